package procedure

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Reason says in one word why an event was refused, for programs. The zero
// Reason is none.
type Reason uint8

// The reasons, each with the error that goes with it.
const (
	ReasonInvalid    Reason = 1 + iota // malformed: ErrInvalid
	ReasonTooLate                      // the right has ended: ErrTooLate
	ReasonTooEarly                     // the right has not begun: ErrTooEarly
	ReasonOutOfOrder                   // earlier than what is already recorded: ErrOutOfOrder
	ReasonClosed                       // the case has ended: ErrClosed
	ReasonNotOpen                      // there is no such move here: ErrNotOpen
	ReasonRepeated                     // it is the last event once more, delivered twice: ErrNotOpen, or ErrClosed when the case has ended
	ReasonTooLong                      // longer than an extension can be: ErrNotOpen
	ReasonUsedUp                       // extended as often as it can be: ErrNotOpen
	ReasonStopped                      // the clock already stands still: ErrNotOpen
	ReasonRunning                      // the clock already runs: ErrNotOpen
)

const reasonWords = "invalid too-late too-early out-of-order closed not-open repeated too-long used-up stopped running"

// String returns the word for r, "unset" for zero. It never panics.
func (r Reason) String() string { return wordOf(reasonWords, "reason", r) }

// MarshalText returns the word for r, empty for zero.
func (r Reason) MarshalText() ([]byte, error) { return marshalWord(reasonWords, "reason", r) }

var (
	errRepeated = fmt.Errorf("%w: repeats the last event", ErrNotOpen)
	errTooLong  = fmt.Errorf("%w: too long", ErrNotOpen)
)

// A RefusedError says why an event was refused and what was possible instead.
// It unwraps to one of the sentinel errors of this package.
type RefusedError struct {
	Index     int               // place of the event in the list replayed, -1 from [Case.Apply]
	Event     Event             // the event refused
	Stage     Stage             // where the case was
	Phase     Phase             // how far it was there
	Reason    Reason            // why, in a word
	Clause    Cite              // what decides, empty when the calendar or the form does
	Deadline  deadline.Deadline // of ReasonTooLate: the term that had ended; of ReasonTooLong: the most it could be
	NotBefore date.Date         // of ReasonTooEarly and ReasonOutOfOrder: the first day possible
	Extended  date.Date         // of ReasonUsedUp: the day of the last extension, taken back or not
	Err       error             // a sentinel, or what wraps it

	at Case // the case as it was
}

// Case returns the case as it was when it refused the event.
func (e *RefusedError) Case() Case {
	if e == nil {
		return Case{}
	}
	return e.at
}

// InsteadOn returns the day on which the moves of [RefusedError.Instead] are
// open: that of the event, or the first one possible when that is later.
func (e *RefusedError) InsteadOn() date.Date {
	if e == nil {
		return 0
	}
	return max(e.Event.On, e.at.earliest())
}

// Instead yields the moves that can be made on the day of [RefusedError.InsteadOn],
// those that are merely [Possible] left out.
func (e *RefusedError) Instead() iter.Seq[Move] {
	return func(yield func(Move) bool) {
		on := e.InsteadOn()
		for m := range e.Case().Moves() {
			if m.Norm != Possible && m.OpenOn(on) && !yield(m) {
				return
			}
		}
	}
}

// Error names the event, the rule with its day and its clause, and what could
// happen instead.
func (e *RefusedError) Error() string {
	if e == nil {
		return prefix + "no error"
	}
	var b strings.Builder
	b.WriteString(prefix)
	if e.Index >= 0 {
		fmt.Fprintf(&b, "events[%d]: ", e.Index)
	}
	fmt.Fprintf(&b, "%v: ", e.Event)
	switch e.Reason {
	case ReasonInvalid:
		b.WriteString(strings.ReplaceAll(strings.TrimPrefix(fmt.Sprint(e.Err), prefix), "\n"+prefix, "; "))
		return b.String()
	case ReasonTooLate:
		fmt.Fprintf(&b, "too late: the last day was %v", e.Deadline.Due())
	case ReasonTooEarly:
		fmt.Fprintf(&b, "too early: the first day is %v", e.NotBefore)
	case ReasonOutOfOrder:
		fmt.Fprintf(&b, "before the previous event: the first day is %v", e.NotBefore)
	case ReasonClosed:
		fmt.Fprintf(&b, "the case is closed (%v)", e.at.Outcome())
	case ReasonRepeated:
		b.WriteString("the last event once more")
	case ReasonTooLong:
		fmt.Fprintf(&b, "too long: the last day can become %v at most", e.Deadline.Due())
	case ReasonUsedUp:
		fmt.Fprintf(&b, "the term was extended as often as it can be, last on %v", e.Extended)
	case ReasonStopped:
		b.WriteString("the clock already stands still")
	case ReasonRunning:
		b.WriteString("the clock does not stand still")
	case ReasonNotOpen:
		fallthrough
	default:
		switch {
		case e.Phase == 0:
			b.WriteString("not a case of any procedure; open one first")
		case e.Stage == 0:
			b.WriteString("not open while nothing has been raised")
		default:
			fmt.Fprintf(&b, "not open at stage %v, phase %v", e.Stage, e.Phase)
		}
	}
	if e.Clause != "" {
		fmt.Fprintf(&b, " (%s)", e.Clause)
	}
	sep := "; possible instead: "
	if on := e.InsteadOn(); on != e.Event.On {
		sep = "; possible on " + on.String() + " instead: "
	}
	for m := range e.Instead() {
		b.WriteString(sep)
		b.WriteString(m.String())
		sep = ", "
	}
	return b.String()
}

// Unwrap returns e.Err.
func (e *RefusedError) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.Err
}

