package escalation

import (
	"cmp"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func nlRung(p *procedure.Procedure, s procedure.Stage) []string {
	rung, ok := p.Rung(s)
	if !ok {
		return nil
	}
	body := capital(rung.Body.NL)
	say := nlComing(p, rung)
	if rung.Acknowledge.Clause != "" {
		say = append(say, body+" laat je"+nlWithin(rung.Acknowledge.Term)+" weten dat je klacht is ontvangen"+cite(rung.Acknowledge.Clause)+".")
	}
	if len(rung.Consult.Parties) > 0 {
		say = append(say, body+" overlegt over je klacht met "+nlParties(p, rung.Consult.Parties)+cite(rung.Consult.Clause)+".")
	}
	if len(rung.Hear.Parties) > 0 {
		say = append(say, body+" luistert"+nlWithin(rung.Hear.Term)+" naar "+nlStories(p, rung.Hear.Parties)+cite(rung.Hear.Clause)+".")
	}
	if rung.Form == procedure.Review {
		say = append(say, nlAnswers(p, rung)...)
	}
	if rung.Final != "" {
		return append(say, "Dat is het einde van de zaak"+cite(rung.Final)+".")
	}
	agree, decline := "Is je klacht hiermee opgelost?", "Ben je het niet eens?"
	if rung.Form == procedure.Talk {
		agree, decline = "Ben je tevreden?", "Ben je niet tevreden?"
	}
	tell := "Laat het weten" + cite(rung.Agree.Decline) + "."
	if to, ok := above(p, s); ok && !to.Entry.Referral {
		tell = "" // going there says so
	}
	say = append(
		say, agree+" "+nlNoWayBack(isTalk(p, s), cite(rung.Agree.Accept)),
		paragraph(decline, tell, nlThen(p, s, "", "")),
	)
	if rung.Agree.GiveUp != "" {
		say = append(say, "Denk je al voor het antwoord dat er geen goede oplossing komt? Ook dat kun je laten weten"+cite(rung.Agree.GiveUp)+". Dan gebeurt hetzelfde.")
	}
	return say
}

// nlComing says how a complaint comes to a rung.
func nlComing(p *procedure.Procedure, rung procedure.Rung) []string {
	var say []string
	answer := "het antwoord"
	if below(p, rung.Stage).Stage >= procedure.WithCommittee {
		answer = "de uitspraak"
	}
	d, entry := deed{p: p, kind: procedure.Raised, stage: rung.Stage}, rung.Entry
	switch from := below(p, rung.Stage); {
	case entry.Referral:
		say = append(say, capital(from.Body.NL)+" stuurt je klacht door naar "+rung.Body.NL+" als er geen oplossing komt"+cite(entry.Clause)+".")
	case entry.Norm == procedure.Advice:
		say = append(say, nlAdvised(d)+cite(entry.Clause)+".")
	default:
		say = append(say, "Je kunt "+nlTask(d, nlYou())+cite(entry.Clause)+".")
	}
	if within := entry.Within; within != (procedure.Within{}) {
		after, event := nlWithin(within.AfterAnswer)+" na "+answer, nlWithin(within.AfterEvent)+" na de gebeurtenis"
		clause := cite(within.Clause)
		if within.Open {
			clause = ""
		}
		switch {
		case within.AfterEvent.IsZero():
			say = append(say, "Doe dat"+after+clause+".")
		case within.AfterAnswer.IsZero():
			say = append(say, "Doe dat"+event+clause+".")
		case within.Later:
			say = append(say, "Doe dat"+after+", of"+event+clause+". De laatste van die twee dagen telt.")
		default:
			say = append(say, "Doe dat"+after+", en ook"+event+clause+".")
		}
		if within.Open {
			say[len(say)-1] += " " + nlNeedNot(rung, within.Clause)
		}
	}
	if rung.Required {
		say = append(say, "Deze stap kun je niet overslaan.")
	}
	if entry.Inform != "" {
		say = append(say, "Je krijgt daar bericht van"+cite(entry.Inform)+".")
	}
	if rung.Note.NL != "" {
		say = append(say, rung.Note.NL)
	}
	if isFirstReview(p, rung.Stage) && nlAddress(p) != "" {
		say = append(say, nlAddress(p))
	}
	return say
}

// nlAnswers says how a review answers.
func nlAnswers(p *procedure.Procedure, rung procedure.Rung) []string {
	body, answer := capital(rung.Body.NL), rung.Answer
	answers, how := body+" geeft", " antwoord op je klacht"
	if rung.Stage >= procedure.WithCommittee {
		answers, how = body+" doet", " uitspraak over je klacht"
	}
	soon, within := "", nlWithin(answer.Term)
	if answer.Soon {
		soon, within = " zo snel mogelijk", " zo snel mogelijk, en"+within+","
	}
	var say []string
	switch {
	case answer.Term.IsZero():
		say = append(say, answers+soon+how+cite(answer.Clause)+". De regeling noemt geen uiterste datum.")
	case answer.From == procedure.FromAcknowledgement:
		say = append(say, answers+soon+how+","+nlWithin(answer.Term)+" na het bericht dat je klacht is ontvangen"+cite(answer.Clause)+".")
	default:
		say = append(say, answers+within+how+cite(answer.Clause)+". De dag waarop je klacht daar komt, telt niet mee.")
	}
	if !answer.Target.IsZero() {
		say = append(say, "Het streven is"+nlWithin(answer.Target)+".")
	}
	if x := rung.Extend; x.Clause != "" {
		say = append(say, body+" mag die termijn "+nlMost(x)+cite(x.Clause)+".")
	}
	if x := rung.ExtendAgreed; x.Clause != "" {
		say = append(say, "Vind jij het goed? Dan mag "+rung.Body.NL+" die termijn "+nlMost(x)+cite(x.Clause)+".")
	}
	if told := cmp.Or(rung.Extend.Inform, rung.ExtendAgreed.Inform); told != "" {
		say = append(say, "Je krijgt bericht van een verlenging voordat de gewone termijn voorbij is"+cite(told)+".")
	}
	if rung.Pause != "" {
		say = append(say, body+" mag die termijn stilzetten"+cite(rung.Pause)+".")
	}
	if to, ok := above(p, rung.Stage); ok && rung.Silence != "" {
		say = append(say, "Komt er niet op tijd een antwoord? Dan kun je vanaf de dag daarna met je klacht naar "+to.Body.NL+cite(rung.Silence)+".")
	}
	return say
}

// nlWithin says a term with a space before it; it is empty when there is none.
func nlWithin(t deadline.Term) string {
	if t.IsZero() {
		return ""
	}
	return " binnen " + nlTerm(t)
}

// nlMost says extending a term as an infinitive, with how often and how long.
func nlMost(x procedure.Extension) string {
	how, most := "", ""
	if x.Times > 0 {
		how = nlCount(x.Times, "keer", "keer") + " "
	}
	if !x.Most.IsZero() {
		most = " met hoogstens " + nlTerm(x.Most)
	}
	switch {
	case x.Times == 1 || most == "":
	case x.Times == 0:
		most = "," + most + " per keer"
	default:
		most = ", elke keer" + most
	}
	return how + "verlengen" + most
}

// nlStories says to whose stories a body listens.
func nlStories(p *procedure.Procedure, parties []procedure.Party) string {
	if len(parties) == 1 && parties[0] == procedure.Complainant {
		return nlYou().side
	}
	return "het verhaal van " + nlParties(p, parties)
}

// nlParties lists parties, and says "jou" to the complainant.
func nlParties(p *procedure.Procedure, parties []procedure.Party) string {
	var names []string
	for _, party := range parties {
		names = append(names, nlWhom(p, party, nlYou()))
	}
	return list(names, "en")
}
