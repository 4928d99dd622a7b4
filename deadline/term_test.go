package deadline_test

import (
	"encoding"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

var (
	_ encoding.TextMarshaler   = deadline.Term{}
	_ encoding.TextAppender    = deadline.Term{}
	_ encoding.TextUnmarshaler = (*deadline.Term)(nil)
)

func TestTermText(t *testing.T) {
	for _, test := range []struct {
		text, why string
		want      deadline.Term
	}{
		{"P30D", "days", deadline.Days(30)},
		{"P6W", "weeks", deadline.Weeks(6)},
		{"P3M", "months", deadline.Months(3)},
		{"P1Y", "years", deadline.Years(1)},
		{"P10WD", "working days", deadline.WorkingDays(10)},
		{"P36525D", "the most days", deadline.Days(36525)},
		{"P5217W", "the most weeks", deadline.Weeks(5217)},
		{"P1200M", "the most months", deadline.Months(1200)},
		{"P100Y", "the most years", deadline.Years(100)},
		{"P26000WD", "the most working days", deadline.WorkingDays(26000)},
		{"P1M14D", "a month and days", deadline.Months(1).AndDays(14)},
		{"P1Y10D", "a year and days", deadline.Years(1).AndDays(10)},
		{"P1200M366D", "the most months and days", deadline.Months(1200).AndDays(366)},
		{"P1M1D", "a month and a day", deadline.Months(1).AndDays(-2).AndDays(3)},
	} {
		t.Run(test.why, func(t *testing.T) {
			got, err := deadline.ParseTerm(test.text)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(test.want, got, byValue))
			require.Empty(t, cmp.Diff(test.text, got.String()))
			require.NoError(t, got.Validate())
			text, err := got.MarshalText()
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(test.text, string(text)))
		})
	}
}

func TestParseTermRefuses(t *testing.T) {
	for _, test := range []struct {
		text, why string
		want      error
	}{
		{"", "empty", deadline.ErrSyntax},
		{"P", "nothing counted", deadline.ErrSyntax},
		{"30D", "no P", deadline.ErrSyntax},
		{"P30", "no unit", deadline.ErrSyntax},
		{"PD", "no count", deadline.ErrSyntax},
		{"p30d", "lower case", deadline.ErrSyntax},
		{"P030D", "a leading zero", deadline.ErrSyntax},
		{"P00D", "zero in two digits", deadline.ErrSyntax},
		{"P-3D", "negative", deadline.ErrSyntax},
		{"-P3D", "negative in front", deadline.ErrSyntax},
		{"P+3D", "a sign", deadline.ErrSyntax},
		{"P1.5M", "a fraction", deadline.ErrSyntax},
		{"P1,5M", "a fraction with a comma", deadline.ErrSyntax},
		{"P1Y6M", "two units", deadline.ErrSyntax},
		{"P1Y6M3D", "three units", deadline.ErrSyntax},
		{"P1M2W", "months and weeks", deadline.ErrSyntax},
		{"P1M2WD", "months and working days", deadline.ErrSyntax},
		{"P3D1M", "days first", deadline.ErrSyntax},
		{"P5WD3D", "working days and days", deadline.ErrSyntax},
		{"P1D2D", "days twice", deadline.ErrSyntax},
		{"P1M02D", "a leading zero in the days", deadline.ErrSyntax},
		{"P1M-2D", "negative days", deadline.ErrSyntax},
		{"P1M2", "days without a unit", deadline.ErrSyntax},
		{"P1M 2D", "a space between", deadline.ErrSyntax},
		{"P1M2d", "lower case days", deadline.ErrSyntax},
		{"P1M2D3D", "days after days", deadline.ErrSyntax},
		{"P1M0D", "no days after a month", deadline.ErrTerm},
		{"P0M1D", "no months before a day", deadline.ErrTerm},
		{"P1M367D", "days for over a year", deadline.ErrTerm},
		{"P1M99999999999999999999D", "days that fit nothing", deadline.ErrTerm},
		{"P1W3D", "a week and days", deadline.ErrSyntax},
		{"PT24H", "hours", deadline.ErrSyntax},
		{"P10BD", "a unit we do not have", deadline.ErrSyntax},
		{" P30D", "a space before", deadline.ErrSyntax},
		{"P30D ", "a space after", deadline.ErrSyntax},
		{"P３D", "a digit that is not ASCII", deadline.ErrSyntax},
		{"no term", "the words for the zero term", deadline.ErrSyntax},
		{"P0D", "zero", deadline.ErrTerm},
		{"P0WD", "zero working days", deadline.ErrTerm},
		{"P36526D", "a day too many", deadline.ErrTerm},
		{"P5218W", "a week too many", deadline.ErrTerm},
		{"P1201M", "a month too many", deadline.ErrTerm},
		{"P101Y", "a year too many", deadline.ErrTerm},
		{"P26001WD", "a working day too many", deadline.ErrTerm},
		{"P4294967297D", "1 more than fits 32 bits", deadline.ErrTerm},
		{"P18446744073709551617D", "1 more than fits 64 bits", deadline.ErrTerm},
	} {
		t.Run(test.why, func(t *testing.T) {
			got, err := deadline.ParseTerm(test.text)
			require.ErrorIs(t, err, test.want)
			require.Zero(t, got)
			require.Contains(t, err.Error(), `"`+test.text+`"`, "the error names the text")
			require.Equal(t, 1, strings.Count(err.Error(), "deadline: "))
		})
	}
}

