package escalation_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// sayReminder says a reminder in one line, for comparing.
func sayReminder(r escalation.Reminder) string {
	line := fmt.Sprintf("%v %d %v %v %v", r.On, r.Before, r.Move.By, r.Move.Kind, r.Move.Stage)
	if r.Waited {
		line += " waited"
	}
	return line
}

func TestReminders(t *testing.T) {
	const told = "2026-05-21 -1 board informed unset waited"
	for _, test := range []struct {
		why  string
		road []string
		days []int
		want []string
	}{
		{
			why: "a right: before its last day and on it, never after; once, by the way that is advised", days: []int{14, 0, -1},
			want: []string{
				"2026-04-16 14 complainant raised employee", "2026-04-30 0 complainant raised employee",
			},
		},
		{
			why: "a duty: after its due day as well; without a date when it has waited for too long (R23)", road: road, days: []int{-3, 7, 1},
			want: []string{
				"2026-05-13 7 committee answered committee", "2026-05-19 1 committee answered committee",
				"2026-05-21 -1 board informed unset waited",
				"2026-05-23 -3 board informed unset waited", "2026-05-23 -3 committee answered committee",
			},
		},
		{why: "the same number twice counts once", road: road, days: []int{1, 1}, want: []string{"2026-05-19 1 committee answered committee", told}},
		{why: "on the day it began", road: road, days: []int{30}, want: []string{"2026-04-20 30 committee answered committee", told}},
		{why: "before it began there is nothing to remind of", road: road, days: []int{31, math.MaxInt}, want: []string{told}},
		{why: "nor after the last day there is", road: road, days: []int{-100_000, math.MinInt}, want: []string{told}},
		{why: "no numbers: only of what has waited for too long", road: road, want: []string{told}},
		{
			why: "no dates at the board, and the complainant is patient for 30 days", road: road[:3], days: []int{0, -1, -31},
			want: []string{
				"2026-04-30 -1 board consulted unset waited", "2026-04-30 -1 board consulted unset waited", "2026-04-30 -1 board answered board waited",
				"2026-05-30 -31 board consulted unset waited", "2026-05-30 -31 board consulted unset waited", "2026-05-30 -31 board answered board waited",
			},
		},
		{
			why: "told and referred: what is owed since the no", road: after(road[:6], "2026-04-17 declined"), days: []int{-2},
			want: []string{"2026-05-18 -1 board referred committee waited", "2026-05-19 -2 board referred committee waited"},
		},
		{why: "over", road: after(road, "2026-04-21 withdrawn"), days: []int{1}, want: nil},
	} {
		t.Run(test.why, func(t *testing.T) {
			c := replay(t, test.road...)
			days := slices.Clone(test.days)
			reminders := escalation.Reminders(c, days...)
			clear(days) // what the caller does with its slice is its own business
			var got []string
			for r := range reminders {
				got = append(got, sayReminder(r))
				require.Equal(t, int(r.Last-r.On), r.Before)
				require.Equal(t, r.Waited, r.Move.Deadline.IsZero())
				if !r.Waited {
					require.Equal(t, r.Move.Deadline.Due(), r.Last)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("reminders (-want +got):\n%s", diff)
			}
		})
	}
	for range escalation.Reminders(replay(t), 1, 2) {
		break
	}
	require.Empty(t, slices.Collect(escalation.Reminders(procedure.Case{}, 1)), "the zero Case")
}

// TestRemindersWithoutPatience: a regulation that waits for ever reminds of
// nothing that has no date; a duty that outlives the case is reminded of.
func TestRemindersWithoutPatience(t *testing.T) {
	p := adapted(t, func(r *procedure.Regulation) { r.Patience = procedure.Patience{} })
	require.Empty(t, slices.Collect(escalation.Reminders(replayBy(t, p, road[:3]...), 0, -1)))

	p = adapted(t, publishing)
	c := replayBy(t, p, after(road, "2026-04-21 informed complainant", "2026-05-11 answered", "2026-05-12 accepted")...)
	require.True(t, c.Closed())
	var got []string
	for r := range escalation.Reminders(c, 2, -1) {
		got = append(got, sayReminder(r))
	}
	want := []string{"2026-05-19 2 committee published committee", "2026-05-22 -1 committee published committee"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reminders (-want +got):\n%s", diff)
	}
}

// publishing makes the committee publish its ruling within ten days.
func publishing(r *procedure.Regulation) {
	r.Clauses = append(r.Clauses, procedure.Clause{ID: "K14", Summary: procedure.Text{
		"nl": "De klachtencommissie maakt de uitspraak binnen 10 dagen openbaar.",
		"en": "The complaints committee publishes its ruling within 10 days.",
	}})
	r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
		Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "K14",
		Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
	})
}

