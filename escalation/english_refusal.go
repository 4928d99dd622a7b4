package escalation

import (
	"errors"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

func enRefusal(err *procedure.RefusedError) string {
	if err == nil {
		return "Nothing was refused."
	}
	c, e := err.Case(), err.Event
	p := c.Procedure()
	task, clause := ": "+enTask(refusedDeed(err), enYou()), cite(err.Clause)
	if s := elsewhere(err); s != 0 {
		task = " for " + enBody(p, s) + task
	}
	// What was replayed is past, and what was just tried is not.
	on := " on " + enDate(e.On)
	is, not, late, become := "is", "This is not possible now", "This is no longer possible", "can become"
	if err.Index >= 0 {
		is, not, late, become = "was", "This was not possible"+on, "This was no longer possible"+on, "could become"
	}
	switch why := reason(err.Err); {
	case errors.Is(why, procedure.ErrInvalid):
		return paragraph("This is not filled in correctly.", enFaults(err.Err))
	case p == nil:
		return "There is no case yet. Start with a complaint."
	case errors.Is(why, procedure.ErrTooLate):
		takenIn := ""
		if e.Kind == procedure.Raised && c.Stage() == 0 {
			takenIn = enTakenIn(p)
		}
		return paragraph(late+task+". The last day was "+enDate(err.Deadline.Due())+clause+".", takenIn, enInstead(err), enAsk(p))
	case errors.Is(why, procedure.ErrTooEarly):
		return paragraph("This "+is+" not possible yet"+on+task+". The first day "+is+" "+enDate(err.NotBefore)+clause+".", enAsk(p))
	case errors.Is(why, procedure.ErrOutOfOrder):
		return paragraph("This "+is+" not possible"+on+task+". Something of a later day is on record already. The first day "+is+" "+enDate(err.NotBefore)+clause+".", enAsk(p))
	case errors.Is(why, procedure.ErrClosed):
		return paragraph(late+task+". The case "+is+" already closed"+clause+".", enInstead(err), enAsk(p))
	case tooLong(err):
		return paragraph("This "+is+" too long"+task+". The last day "+become+" "+enDate(err.Deadline.Due())+" at most"+clause+".", enAsk(p))
	default:
		return paragraph(not+task+clause+".", enInstead(err), enAsk(p))
	}
}

// enInstead lists what can be done in place of what is refused.
func enInstead(err *procedure.RefusedError) string {
	can, must, steps := " can ", " must ", "These are the steps now: "
	if err.Index >= 0 {
		can, must, steps = " could ", " had to ", "These were the steps then: "
	}
	var list []string
	c := err.Case()
	for m := range err.Instead() {
		who := enParty(c.Procedure(), m.By) + can
		switch {
		case m.By == procedure.Complainant:
			who = "you" + can
		case m.Norm == procedure.Duty:
			who = enParty(c.Procedure(), m.By) + must
		}
		list = append(list, who+enTask(deedOf(c, m), enYou()))
	}
	if len(list) == 0 {
		return ""
	}
	return steps + strings.Join(list, "; ") + "."
}

// enFaults says what to look at.
func enFaults(err error) string {
	var what []string
	for _, field := range faultyFields(err) {
		switch field {
		case "on":
			what = append(what, "the date")
		case "kind":
			what = append(what, "what happened")
		case "stage":
			what = append(what, "who the complaint is with")
		case "party":
			what = append(what, "who it is about")
		case "verdict":
			what = append(what, "the verdict")
		case "term":
			what = append(what, "the term")
		}
	}
	if len(what) == 0 {
		return ""
	}
	return "Check this: " + list(what, "and") + "."
}
