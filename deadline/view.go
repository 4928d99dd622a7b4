package deadline

import (
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

// A view is a value as JSON, for programs that show it: written and never
// read. Words and days are text, the keys come in the order that is documented,
// and what is zero is left out.

// MarshalText implements [encoding.TextMarshaler]. It gives the word for r with
// hyphens for spaces, such as "rolled-over", and an empty text for zero. A value
// that is not a constant of the type is an error that wraps [ErrCounting].
func (r Rule) MarshalText() ([]byte, error) { return hyphened(r, ruleWords, "Rule") }

// MarshalText implements [encoding.TextMarshaler]. It gives the word for s with
// hyphens for spaces, such as "met-late", and an empty text for zero. A value
// that is not a constant of the type is an error that wraps [ErrCounting].
func (s Status) MarshalText() ([]byte, error) { return hyphened(s, statusWords, "Status") }

// hyphened is the text of a word whose zero value is none.
func hyphened[W ~uint8](n W, w words, typ string) ([]byte, error) {
	if n == 0 {
		return []byte{}, nil
	}
	b, err := appendWord(nil, n, w, typ)
	return []byte(strings.ReplaceAll(string(b), " ", "-")), err
}

// MarshalJSON returns s as JSON: rule, from, to, term, days and dayOff, of which
// those are left out that the rule does not use. The zero Step is null. Any other
// without a rule, and a rule or a term that is none, is an error.
//
//	{"rule":"rolled-over","from":"2026-05-14","to":"2026-05-15","dayOff":"Hemelvaartsdag"}
func (s Step) MarshalJSON() ([]byte, error) {
	if s == (Step{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	if s.Rule == 0 {
		v.Fail(errorf(ErrCounting, "a step without a rule"))
	}
	strictjson.WriteWord(&v, "rule", s.Rule)
	v.Day("from", s.From)
	v.Day("to", s.To)
	viewTerm(&v, "term", s.Term)
	if s.Days != 0 {
		v.Int("days", s.Days)
	}
	v.String("dayOff", s.DayOff)
	return v.Close()
}

// viewTerm also takes totals that are longer than a term can be stated.
func viewTerm(v *strictjson.View, key string, t Term) {
	switch {
	case t.IsZero():
	case t.count < 1 || t.unit.suffix() == "":
		v.Fail(t.Validate())
	default:
		v.String(key, t.String())
	}
}

// MarshalJSON returns d as JSON, for programs that show it. It has the keys
//
//	due          the last day in time; while paused: if the clock ran again at once
//	start        the day that the term was counted from
//	startCounts  true when that day is itself the first of the term
//	term         as stated, "P6W"
//	extension    the total of the extensions, when there are any
//	agreed       true when one of them was agreed
//	pausedFor    for how long the clock stood still, when it did: "P5D", or "P5WD" in working days
//	pausedAtEnd  what pauses at the end of the term added to that
//	pausedSince  the day since which the clock stands still, while it does
//	nominal      the end of the term as counted, when it is not the due day
//	clamped      true when a month was too short, so that its last day took the place
//	rolled       true when the end was a day off and moved to a working day
//	provisional  true when the due day may yet become later
//	met          the day on which it was met
//	daysLate     by how many days it was then late, when it was
//
// in this order. The zero Deadline is null. A deadline holds no calendar:
// [Counting.MarshalDeadline] adds how the due day came about. This is no way to
// store a deadline, which cannot be read back.
//
//	{"due":"2026-06-11","start":"2026-04-02","term":"P6W","extension":"P4W"}
func (d Deadline) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte(strictjson.Null), nil
	}
	v := d.view()
	return v.Close()
}

// UnmarshalJSON fails with an error that wraps [ErrSyntax], whatever it is
// given: a deadline cannot be read back from its view. Count it again.
func (d *Deadline) UnmarshalJSON([]byte) error {
	return errorf(ErrSyntax, "a deadline is not read from JSON: count it again")
}

// MarshalDeadline returns d as [Deadline.MarshalJSON] does and adds, as the key
// derivation, how the due day came about: the steps of [Counting.Derive], each
// as [Step.MarshalJSON] has it. By a counting that does not lead to the due day
// of d there is no derivation. The error is that of MarshalJSON.
func (c Counting) MarshalDeadline(d Deadline) ([]byte, error) {
	if d.IsZero() {
		return []byte(strictjson.Null), nil
	}
	v := d.view()
	steps := slices.Collect(c.Derive(d))
	if n := len(steps); n == 0 || steps[n-1].To != d.Due() {
		return v.Close()
	}
	v.Open("derivation", '[')
	for _, s := range steps {
		step, err := s.MarshalJSON()
		v.Value("", step, err)
	}
	v.Shut(']')
	return v.Close()
}

func (d *Deadline) view() strictjson.View {
	var v strictjson.View
	v.Day("due", d.Due())
	v.Day("start", d.Start())
	v.Flag("startCounts", d.StartCounts())
	viewTerm(&v, "term", d.term)
	viewTerm(&v, "extension", d.Extension())
	v.Flag("agreed", d.flags&flagAgreed != 0)
	if d.paused > 0 {
		viewTerm(&v, "pausedFor", d.pauseUnit().term(d.paused))
	}
	if d.atEnd > 0 {
		viewTerm(&v, "pausedAtEnd", d.pauseUnit().term(d.atEnd))
	}
	if d.Paused() {
		v.Day("pausedSince", d.mark.date())
	}
	if d.nominal != d.due {
		v.Day("nominal", d.Nominal())
	}
	v.Flag("clamped", d.Clamped())
	v.Flag("rolled", d.Rolled())
	v.Flag("provisional", d.Provisional())
	if on, met := d.Met(); met {
		v.Day("met", on)
		if late := -d.DaysLeft(on); late > 0 {
			v.Int("daysLate", late)
		}
	}
	return v
}

// MarshalJSON returns c as JSON, with the keys calendar (its name), closures,
// roll, rollAgreed, start, minWorkingDays and suspend. All but roll are left
// out when they are zero. A calendar without a Name method, see [WithName], or a
// value that is not a constant of its type is an error that wraps [ErrCounting].
func (c Counting) MarshalJSON() ([]byte, error) {
	var v strictjson.View
	base, closures := Closures(c.Calendar)
	if base != nil {
		named, ok := base.(interface{ Name() string })
		if !ok {
			return nil, errorf(ErrCounting, "the Calendar has no name to be shown by; see WithName")
		}
		v.String("calendar", named.Name())
	}
	if len(closures) > 0 {
		v.Open("closures", '[')
		for _, d := range closures {
			v.Day("", d)
		}
		v.Shut(']')
	}
	roll, err := c.Roll.MarshalText()
	v.Fail(err)
	v.String("roll", string(roll))
	v.Flag("rollAgreed", c.RollAgreed)
	strictjson.WriteWord(&v, "start", c.Start)
	if c.MinWorkingDays != 0 {
		v.Int("minWorkingDays", c.MinWorkingDays)
	}
	strictjson.WriteWord(&v, "suspend", c.Suspend)
	return v.Close()
}
