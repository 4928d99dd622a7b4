package procedure

import (
	"cmp"
	"slices"
)

// rows lists the moves of one state, strongest norm first. Here, and nowhere
// else, a regulation becomes rules.
func (p *Procedure) rows(s state) []row {
	rung := p.rung[s.stage]
	if s.stage != 0 && rung.Stage == 0 || rung.Final != "" && s.phase != PhaseHearing {
		return nil
	}
	var rows []row
	rows = append(rows, p.inform(s, rung)...)
	rows = append(rows, p.acknowledge(s, rung)...)
	rows = append(rows, p.consult(s, rung)...)
	rows = append(rows, p.hear(s)...)
	rows = append(rows, p.answer(s, rung)...)
	rows = append(rows, p.reschedule(s, rung)...)
	rows = append(rows, p.refer(s, rung)...)
	rows = append(rows, p.raise(s, rung)...)
	rows = append(rows, p.agree(s, rung)...)
	rows = append(rows, p.end(s, rung)...)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.norm, b.norm) })
	for i := range rows {
		r := &rows[i]
		r.undated = Move{Norm: r.norm, By: r.by, Kind: r.kind, Stage: r.stage, Party: r.party, Most: r.most, Clause: r.clause}
	}
	return rows
}

// raise: the complainant goes to a higher rung, not past a required one. From a
// talk this can be done at any time, since leaving it says that it did not
// help; from a review only once it has been answered or given up, or has kept
// silent for too long.
func (p *Procedure) raise(s state, from Rung) []row {
	if from.Final != "" {
		return nil
	}
	silent := from.Form == Review && s.phase == PhaseHearing
	if silent && from.Silence == "" {
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
		switch {
		case s.stage == 0 && p.regulation.Filing.Open:
			r.term = warningTerm
		case s.stage == 0:
			r.term = filingTerm
		case to.Entry.Within.Open:
			r.term = openTerm
		case to.Entry.Within != (Within{}):
			r.term = withinTerm
		}
		if silent {
			r.opens, r.norm, r.clause, r.needs = true, to.Entry.Norm, from.Silence, owed(from)
		}
		rows = append(rows, r)
		next = false
		if silent || to.Required {
			break
		}
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
// rung it referred to; a duty of a rung that extended its term; and a fact
// that can be recorded until the case closes. Telling the complainant once
// tells all there is to tell.
func (p *Procedure) inform(s state, rung Rung) []row {
	var rows []row
	var been facts
	var fact row
	for _, r := range p.reached(s.stage) {
		row := row{norm: Possible, kind: Informed, party: Complainant}
		switch {
		case r.Entry.Inform != "":
			row.by, row.clause = p.below(r.Stage).Stage.Party(), r.Entry.Inform
		case r.Extend.Inform != "":
			row.by, row.clause = r.Stage.Party(), r.Extend.Inform
		case r.ExtendAgreed.Inform != "":
			row.by, row.clause = r.Stage.Party(), r.ExtendAgreed.Inform
		default:
			continue
		}
		been |= beenAt(r.Stage)
		fact = row
	}
	if been == 0 {
		return nil
	}
	fact.any, fact.clears = been, untold
	if rung.Entry.Inform != "" {
		fact.sets = informed
		duty := fact
		duty.norm, duty.unless = Duty, informed
		rows = append(rows, duty)
		fact.all = informed
	}
	if tells := rung.Extend.Inform + rung.ExtendAgreed.Inform; tells != "" {
		duty := fact
		duty.norm, duty.by, duty.clause = Duty, s.stage.Party(), cmp.Or(rung.Extend.Inform, rung.ExtendAgreed.Inform)
		duty.all, duty.term = untold, tellTerm
		rows = append(rows, duty)
		fact.unless = untold
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
		here := r.Stage == s.stage
		hearing := here && s.phase == PhaseHearing
		late := !here && p.leftSilent(r) || here && s.phase == PhaseDeclined && r.Agree.GiveUp != ""
		if r.Form != Review || !hearing && !late {
			continue
		}
		row := row{
			norm: Possible, by: r.Stage.Party(), kind: Answered, stage: r.Stage, clause: r.Answer.Clause,
			all: beenAt(r.Stage), unless: spokenAt(r.Stage), sets: spokenAt(r.Stage),
		}
		if here {
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
	return r.Agree.GiveUp != "" || r.Silence != "" || len(p.refer(state{r.Stage, PhaseHearing}, r)) > 0
}

// owed is what a rung ought to have done, or have had done for it, before it
// answers or refers.
func owed(r Rung) facts {
	var f facts
	for _, party := range r.Consult.Parties {
		f |= consulted(party)
	}
	for _, party := range r.Hear.Parties {
		f |= heard(party)
	}
	if r.Acknowledge.Clause != "" && r.Acknowledge.Term.IsZero() {
		f |= acknowledged // a dated one is judged by its date
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
		rows = append(rows, row{norm: Possible, by: cmp.Or(closing.By, Board), kind: Lapsed, clause: closing.Lapse, ends: OutcomeLapsed})
	}
	return rows
}

// acknowledge: a duty of a review while it hears the complaint, if it has that
// duty; and a fact that can be recorded of every review the complaint has come
// to, until the case closes.
func (p *Procedure) acknowledge(s state, rung Rung) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		if r.Form != Review {
			continue
		}
		fact := row{norm: Possible, by: r.Stage.Party(), kind: Acknowledged, stage: r.Stage, clause: cmp.Or(r.Acknowledge.Clause, r.Entry.Clause), all: beenAt(r.Stage)}
		if r.Stage == s.stage && rung.Acknowledge.Clause != "" {
			fact.sets = acknowledged
			if s.phase == PhaseHearing {
				duty := fact
				duty.norm, duty.unless, duty.term = Duty, acknowledged, acknowledgeTerm
				rows = append(rows, duty)
				fact.all |= acknowledged
			}
		}
		rows = append(rows, fact)
	}
	return rows
}

// hear: as acknowledge, for hearing the parties.
func (p *Procedure) hear(s state) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		if r.Form != Review {
			continue
		}
		for party := range Parties() {
			owed := slices.Contains(r.Hear.Parties, party)
			if !owed && party != Complainant && party != Employee && party != Manager || party == r.Stage.Party() {
				continue
			}
			fact := row{norm: Possible, by: r.Stage.Party(), kind: Heard, stage: r.Stage, party: party, clause: cmp.Or(r.Hear.Clause, r.Entry.Clause), all: beenAt(r.Stage)}
			if owed && r.Stage == s.stage {
				fact.sets = heard(party)
				if s.phase == PhaseHearing {
					duty := fact
					duty.norm, duty.unless, duty.term = Duty, heard(party), hearTerm
					rows = append(rows, duty)
					fact.all |= heard(party)
				}
			}
			rows = append(rows, fact)
		}
	}
	return rows
}

