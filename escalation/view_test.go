package escalation_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// shown is a value as JSON.
func shown(tb testing.TB, v any) string {
	tb.Helper()
	text, err := json.Marshal(v)
	require.NoError(tb, err)
	return string(text)
}

// shows wants v to be shown as the text, byte for byte.
func shows(t *testing.T, want string, v any) {
	t.Helper()
	require.Empty(t, cmp.Diff(want, shown(t, v)))
}

// The complaint has been with the committee since 20 April. It is two days
// before the last day for its ruling, and nobody told the complainant.
func TestGuidanceView(t *testing.T) {
	g := escalation.Guide(replay(t, road...), day(t, "2026-05-18"))
	for name, v := range map[string]escalation.Guidance{
		"xtra-at-the-committee.json":             g,
		"xtra-at-the-committee-complainant.json": g.For(procedure.Complainant),
	} {
		var b bytes.Buffer
		require.NoError(t, json.Indent(&b, []byte(shown(t, v)), "", "  "))
		golden(t, "views/"+name, b.String()+"\n")
	}
}

// While the clock stands still a step has no last day to record it on, and as
// many days left as when it stopped.
func TestStepViewPaused(t *testing.T) {
	p := compile(t, desk(t, deadline.Statutory(), deadline.Weeks(6)))
	c := replayBy(t, p, "2026-04-02 raised board", "2026-05-04 paused")
	shows(t, `{"norm":"right","by":"board","kind":"extended","rung":"board","since":"2026-04-02",`+
		`"deadline":{"due":"2026-05-18","start":"2026-04-02","term":"P6W","pausedSince":"2026-05-04","nominal":"2026-05-14","rolled":true},`+
		`"clause":"3","fields":[{"name":"on","required":true,"first":"2026-04-02"},{"name":"term","required":true}],`+
		`"urgency":"later","today":"2026-06-08","daysLeft":14,"open":true}`, steps(escalation.Guide(c, day(t, "2026-06-08")))[1])
}

// A guidance shows the steps that it has, as they are shown alone but with the
// derivation of their days.
func TestGuidanceViewHasTheSteps(t *testing.T) {
	for _, p := range []*procedure.Procedure{procedure.Xtra(), everyFeature(t)} {
		for _, c := range walk(t, p, 400) {
			g := escalation.Guide(c, c.Last()+5)
			var got struct {
				Today string            `json:"today"`
				Case  json.RawMessage   `json:"case"`
				Steps []json.RawMessage `json:"steps"`
			}
			require.NoError(t, json.Unmarshal([]byte(shown(t, g)), &got))
			require.Equal(t, g.Today().String(), got.Today)
			require.Equal(t, shown(t, c), string(got.Case))
			steps := steps(g)
			require.Len(t, got.Steps, len(steps))
			for i, s := range steps {
				var in, alone map[string]any
				require.NoError(t, json.Unmarshal(got.Steps[i], &in))
				require.NoError(t, json.Unmarshal([]byte(shown(t, s)), &alone))
				for _, key := range []string{"deadline", "target"} {
					d, ok := in[key].(map[string]any)
					require.Equal(t, ok, alone[key] != nil)
					if ok {
						require.NotEmpty(t, d["derivation"])
						delete(d, "derivation")
					}
				}
				delete(in, "fields")
				delete(alone, "fields")
				require.Empty(t, cmp.Diff(alone, in))
			}
		}
	}
}

func TestReminderView(t *testing.T) {
	c := replay(t, road...)
	reminders := slices.Collect(escalation.Reminders(c, 0, 7))
	require.NotEmpty(t, reminders)
	const move = `{"norm":"duty","by":"committee","kind":"answered","stage":"committee","rung":"committee","since":"2026-04-20",` +
		`"deadline":{"due":"2026-05-20","start":"2026-04-20","term":"P30D"},"clause":"K10","fields":[{"name":"on","required":true,"first":"2026-04-20"},` +
		`{"name":"verdict","words":["upheld","partly-upheld","not-upheld","inadmissible","settled"]}]}`
	shows(t, `{"on":"2026-05-13","before":7,"last":"2026-05-20","move":`+move+`}`, reminders[0])
	shows(t, `{"on":"2026-05-20","before":0,"last":"2026-05-20","move":`+move+`}`, reminders[1])
}

// No value gives nothing in silence, and none can be read back by mistake.
func TestViewsOfNothing(t *testing.T) {
	for _, zero := range []any{escalation.Step{}, escalation.Guidance{}, escalation.Guide(procedure.Case{}, 0), escalation.Reminder{}} {
		shows(t, "null", zero)
	}
	shows(t, `{"urgency":"later"}`, escalation.Step{Urgency: escalation.Later})
	for _, today := range []date.Date{-1 << 60, 0, 1 << 60} {
		require.Contains(t, shown(t, escalation.Guide(replay(t), today)), `"steps":[`)
	}
	for _, bad := range []any{
		escalation.Step{Urgency: 99},
		escalation.Step{Move: procedure.Move{Kind: 99}},
		escalation.Reminder{Before: 1, Move: procedure.Move{Kind: 99}},
		escalation.Guide(replay(t), 0).For(99),
	} {
		_, err := json.Marshal(bad)
		require.Error(t, err, "%T", bad)
	}
	for _, p := range []any{new(escalation.Guidance), new(escalation.Step)} {
		require.ErrorIs(t, json.Unmarshal([]byte(`{}`), p), procedure.ErrInvalid)
	}
}
