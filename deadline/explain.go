package deadline

import (
	"iter"
	"slices"
	"strconv"
	"time"

	"github.com/rickb777/date/v2"
)

// A Rule is what was applied in one [Step] of a derivation. The zero value is
// not a rule.
type Rule uint8

// The rules, in the order in which they apply.
const (
	// Started: the term starts on From, which does not count, unless Days is 1.
	Started Rule = 1 + iota
	// StartMoved: From is a day off, so that the start moves to To, the day
	// after it. There is one step for every day passed.
	StartMoved
	// PassedOver: From is a day off, so that a count of working days goes on
	// with To, the day after it. There is one step for every such day but the
	// ordinary weekend, before the step that says where the count ends.
	PassedOver
	// Counted: Term, counted from From, ends on To. A term of months or years
	// and then days has two of these steps, one for each.
	Counted
	// Extended: Term, the total of the extensions in units that convert into
	// one another, moves the end from From to To.
	Extended
	// Clamped: the month of To is too short to have day number Days, that of
	// From, so that its last day took the place. Clause: R1.
	Clamped
	// PausedAtEnd: pauses that began on the last day, or in the days by which
	// the end had been moved, make the term longer by Days, so that To takes
	// the place of From. Term is the same in days or working days. The days
	// for which the clock stood still come on top of it. Clause: R29.
	PausedAtEnd
	// PausedFor: the pauses, Days in all, move the end from From to To. Term
	// is the same in days or working days.
	PausedFor
	// MinimumWorkingDays: the term that ends on From would hold fewer than
	// Days working days, so that it ends on To (Atw art. 2).
	MinimumWorkingDays
	// RolledOver: the end on From is a day off, so that it moves to To, the
	// day after it (Atw art. 1). There is one step for every day passed.
	RolledOver
	// RollLimited: the end on From is a day off and stays, since Term is over
	// a limit of Atw art. 4. Clause: R21.
	RollLimited
	// AgreedStays: the end on From is a day off and stays, since the term was
	// extended by agreement. Term is the total of the extensions. Clause: R31.
	AgreedStays
	// Saturated: what is counted from From ends after To, the last day there
	// is, and so on that day. It takes the place of all steps that would have
	// followed, but for PausedSince.
	Saturated
	// PausedSince: the clock stands still since From; To is the due day if it
	// were restarted at once.
	PausedSince
	// Provisional: whether From is a working day is not settled, and the due
	// day To becomes a later one when it is a day off. It is the first such
	// day. Days is zero, unless no day can move To by itself: then it takes
	// the Days working days up to and including From, together. Where it
	// depends only on what a pause has left out, From is zero.
	Provisional
)

const ruleWords words = "Rule(0), started, start moved, passed over, counted, extended, clamped, paused at end, paused for, " +
	"minimum working days, rolled over, roll limited, agreed stays, saturated, paused since, provisional"

// String returns the rule in words, such as "rolled over". It never panics.
func (r Rule) String() string { return ruleWords.at(int(r), "Rule") }

// A Step is one line of a derivation. What its fields mean depends on Rule;
// fields that the rule does not use are zero.
type Step struct {
	Rule     Rule
	From, To date.Date
	Term     Term
	Days     int
	// DayOff is the name that the calendar has for the day off From. It is
	// empty for an ordinary day of the weekend.
	DayOff string
}

// Derive returns the steps that lead to the due day of d, in order, as the
// count itself reports them. The To of the last step is the due day.
//
// It counts d again by c, which should be the counting that made it. The zero
// Deadline, and one that c cannot count, has no steps.
func (c Counting) Derive(d Deadline) iter.Seq[Step] {
	return func(yield func(Step) bool) {
		if d.IsZero() || c.fits(&d) != nil {
			return
		}
		d := d
		l := listener{yield: yield}
		w := walk{listener: &l}
		w.by(c.Calendar)
		c.count(&d, &w)
		if d.Paused() {
			w.tell(Step{Rule: PausedSince, From: d.mark.date(), To: d.due.date()})
		}
		if w.beyond || !c.doubtful(&d, &w) {
			return
		}
		w.tell(c.provisional(&d, l.open))
	}
}

