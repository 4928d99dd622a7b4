package escalation

import (
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Dutch returns the Dutch wording, at level B1.
func Dutch() Wording {
	return Wording{
		Heading:  nlHeading,
		Stage:    func(p *procedure.Procedure, s procedure.Stage) string { return capital(nlStage(p, s)) },
		Party:    func(p *procedure.Procedure, party procedure.Party) string { return capital(nlParty(p, party)) },
		By:       nlBy,
		Ground:   func(p *procedure.Procedure, g procedure.Ground) string { return capital(nlGround(p, g)) },
		Verdict:  func(v procedure.Verdict) string { return capital(nlVerdict(v)) },
		Outcome:  func(o procedure.Outcome) string { return capital(nlOutcome(o)) },
		Severity: func(s procedure.Severity) string { return capital(nlSeverity(s)) },
		Urgency:  func(u Urgency) string { return capital(nlUrgency(u)) },

		Date:     nlDate,
		Deadline: nlDeadline,

		Clause:    nlClause,
		Rung:      nlRung,
		Complaint: nlComplaint,
		State:     nlState,
		Step:      nlStep,
		NoSteps:   nlNoSteps,
		Explain:   nlExplain,
		Event:     nlEvent,
		Finding:   nlFinding,
		Refusal:   nlRefusal,
	}
}

func nlDeadline(d deadline.Deadline, today date.Date) string {
	until := "uiterlijk " + nlDate(d.Due())
	left := d.DaysLeft(today)
	switch d.Status(today) {
	case deadline.Running:
		until += ", nog " + nlDays(left)
	case deadline.DueToday:
		until += ", vandaag is de laatste dag"
	case deadline.Overdue:
		until += ", nu " + nlDays(-left) + " te laat"
	case deadline.Paused:
		until = "de termijn staat stil en heeft nog " + nlDays(left) + " over"
		if left == 0 {
			until = "de termijn staat stil op de laatste dag"
		}
	default: // no deadline, or no today
		if d.IsZero() {
			return "zonder uiterste datum"
		}
	}
	if d.Provisional() {
		until += " (dat kan nog later worden)"
	}
	return until
}

func nlState(c procedure.Case) string {
	p, body := c.Procedure(), nlBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case p == nil:
		return "Er is nog geen zaak."
	case c.Closed():
		return nlEnd(c, rung)
	case c.Stage() == 0:
		until := ""
		switch due := c.Filing(); {
		case due.IsZero() || c.Complaint().Late:
		case p.Filing().Open:
			until = "Na " + nlDate(due.Due()) + " hoeft je klacht niet meer te worden behandeld. Het mag wel" + cite(p.Filing().Clause) + "."
		default:
			until = "Als laatste dag daarvoor geldt " + nlDate(due.Due()) + cite(p.Filing().Clause) + "."
		}
		return paragraph("Je hebt je klacht nog niet gemeld.", until)
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "Het gesprek met " + body + " gaf geen oplossing."
	case rung.Form == procedure.Talk:
		return "Je bespreekt je klacht met " + body + "."
	case c.Phase() == procedure.PhaseAnswered:
		return paragraph(capital(body)+" heeft "+nlAnswered(c.Stage(), nlYou())+".", nlJudged(c.Verdict()))
	case c.Phase() == procedure.PhaseDeclined:
		return "Je bent het niet eens geworden met " + body + "."
	default:
		return "Je klacht ligt bij " + body + "."
	}
}

// nlEnd says how a case ended.
func nlEnd(c procedure.Case, rung procedure.Rung) string {
	closing := c.Procedure().Closing()
	switch c.Outcome() {
	case procedure.OutcomeResolved:
		return "Je klacht is opgelost. De zaak is gesloten" + cite(rung.Agree.Accept) + "."
	case procedure.OutcomeRuled:
		return paragraph(capital(rung.Body.NL)+" heeft "+nlAnswered(rung.Stage, nlYou())+".", nlJudged(c.Verdict()),
			"Dat is het einde van de zaak"+cite(rung.Final)+".")
	case procedure.OutcomeWithdrawn:
		return "Je hebt je klacht ingetrokken. De zaak is gesloten" + cite(closing.Withdraw) + "."
	case procedure.OutcomeLapsed:
		return "De zaak is gesloten omdat je niets meer liet horen. Wat je toen nog kon doen, kan nog steeds, als de termijn daarvoor niet voorbij is" +
			cite(closing.Lapse) + "."
	case procedure.OutcomeOpen:
		return "De zaak loopt nog."
	default:
		return "De zaak is gesloten."
	}
}

