package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// FuzzReader holds the program against a plain reading of its input: whatever it
// is given, each line that is not empty is judged or named, and the status says
// which.
func FuzzReader(f *testing.F) {
	for _, seed := range []string{
		"", "\n", "\r\n \t\n", "x", "{}", "null\nnull", "\ufeff" + cleanDossier, "\u00a0", "\x00", "\xff\xfe",
		cleanDossier, cleanDossier + "\n" + lateDossier + "\r\n", notedDossier + "\nx\n\n" + impossibleDossier,
		groundlessDossier + "\n" + otherRegulation + "\n" + otherEdition, cleanDossier + cleanDossier,
		strings.ReplaceAll(cleanDossier, ",", ",\n"), `{"a\nb":1}`,
	} {
		f.Add(seed)
	}
	today, err := deadline.ParseDate("2026-05-18")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, input string) {
		status, judged := clean, 0
		var unreadable []string
		for i, line := range strings.Split(input, "\n") {
			tooLong := len(strings.TrimRight(line, "\r")) > maxDossier
			if !tooLong && strings.Trim(line, " \t\r") == "" {
				continue
			}
			var d procedure.Dossier
			err := json.Unmarshal([]byte(line), &d)
			if tooLong || err != nil || d.Regulation != "xtra" || d.Edition != "1" {
				unreadable = append(unreadable, fmt.Sprintf("stdin:%d: ", i+1))
				continue
			}
			judged++
			for _, finding := range audit.Of(procedure.Xtra(), d.Complaint, d.Events, today) {
				if finding.Severity != audit.Note {
					status = breaches
				}
			}
		}
		if len(unreadable) > 0 {
			status = failed
		}

		got := runWith(input, "-format", "json", "-")
		if got.status != status {
			t.Errorf("status %d, want %d", got.status, status)
		}
		checkLines(t, got.stderr, strings.Join(unreadable, "\n"))
		var report struct {
			Figures  []struct{ Complaints int }
			Total    struct{ Complaints int }
			Register totals
		}
		if err := json.Unmarshal([]byte(got.stdout), &report); err != nil {
			t.Fatalf("%v in:\n%s", err, got.stdout)
		}
		want := totals{Read: judged + len(unreadable), Judged: judged, Unreadable: len(unreadable)}
		if report.Register != want {
			t.Errorf("%+v, want %+v", report.Register, want)
		}
		counted := 0
		for _, year := range report.Figures {
			counted += year.Complaints
		}
		if counted != judged || report.Total.Complaints != judged {
			t.Errorf("%d complaints by year, %d in total, want %d", counted, report.Total.Complaints, judged)
		}
	})
}
