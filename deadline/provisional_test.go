package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func TestProvisional(t *testing.T) {
	nl := deadline.Netherlands()
	onWorkingDay := deadline.Counting{Calendar: nl, Start: deadline.StartOnWorkingDay}
	for _, test := range []struct {
		why   string
		c     deadline.Counting
		start string
		term  deadline.Term
		due   string
		want  bool
	}{
		{"ends on the last known day but two", deadline.Statutory(), "2028-12-01", deadline.Weeks(4), "2028-12-29", false},
		{"ends on a working day after the decrees", deadline.Statutory(), "2028-12-05", deadline.Weeks(4), "2029-01-02", true},
		{"rolls over the last known day", deadline.Statutory(), "2028-12-02", deadline.Weeks(4), "2029-01-02", true},
		{"ends after the decrees, never moved", deadline.Counting{Calendar: nl}, "2028-12-05", deadline.Weeks(4), "2029-01-02", false},
		{"plain counting", deadline.Counting{}, "2040-12-05", deadline.Weeks(4), "2041-01-02", false},
		{"over the limit: not rolled", deadline.Statutory(), "2040-12-05", deadline.Weeks(13), "2041-03-06", false},
		{"ends before the decrees", deadline.Statutory(), "2004-11-01", deadline.Weeks(4), "2004-11-29", true},
		{"ends on the first known working day", deadline.Statutory(), "2004-12-06", deadline.Weeks(4), "2005-01-03", true},
		{"the same with two known working days", deadline.Statutory(), "2004-12-07", deadline.Weeks(4), "2005-01-04", false},
		{"the same without a minimum", rolling(nl), "2004-12-06", deadline.Weeks(4), "2005-01-03", false},
		{"starts before the decrees, ends long after", deadline.Statutory(), "2004-12-24", deadline.Weeks(6), "2005-02-04", false},
		{"working days before the decrees", deadline.Statutory(), "2004-12-30", deadline.WorkingDays(2), "2005-01-03", true},
		{"working days after that", deadline.Statutory(), "2004-12-31", deadline.WorkingDays(2), "2005-01-04", false},
		{"working days beyond the decrees", deadline.Statutory(), "2028-12-28", deadline.WorkingDays(2), "2029-01-02", true},
		{"starts on a working day before the decrees", onWorkingDay, "2004-12-31", deadline.Weeks(6), "2005-02-11", true},
		{"starts on a weekend before the decrees", onWorkingDay, "2005-01-01", deadline.Weeks(6), "2005-02-14", false},
		{"a calendar that knows everything", rolling(deadline.Weekdays()), "2100-01-01", deadline.Weeks(6), "2100-02-12", false},
		{"closures are certain, the rest is not", rolling(deadline.WithClosures(nl, on(t, "2040-01-02"))), "2039-12-26", deadline.Weeks(1), "2040-01-03", true},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := test.c.Deadline(on(t, test.start), test.term)
			require.NoError(t, err)
			require.Equal(t, test.due, d.Due().String())
			require.Equal(t, test.want, d.Provisional())
		})
	}
}

// A pause in working days was counted when it ended. When it counted days that
// are not settled, no later count can tell.
func TestProvisionalPause(t *testing.T) {
	c := deadline.Counting{Calendar: deadline.Netherlands()}
	d, err := c.Deadline(on(t, "2028-12-27"), deadline.WorkingDays(1))
	require.NoError(t, err)
	require.Equal(t, "2028-12-28", d.Due().String())
	require.False(t, d.Provisional())
	d, err = c.Pause(d, on(t, "2028-12-28"))
	require.NoError(t, err)
	d, err = c.Resume(d, on(t, "2029-01-04"))
	require.NoError(t, err)
	d, err = c.Recount(d, on(t, "2028-11-01"))
	require.NoError(t, err)
	require.True(t, d.Provisional())
	require.Equal(t, "2028-11-08 (P1WD from 2028-11-01, paused for P3WD, at its end for P1WD more, provisional)", d.String())
	require.Contains(t, c.Explain(d), "\nprovisional: it was paused on days that may yet become days off\n", "no day of this term is open")
}

// Provisional must mean exactly that a decree can still change the due day. So
// decree every weekday on both sides of what is known, and look.
func TestProvisionalExactly(t *testing.T) {
	nl := netherlands(t)
	first, last := nl.Known()
	var open []date.Date
	for d := first - 400; d < last+400; d++ {
		if (d < first || d > last) && nl.IsWorkingDay(d) {
			open = append(open, d)
		}
	}
	closed := deadline.WithClosures(nl, open...)
	countings := []deadline.Counting{
		deadline.Statutory(),
		{Calendar: nl, Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay, MinWorkingDays: 4},
		{Calendar: nl, Start: deadline.StartOnWorkingDay},
		{Calendar: nl, MinWorkingDays: 3},
	}
	every := date.Date(1)
	if testing.Short() {
		every = 5
	}
	seen := map[bool]int{}
	for _, around := range []date.Date{first, last} {
		for start := around - 110; start < around+20; start += every {
			for _, c := range countings {
				for n := 1; n <= 40; n++ {
					for _, term := range []deadline.Term{deadline.Days(n), deadline.WorkingDays(n), deadline.Months(n%4 + 1)} {
						d, err := c.Deadline(start, term)
						require.NoError(t, err)
						worst := c
						worst.Calendar = closed
						moved := due(t, worst, start, term) != d.Due()
						if d.Provisional() != moved {
							t.Fatalf("%s: a decree can move it: %t", d, moved)
						}
						seen[moved]++
					}
				}
			}
		}
	}
	require.Greater(t, min(seen[true], seen[false]), 1000, "both came up")
}
