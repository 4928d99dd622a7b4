package welfare_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/welfare"
	"github.com/stretchr/testify/require"
)

// The dates are in the stories, counted by hand from the articles.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, welfare.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(welfare.Regulation()))
	held.Clauses(t, p)
	held.Text(t, welfare.Regulation(), nil)
}
