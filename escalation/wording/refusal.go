package wording

import (
	"errors"
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Error returns what an error of package procedure comes to: of a refusal what
// [Language.Refusal] returns, and of what is malformed which fields to look at
// again. Any other error speaks for itself, and nil says that nothing was
// refused.
func (l Language) Error(err error) string {
	var refused *procedure.RefusedError
	switch s := l.about(nil); {
	case err == nil:
		return s.Refusals.Nothing
	case errors.As(err, &refused):
		return l.Refusal(refused)
	case len(faultyFields(err)) > 0:
		return s.tell(paragraph(s.Refusals.Invalid, s.check(err)))
	default:
		return err.Error()
	}
}

// Refusal returns why an event was refused, what must come first if that is why,
// and what can be done instead.
func (l Language) Refusal(err *procedure.RefusedError) string {
	s := l.about(err.Case().Procedure())
	if err == nil {
		return s.Refusals.Nothing
	}
	return s.tell(s.refusal(err))
}

func (s speech) refusal(err *procedure.RefusedError) string {
	say, c, e := &s.Refusals, err.Case(), err.Event
	other := ""
	if at := elsewhere(err); at != 0 {
		other = s.fill(say.For, "body", s.body(at))
	}
	task := s.task(refusedDeed(err))
	// What was replayed is past, and what was just tried is not.
	why := func(now, then string) string {
		if err.Index >= 0 {
			now = then
		}
		return s.fill(now, "for", other, "task", task, "day", s.day(e.On), "last", s.day(err.Deadline.Due()), "extended", s.day(err.Extended),
			"first", s.day(err.NotBefore), "clause", s.cite(err.Clause))
	}
	ask := s.ask(s.Contact.Question)
	switch err.Reason {
	case procedure.ReasonInvalid:
		return paragraph(say.Invalid, s.check(err.Err))
	case procedure.ReasonTooLate:
		if e.Kind == procedure.Raised && c.Stage() == 0 {
			return s.tooLateToReport(err.Deadline.Due(), lastDayBy(s.p, err))
		}
		return paragraph(why(say.TooLate, say.TooLateThen), s.instead(err, false), ask)
	case procedure.ReasonTooEarly:
		return paragraph(why(say.TooEarly, say.TooEarlyThen), ask)
	case procedure.ReasonOutOfOrder:
		return paragraph(why(say.OutOfOrder, say.OutOfOrderThen), ask)
	case procedure.ReasonClosed:
		return paragraph(why(say.Closed, say.ClosedThen), s.instead(err, false), ask)
	case procedure.ReasonRepeated:
		return why(say.Repeated, say.Repeated)
	case procedure.ReasonTooLong:
		return paragraph(why(say.TooLong, say.TooLongThen), ask)
	case procedure.ReasonUsedUp:
		return paragraph(why(say.UsedUp, say.UsedUpThen), ask)
	case procedure.ReasonStopped:
		return paragraph(why(say.Stopped, say.StoppedThen), ask)
	case procedure.ReasonRunning:
		return paragraph(why(say.Running, say.RunningThen), ask)
	case procedure.ReasonNotOpen:
	}
	if s.p == nil {
		return say.NoCase
	}
	first := s.first(err)
	return paragraph(why(say.NotOpen, say.NotOpenThen), first, s.instead(err, first != ""), ask)
}

// first lists what must come first, and from when what waits for a day. It is the
// shortest way and seldom the only one, so it does not say "must"; and nobody is
// shown the way to the end of a case.
func (s speech) first(err *procedure.RefusedError) string {
	say := &s.Refusals
	switch err.Event.Kind {
	case procedure.Accepted, procedure.Withdrawn, procedure.Lapsed, procedure.Forwarded:
		return ""
	case procedure.Declined:
		if err.Stage == 0 { // there is nothing yet to disagree with
			return ""
		}
	case procedure.Raised, procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Answered, procedure.Referred, procedure.Informed,
		procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Published, procedure.Retracted:
	}
	steps, then, _ := err.Case().Way(err.Event)
	if len(steps) == 0 {
		return ""
	}
	list := say.First
	if err.Index >= 0 {
		list = say.FirstThen
	}
	day := err.InsteadOn()
	for i, step := range steps {
		d := deedOf(step.Before, step.Move)
		d.pace = anyTime
		phrase, values := say.Step, []string{
			"n", strconv.Itoa(i + 1), "party", s.whom(step.Move.By), "task", s.task(d), "clause", s.cite(step.Move.Clause), "day", s.day(step.Event.On),
		}
		if step.Move.NotBefore > day { // after silence
			phrase = say.StepFrom
		}
		day = step.Event.On
		list = paragraph(list, s.fill(phrase, values...))
	}
	if then.Event.On > day {
		list = paragraph(list, s.fill(say.StepsFrom, "day", s.day(then.Event.On)))
	}
	return list
}

// instead lists what can be done in place of what is refused.
func (s speech) instead(err *procedure.RefusedError, hasFirst bool) string {
	say, c := &s.Refusals, err.Case()
	you, can, must, list := s.Steps.YouCan, say.Can, s.Steps.Owed, say.Instead
	if hasFirst { // to be told apart from the steps that must come first
		list = say.InsteadFirst
	}
	if err.Index >= 0 {
		you, can, must, list = say.YouCould, say.Could, s.Findings.HadTo, say.InsteadThen
	}
	none := true
	for m := range err.Instead() {
		phrase := can
		switch {
		case m.Norm == procedure.Owed:
			phrase = must
		case m.By == procedure.Complainant:
			phrase = you
		}
		none = false
		list = paragraph(list, s.fill(phrase, "party", s.who(m.By), "task", s.task(deedOf(c, m)), "clause", ""))
	}
	if none {
		return ""
	}
	return list
}
