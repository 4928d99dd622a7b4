package figures_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// read reads a dossier of the given complaint and events.
func read(tb testing.TB, complaint, events string) procedure.Dossier {
	tb.Helper()
	var d procedure.Dossier
	text := `{"version":1,"regulation":"xtra","edition":"1","complaint":` + complaint + `,"events":[` + events + `]}`
	require.NoError(tb, d.UnmarshalJSON([]byte(text)))
	return d
}

func compile(tb testing.TB, r procedure.Regulation) *procedure.Procedure {
	tb.Helper()
	p, err := r.Compile()
	require.NoError(tb, err)
	return p
}

// within is a term from the day on which the complaint came to a rung.
func within(t deadline.Term) procedure.Limit {
	return procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: t}}
}

// answering is the published procedure with a term for the answer of the
// board, which it can extend and pause.
func answering(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	r := procedure.XtraRegulation()
	board := &r.Rungs[2]
	board.Answer.Limit = within(deadline.Weeks(6))
	board.Extend = procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "K8"}
	board.Pause = procedure.Pause{Clause: "K8"}
	r.Fixed = ""
	return compile(tb, r)
}

// advising is a ladder that uses most of what a regulation can say, and stands
// in another order than the words for its stages: a committee advises the board,
// which decides and publishes what it decided.
func advising(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	text := procedure.Text{"en": "text"}
	people := []procedure.Party{procedure.Complainant, procedure.Employee}
	return compile(tb, procedure.Regulation{
		ID: "advising", Edition: "1", Name: text,
		Counting: deadline.Counting{Calendar: deadline.Weekdays()},
		Rungs: []procedure.Rung{
			{
				Stage: procedure.OnAppeal, Form: procedure.Talk, Body: text,
				Entry: procedure.Entry{Norm: procedure.Advice, About: "1", Clause: "1"},
				Agree: procedure.Agreement{Accept: "1", Decline: "1", Reopen: "1"},
			},
			{
				Stage: procedure.WithManager, Form: procedure.Review, Body: text,
				Entry:   procedure.Entry{Norm: procedure.Right, Clause: "1"},
				Duties:  []procedure.Duty{{Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}}, Clause: "1"}},
				Answer:  procedure.Answer{Limit: within(deadline.Days(20)), Clause: "1"},
				Silence: "1",
				Agree:   procedure.Agreement{Accept: "1", Decline: "1", GiveUp: "1", Reopen: "1"},
			},
			{
				Stage: procedure.WithCommittee, Form: procedure.Review, Body: text,
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "1"},
				Duties: []procedure.Duty{
					{Kind: procedure.Acknowledged, Limit: within(deadline.Days(5)), Clause: "1"},
					{Kind: procedure.Heard, Parties: people, First: true, About: true, Clause: "1"},
					{Kind: procedure.Informed, Parties: people, Since: procedure.FromExtension, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, Clause: "1"},
				},
				Answer:  procedure.Answer{Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.Days(15)}}, Clause: "1"},
				Extend:  procedure.Extension{Times: 2, Clause: "1", Retract: "1"},
				Pause:   procedure.Pause{Clause: "1"},
				Advises: "1",
			},
			{
				Stage: procedure.WithBoard, Form: procedure.Review, Body: text,
				Entry:  procedure.Entry{Referral: true, Clause: "1"},
				Duties: []procedure.Duty{{Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}}, Clause: "1"}},
				Answer: procedure.Answer{Limit: within(deadline.Days(12)), Clause: "1"},
				Final:  "1",
			},
		},
		Closing: procedure.Closing{Withdraw: "1", Lapse: "1", Forward: "1"},
		Clauses: []procedure.Clause{{ID: "1", Summary: text}},
	})
}

// one is a map that counts each of the words.
func one[W comparable](words ...W) map[W]int {
	m := make(map[W]int)
	for _, w := range words {
		m[w]++
	}
	return m
}

// An at is what happened at one stage.
type at struct {
	stage procedure.Stage
	figures.StageFigures
}

// stages is what happened at each of them.
func stages(list ...at) map[procedure.Stage]figures.StageFigures {
	m := make(map[procedure.Stage]figures.StageFigures)
	for _, a := range list {
		m[a.stage] = a.StageFigures
	}
	return m
}

// gravestOf is the gravest severity that findings of these codes have in
// complaints that name a ground.
func gravestOf(codes []audit.Code) audit.Severity {
	gravest := audit.Severity(0)
	for _, code := range codes {
		severity := audit.Breach
		switch {
		case code >= audit.NotOpen && code <= audit.Malformed:
			severity = audit.Impossible
		case code >= audit.StageSkipped && code != audit.NotPublished:
			severity = audit.Note
		}
		gravest = max(gravest, severity)
	}
	return gravest
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
