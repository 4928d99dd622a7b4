package escalation

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// enWhom returns with whom something is done.
func enWhom(p *procedure.Procedure, party procedure.Party, v enVoice) string {
	if party == procedure.Complainant {
		return v.complainant
	}
	return enParty(p, party)
}

// enBy returns what to print above the steps of a party.
func enBy(p *procedure.Procedure, party procedure.Party) string {
	if party == procedure.Complainant {
		return "You"
	}
	return capital(enParty(p, party))
}

// enBody returns who hears a complaint at s.
func enBody(p *procedure.Procedure, s procedure.Stage) string { return enParty(p, s.Party()) }

func enParty(p *procedure.Procedure, party procedure.Party) string {
	if body := bodyOf(p, party).In("en"); body != "" {
		return body
	}
	switch party {
	case procedure.Complainant:
		return "the complainant"
	case procedure.Employee:
		return "the employee"
	case procedure.Manager:
		return "the manager"
	case procedure.Board:
		return "the board"
	case procedure.Committee:
		return "the complaints committee"
	case procedure.AppealsCommittee:
		return "the appeals committee"
	default:
		return "somebody else"
	}
}

func enGround(p *procedure.Procedure, g procedure.Ground) string {
	if name := groundName(p, g).In("en"); name != "" {
		return name
	}
	switch g {
	case procedure.Conduct:
		return "conduct"
	case procedure.Privacy:
		return "protection of privacy"
	case procedure.ServiceDelivery:
		return "how the help was carried out"
	default:
		return "another subject"
	}
}

func enVerdict(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld:
		return "upheld"
	case procedure.PartlyUpheld:
		return "partly upheld"
	case procedure.NotUpheld:
		return "not upheld"
	case procedure.Inadmissible:
		return "inadmissible"
	case procedure.Settled:
		return "settled by agreement"
	default:
		return "no verdict"
	}
}

func enOutcome(o procedure.Outcome) string {
	switch o {
	case procedure.OutcomeOpen:
		return "not ended yet"
	case procedure.OutcomeResolved:
		return "resolved"
	case procedure.OutcomeRuled:
		return "final ruling given"
	case procedure.OutcomeWithdrawn:
		return "withdrawn"
	case procedure.OutcomeLapsed:
		return "closed without word from the complainant"
	case procedure.OutcomeForwarded:
		return "passed on to whom it concerns"
	default:
		return "no case"
	}
}

func enSeverity(s audit.Severity) string {
	switch s {
	case audit.Note:
		return "for information"
	case audit.Breach:
		return "against the rules"
	case audit.Impossible:
		return "not possible"
	default:
		return "nothing"
	}
}

func enUrgency(u Urgency) string {
	switch u {
	case Later:
		return "normal"
	case Soon:
		return "soon"
	case Today:
		return "today"
	case Overdue:
		return "overdue"
	default:
		return "nothing to do"
	}
}

func enHeading(h Heading) string {
	switch h {
	case HeadingState:
		return "Where your complaint is now"
	case HeadingDeadline:
		return "The deadline"
	case HeadingSteps:
		return "What must or can be done now"
	case HeadingFindings:
		return "What stands out"
	case HeadingNoFindings:
		return "The record shows nothing that went against the rules."
	case HeadingHistory:
		return "What happened"
	case HeadingLadder:
		return "The stages"
	case HeadingClauses:
		return "The rules"
	case HeadingContact:
		return "Contact"
	default:
		return "Other"
	}
}

// enStage says where a complaint lies.
func enStage(p *procedure.Procedure, s procedure.Stage) string {
	if s == 0 {
		return "not reported yet"
	}
	return "with " + enBody(p, s)
}

func enClause(p *procedure.Procedure, id string) string {
	c, ok := p.Clause(id)
	switch said := c.Summary.In("en"); {
	case !ok:
		return "This rule is not part of the procedure."
	case said == "":
		return "This rule is not there in English."
	default:
		return said
	}
}

func enDate(d date.Date) string {
	if !known(d) {
		return "an unknown day"
	}
	return d.Weekday().String() + " " + strconv.Itoa(d.Day()) + " " + d.Month().String() + " " + strconv.Itoa(d.Year())
}

func enCount(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + one + "s"
}

func enDays(n int) string { return enCount(n, "day") }

func enTerm(t deadline.Term) string {
	if t.IsZero() {
		return "an unstated time"
	}
	units := enCount(t.Count(), t.Unit().String())
	if n := t.ExtraDays(); n > 0 {
		return units + " and " + enDays(n)
	}
	return units
}
