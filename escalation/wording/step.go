package wording

import (
	"cmp"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Step returns what step asks or allows in c, until when, and to the
// complainant where to turn to with it.
func (l Language) Step(c procedure.Case, step escalation.Step) string {
	s := l.about(c.Procedure())
	return s.tell(s.step(c, step))
}

// Letter is [Language.Step] for what is read later, such as a letter or an entry
// in a calendar: it does not say how many days are left, which ages, and so
// reads the same until [escalation.Guidance.NextChange]. Of a reminder it takes
// the [escalation.Reminder.Step].
func (l Language) Letter(c procedure.Case, step escalation.Step) string {
	s := l.about(c.Procedure())
	s.lasting = true
	return s.tell(s.step(c, step))
}

func (s speech) step(c procedure.Case, step escalation.Step) string {
	if step.Kind == procedure.Accepted {
		return s.accepts(c, step)
	}
	silent := ""
	if afterSilence(step) {
		silent = s.Steps.Silent
	}
	say := paragraph(silent, s.does(c, step), s.when(c, step))
	switch {
	case step.Kind == procedure.Raised:
		rung, _ := s.p.Rung(step.Stage)
		note := s.note(rung)
		say = paragraph(say, note)
		if isFirstReview(s.p, step.Stage) {
			say = paragraph(say, s.address())
		}
		if note != "" {
			say = paragraph(say, s.ask(s.Contact.Question))
		}
	case step.By != procedure.Complainant && isLate(s.p, step.Move, step.Today):
		say = paragraph(say, s.ask(s.Contact.Silence))
	}
	return say
}

// note returns what the complainant should know before going to a rung.
func (s speech) note(rung procedure.Rung) string {
	if s.audience == Staff {
		return ""
	}
	return rung.Note.In(s.tag)
}

// does says who must, can or is advised to do what.
func (s speech) does(c procedure.Case, step escalation.Step) string {
	m, say := step.Move, &s.Steps
	d, clause, party := deedOf(c, m), s.cite(m.Clause), s.who(m.By)
	task := s.task(d)
	switch {
	case m.Kind == procedure.Accepted:
		return paragraph(s.ifAgreed(c), s.fill(say.Tell, "body", s.body(c.Stage()), "clause", clause))
	case m.Kind == procedure.Declined:
		return s.declines(c, step)
	case isClaim(s.p, step):
		return s.fill(say.Claim, "body", s.body(c.Stage()), "task", task, "clause", clause)
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && m.Kind == procedure.Raised && !opensLater(step):
		return s.advise(d.stage, m.Clause)
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && !opensLater(step):
		return s.fill(say.Advise, "task", task, "clause", clause)
	case m.By == procedure.Complainant && m.Norm != procedure.Owed:
		return s.fill(say.YouCan, "task", task, "clause", clause)
	case m.Norm == procedure.Owed:
		return s.fill(say.Owed, "party", party, "task", task, "clause", clause)
	case m.Kind == procedure.Referred:
		return s.fill(say.CanRefer, "party", party, "task", task, "clause", clause)
	default:
		return s.fill(say.May, "party", party, "task", task, "clause", clause)
	}
}

// advise says that raising at a stage is advised.
func (s speech) advise(at procedure.Stage, clause procedure.Cite) string {
	say := &s.Steps
	phrase := [...]string{say.AdviseTalk, say.AdviseFile, say.AdvisePass, say.AdviseAppeal}[wayTo(s.p, at)]
	return s.fill(phrase, "body", s.body(at), "clause", s.cite(clause))
}

// accepts says what agreeing is. Who can only agree has nothing to do, and is
// told so first, with who is to act, and whom to ask when somebody lets them
// wait (R13, R23).
func (s speech) accepts(c procedure.Case, step escalation.Step) string {
	rung, _ := s.p.Rung(c.Stage())
	wait := ""
	if s.audience != Staff && onlyWaits(c) {
		wait = s.Steps.Wait
		if acts, ok := actsFirst(c, step.Today); ok {
			wait = paragraph(wait, s.does(c, acts), s.when(c, acts))
		}
	}
	if keepsWaiting(c, step.Today) {
		wait = paragraph(wait, s.ask(s.Contact.Silence))
	}
	after := s.afterAgreeing(rung)
	if c.Phase() == procedure.PhaseHearing && rung.Agree.Resume != "" {
		after = s.fill(s.Steps.AgreedResumes, "body", s.body(c.Stage()), "clause", s.cite(rung.Agree.Resume))
	}
	return paragraph(wait, s.does(c, step), after, s.when(c, step))
}

// afterAgreeing says what comes of agreeing at a rung.
func (s speech) afterAgreeing(rung procedure.Rung) string {
	if rung.Agree.Reopen != "" {
		return s.fill(s.Steps.AgreedReopens)
	}
	return s.Steps.AgreedCloses
}

// declines says what the complainant who does not agree can do.
func (s speech) declines(c procedure.Case, step escalation.Step) string {
	until := date.Date(0)
	to, ok := goingOn(c)
	if step.Deadline.IsZero() {
		until = to.Deadline.Due()
	}
	ask := s.ifNot(c)
	tell := paragraph(ask, s.fill(s.Steps.Tell, "body", s.body(c.Stage()), "clause", s.cite(step.Clause)))
	switch {
	case resumesAt(c):
		return paragraph(tell, s.fill(s.Steps.ThenResumes, "body", s.body(c.Stage())))
	case ok && !to.Deadline.IsZero() && step.Today > to.Deadline.Due(): // too late for that
		return tell
	case ok && to.NotBefore == 0:
		return paragraph(ask, s.thenGo(to.Stage, until, s.cite(to.Clause)), s.fill(s.Steps.NoNeed, "clause", s.citeOther(step.Clause, to.Clause)))
	default:
		return paragraph(tell, s.then(c.Stage(), until, step.Clause))
	}
}

// then says what follows when the complainant does not agree at a stage, until
// when that goes, and by which clause when that was not just cited. It is empty
// at the top of the ladder.
func (s speech) then(at procedure.Stage, until date.Date, said procedure.Cite) string {
	switch to, ok := above(s.p, at); {
	case !ok:
		return ""
	case to.Entry.Referral:
		return s.fill(s.Steps.ThenReferred, "body", s.body(to.Stage), "clause", s.citeOther(cmp.Or(to.Entry.Owed, to.Entry.Clause), said))
	default:
		return s.thenGo(to.Stage, until, s.citeOther(to.Entry.Clause, said))
	}
}

// thenGo says going up to a stage.
func (s speech) thenGo(to procedure.Stage, last date.Date, clause string) string {
	phrase, until := s.Steps.ThenGo, ""
	if wayTo(s.p, to) == byAppeal {
		phrase = s.Steps.ThenAppeal
	}
	if last != 0 {
		until = s.fill(s.Steps.UpTo, "day", s.day(last))
	}
	return s.fill(phrase, "until", until, "body", s.body(to), "clause", clause)
}

// ifAgreed asks whether the complainant agrees.
func (s speech) ifAgreed(c procedure.Case) string {
	body := s.body(c.Stage())
	rung, _ := s.p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return s.fill(s.Steps.IfTalkAfterAll, "body", body)
	case rung.Form == procedure.Talk:
		return s.fill(s.Steps.IfTalk, "body", body)
	case c.Phase() == procedure.PhaseHearing:
		return s.fill(s.Steps.IfWaiting)
	case c.Phase() == procedure.PhaseAnswered:
		return s.fill(s.Steps.IfAnswered, "answer", s.theAnswer(c.Stage()))
	case c.Phase() == procedure.PhaseDeclined:
		return s.fill(s.Steps.IfAfterAll)
	default: // lapsed, and what was before that is not known
		return s.fill(s.Steps.If)
	}
}

