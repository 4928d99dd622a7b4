package escalationtest

import (
	"fmt"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// This file holds what is done in a case to what a ladder owes who climbs it.

// isOwnWay reports whether m is something that the complainant who is not
// satisfied can do about it.
func isOwnWay(m procedure.Move) bool {
	return m.By == procedure.Complainant && m.Norm != procedure.Possible && m.Kind != procedure.Accepted && m.Kind != procedure.Withdrawn
}

// hasOwnWay reports whether there is such a move in c, whether or not its last
// day is past: who lets that day pass has chosen to.
func hasOwnWay(c procedure.Case) bool {
	for m := range c.Moves() {
		if isOwnWay(m) {
			return true
		}
	}
	return false
}

// goesOn reports whether m takes c further by what the complainant can do or
// somebody owes. That a body may pass a case on, or take it to be over, is no
// way on; but it is over for who can go on and does not.
func goesOn(c procedure.Case, m procedure.Move) bool {
	return m.Norm == procedure.Owed || isOwnWay(m) || m.Kind == procedure.Lapsed && hasOwnWay(c)
}

// awaits notes the first of the given days on which guidance leaves the
// complainant of visit v nothing but to wait or to agree, and names nobody who
// owes anything.
func (k *checker) awaits(v int, on []date.Date) {
	c := k.visits[v].c
	if c.Closed() {
		return
	}
	for _, day := range on {
		if !k.showsWay(c, day) && !letPass(c, day) {
			k.visits[v].alone = day
			return
		}
	}
}

// showsWay reports whether guidance shows in c what the complainant can do, or who
// owes something.
func (k *checker) showsWay(c procedure.Case, day date.Date) bool {
	for s := range k.steps(c, day) {
		if s.Norm == procedure.Owed || isOwnWay(s.Move) {
			return true
		}
	}
	return false
}

// letPass reports whether the last day of what the complainant of c could do is
// past.
func letPass(c procedure.Case, day date.Date) bool {
	for m := range c.Moves() {
		if isOwnWay(m) && day >= m.NotBefore && !m.OpenOn(day) {
			return true
		}
	}
	return false
}

// watched wants the audit to see what the complainant of visit v waits for when
// nothing is recorded any more: they have no way on by themselves, and each
// term, and the patience of the regulation, has run out on the last of the days.
func (k *checker) watched(v int, on []date.Date) {
	c, last := k.visits[v].c, on[len(on)-1]
	if c.Closed() {
		return
	}
	for m := range c.Moves() {
		if isOwnWay(m) && m.OpenOn(last) {
			return
		}
	}
	found := k.audit(k.p, c.Complaint(), k.visits[v].history, last)
	var waits procedure.Move // for what takes the complaint further, or else for the first that is owed
	for d := range c.Duties() {
		switch {
		case d.By == procedure.Complainant:
		case slices.ContainsFunc(found, func(f audit.Finding) bool { return isAbout(f, d) }):
			return
		case waits.Kind == 0, isAdvance(d):
			waits = d
		}
	}
	if waits.Kind != 0 {
		field, how := k.unseen(c, waits, last)
		k.fault(Watched, field, v, nil, field+c.Stage().String(), "%s %s", say(waits), how)
	}
}

// isAbout reports whether f is about the duty d, also when it is by the clause of
// the patience.
func isAbout(f audit.Finding, d procedure.Move) bool {
	a := dutyOf(d)
	a.clause = f.Clause
	return matterOf(f) == a
}

// unseen says how the complainant of c waits for d until the last of all days,
// and the path of what would end that.
func (k *checker) unseen(c procedure.Case, d procedure.Move, last date.Date) (field, how string) {
	switch {
	case d.Deadline.Paused():
		return k.rungField(c.Stage(), "pause"), "has a clock that stands still, and however long it does the audit finds nothing"
	case d.Deadline.IsZero() && k.regulation.Patience.Term.IsZero():
		return "patience.term", "has no last day, and however long it waits the audit finds nothing"
	default:
		return k.fieldOf(d, c.Stage()), fmt.Sprintf("is not done by %v, and the audit finds nothing", last)
	}
}
