package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// R31: what was agreed ends on the day that was agreed.
func TestExtendAgreed(t *testing.T) {
	law := deadline.Statutory()
	rollAgreed := law
	rollAgreed.RollAgreed = true
	for _, test := range []struct {
		why    string
		c      deadline.Counting
		start  string
		base   deadline.Term
		before deadline.Term // an extension by law first
		agreed deadline.Term
		after  deadline.Term // an extension by law afterwards
		due    string
		rolled bool
	}{
		{"it stays on a Saturday", law, "2026-04-02", deadline.Weeks(6), deadline.Term{}, deadline.Days(9), deadline.Term{}, "2026-05-23", false},
		{"unless the counting rolls what was agreed", rollAgreed, "2026-04-02", deadline.Weeks(6), deadline.Term{}, deadline.Days(9), deadline.Term{}, "2026-05-26", true},
		{"to the day that it had rolled to", law, "2026-04-02", deadline.Weeks(6), deadline.Term{}, deadline.Days(4), deadline.Term{}, "2026-05-18", false},
		{"after an extension by law", law, "2026-04-02", deadline.Weeks(6), deadline.Weeks(1), deadline.Days(2), deadline.Term{}, "2026-05-23", false},
		{"an extension by law afterwards does not make it roll", law, "2026-04-02", deadline.Weeks(6), deadline.Term{}, deadline.Weeks(1), deadline.Days(2), "2026-05-23", false},
		{"in months", law, "2026-01-31", deadline.Months(1), deadline.Term{}, deadline.Months(1).AndDays(1), deadline.Term{}, "2026-04-01", false},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := test.c.Deadline(on(t, test.start), test.base)
			require.NoError(t, err)
			if !test.before.IsZero() {
				d, err = test.c.Extend(d, test.before)
				require.NoError(t, err)
			}
			d, err = test.c.ExtendAgreed(d, test.agreed)
			require.NoError(t, err)
			if !test.after.IsZero() {
				d, err = test.c.Extend(d, test.after)
				require.NoError(t, err)
			}
			require.Equal(t, test.due, d.Due().String())
			require.Equal(t, test.rolled, d.Rolled())
			if !test.rolled {
				require.Equal(t, d.Nominal(), d.Due())
			}
			require.Contains(t, d.String(), " by agreement")
			back, err := test.c.Unextend(d)
			require.NoError(t, err)
			base, err := test.c.Deadline(on(t, test.start), test.base)
			require.NoError(t, err)
			require.Equal(t, base, back, "taken back, it rolls as before")
		})
	}
}

// Nor is it filled up with working days, which can only show from another start.
func TestAgreedIsNotFilledUp(t *testing.T) {
	c := deadline.Counting{Calendar: deadline.Netherlands(), MinWorkingDays: 7}
	d, err := c.Deadline(on(t, "2017-12-01"), deadline.Days(3))
	require.NoError(t, err)
	require.Equal(t, "2017-12-12", d.Due().String(), "filled up from Monday the 4th")
	d, err = c.ExtendAgreed(d, deadline.Days(9))
	require.NoError(t, err)
	require.Equal(t, "2017-12-13", d.Due().String())
	d, err = c.Recount(d, on(t, "2017-12-21"))
	require.NoError(t, err)
	require.Equal(t, "2018-01-02", d.Due().String(), "with five working days, and it stays")
	c.RollAgreed = true
	d, err = c.Recount(d, on(t, "2017-12-21"))
	require.NoError(t, err)
	require.Equal(t, "2018-01-04", d.Due().String(), "by this counting it has seven")
}

// A term that starts anew runs in full: what stood still before does not count.
func TestRestart(t *testing.T) {
	c := deadline.Statutory()
	d, err := c.Deadline(on(t, "2026-03-02"), deadline.Weeks(6))
	require.NoError(t, err)
	d, err = c.Extend(d, deadline.Weeks(2))
	require.NoError(t, err)
	fresh, err := c.Recount(d, on(t, "2026-03-12"))
	require.NoError(t, err)
	require.Equal(t, "2026-05-07", fresh.Due().String(), "eight weeks")

	paused := pauseOn(t, c, d, on(t, "2026-03-04"))
	resumed, err := c.Resume(paused, on(t, "2026-03-10"))
	require.NoError(t, err)
	again := pauseOn(t, c, resumed, on(t, "2026-03-10"))
	atEnd, err := c.Resume(pauseOn(t, c, d, d.Due()), d.Due()+30)
	require.NoError(t, err)
	for _, before := range []deadline.Deadline{d, paused, resumed, again, atEnd} {
		got, err := c.Restart(before, on(t, "2026-03-12"))
		require.NoError(t, err)
		require.Equal(t, fresh, got, "%s", before)
		require.False(t, got.Paused())
		require.Zero(t, got.PausedDays())
	}
	early, err := c.Restart(atEnd, on(t, "2026-03-03"))
	require.NoError(t, err)
	require.Less(t, early.Due(), atEnd.Due(), "without the pause it may end earlier")

	// A pause in working days that nobody knows for certain is gone too.
	working, err := c.Deadline(on(t, "2028-12-27"), deadline.WorkingDays(1))
	require.NoError(t, err)
	working, err = c.Resume(pauseOn(t, c, working, on(t, "2028-12-28")), on(t, "2029-01-04"))
	require.NoError(t, err)
	require.True(t, working.Provisional())
	working, err = c.Restart(working, on(t, "2028-11-01"))
	require.NoError(t, err)
	require.False(t, working.Provisional())

	zero, err := c.Restart(deadline.Deadline{}, on(t, "2026-03-12"))
	require.NoError(t, err)
	require.True(t, zero.IsZero())
}

