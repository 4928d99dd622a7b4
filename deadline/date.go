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
	daysPer400  = 146097 // and so as many quarters of a day in a century
	daysPer4    = 1461   // and in a year of it
	daysPerYear = 365

	shortestMonth = 28
)

// A march is a month as the number of months since March of the year 0.
type march uint32

// marchOf is the number of a month; January of the year 0 has none.
func marchOf(year, month int) march { return march(year*12 + month - 3) }

// yearMonth is the month of the year that m is.
func (m march) yearMonth() (year, month int) {
	return int(m+2) / 12, int(m+2)%12 + 1
}

// first is the first day of the month.
func (m march) first() day {
	y, inYear := uint32(m)/12, uint32(m)%12
	return day(y*daysPerYear + y/4 - y/100 + y/400 + (153*inYear+2)/5 - marchShift)
}

// march is the month that d is in, with the number of days before d in it.
func (d day) march() (m march, before day) {
	// In quarters of a day every century is as long as any other, and so is every
	// year of one. The last quarter of a day falls in the year of the day.
	quarter := 4*(uint32(d)+marchShift) + 3
	century, inCentury := quarter/daysPer400, quarter%daysPer400|3
	year, inYear := inCentury/daysPer4, inCentury%daysPer4/4
	month := (5*inYear + 2) / 153
	return march((century*100+year)*12 + month), day(inYear - (153*month+2)/5)
}

// civil splits a day number into year, month and day of the month.
func (d day) civil() (year, month, dayOfMonth int) {
	m, before := d.march()
	year, month = m.yearMonth()
	return year, month, int(before) + 1
}

// dayOf is the inverse of civil. The date must exist.
func dayOf(year, month, dayOfMonth int) day {
	return marchOf(year, month).first() + day(dayOfMonth) - 1
}

// daysIn is the length of a month.
func daysIn(year, month int) int {
	m := marchOf(year+400, month) // which has the same months, also for the year 0
	return int((m + 1).first() - m.first())
}

// addMonths returns the day with the same number n months on, or the last day
// of that month when it is too short; clamped says which.
func (d day) addMonths(n int) (end day, clamped bool) {
	m, before := d.march()
	m += march(n)
	end = m.first() + before
	if before >= shortestMonth {
		if next := (m + 1).first(); end >= next {
			return next - 1, true
		}
	}
	return end, false
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
