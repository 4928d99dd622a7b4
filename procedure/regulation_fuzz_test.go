package procedure_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func FuzzRegulation(f *testing.F) {
	for _, text := range regulationFiles(f) {
		f.Add(text)
	}
	var full procedure.Regulation
	fill(&full)
	f.Add([]byte(spelled(full)))
	f.Add([]byte(`{"rungs":[{"answer":{"limit":{"from":"entry","term":"P0D"}},"agree":{},"body":{"nl":"","nl":"x","x":"y"}},{}, null ],"counting":{"closures":["2026-12-24","2026-12-24"],"minWorkingDays":1e1},"Version":1}`))
	f.Add([]byte(`{"version":1,"counting":{"closures":["2027-12-24","2026-12-24"],"calendar":"weekdays"},"contact":{"address":["","\ud800","\n"]},"id":"\u0000"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		checkWire[procedure.Regulation](t, text, naiveRegulation)

		r, err := procedure.ParseRegulation(text, nil)
		if err != nil {
			return
		}
		canonical, err := r.MarshalJSON()
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(spelled(r), string(canonical)), "as the structs spell it")
		p, err := r.Compile()
		if err != nil {
			require.ErrorIs(t, err, procedure.ErrInvalid)
			return
		}
		again, err := p.Regulation().MarshalJSON()
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(string(canonical), string(again)), "what compiles is still the same data")
	})
}

// keyOf is a field as the wire form names it.
func keyOf(field string) string {
	if strings.ToUpper(field) == field {
		return strings.ToLower(field)
	}
	return strings.ToLower(field[:1]) + field[1:]
}

// spelled returns the canonical text of r by way of its structs: a second
// opinion, that knows no list of fields.
func spelled(r procedure.Regulation) string {
	fields := spell(reflect.ValueOf(r))[1:]
	if fields == "}" {
		return `{"version":1}`
	}
	return `{"version":1,` + fields
}

func spell(v reflect.Value) string {
	var parts []string
	add := func(name, text string) {
		if !slices.Contains([]string{"", `""`, "{}", "[]", "0", "false"}, text) {
			parts = append(parts, quoted(name)+":"+text)
		}
	}
	switch x := v.Interface().(type) {
	case deadline.Term:
		if x.IsZero() {
			return ""
		}
		return quoted(x.String())
	case deadline.Counting:
		base, closures := deadline.Closures(x.Calendar)
		if n, ok := base.(interface{ Name() string }); ok {
			add("calendar", quoted(n.Name()))
		}
		var days []string
		for _, d := range closures {
			days = append(days, quoted(d.String()))
		}
		add("closures", "["+strings.Join(days, ",")+"]")
	}
	switch v.Kind() { //nolint:exhaustive // the other kinds print as they are
	case reflect.Struct:
		for _, field := range reflect.VisibleFields(v.Type()) { // those of an embedded struct as well
			if value := v.FieldByIndex(field.Index); value.Kind() != reflect.Interface && !field.Anonymous {
				add(keyOf(field.Name), spell(value))
			}
		}
		return "{" + strings.Join(parts, ",") + "}"
	case reflect.Map:
		for _, key := range slices.Sorted(maps.Keys(v.Interface().(procedure.Text))) {
			add(key, quoted(v.MapIndex(reflect.ValueOf(key)).String()))
		}
		return "{" + strings.Join(parts, ",") + "}"
	case reflect.Slice:
		for i := range v.Len() {
			parts = append(parts, spell(v.Index(i)))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case reflect.String:
		return quoted(v.String())
	case reflect.Uint8:
		if v.IsZero() {
			return ""
		}
		return quoted(fmt.Sprint(v.Interface()))
	}
	return fmt.Sprint(v.Interface())
}

// quoted is s as package json quotes it, without the escapes of two characters
// that JSON itself does not ask for.
func quoted(s string) string {
	for _, c := range []string{"\u2028", "\u2029"} {
		if before, after, ok := strings.Cut(s, c); ok {
			return strings.TrimSuffix(quoted(before), `"`) + c + strings.TrimPrefix(quoted(after), `"`)
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return err.Error()
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// naiveRegulation reports whether a tree is a regulation, by way of the structs.
func naiveRegulation(v any) bool {
	o, ok := v.(map[string]any)
	if !ok || o["version"] != json.Number("1") {
		return false
	}
	for _, name := range []string{"id", "edition"} {
		if s, _ := o[name].(string); !printsOnOneLine(s) {
			return false
		}
	}
	return naiveField(o, reflect.TypeFor[procedure.Regulation](), "version")
}

var (
	digits = regexp.MustCompile(`^[1-9][0-9]{0,8}$`)
	tags   = regexp.MustCompile(`^[a-z0-9-]{2,35}$`)
)

// naiveField reports whether v is a value of type t; more are keys that are
// looked at elsewhere.
func naiveField(v any, t reflect.Type, more ...string) bool {
	s, isText := v.(string)
	switch t {
	case reflect.TypeFor[deadline.Term]():
		_, err := deadline.ParseTerm(s)
		return isText && err == nil
	case reflect.TypeFor[deadline.Calendar]():
		return isText && (s == "Netherlands" || s == "weekdays")
	case reflect.TypeFor[deadline.Counting]():
		if o, ok := v.(map[string]any); ok && o["closures"] != nil {
			if _, ok := o["calendar"]; !ok || !naiveClosures(o["closures"]) {
				return false
			}
			more = []string{"closures"}
		}
	}
	switch t.Kind() { //nolint:exhaustive // a regulation holds no other kinds
	case reflect.Struct:
		o, ok := v.(map[string]any)
		for name, v := range o {
			if slices.Contains(more, name) {
				continue
			}
			f, known := t.FieldByNameFunc(func(field string) bool { return keyOf(field) == name })
			if !known || f.Anonymous || v == "" || !naiveField(v, f.Type) || reflect.DeepEqual(v, map[string]any{}) || reflect.DeepEqual(v, []any{}) {
				return false
			}
		}
		return ok
	case reflect.Map:
		o, ok := v.(map[string]any)
		for tag, v := range o {
			s, isText := v.(string)
			ok = ok && tags.MatchString(tag) && isText && s != "" && !strings.ContainsRune(s, '\ufffd')
		}
		return ok
	case reflect.Slice:
		list, ok := v.([]any)
		return ok && !slices.ContainsFunc(list, func(v any) bool { return !naiveField(v, t.Elem()) })
	case reflect.String:
		return isText && !strings.ContainsRune(s, '\ufffd')
	case reflect.Bool:
		return v == true
	case reflect.Int:
		n, ok := v.(json.Number)
		return ok && digits.MatchString(n.String())
	case reflect.Uint8:
		for i := uint64(1); ; i++ {
			w := reflect.New(t).Elem()
			w.SetUint(i)
			if word := fmt.Sprint(w.Interface()); word == s || strings.Contains(word, "(") {
				return isText && word == s && !strings.Contains(word, "(")
			}
		}
	}
	return false
}

func naiveClosures(v any) bool {
	list, ok := v.([]any)
	seen := map[any]bool{}
	for _, v := range list {
		s, isText := v.(string)
		if _, err := deadline.ParseDate(s); !isText || err != nil || seen[s] {
			return false
		}
		seen[s] = true
	}
	return ok && len(list) > 0
}

// The second opinion on what is refused is itself tried on what is not.
func TestNaiveRegulation(t *testing.T) {
	for name, text := range regulationFiles(t) {
		v, once := tree(text)
		require.True(t, once, name)
		require.True(t, naiveRegulation(v), name)
	}
	require.Empty(t, cmp.Diff("giveUp addressClause id or", strings.Join([]string{keyOf("GiveUp"), keyOf("AddressClause"), keyOf("ID"), keyOf("Or")}, " ")))
}

// Each value of a regulation that has every field, replaced by every other
// kind of value, left out, and with something beside it.
func TestRegulationWithOneThingOther(t *testing.T) {
	long(t)
	var full procedure.Regulation
	fill(&full)
	root, once := tree([]byte(spelled(full)))
	require.True(t, once)
	tried := 0
	try := func() {
		text, err := json.Marshal(root)
		require.NoError(t, err)
		checkWire[procedure.Regulation](t, text, naiveRegulation)
		tried++
	}
	replaced := func(set func(any)) {
		for _, other := range []any{
			nil, true, false, json.Number("0"), json.Number("1"), json.Number("-1"), json.Number("1.0"), "", "x", "a\nb",
			"none", "unset", "entry", "right", "P1D", "P1M14D", "2026-12-24", "weekdays",
			[]any{},
			[]any{"x"},
			[]any{nil},
			map[string]any{},
			map[string]any{"nl": "x"},
		} {
			set(other)
			try()
		}
	}
	var visit func(v any)
	visit = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, name := range slices.Sorted(maps.Keys(v)) {
				value := v[name]
				visit(value)
				replaced(func(other any) { v[name] = other })
				delete(v, name)
				try()
				v[strings.ToUpper(name)] = value
				try()
				delete(v, strings.ToUpper(name))
				v[name] = value
			}
		case []any:
			for i, value := range v {
				visit(value)
				replaced(func(other any) { v[i] = other })
				v[i] = value
			}
		}
	}
	visit(root)
	require.Greater(t, tried, 2000)
	t.Logf("%d texts tried", tried)
}
