package uwv_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/uwv"
	"github.com/stretchr/testify/require"
)

// The dates are in the stories, counted by hand from the text.
func TestConformance(t *testing.T) {
	p := held.Compiled(t, uwv.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(uwv.Regulation()))
	held.Clauses(t, p)
	held.Text(t, uwv.Regulation(), nil)
}
