package procedure_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// differences says the differences between two regulations, and holds them to a second
// opinion.
func differences(t *testing.T, old, updated procedure.Regulation) []string {
	t.Helper()
	list, err := procedure.Diff(old, updated)
	require.NoError(t, err)
	checkDifferences(t, old, updated, list)
	var lines []string
	for _, d := range list {
		lines = append(lines, d.String())
	}
	return lines
}

func xtraWith(change func(r *procedure.Regulation)) procedure.Regulation {
	r := procedure.XtraRegulation()
	change(&r)
	return r
}

func TestDiff(t *testing.T) {
	publish := procedure.Duty{Kind: procedure.Published, Since: procedure.FromAnswer, Limit: within(procedure.FromAnswer, "P10D"), Clause: "K8"}
	tell := procedure.Duty{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Limit: within(procedure.FromEntry, "P5D"), Clause: "K8"}
	tellOther := procedure.Duty{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Employee}, Clause: "K9"}
	closed := func(days ...string) deadline.Calendar {
		cal := deadline.Netherlands()
		for _, d := range days {
			cal = deadline.WithClosures(cal, day(d))
		}
		return cal
	}
	for _, test := range []struct {
		reason   string
		old, now func(r *procedure.Regulation)
		want     []string
	}{
		{"a term", nil, func(r *procedure.Regulation) { r.Edition, r.Rungs[3].Answer.Limit.Term = "2", deadline.Days(42) }, []string{
			"edition: 1, now 2", "rungs[3].answer.limit.term (K10): P30D, now P42D",
		}},
		{"a citation", nil, func(r *procedure.Regulation) { r.Rungs[3].Answer.Clause = "K9" }, []string{"rungs[3].answer.clause (K9): K10, now K9"}},
		{"a citation that is gone", nil, func(r *procedure.Regulation) { r.Fixed = "" }, []string{"fixed (R14): removed R14"}},
		{"an entry of the registry", nil, func(r *procedure.Regulation) { r.Clauses[9].Find = "binnen zes weken" }, []string{
			`clauses[9].find (K10): binnen 30 dagen uitspraak, now binnen zes weken`,
		}},
		{"a name", nil, func(r *procedure.Regulation) { r.Name["de"] = "die Ordnung" }, []string{`name.de: added die Ordnung`}},
		{"a line of the address", nil, func(r *procedure.Regulation) { r.Contact.Address[2] = "Elsewhere 1" }, []string{
			"contact.address[2] (K12): Zichtenburglaan 260, now Elsewhere 1",
		}},
		{"a line before others", nil, func(r *procedure.Regulation) {
			r.Contact.Address = slices.Insert(r.Contact.Address, 1, "Bureau")
		}, []string{"contact.address[1] (K12): added Bureau"}},
		{"a limit", nil, func(r *procedure.Regulation) { r.Rungs[2].Answer.Limit = within(procedure.FromEntry, "P6W") }, []string{
			`rungs[2].answer.limit (K8): added {"from":"entry","term":"P6W"}`,
		}},
		{"what a rung has alone", nil, func(r *procedure.Regulation) { r.Rungs[2].Required = true }, []string{"rungs[2].required: added true"}},
		{"a rung less", nil, func(r *procedure.Regulation) { r.Rungs = slices.Delete(r.Rungs, 0, 1) }, []string{
			"rungs[0] (K5, R25, R22, K6): removed " + rungText(t, 0),
		}},
		{"a rung more, and a change above it", func(r *procedure.Regulation) { r.Rungs = slices.Delete(r.Rungs, 1, 2) }, func(r *procedure.Regulation) {
			r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		}, []string{
			"rungs[1] (K6, R25, R22, K7): added " + rungText(t, 1), "rungs[3].answer.limit.term (K10): P30D, now P42D",
		}},
		{"two rungs in another order", nil, func(r *procedure.Regulation) {
			r.Rungs[0], r.Rungs[1] = r.Rungs[1], r.Rungs[0]
			r.Rungs[0].Required = true
		}, []string{"rungs[0] (K6, R25, R22, K7): manager moved from rungs[1]", "rungs[0].required: added true"}},
		{"duties of one kind", func(r *procedure.Regulation) {
			r.Rungs[2].Duties = []procedure.Duty{publish, tellOther, tell}
		}, func(r *procedure.Regulation) {
			later := tell
			later.Limit = within(procedure.FromEntry, "P10D")
			r.Rungs[2].Duties = []procedure.Duty{publish, later}
		}, []string{
			`rungs[2].duties[1] (K9): removed {"kind":"informed","parties":["employee"],"clause":"K9"}`,
			"rungs[2].duties[1].limit.term (K8): P5D, now P10D",
		}},
		{"a day off", func(r *procedure.Regulation) { r.Counting.Calendar = closed("2026-12-24", "2026-12-31") }, func(r *procedure.Regulation) {
			r.Counting.Calendar = closed("2026-05-15", "2026-12-24", "2026-12-31")
		}, []string{"counting.closures[0]: added 2026-05-15"}},
		{"another calendar", func(r *procedure.Regulation) { r.Counting.Calendar = closed("2026-12-24") }, func(r *procedure.Regulation) {
			r.Counting.Calendar, r.Counting.MinWorkingDays = deadline.Weekdays(), 2
		}, []string{
			"counting.calendar: Netherlands, now weekdays", `counting.closures: removed ["2026-12-24"]`, "counting.minWorkingDays: added 2",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			old, updated := procedure.XtraRegulation(), procedure.XtraRegulation()
			if test.old != nil {
				test.old(&old)
			}
			test.now(&updated)
			require.Empty(t, cmp.Diff(test.want, differences(t, old, updated)))
		})
	}
	require.Equal(t, "no difference", procedure.Difference{}.String())
}

