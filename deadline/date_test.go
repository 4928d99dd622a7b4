package deadline_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// on reads a date that a test states.
func on(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

func TestParseDate(t *testing.T) {
	for _, test := range []struct {
		text, why string
		want      error
	}{
		{"2026-02-28", "an ordinary day", nil},
		{"2024-02-29", "a leap day", nil},
		{"2000-02-29", "a leap day in a century divisible by 400", nil},
		{"1900-01-01", "the first day there is", nil},
		{"2200-12-31", "the last day there is", nil},
		{"2026-02-29", "no leap year", deadline.ErrSyntax},
		{"2026-02-30", "date/v2 takes it for 2 March", deadline.ErrSyntax},
		{"2100-02-29", "a century is no leap year", deadline.ErrSyntax},
		{"2026-04-31", "April has 30 days", deadline.ErrSyntax},
		{"2026-00-10", "no month 0", deadline.ErrSyntax},
		{"2026-13-10", "no month 13", deadline.ErrSyntax},
		{"2026-01-00", "no day 0", deadline.ErrSyntax},
		{"1899-12-31", "a day too early", deadline.ErrRange},
		{"2201-01-01", "a day too late", deadline.ErrRange},
		{"0000-01-01", "an existing day far too early", deadline.ErrRange},
		{"", "empty", deadline.ErrSyntax},
		{"20260228", "the basic form", deadline.ErrSyntax},
		{"2026-2-28", "no leading zero", deadline.ErrSyntax},
		{"26-02-28", "two digits of the year", deadline.ErrSyntax},
		{"28-02-2026", "the Dutch order", deadline.ErrSyntax},
		{"2026/02/28", "other separators", deadline.ErrSyntax},
		{"+026-02-28", "a sign", deadline.ErrSyntax},
		{"2026-02-2８", "a digit that is not ASCII", deadline.ErrSyntax},
		{" 2026-02-28", "a space before", deadline.ErrSyntax},
		{"2026-02-28 ", "a space after", deadline.ErrSyntax},
		{"2026-02-28T00:00:00Z", "an instant", deadline.ErrSyntax},
		{"2026-059", "a day of the year", deadline.ErrSyntax},
	} {
		t.Run(test.why, func(t *testing.T) {
			d, err := deadline.ParseDate(test.text)
			require.ErrorIs(t, err, test.want)
			if err == nil {
				require.Empty(t, cmp.Diff(test.text, d.String()))
				return
			}
			require.Zero(t, d)
			require.Contains(t, err.Error(), `"`+test.text+`"`, "the error names the text")
			require.Equal(t, 1, strings.Count(err.Error(), "deadline: "))
		})
	}
}

func TestParseDateQuotesInPart(t *testing.T) {
	_, err := deadline.ParseDate(strings.Repeat("x", 1<<20))
	require.ErrorIs(t, err, deadline.ErrSyntax)
	require.Less(t, len(err.Error()), 200)
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-02-28", "2026-02-30", "1900-01-01", "2200-12-31", "2201-01-01", "", "2026-059"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := deadline.ParseDate(s)
		want, wantErr := time.Parse(time.DateOnly, s)
		if err != nil {
			require.True(t, wantErr != nil || want.Year() < 1900 || want.Year() > 2200, "an existing day is refused")
			return
		}
		require.NoError(t, wantErr)
		require.Equal(t, s, d.String())
		require.Equal(t, s, want.Format(time.DateOnly))
	})
}

func TestDayIn(t *testing.T) {
	amsterdam := time.FixedZone("CEST", 2*60*60)
	instant := time.Date(2026, 5, 17, 22, 30, 0, 0, time.UTC)
	require.Equal(t, on(t, "2026-05-18"), deadline.DayIn(instant, amsterdam), "already the next day there")
	require.Equal(t, on(t, "2026-05-17"), deadline.DayIn(instant, time.UTC))
	require.Zero(t, deadline.DayIn(instant, nil), "no location, no day")
	_, err := deadline.Counting{}.Deadline(deadline.DayIn(instant, nil), deadline.Days(1))
	require.ErrorIs(t, err, deadline.ErrRange, "the zero date is refused")
}

// The arithmetic of the package against that of package time, on every day.
func TestCivilArithmetic(t *testing.T) {
	at := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	require.Equal(t, deadline.MinDay, date.NewAt(at))
	for d := deadline.MinDay; d <= deadline.MaxDay; d++ {
		y, m, dom := deadline.Civil(d)
		wy, wm, wd := at.Date()
		weekday, text := deadline.WeekdayAndText(d)
		if y != wy || m != int(wm) || dom != wd || deadline.FromCivil(y, m, dom) != d ||
			weekday != at.Weekday().String() || text != at.Format(time.DateOnly) {
			t.Fatalf("%s: got %d-%d-%d, %s, %s", at, y, m, dom, weekday, text)
		}
		at = at.AddDate(0, 0, 1)
	}
	require.Equal(t, time.Date(2201, 1, 1, 0, 0, 0, 0, time.UTC), at)
}

func TestValidateDate(t *testing.T) {
	for _, d := range []date.Date{on(t, "1900-01-01"), on(t, "2026-03-02"), on(t, "2200-12-31")} {
		require.NoError(t, deadline.ValidateDate(d))
	}
	for _, d := range []date.Date{0, -1, on(t, "1900-01-01") - 1, on(t, "2200-12-31") + 1, date.Max()} {
		require.ErrorIs(t, deadline.ValidateDate(d), deadline.ErrRange)
	}
}
