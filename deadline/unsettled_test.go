package deadline_test

import (
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A history is what happens to a term after it started.
type history struct {
	why    string
	happen func(deadline.Counting, deadline.Deadline) (deadline.Deadline, error)
}

func histories() []history {
	return []history{
		{"nothing", func(_ deadline.Counting, d deadline.Deadline) (deadline.Deadline, error) { return d, nil }},
		{"extended by days", func(c deadline.Counting, d deadline.Deadline) (deadline.Deadline, error) {
			return c.Extend(d, deadline.Days(2))
		}},
		{"extended by working days", func(c deadline.Counting, d deadline.Deadline) (deadline.Deadline, error) {
			return c.Extend(d, deadline.WorkingDays(2))
		}},
		{"extended by agreement", func(c deadline.Counting, d deadline.Deadline) (deadline.Deadline, error) {
			return c.ExtendAgreed(d, deadline.Days(9))
		}},
	}
}

// The explanation names the first day that moves the due day by itself. So let
// every day that is not settled be a day off, each in turn, and look.
func TestUnsettledDay(t *testing.T) {
	nl := netherlands(t)
	first, last := nl.Known()
	countings := []deadline.Counting{
		{},
		{Calendar: nl},
		deadline.Statutory(),
		{Calendar: nl, Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay, MinWorkingDays: 4},
		{Calendar: nl, Start: deadline.StartOnWorkingDay},
		{Calendar: nl, MinWorkingDays: 3},
	}
	every := date.Date(3)
	if testing.Short() {
		every = 11
	}
	seen := map[string]int{}
	for _, around := range []date.Date{first - 20, last - 10, last + 400} {
		for start := around - 40; start < around+20; start += every {
			for _, c := range countings {
				for n := 1; n <= 10; n += 3 {
					for _, term := range []deadline.Term{deadline.Days(n), deadline.WorkingDays(n), deadline.Weeks(n), deadline.Months(n%3 + 1)} {
						for _, h := range histories() {
							checkUnsettled(t, c, start, term, h, seen)
						}
					}
				}
			}
		}
	}
	for _, how := range []string{"settled", "the first day", "a later day", "together"} {
		require.Greater(t, seen[how], 10, how)
	}
}

func checkUnsettled(t *testing.T, c deadline.Counting, start date.Date, term deadline.Term, h history, seen map[string]int) {
	t.Helper()
	run := func(off ...date.Date) (deadline.Deadline, bool) {
		counting := c
		counting.Calendar = deadline.WithClosures(c.Calendar, off...)
		d, err := counting.Deadline(start, term)
		if err == nil {
			d, err = h.happen(counting, d)
		}
		return d, err == nil
	}
	d, ok := run()
	if !ok { // working days without a calendar, or what agreeing cannot bring forward
		return
	}
	var open []date.Date
	if c.Calendar != nil {
		knownFirst, knownLast := netherlands(t).Known()
		from := start
		if c.Start == deadline.StartAsGiven {
			from++ // the start itself does not count
		}
		for at := from; at <= d.Due(); at++ {
			if (at < knownFirst || at > knownLast) && c.Calendar.IsWorkingDay(at) {
				open = append(open, at)
			}
		}
	}
	var moving date.Date
	for _, at := range open {
		if again, ok := run(at); ok && again.Due() != d.Due() {
			require.Greater(t, again.Due(), d.Due(), "only ever later")
			moving = at
			break
		}
	}
	var said deadline.Step
	for s := range c.Derive(d) {
		said = s
	}
	switch {
	case !d.Provisional():
		require.Zero(t, moving, "%s by %v, %s: moved by %s", d, c, h.why, moving)
		require.NotEqual(t, deadline.Provisional, said.Rule)
		seen["settled"]++
		return
	case moving != 0:
		require.Equal(t, deadline.Step{Rule: deadline.Provisional, From: moving, To: d.Due()}, said, "%s by %v, %s", d, c, h.why)
		if moving == open[0] {
			seen["the first day"]++
		} else {
			seen["a later day"]++
		}
	default:
		require.Equal(t, deadline.Provisional, said.Rule)
		require.Greater(t, said.Days, 1, "%s by %v, %s", d, c, h.why)
		require.Equal(t, open[said.Days-1], said.From, "the days are the first ones")
		again, ok := run(open[:said.Days]...)
		require.True(t, ok)
		require.Greater(t, again.Due(), d.Due(), "together they move it")
		again, ok = run(open[:said.Days-1]...)
		require.True(t, ok)
		require.Equal(t, d.Due(), again.Due(), "one less does not")
		seen["together"]++
	}
	require.Contains(t, c.Explain(d), "\n"+said.String()+"\n")
}

// A pause over days that are not settled adds fewer of them when they become
// days off. The day that is named lies after it, and moves the whole history.
func TestUnsettledDayAfterPause(t *testing.T) {
	nl := deadline.Netherlands()
	for _, suspend := range []deadline.Suspension{deadline.SuspendBetween, deadline.SuspendAfterStop, deadline.SuspendBothEnds} {
		for n := 4; n <= 12; n++ {
			run := func(off ...date.Date) (deadline.Counting, deadline.Deadline) {
				c := deadline.Counting{Calendar: deadline.WithClosures(nl, off...), Suspend: suspend}
				d, err := c.Deadline(on(t, "2028-12-20"), deadline.WorkingDays(n))
				require.NoError(t, err)
				d, err = c.Resume(pauseOn(t, c, d, on(t, "2028-12-22")), on(t, "2029-01-10"))
				require.NoError(t, err)
				return c, d
			}
			c, d := run()
			require.True(t, d.Provisional())
			var said deadline.Step
			for s := range c.Derive(d) {
				said = s
			}
			require.Equal(t, on(t, "2029-01-11"), said.From, "%s", d)
			_, again := run(said.From)
			require.Greater(t, again.Due(), d.Due())
			_, again = run(on(t, "2029-01-04"))
			require.Equal(t, d.Due(), again.Due(), "a day of the pause moves nothing")
		}
	}
}

// In a term of working days every day off that is passed over is named, once,
// but for weekends.
func TestPassedOver(t *testing.T) {
	closed := on(t, "2026-05-12")
	nl := deadline.WithClosures(deadline.Netherlands(), closed)
	countings := []deadline.Counting{
		{Calendar: nl},
		{Calendar: nl, Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay, MinWorkingDays: 12},
	}
	for _, c := range countings {
		for start := on(t, "2026-03-20"); start < on(t, "2026-06-10"); start++ {
			for n := 1; n <= 15; n++ {
				d, err := c.Deadline(start, deadline.WorkingDays(n))
				require.NoError(t, err)
				longer, err := c.Extend(d, deadline.WorkingDays(3))
				require.NoError(t, err)
				paused, err := c.Resume(pauseOn(t, c, longer, longer.Due()), longer.Due()+6)
				require.NoError(t, err)
				for _, d := range []deadline.Deadline{d, longer, paused} {
					named := make(map[date.Date]int)
					for s := range c.Derive(d) {
						if s.Rule == deadline.PassedOver || s.Rule == deadline.StartMoved {
							named[s.From]++
						}
						if s.Rule == deadline.PassedOver {
							require.NotEmpty(t, s.DayOff)
							require.Equal(t, s.From+1, s.To)
							require.NotContains(t, []time.Weekday{time.Saturday, time.Sunday}, s.From.Weekday())
						}
					}
					for at := start + 1; at < d.Due(); at++ {
						want := 0
						if !nl.IsWorkingDay(at) && at.Weekday() != time.Saturday && at.Weekday() != time.Sunday {
							want = 1
						}
						if want > 0 || named[at] > 1 {
							require.Equal(t, want, named[at], "%s in %s", at, d)
						}
					}
				}
			}
		}
	}
	require.Contains(t, countings[0].Explain(must(t, countings[0], "2026-05-11", 1)), "\nTuesday 12 May 2026 is sluitingsdag: no working day\n1 working day: Wednesday 13 May 2026\n")
}

func must(t *testing.T, c deadline.Counting, start string, n int) deadline.Deadline {
	t.Helper()
	d, err := c.Deadline(on(t, start), deadline.WorkingDays(n))
	require.NoError(t, err)
	return d
}