// nlJudged says a verdict; it is empty when there is none.
func nlJudged(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld:
		return "Je klacht is gegrond. Dat betekent: je krijgt gelijk."
	case procedure.PartlyUpheld:
		return "Je klacht is deels gegrond. Dat betekent: je krijgt voor een deel gelijk."
	case procedure.NotUpheld:
		return "Je klacht is ongegrond. Dat betekent: je krijgt geen gelijk."
	case procedure.Inadmissible:
		return "Je klacht is niet-ontvankelijk. Dat betekent: de inhoud is niet beoordeeld."
	case procedure.Settled:
		return "Je klacht is in overleg opgelost."
	default:
		return ""
	}
}

func nlStep(c procedure.Case, s Step) string {
	p := c.Procedure()
	silent := ""
	if s.afterSilence() {
		silent = "Er kwam niet op tijd een antwoord."
	}
	sentences := []string{silent, nlDoes(c, s), nlWhen(c, s)}
	if rung, _ := p.Rung(s.Stage); s.Kind == procedure.Raised {
		sentences = append(sentences, rung.Note.NL)
	}
	if writes(p, s) {
		sentences = append(sentences, nlAddress(p))
	}
	if asks(p, s) {
		sentences = append(sentences, nlAsk(p))
	}
	return paragraph(sentences...)
}

// nlDoes says who must, can or is advised to do what.
func nlDoes(c procedure.Case, s Step) string {
	m := s.Move
	d, clause := deedOf(c, m), cite(m.Clause)
	task := nlTask(d, nlYou())
	switch {
	case m.Kind == procedure.Accepted:
		return nlIfAgreed(c) + " Laat het weten" + clause + ". " + nlNoWayBack(isTalk(d.p, c.Stage()), "")
	case m.Kind == procedure.Declined:
		return nlDeclines(c, s)
	case s.opensLater() && m.Norm == procedure.Advice: // not yet
		return "Je kunt " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && m.Kind == procedure.Raised:
		return nlAdvised(d) + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice:
		return "Ons advies is: " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Duty:
		return "Je moet " + task + clause + "."
	case m.By == procedure.Complainant:
		return "Je kunt " + task + clause + "."
	case m.Norm == procedure.Duty:
		return capital(nlParty(d.p, m.By)) + " moet " + task + clause + "."
	case m.Kind == procedure.Referred:
		return capital(nlParty(d.p, m.By)) + " kan " + task + " als er geen oplossing komt" + clause + "."
	default:
		return capital(nlParty(d.p, m.By)) + " mag " + task + clause + "."
	}
}

// nlDeclines says what the complainant who does not agree can do.
func nlDeclines(c procedure.Case, s Step) string {
	p, clause := c.Procedure(), cite(s.Clause)
	until := ""
	to, ok := goingOn(c)
	if last := to.Deadline.Due(); last != 0 && s.Deadline.IsZero() {
		until = " tot en met " + nlDate(last)
	}
	switch {
	case ok && !to.Deadline.IsZero() && s.Today > to.Deadline.Due(): // too late for that
		return nlIfNot(c) + " Laat het weten" + clause + "."
	case ok && to.NotBefore == 0:
		return nlIfNot(c) + " Dat kun je laten weten, maar het hoeft niet" + clause + ": je kunt ook meteen naar " + nlBody(p, to.Stage) + until +
			citeOther(to.Clause, s.Clause) + "."
	default:
		return paragraph(nlIfNot(c)+" Laat het weten"+clause+".", nlThen(p, c.Stage(), until, s.Clause))
	}
}

