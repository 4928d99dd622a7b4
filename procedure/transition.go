package procedure

import (
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A Transition is a [Move] without its days, between the two states it joins.
// A move that only records a fact leads to the state it came from.
type Transition struct {
	Stage   Stage // from: zero while nothing has been raised
	Phase   Phase // PhaseClosed for what outlives the end of a final rung, and for going on after agreeing early
	Move    Move
	Term    deadline.Term // the term that limits it, as the regulation states it; zero: none
	General bool          // it is open only when the complaint is about nobody in particular (R25)
	ToStage Stage
	ToPhase Phase   // PhaseClosed when the move ends the case
	Outcome Outcome // how it ends it, else OutcomeOpen
}

// Transitions yields every move of every state that a case can come to, in
// the order of the table, for pictures and for checks. What can merely be
// recorded is not among them. What reopens a case (R12, R22) is what was open
// to the complainant where it ended and is not yielded again.
func (p *Procedure) Transitions() iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		if !p.isCompiled() {
			return
		}
		for s := range p.reachable() {
			rows := p.table[s.slot()]
			for _, over := range []bool{false, true} {
				for i := range rows {
					if r := &rows[i]; !r.onlyRecords() && over == (r.all&resumes != 0) && !yield(p.transition(r, s)) {
						return
					}
				}
			}
		}
	}
}

func (p *Procedure) transition(r *row, from state) Transition {
	t := Transition{
		Stage: from.stage, Phase: from.phase,
		Move:    r.Move,
		Term:    r.limit.one.term,
		General: r.all&general != 0,
		ToStage: from.stage, ToPhase: from.phase, Outcome: OutcomeOpen,
	}
	if p.rung[from.stage].Final != "" && from.phase != PhaseHearing {
		t.Phase, t.ToPhase = PhaseClosed, PhaseClosed
	}
	if r.all&resumes != 0 {
		t.Phase = PhaseClosed
	}
	if r.limit.one.from == runningTerm || r.limit.one.from == statedTerm {
		t.Term = p.rung[from.stage].Answer.Limit.Term
	}
	if r.to != (state{}) {
		t.ToStage, t.ToPhase = r.to.stage, r.to.phase
	}
	if r.ends != 0 {
		t.ToPhase, t.Outcome = PhaseClosed, r.ends
	}
	return t
}

// reachable yields the states that a case can come to, in the order of the
// ladder.
func (p *Procedure) reachable() iter.Seq[state] {
	var seen [states]bool
	var visit func(s state)
	visit = func(s state) {
		if seen[s.slot()] {
			return
		}
		seen[s.slot()] = true
		for _, r := range p.table[s.slot()] {
			if r.to != (state{}) {
				visit(r.to)
			}
		}
	}
	visit(stateAt(0))
	return func(yield func(state) bool) {
		if !yield(stateAt(0)) {
			return
		}
		for stage := range p.Stages() {
			for phase := PhaseHearing; phase <= PhaseDeclined; phase++ {
				if s := (state{stage, phase}); seen[s.slot()] && !yield(s) {
					return
				}
			}
		}
	}
}
