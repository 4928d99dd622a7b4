package spso_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/spso"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, spso.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(spso.Regulation()))
	held.Clauses(t, p)
	held.Text(t, spso.Regulation(), holidays.Parse)
}
