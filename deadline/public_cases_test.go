package deadline_test

import (
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// Dates that other programs got wrong once, or that their tests and published
// rules state. The comments name the public source.

// officeDays is a host's calendar: Monday to Friday without its holidays.
func officeDays(tb testing.TB, holidays ...string) deadline.Calendar {
	tb.Helper()
	var days []date.Date
	for _, s := range holidays {
		days = append(days, on(tb, s))
	}
	return deadline.WithClosures(deadline.Weekdays(), days...)
}

// englandAndWales has the days of gov.uk that do not fall in a weekend.
func englandAndWales(tb testing.TB) deadline.Calendar {
	tb.Helper()
	return officeDays(tb,
		"2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28",
		"2019-04-19", "2019-04-22", "2019-05-06", "2019-05-27", "2019-08-26", "2019-12-25", "2019-12-26", "2020-01-01",
		"2020-12-25", "2020-12-28", "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-27", "2021-12-28",
		"2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29")
}

// A dated is a start, a term and the due day.
type dated struct{ start, term, due string }

// counted counts a term that a case states as text.
func counted(tb testing.TB, c deadline.Counting, start, text string) deadline.Deadline {
	tb.Helper()
	term, err := deadline.ParseTerm(text)
	require.NoError(tb, err)
	d, err := c.Deadline(on(tb, start), term)
	require.NoError(tb, err)
	return d
}

func checkDated(t *testing.T, c deadline.Counting, rows ...dated) {
	t.Helper()
	for _, row := range rows {
		require.Equal(t, row.due, counted(t, c, row.start, row.term).Due().String(), "%s and %s", row.start, row.term)
	}
}

func extendedBy(tb testing.TB, c deadline.Counting, d deadline.Deadline, text string) deadline.Deadline {
	tb.Helper()
	term, err := deadline.ParseTerm(text)
	require.NoError(tb, err)
	d, err = c.Extend(d, term)
	require.NoError(tb, err)
	return d
}

// stoodStill pauses and resumes.
func stoodStill(tb testing.TB, c deadline.Counting, d deadline.Deadline, from, to string) deadline.Deadline {
	tb.Helper()
	d, err := c.Resume(pauseOn(tb, c, d, on(tb, from)), on(tb, to))
	require.NoError(tb, err)
	return d
}

// ministryofjustice/correspondence_tool_staff, business_days_spec.rb
func TestFreedomOfInformationWorkingDays(t *testing.T) {
	c := deadline.Counting{Calendar: englandAndWales(t)}
	checkDated(t, c, []dated{
		{"2017-05-18", "P3WD", "2017-05-23"},
		{"2017-05-18", "P10WD", "2017-06-02"},
		{"2017-05-18", "P20WD", "2017-06-16"},
		{"2017-05-18", "P30WD", "2017-06-30"},
		{"2017-05-18", "P40WD", "2017-07-14"},
		{"2021-07-03", "P3WD", "2021-07-07"}, // received on a Saturday
		{"2021-07-03", "P10WD", "2021-07-16"},
		{"2021-07-03", "P20WD", "2021-07-30"},
		{"2021-05-01", "P3WD", "2021-05-06"},
		{"2021-05-01", "P10WD", "2021-05-17"},
		{"2021-05-01", "P20WD", "2021-06-01"},
	}...)
	d := extendedBy(t, c, counted(t, c, "2017-05-18", "P20WD"), "P10WD")
	require.Equal(t, "2017-06-30", d.Due().String(), "extended for the public interest test")
}

// ministryofjustice/correspondence_tool_staff, calendar_months_spec.rb
func TestSubjectAccessInMonths(t *testing.T) {
	c := rolling(englandAndWales(t))
	checkDated(t, c, []dated{
		{"2019-09-27", "P1M", "2019-10-28"},
		{"2019-04-06", "P1M", "2019-05-07"},
		{"2019-01-31", "P1M", "2019-02-28"},
		{"2021-06-30", "P1M", "2021-07-30"},
	}...)
	for _, row := range []struct{ start, by, due string }{
		{"2019-08-27", "P1M", "2019-10-28"},
		{"2019-09-26", "P2M", "2019-12-27"},
		{"2019-10-01", "P2M", "2020-01-02"},
	} {
		d := extendedBy(t, c, counted(t, c, row.start, "P1M"), row.by)
		require.Equal(t, row.due, d.Due().String(), "%s, extended by %s", row.start, row.by)
	}
}

// mysociety/alaveteli, holiday_spec.rb; 17 March is a holiday in Northern Ireland and is taken for one everywhere.
func TestReceivedInTheWeekend(t *testing.T) {
	uk := officeDays(t, "2008-12-25", "2008-12-26", "2009-03-17", "2009-04-10", "2009-04-13")
	checkDated(t, deadline.Counting{Calendar: uk}, []dated{
		{"2008-10-01", "P20WD", "2008-10-29"},
		{"2007-02-01", "P20WD", "2007-03-01"},
		{"2008-02-01", "P20WD", "2008-02-29"},
		{"2009-03-12", "P20WD", "2009-04-14"},
		{"2009-03-13", "P20WD", "2009-04-15"},
		{"2009-03-14", "P20WD", "2009-04-15"},
		{"2009-03-15", "P20WD", "2009-04-15"},
		{"2009-03-16", "P20WD", "2009-04-16"},
	}...)
	checkDated(t, rolling(uk), []dated{
		{"2008-10-04", "P20D", "2008-10-24"},
		{"2008-10-05", "P20D", "2008-10-27"},
		{"2008-10-06", "P20D", "2008-10-27"},
		{"2008-10-07", "P20D", "2008-10-27"},
		{"2008-12-04", "P20D", "2008-12-24"},
		{"2008-12-05", "P20D", "2008-12-29"},
	}...)
}

// hmcts/cmc-claim-store: a postponed day is counted from the end as it was before it was moved.
func TestPostponedFromTheNominalEnd(t *testing.T) {
	c := rolling(englandAndWales(t))
	d := counted(t, c, "2019-04-01", "P19D") // Saturday 20 April, before Easter
	require.Equal(t, "2019-04-23", d.Due().String())
	require.Equal(t, "2019-04-30", extendedBy(t, c, d, "P10D").Due().String(), "not 3 May")
}

// mysociety/alaveteli, mysociety/whatdotheyknow-theme: 19 September 2022 became a holiday during the term.
func TestHolidayMadeDuringTheTerm(t *testing.T) {
	before := officeDays(t, "2022-08-29")
	d := counted(t, deadline.Counting{Calendar: before}, "2022-08-26", "P20WD")
	require.Equal(t, "2022-09-26", d.Due().String())
	after := deadline.Counting{Calendar: deadline.WithClosures(before, on(t, "2022-09-19"))}
	d, err := after.Recount(d, d.Start())
	require.NoError(t, err)
	require.Equal(t, "2022-09-27", d.Due().String())
}

// mysociety/alaveteli: 4 January 2022 was a day off in Scotland only.
func TestHolidayInOnePartOfTheCountry(t *testing.T) {
	scotland := officeDays(t, "2021-11-30", "2021-12-27", "2021-12-28", "2022-01-03", "2022-01-04")
	checkDated(t, deadline.Counting{Calendar: englandAndWales(t)}, dated{"2021-12-10", "P20WD", "2022-01-12"})
	checkDated(t, deadline.Counting{Calendar: scotland}, dated{"2021-12-10", "P20WD", "2022-01-13"})
}

// date-fns/date-fns, jlattimer/CRM-DateTime-Workflow-Utilities
func TestWorkingDaysFromAWeekend(t *testing.T) {
	checkDated(t, deadline.Counting{Calendar: deadline.Weekdays()}, []dated{
		{"2020-01-03", "P1WD", "2020-01-06"},
		{"2020-01-04", "P1WD", "2020-01-06"},
		{"2020-01-05", "P1WD", "2020-01-06"},
		{"2019-10-12", "P5WD", "2019-10-18"},
		{"2019-10-12", "P10WD", "2019-10-25"},
		{"2019-10-13", "P15WD", "2019-11-01"},
		{"2018-11-01", "P2WD", "2018-11-05"},
		{"2018-11-09", "P2WD", "2018-11-13"},
	}...)
}

// moment/moment, MonetDB, codeforpdx/recordexpungPDX
func TestMonthEndsAndLeapDays(t *testing.T) {
	checkDated(t, deadline.Counting{}, []dated{
		{"2021-05-31", "P1M", "2021-06-30"},
		{"2020-02-29", "P1Y", "2021-02-28"},
		{"2020-02-29", "P3Y", "2023-02-28"},
		{"2020-02-29", "P4Y", "2024-02-29"},
		{"2019-02-28", "P1Y", "2020-02-28"},
		{"2096-02-29", "P4Y", "2100-02-28"},
		{"2096-02-29", "P8Y", "2104-02-29"},
	}...)
	d := extendedBy(t, deadline.Counting{}, counted(t, deadline.Counting{}, "2013-01-31", "P1M"), "P1M")
	require.Equal(t, "2013-03-31", d.Due().String(), "a month and a month from 31 January")
}

// A public test suite for BGB 187 to 193 (FristenRechner), and mvanhorn/printing-press-library
func TestGermanTerms(t *testing.T) {
	berlin := []string{"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-12-25"}
	westphalia := officeDays(t, append(berlin, "2026-06-04")...) // Corpus Christi
	checkDated(t, rolling(westphalia), []dated{
		{"2026-03-11", "P1M", "2026-04-13"},
		{"2026-03-12", "P1M", "2026-04-13"},
		{"2025-12-01", "P1M", "2026-01-02"},
		{"2026-03-03", "P1M", "2026-04-07"},
		{"2026-05-04", "P1M", "2026-06-05"},
		{"2027-01-31", "P1M", "2027-03-01"},
		{"2026-11-25", "P1M", "2026-12-28"},
		{"2026-04-15", "P2M", "2026-06-15"},
		{"2026-03-06", "P2W", "2026-03-20"},
		{"2026-05-14", "P3D", "2026-05-18"},
	}...)
	checkDated(t, rolling(officeDays(t, berlin...)), dated{"2026-05-04", "P1M", "2026-06-04"})
}

// FristenRechner, a combined duration: the months first, and the days from where they end.
func TestMonthAndDays(t *testing.T) {
	checkDated(t, deadline.Counting{}, []dated{
		{"2026-03-01", "P1M14D", "2026-04-15"},
		{"2026-01-31", "P1M14D", "2026-03-14"},
		{"2024-02-29", "P1Y10D", "2025-03-10"},
	}...)
	d := counted(t, deadline.Counting{}, "2026-03-01", "P1M")
	require.Equal(t, "2026-04-15", extendedBy(t, deadline.Counting{}, d, "P14D").Due().String(), "the same as an extension")
	both := extendedBy(t, deadline.Counting{}, counted(t, deadline.Counting{}, "2026-01-31", "P1M14D"), "P1M3D")
	require.Equal(t, "2026-04-17", both.Due().String(), "two months, 14 days and 3 days")
}

// glpi-project/glpi: another term for the same case keeps the pauses.
func TestOtherTermKeepsThePauses(t *testing.T) {
	c := deadline.Counting{}
	d := stoodStill(t, c, counted(t, c, "2026-03-02", "P6W"), "2026-03-05", "2026-03-12")
	require.Equal(t, "2026-04-19", d.Due().String())
	other, err := c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, "2026-03-22", other.Due().String())
}

