package deadline_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// knowing is a calendar with every optional method.
type knowing interface {
	deadline.Calendar
	Known() (first, last date.Date)
	DayOff(date.Date) string
	Name() string
}

func netherlands(tb testing.TB) knowing {
	tb.Helper()
	cal, ok := deadline.Netherlands().(knowing)
	require.True(tb, ok)
	return cal
}

// Every day off of 2000 to 2060 is in the list, and every day in the list is a day off.
func TestNetherlandsAgainstTheList(t *testing.T) {
	cal := netherlands(t)
	listed := make(map[date.Date]map[string]string)
	for _, row := range rows(t, "nl-holidays.csv") {
		listed[on(t, row["date"])] = row
	}
	for d := on(t, "2000-01-01"); d <= on(t, "2060-12-31"); d++ {
		row, off := listed[d]
		weekday, _ := deadline.WeekdayAndText(d)
		weekend := weekday == "Saturday" || weekday == "Sunday"
		require.Equal(t, !off && !weekend, cal.IsWorkingDay(d), "%s", d)
		name := strings.ReplaceAll(row["name"], "+", " en ")
		if decree, ok := strings.CutPrefix(row["atw_basis"], "art3lid3 "); ok {
			require.Contains(t, cal.DayOff(d), "gelijkgestelde dag (KB ", decree)
			continue
		}
		require.Equal(t, name, cal.DayOff(d), "%s", d)
	}
}

func TestDecrees(t *testing.T) {
	cal := netherlands(t)
	want := rows(t, "gelijkgesteld-decrees.csv")
	got := deadline.DecreedDays()
	require.Len(t, got, len(want))
	seen := make(map[date.Date]deadline.Decreed)
	for _, d := range got {
		seen[d.On] = d
	}
	first, last := cal.Known()
	for _, row := range want {
		day := on(t, row["date"])
		decree, ok := seen[day]
		require.True(t, ok, row)
		require.Equal(t, row["source"], decree.Source)
		// Titles leave out what the file says about itself.
		title, _, _ := strings.Cut(strings.ReplaceAll(row["decree"], " (Stcrt.", ", Stcrt."), " (")
		require.Equal(t, strings.TrimSuffix(title, ")"), decree.Title)
		require.Equal(t, "gelijkgestelde dag ("+decree.Title+")", cal.DayOff(day))
		require.False(t, cal.IsWorkingDay(day))
		require.True(t, deadline.Weekdays().IsWorkingDay(day), "a decree adds no day that is off anyway")
		require.True(t, first <= day && day <= last)
	}
}

// The table that answers against the rule that fills it, for every day there is.
func TestTableAgainstTheRule(t *testing.T) {
	cal := netherlands(t)
	off := make(map[date.Date]bool)
	for year := 1900; year <= 2200; year++ {
		for _, d := range deadline.HolidaysByRule(year) {
			off[d] = true
		}
	}
	for _, d := range deadline.DecreedDays() {
		off[d.On] = true
	}
	for d := deadline.MinDay; d <= deadline.MaxDay; d++ {
		if want := deadline.Weekdays().IsWorkingDay(d) && !off[d]; cal.IsWorkingDay(d) != want {
			t.Fatalf("%s: want working day %t", d, want)
		}
		if named := cal.DayOff(d) != ""; named != off[d] {
			t.Fatalf("%s: want a name %t", d, off[d])
		}
	}
}

func TestNetherlandsNames(t *testing.T) {
	cal := netherlands(t)
	for _, test := range []struct{ day, want, why string }{
		{"2026-01-01", "Nieuwjaarsdag", "fixed"},
		{"2026-04-03", "Goede Vrijdag", "two days before Easter"},
		{"2026-04-06", "Tweede paasdag", "the day after Easter"},
		{"2026-04-27", "Koningsdag", "since 2014"},
		{"2025-04-26", "Koningsdag", "the 27th is a Sunday"},
		{"2025-04-27", "", "and so not itself"},
		{"2013-04-30", "Koninginnedag", "the last one"},
		{"2000-04-29", "Koninginnedag", "the 30th is a Sunday"},
		{"2014-04-30", "", "no longer"},
		{"2026-05-05", "Bevrijdingsdag", "every year"},
		{"2016-05-05", "Bevrijdingsdag en Hemelvaartsdag", "both on one day"},
		{"2026-05-14", "Hemelvaartsdag", "39 days after Easter"},
		{"2026-05-15", "gelijkgestelde dag (KB 2026-2028, Stcrt. 2025 24713)", "by decree"},
		{"2026-05-25", "Tweede pinksterdag", "50 days after Easter"},
		{"2026-12-25", "Eerste kerstdag", "fixed"},
		{"2026-12-26", "Tweede kerstdag", "also on a Saturday"},
		{"2026-05-16", "", "an ordinary Saturday"},
		{"2026-05-18", "", "a working day"},
		{"2076-04-20", "Tweede paasdag", "the full moon corrected by the one exception"},
		{"2049-04-19", "Tweede paasdag", "and by the other"},
	} {
		t.Run(test.day, func(t *testing.T) {
			require.Empty(t, cmp.Diff(test.want, cal.DayOff(on(t, test.day))), test.why)
		})
	}
	require.Equal(t, "Netherlands", cal.Name())
	first, last := cal.Known()
	require.Equal(t, "2005-01-01 2028-12-31", first.String()+" "+last.String())
}

func TestNetherlandsOutsideTheTable(t *testing.T) {
	cal := netherlands(t)
	for _, d := range []date.Date{0, -1, -8, deadline.MinDay - 1, deadline.MaxDay + 1, date.Max(), date.Min(), 1 << 40} {
		require.Equal(t, deadline.Weekdays().IsWorkingDay(d), cal.IsWorkingDay(d), "only weekends")
		require.Empty(t, cal.DayOff(d))
	}
	require.True(t, deadline.Weekdays().IsWorkingDay(0), "a Monday")
	require.False(t, deadline.Weekdays().IsWorkingDay(-1), "the Sunday before")
}

// The longest roll there has been took the decrees of Christmas 2007.
func TestLongestRoll(t *testing.T) {
	require.Equal(t, "2008-01-02", due(t, deadline.Statutory(), on(t, "2007-12-15"), deadline.Weeks(1)).String())
	longest := date.Date(0)
	for d := on(t, "2000-01-01"); d <= on(t, "2060-12-31"); d++ {
		longest = max(longest, due(t, rolling(deadline.Netherlands()), d-1, deadline.Days(1))-d)
	}
	require.Equal(t, date.Date(11), longest)
}
