package escalation

import (
	"errors"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
	"github.com/hulponline/klachtenregeling/procedure"
)

// MarshalJSON returns s as JSON, for programs that show it: the keys of its
// move, as [procedure.Move.MarshalJSON] has them, and then
//
//	urgency   how soon it asks for attention
//	today     the day from which it is seen
//	daysLeft  to the last day: 0 on it, negative after it; left out where there is none
//	open      true when it can be taken today
//
// in this order; what is zero is left out. The zero Step is null. A step does
// not know its case: in the view of a [Guidance] each deadline has its
// derivation.
func (s Step) MarshalJSON() ([]byte, error) { return s.view(s.Move.MarshalJSON()) }

// view puts what is seen of a move behind the view of the move itself.
func (s *Step) view(move []byte, err error) ([]byte, error) {
	if *s == (Step{}) {
		return []byte(strictjson.Null), err
	}
	var v strictjson.View
	if s.Move != (procedure.Move{}) {
		v.Fields(move, err)
	}
	strictjson.WriteWord(&v, "urgency", s.Urgency)
	v.Day("today", s.Today)
	if !s.Deadline.IsZero() {
		v.Int("daysLeft", s.DaysLeft)
	}
	v.Flag("open", s.Open)
	return v.Close()
}

// MarshalJSON returns g as JSON: all that a page needs but its words, which
// package wording has. It has the keys
//
//	today  the day from which it looks
//	party  whose steps there are; left out for everyone's
//	case   the case, as [procedure.Case.MarshalJSON] has it, with all that can be recorded
//	steps  those of [Guidance.Steps], each as [Step.MarshalJSON] has it, but with the derivation of its
//	       days and the first day of its form, as [procedure.Case.MarshalMove] has them
//
// in this order. The zero Guidance, and that of the zero case, is null. There is
// no today in a year that is not written in four digits.
func (g Guidance) MarshalJSON() ([]byte, error) {
	if g.c == (procedure.Case{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	v.Day("today", g.today)
	strictjson.WriteWord(&v, "party", g.party)
	c, err := g.c.MarshalJSON()
	v.Value("case", c, err)
	v.Open("steps", '[')
	for s := range g.Steps() {
		step, err := s.view(g.c.MarshalMove(s.Move))
		v.Value("", step, err)
	}
	v.Shut(']')
	return v.Close()
}

// UnmarshalJSON fails with a [*procedure.ValidationError], whatever it is given:
// guidance cannot be read back from its view. Load the dossier and ask again.
func (g *Guidance) UnmarshalJSON([]byte) error {
	return &procedure.ValidationError{Field: "guidance", Err: errors.New("not read from JSON: load the dossier and ask again")}
}

// MarshalJSON returns r as JSON: on, before (also when it is 0), last, waited
// when so, and move, as [procedure.Move.MarshalJSON] has it. The zero Reminder is
// null.
func (r Reminder) MarshalJSON() ([]byte, error) {
	if r == (Reminder{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	v.Day("on", r.On)
	v.Int("before", r.Before)
	v.Day("last", r.Last)
	v.Flag("waited", r.Waited)
	move, err := r.Move.MarshalJSON()
	v.Value("move", move, err)
	return v.Close()
}
