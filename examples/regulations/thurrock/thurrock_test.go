package thurrock_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/thurrock"
	"github.com/stretchr/testify/require"
)

func TestConformance(t *testing.T) {
	p := held.Compiled(t, thurrock.Regulation())
	held.Stories(t, p)
	require.NoError(t, escalationtest.CheckRegulation(thurrock.Regulation()))
	held.Clauses(t, p)
	held.Text(t, thurrock.Regulation(), england.Parse)
}
