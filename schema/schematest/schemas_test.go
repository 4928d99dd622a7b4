// Package schematest_test holds the schemas of the folder above to the code, in
// both directions: what the code writes is what they say, all that they say is
// written by the code, and what they take of the wire forms is what the code
// reads.
package schematest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

const suffix = ".schema.json"

// schemas are the files above, and what was seen of them.
type schemas struct {
	tb       testing.TB
	files    map[string]any
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema
	seen     map[string]bool // each property and each word that a value had, by its place
	checked  map[string]bool // each text that was held to a schema
}

func load(tb testing.TB) *schemas {
	tb.Helper()
	s := &schemas{
		tb: tb, files: map[string]any{}, compiler: jsonschema.NewCompiler(), compiled: map[string]*jsonschema.Schema{},
		seen: map[string]bool{}, checked: map[string]bool{},
	}
	paths, err := filepath.Glob("../*" + suffix)
	require.NoError(tb, err)
	require.Len(tb, paths, 6)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(tb, err)
		s.files[filepath.Base(path)] = decode(tb, text)
	}
	return s
}

func decode(tb testing.TB, text []byte) any {
	tb.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(tb, err, "%s", text)
	return v
}

// at compiles the schema at a place, such as "views.schema.json#/$defs/case".
func (s *schemas) at(place string) *jsonschema.Schema {
	if c, ok := s.compiled[place]; ok {
		return c
	}
	c, err := s.compiler.Compile("../" + place)
	require.NoError(s.tb, err)
	s.compiled[place] = c
	return c
}

// view is the place of a view.
func view(name string) string { return "views" + suffix + "#/$defs/" + name }

// wire is the place of a wire form.
func wire(name string) string { return name + suffix + "#" }

// holds wants v to be as the schema at a place says.
func (s *schemas) holds(place string, v any) {
	s.tb.Helper()
	text, err := json.Marshal(v)
	require.NoError(s.tb, err, "%+v", v)
	key := place + string(text)
	if s.checked[key] {
		return
	}
	s.checked[key] = true
	doc := decode(s.tb, text)
	require.NoError(s.tb, s.at(place).Validate(doc), "%s: %s", place, text)
	s.mark(place, doc)
}

// find returns the node at a place.
func (s *schemas) find(place string) map[string]any {
	file, pointer, _ := strings.Cut(place, "#")
	node := s.files[file]
	for key := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if key == "" {
			continue
		}
		switch n := node.(type) {
		case map[string]any:
			node = n[key]
		case []any:
			var i int
			_, err := fmt.Sscan(key, &i)
			require.NoError(s.tb, err)
			node = n[i]
		}
	}
	found, ok := node.(map[string]any)
	if _, all := node.(bool); all {
		return nil
	}
	require.True(s.tb, ok, "there is nothing at %s", place)
	return found
}

// refer returns the place that a reference at another one names.
func refer(place, ref string) string {
	if strings.HasPrefix(ref, "#") {
		file, _, _ := strings.Cut(place, "#")
		return file + ref
	}
	if !strings.Contains(ref, "#") {
		return ref + "#"
	}
	return ref
}

// within yields the places of the schemas that values within an instance have.
// What only narrows them, such as which fields go with a kind, is not among
// them.
func (s *schemas) within(place string, node map[string]any, each func(place string, of func(doc any) []any)) {
	self := func(doc any) []any { return []any{doc} }
	if ref, ok := node["$ref"].(string); ok {
		each(refer(place, ref), self)
	}
	properties, _ := node["properties"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		each(place+"/properties/"+name, func(doc any) []any {
			if o, ok := doc.(map[string]any); ok && o[name] != nil {
				return []any{o[name]}
			}
			return nil
		})
	}
	if _, ok := node["items"]; ok {
		each(place+"/items", func(doc any) []any {
			list, _ := doc.([]any)
			return list
		})
	}
	if _, ok := node["additionalProperties"].(map[string]any); ok {
		each(place+"/additionalProperties", func(doc any) (values []any) {
			o, _ := doc.(map[string]any)
			for name, v := range o {
				if properties[name] == nil {
					values = append(values, v)
				}
			}
			return values
		})
	}
	if _, ok := node["propertyNames"]; ok {
		each(place+"/propertyNames", func(doc any) (names []any) {
			o, _ := doc.(map[string]any)
			for name := range o {
				names = append(names, name)
			}
			return names
		})
	}
	for _, choice := range []string{"oneOf", "anyOf"} {
		list, _ := node[choice].([]any)
		for i := range list {
			each(fmt.Sprintf("%s/%s/%d", place, choice, i), func(doc any) []any {
				if s.at(fmt.Sprintf("%s/%s/%d", place, choice, i)).Validate(doc) != nil {
					return nil
				}
				return []any{doc}
			})
		}
	}
}

// mark notes what doc, which is as the schema says, has of it.
func (s *schemas) mark(place string, doc any) {
	node := s.find(place)
	s.seen[place] = true
	if words, ok := node["enum"].([]any); ok && slices.Contains(words, doc) {
		s.seen[fmt.Sprint(place, " ", doc)] = true
	}
	s.within(place, node, func(place string, of func(any) []any) {
		for _, v := range of(doc) {
			s.mark(place, v)
		}
	})
}

// all lists every place and every word below a place.
func (s *schemas) all(place string, into map[string]bool) {
	if into[place] {
		return
	}
	into[place] = true
	node := s.find(place)
	words, _ := node["enum"].([]any)
	for _, w := range words {
		into[fmt.Sprint(place, " ", w)] = true
	}
	s.within(place, node, func(place string, _ func(any) []any) { s.all(place, into) })
}

// Objects take no other keys than those they list, and no schema stands unused.
func TestSchemasAreStrict(t *testing.T) {
	s := load(t)
	places := map[string]bool{}
	for _, place := range everything(s) {
		s.all(place, places)
	}
	objects := 0
	for place := range places {
		if strings.Contains(place, " ") {
			continue
		}
		node := s.find(place)
		if node["type"] != "object" {
			continue
		}
		objects++
		more, ok := node["additionalProperties"]
		require.True(t, ok && more != true, "%s takes any key", place)
	}
	require.Greater(t, objects, 30)
	for file, doc := range s.files {
		root, _ := doc.(map[string]any)
		require.Equal(t, "https://json-schema.org/draft/2020-12/schema", root["$schema"], file)
		require.NotEmpty(t, root["description"], file)
		defs, _ := root["$defs"].(map[string]any)
		for name := range defs {
			require.True(t, places[file+"#/$defs/"+name], "%s: nothing is a %s", file, name)
		}
	}
}

// everything is the place of each wire form and of each view.
func everything(s *schemas) []string {
	places := []string{wire("complaint"), wire("event"), wire("dossier"), wire("regulation")}
	defs, _ := s.find("views" + suffix + "#")["$defs"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(defs)) {
		places = append(places, view(name))
	}
	return places
}
