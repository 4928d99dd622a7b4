// Package england is a calendar of working days in England, to count terms
// with. It shows how a host brings a calendar of its own: the days come from a
// library for holidays, and a few methods make them a [deadline.Calendar].
package england

import (
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickb777/date/v2"
)

// Calendar returns the calendar of England (and Wales): no working days are
// Saturdays, Sundays and the bank holidays, those that are moved off a weekend
// on the day they move to.
//
// Known are 2013 to 2028, the years for which the days are published and
// tested. Outside them the same rule is applied. A proclamation can add a day,
// and now and then it moves one, as in 2020 and 2022; so a due day there is
// provisional.
func Calendar() deadline.Calendar { return calendar{} }

// Parse returns the calendar with the given name: this one, or one of package
// deadline. It is what procedure.ParseRegulation asks for, so that a
// regulation in JSON can name this calendar.
func Parse(name string) (deadline.Calendar, error) {
	if name == (calendar{}).Name() {
		return Calendar(), nil
	}
	return deadline.ParseCalendar(name)
}

// A calendar has no fields, so that all are equal and a regulation that holds
// one can be compared.
type calendar struct{}

// IsWorkingDay reports whether d is neither in a weekend nor a bank holiday.
func (calendar) IsWorkingDay(d date.Date) bool {
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && bankHoliday[d] == ""
}

// Known returns the days for which the bank holidays are settled.
func (calendar) Known() (first, last date.Date) {
	return date.New(2013, time.January, 1), date.New(2028, time.December, 31)
}

// DayOff returns the name of a bank holiday, and of no other day.
func (calendar) DayOff(d date.Date) string { return bankHoliday[d] }

// Name is "England".
func (calendar) Name() string { return "England" }

// queensFuneral is the one bank holiday since 2013 that the library lacks.
var queensFuneral = &cal.Holiday{
	Name: "State Funeral of Queen Elizabeth II", Type: cal.ObservanceBank,
	Month: time.September, Day: 19, Func: cal.CalcDayOfMonth, StartYear: 2022, EndYear: 2022,
}

// bankHoliday is computed once, since a term in working days asks for every
// day, and never changes.
var bankHoliday = bankHolidays()

func bankHolidays() map[date.Date]string {
	names := make(map[date.Date]string)
	for year := 1900; year <= 2200; year++ {
		for _, h := range append([]*cal.Holiday{queensFuneral}, gb.Holidays...) {
			if _, observed := h.Calc(year); !observed.IsZero() {
				// The library gives midnight where the program runs, which is
				// not there on a day on which summer time starts at that hour.
				names[date.New(observed.Add(12*time.Hour).Date())] = h.Name
			}
		}
	}
	return names
}
