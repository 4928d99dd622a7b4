package deadline_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// rows reads a file of testdata, each row by the names of the columns.
func rows(tb testing.TB, name string) []map[string]string {
	tb.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	require.NoError(tb, err)
	defer func() { require.NoError(tb, f.Close()) }()
	records, err := csv.NewReader(f).ReadAll()
	require.NoError(tb, err)
	require.Greater(tb, len(records), 1)
	var all []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		all = append(all, row)
	}
	return all
}

func number(tb testing.TB, s string) int {
	tb.Helper()
	n, err := strconv.Atoi(s)
	require.NoError(tb, err)
	return n
}

// due is the due day of a term that must have one.
func due(tb testing.TB, c deadline.Counting, start date.Date, term deadline.Term) date.Date {
	tb.Helper()
	d, err := c.Deadline(start, term)
	require.NoError(tb, err)
	return d.Due()
}

func rolling(cal deadline.Calendar) deadline.Counting {
	return deadline.Counting{Calendar: cal, Roll: deadline.RollForward}
}

// Dates from rulings and commentary. The policy eu-1182/71 is plain counting.
func TestLawExamples(t *testing.T) {
	countings := map[string]deadline.Counting{
		"none":       {},
		"eu-1182/71": {},
		"atw":        deadline.Statutory(),
	}
	terms := map[string][]deadline.Term{
		"3 months":          {deadline.Months(3)},
		"3 months + 2 days": {deadline.Months(3).AndDays(2)},
		"3 weeks":           {deadline.Weeks(3)},
		"3 days":            {deadline.Days(3)},
	}
	for _, row := range rows(t, "law-examples.csv") {
		t.Run(row["event"]+" "+row["term"]+" "+row["calendar_policy"], func(t *testing.T) {
			c, ok := countings[row["calendar_policy"]]
			require.True(t, ok)
			term := terms[row["term"]]
			require.NotEmpty(t, term)
			d, err := c.Deadline(on(t, row["event"]), term[0])
			require.NoError(t, err)
			for _, more := range term[1:] {
				d, err = c.Extend(d, more)
				require.NoError(t, err)
			}
			require.Empty(t, cmp.Diff(row["expected"], d.Due().String()), row["note"])
		})
	}
}

// artOneTwo is the calendar of Atw art. 3, first and second paragraph, read
// from the list of holidays: weekends and holidays without the decrees.
type artOneTwo map[date.Date]bool

func (c artOneTwo) IsWorkingDay(d date.Date) bool {
	return deadline.Weekdays().IsWorkingDay(d) && !c[d]
}

func withoutDecrees(tb testing.TB) artOneTwo {
	tb.Helper()
	c := make(artOneTwo)
	for _, row := range rows(tb, "nl-holidays.csv") {
		if !strings.HasPrefix(row["atw_basis"], "art3lid3") {
			c[on(tb, row["date"])] = true
		}
	}
	return c
}

func TestRollSample(t *testing.T) {
	bare := withoutDecrees(t)
	for _, row := range rows(t, "atw-roll-sample.csv") {
		end := on(t, row["end"])
		require.Equal(t, row["rolled_art3_1_2"], due(t, rolling(bare), end-1, deadline.Days(1)).String(), row)
		rolled := due(t, rolling(deadline.Netherlands()), end-1, deadline.Days(1))
		require.Equal(t, row["rolled_with_decrees"], rolled.String(), row)
		require.Equal(t, row["days_added_with_decrees"], strconv.Itoa(int(rolled-end)), row)
	}
}

func TestArticleTwoSample(t *testing.T) {
	for _, row := range rows(t, "atw-art2-sample.csv") {
		start, term := on(t, row["event"]), deadline.Days(number(t, row["days"]))
		require.Equal(t, row["plain_end"], due(t, deadline.Counting{}, start, term).String(), row)
		require.Equal(t, row["end_after_art1"], due(t, rolling(deadline.Netherlands()), start, term).String(), row)
		require.Equal(t, row["end_after_art1_and_2"], due(t, deadline.Statutory(), start, term).String(), row)
	}
}

func TestWorkingDaysSample(t *testing.T) {
	for _, row := range rows(t, "workdays-sample.csv") {
		start, term := on(t, row["event"]), deadline.WorkingDays(number(t, row["working_days"]))
		for _, c := range []deadline.Counting{{Calendar: deadline.Netherlands()}, deadline.Statutory()} {
			require.Equal(t, row["expected_with_decrees"], due(t, c, start, term).String(), row)
		}
	}
}

func TestMonthsSample(t *testing.T) {
	for _, row := range rows(t, "plusmonths-sample.csv") {
		start, term := on(t, row["start"]), deadline.Months(number(t, row["months"]))
		require.Equal(t, row["expected"], due(t, deadline.Counting{}, start, term).String(), row)
	}
}
