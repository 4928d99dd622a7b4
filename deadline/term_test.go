package deadline_test

import (
	"encoding"
	"encoding/json"
	"math"
	"strings"
	"testing"

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
	} {
		t.Run(test.why, func(t *testing.T) {
			got, err := deadline.ParseTerm(test.text)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(test.want, got))
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
		for _, n := range []int{0, -1, 40000, math.MaxInt32 + 1, math.MaxInt64, math.MinInt32 - 1, math.MinInt64, 1<<32 + 1} {
			bad := term(n)
			require.ErrorIs(t, bad.Validate(), deadline.ErrTerm, "%d", n)
			require.False(t, bad.IsZero(), "only Term{} is")
			_, err := bad.MarshalText()
			require.ErrorIs(t, err, deadline.ErrTerm, "what cannot be read is not written")
			_, err = deadline.Counting{Calendar: deadline.Weekdays()}.Deadline(on(t, "2026-01-01"), bad)
			require.ErrorIs(t, err, deadline.ErrTerm)
		}
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
	require.Empty(t, cmp.Diff(in, out))

	kept := deadline.Days(3)
	require.ErrorIs(t, kept.UnmarshalText([]byte("P0D")), deadline.ErrTerm)
	require.Equal(t, deadline.Days(3), kept, "a text that is refused changes nothing")
}

func FuzzParseTerm(f *testing.F) {
	for _, s := range []string{"P30D", "P6W", "P3M", "P1Y", "P10WD", "P0D", "P1Y6M", "P1.5M", "", "P99999999999D"} {
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
	for i := range 12 {
		v := uint8(i)
		words = append(words, strings.Join([]string{
			deadline.Unit(v).String(), deadline.Roll(v).String(), deadline.StartRule(v).String(),
			deadline.Status(v).String(), deadline.Rule(v).String(),
		}, ", "))
	}
	require.Empty(t, cmp.Diff([]string{
		"Unit(0), none, as-given, none, Rule(0)",
		"day, forward, on-working-day, running, started",
		"week, statutory, StartRule(2), due today, start moved",
		"month, Roll(3), StartRule(3), overdue, counted",
		"year, Roll(4), StartRule(4), paused, extended",
		"working day, Roll(5), StartRule(5), Status(5), clamped",
		"Unit(6), Roll(6), StartRule(6), Status(6), paused for",
		"Unit(7), Roll(7), StartRule(7), Status(7), minimum working days",
		"Unit(8), Roll(8), StartRule(8), Status(8), rolled over",
		"Unit(9), Roll(9), StartRule(9), Status(9), roll limited",
		"Unit(10), Roll(10), StartRule(10), Status(10), paused since",
		"Unit(11), Roll(11), StartRule(11), Status(11), provisional",
	}, words))
}
