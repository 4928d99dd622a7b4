package escalation

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
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
		Severity: func(s audit.Severity) string { return capital(nlSeverity(s)) },
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
	if on, met := d.Met(); met { // and then it is not overdue, whatever day it is
		until += ", gedaan op " + nlDate(on)
		if late := -d.DaysLeft(on); late > 0 {
			until += ", " + nlDays(late) + " te laat"
		}
		return until
	}
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
	case deadline.Met, deadline.MetLate: // said above
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
		until, filing := "", p.Filing().Limit
		switch due := c.Filing(); {
		case due.IsZero() || c.Complaint().Late:
		case filing.Warns:
			until = "Na " + nlDate(due.Due()) + " hoeft je klacht niet meer te worden behandeld. Het mag wel" + cite(filing.Clause) + "."
		default:
			until = "De termijn daarvoor loopt tot en met " + nlDate(due.Due()) + cite(filing.Clause) + "."
		}
		return paragraph("Je hebt je klacht nog niet gemeld.", until)
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "Je hebt gezegd dat je niet tevreden bent na het gesprek met " + body + "."
	case rung.Form == procedure.Talk:
		return "Je bespreekt je klacht met " + body + "."
	case c.Phase() == procedure.PhaseAnswered:
		asked := ""
		if c.Verdict() == procedure.Settled {
			asked = "Jij zegt of dat zo is."
		}
		return paragraph(capital(body)+" heeft "+nlAnswered(p, c.Stage(), nlYou())+".", nlJudged(p, c.Stage(), c.Verdict()), asked)
	case c.Phase() == procedure.PhaseDeclined && rung.Agree.GiveUp != "": // after an answer, or before it
		return "Je hebt gezegd dat je klacht bij " + body + " niet is opgelost."
	case c.Phase() == procedure.PhaseDeclined:
		return "Je hebt gezegd dat je klacht na " + nlTheAnswer(p, c.Stage()) + " niet is opgelost."
	default:
		return "Je klacht ligt bij " + body + "."
	}
}

// nlEnd says how a case ended.
func nlEnd(c procedure.Case, rung procedure.Rung) string {
	p, body := c.Procedure(), nlBody(c.Procedure(), c.Stage())
	closing := p.Closing()
	switch c.Outcome() {
	case procedure.OutcomeResolved:
		if reopens(c) {
			return "Je hebt gezegd dat je klacht is opgelost. De zaak is gesloten. Gaat het toch nog mis? Dan kun je alsnog verder" + cite(rung.Agree.Reopen) + "."
		}
		return "Je klacht is opgelost. De zaak is gesloten" + cite(rung.Agree.Accept) + "."
	case procedure.OutcomeRuled:
		return paragraph(capital(body)+" heeft "+nlAnswered(p, rung.Stage, nlYou())+".", nlJudged(p, rung.Stage, c.Verdict()), nlOver(rung.Final))
	case procedure.OutcomeWithdrawn:
		return "Je hebt je klacht ingetrokken. De zaak is gesloten" + cite(closing.Withdraw) + "."
	case procedure.OutcomeLapsed:
		on := "Je kunt nog verder waar je was"
		if last := lastDayOf(c); last != 0 {
			on = "De termijn om verder te gaan waar je was, loopt tot en met " + nlDate(last)
		}
		return "De zaak is gesloten, omdat er geen bericht van jou meer kwam. " + on + cite(closing.Lapse) + "."
	case procedure.OutcomeForwarded:
		return "Je klacht is doorgestuurd naar wie erover gaat. " + nlOver(closing.Forward)
	case procedure.OutcomeOpen:
		return "De zaak loopt nog."
	default:
		return "De zaak is gesloten."
	}
}

// nlOver says that this procedure, and not every road, has ended.
func nlOver(clause procedure.Cite) string {
	return "Daarmee is deze klachtenprocedure afgelopen" + cite(clause) + "."
}

// nlJudged says the verdict of an answer at s; it is empty when there is none.
func nlJudged(p *procedure.Procedure, s procedure.Stage, v procedure.Verdict) string {
	if v != 0 && mannerAt(p, s) == byAdvice {
		return "Het advies is: " + nlVerdict(v) + "."
	}
	by := "dat antwoord"
	if s != 0 {
		by = nlBody(p, s)
	}
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
		return "Volgens " + by + " is je klacht in overleg opgelost."
	default:
		return ""
	}
}
