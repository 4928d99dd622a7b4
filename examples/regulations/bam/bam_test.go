package bam_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/bam"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, bam.Regulation())
	held.Stories(t, p)
	held.Rules(t, bam.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, bam.Regulation(), nil)
}
