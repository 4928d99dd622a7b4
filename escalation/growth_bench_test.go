package escalation_test

import (
	"flag"
	"iter"
	"math"
	"strconv"
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
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
// the first hundred lines, the first hundred cases, and all lines.
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
			list, err := escalation.QueueFirst(100, cases, today, 0)
			return len(list), err
		},
		"first-cases": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			list, err := escalation.QueueByCase(100, cases, today, 0)
			return len(list), err
		},
		"all-lines": func(cases iter.Seq2[int, procedure.Case]) (int, error) {
			list, err := escalation.QueueFirst(math.MaxInt, cases, today, 0)
			return len(list), err
		},
	} {
		for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
			if n > 100_000 && !*large || n > 10_000 && name == "all-lines" && !*large {
				break
			}
			b.Run(name+"/"+strconv.Itoa(n), func(b *testing.B) {
				b.ReportAllocs()
				found := 0
				for b.Loop() {
					var err error
					if found, err = lines(first(n)); err != nil || found == 0 {
						b.Fatal(found, err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/case")
				b.ReportMetric(float64(found), "lines")
			})
		}
	}
}
