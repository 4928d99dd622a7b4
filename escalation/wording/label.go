package wording

import (
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// Stage returns where a complaint at the stage at of p lies.
func (l Language) Stage(p *procedure.Procedure, at procedure.Stage) string {
	s := l.about(p)
	if at == 0 {
		return capital(s.Stages.Unreported)
	}
	return s.tell(capital(s.fill(s.Stages.With, "body", s.body(at))))
}

// Party returns what a party to p is called.
func (l Language) Party(p *procedure.Procedure, party procedure.Party) string {
	s := l.about(p)
	return s.tell(capital(s.name(party)))
}

// By returns what to print above the steps of a party to p: what it is called,
// and to the complainant "Jij" or "You".
func (l Language) By(p *procedure.Procedure, party procedure.Party) string {
	s := l.about(p)
	if party == procedure.Complainant {
		return capital(s.Parties.By)
	}
	return l.Party(p, party)
}

// Ground returns what a ground is called.
func (l Language) Ground(p *procedure.Procedure, g procedure.Ground) string {
	return capital(l.about(p).ground(g))
}

// Verdict returns what a verdict is called.
func (l Language) Verdict(v procedure.Verdict) string { return capital(l.about(nil).verdict(v)) }

// Outcome returns what an outcome is called.
func (l Language) Outcome(o procedure.Outcome) string {
	s := l.about(nil)
	switch o {
	case procedure.OutcomeOpen:
		return capital(s.Outcomes.Open)
	case procedure.OutcomeResolved:
		return capital(s.Outcomes.Resolved)
	case procedure.OutcomeRuled:
		return capital(s.Outcomes.Ruled)
	case procedure.OutcomeWithdrawn:
		return capital(s.Outcomes.Withdrawn)
	case procedure.OutcomeLapsed:
		return capital(s.Outcomes.Lapsed)
	case procedure.OutcomeForwarded:
		return capital(s.Outcomes.Forwarded)
	default:
		return capital(s.Outcomes.None)
	}
}

// Severity returns what a severity is called.
func (l Language) Severity(severity audit.Severity) string {
	s := l.about(nil)
	switch severity {
	case audit.Note:
		return capital(s.Severities.Note)
	case audit.Breach:
		return capital(s.Severities.Breach)
	case audit.Impossible:
		return capital(s.Severities.Impossible)
	default:
		return capital(s.Severities.None)
	}
}

// Urgency returns what an urgency is called.
func (l Language) Urgency(u escalation.Urgency) string {
	s := l.about(nil)
	switch u {
	case escalation.Later:
		return capital(s.Urgencies.Later)
	case escalation.Soon:
		return capital(s.Urgencies.Soon)
	case escalation.Today:
		return capital(s.Urgencies.Today)
	case escalation.Overdue:
		return capital(s.Urgencies.Overdue)
	default:
		return capital(s.Urgencies.None)
	}
}

// Record returns what m records, for a button or above a form: "Overlegd met de
// medewerker", "Consulted the employee".
func (l Language) Record(c procedure.Case, m procedure.Move) string {
	s := l.about(c.Procedure())
	return s.tell(capital(s.record(stageOr(m.Stage, c.Stage()), m)))
}

func (s speech) record(at procedure.Stage, m procedure.Move) string {
	body, party := s.body(at), s.name(m.Party)
	switch m.Kind {
	case procedure.Raised:
		phrase := [...]string{s.Records.Talked, s.Records.Filed, s.Records.Passed, s.Records.Appealed}[wayTo(s.p, at)]
		return s.fill(phrase, "body", body)
	case procedure.Acknowledged:
		return s.Records.Acknowledged
	case procedure.Consulted:
		return s.fill(s.Records.Consulted, "party", party)
	case procedure.Heard:
		return s.fill(s.Records.Heard, "party", party)
	case procedure.Answered:
		return s.answer(at).Record
	case procedure.Accepted:
		return s.Records.Accepted
	case procedure.Declined:
		return s.Records.Declined
	case procedure.Referred:
		return s.fill(s.Records.Referred, "body", body)
	case procedure.Informed:
		return s.fill(s.Records.Informed, "party", party)
	case procedure.Published:
		return s.fill(s.Records.Published, "answer", s.answer(at).Noun)
	case procedure.Extended:
		if m.Party == procedure.Complainant {
			return s.Records.ExtendedAgreed
		}
		return s.Records.Extended
	case procedure.Retracted:
		return s.Records.Retracted
	case procedure.Paused:
		return s.Records.Paused
	case procedure.Resumed:
		return s.Records.Resumed
	case procedure.Withdrawn:
		return s.Records.Withdrawn
	case procedure.Lapsed:
		return s.Records.Lapsed
	case procedure.Forwarded:
		return s.Records.Forwarded
	default:
		return s.Records.Other
	}
}

// Clause returns what the clause of p with the given ID says.
func (l Language) Clause(p *procedure.Procedure, id string) string {
	s := l.about(p)
	c, ok := p.Clause(id)
	switch said := c.Summary.In(s.tag); {
	case !ok:
		return s.Complaints.NoClause
	case said == "":
		return s.Complaints.NoSummary
	default:
		return said
	}
}

// fullName returns what a party is called.
func (s speech) fullName(party procedure.Party) string {
	if rung, ok := rungOf(s.p, party); ok && rung.Body.In(s.tag) != "" {
		return rung.Body.In(s.tag)
	}
	switch party {
	case procedure.Complainant:
		return s.Parties.Complainant
	case procedure.Employee:
		return s.Parties.Employee
	case procedure.Manager:
		return s.Parties.Manager
	case procedure.Board:
		return s.Parties.Board
	case procedure.Committee:
		return s.Parties.Committee
	case procedure.AppealsCommittee:
		return s.Parties.AppealsCommittee
	default:
		return s.Parties.Other
	}
}

// shortName returns what a party is called once its name was said.
func (s speech) shortName(party procedure.Party) string {
	if rung, ok := rungOf(s.p, party); ok && rung.Short.In(s.tag) != "" {
		return rung.Short.In(s.tag)
	}
	return s.fullName(party)
}

// name marks the place of the name of a party.
func (s speech) name(party procedure.Party) string {
	if party > procedure.AppealsCommittee {
		return s.Parties.Other
	}
	return markName + string(rune('0'+party))
}

// body names who hears a complaint at a stage.
func (s speech) body(at procedure.Stage) string { return s.name(at.Party()) }

// who names a party that does something: the complainant as spoken to.
func (s speech) who(party procedure.Party) string {
	if party == procedure.Complainant {
		return s.Nouns.You
	}
	return s.name(party)
}

// whom names a party to whom something is done.
func (s speech) whom(party procedure.Party) string {
	if party == procedure.Complainant {
		return s.Nouns.Whom
	}
	return s.name(party)
}

// parties names several of those.
func (s speech) parties(parties []procedure.Party) string {
	var names []string
	for _, party := range parties {
		names = append(names, s.whom(party))
	}
	return s.list(names, s.Terms.And)
}

func (s speech) ground(g procedure.Ground) string {
	if name := groundName(s.p, g).In(s.tag); name != "" {
		return name
	}
	switch g {
	case procedure.Conduct:
		return s.Grounds.Conduct
	case procedure.Privacy:
		return s.Grounds.Privacy
	case procedure.ServiceDelivery:
		return s.Grounds.ServiceDelivery
	default:
		return s.Grounds.Other
	}
}

func (s speech) verdict(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld:
		return s.Verdicts.Upheld
	case procedure.PartlyUpheld:
		return s.Verdicts.PartlyUpheld
	case procedure.NotUpheld:
		return s.Verdicts.NotUpheld
	case procedure.Inadmissible:
		return s.Verdicts.Inadmissible
	case procedure.Settled:
		return s.Verdicts.Settled
	default:
		return s.Verdicts.None
	}
}

// cite returns clauses between brackets, nothing when there are none.
func (s speech) cite(clauses procedure.Cite) string {
	if clauses == "" {
		return ""
	}
	return s.fill(s.Terms.Cite, "clauses", string(clauses))
}

// citeOther does so unless they were just cited.
func (s speech) citeOther(clauses, said procedure.Cite) string {
	if clauses == said {
		return ""
	}
	return s.cite(clauses)
}
