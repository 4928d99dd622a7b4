package hse_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/hse"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, hse.Regulation())
	held.Stories(t, p)
	held.Rules(t, hse.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, hse.Regulation(), holidays.Parse)
}
