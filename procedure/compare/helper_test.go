package compare_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
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

// changed is r with a change.
func changed(tb testing.TB, r procedure.Regulation, change func(r *procedure.Regulation)) *procedure.Procedure {
	tb.Helper()
	change(&r)
	return compile(tb, r)
}

// longer is the published procedure with 42 days for the committee, and not 30.
func longer(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	return changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Days(42) })
}

// within is a term from the day on which the complaint came to a rung.
func within(term string) procedure.Limit {
	t, _ := deadline.ParseTerm(term)
	return procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: t}}
}

// road leads to the committee, which has not ruled yet.
const road = `{"on":"2026-03-30","kind":"raised","stage":"board"},{"on":"2026-04-01","kind":"consulted","party":"employee"},` +
	`{"on":"2026-04-02","kind":"consulted","party":"manager"},{"on":"2026-04-20","kind":"referred","stage":"committee"},` +
	`{"on":"2026-04-21","kind":"informed","party":"complainant"}`
