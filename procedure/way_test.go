package procedure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// sayWay says a way in lines: day, move and clause; then the day of the event
// itself.
func sayWay(c procedure.Case, e procedure.Event) []string {
	first, then, ok := c.Way(e)
	if !ok {
		return nil
	}
	var lines []string
	for _, s := range append(first, then) {
		lines = append(lines, fmt.Sprintf("%v %v %v (%v)", s.Event.On, s.Move.By, s.Event.String()[len("2026-03-02 "):], s.Move.Clause))
	}
	return lines
}

// What must come first before a move that is not open, with who makes each and
// by which clause.
func TestWay(t *testing.T) {
	talk := replayed(t, procedure.Xtra(), "2026-01-30", ev("2026-03-02 raised employee"))
	board := replayed(t, procedure.Xtra(), "2026-01-30", ev("2026-03-02 raised board"))
	unraised := replayed(t, procedure.Xtra(), "2026-01-30")
	for _, test := range []struct {
		name string
		from procedure.Case
		to   string
		want []string
	}{
		{"the appeal, seen from the first talk", talk, "2026-03-09 raised appeal", []string{
			"2026-03-09 complainant raised board (R4)",
			"2026-03-09 board referred committee (K9)",
			"2026-03-09 committee answered committee (K10)",
			"2026-03-09 complainant raised appeal (K11)",
		}},
		{"nothing: it is open now", talk, "2026-03-09 raised board", []string{"2026-03-09 complainant raised board (R4)"}},
		{"the complainant says no before they go to the committee themselves", board, "2026-03-09 raised committee", []string{
			"2026-03-09 complainant declined (R7)",
			"2026-03-09 complainant raised committee (R24)",
		}},
		{"what is recorded needs a body that looks into it", talk, "2026-03-09 consulted employee", []string{
			"2026-03-09 complainant raised board (R4)",
			"2026-03-09 board consulted employee (K8)",
		}},
		{"an event that leaves out its stage is about the one where the case is", board, "2026-03-09 published", []string{
			"2026-03-09 board answered board (K8)",
			"2026-03-09 board published board ()",
		}},
		{"before anything was raised it is about any", unraised, "2026-03-09 declined", []string{
			"2026-03-09 complainant raised employee (K5)",
			"2026-03-09 complainant declined (K6)",
		}},
		{"a day before the last event counts from that", talk, "2026-02-01 raised board", []string{"2026-03-02 complainant raised board (R4)"}},
		{"none: no term can stand still here", board, "2026-03-09 paused", nil},
		{"none: nobody goes down the ladder", board, "2026-03-09 raised employee", nil},
		{"none: the day to report has passed", unraised, "2026-06-01 answered board", nil},
		{"none: it is malformed", talk, "2026-03-09 referred", nil},
		{"none of no case", procedure.Case{}, "2026-03-09 raised board", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, sayWay(test.from, ev(test.to)))
		})
	}
	_, _, ok := talk.Way(procedure.Event{})
	require.False(t, ok)
}

// What changes the term is found too, with the days on which it can be done.
func TestWayOfATerm(t *testing.T) {
	p := changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) { r.Rungs[0].Extend.Retract = "3" })
	c := replayed(t, p, "2026-01-01", ev("2026-01-02 raised board"))
	require.Equal(t, []string{"2026-01-05 board extended P1D (3)", "2026-01-05 board retracted (3)"}, sayWay(c, ev("2026-01-05 retracted")))
	require.Equal(t, []string{"2026-01-05 board paused (5)", "2026-01-05 board resumed (5)"}, sayWay(c, ev("2026-01-05 resumed")))
	longer := procedure.Event{On: day("2026-01-05"), Kind: procedure.Extended}
	require.Equal(t, []string{"2026-01-05 board extended P1D (3)"}, sayWay(c, longer))
}

