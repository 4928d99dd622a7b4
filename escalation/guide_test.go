package escalation_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func TestSteps(t *testing.T) {
	for _, test := range []struct {
		why   string
		road  []string
		today string
		party procedure.Party
		want  []string
	}{
		{
			why: "nothing raised, the last day far off: advice comes before rights", today: "2026-02-02",
			want: []string{
				"later advice complainant raised employee 2026-04-30 +87",
				"later right complainant raised manager 2026-04-30 +87",
				"later right complainant raised board 2026-04-30 +87",
			},
		},
		{
			why: "eight days before the last day it is not soon", today: "2026-04-22", party: procedure.Complainant,
			want: []string{
				"later advice complainant raised employee 2026-04-30 +8",
				"later right complainant raised manager 2026-04-30 +8",
				"later right complainant raised board 2026-04-30 +8",
			},
		},
		{
			why: "seven days before it is", today: "2026-04-23",
			want: []string{
				"soon advice complainant raised employee 2026-04-30 +7",
				"soon right complainant raised manager 2026-04-30 +7",
				"soon right complainant raised board 2026-04-30 +7",
			},
		},
		{
			why: "the last day is in time (K3)", today: "2026-04-30",
			want: []string{
				"today advice complainant raised employee 2026-04-30 +0",
				"today right complainant raised manager 2026-04-30 +0",
				"today right complainant raised board 2026-04-30 +0",
			},
		},
		{why: "a right ends on its last day", today: "2026-05-01", want: nil},
		{
			why: "a talk: the complainant says how it went or goes on (K5, K6)", road: road[:1], today: "2026-03-02",
			want: []string{
				"later right complainant raised manager", "later right complainant raised board",
				"later right complainant accepted", "later right complainant declined",
			},
		},
		{
			why: "undated duties are for today, in the order of the procedure (K8)", road: road[:3], today: "2026-03-30",
			want: []string{
				"today duty board consulted employee", "today duty board consulted manager", "today duty board answered board",
				"later right board referred committee", "later right complainant accepted", "later right complainant declined",
			},
		},
		{
			why: "the complainant's part of the same", road: road[:3], today: "2026-03-30", party: procedure.Complainant,
			want: []string{"later right complainant accepted", "later right complainant declined"},
		},
		{why: "the employee has nothing to do there", road: road[:3], today: "2026-03-30", party: procedure.Employee, want: nil},
		{
			why: "two days before the ruling is due, the board still has to tell (K9, K10)", road: road, today: "2026-05-18",
			want: []string{
				"today duty board informed complainant", "soon duty committee answered committee 2026-05-20 +2",
				"later right complainant accepted",
			},
		},
		{
			why: "on the due day duties without a date come after it", road: road, today: "2026-05-20",
			want: []string{
				"today duty committee answered committee 2026-05-20 +0", "today duty board informed complainant",
				"later right complainant accepted",
			},
		},
		{
			why: "a duty outlives its due day, and is overdue (R13)", road: road, today: "2026-05-21",
			want: []string{
				"overdue duty committee answered committee 2026-05-20 -1", "today duty board informed complainant",
				"later right complainant accepted",
			},
		},
		{
			why: "once told, only the ruling is owed", road: after(road, "2026-04-21 informed complainant"), today: "2026-05-18",
			want: []string{"soon duty committee answered committee 2026-05-20 +2", "later right complainant accepted"},
		},
		{why: "withdrawn is over", road: after(road, "2026-04-21 withdrawn"), today: "2026-05-18", want: nil},
		{
			why: "lapsed: what was open to the complainant stays so (R12)", road: after(road[:1], "2026-03-20 lapsed"), today: "2026-05-18",
			want: []string{
				"later right complainant raised manager", "later right complainant raised board",
				"later right complainant accepted", "later right complainant declined",
			},
		},
	} {
		t.Run(test.why, func(t *testing.T) {
			g := escalation.Guide(replay(t, test.road...), day(t, test.today)).For(test.party)
			if diff := cmp.Diff(test.want, lines(g)); diff != "" {
				t.Errorf("steps (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGuideToday(t *testing.T) {
	c := replay(t, road...)
	for _, test := range []struct{ why, today, want string }{
		{"before the last event counts as that day", "2026-03-01", "2026-04-20"},
		{"on it", "2026-04-20", "2026-04-20"},
		{"after it", "2026-04-21", "2026-04-21"},
	} {
		g := escalation.Guide(c, day(t, test.today))
		require.Equal(t, day(t, test.want), g.Today(), test.why)
		require.Equal(t, c, g.Case(), test.why)
	}
	unraised := replay(t)
	require.Equal(t, day(t, "2026-01-30"), escalation.Guide(unraised, day(t, "1900-01-01")).Today(), "nothing happened before the event itself")
}

// TestGuideNoDay: whoever forgets the day is told, and sees no steps of another.
func TestGuideNoDay(t *testing.T) {
	c := replay(t, road...)
	for _, test := range []struct {
		today date.Date
		want  string
	}{
		{0, "procedure: today: missing: deadline: date out of range: 0001-01-01 is not within 1900-01-01 to 2200-12-31"},
		{deadline.FirstDay - 1, "procedure: today: date out of range: 1899-12-31 is not within 1900-01-01 to 2200-12-31"},
		{deadline.LastDay + 1, "procedure: today: date out of range: 2201-01-01 is not within 1900-01-01 to 2200-12-31"},
	} {
		g := escalation.Guide(c, test.today)
		require.EqualError(t, g.Err(), test.want)
		require.ErrorIs(t, g.Err(), procedure.ErrInvalid)
		require.ErrorIs(t, g.Err(), deadline.ErrRange)
		require.Empty(t, steps(g.WithPossible()))
		require.Equal(t, escalation.NoRank, g.Rank())
		require.Equal(t, test.today, g.Today())
		_, ok := g.Next()
		require.False(t, ok)
		_, ok = g.NextChange()
		require.False(t, ok)
	}
	require.NoError(t, escalation.Guide(c, deadline.LastDay).Err())
	require.Error(t, escalation.Guidance{}.Err())
}

// TestWithPossible: what is merely possible comes after what is guided to, is
// never urgent, and is what Apply takes.
func TestWithPossible(t *testing.T) {
	g := escalation.Guide(replay(t, road[:3]...), day(t, "2026-04-01")).For(procedure.Complainant).WithPossible()
	want := []string{
		"later right complainant accepted", "later right complainant declined", "later possible complainant withdrawn",
	}
	if diff := cmp.Diff(want, lines(g)); diff != "" {
		t.Errorf("the page of a complainant (-want +got):\n%s", diff)
	}
	count := 0
	for _, c := range slices.Concat(walk(t, procedure.Xtra(), 9999), walk(t, everyFeature(t), 200)) {
		for _, today := range daysOf(c) {
			guided := steps(escalation.Guide(c, today))
			all := steps(escalation.Guide(c, today).WithPossible())
			var possible []escalation.Step
			rest := slices.DeleteFunc(slices.Clone(all), func(s escalation.Step) bool {
				if s.Norm == procedure.Possible {
					possible = append(possible, s)
				}
				return s.Norm == procedure.Possible
			})
			require.True(t, slices.Equal(guided, rest))
			for _, s := range possible {
				count++
				require.Equal(t, escalation.Later, s.Urgency)
				_, err := c.Apply(eventOf(s.Move, today))
				require.Equal(t, err == nil, s.Open, "%v on %v: %v", s.Move, today, err)
			}
		}
	}
	t.Logf("%d possible steps", count)
}

func TestNext(t *testing.T) {
	c := replay(t, road...)
	next, ok := escalation.Guide(c, day(t, "2026-05-18")).For(procedure.Committee).Next()
	require.True(t, ok)
	require.Equal(t, procedure.Answered, next.Kind)
	require.Equal(t, 2, next.DaysLeft)

	_, ok = escalation.Guide(c, day(t, "2026-05-18")).For(procedure.Employee).Next()
	require.False(t, ok, "the employee has nothing to do")

	_, ok = escalation.Guidance{}.Next()
	require.False(t, ok, "the zero Guidance has no steps")
}

// TestLastDays: counting ends with the year 2200, and until then every step is
// one that can be taken.
func TestLastDays(t *testing.T) {
	c, err := procedure.Xtra().Replay(
		procedure.Complaint{Happened: day(t, "2200-09-10"), Grounds: procedure.GroundsOf(procedure.Conduct)},
		events(t, "2200-12-01 raised board", "2200-12-02 declined"))
	require.NoError(t, err)
	g := escalation.Guide(c, day(t, "2200-12-02"))
	next, ok := g.Next()
	require.True(t, ok)
	require.Equal(t, procedure.Referred, next.Kind)
	c, err = c.Apply(next.Event(g.Today()))
	require.NoError(t, err)
	for s := range escalation.Guide(c, day(t, "2200-12-31")).Steps() {
		require.True(t, s.Open)
		require.NotEqual(t, escalation.Overdue, s.Urgency)
	}
	for s := range escalation.Guide(c, day(t, "2200-12-31")+1).Steps() {
		require.False(t, s.Open, "a day beyond the calendar")
	}
}

func TestUrgencyOfMoves(t *testing.T) {
	today := day(t, "2026-05-18")
	plain := deadline.Counting{}
	in := func(days int) deadline.Deadline {
		d, err := plain.Deadline(today-100, deadline.Days(100+days))
		require.NoError(t, err)
		return d
	}
	paused, err := plain.Pause(in(-5), today-10)
	require.NoError(t, err)

	for _, test := range []struct {
		why  string
		move procedure.Move
		want escalation.Urgency
	}{
		{"a duty without a date", procedure.Move{Norm: procedure.Owed}, escalation.Today},
		{"a right without a date", procedure.Move{Norm: procedure.Right}, escalation.Later},
		{"advice without a date", procedure.Move{Norm: procedure.Advice}, escalation.Later},
		{"a duty far off", procedure.Move{Norm: procedure.Owed, Deadline: in(8)}, escalation.Later},
		{"a duty soon due", procedure.Move{Norm: procedure.Owed, Deadline: in(7)}, escalation.Soon},
		{"a duty due tomorrow", procedure.Move{Norm: procedure.Owed, Deadline: in(1)}, escalation.Soon},
		{"a duty due today", procedure.Move{Norm: procedure.Owed, Deadline: in(0)}, escalation.Today},
		{"a duty that was due yesterday", procedure.Move{Norm: procedure.Owed, Deadline: in(-1)}, escalation.Overdue},
		{"a duty whose clock stands still is not overdue", procedure.Move{Norm: procedure.Owed, Deadline: paused}, escalation.Later},
		{"a target soon to be missed", procedure.Move{Norm: procedure.Owed, Deadline: in(40), Target: in(3)}, escalation.Soon},
		{"a target missed is no term missed", procedure.Move{Norm: procedure.Owed, Deadline: in(40), Target: in(-3)}, escalation.Today},
		{"a target does not make what is overdue less so", procedure.Move{Norm: procedure.Owed, Deadline: in(-1), Target: in(-9)}, escalation.Overdue},
		{"what opens later", procedure.Move{Norm: procedure.Right, NotBefore: today + 1}, escalation.Later},
	} {
		got, _ := escalation.Look(test.move, today)
		require.Equal(t, test.want, got, test.why)
	}

	order := []procedure.Move{
		{Norm: procedure.Owed, Deadline: in(-9)},
		{Norm: procedure.Owed, Deadline: in(-1)},
		{Norm: procedure.Owed, Deadline: in(0)},
		{Norm: procedure.Owed},
		{Norm: procedure.Right, Deadline: in(0)},
		{Norm: procedure.Owed, Deadline: in(2)},
		{Norm: procedure.Advice, Deadline: in(1)},
		{Norm: procedure.Owed, Deadline: in(60)},
		{Norm: procedure.Right},
		{Norm: procedure.Owed, NotBefore: today + 1},
	}
	for i := 1; i < len(order); i++ {
		_, before := escalation.Look(order[i-1], today)
		_, after := escalation.Look(order[i], today)
		require.Less(t, before, after, "%d before %d", i-1, i)
	}
}

// TestStepsAgree holds the guidance against the procedure itself, in every
// state and on every day that matters.
func TestStepsAgree(t *testing.T) {
	count := 0
	cases := walk(t, procedure.Xtra(), 9999)
	require.Greater(t, len(cases), 100)
	for _, c := range append(cases, walk(t, everyFeature(t), 200)...) {
		for _, today := range daysOf(c) {
			want := map[procedure.Move]bool{}
			for m := range c.Moves() {
				over := (m.Norm == procedure.Right || m.Norm == procedure.Advice) && m.Deadline.Status(today) == deadline.Overdue && m.NotBefore <= today
				if m.Norm != procedure.Possible && !over {
					want[m] = true
				}
			}
			var last escalation.Step
			for s := range escalation.Guide(c, today).Steps() {
				count++
				require.True(t, want[s.Move], "%v is not a move to guide to, or twice", s.Move)
				delete(want, s.Move)
				_, err := c.Apply(eventOf(s.Move, today))
				require.Equal(t, err == nil, s.Open, "open, and taken by Apply: %v", err)
				require.Equal(t, s.Deadline.DaysLeft(today), s.DaysLeft)
				if s.NotBefore > today {
					require.False(t, s.Open)
					last = escalation.Step{Urgency: escalation.Later, Move: procedure.Move{NotBefore: s.NotBefore}}
					continue
				}
				require.LessOrEqual(t, last.NotBefore, today, "what opens later comes last")
				require.True(t, last.Urgency == 0 || s.Urgency <= last.Urgency, "most urgent first")
				require.True(t, s.Urgency != last.Urgency || s.Norm >= last.Norm, "then the strongest")
				last = s
			}
			require.Empty(t, want, "moves without a step")
			for party := range procedure.Parties() {
				var own []escalation.Step
				for s := range escalation.Guide(c, today).Steps() {
					if s.By == party {
						own = append(own, s)
					}
				}
				if diff := cmp.Diff(own, steps(escalation.Guide(c, today).For(party)), sameStep); diff != "" {
					t.Fatalf("steps of %v (-want +got):\n%s", party, diff)
				}
			}
		}
	}
	t.Logf("%d steps", count)
}

// TestStepsManyMoves: more steps than the arrays hold are listed all the same.
func TestStepsManyMoves(t *testing.T) {
	p := adapted(t, func(r *procedure.Regulation) {
		r.Rungs[2].Duties[0].Parties = []procedure.Party{
			procedure.Complainant, procedure.Employee, procedure.Manager, procedure.Committee, procedure.AppealsCommittee,
		}
	})
	c := replayBy(t, p, road[:3]...)
	want := []string{
		"today duty board consulted complainant", "today duty board consulted employee", "today duty board consulted manager",
		"today duty board consulted committee", "today duty board consulted appeals-committee", "today duty board answered board",
		"later right board referred committee", "later right complainant accepted", "later right complainant declined",
	}
	if diff := cmp.Diff(want, lines(escalation.Guide(c, day(t, "2026-03-30")))); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}
}

func TestStepsStopEarly(t *testing.T) {
	g := escalation.Guide(replay(t, road...), day(t, "2026-05-18"))
	for range g.Steps() {
		break
	}
	require.Len(t, steps(g), 3, "stopping early changes nothing")
}

func TestStepsDoNotAllocate(t *testing.T) {
	for _, c := range walk(t, procedure.Xtra(), 9999) {
		today := max(c.Last(), c.Complaint().Happened)
		n := 0
		allocs := testing.AllocsPerRun(1, func() { n += count(c, today) })
		require.Zero(t, allocs, "%v %v: %d steps", c.Stage(), c.Phase(), n)
	}
}

// sameStep compares steps, which are comparable.
var sameStep = cmp.Comparer(func(a, b escalation.Step) bool { return a == b })

func count(c procedure.Case, today date.Date) int {
	n := 0
	for s := range escalation.Guide(c, today).Steps() {
		if s.Open {
			n++
		}
	}
	return n
}

// TestGuidanceCompares: guidance is a value, and two are the same when they are
// about the same case, day and party.
func TestGuidanceCompares(t *testing.T) {
	c := replay(t, road...)
	g := escalation.Guide(c, day(t, "2026-05-18"))
	require.Equal(t, procedure.Board, g.For(procedure.Board).Party())
	require.Equal(t, g, escalation.Guide(c, day(t, "2026-05-18")))
	require.Equal(t, g, g.For(0))
	for why, other := range map[string]escalation.Guidance{
		"another day":   escalation.Guide(c, day(t, "2026-05-19")),
		"another party": g.For(procedure.Board),
		"another case":  escalation.Guide(replay(t), day(t, "2026-05-18")),
		"none":          {},
	} {
		require.NotEqual(t, g, other, why)
	}
}

// TestLookingWhileMoving: making a move while looking at the steps changes
// neither the case nor what is still to come. As reported of state machines:
// StoneCypher/fsl and dotnet-state-machine/stateless.
func TestLookingWhileMoving(t *testing.T) {
	c := replay(t, road[:3]...)
	before, today := c, day(t, "2026-04-01")
	want := steps(escalation.Guide(c, today))
	var got []escalation.Step
	for s := range escalation.Guide(c, today).Steps() {
		got = append(got, s)
		next, err := c.Apply(s.Event(today))
		require.NoError(t, err)
		require.NotEqual(t, before, next)
		require.Equal(t, before, c)
	}
	require.Equal(t, want, got)
}

// TestNotOverdueAfterExtension: a term that was made longer on its last day is
// not overdue on the day after it, and not reminded of by the old day. As
// reported of cds-ils, oscurrency and Alaveteli.
func TestNotOverdueAfterExtension(t *testing.T) {
	p := compile(t, desk(t, deadline.Counting{}, deadline.Weeks(6)))
	c := replayBy(t, p, "2026-03-02 raised board")
	var refused *procedure.RefusedError
	_, err := c.Apply(event(t, "2026-04-14 extended P2W"))
	require.ErrorAs(t, err, &refused)
	require.Equal(t, procedure.ReasonTooLate, refused.Reason)
	require.Equal(t, day(t, "2026-04-13"), refused.Deadline.Due())

	c = replayBy(t, p, "2026-03-02 raised board", "2026-04-13 extended P2W")
	for s := range escalation.Guide(c, day(t, "2026-04-20")).Steps() {
		require.NotEqual(t, escalation.Overdue, s.Urgency, "%v", s.Kind)
	}
	for r := range escalation.Reminders(c, 3) {
		if r.Move.Kind == procedure.Answered {
			require.Equal(t, day(t, "2026-04-24"), r.On)
		}
	}
}
