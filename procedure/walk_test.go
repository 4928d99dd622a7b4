package procedure_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
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

func day(s string) date.Date {
	d, err := deadline.ParseDate(s)
	if err != nil {
		return 0
	}
	return d
}

// wellFormed is each event that the wire form can say, its day and its
// parameters left out.
var wellFormed = func() []procedure.Event {
	var events []procedure.Event
	stages := append(slices.Collect(procedure.Stages()), 0)
	parties := append(slices.Collect(procedure.Parties()), 0)
	for k := range procedure.Kinds() {
		for _, s := range stages {
			for _, p := range parties {
				e := procedure.Event{On: day("2026-01-01"), Kind: k, Stage: s, Party: p}
				if k == procedure.Extended {
					e.Term = deadline.Weeks(1)
				}
				if e.Validate() == nil {
					events = append(events, e)
				}
			}
		}
	}
	return events
}()

// everyEvent returns wellFormed on the given day.
func everyEvent(on date.Date) []procedure.Event {
	events := slices.Clone(wellFormed)
	for i := range events {
		events[i].On = on
	}
	return events
}

// A visit is a case and the shortest history that leads to it.
type visit struct {
	c       procedure.Case
	history []procedure.Event
}

func (v visit) String() string {
	words := make([]string, 0, len(v.history))
	for _, e := range v.history {
		words = append(words, e.String())
	}
	return strings.Join(words, ", ")
}

// days returns the days that matter in c: where something opens or ends, the
// day before and the day after.
func days(c procedure.Case) []date.Date {
	out := []date.Date{max(c.Last(), c.Complaint().Happened)}
	for m := range c.Moves() {
		for _, d := range []date.Date{m.Since, m.NotBefore, m.Deadline.Due()} {
			if d != 0 {
				out = append(out, d-1, d, d+1)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// key says what tells two cases apart, their days aside: where they are, what
// they can do, and whether each term is running, due or past.
func key(c procedure.Case) string {
	var b strings.Builder
	fmt.Fprint(&b, c.Stage(), c.Phase(), c.Outcome(), c.Verdict())
	at := max(c.Last(), c.Complaint().Happened)
	for m := range c.Moves() {
		fmt.Fprint(&b, "|", m.Norm, m.By, m.Kind, m.Stage, m.Party, m.Clause, m.Deadline.Status(at), m.NotBefore > at)
	}
	return b.String()
}

// walk visits every case that the procedure can come to, breadth first, on all
// the days that matter, and calls check for each.
func walk(t *testing.T, p *procedure.Procedure, complaint procedure.Complaint, check func(visit)) []visit {
	t.Helper()
	first, err := p.Open(complaint)
	require.NoError(t, err)
	seen := map[string]bool{key(first): true}
	queue := []visit{{c: first}}
	for i := 0; i < len(queue); i++ {
		v := queue[i]
		check(v)
		for m := range v.c.Moves() {
			for _, on := range days(v.c) {
				e := m.Event(on)
				if m.Kind == procedure.Extended {
					e.Term = deadline.Weeks(1)
				}
				next, err := v.c.Apply(e)
				if err != nil || seen[key(next)] {
					continue
				}
				seen[key(next)] = true
				queue = append(queue, visit{next, append(slices.Clone(v.history), e)})
			}
		}
	}
	return queue
}

// In every state that can be reached, on every day that matters, each event is
// accepted exactly when it is an open move. It holds for any regulation,
// whatever its name.
func TestWalk(t *testing.T) {
	renamed := procedure.XtraRegulation()
	renamed.ID = "renamed"
	complaint := procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Privacy)}
	late := complaint
	late.Late = true
	old := complaint
	old.Happened = day("2024-06-01") // a Saturday: every term that starts here meets days off
	cases := map[string]int{}
	for _, tt := range []struct {
		name      string
		p         *procedure.Procedure
		complaint procedure.Complaint
	}{
		{"xtra", procedure.Xtra(), complaint},
		{"xtra taken in late", procedure.Xtra(), late},
		{"xtra under another name", compiled(t, renamed), complaint},
		{"every feature", compiled(t, proceduretest.EveryFeature()), complaint},
		{"a window that bars", lower(t, func(r *procedure.Regulation) { r.Filing.Open = false }), complaint},
		{"no window", lower(t, func(r *procedure.Regulation) { r.Filing = procedure.Window{} }), late},
		{"up in the earlier of two terms", lower(t, func(r *procedure.Regulation) { r.Rungs[2].Entry.Within.Later = false }), complaint},
		{"up in a term from the event", lower(t, func(r *procedure.Regulation) {
			r.Rungs[1].Entry.Within = procedure.Within{AfterEvent: deadline.Months(4), Clause: "F15"}
			r.Rungs[2].Entry.Within = procedure.Within{AfterEvent: deadline.Months(6), Clause: "F15"}
		}), complaint},
		{"up in terms that bar nobody", lower(t, func(r *procedure.Regulation) { r.Rungs[2].Entry.Within.Open = true }), complaint},
		{"up without a term", lower(t, func(r *procedure.Regulation) { r.Rungs[2].Entry.Within = procedure.Within{} }), complaint},
		{"no rung required", lower(t, func(r *procedure.Regulation) { r.Rungs[1].Required = false }), complaint},
		{"an answer counted from its entry", lower(t, func(r *procedure.Regulation) { r.Rungs[1].Answer.From = procedure.FromEntry }), complaint},
		{"extended as often and as long as need be", lower(t, func(r *procedure.Regulation) { r.Rungs[1].Extend = procedure.Extension{Clause: "F9"} }), complaint},
		{"no lapse", lower(t, func(r *procedure.Regulation) { r.Closing.Lapse, r.Closing.Reopen = "", deadline.Term{} }), complaint},
		{"terms that start on a working day", lower(t, func(r *procedure.Regulation) {
			r.Counting.Start, r.Counting.MinWorkingDays = deadline.StartOnWorkingDay, 2
		}), old},
		{"terms that start in a weekend", lower(t, func(*procedure.Regulation) {}), old},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cases[tt.name] = walkThrough(t, tt.p, tt.complaint)
		})
	}
	require.Equal(t, cases["xtra"], cases["xtra under another name"])
}

