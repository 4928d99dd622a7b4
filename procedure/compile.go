package procedure

import (
	"cmp"
	"iter"
	"slices"
	"sort"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Procedure is a [Regulation] that was checked and made into its table of
// moves. It never changes and is used by pointer. The zero Procedure opens no
// case.
type Procedure struct {
	regulation Regulation
	rung       [OnAppeal + 1]Rung // by stage; the zero Rung where there is none
	table      [states][]row      // by state.slot
	counted    [states][]row      // those of them with a term that is counted when it is asked for
	horizon    date.Date          // the last day from which every term of a rung can be counted
}

// Compile checks r and builds its procedure, which shares no memory with r.
// The error reports every fault at once, in field order, as [*ValidationError]
// with paths such as "rungs[3].answer.term".
func (r Regulation) Compile() (*Procedure, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	p := &Procedure{regulation: r.clone()}
	for _, rung := range p.regulation.Rungs {
		p.rung[rung.Stage] = rung
	}
	for slot := range p.table {
		rows := p.rows(stateAt(slot))
		if len(rows) > mostMoves {
			var faults faults
			faults.add("rungs", "%d moves in one state, want at most %d", len(rows), mostMoves)
			return nil, faults.err()
		}
		p.table[slot] = rows
		p.counted[slot] = slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return r.term <= answerTerm })
	}
	p.horizon = p.farthest()
	return p, nil
}

// farthest finds the horizon by halving: a term that starts later never ends
// sooner, so that beyond a day that is too late every day is.
func (p *Procedure) farthest() date.Date {
	days := int(deadline.LastDay - deadline.FirstDay)
	n := sort.Search(days, func(n int) bool {
		for i := range p.regulation.Rungs {
			if !p.reaches(deadline.FirstDay+date.Date(n), &p.regulation.Rungs[i]) {
				return true
			}
		}
		return false
	})
	return deadline.FirstDay + date.Date(n) - 1
}

// reaches reports whether all terms can be counted that begin when a complaint
// comes to r on the given day, or is answered there.
func (p *Procedure) reaches(on date.Date, r *Rung) bool {
	ok := true
	count := func(from date.Date, t deadline.Term) date.Date {
		d, err := p.count(from, t)
		ok = ok && err == nil
		return max(from, d.Due())
	}
	received := count(on, r.Acknowledge.Term)
	count(on, r.Hear.Term)
	count(received, r.Answer.Target)
	answered := count(received, r.Answer.Term)
	for i := range p.regulation.Rungs {
		count(answered, p.regulation.Rungs[i].Entry.Within.AfterAnswer)
	}
	count(on, p.regulation.Closing.Reopen)
	return ok
}

// mostMoves bounds the moves of one state, so that a host can keep them in an
// array.
const mostMoves = 48

// Regulation returns a copy of the data that p was compiled from.
func (p *Procedure) Regulation() Regulation {
	if p == nil {
		return Regulation{}
	}
	return p.regulation.clone()
}

// ID returns the regulation's ID and edition, as a [Dossier] names them.
func (p *Procedure) ID() (id, edition string) {
	if p == nil {
		return "", ""
	}
	return p.regulation.ID, p.regulation.Edition
}

// Name returns what people call the regulation.
func (p *Procedure) Name() Text {
	if p == nil {
		return Text{}
	}
	return p.regulation.Name
}

// Counting returns how the terms of the regulation are counted.
func (p *Procedure) Counting() deadline.Counting {
	if p == nil {
		return deadline.Counting{}
	}
	return p.regulation.Counting
}

// Rung returns the rung at s, and whether the ladder has one there.
func (p *Procedure) Rung(s Stage) (Rung, bool) {
	if p == nil || s == 0 || s > OnAppeal || p.rung[s].Stage == 0 {
		return Rung{}, false
	}
	return p.rung[s].clone(), true
}

// Clause returns the clause with the given ID, and whether there is one.
func (p *Procedure) Clause(id string) (Clause, bool) {
	if p == nil {
		return Clause{}, false
	}
	i := slices.IndexFunc(p.regulation.Clauses, func(c Clause) bool { return c.ID == id })
	if i < 0 {
		return Clause{}, false
	}
	return p.regulation.Clauses[i], true
}

// Grounds returns what a complaint must be about, and what that is called.
func (p *Procedure) Grounds() GroundRule {
	if p == nil {
		return GroundRule{}
	}
	g := p.regulation.Grounds
	g.Names = slices.Clone(g.Names)
	return g
}

// Filing returns until when a complaint can be raised for the first time (K3).
func (p *Procedure) Filing() Window {
	if p == nil {
		return Window{}
	}
	return p.regulation.Filing
}

// Skip returns the clause by which lower rungs may be passed over (K4).
func (p *Procedure) Skip() string {
	if p == nil {
		return ""
	}
	return p.regulation.Skip
}

