package nhs_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/nhs"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, nhs.Regulation())
	held.Stories(t, p)
	held.Rules(t, nhs.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, nhs.Regulation(), england.Parse)
}
