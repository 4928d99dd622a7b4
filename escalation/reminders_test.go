package escalation_test

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestReminders(t *testing.T) {
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
			why: "a duty: after its due day as well; what has no date is not reminded of", road: road, days: []int{-3, 7, 1},
			want: []string{
				"2026-05-13 7 committee answered committee", "2026-05-19 1 committee answered committee",
				"2026-05-23 -3 committee answered committee",
			},
		},
		{why: "the same number twice counts once", road: road, days: []int{1, 1}, want: []string{"2026-05-19 1 committee answered committee"}},
		{why: "on the day it began", road: road, days: []int{30}, want: []string{"2026-04-20 30 committee answered committee"}},
		{why: "before it began there is nothing to remind of", road: road, days: []int{31, math.MaxInt}, want: nil},
		{why: "nor after the last day there is", road: road, days: []int{-100_000, math.MinInt}, want: nil},
		{why: "no numbers", road: road, want: nil},
		{why: "no dates at the board", road: road[:3], days: []int{1}, want: nil},
		{why: "over", road: append(slices.Clone(road), "2026-04-21 withdrawn"), days: []int{1}, want: nil},
	} {
		t.Run(test.why, func(t *testing.T) {
			c := replay(t, test.road...)
			days := slices.Clone(test.days)
			reminders := escalation.Reminders(c, days...)
			clear(days) // what the caller does with its slice is its own business
			var got []string
			for r := range reminders {
				line := fmt.Sprintf("%v %d %v %v", r.On, r.Before, r.Move.By, r.Move.Kind)
				got = append(got, line+" "+r.Move.Stage.String())
				require.Equal(t, r.Move.Deadline.DaysLeft(r.On), r.Before)
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

func TestQueue(t *testing.T) {
	cases := func(yield func(string, procedure.Case) bool) {
		_ = yield("new", replay(t)) &&
			yield("board", replay(t, road[:3]...)) &&
			yield("committee", replay(t, road...)) &&
			yield("another", replay(t, road...)) &&
			yield("over", replay(t, "2026-03-02 withdrawn"))
	}
	line := func(e escalation.Entry[string]) string {
		return fmt.Sprint(e.Key, " ", e.Step.Urgency, " ", e.Step.By, " ", e.Step.Kind)
	}
	var got []string
	for _, e := range escalation.Queue(cases, day(t, "2026-05-21"), 0) {
		got = append(got, line(e))
	}
	want := []string{
		"committee overdue committee answered", "another overdue committee answered",
		"board today board consulted", "board today board consulted", "board today board answered",
		"committee today board informed", "another today board informed",
		"board later board referred", "board later complainant accepted", "board later complainant declined",
		"committee later complainant accepted", "another later complainant accepted",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("everyone's (-want +got):\n%s", diff)
	}

	got = nil
	for _, e := range escalation.Queue(cases, day(t, "2026-05-21"), procedure.Committee) {
		got = append(got, line(e))
	}
	if diff := cmp.Diff(want[:2], got); diff != "" {
		t.Errorf("the committee's (-want +got):\n%s", diff)
	}

	require.Empty(t, escalation.Queue(iter.Seq2[int, procedure.Case](nil), day(t, "2026-05-21"), 0), "no sequence")
}
