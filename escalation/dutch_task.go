package escalation

import (
	"github.com/hulponline/klachtenregeling/procedure"
)

// A nlVoice speaks to the complainant, or of them.
type nlVoice struct{ complaint, complainant, them, side, agree, disagree, silent, consent string }

func nlYou() nlVoice {
	return nlVoice{
		"je klacht", "je", "jou", "jouw verhaal",
		"zeggen dat je klacht is opgelost", "zeggen dat je klacht niet is opgelost", "er geen bericht van jou meer komt",
		" met jouw toestemming",
	}
}

func nlThey() nlVoice {
	return nlVoice{
		"de klacht", "de klager", "de klager", "het verhaal van de klager",
		"zeggen dat de klacht is opgelost", "zeggen dat de klacht niet is opgelost", "er geen bericht van de klager meer komt",
		" met toestemming van de klager",
	}
}

// nlPace says how soon something is to be done that has no last day, with a
// space after it.
func nlPace(p pace) string {
	switch p {
	case first:
		return "eerst "
	case atOnce:
		return "meteen "
	case soon:
		return "zo snel mogelijk "
	case anyTime:
	}
	return ""
}

// nlTask says a deed as an infinitive: "je klacht doorsturen naar …".
func nlTask(d deed, v nlVoice) string {
	body, pace := nlBody(d.p, d.stage), nlPace(d.pace)
	switch d.kind {
	case procedure.Raised:
		switch wayTo(d.p, d.stage) {
		case byTalking:
			return v.complaint + " bespreken met " + body
		case byFiling:
			return v.complaint + " indienen bij " + body
		case byAppeal:
			return "in beroep gaan bij " + body
		case byPassing:
		}
		return v.complaint + " voorleggen aan " + body
	case procedure.Acknowledged:
		return v.complainant + " " + pace + "laten weten dat " + v.complaint + " is ontvangen"
	case procedure.Consulted:
		if d.party == 0 {
			return pace + "overleggen over " + v.complaint
		}
		return pace + "over " + v.complaint + " overleggen met " + nlWhom(d.p, d.party, v)
	case procedure.Heard:
		switch d.party {
		case 0:
			return pace + "luisteren naar wie bij " + v.complaint + " betrokken is"
		case procedure.Complainant:
			return pace + "naar " + v.side + " luisteren"
		case procedure.Employee, procedure.Manager, procedure.Board, procedure.Committee, procedure.AppealsCommittee:
		}
		return pace + "naar het verhaal van " + nlParty(d.p, d.party) + " luisteren"
	case procedure.Answered:
		return pace + nlAnswering(d.p, d.stage, v)
	case procedure.Accepted:
		return v.agree
	case procedure.Declined:
		return v.disagree
	case procedure.Referred:
		return v.complaint + " " + pace + "doorsturen naar " + body
	case procedure.Informed:
		whom := nlParty(d.p, d.party)
		if d.party == procedure.Complainant || d.party == 0 {
			whom = v.complainant
		}
		return whom + " " + pace + "laten weten " + nlNews(d, v)
	case procedure.Published:
		return pace + nlAnswerTo(d.p, d.stage, v) + " openbaar maken"
	case procedure.Extended:
		consent := ""
		if d.party == procedure.Complainant {
			consent = v.consent
		}
		switch task := "de termijn" + consent + " verlengen"; {
		case !d.term.IsZero():
			return task + " met " + nlTerm(d.term)
		case !d.most.IsZero():
			return task + " met hoogstens " + nlTerm(d.most)
		default:
			return task
		}
	case procedure.Retracted:
		return "de verlenging terugnemen"
	case procedure.Paused:
		return "de termijn stilzetten"
	case procedure.Resumed:
		return "de termijn weer laten lopen"
	case procedure.Withdrawn:
		return v.complaint + " intrekken"
	case procedure.Lapsed:
		return "de zaak sluiten omdat " + v.silent
	case procedure.Forwarded:
		return v.complaint + " doorsturen naar wie erover gaat"
	default:
		return "iets vastleggen dat niet te lezen is"
	}
}

// nlNews says what d, which informs somebody, is to tell.
func nlNews(d deed, v nlVoice) string {
	switch since, s := d.news(); since {
	case procedure.FromReferral:
		return "dat " + v.complaint + " is doorgestuurd naar " + nlBody(d.p, s)
	case procedure.FromExtension:
		return "dat de termijn langer is geworden"
	case procedure.FromAnswer:
		noun, _ := nlAnswerNoun(d.p, s)
		return "wat " + noun + " is"
	case procedure.FromEvent, procedure.FromEntry, procedure.FromAcknowledgement, procedure.FromConsultation, procedure.FromHearing,
		procedure.FromSilence, procedure.FromDue, procedure.FromClosing:
	}
	return "hoe het met " + v.complaint + " gaat"
}

// nlAnswering says answering at s as an infinitive.
func nlAnswering(p *procedure.Procedure, s procedure.Stage, v nlVoice) string {
	switch mannerAt(p, s) {
	case bySolution:
		return "een oplossing zoeken of een uitspraak doen"
	case byRuling:
		return "uitspraak doen over " + v.complaint
	case byAdvice:
		return "advies geven over " + v.complaint
	case byDecision:
		return "een besluit nemen over " + v.complaint
	case byAnswer:
	}
	return "antwoord geven op " + v.complaint
}

// nlAnswered says the same as a participle.
func nlAnswered(p *procedure.Procedure, s procedure.Stage, v nlVoice) string {
	switch mannerAt(p, s) {
	case byRuling:
		return "uitspraak gedaan over " + v.complaint
	case byAdvice:
		return "advies gegeven over " + v.complaint
	case byDecision:
		return "een besluit genomen over " + v.complaint
	case byAnswer, bySolution:
	}
	return "antwoord gegeven op " + v.complaint
}

// nlAnswerNoun says what the answer of a body is, as a noun and with what goes
// between it and the complaint.
func nlAnswerNoun(p *procedure.Procedure, s procedure.Stage) (noun, about string) {
	switch mannerAt(p, s) {
	case byRuling:
		return "de uitspraak", "over"
	case byAdvice:
		return "het advies", "over"
	case byDecision:
		return "het besluit", "over"
	case byAnswer, bySolution:
	}
	return "het antwoord", "op"
}

// nlTheAnswer says the answer as that of the body.
func nlTheAnswer(p *procedure.Procedure, s procedure.Stage) string {
	noun, _ := nlAnswerNoun(p, s)
	return noun + " van " + nlBody(p, s)
}

// nlAnswerTo says the answer as that to the complaint.
func nlAnswerTo(p *procedure.Procedure, s procedure.Stage, v nlVoice) string {
	noun, about := nlAnswerNoun(p, s)
	return noun + " " + about + " " + v.complaint
}
