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

// An entry is one line of a work list.
type entry[K any] struct {
	Key  K
	Step escalation.Step
}

// A group is one case of it.
type group[K any] struct {
	Key      K
	Guidance escalation.Guidance
}

func queue[K any](tb testing.TB, n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) (list []entry[K]) {
	tb.Helper()
	lines, err := escalation.Queue(n, cases, today, party)
	require.NoError(tb, err)
	for key, s := range lines {
		list = append(list, entry[K]{key, s})
	}
	return list
}

func byCase[K any](tb testing.TB, n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) (list []group[K]) {
	tb.Helper()
	groups, err := escalation.QueueByCase(n, cases, today, party)
	require.NoError(tb, err)
	for key, g := range groups {
		list = append(list, group[K]{key, g})
	}
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
	line := func(e entry[string]) string {
		return fmt.Sprint(e.Key, " ", e.Step.Urgency, " ", e.Step.By, " ", e.Step.Kind)
	}
	var got []string
	for _, e := range queue(t, math.MaxInt, cases, day(t, "2026-05-21"), 0) {
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
	for _, e := range queue(t, math.MaxInt, cases, day(t, "2026-05-21"), procedure.Committee) {
		got = append(got, line(e))
	}
	if diff := gocmp.Diff(want[:2], got); diff != "" {
		t.Errorf("the committee's (-want +got):\n%s", diff)
	}

	var keys []string
	for _, g := range byCase(t, 9, cases, day(t, "2026-05-21"), 0) {
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
	for _, e := range queue(t, math.MaxInt, cases, day(t, "2026-05-21"), procedure.Board) {
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
	require.Empty(t, queue(t, math.MaxInt, none, today, 0), "no sequence")
	require.Empty(t, queue(t, math.MaxInt, many(t, 0), today, 0), "no cases")
	for _, n := range []int{math.MinInt, -1, 0} {
		require.Empty(t, queue(t, n, many(t, 10), today, 0))
		require.Empty(t, byCase(t, n, many(t, 10), today, 0))
	}
	for _, today := range []date.Date{0, deadline.LastDay + 1} {
		for _, cases := range []iter.Seq2[int, procedure.Case]{none, many(t, 10)} {
			lines, err := escalation.Queue(3, cases, today, 0)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			for range lines {
				t.Error("a line")
			}
			groups, err := escalation.QueueByCase(3, cases, today, 0)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			for range groups {
				t.Error("a case")
			}
		}
	}
}

// TestQueueFirst: the first n are those of the whole list, and sorting by the
// numbers that a database has gives that list too.
func TestQueueFirst(t *testing.T) {
	today := day(t, "2026-05-21")
	for _, party := range []procedure.Party{0, procedure.Complainant, procedure.Board} {
		cases := many(t, 700)
		whole := queue(t, math.MaxInt, cases, today, party)
		require.True(t, slices.IsSortedFunc(whole, func(a, b entry[int]) int { return cmp.Compare(a.Step.Rank(), b.Step.Rank()) }))
		for _, n := range []int{1, 2, 50, len(whole) - 1, len(whole), len(whole) + 1, math.MaxInt} {
			require.True(t, slices.Equal(whole[:min(n, len(whole))], queue(t, n, cases, today, party)), "%d of %d", n, len(whole))
		}

		var groups []group[int] // in the order of their first lines
		rank := map[int]int64{}
		for _, e := range whole {
			if _, seen := rank[e.Key]; !seen {
				rank[e.Key] = e.Step.Rank()
				groups = append(groups, group[int]{e.Key, escalation.Guide(caseAt(cases, e.Key), today).For(party)})
			}
		}
		slices.SortStableFunc(groups, func(a, b group[int]) int {
			return cmp.Or(cmp.Compare(rank[a.Key], rank[b.Key]), cmp.Compare(a.Key, b.Key))
		})
		for _, n := range []int{1, 50, len(groups), math.MaxInt} {
			require.True(t, slices.Equal(groups[:min(n, len(groups))], byCase(t, n, cases, today, party)), "%d of %d cases", n, len(groups))
		}
		for _, g := range groups {
			require.Equal(t, rank[g.Key], g.Guidance.Rank())
		}
	}
}

// TestQueueAgain: a list can be gone through in part, and again.
func TestQueueAgain(t *testing.T) {
	lines, err := escalation.Queue(5, many(t, 10), day(t, "2026-05-21"), 0)
	require.NoError(t, err)
	var got []int
	for range 2 {
		n := 0
		for key := range lines {
			got = append(got, key)
			if n++; n == 3 {
				break
			}
		}
	}
	require.Len(t, got, 6)
	require.Equal(t, got[:3], got[3:])
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
	long(t)
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
		for what, list := range map[string]func(iter.Seq2[int, procedure.Case]) int{
			"lines": func(cases iter.Seq2[int, procedure.Case]) int { return len(queue(t, n, cases, today, 0)) },
			"cases": func(cases iter.Seq2[int, procedure.Case]) int { return len(byCase(t, n, cases, today, 0)) },
		} {
			held := watched(all, 10_000)
			require.Equal(t, n, list(held.cases))
			require.Less(t, held.most, uint64(128<<10), "%s, %s", why, what)
		}
	}
}

// A watch tells how much more the heap held at most while cases were gone
// through than before. It looks every so many cases.
type watch struct {
	cases iter.Seq2[int, procedure.Case]
	most  uint64
}

func watched(cases iter.Seq2[int, procedure.Case], every int) *watch {
	var w watch
	w.cases = func(yield func(int, procedure.Case) bool) {
		before := heap()
		for i, c := range cases {
			if !yield(i, c) {
				return
			}
			if i%every == every-1 {
				w.most = max(w.most, max(heap(), before)-before)
			}
		}
	}
	return &w
}

// heap returns how much it holds that is still needed.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
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
				for u := range escalation.Urgencies() {
					require.Equal(t, s.Urgency >= u, s.Rank() < u.RankLimit())
				}
			}
			require.Equal(t, first, g.WithPossible().Rank())
		}
	}
	over := escalation.Guide(replay(t, after(road, "2026-04-21 withdrawn")...), day(t, "2026-05-18"))
	require.Equal(t, escalation.NoRank, over.Rank())
	for u := range escalation.Urgencies() {
		require.GreaterOrEqual(t, over.Rank(), u.RankLimit(), "no step is urgent")
	}
	for _, none := range []escalation.Urgency{0, escalation.Overdue + 1} {
		require.Zero(t, none.RankLimit())
	}
}
