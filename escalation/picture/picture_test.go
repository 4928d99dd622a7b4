package picture_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// TestXtra: the pictures of the published procedure, for reading.
func TestXtra(t *testing.T) {
	p := procedure.Xtra()
	c, err := p.Replay(complaint(), events(t, "2026-03-02 raised employee", "2026-03-30 raised board", "2026-04-20 referred committee"))
	require.NoError(t, err)
	for lang, w := range languages {
		for name, l := range map[string]picture.Ladder{
			"ladder":         picture.LadderOf(p, w),
			"ladder-at":      picture.LadderAt(c, w),
			"ladder-endings": picture.LadderOf(p, w).WithEndings(),
			"ladder-phases":  picture.LadderAt(c, w).WithPhases().WithEndings(),
			"ladder-wide":    picture.LadderAt(c, w.For(wording.Staff)).WithPhases().Wide(720),
		} {
			golden(t, name+"-"+lang+".svg", l.SVG())
			golden(t, name+"-"+lang+".mermaid", l.Mermaid())
		}
		ruled := append(events(t, road...), events(t, "2026-05-26 answered committee upheld")...)
		for name, line := range map[string]picture.Timeline{
			"timeline-running": picture.TimelineOf(p, complaint(), events(t, road...), on("2026-05-18"), w),
			"timeline-overdue": picture.TimelineOf(p, complaint(), events(t, road...), on("2026-05-26"), w),
			"timeline-ruled":   picture.TimelineOf(p, complaint(), ruled, on("2026-05-28"), w.For(wording.Staff)),
		} {
			golden(t, name+"-"+lang+".svg", line.SVG())
			golden(t, name+"-"+lang+".mermaid", line.Mermaid())
		}
	}
}

// ladders yields every kind of picture of the procedure of c, or where that is
// zero of p.
func ladders(p *procedure.Procedure, c procedure.Case, w wording.Language) []picture.Ladder {
	l := picture.LadderOf(p, w)
	if (c != procedure.Case{}) {
		l = picture.LadderAt(c, w)
	}
	var all []picture.Ladder
	for _, l := range []picture.Ladder{l, l.WithPhases(), l.WithEndings(), l.WithPhases().WithEndings()} {
		all = append(all, l, l.Wide(1<<30).Numbered(7), l.Wide(0))
	}
	return all
}

// TestLadders: every picture of a ladder is tidy, has every stage, and is the
// same each time; its places are its elements and its nodes.
func TestLadders(t *testing.T) {
	for name, p := range map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every feature": everyFeature(t)} {
		for lang, w := range languages {
			t.Run(name+" "+lang, func(t *testing.T) {
				for _, l := range ladders(p, procedure.Case{}, w) {
					requireLadder(t, p, w, l)
					for place := range l.Places() {
						require.False(t, place.Here)
					}
				}
			})
		}
	}
}

func requireLadder(t *testing.T, p *procedure.Procedure, w wording.Language, l picture.Ladder) drawing {
	t.Helper()
	svg, text := l.SVG(), l.Mermaid()
	require.Equal(t, svg, l.SVG())
	require.Equal(t, text, l.Mermaid())
	d := read(t, svg)
	checkTidy(t, d)
	requireLines(t, text, flowchart)
	stages := make(map[procedure.Stage]bool)
	for place := range l.Places() {
		require.Contains(t, d.ids, place.ID)
		require.Regexp(t, `(?m)^ +(subgraph )?`+place.ID+`(\[|\(\[)"`, text)
		stages[place.Stage] = true
	}
	require.True(t, stages[0])
	for s := range p.Stages() {
		require.True(t, stages[s], s)
		require.Contains(t, d.text, " "+w.Stage(p, s))
		for _, line := range append(w.Owed(p, s), w.Stage(p, s)) {
			require.Contains(t, d.text, line)
			require.Contains(t, d.desc, strings.TrimSuffix(line, "."))
		}
	}
	return d
}

// TestPlace: in every state of a case exactly one box is marked, and that is
// where it is, also when it is over.
func TestPlace(t *testing.T) {
	long(t)
	w := wording.English()
	seen := map[string]bool{}
	for _, h := range histories(t, procedure.Xtra(), 2000) {
		c := h.c
		state := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome())
		if seen[state] {
			continue
		}
		seen[state] = true
		for _, l := range ladders(nil, c, w) {
			d := requireLadder(t, c.Procedure(), w, l)
			require.Equal(t, 1, strings.Count(l.SVG(), `stroke-width="3"`), "%v", c)
			require.Equal(t, 1, strings.Count(l.Mermaid(), " here\n"), "%v", c)
			marked := 0
			for place := range l.Places() {
				if place.Here {
					marked++
					require.Equal(t, c.Stage(), place.Stage)
					require.True(t, place.Phase == 0 || place.Phase == c.Phase(), "%v: %v", c, place)
					require.Contains(t, l.Mermaid(), "    class "+place.ID+" here\n")
				}
			}
			require.Equal(t, 1, marked, "%v", c)
			require.Contains(t, d.text, w.Heading(wording.HeadingState))
		}
	}
	require.Greater(t, len(seen), 20)
}

