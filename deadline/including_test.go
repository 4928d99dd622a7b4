package deadline_test

import (
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func TestDeadlineIncluding(t *testing.T) {
	law := deadline.Statutory()
	for _, test := range []struct {
		counting          deadline.Counting
		first, term, want string
	}{
		{deadline.Counting{}, "2026-01-02", "P6M", "2026-07-01"},
		{deadline.Counting{}, "2026-03-01", "P1M", "2026-03-31"},
		{deadline.Counting{}, "2026-03-01", "P6M", "2026-08-31"}, // not six months from 28 February
		{deadline.Counting{}, "2026-01-31", "P1M", "2026-02-28"},
		{deadline.Counting{}, "2024-02-29", "P1Y", "2025-02-28"},
		{deadline.Counting{}, "2024-03-01", "P1Y", "2025-02-28"},
		{deadline.Counting{}, "2026-05-04", "P1D", "2026-05-04"},
		{deadline.Counting{}, "2026-05-04", "P1W", "2026-05-10"},
		{deadline.Counting{}, "2026-01-02", "P1M14D", "2026-02-15"},
		{law, "2026-02-13", "P6W", "2026-03-26"},
		{law, "2026-04-30", "P3WD", "2026-05-04"}, // Thursday, Friday and Monday
		{law, "2026-05-02", "P1WD", "2026-05-04"}, // a Saturday is none of them
		{law, "2026-03-21", "P2W", "2026-04-07"},  // Good Friday, a weekend and Easter Monday
	} {
		term, err := deadline.ParseTerm(test.term)
		require.NoError(t, err)
		d, err := test.counting.DeadlineIncluding(on(t, test.first), term)
		require.NoError(t, err)
		require.Equal(t, test.want, d.Due().String(), "%s from %s", test.term, test.first)
		require.True(t, d.StartCounts())
		plain, err := test.counting.Deadline(on(t, test.first), term)
		require.NoError(t, err)
		require.False(t, plain.StartCounts())
		require.NotEqual(t, plain, d)
		require.LessOrEqual(t, d.Due(), plain.Due())
	}
	_, err := law.DeadlineIncluding(on(t, "2026-01-02"), deadline.Days(-1))
	require.ErrorIs(t, err, deadline.ErrTerm)
	none, err := law.DeadlineIncluding(0, deadline.Term{})
	require.NoError(t, err)
	require.Zero(t, none)
}

// What changes a deadline leaves alone whether its start counts.
func TestIncludingStays(t *testing.T) {
	c := deadline.Statutory()
	d, err := c.DeadlineIncluding(on(t, "2026-01-02"), deadline.Months(6))
	require.NoError(t, err)
	longer, err := c.Extend(d, deadline.Months(2))
	require.NoError(t, err)
	require.Equal(t, "2026-09-01", longer.Due().String())
	shorter, err := c.Unextend(longer)
	require.NoError(t, err)
	require.Equal(t, d, shorter)
	beside, err := c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, "2026-01-15", beside.Due().String())
	moved, err := c.Recount(d, on(t, "2026-02-02"))
	require.NoError(t, err)
	require.Equal(t, "2026-08-01", moved.Due().String(), "a Saturday, where half a year may end")
	paused, err := c.Pause(d, on(t, "2026-01-02"))
	require.NoError(t, err)
	again, err := c.Resume(paused, on(t, "2026-01-05"))
	require.NoError(t, err)
	require.Equal(t, 2, again.PausedDays(), "the 3rd and the 4th")
	require.Equal(t, "2026-07-03", again.Due().String())
	anew, err := c.Restart(paused, on(t, "2026-01-05"))
	require.NoError(t, err)
	require.True(t, anew.StartCounts())
}

func TestIncludingIsExplained(t *testing.T) {
	c := deadline.Statutory()
	d, err := c.DeadlineIncluding(on(t, "2026-04-02"), deadline.WorkingDays(2))
	require.NoError(t, err)
	require.Equal(t, "the term of 2 working days starts on Thursday 2 April 2026; that day counts\n"+
		"Friday 3 April 2026 is Goede Vrijdag: no working day\n"+
		"Monday 6 April 2026 is Tweede paasdag: no working day\n"+
		"2 working days: Tuesday 7 April 2026\n"+
		"last day in time: Tuesday 7 April 2026", c.Explain(d))
	require.Contains(t, d.Explain(), "starts on Thursday 2 April 2026; that day counts\n")
	shows(t, `{"due":"2026-04-07","start":"2026-04-02","startCounts":true,"term":"P2WD"}`, d)
	off, err := c.DeadlineIncluding(on(t, "2026-05-05"), deadline.WorkingDays(1))
	require.NoError(t, err)
	require.Contains(t, c.Explain(off), "Tuesday 5 May 2026 is Bevrijdingsdag: no working day\n")
}

// The term holds as many days as it says, counted one by one from its first.
func TestIncludingAgreesWithNaive(t *testing.T) {
	n := newNaive(t)
	c := deadline.Counting{Calendar: deadline.Netherlands()}
	for first := utc(2023, time.January, 1); first.Year() < 2029; first = first.AddDate(0, 0, 1) {
		due := func(term deadline.Term) time.Time {
			d, err := c.DeadlineIncluding(date.NewAt(first), term)
			require.NoError(t, err)
			return utc(d.Due().Date())
		}
		require.Equal(t, first, due(deadline.Days(1)))
		require.Equal(t, first.AddDate(0, 0, 41), due(deadline.Weeks(6)))
		last := first
		for left := 5; ; last = last.AddDate(0, 0, 1) {
			if n.working(last) {
				if left--; left == 0 {
					break
				}
			}
		}
		require.Equal(t, last, due(deadline.WorkingDays(5)), first)
		for _, months := range []int{1, 6, 12} {
			next := utc(first.Year(), first.Month()+time.Month(months), first.Day()) // on which another such term would begin
			want := next.AddDate(0, 0, -1)
			if next.Day() != first.Day() { // there is none
				want = next.AddDate(0, 0, -next.Day())
			}
			require.Equal(t, want, due(deadline.Months(months)), "%d months from %s", months, first)
		}
	}
}
