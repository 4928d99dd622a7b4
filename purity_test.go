package klachtenregeling_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// The library is every package of this module that is not below examples. It is pure; these tests are what holds it to that,
// and each of them is itself tried on code that breaks the rule.

// allowed are the packages of others that the library may import. None of them does I/O, keeps state or starts anything, as
// far as the scan lets them be used.
var allowed = []string{
	dates,
	"bytes", "cmp", "container/heap", "encoding", "encoding/json", "errors", "fmt", "iter", "maps", "math", "math/bits", "slices", "sort",
	"strconv", "strings", "time", "unicode", "unicode/utf8",
}

// embedding are the packages that may also embed their own files: those are part of the program, as its constants are.
var embedding = []string{module + "/procedure/proceduretest"}

// outside are packages that none of the modules that the library is built on may import, with all below them, lest they begin
// to read files, networks, clocks of others or the environment. (What the standard library itself links is its own affair, and
// differs from one release of Go to the next.)
var outside = []string{
	"C", "context", "crypto", "database/sql", "embed", "html", "io/fs", "io/ioutil", "log", "math/rand", "net", "os", "plugin",
	"syscall", "testing",
}

// suppliers are the modules that the library's dependencies come from.
var suppliers = []string{
	"github.com/govalues/decimal", dates, "github.com/rickb777/period", "github.com/rickb777/plural",
}

// floor gives the height of a package in the house; imports run upward only, from a lower floor to a higher one. The root
// holds the overview and stands apart. Floor 0: the package has no place.
func floor(pkg string) int {
	switch rel := strings.TrimPrefix(strings.TrimPrefix(pkg, module), "/"); {
	case strings.HasPrefix(rel, "internal/"):
		return 1
	case rel == "deadline":
		return 2
	case rel == "procedure":
		return 3
	case rel == "procedure/audit":
		return 4
	case strings.HasPrefix(rel, "procedure/"):
		return 5
	case rel == "escalation":
		return 6
	case rel == "escalation/wording":
		return 7
	case strings.HasPrefix(rel, "escalation/"):
		return 8
	}
	return 0
}

// checkImports lists what is wrong with the imports of a package.
func checkImports(pkg string, imports []string) (wrong []string) {
	if floor(pkg) == 0 && pkg != module {
		wrong = append(wrong, pkg+" has no floor: say in floor where it stands")
	}
	for _, imp := range imports {
		ours := imp == module || strings.HasPrefix(imp, module+"/")
		switch {
		case ours && (floor(imp) == 0 || floor(imp) >= floor(pkg)):
			wrong = append(wrong, pkg+" imports "+imp+", which is not below it")
		case imp == "embed" && slices.Contains(embedding, pkg): // which variables, and what is done with them: the scan
		case !ours && !slices.Contains(allowed, imp):
			wrong = append(wrong, pkg+" imports "+imp+", which is not allowed")
		}
	}
	return wrong
}

// checkSupplier lists what is wrong with a package of somebody else's that the library links: a module that is none of the
// suppliers, or an import that is outside.
func checkSupplier(pkg, ofModule string, imports []string) (wrong []string) {
	if !slices.Contains(suppliers, ofModule) {
		wrong = append(wrong, pkg+" is of module "+ofModule+", which is no supplier")
	}
	for _, imp := range imports {
		isOutside := slices.ContainsFunc(outside, func(o string) bool { return imp == o || strings.HasPrefix(imp, o+"/") })
		if isOutside && imp != "database/sql/driver" { // an interface that date/v2 implements
			wrong = append(wrong, pkg+" imports "+imp+", which must stay outside")
		}
	}
	return wrong
}

// checkFiles lists the Go files on disk that the scan would miss, such as those that a build constraint leaves out here and
// takes in elsewhere.
func checkFiles(onDisk, scanned []string) (missed []string) {
	for _, file := range onDisk {
		if !slices.Contains(scanned, file) {
			missed = append(missed, file+" is in no package that was scanned")
		}
	}
	return missed
}

func TestPurityImports(t *testing.T) {
	for _, p := range library(t) {
		require.Empty(t, checkImports(p.ImportPath, p.Imports))
		t.Logf("%s: %d imports", p.ImportPath, len(p.Imports))
	}
}

func TestPurityDependencies(t *testing.T) {
	all := packages(t)
	linked := map[string]bool{}
	for _, p := range library(t) {
		for _, dep := range p.Deps {
			d, ok := all[dep]
			require.True(t, ok, "%s is not listed", dep)
			if d.Standard || isLibrary(dep) || linked[dep] {
				continue
			}
			linked[dep] = true
			require.NotNil(t, d.Module, dep)
			require.Empty(t, checkSupplier(dep, d.Module.Path, d.Imports))
			require.Empty(t, slices.Concat(d.CgoFiles, d.SFiles), "%s is more than Go", dep)
		}
	}
	require.Contains(t, linked, dates)
	t.Logf("%d packages of others", len(linked))
}