// TestTimelines: the picture of every history is tidy, and has every event, with
// an element for each, and every finding.
func TestTimelines(t *testing.T) {
	for name, p := range map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every feature": everyFeature(t)} {
		for i, h := range histories(t, p, 60) {
			w := languages[[]string{"nl", "en"}[i%2]]
			for _, today := range []date.Date{h.c.Last(), h.c.Last() + 40, h.c.Last() + 800} {
				l := picture.TimelineOf(p, complaint(), h.events, today, w)
				l = []picture.Timeline{l, l.Wide(720), l.Wide(-1).Numbered(3)}[i%3]
				svg := l.SVG()
				require.Equal(t, svg, l.SVG())
				d := read(t, svg)
				checkTidy(t, d)
				requireLines(t, l.Mermaid(), gantt)
				for i, e := range h.events {
					require.Contains(t, d.desc, w.Fact(p, e), name)
					require.Contains(t, d.ids, fmt.Sprint(d.ids[0], "-event-", i))
				}
				require.Contains(t, d.ids, d.ids[0]+"-today")
				for _, f := range audit.Of(p, complaint(), h.events, today) {
					require.Contains(t, d.desc, w.Finding(p, f), name)
				}
			}
		}
	}
}

// TestTerms: a term that runs, one that runs over and one that was met late are
// told apart by their words and by their form.
func TestTerms(t *testing.T) {
	w, p := wording.English(), procedure.Xtra()
	tests := []struct {
		why, today string
		more       []string
		says       string
		left, over bool // what is drawn of it
	}{
		{"it runs", "2026-05-18", nil, "By Wednesday 20 May 2026, 2 days left", true, false},
		{"the last day", "2026-05-20", nil, "By Wednesday 20 May 2026, today is the last day", false, false},
		{"it runs over", "2026-05-26", nil, "By Wednesday 20 May 2026, now 6 days overdue", false, true},
		{"met in time", "2026-05-28", []string{"2026-05-19 answered committee upheld"}, "By Wednesday 20 May 2026, done on Tuesday 19 May 2026", true, false},
		{"met late", "2026-05-28", []string{"2026-05-26 answered committee upheld"}, "By Wednesday 20 May 2026, done on Tuesday 26 May 2026, 6 days late", false, true},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			l := picture.TimelineOf(p, complaint(), events(t, append(slices.Clone(road), tt.more...)...), on(tt.today), w)
			svg := l.SVG()
			d := read(t, svg)
			checkTidy(t, d)
			require.Contains(t, d.text, tt.says)
			require.Contains(t, d.desc, tt.says)
			require.Equal(t, tt.left, strings.Contains(svg, `class="klr-left"`))
			require.Equal(t, tt.over, strings.Contains(svg, `class="klr-over"`))
			require.Contains(t, l.Mermaid(), tt.says)
			require.Equal(t, tt.over, strings.Contains(l.Mermaid(), ":crit, "))
		})
	}
}

// TestOfNothing: there is a picture of nothing, and it is one.
func TestOfNothing(t *testing.T) {
	var ladder picture.Ladder
	var line picture.Timeline
	for _, svg := range []string{
		ladder.SVG(), line.SVG(), picture.LadderOf(nil, wording.English()).WithPhases().WithEndings().SVG(),
		picture.LadderAt(procedure.Case{}, wording.English()).SVG(),
		picture.TimelineOf(nil, complaint(), events(t, road...), on("2026-05-18"), wording.English()).SVG(),
		picture.TimelineOf(procedure.Xtra(), procedure.Complaint{}, nil, 0, wording.English()).SVG(),
		picture.TimelineOf(procedure.Xtra(), procedure.Complaint{}, []procedure.Event{{}, {On: 1 << 30, Kind: 99, Stage: 9, Party: 9}}, 0, wording.English()).SVG(),
	} {
		checkTidy(t, read(t, svg))
	}
	requireLines(t, ladder.Mermaid(), flowchart)
	requireLines(t, line.Mermaid(), gantt)
	requireLines(t, picture.TimelineOf(procedure.Xtra(), procedure.Complaint{}, []procedure.Event{{}, {On: 1 << 30}}, 0, wording.English()).Mermaid(), gantt)
	for range ladder.Places() {
		require.Fail(t, "the zero Ladder has no places")
	}
	for range picture.LadderOf(procedure.Xtra(), wording.English()).Places() {
		break
	}
}

// TestReadme: the picture in the README is one of the golden files.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	require.Contains(t, string(readme), "](escalation/picture/testdata/ladder-at-en.svg)")
}
