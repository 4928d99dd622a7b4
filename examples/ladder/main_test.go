package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

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
func start(args ...string) (status int, stdout, stderr string) {
	var out, bad bytes.Buffer
	status = run(args, &out, &bad)
	return status, out.String(), bad.String()
}

func TestLadder(t *testing.T) {
	tests := []struct {
		why, golden string
		args        []string
	}{
		{"Dutch when nothing is said", "nl.txt", nil},
		{"Dutch when it is asked for", "nl.txt", []string{"-lang", "nl"}},
		{"English", "en.txt", []string{"-lang", "en"}},
		{"the picture, in Dutch", "nl.svg", []string{"-svg"}},
		{"the picture, in English", "en.svg", []string{"-lang", "en", "-svg"}},
		{"the picture for Mermaid, in Dutch", "nl.mermaid", []string{"-mermaid"}},
		{"the picture for Mermaid, in English", "en.mermaid", []string{"-lang", "en", "-mermaid"}},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			status, stdout, stderr := start(tt.args...)
			if status != 0 || stderr != "" {
				t.Errorf("status %d, stderr %q, want 0 and nothing", status, stderr)
			}
			golden(t, tt.golden, stdout)
		})
	}
}

// Whoever reads it has read every stage, every clause, and where to turn to.
func TestNothingIsLeftOut(t *testing.T) {
	p := procedure.Xtra()
	r := p.Regulation()
	for lang, w := range map[string]wording.Language{"nl": wording.Dutch(), "en": wording.English()} {
		_, stdout, _ := start("-lang", lang)
		want := append([]string{r.Contact.Phone, r.Contact.Mail}, r.Contact.Address...)
		for _, rung := range r.Rungs {
			want = append(append(want, w.Stage(p, rung.Stage)), w.Rung(p, rung.Stage)...)
		}
		for _, c := range r.Clauses {
			want = append(want, c.ID+" ", w.Clause(p, c.ID))
		}
		for _, line := range want {
			if !strings.Contains(stdout, line) {
				t.Errorf("%s: no %q", lang, line)
			}
		}
	}
}

// What a regulation leaves out leaves no holes in the print.
func TestSmallerRegulation(t *testing.T) {
	w := wording.English()
	tests := []struct {
		why     string
		contact procedure.Contact
		want    string // where to turn to, up to the clauses
	}{
		{"no post", procedure.Contact{Mail: "klacht@example.org", InfoClause: "K13"}, "\n  K13  " + w.Clause(procedure.Xtra(), "K13") + "\n         klacht@example.org\n\n"},
		{"no contact at all", procedure.Contact{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			r := procedure.XtraRegulation()
			r.Grounds, r.Skip, r.Contact = procedure.GroundRule{}, "", tt.contact
			p, err := r.Compile()
			require.NoError(t, err)
			var b strings.Builder
			show(&b, w, p, "en")
			out := b.String()
			start, _, ok := strings.Cut(out, w.Heading(wording.HeadingLadder))
			require.True(t, ok)
			if strings.Contains(start, "K1 ") || strings.Contains(start, "K4 ") || !strings.Contains(start, "K3 ") {
				t.Errorf("want K3 and neither K1 nor K4 in:\n%s", start)
			}
			_, contact, _ := strings.Cut(out, w.Heading(wording.HeadingContact)+"\n")
			contact, _, _ = strings.Cut(contact, w.Heading(wording.HeadingClauses))
			if diff := cmp.Diff(tt.want, contact); diff != "" {
				t.Errorf("contact (-want +got):\n%s", diff)
			}
			if strings.Contains(out, "\n\n\n") {
				t.Errorf("a hole in:\n%s", out)
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
		{"no such language", []string{"-lang", "de"}, 2, `ladder: invalid value "de" for flag -lang: want nl or en`},
		{"no such language, diagram or not", []string{"-mermaid", "-lang", ""}, 2, `ladder: invalid value "" for flag -lang: want nl or en`},
		{"two pictures", []string{"-svg", "-mermaid"}, 2, "ladder: one of -svg and -mermaid"},
		{"no such flag", []string{"-today", "2026-05-18"}, 2, "ladder: flag provided but not defined: -today"},
		{"it reads nothing", []string{"dossier.json"}, 2, `ladder: unexpected argument "dossier.json"`},
		{"asked for", []string{"-h"}, 0, "usage: ladder "},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			status, stdout, stderr := start(tt.args...)
			if status != tt.status || stdout != "" {
				t.Errorf("status %d, stdout %q, want %d and nothing", status, stdout, tt.status)
			}
			if !strings.HasPrefix(stderr, tt.stderr) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("got  %q\nwant one line that starts %q", stderr, tt.stderr)
			}
		})
	}
}

// fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	for _, args := range [][]string{nil, {"-svg"}, {"-mermaid"}} {
		var stderr bytes.Buffer
		if status := run(args, fullDisk{}, &stderr); status != 1 {
			t.Errorf("%q: status %d, want 1", args, status)
		}
		if diff := cmp.Diff("ladder: no space left\n", stderr.String()); diff != "" {
			t.Errorf("%q: stderr (-want +got):\n%s", args, diff)
		}
	}
}
