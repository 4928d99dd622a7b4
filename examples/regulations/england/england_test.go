package england_test

import (
	_ "embed"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// The days that the government publishes for England and Wales on
// gov.uk/bank-holidays: 2013 to 2018 from lib/data/bank-holidays.json of
// github.com/alphagov/calendars, 2019 to 2028 from the same file of
// github.com/alphagov/frontend (of 24 November 2025).
//
//go:embed testdata/bank-holidays.csv
var published string

func TestPublishedBankHolidays(t *testing.T) {
	c, ok := england.Calendar().(interface {
		deadline.Calendar
		Known() (first, last date.Date)
		DayOff(date.Date) string
	})
	require.True(t, ok)
	first, last := c.Known()
	var off []string
	for d := first; d <= last; d++ {
		if wd := d.Weekday(); wd != time.Saturday && wd != time.Sunday && !c.IsWorkingDay(d) {
			off = append(off, d.String())
			require.NotEmpty(t, c.DayOff(d), "%v has a name", d)
		}
	}
	want := strings.Fields(published)[1:]
	require.Len(t, want, 131)
	if diff := cmp.Diff(want, off); diff != "" {
		t.Errorf("days off on weekdays (-published +computed):\n%s", diff)
	}
	require.Contains(t, map[deadline.Calendar]bool{england.Calendar(): true}, england.Calendar(), "comparable, as a calendar should be")
}

// What another system published as its own tests: those of the Ministry of
// Justice in github.com/ministryofjustice/correspondence_tool_staff (of 21 July
// 2026), spec/services/deadline_calculator, files business_days_spec.rb and
// calendar_months_spec.rb.
func TestPublishedCases(t *testing.T) {
	c := deadline.Counting{Calendar: england.Calendar(), Roll: deadline.RollForward}
	for _, tt := range []struct {
		reason   string
		received string
		term     deadline.Term
		extended deadline.Term
		want     string
	}{
		{"3 working days", "2017-05-18", deadline.WorkingDays(3), deadline.Term{}, "2017-05-23"},
		{"10 working days over Spring Bank Holiday", "2017-05-18", deadline.WorkingDays(10), deadline.Term{}, "2017-06-02"},
		{"20 working days over Spring Bank Holiday", "2017-05-18", deadline.WorkingDays(20), deadline.Term{}, "2017-06-16"},
		{"and 10 more", "2017-05-18", deadline.WorkingDays(20), deadline.WorkingDays(10), "2017-06-30"},
		{"3 working days from a Saturday", "2021-07-03", deadline.WorkingDays(3), deadline.Term{}, "2021-07-07"},
		{"10 working days from a Saturday", "2021-07-03", deadline.WorkingDays(10), deadline.Term{}, "2021-07-16"},
		{"20 working days from a Saturday", "2021-07-03", deadline.WorkingDays(20), deadline.Term{}, "2021-07-30"},
		{"3 working days over Early May", "2021-05-01", deadline.WorkingDays(3), deadline.Term{}, "2021-05-06"},
		{"10 working days over Early May", "2021-05-01", deadline.WorkingDays(10), deadline.Term{}, "2021-05-17"},
		{"20 working days over Early May and Spring", "2021-05-01", deadline.WorkingDays(20), deadline.Term{}, "2021-06-01"},
		{"a month that ends on a Sunday", "2019-09-27", deadline.Months(1), deadline.Term{}, "2019-10-28"},
		{"a month that ends on Early May", "2019-04-06", deadline.Months(1), deadline.Term{}, "2019-05-07"},
		{"a month and one more, from the day it was received", "2019-08-27", deadline.Months(1), deadline.Months(1), "2019-10-28"},
		{"a month and two more, to Boxing Day", "2019-09-26", deadline.Months(1), deadline.Months(2), "2019-12-27"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			d, err := c.Deadline(day(t, tt.received), tt.term)
			require.NoError(t, err)
			if !tt.extended.IsZero() {
				d, err = c.Extend(d, tt.extended)
				require.NoError(t, err)
			}
			require.Equal(t, day(t, tt.want), d.Due(), c.Explain(d))
			require.False(t, d.Provisional())
		})
	}
}

func TestParse(t *testing.T) {
	for name, want := range map[string]deadline.Calendar{"England": england.Calendar(), "Netherlands": deadline.Netherlands()} {
		got, err := england.Parse(name)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	_, err := england.Parse("Scotland")
	require.ErrorIs(t, err, deadline.ErrSyntax)
}

// After the published years nobody knows yet which day is added or moved.
func TestUnknownYears(t *testing.T) {
	c := deadline.Counting{Calendar: england.Calendar()}
	d, err := c.Deadline(day(t, "2028-12-20"), deadline.WorkingDays(10))
	require.NoError(t, err)
	require.Equal(t, day(t, "2029-01-08"), d.Due(), "Christmas, Boxing Day and New Year's Day by rule")
	require.True(t, d.Provisional())
}
