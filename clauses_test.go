package klachtenregeling_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Whoever reads a citation can look it up, and whatever the registry says is
// used somewhere: each clause cited in the code, its documentation or a
// scenario is defined, and each clause defined is cited. Tests do not count: they
// may cite what does not exist.
func TestClauses(t *testing.T) {
	citation := regexp.MustCompile(`\b[KR][1-9][0-9]?\b`)
	registry := regexp.MustCompile(`(?s)func xtraClauses\(\).*`)
	defined := make(map[string]bool)
	for _, c := range procedure.XtraRegulation().Clauses {
		defined[c.ID] = true
	}
	cited := make(map[string]int)
	files := 0
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); name == "testdata" || name == "tools" || name != "." && strings.HasPrefix(name, ".") {
				return filepath.SkipDir
			}
			return nil
		}
		switch filepath.Ext(path) {
		case ".go", ".txt", ".md":
		default:
			return nil
		}
		if strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		for i, line := range strings.Split(registry.ReplaceAllString(string(text), ""), "\n") {
			for _, id := range citation.FindAllString(line, -1) {
				if !defined[id] {
					t.Errorf("%s:%d: clause %s is cited and not defined", path, i+1, id)
				}
				cited[id]++
			}
		}
		return nil
	}))
	require.Greater(t, files, 10)
	for _, c := range procedure.XtraRegulation().Clauses {
		if cited[c.ID] == 0 {
			t.Errorf("clause %s is defined and cited nowhere", c.ID)
		}
	}
}