// provisional says which day makes the due day of d provisional. Each day that
// the count took for a working day without being settled is in open, or is like
// an earlier one that is.
func (c *Counting) provisional(d *Deadline, open []day) Step {
	s := Step{Rule: Provisional, To: d.due.date()}
	pauses := d.flags&flagPauseRelied != 0
	if pauses {
		// A day on which the clock stood still may move nothing, since the pause
		// would have left out one day less. All is clear after the last pause.
		open = slices.DeleteFunc(open, func(at day) bool { return at <= d.mark })
		if at := c.nextOpen(d.mark+1, d.due); at <= d.due {
			open = append(open, at)
		}
	}
	slices.Sort(open)
	for _, at := range open {
		if c.moves(d, 0, at) {
			s.From = at.date()
			return s
		}
	}
	if pauses {
		return s
	}
	// No day does it by itself, but together they do: how many at least?
	first, last := open[0], open[0]
	for low, high := first, d.due; low <= high; {
		if mid := (low + high) / 2; c.moves(d, mid, 0) {
			last, high = mid, mid-1
		} else {
			low = mid + 1
		}
	}
	s.From = last.date()
	for at := c.nextOpen(first, last); at <= last; at = c.nextOpen(at+1, last) {
		s.Days++
	}
	return s
}

// nextOpen returns the first working day that is not settled, from at on up to
// and including last; without one, the day after last.
func (c *Counting) nextOpen(at, last day) day {
	var w walk
	w.by(c.Calendar)
	for at <= last && (w.settled(at) || !w.working(at)) {
		at++
	}
	return at
}

// Explain returns the derivation of d in English, one step a line, with the
// names of the days off. By a counting that does not lead to the due day of d,
// and for the zero Deadline, it returns what [Deadline.Explain] does.
func (c Counting) Explain(d Deadline) string {
	var b []byte
	var due date.Date
	for s := range c.Derive(d) {
		b = append(s.appendText(b), '\n')
		due = s.To
	}
	if due == 0 || due != d.Due() {
		return d.Explain()
	}
	return string(appendDue(b, d))
}

// Explain returns how the due day came about in English, one step a line, as
// far as d knows: it holds no calendar, and so cannot name the days off that
// moved it. [Counting.Explain] can.
func (d Deadline) Explain() string {
	if d.IsZero() {
		return d.String()
	}
	started := Step{Rule: Started, From: d.Start(), Term: d.term}
	if d.StartCounts() {
		started.Days = 1
	}
	b := started.appendText(nil)
	b = append(b, '\n')
	b = appendTerm(b, d.term)
	if ext := d.Extension(); !ext.IsZero() {
		b = appendTerm(append(b, ", extended by "...), ext)
	}
	if d.flags&flagAgreed != 0 {
		b = append(b, " by agreement"...)
	}
	if d.atEnd > 0 {
		b = appendTerm(append(b, ", paused at its end, which adds "...), d.pauseUnit().term(d.atEnd))
	}
	if d.paused > 0 {
		b = appendTerm(append(b, ", paused for "...), d.pauseUnit().term(d.paused))
	}
	saturated := d.flags&flagSaturated != 0
	if saturated {
		b = append(appendSaturated(append(b, ": "...), d.due), '\n')
	} else {
		b = appendDate(append(b, ": "...), d.nominal)
		if d.Clamped() {
			b = append(b, ", where a month is too short"...)
		}
		b = append(b, '\n')
		if d.due != d.nominal {
			b = append(b, "the counting for days off moves it to "...)
			b = append(appendDate(b, d.due), '\n')
		}
	}
	if d.Paused() {
		s := Step{Rule: PausedSince, From: d.mark.date()}
		b = append(s.appendText(b), '\n')
	}
	if d.Provisional() && !saturated {
		b = append(b, "provisional: it depends on a day that may yet become a day off\n"...)
	}
	return string(appendDue(b, d))
}

// String returns the step as a line of [Counting.Explain].
func (s Step) String() string { return string(s.appendText(nil)) }

