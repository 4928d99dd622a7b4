package bopz_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/bopz"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, bopz.Regulation())
	held.Stories(t, p)
	held.Rules(t, bopz.Regulation())
	held.Clauses(t, p)
	held.Text(t, bopz.Regulation(), nil)
}
