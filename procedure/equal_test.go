package procedure_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestCaseString(t *testing.T) {
	p := compiled(t, desk(deadline.Counting{}, "P6W"))
	for _, test := range []struct {
		c    procedure.Case
		want string
	}{
		{procedure.Case{}, "no case"},
		{replayed(t, procedure.Xtra(), "2026-01-30"), "xtra 1: unraised since 2026-01-30"},
		{replayed(t, procedure.Xtra(), "2026-01-30", road...), "xtra 1: committee hearing since 2026-04-20, due 2026-05-20, after 2026-04-21 informed complainant"},
		{replayed(t, p, "2026-01-30", evs("2026-02-02 raised board", "2026-02-03 paused")...), "desk 1: board hearing since 2026-02-02, paused, after 2026-02-03 paused"},
		{replayed(t, p, "2026-01-30", evs("2026-02-02 raised board", "2026-02-09 answered upheld")...), "desk 1: board closed ruled since 2026-02-09, upheld, after 2026-02-09 answered upheld"},
	} {
		require.Equal(t, test.want, test.c.String())
	}
}

// Two compilations of the same data are equal, and so are their cases, although
// == tells them apart; another word, or another event, is not.
func TestEqual(t *testing.T) {
	one, other := compiled(t, procedure.XtraRegulation()), compiled(t, procedure.XtraRegulation())
	changedWord := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Rungs[0].Body["en"] = "the helper" })
	nameless := changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) { r.Counting.Calendar = unnamed{} })
	require.True(t, one.Equal(other))
	require.True(t, one.Equal(procedure.Xtra()))
	require.False(t, one.Equal(changedWord))
	same := nameless
	require.True(t, nameless.Equal(same))
	require.False(t, nameless.Equal(changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) { r.Counting.Calendar = unnamed{} })))
	require.False(t, one.Equal(nil))
	require.True(t, (*procedure.Procedure)(nil).Equal(nil))
	require.False(t, new(procedure.Procedure).Equal(one))

	a, b := replayed(t, one, "2026-01-30", road...), replayed(t, other, "2026-01-30", road...)
	require.Len(t, map[procedure.Case]bool{a: true, b: true}, 2, "== says that they go by two procedures")
	require.True(t, a.Equal(b))
	require.Empty(t, cmp.Diff(a, b))
	require.Empty(t, cmp.Diff(one, other))
	require.False(t, a.Equal(replayed(t, changedWord, "2026-01-30", road...)))
	require.False(t, a.Equal(replayed(t, other, "2026-01-30", road[:8]...)))
	require.False(t, a.Equal(procedure.Case{}))
	var none, zero procedure.Case
	require.True(t, none.Equal(zero))
	again := a
	require.Zero(t, testing.AllocsPerRun(10, func() { a.Equal(again) }))
}

func TestCasesDifferInAFewLines(t *testing.T) {
	diff := cmp.Diff(replayed(t, procedure.Xtra(), "2026-01-30", road[:4]...), replayed(t, procedure.Xtra(), "2026-01-30", road...))
	require.LessOrEqual(t, strings.Count(diff, "\n"), 8, diff)
	require.Contains(t, diff, "xtra 1: committee hearing")
}
