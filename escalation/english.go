package escalation

import (
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
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
		Severity: func(s procedure.Severity) string { return capital(enSeverity(s)) },
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
		until := ""
		switch due := c.Filing(); {
		case due.IsZero() || c.Complaint().Late:
		case p.Filing().Open:
			until = "After " + enDate(due.Due()) + " your complaint need not be looked into. It may be" + cite(p.Filing().Clause) + "."
		default:
			until = "What counts as the last day to do so is " + enDate(due.Due()) + cite(p.Filing().Clause) + "."
		}
		return paragraph("You have not reported your complaint yet.", until)
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "The talk with " + body + " gave no solution."
	case rung.Form == procedure.Talk:
		return "You are talking with " + body + " about your complaint."
	case c.Phase() == procedure.PhaseAnswered:
		return paragraph(capital(body)+" has "+enAnswered(c.Stage(), enYou())+".", enJudged(c.Verdict()))
	case c.Phase() == procedure.PhaseDeclined:
		return "You and " + body + " have not come to an agreement."
	default:
		return "Your complaint is with " + body + "."
	}
}

// enEnd says how a case ended.
func enEnd(c procedure.Case, rung procedure.Rung) string {
	closing := c.Procedure().Closing()
	switch c.Outcome() {
	case procedure.OutcomeResolved:
		return "Your complaint is resolved. The case is closed" + cite(rung.Agree.Accept) + "."
	case procedure.OutcomeRuled:
		return paragraph(capital(rung.Body.EN)+" has "+enAnswered(rung.Stage, enYou())+".", enJudged(c.Verdict()),
			"That is the end of the case"+cite(rung.Final)+".")
	case procedure.OutcomeWithdrawn:
		return "You have withdrawn your complaint. The case is closed" + cite(closing.Withdraw) + "."
	case procedure.OutcomeLapsed:
		return "The case is closed because you did nothing more. What you could do then you still can, unless its term has ended" +
			cite(closing.Lapse) + "."
	case procedure.OutcomeOpen:
		return "The case has not ended yet."
	default:
		return "The case is closed."
	}
}

// enJudged says a verdict; it is empty when there is none.
func enJudged(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld, procedure.PartlyUpheld, procedure.NotUpheld, procedure.Settled:
		return "Your complaint is " + enVerdict(v) + "."
	case procedure.Inadmissible:
		return "Your complaint is inadmissible. This means: what it says was not judged."
	default:
		return ""
	}
}

func enStep(c procedure.Case, s Step) string {
	p := c.Procedure()
	silent := ""
	if s.afterSilence() {
		silent = "No answer came in time."
	}
	sentences := []string{silent, enDoes(c, s), enWhen(c, s)}
	if rung, _ := p.Rung(s.Stage); s.Kind == procedure.Raised {
		sentences = append(sentences, rung.Note.EN)
	}
	if writes(p, s) {
		sentences = append(sentences, enAddress(p))
	}
	if asks(p, s) {
		sentences = append(sentences, enAsk(p))
	}
	return paragraph(sentences...)
}

// enDoes says who must, can or is advised to do what.
func enDoes(c procedure.Case, s Step) string {
	m := s.Move
	d, clause := deedOf(c, m), cite(m.Clause)
	task := enTask(d, enYou())
	switch {
	case m.Kind == procedure.Accepted:
		return enIfAgreed(c) + " Say so" + clause + ". " + enNoWayBack(isTalk(d.p, c.Stage()), "")
	case m.Kind == procedure.Declined:
		return enDeclines(c, s)
	case s.opensLater() && m.Norm == procedure.Advice: // not yet
		return "You can " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && m.Kind == procedure.Raised:
		return enAdvised(d) + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice:
		return "We advise you to " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Duty:
		return "You must " + task + clause + "."
	case m.By == procedure.Complainant:
		return "You can " + task + clause + "."
	case m.Norm == procedure.Duty:
		return capital(enParty(d.p, m.By)) + " must " + task + clause + "."
	case m.Kind == procedure.Referred:
		return capital(enParty(d.p, m.By)) + " can " + task + " if there is no solution" + clause + "."
	default:
		return capital(enParty(d.p, m.By)) + " may " + task + clause + "."
	}
}

