package flanders_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/flanders"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, flanders.Regulation())
	held.Stories(t, p)
	held.Rules(t, flanders.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, flanders.Regulation(), nil)
}
