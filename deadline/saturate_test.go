package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// asked counts how often a calendar was asked.
type asked struct {
	times *int
	works func(date.Date) bool
}

func (a asked) IsWorkingDay(d date.Date) bool {
	*a.times++
	return a.works(d)
}

// What would end after the last day there is ends on it, whatever takes it there.
func TestSaturates(t *testing.T) {
	plain, law := deadline.Counting{}, deadline.Statutory()
	end, start := deadline.MaxDay, on(t, "2026-04-02")
	must := func(d deadline.Deadline, err error) deadline.Deadline {
		t.Helper()
		require.NoError(t, err)
		return d
	}
	d := must(plain.Deadline(start, deadline.Days(30)))
	paused := must(plain.Pause(d, start+3))
	century := must(plain.Extend(d, deadline.Years(100)))
	for _, test := range []struct {
		why  string
		c    deadline.Counting
		d    deadline.Deadline
		late bool // the end is on the last day, and not for want of a later one
	}{
		{"days", plain, must(plain.Deadline(end-30, deadline.Days(31))), true},
		{"days up to the last one", plain, must(plain.Deadline(end-30, deadline.Days(30))), false},
		{"weeks", plain, must(plain.Deadline(end, deadline.Weeks(5217))), true},
		{"months", plain, must(plain.Deadline(end-31, deadline.Months(2))), true},
		{"years", plain, must(plain.Deadline(end-20000, deadline.Years(100))), true},
		{"days after months", plain, must(plain.Deadline(end-40, deadline.Months(1).AndDays(20))), true},
		{"working days", law, must(law.Deadline(end-30, deadline.WorkingDays(30))), true},
		{"a roll", rolling(deadline.WithClosures(deadline.Weekdays(), end)), must(rolling(deadline.WithClosures(deadline.Weekdays(), end)).Deadline(end-1, deadline.Days(1))), true},
		{"a minimum", law, must(law.Deadline(end-3, deadline.Days(3))), false},
		{"a minimum that does not fit", deadline.Counting{Calendar: deadline.Weekdays(), MinWorkingDays: 4}, must(deadline.Counting{Calendar: deadline.Weekdays(), MinWorkingDays: 4}.Deadline(end-3, deadline.Days(3))), true},
		{"an extension", plain, must(plain.Extend(century, deadline.Years(100))), true},
		{"an extension of another kind", plain, must(plain.Extend(must(plain.Extend(century, deadline.Years(70))), deadline.Weeks(5217))), true},
		{"an agreed extension", plain, must(plain.ExtendAgreed(century, deadline.Years(100))), true},
		{"a resumption", plain, must(plain.Resume(paused, end)), true},
		{"another start", plain, must(plain.Recount(d, end)), true},
		{"a start anew", plain, must(plain.Restart(paused, end-29)), true},
		{"another term alongside", plain, must(plain.Alongside(must(plain.Deadline(end-30, deadline.Days(3))), deadline.Weeks(9))), true},
	} {
		t.Run(test.why, func(t *testing.T) {
			require.Equal(t, end, test.d.Due())
			require.LessOrEqual(t, test.d.Nominal(), end)
			if test.c.Calendar != deadline.Netherlands() { // of which a decree may be made yet
				require.Equal(t, test.late, test.d.Provisional())
			}
			saturated := false
			var last deadline.Step
			for s := range test.c.Derive(test.d) {
				saturated = saturated || s.Rule == deadline.Saturated
				last = s
			}
			require.Equal(t, test.late, saturated, "%s", test.d)
			require.Equal(t, end, last.To)
			if saturated {
				require.NotContains(t, test.c.Explain(test.d), "may yet", "no decree has to do with it")
			}
			longer, err := test.c.Extend(test.d, deadline.Years(1))
			require.NoError(t, err)
			require.Equal(t, end, longer.Due(), "it stays there")
			require.True(t, longer.Provisional())
		})
	}
	require.Contains(t, must(law.Deadline(end-3, deadline.Days(3))).String(), ", provisional)", "a decree may be made yet")

	mixed := must(plain.Extend(must(plain.Extend(must(plain.Deadline(end, deadline.Days(1))), deadline.Months(1))), deadline.Days(1)))
	require.Equal(t, deadline.Days(1), mixed.Extension(), "never a faulty term")

	many := must(plain.Deadline(start, deadline.Days(1)))
	for range 100_000 {
		many = must(plain.Extend(must(plain.Extend(many, deadline.Days(36525))), deadline.Months(1200)))
	}
	require.Equal(t, end, many.Due(), "sums do not overflow")
	back := must(plain.Unextend(many))
	require.Equal(t, start+1, back.Due())
	require.False(t, back.Provisional())
}

// A clock at the end of time stops and goes on like any other.
func TestPauseWhereItSaturates(t *testing.T) {
	c := deadline.Statutory()
	d, err := c.Deadline(deadline.MaxDay-9, deadline.Weeks(6))
	require.NoError(t, err)
	for _, stop := range []date.Date{deadline.MaxDay - 9, deadline.MaxDay - 3, deadline.MaxDay} {
		got, err := c.Resume(pauseOn(t, c, d, stop), deadline.MaxDay)
		require.NoError(t, err)
		require.Equal(t, deadline.MaxDay, got.Due())
		require.True(t, got.Provisional())
		require.Equal(t, max(int(deadline.MaxDay-stop)-1, 0), got.PausedDays())
	}
}

