package escalation_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A sight is what can be seen of a step or a duty, but for how many days are left.
type sight struct {
	step         escalation.Step
	rank         int64
	last, target deadline.Status
	late         bool
}

// sights are all that can be seen of c on a day, worked out from what the
// packages export and in another way than NextChange does.
func sights(c procedure.Case, today date.Date) []sight {
	var list []sight
	for s := range escalation.Guide(c, today).WithPossible().Steps() {
		seen := sight{s, s.Rank(), s.Deadline.Status(today), s.Target.Status(today), false}
		seen.step.Today, seen.step.DaysLeft = 0, 0
		list = append(list, seen)
	}
	for m := range c.Duties() {
		last := m.Deadline
		if last.IsZero() {
			last, _ = c.Procedure().Counting().Deadline(m.Since, c.Procedure().Patience().Term)
		}
		list = append(list, sight{step: escalation.Step{Move: m}, late: last.Status(today) == deadline.Overdue})
	}
	return list
}

// requireChanges holds NextChange to every single day, from the last event on
// until nothing changes any more.
func requireChanges(t *testing.T, c procedure.Case) (changes int) {
	t.Helper()
	g := escalation.Guide(c, max(c.Last(), c.Complaint().Happened))
	for {
		was := sights(c, g.Today())
		next, ok := g.NextChange()
		until := next
		if !ok {
			until = min(g.Today()+500, deadline.LastDay+1)
		}
		for d := g.Today() + 1; d < until; d++ {
			if !slices.Equal(was, sights(c, d)) {
				t.Fatalf("%v %v: %v differs from %v, and is not the next change, which is %v", c.Stage(), c.Phase(), d, g.Today(), next)
			}
			between, still := escalation.Guide(c, d).NextChange()
			require.Equal(t, ok, still)
			require.Equal(t, next, between, "the same column whenever it is worked out")
		}
		if !ok {
			return changes
		}
		if slices.Equal(was, sights(c, next)) {
			t.Fatalf("%v %v: nothing is different on %v", c.Stage(), c.Phase(), next)
		}
		changes++
		g = escalation.Guide(c, next)
	}
}

// TestNextChange: on every other day nothing is different, and on that day
// something is.
func TestNextChange(t *testing.T) {
	long(t)
	cases, changes := 0, 0
	for _, p := range []*procedure.Procedure{procedure.Xtra(), everyFeature(t), compile(t, desk(t, deadline.Statutory(), deadline.Weeks(6)))} {
		for _, c := range walk(t, p, 100) {
			cases++
			changes += requireChanges(t, c)
		}
		for seed := range uint64(100) {
			cases++
			changes += requireChanges(t, randomCase(t, p, seed))
		}
	}
	require.Greater(t, changes, cases)
	t.Logf("%d cases, %d changes", cases, changes)
}

// randomCase takes up to eight moves of p, each some days after the other.
func randomCase(tb testing.TB, p *procedure.Procedure, seed uint64) procedure.Case {
	tb.Helper()
	random := rand.New(rand.NewPCG(seed, 1))
	c, err := p.Open(procedure.Complaint{
		Happened: day(tb, "2025-11-01") + date.Date(random.IntN(365)),
		Grounds:  procedure.GroundsOf(procedure.Conduct), Late: random.IntN(4) == 0, General: random.IntN(4) == 0,
	})
	require.NoError(tb, err)
	for range random.IntN(9) {
		moves := slices.Collect(c.Moves())
		if len(moves) == 0 {
			break
		}
		on := max(c.Last(), c.Complaint().Happened) + date.Date(random.IntN(20))
		if next, err := c.Apply(eventOf(moves[random.IntN(len(moves))], on)); err == nil && (!next.Closed() || random.IntN(3) == 0) {
			c = next
		}
	}
	return c
}

func TestNextChangeDays(t *testing.T) {
	for _, test := range []struct {
		why, today string
		road       []string
		want       []string
	}{
		{"a right: soon, the last day, gone (K3)", "2026-02-01", nil, []string{"2026-04-23", "2026-04-30", "2026-05-01"}},
		{
			"a duty: soon, due, late (K10); and one without a date has waited too long (R23)", "2026-04-20", road,
			[]string{"2026-05-13", "2026-05-20", "2026-05-21"},
		},
		{"a day before the last event counts as that day", "2026-01-01", road, []string{"2026-05-13", "2026-05-20", "2026-05-21"}},
		{"rights without a date never change", "2026-03-02", road[:1], nil},
		{"over", "2026-04-21", after(road, "2026-04-21 withdrawn"), nil},
	} {
		t.Run(test.why, func(t *testing.T) {
			g := escalation.Guide(replay(t, test.road...), day(t, test.today))
			var got []string
			for next, ok := g.NextChange(); ok; next, ok = escalation.Guide(g.Case(), next).NextChange() {
				got = append(got, next.String())
			}
			require.Equal(t, test.want, got)
			narrow, _ := g.For(procedure.Employee).NextChange()
			wide, _ := g.NextChange()
			require.Equal(t, wide, narrow, "that of the case, for whomever it is")
		})
	}
	_, ok := escalation.Guidance{}.NextChange()
	require.False(t, ok, "the zero Guidance")
	_, ok = escalation.Guide(procedure.Case{}, day(t, "2026-03-02")).NextChange()
	require.False(t, ok, "the zero Case")
}

// TestNextChangeAtTheEnd: there is no day after the year 2200.
func TestNextChangeAtTheEnd(t *testing.T) {
	c, err := procedure.Xtra().Open(procedure.Complaint{Happened: deadline.LastDay - 3})
	require.NoError(t, err)
	g := escalation.Guide(c, deadline.LastDay-3)
	for next, ok := g.NextChange(); ok; next, ok = g.NextChange() {
		require.LessOrEqual(t, next, deadline.LastDay)
		g = escalation.Guide(c, next)
	}
}
