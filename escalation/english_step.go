package escalation

import (
	"cmp"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func enStep(c procedure.Case, s Step) string {
	p := c.Procedure()
	if s.Kind == procedure.Accepted {
		return enAccepts(c, s)
	}
	silent := ""
	if s.afterSilence() {
		silent = "No answer came in time."
	}
	sentences := []string{silent, enDoes(c, s), enWhen(c, s)}
	switch {
	case s.Kind == procedure.Raised:
		rung, _ := p.Rung(s.Stage)
		note := rung.Note.In("en")
		sentences = append(sentences, note)
		if isFirstReview(p, s.Stage) {
			sentences = append(sentences, enAddress(p))
		}
		if note != "" {
			sentences = append(sentences, enAsk(p, "Do you have a question?"))
		}
	case s.By != procedure.Complainant && isLate(p, s.Move, s.Today):
		sentences = append(sentences, enAsk(p, "If you hear nothing,"))
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
		return enIfAgreed(c) + " Tell " + enBody(d.p, c.Stage()) + clause + "."
	case m.Kind == procedure.Declined:
		return enDeclines(c, s)
	case isClaim(d.p, s):
		return capital(enBody(d.p, c.Stage())) + " must refer your complaint. If that does not happen, you can " + task + " yourself" + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && !s.opensLater():
		return "We advise you to " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Owed:
		return "You must " + task + clause + "."
	case m.By == procedure.Complainant:
		return "You can " + task + clause + "."
	case m.Norm == procedure.Owed:
		return capital(enParty(d.p, m.By)) + " must " + task + clause + "."
	case m.Kind == procedure.Referred:
		return capital(enParty(d.p, m.By)) + " can " + task + " if there is no solution" + clause + "."
	default:
		return capital(enParty(d.p, m.By)) + " may " + task + clause + "."
	}
}

// enAccepts says what agreeing is, and that there is nothing to do for who can
// only agree; whom to ask when somebody lets them wait (R13, R23).
func enAccepts(c procedure.Case, s Step) string {
	rung, _ := c.Procedure().Rung(c.Stage())
	wait, ask := "", ""
	if onlyWaits(c) {
		wait = "You need not do anything now."
	}
	if keepsWaiting(c, s.Today) {
		ask = enAsk(c.Procedure(), "If you hear nothing,")
	}
	return paragraph(wait, ask, enDoes(c, s), enAfterAgreeing(rung), enWhen(c, s))
}

// enAfterAgreeing says what comes of agreeing at a rung.
func enAfterAgreeing(rung procedure.Rung) string {
	if rung.Agree.Reopen != "" {
		return "Your complaint is then over. If it goes wrong later, you can still go on."
	}
	return "The case is then closed, and you cannot go on with it."
}

// enDeclines says what the complainant who does not agree can do.
func enDeclines(c procedure.Case, s Step) string {
	p, clause := c.Procedure(), cite(s.Clause)
	until := ""
	to, ok := goingOn(c)
	if last := to.Deadline.Due(); last != 0 && s.Deadline.IsZero() {
		until = ", up to and including " + enDate(last)
	}
	tell := enIfNot(c) + " Tell " + enBody(p, c.Stage()) + clause + "."
	switch {
	case ok && !to.Deadline.IsZero() && s.Today > to.Deadline.Due(): // too late for that
		return tell
	case ok && to.NotBefore == 0:
		return enIfNot(c) + " Then you can " + enGoOn(p, to.Stage) + until + cite(to.Clause) + ". You need not say so first" +
			citeOther(s.Clause, to.Clause) + "."
	default:
		return paragraph(tell, enThen(p, c.Stage(), until, s.Clause))
	}
}

// enThen says what follows when the complainant does not agree at s, until when
// that goes, and by which clause when that was not just cited. It is empty at
// the top of the ladder.
func enThen(p *procedure.Procedure, s procedure.Stage, until string, said procedure.Cite) string {
	switch to, ok := above(p, s); {
	case !ok:
		return ""
	case to.Entry.Referral:
		return "Your complaint must then be referred to " + enBody(p, to.Stage) +
			citeOther(cmp.Or(to.Entry.Owed, to.Entry.Clause), said) + "."
	default:
		return "Then you can " + enGoOn(p, to.Stage) + until + citeOther(to.Entry.Clause, said) + "."
	}
}

// enGoOn says going up to s as an infinitive.
func enGoOn(p *procedure.Procedure, s procedure.Stage) string {
	if wayTo(p, s) == byAppeal {
		return "appeal to " + enBody(p, s)
	}
	return "take your complaint to " + enBody(p, s)
}

// enIfAgreed asks whether the complainant agrees.
func enIfAgreed(c procedure.Case) string {
	p, body := c.Procedure(), enBody(c.Procedure(), c.Stage())
	rung, _ := p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return "Are you satisfied after the talk with " + body + " after all?"
	case rung.Form == procedure.Talk:
		return "Are you satisfied after the talk with " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Has your complaint been resolved in the meantime?"
	case c.Phase() == procedure.PhaseAnswered:
		return "Does " + enTheAnswer(p, c.Stage()) + " resolve your complaint?"
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
	case rung.Form == procedure.Talk && c.Outcome() == procedure.OutcomeResolved:
		return "Has it gone wrong after the talk with " + body + " after all?"
	case c.Outcome() == procedure.OutcomeResolved:
		return "Is your complaint not resolved after all?"
	case rung.Form == procedure.Talk:
		return "Are you not satisfied after the talk with " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Do you have no answer yet, and do you expect no solution any more?"
	default:
		return "Does " + enTheAnswer(p, c.Stage()) + " not resolve your complaint?"
	}
}

