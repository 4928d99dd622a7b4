package deadline_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// shown is a value as JSON.
func shown(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

// shows wants v to be shown as the text, byte for byte.
func shows(t *testing.T, want string, v any) {
	t.Helper()
	require.Empty(t, cmp.Diff(want, shown(t, v)))
}

// pretty is JSON with one key a line.
func pretty(t *testing.T, text []byte) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, json.Indent(&b, text, "", "  "))
	return b.String()
}

// The dates are those of the explanations above, laid beside the calendar.
func TestDeadlineView(t *testing.T) {
	want := map[string]string{
		"rolled":                            `{"due":"2026-05-18","start":"2026-04-02","term":"P6W","nominal":"2026-05-14","rolled":true}`,
		"extended, paused and paused again": `{"due":"2026-06-02","start":"2026-01-31","term":"P1M","extension":"P93D","pausedFor":"P1D"}`,
		"clamped and paused":                `{"due":"2026-02-28","start":"2025-11-30","term":"P3M","pausedSince":"2026-02-28","clamped":true}`,
		"too few working days":              `{"due":"2017-12-28","start":"2017-12-22","term":"P3D","nominal":"2017-12-25"}`,
		"agreed":                            `{"due":"2026-05-23","start":"2026-04-02","term":"P6W","extension":"P9D","agreed":true}`,
		"months and days":                   `{"due":"2026-05-17","start":"2026-01-31","term":"P1M14D","extension":"P64D","clamped":true}`,
		"paused at its end":                 `{"due":"2026-04-17","start":"2026-03-06","term":"P4W","pausedFor":"P10D","pausedAtEnd":"P4D"}`,
		"a pause in working days":           `{"due":"2026-05-26","start":"2026-05-11","term":"P5WD","pausedFor":"P3WD"}`,
		"start moved, closed, provisional":  `{"due":"2040-01-04","start":"2039-12-31","term":"P1WD","provisional":true}`,
	}
	seen := 0
	for _, s := range stories(t) {
		if text, there := want[s.why]; there {
			seen++
			shows(t, text, s.tell(t))
		}
	}
	require.Len(t, want, seen)

	d, err := deadline.Statutory().Deadline(on(t, "2026-04-02"), deadline.Weeks(6))
	require.NoError(t, err)
	shows(t, `{"due":"2026-05-18","start":"2026-04-02","term":"P6W","nominal":"2026-05-14","rolled":true,"met":"2026-05-18"}`,
		d.MetOn(on(t, "2026-05-18")))
	shows(t, `{"due":"2026-05-18","start":"2026-04-02","term":"P6W","nominal":"2026-05-14","rolled":true,"met":"2026-05-21","daysLate":3}`,
		d.MetOn(on(t, "2026-05-21")))
}

const derived = `{
  "due": "2026-05-18",
  "start": "2026-04-02",
  "term": "P6W",
  "nominal": "2026-05-14",
  "rolled": true,
  "derivation": [
    {
      "rule": "started",
      "from": "2026-04-02",
      "to": "2026-04-02",
      "term": "P6W"
    },
    {
      "rule": "counted",
      "from": "2026-04-02",
      "to": "2026-05-14",
      "term": "P6W"
    },
    {
      "rule": "rolled-over",
      "from": "2026-05-14",
      "to": "2026-05-15",
      "dayOff": "Hemelvaartsdag"
    },
    {
      "rule": "rolled-over",
      "from": "2026-05-15",
      "to": "2026-05-16",
      "dayOff": "gelijkgestelde dag (KB 2026-2028, Stcrt. 2025 24713)"
    },
    {
      "rule": "rolled-over",
      "from": "2026-05-16",
      "to": "2026-05-17"
    },
    {
      "rule": "rolled-over",
      "from": "2026-05-17",
      "to": "2026-05-18"
    }
  ]
}`

func TestMarshalDeadline(t *testing.T) {
	law := deadline.Statutory()
	d, err := law.Deadline(on(t, "2026-04-02"), deadline.Weeks(6))
	require.NoError(t, err)
	text, err := law.MarshalDeadline(d)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(derived, pretty(t, text)))

	text, err = (deadline.Counting{}).MarshalDeadline(d)
	require.NoError(t, err)
	require.Equal(t, shown(t, d), string(text), "a counting that leads elsewhere says nothing of how")

	text, err = law.MarshalDeadline(deadline.Deadline{})
	require.NoError(t, err)
	require.Equal(t, "null", string(text))
}

