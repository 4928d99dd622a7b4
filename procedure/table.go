package procedure

import (
	"cmp"
	"slices"
)

// rows lists the moves of one state, strongest norm first. Here, and nowhere
// else, a regulation becomes rules.
func (p *Procedure) rows(s state) []row {
	here := &p.rung[s.stage]
	if s.stage != 0 && here.Stage == 0 || here.Final != "" && s.phase != PhaseHearing || here.Advises != "" && s.phase == PhaseAnswered {
		return markShared(p.outliving(s))
	}
	rows := p.duties(s, here)
	rows = append(rows, p.outliving(s)...)
	rows = append(rows, p.answer(s)...)
	rows = append(rows, p.reschedule(s, here)...)
	rows = append(rows, p.refer(s, here)...)
	rows = append(rows, p.raise(s, here)...)
	rows = append(rows, p.agree(s, here)...)
	rows = append(rows, p.end(s, here)...)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.Norm, b.Norm) })
	for i := range rows {
		rows[i].Rung = cmp.Or(rows[i].Rung, s.stage)
	}
	return markShared(rows)
}

// markShared marks the duties that one event does together.
func markShared(rows []row) []row {
	for i := range rows {
		for j := range rows {
			rows[i].shared = rows[i].shared || i != j && rows[i].Norm == Owed && rows[j].Norm == Owed && rows[i].isNamed(&rows[j].Move)
		}
	}
	return rows
}

// duties: what a review owes beside its answer. To confirm, to consult and to
// hear are for before the answer; to tell and to publish make sense after it
// too (R8).
func (p *Procedure) duties(s state, here *compiled) []row {
	var rows []row
	for _, d := range here.duties {
		toldAfter := (d.Kind == Informed || d.Kind == Published) && !d.ends && d.since != FromDue
		if d.place > 0 || s.phase != PhaseHearing && (d.First || !toldAfter) || s.phase == PhaseHearing && d.since == FromAnswer {
			continue
		}
		r := row{Move: d.Move, since: d.since, limit: d.limit, again: d.again, turn: d.turn, sets: d.done, unless: d.done}
		r.Soon = d.limit.isZero()
		if d.turn > 0 {
			r.unless = 0 // it is never done for good
		}
		if d.about {
			r.unless |= general
		}
		switch d.since {
		case FromReferral:
			r.all = byReferral
		case FromExtension:
			r.all = wasExtended
			if d.unasked {
				r.all = extendedUnasked
			}
		case FromAnswer:
			r.all = answeredStage(here.Stage)
			if d.upheld {
				r.all |= upheld
			}
		case FromDue:
			r.opens = true
		case FromEvent, FromEntry, FromAcknowledgement, FromConsultation, FromHearing, FromSilence, FromClosing, runningTerm, statedTerm, dueBefore:
		}
		rows = append(rows, r)
	}
	return rows
}

// outliving: the duties of this and of lower rungs that last until they are
// done, wherever the complaint goes.
func (p *Procedure) outliving(s state) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		for _, d := range p.rung[r.Stage].duties {
			if arisen := r.Stage != s.stage || s.phase != PhaseHearing; d.place > 0 && arisen {
				r := row{Move: d.Move, since: d.since, limit: d.limit, place: d.place, all: d.owed, clears: d.owed}
				r.Soon = d.limit.isZero()
				rows = append(rows, r)
			}
		}
	}
	return rows
}

// raise: the complainant goes to a higher rung, not past a required one. From a
// talk this can be done at any time, since leaving it says that it did not
// help; from a review only once it has been answered or given up, or has kept
// silent for too long, unless the rung that they go to is there for that. A rung that is reached by referral opens to the
// complainant when the referral is owed and does not come (R24).
func (p *Procedure) raise(s state, from *compiled) []row {
	if from.Final != "" {
		return nil
	}
	silent := from.Form == Review && s.phase == PhaseHearing
	var rows []row
	next, passed := true, Cite("")
	for _, to := range p.above(s.stage) {
		if to.Entry.Referral && !(next && s.phase == PhaseDeclined && to.Entry.Claim != "") {
			break // and whoever is above it is reached through it
		}
		r := row{to: state{to.Stage, PhaseHearing}, sets: reachedStage(to.Stage), filing: s.stage == 0}
		r.Move = Move{Norm: Right, By: Complainant, Kind: Raised, Stage: to.Stage, Clause: to.Entry.Clause}
		if next && s.phase != PhaseHearing && s.phase != PhaseAnswered && !to.Entry.Referral {
			r.Norm = to.Entry.Norm
		}
		switch {
		case to.Entry.Referral:
			r.Clause = to.Entry.Claim
		case !next && (passed != "" || p.regulation.Skip != ""):
			r.Clause = cmp.Or(passed, p.regulation.Skip)
		}
		if next {
			passed = to.Entry.Optional
		}
		r.limit = compileLimit(to.Entry.Within, r.Clause)
		if s.stage == 0 {
			r.limit = p.filing
		}
		silence := from.Silence
		if !next {
			silence = ""
		}
		switch {
		case !silent:
		case to.Entry.Early != "":
			r.Norm, r.Clause = Right, to.Entry.Early.and(silence)
		case silence != "":
			r.opens, r.Norm, r.Clause = true, to.Entry.Norm, silence
		}
		if r.Norm == Advice && to.Entry.About != "" {
			unlessAbout := r
			unlessAbout.Norm, unlessAbout.Clause, unlessAbout.all = Right, to.Entry.About, general
			r.unless = general
			rows = append(rows, unlessAbout)
		}
		if !silent || to.Entry.Early != "" || silence != "" {
			rows = append(rows, r)
		}
		next = false
		if to.Required || to.Entry.Referral {
			break
		}
	}
	return rows
}

