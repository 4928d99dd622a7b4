package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var noon = time.Date(2026, 5, 18, 12, 0, 0, 0, time.UTC)

// ran is what a run of the program came to.
type ran struct {
	status         int
	stdout, stderr string
}

func runWith(stdin string, args ...string) ran {
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr, noon)
	return ran{status, stdout.String(), stderr.String()}
}

// A few dossiers, each in one line.
const (
	cleanDossier      = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[{"on":"2026-03-02","kind":"raised","stage":"employee"}]}`
	notedDossier      = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[{"on":"2026-03-02","kind":"raised","stage":"manager"}]}`
	lateDossier       = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2025-01-30","grounds":["conduct"]},"events":[{"on":"2025-06-02","kind":"raised","stage":"employee"}]}`
	impossibleDossier = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[{"on":"2026-03-02","kind":"accepted"}]}`
	groundlessDossier = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30"},"events":[]}`
	otherRegulation   = `{"version":1,"regulation":"awb","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[]}`
	otherEdition      = `{"version":1,"regulation":"xtra","edition":"2","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[]}`
)

func TestShippedRegister(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, format := range []string{"text", "json", "csv"} {
			t.Run(lang+"."+format, func(t *testing.T) {
				got := runWith("never read", "-lang", lang, "-format", format)
				if got.status != breaches || got.stderr != "" {
					t.Errorf("status %d, stderr %q: the shipped register has breaches and can be read", got.status, got.stderr)
				}
				switch format {
				case "json":
					if !json.Valid([]byte(got.stdout)) {
						t.Error("not JSON")
					}
				case "csv":
					if _, err := csv.NewReader(strings.NewReader(got.stdout)).ReadAll(); err != nil {
						t.Error(err) // also when rows differ in length
					}
				}
				golden := filepath.Join("testdata", "register."+lang+"."+format)
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(got.stdout), 0o600))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				if diff := cmp.Diff(string(want), got.stdout); diff != "" {
					t.Errorf("%s (-want +got):\n%s", golden, diff)
				}
			})
		}
	}
}

func TestStatus(t *testing.T) {
	long := strings.Repeat(" ", maxDossier-len(cleanDossier)) + cleanDossier
	tests := []struct {
		reason string
		stdin  string
		args   []string
		status int
		stderr string // how each line of it begins
	}{
		{"nothing", "", nil, clean, ""},
		{"only empty lines", "\n \t\r\n\n", nil, clean, ""},
		{"nothing wrong", cleanDossier, nil, clean, ""},
		{"a note is no breach", notedDossier, nil, clean, ""},
		{"a breach", cleanDossier + "\n" + lateDossier, nil, breaches, ""},
		{"an event that cannot have happened", impossibleDossier, nil, breaches, ""},
		{"a complaint without a ground is taken, and noted", groundlessDossier, nil, clean, ""},
		{"not JSON", "{", nil, failed, "stdin:1: dossier: not JSON"},
		{"not a dossier", `[` + cleanDossier + `]`, nil, failed, "stdin:1: dossier: want an object"},
		{"faults in one line", strings.Replace(cleanDossier, "raised", "risen", 1), nil, failed, `stdin:1: events[0].kind: unknown word "risen"`},
		{"brackets without end", strings.Repeat("[", 100_000), nil, failed, "stdin:1: dossier: nested too deep"},
		{"unreadable wins over breaches, empty lines count as lines", lateDossier + "\n\nx\n" + lateDossier, nil, failed, "stdin:3: "},
		{"every unreadable line is named", "x\n" + cleanDossier + "\r\ny", nil, failed, "stdin:1: \nstdin:3: "},
		{"of another regulation", otherRegulation, nil, failed, `stdin:1: the dossier is of regulation "awb", edition "1"; this program judges by "xtra", edition "1"`},
		{"of another edition", otherEdition, nil, failed, `stdin:1: the dossier is of regulation "xtra", edition "2"`},
		{"the longest line there may be", long + "\r\n" + cleanDossier, nil, clean, ""},
		{"a longer one, and what follows is judged", " " + long + "\n" + lateDossier, nil, failed, "stdin:1: longer than"},
		{"a longer one with nothing in it", strings.Repeat(" ", 2*maxDossier) + "\n" + cleanDossier, nil, failed, "stdin:1: longer than"},
		{"a longer one that never ends", cleanDossier + "\n" + strings.Repeat("x", 3*maxDossier), nil, failed, "stdin:2: longer than"},
		{"a breach in another year", lateDossier, []string{"-year", "2026"}, clean, ""},
		{"a breach in that year", lateDossier, []string{"-year", "2025"}, breaches, ""},
		{"an unreadable line is of no year", "x", []string{"-year", "2025"}, failed, "stdin:1: "},
	}
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			for _, format := range []string{"text", "json", "csv"} {
				got := runWith(test.stdin, append(append([]string{"-format", format}, test.args...), "-")...)
				if got.status != test.status {
					t.Errorf("%s: status %d, want %d; stderr:\n%s", format, got.status, test.status, got.stderr)
				}
				checkLines(t, got.stderr, test.stderr)
			}
		})
	}
}

