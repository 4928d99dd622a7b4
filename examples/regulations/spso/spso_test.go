package spso_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/spso"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, spso.Regulation())
	held.Stories(t, p)
	held.Rules(t, spso.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, spso.Regulation(), holidays.Parse)
}
