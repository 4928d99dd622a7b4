package audit

import "github.com/hulponline/klachtenregeling/internal/strictjson"

// MarshalJSON returns f as JSON, for programs that show it: words and days are
// text, and what is zero is left out. It has the keys
//
//	severity, code, clause     as in Finding
//	index                      the place of the event; left out when it is about no event
//	on                         the day of that event, or of today
//	since                      of still-open
//	kind, party, about, stage  as in Finding
//	deadline                   the term that was missed, as [deadline.Deadline.MarshalJSON] has it
//	daysLate                   by how many days
//	daysOpen                   for how many days, of still-open
//
// in this order. What a malformed event has that has no word is left out as
// well; a severity or a code without a word is an error. The zero Finding is
// null.
//
// A finding does not know its procedure:
// [deadline.Counting.MarshalDeadline] of that adds how the last day came about.
//
//	{"severity":"breach","code":"late-answer","clause":"K10","index":7,"on":"2026-04-16","kind":"answered",
//	 "party":"committee","stage":"committee","deadline":{"due":"2026-04-15","start":"2026-03-16","term":"P30D"},"daysLate":1}
func (f Finding) MarshalJSON() ([]byte, error) {
	if f == (Finding{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	strictjson.WriteWord(&v, "severity", f.Severity)
	strictjson.WriteWord(&v, "code", f.Code)
	v.String("clause", string(f.Clause))
	if f.Index >= 0 {
		v.Int("index", f.Index)
	}
	v.Day("on", f.On)
	v.Day("since", f.Since)
	strictjson.WriteWord(&v, "kind", known(f.Kind))
	strictjson.WriteWord(&v, "party", known(f.Party))
	strictjson.WriteWord(&v, "about", known(f.About))
	strictjson.WriteWord(&v, "stage", known(f.Stage))
	text, err := f.Deadline.MarshalJSON()
	v.Value("deadline", text, err)
	if late := f.DaysLate(); late > 0 {
		v.Int("daysLate", late)
	}
	if f.Since != 0 {
		v.Int("daysOpen", f.DaysOpen())
	}
	return v.Close()
}

// known returns w, zero when there is no word for it.
func known[W strictjson.Word](w W) W {
	if _, err := w.MarshalText(); err != nil {
		return 0
	}
	return w
}
