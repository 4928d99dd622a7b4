package deadline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func TestMet(t *testing.T) {
	c := deadline.Counting{}
	d, err := c.Deadline(on(t, "2026-04-20"), deadline.Days(30)) // 2026-05-20
	require.NoError(t, err)
	paused := pauseOn(t, c, d, on(t, "2026-05-10"))
	type answer struct {
		Status deadline.Status
		Left   int
	}
	for _, test := range []struct {
		why        string
		d          deadline.Deadline
		met, today string
		want       answer
	}{
		{"on the day itself", d, "2026-05-18", "2026-05-18", answer{deadline.Met, 2}},
		{"the days left stand still", d, "2026-05-18", "2026-05-19", answer{deadline.Met, 2}},
		{"never overdue", d, "2026-05-18", "2027-05-18", answer{deadline.Met, 2}},
		{"on the last day", d, "2026-05-20", "2026-05-21", answer{deadline.Met, 0}},
		{"a day late", d, "2026-05-21", "2026-05-21", answer{deadline.MetLate, -1}},
		{"the days late stand still", d, "2026-05-21", "2026-08-01", answer{deadline.MetLate, -1}},
		{"before that day: running", d, "2026-05-18", "2026-05-17", answer{deadline.Running, 3}},
		{"before that day: the last day", d, "2026-05-25", "2026-05-20", answer{deadline.DueToday, 0}},
		{"before that day: overdue", d, "2026-05-25", "2026-05-24", answer{deadline.Overdue, -4}},
		{"before the start", d, "2026-04-01", "2026-04-01", answer{deadline.Met, 49}},
		{"while the clock stands still", paused, "2026-08-01", "2026-09-01", answer{deadline.Met, 10}},
		{"before that, paused", paused, "2026-08-01", "2026-07-31", answer{deadline.Paused, 10}},
		{"no day", d, "2026-05-18", "", answer{}},
	} {
		t.Run(test.why, func(t *testing.T) {
			met := test.d.MetOn(on(t, test.met))
			var today date.Date
			if test.today != "" {
				today = on(t, test.today)
			}
			require.Empty(t, cmp.Diff(test.want, answer{met.Status(today), met.DaysLeft(today)}))
			day, ok := met.Met()
			require.True(t, ok)
			require.Equal(t, test.met, day.String())
			require.Equal(t, test.d, met.MetOn(0), "taken away again")
		})
	}
	for met, want := range map[string]string{
		"2026-05-18": "2026-05-20 (P30D from 2026-04-20, met on 2026-05-18)",
		"2026-05-20": "2026-05-20 (P30D from 2026-04-20, met on 2026-05-20)",
		"2026-05-21": "2026-05-20 (P30D from 2026-04-20, met on 2026-05-21, 1 day late)",
		"2026-05-23": "2026-05-20 (P30D from 2026-04-20, met on 2026-05-23, 3 days late)",
	} {
		require.Equal(t, want, d.MetOn(on(t, met)).String())
	}
	require.Equal(t, d.Explain(), d.MetOn(d.Due()).Explain(), "it has no part in how the due day came about")
	require.Equal(t, d.MetOn(d.Due()), d.MetOn(d.Start()).MetOn(d.Due()), "the last mark counts")
	for _, none := range []date.Date{0, deadline.MinDay - 1, deadline.MaxDay + 1, 1 << 40, -1 << 40} {
		require.Equal(t, d, d.MetOn(none))
	}
	day, ok := d.Met()
	require.Equal(t, date.Date(0), day)
	require.False(t, ok)
	require.Equal(t, deadline.Deadline{}, deadline.Deadline{}.MetOn(d.Due()), "no deadline, nothing to meet")
}

// Changing a deadline keeps the mark, and counts as if it were not there.
func TestMetHasNoPartInCounting(t *testing.T) {
	c := deadline.Statutory()
	d, err := c.Deadline(on(t, "2026-04-02"), deadline.Weeks(6))
	require.NoError(t, err)
	met := on(t, "2026-05-20") // two days late
	for name, change := range map[string]func(deadline.Deadline) (deadline.Deadline, error){
		"extend":        func(d deadline.Deadline) (deadline.Deadline, error) { return c.Extend(d, deadline.Weeks(1)) },
		"extend agreed": func(d deadline.Deadline) (deadline.Deadline, error) { return c.ExtendAgreed(d, deadline.Weeks(1)) },
		"unextend":      c.Unextend,
		"recount":       func(d deadline.Deadline) (deadline.Deadline, error) { return c.Recount(d, d.Start()+3) },
		"restart":       func(d deadline.Deadline) (deadline.Deadline, error) { return c.Restart(d, d.Start()+3) },
		"alongside":     func(d deadline.Deadline) (deadline.Deadline, error) { return c.Alongside(d, deadline.Weeks(2)) },
		"pause":         func(d deadline.Deadline) (deadline.Deadline, error) { return c.Pause(d, d.Due()) },
		"pause and resume": func(d deadline.Deadline) (deadline.Deadline, error) {
			d, err := c.Pause(d, d.Due())
			if err != nil {
				return d, err
			}
			return c.Resume(d, d.Due()+9)
		},
	} {
		t.Run(name, func(t *testing.T) {
			plain, err := change(d)
			require.NoError(t, err)
			marked, err := change(d.MetOn(met))
			require.NoError(t, err)
			require.Equal(t, plain.MetOn(met), marked)
			require.Equal(t, plain, marked.MetOn(0))
		})
	}
	longer, err := c.Extend(d.MetOn(met), deadline.Weeks(1))
	require.NoError(t, err)
	require.Equal(t, deadline.MetLate, d.MetOn(met).Status(met))
	require.Equal(t, deadline.Met, longer.Status(met), "an extension that turns out to have been given")
}
