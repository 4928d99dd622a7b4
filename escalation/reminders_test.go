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
			why: "a right: before its last day and on it, never after", days: []int{14, 0, -1},
			want: []string{
				"2026-04-16 14 complainant raised employee", "2026-04-16 14 complainant raised manager", "2026-04-16 14 complainant raised board",
				"2026-04-30 0 complainant raised employee", "2026-04-30 0 complainant raised manager", "2026-04-30 0 complainant raised board",
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