// answer: the duty of a review while it hears the complaint. What a body
// answers after that is recorded once and moves nothing.
func (p *Procedure) answer(s state) []row {
	var rows []row
	for _, r := range p.reached(s.stage) {
		here := r.Stage == s.stage
		hearing := here && s.phase == PhaseHearing
		late := !here && p.leftSilent(&p.rung[r.Stage]) || here && s.phase == PhaseDeclined && r.Agree.GiveUp != ""
		if r.Form != Review || !hearing && !late {
			continue
		}
		row := row{all: reachedStage(r.Stage), unless: answeredStage(r.Stage), sets: answeredStage(r.Stage)}
		row.Move = Move{Norm: Possible, By: r.Stage.Party(), Kind: Answered, Stage: r.Stage, Clause: r.Answer.Clause}
		for _, d := range p.rung[r.Stage].duties {
			row.sets |= d.owed
		}
		if hearing {
			row.Norm, row.limit, row.since = Owed, limited(runningTerm, r.Answer.Limit.Term, r.Answer.Clause), FromEntry
			row.Soon = r.Answer.Soon
			row.to = state{s.stage, PhaseAnswered}
			switch {
			case r.Final != "":
				row.ends = OutcomeRuled
			case r.Advises != "":
				next := p.above(s.stage)[0].Stage
				row.to, row.sets = state{next, PhaseHearing}, row.sets|reachedStage(next)|byReferral
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// leftSilent reports whether a complaint can leave r before r has answered.
func (p *Procedure) leftSilent(r *compiled) bool {
	s := state{r.Stage, PhaseHearing}
	return r.Agree.GiveUp != "" || len(p.raise(s, r)) > 0 || len(p.refer(s, r)) > 0
}

// refer: a right of a review that finds no solution, a duty when the
// complainant does not agree (R7).
func (p *Procedure) refer(s state, from *compiled) []row {
	above := p.above(s.stage)
	if from.Form != Review || from.Advises != "" || len(above) == 0 || !above[0].Entry.Referral || s.phase == PhaseAnswered {
		return nil
	}
	to := above[0]
	r := row{to: state{to.Stage, PhaseHearing}, sets: reachedStage(to.Stage) | byReferral}
	r.Move = Move{Norm: Right, By: s.stage.Party(), Kind: Referred, Stage: to.Stage, Clause: to.Entry.Clause}
	if s.phase == PhaseDeclined {
		r.Norm, r.Soon = Owed, true
		if to.Entry.Owed != "" {
			r.Clause = to.Entry.Owed
		}
	}
	return []row{r}
}

// agree: the complainant accepts or declines.
func (p *Procedure) agree(s state, here *compiled) []row {
	if s.stage == 0 {
		return nil
	}
	early := here.Form == Review && s.phase == PhaseHearing
	accept := row{ends: OutcomeResolved}
	accept.Move = Move{Norm: Right, By: Complainant, Kind: Accepted, Clause: here.Agree.Accept}
	if early && here.Agree.Early != "" {
		accept.Clause = here.Agree.Early
	}
	if here.Agree.Reopen != "" {
		accept.sets = reopens
	}
	resume := row{to: s, all: resumes}
	resume.Move = Move{Norm: Right, By: Complainant, Kind: Declined, Clause: here.Agree.Resume}
	if early && here.Agree.Resume != "" {
		accept.sets |= resumes
	}
	decline := row{to: state{s.stage, PhaseDeclined}}
	decline.Move = Move{Norm: Right, By: Complainant, Kind: Declined, Clause: here.Agree.Decline}
	if early {
		decline.Clause = here.Agree.GiveUp
	}
	var rows []row
	if accept.Clause != "" {
		rows = append(rows, accept)
	}
	if decline.Clause != "" && s.phase != PhaseDeclined {
		rows = append(rows, decline)
	}
	if early && resume.Clause != "" {
		rows = append(rows, resume)
	}
	return rows
}

// end: the complainant withdraws; the case lapses because the next move is the
// complainant's and does not come (R12); or it belongs elsewhere.
func (p *Procedure) end(s state, here *compiled) []row {
	closing := p.regulation.Closing
	var rows []row
	if s.stage != 0 {
		r := row{ends: OutcomeWithdrawn}
		r.Move = Move{Norm: Possible, By: Complainant, Kind: Withdrawn, Clause: closing.Withdraw}
		rows = append(rows, r)
	}
	if s.phase == PhaseHearing && closing.Forward != "" {
		r := row{ends: OutcomeForwarded}
		r.Move = Move{Norm: Right, By: s.stage.Party(), Kind: Forwarded, Clause: closing.Forward}
		rows = append(rows, r)
	}
	waits := here.Form == Review && (s.phase == PhaseHearing || len(p.refer(s, here)) > 0)
	if closing.Lapse != "" && !waits {
		r := row{ends: OutcomeLapsed, sets: reopens}
		r.Move = Move{Norm: Possible, By: cmp.Or(closing.By, Board), Kind: Lapsed, Clause: closing.Lapse}
		rows = append(rows, r)
	}
	return rows
}

// reschedule: a review extends, pauses and resumes the term of its answer as
// far as the regulation lets it, and before that term has run out.
func (p *Procedure) reschedule(s state, here *compiled) []row {
	if s.phase != PhaseHearing || here.Answer.Limit.Term.IsZero() {
		return nil
	}
	var rows []row
	add := func(r row) { rows = append(rows, r) }
	move := func(k Kind, clause Cite) Move { return Move{Norm: Right, By: s.stage.Party(), Kind: k, Clause: clause} }
	for agreed, x := range []Extension{here.Extend, here.ExtendAgreed} {
		if x.Clause == "" {
			continue
		}
		r := row{Move: move(Extended, x.Clause), limit: until(runningTerm, x.Clause), times: uint8(x.Times), agreed: uint8(agreed), begun: true, sets: wasExtended | extendedUnasked}
		r.Most = x.Most
		if agreed == 1 {
			r.Party, r.sets = Complainant, wasExtended
		}
		for _, d := range here.duties {
			if d.since == FromExtension && (agreed == 0 || !d.unasked) {
				r.clears |= d.done // it is to be told once more
			}
		}
		add(r)
	}
	if retract := cmp.Or(here.Extend.Retract, here.ExtendAgreed.Retract); retract != "" {
		add(row{Move: move(Retracted, retract), limit: until(statedTerm, retract), all: wasExtended, unless: clockStopped, clears: wasExtended | extendedUnasked})
	}
	if here.Pause.Clause != "" {
		paused := row{Move: move(Paused, here.Pause.Clause), limit: until(runningTerm, here.Pause.Clause), begun: true, unless: clockStopped, sets: clockStopped}
		paused.come = here.answer.one.from // what has not begun cannot stand still
		add(paused)
		add(row{Move: move(Resumed, here.Pause.Clause), all: clockStopped, clears: clockStopped, anew: here.Pause.Anew})
	}
	return rows
}

// recordable lists what can be recorded in a state without changing anything:
// that a review the complaint has come to confirmed, consulted, heard or told,
// once more or without having to; and that it published its answer.
func (p *Procedure) recordable(s state) []record {
	var list []record
	if p.rung[s.stage].Stage == 0 {
		return nil
	}
	add := func(r *Rung, m Move, when facts) {
		m.Norm, m.Rung, m.By = Possible, r.Stage, r.Stage.Party()
		for _, d := range p.rung[r.Stage].duties {
			if d.isNamed(&m) {
				m.By, m.Clause = d.By, d.Clause
			}
		}
		for i := range list {
			if list[i].isNamed(&m) { // the highest rung says by whom
				list[i].Move, list[i].any = m, list[i].any|when
				return
			}
		}
		list = append(list, record{Move: m, any: when})
	}
	for _, r := range p.reached(s.stage) {
		if r.Form != Review {
			continue
		}
		been := reachedStage(r.Stage)
		add(&r, Move{Kind: Acknowledged, Stage: r.Stage}, been)
		for party := range Parties() {
			owed := func(k Kind) bool {
				return slices.ContainsFunc(p.rung[r.Stage].duties, func(d duty) bool { return d.Kind == k && d.Party == party })
			}
			concerned := party == Employee || party == Manager
			itself := party == r.Stage.Party()
			if owed(Consulted) || concerned && !itself {
				add(&r, Move{Kind: Consulted, Party: party}, been)
			}
			if owed(Heard) || (concerned || party == Complainant) && !itself {
				add(&r, Move{Kind: Heard, Stage: r.Stage, Party: party}, been)
			}
			if owed(Informed) || party == Complainant {
				add(&r, Move{Kind: Informed, Party: party}, been)
			}
		}
		add(&r, Move{Kind: Published, Stage: r.Stage}, answeredStage(r.Stage))
	}
	slices.SortStableFunc(list, func(a, b record) int { return cmp.Compare(a.Kind, b.Kind) })
	return list
}
