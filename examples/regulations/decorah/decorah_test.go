package decorah_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/decorah"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, decorah.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(decorah.Regulation()))
	held.Clauses(t, p)
	held.Text(t, decorah.Regulation(), nil)
}
