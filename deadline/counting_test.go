package deadline_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func TestDeadline(t *testing.T) {
	nl := deadline.Netherlands()
	for _, test := range []struct {
		why   string
		c     deadline.Counting
		start string
		term  deadline.Term
		want  string
	}{
		{"the start does not count", deadline.Counting{}, "2026-04-20", deadline.Days(30), "2026-05-20"},
		{"the filing window", deadline.Counting{}, "2026-01-30", deadline.Months(3), "2026-04-30"},
		{"a shorter month gives its last day", deadline.Counting{}, "2025-11-30", deadline.Months(3), "2026-02-28"},
		{"the end of a month does not stick", deadline.Counting{}, "2026-04-30", deadline.Months(3), "2026-07-30"},
		{"from a leap day", deadline.Counting{}, "2024-02-29", deadline.Years(1), "2025-02-28"},
		{"to a leap day", deadline.Counting{}, "2024-02-29", deadline.Years(4), "2028-02-29"},
		{"no roll by default", deadline.Counting{Calendar: nl}, "2026-04-02", deadline.Weeks(6), "2026-05-14"},
		{"Ascension, a decree and a weekend", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-05-18"},
		{"a start on a day off stands as given", rolling(nl), "2026-05-14", deadline.Days(5), "2026-05-19"},
		{"or moves to a working day", deadline.Counting{Calendar: nl, Start: deadline.StartOnWorkingDay}, "2026-05-14", deadline.Days(5), "2026-05-23"},
		{"a start on a working day does not move", deadline.Counting{Calendar: nl, Start: deadline.StartOnWorkingDay}, "2026-05-18", deadline.Days(5), "2026-05-23"},
		{"two days need not hold two working days", deadline.Statutory(), "2017-12-22", deadline.Days(2), "2017-12-27"},
		{"three days must", deadline.Statutory(), "2017-12-22", deadline.Days(3), "2017-12-28"},
		{"so must a week", deadline.Statutory(), "2007-12-21", deadline.Weeks(1), "2008-01-03"},
		{"so must a month in which all is closed", deadline.Counting{Calendar: deadline.WithClosures(deadline.Weekdays(), closing(on(t, "2026-06-02"), 30)...), MinWorkingDays: 2}, "2026-06-01", deadline.Months(1), "2026-07-03"},
		{"one working day is no term of three days", deadline.Statutory(), "2026-05-15", deadline.WorkingDays(1), "2026-05-18"},
		{"a higher minimum also for working days", deadline.Counting{Calendar: nl, MinWorkingDays: 5}, "2026-06-01", deadline.WorkingDays(3), "2026-06-08"},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := test.c.Deadline(on(t, test.start), test.term)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(test.want, d.Due().String()))
			require.Equal(t, test.start, d.Start().String())
			require.Equal(t, test.term, d.Term())
		})
	}
}

// Atw art. 4: every limit on both sides, from a start that makes the term end on a day off.
func TestArticleFour(t *testing.T) {
	for _, test := range []struct {
		term  deadline.Term
		rolls bool
	}{
		{deadline.Days(90), true},
		{deadline.Days(91), false},
		{deadline.Weeks(12), true},
		{deadline.Weeks(13), false},
		{deadline.Months(3), true},
		{deadline.Months(4), false},
		{deadline.Months(12), false},
		{deadline.Years(1), false},
	} {
		t.Run(test.term.String(), func(t *testing.T) {
			saturdays := 0
			for start := on(t, "2026-01-01"); start < on(t, "2027-01-01"); start++ {
				plain := due(t, deadline.Counting{}, start, test.term)
				if deadline.Weekdays().IsWorkingDay(plain) {
					continue
				}
				saturdays++
				d, err := deadline.Statutory().Deadline(start, test.term)
				require.NoError(t, err)
				require.Equal(t, plain, d.Nominal())
				require.Equal(t, test.rolls, d.Due() > plain)
				require.Equal(t, test.rolls, d.Rolled())
				require.Greater(t, due(t, rolling(deadline.Netherlands()), start, test.term), plain, "without the limits it rolls")
			}
			require.Greater(t, saturdays, 90)
		})
	}
}

