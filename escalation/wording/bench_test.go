package wording_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
)

func BenchmarkStep(b *testing.B) {
	c, today := replay(b, road...), day(b, "2026-05-21")
	s, _ := escalation.Guide(c, today).Next()
	w := wording.Dutch()
	b.ReportAllocs()
	for b.Loop() {
		if w.Step(c, s) == "" {
			b.Fatal("silent")
		}
	}
}
