package escalation_test

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"runtime"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// many are n cases of two procedures in all kinds of states, without a list of
// them: the key is the place.
func many(tb testing.TB, n int) iter.Seq2[int, procedure.Case] {
	tb.Helper()
	pool := walk(tb, procedure.Xtra(), 80)
	for seed := range uint64(80) {
		pool = append(pool, randomCase(tb, everyFeature(tb), seed))
	}
	return func(yield func(int, procedure.Case) bool) {
		for i := range n {
			if !yield(i, pool[i*7%len(pool)]) {
				return
			}
		}
	}
}

func queue[K any](tb testing.TB, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) []escalation.Entry[K] {
	tb.Helper()
	list, err := escalation.Queue(cases, today, party)
	require.NoError(tb, err)
	return list
}

func TestQueue(t *testing.T) {
	cases := func(yield func(string, procedure.Case) bool) {
		_ = yield("new", replay(t)) &&
			yield("board", replay(t, road[:3]...)) &&
			yield("committee", replay(t, road...)) &&
			yield("another", replay(t, road...)) &&
			yield("over", replay(t, "2026-03-02 raised board", "2026-03-03 withdrawn"))
	}
	line := func(e escalation.Entry[string]) string {
		return fmt.Sprint(e.Key, " ", e.Step.Urgency, " ", e.Step.By, " ", e.Step.Kind)
	}
	var got []string
	for _, e := range queue(t, cases, day(t, "2026-05-21"), 0) {
		got = append(got, line(e))
	}
	want := []string{
		"committee overdue committee answered", "another overdue committee answered",
		"board today board consulted", "board today board consulted", "board today board answered",
		"committee today board informed", "another today board informed",
		"board later board referred", "board later complainant accepted", "board later complainant declined",
		"committee later complainant accepted", "another later complainant accepted",
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("everyone's (-want +got):\n%s", diff)
	}

	got = nil
	for _, e := range queue(t, cases, day(t, "2026-05-21"), procedure.Committee) {
		got = append(got, line(e))
	}
	if diff := gocmp.Diff(want[:2], got); diff != "" {
		t.Errorf("the committee's (-want +got):\n%s", diff)
	}

	groups, err := escalation.QueueByCase(9, cases, day(t, "2026-05-21"), 0)
	require.NoError(t, err)
	var keys []string
	for _, g := range groups {
		keys = append(keys, g.Key)
	}
	require.Equal(t, []string{"committee", "another", "board"}, keys)
}

// TestQueueWaiting: of what has no date, what has waited longest comes first.
func TestQueueWaiting(t *testing.T) {
	cases := func(yield func(string, procedure.Case) bool) {
		_ = yield("March", replay(t, "2026-03-30 raised board")) &&
			yield("February", replay(t, "2026-02-02 raised board")) &&
			yield("also February", replay(t, "2026-02-02 raised board"))
	}
	var got []string
	for _, e := range queue(t, cases, day(t, "2026-05-21"), procedure.Board) {
		if e.Step.Kind == procedure.Answered {
			got = append(got, e.Key)
		}
	}
	require.Equal(t, []string{"February", "also February", "March"}, got)
}

// TestQueueOfNothing: no cases, and no day.
func TestQueueOfNothing(t *testing.T) {
	none := iter.Seq2[int, procedure.Case](nil)
	today := day(t, "2026-05-21")
	require.Empty(t, queue(t, none, today, 0), "no sequence")
	require.Empty(t, queue(t, many(t, 0), today, 0), "no cases")
	for _, n := range []int{math.MinInt, -1, 0} {
		list, err := escalation.QueueFirst(n, many(t, 10), today, 0)
		require.NoError(t, err)
		require.Empty(t, list)
		groups, err := escalation.QueueByCase(n, many(t, 10), today, 0)
		require.NoError(t, err)
		require.Empty(t, groups)
	}
	for _, today := range []date.Date{0, deadline.LastDay + 1} {
		_, err := escalation.Queue(none, today, 0)
		require.ErrorIs(t, err, procedure.ErrInvalid)
		_, err = escalation.QueueFirst(3, many(t, 10), today, 0)
		require.ErrorIs(t, err, procedure.ErrInvalid)
		_, err = escalation.QueueByCase(3, many(t, 10), today, 0)
		require.ErrorIs(t, err, procedure.ErrInvalid)
	}
}

