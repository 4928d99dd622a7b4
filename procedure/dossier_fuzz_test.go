package procedure_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func FuzzDossier(f *testing.F) {
	for _, text := range dossierFiles(f) {
		f.Add(text)
	}
	f.Add([]byte(`{"events":[{"on":"2026-03-02","kind":"extended","term":"P10WD"}],"complaint":{"happened":"2026-01-30"},"edition":"\ud83d\ude00\\","regulation":"}\"","version":1}`))
	f.Add([]byte(`{"version":1,"regulation":"\ud800","edition":"` + "\xff" + `","complaint":{"grounds":[]},"events":[{},null]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		checkWire[procedure.Dossier](t, text, naiveDossier)
	})
}

func FuzzComplaint(f *testing.F) {
	for _, text := range dossierFiles(f) {
		var d procedure.Dossier
		require.NoError(f, d.UnmarshalJSON(text))
		row, err := d.Complaint.MarshalJSON()
		require.NoError(f, err)
		f.Add(row)
	}
	f.Add([]byte(` { "late" : true , "grounds" : [ "service-delivery" , "conduct" ] , "happened" : "2024-02-29" } `))
	f.Add([]byte(`{"general":true,"happened":"2026-01-30"}`))
	f.Add([]byte(`{"happened":"2026-01-30","late":false,"grounds":["conduct","conduct"],"\u006cate":true}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		checkWire[procedure.Complaint](t, text, naiveComplaint)
	})
}

