package deadline_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// never is a calendar on which nobody works.
type never struct{}

func (never) IsWorkingDay(date.Date) bool { return false }

// same compares with == itself, which is what callers do.
func same(a, b deadline.Calendar) bool { return a == b }

func TestWithClosures(t *testing.T) {
	monday, tuesday := on(t, "2026-05-18"), on(t, "2026-05-19")
	base := deadline.Netherlands()
	closed := deadline.WithClosures(base, tuesday, monday, tuesday)

	require.False(t, closed.IsWorkingDay(monday))
	require.False(t, closed.IsWorkingDay(tuesday))
	require.True(t, closed.IsWorkingDay(tuesday+1))
	require.True(t, base.IsWorkingDay(monday), "the base stays as it was")

	cal, ok := closed.(knowing)
	require.True(t, ok)
	require.Equal(t, "Netherlands with 2 closures", cal.Name())
	require.Equal(t, "sluitingsdag", cal.DayOff(monday))
	require.Equal(t, "Hemelvaartsdag", cal.DayOff(on(t, "2026-05-14")), "names of the base pass through")
	require.Empty(t, cal.DayOff(on(t, "2026-05-16")))
	first, last := cal.Known()
	wantFirst, wantLast := netherlands(t).Known()
	require.Equal(t, [2]date.Date{wantFirst, wantLast}, [2]date.Date{first, last})

	require.True(t, same(closed, deadline.WithClosures(base, monday, tuesday)), "order and repetition do not matter")
	require.True(t, same(closed, deadline.WithClosures(deadline.WithClosures(base, monday), tuesday)), "nor does nesting")
	require.False(t, same(closed, deadline.WithClosures(base, monday)))
	require.False(t, same(closed, base))
	require.True(t, same(base, deadline.WithClosures(base)), "nothing added")
	require.True(t, same(base, deadline.WithClosures(base, 0, deadline.MaxDay+1)), "no days there are")
	require.Nil(t, deadline.WithClosures(nil, monday))
	require.Empty(t, cmp.Diff(closed, deadline.WithClosures(base, monday, tuesday), byValue))

	var many []date.Date
	for d := monday; d < monday+1000; d += 3 {
		many = append(many, d)
	}
	closed = deadline.WithClosures(never{}, many...)
	cal, ok = closed.(knowing)
	require.True(t, ok)
	for d := monday - 10; d < monday+1010; d++ {
		want := ""
		if d >= monday && d < monday+1000 && (d-monday)%3 == 0 {
			want = "sluitingsdag"
		}
		require.Equal(t, want, cal.DayOff(d), "%s", d)
	}
	first, last = cal.Known()
	require.Equal(t, [2]date.Date{deadline.MinDay, deadline.MaxDay}, [2]date.Date{first, last}, "known everywhere")
	require.Equal(t, "calendar with 334 closures", cal.Name())
}

func TestWeekdays(t *testing.T) {
	cal := deadline.Weekdays()
	for d, want := range map[string]bool{"2026-12-25": true, "2026-12-26": false, "2026-12-27": false, "2026-12-28": true} {
		require.Equal(t, want, cal.IsWorkingDay(on(t, d)), d)
	}
	require.True(t, same(cal, deadline.Weekdays()))
	_, knows := cal.(interface {
		Known() (first, last date.Date)
	})
	require.False(t, knows, "it is known everywhere")
	named, ok := cal.(interface{ Name() string })
	require.True(t, ok)
	require.Equal(t, "weekdays", named.Name())
	d, err := rolling(cal).Deadline(on(t, "2150-01-01"), deadline.Days(1))
	require.NoError(t, err)
	require.False(t, d.Provisional())
}

