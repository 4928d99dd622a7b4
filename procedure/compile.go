package procedure

import (
	"cmp"
	"iter"
	"slices"

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
	}
	return p, nil
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
	r := p.rung[s]
	r.Consult.Parties = slices.Clone(r.Consult.Parties)
	return r, true
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

// rows lists the moves of one state, strongest norm first. Here, and nowhere
// else, a regulation becomes rules.
func (p *Procedure) rows(s state) []row {
	rung := p.rung[s.stage]
	if s.stage != 0 && rung.Stage == 0 || rung.Final != "" && s.phase != PhaseHearing {
		return nil
	}
	var rows []row
	rows = append(rows, p.inform(s, rung)...)
	rows = append(rows, p.consult(s, rung)...)
	rows = append(rows, p.answer(s, rung)...)
	rows = append(rows, p.refer(s, rung)...)
	rows = append(rows, p.raise(s, rung)...)
	rows = append(rows, p.agree(s, rung)...)
	rows = append(rows, p.end(s, rung)...)
	rows = append(rows, p.record(s)...)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.norm, b.norm) })
	return rows
}

// raise: the complainant goes to a higher rung. From a talk this can be done
// at any time, since leaving it says that it did not help; from a review only
// once it has been answered or given up.
func (p *Procedure) raise(s state, from Rung) []row {
	if from.Form == Review && s.phase == PhaseHearing || from.Final != "" {
		return nil
	}
	var rows []row
	next := true
	for _, to := range p.above(s.stage) {
		if to.Entry.Referral {
			break // and whoever is above it is reached through it
		}
		r := row{
			norm: Right, by: Complainant, kind: Raised, stage: to.Stage, clause: to.Entry.Clause,
			to: state{to.Stage, PhaseHearing}, sets: beenAt(to.Stage),
		}
		if next && s.phase != PhaseHearing && s.phase != PhaseAnswered {
			r.norm = to.Entry.Norm
		}
		if !next && p.regulation.Skip != "" {
			r.clause = p.regulation.Skip
		}
		if s.stage == 0 {
			r.term = filingTerm
		}
		rows = append(rows, r)
		next = false
	}
	return rows
}

// above lists the rungs above s, lowest first.
func (p *Procedure) above(s Stage) []Rung {
	rungs := p.regulation.Rungs
	i := slices.IndexFunc(rungs, func(r Rung) bool { return r.Stage > s })
	if i < 0 {
		return nil
	}
	return rungs[i:]
}

// reached lists the rungs up to and including s.
func (p *Procedure) reached(s Stage) []Rung {
	rungs := p.regulation.Rungs
	return rungs[:len(rungs)-len(p.above(s))]
}

// consult: a duty of a review until it answers or gives the case away, and a
// fact that can be recorded as long as the case is open.
func (p *Procedure) consult(s state, rung Rung) []row {
	var rows []row
	for party := range Parties() {
		var been facts
		var by Party
		var clause string
		for _, r := range p.reached(s.stage) {
			if slices.Contains(r.Consult.Parties, party) {
				been |= beenAt(r.Stage)
				by, clause = r.Stage.Party(), r.Consult.Clause
			}
		}
		if been == 0 {
			continue
		}
		fact := row{norm: Possible, by: by, kind: Consulted, party: party, clause: clause, any: been}
		if slices.Contains(rung.Consult.Parties, party) {
			fact.sets = consulted(party)
			if s.phase == PhaseHearing {
				duty := fact
				duty.norm, duty.unless = Duty, consulted(party)
				rows = append(rows, duty)
				fact.all = consulted(party)
			}
		}
		rows = append(rows, fact)
	}
	return rows
}

// inform: a duty of the rung that referred for as long as the case is at the
// rung it referred to, and a fact that can be recorded until the case closes.
func (p *Procedure) inform(s state, rung Rung) []row {
	var rows []row
	var been facts
	var fact row
	for _, r := range p.reached(s.stage) {
		if r.Entry.Inform != "" {
			been |= beenAt(r.Stage)
			fact = row{norm: Possible, by: p.below(r.Stage).Stage.Party(), kind: Informed, party: Complainant, clause: r.Entry.Inform}
		}
	}
	if been == 0 {
		return nil
	}
	fact.any = been
	if rung.Entry.Inform != "" {
		duty := fact
		duty.norm, duty.unless, duty.sets = Duty, informed, informed
		rows = append(rows, duty)
		fact.all = informed
	}
	return append(rows, fact)
}

// below returns the rung next below s, the zero Rung when there is none.
func (p *Procedure) below(s Stage) Rung {
	rungs := p.reached(s)
	if len(rungs) < 2 {
		return Rung{}
	}
	return rungs[len(rungs)-2]
}

