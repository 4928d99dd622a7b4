package escalation

import (
	"strconv"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// nlWhom returns with whom something is done.
func nlWhom(p *procedure.Procedure, party procedure.Party, v nlVoice) string {
	if party == procedure.Complainant {
		return v.them
	}
	return nlParty(p, party)
}

// nlBy returns what to print above the steps of a party.
func nlBy(p *procedure.Procedure, party procedure.Party) string {
	if party == procedure.Complainant {
		return "Jij"
	}
	return capital(nlParty(p, party))
}

// nlBody returns who hears a complaint at s.
func nlBody(p *procedure.Procedure, s procedure.Stage) string { return nlParty(p, s.Party()) }

func nlParty(p *procedure.Procedure, party procedure.Party) string {
	if body := bodyOf(p, party).In("nl"); body != "" {
		return body
	}
	switch party {
	case procedure.Complainant:
		return "de klager"
	case procedure.Employee:
		return "de medewerker"
	case procedure.Manager:
		return "de leidinggevende"
	case procedure.Board:
		return "de directie"
	case procedure.Committee:
		return "de klachtencommissie"
	case procedure.AppealsCommittee:
		return "de beroepscommissie"
	default:
		return "iemand anders"
	}
}

func nlGround(p *procedure.Procedure, g procedure.Ground) string {
	if name := groundName(p, g).In("nl"); name != "" {
		return name
	}
	switch g {
	case procedure.Conduct:
		return "omgangsvormen"
	case procedure.Privacy:
		return "privacy"
	case procedure.ServiceDelivery:
		return "uitvoering van de hulp"
	default:
		return "een ander onderwerp"
	}
}

func nlVerdict(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld:
		return "gegrond"
	case procedure.PartlyUpheld:
		return "deels gegrond"
	case procedure.NotUpheld:
		return "ongegrond"
	case procedure.Inadmissible:
		return "niet-ontvankelijk"
	case procedure.Settled:
		return "in overleg opgelost"
	default:
		return "geen oordeel"
	}
}

func nlOutcome(o procedure.Outcome) string {
	switch o {
	case procedure.OutcomeOpen:
		return "loopt nog"
	case procedure.OutcomeResolved:
		return "opgelost"
	case procedure.OutcomeRuled:
		return "laatste uitspraak gedaan"
	case procedure.OutcomeWithdrawn:
		return "ingetrokken"
	case procedure.OutcomeLapsed:
		return "gesloten zonder bericht van de klager"
	case procedure.OutcomeForwarded:
		return "doorgestuurd naar wie erover gaat"
	default:
		return "geen zaak"
	}
}

func nlSeverity(s audit.Severity) string {
	switch s {
	case audit.Note:
		return "ter informatie"
	case audit.Breach:
		return "niet volgens de regels"
	case audit.Impossible:
		return "kan niet"
	default:
		return "niets"
	}
}

func nlUrgency(u Urgency) string {
	switch u {
	case Later:
		return "normaal"
	case Soon:
		return "binnenkort"
	case Today:
		return "vandaag"
	case Overdue:
		return "te laat"
	default:
		return "niets te doen"
	}
}

func nlHeading(h Heading) string {
	switch h {
	case HeadingState:
		return "Waar je klacht nu is"
	case HeadingDeadline:
		return "De termijn"
	case HeadingSteps:
		return "Wat er nu moet of kan"
	case HeadingFindings:
		return "Wat opvalt"
	case HeadingNoFindings:
		return "In dit dossier staat niets dat niet volgens de regels ging."
	case HeadingHistory:
		return "Wat er is gebeurd"
	case HeadingLadder:
		return "De stappen"
	case HeadingClauses:
		return "De regels"
	case HeadingContact:
		return "Contact"
	default:
		return "Overig"
	}
}

// nlStage says where a complaint lies.
func nlStage(p *procedure.Procedure, s procedure.Stage) string {
	if s == 0 {
		return "nog niet gemeld"
	}
	return "bij " + nlBody(p, s)
}

func nlClause(p *procedure.Procedure, id string) string {
	c, ok := p.Clause(id)
	switch said := c.Summary.In("nl"); {
	case !ok:
		return "Deze regel staat niet in de regeling."
	case said == "":
		return "Deze regel is er niet in het Nederlands."
	default:
		return said
	}
}

func nlDate(d date.Date) string {
	if !known(d) {
		return "een onbekende dag"
	}
	return nlWeekday(d.Weekday()) + " " + strconv.Itoa(d.Day()) + " " + nlMonth(d) + " " + strconv.Itoa(d.Year())
}

func nlWeekday(d time.Weekday) string {
	return [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}[d]
}

func nlMonth(d date.Date) string {
	return [...]string{
		"januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december",
	}[d.Month()-1]
}

func nlCount(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

func nlDays(n int) string { return nlCount(n, "dag", "dagen") }

func nlTerm(t deadline.Term) string {
	if n := t.ExtraDays(); n > 0 {
		return nlUnits(t) + " en " + nlDays(n)
	}
	return nlUnits(t)
}

// nlUnits says a term without the days that come after its months.
func nlUnits(t deadline.Term) string {
	switch t.Unit() {
	case deadline.UnitDay:
		return nlDays(t.Count())
	case deadline.UnitWeek:
		return nlCount(t.Count(), "week", "weken")
	case deadline.UnitMonth:
		return nlCount(t.Count(), "maand", "maanden")
	case deadline.UnitYear:
		return nlCount(t.Count(), "jaar", "jaar")
	case deadline.UnitWorkingDay:
		return nlCount(t.Count(), "werkdag", "werkdagen")
	default:
		return "onbepaalde tijd"
	}
}