func TestTermValidate(t *testing.T) {
	for _, term := range []func(int) deadline.Term{
		deadline.Days, deadline.Weeks, deadline.Months, deadline.Years, deadline.WorkingDays,
	} {
		require.NoError(t, term(1).Validate())
		for _, n := range []int64{0, -1, 40000, math.MaxInt32, math.MinInt32, math.MaxInt32 + 1, math.MaxInt64, math.MinInt32 - 1, math.MinInt64, 1<<32 + 1} {
			if int64(int(n)) != n {
				continue // no such int on 32 bits
			}
			bad := term(int(n))
			require.ErrorIs(t, bad.Validate(), deadline.ErrTerm, "%d", n)
			require.False(t, bad.IsZero(), "only Term{} is")
			_, err := bad.MarshalText()
			require.ErrorIs(t, err, deadline.ErrTerm, "what cannot be read is not written")
			_, err = deadline.Counting{Calendar: deadline.Weekdays()}.Deadline(on(t, "2026-01-01"), bad)
			require.ErrorIs(t, err, deadline.ErrTerm)
		}
	}
}

// Days go after months and years, and nowhere else.
func TestTermAndDays(t *testing.T) {
	month := deadline.Months(1)
	for _, test := range []struct {
		why  string
		term deadline.Term
		text string
		want string // the error; empty when there is none
	}{
		{"after months", month.AndDays(14), "P1M14D", ""},
		{"after years", deadline.Years(2).AndDays(1), "P2Y1D", ""},
		{"added up", month.AndDays(14).AndDays(2), "P1M16D", ""},
		{"none changes nothing", deadline.Weeks(6).AndDays(0), "P6W", ""},
		{"fewer than none", month.AndDays(-1), "P1M-1D", "after months or years a term counts 1 to 366 days"},
		{"over a year", month.AndDays(367), "P1M367D", "after months or years a term counts 1 to 366 days"},
		{"far too many", month.AndDays(math.MaxInt32).AndDays(math.MaxInt32), "P1M32767D", "after months or years a term counts 1 to 366 days"},
		{"far too few", month.AndDays(math.MinInt32).AndDays(math.MinInt32), "P1M-32767D", "after months or years a term counts 1 to 366 days"},
		{"after weeks", deadline.Weeks(1).AndDays(3), "P1W3D", "only months and years take days after them"},
		{"after days", deadline.Days(1).AndDays(3), "P1D3D", "only months and years take days after them"},
		{"after working days", deadline.WorkingDays(1).AndDays(3), "P1WD3D", "only months and years take days after them"},
		{"after nothing", deadline.Term{}.AndDays(3), "no term and P3D", "only months and years take days after them"},
		{"after too many months", deadline.Months(1201).AndDays(3), "P1201M3D", "a term counts 1 to 1200 months"},
	} {
		t.Run(test.why, func(t *testing.T) {
			require.Equal(t, test.text, test.term.String())
			require.False(t, test.term.IsZero())
			if test.want == "" {
				require.NoError(t, test.term.Validate())
				return
			}
			require.EqualError(t, test.term.Validate(), "deadline: unusable term: "+test.text+": "+test.want)
			_, err := test.term.MarshalText()
			require.ErrorIs(t, err, deadline.ErrTerm)
			_, err = deadline.Statutory().Deadline(on(t, "2026-01-01"), test.term)
			require.ErrorIs(t, err, deadline.ErrTerm)
		})
	}
	term := month.AndDays(14)
	require.Equal(t, [3]int{1, int(deadline.UnitMonth), 14}, [3]int{term.Count(), int(term.Unit()), term.ExtraDays()})
	require.Zero(t, deadline.Days(14).ExtraDays())
	require.LessOrEqual(t, unsafe.Sizeof(term), uintptr(8))
}