// enDeclines says what the complainant who does not agree can do.
func enDeclines(c procedure.Case, s Step) string {
	p, clause := c.Procedure(), cite(s.Clause)
	until := ""
	to, ok := goingOn(c)
	if last := to.Deadline.Due(); last != 0 && s.Deadline.IsZero() {
		until = ", up to and including " + enDate(last)
	}
	switch {
	case ok && !to.Deadline.IsZero() && s.Today > to.Deadline.Due(): // too late for that
		return enIfNot(c) + " Say so" + clause + "."
	case ok && to.NotBefore == 0:
		return enIfNot(c) + " You can say so, but you need not" + clause + ": you can also go on to " + enBody(p, to.Stage) + " at once" + until +
			citeOther(to.Clause, s.Clause) + "."
	default:
		return paragraph(enIfNot(c)+" Say so"+clause+".", enThen(p, c.Stage(), until, s.Clause))
	}
}

// enNoWayBack says what comes of agreeing.
func enNoWayBack(talk bool, clause string) string {
	if talk {
		return "The case is then closed, and you cannot go on" + clause + "."
	}
	return "The case is then closed" + clause + ". After that you cannot go on with this complaint."
}

// enAdvised says that raising is advised; above the lowest rung it is just what
// comes next.
func enAdvised(d deed) string {
	next := "The next step is " + enBody(d.p, d.stage) + ": you can "
	switch {
	case isLowest(d.p, d.stage):
		return "We advise you to " + enTask(d, enYou())
	case isTalk(d.p, d.stage):
		return next + "talk about your complaint there"
	case isFirstReview(d.p, d.stage):
		return next + "file your complaint there"
	default:
		return next + "take your complaint there"
	}
}

// enThen says what follows when the complainant does not agree at s, until when
// that goes, and by which clause when that was not just cited. It is empty at
// the top of the ladder.
func enThen(p *procedure.Procedure, s procedure.Stage, until, said string) string {
	switch to, ok := above(p, s); {
	case !ok:
		return ""
	case to.Entry.Referral:
		return capital(enBody(p, s)) + " must then refer your complaint to " + to.Body.EN + citeOther(to.Entry.Clause, said) + "."
	default:
		return "You can then go on to " + to.Body.EN + until + citeOther(to.Entry.Clause, said) + "."
	}
}

// enIfAgreed asks whether the complainant agrees.
func enIfAgreed(c procedure.Case) string {
	p, body := c.Procedure(), enBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "Are you satisfied with the talk with " + body + " after all?"
	case rung.Form == procedure.Talk:
		return "Are you satisfied after the talk with " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Is there already a solution that you agree with?"
	case c.Phase() == procedure.PhaseAnswered && c.Stage() >= procedure.WithCommittee:
		return "Does the ruling of " + body + " resolve your complaint?"
	case c.Phase() == procedure.PhaseAnswered:
		return "Does the answer of " + body + " resolve your complaint?"
	case c.Phase() == procedure.PhaseDeclined:
		return "Is your complaint resolved after all?"
	default: // lapsed, and what was before that is not known
		return "Is your complaint resolved?"
	}
}

// enIfNot asks whether the complainant does not agree.
func enIfNot(c procedure.Case) string {
	p, body := c.Procedure(), enBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk:
		return "Are you dissatisfied after the talk with " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Do you think that " + body + " will not find a good solution?"
	default:
		return "Do you disagree with " + body + "?"
	}
}