// TestQueueFirst: the first n are those of the whole list, and sorting by the
// numbers that a database has gives that list too.
func TestQueueFirst(t *testing.T) {
	today := day(t, "2026-05-21")
	for _, party := range []procedure.Party{0, procedure.Complainant, procedure.Board} {
		cases := many(t, 700)
		whole := queue(t, cases, today, party)
		require.True(t, slices.IsSortedFunc(whole, func(a, b escalation.Entry[int]) int { return cmp.Compare(a.Step.Rank(), b.Step.Rank()) }))
		for _, n := range []int{1, 2, 50, len(whole) - 1, len(whole), len(whole) + 1, math.MaxInt} {
			first, err := escalation.QueueFirst(n, cases, today, party)
			require.NoError(t, err)
			require.True(t, slices.Equal(whole[:min(n, len(whole))], first), "%d of %d", n, len(whole))
		}

		var groups []escalation.Group[int] // in the order of their first lines
		seen := map[int]bool{}
		for _, e := range whole {
			if g := escalation.Guide(caseAt(cases, e.Key), today).For(party); !seen[e.Key] {
				seen[e.Key] = true
				groups = append(groups, escalation.Group[int]{Key: e.Key, Rank: e.Step.Rank(), Guidance: g})
			}
		}
		slices.SortStableFunc(groups, func(a, b escalation.Group[int]) int {
			return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Key, b.Key))
		})
		for _, n := range []int{1, 50, len(groups), math.MaxInt} {
			byCase, err := escalation.QueueByCase(n, cases, today, party)
			require.NoError(t, err)
			require.True(t, slices.Equal(groups[:min(n, len(groups))], byCase), "%d of %d cases", n, len(groups))
		}
	}
}

func caseAt(cases iter.Seq2[int, procedure.Case], at int) procedure.Case {
	for i, c := range cases {
		if i == at {
			return c
		}
	}
	return procedure.Case{}
}

// TestQueueFirstMemory: fifty lines of a hundred thousand cases take the memory
// of a hundred lines, in the order that is worst for it as well.
func TestQueueFirstMemory(t *testing.T) {
	const cases, n = 100_000, 50
	today := day(t, "2026-05-21")
	var worst []procedure.Case // each more urgent than the one before it
	for i := range 100 {
		worst = append(worst, replay(t, (day(t, "2026-04-30")-date.Date(i)/2).String()+" raised board"))
	}
	backwards := func(yield func(int, procedure.Case) bool) {
		for i := range cases {
			if !yield(i, worst[i*len(worst)/cases]) {
				return
			}
		}
	}
	for why, all := range map[string]iter.Seq2[int, procedure.Case]{"mixed": many(t, cases), "backwards": backwards} {
		bytes, allocs := memory(func() {
			list, err := escalation.QueueFirst(n, all, today, 0)
			require.NoError(t, err)
			require.Len(t, list, n)
		})
		require.Less(t, bytes, uint64(256<<10), why)
		require.Less(t, allocs, uint64(5000), why)

		bytes, allocs = memory(func() {
			list, err := escalation.QueueByCase(n, all, today, 0)
			require.NoError(t, err)
			require.Len(t, list, n)
		})
		require.Less(t, bytes, uint64(512<<10), why)
		require.Less(t, allocs, uint64(5000), why)
	}
}

// memory returns what f takes from the heap, whether or not it gives it back.
func memory(f func()) (bytes, allocs uint64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, after.Mallocs - before.Mallocs
}

// TestRank: the number of a step is what Steps sorts by, of no step the last,
// and the same until the next change.
func TestRank(t *testing.T) {
	require.Equal(t, escalation.NoRank, escalation.Step{}.Rank())
	require.Equal(t, escalation.NoRank, escalation.Guidance{}.Rank())
	exact := int64(float64(escalation.NoRank))
	require.Equal(t, escalation.NoRank, exact)
	for _, c := range walk(t, everyFeature(t), 150) {
		for _, today := range daysOf(c) {
			g := escalation.Guide(c, today)
			first, last := escalation.NoRank, int64(0)
			for s := range g.WithPossible().Steps() {
				require.GreaterOrEqual(t, s.Rank(), last)
				require.Less(t, s.Rank(), escalation.NoRank)
				first, last = min(first, s.Rank()), s.Rank()
			}
			require.Equal(t, first, g.WithPossible().Rank())
		}
	}
	over := escalation.Guide(replay(t, after(road, "2026-04-21 withdrawn")...), day(t, "2026-05-18"))
	require.Equal(t, escalation.NoRank, over.Rank())
}
