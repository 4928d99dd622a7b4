package klachtenregeling_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/procedure"
)

// The program in the README runs as it stands there, and prints what it says.
func TestReadmeProgram(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	block := regexp.MustCompile("(?s)```go\n(.*?)```.*?```text\n(.*?)```").FindSubmatch(readme)
	require.NotNil(t, block)
	program := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(program, block[1], 0o600))
	out, err := exec.CommandContext(t.Context(), "go", "run", program).CombinedOutput()
	require.NoError(t, err, string(out))
	if diff := cmp.Diff(string(block[2]), string(out)); diff != "" {
		t.Errorf("what it prints (-README +now):\n%s", diff)
	}
}

// The table of clauses has a row for each clause of the published text.
func TestReadmeClauses(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	rows := 0
	for _, c := range procedure.XtraRegulation().Clauses {
		if strings.HasPrefix(c.ID, "K") {
			require.Contains(t, string(readme), "\n| "+c.ID+" | ")
			rows++
		}
	}
	require.Equal(t, 13, rows)
}

// Every relative link leads somewhere.
func TestReadmeLinks(t *testing.T) {
	links := 0
	for _, page := range []string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md"} {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, link := range regexp.MustCompile(`\]\(([^):]+)\)`).FindAllStringSubmatch(string(text), -1) {
			_, err := os.Stat(link[1])
			require.NoError(t, err, page)
			links++
		}
	}
	require.Greater(t, links, 10)
}
