package wording

import "github.com/hulponline/klachtenregeling/procedure"

// Event returns what happened.
func (l Language) Event(p *procedure.Procedure, e procedure.Event) string {
	s := l.about(p)
	return s.tell(s.event(e))
}

func (s speech) event(e procedure.Event) string {
	say, day, body, party := &s.Events, s.day(e.On), s.body(e.Stage), s.name(e.Party)
	you := e.Party == procedure.Complainant
	switch e.Kind {
	case procedure.Raised:
		return s.fill([...]string{say.Talked, say.Filed, say.Passed, say.Appealed}[wayTo(s.p, e.Stage)], "day", day, "body", body)
	case procedure.Acknowledged:
		if e.Stage == 0 {
			return s.fill(say.Acknowledged, "day", day)
		}
		return s.fill(say.AcknowledgedBy, "day", day, "body", body)
	case procedure.Consulted:
		if you {
			return s.fill(say.ConsultedYou, "day", day)
		}
		return s.fill(say.Consulted, "day", day, "party", party)
	case procedure.Heard:
		if you {
			return s.fill(say.HeardYou, "day", day)
		}
		return s.fill(say.Heard, "day", day, "party", party)
	case procedure.Answered:
		if e.Stage == 0 {
			return paragraph(s.fill(say.Answered, "day", day), s.judged(0, e.Verdict))
		}
		return paragraph(s.fill(say.AnsweredBy, "day", day, "body", body, "answered", s.answered(e.Stage)), s.judged(e.Stage, e.Verdict))
	case procedure.Accepted:
		return s.fill(say.Accepted, "day", day)
	case procedure.Declined:
		return s.fill(say.Declined, "day", day)
	case procedure.Referred:
		return s.fill(say.Referred, "day", day, "body", body)
	case procedure.Informed:
		if you {
			return s.fill(say.InformedYou, "day", day)
		}
		return s.fill(say.Informed, "day", day, "party", party)
	case procedure.Published:
		if e.Stage == 0 {
			return s.fill(say.Published, "day", day)
		}
		return s.fill(say.PublishedBy, "day", day, "body", body, "answer", s.fill(s.answer(e.Stage).To))
	case procedure.Extended:
		consent := ""
		if you {
			consent = say.Consented
		}
		return paragraph(s.fill(say.Extended, "day", day, "term", s.term(e.Term)), consent)
	case procedure.Retracted:
		return s.fill(say.Retracted, "day", day)
	case procedure.Paused:
		return s.fill(say.Paused, "day", day)
	case procedure.Resumed:
		return s.fill(say.Resumed, "day", day)
	case procedure.Withdrawn:
		return s.fill(say.Withdrawn, "day", day)
	case procedure.Lapsed:
		return s.fill(say.Lapsed, "day", day)
	case procedure.Forwarded:
		return s.fill(say.Forwarded, "day", day)
	default:
		return s.fill(say.Unreadable, "day", day)
	}
}