// ifNot asks whether the complainant does not agree.
func (s speech) ifNot(c procedure.Case) string {
	body := s.body(c.Stage())
	rung, _ := s.p.Rung(c.Stage())
	switch {
	case rung.Form == procedure.Talk && c.Outcome() == procedure.OutcomeResolved:
		return s.fill(s.Steps.IfWrongTalk, "body", body)
	case c.Outcome() == procedure.OutcomeResolved:
		return s.fill(s.Steps.IfNotAfterAll)
	case rung.Form == procedure.Talk:
		return s.fill(s.Steps.IfNotTalk, "body", body)
	case c.Phase() == procedure.PhaseHearing:
		return s.Steps.IfGivingUp
	default:
		return s.fill(s.Steps.IfNotAnswered, "answer", s.theAnswer(c.Stage()))
	}
}

// when says since when or until when a step goes.
func (s speech) when(c procedure.Case, step escalation.Step) string {
	say, when := &s.Steps, ""
	switch d := step.Deadline; {
	case opensLater(step):
		from := say.CanFrom
		if step.Norm == procedure.Owed {
			from = say.OwedFrom
		}
		when = s.fill(from, "day", s.day(step.NotBefore))
		if !d.IsZero() {
			when = paragraph(when, s.fill(say.LastDay, "day", s.day(d.Due())))
		}
	case d.IsZero() && step.Norm == procedure.Owed:
		since := say.Since
		if step.By == procedure.Complainant {
			since = say.YouSince
		}
		if step.Kind == procedure.Answered {
			when = say.NoLastDay
		}
		when = paragraph(when, s.fill(since, "day", s.day(step.Since)))
	case d.IsZero():
	case d.Paused():
		when = capital(s.deadline(d, d.Due())) + "."
	default:
		when = s.until(step)
	}
	if refusal := c.Refusal(); !refusal.IsZero() && step.Kind == procedure.Answered && step.Norm == procedure.Owed {
		rung, _ := s.p.Rung(step.Stage)
		when = paragraph(when, s.fill(say.RefuseBy, "party", s.who(step.By), "day", s.day(refusal.Due()), "clause", s.cite(rung.Answer.Refuse.Clause)))
	}
	target := s.day(step.Target.Due())
	switch {
	case !aims(step):
		return when
	case step.Kind == procedure.Raised:
		return paragraph(when, s.passedOver(c, step))
	case missedTarget(step):
		return paragraph(when, s.fill(say.TargetWas, "day", target))
	default:
		return paragraph(when, s.fill(say.TargetIs, "day", target))
	}
}

