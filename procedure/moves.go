package procedure

import (
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Move is something that can happen next in a case: who does it, with what
// force, since when and by when, and which clause says so. The zero Move is
// none.
type Move struct {
	Norm      Norm              // its force
	By        Party             // who makes it
	Kind      Kind              // what it is; with Stage and Party, the name of the move
	Stage     Stage             // as in [Event]; for an answer the stage that answers
	Party     Party             // as in [Event]
	Since     date.Date         // the day from which it is owed or open
	Deadline  deadline.Deadline // its term; zero: no date
	Target    deadline.Deadline // a service target within the term; zero: none
	NotBefore date.Date         // the first day on which it is open; zero: Since
	Most      deadline.Term     // of an extension: the longest one; zero: no limit
	Clause    string            // the clause that gives it its force
}

// Event returns the event that makes the move on the given day.
func (m Move) Event(on date.Date) Event {
	return Event{On: on, Kind: m.Kind, Stage: m.Stage, Party: m.Party}
}

// OpenOn reports whether the move can be made on the given day: a [Duty] and
// what is [Possible] from its first day on, [Advice] and a [Right] until the
// last day of their term as well. What happened already is not looked at: a
// case takes nothing from before its last event.
func (m Move) OpenOn(day date.Date) bool {
	return day >= m.Since && day >= m.NotBefore && !(m.Norm.ends() && m.Deadline.Due() != 0 && day > m.Deadline.Due() && !m.Deadline.Paused())
}

// name says the move in words of the wire form, with its last day and clause.
func (m Move) name() string {
	b := append([]byte(m.By.String()), ' ')
	b = append(b, m.Kind.String()...)
	if m.Stage != 0 {
		b = append(append(b, ' '), m.Stage.String()...)
	}
	if m.Party != 0 {
		b = append(append(b, ' '), m.Party.String()...)
	}
	if !m.Deadline.IsZero() {
		b = append(append(b, " until "...), m.Deadline.Due().String()...)
	}
	return string(append(append(append(b, " ("...), m.Clause...), ')'))
}

// A row is one line of the compiled table: a move as it stands in one state,
// the facts it depends on, and what making it changes.
type row struct {
	norm   Norm
	by     Party
	kind   Kind
	stage  Stage
	party  Party
	clause string

	all    facts // open only when all of these hold,
	any    facts // and, unless zero, any of these,
	unless facts // and none of these

	term  term          // which term limits it
	opens bool          // only from the day after the term of the answer
	most  deadline.Term // of an extension
	times uint8         // of an extension: how often; 0: always
	side  uint8         // of an extension: which count, 0 by the body itself and 1 with consent

	undated Move // the same as users see it, without its days

	sets   facts // what making it records,
	clears facts // and takes back
	to     state // where it leads, zero: nowhere else
	ends   Outcome
	needs  facts // what ought to have been done by then: judged by Audit, never refused
}

// A term names the term of a row.
type term uint8

const (
	noTerm term = iota
	filingTerm
	warningTerm // the filing term where it is no bar
	answerTerm
	acknowledgeTerm
	hearTerm
	tellTerm   // the term of the answer before it was extended
	withinTerm // of going up to the stage of the row
	openTerm   // that term where it is no bar
)

// warns reports whether what goes by the term can still be done after it.
func (t term) warns() bool { return t == warningTerm || t == openTerm }

// A state is where a case is: no stage and PhaseUnraised, or a stage and one
// of the three phases at a stage.
type state struct {
	stage Stage
	phase Phase
}

const states = 1 + int(OnAppeal)*3

// slot numbers the states: 0 for not raised, then three for each stage.
func (s state) slot() int {
	if s.stage == 0 {
		return 0
	}
	return int(s.stage-1)*3 + int(s.phase-PhaseHearing) + 1
}

func stateAt(slot int) state {
	if slot == 0 {
		return state{0, PhaseUnraised}
	}
	return state{Stage((slot-1)/3 + 1), Phase((slot-1)%3) + PhaseHearing}
}

// facts is a set of things done in a case on which moves depend.
type facts uint32

// beenAt holds from the day a complaint came to s; spokenAt from the day the
// body there answered. Both last as long as the case.
func beenAt(s Stage) facts   { return 1 << (s - 1) }
func spokenAt(s Stage) facts { return 1 << (s - 1) << OnAppeal }

// The others hold for the stage where the case is, and start anew at the next.
func consulted(p Party) facts { return 1 << (p - 1) << (2 * OnAppeal) }
func heard(p Party) facts     { return consulted(p) << AppealsCommittee }

const lasting facts = 1<<(2*OnAppeal) - 1

const (
	informed     facts = 1 << (2*uint8(OnAppeal) + 2*uint8(AppealsCommittee) + iota) // the complainant, of the referral
	acknowledged                                                                     // by the body
	untold                                                                           // an extension that the complainant is to be told of
	halted                                                                           // the term is paused
)

func (r *row) open(have facts) bool {
	return have&r.all == r.all && (r.any == 0 || have&r.any != 0) && have&r.unless == 0
}

// Moves yields what can happen next, strongest [Norm] first: exactly the
// events that [Case.Apply] accepts, on the days from [Case.Last] on for which
// [Move.OpenOn] holds.
// The zero Case and a case that is over yield nothing; one that lapsed yields
// what reopens it (R12). Ranging over it allocates nothing.
func (c Case) Moves() iter.Seq[Move] {
	return func(yield func(Move) bool) { c.moves(yield) }
}

func (c Case) moves(yield func(Move) bool) {
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if !c.open(r) {
			continue
		}
		m := r.undated
		c.date(&m, r)
		if !yield(m) {
			return
		}
	}
}

