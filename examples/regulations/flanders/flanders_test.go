package flanders_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/flanders"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, flanders.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(flanders.Regulation()))
	held.Clauses(t, p)
	held.Text(t, flanders.Regulation(), nil)
}