// A calendar that runs out of working days takes no longer than one that does not.
func TestNoWorkingDays(t *testing.T) {
	start := on(t, "2026-04-02")
	times := 0
	cal := asked{&times, func(d date.Date) bool { return d < start+10 }}
	for _, test := range []struct {
		why  string
		c    deadline.Counting
		term deadline.Term
	}{
		{"a roll", deadline.Counting{Calendar: cal, Roll: deadline.RollForward}, deadline.Weeks(6)},
		{"a minimum", deadline.Counting{Calendar: cal, MinWorkingDays: 20}, deadline.Weeks(6)},
		{"working days", deadline.Counting{Calendar: cal}, deadline.WorkingDays(26000)},
		{"the start", deadline.Counting{Calendar: asked{&times, func(date.Date) bool { return false }}, Start: deadline.StartOnWorkingDay}, deadline.Weeks(6)},
	} {
		t.Run(test.why, func(t *testing.T) {
			times = 0
			d, err := test.c.Deadline(start, test.term)
			require.NoError(t, err)
			require.Equal(t, deadline.MaxDay, d.Due())
			require.True(t, d.Provisional())
			require.Less(t, times, 1000, "the calendar is not asked for two centuries")
			steps := 0
			for range test.c.Derive(d) {
				steps++
			}
			require.LessOrEqual(t, steps, 3)
		})
	}

	yearly := asked{&times, func(d date.Date) bool { return d.YearDay() == 60 }}
	d, err := deadline.Counting{Calendar: yearly}.Deadline(start, deadline.WorkingDays(3))
	require.NoError(t, err)
	require.Equal(t, "2029-03-01", d.Due().String(), "one working day a year is enough")
}

// Whoever checks a counting hears of a calendar without working days; who only
// needs it for its name does not.
func TestValidateWithoutWorkingDays(t *testing.T) {
	times := 0
	closed := asked{&times, func(date.Date) bool { return false }}
	const text = "deadline: unusable counting: the Calendar has no working days"
	for _, c := range []deadline.Counting{
		{Calendar: closed, Roll: deadline.RollForward},
		{Calendar: closed, Start: deadline.StartOnWorkingDay},
		{Calendar: closed, MinWorkingDays: 1},
		{Calendar: deadline.WithClosures(deadline.WithName(closed, "closed"), deadline.MaxDay), Roll: deadline.RollStatutory},
	} {
		require.EqualError(t, c.Validate(), text)
		require.ErrorIs(t, c.Validate(), deadline.ErrCounting)
	}
	require.EqualError(t, deadline.Counting{Calendar: closed, Roll: deadline.RollForward, Suspend: 3}.Validate(),
		text+"\ndeadline: unusable counting: Suspension(3) is not one of between, after-stop, both-ends")

	c := deadline.Counting{Calendar: closed}
	require.NoError(t, c.Validate())
	require.NoError(t, c.ValidateTerm(deadline.Weeks(6)))
	require.EqualError(t, c.ValidateTerm(deadline.WorkingDays(6)), "deadline: unusable counting: P6WD: the Calendar has no working days")
	require.ErrorIs(t, c.ValidateTerm(deadline.WorkingDays(0)), deadline.ErrTerm)

	for _, day := range []date.Date{deadline.MinDay, deadline.MaxDay, on(t, "2026-03-02")} {
		c := rolling(asked{&times, func(d date.Date) bool { return d == day }})
		require.NoError(t, c.Validate(), "one is enough")
		require.NoError(t, c.ValidateTerm(deadline.WorkingDays(1)))
	}
	require.NoError(t, rolling(worksBeforeItKnows{}).Validate())
	times = 0
	require.NoError(t, rolling(asked{&times, deadline.Netherlands().IsWorkingDay}).Validate())
	require.Less(t, times, 5, "it asks until the first working day")
}

// Known may say anything.
func TestStrangeKnown(t *testing.T) {
	for _, known := range [][2]date.Date{{1 << 40, -1 << 40}, {-1 << 40, 1 << 40}, {1 << 40, 1 << 40}, {-1 << 40, -1 << 40}, {0, 0}} {
		c := deadline.Counting{Calendar: knowsOnly(known), Roll: deadline.RollForward}
		require.NoError(t, c.Validate())
		d, err := c.Deadline(on(t, "2026-04-02"), deadline.Days(2))
		require.NoError(t, err)
		require.Equal(t, "2026-04-06", d.Due().String())
		require.Equal(t, known != [2]date.Date{-1 << 40, 1 << 40}, d.Provisional(), "%v", known)
	}
}

type knowsOnly [2]date.Date

func (knowsOnly) IsWorkingDay(d date.Date) bool { return deadline.Weekdays().IsWorkingDay(d) }

func (k knowsOnly) Known() (first, last date.Date) { return k[0], k[1] }

// worksBeforeItKnows has its working days before the days that are settled.
type worksBeforeItKnows struct{}

func (worksBeforeItKnows) IsWorkingDay(d date.Date) bool { return d < deadline.MinDay+100 }

func (worksBeforeItKnows) Known() (first, last date.Date) {
	return deadline.MinDay + 1000, deadline.MaxDay
}