func FuzzEvent(f *testing.F) {
	for _, e := range everyEventThereCouldBe() {
		if e.Validate() != nil {
			continue
		}
		text, err := e.MarshalJSON()
		require.NoError(f, err)
		f.Add(text)
	}
	f.Add([]byte(`{"\u006fn":"2026-03-02","on":"2026-03-02","kind":"accepted","x":{"a":["]",{}]}}`))
	f.Add([]byte(`{"on":"2026-02-30","kind":"Raised","stage":null,"verdict":""}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		checkWire[procedure.Event](t, text, naiveEvent)
	})
}

// checkWire holds the decoder of T against what package json makes of the same
// text, and against a naive reader of that.
func checkWire[T wire, P wirePointer[T]](t *testing.T, text []byte, naive func(any) bool) {
	t.Helper()
	var v T
	err := P(&v).UnmarshalJSON(text)

	want, once := tree(text)
	if accept := once && naive(want); accept != (err == nil) {
		t.Fatalf("a naive reader says %v of %q, and we say %v", accept, text, err)
	}
	if err != nil {
		require.Empty(t, diff(*new(T), v), "a failure changes nothing")
		require.ErrorIs(t, err, procedure.ErrInvalid)
		require.Equal(t, !json.Valid(text), isOfTheWhole(err), "%v", err)
		require.NotContains(t, fields(err), "", "every fault has a path")
		require.Less(t, len(err.Error()), 50_000)
		return
	}

	canonical, err := v.MarshalJSON()
	require.NoError(t, err, "what was read can be written")
	var again T
	require.NoError(t, P(&again).UnmarshalJSON(canonical))
	require.Empty(t, diff(v, again))
	fixed, err := again.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(canonical), string(fixed))

	got, _ := tree(canonical)
	require.Empty(t, cmp.Diff(want, got), "both texts say the same")
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, canonical))
	require.Equal(t, compact.String(), string(canonical), "there is no space in canonical text")
}

// isOfTheWhole reports whether err says that the text is not JSON.
func isOfTheWhole(err error) bool {
	for _, words := range []string{": not JSON, see byte ", ": nested too deep, see byte ", ": starts with a byte order mark"} {
		if strings.Contains(err.Error(), words) {
			return true
		}
	}
	return false
}

// tree returns what package json reads in text, with sets in order, and
// whether it is JSON without a key that is there twice.
func tree(text []byte) (any, bool) {
	if !json.Valid(text) {
		return nil, false
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	return branch(dec)
}

func branch(dec *json.Decoder) (any, bool) {
	token, err := dec.Token()
	once := err == nil
	switch token {
	case json.Delim('{'):
		object := map[string]any{}
		for dec.More() {
			key, err := dec.Token()
			name, ok := key.(string)
			value, below := branch(dec)
			_, twice := object[name]
			once = once && err == nil && ok && below && !twice
			object[name] = value
		}
		_, err = dec.Token()
		for _, set := range []string{"grounds", "closures"} {
			if list, ok := object[set].([]any); ok {
				slices.SortFunc(list, func(a, b any) int {
					s, _ := a.(string)
					t, _ := b.(string)
					return strings.Compare(s, t)
				})
			}
		}
		return object, once && err == nil
	case json.Delim('['):
		list := []any{}
		for dec.More() {
			value, below := branch(dec)
			once = once && below
			list = append(list, value)
		}
		_, err = dec.Token()
		return list, once && err == nil
	}
	return token, once
}

// object returns v as an object that has every key of must, and no other than
// those and those of may.
func object(v any, must, may string) (map[string]any, bool) {
	o, ok := v.(map[string]any)
	for key := range strings.FieldsSeq(must) {
		_, there := o[key]
		ok = ok && there
	}
	for _, key := range slices.Collect(maps.Keys(o)) {
		ok = ok && slices.Contains(strings.Fields(must+" "+may), key)
	}
	return o, ok
}

// parsed returns what parse makes of the member of o, and whether that is
// right. A member that is not there is zero, and right.
func parsed[V any](o map[string]any, key string, parse func(string) (V, error)) (V, bool) {
	v, there := o[key]
	s, ok := v.(string)
	if !there || !ok {
		return *new(V), !there
	}
	p, err := parse(s)
	return p, err == nil
}

func naiveEvent(v any) bool {
	o, ok := object(v, "on kind", "stage party verdict term")
	var e procedure.Event
	var okay [6]bool
	e.On, okay[0] = parsed(o, "on", deadline.ParseDate)
	e.Kind, okay[1] = parsed(o, "kind", procedure.ParseKind)
	e.Stage, okay[2] = parsed(o, "stage", procedure.ParseStage)
	e.Party, okay[3] = parsed(o, "party", procedure.ParseParty)
	e.Verdict, okay[4] = parsed(o, "verdict", procedure.ParseVerdict)
	e.Term, okay[5] = parsed(o, "term", deadline.ParseTerm)
	return ok && okay == [6]bool{true, true, true, true, true, true} && e.Validate() == nil
}

func naiveComplaint(v any) bool {
	o, ok := object(v, "happened", "grounds late general")
	_, day := parsed(o, "happened", deadline.ParseDate)
	for _, flag := range []string{"late", "general"} {
		if v, there := o[flag]; there && v != true {
			return false
		}
	}
	if v, there := o["grounds"]; there {
		list, isList := v.([]any)
		ok = ok && isList && len(list) > 0
		seen := map[any]bool{}
		for _, g := range list {
			s, isText := g.(string)
			if !isText || seen[s] || !slices.Contains([]string{"conduct", "privacy", "service-delivery"}, s) {
				return false
			}
			seen[s] = true
		}
	}
	return ok && day
}

func naiveDossier(v any) bool {
	o, ok := object(v, "version regulation edition complaint events", "")
	if !ok || o["version"] != json.Number("1") || !naiveComplaint(o["complaint"]) {
		return false
	}
	for _, key := range []string{"regulation", "edition"} {
		s, isText := o[key].(string)
		if !isText || s == "" || !printsOnOneLine(s) {
			return false
		}
	}
	events, isList := o["events"].([]any)
	return isList && !slices.ContainsFunc(events, func(e any) bool { return !naiveEvent(e) })
}

// printsOnOneLine reports whether s is a name as programs go by.
func printsOnOneLine(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r == '\ufffd' || unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
	})
}
