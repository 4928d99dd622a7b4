package escalation

import (
	"iter"
	"math"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// SoonDays is how many days before its last day a step becomes [Soon].
const SoonDays = 7

// A Guidance is what can be done next in a case, seen from one day. It is a
// small comparable value that never changes; its steps are worked out when
// they are asked for. The zero Guidance has no steps.
type Guidance struct {
	c     procedure.Case
	today date.Date
	party procedure.Party // whose steps; zero: everyone's
}

// Guide returns the guidance for c as of today. A day before the last event of
// c, or before the event complained about, counts as that day: what is
// recorded has happened.
func Guide(c procedure.Case, today date.Date) Guidance {
	return Guidance{c: c, today: max(today, c.Complaint().Happened, c.Last())}
}

// For returns the same guidance with only the steps that party takes; the zero
// Party gives everyone's.
func (g Guidance) For(party procedure.Party) Guidance {
	g.party = party
	return g
}

// Case returns the case that g is about.
func (g Guidance) Case() procedure.Case { return g.c }

// Today returns the day from which g looks: the one given to [Guide], or the
// last one on record when that is later.
func (g Guidance) Today() date.Date { return g.today }

// Party returns whose steps g gives, zero for everyone's.
func (g Guidance) Party() procedure.Party { return g.party }

// A Step is a [procedure.Move] seen from a day. The zero Step is none.
type Step struct {
	procedure.Move

	Urgency  Urgency
	Today    date.Date // the day from which it is seen
	DaysLeft int       // to the last day: 0 on it and where there is none, negative after it
	Open     bool      // whether it can be taken today: whether [procedure.Case.Apply] accepts it, dated today
}

// Steps yields what must, is advised to or may be done, most urgent first:
// by [Urgency], then by norm, then by last day, then in the order of the
// procedure. Steps that open on a later day come after all others.
//
// What is merely possible is no step. Advice and a right end on their last
// day; a duty stays until it is done, also when the case is over and the duty
// outlives it. Of duties that one event does together there is one step.
// Clause: R13.
//
// Ranging over it allocates nothing while there are at most 8 steps, which is
// more than any state of the published procedure has.
func (g Guidance) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) { g.steps(yield) }
}

func (g *Guidance) steps(yield func(Step) bool) {
	// Steps are large, so only their ranks are sorted. Should there be more
	// than the arrays hold, append takes them to the heap and none is lost.
	var stepArray [8]Step
	var rankArray [len(stepArray)]uint64
	steps, ranks := stepArray[:0], rankArray[:0]
	for m := range g.c.Moves() {
		if m.Norm == procedure.Possible {
			break // moves come strongest norm first
		}
		if g.party != 0 && m.By != g.party {
			continue
		}
		open := m.OpenOn(g.today)
		if !open && g.today >= m.NotBefore {
			continue // a right or advice whose last day is past
		}
		steps = append(steps, Step{})
		s := &steps[len(steps)-1]
		s.Move = m
		s.Today = g.today
		s.Urgency = Later
		s.DaysLeft = m.Deadline.DaysLeft(g.today)
		if open {
			s.Urgency = urgency(&s.Move, g.today)
			s.Open = known(g.today)
		}
		ranks = append(ranks, s.rank()<<indexBits|uint64(len(ranks)))
		for i := len(ranks) - 1; i > 0 && ranks[i] < ranks[i-1]; i-- {
			ranks[i], ranks[i-1] = ranks[i-1], ranks[i]
		}
	}
	for _, r := range ranks {
		if !yield(steps[r&(1<<indexBits-1)]) {
			return
		}
	}
}

// Next returns the most urgent step that can be taken today. It reports false
// when there is none.
func (g Guidance) Next() (Step, bool) {
	for s := range g.Steps() {
		if s.Open {
			return s, true
		}
	}
	return Step{}, false
}

// urgency is that of a move that is open today.
func urgency(m *procedure.Move, today date.Date) Urgency {
	if m.Norm == procedure.Owed && m.Deadline.Due() == 0 {
		return Today
	}
	// Missing a target is not missing the term.
	return max(urgencyOf(&m.Deadline, today), min(urgencyOf(&m.Target, today), Today))
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

// indexBits is how many bits of a rank hold the place of its step.
const indexBits = 8

// rank orders steps: the lowest comes first.
func (s *Step) rank() uint64 {
	var later uint64
	if s.opensLater() {
		later = 1
	}
	due := uint64(s.Deadline.Due())
	if due == 0 {
		due = math.MaxUint32
	}
	return later<<40 | uint64(Overdue-s.Urgency)<<36 | uint64(s.Norm)<<32 | due
}
