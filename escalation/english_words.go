package escalation

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// An enVoice speaks to the complainant, or of them.
type enVoice struct{ complaint, complainant, side, agree, disagree, silent, consent string }

func enYou() enVoice {
	return enVoice{
		"your complaint", "you", "your side of the story",
		"say that you agree", "say that you do not agree", "you do nothing more",
		", with your consent",
	}
}

func enThey() enVoice {
	return enVoice{
		"the complaint", "the complainant", "the complainant's side of the story",
		"say that the complainant agrees", "say that the complainant does not agree", "the complainant does nothing more",
		", with the complainant's consent",
	}
}

// enTask says a deed as an infinitive: "refer your complaint to …".
func enTask(d deed, v enVoice) string {
	switch d.kind {
	case procedure.Raised:
		switch {
		case isTalk(d.p, d.stage):
			return "talk with " + enBody(d.p, d.stage) + " about " + v.complaint
		case isFirstReview(d.p, d.stage):
			return "file " + v.complaint + " with " + enBody(d.p, d.stage)
		default:
			return "take " + v.complaint + " to " + enBody(d.p, d.stage)
		}
	case procedure.Acknowledged:
		return "let " + v.complainant + " know that " + v.complaint + " was received"
	case procedure.Consulted:
		if d.party == 0 {
			return "consult others about " + v.complaint
		}
		return "consult " + enWhom(d.p, d.party, v) + " about " + v.complaint
	case procedure.Heard:
		if d.party == 0 {
			return "listen to who is concerned in " + v.complaint
		}
		if d.party == procedure.Complainant {
			return "listen to " + v.side
		}
		return "listen to " + enParty(d.p, d.party) + " about " + v.complaint
	case procedure.Answered:
		soon := ""
		if d.soon {
			soon = " as soon as possible"
		}
		if d.stage >= procedure.WithCommittee {
			return "rule on " + v.complaint + soon
		}
		return "answer " + v.complaint + soon
	case procedure.Accepted:
		return v.agree
	case procedure.Declined:
		return v.disagree
	case procedure.Referred:
		return "refer " + v.complaint + " to " + enBody(d.p, d.stage)
	case procedure.Informed:
		whom := enParty(d.p, d.party)
		if d.party == procedure.Complainant || d.party == 0 {
			whom = v.complainant
		}
		switch d.news() {
		case referred:
			return "tell " + whom + " that " + v.complaint + " was referred to " + enBody(d.p, d.stage)
		case prolonged:
			return "tell " + whom + " that the term was made longer"
		case anyNews:
		}
		return "tell " + whom + " how it stands with " + v.complaint
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
	case procedure.Paused:
		return "stop the clock"
	case procedure.Resumed:
		return "let the clock run again"
	case procedure.Withdrawn:
		return "withdraw " + v.complaint
	case procedure.Lapsed:
		return "close the case because " + v.silent
	default:
		return "record something that cannot be read"
	}
}

// enWhom returns with whom something is done.
func enWhom(p *procedure.Procedure, party procedure.Party, v enVoice) string {
	if party == procedure.Complainant {
		return v.complainant
	}
	return enParty(p, party)
}

// enBy returns what to print above the steps of a party.
func enBy(p *procedure.Procedure, party procedure.Party) string {
	if party == procedure.Complainant {
		return "You"
	}
	return capital(enParty(p, party))
}

// enBody returns who hears a complaint at s.
func enBody(p *procedure.Procedure, s procedure.Stage) string { return enParty(p, s.Party()) }

func enParty(p *procedure.Procedure, party procedure.Party) string {
	if body := bodyOf(p, party).EN; body != "" {
		return body
	}
	switch party {
	case procedure.Complainant:
		return "the complainant"
	case procedure.Employee:
		return "the employee"
	case procedure.Manager:
		return "the manager"
	case procedure.Board:
		return "the board"
	case procedure.Committee:
		return "the complaints committee"
	case procedure.AppealsCommittee:
		return "the appeals committee"
	default:
		return "somebody else"
	}
}

func enGround(p *procedure.Procedure, g procedure.Ground) string {
	if name := groundName(p, g).EN; name != "" {
		return name
	}
	switch g {
	case procedure.Conduct:
		return "conduct"
	case procedure.Privacy:
		return "protection of privacy"
	case procedure.ServiceDelivery:
		return "how the help was carried out"
	default:
		return "another subject"
	}
}

func enVerdict(v procedure.Verdict) string {
	switch v {
	case procedure.Upheld:
		return "upheld"
	case procedure.PartlyUpheld:
		return "partly upheld"
	case procedure.NotUpheld:
		return "not upheld"
	case procedure.Inadmissible:
		return "inadmissible"
	case procedure.Settled:
		return "settled by agreement"
	default:
		return "no verdict"
	}
}

func enOutcome(o procedure.Outcome) string {
	switch o {
	case procedure.OutcomeOpen:
		return "not ended yet"
	case procedure.OutcomeResolved:
		return "resolved"
	case procedure.OutcomeRuled:
		return "final ruling given"
	case procedure.OutcomeWithdrawn:
		return "withdrawn"
	case procedure.OutcomeLapsed:
		return "closed without a reply"
	default:
		return "no case"
	}
}

func enSeverity(s procedure.Severity) string {
	switch s {
	case procedure.Note:
		return "take note"
	case procedure.Breach:
		return "breach"
	case procedure.Impossible:
		return "not possible"
	default:
		return "nothing"
	}
}

func enUrgency(u Urgency) string {
	switch u {
	case Later:
		return "normal"
	case Soon:
		return "soon"
	case Today:
		return "now"
	case Overdue:
		return "overdue"
	default:
		return "nothing to do"
	}
}

func enHeading(h Heading) string {
	switch h {
	case HeadingState:
		return "Where your complaint is now"
	case HeadingDeadline:
		return "The deadline"
	case HeadingSteps:
		return "What must or can be done now"
	case HeadingFindings:
		return "What stands out"
	case HeadingNoFindings:
		return "The record shows nothing that went wrong."
	case HeadingHistory:
		return "What happened"
	case HeadingLadder:
		return "The stages"
	case HeadingClauses:
		return "The rules"
	case HeadingContact:
		return "Contact"
	default:
		return "Other"
	}
}

// enStage says where a complaint lies.
func enStage(p *procedure.Procedure, s procedure.Stage) string {
	if s == 0 {
		return "not reported yet"
	}
	return "with " + enBody(p, s)
}

func enClause(p *procedure.Procedure, id string) string {
	if c, ok := p.Clause(id); ok {
		return c.Summary.EN
	}
	return "This rule is not part of the procedure."
}

func enDate(d date.Date) string {
	if !known(d) {
		return "an unknown day"
	}
	return d.Weekday().String() + " " + strconv.Itoa(d.Day()) + " " + d.Month().String() + " " + strconv.Itoa(d.Year())
}

func enCount(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + one + "s"
}

func enDays(n int) string { return enCount(n, "day") }

func enTerm(t deadline.Term) string {
	if t.IsZero() {
		return "an unstated time"
	}
	return enCount(t.Count(), t.Unit().String())
}
