package picture_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
)

func BenchmarkLadder(b *testing.B) {
	l := picture.LadderOf(procedure.Xtra(), wording.Dutch()).WithPhases().WithEndings()
	for b.Loop() {
		l.SVG()
	}
}

func BenchmarkTimeline(b *testing.B) {
	list := events(b, road...)
	for b.Loop() {
		picture.TimelineOf(procedure.Xtra(), complaint(), list, on("2026-05-26"), wording.Dutch()).SVG()
	}
}
