package escalation

import (
	"github.com/hulponline/klachtenregeling/procedure"
)

// An enVoice speaks to the complainant, or of them.
type enVoice struct{ complaint, complainant, side, agree, disagree, silent, consent string }

func enYou() enVoice {
	return enVoice{
		"your complaint", "you", "your side of the story",
		"say that your complaint is resolved", "say that your complaint is not resolved", "no more word comes from you",
		", with your consent",
	}
}

func enThey() enVoice {
	return enVoice{
		"the complaint", "the complainant", "the complainant's side of the story",
		"say that the complaint is resolved", "say that the complaint is not resolved", "no more word comes from the complainant",
		", with the complainant's consent",
	}
}

// enPace says how soon something is to be done that has no last day: what goes
// before the verb, and what goes after the rest.
func enPace(p pace) (before, after string) {
	switch p {
	case first:
		return "first ", ""
	case atOnce:
		return "", " at once"
	case soon:
		return "", " as soon as possible"
	case anyTime:
	}
	return "", ""
}

// enTask says a deed as an infinitive: "refer your complaint to …".
func enTask(d deed, v enVoice) string {
	body := enBody(d.p, d.stage)
	before, after := enPace(d.pace)
	switch d.kind {
	case procedure.Raised:
		switch wayTo(d.p, d.stage) {
		case byTalking:
			return "talk with " + body + " about " + v.complaint
		case byFiling:
			return "file " + v.complaint + " with " + body
		case byAppeal:
			return "appeal to " + body
		case byPassing:
		}
		return "take " + v.complaint + " to " + body
	case procedure.Acknowledged:
		return before + "let " + v.complainant + " know" + after + " that " + v.complaint + " was received"
	case procedure.Consulted:
		if d.party == 0 {
			return before + "consult others about " + v.complaint + after
		}
		return before + "consult " + enWhom(d.p, d.party, v) + " about " + v.complaint + after
	case procedure.Heard:
		switch d.party {
		case 0:
			return before + "listen to who is concerned in " + v.complaint + after
		case procedure.Complainant:
			return before + "listen to " + v.side + after
		case procedure.Employee, procedure.Manager, procedure.Board, procedure.Committee, procedure.AppealsCommittee:
		}
		return before + "listen to " + enParty(d.p, d.party) + " about " + v.complaint + after
	case procedure.Answered:
		return enAnswering(d.p, d.stage, v) + after
	case procedure.Accepted:
		return v.agree
	case procedure.Declined:
		return v.disagree
	case procedure.Referred:
		return "refer " + v.complaint + " to " + body + after
	case procedure.Informed:
		whom := enParty(d.p, d.party)
		if d.party == procedure.Complainant || d.party == 0 {
			whom = v.complainant
		}
		return before + "tell " + whom + after + " " + enNews(d, v)
	case procedure.Published:
		return "publish " + enAnswerTo(d.p, d.stage, v) + after
	case procedure.Extended:
		consent := ""
		if d.party == procedure.Complainant {
			consent = v.consent
		}
		switch task := "make the term longer"; {
		case !d.term.IsZero():
			return task + " by " + enTerm(d.term) + consent
		case !d.most.IsZero():
			return task + " by " + enTerm(d.most) + " at most" + consent
		default:
			return task + consent
		}
	case procedure.Retracted:
		return "take the extension back"
	case procedure.Paused:
		return "stop the clock"
	case procedure.Resumed:
		return "let the clock run again"
	case procedure.Withdrawn:
		return "withdraw " + v.complaint
	case procedure.Lapsed:
		return "close the case because " + v.silent
	case procedure.Forwarded:
		return "pass " + v.complaint + " on to whom it concerns"
	default:
		return "record something that cannot be read"
	}
}

// enNews says what d, which informs somebody, is to tell.
func enNews(d deed, v enVoice) string {
	switch since, s := d.news(); since {
	case procedure.FromReferral:
		return "that " + v.complaint + " was referred to " + enBody(d.p, s)
	case procedure.FromExtension:
		return "that the term was made longer"
	case procedure.FromAnswer:
		noun, _ := enAnswerNoun(d.p, s)
		return "what " + noun + " is"
	case procedure.FromEvent, procedure.FromEntry, procedure.FromAcknowledgement, procedure.FromConsultation, procedure.FromHearing,
		procedure.FromSilence, procedure.FromDue, procedure.FromClosing:
	}
	return "how " + v.complaint + " is going"
}

// enAnswering says answering at s as an infinitive.
func enAnswering(p *procedure.Procedure, s procedure.Stage, v enVoice) string {
	switch mannerAt(p, s) {
	case bySolution:
		return "look for a solution or give a ruling"
	case byRuling:
		return "rule on " + v.complaint
	case byAdvice:
		return "advise on " + v.complaint
	case byDecision:
		return "decide on " + v.complaint
	case byAnswer:
	}
	return "answer " + v.complaint
}

// enAnswered says the same as a participle, which is also its past tense.
func enAnswered(p *procedure.Procedure, s procedure.Stage, v enVoice) string {
	switch mannerAt(p, s) {
	case byRuling:
		return "ruled on " + v.complaint
	case byAdvice:
		return "advised on " + v.complaint
	case byDecision:
		return "decided on " + v.complaint
	case byAnswer, bySolution:
	}
	return "answered " + v.complaint
}

// enAnswerNoun says what the answer of a body is, as a noun and with what goes
// between it and the complaint.
func enAnswerNoun(p *procedure.Procedure, s procedure.Stage) (noun, about string) {
	switch mannerAt(p, s) {
	case byRuling:
		return "the ruling", "on"
	case byAdvice:
		return "the advice", "on"
	case byDecision:
		return "the decision", "on"
	case byAnswer, bySolution:
	}
	return "the answer", "to"
}

// enTheAnswer says the answer as that of the body.
func enTheAnswer(p *procedure.Procedure, s procedure.Stage) string {
	noun, _ := enAnswerNoun(p, s)
	return noun + " of " + enBody(p, s)
}

// enAnswerTo says the answer as that to the complaint.
func enAnswerTo(p *procedure.Procedure, s procedure.Stage, v enVoice) string {
	noun, about := enAnswerNoun(p, s)
	return noun + " " + about + " " + v.complaint
}
