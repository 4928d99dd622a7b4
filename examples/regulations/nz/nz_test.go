package nz_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/nz"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, nz.Regulation())
	held.Stories(t, p)
	held.Rules(t, nz.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, nz.Regulation(), holidays.Parse)
}