func (s Step) appendText(b []byte) []byte {
	from, to := day(s.From), day(s.To)
	switch s.Rule {
	case Started:
		b = append(b, "the term of "...)
		b = appendTerm(b, s.Term)
		b = appendDate(append(b, " starts on "...), from)
		if s.Days == 1 {
			return append(b, "; that day counts"...)
		}
		return append(b, "; that day does not count"...)
	case StartMoved:
		return append(s.appendDayOff(b), ": the term starts later"...)
	case PassedOver:
		return append(s.appendDayOff(b), ": no working day"...)
	case Counted:
		b = appendTerm(b, s.Term)
		return appendDate(append(b, ": "...), to)
	case Extended:
		b = appendTerm(append(b, "extended by "...), s.Term)
		return appendDate(append(b, ": "...), to)
	case Clamped:
		b = strconv.AppendInt(append(b, "there is no day "...), int64(s.Days), 10)
		b = appendMonth(append(b, " in "...), to)
		return append(b, ": its last day takes the place"...)
	case PausedAtEnd:
		b = appendTerm(append(b, "paused at its end, which adds "...), s.Term)
		return appendDate(append(b, ": "...), to)
	case PausedFor:
		b = appendTerm(append(b, "paused for "...), s.Term)
		return appendDate(append(b, ": "...), to)
	case MinimumWorkingDays:
		b = append(b, "fewer than "...)
		b = appendTerm(b, WorkingDays(s.Days))
		return appendDate(append(b, " in the term: "...), to)
	case RolledOver:
		return append(s.appendDayOff(b), ": it ends later"...)
	case RollLimited:
		b = append(s.appendDayOff(b), ", but a term of "...)
		b = appendTerm(b, s.Term)
		return append(b, " ends there all the same (Atw art. 4)"...)
	case AgreedStays:
		return append(s.appendDayOff(b), ", but the end was agreed and stays"...)
	case Saturated:
		return appendSaturated(b, to)
	case PausedSince:
		b = appendDate(append(b, "paused since "...), from)
		return append(b, ": the clock stands still"...)
	case Provisional:
		return s.appendOpen(append(b, "provisional: "...))
	default:
		return append(b, s.Rule.String()...)
	}
}

// appendOpen says what may yet move the due day.
func (s Step) appendOpen(b []byte) []byte {
	switch {
	case s.From == 0:
		return append(b, "it was paused on days that may yet become days off"...)
	case s.Days > 1:
		b = appendTerm(append(b, "the "...), WorkingDays(s.Days))
		return append(appendDate(append(b, " up to "...), day(s.From)), " may yet become days off together"...)
	default:
		return append(appendDate(b, day(s.From)), " may yet become a day off"...)
	}
}

// appendDayOff says that From is a day off and why.
func (s Step) appendDayOff(b []byte) []byte {
	from := day(s.From)
	b = appendDate(b, from)
	switch {
	case s.DayOff != "":
		return append(append(b, " is "...), s.DayOff...)
	case from.weekend():
		return append(b, " is in the weekend"...)
	default:
		return append(b, " is a day off"...)
	}
}

func appendDue(b []byte, d Deadline) []byte {
	return appendDate(append(b, "last day in time: "...), d.due)
}

func appendSaturated(b []byte, last day) []byte {
	b = appendDate(append(b, "it would end later than "...), last)
	return append(b, ", the last day that is counted with"...)
}

func appendTerm(b []byte, t Term) []byte {
	b = strconv.AppendInt(b, int64(t.count), 10)
	b = append(append(b, ' '), t.unit.String()...)
	if t.count != 1 {
		b = append(b, 's')
	}
	if t.days != 0 {
		b = appendTerm(append(b, " and "...), Days(int(t.days)))
	}
	return b
}

// appendDate writes a day as "Thursday 14 May 2026".
func appendDate(b []byte, d day) []byte {
	_, _, dom := d.civil()
	b = append(append(b, d.weekday().String()...), ' ')
	b = strconv.AppendInt(b, int64(dom), 10)
	return appendMonth(append(b, ' '), d)
}

func appendMonth(b []byte, d day) []byte {
	year, month, _ := d.civil()
	b = append(append(b, time.Month(month).String()...), ' ')
	return strconv.AppendInt(b, int64(year), 10)
}
