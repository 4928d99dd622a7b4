package holidays_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// Those of Scotland are published with those of England, in lib/data of
// github.com/alphagov/frontend; that list lacks 19 September 2022 and 8 May
// 2023, which are other proclamations. Those of Ireland and New Zealand were
// worked out by hand from what the law says.
func TestDaysOff(t *testing.T) {
	for _, tt := range []struct {
		calendar deadline.Calendar
		year     int
		want     string // on weekdays, month and day
	}{
		{holidays.Scotland(), 2017, "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26"},
		{holidays.Scotland(), 2018, "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26"},
		{holidays.Scotland(), 2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26"},
		{holidays.Scotland(), 2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28"},
		{holidays.Scotland(), 2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28"},
		{holidays.Scotland(), 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"},
		{holidays.Scotland(), 2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"},
		{holidays.Ireland(), 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25"},
		{holidays.NewZealand(), 2026, "01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28"},
	} {
		var off []string
		for d := date.New(tt.year, time.January, 1); d <= date.New(tt.year, time.December, 31); d++ {
			if wd := d.Weekday(); wd != time.Saturday && wd != time.Sunday && !tt.calendar.IsWorkingDay(d) {
				off = append(off, d.String()[5:])
			}
		}
		if diff := cmp.Diff(strings.Fields(tt.want), off); diff != "" {
			t.Errorf("%v %d (-want +got):\n%s", tt.calendar, tt.year, diff)
		}
	}
}

func TestParse(t *testing.T) {
	for name, want := range map[string]deadline.Calendar{
		"Scotland": holidays.Scotland(), "Ireland": holidays.Ireland(), "New Zealand": holidays.NewZealand(), "weekdays": deadline.Weekdays(),
	} {
		got, err := holidays.Parse(name)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	_, err := holidays.Parse("Wales")
	require.ErrorIs(t, err, deadline.ErrSyntax)
}
