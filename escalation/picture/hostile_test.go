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
	"\u202eright to left\u202c", "\u2066isolate", "\u200b", "\ufeff", "a\u2028b", "\x00\x01\x1b", "\xff\xfe", "\uffff", "👩‍👩‍👧", "ﷺ", "क्षि", "W" + strings.Repeat("W", 300), strings.Repeat("i ", 400),
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

func requireHarmless(tb testing.TB, s string) {
	tb.Helper()
	p, w := hostileProcedure(s), hostileWords(s)
	tame, plain := procedure.Xtra(), wording.English()
	c, err := p.Replay(complaint(), events(tb, "2026-03-30 raised board"))
	require.NoError(tb, err)
	same, err := tame.Replay(complaint(), events(tb, "2026-03-30 raised board"))
	require.NoError(tb, err)

	l := picture.LadderAt(c, w).WithPhases().WithEndings()
	d := read(tb, l.SVG())
	requireTidy(tb, d)
	tamed := picture.LadderAt(same, plain).WithPhases().WithEndings()
	require.Equal(tb, read(tb, tamed.SVG()).ids, d.ids)
	requireLines(tb, l.Mermaid(), flowchart)
	require.Equal(tb, strings.Count(tamed.Mermaid(), "\n"), strings.Count(l.Mermaid(), "\n"))

	line := picture.TimelineOf(p, complaint(), events(tb, road...), on("2026-05-26"), w)
	d = read(tb, line.SVG())
	requireTidy(tb, d)
	requireLines(tb, line.Mermaid(), gantt)
	tamedLine := picture.TimelineOf(tame, complaint(), events(tb, road...), on("2026-05-26"), plain)
	require.Equal(tb, read(tb, tamedLine.SVG()).ids, d.ids)

	cleaned := picture.Clean(s)
	require.True(tb, utf8.ValidString(cleaned))
	require.Equal(tb, cleaned, picture.Clean(cleaned))
}

// TestHostile: whatever a text holds, it stays a text.
func TestHostile(t *testing.T) {
	taken := 0
	for _, s := range hostile {
		requireHarmless(t, s)
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
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			t.Skip("it only takes long")
		}
		requireHarmless(t, s)
	})
}
