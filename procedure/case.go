package procedure

import (
	"errors"
	"math"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Case is one complaint at one point on its way through a [Procedure]. It is
// a small comparable value that never changes: [Case.Apply] returns the next
// one. The zero Case belongs to no procedure, has no moves and refuses every
// event.
type Case struct {
	procedure *Procedure
	answer    deadline.Deadline // of the stage where the case is
	tell      deadline.Deadline // to tell of an extension,
	toTell    day               // made on this day
	happened  day               // the event complained about
	window    day               // the last day of the filing term
	entered   day               // the case came to this stage
	since     day               // it came to this phase
	answered  day               // this stage answered
	last      day               // the last event
	facts     facts
	state     state
	outcome   Outcome
	verdict   Verdict
	grounds   Grounds
	late      bool
	extended  [2]uint8 // how often at this stage: by the body itself, with consent
}

// A day is a [date.Date] of the years that this package takes, in half the
// space.
type day int32

func (d day) date() date.Date { return date.Date(d) }

// Open returns the case of a complaint that nobody has been told of yet. The
// error reports every fault of the complaint as [*ValidationError]: a day out
// of range, no ground where the regulation wants one (K1, R16).
func (p *Procedure) Open(c Complaint) (Case, error) {
	if p == nil || len(p.table[0]) == 0 {
		return Case{}, invalid("procedure", "not compiled; use Xtra or Regulation.Compile")
	}
	var filing deadline.Deadline
	var faults faults
	faults.nest("", c.Validate())
	if c.Grounds == 0 && p.regulation.Grounds.Required {
		faults.add("grounds", "missing, want at least one (%s)", p.regulation.Grounds.Clause)
	}
	if len(faults) == 0 {
		var err error
		filing, err = p.filing(c.Happened)
		faults.wrap("happened", err)
	}
	if len(faults) > 0 {
		return Case{}, faults.err()
	}
	return p.begin(c, filing), nil
}

// filing counts the term of reporting an event of the given day, and sees that
// the other terms that run from that day can be counted too.
func (p *Procedure) filing(happened date.Date) (deadline.Deadline, error) {
	filing, err := p.count(happened, p.regulation.Filing.Term)
	for i := range p.regulation.Rungs {
		if t := p.regulation.Rungs[i].Entry.Within.AfterEvent; err == nil && !t.IsZero() {
			_, err = p.count(happened, t)
		}
	}
	return filing, err
}

func (p *Procedure) begin(c Complaint, filing deadline.Deadline) Case {
	return Case{
		procedure: p,
		entered:   day(c.Happened),
		since:     day(c.Happened),
		happened:  day(c.Happened),
		window:    day(filing.Due()),
		state:     state{0, PhaseUnraised},
		outcome:   OutcomeOpen,
		grounds:   c.Grounds,
		late:      c.Late,
	}
}

// Replay opens a case and applies the events in order. When one is refused it
// returns the case before that event, and a [*RefusedError] with its index.
func (p *Procedure) Replay(complaint Complaint, events []Event) (Case, error) {
	c, err := p.Open(complaint)
	if err != nil {
		return c, err
	}
	for i := range events {
		if err := c.step(&events[i]); err != nil {
			return c, c.refused(i, events[i], err)
		}
	}
	return c, nil
}

// Apply returns the case as it is after e. It accepts e exactly when it is one
// of [Case.Moves], open on the day of e, and not before the previous event.
// Otherwise it returns c unchanged and a [*RefusedError].
func (c Case) Apply(e Event) (Case, error) {
	before := c
	if err := c.step(&e); err != nil {
		return before, before.refused(-1, e, err)
	}
	return c, nil
}

// TakenInLate returns c with the mark that its complaint is taken in although
// it was reported too late, as [Complaint].Late has it from the start. The
// zero Case stays as it is. Clause: R3.
func (c Case) TakenInLate() Case {
	c.late = c.procedure != nil
	return c
}

// Accepts reports whether [Case.Apply] takes e, without saying why not.
func (c Case) Accepts(e Event) bool {
	r, err := c.admit(&e)
	if err != nil {
		return false
	}
	changed := c.extended != [2]uint8{} || c.answer.PausedDays() > 0
	changes := r.kind == Extended || r.kind == Paused || r.kind == Resumed || r.kind == Acknowledged
	if !changed && !changes && e.On <= c.procedure.horizon {
		return true // it makes new terms run at most, and they fit
	}
	return c.take(r, &e) == nil
}

// step applies e in place, or leaves c as it is and says why not: a sentinel
// error, or one that wraps ErrInvalid.
func (c *Case) step(e *Event) error {
	r, err := c.admit(e)
	if err != nil {
		return err
	}
	before := *c
	if err := c.take(r, e); err != nil {
		*c = before
		return err
	}
	return nil
}

// admit finds the row by which e can be taken, or says why there is none.
// Whether the terms that e makes run can be counted is for take.
func (c *Case) admit(e *Event) (*row, error) {
	r := c.match(e)
	if r == nil || e.Verdict != 0 || e.Kind == Extended || e.Term != (deadline.Term{}) || !inRange(e.On) {
		if err := e.Validate(); err != nil {
			return nil, err
		}
	}
	switch {
	case c.procedure == nil:
		return nil, ErrNotOpen
	case r == nil && c.Closed():
		return nil, ErrClosed
	case e.On < c.happened.date():
		return nil, ErrTooEarly
	case e.On < c.last.date():
		return nil, ErrOutOfOrder
	case r == nil:
		return nil, ErrNotOpen
	case e.On < c.opening(r):
		return nil, ErrTooEarly
	case r.norm.ends() && c.past(r, e.On):
		return nil, ErrTooLate
	}
	return r, nil
}

// match finds the open row that e names.
func (c *Case) match(e *Event) *row {
	stage := e.Stage
	if stage == 0 && e.Kind.fields().stage == optional {
		stage = c.state.stage
	}
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if r.kind == e.Kind && r.stage == stage && r.party == e.Party && c.open(r) {
			return r
		}
	}
	return nil
}

