package deadline

import "github.com/rickb777/date/v2"

// Bounds of the package, for tests that hold the constants against the dates they stand for.
const (
	MinDay = date.Date(minDay)
	MaxDay = date.Date(maxDay)
)

// A Decreed is one day of the decree data.
type Decreed struct {
	On            date.Date
	Title, Source string
}

// DecreedDays lists the decree data in the order of the source file.
func DecreedDays() []Decreed {
	var all []Decreed
	for _, by := range decrees {
		for _, on := range by.days {
			all = append(all, Decreed{dayOf(on.year, on.month, on.day).date(), by.title, by.source})
		}
	}
	return all
}

// HolidaysByRule lists the computed holidays of a year.
func HolidaysByRule(year int) []date.Date {
	var all []date.Date
	for _, h := range holidays(year) {
		all = append(all, h.on.date())
	}
	return all
}

// Civil splits a date with the arithmetic of the package.
func Civil(d date.Date) (year, month, dayOfMonth int) { return day(d).civil() }

// FromCivil is the inverse of Civil.
func FromCivil(year, month, dayOfMonth int) date.Date { return dayOf(year, month, dayOfMonth).date() }

// WeekdayAndText give what the package makes of a date.
func WeekdayAndText(d date.Date) (weekday, text string) {
	return day(d).weekday().String(), day(d).String()
}
