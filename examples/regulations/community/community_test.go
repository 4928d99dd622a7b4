package community_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/community"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// The board decides on 2 March 2026 and has until 12 March to publish that.
var complaint = procedure.Complaint{Grounds: procedure.GroundsOf(procedure.Conduct), General: true}

func decided(tb testing.TB) []procedure.Event {
	tb.Helper()
	return []procedure.Event{
		{On: day(tb, "2026-02-02"), Kind: procedure.Raised, Stage: procedure.WithCommittee},
		{On: day(tb, "2026-02-09"), Kind: procedure.Heard, Party: procedure.Complainant},
		{On: day(tb, "2026-02-16"), Kind: procedure.Answered, Verdict: procedure.Upheld},
		{On: day(tb, "2026-03-02"), Kind: procedure.Answered, Verdict: procedure.Upheld},
	}
}

// Art. 6: however the case ended, or went on, the decision is still to be
// published; and the day on which that was done is judged by the ten days.
func TestPublishedAfterTheEnd(t *testing.T) {
	p := held.Compiled(t, community.Regulation())
	ends := map[string][]procedure.Event{
		"agreed":         {{On: day(t, "2026-03-03"), Kind: procedure.Accepted}},
		"agreed at once": {{On: day(t, "2026-03-02"), Kind: procedure.Accepted}},
		"withdrawn":      {{On: day(t, "2026-03-04"), Kind: procedure.Withdrawn}},
		"lapsed":         {{On: day(t, "2026-03-05"), Kind: procedure.Lapsed}},
		"went on": {
			{On: day(t, "2026-03-03"), Kind: procedure.Raised, Stage: procedure.OnAppeal},
		},
		"went on, and ruled": {
			{On: day(t, "2026-03-03"), Kind: procedure.Raised, Stage: procedure.OnAppeal},
			{On: day(t, "2026-03-05"), Kind: procedure.Answered},
		},
	}
	for reason, end := range ends {
		for _, tt := range []struct {
			published string // empty: never
			today     string
			want      []audit.Code
			late      int
		}{
			{"2026-03-05", "2026-09-01", nil, 0},
			{"2026-03-12", "2026-09-01", nil, 0},
			{"2026-03-15", "2026-09-01", []audit.Code{audit.DoneLate}, 3},
			{"", "2026-03-12", nil, 0},
			{"", "2026-03-13", []audit.Code{audit.Overdue}, 1},
			{"", "2026-04-11", []audit.Code{audit.Overdue}, 30},
		} {
			t.Run(reason+", published "+tt.published+", as of "+tt.today, func(t *testing.T) {
				about := complaint
				about.Happened = day(t, "2026-01-30")
				events := append(decided(t), end...)
				if tt.published != "" {
					events = append(events, procedure.Event{On: day(t, tt.published), Kind: procedure.Published, Stage: procedure.WithBoard})
				}
				c, err := p.Replay(about, events)
				require.NoError(t, err, "Apply takes it after the end too")
				if tt.published == "" {
					requireOwed(t, c)
				}
				var got []audit.Code
				for _, f := range audit.Of(p, about, events, day(t, tt.today)) {
					if f.Code == audit.CaseLapsed {
						continue
					}
					got = append(got, f.Code)
					require.Equal(t, audit.Breach, f.Severity)
					require.Equal(t, procedure.Cite("art. 6"), f.Clause)
					require.Equal(t, procedure.Published, f.Kind)
					require.Equal(t, procedure.Board, f.Party)
					require.Equal(t, procedure.WithBoard, f.Stage)
					require.Equal(t, tt.late, f.DaysLate())
				}
				if diff := cmp.Diff(tt.want, got, cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("findings (-want +got):\n%s", diff)
				}
			})
		}
	}
}

// requireOwed wants c to owe the publication until 12 March.
func requireOwed(t *testing.T, c procedure.Case) {
	t.Helper()
	for m := range c.Moves() {
		if m.Kind == procedure.Published && m.Norm == procedure.Owed {
			require.Equal(t, procedure.WithBoard, m.Stage)
			require.Equal(t, day(t, "2026-03-02"), m.Since)
			require.Equal(t, day(t, "2026-03-12"), m.Deadline.Due())
			return
		}
	}
	t.Error("nothing is owed")
}

// What was published once is not owed again, and a case that is over takes
// nothing else.
func TestNothingElseAfterTheEnd(t *testing.T) {
	p := held.Compiled(t, community.Regulation())
	about := complaint
	about.Happened = day(t, "2026-01-30")
	published := procedure.Event{On: day(t, "2026-03-09"), Kind: procedure.Published}
	events := append(decided(t), procedure.Event{On: day(t, "2026-03-03"), Kind: procedure.Accepted}, published)
	c, err := p.Replay(about, events)
	require.NoError(t, err, "the stage is that where the case ended")
	require.Equal(t, procedure.OutcomeResolved, c.Outcome())
	for _, e := range []procedure.Event{
		{On: day(t, "2026-03-10"), Kind: procedure.Published},
		{On: day(t, "2026-03-10"), Kind: procedure.Informed, Party: procedure.Complainant},
		{On: day(t, "2026-03-10"), Kind: procedure.Declined},
	} {
		_, err := c.Apply(e)
		require.ErrorIs(t, err, procedure.ErrClosed, "%v", e)
	}
	require.Empty(t, audit.Of(p, about, events, day(t, "2026-09-01")))
}

// There is nothing to publish before there is a decision.
func TestNotBeforeTheDecision(t *testing.T) {
	p := held.Compiled(t, community.Regulation())
	about := complaint
	about.Happened = day(t, "2026-01-30")
	c, err := p.Replay(about, decided(t)[:3])
	require.NoError(t, err)
	_, err = c.Apply(procedure.Event{On: day(t, "2026-02-20"), Kind: procedure.Published})
	require.ErrorIs(t, err, procedure.ErrNotOpen)
}

func TestConformance(t *testing.T) {
	p := held.Compiled(t, community.Regulation())
	held.Stories(t, p)
	held.Rules(t, community.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, community.Regulation(), nil)
}