// lower compiles the every-feature regulation up to its board, with a change:
// most of the cases it can come to are above that, and nothing changes there.
func lower(t *testing.T, change func(*procedure.Regulation)) *procedure.Procedure {
	t.Helper()
	r := proceduretest.EveryFeature()
	r.Rungs = r.Rungs[:3]
	change(&r)
	return compiled(t, r)
}

func walkThrough(t *testing.T, p *procedure.Procedure, complaint procedure.Complaint) int {
	t.Helper()
	tried, taken := 0, 0
	visits := walk(t, p, complaint, func(v visit) {
		replayed, err := p.Replay(complaint, v.history)
		require.NoError(t, err)
		if replayed != v.c {
			t.Fatalf("replaying %v gives another case", v)
		}
		moves := slices.Collect(v.c.Moves())
		require.True(t, slices.IsSortedFunc(moves, func(a, b procedure.Move) int { return int(a.Norm) - int(b.Norm) }))
		for _, on := range days(v.c) {
			for _, e := range everyEvent(on) {
				open := on >= v.c.Last() && on >= complaint.Happened && slices.ContainsFunc(moves, func(m procedure.Move) bool {
					named := m.Kind == e.Kind && m.Party == e.Party && (m.Stage == e.Stage || e.Stage == 0 && m.Stage == v.c.Stage())
					return named && m.OpenOn(on)
				})
				next, err := v.c.Apply(e)
				tried++
				switch {
				case open && err != nil:
					t.Fatalf("after %v: %v is an open move and was refused: %v", v, e, err)
				case !open && err == nil:
					t.Fatalf("after %v: %v is no open move and was accepted", v, e)
				case err != nil && next != v.c:
					t.Fatalf("after %v: the refusal of %v changed the case", v, e)
				case err == nil:
					taken++
				}
			}
		}
		if !v.c.Closed() && len(moves) == 0 {
			t.Fatalf("after %v: no way out", v)
		}
		if v.c.Closed() && v.c.Outcome() != procedure.OutcomeLapsed && len(moves) > 0 {
			t.Fatalf("after %v: closed and still open to %v", v, moves)
		}
	})
	t.Logf("%d cases, %d events tried, %d taken", len(visits), tried, taken)
	require.Greater(t, len(visits), 34)
	require.Greater(t, taken, len(visits))
	return len(visits)
}

// The listing is to be read line by line beside the table of moves that the
// package documents.
func TestMovesListing(t *testing.T) {
	golden(t, "xtra-moves.golden", listing(procedure.Xtra()))
	golden(t, "every-moves.golden", listing(compiled(t, proceduretest.EveryFeature())))
}

func listing(p *procedure.Procedure) string {
	var b strings.Builder
	var stage procedure.Stage
	var phase procedure.Phase
	for tr := range p.Transitions() {
		if tr.Stage != stage || tr.Phase != phase {
			stage, phase = tr.Stage, tr.Phase
			where := "not raised"
			if stage != 0 {
				where = fmt.Sprintf("%v, %v", stage, phase)
			}
			fmt.Fprintf(&b, "\n%s\n", where)
		}
		m := tr.Move
		what := m.Kind.String()
		if m.Stage != 0 {
			what += " " + m.Stage.String()
		}
		if m.Party != 0 {
			what += " " + m.Party.String()
		}
		to, term := "", ""
		if !tr.Term.IsZero() {
			term = tr.Term.String()
		}
		switch {
		case tr.Outcome != procedure.OutcomeOpen:
			to = "-> closed, " + tr.Outcome.String()
		case tr.ToStage != tr.Stage || tr.ToPhase != tr.Phase:
			to = fmt.Sprintf("-> %v, %v", tr.ToStage, tr.ToPhase)
		}
		fmt.Fprintf(&b, "  %-8v  %-17v  %-26s  %-7s  %-6s  %s\n", m.Norm, m.By, what, m.Clause, term, to)
	}
	return regexp.MustCompile(`(?m) +$`).ReplaceAllString(strings.TrimSpace(b.String()), "") + "\n"
}