// checkLines wants each line of got to begin as the line of want does.
func checkLines(t *testing.T, got, want string) {
	t.Helper()
	if want == "" {
		if got != "" {
			t.Errorf("stderr: %q, want nothing", got)
		}
		return
	}
	lines, prefixes := strings.Split(strings.TrimSuffix(got, "\n"), "\n"), strings.Split(want, "\n")
	if len(lines) != len(prefixes) {
		t.Errorf("stderr: %d lines, want %d:\n%s", len(lines), len(prefixes), got)
		return
	}
	for i := range lines {
		if !strings.HasPrefix(lines[i], prefixes[i]) || strings.HasSuffix(lines[i], ": ") {
			t.Errorf("stderr: %q, want %q…", lines[i], prefixes[i])
		}
	}
}

// However many dossiers are judged at the same time, what is written is the same,
// byte for byte.
func TestAnyNumberAtATime(t *testing.T) {
	made := runWith("", "-generate", "3000").stdout
	var register strings.Builder
	for line := range strings.Lines(made) {
		register.WriteString(line)
		if register.Len()%7 == 0 {
			register.WriteString("unreadable\n\n")
		}
	}
	for _, args := range [][]string{{"-format", "text"}, {"-format", "json"}, {"-format", "csv"}, {"-year", "2020"}} {
		one := runWith(register.String(), append(args, "-j", "1", "-")...)
		require.Equal(t, failed, one.status)
		require.Greater(t, strings.Count(one.stderr, "\n"), 200)
		for _, j := range []string{"2", "3", "16"} {
			if got := runWith(register.String(), append(args, "-j", j, "-")...); got != one {
				t.Errorf("%v: -j %s gives something else than -j 1", args, j)
			}
		}
	}
}

func TestFlags(t *testing.T) {
	tests := []struct {
		args   string
		status int
		stderr string
	}{
		{"-h", clean, "usage: compliance"},
		{"-lang fr", failed, "compliance: invalid value \"fr\" for flag -lang: want one of [nl en]"},
		{"-format xml", failed, "compliance: invalid value"},
		{"-today 2026-02-30", failed, "compliance: invalid value"},
		{"-year 26", failed, "compliance: invalid value"},
		{"-generate 0", failed, "compliance: -generate wants"},
		{"-generate 1 -lang en", failed, "compliance: -generate reads no register"},
		{"-generate 1 register", failed, "compliance: -generate reads no register"},
		{"-seed 1", failed, "compliance: -seed and -plants"},
		{"-j 0", failed, "compliance: -j wants"},
		{"-j 2 -generate 1", failed, "compliance: -generate reads no register"},
		{"-generate 1 -plants " + filepath.Join("no such folder", "x"), failed, "compliance: open"},
	}
	for _, test := range tests {
		t.Run(test.args, func(t *testing.T) {
			args := strings.SplitN(test.args, " ", 4)
			got := runWith("", args...)
			if got.status != test.status || !strings.HasPrefix(got.stderr, test.stderr) || got.stdout != "" {
				t.Errorf("%+v, want status %d and %q", got, test.status, test.stderr)
			}
		})
	}
}

