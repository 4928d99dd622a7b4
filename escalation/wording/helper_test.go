package wording_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// event reads "2026-03-02 raised board", as [procedure.Event.String] writes it.
func event(tb testing.TB, s string) procedure.Event {
	tb.Helper()
	e, err := procedure.ParseEvent(s)
	require.NoError(tb, err)
	return e
}

func events(tb testing.TB, lines ...string) []procedure.Event {
	tb.Helper()
	var list []procedure.Event
	for _, line := range lines {
		list = append(list, event(tb, line))
	}
	return list
}

func complaint(tb testing.TB) procedure.Complaint {
	tb.Helper()
	return procedure.Complaint{
		Happened: day(tb, "2026-01-30"),
		Grounds:  procedure.GroundsOf(procedure.Conduct, procedure.Privacy),
	}
}

func replay(tb testing.TB, lines ...string) procedure.Case {
	tb.Helper()
	return replayBy(tb, procedure.Xtra(), lines...)
}

func replayBy(tb testing.TB, p *procedure.Procedure, lines ...string) procedure.Case {
	tb.Helper()
	c, err := p.Replay(complaint(tb), events(tb, lines...))
	require.NoError(tb, err)
	return c
}

// adapted is the published procedure with a change.
func adapted(tb testing.TB, change func(*procedure.Regulation)) *procedure.Procedure {
	tb.Helper()
	r := procedure.XtraRegulation()
	change(&r)
	return compile(tb, r)
}

func compile(tb testing.TB, r procedure.Regulation) *procedure.Procedure {
	tb.Helper()
	p, err := r.Compile()
	require.NoError(tb, err)
	return p
}

// everyFeature is a regulation with all that the published one lacks.
func everyFeature(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	return compile(tb, proceduretest.EveryFeature())
}

// desk is a regulation of one rung: the board answers in a term, may make it
// longer and stop its clock, and its answer is the end.
func desk(tb testing.TB, c deadline.Counting, t deadline.Term) procedure.Regulation {
	tb.Helper()
	text := func(s string) procedure.Text { return procedure.Text{"nl": "nl " + s, "en": "en " + s} }
	r := procedure.Regulation{
		ID: "desk", Edition: "1", Name: procedure.Text{"nl": "de regeling", "en": "the procedure"},
		Counting: c,
		Rungs: []procedure.Rung{{
			Stage: procedure.WithBoard, Form: procedure.Review, Body: procedure.Text{"nl": "de directie", "en": "the board"},
			Entry:        procedure.Entry{Norm: procedure.Right, Clause: "1"},
			Answer:       procedure.Answer{Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: t}}, Clause: "2"},
			Extend:       procedure.Extension{Clause: "3"},
			ExtendAgreed: procedure.Extension{Times: 1, Clause: "4"},
			Pause:        procedure.Pause{Clause: "5"},
			Final:        "6",
		}},
		Closing: procedure.Closing{Withdraw: "7"},
	}
	for i := range 7 {
		r.Clauses = append(r.Clauses, procedure.Clause{ID: fmt.Sprint(i + 1), Summary: text(fmt.Sprint("clause ", i+1))})
	}
	return r
}

// road is a complaint that goes up to the committee, consulting everyone.
var road = []string{
	"2026-03-02 raised employee", "2026-03-16 raised manager", "2026-03-30 raised board",
	"2026-04-01 consulted employee", "2026-04-02 consulted manager", "2026-04-14 answered",
	"2026-04-17 declined", "2026-04-20 referred committee",
}

// after is a road that goes on.
func after(road []string, more ...string) []string { return append(slices.Clone(road), more...) }

func steps(g escalation.Guidance) []escalation.Step { return slices.Collect(g.Steps()) }

