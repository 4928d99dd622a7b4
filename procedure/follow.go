package procedure

import (
	"errors"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Step is what one event of a history did to a case, as [Procedure.Follow]
// has it.
type Step struct {
	Index  int   // place of the event in the history, -1 for the opening of the case
	Event  Event // with its stage filled in where it was left out and the case knew it
	Before Case
	After  Case
	Move   Move  // the move that the event made, with its days in Before; zero when it made none
	TookIn bool  // a first report after the last day that lacks the mark [Complaint].Late, taken in all the same (R3)
	Err    error // why it was passed over, nil when it was not: a [*RefusedError], or one that wraps [ErrAfterToday]
}

// ErrAfterToday is why [Procedure.Follow] passes over an event that is dated in
// the future.
var ErrAfterToday = errors.New("procedure: after today")

// Follow goes through what really happened, as known today, and never fails:
// an event that cannot have happened in this procedure is passed over, and
// leaves no trace in what follows. It is the one lenient replay, on which
// audits, figures and timelines are built.
//
// The first step opens the case and has no event; its Err says what is wrong
// with the complaint, which is followed all the same. Then each event has one
// step. Events count in the order in which they were recorded, but within a day
// only as far as that order is possible: one that is not possible yet is taken
// as soon as it is, what was done on the day on which the case ended was done
// before it ended, and what was recorded counts for the whole day, also for what
// became owed only later that day. An event dated before one that was taken is passed
// over; correct the order and follow it again. The steps of one day come
// together, those that were passed over last.
//
// A first report after the last day is taken in as if it were marked so.
func (p *Procedure) Follow(complaint Complaint, events []Event, today date.Date) iter.Seq[Step] {
	return func(yield func(Step) bool) {
		if p == nil || len(p.table[0]) == 0 {
			return
		}
		opened := Step{Index: -1, Err: p.check(complaint)}
		if !inRange(complaint.Happened) {
			complaint.Happened = 0
		}
		f := follower{yield: yield, c: p.begin(complaint), events: events, today: today, closing: Step{Index: -1}}
		opened.After = f.c
		if !yield(opened) {
			return
		}
		for i := range events {
			if !f.next(i) {
				return
			}
		}
		f.release()
		f.settle(deadline.LastDay + 1)
	}
}

// A follower follows one history.
type follower struct {
	yield   func(Step) bool
	c       Case
	events  []Event
	today   date.Date
	waiting []refusal // what may still become possible on its day
	done    []Event   // what was recorded on the day of the last event
	closing Step      // the last step, held back while it ended the case: the day may hold more
	stopped bool
}

// A refusal is an event that c did not take.
type refusal struct {
	index int
	c     Case
	err   error
}

// mostWaiting bounds the events that are tried again. No day of a real case
// comes near it.
const mostWaiting = 128

// next follows one event. It is false when nobody listens any more.
func (f *follower) next(i int) bool {
	e := &f.events[i]
	if e.On > f.today {
		f.tell(Step{Index: i, Event: *e, Before: f.c, After: f.c, Err: ErrAfterToday})
		return !f.stopped
	}
	before := f.c
	err := f.take(i)
	switch {
	case err == nil && (f.c.state != before.state || f.c.facts != before.facts || f.c.outcome != before.outcome):
		f.retry(e.On)
	case err == nil:
	case f.mayBecomePossible(e, err):
		f.waiting = append(f.waiting, refusal{i, before, err})
	default:
		f.pass(refusal{i, before, err})
	}
	return !f.stopped
}

// mayBecomePossible reports whether another event of the same day can still
// make e possible.
func (f *follower) mayBecomePossible(e *Event, err error) bool {
	if !errors.Is(err, ErrNotOpen) && !errors.Is(err, ErrClosed) || errors.Is(err, errRepeated) || len(f.waiting) >= mostWaiting {
		return false
	}
	for _, w := range f.waiting {
		if f.events[w.index] == *e {
			return false
		}
	}
	return true
}

// retry takes what waits of that day and has become possible, until nothing
// more has; what waits of earlier days is passed over.
func (f *follower) retry(on date.Date) {
	f.settle(on)
	for n := 0; n < len(f.waiting); n++ {
		if i := f.waiting[n].index; f.events[i].On == on && f.take(i) == nil {
			f.waiting = append(f.waiting[:n], f.waiting[n+1:]...)
			n = -1
		}
	}
}

// settle passes over what waits of the days before the given one.
func (f *follower) settle(before date.Date) {
	rest := f.waiting[:0]
	for _, w := range f.waiting {
		if f.events[w.index].On < before {
			f.pass(w)
		} else {
			rest = append(rest, w)
		}
	}
	f.waiting = rest
}

// take applies event i, or says why not.
func (f *follower) take(i int) error {
	e := &f.events[i]
	s := Step{Index: i, Event: *e, Before: f.c}
	err := f.c.step(e)
	if err != nil && errors.Is(err, ErrTooLate) && f.c.state.stage == 0 {
		f.c.late, s.TookIn = true, true
		if err = f.c.step(e); err != nil {
			f.c = s.Before
		}
	}
	if err != nil && f.c.Closed() && e.On == f.c.since.date() && errors.Is(err, ErrClosed) {
		return f.takeBeforeTheEnd(s, err)
	}
	if err != nil {
		return err
	}
	f.hold(s)
	return nil
}

// takeBeforeTheEnd takes what was done on the day on which the case ended: it
// was done before it did.
func (f *follower) takeBeforeTheEnd(s Step, refused error) error {
	e := &f.events[s.Index]
	if f.closing.Index < 0 { // and something was done after the end
		open := f.c
		open.outcome = OutcomeOpen
		s.Before = open
		if !e.Kind.isDuty() || open.step(e) != nil {
			return refused
		}
		closed := f.c
		open.outcome, open.recent = closed.outcome, closed.recent
		f.c = open
		s.fill(open)
		s.Before = closed // so that nothing is left undone by it
		f.tell(s)
		return nil
	}
	end := f.closing
	s.Before = end.Before
	c := end.Before
	if c.step(e) != nil || c.state.stage != end.Before.state.stage {
		return refused // or the case would have ended somewhere else
	}
	s.fill(c)
	end.Before = c
	if c.step(&f.events[end.Index]) != nil || !c.Closed() {
		return refused
	}
	end.fill(c)
	f.tell(s)
	f.closing, f.c = end, c
	return nil
}

// fill completes s, after which the case is c.
func (s *Step) fill(c Case) {
	s.After = c
	if s.Event.Stage == 0 {
		s.Event.Stage = s.Before.stageOf(&s.Event)
	}
	s.Move = s.Before.moveOf(&s.Event)
}

// hold tells of s, unless it ended the case: then the day may hold more. What
// was recorded on its day counts also for what became owed only after it.
func (f *follower) hold(s Step) {
	if s.Event.On != s.Before.recent.On {
		f.done = f.done[:0]
	}
	if !s.Event.Kind.isDuty() {
		for i := range f.done {
			f.c.recordAll(&f.done[i])
		}
	}
	s.fill(f.c)
	if s.Event.Kind.isDuty() && len(f.done) < mostWaiting && !slices.Contains(f.done, s.Event) {
		f.done = append(f.done, s.Event)
	}
	f.release()
	if f.c.Closed() && s.Move.Kind != Published {
		f.closing = s
		return
	}
	f.tell(s)
}

// release tells of the step that was held back.
func (f *follower) release() {
	if f.closing.Index >= 0 {
		s := f.closing
		f.closing = Step{Index: -1}
		f.tell(s)
	}
}

// pass tells that an event was passed over.
func (f *follower) pass(r refusal) {
	s := Step{Index: r.index, Event: f.events[r.index], Before: r.c, After: r.c}
	s.Err = r.c.refused(r.index, s.Event, r.err)
	f.tell(s)
}

func (f *follower) tell(s Step) {
	f.stopped = f.stopped || !f.yield(s)
}

// moveOf returns the move that e makes in c, zero when it makes none.
func (c *Case) moveOf(e *Event) Move {
	if r := c.match(e); r != nil && !r.shared {
		m := r.Move
		c.date(&m, r)
		return m
	}
	stage := c.stageOf(e)
	for m := range c.Moves() {
		if m.Kind == e.Kind && m.Stage == stage && m.Party == e.Party {
			return m
		}
	}
	return Move{}
}
