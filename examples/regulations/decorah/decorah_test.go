package decorah_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/decorah"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, decorah.Regulation())
	held.Stories(t, p)
	held.Rules(t, decorah.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, decorah.Regulation(), nil)
}
