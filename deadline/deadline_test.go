package deadline_test

import (
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

func TestDeadlineIsSmall(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(deadline.Deadline{}), uintptr(56))
}

func TestExtend(t *testing.T) {
	type terms = []deadline.Term
	nl := deadline.Counting{Calendar: deadline.Netherlands()}
	for _, test := range []struct {
		why       string
		c         deadline.Counting
		start     string
		base      deadline.Term
		added     terms
		due       string
		extension deadline.Term
		clamped   bool
	}{
		{"from the nominal end, never from a rolled one", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), terms{deadline.Weeks(4)}, "2026-06-11", deadline.Weeks(4), false},
		{"months add up before they are clamped", deadline.Counting{}, "2026-01-31", deadline.Months(1), terms{deadline.Months(1)}, "2026-03-31", deadline.Months(1), false},
		{"and are clamped once", deadline.Counting{}, "2026-01-31", deadline.Months(1), terms{deadline.Months(2)}, "2026-04-30", deadline.Months(2), true},
		{"a month clamped before days", deadline.Counting{}, "2026-01-31", deadline.Months(1), terms{deadline.Days(2)}, "2026-03-02", deadline.Days(2), true},
		{"weeks stay weeks", deadline.Counting{}, "2026-01-01", deadline.Days(10), terms{deadline.Weeks(1), deadline.Weeks(2)}, "2026-02-01", deadline.Weeks(3), false},
		{"days and weeks are days", deadline.Counting{}, "2026-01-01", deadline.Weeks(1), terms{deadline.Weeks(1), deadline.Days(3)}, "2026-01-18", deadline.Days(10), false},
		{"years stay years", deadline.Counting{}, "2024-02-29", deadline.Months(6), terms{deadline.Years(1), deadline.Years(1)}, "2026-08-29", deadline.Years(2), false},
		{"months and years are months", deadline.Counting{}, "2024-02-29", deadline.Years(1), terms{deadline.Years(1), deadline.Months(6)}, "2026-08-29", deadline.Months(18), false},
		{"working days add up", nl, "2026-05-12", deadline.WorkingDays(1), terms{deadline.WorkingDays(2)}, "2026-05-19", deadline.WorkingDays(2), false},
		{"extensions make it a term of three days", deadline.Statutory(), "2017-12-22", deadline.Days(2), terms{deadline.Days(1)}, "2017-12-28", deadline.Days(1), false},
		{"other kinds: what they moved the end", deadline.Counting{}, "2026-01-31", deadline.Days(28), terms{deadline.Months(1), deadline.Days(1)}, "2026-04-01", deadline.Days(32), false},
		{"in order of first use: months, working days", nl, "2026-01-30", deadline.Days(1), terms{deadline.Months(1), deadline.WorkingDays(1), deadline.Months(1)}, "2026-04-01", deadline.Days(60), false},
		{"in order of first use: working days, months", nl, "2026-01-30", deadline.Days(1), terms{deadline.WorkingDays(1), deadline.Months(2)}, "2026-04-02", deadline.Days(61), false},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := test.c.Deadline(on(t, test.start), test.base)
			require.NoError(t, err)
			require.True(t, d.Extension().IsZero())
			for _, more := range test.added {
				d, err = test.c.Extend(d, more)
				require.NoError(t, err)
			}
			require.Empty(t, cmp.Diff(test.due, d.Due().String()))
			require.Empty(t, cmp.Diff(test.extension, d.Extension(), byValue))
			require.Equal(t, test.clamped, d.Clamped())
			require.Equal(t, test.base, d.Term(), "the term as stated")
		})
	}
}

