package uwv_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/uwv"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, uwv.Regulation())
	held.Stories(t, p)
	held.Rules(t, uwv.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, uwv.Regulation(), nil)
}
