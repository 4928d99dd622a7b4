package klachtenregeling_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// readme returns the README.
func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	return string(text)
}

// blocks returns the blocks of code of the README in one language.
func blocks(t *testing.T, language string) (found []string) {
	t.Helper()
	for _, block := range regexp.MustCompile("(?s)```"+language+"\n(.*?)```").FindAllStringSubmatch(readme(t), -1) {
		found = append(found, block[1])
	}
	require.NotEmpty(t, found, language)
	return found
}

// goRun runs the go command in a directory and returns what it prints on
// standard output, and its exit status.
func goRun(t *testing.T, dir string, args ...string) (stdout string, status int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", args...)
	cmd.Dir = dir
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil && cmd.ProcessState == nil {
		require.NoError(t, err)
	}
	if status = cmd.ProcessState.ExitCode(); status != 0 {
		t.Logf("go %s: %s", strings.Join(args, " "), stderr.String())
	}
	return string(out), status
}

// Every command that the README names can be given from the root, and ends as
// it says. What cannot be run in a test is listed with the reason.
func TestReadmeCommands(t *testing.T) {
	long(t)
	elsewhere := map[string]string{
		"go test ./...":                     "this is it",
		"go build ./examples/compliance":    "TestReadmeStatus",
		"go mod edit":                       "TestReadmeProgram",
		"go get .":                          "TestReadmeProgram",
		"go doc":                            "TestExamplesAreNamed",
		"go run":                            "TestReadmeStatus",
		"go test -run '^$'":                 "takes long",
		"go -C examples/regulations run .":  "it fetches a module more than these tests",
		"go run ./examples/compliance":      "", // which ends with 1: the register has breaches
		"go run ./examples/quickstart":      "",
		"go run ./examples/ladder -lang en": "",
	}
	commands := regexp.MustCompile("`(go [a-zA-Z-][^`]*)`").FindAllStringSubmatch(readme(t), -1)
	for _, block := range blocks(t, "sh") {
		for line := range strings.Lines(block) {
			commands = append(commands, []string{"", strings.TrimSpace(line)})
		}
	}
	ran := 0
	for _, found := range commands {
		command, known := found[1], ""
		for prefix := range elsewhere {
			if strings.HasPrefix(command, prefix) && len(prefix) > len(known) {
				known = prefix
			}
		}
		require.NotEmpty(t, known, "%s: what should come of it?", command)
		if elsewhere[known] != "" {
			continue
		}
		want := 0
		if strings.HasSuffix(command, "/compliance") {
			want = 1
		}
		out, status := goRun(t, ".", strings.Fields(command)[1:]...)
		require.Equal(t, want, status, command)
		require.NotEmpty(t, out, command)
		ran++
	}
	require.GreaterOrEqual(t, ran, 4)
}

// The table of programs lists every program, and says of one that the root
// cannot run how it is run.
func TestReadmePrograms(t *testing.T) {
	programs, err := filepath.Glob("examples/*/main.go")
	require.NoError(t, err)
	require.NotEmpty(t, programs)
	for _, file := range programs {
		dir := filepath.ToSlash(filepath.Dir(file))
		row := regexp.MustCompile(`(?m)^\| \[.` + dir + `.\]\(` + dir + `\) \|.*$`).FindString(readme(t))
		require.NotEmpty(t, row, dir)
		_, err := os.Stat(filepath.Join(dir, "go.mod"))
		require.Equal(t, err == nil, strings.Contains(row, "`go -C "+dir+" run .`"), dir)
	}
}

// The statuses of compliance are those of the program, and go run makes one of
// them.
func TestReadmeStatus(t *testing.T) {
	long(t)
	require.Contains(t, strings.Join(strings.Fields(readme(t)), " "), "status 0 when all is well, 1 when there were breaches, as in the register that it ships with, "+
		"and 2 when something could not be read. `go run` makes 1 of both.")
	program := filepath.Join(t.TempDir(), "compliance.exe")
	_, status := goRun(t, ".", "build", "-o", program, "./examples/compliance")
	require.Zero(t, status)
	clean := filepath.Join("examples", "quickstart", "dossiers", "solved-in-the-first-talk.json")
	missing := filepath.Join(t.TempDir(), "missing.json")
	for want, args := range [][]string{{clean}, nil, {missing}} {
		cmd := exec.CommandContext(t.Context(), program, args...)
		_ = cmd.Run()
		require.Equal(t, want, cmd.ProcessState.ExitCode(), args)
	}
	_, status = goRun(t, ".", "run", "./examples/compliance", missing)
	require.Equal(t, 1, status)
}

// The quickstart prints the sample, which is the first one.
func TestReadmeSample(t *testing.T) {
	var command string
	for _, block := range blocks(t, "sh") {
		if strings.Contains(block, "-today") {
			command = block
		}
	}
	out, status := goRun(t, ".", strings.Fields(command)[1:]...)
	require.Zero(t, status)
	if diff := cmp.Diff(blocks(t, "text")[0], out); diff != "" {
		t.Errorf("what it prints (-README +now):\n%s", diff)
	}
}

