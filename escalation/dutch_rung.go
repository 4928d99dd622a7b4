package escalation

import (
	"cmp"

	"github.com/hulponline/klachtenregeling/procedure"
)

func nlRung(p *procedure.Procedure, s procedure.Stage) []string {
	rung, ok := p.Rung(s)
	if !ok {
		return nil
	}
	say := nlComing(p, rung)
	for _, d := range rung.Duties {
		if !comesAfter(d) {
			say = append(say, nlOwes(p, rung, d))
		}
	}
	if rung.Form == procedure.Review {
		say = append(say, nlAnswers(p, rung)...)
	}
	for _, d := range rung.Duties {
		if comesAfter(d) {
			say = append(say, nlOwes(p, rung, d))
		}
	}
	switch to, _ := above(p, s); {
	case rung.Final != "":
		return append(say, nlOver(rung.Final))
	case rung.Advises != "":
		return append(say, "Met dat advies gaat je klacht naar "+nlBody(p, to.Stage)+cite(rung.Advises)+".")
	}
	return append(say, nlAgreeing(p, rung)...)
}

// nlAgreeing says what the complainant can do after a talk or an answer.
func nlAgreeing(p *procedure.Procedure, rung procedure.Rung) []string {
	agree, decline := "Is je klacht daarna opgelost?", "Is je klacht niet opgelost?"
	if rung.Form == procedure.Talk {
		agree, decline = "Ben je tevreden?", "Ben je niet tevreden?"
	}
	tell := "Laat dat weten" + cite(rung.Agree.Decline) + "."
	to, ok := above(p, rung.Stage)
	if ok && !to.Entry.Referral {
		tell = "" // going there says so
	}
	say := []string{
		paragraph(agree, "Laat dat weten"+cite(rung.Agree.Accept)+".", nlAfterAgreeing(rung)),
		paragraph(decline, tell, nlThen(p, rung.Stage, "", "")),
	}
	if rung.Agree.GiveUp != "" {
		then := "Dan gebeurt hetzelfde."
		if ok && to.Entry.Referral {
			then = "Dan moet je klacht ook naar " + nlBody(p, to.Stage) + "."
		}
		say = append(say, "Heb je nog geen antwoord, en verwacht je geen oplossing meer? Laat ook dat weten"+cite(rung.Agree.GiveUp)+". "+then)
	}
	return say
}

// nlComing says how a complaint comes to a rung.
func nlComing(p *procedure.Procedure, rung procedure.Rung) []string {
	var say []string
	body, entry := nlBody(p, rung.Stage), rung.Entry
	d := deed{p: p, kind: procedure.Raised, stage: rung.Stage}
	switch from := below(p, rung.Stage); {
	case entry.Referral && from.Advises != "":
		say = append(say, "Je klacht komt bij "+body+" met het advies van "+nlBody(p, from.Stage)+cite(entry.Clause)+".")
	case entry.Referral:
		say = append(say, capital(nlBody(p, from.Stage))+" stuurt je klacht door naar "+body+" als er geen oplossing komt"+cite(entry.Clause)+".")
	case entry.Norm == procedure.Advice:
		say = append(say, "We raden je aan om "+nlToRaise(d)+cite(entry.Clause)+".")
	default:
		say = append(say, "Je kunt "+nlTask(d, nlYou())+cite(entry.Clause)+".")
	}
	if entry.Claim != "" {
		say = append(say, "Heb je gezegd dat je klacht niet is opgelost, en wordt die niet doorgestuurd? Dan kun je zelf "+nlTask(d, nlYou())+cite(entry.Claim)+".")
	}
	if within := entry.Within; within.From != 0 {
		until, which := nlLimit(p, below(p, rung.Stage).Stage, within, 0)
		clause, after := cite(within.Clause), ""
		if within.Warns {
			clause, after = "", nlNeedNot(body, within.Clause)
		}
		say = append(say, paragraph("Doe dat"+until+clause+".", which, after))
	}
	if rung.Required {
		say = append(say, "Deze stap kun je niet overslaan.")
	}
	if note := rung.Note.In("nl"); note != "" {
		say = append(say, note)
	}
	if address := nlAddress(p); address != "" && isFirstReview(p, rung.Stage) {
		say = append(say, address)
	}
	return say
}

