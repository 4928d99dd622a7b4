package audit

import (
	"cmp"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A duty names what is owed, by which clause and since when.
type duty struct {
	kind   procedure.Kind
	stage  procedure.Stage
	party  procedure.Party
	clause procedure.Cite
	since  date.Date
}

func nameOf(m *procedure.Move) duty { return duty{m.Kind, m.Stage, m.Party, m.Clause, m.Since} }

// judgeDuties judges what was owed before s: done by it, left undone by it, or
// still to be done.
func (a *auditor) judgeDuties(s *procedure.Step) {
	answered := s.Move.Kind == procedure.Answered && s.Move.Norm == procedure.Owed
	for d := range s.Before.Duties() {
		switch {
		case d.NotBefore > s.Event.On: // not owed yet
		case isNamed(&d, &s.Move):
			a.done(&d, s, s.Index)
		case isOwed(s.After, &d):
			if answered && d.Rung == s.Move.Rung && isUndated(&d) && a.doneThatDay(&d) < 0 {
				a.omitted(&d, s.Index, s.Event.On, s.Before.Deadline())
			}
		default:
			a.leftUndone(&d, s)
		}
	}
}

// done judges when d was done.
func (a *auditor) done(d *procedure.Move, s *procedure.Step, index int) {
	due, late := d.Deadline, isOver(d.Deadline, s.Event.On)
	if isUndated(d) { // no later than the answer should be there, and is or is not (R8)
		due = s.Before.Deadline()
		late = !due.IsZero() && !due.Paused() && d.Since <= due.Due() && s.Event.On > due.Due()
	}
	clause := d.Clause
	if refusal := s.Before.Refusal(); !late && d.Kind == procedure.Answered && s.Event.Verdict == procedure.Inadmissible && isOver(refusal, s.Event.On) {
		rung, _ := a.p.Rung(d.Rung)
		due, late, clause = refusal, true, rung.Answer.Refuse.Clause
	}
	if !late || a.isJudged(d) {
		return
	}
	a.judge(d) // a case that ended and was reopened that day owed it twice
	f := Finding{Severity: Breach, Code: DoneLate, Clause: clause, Index: index, On: s.Event.On, Deadline: due}
	if d.Kind == procedure.Answered {
		f.Code = LateAnswer
	}
	a.addOf(d, f)
}

// leftUndone judges that d is no longer owed after s, which did not do it. What
// was done on the day of s was done in time.
func (a *auditor) leftUndone(d *procedure.Move, s *procedure.Step) {
	on := s.Event.On
	if i := a.doneThatDay(d); i >= 0 {
		a.done(d, s, i)
		return
	}
	switch {
	case isOver(d.Deadline, on):
		a.addOf(d, Finding{Severity: Breach, Code: Overdue, Index: s.Index, On: on, Deadline: d.Deadline})
	case d.First && a.declines(s):
		// what is not looked into needs nothing first
	case d.First && needsFirst(s):
		a.addOf(d, Finding{Severity: Breach, Code: omission(d.Kind), Index: s.Index, On: on})
	case d.First && s.Move.Kind == procedure.Declined && a.answeredThatDay(d.Rung) >= 0: // what was declined is that answer
		a.addOf(d, Finding{Severity: Breach, Code: omission(d.Kind), Index: a.answeredThatDay(d.Rung), On: on})
	case d.First && s.Move.Kind == procedure.Accepted:
		if noted := a.notedWithout(d, s); noted != "" {
			a.addOf(d, Finding{Severity: Note, Code: omission(d.Kind), Clause: noted, Index: s.Index, On: on})
		}
	case isUndated(d):
		a.omitted(d, s.Index, on, s.Before.Deadline())
	}
}

// declines reports whether s says that the complaint is not looked into, where
// the regulation has a term for that.
func (a *auditor) declines(s *procedure.Step) bool {
	return s.Event.Verdict == procedure.Inadmissible && !s.Before.Refusal().IsZero()
}

// needsFirst reports whether s is what some duties come before: an answer, a
// referral, or going up because there was no answer in time.
func needsFirst(s *procedure.Step) bool {
	switch s.Move.Kind {
	case procedure.Answered, procedure.Referred:
		return true
	case procedure.Raised:
		return s.Before.Phase() == procedure.PhaseHearing && isOver(s.Before.Deadline(), s.Event.On)
	case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Accepted, procedure.Declined, procedure.Informed,
		procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Published,
		procedure.Retracted, procedure.Forwarded:
		return false
	default:
		return false
	}
}

// notedWithout returns the clause by which it is noted that the complainant
// accepted by s before d was done for anybody, empty when it is not (R9).
func (a *auditor) notedWithout(d *procedure.Move, s *procedure.Step) procedure.Cite {
	open := 0
	for o := range s.Before.Duties() {
		if o.Kind == d.Kind && o.Clause == d.Clause && a.doneThatDay(&o) < 0 {
			open++
		}
	}
	rung, _ := a.p.Rung(d.Rung)
	for i := range rung.Duties {
		if o := &rung.Duties[i]; o.Kind == d.Kind && o.Clause == d.Clause && open == max(1, len(o.Parties)) {
			return o.Noted
		}
	}
	return ""
}

// omitted reports that d was not done in time, once.
func (a *auditor) omitted(d *procedure.Move, index int, on date.Date, due deadline.Deadline) {
	if a.isJudged(d) {
		return
	}
	if !isOver(due, on) || d.Since > due.Due() {
		due = deadline.Deadline{} // it was the answer or the end that came too soon
	}
	a.judge(d)
	a.addOf(d, Finding{Severity: Breach, Code: omission(d.Kind), Index: index, On: on, Deadline: due})
}

// judgeToday judges what is still owed.
func (a *auditor) judgeToday() {
	for d := range a.last.Duties() {
		f := Finding{Severity: Breach, Index: -1, On: a.today}
		answer := a.last.Deadline()
		switch {
		case d.NotBefore > a.today: // not owed yet
		case isOver(d.Deadline, a.today):
			f.Code, f.Deadline = Overdue, d.Deadline
			a.addOf(&d, f)
		case !d.Deadline.IsZero() || a.isJudged(&d):
		case isUndated(&d) && isOver(answer, a.today) && d.Since <= answer.Due():
			a.omitted(&d, -1, a.today, answer)
		case isOver(a.p.PatientUntil(d.Since), a.today):
			f.Severity, f.Code, f.Since, f.Clause = Note, StillOpen, d.Since, a.p.Patience().Clause
			a.addOf(&d, f)
		}
	}
}

// addOf adds f, which is about d, and cites its clause when it cites none.
func (a *auditor) addOf(d *procedure.Move, f Finding) {
	f.Clause, f.Kind, f.Party, f.About, f.Stage = cmp.Or(f.Clause, d.Clause), d.Kind, d.By, d.Party, cmp.Or(d.Stage, d.Rung)
	a.add(f)
}

// doneThatDay returns the place of the event of this day that does d, -1 when
// there is none.
func (a *auditor) doneThatDay(d *procedure.Move) int {
	for i := range a.day {
		if isNamed(d, &a.day[i].Move) {
			return a.day[i].Index
		}
	}
	return -1
}

// answeredThatDay returns the place of the event of this day by which the body
// of that rung answered, -1 when there is none.
func (a *auditor) answeredThatDay(rung procedure.Stage) int {
	for i := range a.day {
		if m := &a.day[i].Move; m.Kind == procedure.Answered && m.Stage == rung {
			return a.day[i].Index
		}
	}
	return -1
}

func (a *auditor) isJudged(d *procedure.Move) bool { return a.judged[nameOf(d)] }

func (a *auditor) judge(d *procedure.Move) {
	if a.judged == nil {
		a.judged = make(map[duty]bool)
	}
	a.judged[nameOf(d)] = true
}

// isNamed reports whether one event makes both moves.
func isNamed(d, m *procedure.Move) bool { return d.Event(0) == m.Event(0) }

// isOwed reports whether d is still owed in c.
func isOwed(c procedure.Case, d *procedure.Move) bool {
	for o := range c.Duties() {
		if nameOf(&o) == nameOf(d) {
			return true
		}
	}
	return false
}

// isUndated reports whether d is to be done at once, has no last day of its own,
// and is not judged by what comes after it.
func isUndated(d *procedure.Move) bool {
	return d.Deadline.IsZero() && !d.First && omission(d.Kind) != 0
}

// omission says what it is when something of this kind is left out.
func omission(k procedure.Kind) Code {
	switch k {
	case procedure.Acknowledged:
		return NotAcknowledged
	case procedure.Consulted:
		return NotConsulted
	case procedure.Heard:
		return NotHeard
	case procedure.Informed:
		return NotInformed
	case procedure.Published:
		return NotPublished
	case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
		procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
		return 0 // nobody needs these first
	default:
		return 0
	}
}