// The program in the README runs in a module of its own, made by the commands
// that stand there, and prints what it says.
func TestReadmeProgram(t *testing.T) {
	long(t)
	root, err := filepath.Abs(".")
	require.NoError(t, err)
	t.Setenv("GOPROXY", "off") // all that it needs, these tests need too
	t.Setenv("GOSUMDB", "off")
	t.Setenv("GOWORK", "off")
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.org/host\n\ngo 1.25.0\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(blocks(t, "go")[0]), 0o600))
	commands := 0
	for _, block := range blocks(t, "sh") {
		for line := range strings.Lines(block) {
			if strings.HasPrefix(line, "go mod ") || strings.HasPrefix(line, "go get ") {
				args := strings.Fields(strings.ReplaceAll(line, "../klachtenregeling", root))
				_, status := goRun(t, dir, args[1:]...)
				require.Zero(t, status, line)
				commands++
			}
		}
	}
	require.Equal(t, 2, commands)
	out, status := goRun(t, dir, "run", ".")
	require.Zero(t, status)
	if diff := cmp.Diff(blocks(t, "text")[1], out); diff != "" {
		t.Errorf("what it prints (-README +now):\n%s", diff)
	}
}

// What the README says is fetched is what is linked.
func TestReadmeModules(t *testing.T) {
	modules := func(args ...string) map[string]bool {
		out, status := goRun(t, ".", append([]string{"list", "-f", "{{with .Module}}{{.Path}}{{end}}"}, args...)...)
		require.Zero(t, status)
		all := make(map[string]bool)
		for path := range strings.FieldsSeq(out) {
			all[path] = true
		}
		delete(all, module)
		return all
	}
	program, tests := modules("-deps", "./examples/quickstart"), modules("-deps", "-test", "./...")
	require.Contains(t, strings.Join(strings.Fields(readme(t)), " "),
		fmt.Sprintf("The first run of the program fetches %d modules, the tests %d more.", len(program), len(tests)-len(program)))
}

// The dossier in the README is canonical, names the text that it goes by, and
// can have gone like that. In rows it is the same.
func TestReadmeDossier(t *testing.T) {
	text := strings.TrimSpace(blocks(t, "json")[0])
	var d procedure.Dossier
	require.NoError(t, d.UnmarshalJSON([]byte(text)))
	canonical, err := d.AppendJSON(nil)
	require.NoError(t, err)
	require.Equal(t, text, string(canonical))
	p := procedure.Xtra()
	require.Len(t, p.Fingerprint(), 32)
	editions, err := procedure.NewEditions(procedure.Edition{Procedure: p, Fingerprint: p.Fingerprint()})
	require.NoError(t, err)
	c, err := editions.Load(d)
	require.NoError(t, err)
	again, err := p.Replay(d.Complaint, d.Events)
	require.NoError(t, err)
	require.Equal(t, c, again)
	columns := regexp.MustCompile("four columns \\(`(\\w+)`, `(\\w+)`, `(\\w+)` and `(\\w+)`\\)").FindStringSubmatch(strings.Join(strings.Fields(readme(t)), " "))
	require.Equal(t, []string{"regulation", "edition", "complaint", "fingerprint"}, columns[1:])
}

// What the README says is not there, is refused.
func TestReadmeNotModelled(t *testing.T) {
	var d procedure.Dossier
	require.NoError(t, d.UnmarshalJSON([]byte(strings.TrimSpace(blocks(t, "json")[0]))))
	c, err := procedure.Xtra().Load(d)
	require.NoError(t, err)
	for _, e := range []procedure.Event{
		{On: c.Last(), Kind: procedure.Extended, Term: deadline.Weeks(1)},
		{On: c.Last(), Kind: procedure.Paused},
	} {
		_, err := c.Apply(e)
		require.ErrorIs(t, err, procedure.ErrNotOpen)
	}
	require.Equal(t, deadline.RollNone, procedure.Xtra().Counting().Roll)
	require.Error(t, procedure.Event{On: c.Last(), Kind: procedure.Withdrawn}.NotAfter(c.Last()-1))
}

// Whatever exported name the README writes in code, of our packages, exists.
func TestReadmeNames(t *testing.T) {
	long(t)
	seen := 0
	for _, name := range regexp.MustCompile("`(deadline|procedure|audit|proceduretest|escalation|escalationtest|wording)((?:\\.[A-Z]\\w*)+)(?:\\(\\))?`").FindAllStringSubmatch(readme(t), -1) {
		dir := map[string]string{
			"deadline": "deadline", "procedure": "procedure", "audit": "procedure/audit", "proceduretest": "procedure/proceduretest",
			"escalation": "escalation", "escalationtest": "escalation/escalationtest", "wording": "escalation/wording",
		}[name[1]]
		_, status := goRun(t, ".", "doc", "./"+dir, strings.TrimPrefix(name[2], "."))
		require.Zero(t, status, name[0])
		seen++
	}
	require.Greater(t, seen, 5)
}

// The go command shows no examples, so that the text of each package names the
// files in which they are.
func TestExamplesAreNamed(t *testing.T) {
	files := 0
	for _, p := range library(t) {
		tests, err := filepath.Glob(filepath.Join(p.Dir, "example*_test.go"))
		require.NoError(t, err)
		all, err := filepath.Glob(filepath.Join(p.Dir, "*_test.go"))
		require.NoError(t, err)
		for _, file := range all {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			if !regexp.MustCompile(`(?m)^func Example`).Match(text) {
				continue
			}
			require.Contains(t, tests, file, "the README says where they are")
			doc, err := os.ReadFile(filepath.Join(p.Dir, "doc.go"))
			require.NoError(t, err)
			require.Contains(t, string(doc), filepath.Base(file), p.ImportPath)
			files++
		}
	}
	require.Greater(t, files, 8)
}

// The table of clauses has a row for each clause of the published text.
func TestReadmeClauses(t *testing.T) {
	rows := 0
	for _, c := range procedure.XtraRegulation().Clauses {
		if strings.HasPrefix(c.ID, "K") {
			require.Contains(t, readme(t), "\n| "+c.ID+" | ")
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