// until says until when a step goes, and how long that is from its day.
func (s speech) until(step escalation.Step) string {
	say, left, far := &s.Steps, step.DaysLeft, ""
	switch {
	case s.lasting:
	case left == 0:
		far = say.IsToday
	case left > 0 && step.By == procedure.Complainant:
		far = s.fill(say.YouHave, "days", s.days(left))
	case left == 1:
		far = say.IsTomorrow
	case left > 0:
		far = s.fill(say.IsIn, "days", s.days(left))
	case step.Norm == procedure.Owed:
		far = s.fill(say.IsOverdue, "days", s.days(-left))
	}
	later := ""
	if step.Deadline.Provisional() && left >= 0 {
		later = say.MayBeLater
	}
	by := say.CanUntil
	switch {
	case step.Norm == procedure.Owed && left < 0:
		by = say.WasOwedBy
	case step.Norm == procedure.Owed:
		by = say.OwedBy
	case left < 0:
		by = say.CouldUntil
	}
	return paragraph(s.fill(by, "day", s.day(step.Deadline.Due())), far, later)
}

// passedOver says until when a complaint that step raises is surely looked into.
func (s speech) passedOver(c procedure.Case, step escalation.Step) string {
	last, body := s.day(step.Target.Due()), s.body(step.Stage)
	rung, _ := s.p.Rung(step.Stage)
	clause := s.cite(rung.Entry.Within.Clause)
	if c.Stage() == 0 {
		clause = s.cite(s.p.Filing().Limit.Clause)
	}
	if step.Target.Status(step.Today) == deadline.Overdue {
		return s.fill(s.Steps.NeedNotAfter, "day", last, "body", body, "clause", clause)
	}
	return paragraph(s.fill(s.Steps.DoBy, "day", last), s.fill(s.Steps.NeedNotThen, "body", body, "clause", clause))
}

