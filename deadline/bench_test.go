package deadline_test

import (
	"math/rand/v2"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A branch predictor learns a date that comes back; those of a case load it
// does not. Every benchmark takes its days from many.
const manyDays = 1 << 13

// daysBetween returns so many days, in no order and the same every time.
func daysBetween(tb testing.TB, first, last string) []date.Date {
	tb.Helper()
	from, to := on(tb, first), on(tb, last)
	r := rand.New(rand.NewPCG(1, 2))
	days := make([]date.Date, manyDays)
	for i := range days {
		days[i] = from + date.Date(r.Int64N(int64(to-from)+1))
	}
	return days
}

// settledDays are days from which a term of some months ends where all decrees
// are on record.
func settledDays(tb testing.TB) []date.Date {
	tb.Helper()
	return daysBetween(tb, "2005-01-01", "2028-06-30")
}

func BenchmarkDeadline(b *testing.B) {
	law, settled := deadline.Statutory(), settledDays(b)
	open := daysBetween(b, "2029-01-01", "2190-12-31")
	with := func(cal deadline.Calendar) deadline.Counting {
		c := law
		c.Calendar = cal
		return c
	}
	own := with(ownCalendar{netherlands(b)})
	closed := with(deadline.WithClosures(deadline.Netherlands(), daysBetween(b, "2020-01-01", "2028-12-31")[:40]...))
	for _, bench := range []struct {
		name string
		c    deadline.Counting
		from []date.Date
		term deadline.Term
	}{
		{"plain", deadline.Counting{}, settled, deadline.Days(30)},
		{"plain-months", deadline.Counting{}, settled, deadline.Months(3)},
		{"rolled-weeks", law, settled, deadline.Weeks(6)},
		{"rolled-months", law, settled, deadline.Months(3)},
		{"working-days", law, settled, deadline.WorkingDays(30)},
		{"provisional-weeks", law, open, deadline.Weeks(6)},
		{"provisional-working-days", law, open, deadline.WorkingDays(30)},
		{"closures-weeks", closed, settled, deadline.Weeks(6)},
		{"closures-working-days", closed, settled, deadline.WorkingDays(30)},
		{"own-calendar-weeks", own, settled, deadline.Weeks(6)},
		{"own-calendar-working-days", own, settled, deadline.WorkingDays(30)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			i := 0
			b.ReportAllocs()
			for b.Loop() {
				if _, err := bench.c.Deadline(bench.from[i%manyDays], bench.term); err != nil {
					b.Fatal(err)
				}
				i++
			}
		})
	}
}

// manyDeadlines are terms of six weeks from all those days.
func manyDeadlines(tb testing.TB, c deadline.Counting) []deadline.Deadline {
	tb.Helper()
	all := make([]deadline.Deadline, manyDays)
	for i, from := range settledDays(tb) {
		d, err := c.Deadline(from, deadline.Weeks(6))
		require.NoError(tb, err)
		all[i] = d
	}
	return all
}

func BenchmarkExtend(b *testing.B) {
	c, i := deadline.Statutory(), 0
	all := manyDeadlines(b, c)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Extend(all[i%manyDays], deadline.Weeks(4)); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkPauseAndResume(b *testing.B) {
	c, i := deadline.Statutory(), 0
	all := manyDeadlines(b, c)
	b.ReportAllocs()
	for b.Loop() {
		d := all[i%manyDays]
		d, err := c.Pause(d, d.Start()+3)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := c.Resume(d, d.Start()+30); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkExplain(b *testing.B) {
	c, i := deadline.Statutory(), 0
	all := manyDeadlines(b, c)
	b.ReportAllocs()
	for b.Loop() {
		if c.Explain(all[i%manyDays]) == "" {
			b.Fatal("no explanation")
		}
		i++
	}
}

// Counting is meant for hot loops: nothing but texts and errors may allocate.
func TestNoAllocations(t *testing.T) {
	c := deadline.Counting{
		Calendar:       deadline.WithClosures(deadline.Netherlands(), on(t, "2026-05-18")),
		Roll:           deadline.RollStatutory,
		Start:          deadline.StartOnWorkingDay,
		MinWorkingDays: 2,
	}
	start := on(t, "2026-04-02")
	allocs := testing.AllocsPerRun(100, func() {
		for _, term := range [...]deadline.Term{deadline.Weeks(6), deadline.Months(3), deadline.Months(1).AndDays(14), deadline.WorkingDays(10)} {
			d, _ := c.Deadline(start, term)
			d, _ = c.Extend(d, deadline.Days(4))
			d, _ = c.Pause(d, start+3)
			d, _ = c.Resume(d, start+9)
			d, _ = c.Pause(d, d.Due())
			d, _ = c.Resume(d, d.Due()+9)
			d, _ = c.ExtendAgreed(d.MetOn(start+2), deadline.Weeks(4))
			_, _ = c.Recount(d, start+1)
			_, _ = c.Restart(d, start+1)
			_, _ = c.Unextend(d)
			_, _ = c.Alongside(d, d.Term())
			_ = d.Status(start) + d.MetOn(0).Status(start)
		}
	})
	require.Zero(t, allocs, "whatever happens to a deadline")
}
