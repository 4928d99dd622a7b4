package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func BenchmarkRolledDeadline(b *testing.B) {
	c, start := deadline.Statutory(), on(b, "2026-04-02")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Deadline(start, deadline.Weeks(6)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRolledDeadlineInMonths(b *testing.B) {
	c, start := deadline.Statutory(), on(b, "2026-01-31")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Deadline(start, deadline.Months(3)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkProvisionalDeadline(b *testing.B) {
	c, start := deadline.Statutory(), on(b, "2040-04-02")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Deadline(start, deadline.Weeks(6)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlainDeadline(b *testing.B) {
	c, start := deadline.Counting{}, on(b, "2026-04-20")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Deadline(start, deadline.Days(30)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWorkingDays(b *testing.B) {
	c, start := deadline.Statutory(), on(b, "2026-04-02")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Deadline(start, deadline.WorkingDays(30)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExtend(b *testing.B) {
	c := deadline.Statutory()
	d, err := c.Deadline(on(b, "2026-04-02"), deadline.Weeks(6))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Extend(d, deadline.Weeks(4)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExplain(b *testing.B) {
	c := deadline.Statutory()
	d, err := c.Deadline(on(b, "2026-04-02"), deadline.Weeks(6))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if c.Explain(d) == "" {
			b.Fatal("no explanation")
		}
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