// nlNoWayBack says what comes of agreeing.
func nlNoWayBack(talk bool, clause string) string {
	if talk {
		return "Dan wordt de zaak gesloten en kun je niet meer verder" + clause + "."
	}
	return "Dan wordt de zaak gesloten" + clause + ". Daarna kun je niet meer verder met deze klacht."
}

// nlAdvised says that raising is advised; above the lowest rung it is just what
// comes next.
func nlAdvised(d deed) string {
	next := "De volgende stap is " + nlBody(d.p, d.stage) + ": je kunt je klacht daar "
	switch {
	case isLowest(d.p, d.stage):
		return "We raden je aan om " + nlToRaise(d)
	case isTalk(d.p, d.stage):
		return next + "bespreken"
	case isFirstReview(d.p, d.stage):
		return next + "indienen"
	default:
		return next + "voorleggen"
	}
}

// nlThen says what follows when the complainant does not agree at s, until when
// that goes, and by which clause when that was not just cited. It is empty at
// the top of the ladder.
func nlThen(p *procedure.Procedure, s procedure.Stage, until, said string) string {
	switch to, ok := above(p, s); {
	case !ok:
		return ""
	case to.Entry.Referral:
		return "Dan moet " + nlBody(p, s) + " je klacht doorsturen naar " + to.Body.NL + citeOther(to.Entry.Clause, said) + "."
	default:
		return "Dan kun je" + until + " met je klacht naar " + to.Body.NL + citeOther(to.Entry.Clause, said) + "."
	}
}

// nlToRaise says raising as an infinitive with "te".
func nlToRaise(d deed) string {
	switch {
	case isTalk(d.p, d.stage):
		return "over je klacht te praten met " + nlBody(d.p, d.stage)
	case isFirstReview(d.p, d.stage):
		return "je klacht in te dienen bij " + nlBody(d.p, d.stage)
	default:
		return "je klacht voor te leggen aan " + nlBody(d.p, d.stage)
	}
}

// nlIfAgreed asks whether the complainant agrees.
func nlIfAgreed(c procedure.Case) string {
	p, body := c.Procedure(), nlBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "Ben je toch tevreden na het gesprek met " + body + "?"
	case rung.Form == procedure.Talk:
		return "Ben je tevreden na het gesprek met " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Is er al een oplossing waar je het mee eens bent?"
	case c.Phase() == procedure.PhaseAnswered && c.Stage() >= procedure.WithCommittee:
		return "Is je klacht opgelost met de uitspraak van " + body + "?"
	case c.Phase() == procedure.PhaseAnswered:
		return "Is je klacht opgelost met het antwoord van " + body + "?"
	case c.Phase() == procedure.PhaseDeclined:
		return "Is je klacht toch opgelost?"
	default: // lapsed, and what was before that is not known
		return "Is je klacht opgelost?"
	}
}

// nlIfNot asks whether the complainant does not agree.
func nlIfNot(c procedure.Case) string {
	p, body := c.Procedure(), nlBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk:
		return "Ben je niet tevreden na het gesprek met " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Denk je dat " + body + " niet met een goede oplossing komt?"
	default:
		return "Ben je het niet eens met " + body + "?"
	}
}