// nlOwes says what a rung owes beside its answer.
func nlOwes(p *procedure.Procedure, rung procedure.Rung, d procedure.Duty) string {
	by := capital(nlParty(p, cmp.Or(d.By, rung.Stage.Party())))
	if d.By == procedure.Complainant {
		by = "Je"
	}
	when, which := nlLimit(p, rung.Stage, d.Limit, d.Since)
	switch {
	case which != "":
		when += ","
	case when == "" && d.First:
		when = " eerst"
	case when == "" && d.Every.IsZero():
		when = " meteen"
	}
	if !d.Every.IsZero() {
		when += " elke " + nlTerm(d.Every)
	}
	whom := nlParties(p, d.Parties)
	say := ""
	switch d.Kind {
	case procedure.Acknowledged:
		say = by + " laat je" + when + " weten dat je klacht is ontvangen"
	case procedure.Consulted:
		say = by + " overlegt" + when + " over je klacht met " + whom
	case procedure.Heard:
		say = by + " luistert" + when + " naar " + nlStories(p, d.Parties)
	case procedure.Informed:
		told := deed{p: p, kind: d.Kind, stage: rung.Stage, party: d.Parties[0], clause: d.Clause}
		say = by + " laat " + nlTold(p, d.Parties) + when + " weten " + nlNews(told, nlYou())
	case procedure.Published:
		say = by + " maakt " + nlAnswerTo(p, rung.Stage, nlYou()) + when + " openbaar"
	case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
		procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
	}
	about := ""
	if d.About {
		about = "Dat hoeft niet als je klacht over niemand in het bijzonder gaat."
	}
	return paragraph(say+cite(d.Clause)+".", which, about)
}

// nlAnswers says how a review answers.
func nlAnswers(p *procedure.Procedure, rung procedure.Rung) []string {
	body, answer := nlBody(p, rung.Stage), rung.Answer
	verb, how := nlAnswerVerb(p, rung.Stage)
	term, _ := nlLimit(p, rung.Stage, answer.Limit, 0)
	when := term
	switch from := answer.Limit.From; {
	case from == procedure.FromAcknowledgement || from == procedure.FromHearing:
		when += ","
	case answer.Soon && term != "":
		when = " zo snel mogelijk, en" + term + ","
	case answer.Soon:
		when = " zo snel mogelijk"
	}
	starts := ""
	switch from := below(p, rung.Stage); {
	case term == "":
		starts = "Er staat geen uiterste datum voor in de regeling."
	case answer.Limit.From != procedure.FromEntry && answer.Limit.From != procedure.FromReferral:
	case from.Advises != "":
		starts = "De dag van het advies telt niet mee."
	case rung.Entry.Referral:
		starts = "De dag waarop je klacht wordt doorgestuurd, telt niet mee."
	default:
		starts = "De dag waarop je daar met je klacht komt, telt niet mee."
	}
	say := []string{paragraph(capital(body)+" "+verb+when+how+cite(answer.Clause)+".", starts)}
	if !answer.Target.IsZero() {
		say = append(say, "Het streven is binnen "+nlTerm(answer.Target)+".")
	}
	if x := rung.Extend; x.Clause != "" {
		say = append(say, capital(body)+" mag die termijn "+nlMost(x)+cite(x.Clause)+".")
	}
	if x := rung.ExtendAgreed; x.Clause != "" {
		say = append(say, "Vind jij het goed? Dan mag "+body+" die termijn "+nlMost(x)+cite(x.Clause)+".")
	}
	if retract := cmp.Or(rung.Extend.Retract, rung.ExtendAgreed.Retract); retract != "" {
		say = append(say, "Een verlenging kan worden teruggenomen"+cite(retract)+".")
	}
	if pause := rung.Pause; pause.Clause != "" {
		anew := ""
		if pause.Anew {
			anew = "Daarna begint de termijn opnieuw."
		}
		say = append(say, paragraph(capital(body)+" mag die termijn stilzetten"+cite(pause.Clause)+".", anew))
	}
	if to, ok := above(p, rung.Stage); ok && rung.Silence != "" {
		say = append(say, "Komt er niet op tijd een antwoord? Dan kun je vanaf de dag daarna met je klacht naar "+nlBody(p, to.Stage)+cite(rung.Silence)+".")
	}
	return say
}

