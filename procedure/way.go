package procedure

import (
	"errors"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Way returns what must come first before e can happen, and then e itself: the
// fewest events after each other that [Case.Apply] accepts, each on the earliest
// day it can be, counted from the day of e. Every [Step] has the event, the move
// it makes, by whom and by which clause, and the case before and after; its
// Index is the place in that list.
//
//	appeal := procedure.Event{On: today, Kind: procedure.Raised, Stage: procedure.OnAppeal}
//	first, then, ok := c.Way(appeal)
//
// Nothing comes first when e is open on its day; and also when it only has to
// wait, as for a term that runs out in silence: then the day of the last step
// is a later one. Of lists with the same number of events it is the one whose
// first move comes first in [Case.Moves], then whose second does, and so on.
// An extension on the way is as long as it may be, or one day where no longest
// is stated; so is e when it is an extension and leaves out the term.
//
// It is false when there is no way: e is malformed or the last event once more
// and not open again, nothing leads there, or a right on every way has ended by
// then. What accepts, declines, ends the case or changes the term of the answer
// names no stage, and is about the one where the case is: no way leads past
// another. From before the complaint was raised, it is about any.
func (c Case) Way(e Event) (first []Step, then Step, ok bool) {
	s := search{to: e, seen: map[place]date.Date{}}
	if !s.begin(&c) {
		return nil, Step{}, false
	}
	for i := 0; ; i++ {
		if i == len(s.stops) {
			return nil, Step{}, false
		}
		at := s.stops[i].c
		if after, made, ok := at.soonest(s.to); ok {
			first = s.stepsTo(i)
			return first, Step{Index: len(first), Event: made, Before: at, After: after, Move: at.moveOf(&made)}, true
		}
		s.goOn(i)
	}
}

// First returns what must come first before the refused event can happen, as
// [Case.Way] has it, counted from the day of the event. It is empty when nothing
// does: the event is malformed or was recorded already, only has to wait, or
// there is no way.
func (e *RefusedError) First() []Step {
	if e == nil || e.Reason == ReasonInvalid || e.Reason == ReasonRepeated {
		return nil
	}
	first, _, _ := e.at.Way(e.Event)
	return first
}

// A search looks for the shortest way to an event, breadth first.
type search struct {
	to    Event
	here  Stage // where to must happen, zero: anywhere
	stops []stop
	seen  map[place]date.Date // the earliest day on which a way came there
}

// A stop is a case on the way, and how it was reached.
type stop struct {
	c    Case
	from int // the place of the stop before it, -1 for the first
	by   Event
}

// A place is what decides which moves are open now and later, their days aside.
type place struct {
	state    state
	outcome  Outcome
	facts    facts
	done     [3]bool
	extended [2]uint8
	counted  bool // the term of the answer has begun
}

func (s *search) begin(c *Case) bool {
	s.to.Stage = c.stageOf(&s.to)
	if c.procedure == nil || c.filled(s.to).Validate() != nil {
		return false
	}
	if _, somewhere := c.procedure.clauseElsewhere(&s.to, c.state.stage); !somewhere {
		return false
	}
	if s.to.Kind.Takes().Stage == Unused && s.to.Kind != Consulted && s.to.Kind != Informed {
		s.here = c.state.stage
	}
	s.stops = append(s.stops, stop{c: *c, from: -1})
	return true
}

// goOn adds what can be reached from a stop with one move.
func (s *search) goOn(from int) {
	c := s.stops[from].c
	for m := range c.Moves() {
		if m.Kind.isDuty() && !c.movesAnswer(&m) {
			continue // it opens nothing
		}
		next, by, ok := c.soonest(m.Event(s.to.On))
		switch {
		case !ok, s.here != 0 && next.state.stage != s.here:
			continue
		case next.Closed() && next.state == c.state && next.facts&resumes == 0:
			continue // an end opens nothing that was not open before it, but for what takes it back
		}
		at := next.place()
		if day, been := s.seen[at]; been && day <= next.earliest() {
			continue
		}
		s.seen[at] = next.earliest()
		s.stops = append(s.stops, stop{c: next, from: from, by: by})
	}
}

// movesAnswer reports whether m, a duty or the record of one, can bring nearer
// the day from which the answer is counted.
func (c *Case) movesAnswer(m *Move) bool {
	here := &c.procedure.rung[c.state.stage]
	switch {
	case m.Kind > Heard || c.done[m.Kind-Acknowledged] != 0:
		return false
	case m.Kind == here.answer.one.from.duty():
		return m.Norm == Owed
	case m.Kind == here.answer.or.from.duty():
		return m.Norm == Owed || here.kinds[m.Kind].all == 0
	default:
		return false
	}
}

// stepsTo returns the steps from the first stop to the one at place i.
func (s *search) stepsTo(i int) []Step {
	var steps []Step
	for ; s.stops[i].from >= 0; i = s.stops[i].from {
		before, by := s.stops[s.stops[i].from].c, s.stops[i].by
		steps = append(steps, Step{Event: by, Before: before, After: s.stops[i].c, Move: before.moveOf(&by)})
	}
	slices.Reverse(steps)
	for i := range steps {
		steps[i].Index = i
	}
	return steps
}

func (c *Case) place() place {
	here := &c.procedure.rung[c.state.stage]
	p := place{state: c.state, outcome: c.outcome, facts: c.facts & (firstDuty - 1), counted: !c.answer.IsZero()}
	for _, from := range [...]Anchor{here.answer.one.from, here.answer.or.from} {
		p.facts |= c.facts & here.kinds[from.duty()].all
	}
	for k, day := range c.done {
		p.done[k] = day != 0
	}
	for i, x := range []*Extension{&here.Extend, &here.ExtendAgreed} {
		p.extended[i] = min(c.extended[i], uint8(x.Times)) // how often does not matter without a limit
	}
	return p
}

// soonest returns c after e on the earliest day on which it takes e, from the
// day of e on.
func (c *Case) soonest(e Event) (Case, Event, bool) {
	e = c.filled(e)
	e.On = max(e.On, c.earliest())
	for range 2 {
		next := *c
		err := next.step(&e)
		var fault *ValidationError
		switch {
		case err == nil:
			return next, e, true
		case errors.Is(err, errRepeated):
			e.On++
		case errors.Is(err, ErrTooEarly):
			e.On = max(e.On, c.opening(c.match(&e)))
		case errors.As(err, &fault) && fault.Field == "on": // the clock does not stand still, or run, on every day
			e.On = max(e.On+1, c.answer.Start())
		default:
			return *c, e, false
		}
	}
	return *c, e, false
}

// filled returns e with a term, when it is an extension that leaves it out.
func (c *Case) filled(e Event) Event {
	if e.Kind == Extended && e.Term.IsZero() {
		e.Term = deadline.Days(1)
		if r := c.match(&e); r != nil && !r.Most.IsZero() {
			e.Term = r.Most
		}
	}
	return e
}
