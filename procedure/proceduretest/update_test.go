package proceduretest_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the scenarios into scenarios_data.go again")

// stories reads the scenario files, by name.
func stories(t *testing.T) (names []string, texts map[string]string) {
	t.Helper()
	paths, err := filepath.Glob("scenarios/*.txt") // in order of name
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	texts = map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		name := filepath.Base(path)
		names = append(names, name)
		texts[name] = string(text)
	}
	return names, texts
}

// TestData holds the texts in the package equal to the files.
func TestData(t *testing.T) {
	names, texts := stories(t)
	var b bytes.Buffer
	b.WriteString("// Code generated from scenarios/*.txt by go test -run TestData -update; DO NOT EDIT.\n\npackage proceduretest\n\n")
	b.WriteString("type file struct{ name, text string }\n\nfunc files() []file {\nreturn []file{\n")
	for _, name := range names {
		quoted := "`" + texts[name] + "`"
		if strings.ContainsAny(texts[name], "`\r") {
			quoted = fmt.Sprintf("%q", texts[name])
		}
		fmt.Fprintf(&b, "{%q, %s},\n", name, quoted)
	}
	b.WriteString("}\n}\n")
	want, err := format.Source(b.Bytes())
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("scenarios_data.go", want, 0o644))
	}
	got, err := os.ReadFile("scenarios_data.go")
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("scenarios_data.go is not what the files say; run with -update (-files +package):\n%s", diff)
	}
}