// jeffersongoncalves/laravel-help-desk, objectstack-ai/objectstack
func TestPausedOnceAndNoMore(t *testing.T) {
	c := deadline.Counting{}
	d := pauseOn(t, c, counted(t, c, "2026-03-02", "P6W"), on(t, "2026-03-05"))
	again, err := c.Pause(d, on(t, "2026-03-07"))
	require.ErrorIs(t, err, deadline.ErrPaused)
	require.Equal(t, d, again)
	d = stoodStill(t, c, counted(t, c, "2026-05-22", "P2D"), "2026-05-22", "2026-05-26")
	require.Equal(t, "2026-05-27", d.Due().String(), "waiting for the customer")
	require.Equal(t, deadline.Running, d.Status(on(t, "2026-05-26")), "not overdue when the customer answered")
}

// SolarLune/masterplan, TampereHacklab/mulysa, moneymanagerex/android-money-manager-ex
func TestDaysAroundTheLastDay(t *testing.T) {
	d := counted(t, deadline.Counting{}, "2026-03-01", "P30D")
	last := on(t, "2026-03-31") // summer time began on the 29th
	for left := -10; left <= 10; left++ {
		require.Equal(t, left, d.DaysLeft(last-date.Date(left)))
	}
	require.Equal(t, deadline.DueToday, d.Status(last))
}