// R21: the term and each extension as stated, never the sum.
func TestArticleFourLooksAtEachTerm(t *testing.T) {
	for _, test := range []struct {
		why   string
		base  deadline.Term
		added []deadline.Term
		rolls bool
	}{
		{"ten weeks plus four", deadline.Weeks(10), []deadline.Term{deadline.Weeks(4)}, true},
		{"three months plus three", deadline.Months(3), []deadline.Term{deadline.Months(3)}, true},
		{"90 days plus 90", deadline.Days(90), []deadline.Term{deadline.Days(90)}, true},
		{"an extension over the limit", deadline.Weeks(6), []deadline.Term{deadline.Weeks(13)}, false},
		{"a term over the limit, a short extension", deadline.Weeks(13), []deadline.Term{deadline.Weeks(1)}, false},
		{"one extension of several", deadline.Weeks(6), []deadline.Term{deadline.Weeks(4), deadline.Days(91), deadline.Weeks(1)}, false},
		{"up to 90 working days", deadline.WorkingDays(90), []deadline.Term{deadline.Days(1)}, true},
		{"over 90 working days", deadline.WorkingDays(91), []deadline.Term{deadline.Days(1)}, false},
	} {
		t.Run(test.why, func(t *testing.T) {
			c, plain := deadline.Statutory(), deadline.Counting{Calendar: deadline.Netherlands()}
			daysOff := 0
			for start := on(t, "2026-01-01"); start < on(t, "2026-12-31"); start++ {
				d, err := c.Deadline(start, test.base)
				require.NoError(t, err)
				p, err := plain.Deadline(start, test.base)
				require.NoError(t, err)
				for _, more := range test.added {
					d, err = c.Extend(d, more)
					require.NoError(t, err)
					p, err = plain.Extend(p, more)
					require.NoError(t, err)
				}
				require.Equal(t, p.Due(), d.Nominal())
				if !deadline.Netherlands().IsWorkingDay(p.Due()) {
					daysOff++
					require.Equal(t, test.rolls, d.Rolled(), "%s", d)
				}
			}
			require.NotZero(t, daysOff)
		})
	}
}

func TestCountingValidate(t *testing.T) {
	nl := deadline.Netherlands()
	for _, test := range []struct {
		why  string
		c    deadline.Counting
		want []string
	}{
		{"the zero value", deadline.Counting{}, nil},
		{"the law", deadline.Statutory(), nil},
		{"a calendar alone", deadline.Counting{Calendar: nl}, nil},
		{"all faults in field order", deadline.Counting{Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay, MinWorkingDays: 2}, []string{
			"deadline: unusable counting: Roll forward needs a Calendar, such as Netherlands()",
			"deadline: unusable counting: Start on-working-day needs a Calendar, such as Netherlands()",
			"deadline: unusable counting: MinWorkingDays 2 needs a Calendar, such as Netherlands()",
		}},
		{"no such values", deadline.Counting{Calendar: nl, Roll: 9, Start: 9, MinWorkingDays: -1, Suspend: 9}, []string{
			"deadline: unusable counting: Roll(9) is not one of none, forward, statutory",
			"deadline: unusable counting: StartRule(9) is not one of as-given, on-working-day",
			"deadline: unusable counting: MinWorkingDays -1 is not within 0 to 260",
			"deadline: unusable counting: Suspension(9) is not one of between, after-stop, both-ends",
		}},
		{"an absurd minimum", deadline.Counting{Calendar: nl, MinWorkingDays: 261}, []string{
			"deadline: unusable counting: MinWorkingDays 261 is not within 0 to 260",
		}},
	} {
		t.Run(test.why, func(t *testing.T) {
			err := test.c.Validate()
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, deadline.ErrCounting)
			require.Empty(t, cmp.Diff(test.want, strings.Split(err.Error(), "\n")))
			_, err = test.c.Deadline(on(t, "2026-01-01"), deadline.Days(1))
			require.ErrorIs(t, err, deadline.ErrCounting)
		})
	}
}

