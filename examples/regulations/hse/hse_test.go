package hse_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/hse"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, hse.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(hse.Regulation()))
	held.Clauses(t, p)
	held.Text(t, hse.Regulation(), holidays.Parse)
}