func TestPurityScan(t *testing.T) {
	var scanned []string
	for _, p := range library(t) {
		var files []source
		for _, name := range p.GoFiles {
			file := filepath.Join(p.Dir, name)
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			files = append(files, source{file, string(text)})
			scanned = append(scanned, file)
		}
		found, err := check(t, p.ImportPath, files...)
		require.NoError(t, err)
		for _, b := range found {
			t.Error(b)
		}
		t.Logf("%s: %d files", p.ImportPath, len(files))
	}
	require.Empty(t, checkFiles(goFiles(t), scanned))
}

func TestPurityWebAssembly(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the standard library for js/wasm")
	}
	args := []string{"build"}
	for _, p := range library(t) {
		args = append(args, p.ImportPath)
	}
	cmd := exec.CommandContext(t.Context(), "go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	t.Logf("%d packages", len(args)-1)
}

// TestPurityChecks tries the other checks on what they must refuse.
func TestPurityChecks(t *testing.T) {
	const deadline, procedure, figures, escalation = module + "/deadline", module + "/procedure", module + "/procedure/figures", module + "/escalation"
	for _, test := range []struct {
		why   string
		wrong []string
		want  string // empty: nothing is wrong
	}{
		{"upward", checkImports(procedure, []string{deadline}), ""},
		{"upward from a package of the procedure", checkImports(escalation, []string{deadline, procedure, figures, "time"}), ""},
		{"downward", checkImports(deadline, []string{procedure}), "not below"},
		{"sideways", checkImports(figures, []string{module + "/procedure/proceduretest"}), "not below"},
		{"down to what escalation says", checkImports(procedure, []string{escalation}), "not below"},
		{"what knows nothing of complaints", checkImports(procedure, []string{module + "/internal/strict"}), ""},
		{"what knows nothing of terms either", checkImports(deadline, []string{module + "/internal/strict"}), ""},
		{"what should know nothing of complaints", checkImports(module+"/internal/strict", []string{procedure}), "not below"},
		{"what should know nothing of terms", checkImports(module+"/internal/strict", []string{deadline}), "not below"},
		{"figures of findings", checkImports(figures, []string{procedure, module + "/procedure/audit"}), ""},
		{"findings of figures", checkImports(module+"/procedure/audit", []string{figures}), "not below"},
		{"wording of steps", checkImports(module+"/escalation/wording", []string{escalation, module + "/procedure/audit"}), ""},
		{"steps with words", checkImports(escalation, []string{module + "/escalation/wording"}), "not below"},
		{"the root imports", checkImports(module, []string{deadline}), "not below"},
		{"the root is imported", checkImports(escalation, []string{module}), "not below"},
		{"an example is imported", checkImports(escalation, []string{module + "/examples/quickstart"}), "not below"},
		{"a package without a place", checkImports(module+"/util", nil), "no floor"},
		{"files", checkImports(deadline, []string{"os"}), "not allowed"},
		{"file systems", checkImports(deadline, []string{"io/fs"}), "not allowed"},
		{"embedded files", checkImports(figures, []string{"embed"}), "not allowed"},
		{"embedded files in a package that tells stories", checkImports(module+"/procedure/proceduretest", []string{"embed"}), ""},
		{"the file systems that they are", checkImports(module+"/procedure/proceduretest", []string{"embed", "io/fs"}), "io/fs, which is not allowed"},
		{"a network", checkImports(deadline, []string{"net/http"}), "not allowed"},
		{"logs", checkImports(deadline, []string{"log/slog"}), "not allowed"},
		{"chance", checkImports(deadline, []string{"math/rand/v2"}), "not allowed"},
		{"locks", checkImports(deadline, []string{"sync/atomic"}), "not allowed"},
		{"contexts", checkImports(deadline, []string{"context"}), "not allowed"},
		{"tests", checkImports(deadline, []string{"testing"}), "not allowed"},
		{"reflection", checkImports(deadline, []string{"reflect"}), "not allowed"},
		{"memory", checkImports(deadline, []string{"unsafe"}), "not allowed"},
		{"C", checkImports(deadline, []string{"C"}), "not allowed"},
		{"a part of date/v2 that is not the date", checkImports(deadline, []string{dates + "/timespan"}), "not allowed"},
		{"a module of somebody else", checkImports(deadline, []string{"example.com/holidays"}), "not allowed"},

		{"what date/v2 imports", checkSupplier(dates, dates, []string{"database/sql/driver", "fmt", dates + "/clock"}), ""},
		{"a module that was not there", checkSupplier("example.com/holidays/nl", "example.com/holidays", nil), "no supplier"},
		{"a part of a module that was not there", checkSupplier(dates+"/x", dates+"/x", nil), "no supplier"},
		{"something that date/v2 must not begin to import", checkSupplier(dates, dates, []string{"net/url"}), "stay outside"},
		{"files, beneath", checkSupplier(dates, dates, []string{"os"}), "stay outside"},
		{"a database, beneath", checkSupplier(dates, dates, []string{"database/sql"}), "stay outside"},
		{"a package that only begins alike", checkSupplier(dates, dates, []string{"network", "oss"}), ""},

		{"all scanned", checkFiles([]string{"a.go"}, []string{"a.go", "b.go"}), ""},
		{"a file behind a build constraint", checkFiles([]string{"a.go", "a_windows.go"}, []string{"a.go"}), "a_windows.go"},
	} {
		wrong := strings.Join(test.wrong, "\n")
		if test.want == "" {
			require.Empty(t, wrong, test.why)
			continue
		}
		require.Contains(t, wrong, test.want, test.why)
	}
}