func TestRefusals(t *testing.T) {
	var zero deadline.Deadline
	plain, law := deadline.Counting{}, deadline.Statutory()
	start := on(t, "2026-04-02")
	d, err := plain.Deadline(start, deadline.Days(30)) // 2026-05-02
	require.NoError(t, err)
	paused, err := plain.Pause(d, on(t, "2026-04-10"))
	require.NoError(t, err)
	working, err := law.Deadline(start, deadline.WorkingDays(5))
	require.NoError(t, err)
	pausedWorking, err := law.Pause(working, start)
	require.NoError(t, err)
	resumed, err := plain.Resume(paused, on(t, "2026-04-20")) // nine days on: 2026-05-11
	require.NoError(t, err)
	strange := deadline.Counting{
		Calendar: deadline.WithClosures(deadline.Weekdays(), closing(on(t, "2026-05-01"), 200)...),
		Roll:     deadline.RollStatutory,
	}
	rolled, err := strange.Deadline(start, deadline.Days(30))
	require.NoError(t, err)

	holiday, err := law.Deadline(start, deadline.Weeks(6)) // Ascension Day, and so 2026-05-18
	require.NoError(t, err)
	pausedLate, err := plain.Extend(d, deadline.Days(1))
	require.NoError(t, err)
	pausedLate = pauseOn(t, plain, pausedLate, on(t, "2026-05-03"))

	type outcome struct {
		before deadline.Deadline
		after  deadline.Deadline
		err    error
	}
	try := func(before deadline.Deadline) func(deadline.Deadline, error) outcome {
		return func(after deadline.Deadline, err error) outcome { return outcome{before, after, err} }
	}
	for _, test := range []struct {
		why  string
		got  outcome
		kind error
		text string
	}{
		{
			"start too early", try(zero)(plain.Deadline(deadline.MinDay-1, deadline.Days(1))), deadline.ErrRange,
			"deadline: date out of range: start 1899-12-31 is not within 1900-01-01 to 2200-12-31",
		},
		{
			"start never set", try(zero)(plain.Deadline(0, deadline.Days(1))), deadline.ErrRange,
			"deadline: date out of range: start 0001-01-01 is not within 1900-01-01 to 2200-12-31",
		},
		{
			"no days", try(zero)(plain.Deadline(start, deadline.Days(0))), deadline.ErrTerm,
			"deadline: unusable term: P0D: a term counts 1 to 36525 days",
		},
		{
			"working days without a calendar", try(zero)(plain.Deadline(start, deadline.WorkingDays(5))), deadline.ErrCounting,
			"deadline: unusable counting: P5WD needs a Calendar, such as Netherlands()",
		},
		{
			"working days closed over nil", try(zero)(rolling(deadline.WithClosures(nil, start)).Deadline(start, deadline.Days(5))), deadline.ErrCounting,
			"deadline: unusable counting: Roll forward needs a Calendar, such as Netherlands()",
		},

		{
			"extend nothing", try(zero)(plain.Extend(zero, deadline.Days(1))), deadline.ErrTerm,
			"deadline: unusable term: there is no deadline to extend by P1D",
		},
		{
			"extend by nothing", try(d)(plain.Extend(d, deadline.Term{})), deadline.ErrTerm,
			"deadline: unusable term: no term to extend 2026-05-02 (P30D from 2026-04-02) by",
		},
		{
			"extend by less than nothing", try(d)(plain.Extend(d, deadline.Days(-1))), deadline.ErrTerm,
			"deadline: unusable term: P-1D: a term counts 1 to 36525 days",
		},
		{"extend without a calendar", try(d)(plain.Extend(d, deadline.WorkingDays(1))), deadline.ErrCounting, "P1WD needs a Calendar"},
		{
			"extend what needs a calendar", try(working)(plain.Extend(working, deadline.Days(1))), deadline.ErrCounting,
			"deadline: unusable counting: 2026-04-13 (P5WD from 2026-04-02) needs a Calendar, such as Netherlands()",
		},
		{
			"extend to before", try(rolled)(strange.Extend(rolled, deadline.Days(91))), deadline.ErrTerm,
			"deadline: unusable term: extending 2026-11-17 (P30D from 2026-04-02) by P91D would bring the due day forward to 2026-08-01",
		},

		{
			"pause nothing", try(zero)(plain.Pause(zero, start)), deadline.ErrTerm,
			"deadline: unusable term: there is no deadline to pause on 2026-04-02",
		},
		{
			"pause twice", try(paused)(plain.Pause(paused, on(t, "2026-04-11"))), deadline.ErrPaused,
			"deadline: already paused: 2026-05-02 (P30D from 2026-04-02, paused since 2026-04-10) cannot be paused again on 2026-04-11",
		},
		{
			"pause before the start", try(d)(plain.Pause(d, start-1)), deadline.ErrRange,
			"deadline: date out of range: pause on 2026-04-01 is not within 2026-04-02 to 2026-05-02, the start and the due day",
		},
		{
			"pause after the due day", try(d)(plain.Pause(d, d.Due()+1)), deadline.ErrRange,
			"deadline: date out of range: pause on 2026-05-03 is not within 2026-04-02 to 2026-05-02, the start and the due day",
		},
		{
			"pause on no day", try(d)(plain.Pause(d, 0)), deadline.ErrRange,
			"deadline: date out of range: pause 0001-01-01 is not within 1900-01-01 to 2200-12-31",
		},
		{
			"pause on days that stood still", try(resumed)(plain.Pause(resumed, on(t, "2026-04-19"))), deadline.ErrRange,
			"deadline: date out of range: pause on 2026-04-19 is before the resumption on 2026-04-20",
		},

		{
			"resume nothing", try(zero)(plain.Resume(zero, start)), deadline.ErrTerm,
			"deadline: unusable term: there is no deadline to resume on 2026-04-02",
		},
		{
			"resume what runs", try(d)(plain.Resume(d, start)), deadline.ErrNotPaused,
			"deadline: not paused: 2026-05-02 (P30D from 2026-04-02) cannot be resumed on 2026-04-02",
		},
		{
			"resume twice", try(resumed)(plain.Resume(resumed, on(t, "2026-04-21"))), deadline.ErrNotPaused,
			"deadline: not paused: 2026-05-11 (P30D from 2026-04-02, paused for P9D) cannot be resumed on 2026-04-21",
		},
		{
			"resume before the pause", try(paused)(plain.Resume(paused, on(t, "2026-04-09"))), deadline.ErrRange,
			"deadline: date out of range: resumption on 2026-04-09 is before the pause on 2026-04-10",
		},
		{"resume on no day", try(paused)(plain.Resume(paused, 0)), deadline.ErrRange, "resumption 0001-01-01"},
		{"resume without the calendar", try(pausedWorking)(plain.Resume(pausedWorking, start)), deadline.ErrCounting, "needs a Calendar"},
		{
			"resume by another counting", try(pauseOn(t, strange, rolled, rolled.Start()))(plain.Resume(pauseOn(t, strange, rolled, rolled.Start()), start)), deadline.ErrCounting,
			"by another counting",
		},

		{"recount without the calendar", try(working)(plain.Recount(working, start)), deadline.ErrCounting, "needs a Calendar"},
		{"recount from no day", try(d)(plain.Recount(d, 0)), deadline.ErrRange, "start 0001-01-01"},
		{
			"recount past the pause", try(paused)(plain.Recount(paused, on(t, "2026-04-11"))), deadline.ErrRange,
			"deadline: date out of range: the pause on 2026-04-10 is not within 2026-04-11 to 2026-05-11, the term from the new start",
		},
		{"extend by faulty months and days", try(d)(plain.ExtendAgreed(d, deadline.Weeks(1).AndDays(2))), deadline.ErrTerm, "P1W2D: only months and years take days after them"},
		{
			"an agreed extension to before the day it rolled to", try(holiday)(law.ExtendAgreed(holiday, deadline.Days(3))), deadline.ErrTerm,
			"deadline: unusable term: extending 2026-05-18 (P6W from 2026-04-02) by P3D would bring the due day forward to 2026-05-17",
		},
		{"restart without the calendar", try(pausedWorking)(plain.Restart(pausedWorking, start)), deadline.ErrCounting, "needs a Calendar"},
		{"restart on no day", try(paused)(plain.Restart(paused, 0)), deadline.ErrRange, "start 0001-01-01"},
		{"take back without the calendar", try(working)(plain.Unextend(working)), deadline.ErrCounting, "needs a Calendar"},
		{
			"take back what a pause is in", try(pausedLate)(plain.Unextend(pausedLate)), deadline.ErrRange,
			"deadline: date out of range: the pause on 2026-05-03 is after 2026-05-02, the due day without extensions",
		},
		{"recount before the pause", try(paused)(plain.Recount(paused, on(t, "2026-03-01"))), deadline.ErrRange, "is not within 2026-03-01 to 2026-03-31"},
	} {
		t.Run(test.why, func(t *testing.T) {
			require.ErrorIs(t, test.got.err, test.kind)
			require.Contains(t, test.got.err.Error(), test.text)
			require.Equal(t, 1, strings.Count(test.got.err.Error(), "deadline: "))
			require.Empty(t, cmp.Diff(test.got.before, test.got.after, byValue), "what was there is returned")
		})
	}
}

