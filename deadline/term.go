package deadline

import (
	"strconv"
	"strings"
)

// A Unit is what a [Term] counts. The zero value is not a unit.
type Unit uint8

// The units.
const (
	UnitDay        Unit = 1 + iota // calendar days
	UnitWeek                       // seven calendar days
	UnitMonth                      // calendar months, clamped to the month's end
	UnitYear                       // twelve calendar months
	UnitWorkingDay                 // days that a [Calendar] calls working days
)

const unitWords words = "Unit(0), day, week, month, year, working day"

// String returns the English word for one of the unit, such as "working day".
// It never panics.
func (u Unit) String() string { return unitWords.at(int(u), "Unit") }

// suffix is the unit in the text form of a term; empty for no unit.
func (u Unit) suffix() string {
	switch u {
	case UnitDay:
		return "D"
	case UnitWeek:
		return "W"
	case UnitMonth:
		return "M"
	case UnitYear:
		return "Y"
	case UnitWorkingDay:
		return "WD"
	default:
		return ""
	}
}

// most is the largest count of the unit in a term: about a hundred years.
func (u Unit) most() int32 {
	switch u {
	case UnitDay:
		return 36525
	case UnitWeek:
		return 5217
	case UnitMonth:
		return 1200
	case UnitYear:
		return 100
	case UnitWorkingDay:
		return 26000
	default:
		return 0
	}
}

// maxExtraDays is the most days after months or years in one term: a year.
const (
	maxExtraDays   = 366
	extraDaysFault = "after months or years a term counts 1 to 366 days"
)

// A Term is a length of time as a rule states it: a count of one [Unit], or of
// months or years and then days. Make one with [Days], [Weeks], [Months],
// [Years], [WorkingDays], [Term.AndDays] or [ParseTerm].
//
// The zero value means that no term is stated, and is the only value that
// does: Days(0) is a faulty term. Terms are comparable; they are equal when
// stated the same, so that Weeks(1) differs from Days(7).
type Term struct {
	count int32
	days  int16 // after the months or years
	unit  Unit
}

// Days is a term of n calendar days, 1 to 36525. Any other n makes a term
// that [Term.Validate] refuses; the same holds of the other constructors.
func Days(n int) Term { return newTerm(n, UnitDay) }

// Weeks is a term of n weeks, 1 to 5217.
func Weeks(n int) Term { return newTerm(n, UnitWeek) }

// Months is a term of n calendar months, 1 to 1200. It ends on the day of the
// month on which it starts, or on the month's last day when it has no such day.
// Clause: R1.
func Months(n int) Term { return newTerm(n, UnitMonth) }

// Years is a term of n calendar years, 1 to 100, counted as twelve months each.
func Years(n int) Term { return newTerm(n, UnitYear) }

// WorkingDays is a term of n working days, 1 to 26000. Only a [Counting] with
// a calendar can count it.
func WorkingDays(n int) Term { return newTerm(n, UnitWorkingDay) }

// AndDays is t and then n days more, stated as one term: Months(1).AndDays(14)
// is a month, and 14 days from the day on which the month ends. Days that t
// has already are added up; zero changes nothing. Only months and years take
// days after them, 1 to 366 in all: anything else makes a term that
// [Term.Validate] refuses.
func (t Term) AndDays(n int) Term {
	const most = 1<<15 - 1 // saturates, as newTerm does
	sum := min(max(n, -most), most) + int(t.days)
	t.days = int16(min(max(sum, -most), most))
	return t
}

// maxCount is the largest count that a Term can hold, far over every bound.
const maxCount = 1<<31 - 1

// newTerm saturates, so that a count too large for the field stays too large.
func newTerm(n int, u Unit) Term {
	return Term{count: int32(min(max(n, -maxCount), maxCount)), unit: u}
}

// Count returns how many units the term counts; zero for the zero Term. It
// leaves out the days of [Term.ExtraDays].
func (t Term) Count() int { return int(t.count) }

// ExtraDays returns how many days follow the months or years of the term; zero
// for a term of one unit. See [Term.AndDays].
func (t Term) ExtraDays() int { return int(t.days) }

// Unit returns what the term counts; zero for the zero Term.
func (t Term) Unit() Unit { return t.unit }

// IsZero reports whether no term is stated: whether t is Term{}.
func (t Term) IsZero() bool { return t == Term{} }

// Validate returns an error that wraps [ErrTerm] when the count is less than
// one or more than about a hundred years, when there are days after anything
// but months and years, or when those are not 1 to 366. The zero Term is
// valid: it says that there is no term.
func (t Term) Validate() error {
	if fault := t.fault(); fault != "" {
		return errorf(ErrTerm, "%s: %s", t, fault)
	}
	return nil
}

// fault says what is wrong with t; empty when nothing is.
func (t Term) fault() string {
	switch {
	case t.IsZero():
		return ""
	case t.days != 0 && t.unit != UnitMonth && t.unit != UnitYear:
		return "only months and years take days after them"
	case t.count < 1 || t.count > t.unit.most():
		return "a term counts 1 to " + strconv.Itoa(int(t.unit.most())) + " " + t.unit.String() + "s"
	case t.days < 0 || t.days > maxExtraDays:
		return extraDaysFault
	default:
		return ""
	}
}

