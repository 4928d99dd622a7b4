package bint_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/bint"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, bint.Regulation())
	held.Stories(t, p)
	held.Rules(t, bint.Regulation())
	held.Clauses(t, p)
	held.Text(t, bint.Regulation(), nil)
}