// Where the term is counted from a hearing that nobody has to hold, a hearing can
// make room for what else would be too late; and giving in can be taken back.
func TestWayThroughWhatMayCome(t *testing.T) {
	later := changed(t, desk(deadline.Counting{}, "P1W"), func(r *procedure.Regulation) {
		limit := &r.Rungs[0].Answer.Limit
		limit.Or, limit.Later, limit.Known = procedure.Span{From: procedure.FromHearing, Term: deadline.Weeks(1)}, true, true
	})
	c := replayed(t, later, "2026-01-01", ev("2026-01-02 raised board"))
	require.Equal(t, []string{
		"2026-01-12 board heard board complainant ()",
		"2026-01-12 board paused (5)",
	}, sayWay(c, ev("2026-01-12 paused")))

	back := changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) {
		r.Rungs[0].Agree = procedure.Agreement{Early: "3", Resume: "4"}
	})
	c = replayed(t, back, "2026-01-01", ev("2026-01-02 raised board"))
	require.Equal(t, []string{
		"2026-01-05 complainant accepted (3)",
		"2026-01-05 complainant declined (4)",
	}, sayWay(c, ev("2026-01-05 declined")))
}

// A way through silence waits for it.
func TestWayWaits(t *testing.T) {
	c := replayed(t, compiled(t, ladder()), "2026-01-30", evs("2026-02-02 raised manager", "2026-02-04 acknowledged")...)
	require.Equal(t, []string{"2026-02-19 complainant raised board (silence)"}, sayWay(c, ev("2026-02-09 raised board")))
	require.Equal(t, []string{"2026-02-20 complainant raised board (silence)"}, sayWay(c, ev("2026-02-20 raised board")))
	refused := refuse(t, c, "2026-02-09 raised board")
	require.Equal(t, procedure.ReasonTooEarly, refused.Reason)
	require.Empty(t, refused.First(), "it only has to wait")
}

func TestRefusedErrorFirst(t *testing.T) {
	talk := replayed(t, procedure.Xtra(), "2026-01-30", ev("2026-03-02 raised employee"))
	refused := refuse(t, talk, "2026-03-09 raised appeal")
	want, _, _ := talk.Way(refused.Event)
	require.Len(t, want, 3)
	require.Equal(t, want, refused.First())
	require.Empty(t, refuse(t, talk, "2026-03-02 raised employee").First(), "it is there already")
	require.Empty(t, refuse(t, talk, "2026-03-09 referred").First(), "it is malformed")
	var none *procedure.RefusedError
	require.Empty(t, none.First())
	require.Empty(t, (&procedure.RefusedError{}).First())
}

// targets are all events that there could be, but for their verdicts.
func targets(on date.Date) []procedure.Event {
	events := everyEvent(on)
	return slices.DeleteFunc(events, func(e procedure.Event) bool { return e.Verdict != 0 })
}

// shortest is how many moves must come before each event at the least, as far as
// so many moves: everything that Apply takes is tried.
func shortest(c procedure.Case, to []procedure.Event, most int) map[procedure.Event]int {
	found := map[procedure.Event]int{}
	level := map[procedure.Case]bool{c: true}
	for n := 0; n <= most; n++ {
		next := map[procedure.Case]bool{}
		for at := range level {
			for _, e := range to {
				if _, ok := found[e]; !ok && soonest(at, e) != at {
					found[e] = n
				}
			}
			for m := range at.Moves() {
				e := m.Event(to[0].On)
				if m.Kind == procedure.Extended {
					e.Term = m.Most
					if m.Most.IsZero() {
						e.Term = deadline.Days(1)
					}
				}
				if after := soonest(at, e); after != at {
					next[after] = true
				}
			}
		}
		level = next
	}
	return found
}

// soonest is c after e, on the first day on which that is possible.
func soonest(c procedure.Case, e procedure.Event) procedure.Case {
	days := []date.Date{max(e.On, c.Last(), c.Complaint().Happened), c.Last() + 1, c.Deadline().Due() + 1, c.Deadline().Start()}
	slices.Sort(days)
	for _, on := range days {
		if on < e.On {
			continue
		}
		e.On = on
		if after, err := c.Apply(e); err == nil {
			return after
		}
	}
	return c
}

