package escalation

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// NextChange returns the first day after that of g on which the guidance of its
// case is different while nothing happens in it. It reports false when there is
// no such day until the end of the year 2200, or when g has an error. A host
// that keeps the day with a case needs to look again only when it has come, or
// when something was recorded: on every day before it each [Step.Rank] and all
// that can be listed is the same.
//
// It looks at the steps of everyone, also when g is narrowed to a party: who
// waits is told what another leaves undone. It looks at what is merely possible
// too. Different is:
//
//   - a step that comes, goes or opens, and another order;
//   - another [Urgency];
//   - a last day, or a target, that has come or is past, so that a provisional
//     day can no longer become later;
//   - a duty that has become late, also one that another step stands for (see
//     [procedure.Case.Duties]); without a date it is when it has waited for
//     longer than the regulation has patience (R23).
//
// How many days are left, or too many, differs every day and is no change.
func (g Guidance) NextChange() (date.Date, bool) {
	if g.Err() != nil {
		return 0, false
	}
	const none = deadline.LastDay + 1
	next := none
	for m := range g.c.Moves() {
		due, target := m.Deadline.Due(), m.Target.Due()
		was := lookOf(&m, g.today)
		for _, d := range [...]date.Date{
			m.Since, m.NotBefore,
			due - SoonDays, due, due + 1,
			target - SoonDays, target, target + 1,
		} {
			if g.today < d && d < next && lookOf(&m, d) != was {
				next = d
			}
		}
	}
	for m := range g.c.Duties() { // which are more than Moves has
		last := m.Deadline
		if last.IsZero() {
			last = g.c.Procedure().PatientUntil(m.Since)
		}
		if d := last.Due() + 1; !last.IsZero() && !last.Paused() && g.today < d {
			next = min(next, d)
		}
	}
	return next, next < none
}

// A look is all of a move that another day can change. It is zero for what is no
// step.
type look struct {
	urgency      Urgency
	open         bool
	last, target deadline.Status
}

func lookOf(m *procedure.Move, today date.Date) look {
	u, open := lookAt(m, today)
	if u == 0 {
		return look{}
	}
	return look{u, open, m.Deadline.Status(today), m.Target.Status(today)}
}
