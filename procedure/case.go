package procedure

import (
	"errors"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Case is one complaint at one point on its way through a [Procedure]. It is
// a small comparable value that never changes: [Case.Apply] returns the next
// one. The zero Case belongs to no procedure, has no moves and refuses every
// event.
type Case struct {
	procedure *Procedure
	complaint Complaint
	answer    deadline.Deadline // of the stage where the case is
	entered   date.Date         // the day it came to this stage
	since     date.Date         // the day it came to this phase
	last      date.Date         // the day of the last event
	facts     facts
	state     state
	outcome   Outcome
	verdict   Verdict
}

// Open returns the case of a complaint that nobody has been told of yet. The
// error reports every fault of the complaint as [*ValidationError]: a day out
// of range, no ground where the regulation wants one (K1, R16).
func (p *Procedure) Open(c Complaint) (Case, error) {
	if p == nil || len(p.table[0]) == 0 {
		return Case{}, invalid("procedure", "not compiled; use Xtra or Regulation.Compile")
	}
	var faults faults
	faults.nest("", c.Validate())
	if c.Grounds == 0 && p.regulation.Grounds.Required {
		faults.add("grounds", "missing, want at least one (%s)", p.regulation.Grounds.Clause)
	}
	if len(faults) == 0 {
		_, err := p.count(c.Happened, p.regulation.Filing.Term)
		faults.wrap("happened", err)
	}
	if len(faults) > 0 {
		return Case{}, faults.err()
	}
	return p.begin(c), nil
}

func (p *Procedure) begin(c Complaint) Case {
	return Case{
		procedure: p,
		complaint: c,
		entered:   c.Happened,
		since:     c.Happened,
		state:     state{0, PhaseUnraised},
		outcome:   OutcomeOpen,
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

// step applies e in place, or leaves c as it is and says why not: a sentinel
// error, or one that wraps ErrInvalid.
func (c *Case) step(e *Event) error {
	r := c.match(e)
	if r == nil || e.Verdict != 0 || e.Term != (deadline.Term{}) || !inRange(e.On) {
		if err := e.Validate(); err != nil {
			return err
		}
	}
	switch {
	case c.procedure == nil:
		return ErrNotOpen
	case r == nil && c.Closed():
		return ErrClosed
	case e.On < c.complaint.Happened:
		return ErrTooEarly
	case e.On < c.last:
		return ErrOutOfOrder
	case r == nil:
		return ErrNotOpen
	case r.norm.ends() && c.term(r.term).Status(e.On) == deadline.Overdue:
		return ErrTooLate
	}
	return c.take(r, e)
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

// take makes the move r on the day of e.
func (c *Case) take(r *row, e *Event) error {
	if r.to.stage != 0 && r.to.stage != c.state.stage {
		answer, err := c.procedure.count(e.On, c.procedure.rung[r.to.stage].Answer.Term)
		if err != nil {
			return &ValidationError{Field: "on", Err: err}
		}
		c.answer = answer
		c.entered = e.On
		c.facts &= lasting
	}
	if r.to != (state{}) {
		c.state = r.to
		c.since = e.On
		if r.kind == Answered {
			c.verdict = e.Verdict
		}
	}
	c.facts |= r.sets
	c.outcome = OutcomeOpen
	if r.ends != 0 {
		c.outcome = r.ends
		c.since = e.On
	}
	c.last = e.On
	return nil
}

// refused explains why c did not take e.
func (c Case) refused(index int, e Event, err error) *RefusedError {
	r := &RefusedError{Index: index, Event: e, Stage: c.Stage(), Phase: c.Phase(), Err: err, at: c}
	switch {
	case errors.Is(err, ErrInvalid):
	case errors.Is(err, ErrTooEarly), errors.Is(err, ErrOutOfOrder):
		r.NotBefore = c.earliest()
	case errors.Is(err, ErrTooLate):
		row := c.match(&e)
		r.Deadline = c.term(row.term)
		r.Clause = c.procedure.regulation.Filing.Clause
	case errors.Is(err, ErrClosed):
		r.Clause = c.endClause()
	case errors.Is(err, ErrNotOpen) && c.procedure != nil:
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
func (c *Case) earliest() date.Date { return max(c.complaint.Happened, c.last) }

// Procedure returns the procedure of the case, nil for the zero Case.
func (c Case) Procedure() *Procedure { return c.procedure }

// Complaint returns what the case is about.
func (c Case) Complaint() Complaint { return c.complaint }

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
func (c Case) Since() date.Date { return c.since }

// Last returns the day of the last event, zero when there is none.
func (c Case) Last() date.Date { return c.last }

// Deadline returns the term for the answer of the stage where the case is, met
// or not; zero when the regulation states no date there. Clause: K10.
func (c Case) Deadline() deadline.Deadline { return c.answer }

// Filing returns the term within which the complaint is first raised, also
// when it was taken in late; zero when the regulation has none. Clause: K3.
func (c Case) Filing() deadline.Deadline {
	if c.procedure == nil {
		return deadline.Deadline{}
	}
	// Open has seen that it can be counted.
	d, _ := c.procedure.count(c.complaint.Happened, c.procedure.regulation.Filing.Term)
	return d
}

// Equal reports whether c and o are the same case at the same point.
func (c Case) Equal(o Case) bool { return c == o }
