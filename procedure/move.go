package procedure

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Move is something that can happen next in a case: who does it, with what
// force, since when and by when, and which clause says so. The zero Move is
// none.
type Move struct {
	Norm      Norm              // its force
	By        Party             // who makes it
	Kind      Kind              // what it is; with Stage and Party, the name of the move
	Stage     Stage             // as in [Event]; for an answer the stage that answers
	Party     Party             // as in [Event]
	Rung      Stage             // the rung that it is a move of: where the complaint is, or where a duty arose that outlives that
	First     bool              // of a duty: it comes before the answer (R9)
	Soon      bool              // of a duty: as soon as possible, or at once
	Since     date.Date         // the day from which it is owed or open
	Deadline  deadline.Deadline // its term; zero: no date
	Target    deadline.Deadline // a day to aim at, after which nobody is barred; zero: none
	NotBefore date.Date         // the first day on which it is open; zero: Since
	Most      deadline.Term     // of an extension: the longest one; zero: no limit
	Clause    Cite              // the clause that gives it its force; empty: none speaks of it, and it can be recorded
}

// Event returns the event that makes the move on the given day.
func (m Move) Event(on date.Date) Event {
	return Event{On: on, Kind: m.Kind, Stage: m.Stage, Party: m.Party}
}

// OpenOn reports whether the move can be made on the given day: what is [Owed]
// from its first day on; [Advice], a [Right], and what is [Possible] until it is
// owed, up to the last day of their term as well. What happened already is not
// looked at: a case takes nothing from before its last event.
func (m Move) OpenOn(day date.Date) bool {
	return day >= m.Since && day >= m.NotBefore && !(m.Norm.ends() && m.Deadline.Due() != 0 && day > m.Deadline.Due() && !m.Deadline.Paused())
}

// isNamed reports whether m has the name of o: whether one event makes both.
func (m *Move) isNamed(o *Move) bool {
	return m.Kind == o.Kind && m.Party == o.Party && m.Stage == o.Stage
}

// isMadeBy reports whether e, about that stage, has the name of m.
func (m *Move) isMadeBy(e *Event, stage Stage) bool {
	return m.Kind == e.Kind && m.Party == e.Party && m.Stage == stage
}

// String says the move in words of the wire form, with its last day and
// clause: "committee answered committee until 2026-04-15 (K10)".
func (m Move) String() string {
	b := append([]byte(m.By.String()), ' ')
	b = append(b, m.Kind.String()...)
	if m.Stage != 0 {
		b = append(append(b, ' '), m.Stage.String()...)
	}
	if m.Party != 0 {
		b = append(append(b, ' '), m.Party.String()...)
	}
	if !m.Deadline.IsZero() {
		b = append(append(b, " until "...), m.Deadline.Due().String()...)
	}
	if m.Clause != "" {
		b = append(append(append(b, " ("...), m.Clause...), ')')
	}
	return string(b)
}