// enWhen says since when or until when s goes.
func enWhen(c procedure.Case, s Step) string {
	must, had := "This can be done ", "This could be done "
	if s.Norm == procedure.Duty {
		must, had = "This must be done ", "This had to be done "
	}
	var when []string
	switch d := s.Deadline; {
	case s.opensLater():
		when = append(when, must+"from "+enDate(s.NotBefore)+" on, if there is still no answer then.")
		if !d.IsZero() {
			when = append(when, "The last day is "+enDate(d.Due())+".")
		}
	case d.IsZero() && s.Norm == procedure.Duty:
		if s.Kind == procedure.Answered {
			when = append(when, "The procedure states no last day.")
		}
		when = append(when, "This has been owed since "+enDate(s.Since)+".")
	case d.IsZero():
	case d.Paused():
		when = append(when, capital(enDeadline(d, d.Due()))+".")
	case s.DaysLeft < 0:
		when = append(when, had+enDeadline(d, s.Today)+".")
	default:
		when = append(when, must+enDeadline(d, s.Today)+".")
	}
	switch {
	case !s.aims():
	case s.Kind == procedure.Raised:
		when = append(when, enPassedOver(c, s))
	case s.missedTarget():
		when = append(when, "The target was "+enDate(s.Target.Due())+".")
	default:
		when = append(when, "The target is "+enDate(s.Target.Due())+".")
	}
	return paragraph(when...)
}

// enPassedOver says until when a complaint that s raises is surely looked into.
func enPassedOver(c procedure.Case, s Step) string {
	p, last := c.Procedure(), enDate(s.Target.Due())
	rung, _ := p.Rung(s.Stage)
	clause := rung.Entry.Within.Clause
	if c.Stage() == 0 {
		clause = p.Filing().Clause
	}
	if s.Target.Status(s.Today) == deadline.Overdue {
		return "After " + last + " " + rung.Body.EN + " need no longer look into your complaint, but may" + cite(clause) + "."
	}
	return "Do so by " + last + ". " + enNeedNot(rung, clause)
}

// enNeedNot says what comes of raising late where that is not barred.
func enNeedNot(rung procedure.Rung, clause string) string {
	return "After that " + rung.Body.EN + " need no longer look into your complaint, but may" + cite(clause) + "."
}

func enNoSteps(g Guidance) string {
	c, p := g.Case(), g.Case().Procedure()
	regulation := p.Regulation()
	next, ok := g.For(0).Next()
	switch {
	case p == nil:
		return "There are no steps."
	case unreported(g):
		return paragraph("The last day to report your complaint was "+enDate(c.Filing().Due())+cite(regulation.Filing.Clause)+".",
			enTakenIn(p), enAsk(p))
	case c.Outcome() == procedure.OutcomeLapsed && g.forComplainant() && lastDayOf(c) != 0:
		return paragraph("You could still go on up to and including "+enDate(lastDayOf(c))+cite(regulation.Closing.Lapse)+".", "There are no more steps now.", enAsk(p))
	case c.Closed():
		return "There are no more steps."
	case !g.forComplainant():
		return capital(enParty(p, g.Party())) + " need not do anything now."
	case ok:
		return paragraph("You need not do anything now.", enDoes(c, next), enWhen(c, next), enAsk(p))
	default:
		return paragraph("There is nothing to do now.", enAsk(p))
	}
}

// enTakenIn says that a late complaint can be taken in.
func enTakenIn(p *procedure.Procedure) string {
	return "Sometimes your complaint is taken in all the same" + cite(p.Filing().Late) + "."
}

// enAddress says where to write, as far as the regulation tells.
func enAddress(p *procedure.Procedure) string {
	contact := p.Contact()
	if len(contact.Address) == 0 {
		return ""
	}
	return "Send a written complaint to: " + strings.Join(contact.Address, ", ") + cite(contact.AddressClause) + "."
}

// enAsk says where to ask, as far as the regulation tells.
func enAsk(p *procedure.Procedure) string {
	contact := p.Contact()
	var ways []string
	if contact.Phone != "" {
		ways = append(ways, "call "+contact.Phone)
	}
	if contact.Mail != "" {
		ways = append(ways, "email "+contact.Mail)
	}
	if len(ways) == 0 {
		return ""
	}
	return "Do you have a question? " + capital(list(ways, "or")) + cite(contact.InfoClause) + "."
}