// Taking extensions back leaves the pauses, whether the clock runs or not.
func TestUnextend(t *testing.T) {
	c := deadline.Statutory()
	for _, more := range []deadline.Term{
		deadline.Days(3), deadline.Weeks(2), deadline.Weeks(13), deadline.Months(1), deadline.Years(1), deadline.WorkingDays(4), deadline.Months(2).AndDays(9),
	} {
		d, err := c.Deadline(on(t, "2026-04-02"), deadline.Weeks(6))
		require.NoError(t, err)
		paused := pauseOn(t, c, d, on(t, "2026-05-16"))
		resumed, err := c.Resume(paused, on(t, "2026-05-28"))
		require.NoError(t, err)
		for _, before := range []deadline.Deadline{d, paused, resumed} {
			longer, err := c.Extend(before, more)
			require.NoError(t, err)
			longer, err = c.Extend(longer, deadline.Months(1))
			require.NoError(t, err)
			back, err := c.Unextend(longer)
			require.NoError(t, err)
			require.Equal(t, before, back, "extended by %s", more)
			twice, err := c.Unextend(back)
			require.NoError(t, err)
			require.Equal(t, back, twice, "nothing is left to take back")
		}
	}
	zero, err := c.Unextend(deadline.Deadline{})
	require.NoError(t, err)
	require.True(t, zero.IsZero())
}

// Whichever way a clock is stopped twice, no day is left out twice.
func TestStoppedAgainOnTheSameDay(t *testing.T) {
	for _, test := range []struct {
		rule deadline.Suspension
		due  string
	}{
		{deadline.SuspendBetween, "2026-05-09"},   // 11 to 14, and 16 to 18: 7 days
		{deadline.SuspendAfterStop, "2026-05-11"}, // 11 to 15, and 16 to 19: 9 days
		{deadline.SuspendBothEnds, "2026-05-12"},  // 10 to 15, and 16 to 19: 10 days
	} {
		t.Run(test.rule.String(), func(t *testing.T) {
			c := deadline.Counting{Suspend: test.rule}
			d, err := c.Deadline(on(t, "2026-04-02"), deadline.Days(30)) // 2026-05-02
			require.NoError(t, err)
			d, err = c.Resume(pauseOn(t, c, d, on(t, "2026-04-10")), on(t, "2026-04-15"))
			require.NoError(t, err)
			d, err = c.Resume(pauseOn(t, c, d, on(t, "2026-04-15")), on(t, "2026-04-19"))
			require.NoError(t, err)
			require.Equal(t, test.due, d.Due().String())

			first, err := c.Deadline(on(t, "2026-04-02"), deadline.Days(30))
			require.NoError(t, err)
			first, err = c.Resume(pauseOn(t, c, first, first.Start()), first.Start()+4)
			require.NoError(t, err)
			want := map[deadline.Suspension]int{deadline.SuspendBetween: 3, deadline.SuspendAfterStop: 4, deadline.SuspendBothEnds: 4}
			require.Equal(t, want[test.rule], first.PausedDays(), "the start does not count anyway")
		})
	}
}

// A clock that stood still over days off only, at the end of a term, made it
// longer all the same. A stop may not go back over that either.
func TestPausedAtEndOverDaysOffOnly(t *testing.T) {
	c := deadline.Counting{Calendar: deadline.Netherlands()}
	d, err := c.Deadline(on(t, "2026-05-28"), deadline.WorkingDays(1))
	require.NoError(t, err)
	d, err = c.Extend(d, deadline.Days(2))
	require.NoError(t, err)
	require.Equal(t, "2026-05-31", d.Due().String(), "a Sunday")
	d, err = c.Resume(pauseOn(t, c, d, on(t, "2026-05-30")), on(t, "2026-06-01"))
	require.NoError(t, err)
	require.Equal(t, "2026-06-01 (P1WD from 2026-05-28, extended by P2D, at its end for P1WD more)", d.String())
	again, err := c.Resume(pauseOn(t, c, d, on(t, "2026-06-01")), on(t, "2026-06-01"))
	require.NoError(t, err)
	require.Equal(t, d, again, "a pause without effect leaves no trace")
	_, err = c.Pause(again, on(t, "2026-05-31"))
	require.ErrorIs(t, err, deadline.ErrRange)
}