// nlAnswerVerb says answering in the present, split where the term goes.
func nlAnswerVerb(p *procedure.Procedure, s procedure.Stage) (verb, rest string) {
	switch mannerAt(p, s) {
	case bySolution:
		return "zoekt", " een oplossing of doet een uitspraak"
	case byRuling:
		return "doet", " uitspraak over je klacht"
	case byAdvice:
		return "geeft", " advies over je klacht"
	case byDecision:
		return "neemt", " een besluit over je klacht"
	case byAnswer:
	}
	return "geeft", " antwoord op je klacht"
}

// nlLimit says until when, with a space before it, and which of two days
// counts. It is empty when there is no limit. What is counted from an answer is
// counted from that at s; since is that of a duty.
func nlLimit(p *procedure.Procedure, s procedure.Stage, l procedure.Limit, since procedure.Anchor) (until, which string) {
	until = nlSpan(p, s, l.Span, since)
	if l.Or.From == 0 {
		return until, ""
	}
	which = "De eerste van die twee dagen telt."
	if l.Later {
		which = "De laatste van die twee dagen telt."
	}
	return until + ", of" + nlSpan(p, s, l.Or, since), which
}

func nlSpan(p *procedure.Procedure, s procedure.Stage, span procedure.Span, since procedure.Anchor) string {
	if span.From == 0 {
		return ""
	}
	noun, _ := nlAnswerNoun(p, s)
	within := " binnen " + nlTerm(span.Term)
	switch span.From {
	case procedure.FromEvent:
		return within + " na de gebeurtenis"
	case procedure.FromReferral:
		return within + " na het doorsturen"
	case procedure.FromAcknowledgement:
		return within + " na het bericht dat je klacht is ontvangen"
	case procedure.FromConsultation:
		return within + " na het overleg"
	case procedure.FromHearing:
		return within + " nadat iedereen zijn verhaal heeft verteld"
	case procedure.FromAnswer:
		if since == procedure.FromAnswer { // which was just spoken of
			return within + " daarna"
		}
		return within + " na " + noun
	case procedure.FromSilence:
		return within + " na " + noun + ", of na de laatste dag daarvoor"
	case procedure.FromExtension:
		return within + " na de verlenging"
	case procedure.FromDue:
		switch {
		case span.Term.IsZero() && since == procedure.FromExtension:
			return " uiterlijk op de gewone laatste dag"
		case span.Term.IsZero():
			return " uiterlijk op de laatste dag voor " + noun
		}
		return within + " na de laatste dag voor " + noun
	case procedure.FromClosing:
		return within + " na het einde van de zaak"
	case procedure.FromEntry:
	}
	return within
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

// nlTold lists who is told something: "je" when that is only the complainant.
func nlTold(p *procedure.Procedure, parties []procedure.Party) string {
	if len(parties) == 1 && parties[0] == procedure.Complainant {
		return nlYou().complainant
	}
	return nlParties(p, parties)
}

// nlParties lists parties, and says "jou" to the complainant.
func nlParties(p *procedure.Procedure, parties []procedure.Party) string {
	var names []string
	for _, party := range parties {
		names = append(names, nlWhom(p, party, nlYou()))
	}
	return list(names, "en")
}