// A register on the disk: folders below folders, files of other kinds, a dossier
// over several lines, what cannot be read in between.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o700))
		require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
		return file
	}
	write("a/one.json", strings.ReplaceAll(lateDossier, ",", ",\n"))
	write("a/b/lines.jsonl", cleanDossier+"\n"+lateDossier+"\nx\n"+lateDossier)
	write("a/notes.txt", "not a dossier, and not looked at")
	write("c.json", cleanDossier+"\n"+cleanDossier)
	write("long.json", strings.Repeat(" ", maxDossier)+cleanDossier)
	lines := write("named.txt", lateDossier)
	require.NoError(t, os.Mkdir(filepath.Join(dir, "empty"), 0o700))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder.jsonl"), 0o700))

	got := runWith(lateDossier, "-lang", "en", "-", dir, lines, filepath.Join(dir, "empty"), filepath.Join(dir, "missing"))
	if got.status != failed {
		t.Errorf("status %d", got.status)
	}
	slash := filepath.ToSlash(dir)
	checkLines(t, got.stderr, strings.Join([]string{
		slash + "/a/b/lines.jsonl:3: ",
		slash + "/c.json: dossier: not JSON",
		slash + "/long.json: longer than",
		slash + "/empty: holds no *.json and no *.jsonl",
		filepath.Join(dir, "missing") + ": ",
	}, "\n"))
	var found []string
	for line := range strings.Lines(got.stdout) {
		if name, _, ok := strings.Cut(line, ": "+wording.English().Severity(audit.Breach)+": "); ok {
			found = append(found, name)
		}
	}
	want := []string{"stdin:1", slash + "/a/b/lines.jsonl:2", slash + "/a/b/lines.jsonl:4", slash + "/a/one.json", lines + ":1"}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("breaches (-want +got):\n%s", diff)
	}
	if !strings.HasSuffix(got.stdout, "11 dossiers read: 6 judged, 0 of another year, 5 unreadable\n") {
		t.Errorf("the last line is not right:\n%s", got.stdout)
	}
}

// A file that breaks off is unreadable from there, and the rest of the register
// is judged.
func TestBrokenInput(t *testing.T) {
	var stdout, stderr bytes.Buffer
	broken := io.MultiReader(strings.NewReader(cleanDossier+"\n"+cleanDossier[:20]), iotest.ErrReader(errors.New("the line dropped")))
	status := run([]string{"-lang", "en", "-", filepath.Join("register", "2025.jsonl")}, broken, &stdout, &stderr, noon)
	if status != failed || stderr.String() != "stdin:2: the line dropped\n" {
		t.Errorf("status %d, stderr %q", status, stderr.String())
	}
	if !strings.Contains(stdout.String(), "10 dossiers read: 9 judged, 0 of another year, 1 unreadable") {
		t.Errorf("the rest is not judged:\n%s", stdout.String())
	}
}

// full is a disk with room for a few bytes.
type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, errors.New("no room")
	}
	return len(p), nil
}

func TestUnwritableOutput(t *testing.T) {
	many := strings.Repeat(lateDossier+"\n", 1000)
	for _, args := range [][]string{{"-"}, {"-format", "json", "-"}, {"-format", "csv", "-"}, {"-generate", "1000"}} {
		for _, room := range []int{0, 10_000} {
			var stderr bytes.Buffer
			status := run(args, strings.NewReader(many), &full{room}, &stderr, noon)
			if status != failed || stderr.String() != "compliance: no room\n" {
				t.Errorf("%v, room for %d: status %d, stderr %q", args, room, status, stderr.String())
			}
		}
	}
}

func TestProgress(t *testing.T) {
	var terminal bytes.Buffer
	p, read := progress{&terminal}, 0
	for _, n := range []int{1, 998, 1, 1, 1999} {
		p.show(read, read+n)
		read += n
	}
	p.clear()
	if diff := cmp.Diff("\r1000\r2000\r3000\r\x1b[K", terminal.String()); diff != "" {
		t.Error(diff)
	}
	if got := newProgress(io.Discard, io.Discard); got != (progress{}) {
		t.Error("shows progress on what is no terminal")
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "log"))
	require.NoError(t, err)
	if isTerminal(file) {
		t.Error("a file is no terminal")
	}
	require.NoError(t, file.Close())
}

// Every figure has a name of its own, and a label in both languages.
func TestFiguresHaveLabels(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		o, err := parse([]string{"-lang", lang}, noon)
		require.NoError(t, err)
		names := make(map[string]bool)
		labels := make(map[string]bool)
		for _, f := range figuresOf(figures.Figures{}, &o) {
			name, label := f.name+" of "+f.of, f.head+": "+f.label
			if f.label == "" || names[name] || labels[label] {
				t.Errorf("%s: %q is %q: empty, or there twice", lang, name, label)
			}
			names[name], labels[label] = true, true
		}
		for code := range upTo(lastCode) {
			if !names["finding of "+code.String()] || o.say(codeName(code)) == code.String() {
				t.Errorf("%s: %v has no label", lang, code)
			}
		}
		if next := lastCode + 1; !strings.HasPrefix(next.String(), "code(") {
			t.Errorf("%v is a code too, and is not counted", next)
		}
	}
}