// An error repeats little of what it was given.
func TestParseTermQuotesInPart(t *testing.T) {
	for _, s := range []string{strings.Repeat("x", 1<<16), "P" + strings.Repeat("9", 1<<16) + "D", "P1M" + strings.Repeat("9", 1<<16) + "D", strings.Repeat("\x00", 1<<16)} {
		_, err := deadline.ParseTerm(s)
		require.Error(t, err)
		require.Less(t, len(err.Error()), 400)
	}
}

func TestTermZero(t *testing.T) {
	var zero deadline.Term
	require.True(t, zero.IsZero())
	require.NoError(t, zero.Validate())
	require.Equal(t, "no term", zero.String())
	require.Zero(t, zero.Count())
	require.Zero(t, zero.Unit())
	text, err := zero.MarshalText()
	require.NoError(t, err)
	require.Equal(t, []byte{}, text)
	got := deadline.Days(3)
	require.NoError(t, got.UnmarshalText(nil))
	require.True(t, got.IsZero())
}

func TestTermInJSON(t *testing.T) {
	type rung struct{ Answer, Appeal deadline.Term }
	in := rung{Answer: deadline.Weeks(6)}
	text, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"Answer":"P6W","Appeal":""}`, string(text))
	var out rung
	require.NoError(t, json.Unmarshal(text, &out))
	require.Empty(t, cmp.Diff(in, out, byValue))

	kept := deadline.Days(3)
	require.ErrorIs(t, kept.UnmarshalText([]byte("P0D")), deadline.ErrTerm)
	require.Equal(t, deadline.Days(3), kept, "a text that is refused changes nothing")
}

func FuzzParseTerm(f *testing.F) {
	for _, s := range []string{"P30D", "P6W", "P3M", "P1Y", "P10WD", "P0D", "P1Y6M", "P1.5M", "", "P99999999999D", "P1M14D", "P1Y366D", "P1M0D", "P1W3D"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		term, err := deadline.ParseTerm(s)
		if err != nil {
			require.Zero(t, term)
			return
		}
		require.NoError(t, term.Validate())
		require.Equal(t, s, term.String(), "every term has one spelling")
		var again deadline.Term
		require.NoError(t, again.UnmarshalText([]byte(s)))
		require.Equal(t, term, again)
	})
}

// A String must be safe on any value, also one that is no constant.
func TestWords(t *testing.T) {
	var words []string
	for i := range 16 {
		v := uint8(i)
		words = append(words, strings.Join([]string{
			deadline.Unit(v).String(), deadline.Roll(v).String(), deadline.StartRule(v).String(), deadline.Suspension(v).String(),
			deadline.Status(v).String(), deadline.Rule(v).String(),
		}, ", "))
	}
	require.Empty(t, cmp.Diff([]string{
		"Unit(0), none, as-given, between, none, Rule(0)",
		"day, forward, on-working-day, after-stop, running, started",
		"week, statutory, StartRule(2), both-ends, due today, start moved",
		"month, Roll(3), StartRule(3), Suspension(3), overdue, passed over",
		"year, Roll(4), StartRule(4), Suspension(4), paused, counted",
		"working day, Roll(5), StartRule(5), Suspension(5), met, extended",
		"Unit(6), Roll(6), StartRule(6), Suspension(6), met late, clamped",
		"Unit(7), Roll(7), StartRule(7), Suspension(7), Status(7), paused at end",
		"Unit(8), Roll(8), StartRule(8), Suspension(8), Status(8), paused for",
		"Unit(9), Roll(9), StartRule(9), Suspension(9), Status(9), minimum working days",
		"Unit(10), Roll(10), StartRule(10), Suspension(10), Status(10), rolled over",
		"Unit(11), Roll(11), StartRule(11), Suspension(11), Status(11), roll limited",
		"Unit(12), Roll(12), StartRule(12), Suspension(12), Status(12), agreed stays",
		"Unit(13), Roll(13), StartRule(13), Suspension(13), Status(13), saturated",
		"Unit(14), Roll(14), StartRule(14), Suspension(14), Status(14), paused since",
		"Unit(15), Roll(15), StartRule(15), Suspension(15), Status(15), provisional",
	}, words))
	for _, u := range []deadline.Unit{deadline.UnitDay, deadline.UnitWorkingDay} {
		require.NotContains(t, u.String(), "Unit")
	}
	require.Equal(t, "met late", deadline.MetLate.String())
	require.Equal(t, "saturated", deadline.Saturated.String(), "the words keep pace with the constants")
	require.Equal(t, "provisional", deadline.Provisional.String())
}