// take makes the move r on the day of e. When it cannot, because a term would
// not fit, it may leave c half changed.
func (c *Case) take(r *row, e *Event) error {
	if r.to.stage != 0 && r.to.stage != c.state.stage {
		if err := c.enter(r.to.stage, e.On); err != nil {
			return &ValidationError{Field: "on", Err: err}
		}
	} else if err := c.change(r, e); err != nil {
		return err
	}
	if r.to != (state{}) {
		c.state = r.to
		c.since = day(e.On)
		if r.kind == Answered {
			c.verdict = e.Verdict
			c.answered = day(e.On)
		}
	}
	c.facts = c.facts&^r.clears | r.sets
	c.outcome = OutcomeOpen
	if r.ends != 0 {
		c.outcome = r.ends
		c.since = day(e.On)
	}
	c.last = day(e.On)
	if err := c.procedure.fits(c); err != nil {
		return &ValidationError{Field: "on", Err: err}
	}
	return nil
}

// enter brings the case to stage s.
func (c *Case) enter(s Stage, on date.Date) error {
	rung := &c.procedure.rung[s]
	from := on
	if rung.Answer.From == FromAcknowledgement {
		d, err := c.procedure.count(on, rung.Acknowledge.Term)
		if err != nil {
			return err
		}
		from = d.Due()
	}
	answer, err := c.procedure.count(from, rung.Answer.Term)
	c.answer = answer
	c.tell = deadline.Deadline{}
	c.entered = day(on)
	c.answered = 0
	c.facts &= lasting
	c.extended = [2]uint8{}
	return err
}

// change applies what e does to the term of the answer.
func (c *Case) change(r *row, e *Event) (err error) {
	counting := &c.procedure.regulation.Counting
	before := c.answer
	switch {
	case r.kind == Extended:
		if c.answer, err = counting.Extend(before, e.Term); err != nil {
			return &ValidationError{Field: "term", Err: err}
		}
		if !r.most.IsZero() {
			most, err := counting.Extend(before, r.most)
			if err != nil || c.answer.Due() > most.Due() {
				return ErrNotOpen
			}
		}
		if r.sets&untold != 0 && c.facts&untold == 0 {
			c.tell, c.toTell = before, day(e.On)
			if before.Paused() { // telling does not wait
				c.tell, err = counting.Resume(before, e.On)
			}
		}
		c.extended[r.side] = min(c.extended[r.side], math.MaxUint8-1) + 1
	case r.kind == Paused:
		c.answer, err = counting.Pause(before, e.On)
	case r.kind == Resumed:
		c.answer, err = counting.Resume(before, e.On)
	case r.kind == Acknowledged && r.norm == Duty && c.procedure.rung[c.state.stage].Answer.From == FromAcknowledgement:
		if c.answer, err = counting.Recount(before, e.On); err == nil {
			c.tell, err = counting.Recount(c.tell, e.On)
		}
	}
	if err != nil {
		return &ValidationError{Field: "on", Err: err}
	}
	return nil
}

