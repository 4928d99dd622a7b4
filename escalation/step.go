package escalation

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// SoonDays is how many days before its last day a step becomes [Soon].
const SoonDays = 7

// A Step is a [procedure.Move] seen from a day. The zero Step is none.
type Step struct {
	procedure.Move

	Urgency  Urgency
	Today    date.Date // the day from which it is seen
	DaysLeft int       // to the last day: 0 on it and where there is none, negative after it
	Open     bool      // whether it can be taken today: whether [procedure.Case.Apply] accepts it, dated today
}

// lookAt returns how urgent m is on a day, and whether it is open; not at all
// when it is no step then. A step is open, or opens later: a right or advice
// whose last day is past is none, nor is what will be owed only if there is no
// answer in time.
func lookAt(m *procedure.Move, today date.Date) (u Urgency, open bool) {
	switch {
	case m.OpenOn(today):
		return urgencyOf(m, today), true
	case today < m.NotBefore && m.Norm != procedure.Owed:
		return Later, false
	default:
		return 0, false
	}
}

// see makes s the step of m on a day.
func (s *Step) see(m *procedure.Move, today date.Date) {
	u, open := lookAt(m, today)
	s.Move = *m // a literal would be made first and copied then
	s.Urgency, s.Today, s.DaysLeft, s.Open = max(u, Later), today, m.Deadline.DaysLeft(today), open
}

// urgencyOf is that of a move that is open today.
func urgencyOf(m *procedure.Move, today date.Date) Urgency {
	switch {
	case m.Norm == procedure.Possible:
		return Later // nobody has to think of it
	case m.Norm == procedure.Owed && m.Deadline.Due() == 0:
		return Today
	default:
		// Missing a target is not missing the term.
		return max(nearness(&m.Deadline, today), min(nearness(&m.Target, today), Today))
	}
}

// nearness is the urgency of a last day. It looks at the due day first: most
// moves have no deadline.
func nearness(d *deadline.Deadline, today date.Date) Urgency {
	if d.Due() == 0 || d.Paused() {
		return Later
	}
	switch left := d.DaysLeft(today); {
	case left < 0:
		return Overdue
	case left == 0:
		return Today
	case left <= SoonDays:
		return Soon
	default:
		return Later
	}
}

// known reports whether d is a day that package deadline takes.
func known(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }
