package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// impossibleInXtra are the codes that its audit cannot give: it has no duty to
// confirm receipt, to hear or to publish, no target, and no term that bars but that
// of the first report, which is taken in all the same; and what is malformed is no
// dossier.
var impossibleInXtra = []audit.Code{
	audit.NotAcknowledged, audit.NotHeard, audit.NotPublished, audit.TargetMissed, audit.TooLate, audit.Malformed,
}

// What is planted is found, and nothing else: through the program, from the
// written dossiers to the written findings, and on any day from 2025 on.
func TestPlantsAreFound(t *testing.T) {
	dossiers, planted := made(t, "3000", "1")
	seen := make(map[audit.Code]int)
	for _, today := range []string{"2025-01-01", "2026-05-18", "2150-01-01"} {
		got := runWith(dossiers, "-format", "json", "-today", today, "-")
		require.Equal(t, breaches, got.status, got.stderr)
		var report struct {
			Findings []struct {
				Dossier string
				Event   *int
				Code    string
				About   procedure.Party
			}
			Register totals
		}
		require.NoError(t, json.Unmarshal([]byte(got.stdout), &report))
		require.Equal(t, totals{Read: 3000, Judged: 3000}, report.Register)
		found := make(map[int][]plant)
		for _, f := range report.Findings {
			line, err := strconv.Atoi(strings.TrimPrefix(f.Dossier, "stdin:"))
			require.NoError(t, err)
			p := plant{-1, codeNamed(t, f.Code), f.About}
			if f.Event != nil {
				p.Event = *f.Event
			}
			found[line] = append(found[line], p)
			seen[p.Code]++
		}
		texts := strings.Split(dossiers, "\n")
		for line := 1; line <= 3000; line++ {
			slices.SortFunc(found[line], comparePlants)
			slices.SortFunc(planted[line], comparePlants)
			if diff := cmp.Diff(planted[line], found[line]); diff != "" {
				t.Errorf("today %s, line %d (-planted +found):\n%s\n%s", today, line, diff, texts[line-1])
			}
		}
	}
	for code := range upTo(lastCode) {
		if want := !slices.Contains(impossibleInXtra, code); want != (seen[code] > 0) {
			t.Errorf("%v was found %d times", code, seen[code])
		}
	}
}

func comparePlants(a, b plant) int {
	return slices.Compare([]int{a.Event, int(a.Code), int(a.About)}, []int{b.Event, int(b.Code), int(b.About)})
}

// made returns the dossiers of a made register, and what is planted by line.
func made(t *testing.T, n, seed string) (string, map[int][]plant) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "plants")
	got := runWith("", "-generate", n, "-seed", seed, "-plants", file)
	require.Equal(t, clean, got.status, got.stderr)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	planted := make(map[int][]plant)
	for line := range bytes.Lines(text) {
		var p struct {
			Line   int
			Plants []struct {
				Event int
				Code  string
				About procedure.Party
			}
		}
		require.NoError(t, json.Unmarshal(line, &p))
		require.NotContains(t, planted, p.Line)
		require.NotEmpty(t, p.Plants)
		for _, x := range p.Plants {
			planted[p.Line] = append(planted[p.Line], plant{x.Event, codeNamed(t, x.Code), x.About})
		}
	}
	return got.stdout, planted
}

// codeNamed returns the code with the given word.
func codeNamed(t *testing.T, word string) audit.Code {
	t.Helper()
	for code := range upTo(lastCode) {
		if code.String() == word {
			return code
		}
	}
	require.Fail(t, "no such code", word)
	return 0
}

// The same seed gives the same bytes, whenever it is; another seed does not; and
// a longer register begins as a shorter one.
func TestGenerateIsDeterministic(t *testing.T) {
	once, _ := made(t, "200", "7")
	again, _ := made(t, "200", "7")
	other, _ := made(t, "200", "8")
	shorter, _ := made(t, "100", "7")
	if once != again {
		t.Error("the same seed gave other dossiers")
	}
	if once == other {
		t.Error("another seed gave the same dossiers")
	}
	if !strings.HasPrefix(once, shorter) || strings.Count(shorter, "\n") != 100 {
		t.Error("100 dossiers are not the first 100 of 200")
	}
	golden := filepath.Join("testdata", "generated.jsonl")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(shorter[:strings.Index(shorter[8000:], "\n")+8001]), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if !strings.HasPrefix(shorter, string(want)) {
		t.Error("seed 7 does not give what it gave before; see " + golden)
	}
}

// The dossiers are those of every stage and every outcome that Xtra has, and most
// are not at fault.
func TestGenerateIsPlausible(t *testing.T) {
	dossiers, planted := made(t, "2000", "3")
	var reached [procedure.OnAppeal + 1]int
	var outcomes [procedure.OutcomeLapsed + 1]int
	sound := 0
	for i, text := range strings.Split(strings.TrimSuffix(dossiers, "\n"), "\n") {
		faulty := slices.ContainsFunc(planted[i+1], func(p plant) bool { return p.Code < audit.StageSkipped || p.Code == audit.Repeated })
		if faulty {
			continue
		}
		sound++
		var d procedure.Dossier
		require.NoError(t, d.UnmarshalJSON([]byte(text)))
		c, err := procedure.Xtra().Load(d)
		require.NoError(t, err, text)
		reached[c.Stage()]++
		outcomes[c.Outcome()]++
	}
	if sound < 1400 {
		t.Errorf("only %d of 2000 are sound", sound)
	}
	if slices.Contains(reached[:], 0) || slices.Contains(outcomes[1:], 0) {
		t.Errorf("reached %v, outcomes %v: some are missing", reached, outcomes)
	}
}
