package escalation_test

import (
	"flag"
	"iter"
	"math"
	"strconv"
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

var large = flag.Bool("large", false, "run the benchmarks with a million cases too")

// varied are n cases of two procedures, of five thousand that differ.
func varied(tb testing.TB, n int) iter.Seq2[int, procedure.Case] {
	tb.Helper()
	pool := make([]procedure.Case, 0, 5000)
	for _, p := range []*procedure.Procedure{procedure.Xtra(), everyFeature(tb)} {
		for seed := range uint64(cap(pool) / 2) {
			pool = append(pool, randomCase(tb, p, seed))
		}
	}
	return func(yield func(int, procedure.Case) bool) {
		for i := range n {
			if !yield(i, pool[i*7%len(pool)]) {
				return
			}
		}
	}
}

// BenchmarkQueueGrowth makes the work list of a thousand to a million cases:
// the first hundred lines, the first hundred cases, all lines, and all without
// asking for their steps.
//
//	go test -run '^$' -bench QueueGrowth -benchtime 1x ./escalation -large
func BenchmarkQueueGrowth(b *testing.B) {
	today, cases := day(b, "2026-05-21"), varied(b, 1_000_000)
	first := func(n int) iter.Seq2[int, procedure.Case] {
		return func(yield func(int, procedure.Case) bool) {
			for i, c := range cases {
				if i == n || !yield(i, c) {
					return
				}
			}
		}
	}
	for name, lines := range map[string]func(iter.Seq2[int, procedure.Case]) (int, error){
		"first-lines": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			list, err := escalation.Queue(100, cases, today, 0)
			return lengthOf(list), err
		},
		"first-cases": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			list, err := escalation.QueueByCase(100, cases, today, 0)
			return lengthOf(list), err
		},
		"all-lines-unread": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			_, err := escalation.Queue(math.MaxInt, cases, today, 0)
			return 0, err
		},
		"all-lines": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			list, err := escalation.Queue(math.MaxInt, cases, today, 0)
			return lengthOf(list), err
		},
	} {
		for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
			if n > 100_000 && !*large || n > 10_000 && (name == "all-lines-unread" || name == "all-lines") && !*large {
				break
			}
			b.Run(name+"/"+strconv.Itoa(n), func(b *testing.B) {
				b.ReportAllocs()
				read := 0
				for b.Loop() {
					var err error
					if read, err = lines(first(n)); err != nil || read == 0 && name != "all-lines-unread" {
						b.Fatal(read, err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/case")
				b.ReportMetric(float64(read), "lines-read")
			})
		}
	}
}

func lengthOf[K, V any](list iter.Seq2[K, V]) (n int) {
	for range list {
		n++
	}
	return n
}

// BenchmarkDueThisWeek finds what is overdue or has its last day within a week,
// in a table of cases as [escalation.Guidance.NextChange] tells to keep: by
// looking at the rows, by also working out again what changed that morning, with
// the first step of all that was found; and by asking every case instead.
func BenchmarkDueThisWeek(b *testing.B) {
	type row struct {
		at   int
		next date.Date
		rank int64
	}
	n := 100_000
	if *large {
		n = 1_000_000
	}
	today, limit := day(b, "2026-05-21"), escalation.Soon.RankLimit()
	cases := make([]procedure.Case, 0, n)
	for _, c := range varied(b, n) {
		cases = append(cases, c)
	}
	tableOn := func(d date.Date) []row {
		table := make([]row, n)
		for i, c := range cases {
			g := escalation.Guide(c, d)
			next, _ := g.NextChange()
			table[i] = row{i, next, g.Rank()}
		}
		return table
	}
	run := func(name string, morning func() int) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				if found = morning(); found == 0 {
					b.Fatal("nothing is due")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/case")
			b.ReportMetric(float64(found), "found")
		})
	}
	current := tableOn(today)
	look := func(table []row, shown func(r *row)) (found int) {
		for i := range table {
			if table[i].rank < limit {
				found++
				shown(&table[i])
			}
		}
		return found
	}
	run("rows", func() int { return look(current, func(*row) {}) })
	run("rows-and-steps", func() int {
		return look(current, func(r *row) {
			if _, ok := escalation.Guide(cases[r.at], today).Next(); !ok {
				b.Fatal("no step")
			}
		})
	})
	yesterday, table := tableOn(today-1), make([]row, n)
	run("rows-changed-that-morning", func() int {
		copy(table, yesterday)
		for i := range table {
			if r := &table[i]; r.next != 0 && r.next <= today {
				g := escalation.Guide(cases[r.at], today)
				r.next, _ = g.NextChange()
				r.rank = g.Rank()
			}
		}
		return look(table, func(*row) {})
	})
	run("every-case", func() (found int) {
		for i := range cases {
			if escalation.Guide(cases[i], today).Rank() < limit {
				found++
			}
		}
		return found
	})
}
