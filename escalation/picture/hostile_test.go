package picture_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

var hostile = []string{
	`</text></svg><script>alert(1)</script>`, `"]; click ladder-board "javascript:alert(1)"`, `a"] --> b["c`, "a\nb\r\nclass x here", `<!--`, `-->`, `]]>`, `&amp;&lt;&#60;`,
	`" onload="alert(1)`, `' style='x`, `%%{init: {}}%%`, "#59;#quot;", "`code` **bold**", "1. one", "- two", "art. 9:11; lid 2", "title x", "section y", "end", "ﬂ°°60¶ß",
	"\u202eright to left\u202c", "\u2066isolate", "\u200b", "\ufeff", "a\u2028b", "\x00\x01\x1b", "\xff\xfe", "\uffff", "👩‍👩‍👧", "ﷺ", "क्षि", "W" + strings.Repeat("W", 300), strings.Repeat("i ", 200),
}

// hostileWords are words in which every place that a picture takes from a host
// holds s; English where that is no phrase.
func hostileWords(s string) wording.Language {
	w, err := wording.English().With(func(p *wording.Phrases) {
		p.Stages.Unreported, p.Headings.State, p.Headings.History, p.Outcomes.Lapsed, p.Stages.Hearing = s, s, s, s, s
		p.Records.Withdrawn, p.Urgencies.Today, p.Severities.Breach, p.Dates.Weekdays[3] = s, s, s, s
	})
	if err != nil {
		return wording.English()
	}
	return w
}

// hostileProcedure is the published one with s for its name, its bodies and a
// clause, where such a regulation compiles.
func hostileProcedure(s string) *procedure.Procedure {
	r := procedure.XtraRegulation()
	text := procedure.Text{"nl": s, "en": s}
	r.Name = text
	r.Rungs[2].Body, r.Rungs[3].Short = text, text
	if p, err := r.Compile(); err == nil {
		return p
	}
	return procedure.Xtra()
}

// pictures are those of a case that was filed with the board, and of another in
// time.
func pictures(tb testing.TB, p *procedure.Procedure, w wording.Language) (picture.Ladder, picture.Timeline) {
	tb.Helper()
	c, err := p.Replay(complaint(), events(tb, "2026-03-30 raised board"))
	require.NoError(tb, err)
	return picture.LadderAt(c, w).WithPhases().WithEndings(), picture.TimelineOf(p, complaint(), events(tb, road...), on("2026-05-26"), w)
}

// tame is what is in those pictures without anything hostile.
type tame struct {
	ladder, line []string // ids
	nodes        int      // lines of Mermaid
}

func tamed(tb testing.TB) tame {
	tb.Helper()
	ladder, line := pictures(tb, procedure.Xtra(), wording.English())
	return tame{read(tb, ladder.SVG()).ids, read(tb, line.SVG()).ids, strings.Count(ladder.Mermaid(), "\n")}
}

// requireHarmless wants s to be text, wherever it is, and the same things in the
// pictures as without it.
func requireHarmless(tb testing.TB, s string, want tame) {
	tb.Helper()
	ladder, line := pictures(tb, hostileProcedure(s), hostileWords(s))
	d := read(tb, ladder.SVG())
	checkTidy(tb, d)
	require.Equal(tb, want.ladder, d.ids)
	requireLines(tb, ladder.Mermaid(), flowchart)
	require.Equal(tb, want.nodes, strings.Count(ladder.Mermaid(), "\n"))

	d = read(tb, line.SVG())
	checkTidy(tb, d)
	require.Equal(tb, want.line, d.ids)
	requireLines(tb, line.Mermaid(), gantt)

	cleaned := picture.Clean(s)
	require.True(tb, utf8.ValidString(cleaned))
	require.Equal(tb, cleaned, picture.Clean(cleaned))
}

// TestHostile: whatever a text holds, it stays a text.
func TestHostile(t *testing.T) {
	taken, want := 0, tamed(t)
	for _, s := range hostile {
		requireHarmless(t, s, want)
		if hostileProcedure(s) != procedure.Xtra() {
			taken++
		}
	}
	require.Greater(t, taken, 10, "most of them can be in a regulation")
	svg := picture.LadderOf(hostileProcedure(`</text></svg><script>`), wording.Dutch()).SVG()
	require.Contains(t, svg, "&lt;/text&gt;&lt;/svg&gt;&lt;script&gt;")
}

// FuzzHostile tries what else could be in a text.
func FuzzHostile(f *testing.F) {
	for _, s := range hostile[:12] { // all of them are tried above
		f.Add(s)
	}
	want := tamed(f)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 500 {
			t.Skip("it only takes long")
		}
		requireHarmless(t, s, want)
	})
}