// raycast/extensions, elizaOS/eliza; and a day that Samoa never had
func TestDayOfAnInstantAcrossZones(t *testing.T) {
	zone := func(hours int) *time.Location { return time.FixedZone("", hours*60*60) }
	for _, row := range []struct {
		instant string
		zone    *time.Location // as it was in that place then
		want    string
		place   string
	}{
		{"2026-08-23T22:00:00Z", zone(7), "2026-08-24", "Ho Chi Minh City"},
		{"2023-03-09T02:30:00Z", zone(-5), "2023-03-08", "New York"},
		{"2018-11-04T02:59:59Z", zone(-3), "2018-11-03", "São Paulo, the last second before summer time"},
		{"2018-11-04T03:00:00Z", zone(-2), "2018-11-04", "São Paulo, the next second: one in the morning"},
		{"2011-12-30T09:59:59Z", zone(-10), "2011-12-29", "Apia, west of the date line"},
		{"2011-12-30T10:00:00Z", zone(14), "2011-12-31", "Apia, east of it"},
		{"2026-03-28T23:00:00Z", zone(1), "2026-03-29", "Amsterdam, before summer time"},
		{"2026-10-24T22:00:00Z", zone(2), "2026-10-25", "Amsterdam, before winter time"},
		{"2026-12-31T23:00:00Z", zone(1), "2027-01-01", "Amsterdam, New Year"},
	} {
		at, err := time.Parse(time.RFC3339, row.instant)
		require.NoError(t, err)
		require.Equal(t, row.want, deadline.DayIn(at, row.zone).String(), row.place)
	}
}

