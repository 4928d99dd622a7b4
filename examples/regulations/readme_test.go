package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/examples/regulations/nhs"
	"github.com/hulponline/klachtenregeling/examples/regulations/rvdk"
	"github.com/hulponline/klachtenregeling/examples/regulations/ucuaw"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// blocks returns what the README shows as lang, in its order.
func blocks(t *testing.T, lang string) []string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	var out []string
	for i, part := range strings.Split(string(text), "```") {
		if shown, found := strings.CutPrefix(part, lang+"\n"); found && i%2 == 1 {
			out = append(out, shown)
		}
	}
	return out
}

// The Go of the README is that of package nhs.
func TestReadmeShowsThatRegulation(t *testing.T) {
	source, err := os.ReadFile("nhs/nhs.go")
	require.NoError(t, err)
	shown := blocks(t, "go")
	require.NotEmpty(t, shown)
	for _, s := range shown {
		require.Contains(t, string(source), s)
	}
}

// Each text that the README shows is a story of these regulations, or the first line
// of what is said of a mistake; and each mistake below is shown, in this order.
func TestReadmeShowsWhatIsSaid(t *testing.T) {
	want := []string{
		compiled(t, func(r *procedure.Regulation) { r.Clauses = without(r.Clauses, "14(4)") }),
		compiled(t, func(r *procedure.Regulation) { r.Counting.Calendar = nil }),
		compiled(t, func(r *procedure.Regulation) { r.Rungs[0].Duties[1].Parties = nil }),
		compiled(t, func(r *procedure.Regulation) { r.Rungs[0].Answer.Limit.From = procedure.FromHearing }),
		story(t, "nhs/scenarios/the-first-day-counts.txt"),
		told(t, nhs.Regulation(), "nhs/scenarios/the-first-day-counts.txt", func(r *procedure.Regulation) { r.Rungs[0].Answer.Limit.Including = false }),
		checked(t, func(r *procedure.Regulation) {
			r.Rungs[1].Final, r.Rungs[1].Agree = "", procedure.Agreement{Accept: "14(2)", Decline: "14(2)"}
		}),
		checked(t, func(r *procedure.Regulation) {
			r.Rungs[0].Silence = "14(4)"
			r.Rungs[1].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Months(3)}, Clause: "14(2)"}
		}),
		checked(t, func(r *procedure.Regulation) { r.Rungs[0].Duties[0].Limit.Term = deadline.Months(7) }),
		checked(t, func(*procedure.Regulation) {}),
		told(t, nhs.Regulation(), "nhs/scenarios/the-first-day-counts.txt", func(r *procedure.Regulation) {
			r.Rungs[0].Answer.Limit.Span = procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.Months(6), Including: true}
		}),
		told(t, rvdk.Regulation(), "rvdk/scenarios/what-the-board-will-do.txt", func(r *procedure.Regulation) { r.Rungs[1].Duties[3].By = 0 }),
		told(t, ucuaw.Regulation(), "ucuaw/scenarios/a-meeting-then-silence.txt", func(r *procedure.Regulation) { r.Rungs[2].Entry.Within.From = procedure.FromAnswer }),
		story(t, "rvdk/scenarios/about-the-director.txt"),
	}
	require.Equal(t, want, blocks(t, "text"))
}

// compiled returns the first thing that Compile says of nhs with a mistake in it.
func compiled(t *testing.T, mistake func(*procedure.Regulation)) string {
	t.Helper()
	r := nhs.Regulation()
	mistake(&r)
	_, err := r.Compile()
	require.Error(t, err)
	return firstLine(err)
}

// checked returns the first thing that CheckRegulation says of nhs with a mistake in
// it, but for what it says of nhs itself, when there is a mistake.
func checked(t *testing.T, mistake func(*procedure.Regulation)) string {
	t.Helper()
	r := nhs.Regulation()
	own := escalationtest.CheckRegulation(r)
	mistake(&r)
	err := escalationtest.CheckRegulation(r)
	for _, f := range escalationtest.Faults(err) {
		if f.Error() != own.Error() {
			return firstLine(f)
		}
	}
	return firstLine(own)
}

// told returns the first thing that is said of a story with a mistake in r that
// Compile takes and of which CheckRegulation says no more than of r: that by its text
// somebody can wait for ever, which the test of each regulation wants.
func told(t *testing.T, r procedure.Regulation, file string, mistake func(*procedure.Regulation)) string {
	t.Helper()
	mistake(&r)
	p, err := r.Compile()
	require.NoError(t, err)
	for _, f := range escalationtest.Faults(escalationtest.CheckRegulation(r)) {
		require.Equal(t, "patience.term", f.Field, "%v", f)
	}
	s, err := proceduretest.Parse(filepath.Base(file), story(t, file))
	require.NoError(t, err)
	err = proceduretest.Check(s, p)
	require.Error(t, err)
	return firstLine(err)
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line + "\n"
}

func story(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

func without(clauses []procedure.Clause, id string) []procedure.Clause {
	var out []procedure.Clause
	for _, c := range clauses {
		if c.ID != id {
			out = append(out, c)
		}
	}
	return out
}
