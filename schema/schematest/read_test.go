package schematest_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// beyond is what the code refuses and a schema cannot say: by a part of the
// fault, and why. There is nothing that a schema refuses and the code takes.
var beyond = map[string]string{
	"that month has days 1 to 28":                       "a schema knows no leap years",
	"after months or years a term counts 1 to 366 days": "the bounds of a term are numbers within a text",
	"a term counts 1 to":                                "the bounds of a term are numbers within a text",
	"holds something that is not UTF-8":                 "what is no text, such as half a surrogate pair, reaches a schema as some character",
	"holds a character that does not print":             "which characters print is a table of Unicode",
	"want a calendar, Netherlands or weekdays":          "which calendars there are is for the host: see ParseRegulation",
	"is not a version that can be read here":            "to a schema 1 and 1.0 are one number",
	"is not a number that can be here, want 1 to":       "to a schema 1 and 1.0 are one number",
}

// A form is a wire form and what reads it.
type form struct {
	name string
	read func(text []byte) error
	from []any // values to start from
}

func into[T any, P interface {
	*T
	json.Unmarshaler
}](text []byte) error {
	return P(new(T)).UnmarshalJSON(text)
}

func forms(t *testing.T) []form {
	t.Helper()
	f := []form{
		{name: "complaint", read: into[procedure.Complaint]},
		{name: "event", read: into[procedure.Event]},
		{name: "dossier", read: into[procedure.Dossier]},
		{name: "regulation", read: into[procedure.Regulation], from: []any{
			procedure.XtraRegulation(), proceduretest.EveryFeature(), proceduretest.OtherFeatures(), unusual(t), unusual(t),
		}},
	}
	for _, story := range proceduretest.Scenarios() {
		c, events, _ := read(t, story)
		f[0].from = append(f[0].from, c)
		for _, e := range events {
			f[1].from = append(f[1].from, e)
		}
		f[2].from = append(f[2].from, procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: c, Events: events})
	}
	return f
}

// What a schema takes the code reads, and what it refuses the code refuses, but
// for what is listed as beyond it: over texts that are nearly right.
func TestWhatIsRead(t *testing.T) {
	s := load(t)
	random := rand.New(rand.NewPCG(1, 1))
	used := map[string]bool{}
	for _, f := range forms(t) {
		schema := s.at(wire(f.name))
		var taken, refused int
		for i := range 12_000 {
			doc := decode(t, marshal(t, f.from[random.IntN(len(f.from))]))
			if f.name == "regulation" && i%40 != 0 { // a whole one takes long
				doc = part(random, doc)
			}
			for range random.IntN(4) {
				doc = change(random, doc)
			}
			text := marshal(t, doc)
			bySchema, byCode := schema.Validate(decode(t, text)), f.read(text)
			switch {
			case bySchema == nil && byCode == nil:
				taken++
			case bySchema != nil && byCode != nil:
				refused++
			case byCode == nil:
				t.Fatalf("%s: the code reads what the schema refuses: %s\n%v", f.name, text, bySchema)
			default:
				for line := range strings.Lines(byCode.Error()) {
					reason := reasonFor(line)
					require.NotEmpty(t, reason, "%s: the schema takes what the code refuses: %s\n%s", f.name, text, line)
					used[reason] = true
				}
			}
		}
		require.Greater(t, taken, 500, f.name)
		require.Greater(t, refused, 500, f.name)
		t.Logf("%s: %d taken, %d refused", f.name, taken, refused)
	}
	for fault := range beyond {
		require.True(t, used[fault], "never so: %s", fault)
	}
}

// reasonFor returns the part of a fault that is beyond a schema.
func reasonFor(fault string) string {
	for part := range beyond {
		if strings.Contains(fault, part) {
			return part
		}
	}
	return ""
}

func marshal(tb testing.TB, v any) []byte {
	tb.Helper()
	text, err := json.Marshal(v)
	require.NoError(tb, err)
	return text
}

// part keeps a few of the fields of a regulation, and of its rungs and clauses one.
func part(random *rand.Rand, doc any) any {
	o, _ := doc.(map[string]any)
	for key, v := range sorted(o) {
		if key != "version" && random.IntN(3) > 0 {
			delete(o, key)
			continue
		}
		if list, ok := v.([]any); ok {
			at := random.IntN(len(list))
			o[key] = list[at : at+1]
		}
	}
	return o
}

// sorted yields the fields of an object in order, so that the same random
// numbers come to the same.
func sorted(o map[string]any) func(yield func(string, any) bool) {
	return func(yield func(string, any) bool) {
		keys := make([]string, 0, len(o))
		for key := range o {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		for _, key := range keys {
			if !yield(key, o[key]) {
				return
			}
		}
	}
}

// keys and values are what is put into a text.
var (
	keys = []string{
		"on", "kind", "stage", "party", "verdict", "term", "happened", "grounds", "late", "general", "version", "events", "Stage", "",
		"from", "or", "later", "warns", "clause", "limit", "closures", "calendar", "minWorkingDays", "times", "most", "note", "by", "nl", "x",
	}
	values = []string{
		`"2026-03-02"`, `"2026-02-30"`, `"2026-02-29"`, `"2028-02-29"`, `"2026-04-31"`, `"2026-13-01"`, `"1899-12-31"`, `"2200-12-31"`, `"2201-01-01"`, `"2026-3-2"`,
		`"P6W"`, `"P1M14D"`, `"P10WD"`, `"P0D"`, `"P06W"`, `"P99999D"`, `"P1M999D"`, `"P1M0D"`, `"p6w"`,
		`"raised"`, `"answered"`, `"extended"`, `"heard"`, `"accepted"`, `"forwarded"`, `"board"`, `"complainant"`, `"employee"`, `"upheld"`, `"conduct"`, `"privacy"`,
		`"Board"`, `"duty"`, `"entry"`, `"review"`, `"statutory"`, `"none"`, `"Netherlands"`, `"weekdays"`, `"elsewhere"`,
		`""`, `"x"`, `"two\nlines"`, `"\ud800"`, `true`, `false`, `null`, `0`, `1`, `1.0`, `1e0`, `2`, `-1`, `1.5`, `999999999`, `1000000000`, `1e30`,
		`{}`, `[]`, `["conduct","conduct"]`, `["2026-12-24"]`, `[""]`, `{"nl":"tekst"}`, `{"NL":"tekst"}`, `{"from":"entry","term":"P6W"}`, `[{}]`,
	}
)

// change makes one change at one place of doc.
func change(random *rand.Rand, doc any) any {
	switch v := doc.(type) {
	case map[string]any:
		if len(v) > 0 && random.IntN(4) > 0 { // within
			i := random.IntN(len(v))
			for key, value := range sorted(v) {
				if i--; i < 0 {
					v[key] = change(random, value)
					return v
				}
			}
		}
		if random.IntN(2) == 0 {
			v[keys[random.IntN(len(keys))]] = something(random)
			return v
		}
		i := random.IntN(len(v) + 1)
		for key := range sorted(v) {
			if i--; i < 0 {
				delete(v, key)
				break
			}
		}
		return v
	case []any:
		if len(v) == 0 {
			return []any{something(random)}
		}
		i := random.IntN(len(v))
		switch random.IntN(8) {
		case 0:
			return slices.Delete(v, i, i+1)
		case 1:
			return append(v, v[i])
		case 2:
			return []any{}
		default:
			v[i] = change(random, v[i])
			return v
		}
	default:
		return something(random)
	}
}

func something(random *rand.Rand) any {
	return json.RawMessage(values[random.IntN(len(values))])
}
