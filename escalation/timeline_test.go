package escalation_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// A timeline has each event at its place, with what was found of it, and agrees
// with the audit, the replay and the guidance.
func TestTimelineOf(t *testing.T) {
	p, complaint, today := procedure.Xtra(), procedure.Complaint{Happened: day(t, "2026-01-30")}, day(t, "2026-09-01")
	happened := events(t, append(slices.Clone(road), "2026-03-01 raised employee", "2026-05-21 answered")...)
	line := escalation.TimelineOf(p, complaint, happened, today)
	require.Equal(t, complaint, line.Complaint)
	require.Len(t, line.Events, len(happened))
	var found []audit.Finding
	for i, e := range line.Events {
		require.Equal(t, i, e.Step.Index)
		require.Equal(t, happened[i].Kind, e.Step.Event.Kind)
		require.Equal(t, i == len(road), e.Step.Err != nil, "that one is out of order")
		found = append(found, e.Findings...)
	}
	require.Equal(t, audit.Of(p, complaint, happened, today), append(found, line.Findings...))
	require.NotEmpty(t, line.Events[len(happened)-1].Findings, "the ruling was late")
	require.Equal(t, escalation.Guide(line.Events[len(happened)-1].Step.After, today), line.Guidance)
	_, err := json.Marshal(line)
	require.NoError(t, err)
}

func TestTimelineOfNothing(t *testing.T) {
	today := day(t, "2026-09-01")
	for _, line := range []escalation.Timeline{
		escalation.TimelineOf(nil, procedure.Complaint{}, nil, today),
		escalation.TimelineOf(procedure.Xtra(), procedure.Complaint{}, nil, today), // a complaint without a day
	} {
		require.Empty(t, line.Events)
		require.Zero(t, line.Guidance)
	}
	line := escalation.TimelineOf(procedure.Xtra(), procedure.Complaint{}, events(t, road[0]), today)
	require.Len(t, line.Events, 1)
	require.Equal(t, audit.Malformed, line.Findings[0].Code)
}
