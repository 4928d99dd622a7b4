package escalation

import (
	"strconv"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A nlVoice speaks to the complainant, or of them.
type nlVoice struct{ complaint, complainant, them, side, agree, disagree, silent, consent string }

func nlYou() nlVoice {
	return nlVoice{
		"je klacht", "je", "jou", "jouw verhaal",
		"zeggen dat je het ermee eens bent", "zeggen dat je het er niet mee eens bent", "je niets meer laat horen",
		" met jouw toestemming",
	}
}

func nlThey() nlVoice {
	return nlVoice{
		"de klacht", "de klager", "de klager", "het verhaal van de klager",
		"zeggen dat de klager het ermee eens is", "zeggen dat de klager het er niet mee eens is", "de klager niets meer laat horen",
		" met toestemming van de klager",
	}
}

// nlTask says a deed as an infinitive: "je klacht doorsturen naar …".
func nlTask(d deed, v nlVoice) string {
	switch d.kind {
	case procedure.Raised:
		switch {
		case isTalk(d.p, d.stage):
			return v.complaint + " bespreken met " + nlBody(d.p, d.stage)
		case isFirstReview(d.p, d.stage):
			return v.complaint + " indienen bij " + nlBody(d.p, d.stage)
		default:
			return v.complaint + " voorleggen aan " + nlBody(d.p, d.stage)
		}
	case procedure.Acknowledged:
		return v.complainant + " laten weten dat " + v.complaint + " is ontvangen"
	case procedure.Consulted:
		if d.party == 0 {
			return "overleggen over " + v.complaint
		}
		return "over " + v.complaint + " overleggen met " + nlWhom(d.p, d.party, v)
	case procedure.Heard:
		if d.party == 0 {
			return "luisteren naar wie bij " + v.complaint + " betrokken is"
		}
		if d.party == procedure.Complainant {
			return "naar " + v.side + " luisteren"
		}
		return "naar het verhaal van " + nlParty(d.p, d.party) + " luisteren"
	case procedure.Answered:
		soon := ""
		if d.soon {
			soon = "zo snel mogelijk "
		}
		if d.stage >= procedure.WithCommittee {
			return soon + "uitspraak doen over " + v.complaint
		}
		return soon + "antwoord geven op " + v.complaint
	case procedure.Accepted:
		return v.agree
	case procedure.Declined:
		return v.disagree
	case procedure.Referred:
		return v.complaint + " doorsturen naar " + nlBody(d.p, d.stage)
	case procedure.Informed:
		whom := nlParty(d.p, d.party)
		if d.party == procedure.Complainant || d.party == 0 {
			whom = v.complainant
		}
		switch d.news() {
		case referred:
			return whom + " laten weten dat " + v.complaint + " is doorgestuurd naar " + nlBody(d.p, d.stage)
		case prolonged:
			return whom + " laten weten dat de termijn langer is geworden"
		case anyNews:
		}
		return whom + " laten weten hoe het met " + v.complaint + " gaat"
	case procedure.Extended:
		consent := ""
		if d.party == procedure.Complainant {
			consent = v.consent
		}
		switch task := "de termijn" + consent + " verlengen"; {
		case !d.term.IsZero():
			return task + " met " + nlTerm(d.term)
		case !d.most.IsZero():
			return task + " met hoogstens " + nlTerm(d.most)
		default:
			return task
		}
	case procedure.Paused:
		return "de termijn stilzetten"
	case procedure.Resumed:
		return "de termijn weer laten lopen"
	case procedure.Withdrawn:
		return v.complaint + " intrekken"
	case procedure.Lapsed:
		return "de zaak sluiten omdat " + v.silent
	default:
		return "iets vastleggen dat niet te lezen is"
	}
}

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
	if body := bodyOf(p, party).NL; body != "" {
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
	if name := groundName(p, g).NL; name != "" {
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
		return "gesloten zonder reactie"
	default:
		return "geen zaak"
	}
}

func nlSeverity(s procedure.Severity) string {
	switch s {
	case procedure.Note:
		return "let op"
	case procedure.Breach:
		return "fout"
	case procedure.Impossible:
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
		return "nu"
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
		return "Er zijn geen fouten gevonden."
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
	if c, ok := p.Clause(id); ok {
		return c.Summary.NL
	}
	return "Deze regel staat niet in de regeling."
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