// fits checks that every term that now runs ends within the years there are,
// so that no move is ever without the day it should have.
func (p *Procedure) fits(c *Case) error {
	slot := c.state.slot()
	for i := range p.counted[slot] {
		if _, err := c.term(&p.counted[slot][i]); err != nil {
			return err
		}
	}
	if target := p.rung[c.state.stage].Answer.Target; !target.IsZero() {
		if _, err := p.regulation.Counting.Alongside(c.answer, target); err != nil {
			return err
		}
	}
	if c.outcome == OutcomeLapsed {
		_, err := p.count(c.since.date(), p.regulation.Closing.Reopen)
		return err
	}
	return nil
}

// refused explains why c did not take e.
func (c Case) refused(index int, e Event, err error) *RefusedError {
	r := &RefusedError{Index: index, Event: e, Stage: c.Stage(), Phase: c.Phase(), Err: err, at: c}
	switch {
	case errors.Is(err, ErrInvalid):
	case errors.Is(err, ErrTooEarly), errors.Is(err, ErrOutOfOrder):
		r.NotBefore = c.earliest()
		if row := c.match(&e); row != nil && c.opening(row) > r.NotBefore {
			r.NotBefore, r.Clause = c.opening(row), row.clause
		}
	case errors.Is(err, ErrTooLate):
		row := c.match(&e)
		r.Deadline = c.limit(row)
		r.Clause = c.procedure.termClause(&c, row, r.Deadline)
	case errors.Is(err, ErrClosed):
		r.Clause = c.endClause()
	case errors.Is(err, ErrNotOpen) && c.procedure != nil:
		if row := c.match(&e); row != nil { // an extension that is too long
			r.Clause = row.clause
			r.Deadline, _ = c.procedure.regulation.Counting.Extend(c.answer, row.most)
			break
		}
		r.Clause = c.procedure.clauseOf(&c, &e)
	}
	return r
}

// endClause returns the clause by which c ended.
func (c *Case) endClause() string {
	rung, closing := &c.procedure.rung[c.state.stage], c.procedure.regulation.Closing
	switch c.outcome {
	case OutcomeResolved:
		return rung.Agree.Accept
	case OutcomeRuled:
		return rung.Final
	case OutcomeWithdrawn:
		return closing.Withdraw
	case OutcomeLapsed:
		return closing.Lapse
	case OutcomeOpen:
		return ""
	default:
		return ""
	}
}

// earliest returns the first day on which another event is taken.
func (c *Case) earliest() date.Date { return max(c.happened, c.last).date() }

// Procedure returns the procedure of the case, nil for the zero Case.
func (c Case) Procedure() *Procedure { return c.procedure }

// Complaint returns what the case is about.
func (c Case) Complaint() Complaint {
	return Complaint{Happened: c.happened.date(), Grounds: c.grounds, Late: c.late}
}

// Stage returns where the complaint lies, zero while it has not been raised.
// A case that is over keeps the stage where it ended.
func (c Case) Stage() Stage { return c.state.stage }

// Phase returns how far the complaint is at its stage.
func (c Case) Phase() Phase {
	if c.Closed() {
		return PhaseClosed
	}
	return c.state.phase
}

// Closed reports whether the case is over. One that lapsed is, and can still
// be reopened by the complainant (R12).
func (c Case) Closed() bool { return c.outcome > OutcomeOpen }

// Outcome returns how the case ended, [OutcomeOpen] while it has not.
func (c Case) Outcome() Outcome { return c.outcome }

// Verdict returns that of the latest answer, zero when it states none or when
// there is no answer yet. A late answer of a stage already left does not
// change it.
func (c Case) Verdict() Verdict { return c.verdict }

// Since returns the day on which the case came to its present phase: the day
// of the event complained about while it has not been raised.
func (c Case) Since() date.Date { return c.since.date() }

// Last returns the day of the last event, zero when there is none.
func (c Case) Last() date.Date { return c.last.date() }

// Deadline returns the term for the answer of the stage where the case is, met
// or not; zero when the regulation states no date there. Clause: K10.
func (c Case) Deadline() deadline.Deadline { return c.answer }

// Filing returns the term within which the complaint is first raised, also
// when it was taken in late; zero when the regulation has none. Clause: K3.
func (c Case) Filing() deadline.Deadline {
	if c.procedure == nil {
		return deadline.Deadline{}
	}
	d, _ := c.procedure.filing(c.happened.date()) // Open has seen that it can be counted
	return d
}

// Equal reports whether c and o are the same case at the same point.
func (c Case) Equal(o Case) bool { return c == o }
