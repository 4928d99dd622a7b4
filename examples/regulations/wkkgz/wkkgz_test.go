package wkkgz_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/wkkgz"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, wkkgz.Regulation())
	held.Stories(t, p)
	held.Rules(t, wkkgz.Regulation())
	held.Clauses(t, p)
	held.Text(t, wkkgz.Regulation(), nil)
}
