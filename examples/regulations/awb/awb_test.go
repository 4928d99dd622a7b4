package awb_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/awb"
	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
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

// Dates that come from the act, the decree or a report, each as its source says.
func TestPublishedCases(t *testing.T) {
	for _, tt := range []struct {
		source     string
		regulation procedure.Regulation
		received   string
		due        string
		extended   string // four weeks more, without consent; the due day that follows
	}{
		{"National Ombudsman, report 2003/012: ten weeks, and four more", awb.Advised(), "2002-01-08", "2002-03-19", "2002-04-16"},
		{"Awb 9:11 lid 1 and 2, Atw art. 1: Sunday 12 April and Sunday 10 May", awb.Regulation(), "2026-03-01", "2026-04-13", "2026-05-11"},
		{"Awb 9:11 lid 1, Atw art. 3: 15 May 2026 by royal decree (Stcrt. 2025, 24713)", awb.Advised(), "2026-03-06", "2026-05-18", "2026-06-12"},
		{"Awb 9:11 lid 1 and 2, Atw art. 1 and 3: Ascension Day 14 May 2026, and the decree", awb.Regulation(), "2026-04-02", "2026-05-18", "2026-06-11"},
	} {
		t.Run(tt.source, func(t *testing.T) {
			p := held.Compiled(t, tt.regulation)
			raised := procedure.Event{On: day(t, tt.received), Kind: procedure.Raised, Stage: procedure.WithBoard}
			c, err := p.Replay(procedure.Complaint{Happened: raised.On - 7}, []procedure.Event{raised})
			require.NoError(t, err)
			require.Equal(t, day(t, tt.due), c.Deadline().Due(), p.Counting().Explain(c.Deadline()))
			c, err = c.Apply(procedure.Event{On: day(t, tt.due), Kind: procedure.Extended, Term: deadline.Weeks(4)})
			require.NoError(t, err, "the last day is still in time")
			require.Equal(t, day(t, tt.extended), c.Deadline().Due(), p.Counting().Explain(c.Deadline()))
		})
	}
}

// Art. 9:24 lid 1: a year after the answer, or after the day on which it should
// have come. Atw art. 4 leaves terms in years where they end. After it the
// ombudsman is not obliged to investigate, and can still be asked. Nor is there a
// first day (9:20 lid 1, 9:23 h).
func TestYearForTheOmbudsman(t *testing.T) {
	p := held.Compiled(t, awb.Regulation())
	raised := procedure.Event{On: day(t, "2025-03-03"), Kind: procedure.Raised, Stage: procedure.WithBoard}
	for _, tt := range []struct {
		reason string
		events []procedure.Event
		last   string
	}{
		{"the answer came on 14 March 2025; 14 March 2026 is a Saturday", []procedure.Event{{On: day(t, "2025-03-14"), Kind: procedure.Answered}}, "2026-03-14"},
		{"no answer within six weeks, on Monday 14 April", nil, "2026-04-14"},
		{"nor after four weeks more, on Monday 12 May", []procedure.Event{{On: day(t, "2025-04-01"), Kind: procedure.Extended, Term: deadline.Weeks(4)}}, "2026-05-12"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			c, err := p.Replay(procedure.Complaint{Happened: day(t, "2025-02-20")}, append([]procedure.Event{raised}, tt.events...))
			require.NoError(t, err)
			for m := range c.Moves() {
				if m.Kind != procedure.Raised {
					continue
				}
				require.Equal(t, procedure.OnAppeal, m.Stage)
				require.Equal(t, day(t, tt.last), m.Target.Due())
				require.Zero(t, m.Deadline, "no bar")
				require.True(t, m.OpenOn(day(t, tt.last)+1), "no bar")
				require.True(t, m.OpenOn(c.Last()), "no first day")
				return
			}
			t.Error("the ombudsman is out of reach")
		})
	}
}

// Every article of the two titles is a clause, or the package comment says why it is
// none.
func TestEveryArticleIsNamed(t *testing.T) {
	text, err := os.ReadFile("awb.go")
	require.NoError(t, err)
	comment, _, found := strings.Cut(string(text), "\npackage awb")
	require.True(t, found)
	comment = strings.Join(strings.Fields(strings.ReplaceAll(comment, "//", "")), " ")
	named := make(map[string]bool)
	for _, c := range append(awb.Regulation().Clauses, awb.Advised().Clauses...) {
		article, _, _ := strings.Cut(strings.TrimPrefix(c.ID, "9:"), " ")
		named[article] = true
	}
	for _, m := range regexp.MustCompile(`9:(\d+a?)(?: to 9:(\d+))?`).FindAllStringSubmatch(comment, -1) {
		named[m[1]] = true
		first, _ := strconv.Atoi(m[1])
		last, _ := strconv.Atoi(m[2])
		for i := first; i <= last; i++ {
			named[strconv.Itoa(i)] = true
		}
	}
	require.True(t, named["12a"], "9:12a")
	for i := 1; i <= 36; i++ {
		require.True(t, named[strconv.Itoa(i)], "9:%d", i)
	}
}

func TestConformance(t *testing.T) {
	direct, advised := held.Compiled(t, awb.Regulation()), held.Compiled(t, awb.Advised())
	held.Stories(t, direct, advised)
	held.Rules(t, awb.Regulation(), "patience.term")
	held.Rules(t, awb.Advised(), "patience.term")
	held.Clauses(t, direct)
	held.Clauses(t, advised)
	held.Text(t, awb.Regulation(), nil)
	held.Text(t, awb.Advised(), nil)
}
