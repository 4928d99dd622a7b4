package deadline_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A story is a deadline with everything that happened to it.
type story struct {
	why           string
	c             deadline.Counting
	start         string
	term          deadline.Term
	added         []deadline.Term
	agreed        deadline.Term
	pause, resume string
	want          string // by the counting
	bare          string // by the deadline alone
}

func stories(tb testing.TB) []story {
	tb.Helper()
	nl := deadline.Netherlands()
	return []story{
		{
			why: "rolled", c: deadline.Statutory(), start: "2026-04-02", term: deadline.Weeks(6),
			want: `
the term of 6 weeks starts on Thursday 2 April 2026; that day does not count
6 weeks: Thursday 14 May 2026
Thursday 14 May 2026 is Hemelvaartsdag: it ends later
Friday 15 May 2026 is gelijkgestelde dag (KB 2026-2028, Stcrt. 2025 24713): it ends later
Saturday 16 May 2026 is in the weekend: it ends later
Sunday 17 May 2026 is in the weekend: it ends later
last day in time: Monday 18 May 2026`,
			bare: `
the term of 6 weeks starts on Thursday 2 April 2026; that day does not count
6 weeks: Thursday 14 May 2026
the counting for days off moves it to Monday 18 May 2026
last day in time: Monday 18 May 2026`,
		},
		{
			why: "extended, paused and paused again", c: deadline.Counting{}, start: "2026-01-31", term: deadline.Months(1),
			added: []deadline.Term{deadline.Months(3), deadline.Days(1)}, pause: "2026-02-10", resume: "2026-02-12",
			want: `
the term of 1 month starts on Saturday 31 January 2026; that day does not count
1 month: Saturday 28 February 2026
extended by 3 months: Sunday 31 May 2026
extended by 1 day: Monday 1 June 2026
paused for 1 day: Tuesday 2 June 2026
last day in time: Tuesday 2 June 2026`,
			bare: `
the term of 1 month starts on Saturday 31 January 2026; that day does not count
1 month, extended by 93 days, paused for 1 day: Tuesday 2 June 2026
last day in time: Tuesday 2 June 2026`,
		},
		{
			why: "clamped and paused", c: deadline.Counting{}, start: "2025-11-30", term: deadline.Months(3), pause: "2026-02-28",
			want: `
the term of 3 months starts on Sunday 30 November 2025; that day does not count
3 months: Saturday 28 February 2026
there is no day 30 in February 2026: its last day takes the place
paused since Saturday 28 February 2026: the clock stands still
last day in time: Saturday 28 February 2026`,
			bare: `
the term of 3 months starts on Sunday 30 November 2025; that day does not count
3 months: Saturday 28 February 2026, where a month is too short
paused since Saturday 28 February 2026: the clock stands still
last day in time: Saturday 28 February 2026`,
		},
		{
			why: "too few working days", c: deadline.Statutory(), start: "2017-12-22", term: deadline.Days(3),
			want: `
the term of 3 days starts on Friday 22 December 2017; that day does not count
3 days: Monday 25 December 2017
Monday 25 December 2017 is Eerste kerstdag: no working day
Tuesday 26 December 2017 is Tweede kerstdag: no working day
fewer than 2 working days in the term: Thursday 28 December 2017
last day in time: Thursday 28 December 2017`,
			bare: `
the term of 3 days starts on Friday 22 December 2017; that day does not count
3 days: Monday 25 December 2017
the counting for days off moves it to Thursday 28 December 2017
last day in time: Thursday 28 December 2017`,
		},
		{
			why: "over the limit", c: deadline.Statutory(), start: "2026-02-07", term: deadline.Weeks(13),
			want: `
the term of 13 weeks starts on Saturday 7 February 2026; that day does not count
13 weeks: Saturday 9 May 2026
Saturday 9 May 2026 is in the weekend, but a term of 13 weeks ends there all the same (Atw art. 4)
last day in time: Saturday 9 May 2026`,
			bare: `
the term of 13 weeks starts on Saturday 7 February 2026; that day does not count
13 weeks: Saturday 9 May 2026
last day in time: Saturday 9 May 2026`,
		},
		{
			why: "an extension over the limit", c: deadline.Statutory(), start: "2026-02-07", term: deadline.Weeks(1), added: []deadline.Term{deadline.Weeks(13)},
			want: `
the term of 1 week starts on Saturday 7 February 2026; that day does not count
1 week: Saturday 14 February 2026
extended by 13 weeks: Saturday 16 May 2026
Saturday 16 May 2026 is in the weekend, but a term of 13 weeks ends there all the same (Atw art. 4)
last day in time: Saturday 16 May 2026`,
			bare: `
the term of 1 week starts on Saturday 7 February 2026; that day does not count
1 week, extended by 13 weeks: Saturday 16 May 2026
last day in time: Saturday 16 May 2026`,
		},
		{
			why: "start moved, closed, provisional", start: "2039-12-31", term: deadline.WorkingDays(1),
			c: deadline.Counting{
				Calendar: deadline.WithClosures(nl, on(tb, "2040-01-02")),
				Start:    deadline.StartOnWorkingDay,
			},
			want: `
the term of 1 working day starts on Saturday 31 December 2039; that day does not count
Saturday 31 December 2039 is in the weekend: the term starts later
Sunday 1 January 2040 is Nieuwjaarsdag: the term starts later
Monday 2 January 2040 is sluitingsdag: the term starts later
1 working day: Wednesday 4 January 2040
provisional: Tuesday 3 January 2040 may yet become a day off
last day in time: Wednesday 4 January 2040`,
			bare: `
the term of 1 working day starts on Saturday 31 December 2039; that day does not count
1 working day: Wednesday 4 January 2040
provisional: it depends on a day that may yet become a day off
last day in time: Wednesday 4 January 2040`,
		},
		{
			why: "months and days", c: deadline.Counting{}, start: "2026-01-31", term: deadline.Months(1).AndDays(14), added: []deadline.Term{deadline.Months(2).AndDays(3)},
			want: `
the term of 1 month and 14 days starts on Saturday 31 January 2026; that day does not count
1 month: Saturday 28 February 2026
extended by 2 months: Thursday 30 April 2026
there is no day 31 in April 2026: its last day takes the place
14 days: Thursday 14 May 2026
extended by 3 days: Sunday 17 May 2026
last day in time: Sunday 17 May 2026`,
			bare: `
the term of 1 month and 14 days starts on Saturday 31 January 2026; that day does not count
1 month and 14 days, extended by 64 days: Sunday 17 May 2026, where a month is too short
last day in time: Sunday 17 May 2026`,
		},
		{
			why: "agreed", c: deadline.Statutory(), start: "2026-04-02", term: deadline.Weeks(6), agreed: deadline.Days(9),
			want: `
the term of 6 weeks starts on Thursday 2 April 2026; that day does not count
6 weeks: Thursday 14 May 2026
extended by 9 days: Saturday 23 May 2026
Saturday 23 May 2026 is in the weekend, but the end was agreed and stays
last day in time: Saturday 23 May 2026`,
			bare: `
the term of 6 weeks starts on Thursday 2 April 2026; that day does not count
6 weeks, extended by 9 days by agreement: Saturday 23 May 2026
last day in time: Saturday 23 May 2026`,
		},
		{
			why: "agreed, and over the limit", c: deadline.Statutory(), start: "2026-02-07", term: deadline.Weeks(13), agreed: deadline.Weeks(1),
			want: `
the term of 13 weeks starts on Saturday 7 February 2026; that day does not count
13 weeks: Saturday 9 May 2026
extended by 1 week: Saturday 16 May 2026
Saturday 16 May 2026 is in the weekend, but a term of 13 weeks ends there all the same (Atw art. 4)
last day in time: Saturday 16 May 2026`,
			bare: `
the term of 13 weeks starts on Saturday 7 February 2026; that day does not count
13 weeks, extended by 1 week by agreement: Saturday 16 May 2026
last day in time: Saturday 16 May 2026`,
		},
		{
			why: "paused at its end", c: deadline.Statutory(), start: "2026-03-06", term: deadline.Weeks(4), pause: "2026-04-04", resume: "2026-04-15",
			want: `
the term of 4 weeks starts on Friday 6 March 2026; that day does not count
4 weeks: Friday 3 April 2026
paused at its end, which adds 4 days: Tuesday 7 April 2026
paused for 10 days: Friday 17 April 2026
last day in time: Friday 17 April 2026`,
			bare: `
the term of 4 weeks starts on Friday 6 March 2026; that day does not count
4 weeks, paused at its end, which adds 4 days, paused for 10 days: Friday 17 April 2026
last day in time: Friday 17 April 2026`,
		},
		{
			why: "past the end of time", c: deadline.Statutory(), start: "2200-11-28", term: deadline.Weeks(4), added: []deadline.Term{deadline.Weeks(2)}, pause: "2200-12-30",
			want: `
the term of 4 weeks starts on Friday 28 November 2200; that day does not count
4 weeks: Friday 26 December 2200
it would end later than Wednesday 31 December 2200, the last day that is counted with
paused since Tuesday 30 December 2200: the clock stands still
last day in time: Wednesday 31 December 2200`,
			bare: `
the term of 4 weeks starts on Friday 28 November 2200; that day does not count
4 weeks, extended by 2 weeks: it would end later than Wednesday 31 December 2200, the last day that is counted with
paused since Tuesday 30 December 2200: the clock stands still
last day in time: Wednesday 31 December 2200`,
		},
		{
			why: "nobody ever works", c: rolling(never{}), start: "2026-04-02", term: deadline.Weeks(4),
			want: `
the term of 4 weeks starts on Thursday 2 April 2026; that day does not count
4 weeks: Thursday 30 April 2026
it would end later than Wednesday 31 December 2200, the last day that is counted with
last day in time: Wednesday 31 December 2200`,
			bare: `
the term of 4 weeks starts on Thursday 2 April 2026; that day does not count
4 weeks: it would end later than Wednesday 31 December 2200, the last day that is counted with
last day in time: Wednesday 31 December 2200`,
		},
		{
			why: "provisional from a day after the first", c: deadline.Statutory(), start: "2040-01-04", term: deadline.Weeks(4),
			want: `
the term of 4 weeks starts on Wednesday 4 January 2040; that day does not count
4 weeks: Wednesday 1 February 2040
provisional: Wednesday 1 February 2040 may yet become a day off
last day in time: Wednesday 1 February 2040`,
			bare: `
the term of 4 weeks starts on Wednesday 4 January 2040; that day does not count
4 weeks: Wednesday 1 February 2040
provisional: it depends on a day that may yet become a day off
last day in time: Wednesday 1 February 2040`,
		},
		{
			why: "provisional, and no day does it alone", c: deadline.Counting{Calendar: nl, MinWorkingDays: 2}, start: "2040-01-09", term: deadline.Days(4),
			want: `
the term of 4 days starts on Monday 9 January 2040; that day does not count
4 days: Friday 13 January 2040
provisional: the 3 working days up to Thursday 12 January 2040 may yet become days off together
last day in time: Friday 13 January 2040`,
			bare: `
the term of 4 days starts on Monday 9 January 2040; that day does not count
4 days: Friday 13 January 2040
provisional: it depends on a day that may yet become a day off
last day in time: Friday 13 January 2040`,
		},
		{
			why: "a pause in working days", c: deadline.Counting{Calendar: nl}, start: "2026-05-11", term: deadline.WorkingDays(5),
			pause: "2026-05-12", resume: "2026-05-20",
			want: `
the term of 5 working days starts on Monday 11 May 2026; that day does not count
Thursday 14 May 2026 is Hemelvaartsdag: no working day
Friday 15 May 2026 is gelijkgestelde dag (KB 2026-2028, Stcrt. 2025 24713): no working day
5 working days: Wednesday 20 May 2026
Monday 25 May 2026 is Tweede pinksterdag: no working day
paused for 3 working days: Tuesday 26 May 2026
last day in time: Tuesday 26 May 2026`,
			bare: `
the term of 5 working days starts on Monday 11 May 2026; that day does not count
5 working days, paused for 3 working days: Tuesday 26 May 2026
last day in time: Tuesday 26 May 2026`,
		},
	}
}