// What a view says of the derivation is what Derive says, whatever happened.
func TestMarshalDeadlineDerives(t *testing.T) {
	for _, s := range stories(t) {
		d := s.tell(t)
		text, err := s.c.MarshalDeadline(d)
		require.NoError(t, err)
		var got struct {
			Due        string            `json:"due"`
			Derivation []json.RawMessage `json:"derivation"`
		}
		require.NoError(t, json.Unmarshal(text, &got))
		require.Equal(t, d.Due().String(), got.Due)
		var want []json.RawMessage
		for step := range s.c.Derive(d) {
			want = append(want, json.RawMessage(shown(t, step)))
		}
		require.NotEmpty(t, want, s.why)
		require.Equal(t, want, got.Derivation, s.why)
	}
}

// No value gives nothing in silence, and none can be read back by mistake.
func TestViewsOfNothing(t *testing.T) {
	require.Equal(t, "null", shown(t, deadline.Deadline{}))
	require.Equal(t, "null", shown(t, deadline.Step{}))
	shows(t, `{"roll":"none"}`, deadline.Counting{})
	shows(t, `{"calendar":"Netherlands","roll":"statutory","minWorkingDays":2}`, deadline.Statutory())
	shows(t, `{"calendar":"weekdays","closures":["2026-12-24"],"roll":"forward","rollAgreed":true,"start":"on-working-day","suspend":"both-ends"}`,
		deadline.Counting{
			Calendar: deadline.WithClosures(deadline.Weekdays(), on(t, "2026-12-24")),
			Roll:     deadline.RollForward, RollAgreed: true, Start: deadline.StartOnWorkingDay, Suspend: deadline.SuspendBothEnds,
		})

	_, err := json.Marshal(deadline.Counting{Calendar: never{}})
	require.ErrorIs(t, err, deadline.ErrCounting, "a calendar without a name")
	_, err = json.Marshal(deadline.Counting{Roll: 9})
	require.ErrorIs(t, err, deadline.ErrCounting)
	_, err = json.Marshal(deadline.Step{Rule: deadline.Provisional + 1})
	require.ErrorIs(t, err, deadline.ErrCounting)
	_, err = json.Marshal(deadline.Step{To: on(t, "2026-05-15")})
	require.ErrorIs(t, err, deadline.ErrCounting, "a day that no rule leads to")
	_, err = json.Marshal(deadline.Step{Rule: deadline.Counted, Term: deadline.Days(-1)})
	require.ErrorIs(t, err, deadline.ErrTerm)

	var d deadline.Deadline
	require.ErrorIs(t, json.Unmarshal([]byte(`{"due":"2026-05-18"}`), &d), deadline.ErrSyntax)
}

func TestViewWords(t *testing.T) {
	var rules []string
	for r := range deadline.Provisional + 1 {
		text, err := r.MarshalText()
		require.NoError(t, err)
		rules = append(rules, string(text))
	}
	require.Equal(t, []string{
		"", "started", "start-moved", "passed-over", "counted", "extended", "clamped", "paused-at-end", "paused-for", "minimum-working-days",
		"rolled-over", "roll-limited", "agreed-stays", "saturated", "paused-since", "provisional",
	}, rules)
	require.Equal(t, `["","running","due-today","overdue","paused","met","met-late"]`, shown(t, []deadline.Status{
		0, deadline.Running, deadline.DueToday, deadline.Overdue, deadline.Paused, deadline.Met, deadline.MetLate,
	}))
	_, err := (deadline.MetLate + 1).MarshalText()
	require.ErrorIs(t, err, deadline.ErrCounting)
}

// A view can be made of any step and any day.
func FuzzStepView(f *testing.F) {
	f.Add(uint8(3), int64(739000), int64(1), 3, uint8(1), "Koningsdag")
	f.Add(uint8(0), int64(0), int64(1)<<60, 0, uint8(0), "")
	f.Add(uint8(99), int64(-1), int64(1)<<60, 0, uint8(0), "\xff\"")
	f.Fuzz(func(t *testing.T, rule uint8, from, to int64, n int, unit uint8, name string) {
		terms := []deadline.Term{{}, deadline.Days(n), deadline.Weeks(n), deadline.Months(n).AndDays(n), deadline.WorkingDays(n)}
		s := deadline.Step{
			Rule: deadline.Rule(rule), From: date.Date(from), To: date.Date(to), Term: terms[int(unit)%len(terms)], Days: n, DayOff: name,
		}
		text, err := json.Marshal(s)
		if err != nil {
			return
		}
		require.True(t, json.Valid(text))
		require.False(t, slices.Equal(text, []byte("{}")), "%+v", s)
	})
}

func BenchmarkMarshalDeadline(b *testing.B) {
	law := deadline.Statutory()
	d, err := law.Deadline(on(b, "2026-04-02"), deadline.Weeks(6))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := law.MarshalDeadline(d); err != nil {
			b.Fatal(err)
		}
	}
}
