package escalation_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
)

// BenchmarkSteps lists all steps of a case at the board.
func BenchmarkSteps(b *testing.B) {
	c, today := replay(b, road[:4]...), day(b, "2026-04-02")
	b.ReportAllocs()
	for b.Loop() {
		if n := count(c, today); n != 5 {
			b.Fatal(n)
		}
	}
}

func BenchmarkNext(b *testing.B) {
	c, today := replay(b, road[:4]...), day(b, "2026-04-02")
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := escalation.Guide(c, today).Next(); !ok {
			b.Fatal("no next step")
		}
	}
}

// BenchmarkQueue makes the work list of a thousand cases.
func BenchmarkQueue(b *testing.B) {
	board, committee, today := replay(b, road[:4]...), replay(b, road...), day(b, "2026-05-21")
	cases := func(yield func(int, procedure.Case) bool) {
		for i := range 500 {
			if !yield(2*i, board) || !yield(2*i+1, committee) {
				return
			}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if list, err := escalation.Queue(4001, cases, today, 0); err != nil || lengthOf(list) != 4000 {
			b.Fatal(lengthOf(list), err)
		}
	}
}

// BenchmarkQueueFirst makes the first fifty lines of that of ten thousand.
func BenchmarkQueueFirst(b *testing.B) {
	cases, today := many(b, 10_000), day(b, "2026-05-21")
	b.ReportAllocs()
	for b.Loop() {
		if list, err := escalation.Queue(50, cases, today, 0); err != nil || lengthOf(list) != 50 {
			b.Fatal(lengthOf(list), err)
		}
	}
}

func BenchmarkQueueByCase(b *testing.B) {
	cases, today := many(b, 10_000), day(b, "2026-05-21")
	b.ReportAllocs()
	for b.Loop() {
		if list, err := escalation.QueueByCase(50, cases, today, 0); err != nil || lengthOf(list) != 50 {
			b.Fatal(lengthOf(list), err)
		}
	}
}

func BenchmarkNextChange(b *testing.B) {
	g := escalation.Guide(replay(b, road[:4]...), day(b, "2026-04-02"))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := g.NextChange(); !ok {
			b.Fatal("nothing changes")
		}
	}
}

// BenchmarkGuidanceView writes all that a page shows of a case at the board.
func BenchmarkGuidanceView(b *testing.B) {
	g := escalation.Guide(replay(b, road[:4]...), day(b, "2026-04-02"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := g.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