func (s story) tell(t *testing.T) deadline.Deadline {
	t.Helper()
	d, err := s.c.Deadline(on(t, s.start), s.term)
	require.NoError(t, err)
	for _, more := range s.added {
		d, err = s.c.Extend(d, more)
		require.NoError(t, err)
	}
	if !s.agreed.IsZero() {
		d, err = s.c.ExtendAgreed(d, s.agreed)
		require.NoError(t, err)
	}
	if s.pause != "" {
		d, err = s.c.Pause(d, on(t, s.pause))
		require.NoError(t, err)
	}
	if s.resume != "" {
		d, err = s.c.Resume(d, on(t, s.resume))
		require.NoError(t, err)
	}
	return d
}

func TestExplain(t *testing.T) {
	seen := make(map[deadline.Rule]bool)
	for _, s := range stories(t) {
		t.Run(s.why, func(t *testing.T) {
			d := s.tell(t)
			require.Empty(t, cmp.Diff(strings.TrimPrefix(s.want, "\n"), s.c.Explain(d)))
			require.Empty(t, cmp.Diff(strings.TrimPrefix(s.bare, "\n"), d.Explain()))
			var last deadline.Step
			for step := range s.c.Derive(d) {
				seen[step.Rule], last = true, step
			}
			require.Equal(t, d.Due(), last.To, "the last step leads to the due day")
			steps := 0
			for range s.c.Derive(d) {
				if steps++; steps == 2 {
					break
				}
			}
			require.Equal(t, 2, steps, "the derivation may be left early")
		})
	}
	for r := deadline.Started; r <= deadline.Provisional; r++ {
		require.True(t, seen[r], "no story has the rule %q", r)
	}
}

// An explanation is only ever true: a counting that comes to another day, or
// cannot count the deadline at all, leaves it to the deadline.
func TestExplainByAnotherCounting(t *testing.T) {
	d, err := deadline.Statutory().Deadline(on(t, "2026-04-02"), deadline.Weeks(6))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(d.Explain(), deadline.Counting{}.Explain(d)))
	d, err = deadline.Statutory().Deadline(on(t, "2026-04-02"), deadline.WorkingDays(6))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(d.Explain(), deadline.Counting{}.Explain(d)))
	for s := range (deadline.Counting{}).Derive(d) {
		t.Fatalf("a step without a calendar: %s", s)
	}
}

func TestStepOfNoRule(t *testing.T) {
	require.Equal(t, "Rule(0)", deadline.Step{}.String())
	for r := range deadline.Provisional + 2 {
		require.NotEmpty(t, deadline.Step{Rule: r, From: -1, To: 1 << 60}.String(), "no value panics")
	}
	require.Equal(t, "Wednesday 13 May 2026 is a day off: it ends later",
		deadline.Step{Rule: deadline.RolledOver, From: on(t, "2026-05-13")}.String(), "a day off without a name")
}
