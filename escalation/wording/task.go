package wording

import "github.com/hulponline/klachtenregeling/procedure"

// task says a deed as an infinitive: "je klacht doorsturen naar …".
func (s speech) task(d deed) string {
	t := &s.Tasks
	first, pace := s.pace(d.pace)
	body, party := s.body(d.stage), s.whom(d.party)
	switch d.kind {
	case procedure.Raised:
		return s.fill([...]string{t.Talk, t.File, t.Pass, t.Appeal}[wayTo(d.p, d.stage)], "body", body)
	case procedure.Acknowledged:
		return s.fill(t.Acknowledge, "first", first, "pace", pace)
	case procedure.Consulted:
		if d.party == 0 {
			return s.fill(t.ConsultAnyone, "first", first, "pace", pace)
		}
		return s.fill(t.Consult, "party", party, "first", first, "pace", pace)
	case procedure.Heard:
		switch d.party {
		case 0:
			return s.fill(t.HearAnyone, "first", first, "pace", pace)
		case procedure.Complainant:
			return s.fill(t.HearYou, "first", first, "pace", pace)
		case procedure.Employee, procedure.Manager, procedure.Board, procedure.Committee, procedure.AppealsCommittee:
		}
		return s.fill(t.Hear, "party", party, "first", first, "pace", pace)
	case procedure.Answered:
		return s.fill(s.answer(d.stage).Task, "pace", pace)
	case procedure.Accepted:
		return s.fill(t.Accept)
	case procedure.Declined:
		return s.fill(t.Decline)
	case procedure.Referred:
		return s.fill(t.Refer, "body", body, "pace", pace)
	case procedure.Informed:
		if d.party == 0 {
			d.party = procedure.Complainant
		}
		return s.fill(t.Inform, "party", s.who(d.party), "first", first, "pace", pace, "news", s.news(d))
	case procedure.Published:
		return s.fill(t.Publish, "answer", s.fill(s.answer(d.stage).To), "pace", pace)
	case procedure.Extended:
		return s.extend(d)
	case procedure.Retracted:
		return t.Retract
	case procedure.Paused:
		return t.Pause
	case procedure.Resumed:
		return t.Resume
	case procedure.Withdrawn:
		return s.fill(t.Withdraw)
	case procedure.Lapsed:
		return s.fill(t.Lapse)
	case procedure.Forwarded:
		return s.fill(t.Forward)
	default:
		return t.Unreadable
	}
}

func (s speech) extend(d deed) string {
	consent := ""
	if d.party == procedure.Complainant {
		consent = s.Tasks.Consent
	}
	switch {
	case !d.term.IsZero():
		return s.fill(s.Tasks.ExtendBy, "consent", consent, "term", s.term(d.term))
	case !d.most.IsZero():
		return s.fill(s.Tasks.ExtendMost, "consent", consent, "term", s.term(d.most))
	default:
		return s.fill(s.Tasks.Extend, "consent", consent)
	}
}

// pace says how soon something is to be done that has no last day.
func (s speech) pace(p pace) (before, soon string) {
	switch p {
	case first:
		return s.Paces.First, ""
	case atOnce:
		return "", s.Paces.AtOnce
	case asSoon:
		return "", s.Paces.Soon
	case anyTime:
	}
	return "", ""
}

// news says what d, which informs somebody, is to tell.
func (s speech) news(d deed) string {
	switch does, at := d.news(); does.Since {
	case procedure.FromReferral:
		return s.fill(s.Tasks.NewsReferred, "body", s.body(at))
	case procedure.FromExtension:
		return s.Tasks.NewsExtended
	case procedure.FromAnswer:
		if does.Upheld {
			return s.Tasks.NewsMeasures
		}
		return s.fill(s.Tasks.NewsAnswer, "answer", s.answer(at).Noun)
	case procedure.FromDue:
		return s.fill(s.Tasks.NewsLate, "answer", s.answer(at).Noun)
	case procedure.FromEvent, procedure.FromEntry, procedure.FromAcknowledgement, procedure.FromConsultation, procedure.FromHearing,
		procedure.FromSilence, procedure.FromClosing:
	}
	return s.fill(s.Tasks.NewsOther)
}

// skipped says raising, which is all that can be skipped, as something that was
// not done.
func (s speech) skipped(at procedure.Stage) string {
	t := &s.Tasks
	return s.fill([...]string{t.SkippedTalk, t.SkippedFile, t.SkippedPass, t.SkippedAppeal}[wayTo(s.p, at)], "body", s.body(at))
}

// answer returns how the body at a stage answers.
func (s speech) answer(at procedure.Stage) Answer {
	a := &s.Answers
	return [...]Answer{a.Answer, a.Solution, a.Ruling, a.Advice, a.Decision}[mannerAt(s.p, at)]
}

// theAnswer says the answer as that of the body.
func (s speech) theAnswer(at procedure.Stage) string {
	return s.fill(s.answer(at).Of, "body", s.body(at))
}

// answered says answering as a participle.
func (s speech) answered(at procedure.Stage) string { return s.fill(s.answer(at).Done) }
