package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// noon is what the clock says in tests that give a day themselves.
var noon = time.Date(2030, time.January, 1, 12, 0, 0, 0, time.UTC)

// golden compares got with a file of testdata, or rewrites it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "run with -update to make it")
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

// start runs the program.
func start(now time.Time, args ...string) (status int, stdout, stderr string) {
	var out, bad bytes.Buffer
	status = run(args, &out, &bad, now)
	return status, out.String(), bad.String()
}

func TestOwnDossiers(t *testing.T) {
	for _, day := range []string{"2026-05-18", "2026-05-21"} { // before and after the day on which the ruling is due
		for _, lang := range []string{"nl", "en"} {
			t.Run(day+" "+lang, func(t *testing.T) {
				status, stdout, stderr := start(noon, "-today", day, "-lang", lang)
				if status != 0 || stderr != "" {
					t.Errorf("status %d, stderr %q, want 0 and nothing", status, stderr)
				}
				golden(t, day+"."+lang+".txt", stdout)
				status, stdout, stderr = start(noon, "-today", day, "-lang", lang, "-staff")
				if status != 0 || stderr != "" {
					t.Errorf("to staff: status %d, stderr %q, want 0 and nothing", status, stderr)
				}
				golden(t, day+"."+lang+".staff.txt", stdout)
			})
		}
	}
}

// What is asked of the case in which the ruling is due on 20 May 2026.
func TestWaitingForTheRuling(t *testing.T) {
	text, err := shipped.ReadFile("dossiers/waiting-for-the-ruling.json")
	require.NoError(t, err)
	events, ok := strings.CutSuffix(string(text), "]}\n")
	require.True(t, ok)
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("waiting.json", text, 0o644))
	require.NoError(t, os.WriteFile("told.json", []byte(events+`,{"on":"2026-04-21","kind":"informed","party":"complainant"}]}`), 0o644))

	const owed = "The board of Xtra must tell you "
	clean := wording.English().Heading(wording.HeadingNoFindings)
	breach := wording.English().Severity(audit.Breach)
	tests := []struct {
		why, day, file string
		want, not      []string
	}{
		{
			"two days left, and the board still has to tell", "2026-05-18", "waiting.json",
			[]string{"by Wednesday 20 May 2026, 2 days left", owed, "since Monday 20 April 2026", clean},
			[]string{breach},
		},
		{
			"a day late is a finding", "2026-05-21", "waiting.json",
			[]string{"by Wednesday 20 May 2026, now 1 day overdue", owed, breach},
			[]string{clean},
		},
		{
			"once the complainant was told, only the ruling is owed", "2026-05-18", "told.json",
			[]string{"by Wednesday 20 May 2026, 2 days left", clean},
			[]string{"The board of Xtra"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			status, stdout, stderr := start(noon, "-lang", "en", "-today", tt.day, tt.file)
			if status != 0 || stderr != "" {
				t.Errorf("status %d, stderr %q, want 0 and nothing", status, stderr)
			}
			for _, s := range tt.want {
				if !strings.Contains(stdout, s) {
					t.Errorf("no %q in:\n%s", s, stdout)
				}
			}
			for _, s := range tt.not {
				if strings.Contains(stdout, s) {
					t.Errorf("%q in:\n%s", s, stdout)
				}
			}
		})
	}
}

