package deadline

import (
	"time"

	"github.com/rickb777/date/v2"
)

// day is a civil day as days since 1 January of the year 1: the numbering of
// [date.Date] in half the space.
type day int32

const (
	minYear = 1900
	maxYear = 2200

	minDay = day(FirstDay)
	maxDay = day(LastDay)
)

// The days that are counted with: 1 January 1900 to 31 December 2200.
const (
	FirstDay date.Date = 693595
	LastDay  date.Date = 803532
)

// dateForm is what an error says a date should have looked like.
const dateForm = "want a date as YYYY-MM-DD"

// ParseDate reads a date in the form YYYY-MM-DD and no other, in the years
// 1900 to 2200. A day that its month does not have is refused, never moved
// into the next month.
//
// The error wraps [ErrSyntax], or [ErrRange] when the text is an existing day
// in another year.
func ParseDate(s string) (date.Date, error) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, errorf(ErrSyntax, "%s: %s", quote(s), dateForm)
	}
	y, okYear := digits(s[:4])
	m, okMonth := digits(s[5:7])
	d, okDay := digits(s[8:])
	if !okYear || !okMonth || !okDay {
		return 0, errorf(ErrSyntax, "%s: %s", quote(s), dateForm)
	}
	if m < 1 || m > 12 {
		return 0, errorf(ErrSyntax, "%s: there is no month %d; %s", quote(s), m, dateForm)
	}
	if d < 1 || d > daysIn(y, m) {
		return 0, errorf(ErrSyntax, "%s: that month has days 1 to %d; %s", quote(s), daysIn(y, m), dateForm)
	}
	if y < minYear || y > maxYear {
		return 0, errorf(ErrRange, "%s is not within %s to %s", quote(s), minDay, maxDay)
	}
	return dayOf(y, m, d).date(), nil
}

// ValidateDate reports whether d is in the years 1900 to 2200. The error wraps
// [ErrRange].
func ValidateDate(d date.Date) error {
	if inRange(d) {
		return nil
	}
	return errorf(ErrRange, "%s is not within %s to %s", d, minDay, maxDay)
}

// DayIn returns the civil day on which t falls in loc. The caller brings the
// location, since the day of an instant depends on it. A nil location gives
// the zero date, which everything in this package refuses.
func DayIn(t time.Time, loc *time.Location) date.Date {
	if loc == nil {
		return 0
	}
	return date.NewAt(t.In(loc))
}

// digits reads a text of decimal digits, short enough not to overflow.
func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

func inRange(d date.Date) bool {
	return d >= date.Date(minDay) && d <= date.Date(maxDay)
}

func (d day) date() date.Date { return date.Date(d) }

// weekday uses that the first day of the year 1 was a Monday.
func (d day) weekday() time.Weekday { return time.Weekday((d + 1) % 7) }

func (d day) weekend() bool {
	w := d.weekday()
	return w == time.Saturday || w == time.Sunday
}

// The conversions between day numbers and civil dates count years from the
// first of March, which puts the leap day last. date/v2 has them too, through
// time.Time and several times slower. Both hold for every year from 1 on.
const (
	marchShift  = 306    // days from 1 March of the year 0 to 1 January of the year 1
	daysPer400  = 146097 // days in a Gregorian cycle
	daysPer100  = 36524
	daysPer4    = 1461
	daysPerYear = 365
)

// civil splits a day number into year, month and day of the month.
func (d day) civil() (year, month, dayOfMonth int) {
	n := uint32(d) + marchShift
	cycle, inCycle := n/daysPer400, n%daysPer400
	y := (inCycle - inCycle/(daysPer4-1) + inCycle/daysPer100 - inCycle/(daysPer400-1)) / daysPerYear
	inYear := inCycle - (daysPerYear*y + y/4 - y/100)
	m := (5*inYear + 2) / 153
	year, month, dayOfMonth = int(y+cycle*400), int(m)+3, int(inYear-(153*m+2)/5)+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, dayOfMonth
}

// dayOf is the inverse of civil. The date must exist.
func dayOf(year, month, dayOfMonth int) day {
	y, m := uint32(year), uint32(month)
	if m < 3 {
		y, m = y-1, m+12
	}
	inYear := (153*(m-3)+2)/5 + uint32(dayOfMonth) - 1
	return day(y*daysPerYear + y/4 - y/100 + y/400 + inYear - marchShift)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	default:
		return 31
	}
}

// addMonths returns the day with the same number n months on, or the last day
// of that month when it is too short; clamped says which.
func (d day) addMonths(n int) (end day, clamped bool) {
	y, m, dom := d.civil()
	months := y*12 + m - 1 + n
	y, m = months/12, months%12+1
	if last := daysIn(y, m); dom > last {
		return dayOf(y, m, last), true
	}
	return dayOf(y, m, dom), false
}

// String gives the day as YYYY-MM-DD.
func (d day) String() string {
	y, m, dom := d.civil()
	b := [...]byte{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'}
	put := func(at, width, n int) {
		for i := at + width - 1; i >= at; i-- {
			b[i] = byte('0' + n%10)
			n /= 10
		}
	}
	put(0, 4, y)
	put(5, 2, m)
	put(8, 2, dom)
	return string(b[:])
}
