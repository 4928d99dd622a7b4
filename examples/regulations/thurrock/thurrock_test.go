package thurrock_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/thurrock"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, thurrock.Regulation())
	held.Stories(t, p)
	held.Rules(t, thurrock.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, thurrock.Regulation(), england.Parse)
}
