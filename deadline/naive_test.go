package deadline_test

import (
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// The second implementation. It shares nothing with the first: it steps from
// day to day with package time, knows Easter by another algorithm, and reads
// the decrees from the file.
type naive struct{ decreed map[time.Time]bool }

func newNaive(tb testing.TB) naive {
	tb.Helper()
	n := naive{decreed: map[time.Time]bool{}}
	for _, row := range rows(tb, "gelijkgesteld-decrees.csv") {
		day, err := time.Parse(time.DateOnly, row["date"])
		require.NoError(tb, err)
		n.decreed[day] = true
	}
	return n
}

func utc(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// naiveEaster is the anonymous algorithm of 1876.
func naiveEaster(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return utc(year, time.Month(n/31), n%31+1)
}

// Every year there is, where the other tests stop at 2060.
func TestEaster(t *testing.T) {
	for year := 1900; year <= 2200; year++ {
		easter := date.NewAt(naiveEaster(year))
		got := deadline.HolidaysByRule(year)
		for _, after := range []date.Date{-2, 1, 39, 50} {
			require.Contains(t, got, easter+after, "%d", year)
		}
	}
}

func (n naive) working(t time.Time) bool {
	if t.Weekday() == time.Saturday || t.Weekday() == time.Sunday || n.decreed[t] {
		return false
	}
	switch t.Format("01-02") {
	case "01-01", "05-05", "12-25", "12-26":
		return false
	}
	// On a weekday, so that the Sunday rule only matters for the Saturday before.
	if t.Year() >= 2014 && t.Month() == time.April && t.Day() == 27 {
		return false
	}
	if t.Year() < 2014 && t.Month() == time.April && t.Day() == 30 {
		return false
	}
	switch int(t.Sub(naiveEaster(t.Year())).Hours()) / 24 {
	case -2, 1, 39, 50:
		return false
	}
	return true
}

// naiveDays answers working from a map of everything, to keep the test fast.
type naiveDays struct {
	off map[time.Time]bool
}

func (n naive) tabulate(first, last time.Time) naiveDays {
	all := naiveDays{off: map[time.Time]bool{}}
	for t := first; !t.After(last); t = t.AddDate(0, 0, 1) {
		if !n.working(t) {
			all.off[t] = true
		}
	}
	return all
}

func (n naiveDays) roll(t time.Time) time.Time {
	for n.off[t] {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// months steps day by day through the wanted month until the wanted number.
func (n naiveDays) months(start time.Time, count int) time.Time {
	end := utc(start.Year(), start.Month()+time.Month(count), 1)
	for end.Day() < start.Day() {
		next := end.AddDate(0, 0, 1)
		if next.Month() != end.Month() {
			break
		}
		end = next
	}
	return end
}

// stretch is Atw art. 2, for any number of working days.
func (n naiveDays) stretch(start, end time.Time, least int) time.Time {
	working := 0
	for t := start.AddDate(0, 0, 1); ; t = t.AddDate(0, 0, 1) {
		if t.After(end) {
			if working >= least {
				return end
			}
			end = t
		}
		if !n.off[t] {
			working++
		}
	}
}

// Both implementations on every day of 2000 to 2060.
func TestAgainstTheNaive(t *testing.T) {
	cal := newNaive(t)
	first, last := utc(2000, 1, 1), utc(2060, 12, 31)
	days := cal.tabulate(first, last.AddDate(3, 0, 0))
	plain := deadline.Counting{}
	forward := deadline.Counting{Calendar: deadline.Netherlands(), Roll: deadline.RollForward}
	law := deadline.Statutory()
	every := 1
	if testing.Short() {
		every = 7 // every weekday comes along, and every day of the month
	}
	var start date.Date
	same := func(c deadline.Counting, term deadline.Term, want time.Time, what string) {
		got, err := c.Deadline(start, term)
		if err != nil || got.Due() != date.NewAt(want) {
			t.Fatalf("%s of %s from %s: got %s %v, want %s", what, term, start, got, err, want.Format(time.DateOnly))
		}
	}
	for at := first; !at.After(last); at = at.AddDate(0, 0, every) {
		start = date.NewAt(at)
		if date.NewAt(days.roll(at)) != due(t, forward, start-1, deadline.Days(1)) {
			t.Fatalf("roll of %s", start)
		}
		for n := 1; n <= 24; n++ {
			end := days.months(at, n)
			same(plain, deadline.Months(n), end, "plain")
			same(forward, deadline.Months(n), days.roll(end), "roll")
			if n <= 3 {
				end = days.roll(end)
			}
			same(law, deadline.Months(n), end, "law")
		}
		end := at
		for n := 1; n <= 15; n++ {
			end = end.AddDate(0, 0, 1)
			same(plain, deadline.Days(n), end, "plain")
			want := end
			if n >= 3 {
				want = days.stretch(at, end, 2)
			}
			same(law, deadline.Days(n), days.roll(want), "law")
		}
		end = at
		for n := 1; n <= 15; n++ {
			end = days.roll(end.AddDate(0, 0, 1))
			same(law, deadline.WorkingDays(n), end, "working days")
		}
	}
}

// A naiveStop is a clock that was stopped and restarted.
type naiveStop struct {
	stop, restart time.Time
	rule          deadline.Suspension
}

// skips reports whether a day does not count.
func (s naiveStop) skips(t time.Time) bool {
	switch s.rule {
	case deadline.SuspendBetween:
		return t.After(s.stop) && t.Before(s.restart)
	case deadline.SuspendAfterStop:
		return t.After(s.stop) && !t.After(s.restart)
	case deadline.SuspendBothEnds:
		return !t.Before(s.stop) && !t.After(s.restart)
	default:
		return false
	}
}

// A naiveClock runs a term day by day.
type naiveClock struct {
	days        naiveDays
	least       int  // working days in the term
	rolls       bool // over days off
	workingDays bool // the term is in working days
}

// moved is what days off make of an end.
func (n naiveClock) moved(start, end time.Time) time.Time {
	if n.least > 0 {
		end = n.days.stretch(start, end, n.least)
	}
	if n.rolls {
		end = n.days.roll(end)
	}
	return end
}

// counts reports whether a day is one of those that the term is made of.
func (n naiveClock) counts(t time.Time) bool { return !n.workingDays || !n.days.off[t] }

// run lets the days of a term pass one by one, and passes over those on which
// the clock stood still. The term is known by its nominal end. Whoever stops
// the clock after that end has all days until the due day; nobody's clock runs
// out while it stands still.
func (n naiveClock) run(start, nominal time.Time, s naiveStop) time.Time {
	due := n.moved(start, nominal)
	length := func(end time.Time) int {
		days := 0
		for t := start.AddDate(0, 0, 1); !t.After(end); t = t.AddDate(0, 0, 1) {
			if n.counts(t) {
				days++
			}
		}
		return days
	}
	days, stoodStill := length(nominal), false
	for t := start.AddDate(0, 0, 1); !t.After(s.restart); t = t.AddDate(0, 0, 1) {
		stoodStill = stoodStill || (n.counts(t) && s.skips(t))
	}
	atLast := func() time.Time { // nothing was left at the stop
		end := s.restart
		for !n.counts(end) {
			end = end.AddDate(0, 0, 1)
		}
		return n.moved(start, end)
	}
	if !stoodStill && due.Before(s.restart) {
		return atLast()
	}
	if !stoodStill {
		return due
	}
	if !s.stop.Before(nominal) {
		days = length(due)
	}
	end := start
	for days > 0 {
		end = end.AddDate(0, 0, 1)
		if n.counts(end) && !s.skips(end) {
			days--
		}
	}
	if !end.After(s.stop) {
		return atLast()
	}
	return n.moved(start, end)
}

// Pauses against a clock that runs day by day: every day of the term on which
// it can be stopped, many on which it can be restarted, by all rules. A due day
// never lies inside the pause, it never comes earlier, and the days left stand
// still with the clock.
func TestPausesAgainstTheNaive(t *testing.T) {
	cal := newNaive(t)
	first, last := utc(2024, 11, 1), utc(2027, 6, 1)
	days := cal.tabulate(first, last.AddDate(2, 0, 0))
	nl := deadline.Netherlands()
	countings := []deadline.Counting{
		{Calendar: nl},
		{Calendar: nl, Roll: deadline.RollForward},
		{Calendar: nl, MinWorkingDays: 4},
		{Calendar: nl, Roll: deadline.RollForward, MinWorkingDays: 3},
		deadline.Statutory(),
	}
	terms := []deadline.Term{
		deadline.Days(1), deadline.Days(3), deadline.Days(10), deadline.Weeks(2), deadline.Months(1), deadline.Months(1).AndDays(3),
		deadline.WorkingDays(1), deadline.WorkingDays(3), deadline.WorkingDays(7),
	}
	every := 19
	if testing.Short() {
		every = 61
	}
	checked, atEnd := 0, 0
	for at := first; at.Before(last); at = at.AddDate(0, 0, every) {
		start := date.NewAt(at)
		for _, c := range countings {
			for _, term := range terms {
				d, err := c.Deadline(start, term)
				require.NoError(t, err)
				long := term.Unit() == deadline.UnitWeek || term.Unit() == deadline.UnitMonth || term.Count() >= 3
				clock := naiveClock{days: days, rolls: c.Roll != deadline.RollNone, workingDays: term.Unit() == deadline.UnitWorkingDay}
				if long {
					clock.least = c.MinWorkingDays
				}
				nominal := d.Nominal().MidnightUTC()
				for stop := start; stop <= d.Due(); stop++ {
					paused := pauseOn(t, c, d, stop)
					for _, wait := range []date.Date{0, 1, 2, 3, 4, 5, 6, 8, 9, 13, 41} {
						restart := stop + wait
						if left := paused.DaysLeft(restart); left != d.DaysLeft(stop) {
							t.Fatalf("%s: %d days left on %s", paused, left, restart)
						}
						for rule := range deadline.Suspensions() {
							c.Suspend = rule
							got, err := c.Resume(paused, restart)
							require.NoError(t, err)
							want := clock.run(at, nominal, naiveStop{stop.MidnightUTC(), restart.MidnightUTC(), rule})
							if got.Due() != date.NewAt(want) {
								t.Fatalf("%s by %v, resumed on %s, %s: got %s, want %s", paused, c, restart, rule, got, want.Format(time.DateOnly))
							}
							if got.Due() < d.Due() || got.Due() < restart {
								t.Fatalf("%s by %v, resumed on %s, %s: %s", paused, c, restart, rule, got)
							}
							checked++
							if stop >= d.Nominal() && got.Due() > d.Due() {
								atEnd++
							}
						}
					}
				}
			}
		}
	}
	require.Greater(t, checked, 100_000)
	require.Greater(t, atEnd, 10_000, "pauses at the end of the term came up")
}

// Terms of months and then days, and ends that were agreed.
func TestMonthsAndDaysAgainstTheNaive(t *testing.T) {
	cal := newNaive(t)
	first, last := utc(2023, 1, 1), utc(2026, 12, 31)
	days := cal.tabulate(first, last.AddDate(4, 0, 0))
	law := deadline.Statutory()
	agreed := law
	agreed.RollAgreed = true
	for at := first; !at.After(last); at = at.AddDate(0, 0, 1) {
		start := date.NewAt(at)
		for months := 1; months <= 3; months++ {
			for _, extra := range []int{1, 14, 30, 31} {
				term := deadline.Months(months).AndDays(extra)
				end := days.months(at, months).AddDate(0, 0, extra)
				d, err := law.Deadline(start, term)
				require.NoError(t, err)
				want := end
				if 30*months+extra <= 90 {
					want = days.roll(end)
				}
				if d.Nominal() != date.NewAt(end) || d.Due() != date.NewAt(want) {
					t.Fatalf("%s, want %s", d, want.Format(time.DateOnly))
				}
			}
			d, err := law.Deadline(start, deadline.Months(months))
			require.NoError(t, err)
			for _, extra := range []int{0, 9} {
				end := days.months(at, months+1).AddDate(0, 0, extra)
				more := deadline.Months(1).AndDays(extra)
				got, err := law.ExtendAgreed(d, more)
				require.NoError(t, err)
				rolled, err := agreed.ExtendAgreed(d, more)
				require.NoError(t, err)
				if got.Due() != date.NewAt(end) || rolled.Due() != date.NewAt(days.roll(end)) {
					t.Fatalf("%s, by agreement %s and %s, want %s", d, got, rolled, end.Format(time.DateOnly))
				}
			}
		}
	}
}