// answer: the duty of a review while it hears the complaint. What a body
// answers after that is recorded once and moves nothing.
func (p *Procedure) answer(s state, rung Rung) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		hearing := r.Stage == s.stage && s.phase == PhaseHearing
		if r.Form != Review || !hearing && (!p.leftSilent(r) || r.Stage == s.stage && s.phase == PhaseAnswered) {
			continue
		}
		row := row{
			norm: Possible, by: r.Stage.Party(), kind: Answered, stage: r.Stage, clause: r.Answer.Clause,
			all: beenAt(r.Stage), unless: spokenAt(r.Stage), sets: spokenAt(r.Stage),
		}
		if r.Stage == s.stage {
			row.needs = owed(r)
		}
		if hearing {
			row.norm, row.term = Duty, answerTerm
			row.to = state{s.stage, PhaseAnswered}
			if rung.Final != "" {
				row.ends = OutcomeRuled
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// leftSilent reports whether a complaint can leave r before r has answered.
func (p *Procedure) leftSilent(r Rung) bool {
	return r.Agree.GiveUp != "" || len(p.refer(state{r.Stage, PhaseHearing}, r)) > 0
}

// owed is what a rung ought to have done, or have had done for it, before it
// answers or refers.
func owed(r Rung) facts {
	var f facts
	for _, party := range r.Consult.Parties {
		f |= consulted(party)
	}
	if r.Entry.Inform != "" {
		f |= informed
	}
	return f
}

// refer: a right of a review that finds no solution, a duty when the
// complainant does not agree (R7).
func (p *Procedure) refer(s state, rung Rung) []row {
	above := p.above(s.stage)
	if rung.Form != Review || len(above) == 0 || !above[0].Entry.Referral || s.phase == PhaseAnswered {
		return nil
	}
	to := above[0]
	r := row{
		norm: Right, by: s.stage.Party(), kind: Referred, stage: to.Stage, clause: to.Entry.Clause,
		needs: owed(rung), to: state{to.Stage, PhaseHearing}, sets: beenAt(to.Stage),
	}
	if s.phase == PhaseDeclined {
		r.norm = Duty
	}
	return []row{r}
}

// agree: the complainant accepts or declines.
func (p *Procedure) agree(s state, rung Rung) []row {
	if s.stage == 0 || rung.Final != "" {
		return nil
	}
	rows := []row{{norm: Right, by: Complainant, kind: Accepted, clause: rung.Agree.Accept, ends: OutcomeResolved}}
	decline := row{norm: Right, by: Complainant, kind: Declined, clause: rung.Agree.Decline, to: state{s.stage, PhaseDeclined}}
	if rung.Form == Review && s.phase == PhaseHearing {
		decline.clause = rung.Agree.GiveUp
	}
	if s.phase != PhaseDeclined && decline.clause != "" {
		rows = append(rows, decline)
	}
	return rows
}

// end: the complainant withdraws, or the case lapses because the next move is
// the complainant's and does not come (R12).
func (p *Procedure) end(s state, rung Rung) []row {
	closing := p.regulation.Closing
	rows := []row{{norm: Possible, by: Complainant, kind: Withdrawn, clause: closing.Withdraw, ends: OutcomeWithdrawn}}
	waits := rung.Form == Review && (s.phase == PhaseHearing || len(p.refer(s, rung)) > 0)
	if closing.Lapse != "" && !waits {
		rows = append(rows, row{norm: Possible, by: p.registrar(), kind: Lapsed, clause: closing.Lapse, ends: OutcomeLapsed})
	}
	return rows
}

// registrar is the party that keeps the record: the board where the ladder has
// one, else the body of the highest rung.
func (p *Procedure) registrar() Party {
	if p.rung[WithBoard].Stage != 0 {
		return Board
	}
	return p.regulation.Rungs[len(p.regulation.Rungs)-1].Stage.Party()
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
				if !yield(p.table[slot][i].transition(from)) {
					return
				}
			}
		}
	}
}

func (r *row) transition(from state) Transition {
	t := Transition{
		Stage: from.stage, Phase: from.phase,
		Move:    Move{Norm: r.norm, By: r.by, Kind: r.kind, Stage: r.stage, Party: r.party, Clause: r.clause},
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

// clauseOf returns the clause by which an event that c does not take could
// have been taken elsewhere on the ladder, looking at its own stage first.
func (p *Procedure) clauseOf(c *Case, e *Event) string {
	if e.Kind == Raised || e.Kind == Referred {
		return p.rung[e.Stage].Entry.Clause
	}
	if e.Kind == Extended || e.Kind == Paused || e.Kind == Resumed {
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

// record: an acknowledgement or a hearing is a fact that can be recorded of
// every review the complaint has come to, until the case closes.
func (p *Procedure) record(s state) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		if r.Form != Review {
			continue
		}
		fact := row{norm: Possible, by: r.Stage.Party(), stage: r.Stage, clause: r.Entry.Clause, all: beenAt(r.Stage)}
		fact.kind = Acknowledged
		rows = append(rows, fact)
		fact.kind = Heard
		for _, party := range []Party{Complainant, Employee, Manager} {
			if fact.party = party; party != fact.by {
				rows = append(rows, fact)
			}
		}
	}
	return rows
}
