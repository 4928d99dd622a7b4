package escalation

import (
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

func nlRefusal(err *procedure.RefusedError) string {
	if err == nil {
		return "Er is niets geweigerd."
	}
	c, e := err.Case(), err.Event
	p := c.Procedure()
	task, clause := ": "+nlTask(refusedDeed(err), nlYou()), cite(err.Clause)
	if s := elsewhere(err); s != 0 {
		task = " voor " + nlBody(p, s) + task
	}
	// What was replayed is past, and what was just tried is not.
	on := " op " + nlDate(e.On)
	can, is, now, late, stands := "kan", "is", " nu niet", " niet meer", "staat"
	if err.Index >= 0 {
		can, is, now, late, stands = "kon", "was", " niet"+on, " niet meer"+on, "stond"
	}
	ask := nlAsk(p, "Heb je een vraag?")
	switch err.Reason {
	case procedure.ReasonInvalid:
		return paragraph("Dit is niet goed ingevuld.", nlFaults(err.Err))
	case procedure.ReasonTooLate:
		if e.Kind == procedure.Raised && c.Stage() == 0 {
			return paragraph("De laatste dag om je klacht te melden was "+nlDate(err.Deadline.Due())+cite(lastDayBy(p, err))+".", nlTakenIn(p))
		}
		return paragraph("Dit "+can+late+task+". De laatste dag was "+nlDate(err.Deadline.Due())+clause+".", nlInstead(err), ask)
	case procedure.ReasonTooEarly:
		return paragraph("Dit "+can+" nog niet"+on+task+". De eerste dag "+is+" "+nlDate(err.NotBefore)+clause+".", ask)
	case procedure.ReasonOutOfOrder:
		return paragraph("Dit "+can+" niet"+on+task+". Er is al iets van een latere dag vastgelegd. De eerste dag "+is+" "+nlDate(err.NotBefore)+clause+".", ask)
	case procedure.ReasonClosed:
		return paragraph("Dit "+can+late+task+". De zaak "+is+" al gesloten"+clause+".", nlInstead(err), ask)
	case procedure.ReasonRepeated:
		return "Dit staat er al" + task + clause + "."
	case procedure.ReasonTooLong:
		return paragraph("Dit "+is+" te lang"+task+". De laatste dag "+can+" hoogstens "+nlDate(err.Deadline.Due())+" worden"+clause+".", ask)
	case procedure.ReasonUsedUp:
		return paragraph("Dit "+can+late+task+". De termijn "+is+" al zo vaak verlengd als mag"+clause+".", ask)
	case procedure.ReasonStopped:
		return paragraph("Dit "+can+now+task+". De termijn "+stands+" al stil"+clause+".", ask)
	case procedure.ReasonRunning:
		return paragraph("Dit "+can+now+task+". De termijn "+stands+" niet stil"+clause+".", ask)
	case procedure.ReasonNotOpen:
	}
	if p == nil {
		return "Er is nog geen zaak. Begin met een klacht."
	}
	return paragraph("Dit "+can+now+task+clause+".", nlInstead(err), ask)
}

// nlInstead lists what can be done in place of what is refused.
func nlInstead(err *procedure.RefusedError) string {
	can, must, steps := "kan", "moet", "Dit zijn nu de stappen: "
	you := "je kunt "
	if err.Index >= 0 {
		can, must, steps = "kon", "moest", "Dit waren toen de stappen: "
		you = "je kon "
	}
	var list []string
	c := err.Case()
	for m := range err.Instead() {
		who := nlParty(c.Procedure(), m.By) + " " + can + " "
		switch {
		case m.By == procedure.Complainant:
			who = you
		case m.Norm == procedure.Owed:
			who = nlParty(c.Procedure(), m.By) + " " + must + " "
		}
		list = append(list, who+nlTask(deedOf(c, m), nlYou()))
	}
	if len(list) == 0 {
		return ""
	}
	return steps + strings.Join(list, "; ") + "."
}

// nlFaults says what to look at.
func nlFaults(err error) string {
	var what []string
	for _, field := range faultyFields(err) {
		switch field {
		case "on":
			what = append(what, "de datum")
		case "kind":
			what = append(what, "wat er is gebeurd")
		case "stage":
			what = append(what, "bij wie de klacht is")
		case "party":
			what = append(what, "om wie het gaat")
		case "verdict":
			what = append(what, "het oordeel")
		case "term":
			what = append(what, "de termijn")
		}
	}
	if len(what) == 0 {
		return ""
	}
	return "Kijk dit na: " + list(what, "en") + "."
}
