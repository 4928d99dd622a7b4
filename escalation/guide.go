package escalation

import (
	"fmt"
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Guidance is what can be done next in a case, seen from one day. It is a
// small comparable value that never changes; its steps are worked out when
// they are asked for. The zero Guidance has no steps.
type Guidance struct {
	c        procedure.Case
	today    date.Date
	party    procedure.Party // whose steps; zero: everyone's
	possible bool            // what is merely possible as well
}

// Guide returns the guidance for c as of today. A day before the last event of
// c, or before the event complained about, counts as that day: what is
// recorded has happened. From no day, such as the zero Date, there is nothing
// to see: the guidance has no steps then, and [Guidance.Err] says why.
func Guide(c procedure.Case, today date.Date) Guidance {
	if known(today) {
		today = max(today, c.Complaint().Happened, c.Last())
	}
	return Guidance{c: c, today: today}
}

// Err returns a [*procedure.ValidationError] about "today" when the day from
// which g looks is none that package deadline takes: the zero Date, or one
// outside the years 1900 to 2200. It is nil for any other day.
func (g Guidance) Err() error { return dayFault("today", g.today) }

// dayFault returns what is wrong with a day that was given as field.
func dayFault(field string, d date.Date) error {
	switch err := deadline.ValidateDate(d); {
	case err == nil:
		return nil
	case d == 0:
		return &procedure.ValidationError{Field: field, Err: fmt.Errorf("missing: %w", err)}
	default:
		return &procedure.ValidationError{Field: field, Err: err}
	}
}

// For returns the same guidance with only the steps that party takes; the zero
// Party gives everyone's.
func (g Guidance) For(party procedure.Party) Guidance {
	g.party = party
	return g
}

// WithPossible returns the same guidance with what is merely possible as well,
// after all else that is open: a page from which the complainant can withdraw,
// a form that records what happened. It is never urgent.
func (g Guidance) WithPossible() Guidance {
	g.possible = true
	return g
}

// Case returns the case that g is about.
func (g Guidance) Case() procedure.Case { return g.c }

// Today returns the day from which g looks: the one given to [Guide], or the
// last one on record when that is later.
func (g Guidance) Today() date.Date { return g.today }

// Party returns whose steps g gives, zero for everyone's.
func (g Guidance) Party() procedure.Party { return g.party }

// Steps yields what must, is advised to or may be done, most urgent first:
// by [Urgency], then by norm, then by last day, those without one last, then
// what has waited longest, then in the order of the procedure. Steps that open
// on a later day come after all others. All of it but the order of the
// procedure is in [Step.Rank].
//
// What is merely possible is no step, unless g is [Guidance.WithPossible].
// Advice and a right end on their last day; a duty stays until it is done, also
// when the case is over and the duty outlives it. Of duties that one event does
// together there is one step. Clause: R13.
//
// Ranging over it allocates nothing while there are at most 8 steps, which is
// more than any state of the published procedure has.
func (g Guidance) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) { g.steps(yield) }
}

func (g *Guidance) steps(yield func(Step) bool) {
	// Should there be more moves than the arrays hold, append takes them to the
	// heap and none is lost.
	var moveArray [8]procedure.Move
	var rankArray [len(moveArray)]int64
	moves, ranks := g.rank(moveArray[:0], rankArray[:0])
	for _, r := range ranks {
		var s Step
		s.see(&moves[r&(mostSteps-1)], g.today)
		if !yield(s) {
			return
		}
	}
}

// step returns the step at a place among those of g, which has one there.
func (g *Guidance) step(place int) (s Step) {
	for s = range g.Steps() {
		if place--; place < 0 {
			break
		}
	}
	return s
}

// placeBits is room for more moves than there are in any state.
const (
	placeBits = 12
	mostSteps = 1 << placeBits
)

// rank appends the moves that are steps of g, in the order of the procedure, and
// their ranks, lowest first, each with the place of its move behind it: moves are
// large, so only their ranks are sorted. Both slices are empty, for their room.
func (g *Guidance) rank(moves []procedure.Move, ranks []int64) ([]procedure.Move, []int64) {
	if !known(g.today) {
		return moves, ranks
	}
	for m := range g.c.Moves() {
		if m.Norm == procedure.Possible && !g.possible {
			break // moves come strongest norm first
		}
		if g.party != 0 && m.By != g.party {
			continue
		}
		urgency, open := lookAt(&m, g.today)
		if urgency == 0 {
			continue
		}
		ranks = append(ranks, rankOf(&m, urgency, open)<<placeBits|int64(len(moves)))
		moves = append(moves, m)
		for i := len(ranks) - 1; i > 0 && ranks[i] < ranks[i-1]; i-- {
			ranks[i], ranks[i-1] = ranks[i-1], ranks[i]
		}
	}
	return moves, ranks
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