// reschedule: a review extends, pauses and resumes the term of its answer as
// far as the regulation lets it, and before that term has run out.
func (p *Procedure) reschedule(s state, rung Rung) []row {
	if s.phase != PhaseHearing || rung.Answer.Term.IsZero() {
		return nil
	}
	var rows []row
	for side, x := range []Extension{rung.Extend, rung.ExtendAgreed} {
		if x.Clause == "" {
			continue
		}
		r := row{
			norm: Right, by: s.stage.Party(), kind: Extended, clause: x.Clause, term: answerTerm,
			most: x.Most, times: uint8(x.Times), side: uint8(side),
		}
		if side == 1 {
			r.party = Complainant
		}
		if x.Inform != "" {
			r.sets = untold
		}
		rows = append(rows, r)
	}
	if rung.Pause != "" {
		pause := row{norm: Right, by: s.stage.Party(), kind: Paused, clause: rung.Pause, term: answerTerm, unless: halted, sets: halted}
		if rung.Answer.From == FromAcknowledgement {
			pause.all = acknowledged // what has not begun cannot pause
		}
		resume := row{norm: Right, by: s.stage.Party(), kind: Resumed, clause: rung.Pause, all: halted, clears: halted}
		rows = append(rows, pause, resume)
	}
	return rows
}
