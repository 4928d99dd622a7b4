package wording

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// Finding returns what f found. To the complainant it speaks of their own
// complaint.
func (l Language) Finding(p *procedure.Procedure, f audit.Finding) string {
	s := l.about(p)
	return s.tell(s.finding(f))
}

func (s speech) finding(f audit.Finding) string {
	say, day, clause, days := &s.Findings, s.day(f.On), s.cite(f.Clause), s.days(f.DaysLate())
	party, due, d := s.who(f.Party), s.day(f.Deadline.Due()), foundDeed(s.p, f)
	notDone, late := s.fill(say.NotDone, "day", day), s.fill(say.Late, "days", days)
	recorded := func(phrase string, values ...string) string {
		return paragraph(s.fill(say.Recorded, "day", day, "task", s.task(d)), s.fill(phrase, append(values, "clause", clause)...))
	}
	hadToBy := func() string {
		return s.fill(say.HadToBy, "party", party, "day", due, "task", s.task(d), "clause", clause)
	}
	switch f.Code {
	case audit.LateReport:
		filing := s.p.Filing()
		return s.fill(say.LateReport, "day", day, "days", days, "clause", s.cite(filing.Limit.Clause), "late", s.cite(filing.Late))
	case audit.TakenInLate:
		if wentUp(s.p, f) {
			return s.fill(say.WentUpLate, "day", day, "days", days, "body", s.body(f.Stage), "clause", clause)
		}
		return s.fill(say.TakenInLate, "day", day, "days", days, "clause", clause)
	case audit.NotConsulted, audit.NotHeard, audit.NotAcknowledged, audit.NotInformed, audit.NotPublished:
		d.pace = first
		if f.Code == audit.NotInformed || f.Code == audit.NotPublished {
			d.pace = atOnce
		}
		return paragraph(s.fill(say.HadTo, "party", party, "task", s.task(d), "clause", clause), notDone)
	case audit.LateAnswer, audit.DoneLate:
		return paragraph(hadToBy(), s.fill(say.DoneOn, "day", day), late)
	case audit.Overdue:
		return paragraph(hadToBy(), notDone, late)
	case audit.StillOpen:
		return paragraph(s.fill(say.StillOpen, "party", party, "day", s.day(f.Since), "task", s.task(d)), notDone,
			s.fill(say.Waited, "days", s.days(f.DaysOpen()), "clause", clause), s.ask(s.Contact.AskAbout))
	case audit.NotOpen:
		return recorded(say.NotOpen)
	case audit.AfterClose:
		return recorded(say.AfterClose)
	case audit.TooLate:
		return recorded(say.TooLate, "day", due)
	case audit.TooEarly:
		return recorded(say.TooEarly)
	case audit.OutOfOrder:
		return recorded(say.OutOfOrder)
	case audit.AfterToday:
		return recorded(say.AfterToday)
	case audit.Repeated:
		return recorded(say.Repeated)
	case audit.Malformed:
		if f.Index < 0 {
			return s.fill(say.MalformedComplaint, "clause", clause)
		}
		return s.fill(say.MalformedEvent, "n", strconv.Itoa(f.Index+1), "clause", clause)
	case audit.NoGround:
		return s.fill(say.NoGround, "clause", clause)
	case audit.StageSkipped:
		return s.fill(say.Skipped, "day", day, "task", s.skipped(f.Stage), "clause", clause)
	case audit.TargetMissed:
		return s.fill(say.TargetMissed, "party", party, "day", day, "answered", s.answered(f.Stage), "due", due, "clause", clause)
	case audit.CaseLapsed:
		return s.fill(say.Lapsed, "day", day, "clause", clause)
	case audit.AnsweredAfter:
		return s.fill(say.AnsweredAfter, "party", party, "day", day, "answered", s.answered(f.Stage), "clause", clause)
	default:
		return s.fill(say.Other, "day", day, "clause", clause)
	}
}