// enWhen says since when or until when s goes.
func enWhen(c procedure.Case, s Step) string {
	var when []string
	switch d := s.Deadline; {
	case s.opensLater():
		can := "This can be done"
		if s.Norm == procedure.Owed {
			can = "This must be done"
		}
		when = append(when, can+" from "+enDate(s.NotBefore)+" on, if there is still no answer then.")
		if !d.IsZero() {
			when = append(when, "The last day is "+enDate(d.Due())+".")
		}
	case d.IsZero() && s.Norm == procedure.Owed:
		if s.Kind == procedure.Answered {
			when = append(when, "The procedure states no last day for it.")
		}
		who := "They have"
		if s.By == procedure.Complainant {
			who = "You have"
		}
		when = append(when, who+" had to do this since "+enDate(s.Since)+".")
	case d.IsZero():
	case d.Paused():
		when = append(when, capital(enDeadline(d, d.Due()))+".")
	default:
		when = append(when, enUntil(s))
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

// enUntil says until when s goes, and how long that is from its day.
func enUntil(s Step) string {
	last, left, far := enDate(s.Deadline.Due()), s.DaysLeft, ""
	switch {
	case left == 0:
		far = "That is today."
	case left > 0 && s.By == procedure.Complainant:
		far = "You have " + enDays(left) + " left."
	case left == 1:
		far = "That is tomorrow."
	case left > 0:
		far = "That is in " + enDays(left) + "."
	case s.Norm == procedure.Owed:
		far = "That is now " + enDays(-left) + " overdue."
	}
	if s.Deadline.Provisional() && left >= 0 {
		far += " That day may still become later."
	}
	switch {
	case s.Norm == procedure.Owed && left < 0:
		return "This had to be done by " + last + ". " + far
	case s.Norm == procedure.Owed:
		return "This must be done by " + last + ". " + far
	case left < 0:
		return "This could be done up to and including " + last + "."
	default:
		return "This can be done up to and including " + last + ". " + far
	}
}

// enPassedOver says until when a complaint that s raises is surely looked into.
func enPassedOver(c procedure.Case, s Step) string {
	p, last := c.Procedure(), enDate(s.Target.Due())
	rung, _ := p.Rung(s.Stage)
	clause := rung.Entry.Within.Clause
	if c.Stage() == 0 {
		clause = p.Filing().Limit.Clause
	}
	if s.Target.Status(s.Today) == deadline.Overdue {
		return "After " + last + " " + enBody(p, s.Stage) + " need no longer look into your complaint, but may" + cite(clause) + "."
	}
	return "Do so by " + last + ". " + enNeedNot(enBody(p, s.Stage), clause)
}

// enNeedNot says what comes of raising late where that is not barred.
func enNeedNot(body string, clause procedure.Cite) string {
	return "After that " + body + " need no longer look into your complaint, but may" + cite(clause) + "."
}

func enNoSteps(g Guidance) string {
	c, p := g.Case(), g.Case().Procedure()
	next, ok := g.For(0).Next()
	done := "There are no more steps in this complaints procedure."
	switch {
	case p == nil:
		return "There are no steps."
	case unreported(g):
		return paragraph("The last day to report your complaint was "+enDate(c.Filing().Due())+cite(p.Filing().Limit.Clause)+".", enTakenIn(p))
	case !g.forComplainant() && (!c.Closed() || ok):
		return capital(enParty(p, g.Party())) + " need not do anything now."
	case c.Closed() && ok: // something outlives the case
		return paragraph("You need not do anything more.", enStep(c, next))
	case c.Closed() && g.forComplainant() && reopens(c) && lastDayOf(c) != 0:
		return paragraph("You could still go on up to and including "+enDate(lastDayOf(c))+cite(reopenedBy(c))+".", done, enAsk(p, "Do you have a question?"))
	case c.Closed():
		return done
	case ok && isLate(p, next.Move, g.Today()): // which says whom to ask
		return paragraph("You need not do anything now.", enStep(c, next))
	case ok:
		return paragraph("You need not do anything now.", enStep(c, next), enAsk(p, "Do you have a question?"))
	default:
		return paragraph("There is nothing to do now.", enAsk(p, "Do you have a question?"))
	}
}

// enTakenIn says that a late complaint can be taken in, and where to ask.
func enTakenIn(p *procedure.Procedure) string {
	return paragraph("Sometimes a complaint is taken in all the same"+cite(p.Filing().Late)+".", enAsk(p, "Ask about it:"))
}

// enAddress says where to write, as far as the regulation tells.
func enAddress(p *procedure.Procedure) string {
	contact := p.Contact()
	if len(contact.Address) == 0 {
		return ""
	}
	return "If you want to send a letter, this is the address: " + strings.Join(contact.Address, ", ") + cite(contact.AddressClause) + "."
}

// enAsk says where to ask, as far as the regulation tells, after what leads up
// to it.
func enAsk(p *procedure.Procedure, lead string) string {
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
	how := list(ways, "or")
	if strings.HasSuffix(lead, "?") {
		how = capital(how)
	}
	return lead + " " + how + cite(contact.InfoClause) + "."
}
