// Package lintcheck_test tries the linter's configuration on code that breaks its rules.
package lintcheck_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The tree below testdata is laid out like the project. A comment "want" tells what the linter must report about its line: one
// or more quoted regular expressions on the linter's name and its message ("want+1": about the next line). Everything else must
// pass.
func TestRulesFire(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".golangci.yml", "go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	want := wanted(t, dir)
	rules := 0
	for _, at := range want {
		rules += len(at)
	}
	got := reports(t, dir)
	for _, got := range got {
		place := fmt.Sprintf("%s:%d", got.Pos.Filename, got.Pos.Line)
		line := got.FromLinter + ": " + got.Text
		i := slices.IndexFunc(want[place], func(re *regexp.Regexp) bool { return re.MatchString(line) })
		if i < 0 {
			t.Errorf("%s: not wanted: %s", place, line)
			continue
		}
		want[place] = slices.Delete(want[place], i, i+1)
	}
	for place, rest := range want {
		for _, re := range rest {
			t.Errorf("%s: the linter is silent; want %s", place, re)
		}
	}
	if rules == 0 {
		t.Fatal("nothing is wanted")
	}
	t.Logf("%d reports wanted", rules)

	config, err := os.ReadFile(filepath.Join(dir, ".golangci.yml"))
	if err != nil {
		t.Fatal(err)
	}
	packages := denied.FindAllStringSubmatch(string(config), -1)
	if len(packages) == 0 {
		t.Fatal("no package is denied")
	}
	for _, m := range packages {
		if !slices.Contains(unavailable, m[1]) && !slices.ContainsFunc(got, func(r report) bool {
			return r.FromLinter == "depguard" && strings.Contains(r.Text, "import '"+m[1])
		}) {
			t.Errorf("nothing below testdata imports %s, which is denied", m[1])
		}
	}
	t.Logf("%d packages denied", len(packages))
}

// denied finds the packages that depguard refuses.
var denied = regexp.MustCompile(`\{ pkg: "?([^",]+)"?, desc: `)

// unavailable are denied packages that cannot be tried: the module's requirements do not hold them.
var unavailable = []string{"github.com/rickb777/date$", "github.com/stretchr/testify/mock", "github.com/stretchr/testify/suite"}

var (
	comment = regexp.MustCompile("// want(\\+1)?((?: `[^`]*`)+)$")
	quoted  = regexp.MustCompile("`([^`]*)`")
)

// wanted collects the expressions by "file:line".
func wanted(t *testing.T, dir string) map[string][]*regexp.Regexp {
	t.Helper()
	want := map[string][]*regexp.Regexp{}
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	deeper, err := filepath.Glob(filepath.Join(dir, "*", "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range append(files, deeper...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name, err := filepath.Rel(dir, file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(text), "\n") {
			m := comment.FindStringSubmatch(strings.TrimSpace(line))
			if m == nil {
				continue
			}
			n := i + 1 + len(m[1])/len("+1")
			place := fmt.Sprintf("%s:%d", filepath.ToSlash(name), n)
			for _, q := range quoted.FindAllStringSubmatch(m[2], -1) {
				want[place] = append(want[place], regexp.MustCompile(q[1]))
			}
		}
	}
	return want
}

type report struct {
	FromLinter, Text string
	Pos              struct {
		Filename string
		Line     int
	}
}

// reports runs the linter in dir.
func reports(t *testing.T, dir string) []report {
	t.Helper()
	path, err := exec.Command("go", "tool", "-n", "golangci-lint").Output()
	if err != nil {
		t.Fatalf("go tool -n golangci-lint: %v", err)
	}
	cmd := exec.Command(strings.TrimSpace(string(path)), "run", "--issues-exit-code=0", "--show-stats=false",
		"--output.text.path=stderr", "--output.json.path=stdout", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", cmd, err, &stderr)
	}
	var result struct{ Issues []report }
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return result.Issues
}