// rows returns the part of the table for the state of c.
func (c *Case) rows() []row {
	if c.procedure == nil {
		return nil
	}
	return c.procedure.table[c.state.slot()]
}

// open reports whether r is open in c, its days aside. A lapsed case keeps
// what was open to the complainant.
func (c *Case) open(r *row) bool {
	switch {
	case !r.open(c.facts),
		r.opens && (c.answer.IsZero() || c.answer.Paused()),
		r.times > 0 && c.extended[r.side] >= r.times:
		return false
	}
	switch c.outcome {
	case OutcomeOpen:
		return true
	case OutcomeLapsed:
		return r.by == Complainant && r.norm != Possible
	case OutcomeResolved, OutcomeRuled, OutcomeWithdrawn:
		return false
	default:
		return false
	}
}

// date gives m, which is r without its days, the days it has in c.
func (c *Case) date(m *Move, r *row) {
	m.Since = c.since.date()
	if r.term != noTerm || c.outcome == OutcomeLapsed {
		m.Deadline, m.Target = c.limit(r), c.target(r)
	}
	switch {
	case r.opens:
		m.NotBefore = c.opening(r)
	case r.term == tellTerm:
		m.Since = c.toTell.date()
	case r.norm == Duty && r.to.stage == 0:
		m.Since = c.entered.date()
	}
}

// opening returns the first day on which r can be made.
func (c *Case) opening(r *row) date.Date {
	if r.opens {
		return c.answer.Due() + 1
	}
	return c.earliest()
}

// limit returns the term of r: its own, or that within which a lapsed case can
// be taken up again when it ends sooner.
func (c *Case) limit(r *row) deadline.Deadline {
	var d deadline.Deadline
	if !r.term.warns() {
		d, _ = c.term(r) // take has seen that it can be counted
	}
	if reopen := c.procedure.regulation.Closing.Reopen; c.outcome == OutcomeLapsed && !reopen.IsZero() {
		again, _ := c.procedure.count(c.since.date(), reopen)
		return sooner(d, again)
	}
	return d
}

// past reports whether the term of r ended before the given day.
func (c *Case) past(r *row, on date.Date) bool {
	switch {
	case c.outcome == OutcomeLapsed:
	case r.term == noTerm:
		return false
	case r.term == filingTerm: // known without counting
		return c.window != 0 && !c.late && on > c.window.date()
	}
	return c.limit(r).Status(on) == deadline.Overdue
}

// term counts the term of r.
func (c *Case) term(r *row) (deadline.Deadline, error) {
	p := c.procedure
	switch r.term {
	case filingTerm:
		if c.late {
			return deadline.Deadline{}, nil
		}
		return c.Filing(), nil
	case warningTerm:
		return c.Filing(), nil
	case answerTerm:
		return c.answer, nil
	case acknowledgeTerm:
		return p.count(c.entered.date(), p.rung[c.state.stage].Acknowledge.Term)
	case hearTerm:
		return p.count(c.entered.date(), p.rung[c.state.stage].Hear.Term)
	case tellTerm:
		return c.tell, nil
	case withinTerm, openTerm:
		return c.within(p.rung[r.stage].Entry.Within)
	case noTerm:
		return deadline.Deadline{}, nil
	default:
		return deadline.Deadline{}, nil
	}
}

// target counts the term by which r only warns.
func (c *Case) target(r *row) deadline.Deadline {
	var d deadline.Deadline // take has seen that all of them can be counted
	rung := &c.procedure.rung[c.state.stage]
	switch {
	case r.term.warns():
		d, _ = c.term(r)
	case r.term == answerTerm && r.kind == Answered && !rung.Answer.Target.IsZero():
		d, _ = c.procedure.regulation.Counting.Alongside(c.answer, rung.Answer.Target)
	}
	return d
}

// within counts the term of going up from the stage of c.
func (c *Case) within(w Within) (deadline.Deadline, error) {
	event, err := c.procedure.count(c.happened.date(), w.AfterEvent)
	if err != nil || w.AfterAnswer.IsZero() {
		return event, err
	}
	from := c.answered.date()
	if from == 0 {
		from = c.answer.Due()
	}
	if from == 0 { // no answer, and no day on which it should have come
		if w.Later {
			return deadline.Deadline{}, nil
		}
		return event, nil
	}
	answer, err := c.procedure.count(from, w.AfterAnswer)
	switch {
	case w.AfterEvent.IsZero() || w.Later && answer.Due() > event.Due():
		return answer, err
	case w.Later:
		return event, err
	default:
		return sooner(answer, event), err
	}
}

// sooner returns the deadline that ends first; the zero Deadline never ends.
func sooner(d, e deadline.Deadline) deadline.Deadline {
	if d.IsZero() || !e.IsZero() && e.Due() < d.Due() {
		return e
	}
	return d
}