// nlWhen says since when or until when s goes.
func nlWhen(c procedure.Case, s Step) string {
	must, had := "Dat kan ", "Dat kon "
	if s.Norm == procedure.Duty {
		must, had = "Dat moet ", "Dat moest "
	}
	var when []string
	switch d := s.Deadline; {
	case s.opensLater():
		when = append(when, must+"vanaf "+nlDate(s.NotBefore)+", als er dan nog geen antwoord is.")
		if !d.IsZero() {
			when = append(when, "De laatste dag is "+nlDate(d.Due())+".")
		}
	case d.IsZero() && s.Norm == procedure.Duty:
		if s.Kind == procedure.Answered {
			when = append(when, "De regeling noemt geen uiterste datum.")
		}
		when = append(when, "Dit geldt sinds "+nlDate(s.Since)+".")
	case d.IsZero():
	case d.Paused():
		when = append(when, capital(nlDeadline(d, d.Due()))+".")
	case s.DaysLeft < 0:
		when = append(when, had+nlDeadline(d, s.Today)+".")
	default:
		when = append(when, must+nlDeadline(d, s.Today)+".")
	}
	switch {
	case !s.aims():
	case s.Kind == procedure.Raised:
		when = append(when, nlPassedOver(c, s))
	case s.missedTarget():
		when = append(when, "De streefdatum was "+nlDate(s.Target.Due())+".")
	default:
		when = append(when, "De streefdatum is "+nlDate(s.Target.Due())+".")
	}
	return paragraph(when...)
}

// nlPassedOver says until when a complaint that s raises is surely looked into.
func nlPassedOver(c procedure.Case, s Step) string {
	p, last := c.Procedure(), nlDate(s.Target.Due())
	rung, _ := p.Rung(s.Stage)
	clause := rung.Entry.Within.Clause
	if c.Stage() == 0 {
		clause = p.Filing().Clause
	}
	if s.Target.Status(s.Today) == deadline.Overdue {
		return "Na " + last + " hoeft " + rung.Body.NL + " je klacht niet meer te behandelen. Het mag wel" + cite(clause) + "."
	}
	return "Doe dat uiterlijk " + last + ". " + nlNeedNot(rung, clause)
}

// nlNeedNot says what comes of raising late where that is not barred.
func nlNeedNot(rung procedure.Rung, clause string) string {
	return "Daarna hoeft " + rung.Body.NL + " je klacht niet meer te behandelen. Het mag wel" + cite(clause) + "."
}

func nlNoSteps(g Guidance) string {
	c, p := g.Case(), g.Case().Procedure()
	regulation := p.Regulation()
	next, ok := g.For(0).Next()
	switch {
	case p == nil:
		return "Er zijn geen stappen."
	case unreported(g):
		return paragraph("De laatste dag om je klacht te melden was "+nlDate(c.Filing().Due())+cite(regulation.Filing.Clause)+".",
			nlTakenIn(p), nlAsk(p))
	case c.Outcome() == procedure.OutcomeLapsed && g.forComplainant() && lastDayOf(c) != 0:
		return paragraph("Je kon nog verder tot en met "+nlDate(lastDayOf(c))+cite(regulation.Closing.Lapse)+".", "Nu zijn er geen stappen meer.", nlAsk(p))
	case c.Closed():
		return "Er zijn geen stappen meer."
	case !g.forComplainant():
		return capital(nlParty(p, g.Party())) + " hoeft nu niets te doen."
	case ok:
		return paragraph("Je hoeft nu niets te doen.", nlDoes(c, next), nlWhen(c, next), nlAsk(p))
	default:
		return paragraph("Er is nu niets te doen.", nlAsk(p))
	}
}

// nlTakenIn says that a late complaint can be taken in.
func nlTakenIn(p *procedure.Procedure) string {
	return "Soms wordt je klacht toch nog aangenomen" + cite(p.Filing().Late) + "."
}

// nlAddress says where to write, as far as the regulation tells.
func nlAddress(p *procedure.Procedure) string {
	contact := p.Contact()
	if len(contact.Address) == 0 {
		return ""
	}
	return "Je klacht op papier stuur je naar: " + strings.Join(contact.Address, ", ") + cite(contact.AddressClause) + "."
}

// nlAsk says where to ask, as far as the regulation tells.
func nlAsk(p *procedure.Procedure) string {
	contact := p.Contact()
	var ways []string
	if contact.Phone != "" {
		ways = append(ways, "bel "+contact.Phone)
	}
	if contact.Mail != "" {
		ways = append(ways, "mail naar "+contact.Mail)
	}
	if len(ways) == 0 {
		return ""
	}
	return "Heb je een vraag? " + capital(list(ways, "of")) + cite(contact.InfoClause) + "."
}
