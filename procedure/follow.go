package procedure

import (
	"errors"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Step is what one event of a history did to a case, as [Procedure.Follow]
// has it, or would do on a way, as [Case.Way] has it.
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
		if !p.isCompiled() {
			return
		}
		opened := Step{Index: -1, Err: p.check(complaint)}
		if !inRange(complaint.Happened) {
			complaint.Happened = 0
		}
		f := follower{yield: yield, c: p.begin(complaint), events: events, today: today, closing: Step{Index: -1}}
		f.done, f.moved.list = f.room[0:0:2], f.room[2:2:4]
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
	waiting waiting // what may still become possible on its day
	done    []Event // what was recorded on the day of the last event
	moved   taken   // what else was taken on that day
	closing Step    // the last step, held back while it ended the case: the day may hold more
	stopped bool
	room    [4]Event // for done and moved: few days hold more, and those make their own
}

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
	case isNotYet(err) && !f.moved.has(e) && f.waiting.add(*e, refusal{i, before, err}):
	default:
		f.pass(refusal{i, before, err})
	}
	return !f.stopped
}

// retry takes what waits of that day and has become possible, until nothing
// more has; what waits of earlier days is passed over.
func (f *follower) retry(on date.Date) {
	f.settle(on)
	if q := f.waiting.queue[on]; q != nil {
		for f.retryOnce(q) {
		}
	}
}

// retryOnce takes the first event of q that has become possible, or passes over
// one that never will be. It is false when all have to wait.
func (f *follower) retryOnce(q *queue) bool {
	for n := range q.names {
		for _, r := range q.names[n].refusals {
			err := f.take(r.index)
			if errors.Is(err, errRepeated) {
				continue
			}
			if isNotYet(err) {
				break // nor are those that differ only in their verdict or term
			}
			if err != nil {
				f.pass(r)
			}
			q.remove(n, r, f.events[r.index])
			return true
		}
	}
	return false
}

// settle passes over what waits of the days before the given one.
func (f *follower) settle(before date.Date) {
	for q := f.waiting.next(before); q != nil; q = f.waiting.next(before) {
		for _, r := range q.all() {
			f.pass(r)
		}
	}
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
	was, held := s.Before, f.closing.Index >= 0
	if held {
		was = f.closing.Before
	}
	c := was
	s.Before = was
	err := c.step(e)
	if err != nil && e.Kind.isDuty() && was.Closed() && was.since.date() == e.On { // it ended twice that day
		s.Before.outcome = OutcomeOpen
		c = s.Before
		err = c.step(e)
		c.outcome, c.recent = was.outcome, was.recent
	}
	if err != nil || c.state.stage != was.state.stage {
		return refused // or the case would have ended somewhere else
	}
	s.fill(c)
	s.Before = was // so that nothing is left undone by it
	if held {
		end := f.closing
		end.Before = c
		if c.step(&f.events[end.Index]) != nil || !c.Closed() {
			return refused
		}
		end.fill(c)
		f.closing = end
	}
	f.c = c
	f.remember(&s)
	f.tell(s)
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
		f.moved.forget()
	}
	if !s.Event.Kind.isDuty() {
		for i := range f.done {
			f.c.recordAll(&f.done[i])
		}
	}
	s.fill(f.c)
	f.remember(&s)
	f.release()
	if f.c.Closed() && s.Move.Kind != Published {
		f.closing = s
		return
	}
	f.tell(s)
}

// remember keeps what was taken for the rest of its day.
func (f *follower) remember(s *Step) {
	switch {
	case !s.Event.Kind.isDuty():
		f.moved.add(&f.events[s.Index])
	case !slices.Contains(f.done, s.Event): // there are few kinds of it
		f.done = append(f.done, s.Event)
	}
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
	if r := c.match(e); r != nil && !r.shared && e.On >= c.opening(r) {
		m := r.Move
		c.date(&m, r)
		return m
	}
	stage := c.stageOf(e)
	for m := range c.Moves() {
		if m.isMadeBy(e, stage) && m.OpenOn(e.On) {
			return m
		}
	}
	return Move{}
}
