package escalation

import (
	"cmp"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

func enRung(p *procedure.Procedure, s procedure.Stage) []string {
	rung, ok := p.Rung(s)
	if !ok {
		return nil
	}
	say := enComing(p, rung)
	for _, d := range rung.Duties {
		if !comesAfter(d) {
			say = append(say, enOwes(p, rung, d))
		}
	}
	if rung.Form == procedure.Review {
		say = append(say, enAnswers(p, rung)...)
	}
	for _, d := range rung.Duties {
		if comesAfter(d) {
			say = append(say, enOwes(p, rung, d))
		}
	}
	switch to, _ := above(p, s); {
	case rung.Final != "":
		return append(say, enOver(rung.Final))
	case rung.Advises != "":
		return append(say, "With that advice your complaint goes to "+enBody(p, to.Stage)+cite(rung.Advises)+".")
	}
	return append(say, enAgreeing(p, rung)...)
}

// enAgreeing says what the complainant can do after a talk or an answer.
func enAgreeing(p *procedure.Procedure, rung procedure.Rung) []string {
	agree, decline := "Does this resolve your complaint?", "Does it not resolve your complaint?"
	if rung.Form == procedure.Talk {
		agree, decline = "Are you satisfied?", "Are you not satisfied?"
	}
	tell := "Say so" + cite(rung.Agree.Decline) + "."
	to, ok := above(p, rung.Stage)
	if ok && !to.Entry.Referral {
		tell = "" // going there says so
	}
	say := []string{
		paragraph(agree, "Say so"+cite(rung.Agree.Accept)+".", enAfterAgreeing(rung)),
		paragraph(decline, tell, enThen(p, rung.Stage, "", "")),
	}
	if rung.Agree.GiveUp != "" {
		then := "The same then follows."
		if ok && to.Entry.Referral {
			then = "Your complaint must then go to " + enBody(p, to.Stage) + " too."
		}
		say = append(say, "Do you have no answer yet, and do you expect no solution any more? You can say that too"+cite(rung.Agree.GiveUp)+". "+then)
	}
	return say
}

// enComing says how a complaint comes to a rung.
func enComing(p *procedure.Procedure, rung procedure.Rung) []string {
	var say []string
	body, entry := enBody(p, rung.Stage), rung.Entry
	task := enTask(deed{p: p, kind: procedure.Raised, stage: rung.Stage}, enYou())
	switch from := below(p, rung.Stage); {
	case entry.Referral && from.Advises != "":
		say = append(say, "Your complaint comes to "+body+" with the advice of "+enBody(p, from.Stage)+cite(entry.Clause)+".")
	case entry.Referral:
		say = append(say, capital(enBody(p, from.Stage))+" refers your complaint to "+body+" if there is no solution"+cite(entry.Clause)+".")
	case entry.Norm == procedure.Advice:
		say = append(say, "We advise you to "+task+cite(entry.Clause)+".")
	default:
		say = append(say, "You can "+task+cite(entry.Clause)+".")
	}
	if entry.Claim != "" {
		say = append(say, "Have you said that your complaint is not resolved, and is it not referred? Then you can "+task+" yourself"+cite(entry.Claim)+".")
	}
	if within := entry.Within; within.From != 0 {
		until, which := enLimit(p, below(p, rung.Stage).Stage, within, 0)
		clause, after := cite(within.Clause), ""
		if within.Warns {
			clause, after = "", enNeedNot(body, within.Clause)
		}
		say = append(say, paragraph("Do so"+until+clause+".", which, after))
	}
	if rung.Required {
		say = append(say, "You cannot skip this stage.")
	}
	if note := rung.Note.In("en"); note != "" {
		say = append(say, note)
	}
	if address := enAddress(p); address != "" && isFirstReview(p, rung.Stage) {
		say = append(say, address)
	}
	return say
}

// enOwes says what a rung owes beside its answer.
func enOwes(p *procedure.Procedure, rung procedure.Rung, d procedure.Duty) string {
	by, s, es := capital(enParty(p, cmp.Or(d.By, rung.Stage.Party()))), "s", "es"
	if d.By == procedure.Complainant {
		by, s, es = "You", "", ""
	}
	when, which := enLimit(p, rung.Stage, d.Limit, d.Since)
	before := " "
	switch {
	case which != "":
		when += ","
	case when == "" && d.First:
		before = " first "
	case when == "" && d.Every.IsZero():
		when = " at once"
	}
	if !d.Every.IsZero() {
		when += " every " + enTerm(d.Every)
	}
	whom := enParties(p, d.Parties)
	say := ""
	switch d.Kind {
	case procedure.Acknowledged:
		say = by + before + "let" + s + " you know" + when + " that your complaint was received"
	case procedure.Consulted:
		say = by + before + "consult" + s + " " + whom + " about your complaint" + strings.TrimSuffix(when, ",")
	case procedure.Heard:
		say = by + before + "listen" + s + " to " + whom + strings.TrimSuffix(when, ",")
	case procedure.Informed:
		told := deed{p: p, kind: d.Kind, stage: rung.Stage, party: d.Parties[0], clause: d.Clause}
		say = by + before + "tell" + s + " " + whom + when + " " + enNews(told, enYou())
	case procedure.Published:
		say = by + before + "publish" + es + " " + enAnswerTo(p, rung.Stage, enYou()) + strings.TrimSuffix(when, ",")
	case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
		procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
	}
	about := ""
	if d.About {
		about = "That is not needed if your complaint is about nobody in particular."
	}
	return paragraph(say+cite(d.Clause)+".", which, about)
}

// enAnswers says how a review answers.
func enAnswers(p *procedure.Procedure, rung procedure.Rung) []string {
	body, answer := enBody(p, rung.Stage), rung.Answer
	term, _ := enLimit(p, rung.Stage, answer.Limit, 0)
	when := term
	switch {
	case answer.Soon && term != "":
		when = " as soon as possible, and" + term
	case answer.Soon:
		when = " as soon as possible"
	}
	starts := ""
	switch from := below(p, rung.Stage); {
	case term == "":
		starts = "The procedure states no last day for it."
	case answer.Limit.From != procedure.FromEntry && answer.Limit.From != procedure.FromReferral:
	case from.Advises != "":
		starts = "The day of the advice does not count."
	case rung.Entry.Referral:
		starts = "The day on which your complaint is referred does not count."
	default:
		starts = "The day on which you come there with your complaint does not count."
	}
	say := []string{paragraph(capital(body)+" "+enAnswersVerb(p, rung.Stage)+when+cite(answer.Clause)+".", starts)}
	if !answer.Target.IsZero() {
		say = append(say, "The target is to do so within "+enTerm(answer.Target)+".")
	}
	if x := rung.Extend; x.Clause != "" {
		say = append(say, capital(body)+" may make that term longer"+enMost(x)+cite(x.Clause)+".")
	}
	if x := rung.ExtendAgreed; x.Clause != "" {
		say = append(say, "If you consent, "+body+" may make that term longer"+enMost(x)+cite(x.Clause)+".")
	}
	if retract := cmp.Or(rung.Extend.Retract, rung.ExtendAgreed.Retract); retract != "" {
		say = append(say, "An extension can be taken back"+cite(retract)+".")
	}
	if pause := rung.Pause; pause.Clause != "" {
		anew := ""
		if pause.Anew {
			anew = "After that the term begins anew."
		}
		say = append(say, paragraph(capital(body)+" may stop the clock of that term"+cite(pause.Clause)+".", anew))
	}
	if to, ok := above(p, rung.Stage); ok && rung.Silence != "" {
		say = append(say, "Is there no answer in time? Then you can take your complaint to "+enBody(p, to.Stage)+" from the next day on"+cite(rung.Silence)+".")
	}
	return say
}

// enAnswersVerb says answering in the present.
func enAnswersVerb(p *procedure.Procedure, s procedure.Stage) string {
	switch mannerAt(p, s) {
	case bySolution:
		return "looks for a solution or gives a ruling"
	case byRuling:
		return "rules on your complaint"
	case byAdvice:
		return "advises on your complaint"
	case byDecision:
		return "decides on your complaint"
	case byAnswer:
	}
	return "answers your complaint"
}

// enLimit says until when, with a space before it, and which of two days
// counts. It is empty when there is no limit. What is counted from an answer is
// counted from that at s; since is that of a duty.
func enLimit(p *procedure.Procedure, s procedure.Stage, l procedure.Limit, since procedure.Anchor) (until, which string) {
	until = enSpan(p, s, l.Span, since)
	if l.Or.From == 0 {
		return until, ""
	}
	which = "The earlier of the two days counts."
	if l.Later {
		which = "The later of the two days counts."
	}
	return until + ", or" + enSpan(p, s, l.Or, since), which
}

func enSpan(p *procedure.Procedure, s procedure.Stage, span procedure.Span, since procedure.Anchor) string {
	if span.From == 0 {
		return ""
	}
	noun, _ := enAnswerNoun(p, s)
	within := " within " + enTerm(span.Term)
	switch span.From {
	case procedure.FromEvent:
		return within + " of the event"
	case procedure.FromReferral:
		return within + " of the referral"
	case procedure.FromAcknowledgement:
		return within + " of telling you that your complaint was received"
	case procedure.FromConsultation:
		return within + " of the consultation"
	case procedure.FromHearing:
		return within + " of the day when all have been heard"
	case procedure.FromAnswer:
		if since == procedure.FromAnswer { // which was just spoken of
			return within + " after that"
		}
		return within + " of " + noun
	case procedure.FromSilence:
		return within + " of " + noun + ", or of the last day for it"
	case procedure.FromExtension:
		return within + " of the extension"
	case procedure.FromDue:
		switch {
		case span.Term.IsZero() && since == procedure.FromExtension:
			return " by the ordinary last day"
		case span.Term.IsZero():
			return " by the last day for " + noun
		}
		return within + " of the last day for " + noun
	case procedure.FromClosing:
		return within + " of the end of the case"
	case procedure.FromEntry:
	}
	return within
}

// enMost says how often and how long a term can be extended.
func enMost(x procedure.Extension) string {
	how, most := "", ""
	switch x.Times {
	case 0:
	case 1:
		how = " once"
	case 2:
		how = " twice"
	default:
		how = " " + enCount(x.Times, "time")
	}
	if !x.Most.IsZero() {
		most = ", by " + enTerm(x.Most) + " at most"
		if x.Times != 1 {
			most += " each time"
		}
	}
	return how + most
}

// enParties lists parties, and says "you" to the complainant.
func enParties(p *procedure.Procedure, parties []procedure.Party) string {
	var names []string
	for _, party := range parties {
		names = append(names, enWhom(p, party, enYou()))
	}
	return list(names, "and")
}