// String returns the term in the form that [ParseTerm] reads, such as P6W. The
// zero Term gives "no term".
func (t Term) String() string {
	if t.unit == 0 {
		s := "no term"
		if t.days != 0 {
			s += " and " + Days(int(t.days)).String()
		}
		return s
	}
	return string(t.append(nil))
}

func (t Term) append(b []byte) []byte {
	b = append(b, 'P')
	b = strconv.AppendInt(b, int64(t.count), 10)
	b = append(b, t.unit.suffix()...)
	if t.days != 0 {
		b = append(strconv.AppendInt(b, int64(t.days), 10), UnitDay.suffix()...)
	}
	return b
}

// termForm is what an error says a term should have looked like.
const termForm = "want one count of one unit, as P30D, P6W, P3M, P1Y or P10WD, or days after months or years, as P1M14D"

// ParseTerm reads a term in the form of ISO 8601: P30D, P6W, P3M or P1Y, with
// P10WD added for working days, and P1M14D or P1Y10D for months or years and
// then days. The form is strict and every term has one spelling: whole counts,
// no sign, no leading zero, capitals.
//
// The error wraps [ErrSyntax], or [ErrTerm] when the form is right and
// [Term.Validate] refuses a count, or the days after the months or years are
// none.
func ParseTerm(s string) (Term, error) {
	rest, ok := strings.CutPrefix(s, "P")
	n, suffix, counted := cutCount(rest)
	extra, hasExtra := 0, false
	if i := strings.IndexAny(suffix, "0123456789"); counted && i > 0 {
		var unit string
		extra, unit, hasExtra = cutCount(suffix[i:])
		counted = hasExtra && unit == UnitDay.suffix()
		suffix = suffix[:i]
	}
	u := unitOf(suffix)
	if !ok || !counted || u == 0 || (hasExtra && u != UnitMonth && u != UnitYear) {
		return Term{}, errorf(ErrSyntax, "%s: %s", quote(s), termForm)
	}
	t := newTerm(n, u).AndDays(extra)
	fault := t.fault()
	if fault == "" && hasExtra && extra == 0 {
		fault = extraDaysFault
	}
	if fault != "" {
		return Term{}, errorf(ErrTerm, "%s: %s", quote(s), fault)
	}
	return t, nil
}

// cutCount reads the count at the start of s. A count with more digits than
// any bound comes out too large, never misread.
func cutCount(s string) (n int, rest string, ok bool) {
	end := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if end < 1 || (s[0] == '0' && end > 1) {
		return 0, s, false
	}
	n = maxCount
	if end <= 9 {
		n, _ = digits(s[:end])
	}
	return n, s[end:], true
}

func unitOf(suffix string) Unit {
	for u := UnitDay; u <= UnitWorkingDay; u++ {
		if suffix == u.suffix() {
			return u
		}
	}
	return 0
}

// AppendText implements [encoding.TextAppender]: it appends the text of
// [Term.MarshalText] to b.
func (t Term) AppendText(b []byte) ([]byte, error) {
	if t.IsZero() {
		return b, nil
	}
	if err := t.Validate(); err != nil {
		return b, err
	}
	return t.append(b), nil
}

// MarshalText implements [encoding.TextMarshaler]. It gives the form that
// [ParseTerm] reads and an empty text for the zero Term; a term that
// [Term.Validate] refuses is refused here too.
func (t Term) MarshalText() ([]byte, error) { return t.AppendText([]byte{}) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseTerm] reads, and an empty text as the zero Term.
func (t *Term) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*t = Term{}
		return nil
	}
	u, err := ParseTerm(string(text))
	if err != nil {
		return err
	}
	*t = u
	return nil
}

// A group holds the units that convert into one another exactly: extensions
// within a group can be added up before counting.
type group uint8

const (
	inDays        group = 1 + iota // days and weeks
	inMonths                       // months and years
	inWorkingDays                  // working days
)

// groups is how many groups there are.
const groups = 3

// term is a count of the smallest unit of the group.
func (g group) term(n int32) Term {
	switch g {
	case inDays:
		return Term{count: n, unit: UnitDay}
	case inMonths:
		return Term{count: n, unit: UnitMonth}
	case inWorkingDays:
		return Term{count: n, unit: UnitWorkingDay}
	default:
		return Term{}
	}
}

// span is the term in the smallest unit of its group, without the days after
// months or years.
func (t Term) span() (group, int32) {
	switch t.unit {
	case UnitDay:
		return inDays, t.count
	case UnitWeek:
		return inDays, 7 * t.count
	case UnitMonth:
		return inMonths, t.count
	case UnitYear:
		return inMonths, 12 * t.count
	case UnitWorkingDay:
		return inWorkingDays, t.count
	default:
		return inDays, 0
	}
}

// withinAct reports whether the Algemene termijnenwet applies to a term
// described like this (art. 4). The act does not know working days; they are
// days, so that the limit for days holds. Nor does it know months with days
// after them; it has 90 days beside three months, and so a month is 30 days.
func (t Term) withinAct() bool {
	switch t.unit {
	case UnitDay, UnitWorkingDay:
		return t.count <= 90
	case UnitWeek:
		return t.count <= 12
	case UnitMonth:
		return t.count <= 3 && 30*t.count+int32(t.days) <= 90
	case UnitYear:
		return false
	default:
		return false
	}
}