// Closing returns how a case ends without an agreement (R12).
func (p *Procedure) Closing() Closing {
	if p == nil {
		return Closing{}
	}
	return p.regulation.Closing
}

// Contact returns how to reach the provider (K12, K13).
func (p *Procedure) Contact() Contact {
	if p == nil {
		return Contact{}
	}
	c := p.regulation.Contact
	c.Address = slices.Clone(c.Address)
	return c
}

// Equal reports whether p and o are the same procedure: compiling the same
// data twice gives two.
func (p *Procedure) Equal(o *Procedure) bool { return p == o }

func (p *Procedure) count(from date.Date, t deadline.Term) (deadline.Deadline, error) {
	if t == (deadline.Term{}) {
		return deadline.Deadline{}, nil
	}
	return p.regulation.Counting.Deadline(from, t)
}

// reachable reports for each slot of the table whether a case can come there.
func (p *Procedure) reachable() [states]bool {
	var seen [states]bool
	var visit func(slot int)
	visit = func(slot int) {
		if seen[slot] {
			return
		}
		seen[slot] = true
		for _, r := range p.table[slot] {
			if r.to != (state{}) {
				visit(r.to.slot())
			}
		}
	}
	visit(0)
	return seen
}

// A Transition is a [Move] without its days, between the two states it joins.
// A move that only records a fact leads to the state it came from.
type Transition struct {
	Stage   Stage // from: zero while nothing has been raised
	Phase   Phase
	Move    Move
	Term    deadline.Term // the term that limits it, as the regulation states it; zero: none
	ToStage Stage
	ToPhase Phase   // PhaseClosed when the move ends the case
	Outcome Outcome // how it ends it, else OutcomeOpen
}

// Transitions yields every move of every state that a case can come to, in
// the order of the ladder, for pictures and for checks. What reopens a lapsed
// case (R12) is what was open to the complainant where it lapsed and is not
// yielded again.
func (p *Procedure) Transitions() iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		if p == nil {
			return
		}
		for slot, seen := range p.reachable() {
			if !seen {
				continue
			}
			from := stateAt(slot)
			for i := range p.table[slot] {
				if !yield(p.transition(&p.table[slot][i], from)) {
					return
				}
			}
		}
	}
}

func (p *Procedure) transition(r *row, from state) Transition {
	t := Transition{
		Stage: from.stage, Phase: from.phase,
		Move:    r.undated,
		Term:    p.stated(r, from.stage),
		ToStage: from.stage, ToPhase: from.phase, Outcome: OutcomeOpen,
	}
	if r.to != (state{}) {
		t.ToStage, t.ToPhase = r.to.stage, r.to.phase
	}
	if r.ends != 0 {
		t.ToPhase, t.Outcome = PhaseClosed, r.ends
	}
	return t
}

// stated returns the term of r at the stage from, as the regulation states it.
func (p *Procedure) stated(r *row, from Stage) deadline.Term {
	rung := &p.rung[from]
	switch r.term {
	case filingTerm, warningTerm:
		return p.regulation.Filing.Term
	case answerTerm, tellTerm:
		return rung.Answer.Term
	case acknowledgeTerm:
		return rung.Acknowledge.Term
	case hearTerm:
		return rung.Hear.Term
	case withinTerm, openTerm:
		within := p.rung[r.stage].Entry.Within
		return cmp.Or(within.AfterAnswer, within.AfterEvent)
	case noTerm:
		return deadline.Term{}
	default:
		return deadline.Term{}
	}
}

// termClause returns the clause of the term that ended, of r in c.
func (p *Procedure) termClause(c *Case, r *row, ended deadline.Deadline) string {
	if own, _ := c.term(r); own != ended {
		return p.regulation.Closing.Lapse
	}
	if r.term == filingTerm {
		return p.regulation.Filing.Clause
	}
	if r.term == withinTerm {
		return p.rung[r.stage].Entry.Within.Clause
	}
	return r.clause
}

// clauseOf returns the clause by which an event that c does not take could
// have been taken elsewhere on the ladder, looking at its own stage first.
func (p *Procedure) clauseOf(c *Case, e *Event) string {
	if e.Kind == Raised || e.Kind == Referred {
		return p.rung[e.Stage].Entry.Clause
	}
	if p.regulation.Fixed != "" && (e.Kind == Extended || e.Kind == Paused || e.Kind == Resumed) {
		return p.regulation.Fixed
	}
	here := 0
	if c.state.stage != 0 {
		here = state{c.state.stage, PhaseHearing}.slot()
	}
	for _, slots := range [][][]row{p.table[here:], p.table[:here]} {
		for _, rows := range slots {
			for _, r := range rows {
				if r.kind == e.Kind && r.party == e.Party && (e.Stage == 0 || r.stage == e.Stage) {
					return r.clause
				}
			}
		}
	}
	return ""
}
