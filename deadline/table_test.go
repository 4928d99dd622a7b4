package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// An ownCalendar answers as the one it has, and the package does not know that.
type ownCalendar struct{ knowing }

// A calendar that has a table is counted by as one that is asked day by day.
func TestTableAgainstAsking(t *testing.T) {
	table := deadline.Statutory()
	table.Start = deadline.StartOnWorkingDay
	ask := table
	ask.Calendar = ownCalendar{netherlands(t)}
	n, provisional := 0, 0
	for from := deadline.MinDay; from <= deadline.MaxDay; from += 9 { // every day of the week in turn
		for _, term := range [...]deadline.Term{
			deadline.Days(2), deadline.Weeks(6), deadline.Months(1), deadline.WorkingDays(1), deadline.WorkingDays(5), deadline.WorkingDays(6),
			deadline.WorkingDays(10), deadline.WorkingDays(45), deadline.WorkingDays(100 + n%900),
		} {
			n++
			got := paused(t, table, from, term)
			require.Equal(t, paused(t, ask, from, term), got)
			if got.Provisional() {
				provisional++
			}
			if n%500 == 0 {
				require.Equal(t, ask.Explain(got), table.Explain(got))
			}
		}
	}
	require.Greater(t, provisional, n/2)
	require.Less(t, provisional, n-n/20)

	named := table
	named.Calendar = deadline.WithName(table.Calendar, "the country")
	require.Equal(t, paused(t, table, on(t, "2026-04-02"), deadline.WorkingDays(30)), paused(t, named, on(t, "2026-04-02"), deadline.WorkingDays(30)))
}

// paused is a term of which the clock stood still for three weeks.
func paused(t *testing.T, c deadline.Counting, from date.Date, term deadline.Term) deadline.Deadline {
	t.Helper()
	d, err := c.Deadline(from, term)
	require.NoError(t, err)
	stop := min(from+1, d.Due())
	d, err = c.Pause(d, stop)
	require.NoError(t, err)
	d, err = c.Resume(d, min(stop+21, deadline.MaxDay))
	require.NoError(t, err)
	return d
}
