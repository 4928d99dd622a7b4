package deadline

import (
	"strings"

	"github.com/rickb777/date/v2"
)

// Netherlands returns the calendar of the Algemene termijnenwet (Atw), art. 3:
// no working days are Saturdays, Sundays, the holidays of the first two
// paragraphs (New Year's Day, Good Friday, Easter Monday, King's Day or
// Queen's Day, 5 May, Ascension Day, Whit Monday and both days of Christmas),
// and the days that a royal decree equates with them.
//
// The holidays are computed and hold for 2000 to 2200; for 1900 to 1999 the
// same rule is applied, although it was not the law throughout. The days by
// decree are listed for 2005 to 2028, which is what Known returns: in other
// years a working day may be a day off by a decree that is not on record, or
// not made yet. Before 1900 and after 2200 only weekends are days off.
//
// DayOff gives the Dutch name of a holiday ("Hemelvaartsdag"), also when it
// falls in a weekend; for a day by decree it gives the decree. An ordinary
// Saturday or Sunday has no name.
func Netherlands() Calendar { return netherlands{} }

type netherlands struct{}

// The first and the last day for which all decrees are listed.
const (
	knownFirst day = 731946 // 2005-01-01
	knownLast  day = 740711 // 2028-12-31
)

// Name is "Netherlands".
func (netherlands) Name() string { return "Netherlands" }

// Known is the years for which all decrees are listed.
func (netherlands) Known() (first, last date.Date) {
	return knownFirst.date(), knownLast.date()
}

// IsWorkingDay holds on the days that are not days off by Atw art. 3.
func (netherlands) IsWorkingDay(d date.Date) bool {
	if !inRange(d) {
		return !weekend(d)
	}
	return dutchDays.has(day(d))
}

// DayOff is the Dutch name; two holidays on one day give both.
func (netherlands) DayOff(d date.Date) string {
	if !inRange(d) {
		return ""
	}
	var names []string
	year, _, _ := day(d).civil()
	for _, h := range holidays(year) {
		if h.on.date() == d {
			names = append(names, h.name)
		}
	}
	for _, by := range decrees {
		for _, on := range by.days {
			if dayOf(on.year, on.month, on.day).date() == d {
				names = append(names, "gelijkgestelde dag ("+by.title+")")
			}
		}
	}
	return strings.Join(names, " en ")
}

// A holiday is a day off by rule.
type holiday struct {
	on   day
	name string
}

// holidays lists the days off of a year by Atw art. 3, first and second paragraph.
func holidays(year int) [9]holiday {
	easter := easterSunday(year)
	return [...]holiday{
		{dayOf(year, 1, 1), "Nieuwjaarsdag"},
		{easter - 2, "Goede Vrijdag"},
		{easter + 1, "Tweede paasdag"},
		monarchsDay(year),
		{dayOf(year, 5, 5), "Bevrijdingsdag"},
		{easter + 39, "Hemelvaartsdag"},
		{easter + 50, "Tweede pinksterdag"},
		{dayOf(year, 12, 25), "Eerste kerstdag"},
		{dayOf(year, 12, 26), "Tweede kerstdag"},
	}
}

// monarchsDay is 30 April until 2013 and 27 April since, and a day earlier
// when that is a Sunday.
func monarchsDay(year int) holiday {
	h := holiday{dayOf(year, 4, 27), "Koningsdag"}
	if year < 2014 {
		h = holiday{dayOf(year, 4, 30), "Koninginnedag"}
	}
	if h.on.weekday() == 0 {
		h.on--
	}
	return h
}

// easterSunday is the Gregorian computus: the Sunday after the ecclesiastical
// full moon on or after 21 March.
func easterSunday(year int) day {
	century := year / 100
	skipped := century - century/4 // leap days left out, and so days the moon is ahead
	moon := (8*century + 13) / 25  // correction of the 19-year moon cycle
	golden := year % 19            // place in that cycle
	age := (19*golden + skipped - moon + 15) % 30
	// Two places in the cycle would put the full moon a day too late.
	if age == 29 || (age == 28 && golden > 10) {
		age--
	}
	full := dayOf(year, 3, 21) + day(age)
	return full + 7 - day(full.weekday())
}

// dutchDays answers for Netherlands without computing Easter for every day that
// a count passes. It is assigned here and never changed.
var dutchDays = tabulate(knownFirst, knownLast, func(t *dayTable) {
	for year := minYear; year <= maxYear; year++ {
		for _, h := range holidays(year) {
			t.close(h.on)
		}
	}
	for _, by := range decrees {
		for _, on := range by.days {
			t.close(dayOf(on.year, on.month, on.day))
		}
	}
})
