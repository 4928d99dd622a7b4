package procedure_test

import (
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert" // want `depguard: .*cmp\.Diff`
	"github.com/stretchr/testify/require"
)

func TestMayReadTheClock(t *testing.T) {
	d := date.MustParseISO("2026-02-28")
	require.NotEqual(t, d, date.TodayUTC())
	assert.True(t, time.Now().After(d.MidnightUTC()))
	require.Equal(t, len([]int{1}), 1) // want `testifylint: `
}
