package escalation

import (
	"cmp"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func nlStep(c procedure.Case, s Step) string {
	p := c.Procedure()
	if s.Kind == procedure.Accepted {
		return nlAccepts(c, s)
	}
	silent := ""
	if s.afterSilence() {
		silent = "Er kwam niet op tijd een antwoord."
	}
	sentences := []string{silent, nlDoes(c, s), nlWhen(c, s)}
	switch {
	case s.Kind == procedure.Raised:
		rung, _ := p.Rung(s.Stage)
		note := rung.Note.In("nl")
		sentences = append(sentences, note)
		if isFirstReview(p, s.Stage) {
			sentences = append(sentences, nlAddress(p))
		}
		if note != "" {
			sentences = append(sentences, nlAsk(p, "Heb je een vraag?"))
		}
	case s.By != procedure.Complainant && isLate(p, s.Move, s.Today):
		sentences = append(sentences, nlAsk(p, "Hoor je niets?"))
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
		return nlIfAgreed(c) + " Laat dat " + nlBody(d.p, c.Stage()) + " weten" + clause + "."
	case m.Kind == procedure.Declined:
		return nlDeclines(c, s)
	case isClaim(d.p, s):
		return capital(nlBody(d.p, c.Stage())) + " moet je klacht doorsturen. Gebeurt dat niet? Dan kun je zelf " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && m.Kind == procedure.Raised && !s.opensLater():
		return "We raden je aan om " + nlToRaise(d) + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Advice && !s.opensLater():
		return "Ons advies is: " + task + clause + "."
	case m.By == procedure.Complainant && m.Norm == procedure.Owed:
		return "Je moet " + task + clause + "."
	case m.By == procedure.Complainant:
		return "Je kunt " + task + clause + "."
	case m.Norm == procedure.Owed:
		return capital(nlParty(d.p, m.By)) + " moet " + task + clause + "."
	case m.Kind == procedure.Referred:
		return capital(nlParty(d.p, m.By)) + " kan " + task + " als er geen oplossing komt" + clause + "."
	default:
		return capital(nlParty(d.p, m.By)) + " mag " + task + clause + "."
	}
}

// nlAccepts says what agreeing is, and that there is nothing to do for who can
// only agree; whom to ask when somebody lets them wait (R13, R23).
func nlAccepts(c procedure.Case, s Step) string {
	rung, _ := c.Procedure().Rung(c.Stage())
	wait, ask := "", ""
	if onlyWaits(c) {
		wait = "Je hoeft nu niets te doen."
	}
	if keepsWaiting(c, s.Today) {
		ask = nlAsk(c.Procedure(), "Hoor je niets?")
	}
	return paragraph(wait, ask, nlDoes(c, s), nlAfterAgreeing(rung), nlWhen(c, s))
}

// nlAfterAgreeing says what comes of agreeing at a rung.
func nlAfterAgreeing(rung procedure.Rung) string {
	if rung.Agree.Reopen != "" {
		return "Dan is je klacht klaar. Gaat het later toch mis? Dan kun je alsnog verder."
	}
	return "De zaak wordt dan gesloten, en je kunt er niet meer mee verder."
}

// nlDeclines says what the complainant who does not agree can do.
func nlDeclines(c procedure.Case, s Step) string {
	p, clause := c.Procedure(), cite(s.Clause)
	until := ""
	to, ok := goingOn(c)
	if last := to.Deadline.Due(); last != 0 && s.Deadline.IsZero() {
		until = " tot en met " + nlDate(last)
	}
	tell := nlIfNot(c) + " Laat dat " + nlBody(p, c.Stage()) + " weten" + clause + "."
	switch {
	case ok && !to.Deadline.IsZero() && s.Today > to.Deadline.Due(): // too late for that
		return tell
	case ok && to.NotBefore == 0:
		return nlIfNot(c) + " Dan kun je" + until + " " + nlGoOn(p, to.Stage) + cite(to.Clause) + ". Je hoeft dat niet eerst te melden" +
			citeOther(s.Clause, to.Clause) + "."
	default:
		return paragraph(tell, nlThen(p, c.Stage(), until, s.Clause))
	}
}

// nlThen says what follows when the complainant does not agree at s, until when
// that goes, and by which clause when that was not just cited. It is empty at
// the top of the ladder.
func nlThen(p *procedure.Procedure, s procedure.Stage, until string, said procedure.Cite) string {
	switch to, ok := above(p, s); {
	case !ok:
		return ""
	case to.Entry.Referral:
		return "Je klacht moet dan worden doorgestuurd naar " + nlBody(p, to.Stage) +
			citeOther(cmp.Or(to.Entry.Owed, to.Entry.Clause), said) + "."
	default:
		return "Dan kun je" + until + " " + nlGoOn(p, to.Stage) + citeOther(to.Entry.Clause, said) + "."
	}
}

// nlGoOn says going up to s as an infinitive.
func nlGoOn(p *procedure.Procedure, s procedure.Stage) string {
	if wayTo(p, s) == byAppeal {
		return "in beroep gaan bij " + nlBody(p, s)
	}
	return "met je klacht naar " + nlBody(p, s)
}

// nlToRaise says raising as an infinitive with "te".
func nlToRaise(d deed) string {
	body := nlBody(d.p, d.stage)
	switch wayTo(d.p, d.stage) {
	case byTalking:
		return "over je klacht te praten met " + body
	case byFiling:
		return "je klacht in te dienen bij " + body
	case byAppeal:
		return "in beroep te gaan bij " + body
	case byPassing:
	}
	return "je klacht voor te leggen aan " + body
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
		return "Is je klacht intussen opgelost?"
	case c.Phase() == procedure.PhaseAnswered:
		return "Is je klacht na " + nlTheAnswer(p, c.Stage()) + " opgelost?"
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
	case rung.Form == procedure.Talk && c.Outcome() == procedure.OutcomeResolved:
		return "Gaat het na het gesprek met " + body + " toch nog mis?"
	case c.Outcome() == procedure.OutcomeResolved:
		return "Is je klacht toch niet opgelost?"
	case rung.Form == procedure.Talk:
		return "Ben je niet tevreden na het gesprek met " + body + "?"
	case c.Phase() == procedure.PhaseHearing:
		return "Heb je nog geen antwoord, en verwacht je geen oplossing meer?"
	default:
		return "Is je klacht na " + nlTheAnswer(p, c.Stage()) + " niet opgelost?"
	}
}

