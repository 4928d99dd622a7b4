package woerden_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/woerden"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, woerden.Regulation())
	held.Stories(t, p)
	held.Rules(t, woerden.Regulation())
	held.Clauses(t, p)
	held.Text(t, woerden.Regulation(), nil)
}