// TestRemindersOn: reminders that would be on a day off. As reported of
// zammad and getprobo/probo, of which the first is the example.
func TestRemindersOn(t *testing.T) {
	nl := deadline.Netherlands()
	p := compile(t, desk(t, deadline.Statutory(), deadline.Weeks(6)))
	weekend := "2026-02-28 raised board" // a Saturday, so that six weeks end on one, and on Monday 13 April by law
	for _, test := range []struct {
		why      string
		calendar deadline.Calendar
		raised   string
		days     []int
		want     []string
	}{
		{"three days before Wednesday 15 April is a Sunday: the Friday before it", nl, "2026-03-04 raised board", []int{3}, []string{"2026-04-10 5"}},
		{"every day will do", nil, "2026-03-04 raised board", []int{3}, []string{"2026-04-12 3"}},
		{"a working day stays", nl, "2026-03-04 raised board", []int{1, 0}, []string{"2026-04-14 1", "2026-04-15 0"}},
		{"two on one day count once", nl, "2026-03-04 raised board", []int{3, 4, 5}, []string{"2026-04-10 5"}},
		{"after the last day: the working day after it", nl, "2026-03-06 raised board", []int{-1, -2, -3}, []string{"2026-04-20 -3"}},
		{"before it was raised: the working day after it", nl, weekend, []int{44, 43}, []string{"2026-03-02 42"}},
		{"Easter", nl, "2026-02-20 raised board", []int{1}, []string{"2026-04-02 5"}},
		{"no working days: as if there were no calendar", never{}, "2026-03-04 raised board", []int{3}, []string{"2026-04-12 3"}},
	} {
		t.Run(test.why, func(t *testing.T) {
			var got []string
			for r := range escalation.RemindersOn(test.calendar, replayBy(t, p, test.raised), test.days...) {
				if r.Move.Kind == procedure.Answered {
					got = append(got, fmt.Sprint(r.On, " ", r.Before))
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("reminders (-want +got):\n%s", diff)
			}
		})
	}
	plain := compile(t, desk(t, deadline.Counting{}, deadline.Weeks(6)))
	for r := range escalation.RemindersOn(nl, replayBy(t, plain, "2026-03-01 raised board"), 0) {
		if r.Move.Kind == procedure.Answered {
			require.Equal(t, "2026-04-10 2 board answered board", sayReminder(r), "the last day itself is a Sunday")
		}
	}
	for range escalation.RemindersOn(asked{t}, replay(t), math.MinInt, -200_000, 1, 200_000, math.MaxInt) {
		continue // of days that no calendar knows none is asked
	}
	var got []string
	for r := range escalation.RemindersOn(nl, replay(t, after(road, "2026-04-21 informed complainant")...), -3, 3) {
		got = append(got, sayReminder(r)) // due on Wednesday 20 May
	}
	require.Equal(t, []string{"2026-05-13 7 committee answered committee", "2026-05-26 -6 committee answered committee"}, got, "Ascension and the day after it; Whit Monday")
	got = nil
	for r := range escalation.RemindersOn(nl, replay(t, after(road[:6], "2026-04-16 declined")...), 1) {
		got = append(got, sayReminder(r)) // patience ends on Saturday 16 May
	}
	require.Equal(t, []string{"2026-05-18 -2 board referred committee waited"}, got)
}

// asked is a calendar that wants to be asked of days that there are.
type asked struct{ t *testing.T }

func (a asked) IsWorkingDay(d date.Date) bool {
	require.NoError(a.t, deadline.ValidateDate(d))
	return true
}

// TestRemindersOfAStoppedClock: what is due when a clock runs again is reminded
// of then.
func TestRemindersOfAStoppedClock(t *testing.T) {
	p := compile(t, desk(t, deadline.Counting{}, deadline.Weeks(6)))
	about := func(road ...string) (days []string) {
		for r := range escalation.Reminders(replayBy(t, p, road...), 1) {
			if r.Move.Kind == procedure.Answered {
				days = append(days, r.On.String())
			}
		}
		return days
	}
	require.Empty(t, about("2026-03-02 raised board", "2026-03-09 paused"))
	require.Equal(t, []string{"2026-04-16"}, about("2026-03-02 raised board", "2026-03-09 paused", "2026-03-14 resumed"))
}

// never is a calendar without working days.
type never struct{}

func (never) IsWorkingDay(date.Date) bool { return false }

// between says what a worker sends on the day to, having last run before from.
func between(tb testing.TB, c procedure.Case, from, to string, days ...int) (list []string) {
	tb.Helper()
	reminders, err := escalation.RemindersBetween(nil, c, day(tb, from), day(tb, to), days...)
	require.NoError(tb, err)
	for _, r := range reminders {
		list = append(list, r.Key())
	}
	return list
}

// TestRemindersBetween: a worker that ran every day, one that was down, and one
// that never ran.
func TestRemindersBetween(t *testing.T) {
	days := []int{14, 7, 1, 0, -1, -7}
	committee := replay(t, road...) // due on 20 May; informing waits until then
	for _, test := range []struct {
		why      string
		c        procedure.Case
		from, to string
		want     []string
	}{
		{"each day", committee, "2026-05-13", "2026-05-13", []string{"2026-05-13 answered committee, by committee until 2026-05-20"}},
		{"a day without", committee, "2026-05-14", "2026-05-14", nil},
		{
			"down for two weeks: the last of what was missed", committee, "2026-05-06", "2026-05-19",
			[]string{"2026-05-19 answered committee, by committee until 2026-05-20"},
		},
		{
			"down for long: one for each duty, with the day it was meant for", committee, "2026-05-01", "2026-05-31",
			[]string{
				"2026-05-27 informed complainant, by board waited until 2026-05-20", "2026-05-27 answered committee, by committee until 2026-05-20",
			},
		},
		{"a right, once for its three ways", replay(t), "2026-04-01", "2026-04-29", []string{"2026-04-29 raised employee, by complainant until 2026-04-30"}},
		{"on its last day it can still be used", replay(t), "2026-04-30", "2026-04-30", []string{"2026-04-30 raised employee, by complainant until 2026-04-30"}},
		{"a right that has ended is not reminded of", replay(t), "2026-04-01", "2026-05-01", nil},
		{"over", replay(t, after(road, "2026-04-21 withdrawn")...), "2026-04-01", "2026-05-31", nil},
	} {
		t.Run(test.why, func(t *testing.T) {
			if diff := cmp.Diff(test.want, between(t, test.c, test.from, test.to, days...)); diff != "" {
				t.Errorf("keys (-want +got):\n%s", diff)
			}
		})
	}

	first, err := escalation.RemindersBetween(nil, committee, 0, day(t, "2026-05-19"), days...)
	require.NoError(t, err)
	require.Len(t, first, 1, "a first run")
	for _, test := range []struct {
		from, to date.Date
		want     string
	}{
		{0, 0, "procedure: to: missing: "},
		{day(t, "2026-05-19"), 0, "procedure: to: missing: "},
		{1, day(t, "2026-05-19"), "procedure: from: "},
		{day(t, "2026-05-20"), day(t, "2026-05-19"), "procedure: from: 2026-05-20 is after 2026-05-19"},
		{0, deadline.LastDay + 1, "procedure: to: "},
	} {
		_, err := escalation.RemindersBetween(nil, committee, test.from, test.to, 1)
		require.ErrorContains(t, err, test.want)
		require.ErrorIs(t, err, procedure.ErrInvalid)
	}
}

// TestRemindersBetweenDaily: a worker that runs every day sends exactly the
// reminders there are, and one that runs now and then no other ones.
func TestRemindersBetweenDaily(t *testing.T) {
	days := []int{14, 7, 1, 0, -1, -7}
	for _, c := range slices.Concat(walk(t, procedure.Xtra(), 40), walk(t, everyFeature(t), 60)) {
		all := map[string]bool{}
		var first, last date.Date
		for r := range escalation.Reminders(c, days...) {
			require.False(t, all[r.Key()], "two of %s", r.Key())
			all[r.Key()] = true
			if first == 0 {
				first = r.On
			}
			last = r.On
		}
		sent := map[string]bool{}
		for d := first; d <= last && first != 0; d++ {
			for _, key := range between(t, c, d.String(), d.String(), days...) {
				require.False(t, sent[key])
				sent[key] = true
			}
		}
		require.Equal(t, all, sent)
		for d := first; d <= last && first != 0; d += 17 {
			for _, key := range between(t, c, d.String(), (d + 16).String(), days...) {
				require.True(t, all[key])
			}
		}
	}
}

// TestReminderKey: the same case gives the same keys however it is come by, an
// event that moves no last day leaves them, and one that does makes others.
func TestReminderKey(t *testing.T) {
	require.Empty(t, escalation.Reminder{}.Key())
	p := compile(t, desk(t, deadline.Counting{}, deadline.Weeks(6)))
	keys := func(road ...string) (list []string) {
		for r := range escalation.Reminders(replayBy(t, p, road...), 7) {
			if r.Move.Kind == procedure.Answered {
				list = append(list, r.Key())
			}
		}
		return list
	}
	require.Equal(t, []string{"2026-04-06 answered board, by board until 2026-04-13"}, keys("2026-03-02 raised board"))
	require.Equal(t, []string{"2026-04-20 answered board, by board until 2026-04-27"}, keys("2026-03-02 raised board", "2026-04-13 extended P2W"))
}

func TestReminderStep(t *testing.T) {
	require.Equal(t, escalation.Step{}, escalation.Reminder{}.Step())
	for _, c := range walk(t, everyFeature(t), 100) {
		for r := range escalation.Reminders(c, 7, 0, -1) {
			if r.On < c.Last() {
				continue // and then guidance is that of the last event
			}
			require.Contains(t, steps(escalation.Guide(c, r.On)), r.Step())
		}
	}
}