func TestPauseAndResume(t *testing.T) {
	for _, test := range []struct {
		why           string
		c             deadline.Counting
		start         string
		base          deadline.Term
		pause, resume string
		days          int
		nominal, due  string
	}{
		{"resumed on the same day", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-04-10", "2026-04-10", 0, "2026-05-14", "2026-05-18"},
		{"resumed on the next day", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-04-10", "2026-04-11", 0, "2026-05-14", "2026-05-18"},
		{"one day between", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-04-10", "2026-04-12", 1, "2026-05-15", "2026-05-18"},
		{"five days between", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-04-10", "2026-04-16", 5, "2026-05-19", "2026-05-19"},
		{"on the first day", deadline.Counting{}, "2026-04-02", deadline.Days(10), "2026-04-02", "2026-04-05", 2, "2026-04-14", "2026-04-14"},
		{"on the due day, resumed long after it", deadline.Counting{}, "2026-04-02", deadline.Days(10), "2026-04-12", "2026-06-12", 60, "2026-06-12", "2026-06-12"},
		{"on a due day that was rolled to", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-05-18", "2026-05-20", 1, "2026-05-20", "2026-05-20"},
		{"the same, resumed on the next day", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-05-18", "2026-05-19", 0, "2026-05-19", "2026-05-19"},
		{"on the nominal end of a term that was rolled", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-05-14", "2026-05-20", 5, "2026-05-23", "2026-05-26"},
		{"in the days by which it was rolled", deadline.Statutory(), "2026-04-02", deadline.Weeks(6), "2026-05-16", "2026-05-20", 3, "2026-05-21", "2026-05-21"},
		{"in the days by which it was filled up", deadline.Statutory(), "2017-12-22", deadline.Days(3), "2017-12-26", "2018-01-05", 9, "2018-01-06", "2018-01-08"},
		{"on the last day of a term of working days, over a weekend", deadline.Statutory(), "2026-05-26", deadline.WorkingDays(3), "2026-05-29", "2026-06-01", 0, "2026-06-01", "2026-06-01"},
		{"the same, resumed a day later", deadline.Statutory(), "2026-05-26", deadline.WorkingDays(3), "2026-05-29", "2026-06-02", 1, "2026-06-02", "2026-06-02"},
		{"the same, resumed in a weekend", deadline.Counting{Calendar: deadline.Netherlands()}, "2026-05-26", deadline.WorkingDays(3), "2026-05-29", "2026-06-06", 5, "2026-06-08", "2026-06-08"},
		{"only working days in a term of working days", deadline.Statutory(), "2026-05-11", deadline.WorkingDays(5), "2026-05-12", "2026-05-20", 3, "2026-05-26", "2026-05-26"},
		{"not before a start that was moved", deadline.Counting{Calendar: deadline.Netherlands(), Start: deadline.StartOnWorkingDay}, "2026-05-14", deadline.Days(5), "2026-05-14", "2026-05-20", 1, "2026-05-24", "2026-05-24"},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := test.c.Deadline(on(t, test.start), test.base)
			require.NoError(t, err)
			paused, err := test.c.Pause(d, on(t, test.pause))
			require.NoError(t, err)
			require.True(t, paused.Paused())
			require.Equal(t, d.Due(), paused.Due(), "as if resumed at once")
			got, err := test.c.Resume(paused, on(t, test.resume))
			require.NoError(t, err)
			require.False(t, got.Paused())
			require.Empty(t, cmp.Diff([]string{test.nominal, test.due}, []string{got.Nominal().String(), got.Due().String()}))
			require.Equal(t, test.days, got.PausedDays())
			if test.days == 0 && d.Due() >= on(t, test.resume) {
				require.Empty(t, cmp.Diff(d, got, byValue), "a pause without effect leaves no trace")
			}
		})
	}
}

// Pauses, extensions and new starts come to the same in any order, since all
// of it is counted from the start.
func TestOrderDoesNotDrift(t *testing.T) {
	c := deadline.Statutory()
	must := func(d deadline.Deadline, err error) deadline.Deadline {
		t.Helper()
		require.NoError(t, err)
		return d
	}
	d := must(c.Deadline(on(t, "2026-04-02"), deadline.Weeks(6)))

	first := must(c.Resume(must(c.Pause(d, on(t, "2026-04-10"))), on(t, "2026-04-20")))
	first = must(c.Extend(first, deadline.Weeks(4)))
	second := must(c.Extend(must(c.Pause(must(c.Extend(d, deadline.Weeks(1))), on(t, "2026-04-10"))), deadline.Weeks(3)))
	require.True(t, second.Paused(), "an extension keeps the pause")
	second = must(c.Resume(second, on(t, "2026-04-20")))
	require.Empty(t, cmp.Diff(first, second, byValue))
	require.Equal(t, "2026-06-22", first.Due().String(), "6 and 4 weeks and 9 days are Saturday 20 June")
	require.Equal(t, "2026-06-20", first.Nominal().String())

	again := must(c.Recount(must(c.Recount(first, on(t, "2026-04-09"))), on(t, "2026-04-02")))
	require.Empty(t, cmp.Diff(first, again, byValue), "there and back")
	later := must(c.Recount(first, on(t, "2026-04-09")))
	require.Equal(t, "2026-06-29", later.Due().String(), "a week later, with extension and pause")

	many := d
	for range 50 {
		many = must(c.Resume(must(c.Pause(many, on(t, "2026-05-01"))), on(t, "2026-05-02")))
	}
	require.Empty(t, cmp.Diff(d, many, byValue), "pausing no days does nothing, however often")
}

func TestStatus(t *testing.T) {
	c := deadline.Counting{}
	d, err := c.Deadline(on(t, "2026-04-20"), deadline.Days(30))
	require.NoError(t, err)
	paused, err := c.Pause(d, on(t, "2026-05-10"))
	require.NoError(t, err)
	type answer struct {
		Status deadline.Status
		Left   int
	}
	for _, test := range []struct {
		why   string
		d     deadline.Deadline
		today date.Date
		want  answer
	}{
		{"before the start", d, on(t, "2026-04-01"), answer{deadline.Running, 49}},
		{"two days before", d, on(t, "2026-05-18"), answer{deadline.Running, 2}},
		{"the day itself is in time", d, on(t, "2026-05-20"), answer{deadline.DueToday, 0}},
		{"the day after", d, on(t, "2026-05-21"), answer{deadline.Overdue, -1}},
		{"no day", d, 0, answer{}},
		{"no deadline", deadline.Deadline{}, on(t, "2026-05-20"), answer{}},
		{"paused, seen before the pause", paused, on(t, "2026-05-08"), answer{deadline.Paused, 12}},
		{"paused on that day", paused, on(t, "2026-05-10"), answer{deadline.Paused, 10}},
		{"the clock stands still", paused, on(t, "2026-08-01"), answer{deadline.Paused, 10}},
	} {
		t.Run(test.why, func(t *testing.T) {
			require.Empty(t, cmp.Diff(test.want, answer{test.d.Status(test.today), test.d.DaysLeft(test.today)}))
		})
	}
}

func TestZeroDeadline(t *testing.T) {
	var d deadline.Deadline
	require.True(t, d.IsZero())
	require.Zero(t, d.Start()+d.Due()+d.Nominal())
	require.Zero(t, d.PausedDays())
	require.True(t, d.Term().IsZero() && d.Extension().IsZero())
	require.False(t, d.Clamped() || d.Rolled() || d.Provisional() || d.Paused())
	require.Equal(t, "no deadline", d.String())
	require.Equal(t, "no deadline", d.Explain())
}

// go-cmp must be able to look into everything that the package exports.
func TestCompare(t *testing.T) {
	type everything struct {
		Term     deadline.Term
		Deadline deadline.Deadline
		Counting deadline.Counting
		Step     deadline.Step
		Closed   deadline.Calendar
	}
	build := func(start string) everything {
		c := deadline.Statutory()
		c.Calendar = deadline.WithClosures(c.Calendar, on(t, "2026-12-24"))
		d, err := c.Deadline(on(t, start), deadline.Weeks(6))
		require.NoError(t, err)
		e := everything{Term: d.Term(), Deadline: d, Counting: c, Closed: deadline.WithClosures(deadline.Weekdays(), on(t, start))}
		for s := range c.Derive(d) {
			e.Step = s
		}
		return e
	}
	require.Empty(t, cmp.Diff(build("2026-04-02"), build("2026-04-02"), byValue))
	require.NotEmpty(t, cmp.Diff(build("2026-04-02"), build("2026-04-09"), byValue))
	same := build("2026-04-02") == build("2026-04-02")
	require.True(t, same, "also with ==")
	require.NotEqual(t, deadline.Days(7), deadline.Weeks(1), "a term is what was stated")
}
