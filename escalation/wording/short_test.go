package wording_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// sayPictures says what stands in pictures of p and of cases of it.
func sayPictures(cat *catalogue, p *procedure.Procedure, cases []procedure.Case) {
	nl, en := cat.nl, cat.en
	cat.phrase("regulation", nl.Regulation(p), en.Regulation(p))
	for s := procedure.Stage(0); s <= procedure.OnAppeal; s++ {
		english := en.Owed(p, s)
		for i, line := range nl.Owed(p, s) {
			cat.sentence(fmt.Sprint("owed", s, i), line, english[i])
		}
		for phase := range procedure.Phases() {
			cat.phrase(fmt.Sprint("phase", s, phase), nl.Phase(p, s, phase), en.Phase(p, s, phase))
		}
	}
	for t := range p.Transitions() {
		cat.phrase(fmt.Sprint("way", t.Move.Kind, t.ToStage), nl.Way(p, t, t.Move.Clause), en.Way(p, t, t.Move.Clause))
		if t.Outcome != procedure.OutcomeOpen {
			cat.phrase(fmt.Sprint("ends", t.Outcome), nl.Ends(t.Outcome, t.Move.Clause), en.Ends(t.Outcome, t.Move.Clause))
		}
	}
	cat.phrase("skips", nl.Skips("R4"), en.Skips("R4"))
	for _, c := range cases {
		for s := range escalation.Guide(c, c.Last()).Steps() {
			cat.phrase(fmt.Sprint("asked", s.Norm, s.Kind, s.Stage, s.Party), nl.Asked(c, s), en.Asked(c, s))
			s.Deadline = s.Deadline.MetOn(c.Last())
			if _, met := s.Deadline.Met(); met {
				cat.phrase(fmt.Sprint("asked and met", s.Norm, s.Kind, s.Stage, s.Party), nl.Asked(c, s), en.Asked(c, s))
			}
		}
	}
}

// TestFact: what happened says what was found, or by how much a term changed.
func TestFact(t *testing.T) {
	w, p := wording.Dutch(), procedure.Xtra()
	for line, want := range map[string]string{
		"2026-03-02 raised board":                     "Ingediend bij de directie van Xtra",
		"2026-03-02 consulted employee":               "Overlegd met de medewerker",
		"2026-03-02 answered committee partly-upheld": "Uitspraak gedaan: deels gegrond",
		"2026-03-02 answered":                         "Antwoord gegeven",
		"2026-03-02 extended P4W":                     "Termijn verlengd: 4 weken",
	} {
		if diff := cmp.Diff(want, w.Fact(p, event(t, line))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line, diff)
		}
	}
}

// TestShortOfNothing: where there is nothing to say there are no lines, and a
// label all the same.
func TestShortOfNothing(t *testing.T) {
	w, p := wording.English(), procedure.Xtra()
	require.Empty(t, w.Owed(nil, 0))
	require.Empty(t, w.Owed(p, procedure.Stage(9)))
	require.Empty(t, w.Owed(p, procedure.WithEmployee), "nothing is owed in a talk")
	unlimited := adapted(t, func(r *procedure.Regulation) { r.Filing = procedure.Filing{} })
	require.Empty(t, w.Owed(unlimited, 0))
	require.Equal(t, "The stages", w.Regulation(nil))
	nameless, err := wording.New("fy", w.Phrases(), w.For(wording.Staff).Phrases())
	require.NoError(t, err)
	require.Equal(t, "The stages", nameless.Regulation(p))
	require.Equal(t, "Not reported yet", w.Phase(nil, 0, 0))
	require.Equal(t, "Something else", w.Fact(nil, procedure.Event{}))
}