// Never told of the referral is a breach, also when the complaint is withdrawn
// before there is a ruling (R8).
func TestWithdrawnUntold(t *testing.T) {
	got := runWith("", "-format", "csv")
	if want := "finding,register/2026.jsonl:5,8,breach,not-informed,R8,informed,board,complainant,committee,2026-03-06,"; !strings.Contains(got.stdout, "\n"+want) {
		t.Errorf("no %q in:\n%s", want, got.stdout)
	}
}

// A report that was passed over, here because of a mistyped year, is of no year. As
// in nightscout/nocturne#607, WGBH-MLA/AAPB2#223.
func TestYearOfWhatIsPassedOver(t *testing.T) {
	mistyped := strings.Replace(cleanDossier, "2026-03-02", "2099-01-02", 1)
	got := runWith(mistyped, "-format", "csv", "-")
	if !strings.Contains(got.stdout, ",0,complaints,,1\n") || strings.Contains(got.stdout, ",2099,") {
		t.Errorf("counted in a year:\n%s", got.stdout)
	}
	if got := runWith(mistyped, "-year", "2099", "-lang", "en", "-"); !strings.Contains(got.stdout, "0 judged, 1 of another year") {
		t.Errorf("judged as one of 2099:\n%s", got.stdout)
	}
}

// A spreadsheet runs no cell, whatever a file is called, and a program finds the
// name again. As in hhurz/tableExport.jquery.plugin#230, openMF/web-app#3706.
func TestNoCellIsAFormula(t *testing.T) {
	t.Chdir(t.TempDir())
	quoted := map[string]string{"\tt.jsonl": `"\tt.jsonl"`, "\rr.jsonl": `"\rr.jsonl"`, "\nn.jsonl": `"\nn.jsonl"`}
	names := []string{"=cmd|' |C calc'!A0.jsonl", "+1.jsonl", "./-1.jsonl", "@SUM(1+1).jsonl", "'=1.jsonl", " =1.jsonl", "\tt.jsonl", "\rr.jsonl", "\nn.jsonl", "plain.jsonl"}
	for _, name := range names {
		require.NoError(t, os.WriteFile(name, []byte(lateDossier), 0o600))
	}
	got := runWith("", append([]string{"-format", "csv"}, names...)...)
	require.Equal(t, breaches, got.status, got.stderr)
	rows, err := csv.NewReader(strings.NewReader(got.stdout)).ReadAll()
	require.NoError(t, err)
	found := make(map[string]bool)
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r\n ", rune(cell[0])) {
				t.Errorf("a formula: %q", cell)
			}
		}
		found[strings.TrimPrefix(row[1], "'")] = true
	}
	for _, name := range names {
		if q, ok := quoted[name]; ok {
			name = q
		}
		if !found[name+":1"] {
			t.Errorf("%q cannot be found again among %v", name, found)
		}
	}
	text := runWith("", append([]string{"-format", "text", "-lang", "en"}, names...)...)
	for line := range strings.Lines(text.stdout) {
		if strings.HasPrefix(line, "n.jsonl") {
			t.Errorf("a name makes a line of its own: %q", line)
		}
	}
}

// With a year the findings and the figures are those of its complaints, and the
// others are accounted for.
func TestYear(t *testing.T) {
	got := runWith("", "-year", "2026", "-format", "json")
	var report struct {
		Findings []struct{ Dossier string }
		Figures  []struct{ Year, Complaints int }
		Register totals
	}
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &report))
	for _, f := range report.Findings {
		if !strings.HasPrefix(f.Dossier, "register/2026.jsonl:") {
			t.Errorf("a finding of %s, which is of another year", f.Dossier)
		}
	}
	if len(report.Figures) != 1 || report.Figures[0].Year != 2026 || report.Figures[0].Complaints != 7 {
		t.Errorf("figures %+v, want those of 2026 only", report.Figures)
	}
	if want := (totals{Read: 16, Judged: 7, OtherYears: 9}); report.Register != want {
		t.Errorf("register %+v, want %+v", report.Register, want)
	}
	text := runWith("", "-year", "2026", "-lang", "en").stdout
	if strings.Contains(text, "total") || !strings.Contains(text, " 2026\n") {
		t.Errorf("of one year there is nothing to add up:\n%s", text)
	}
	if empty := runWith("", "-year", "1999", "-lang", "en"); empty.status != clean || !strings.Contains(empty.stdout, "16 dossiers read: 0 judged, 16 of another year") {
		t.Errorf("a year without complaints: %+v", empty)
	}
}