// closing lists n days from the first.
func closing(first date.Date, n int) []date.Date {
	var days []date.Date
	for i := range n {
		days = append(days, first+date.Date(i))
	}
	return days
}

// pauseOn pauses on a day on which that must be possible.
func pauseOn(tb testing.TB, c deadline.Counting, d deadline.Deadline, day date.Date) deadline.Deadline {
	tb.Helper()
	paused, err := c.Pause(d, day)
	require.NoError(tb, err)
	return paused
}

func TestNoTermNoDeadline(t *testing.T) {
	for _, c := range []deadline.Counting{{}, deadline.Statutory()} {
		d, err := c.Deadline(on(t, "2026-04-02"), deadline.Term{})
		require.NoError(t, err)
		require.True(t, d.IsZero())
		d, err = c.Recount(d, on(t, "2026-04-02"))
		require.NoError(t, err)
		require.True(t, d.IsZero())
		require.Equal(t, "no deadline", c.Explain(d))
	}
}

func TestAlongside(t *testing.T) {
	c := deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
	d, err := c.Deadline(on(t, "2026-02-02"), deadline.Weeks(6))
	require.NoError(t, err)
	d, err = c.Extend(d, deadline.Weeks(4))
	require.NoError(t, err)
	aim, err := c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, on(t, "2026-02-16"), aim.Due(), "from the same start, without the extension")
	d, err = c.Pause(d, on(t, "2026-02-04"))
	require.NoError(t, err)
	aim, err = c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, deadline.Paused, aim.Status(on(t, "2026-03-02")), "the clock stands still for both")
	d, err = c.Resume(d, on(t, "2026-02-10"))
	require.NoError(t, err)
	aim, err = c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, on(t, "2026-02-23"), aim.Due(), "16 February and the five days between is Saturday 21 February")
	for _, term := range []deadline.Term{deadline.WorkingDays(5), deadline.Days(0)} {
		_, err = c.Alongside(d, term)
		require.ErrorIs(t, err, deadline.ErrTerm)
	}
	_, err = deadline.Counting{Roll: 9}.Alongside(d, deadline.Weeks(2))
	require.ErrorIs(t, err, deadline.ErrCounting)
	d, err = c.Resume(pauseOn(t, c, d, d.Due()), d.Due()+9)
	require.NoError(t, err)
	require.Equal(t, 5+8, d.PausedDays())
	aim, err = c.Alongside(d, deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, on(t, "2026-03-02"), aim.Due(), "13 days, rolled from Sunday, and not the day more that d got for a pause at its end")
	aim, err = c.Alongside(d.MetOn(on(t, "2026-03-04")), deadline.Weeks(2))
	require.NoError(t, err)
	require.Equal(t, deadline.MetLate, aim.Status(on(t, "2026-03-05")), "what met one met the other")
	for _, pair := range [][2]deadline.Deadline{{{}, {}}, {d, {}}} {
		aim, err = c.Alongside(pair[0], deadline.Term{})
		require.NoError(t, err)
		require.Equal(t, pair[1], aim)
	}
}
