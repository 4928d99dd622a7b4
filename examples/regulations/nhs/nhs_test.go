package nhs_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/nhs"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, nhs.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(nhs.Regulation()))
	held.Clauses(t, p)
	held.Text(t, nhs.Regulation(), england.Parse)
}
