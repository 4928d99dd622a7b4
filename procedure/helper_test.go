package procedure_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares got with a file of testdata, or rewrites it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
}

// fewer is how many of n a test tries: a tenth in a short run.
func fewer(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

// day reads a date, zero when it is none.
func day(s string) date.Date {
	d, err := deadline.ParseDate(s)
	if err != nil {
		return 0
	}
	return d
}

// term reads a term, zero when it is none.
func term(s string) deadline.Term {
	t, err := deadline.ParseTerm(s)
	if err != nil {
		return deadline.Term{}
	}
	return t
}

// ev reads an event as [procedure.Event.String] writes it: "2026-03-02 raised
// board", "2026-03-05 extended complainant P2W".
func ev(s string) procedure.Event {
	e, _ := procedure.ParseEvent(s) // some are meant to be malformed
	return e
}

func evs(lines ...string) []procedure.Event {
	events := make([]procedure.Event, 0, len(lines))
	for _, s := range lines {
		events = append(events, ev(s))
	}
	return events
}

func raised(on string, s procedure.Stage) procedure.Event {
	return procedure.Event{On: day(on), Kind: procedure.Raised, Stage: s}
}

func event(on string, k procedure.Kind) procedure.Event {
	return procedure.Event{On: day(on), Kind: k}
}

func compiled(t *testing.T, r procedure.Regulation) *procedure.Procedure {
	t.Helper()
	p, err := r.Compile()
	require.NoError(t, err)
	return p
}

// replayed is the case of a complaint about somebody, with a ground.
func replayed(t *testing.T, p *procedure.Procedure, happened string, events ...procedure.Event) procedure.Case {
	t.Helper()
	c, err := p.Replay(about(happened), events)
	require.NoError(t, err)
	return c
}

func about(happened string) procedure.Complaint {
	return procedure.Complaint{Happened: day(happened), Grounds: procedure.GroundsOf(procedure.Conduct)}
}

// applied applies one event that must be accepted.
func applied(t *testing.T, c procedure.Case, line string) procedure.Case {
	t.Helper()
	next, err := c.Apply(ev(line))
	require.NoError(t, err)
	return next
}

// refuse wants c to refuse an event, and returns why.
func refuse(t *testing.T, c procedure.Case, line string) *procedure.RefusedError {
	t.Helper()
	after, err := c.Apply(ev(line))
	require.Error(t, err, line)
	require.Equal(t, c, after, "a refusal leaves the case as it was")
	return asRefused(t, err)
}

func asRefused(t *testing.T, err error) *procedure.RefusedError {
	t.Helper()
	var refused *procedure.RefusedError
	require.ErrorAs(t, err, &refused)
	return refused
}

// find returns the move of c with the kind, stage and party of e.
func find(c procedure.Case, e procedure.Event) (procedure.Move, bool) {
	for m := range c.Moves() {
		if m.Kind == e.Kind && m.Stage == e.Stage && m.Party == e.Party {
			return m, true
		}
	}
	return procedure.Move{}, false
}

// move returns the move of c that a line without its day names.
func move(t *testing.T, c procedure.Case, name string) procedure.Move {
	t.Helper()
	m, ok := find(c, ev("2000-01-01 "+name))
	require.True(t, ok, "%s is not among %v", name, moves(c))
	return m
}

// lacks wants c to have no move of that name.
func lacks(t *testing.T, c procedure.Case, name string) {
	t.Helper()
	_, ok := find(c, ev("2000-01-01 "+name))
	require.False(t, ok, "%s is among %v", name, moves(c))
}

func moves(c procedure.Case) []procedure.Move { return slices.Collect(c.Moves()) }

// guided are the moves of c that are more than possible, in words.
func guided(c procedure.Case) []string {
	var out []string
	for m := range c.Moves() {
		if m.Norm != procedure.Possible {
			out = append(out, fmt.Sprintf("%v: %v", m.Norm, m))
		}
	}
	return out
}

// fields returns the paths of the faults in err, in order.
func fields(err error) []string {
	switch err := err.(type) { //nolint:errorlint // the tree of errors is what is walked
	case nil:
		return nil
	case *procedure.ValidationError:
		return []string{err.Field}
	case interface{ Unwrap() []error }:
		var out []string
		for _, e := range err.Unwrap() {
			out = append(out, fields(e)...)
		}
		return out
	default:
		return []string{err.Error()}
	}
}

// requireFault wants err to be one malformed value, in field.
func requireFault(t *testing.T, field string, err error) {
	t.Helper()
	require.ErrorIs(t, err, procedure.ErrInvalid)
	var v *procedure.ValidationError
	require.ErrorAs(t, err, &v)
	require.Equal(t, field, v.Field)
}

// words is the same text in the languages that the regulations of these tests
// are written in.
func words(s string) procedure.Text { return procedure.Text{"nl": s, "en": s} }

// clauses defines a clause for each ID.
func clauses(ids ...string) []procedure.Clause {
	out := make([]procedure.Clause, 0, len(ids))
	for _, id := range ids {
		out = append(out, procedure.Clause{ID: id, Summary: words("clause " + id)})
	}
	return out
}

func within(from procedure.Anchor, t string) procedure.Limit {
	return procedure.Limit{Span: procedure.Span{From: from, Term: term(t)}}
}

// desk is a regulation of one rung: the board answers in a term, and its answer
// is the end. It may extend and pause the term.
func desk(c deadline.Counting, answer string) procedure.Regulation {
	return procedure.Regulation{
		ID: "desk", Edition: "1", Name: words("the procedure"),
		Counting: c,
		Rungs: []procedure.Rung{{
			Stage: procedure.WithBoard, Form: procedure.Review, Body: words("the board"),
			Entry:        procedure.Entry{Norm: procedure.Right, Clause: "1"},
			Answer:       procedure.Answer{Limit: within(procedure.FromEntry, answer), Clause: "2"},
			Extend:       procedure.Extension{Clause: "3"},
			ExtendAgreed: procedure.Extension{Clause: "4"},
			Pause:        procedure.Pause{Clause: "5"},
			Final:        "6",
		}},
		Closing: procedure.Closing{Withdraw: "7"},
		Clauses: clauses("1", "2", "3", "4", "5", "6", "7"),
	}
}

// changed compiles a regulation after a change.
func changed(t *testing.T, r procedure.Regulation, change func(*procedure.Regulation)) *procedure.Procedure {
	t.Helper()
	change(&r)
	return compiled(t, r)
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