func TestDifferenceJSON(t *testing.T) {
	list, err := procedure.Diff(procedure.XtraRegulation(), xtraWith(func(r *procedure.Regulation) {
		r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		r.Rungs[2].Pause = procedure.Pause{Anew: true, Clause: "R14"}
	}))
	require.NoError(t, err)
	text, err := json.Marshal(append(list, procedure.Difference{}))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(`[{"change":"added","clause":"R14","newPath":"rungs[2].pause","new":{"anew":true,"clause":"R14"}},`+
		`{"change":"altered","clause":"K10","oldPath":"rungs[3].answer.limit.term","newPath":"rungs[3].answer.limit.term","old":"P30D","new":"P42D"},null]`, string(text)))
	_, err = json.Marshal(procedure.Difference{Change: 9})
	require.ErrorIs(t, err, procedure.ErrInvalid)
	text, err = json.Marshal([]procedure.Value{"", `"P30D"`})
	require.NoError(t, err)
	require.Equal(t, `[null,"P30D"]`, string(text))
}

// rungText is the canonical text of a rung of Xtra.
func rungText(t *testing.T, i int) string {
	t.Helper()
	text, err := json.Marshal(procedure.XtraRegulation())
	require.NoError(t, err)
	var all struct{ Rungs []json.RawMessage }
	require.NoError(t, json.Unmarshal(text, &all))
	return string(all.Rungs[i])
}

// Every field of a regulation that has all of them, changed and left out: one
// difference, with the path of that field; two where the others of its list are
// told apart by it.
func TestDiffEachField(t *testing.T) {
	long(t)
	var full procedure.Regulation
	fill(&full)
	require.Empty(t, differences(t, full, full))
	n, tried := len(fill(new(procedure.Regulation))), 0
	for i := range n {
		var updated procedure.Regulation
		leaf := fill(&updated)[i]
		was := reflect.New(leaf.Type()).Elem()
		was.Set(leaf)
		for _, change := range []func(){func() { other(leaf) }, func() { leaf.SetZero() }} {
			change()
			if _, err := updated.MarshalJSON(); err != nil { // such as nobody in a list of parties
				leaf.Set(was)
				continue
			}
			tried++
			require.NotEqual(t, spelled(full), spelled(updated), "%d %v", i, was)
			for _, pair := range [][2]procedure.Regulation{{full, updated}, {updated, full}} {
				lines := differences(t, pair[0], pair[1])
				require.NotEmpty(t, lines)
				require.LessOrEqual(t, len(lines), 3, "%q", lines)
			}
			leaf.Set(was)
		}
	}
	require.Greater(t, tried, 2*n-10)
	require.Greater(t, n, 100)
}

// other gives a leaf another value.
func other(v reflect.Value) {
	switch x := v.Interface().(type) {
	case deadline.Term:
		v.Set(reflect.ValueOf(deadline.WorkingDays(7)))
	case procedure.Text:
		x["nl"] += "x"
		c := procedure.Text{"nl": x["nl"], "en": x["en"]}
		v.Set(reflect.ValueOf(c))
	case deadline.Calendar:
		v.Set(reflect.ValueOf(deadline.WithClosures(deadline.Weekdays(), day("2026-12-24"))))
	default:
		switch v.Kind() { //nolint:exhaustive // fill makes no other
		case reflect.String:
			v.SetString(v.String() + "y")
		case reflect.Bool:
			v.SetBool(false)
		case reflect.Int:
			v.SetInt(v.Int() + 1)
		case reflect.Uint8:
			if v.SetUint(2); strings.Contains(fmt.Sprint(v.Interface()), "(") { // there is one word only
				v.SetUint(0)
			}
		}
	}
}

