package wording

import "github.com/hulponline/klachtenregeling/procedure"

// State returns where the complaint of c is.
func (l Language) State(c procedure.Case) string {
	s := l.about(c.Procedure())
	return s.tell(s.state(c))
}

func (s speech) state(c procedure.Case) string {
	say, body := &s.States, s.body(c.Stage())
	rung, _ := s.p.Rung(c.Stage())
	switch {
	case s.p == nil:
		return say.NoCase
	case c.Closed():
		return s.end(c, rung)
	case c.Stage() == 0:
		due, filing, by := c.Filing(), s.p.Filing().Limit, say.ReportBy
		if due.IsZero() || c.Complaint().Late {
			return say.Unreported
		}
		if filing.Warns {
			by = say.ReportWarned
		}
		return paragraph(say.Unreported, s.fill(by, "day", s.day(due.Due()), "clause", s.cite(filing.Clause)))
	case rung.Form == procedure.Talk && c.Phase() == procedure.PhaseDeclined:
		return s.fill(say.TalkDeclined, "body", body)
	case rung.Form == procedure.Talk:
		return s.fill(say.Talking, "body", body)
	case c.Phase() == procedure.PhaseAnswered:
		asked := ""
		if c.Verdict() == procedure.Settled {
			asked = say.YouSay
		}
		return paragraph(s.hasAnswered(c), asked)
	case c.Phase() == procedure.PhaseDeclined && rung.Agree.GiveUp != "": // after an answer, or before it
		return s.fill(say.GaveUp, "body", body)
	case c.Phase() == procedure.PhaseDeclined:
		return s.fill(say.Declined, "answer", s.theAnswer(c.Stage()))
	default:
		return s.fill(say.With, "body", body)
	}
}

// hasAnswered says that there is an answer, and its verdict.
func (s speech) hasAnswered(c procedure.Case) string {
	return paragraph(s.fill(s.States.Answered, "body", s.body(c.Stage()), "answered", s.answered(c.Stage())), s.judged(c.Stage(), c.Verdict()))
}

// end says how a case ended.
func (s speech) end(c procedure.Case, rung procedure.Rung) string {
	say, closing := &s.States, s.p.Closing()
	switch c.Outcome() {
	case procedure.OutcomeResolved:
		if reopens(c) {
			return s.fill(say.ResolvedReopens, "clause", s.cite(rung.Agree.Reopen))
		}
		return s.fill(say.Resolved, "clause", s.cite(rung.Agree.Accept))
	case procedure.OutcomeRuled:
		return paragraph(s.hasAnswered(c), s.over(rung.Final))
	case procedure.OutcomeWithdrawn:
		return s.fill(say.Withdrawn, "clause", s.cite(closing.Withdraw))
	case procedure.OutcomeLapsed:
		on := s.fill(say.GoOn, "clause", s.cite(closing.Lapse))
		if last := lastDayOf(c); last != 0 {
			on = s.fill(say.GoOnUntil, "day", s.day(last), "clause", s.cite(closing.Lapse))
		}
		return paragraph(s.fill(say.Lapsed), on)
	case procedure.OutcomeForwarded:
		return paragraph(s.fill(say.Forwarded), s.over(closing.Forward))
	case procedure.OutcomeOpen:
		return say.Open
	default:
		return say.Closed
	}
}

// over says that this procedure, and not every road, has ended.
func (s speech) over(clause procedure.Cite) string {
	return s.fill(s.States.Over, "clause", s.cite(clause))
}

// judged says the verdict of an answer at a stage; it is empty when there is
// none.
func (s speech) judged(at procedure.Stage, v procedure.Verdict) string {
	say := &s.States
	if v != 0 && mannerAt(s.p, at) == byAdvice {
		return s.fill(say.JudgedAdvice, "verdict", s.verdict(v))
	}
	switch v {
	case procedure.Upheld:
		return s.fill(say.JudgedUpheld)
	case procedure.PartlyUpheld:
		return s.fill(say.JudgedPartly)
	case procedure.NotUpheld:
		return s.fill(say.JudgedNot)
	case procedure.Inadmissible:
		return s.fill(say.JudgedInadmissible)
	case procedure.Settled:
		by := say.ThatAnswer
		if at != 0 {
			by = s.body(at)
		}
		return s.fill(say.JudgedSettled, "by", by)
	default:
		return ""
	}
}

// Complaint returns what c is about.
func (l Language) Complaint(p *procedure.Procedure, c procedure.Complaint) string {
	s := l.about(p)
	say := &s.Complaints
	happened, about, late := say.Happened, "", ""
	if c.General {
		happened = say.HappenedGeneral
	}
	if c.Grounds.Len() > 0 {
		var grounds []string
		for g := range c.Grounds.All() {
			grounds = append(grounds, s.ground(g))
		}
		is := say.Subject
		if len(grounds) > 1 {
			is = say.Subjects
		}
		about = s.fill(is, "grounds", s.list(grounds, s.Terms.And), "clause", s.cite(p.Grounds().Clause))
	}
	if c.Late {
		late = s.fill(say.TakenIn, "clause", s.cite(p.Filing().Late))
	}
	return s.tell(paragraph(s.fill(happened, "day", s.day(c.Happened)), about, late))
}
