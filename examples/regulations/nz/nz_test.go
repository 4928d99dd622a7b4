package nz_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/nz"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, nz.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(nz.Regulation()))
	held.Clauses(t, p)
	held.Text(t, nz.Regulation(), holidays.Parse)
}
