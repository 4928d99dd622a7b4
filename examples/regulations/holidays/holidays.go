// Package holidays has the calendars of working days of Scotland, Ireland and
// New Zealand, made from a library for holidays as package england is.
package holidays

import (
	"slices"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickar/cal/v2/ie"
	"github.com/rickar/cal/v2/nz"
	"github.com/rickb777/date/v2"
)

// Scotland returns the calendar of the bank holidays in Scotland. Easter Monday
// is none. Councils have local holidays beside them, which a host adds with
// [deadline.WithClosures].
//
// Known are 2017 to 2023, the years that are tested. Outside them the same rule
// is applied; a proclamation can add a day or move one, so a due day there is
// provisional.
func Scotland() deadline.Calendar { return scotland }

// Ireland returns the calendar of the public holidays in Ireland. Good Friday
// is none. Known are 2023, when a day was added, to 2026.
func Ireland() deadline.Calendar { return ireland }

// NewZealand returns the calendar of the public holidays that the whole of New
// Zealand has. The anniversary days of its provinces are not among them. Known
// are 2023 to 2026.
func NewZealand() deadline.Calendar { return newZealand }

// Parse returns the calendar with the given name: one of these, or one of
// package deadline.
func Parse(name string) (deadline.Calendar, error) {
	for _, c := range []calendar{scotland, ireland, newZealand} {
		if name == c.Name() {
			return c, nil
		}
	}
	return deadline.ParseCalendar(name)
}

// A calendar is its place in countries, so that a regulation that holds one can
// be compared.
type calendar uint8

const (
	scotland calendar = iota
	ireland
	newZealand
)

type country struct {
	name        string
	first, last int // the years that are known
	off         map[date.Date]string
}

// countries are computed once, and never change.
var countries = [...]country{
	scotland: {"Scotland", 2017, 2023, daysOff([]*cal.Holiday{
		gb.NewYear, secondOfJanuary, gb.GoodFriday, gb.EarlyMay, gb.VEDay, gb.CoronationDay, gb.SpringHoliday, gb.SpringHoliday2022,
		gb.PlatinumJubilee, queensFuneral, gb.SummerHolidayScotland, saintAndrew, gb.ChristmasDay, gb.BoxingDay,
	})},
	ireland:    {"Ireland", 2023, 2026, daysOff(ie.Holidays)},
	newZealand: {"New Zealand", 2023, 2026, daysOff(append(slices.Clone(nz.Holidays), nz.Matariki))},
}

// What the library lacks of Scotland.
var (
	secondOfJanuary = &cal.Holiday{
		Name: "2 January", Month: time.January, Day: 2, Func: cal.CalcDayOfMonth,
		Observed: []cal.AltDay{{Day: time.Saturday, Offset: 2}, {Day: time.Sunday, Offset: 2}, {Day: time.Monday, Offset: 1}},
	}
	queensFuneral = &cal.Holiday{
		Name: "State Funeral of Queen Elizabeth II", Month: time.September, Day: 19, Func: cal.CalcDayOfMonth, StartYear: 2022, EndYear: 2022,
	}
	saintAndrew = &cal.Holiday{
		Name: "St Andrew's Day", Month: time.November, Day: 30, Func: cal.CalcDayOfMonth, StartYear: 2007,
		Observed: []cal.AltDay{{Day: time.Saturday, Offset: 2}, {Day: time.Sunday, Offset: 1}},
	}
)

func daysOff(holidays []*cal.Holiday) map[date.Date]string {
	names := make(map[date.Date]string)
	for year := 1900; year <= 2200; year++ {
		for _, h := range holidays {
			if _, observed := h.Calc(year); !observed.IsZero() {
				// Noon is the same day wherever the program runs.
				names[date.New(observed.Add(12*time.Hour).Date())] = h.Name
			}
		}
	}
	return names
}

// IsWorkingDay reports whether d is neither in a weekend nor a holiday.
func (c calendar) IsWorkingDay(d date.Date) bool {
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && countries[c].off[d] == ""
}

// Known returns the days for which the holidays are settled.
func (c calendar) Known() (first, last date.Date) {
	return date.New(countries[c].first, time.January, 1), date.New(countries[c].last, time.December, 31)
}

// DayOff returns the name of a holiday, and of no other day.
func (c calendar) DayOff(d date.Date) string { return countries[c].off[d] }

// Name is that of the country.
func (c calendar) Name() string { return countries[c].name }
