package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// wellFormed is each event that the wire form can say, its day and its verdict
// left out.
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
	lines := make([]string, 0, len(v.history))
	for _, e := range v.history {
		lines = append(lines, e.String())
	}
	return strings.Join(lines, ", ")
}

// earliest is the first day on which c takes anything.
func earliest(c procedure.Case) date.Date { return max(c.Last(), c.Complaint().Happened) }

// days returns the days that matter in c: where something opens or ends, the
// day before and the day after.
func days(c procedure.Case) []date.Date {
	out := []date.Date{earliest(c), earliest(c) + 1}
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
	at := earliest(c)
	b := make([]byte, 0, 256)
	b = append(b, byte(c.Stage()), byte(c.Phase()), byte(c.Outcome()), byte(c.Verdict()), byte(c.Filing().Status(at)))
	for m := range c.Moves() {
		later := byte(0)
		if m.NotBefore > at {
			later = 1
		}
		b = append(b, byte(m.Norm), byte(m.By), byte(m.Kind), byte(m.Stage), byte(m.Party), byte(m.Deadline.Status(at)), later)
		b = append(append(b, m.Clause...), '|')
	}
	return string(b)
}

// eventOf makes m on a day, of a week when it is an extension.
func eventOf(m procedure.Move, on date.Date) procedure.Event {
	e := m.Event(on)
	if m.Kind == procedure.Extended {
		e.Term = deadline.Weeks(1)
	}
	return e
}

// eventsOf is the same, and for an answer whose verdict matters also one that
// upholds the complaint.
func eventsOf(p *procedure.Procedure, m procedure.Move, on date.Date) []procedure.Event {
	e := eventOf(m, on)
	rung, _ := p.Rung(m.Stage)
	if m.Kind != procedure.Answered || !slices.ContainsFunc(rung.Duties, func(d procedure.Duty) bool { return d.Upheld }) {
		return []procedure.Event{e}
	}
	right := e
	right.Verdict = procedure.Upheld
	return []procedure.Event{e, right}
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
		matter := days(v.c)
		for m := range v.c.Moves() {
			for _, on := range matter {
				for _, e := range eventsOf(p, m, on) {
					next, err := v.c.Apply(e)
					if err != nil || seen[key(next)] {
						continue
					}
					seen[key(next)] = true
					queue = append(queue, visit{next, append(slices.Clone(v.history), e)})
				}
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
	renamed.ID, renamed.Edition = "renamed", "2"
	complaint := about("2026-01-30")
	late, general, old := complaint, complaint, complaint
	late.Late = true
	general.General = true
	old.Happened = day("2024-06-01") // a Saturday: every term that starts here meets days off
	lower := func(change func(*procedure.Regulation)) *procedure.Procedure {
		r := ladder()
		r.Rungs = r.Rungs[:3] // most of the cases it can come to are above that, and nothing changes there
		return changed(t, r, change)
	}
	cases := map[string]int{}
	for _, tt := range []struct {
		name      string
		p         *procedure.Procedure
		complaint procedure.Complaint
	}{
		{"xtra", procedure.Xtra(), complaint},
		{"xtra taken in late", procedure.Xtra(), late},
		{"xtra about nobody", procedure.Xtra(), general},
		{"xtra under another name", compiled(t, renamed), complaint},
		{"every feature", compiled(t, proceduretest.EveryFeature()), complaint},
		{"other features", compiled(t, proceduretest.OtherFeatures()), complaint},
		{"the whole ladder", compiled(t, ladder()), complaint},
		{"the whole ladder about nobody", compiled(t, ladder()), general},
		{"no window", lower(func(r *procedure.Regulation) { r.Filing = procedure.Filing{} }), late},
		{"a window that warns", lower(func(r *procedure.Regulation) { r.Filing.Limit.Warns = true }), complaint},
		{"up in the earlier of two terms", lower(func(r *procedure.Regulation) { r.Rungs[2].Entry.Within.Later = false }), complaint},
		{"up in terms that warn", lower(func(r *procedure.Regulation) { r.Rungs[2].Entry.Within.Warns = true }), complaint},
		{"up without a term", lower(func(r *procedure.Regulation) { r.Rungs[2].Entry.Within = procedure.Limit{} }), complaint},
		{"up only after a real answer", lower(func(r *procedure.Regulation) {
			r.Rungs[2].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: term("P6W")}, Clause: "c"}
		}), complaint},
		{"no rung required", lower(func(r *procedure.Regulation) { r.Rungs[1].Required = false }), complaint},
		{"an answer counted from its entry", lower(func(r *procedure.Regulation) { r.Rungs[1].Answer.Limit.From = procedure.FromEntry }), complaint},
		{"extended as often and as long as need be", lower(func(r *procedure.Regulation) { r.Rungs[1].Extend = procedure.Extension{Clause: "c", Retract: "c"} }), complaint},
		{"no lapse", lower(func(r *procedure.Regulation) {
			r.Closing.Lapse, r.Closing.Reopen = "", procedure.Limit{}
			r.Rungs[2].Final, r.Rungs[2].Agree, r.Rungs[2].Entry.Within = "c", procedure.Agreement{}, procedure.Limit{}
		}), complaint},
		{"terms that start on a working day", lower(func(r *procedure.Regulation) {
			r.Counting.Start, r.Counting.MinWorkingDays = deadline.StartOnWorkingDay, 2
		}), old},
		{"terms that start in a weekend", lower(func(*procedure.Regulation) {}), old},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if testing.Short() && tt.p != procedure.Xtra() && !strings.HasPrefix(tt.name, "xtra") {
				t.Skip("walked in a full run")
			}
			cases[tt.name] = walkThrough(t, tt.p, tt.complaint)
		})
	}
	require.Equal(t, cases["xtra"], cases["xtra under another name"])
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
		a, b := agrees(t, v.c, v.String())
		tried, taken = tried+a, taken+b
		checkWays(t, v)
	})
	t.Logf("%d cases, %d events tried, %d taken", len(visits), tried, taken)
	require.Greater(t, len(visits), 34)
	require.Greater(t, taken, len(visits))
	return len(visits)
}