// lines says steps in one line each, for comparing.
func lines(g escalation.Guidance) []string {
	var list []string
	for s := range g.Steps() {
		line := fmt.Sprintf("%v %v %v %v", s.Urgency, s.Norm, s.By, s.Kind)
		if s.Stage != 0 {
			line += " " + s.Stage.String()
		}
		if s.Party != 0 {
			line += " " + s.Party.String()
		}
		if !s.Deadline.IsZero() {
			line += fmt.Sprintf(" %v %+d", s.Deadline.Due(), s.DaysLeft)
		}
		list = append(list, line)
	}
	return list
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run with -update to make it")
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// codes and severities are all there are.
func codes(yield func(audit.Code) bool) {
	for c := audit.LateReport; c <= audit.NoGround; c++ {
		if !yield(c) {
			return
		}
	}
}

func severities(yield func(audit.Severity) bool) {
	for s := audit.Note; s <= audit.Impossible; s++ {
		if !yield(s) {
			return
		}
	}
}

// walk comes to every state of p, in every class of days that matters: by what
// can be done there, and where its terms stand. It stops at most.
func walk(tb testing.TB, p *procedure.Procedure, most int) []procedure.Case {
	tb.Helper()
	var found, todo []procedure.Case
	seen := map[string]bool{}
	visit := func(c procedure.Case) {
		key := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Verdict(), c.Complaint().Late, c.Complaint().General,
			c.Deadline().Status(c.Last()), c.Filing().Status(c.Last()))
		for m := range c.Moves() {
			if m.Norm != procedure.Possible || m.Kind == procedure.Answered {
				key += fmt.Sprint(" ", m.Norm, m.By, m.Kind, m.Stage, m.Party, m.Deadline.Status(c.Last()), m.NotBefore > c.Last())
			}
		}
		if !seen[key] && len(found) < most {
			seen[key] = true
			found, todo = append(found, c), append(todo, c)
		}
	}
	for _, kind := range []procedure.Complaint{{}, {Late: true}, {General: true}} {
		kind.Happened, kind.Grounds = complaint(tb).Happened, complaint(tb).Grounds
		c, err := p.Open(kind)
		require.NoError(tb, err)
		visit(c)
	}
	for len(todo) > 0 {
		c := todo[0]
		todo = todo[1:]
		for _, on := range daysOf(c) {
			for m := range c.Moves() {
				e := eventOf(m, on)
				next, err := c.Apply(e)
				if err == nil {
					visit(next)
				}
				if e.Kind == procedure.Answered {
					for e.Verdict = range procedure.Verdicts() {
						if next, err := c.Apply(e); err == nil {
							visit(next)
						}
					}
				}
			}
		}
	}
	return found
}

// eventOf is the event that makes m, with the shortest extension.
func eventOf(m procedure.Move, on date.Date) procedure.Event {
	e := m.Event(on)
	if e.Kind == procedure.Extended {
		e.Term = m.Most
		if e.Term.IsZero() {
			e.Term = deadline.Days(1)
		}
	}
	return e
}

// daysOf are the days on which c may look different.
func daysOf(c procedure.Case) []date.Date {
	first := max(c.Last(), c.Complaint().Happened)
	days := []date.Date{first, first + 1}
	patience := c.Procedure().Patience().Term
	for m := range c.Moves() {
		if due := m.Deadline.Due(); m.Norm != procedure.Possible && !m.Deadline.IsZero() {
			days = append(days, due-8, due-7, due-1, due, due+1, due+2)
		}
		if m.Norm == procedure.Owed && m.Deadline.IsZero() {
			until, _ := c.Procedure().Counting().Deadline(m.Since, patience)
			days = append(days, until.Due(), until.Due()+1)
		}
		if m.Norm != procedure.Possible && !m.Target.IsZero() {
			days = append(days, m.Target.Due(), m.Target.Due()+1)
		}
		if m.NotBefore != 0 {
			days = append(days, m.NotBefore)
		}
	}
	days = slices.DeleteFunc(days, func(d date.Date) bool { return d < first })
	slices.Sort(days)
	return slices.Compact(days)
}

// long is for a test that goes through all that can be said or happen. It runs
// whole once, and not with each release and under each checker.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
