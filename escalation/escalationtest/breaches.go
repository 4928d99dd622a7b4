package escalationtest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// This file holds the audit to what it owes who does their duty: when it finds
// a breach, and when it does not.

// A matter is what a breach is about, its days and how it was broken aside.
type matter struct {
	kind         procedure.Kind
	party, about procedure.Party
	stage        procedure.Stage
	clause       procedure.Cite
}

func matterOf(f audit.Finding) matter { return matter{f.Kind, f.Party, f.About, f.Stage, f.Clause} }

// dutyOf is what a breach of the duty d is about.
func dutyOf(d procedure.Move) matter {
	return matter{d.Kind, d.By, d.Party, cmp.Or(d.Stage, d.Rung), d.Clause}
}

func (a matter) String() string {
	return procedure.Move{Norm: procedure.Owed, By: a.party, Kind: a.kind, Stage: a.stage, Party: a.about, Clause: a.clause}.String()
}

// fieldOfMatter is the path of the duty that a is about.
func (k *checker) fieldOfMatter(a matter) string {
	return k.fieldOf(procedure.Move{Kind: a.kind, Stage: a.stage, Clause: a.clause}, a.stage)
}

// breaches are those that are found in a history as of today, but for those
// about its first events.
func (k *checker) breaches(complaint procedure.Complaint, events []procedure.Event, today date.Date, first int) []audit.Finding {
	return slices.DeleteFunc(k.audit(k.p, complaint, events, today), func(f audit.Finding) bool {
		return f.Severity < audit.Breach || f.Index >= 0 && f.Index < first
	})
}

// punctual wants the duty that e does to be broken exactly when its last day is
// past, on the first day, the last one and the day after it.
func (k *checker) punctual(v int, e procedure.Event) {
	c, h := k.visits[v].c, k.visits[v].history
	var found []audit.Finding
	looked := false
	for d := range c.Duties() {
		due := d.Deadline.Due()
		if d.Event(e.On) != e || due == 0 || d.Deadline.Paused() || e.On != earliest(c) && e.On != due && e.On != due+1 {
			continue
		}
		if !looked {
			found, looked = k.breaches(c.Complaint(), append(slices.Clip(h), e), e.On, len(h)), true
		}
		broken := slices.ContainsFunc(found, func(f audit.Finding) bool { return matterOf(f) == dutyOf(d) })
		switch late := e.On > due; {
		case !late && broken:
			k.wrong(Punctual, v, nil, d, "until %v is a breach when it is done on %v", due, e.On)
		case late && !broken && !isDoneBefore(h, d):
			k.wrong(Punctual, v, nil, d, "until %v is no breach when it is done on %v", due, e.On)
		}
	}
}

// isDoneBefore reports whether d was recorded on the day since which it is owed:
// that was done, also when what it is owed for was recorded after it.
func isDoneBefore(h []procedure.Event, d procedure.Move) bool {
	return slices.Contains(h, d.Event(d.Since))
}

// guided wants no breach when, from visit v on, everybody does what guidance says
// they owe: all of it at once, or each of it on its last day, which for what has
// none is the day on which guidance says it.
func (k *checker) guided(v int) {
	c, h := k.visits[v].c, k.visits[v].history
	if len(k.breaches(c.Complaint(), h, earliest(c), 0)) > 0 {
		return // what went wrong already is not mended
	}
	for _, when := range [...]string{atOnce, "on its last day"} {
		events := k.dutiful(c, h, when == atOnce)
		if len(events) == len(h) {
			return
		}
		for _, f := range k.breaches(c.Complaint(), events, events[len(events)-1].On, 0) {
			a := matterOf(f)
			k.faultIn(Guided, k.fieldOfMatter(a), c.Complaint(), events, nil, a.String(), "who does each duty that guidance lists, %s, is in breach: %v, %v", when, f.Code, a)
		}
	}
}

const atOnce = "at once"

// dutiful does in c, after the given events, what guidance lists as owed, until
// nothing more is, or only what comes back. What takes the complaint further is
// done last of its day, as the audit takes it. It returns all that happened.
func (k *checker) dutiful(c procedure.Case, events []procedure.Event, atOnce bool) []procedure.Event {
	events = slices.Clip(events)
	today, most := earliest(c), len(events)+mostDone
	back := make(map[procedure.Move]bool) // what comes back, and was done
	for len(events) < most {
		var now procedure.Move
		next := date.Date(0)
		for s := range k.steps(c, today) {
			due := s.Deadline.Due()
			switch {
			case s.Norm != procedure.Owed, back[atRung(s.Move)] && (atOnce || c.Phase() != procedure.PhaseHearing):
			case !atOnce && due > today && !s.Deadline.Paused():
				if next == 0 || due < next {
					next = due
				}
			case now.Kind == 0, isAdvance(now) && !isAdvance(s.Move):
				now = s.Move
			}
		}
		if now.Kind == 0 {
			if today = next; today == 0 {
				return events
			}
			continue
		}
		e := now.Event(today)
		done, err := c.Apply(e)
		if err != nil { // which is for another rule
			return events
		}
		back[atRung(now)] = k.comesBack(now)
		c, events = done, append(events, e)
	}
	return events
}

// mostDone bounds what is done one after the other, also where a duty stays owed
// when it was done.
const mostDone = 1000

// isAdvance reports whether m takes the complaint further: by answering it or by
// referring it.
func isAdvance(m procedure.Move) bool {
	return m.Kind == procedure.Answered || m.Kind == procedure.Referred
}

// atRung keeps of a duty what tells it from the others, also from those of other
// rungs.
func atRung(m procedure.Move) procedure.Move {
	name := nameless(m)
	name.Rung = m.Rung
	return name
}

// delayed wants no breach of visit v to go away when its last day, or its last
// few, come a day later, unless the day that was missed comes later too.
func (k *checker) delayed(v int) {
	complaint, h, today := k.visits[v].c.Complaint(), k.visits[v].history, earliest(k.visits[v].c)
	found := k.breaches(complaint, h, today, 0)
	if len(found) == 0 {
		return
	}
	for i := len(h); i > 0; i-- {
		if i < len(h) && h[i].On == h[i-1].On {
			continue // the audit judges whole days
		}
		later := slices.Clone(h)
		for j := range later[i:] {
			later[i+j].On++
		}
		then, err := k.p.Replay(complaint, later)
		if err != nil {
			continue // a right has ended by then
		}
		still := k.breaches(complaint, later, today+1, 0)
		for _, f := range found {
			a := matterOf(f)
			if slices.ContainsFunc(still, func(g audit.Finding) bool { return matterOf(g) == a }) {
				continue
			}
			c := then
			if f.Index >= 0 {
				c, _ = k.p.Replay(complaint, later[:f.Index])
			}
			if !isMissedLater(c, f) {
				k.fault(OnlyWorse, k.fieldOfMatter(a), v, nil, a.String(), "%v, %v, is found no more when %s", f.Code, a, dayLater(h[i:]))
			}
		}
	}
}

// isMissedLater reports whether the day that was missed by f is a later one in c:
// that of the duty, or that for the answer before which it was to be done.
func isMissedLater(c procedure.Case, f audit.Finding) bool {
	missed := f.Deadline.Due()
	if missed == 0 {
		return false
	}
	for d := range c.Duties() {
		if dutyOf(d) == matterOf(f) && !d.Deadline.IsZero() {
			return d.Deadline.Due() > missed
		}
	}
	return c.Deadline().Due() > missed
}

func dayLater(events []procedure.Event) string {
	if len(events) == 0 {
		return "a day passes"
	}
	return fmt.Sprintf("all from %v on comes a day later", events[0])
}
