package escalationtest

import (
	"fmt"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
)

// rungField is the path of a field of the rung of a stage.
func (k *checker) rungField(s procedure.Stage, field string) string {
	i := slices.IndexFunc(k.regulation.Rungs, func(r procedure.Rung) bool { return r.Stage == s })
	if i < 0 {
		return "rungs"
	}
	return fmt.Sprintf("rungs[%d].%s", i, field)
}

// fieldOf is the path of what states m, which can be made at stage s.
func (k *checker) fieldOf(m procedure.Move, s procedure.Stage) string {
	switch m.Kind {
	case procedure.Raised, procedure.Referred:
		if rung, _ := k.p.Rung(m.Stage); rung.Entry.Within != (procedure.Limit{}) {
			return k.rungField(m.Stage, "entry.within")
		}
		return k.rungField(m.Stage, "entry")
	case procedure.Answered:
		return k.rungField(max(m.Stage, s), "answer")
	case procedure.Accepted, procedure.Declined:
		return k.rungField(s, "agree")
	case procedure.Extended:
		if m.Party == procedure.Complainant {
			return k.rungField(s, "extendAgreed")
		}
		return k.rungField(s, "extend")
	case procedure.Retracted:
		return k.rungField(s, "extend.retract")
	case procedure.Paused, procedure.Resumed:
		return k.rungField(s, "pause")
	case procedure.Withdrawn:
		return "closing.withdraw"
	case procedure.Lapsed:
		return "closing.lapse"
	case procedure.Forwarded:
		return "closing.forward"
	case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Published:
		for i, rung := range k.regulation.Rungs {
			for j, d := range rung.Duties {
				if d.Kind == m.Kind && d.Clause == m.Clause && (rung.Stage == s || d.Outlives) {
					return fmt.Sprintf("rungs[%d].duties[%d]", i, j)
				}
			}
		}
		return k.rungField(s, "duties")
	default:
		return ""
	}
}

// wayOn is the path of what would open a way on in c: that the highest rung is a
// review whose answer is final, what silence opens while an answer is waited
// for, or else that cases lapse.
func (k *checker) wayOn(c procedure.Case) string {
	rung, there := k.p.Rung(c.Stage())
	last := k.regulation.Rungs[len(k.regulation.Rungs)-1].Stage
	switch {
	case there && c.Stage() == last && rung.Form == procedure.Review:
		return k.rungField(last, "final")
	case there && c.Stage() == last:
		return k.rungField(last, "form")
	case there && rung.Form == procedure.Review && c.Phase() == procedure.PhaseHearing:
		return k.rungField(c.Stage(), "silence")
	default:
		return "closing.lapse"
	}
}
