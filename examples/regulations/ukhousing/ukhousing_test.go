package ukhousing_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/ukhousing"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// Dates counted by hand from the paragraphs of the Code, with the bank holidays
// that the government publishes: 3 and 6 April and 4 May in 2026. How working
// days are counted is held to published cases in package england.
func TestTerms(t *testing.T) {
	p := held.Compiled(t, ukhousing.Regulation())
	stage1 := procedure.Event{On: day(t, "2026-03-02"), Kind: procedure.Raised, Stage: procedure.WithManager}
	acknowledged := procedure.Event{On: day(t, "2026-03-04"), Kind: procedure.Acknowledged}
	early := procedure.Event{On: day(t, "2026-03-03"), Kind: procedure.Extended, Term: deadline.WorkingDays(10)}
	late := early
	late.On = day(t, "2026-03-18")
	answered := procedure.Event{On: day(t, "2026-03-06"), Kind: procedure.Answered}
	stage2 := procedure.Event{On: day(t, "2026-03-09"), Kind: procedure.Raised, Stage: procedure.WithBoard}
	twenty := procedure.Event{On: day(t, "2026-04-08"), Kind: procedure.Extended, Term: deadline.WorkingDays(20)}
	receipt := procedure.Event{On: day(t, "2026-03-09"), Kind: procedure.Acknowledged}
	for _, tt := range []struct {
		source string
		events []procedure.Event
		want   string
	}{
		{"6.2 and 6.3: five working days to 9 March, and ten from there", []procedure.Event{stage1}, "2026-03-23"},
		{"6.3: ten working days from the acknowledgement", []procedure.Event{stage1, acknowledged}, "2026-03-18"},
		{"6.4: ten more, on the last day", []procedure.Event{stage1, acknowledged, late}, "2026-04-01"},
		{"6.4: ten more, before the acknowledgement", []procedure.Event{stage1, early, acknowledged}, "2026-04-01"},
		{"6.11 and 6.14: five to 16 March and twenty from there, over Easter", []procedure.Event{stage1, answered, stage2}, "2026-04-15"},
		{"6.14: twenty from the acknowledgement", []procedure.Event{stage1, answered, stage2, receipt}, "2026-04-08"},
		{"6.15: twenty more, over Early May", []procedure.Event{stage1, answered, stage2, receipt, twenty}, "2026-05-07"},
	} {
		t.Run(tt.source, func(t *testing.T) {
			c, err := p.Replay(procedure.Complaint{Happened: day(t, "2026-02-20")}, tt.events)
			require.NoError(t, err)
			require.Equal(t, day(t, tt.want), c.Deadline().Due(), p.Counting().Explain(c.Deadline()))
		})
	}
}

func TestConformance(t *testing.T) {
	p := held.Compiled(t, ukhousing.Regulation())
	held.Stories(t, p)
	held.Rules(t, ukhousing.Regulation(), "patience.term")
	held.Clauses(t, p)
	held.Text(t, ukhousing.Regulation(), england.Parse)
}
