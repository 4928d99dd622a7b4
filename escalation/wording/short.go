package wording

import (
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
)

// This file is what package picture puts into its boxes: short, and each part by
// itself.

// Regulation returns what p is called, or what stands above its stages where it
// has no name in this language.
func (l Language) Regulation(p *procedure.Procedure) string {
	s := l.about(p)
	if p != nil {
		if name := p.Regulation().Name.In(s.tag); name != "" {
			return capital(name)
		}
	}
	return s.Headings.Ladder
}

// Phase returns how far a complaint is at the stage at of p: the label of one
// phase of it.
func (l Language) Phase(p *procedure.Procedure, at procedure.Stage, phase procedure.Phase) string {
	s := l.about(p)
	label := s.Stages.Unreported
	switch phase {
	case procedure.PhaseHearing:
		label = s.Stages.Hearing
		if rung, _ := p.Rung(at); rung.Form == procedure.Talk {
			label = s.Stages.Talking
		}
	case procedure.PhaseAnswered:
		label = s.answer(at).Record
	case procedure.PhaseDeclined:
		label = s.Records.Declined
	case procedure.PhaseClosed:
		label = s.Stages.Closed
	case procedure.PhaseUnraised:
	}
	return capital(label)
}

// Owed returns what the body at the stage at of p owes, its answer included, and
// whether that is the end: the heart of [Language.Rung], to be read beneath
// [Language.Stage]. At the zero Stage it is until when a complaint can be
// reported. It is nil where nothing is owed, and where p has no such stage.
func (l Language) Owed(p *procedure.Procedure, at procedure.Stage) []string {
	s := l.about(p)
	if at == 0 {
		limit := p.Filing().Limit
		if limit.From == 0 {
			return nil
		}
		until, which := s.limit(0, limit, 0)
		return s.tellAll([]string{paragraph(s.fill(s.Ladder.ReportWithin, "until", until, "clause", s.cite(limit.Clause)), which)})
	}
	rung, ok := p.Rung(at)
	if !ok || rung.Form == procedure.Talk {
		return nil
	}
	say := []string{s.body(at)} // which the label above has said
	for _, d := range rung.Duties {
		if !comesAfter(d) {
			say = append(say, s.owes(rung, d))
		}
	}
	presents, _ := s.presents(rung)
	say = append(say, presents)
	for _, d := range rung.Duties {
		if comesAfter(d) {
			say = append(say, s.owes(rung, d))
		}
	}
	if rung.Final != "" {
		say = append(say, s.over(rung.Final))
	}
	return s.tellAll(say)[1:]
}

// Way returns what a transition of p is, for beside an arrow, with the clauses
// that it goes by: "Doorgestuurd naar de klachtencommissie (K9)". The body is
// called by its short name, since the arrow leads to it.
func (l Language) Way(p *procedure.Procedure, t procedure.Transition, clauses procedure.Cite) string {
	s := l.about(p)
	at := t.Move.Stage
	if at == 0 {
		at = t.Stage
	}
	record := capital(s.record(at, t.Move))
	return s.tellAll([]string{s.body(t.ToStage), s.fill("{record} {clause}", "record", record, "clause", s.cite(clauses))})[1]
}

// Skips returns that a stage can be reached without those between.
func (l Language) Skips(clauses procedure.Cite) string {
	s := l.about(nil)
	return capital(s.fill(s.Ladder.Skips, "clause", s.cite(clauses)))
}

// Ends returns how a case can end, with the clauses by which it does.
func (l Language) Ends(o procedure.Outcome, clauses procedure.Cite) string {
	return paragraph(l.Outcome(o), l.about(nil).cite(clauses))
}

// Asked returns what step asks or allows in c, and not until when, which
// [Language.Deadline] says; of a duty whose deadline was met, that it had to be
// done.
func (l Language) Asked(c procedure.Case, step escalation.Step) string {
	s := l.about(c.Procedure())
	if _, met := step.Deadline.Met(); met && step.Norm == procedure.Owed {
		return s.tell(s.fill(s.Findings.HadTo, "party", s.who(step.By), "task", s.task(deedOf(c, step.Move)), "clause", s.cite(step.Clause)))
	}
	return s.tell(s.does(c, step))
}

// Fact returns what e records, without its day, which stands beside it: "Uitspraak
// gedaan: deels gegrond".
func (l Language) Fact(p *procedure.Procedure, e procedure.Event) string {
	s := l.about(p)
	fact := s.record(e.Stage, procedure.Move{Kind: e.Kind, Stage: e.Stage, Party: e.Party})
	switch {
	case e.Verdict != 0:
		fact += ": " + s.verdict(e.Verdict)
	case !e.Term.IsZero():
		fact += ": " + s.term(e.Term)
	}
	return s.tell(capital(fact))
}
