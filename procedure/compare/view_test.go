package compare_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/compare"
	"github.com/stretchr/testify/require"
)

func marshal(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

func TestViews(t *testing.T) {
	today := day(t, "2026-05-01")
	c := compare.Of(procedure.Xtra(), longer(t), read(t, complaint, road), today)
	change := slices.Collect(c.Changes())[0]
	fields := `"fields":[{"name":"on","required":true,"first":"2026-04-20"},{"name":"verdict","words":["upheld","partly-upheld","not-upheld","inadmissible","settled"]}]`
	move := func(deadline, fields string) string {
		return `{"norm":"duty","by":"committee","kind":"answered","stage":"committee","rung":"committee","since":"2026-04-20","deadline":{` + deadline + `},"clause":"K10",` + fields + `}`
	}
	was, is := `"due":"2026-05-20","start":"2026-04-20","term":"P30D"`, `"due":"2026-06-01","start":"2026-04-20","term":"P42D"`
	head := `{"code":"later","effect":"worse","days":12,`
	require.Empty(t, cmp.Diff(head+`"old":`+move(was, fields)+`,"new":`+move(is, fields)+`}`, marshal(t, change)))

	derived := func(days, term, from, to string) string {
		return days + `,"derivation":[{"rule":"started","from":"` + from + `","to":"` + from + `","term":"` + term + `"},{"rule":"counted","from":"` + from + `","to":"` + to + `","term":"` + term + `"}]`
	}
	later := `"fields":[{"name":"on","required":true,"first":"2026-04-21"}` + fields[len(`"fields":[{"name":"on","required":true,"first":"2026-04-20"}`):]
	moves := `"old":` + move(derived(was, "P30D", "2026-04-20", "2026-05-20"), later) + `,"new":` + move(derived(is, "P42D", "2026-04-20", "2026-06-01"), later) + `}`
	require.Empty(t, cmp.Diff(`{"today":"2026-05-01","worse":true,"duties":[{`+moves+`],"changes":[`+head+moves+`]}`, marshal(t, c)))

	require.Equal(t, "null", marshal(t, compare.Change{}))
	require.Equal(t, "null", marshal(t, compare.Comparison{}))
	require.Empty(t, cmp.Diff(`{"cases":1,"open":1,"moved":1,"worse":1,"changes":{"later":1},"duties":{"12":1}}`, marshal(t, c.Summary())))
	for _, bad := range []compare.Change{{Code: 99}, {Code: compare.Later, Effect: 9}} {
		_, err := json.Marshal(bad)
		require.ErrorIs(t, err, procedure.ErrInvalid)
		require.NotEmpty(t, bad.String())
	}
	require.Equal(t, "unset code(99) effect(9)", compare.Code(0).String()+" "+compare.Code(99).String()+" "+compare.Effect(9).String())
}

// Why a history is refused is there as the refusal is, and of the complaint as its
// faults.
func TestViewOfRefusals(t *testing.T) {
	strict := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) {
		r.Grounds.Required, r.Grounds.Noted, r.Rungs[0].Required = "R16", "", true
	})
	d := read(t, `{"happened":"2026-01-30"}`, road)
	require.Contains(t, marshal(t, compare.Of(procedure.Xtra(), strict, d, day(t, "2026-05-01"))),
		`"refused":[{"field":"grounds","fault":"missing, want at least one (R16)"}],"duties":[],"changes":[{"code":"refused","effect":"worse"}]`)
	require.Contains(t, marshal(t, compare.Of(strict, procedure.Xtra(), read(t, complaint, road), day(t, "2026-05-01"))),
		`"taken":{"reason":"not-open",`)
}
