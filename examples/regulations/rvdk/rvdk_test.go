package rvdk_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/rvdk"
	"github.com/hulponline/klachtenregeling/procedure"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	held.Stories(t, held.Compiled(t, rvdk.Regulation()), held.Compiled(t, rvdk.Written()))
	for _, r := range []procedure.Regulation{rvdk.Regulation(), rvdk.Written()} {
		held.Rules(t, r, "patience.term")
		held.Clauses(t, held.Compiled(t, r))
		held.Text(t, r, nil)
	}
}