// What WithClosures put together comes apart, and nothing else does.
func TestClosures(t *testing.T) {
	monday, tuesday := on(t, "2026-05-18"), on(t, "2026-05-19")
	for _, test := range []struct {
		reason string
		cal    deadline.Calendar
		base   deadline.Calendar
		days   []date.Date
	}{
		{"no calendar", nil, nil, nil},
		{"a calendar without closures", deadline.Netherlands(), deadline.Netherlands(), nil},
		{"in order, each once", deadline.WithClosures(never{}, tuesday, monday, tuesday), never{}, []date.Date{monday, tuesday}},
		{"added twice", deadline.WithClosures(deadline.WithClosures(deadline.Weekdays(), monday), tuesday), deadline.Weekdays(), []date.Date{monday, tuesday}},
		{"the first and the last day", deadline.WithClosures(never{}, deadline.MaxDay, deadline.MinDay), never{}, []date.Date{deadline.MinDay, deadline.MaxDay}},
		{
			"closures of a calendar with a name of its own",
			deadline.WithClosures(deadline.WithName(never{}, "office"), monday), deadline.WithName(never{}, "office"),
			[]date.Date{monday},
		},
		{
			"a name stands for the closures too",
			deadline.WithName(deadline.WithClosures(never{}, monday), "office"), deadline.WithName(deadline.WithClosures(never{}, monday), "office"), nil,
		},
	} {
		t.Run(test.reason, func(t *testing.T) {
			base, days := deadline.Closures(test.cal)
			require.True(t, same(test.base, base))
			require.Empty(t, cmp.Diff(test.days, days))
			require.True(t, same(test.cal, deadline.WithClosures(base, days...)), "put together again")
		})
	}
}

func TestWithName(t *testing.T) {
	monday := on(t, "2026-05-18")
	base := deadline.WithClosures(deadline.Netherlands(), monday)
	office := deadline.WithName(base, "office")
	cal, ok := office.(knowing)
	require.True(t, ok)
	require.Equal(t, "office", cal.Name())
	require.False(t, cal.IsWorkingDay(monday))
	require.True(t, cal.IsWorkingDay(monday+1))
	require.Equal(t, "sluitingsdag", cal.DayOff(monday))
	require.Equal(t, "Hemelvaartsdag", cal.DayOff(on(t, "2026-05-14")))
	first, last := cal.Known()
	wantFirst, wantLast := netherlands(t).Known()
	require.Equal(t, [2]date.Date{wantFirst, wantLast}, [2]date.Date{first, last})

	require.True(t, same(office, deadline.WithName(base, "office")))
	require.True(t, same(office, deadline.WithName(deadline.WithName(base, "other"), "office")), "the last name counts")
	require.False(t, same(office, deadline.WithName(base, "other")))
	require.Empty(t, cmp.Diff(office, deadline.WithName(base, "office"), byValue))
	require.Nil(t, deadline.WithName(nil, "office"))

	plain, ok := deadline.WithName(never{}, "never").(knowing)
	require.True(t, ok)
	require.Empty(t, plain.DayOff(monday))
	first, last = plain.Known()
	require.Equal(t, [2]date.Date{deadline.MinDay, deadline.MaxDay}, [2]date.Date{first, last}, "known everywhere")
}

func TestParseCalendar(t *testing.T) {
	for _, want := range []deadline.Calendar{deadline.Netherlands(), deadline.Weekdays()} {
		cal, ok := want.(interface{ Name() string })
		require.True(t, ok)
		got, err := deadline.ParseCalendar(cal.Name())
		require.NoError(t, err)
		require.True(t, same(want, got))
	}
	for _, name := range []string{"", "netherlands", "Weekdays", "Netherlands ", "Netherlands with 2 closures"} {
		cal, err := deadline.ParseCalendar(name)
		require.ErrorIs(t, err, deadline.ErrSyntax, name)
		require.ErrorContains(t, err, "want a calendar, Netherlands or weekdays")
		require.Nil(t, cal)
	}
}

// The words that the documentation gives are the words that are taken.
func TestParseCalendarDocumentation(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "calendar.go", nil, parser.ParseComments)
	require.NoError(t, err)
	var words []string
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == "ParseCalendar" {
			for _, word := range regexp.MustCompile(`"([^"]+)"`).FindAllStringSubmatch(f.Doc.Text(), -1) {
				words = append(words, word[1])
				_, err := deadline.ParseCalendar(word[1])
				require.NoError(t, err)
			}
		}
	}
	require.Len(t, words, 2, "all calendars of the package")
	_, err = deadline.ParseCalendar("")
	for _, word := range words {
		require.ErrorContains(t, err, word, "the error names them too")
	}
}
