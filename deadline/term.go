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

// String returns the English word for one of the unit, such as "working day".
func (u Unit) String() string {
	switch u {
	case UnitDay:
		return "day"
	case UnitWeek:
		return "week"
	case UnitMonth:
		return "month"
	case UnitYear:
		return "year"
	case UnitWorkingDay:
		return "working day"
	default:
		return unknown("Unit", uint8(u))
	}
}

// unknown names an enum value that is not one of its constants.
func unknown(typ string, v uint8) string {
	return typ + "(" + strconv.Itoa(int(v)) + ")"
}

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

// A Term is a length of time as a rule states it: a count of one [Unit]. Make
// one with [Days], [Weeks], [Months], [Years], [WorkingDays] or [ParseTerm].
//
// The zero value means that no term is stated, and is the only value that
// does: Days(0) is a faulty term. Terms are comparable; they are equal when
// stated the same, so that Weeks(1) differs from Days(7).
type Term struct {
	count int32
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

// maxCount is the largest count that a Term can hold, far over every bound.
const maxCount = 1<<31 - 1

// newTerm saturates, so that a count too large for the field stays too large.
func newTerm(n int, u Unit) Term {
	return Term{count: int32(min(max(n, -maxCount), maxCount)), unit: u}
}

// Count returns how many units the term counts; zero for the zero Term.
func (t Term) Count() int { return int(t.count) }

// Unit returns what the term counts; zero for the zero Term.
func (t Term) Unit() Unit { return t.unit }

// IsZero reports whether no term is stated: whether t is Term{}.
func (t Term) IsZero() bool { return t == Term{} }

// Equal reports whether two terms are stated the same.
func (t Term) Equal(u Term) bool { return t == u }

// Validate returns an error that wraps [ErrTerm] when the count is less than
// one or more than about a hundred years. The zero Term is valid: it says that
// there is no term.
func (t Term) Validate() error {
	if t.IsZero() || (t.count >= 1 && t.count <= t.unit.most()) {
		return nil
	}
	return errorf(ErrTerm, "%s: a term counts 1 to %d %ss", t, t.unit.most(), t.unit)
}

// String returns the term in the form that [ParseTerm] reads, such as P6W. The
// zero Term gives "no term".
func (t Term) String() string {
	if t.IsZero() {
		return "no term"
	}
	return string(t.append(nil))
}

func (t Term) append(b []byte) []byte {
	b = append(b, 'P')
	b = strconv.AppendInt(b, int64(t.count), 10)
	return append(b, t.unit.suffix()...)
}

// termForm is what an error says a term should have looked like.
const termForm = "want one count of one unit, as P30D, P6W, P3M, P1Y or P10WD"

// ParseTerm reads a term in the form of ISO 8601: P30D, P6W, P3M or P1Y, with
// P10WD added for working days. The form is strict and every term has one
// spelling: one unit, a whole count, no sign, no leading zero, capitals.
//
// The error wraps [ErrSyntax], or [ErrTerm] when the form is right and
// [Term.Validate] refuses the count.
func ParseTerm(s string) (Term, error) {
	rest, ok := strings.CutPrefix(s, "P")
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if !ok || end < 1 {
		return Term{}, errorf(ErrSyntax, "%s: %s", quote(s), termForm)
	}
	count, suffix := rest[:end], rest[end:]
	u := unitOf(suffix)
	if u == 0 || (count[0] == '0' && count != "0") {
		return Term{}, errorf(ErrSyntax, "%s: %s", quote(s), termForm)
	}
	// A count with more digits than any bound is refused below, not misread.
	n := maxCount
	if len(count) <= 9 {
		n, _ = digits(count)
	}
	t := newTerm(n, u)
	if t.Validate() != nil {
		return Term{}, errorf(ErrTerm, "%s: a term counts 1 to %d %ss", quote(s), u.most(), u)
	}
	return t, nil
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
		return Term{n, UnitDay}
	case inMonths:
		return Term{n, UnitMonth}
	case inWorkingDays:
		return Term{n, UnitWorkingDay}
	default:
		return Term{}
	}
}

// span is the term in the smallest unit of its group.
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
// days, so that the limit for days holds.
func (t Term) withinAct() bool {
	switch t.unit {
	case UnitDay, UnitWorkingDay:
		return t.count <= 90
	case UnitWeek:
		return t.count <= 12
	case UnitMonth:
		return t.count <= 3
	case UnitYear:
		return false
	default:
		return false
	}
}
