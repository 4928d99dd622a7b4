package audit

import (
	"cmp"
	"errors"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Of follows what really happened by p, as known today, and lists what the
// procedure asked and did not get. It never fails: an event that cannot have
// happened becomes a finding and is passed over, and the rest is still judged.
// A late first report that lacks the mark [procedure.Complaint].Late is a
// breach of the provider, who took it in without saying so, and the rest is
// judged as if it had been marked (R3).
//
// Findings come in the order of the history, those about no event last; none
// means that nothing was wrong and nothing worth noting. A today after the year
// 2200 counts as its last day. A nil p finds nothing.
func Of(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) []Finding {
	a := auditor{p: p, events: events, today: min(today, deadline.LastDay)}
	for s := range p.Follow(complaint, events, a.today) {
		switch {
		case s.Index < 0:
			a.open(s)
			a.last = s.After
		case s.Err != nil:
			a.passedOver(s)
		default:
			if len(a.day) > 0 && a.day[0].Event.On != s.Event.On {
				a.judgeDay()
			}
			a.day = append(a.day, s)
			a.last = s.After
		}
	}
	a.judgeDay()
	a.judgeToday()
	a.markRepeated()
	slices.SortStableFunc(a.findings, func(x, y Finding) int {
		// As unsigned numbers the index -1 comes last.
		return cmp.Or(cmp.Compare(uint(x.Index), uint(y.Index)), cmp.Compare(x.Code, y.Code), cmp.Compare(x.About, y.About))
	})
	return a.findings
}

type auditor struct {
	p        *procedure.Procedure
	events   []procedure.Event
	today    date.Date
	last     procedure.Case   // after the last step
	day      []procedure.Step // the steps of one day
	judged   map[duty]bool    // what was found not done in time, and may still be owed
	passed   []int            // the findings about events that were passed over
	findings []Finding
}

func (a *auditor) add(f Finding) { a.findings = append(a.findings, f) }

// open judges the complaint itself.
func (a *auditor) open(s procedure.Step) {
	f := Finding{Index: -1, On: a.today}
	complaint := s.After.Complaint()
	switch {
	case s.Err != nil:
		f.Severity, f.Code = Impossible, Malformed
		if complaint.Grounds == 0 && complaint.Validate() == nil {
			f.Clause = a.p.Grounds().Required
		}
		a.add(f)
	case complaint.Grounds == 0:
		if noted := a.p.Grounds().Noted; noted != "" {
			f.Severity, f.Code, f.Clause = Note, NoGround, noted
			a.add(f)
		}
	}
}

// passedOver reports an event that cannot have happened.
func (a *auditor) passedOver(s procedure.Step) {
	e := s.Event
	f := Finding{Severity: Impossible, Code: AfterToday, Index: s.Index, On: e.On, Kind: e.Kind, About: e.Party, Stage: e.Stage}
	var why *procedure.RefusedError
	if errors.As(s.Err, &why) {
		f.Code, f.Clause = impossible(why.Reason), why.Clause
		if f.Code == TooLate {
			f.Deadline = why.Deadline
		}
	}
	a.passed = append(a.passed, len(a.findings))
	a.add(f)
}

// impossible says what it is when an event was refused for that reason.
func impossible(why procedure.Reason) Code {
	switch why {
	case procedure.ReasonInvalid:
		return Malformed
	case procedure.ReasonTooLate:
		return TooLate
	case procedure.ReasonTooEarly:
		return TooEarly
	case procedure.ReasonOutOfOrder:
		return OutOfOrder
	case procedure.ReasonClosed:
		return AfterClose
	case procedure.ReasonNotOpen, procedure.ReasonRepeated, procedure.ReasonTooLong, procedure.ReasonUsedUp, procedure.ReasonStopped, procedure.ReasonRunning:
		return NotOpen
	default:
		return NotOpen
	}
}

// markRepeated finds among the events that were passed over those that are the
// same as one that was taken, and so were delivered twice.
func (a *auditor) markRepeated() {
	if len(a.passed) == 0 {
		return
	}
	passed := make(map[int]bool, len(a.passed))
	for _, i := range a.passed {
		passed[a.findings[i].Index] = true
	}
	taken := make(map[procedure.Event]bool, len(a.events))
	for i, e := range a.events {
		if !passed[i] {
			taken[e] = true
		}
	}
	for _, i := range a.passed {
		f := &a.findings[i]
		if taken[a.events[f.Index]] {
			f.Severity, f.Code, f.Clause, f.Deadline = Note, Repeated, "", deadline.Deadline{}
		}
	}
}

// judgeDay judges the steps of one day, and forgets them.
func (a *auditor) judgeDay() {
	for i := range a.day {
		s := &a.day[i]
		a.judgeReport(s)
		a.judgeClimb(s)
		a.judgeDuties(s)
		a.judgeMove(s)
	}
	a.day = a.day[:0]
}

// about begins a finding about the move of s.
func about(s *procedure.Step) Finding {
	m := &s.Move
	return Finding{Severity: Note, Clause: m.Clause, Index: s.Index, On: s.Event.On, Kind: m.Kind, Party: m.By, Stage: m.Stage}
}

// judgeReport judges when the complaint was first raised. That it was late is
// the complainant's affair; that it was taken in without saying so is not.
func (a *auditor) judgeReport(s *procedure.Step) {
	if s.Move.Kind != procedure.Raised || s.Before.Stage() != 0 || !isOver(s.Before.Filing(), s.Event.On) {
		return
	}
	f := about(s)
	f.Code, f.Clause, f.Deadline = TakenInLate, a.p.Filing().Late, s.Before.Filing()
	if s.TookIn {
		f.Severity, f.Code, f.Party = Breach, LateReport, cmp.Or(a.p.Closing().By, procedure.Board)
	}
	a.add(f)
}

// judgeClimb judges how the complainant went up the ladder.
func (a *auditor) judgeClimb(s *procedure.Step) {
	if s.Move.Kind != procedure.Raised {
		return
	}
	from, general := s.Before.Stage(), s.Before.Complaint().General
	passed := from == 0
	for stage := range a.p.Stages() {
		if stage == s.Move.Stage {
			break
		}
		if passed {
			rung, _ := a.p.Rung(stage)
			if rung.Entry.Optional != "" || general && rung.Entry.About != "" {
				continue
			}
			f := about(s)
			f.Code, f.Clause, f.About, f.Stage = StageSkipped, cmp.Or(a.p.Skip(), rung.Entry.Clause), stage.Party(), stage
			a.add(f)
		}
		passed = passed || stage == from
	}
	if from != 0 && isOver(s.Move.Target, s.Event.On) {
		rung, _ := a.p.Rung(s.Move.Stage)
		f := about(s)
		f.Code, f.Clause, f.Deadline = TakenInLate, rung.Entry.Within.Clause, s.Move.Target
		a.add(f)
	}
}

// judgeMove judges what is worth noting of the move itself.
func (a *auditor) judgeMove(s *procedure.Step) {
	f, m := about(s), &s.Move
	switch {
	case m.Kind == procedure.Lapsed:
		f.Code, f.Stage = CaseLapsed, s.Before.Stage()
	case m.Kind == procedure.Answered && m.Norm == procedure.Possible:
		f.Code = AnsweredAfter
	case m.Kind == procedure.Answered && isOver(m.Target, s.Event.On) && !isOver(m.Deadline, s.Event.On):
		f.Code, f.Deadline = TargetMissed, m.Target
	default:
		return
	}
	a.add(f)
}

// isOver reports whether the last day of d is before the given one.
func isOver(d deadline.Deadline, on date.Date) bool { return d.Status(on) == deadline.Overdue }