// Steps returns each step of g in words, in their order, and what to print in
// place of them when there are none.
func (l Language) Steps(g escalation.Guidance) []string {
	var list []string
	for step := range g.Steps() {
		list = append(list, l.Step(g.Case(), step))
	}
	if list == nil {
		list = []string{l.NoSteps(g)}
	}
	return list
}

// NoSteps returns what to print in place of the steps of g, which has none:
// that the case is over, that a last day is past and whom to ask (R3), or who
// is to act, and is when that is after the end of the case.
func (l Language) NoSteps(g escalation.Guidance) string {
	s := l.about(g.Case().Procedure())
	return s.tell(s.noSteps(g))
}

func (s speech) noSteps(g escalation.Guidance) string {
	c, say := g.Case(), &s.NoSteps
	next, ok := escalation.Guide(c, g.Today()).Next()
	question := s.ask(s.Contact.Question)
	switch {
	case s.p == nil || g.Err() != nil: // whatever there is to do, it is not known on which day
		return say.NoCase
	case unreported(g):
		return s.tooLateToReport(c.Filing().Due(), s.p.Filing().Limit.Clause)
	case !forComplainant(g) && (!c.Closed() || ok):
		return s.fill(say.Idle, "party", s.name(g.Party()))
	case c.Closed() && ok: // something outlives the case
		return paragraph(say.NothingMore, s.step(c, next))
	case c.Closed() && forComplainant(g) && reopens(c) && lastDayOf(c) != 0:
		could := s.fill(say.CouldGoOn, "day", s.day(lastDayOf(c)), "clause", s.cite(reopenedBy(c)))
		return paragraph(could, say.Done, question)
	case c.Closed():
		return say.Done
	case ok && isLate(s.p, next.Move, g.Today()): // which says whom to ask
		return paragraph(s.Steps.Wait, s.step(c, next))
	case ok:
		return paragraph(s.Steps.Wait, s.step(c, next), question)
	default:
		return paragraph(say.Nothing, question)
	}
}

// tooLateToReport says that the last day for a first report is past, that a late
// complaint can be taken in, and where to ask.
func (s speech) tooLateToReport(last date.Date, clause procedure.Cite) string {
	return paragraph(
		s.fill(s.NoSteps.Unreported, "day", s.day(last), "clause", s.cite(clause)),
		s.fill(s.NoSteps.TakenIn, "clause", s.cite(s.p.Filing().Late)), s.ask(s.Contact.AskAbout),
	)
}

// address says where to write, as far as the regulation tells.
func (s speech) address() string {
	contact := s.p.Contact()
	if len(contact.Address) == 0 || s.audience == Staff {
		return ""
	}
	return s.fill(s.Contact.Address, "address", s.list(contact.Address, s.Terms.Comma), "clause", s.cite(contact.AddressClause))
}

// ask says where to ask, as far as the regulation tells. Staff know.
func (s speech) ask(phrase string) string {
	contact := s.p.Contact()
	var ways []string
	if contact.Phone != "" {
		ways = append(ways, s.fill(s.Contact.Phone, "phone", contact.Phone))
	}
	if contact.Mail != "" {
		ways = append(ways, s.fill(s.Contact.Mail, "mail", contact.Mail))
	}
	if len(ways) == 0 || s.audience == Staff {
		return ""
	}
	return s.fill(phrase, "how", s.list(ways, s.Terms.Or), "clause", s.cite(contact.InfoClause))
}