// nlWhen says since when or until when s goes.
func nlWhen(c procedure.Case, s Step) string {
	var when []string
	switch d := s.Deadline; {
	case s.opensLater():
		can := "Dat kan"
		if s.Norm == procedure.Owed {
			can = "Dat moet"
		}
		when = append(when, can+" vanaf "+nlDate(s.NotBefore)+", als er dan nog geen antwoord is.")
		if !d.IsZero() {
			when = append(when, "De laatste dag is "+nlDate(d.Due())+".")
		}
	case d.IsZero() && s.Norm == procedure.Owed:
		if s.Kind == procedure.Answered {
			when = append(when, "Er staat geen uiterste datum voor in de regeling.")
		}
		when = append(when, "Dit geldt sinds "+nlDate(s.Since)+".")
	case d.IsZero():
	case d.Paused():
		when = append(when, capital(nlDeadline(d, d.Due()))+".")
	default:
		when = append(when, nlUntil(s))
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

// nlUntil says until when s goes, and how long that is from its day.
func nlUntil(s Step) string {
	last, left, far := nlDate(s.Deadline.Due()), s.DaysLeft, ""
	switch {
	case left == 0:
		far = "Dat is vandaag."
	case left > 0 && s.By == procedure.Complainant:
		far = "Je hebt nog " + nlDays(left) + "."
	case left == 1:
		far = "Dat is morgen."
	case left > 0:
		far = "Dat is over " + nlDays(left) + "."
	case s.Norm == procedure.Owed:
		far = "Dat is nu " + nlDays(-left) + " te laat."
	}
	if s.Deadline.Provisional() && left >= 0 {
		far += " Die dag kan nog later worden."
	}
	switch {
	case s.Norm == procedure.Owed && left < 0:
		return "Dat moest uiterlijk " + last + ". " + far
	case s.Norm == procedure.Owed:
		return "Dat moet uiterlijk " + last + ". " + far
	case left < 0:
		return "Dat kon tot en met " + last + "."
	default:
		return "Dat kan tot en met " + last + ". " + far
	}
}

// nlPassedOver says until when a complaint that s raises is surely looked into.
func nlPassedOver(c procedure.Case, s Step) string {
	p, last := c.Procedure(), nlDate(s.Target.Due())
	rung, _ := p.Rung(s.Stage)
	clause := rung.Entry.Within.Clause
	if c.Stage() == 0 {
		clause = p.Filing().Limit.Clause
	}
	if s.Target.Status(s.Today) == deadline.Overdue {
		return "Na " + last + " hoeft " + nlBody(p, s.Stage) + " je klacht niet meer te behandelen. Het mag wel" + cite(clause) + "."
	}
	return "Doe dat uiterlijk " + last + ". " + nlNeedNot(nlBody(p, s.Stage), clause)
}

// nlNeedNot says what comes of raising late where that is not barred.
func nlNeedNot(body string, clause procedure.Cite) string {
	return "Daarna hoeft " + body + " je klacht niet meer te behandelen. Het mag wel" + cite(clause) + "."
}

func nlNoSteps(g Guidance) string {
	c, p := g.Case(), g.Case().Procedure()
	next, ok := g.For(0).Next()
	done := "In deze klachtenprocedure zijn er geen stappen meer."
	switch {
	case p == nil:
		return "Er zijn geen stappen."
	case unreported(g):
		return paragraph("De laatste dag om je klacht te melden was "+nlDate(c.Filing().Due())+cite(p.Filing().Limit.Clause)+".", nlTakenIn(p))
	case !g.forComplainant() && (!c.Closed() || ok):
		return capital(nlParty(p, g.Party())) + " hoeft nu niets te doen."
	case c.Closed() && ok: // something outlives the case
		return paragraph("Je hoeft niets meer te doen.", nlStep(c, next))
	case c.Closed() && g.forComplainant() && reopens(c) && lastDayOf(c) != 0:
		return paragraph("Je kon nog verder tot en met "+nlDate(lastDayOf(c))+cite(reopenedBy(c))+".", done, nlAsk(p, "Heb je een vraag?"))
	case c.Closed():
		return done
	case ok && isLate(p, next.Move, g.Today()): // which says whom to ask
		return paragraph("Je hoeft nu niets te doen.", nlStep(c, next))
	case ok:
		return paragraph("Je hoeft nu niets te doen.", nlStep(c, next), nlAsk(p, "Heb je een vraag?"))
	default:
		return paragraph("Er is nu niets te doen.", nlAsk(p, "Heb je een vraag?"))
	}
}

// nlTakenIn says that a late complaint can be taken in, and where to ask.
func nlTakenIn(p *procedure.Procedure) string {
	return paragraph("Soms wordt een klacht toch nog aangenomen"+cite(p.Filing().Late)+".", nlAsk(p, "Vraag ernaar:"))
}

// nlAddress says where to write, as far as the regulation tells.
func nlAddress(p *procedure.Procedure) string {
	contact := p.Contact()
	if len(contact.Address) == 0 {
		return ""
	}
	return "Wil je een brief sturen? Dit is het adres: " + strings.Join(contact.Address, ", ") + cite(contact.AddressClause) + "."
}

// nlAsk says where to ask, as far as the regulation tells, after what leads up
// to it.
func nlAsk(p *procedure.Procedure, lead string) string {
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
	how := list(ways, "of")
	if strings.HasSuffix(lead, "?") {
		how = capital(how)
	}
	return lead + " " + how + cite(contact.InfoClause) + "."
}
