package escalation

import (
	"cmp"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func enRung(p *procedure.Procedure, s procedure.Stage) []string {
	rung, ok := p.Rung(s)
	if !ok {
		return nil
	}
	body := capital(rung.Body.EN)
	say := enComing(p, rung)
	if rung.Acknowledge.Clause != "" {
		say = append(say, body+" tells you"+enWithin(rung.Acknowledge.Term)+" that your complaint was received"+cite(rung.Acknowledge.Clause)+".")
	}
	if len(rung.Consult.Parties) > 0 {
		say = append(say, body+" consults "+enParties(p, rung.Consult.Parties)+" about your complaint"+cite(rung.Consult.Clause)+".")
	}
	if len(rung.Hear.Parties) > 0 {
		say = append(say, body+" listens to "+enParties(p, rung.Hear.Parties)+enWithin(rung.Hear.Term)+cite(rung.Hear.Clause)+".")
	}
	if rung.Form == procedure.Review {
		say = append(say, enAnswers(p, rung)...)
	}
	if rung.Final != "" {
		return append(say, "That is the end of the case"+cite(rung.Final)+".")
	}
	agree, decline := "Does this resolve your complaint?", "Do you disagree?"
	if rung.Form == procedure.Talk {
		agree, decline = "Are you satisfied?", "Are you dissatisfied?"
	}
	tell := "Say so" + cite(rung.Agree.Decline) + "."
	if to, ok := above(p, s); ok && !to.Entry.Referral {
		tell = "" // going there says so
	}
	say = append(
		say, agree+" "+enNoWayBack(isTalk(p, s), cite(rung.Agree.Accept)),
		paragraph(decline, tell, enThen(p, s, "", "")),
	)
	if rung.Agree.GiveUp != "" {
		say = append(say, "Do you think, before the answer, that no good solution will come? You can say that too"+cite(rung.Agree.GiveUp)+". The same then follows.")
	}
	return say
}

// enComing says how a complaint comes to a rung.
func enComing(p *procedure.Procedure, rung procedure.Rung) []string {
	var say []string
	answer := "the answer"
	if below(p, rung.Stage).Stage >= procedure.WithCommittee {
		answer = "the ruling"
	}
	d, entry := deed{p: p, kind: procedure.Raised, stage: rung.Stage}, rung.Entry
	switch from := below(p, rung.Stage); {
	case entry.Referral:
		say = append(say, capital(from.Body.EN)+" refers your complaint to "+rung.Body.EN+" if there is no solution"+cite(entry.Clause)+".")
	case entry.Norm == procedure.Advice:
		say = append(say, enAdvised(d)+cite(entry.Clause)+".")
	default:
		say = append(say, "You can "+enTask(d, enYou())+cite(entry.Clause)+".")
	}
	if within := entry.Within; within != (procedure.Within{}) {
		after, event := enWithin(within.AfterAnswer)+" of "+answer, enWithin(within.AfterEvent)+" of the event"
		clause := cite(within.Clause)
		if within.Open {
			clause = ""
		}
		switch {
		case within.AfterEvent.IsZero():
			say = append(say, "Do so"+after+clause+".")
		case within.AfterAnswer.IsZero():
			say = append(say, "Do so"+event+clause+".")
		case within.Later:
			say = append(say, "Do so"+after+", or"+event+clause+". The later of the two days counts.")
		default:
			say = append(say, "Do so"+after+", and also"+event+clause+".")
		}
		if within.Open {
			say[len(say)-1] += " " + enNeedNot(rung, within.Clause)
		}
	}
	if rung.Required {
		say = append(say, "You cannot skip this stage.")
	}
	if entry.Inform != "" {
		say = append(say, "You are told so"+cite(entry.Inform)+".")
	}
	if rung.Note.EN != "" {
		say = append(say, rung.Note.EN)
	}
	if isFirstReview(p, rung.Stage) && enAddress(p) != "" {
		say = append(say, enAddress(p))
	}
	return say
}

// enAnswers says how a review answers.
func enAnswers(p *procedure.Procedure, rung procedure.Rung) []string {
	body, answer := capital(rung.Body.EN), rung.Answer
	answers := body + " answers your complaint"
	if rung.Stage >= procedure.WithCommittee {
		answers = body + " rules on your complaint"
	}
	within := enWithin(answer.Term)
	if answer.Soon {
		answers += " as soon as possible"
		within = ", and" + within
	}
	var say []string
	switch {
	case answer.Term.IsZero():
		say = append(say, answers+cite(answer.Clause)+". The procedure states no last day.")
	case answer.From == procedure.FromAcknowledgement:
		say = append(say, answers+within+" of telling you that it was received"+cite(answer.Clause)+".")
	default:
		say = append(say, answers+within+cite(answer.Clause)+". The day on which your complaint gets there does not count.")
	}
	if !answer.Target.IsZero() {
		say = append(say, "The target is to do so"+enWithin(answer.Target)+".")
	}
	if x := rung.Extend; x.Clause != "" {
		say = append(say, body+" may make that term longer"+enMost(x)+cite(x.Clause)+".")
	}
	if x := rung.ExtendAgreed; x.Clause != "" {
		say = append(say, "If you consent, "+rung.Body.EN+" may make that term longer"+enMost(x)+cite(x.Clause)+".")
	}
	if told := cmp.Or(rung.Extend.Inform, rung.ExtendAgreed.Inform); told != "" {
		say = append(say, "You are told when the term is made longer, before the ordinary term ends"+cite(told)+".")
	}
	if rung.Pause != "" {
		say = append(say, body+" may stop the clock of that term"+cite(rung.Pause)+".")
	}
	if to, ok := above(p, rung.Stage); ok && rung.Silence != "" {
		say = append(say, "Is there no answer in time? Then you can take your complaint to "+to.Body.EN+" from the next day on"+cite(rung.Silence)+".")
	}
	return say
}

// enWithin says a term with a space before it; it is empty when there is none.
func enWithin(t deadline.Term) string {
	if t.IsZero() {
		return ""
	}
	return " within " + enTerm(t)
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
