package sww_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/sww"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, sww.Regulation())
	held.Stories(t, p)
	held.Rules(t, sww.Regulation())
	held.Clauses(t, p)
	held.Text(t, sww.Regulation(), nil)
}