// OpenGamma/Strata: Sundays that are worked in place of days off.
type goldenWeek struct{}

func (goldenWeek) IsWorkingDay(d date.Date) bool {
	switch d.String() {
	case "2019-04-28", "2019-05-05":
		return true
	case "2019-05-01", "2019-05-02", "2019-05-03":
		return false
	default:
		return deadline.Weekdays().IsWorkingDay(d)
	}
}

func TestWorkedSunday(t *testing.T) {
	checkDated(t, rolling(goldenWeek{}), []dated{
		{"2019-04-26", "P2D", "2019-04-28"},
		{"2019-04-26", "P5D", "2019-05-05"},
		{"2019-04-26", "P4WD", "2019-05-05"},
	}...)
}

// OpenGamma/Strata, botant/py-business-calendar: beyond the days that are known it says so.
func TestBeyondTheKnownDays(t *testing.T) {
	for _, row := range []struct {
		start, term, due string
		provisional      bool
	}{
		{"2028-12-02", "P4W", "2029-01-02", true},
		{"2005-01-03", "P2W", "2005-01-17", false},
		{"2029-03-01", "P6W", "2029-04-12", true},
	} {
		d := counted(t, deadline.Statutory(), row.start, row.term)
		require.Equal(t, row.due, d.Due().String())
		require.Equal(t, row.provisional, d.Provisional(), "%s", d)
	}
}

// The published circular on the Wet dwangsom (BWBR0035667), 1.1: two weeks from a Monday; the first day too late is a Tuesday.
func TestTwoWeeksFromAMonday(t *testing.T) {
	d := counted(t, deadline.Statutory(), "2026-03-02", "P2W")
	require.Equal(t, deadline.DueToday, d.Status(on(t, "2026-03-16")))
	require.Equal(t, deadline.Overdue, d.Status(on(t, "2026-03-17")))
	checkDated(t, deadline.Statutory(), dated{"2026-03-23", "P2W", "2026-04-07"}) // Easter Monday
}

