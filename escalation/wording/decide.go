package wording

import (
	"cmp"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// This file is what there is to say, in whichever language.

func stageOr(s, other procedure.Stage) procedure.Stage {
	if s == 0 {
		return other
	}
	return s
}

// isFirstReview reports whether s is the lowest review of p: where a complaint
// is first put on paper.
func isFirstReview(p *procedure.Procedure, s procedure.Stage) bool {
	for at := range p.Stages() {
		if rung, _ := p.Rung(at); rung.Form == procedure.Review {
			return at == s
		}
	}
	return false
}

// above returns the rung next above s, and whether there is one.
func above(p *procedure.Procedure, s procedure.Stage) (procedure.Rung, bool) {
	passed := false
	for at := range p.Stages() {
		if passed {
			return p.Rung(at)
		}
		passed = at == s
	}
	return procedure.Rung{}, false
}

// below returns the rung next below s, the zero Rung when there is none.
func below(p *procedure.Procedure, s procedure.Stage) procedure.Rung {
	var under procedure.Stage
	for at := range p.Stages() {
		if at == s {
			rung, _ := p.Rung(under)
			return rung
		}
		under = at
	}
	return procedure.Rung{}
}

// rungOf returns the rung at which a party hears a complaint, and whether there
// is one in p.
func rungOf(p *procedure.Procedure, party procedure.Party) (procedure.Rung, bool) {
	for s := range p.Stages() {
		if s.Party() == party {
			return p.Rung(s)
		}
	}
	return procedure.Rung{}, false
}

// groundName returns what the regulation calls a ground, nothing where it has
// no name of its own for it.
func groundName(p *procedure.Procedure, g procedure.Ground) procedure.Text {
	for _, named := range p.Grounds().Names {
		if named.Ground == g {
			return named.Name
		}
	}
	return nil
}

// comesAfter reports whether d is told of after the answer: it is owed only
// then, or when the term of the answer is extended.
func comesAfter(d procedure.Duty) bool {
	return d.Since == procedure.FromAnswer || d.Since == procedure.FromExtension || d.Since == procedure.FromDue
}

// isLate reports whether m is a duty whose last day is past, or one without a
// date that has waited for longer than the regulation has patience.
func isLate(p *procedure.Procedure, m procedure.Move, today date.Date) bool {
	d := m.Deadline
	if d.IsZero() {
		d = p.PatientUntil(m.Since)
	}
	return m.Norm == procedure.Owed && d.Status(today) == deadline.Overdue
}

// keepsWaiting reports whether a body lets the complainant of c wait too long.
func keepsWaiting(c procedure.Case, today date.Date) bool {
	for m := range c.Duties() {
		if m.By != procedure.Complainant && isLate(c.Procedure(), m, today) {
			return true
		}
	}
	return false
}

// onlyWaits reports whether all that the complainant of c can do is agree.
func onlyWaits(c procedure.Case) bool {
	for m := range c.Moves() {
		if m.By == procedure.Complainant && m.Norm != procedure.Possible && m.Kind != procedure.Accepted {
			return false
		}
	}
	return true
}

// isClaim reports whether s raises the complaint where it should have been
// referred to (R24).
func isClaim(p *procedure.Procedure, s escalation.Step) bool {
	rung, _ := p.Rung(s.Stage)
	return s.Kind == procedure.Raised && rung.Entry.Referral
}

// reopens reports whether the complainant can go on in c although it is over.
func reopens(c procedure.Case) bool {
	rung, _ := c.Procedure().Rung(c.Stage())
	return c.Outcome() == procedure.OutcomeLapsed || c.Outcome() == procedure.OutcomeResolved && rung.Agree.Reopen != "" || resumesAt(c)
}

// reopenedBy returns the clause by which that is.
func reopenedBy(c procedure.Case) procedure.Cite {
	if c.Outcome() == procedure.OutcomeLapsed {
		return c.Procedure().Closing().Lapse
	}
	rung, _ := c.Procedure().Rung(c.Stage())
	return cmp.Or(rung.Agree.Reopen, rung.Agree.Resume)
}

// resumesAt reports whether the rung where c is goes on with a complaint whose
// complainant agreed before there was an answer.
func resumesAt(c procedure.Case) bool {
	for m := range c.Moves() {
		if m.Kind == procedure.Declined && c.Outcome() == procedure.OutcomeResolved {
			rung, _ := c.Procedure().Rung(c.Stage())
			return m.Clause == rung.Agree.Resume
		}
	}
	return false
}

// wentUp reports whether f is about a complaint that went up the ladder late,
// and not about a first report.
func wentUp(p *procedure.Procedure, f audit.Finding) bool {
	rung, _ := p.Rung(f.Stage)
	return rung.Entry.Within.Clause == f.Clause && f.Clause != p.Filing().Late
}

// elsewhere returns the stage that the event of err names when that is not
// where the case is, and a body there would have acted; else zero.
func elsewhere(err *procedure.RefusedError) procedure.Stage {
	switch e := err.Event; e.Kind {
	case procedure.Acknowledged, procedure.Heard, procedure.Answered, procedure.Published:
		if e.Stage != err.Stage {
			return e.Stage
		}
	case procedure.Raised, procedure.Consulted, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Informed,
		procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted,
		procedure.Forwarded:
	}
	return 0
}

// unreported reports whether the complaint of g was not reported in time, and
// that is what stands in the way of the complainant.
func unreported(g escalation.Guidance) bool {
	c := g.Case()
	return forComplainant(g) && c.Stage() == 0 && !c.Complaint().Late && !c.Procedure().Filing().Limit.Warns &&
		c.Filing().Status(g.Today()) == deadline.Overdue
}

// forComplainant reports whether g is about the steps of the complainant, or
// of everyone.
func forComplainant(g escalation.Guidance) bool {
	return g.Party() == 0 || g.Party() == procedure.Complainant
}

// lastDayOf returns the last day on which the complainant could still do
// something in c, zero when there was none.
func lastDayOf(c procedure.Case) date.Date {
	var last date.Date
	for m := range c.Moves() {
		if m.By == procedure.Complainant {
			last = max(last, m.Deadline.Due())
		}
	}
	return last
}

// goingOn returns the move by which the complainant goes from where c is to
// the next stage, and reports whether there is one.
func goingOn(c procedure.Case) (procedure.Move, bool) {
	to, _ := above(c.Procedure(), c.Stage())
	for m := range c.Moves() {
		if m.Kind == procedure.Raised && m.Stage == to.Stage {
			return m, true
		}
	}
	return procedure.Move{}, false
}

// opensLater reports whether s waits for a day that is still to come.
func opensLater(s escalation.Step) bool { return !s.Open && s.NotBefore != 0 }

// afterSilence reports whether s is open because no answer came in time.
func afterSilence(s escalation.Step) bool { return s.Open && s.NotBefore != 0 }

// aims reports whether there is a target to tell of with s: within the term
// that still runs.
func aims(s escalation.Step) bool {
	return !s.Target.IsZero() && s.Urgency != escalation.Overdue && !s.Deadline.Paused() &&
		(s.Deadline.IsZero() || s.Target.Due() <= s.Deadline.Due())
}

// missedTarget reports whether the target of s, within a term that runs, is past.
func missedTarget(s escalation.Step) bool {
	return !s.Deadline.IsZero() && s.Target.Status(s.Today) == deadline.Overdue
}

// actsFirst returns what the most urgent duty of somebody else than the
// complainant is in c, and whether there is one.
func actsFirst(c procedure.Case, today date.Date) (escalation.Step, bool) {
	for s := range escalation.Guide(c, today).Steps() {
		if s.Norm == procedure.Owed && s.By != procedure.Complainant {
			return s, true
		}
	}
	return escalation.Step{}, false
}

// lastDayBy returns the clause of the last day to report. That a late report can
// be taken in all the same is said in a sentence of its own.
func lastDayBy(p *procedure.Procedure, err *procedure.RefusedError) procedure.Cite {
	return procedure.Cite(strings.TrimSuffix(string(err.Clause), ", "+string(p.Filing().Late)))
}