// The dossiers that come with the program are in canonical wire form, and of
// cases that can have gone like that.
func TestOwnDossiersAreCanonical(t *testing.T) {
	names, err := fs.Glob(shipped, "dossiers/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := shipped.ReadFile(name)
		require.NoError(t, err)
		var d procedure.Dossier
		require.NoError(t, json.Unmarshal(text, &d), name)
		canonical, err := d.AppendJSON(nil)
		require.NoError(t, err, name)
		if diff := cmp.Diff(string(canonical)+"\n", string(text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if _, err := procedure.Xtra().Load(d); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// folder makes the files that the tests below read, and goes there.
func folder(t *testing.T) {
	t.Helper()
	const head = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[`
	const raised = `{"on":"2026-03-30","kind":"raised","stage":"board"}`
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"good.json":     head + raised + `]}`,
		"new.json":      head + `]}`,
		"answered.json": head + raised + `,{"on":"2026-04-20","kind":"referred","stage":"committee"},{"on":"2026-05-11","kind":"answered"}]}`,
		"future.json":   head + `{"on":"2026-04-30","kind":"raised","stage":"board"},{"on":"2026-06-01","kind":"consulted","party":"employee"}]}`,
		"empty.json":    "",
		"text.json":     "Beste directie,",
		"cut.json":      head + raised,
		"day.json":      head + raised + `,{"on":"2026-04-01","kind":"consulted","party":"employee"},{"on":"2026-04-31","kind":"answered"}]}`,
		"faults.json":   head + raised + `,{"on":"2026-04-31","kind":"answerd"}],"Events":[]}`,
		"other.json":    strings.ReplaceAll(head, "xtra", "yours") + `]}`,
		"newer.json":    strings.ReplaceAll(head, `"edition":"1"`, `"edition":"2"`) + `]}`,
		"about.json":    strings.ReplaceAll(head, `,"grounds":["conduct"]`, ``) + `]}`,
		"jump.json":     head + raised + `,{"on":"2026-04-01","kind":"raised","stage":"appeal"}]}`,
		"late.json":     head + `{"on":"2026-05-01","kind":"raised","stage":"board"},{"on":"2026-05-08","kind":"answered"}]}`,
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	require.NoError(t, os.Mkdir("folder.json", 0o755))
}

// What is wrong with a file is said in one line that says where.
func TestBadFiles(t *testing.T) {
	tests := []struct{ why, file, want string }{
		{"it is not there", "none.json", "none.json: "},
		{"it is not a file", "folder.json", "folder.json: "},
		{"nothing is in it", "empty.json", "empty.json: dossier: not JSON, see byte 0: "},
		{"it is a letter", "text.json", "text.json: dossier: not JSON, see byte 1: "},
		{"it ends too soon", "cut.json", "cut.json: dossier: not JSON, see byte 168: it ends there"},
		{"April has no day 31", "day.json", `day.json: events[2].on: unreadable text: "2026-04-31": that month has days 1 to 30; `},
		{"all faults, in one line", "faults.json", `faults.json: events[1].on: unreadable text: "2026-04-31": that month has days 1 to 30; want a date as YYYY-MM-DD; ` +
			`events[1].kind: unknown word "answerd", want `},
		{"another regulation", "other.json", `other.json: regulation: the dossier is of "yours", this procedure is "xtra"`},
		{"another edition", "newer.json", `newer.json: edition: the dossier is of edition "2", this procedure is edition "1"`},
		{"the appeal comes after the committee (K11)", "jump.json", "jump.json: events[1]: "},
		{"a day late and not taken in (K3)", "late.json", "late.json: events[0]: "},
	}
	folder(t)
	_, alone, _ := start(noon, "-lang", "en", "good.json")
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			status, stdout, stderr := start(noon, "-lang", "en", tt.file, "good.json")
			if status != 1 {
				t.Errorf("status %d, want 1", status)
			}
			if !strings.HasPrefix(stderr, tt.want) || strings.Count(stderr, "\n") != 1 || strings.Contains(stderr, "procedure: ") {
				t.Errorf("got  %q\nwant one line that starts %q", stderr, tt.want)
			}
			_, good, _ := strings.Cut(alone, "\n")
			if !strings.HasSuffix(stdout, good) {
				t.Errorf("good.json is not shown after it:\n%s", stdout)
			}
		})
	}
}

// Of a history that cannot have happened only what stands out is shown; of
// what is no dossier at all, nothing.
func TestBadFilesGolden(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			var status int
			var stdout, stderr string
			t.Run("run", func(t *testing.T) {
				folder(t)
				status, stdout, stderr = start(noon, "-today", "2026-05-18", "-lang", lang,
					"day.json", "new.json", "jump.json", "late.json", "other.json", "answered.json", "future.json")
			})
			if status != 1 {
				t.Errorf("status %d, want 1", status)
			}
			golden(t, "files."+lang+".txt", stdout+"\nstderr:\n"+stderr)
		})
	}
}

// A complaint that does not say what it is about is taken, and noted (R16).
func TestNoGround(t *testing.T) {
	folder(t)
	status, stdout, stderr := start(noon, "-lang", "en", "about.json")
	if status != 0 || stderr != "" {
		t.Errorf("status %d, stderr %q, want 0 and nothing", status, stderr)
	}
	if note := "\n    " + wording.English().Severity(audit.Note) + ": "; !strings.Contains(stdout, note) || !strings.Contains(stdout, "(R16)") {
		t.Errorf("no %q and R16 in:\n%s", note, stdout)
	}
}

// Several files come in the order in which they were given, and no others.
func TestFilesInOrder(t *testing.T) {
	folder(t)
	status, stdout, stderr := start(noon, "new.json", "good.json", "new.json")
	if status != 0 || stderr != "" {
		t.Errorf("status %d, stderr %q, want 0 and nothing", status, stderr)
	}
	var names []string
	for line := range strings.Lines(stdout) {
		if strings.HasSuffix(line, ".json\n") {
			names = append(names, strings.TrimSpace(line))
		}
	}
	if diff := cmp.Diff([]string{"new.json", "good.json", "new.json"}, names); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

// Without -today it is the day in the Netherlands, wherever the clock is.
func TestToday(t *testing.T) {
	tests := []struct {
		why  string
		now  time.Time
		want string
	}{
		{"still Sunday in UTC, summer time", time.Date(2026, time.May, 17, 22, 0, 0, 0, time.UTC), "maandag 18 mei 2026\n"},
		{"a second before that", time.Date(2026, time.May, 17, 21, 59, 59, 0, time.UTC), "zondag 17 mei 2026\n"},
		{"winter time is an hour later", time.Date(2026, time.December, 31, 22, 30, 0, 0, time.UTC), "donderdag 31 december 2026\n"},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			if _, stdout, _ := start(tt.now); !strings.HasPrefix(stdout, tt.want) {
				t.Errorf("starts %.40q, want %q", stdout, tt.want)
			}
		})
	}
}

func TestFlags(t *testing.T) {
	tests := []struct {
		why    string
		args   []string
		status int
		stderr string
	}{
		{"no such day", []string{"-today", "2026-02-30"}, 2, `quickstart: invalid value "2026-02-30" for flag -today: `},
		{"not a day", []string{"-today", "gisteren"}, 2, `quickstart: invalid value "gisteren" for flag -today: `},
		{"no such language", []string{"-lang", "de"}, 2, `quickstart: invalid value "de" for flag -lang: want nl or en`},
		{"a language is in lower case", []string{"-lang", "NL"}, 2, `quickstart: invalid value "NL" for flag -lang: want nl or en`},
		{"no such flag", []string{"-date", "2026-05-18"}, 2, "quickstart: flag provided but not defined: -date"},
		{"asked for", []string{"-h"}, 0, "usage: quickstart "},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			status, stdout, stderr := start(noon, tt.args...)
			if status != tt.status || stdout != "" {
				t.Errorf("status %d, stdout %q, want %d and nothing", status, stdout, tt.status)
			}
			if !strings.HasPrefix(stderr, tt.stderr) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("got  %q\nwant one line that starts %q", stderr, tt.stderr)
			}
		})
	}
}

// fullDisk takes so many writes and no more.
type fullDisk int

func (w *fullDisk) Write(p []byte) (int, error) {
	if *w--; *w < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

func TestOutputFails(t *testing.T) {
	for _, writes := range []fullDisk{0, 1, 3} { // at the first dossier, the second, the last
		w := writes
		var stderr bytes.Buffer
		if status := run(nil, &w, &stderr, noon); status != 1 {
			t.Errorf("after %d writes: status %d, want 1", writes, status)
		}
		if diff := cmp.Diff("quickstart: no space left\n", stderr.String()); diff != "" {
			t.Errorf("after %d writes: stderr (-want +got):\n%s", writes, diff)
		}
	}
}

// It is a program to learn from, which must stay short.
func TestProgramIsShort(t *testing.T) {
	const most = 155
	text, err := os.ReadFile("main.go")
	require.NoError(t, err)
	if lines := bytes.Count(text, []byte("\n")); lines > most {
		t.Errorf("main.go has %d lines, want %d at most", lines, most)
	}
}
