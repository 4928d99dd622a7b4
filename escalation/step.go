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

// isListed reports whether m is a step on a day: it is open, or opens later. A
// right or advice whose last day is past is not, nor is what will be owed only if
// there is no answer in time.
func isListed(m *procedure.Move, today date.Date) bool {
	return m.OpenOn(today) || today < m.NotBefore && m.Norm != procedure.Owed
}

// see makes s the step of m on a day.
func (s *Step) see(m *procedure.Move, today date.Date) {
	s.Move = *m
	s.Today = today
	s.Urgency = Later
	s.DaysLeft = s.Deadline.DaysLeft(today)
	if s.OpenOn(today) {
		s.Urgency = urgency(&s.Move, today)
		s.Open = true
	}
}

// opensLater reports whether s waits for a day that is still to come.
func (s *Step) opensLater() bool { return !s.Open && s.NotBefore != 0 }

// urgency is that of a move that is open today.
func urgency(m *procedure.Move, today date.Date) Urgency {
	switch {
	case m.Norm == procedure.Possible:
		return Later // nobody has to think of it
	case m.Norm == procedure.Owed && m.Deadline.Due() == 0:
		return Today
	default:
		// Missing a target is not missing the term.
		return max(urgencyOf(&m.Deadline, today), min(urgencyOf(&m.Target, today), Today))
	}
}

// urgencyOf looks at the due day first: most moves have no deadline.
func urgencyOf(d *deadline.Deadline, today date.Date) Urgency {
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