// aboutHere reports whether e is about the stage where the case is, and not about
// what comes after it.
func aboutHere(c procedure.Case, e procedure.Event) bool {
	return c.Stage() != 0 && e.Stage == 0 && e.Kind != procedure.Consulted && e.Kind != procedure.Informed
}

func requireShortest(t *testing.T, c procedure.Case, on date.Date, most int) {
	t.Helper()
	to := targets(on)
	want := shortest(c, to, most)
	for _, e := range to {
		first, then, ok := c.Way(e)
		if !ok {
			if n, there := want[e]; there && !aboutHere(c, e) && !repeats(c, e) {
				t.Fatalf("no way from %v to %v, and there is one of %d", at(c), e, n)
			}
			continue
		}
		now := c
		for i, s := range append(first, then) {
			require.Equal(t, i, s.Index)
			require.Equal(t, now, s.Before)
			m, open := now.MoveOf(s.Event)
			require.True(t, open)
			require.Equal(t, m, s.Move)
			after, err := now.Apply(s.Event)
			require.NoError(t, err, "on the way from %v to %v", at(c), e)
			require.Equal(t, after, s.After)
			require.GreaterOrEqual(t, s.Event.On, on)
			now = after
		}
		require.Equal(t, e.Kind, then.Event.Kind)
		if e.Kind.Takes().Stage == procedure.Optional {
			e.Stage = then.Event.Stage
		}
		n, there := want[e]
		switch {
		case aboutHere(c, e) && there:
			require.GreaterOrEqual(t, len(first), n)
		case there:
			require.Len(t, first, n, "from %v to %v", at(c), e)
		default:
			require.Greater(t, len(first), most, "from %v to %v", at(c), e)
		}
	}
}

func repeats(c procedure.Case, e procedure.Event) bool {
	_, err := c.Apply(e)
	refused, ok := err.(*procedure.RefusedError) //nolint:errorlint // Apply returns it as it is
	return ok && refused.Reason == procedure.ReasonRepeated
}

// TestWayIsShortest: made in order, the moves of a way and then the event are
// accepted; and no shorter list of moves is. From wherever a complaint can come,
// in the published procedure, in one with every feature and in made-up ones.
func TestWayIsShortest(t *testing.T) {
	features, err := proceduretest.EveryFeature().Compile()
	require.NoError(t, err)
	for _, p := range []*procedure.Procedure{procedure.Xtra(), features} {
		c, err := p.Open(about("2026-01-30"))
		require.NoError(t, err)
		requireShortest(t, c, day("2026-03-09"), 2)
		for i := range 40 {
			requireShortest(t, wander(maker{rand.New(rand.NewPCG(1, uint64(i)))}, c), day("2026-03-09"), 2)
		}
	}
}

// wander makes a few moves.
func wander(k maker, c procedure.Case) procedure.Case {
	for range k.IntN(6) {
		all := moves(c)
		if len(all) == 0 {
			break
		}
		m := all[k.IntN(len(all))]
		if next, err := c.Apply(m.Event(max(c.Last(), day("2026-02-02")) + date.Date(k.IntN(9)))); err == nil {
			c = next
		}
	}
	return c
}

func TestWayOfRandomRegulations(t *testing.T) {
	made := 0
	for i := range uint64(fewer(120)) {
		k := maker{rand.New(rand.NewPCG(7, i))}
		p, err := k.regulation().Compile()
		if err != nil {
			continue
		}
		c, err := p.Open(about("2026-01-30"))
		require.NoError(t, err)
		requireShortest(t, wander(k, c), day("2026-03-09"), 2)
		made++
	}
	require.NotZero(t, made)
}

// BenchmarkWay: the appeal, seen from the first talk, and what has no way.
func BenchmarkWay(b *testing.B) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:1])
	require.NoError(b, err)
	for _, to := range []string{"2026-03-09 raised appeal", "2026-03-09 paused"} {
		b.Run(to, func(b *testing.B) {
			e := ev(to)
			b.ReportAllocs()
			for b.Loop() {
				c.Way(e)
			}
		})
	}
}
