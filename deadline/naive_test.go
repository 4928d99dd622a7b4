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

// stretch is Atw art. 2.
func (n naiveDays) stretch(start, end time.Time) time.Time {
	working := 0
	for t := start.AddDate(0, 0, 1); ; t = t.AddDate(0, 0, 1) {
		if t.After(end) {
			if working >= 2 {
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
				want = days.stretch(at, end)
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