// Any two regulations: what is not told to differ is the same.
func TestDiffRandom(t *testing.T) {
	k := maker{rand.New(rand.NewPCG(3, 5))}
	told := make(map[procedure.Change]int)
	for range fewer(600) {
		a, b := k.regulation(), k.regulation()
		if k.chance(50) { // nearly the same
			b = a
			b.Rungs, b.Clauses = slices.Clone(a.Rungs), slices.Clone(a.Clauses)
			i := k.IntN(len(b.Rungs))
			b.Rungs[i].Duties = slices.Clone(b.Rungs[i].Duties)
			k.Shuffle(len(b.Rungs[i].Duties), reflect.Swapper(b.Rungs[i].Duties))
			if k.chance(50) {
				k.Shuffle(len(b.Rungs), reflect.Swapper(b.Rungs))
			}
			if k.chance(30) {
				b.Rungs = slices.Delete(b.Rungs, i, i+1)
			}
			if k.chance(30) {
				b.Clauses = append(b.Clauses, b.Clauses[0])
			}
		}
		list, err := procedure.Diff(a, b)
		require.NoError(t, err)
		require.Equal(t, spelled(a) == spelled(b), len(list) == 0)
		checkDifferences(t, a, b, list)
		for _, d := range list {
			told[d.Change]++
		}
	}
	require.Len(t, told, 4)
	t.Log(told)
}

func BenchmarkDiff(b *testing.B) {
	old, updated := procedure.XtraRegulation(), xtraWith(func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Days(42) })
	b.ReportAllocs()
	for b.Loop() {
		if list, err := procedure.Diff(old, updated); err != nil || len(list) != 1 {
			b.Fatal(list, err)
		}
	}
}

// A regulation without canonical text is not compared.
func TestDiffFails(t *testing.T) {
	nameless := xtraWith(func(r *procedure.Regulation) { r.Counting.Calendar = unnamed{} })
	wrong := xtraWith(func(r *procedure.Regulation) { r.Rungs[1].Form = 9 })
	list, err := procedure.Diff(nameless, wrong)
	require.Empty(t, list)
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.Equal(t, []string{"old.counting.calendar", "new.rungs[1].form"}, fields(err))
}

// gone stands in a tree for what was taken out of it.
type gone struct{}

// checkDifferences holds differences to the two regulations: each value stands
// where its path says, and without all of them both are the same.
func checkDifferences(t *testing.T, old, updated procedure.Regulation, list []procedure.Difference) {
	t.Helper()
	trees := func(text string) any {
		root, once := tree([]byte(text))
		require.True(t, once, text)
		return root
	}
	was, is := trees(spelled(old)), trees(spelled(updated))
	take := func(root any, path string, v procedure.Value, named bool) any {
		if path == "" {
			require.Empty(t, v)
			return gone{}
		}
		get, set := lookUp(t, root, path)
		if !named {
			require.Empty(t, cmp.Diff(trees(string(v)), stripped(get)), path)
		}
		set(gone{})
		return get
	}
	// What differs within something that moved is told after it, and taken out first.
	for _, d := range slices.Backward(list) {
		moved := d.Change == procedure.Reordered
		a, b := take(was, d.OldPath, d.Old, moved), take(is, d.NewPath, d.New, moved)
		if moved {
			require.Empty(t, cmp.Diff(stripped(a), stripped(b)))
		}
	}
	require.Empty(t, cmp.Diff(stripped(was), stripped(is)))
}

// lookUp finds what is at a path within a tree, and how to replace it.
func lookUp(t *testing.T, root any, path string) (value any, set func(any)) {
	t.Helper()
	value = root
	for key := range strings.SplitSeq(strings.ReplaceAll(path, "[", ".["), ".") {
		index, list := strings.CutPrefix(key, "[")
		if !list {
			o, ok := value.(map[string]any)
			require.True(t, ok, path)
			require.Contains(t, o, key, path)
			value, set = o[key], func(v any) { o[key] = v }
			continue
		}
		i, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
		require.NoError(t, err)
		l, ok := value.([]any)
		require.True(t, ok, path)
		require.Less(t, i, len(l), path)
		value, set = l[i], func(v any) { l[i] = v }
	}
	return value, set
}

// stripped is a tree without what was taken out of it.
func stripped(v any) any {
	switch v := v.(type) {
	case map[string]any:
		o := map[string]any{}
		for key, value := range v {
			if value != (gone{}) {
				o[key] = stripped(value)
			}
		}
		return o
	case []any:
		l := []any{}
		for _, value := range v {
			if value != (gone{}) {
				l = append(l, stripped(value))
			}
		}
		return l
	default:
		return v
	}
}
