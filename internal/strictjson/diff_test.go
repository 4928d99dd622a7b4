package strictjson_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

func TestDiff(t *testing.T) {
	type diffs = []strictjson.Difference
	at := func(path, old, updated string) strictjson.Difference {
		return strictjson.Difference{OldPath: path, NewPath: path, Old: old, New: updated}
	}
	for _, test := range []struct {
		reason, old, new string
		want             diffs
	}{
		{"the same", `{"a":1,"b":[{"c":"x"}]}`, `{"a":1,"b":[{"c":"x"}]}`, nil},
		{"a value", `{"a":1}`, `{"a":"1"}`, diffs{at("a", "1", `"1"`)}},
		{"the text as a whole", `1`, `2`, diffs{at("", "1", "2")}},
		{"members that come and go", `{"a":1,"b":2,"d":4}`, `{"b":2,"c":{"x":1},"d":5}`, diffs{
			{OldPath: "a", Old: "1"}, {NewPath: "c", New: `{"x":1}`}, at("d", "4", "5"),
		}},
		{"one instead of another", `{"a":{"b":1}}`, `{"a":[1]}`, diffs{at("a", `{"b":1}`, `[1]`)}},
		{"a key that is no name", `{"a b":1}`, `{"a b":2}`, diffs{at(`"a b"`, "1", "2")}},
		{"an element before others", `[{"n":"b"},{"n":"c"}]`, `[{"n":"a"},{"n":"b","x":1},{"n":"c"}]`, diffs{
			{NewPath: "[0]", New: `{"n":"a"}`}, {NewPath: "[1].x", New: "1"},
		}},
		{"an element less", `{"l":[1,2,3]}`, `{"l":[1,3]}`, diffs{{OldPath: "l[1]", Old: "2"}}},
		{"another in its place", `{"l":["a","b"]}`, `{"l":["a","c"]}`, diffs{at("l[1]", `"b"`, `"c"`)}},
		{"the last one first", `[{"n":"a"},{"n":"b"},{"n":"c"}]`, `[{"n":"c","x":1},{"n":"a"},{"n":"b"}]`, diffs{
			{OldPath: "[2]", NewPath: "[0]", Old: `"c"`, New: `"c"`, Moved: true}, {NewPath: "[0].x", New: "1"},
		}},
		{"once more", `["a"]`, `["a","a"]`, diffs{{NewPath: "[1]", New: `"a"`}}},
		{"several of one name", `[{"n":"a","x":1,"y":1},{"n":"a","x":2,"y":2}]`, `[{"n":"a","x":2,"y":3},{"n":"a","x":1,"y":1}]`, diffs{
			{OldPath: "[1]", NewPath: "[0]", Old: `"a"`, New: `"a"`, Moved: true},
			{OldPath: "[1].y", NewPath: "[0].y", Old: "2", New: "3"},
		}},
		{"all gone", `[1,2]`, `[]`, diffs{{OldPath: "[0]", Old: "1"}, {OldPath: "[1]", Old: "2"}}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			require.Empty(t, cmp.Diff(test.want, strictjson.Diff([]byte(test.old), []byte(test.new))))
		})
	}
}

// Of all lists of up to four of three elements: nothing differs only when they are
// the same, and what moved is as few as can be.
func TestDiffLists(t *testing.T) {
	lists := []string{""}
	for from := 0; len(lists) < 1+3+9+27+81; from++ {
		for _, e := range []string{"1", "2", "3"} {
			lists = append(lists, lists[from]+e)
		}
	}
	text := func(list string) []byte {
		b := []byte{'['}
		for i, e := range list {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(b, byte(e))
		}
		return append(b, ']')
	}
	for _, a := range lists {
		for _, b := range lists {
			found := strictjson.Diff(text(a), text(b))
			require.Equal(t, a == b, len(found) == 0, "%s %s", a, b)
			n := len(a)
			for _, d := range found {
				switch {
				case d.OldPath == "":
					n++
				case d.NewPath == "":
					n--
				}
			}
			require.Equal(t, len(b), n, "%s %s", a, b)
		}
	}
}

func TestUnquote(t *testing.T) {
	for text, want := range map[string]string{`"a\"b"`: `a"b`, `12`: "12", `true`: "true", `{"a":1}`: `{"a":1}`, ``: ``} {
		require.Equal(t, want, strictjson.Unquote(text), text)
	}
}