// agrees tries every event on every day that matters, and wants it accepted
// exactly when it is an open move. Moves are in order, and have one name each.
func agrees(t *testing.T, c procedure.Case, history string) (tried, taken int) {
	t.Helper()
	list := moves(c)
	if !slices.IsSortedFunc(list, func(a, b procedure.Move) int { return int(a.Norm) - int(b.Norm) }) {
		t.Fatalf("after %s: not in order: %v", history, list)
	}
	type name struct {
		kind  procedure.Kind
		stage procedure.Stage
		party procedure.Party
	}
	named := make(map[name][]procedure.Move, len(list))
	for _, m := range list {
		n := name{m.Kind, m.Stage, m.Party}
		for _, other := range named[n] {
			if !followsOn(m, other) && !followsOn(other, m) {
				t.Fatalf("after %s: two moves of one name: %v, %v", history, other, m)
			}
		}
		named[n] = append(named[n], m)
	}
	all := days(c)
	for at, on := range all {
		for i := range wellFormed {
			e := wellFormed[i]
			e.On = on
			n := name{e.Kind, e.Stage, e.Party}
			if e.Stage == 0 && e.Kind.Takes().Stage != procedure.Unused {
				n.stage = c.Stage()
			}
			of := named[n]
			open := len(of) > 0
			if !open && (at+i)%len(all) > 1 {
				continue // what is on no list is not there on any day; two of them show it, each time others
			}
			var m procedure.Move
			if open {
				m = of[max(0, slices.IndexFunc(of, func(m procedure.Move) bool { return m.OpenOn(on) }))]
				open = on >= earliest(c) && m.OpenOn(on)
			}
			next, err := c.Apply(e)
			tried++
			switch {
			case open && err != nil && e.Kind == procedure.Extended && !m.Most.IsZero() && asRefused(t, err).Reason == procedure.ReasonTooLong:
			case open && err != nil && asRefused(t, err).Reason == procedure.ReasonRepeated:
			case open && err != nil:
				t.Fatalf("after %s: %v is the open move %v and was refused: %v", history, e, m, err)
			case !open && err == nil:
				t.Fatalf("after %s: %v is no open move and was accepted", history, e)
			case err != nil && next != c:
				t.Fatalf("after %s: the refusal of %v changed the case", history, e)
			case err == nil:
				taken++
			}
		}
	}
	return tried, taken
}

// checkWays wants a way on from every case, and from a closed one none but the
// duties that outlive it and what reopens it.
func checkWays(t *testing.T, v visit) {
	t.Helper()
	if !v.c.Closed() {
		require.NotEmpty(t, moves(v.c), "after %v: no way on", v)
		return
	}
	reopens := v.c.Outcome() == procedure.OutcomeLapsed || v.c.Outcome() == procedure.OutcomeResolved
	for m := range v.c.Moves() {
		switch {
		case m.Norm == procedure.Owed && m.By != procedure.Complainant:
			rung, _ := v.c.Procedure().Rung(m.Stage)
			lasting := func(d procedure.Duty) bool { return d.Outlives && d.Kind == m.Kind }
			if m.Stage == 0 {
				for s := range v.c.Procedure().Stages() {
					r, _ := v.c.Procedure().Rung(s)
					rung.Duties = append(rung.Duties, r.Duties...)
				}
			}
			require.True(t, slices.ContainsFunc(rung.Duties, lasting), "after %v: closed, and still %v", v, m)
		case reopens && m.By == procedure.Complainant && m.Norm != procedure.Possible:
		default:
			t.Fatalf("after %v: closed, and still %v", v, m)
		}
	}
}