// The published circular on the Wet dwangsom (BWBR0035667), annex: applied for on 1 October, asked to complete it on the
// 4th, completed on the 17th: 12 November and 13 days is 25 November; postponed by two weeks it is 9 December. Clause: R30.
func TestPublishedExampleOfSuspension(t *testing.T) {
	c := deadline.Statutory()
	c.Suspend = deadline.SuspendAfterStop
	d := counted(t, c, "2014-10-01", "P6W")
	require.Equal(t, "2014-11-12", d.Due().String())
	d = stoodStill(t, c, d, "2014-10-04", "2014-10-17")
	require.Equal(t, "2014-11-25", d.Due().String())
	require.Equal(t, 13, d.PausedDays())
	require.Equal(t, "2014-12-09", extendedBy(t, c, d, "P2W").Due().String())

	between := deadline.Statutory()
	d = stoodStill(t, between, counted(t, between, "2014-10-01", "P6W"), "2014-10-04", "2014-10-17")
	require.Equal(t, "2014-11-24", d.Due().String(), "when both days count it is a day less")
}

// UK Data Protection Act 2018, s. 54(3C)(b): the day of the question and the day of the answer do not count either.
func TestBothEndsOfAPauseLeftOut(t *testing.T) {
	c := deadline.Counting{Suspend: deadline.SuspendBothEnds}
	d := stoodStill(t, c, counted(t, c, "2025-09-01", "P1M"), "2025-09-10", "2025-09-15")
	require.Equal(t, "2025-10-07", d.Due().String())
	require.Equal(t, 6, d.PausedDays())
}

// glpi-project/glpi, objectstack-ai/objectstack, durchblick-nl/frist: a clock that stood still with days left has not
// run out when it starts again. Clause: R29.
func TestDueDayInsideThePause(t *testing.T) {
	c := deadline.Statutory()
	d := counted(t, c, "2026-03-06", "P4W") // Good Friday 3 April, moved to Tuesday 7 April
	for _, row := range []struct{ pause, resume, due string }{
		{"2026-04-04", "2026-04-15", "2026-04-17"},
		{"2026-04-05", "2026-04-08", "2026-04-09"},
		{"2026-04-06", "2026-04-08", "2026-04-08"},
		{"2026-04-07", "2026-04-08", "2026-04-08"},
		{"2026-04-07", "2026-04-09", "2026-04-09"},
		{"2026-04-07", "2026-04-11", "2026-04-13"}, // a Saturday
	} {
		got := stoodStill(t, c, d, row.pause, row.resume)
		require.Equal(t, row.due, got.Due().String(), "from %s to %s", row.pause, row.resume)
	}
}

// ministryofjustice/correspondence_tool_staff: an extension is taken back while there were pauses.
func TestExtensionTakenBack(t *testing.T) {
	c := deadline.Counting{}
	d := stoodStill(t, c, counted(t, c, "2026-03-02", "P6W"), "2026-03-05", "2026-03-12")
	longer := extendedBy(t, c, d, "P2W")
	longer = stoodStill(t, c, longer, "2026-03-20", "2026-03-23")
	require.Equal(t, "2026-05-05", longer.Due().String(), "eight weeks, six days and two")
	back, err := c.Unextend(longer)
	require.NoError(t, err)
	require.Equal(t, "2026-04-21", back.Due().String(), "six weeks and all of the pauses")
	require.True(t, back.Extension().IsZero())
}

// mysociety/alaveteli: the term runs anew from the day on which the request was made clear.
func TestClockStartsAnew(t *testing.T) {
	c := deadline.Counting{}
	d := pauseOn(t, c, counted(t, c, "2026-03-02", "P20D"), on(t, "2026-03-05"))
	got, err := c.Restart(d, on(t, "2026-03-12"))
	require.NoError(t, err)
	require.Equal(t, "2026-04-01", got.Due().String())
	require.Equal(t, counted(t, c, "2026-03-12", "P20D"), got, "as if it had only been made then")
}
