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
// last day of their term as well.
func (m Move) OpenOn(day date.Date) bool {
	return day >= max(m.Since, m.NotBefore) && !(m.Norm.ends() && m.Deadline.Status(day) == deadline.Overdue)
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

	term term // which term limits it

	sets  facts // what making it records
	to    state // where it leads, zero: nowhere else
	ends  Outcome
	needs facts // what ought to have been done by then: judged by Audit, never refused
}

// A term names the term of a row.
type term uint8

const (
	noTerm term = iota
	filingTerm
	answerTerm
)

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

// informed holds once the complainant was told of the referral.
const informed facts = 1 << (2*uint8(OnAppeal) + uint8(AppealsCommittee))

const lasting facts = 1<<(2*OnAppeal) - 1

func (r *row) open(have facts) bool {
	return have&r.all == r.all && (r.any == 0 || have&r.any != 0) && have&r.unless == 0
}

// Moves yields what can happen next, strongest [Norm] first: exactly the
// events that [Case.Apply] accepts, on the days for which [Move.OpenOn] holds.
// The zero Case and a case that is over yield nothing; one that lapsed yields
// what reopens it (R12). Ranging over it allocates nothing.
func (c Case) Moves() iter.Seq[Move] {
	return func(yield func(Move) bool) { c.moves(yield) }
}

func (c Case) moves(yield func(Move) bool) {
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if c.open(r) && !yield(c.move(r)) {
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

// open reports whether the facts of c leave r open. A lapsed case keeps what
// was open to the complainant.
func (c *Case) open(r *row) bool {
	switch c.outcome {
	case OutcomeOpen:
		return r.open(c.facts)
	case OutcomeLapsed:
		return r.by == Complainant && r.norm != Possible && r.open(c.facts)
	case OutcomeResolved, OutcomeRuled, OutcomeWithdrawn:
		return false
	default:
		return false
	}
}

// move dates r as it stands in c.
func (c *Case) move(r *row) Move {
	m := Move{Norm: r.norm, By: r.by, Kind: r.kind, Stage: r.stage, Party: r.party, Clause: r.clause, Since: c.since}
	if r.norm == Duty && r.to.stage == 0 {
		m.Since = c.entered
	}
	m.Deadline = c.term(r.term)
	return m
}

func (c *Case) term(t term) deadline.Deadline {
	switch {
	case t == answerTerm:
		return c.answer
	case t == filingTerm && !c.complaint.Late:
		return c.Filing()
	default:
		return deadline.Deadline{}
	}
}