// refused explains why c did not take e.
func (c Case) refused(index int, e Event, err error) *RefusedError {
	r := &RefusedError{Index: index, Event: e, Stage: c.Stage(), Phase: c.Phase(), Err: err, at: c}
	switch {
	case errors.Is(err, ErrInvalid):
		r.Reason = ReasonInvalid
	case errors.Is(err, ErrOutOfOrder):
		r.Reason, r.NotBefore = ReasonOutOfOrder, c.earliest()
	case errors.Is(err, ErrTooEarly):
		r.Reason, r.NotBefore = ReasonTooEarly, c.earliest()
		if row := c.match(&e); row != nil && c.opening(row) > r.NotBefore {
			r.NotBefore, r.Clause = c.opening(row), row.Clause
		}
	case errors.Is(err, ErrTooLate):
		row := c.match(&e)
		r.Reason, r.Deadline, r.Clause = ReasonTooLate, c.limitOf(row), row.limit.clause
		switch {
		case r.Deadline != c.due(&row.limit):
			r.Clause = c.procedure.reopen.clause
		case row.filing:
			r.Clause = r.Clause.and(c.procedure.regulation.Filing.Late)
		}
	case errors.Is(err, errRepeated):
		r.Reason = ReasonRepeated
		if c.Closed() {
			r.Err = ErrClosed
		}
	case errors.Is(err, ErrClosed):
		r.Reason, r.Clause = ReasonClosed, c.closedBy()
	case errors.Is(err, errTooLong):
		row := c.match(&e)
		r.Reason, r.Clause = ReasonTooLong, row.Clause
		r.Deadline, _ = c.extend(row, row.Most)
	default:
		r.Reason = ReasonNotOpen
		if c.procedure != nil {
			r.Reason, r.Clause = c.whyNotOpen(&e)
			if r.Reason == ReasonUsedUp {
				r.Extended = c.lengthened[min(e.Party, 1)].date()
			}
		}
	}
	return r
}

// closedBy returns the clause by which c ended.
func (c *Case) closedBy() Cite {
	here, closing := &c.procedure.rung[c.state.stage], &c.procedure.regulation.Closing
	switch c.outcome {
	case OutcomeResolved:
		if here.Form == Review && c.state.phase == PhaseHearing && here.Agree.Early != "" {
			return here.Agree.Early
		}
		return here.Agree.Accept
	case OutcomeRuled:
		return here.Final
	case OutcomeWithdrawn:
		return closing.Withdraw
	case OutcomeLapsed:
		return closing.Lapse
	case OutcomeForwarded:
		return closing.Forward
	case OutcomeOpen:
		return ""
	default:
		return ""
	}
}

// whyNotOpen returns why there is no move for e, and the clause that decides:
// of the stage where the case is, or else that by which the event could be taken
// elsewhere on the ladder.
func (c *Case) whyNotOpen(e *Event) (Reason, Cite) {
	here := &c.procedure.rung[c.state.stage]
	hearing := c.state.phase == PhaseHearing
	switch e.Kind {
	case Raised, Referred:
		to := &c.procedure.rung[e.Stage].Entry
		if e.Kind == Raised {
			return ReasonNotOpen, to.Clause.and(to.Owed)
		}
		if !to.Referral { // nothing says who is referred there
			return ReasonNotOpen, ""
		}
		return ReasonNotOpen, to.Clause
	case Accepted, Declined:
		if decides := cmp.Or(here.Final, here.Advises); decides != "" { // nobody is asked
			return ReasonNotOpen, decides
		}
	case Paused:
		if hearing && c.facts&clockStopped != 0 {
			return ReasonStopped, here.Pause.Clause
		}
		if hearing && here.Pause.Clause != "" { // the term has not begun
			return ReasonNotOpen, here.Pause.Clause
		}
	case Resumed:
		if hearing && here.Pause.Clause != "" {
			return ReasonRunning, here.Pause.Clause
		}
	case Retracted:
		if retract := cmp.Or(here.Extend.Retract, here.ExtendAgreed.Retract); hearing && retract != "" {
			return ReasonNotOpen, retract
		}
	case Extended:
		x := here.Extend
		if e.Party == Complainant {
			x = here.ExtendAgreed
		}
		if hearing && x.Times > 0 && int(c.extended[min(e.Party, 1)]) >= x.Times {
			return ReasonUsedUp, x.Clause
		}
	case Acknowledged, Consulted, Heard, Answered, Informed, Withdrawn, Lapsed, Published, Forwarded:
	}
	if fixed := c.procedure.regulation.Fixed; fixed != "" && (e.Kind == Extended || e.Kind == Retracted || e.Kind == Paused || e.Kind == Resumed) {
		return ReasonNotOpen, fixed
	}
	clause, _ := c.procedure.clauseElsewhere(e, c.state.stage)
	return ReasonNotOpen, clause
}

// clauseElsewhere returns the clause by which e could be taken somewhere on the
// ladder, looking first at the stage s. It is false when it cannot be taken
// anywhere.
func (p *Procedure) clauseElsewhere(e *Event, s Stage) (Cite, bool) {
	first := 0
	if s != 0 {
		first = state{s, PhaseHearing}.slot()
	}
	takes := func(m *Move) bool { return m.isMadeBy(e, cmp.Or(e.Stage, m.Stage)) }
	for i := range states {
		slot := (first + i) % states
		for j := range p.table[slot] {
			if m := &p.table[slot][j].Move; takes(m) {
				return m.Clause, true
			}
		}
		for j := range p.records[slot] {
			if m := &p.records[slot][j].Move; takes(m) {
				return m.Clause, true
			}
		}
	}
	return "", false
}
