package escalation

import (
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
	is, not, late, become, stands := "is", "This is not possible now", "This is no longer possible", "can become", "stands"
	if err.Index >= 0 {
		is, not, late, become, stands = "was", "This was not possible"+on, "This was no longer possible"+on, "could become", "stood"
	}
	ask := enAsk(p, "Do you have a question?")
	switch err.Reason {
	case procedure.ReasonInvalid:
		return paragraph("This is not filled in correctly.", enFaults(err.Err))
	case procedure.ReasonTooLate:
		if e.Kind == procedure.Raised && c.Stage() == 0 {
			return paragraph("The last day to report your complaint was "+enDate(err.Deadline.Due())+cite(lastDayBy(p, err))+".", enTakenIn(p))
		}
		return paragraph(late+task+". The last day was "+enDate(err.Deadline.Due())+clause+".", enInstead(err), ask)
	case procedure.ReasonTooEarly:
		return paragraph("This "+is+" not possible yet"+on+task+". The first day "+is+" "+enDate(err.NotBefore)+clause+".", ask)
	case procedure.ReasonOutOfOrder:
		return paragraph("This "+is+" not possible"+on+task+". Something of a later day is on record already. The first day "+is+" "+enDate(err.NotBefore)+clause+".", ask)
	case procedure.ReasonClosed:
		return paragraph(late+task+". The case "+is+" already closed"+clause+".", enInstead(err), ask)
	case procedure.ReasonRepeated:
		return "This is on record already" + task + clause + "."
	case procedure.ReasonTooLong:
		return paragraph("This "+is+" too long"+task+". The last day "+become+" "+enDate(err.Deadline.Due())+" at most"+clause+".", ask)
	case procedure.ReasonUsedUp:
		return paragraph(late+task+". The term "+is+" already as often made longer as it may be"+clause+".", ask)
	case procedure.ReasonStopped:
		return paragraph(not+task+". The clock already "+stands+" still"+clause+".", ask)
	case procedure.ReasonRunning:
		return paragraph(not+task+". The clock "+is+" running"+clause+".", ask)
	case procedure.ReasonNotOpen:
	}
	if p == nil {
		return "There is no case yet. Start with a complaint."
	}
	return paragraph(not+task+clause+".", enInstead(err), ask)
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
		case m.Norm == procedure.Owed:
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