// A listed package is one as go list tells of it.
type listed struct {
	ImportPath, Dir, Export   string
	Standard                  bool
	GoFiles, CgoFiles, SFiles []string
	Imports, Deps             []string
	Module                    *struct{ Path string }
}

// packages are the packages of the library and all that is beneath them, and what the snippets of the scanner's test use.
func packages(t *testing.T) map[string]listed {
	t.Helper()
	all, err := load()
	require.NoError(t, err)
	return all
}

// library is every package of this module that is not below examples.
func library(t *testing.T) []listed {
	t.Helper()
	var lib []listed
	for _, p := range packages(t) {
		if isLibrary(p.ImportPath) {
			lib = append(lib, p)
		}
	}
	slices.SortFunc(lib, func(a, b listed) int { return strings.Compare(a.ImportPath, b.ImportPath) })
	require.NotEmpty(t, lib)
	return lib
}

func isLibrary(pkg string) bool {
	rel, ours := strings.CutPrefix(pkg+"/", module+"/")
	return ours && !strings.HasPrefix(rel, "examples/")
}

var load = sync.OnceValues(func() (map[string]listed, error) {
	here, err := list("./...")
	if err != nil {
		return nil, err
	}
	args := slices.Concat([]string{"-deps", "-export"}, ofSnippets)
	for _, p := range here {
		if isLibrary(p.ImportPath) {
			args = append(args, p.ImportPath)
		}
	}
	below, err := list(args...)
	if err != nil {
		return nil, err
	}
	all := make(map[string]listed, len(below))
	for _, p := range below {
		all[p.ImportPath] = p
	}
	return all, nil
})

func list(args ...string) ([]listed, error) {
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Dir,Export,Standard,GoFiles,CgoFiles,SFiles,Imports,Deps,Module"}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%v: %w\n%s", cmd, err, &stderr)
	}
	var all []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

// goFiles are the Go files of the library that lie on the disk, whatever their build constraints. Like the go tool, it passes
// over nested modules, testdata and names that begin with a dot or an underscore. (Walking the tree also tells go test that
// the result depends on it, so that a new file is not answered from its cache.)
func goFiles(t *testing.T) []string {
	t.Helper()
	rootDir, err := filepath.Abs(".")
	require.NoError(t, err)
	var files []string
	err = filepath.WalkDir(rootDir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || file == rootDir {
			return err
		}
		name := d.Name()
		if d.IsDir() {
			_, noModule := os.Stat(filepath.Join(file, "go.mod"))
			if noModule == nil || name[0] == '.' || name[0] == '_' || name == "testdata" || file == filepath.Join(rootDir, "examples") {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") && name[0] != '.' && name[0] != '_' {
			files = append(files, file)
		}
		return nil
	})
	require.NoError(t, err)
	return files
}

// A source is one file of a package.
type source struct{ name, text string }

// check type-checks a package from its source and scans it.
func check(t *testing.T, pkgPath string, files ...source) ([]breach, error) {
	t.Helper()
	all := packages(t)
	fset := token.NewFileSet()
	var syntax []*ast.File
	for _, f := range files {
		file, err := parser.ParseFile(fset, f.name, f.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		syntax = append(syntax, file)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(all[path].Export)
	})}
	pkg, err := conf.Check(pkgPath, fset, syntax, info)
	if err != nil {
		return nil, err
	}
	return scan(fset, pkg, syntax, info), nil
}
