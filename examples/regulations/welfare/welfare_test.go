package welfare_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/welfare"
)

// The dates are in the stories, counted by hand from the articles.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, welfare.Regulation())
	held.Stories(t, p)
	held.Rules(t, welfare.Regulation(), "rungs[2].pause")
	held.Clauses(t, p)
	held.Text(t, welfare.Regulation(), nil)
}
