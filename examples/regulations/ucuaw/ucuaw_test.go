package ucuaw_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/ucuaw"
	"github.com/hulponline/klachtenregeling/procedure"
)

func TestConformance(t *testing.T) {
	held.Stories(t, held.Compiled(t, ucuaw.Regulation()), held.Compiled(t, ucuaw.President()), held.Compiled(t, ucuaw.Later()))
	for _, r := range []procedure.Regulation{ucuaw.Regulation(), ucuaw.President(), ucuaw.Later()} {
		held.Rules(t, r, "patience.term")
		held.Clauses(t, held.Compiled(t, r))
		held.Text(t, r, nil)
	}
}
