package escalation

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// English returns the English wording, in plain language.
func English() Wording {
	return Wording{
		Heading:  enHeading,
		Stage:    func(p *procedure.Procedure, s procedure.Stage) string { return capital(enStage(p, s)) },
		Party:    func(p *procedure.Procedure, party procedure.Party) string { return capital(enParty(p, party)) },
		By:       enBy,
		Ground:   func(p *procedure.Procedure, g procedure.Ground) string { return capital(enGround(p, g)) },
		Verdict:  func(v procedure.Verdict) string { return capital(enVerdict(v)) },
		Outcome:  func(o procedure.Outcome) string { return capital(enOutcome(o)) },
		Severity: func(s audit.Severity) string { return capital(enSeverity(s)) },
		Urgency:  func(u Urgency) string { return capital(enUrgency(u)) },

		Date:     enDate,
		Deadline: enDeadline,

		Clause:    enClause,
		Rung:      enRung,
		Complaint: enComplaint,
		State:     enState,
		Step:      enStep,
		NoSteps:   enNoSteps,
		Explain:   enExplain,
		Event:     enEvent,
		Finding:   enFinding,
		Refusal:   enRefusal,
	}
}

func enDeadline(d deadline.Deadline, today date.Date) string {
	until := "by " + enDate(d.Due())
	left := d.DaysLeft(today)
	if on, met := d.Met(); met { // and then it is not overdue, whatever day it is
		until += ", done on " + enDate(on)
		if late := -d.DaysLeft(on); late > 0 {
			until += ", " + enDays(late) + " late"
		}
		return until
	}
	switch d.Status(today) {
	case deadline.Running:
		until += ", " + enDays(left) + " left"
	case deadline.DueToday:
		until += ", today is the last day"
	case deadline.Overdue:
		until += ", now " + enDays(-left) + " overdue"
	case deadline.Paused:
		until = "the clock stands still with " + enDays(left) + " left"
		if left == 0 {
			until = "the clock stands still on the last day"
		}
	case deadline.Met, deadline.MetLate: // said above
	default: // no deadline, or no today
		if d.IsZero() {
			return "without a last day"
		}
	}
	if d.Provisional() {
		until += " (this may still become later)"
	}
	return until
}

func enState(c procedure.Case) string {
	p, body := c.Procedure(), enBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case p == nil:
		return "There is no case yet."
	case c.Closed():
		return enEnd(c, rung)
	case c.Stage() == 0:
		until, filing := "", p.Filing().Limit
		switch due := c.Filing(); {
		case due.IsZero() || c.Complaint().Late:
		case filing.Warns:
			until = "After " + enDate(due.Due()) + " your complaint need not be looked into. It may be" + cite(filing.Clause) + "."
		default:
			until = "The term to do so runs up to and including " + enDate(due.Due()) + cite(filing.Clause) + "."
		}
		return paragraph("You have not reported your complaint yet.", until)
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "You have said that you are not satisfied after the talk with " + body + "."
	case rung.Form == procedure.Talk:
		return "You are talking with " + body + " about your complaint."
	case c.Phase() == procedure.PhaseAnswered:
		asked := ""
		if c.Verdict() == procedure.Settled {
			asked = "It is for you to say whether that is so."
		}
		return paragraph(capital(body)+" has "+enAnswered(p, c.Stage(), enYou())+".", enJudged(p, c.Stage(), c.Verdict()), asked)
	case c.Phase() == procedure.PhaseDeclined && rung.Agree.GiveUp != "": // after an answer, or before it
		return "You have said that your complaint is not resolved with " + body + "."
	case c.Phase() == procedure.PhaseDeclined:
		return "You have said that " + enTheAnswer(p, c.Stage()) + " does not resolve your complaint."
	default:
		return "Your complaint is with " + body + "."
	}
}

// enEnd says how a case ended.
func enEnd(c procedure.Case, rung procedure.Rung) string {
	p, body := c.Procedure(), enBody(c.Procedure(), c.Stage())
	closing := p.Closing()
	switch c.Outcome() {
	case procedure.OutcomeResolved:
		if reopens(c) {
			return "You have said that your complaint is resolved. The case is closed. If it goes wrong after all, you can still go on" + cite(rung.Agree.Reopen) + "."
		}
		return "Your complaint is resolved. The case is closed" + cite(rung.Agree.Accept) + "."
	case procedure.OutcomeRuled:
		return paragraph(capital(body)+" has "+enAnswered(p, rung.Stage, enYou())+".", enJudged(p, rung.Stage, c.Verdict()), enOver(rung.Final))
	case procedure.OutcomeWithdrawn:
		return "You have withdrawn your complaint. The case is closed" + cite(closing.Withdraw) + "."
	case procedure.OutcomeLapsed:
		on := "You can still go on from where you were"
		if last := lastDayOf(c); last != 0 {
			on = "The term to go on from where you were runs up to and including " + enDate(last)
		}
		return "The case is closed, because no more word came from you. " + on + cite(closing.Lapse) + "."
	case procedure.OutcomeForwarded:
		return "Your complaint was passed on to whom it concerns. " + enOver(closing.Forward)
	case procedure.OutcomeOpen:
		return "The case has not ended yet."
	default:
		return "The case is closed."
	}
}

// enOver says that this procedure, and not every road, has ended.
func enOver(clause procedure.Cite) string {
	return "That is the end of this complaints procedure" + cite(clause) + "."
}

// enJudged says the verdict of an answer at s; it is empty when there is none.
func enJudged(p *procedure.Procedure, s procedure.Stage, v procedure.Verdict) string {
	if v != 0 && mannerAt(p, s) == byAdvice {
		return "The advice is: " + enVerdict(v) + "."
	}
	by := "that answer"
	if s != 0 {
		by = enBody(p, s)
	}
	switch v {
	case procedure.Upheld:
		return "Your complaint is upheld. This means: you are found to be right."
	case procedure.PartlyUpheld:
		return "Your complaint is partly upheld. This means: you are found to be right in part."
	case procedure.NotUpheld:
		return "Your complaint is not upheld. This means: you are not found to be right."
	case procedure.Inadmissible:
		return "Your complaint is inadmissible. This means: what it says was not judged."
	case procedure.Settled:
		return "According to " + by + " your complaint was settled by agreement."
	default:
		return ""
	}
}
