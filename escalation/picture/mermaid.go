package picture

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/rickb777/date/v2"
)

// Mermaid returns the picture as a flowchart in the language of Mermaid, which
// lays it out: the same boxes, and the same ids. What passes boxes by is dotted.
func (l Ladder) Mermaid() string {
	d := l.draft()
	m := mermaid{ladder: l}
	m.WriteString("flowchart TD\n")
	m.about(l.words.Regulation(l.p))
	for i := range d.boxes {
		m.box(&d.boxes[i], "    ")
	}
	m.ways(d.boxes, d.ways, "    ")
	if m.here != "" {
		m.WriteString("    classDef here fill:#e7f0fe,stroke:#0b57d0,stroke-width:4px,color:#1b1f24\n    class " + m.here + " here\n")
	}
	return m.String()
}

// A mermaid writes a text in the language of Mermaid.
type mermaid struct {
	strings.Builder
	ladder Ladder
	here   string // the node that is marked
}

// about says what a picture is of, for who cannot see it.
func (m *mermaid) about(name string) { m.WriteString("    accTitle: " + mermaidText(name) + "\n") }

func (m *mermaid) box(b *box, indent string) {
	var lines []string
	if b.Here {
		m.here = b.ID
	}
	if b.hasCase() {
		lines = append(lines, "● "+m.ladder.words.Heading(wording.HeadingState))
	}
	lines = append(lines, b.title)
	if b.now != "" {
		lines = append(lines, b.now)
	}
	if len(b.inner) == 0 {
		lines = append(lines, b.lines...)
		m.node(b.ID, "[", "]", lines, indent)
	} else {
		m.WriteString(indent + "subgraph " + b.ID + `["` + mermaidLines(lines) + "\"]\n")
		if len(b.lines) > 0 {
			m.node(b.ID+"-owed", "[", "]", b.lines, indent+"    ")
		}
		for i := range b.inner {
			m.box(&b.inner[i], indent+"    ")
		}
		m.ways(b.inner, b.innerWays, indent+"    ")
		m.WriteString(indent + "end\n")
	}
	for _, e := range b.ends {
		if e.Here {
			m.here = e.ID
		}
		m.node(e.ID, "([", "])", []string{e.text}, indent)
		m.WriteString(indent + b.ID + " --- " + e.ID + "\n")
	}
}

func (m *mermaid) node(id, before, after string, lines []string, indent string) {
	m.WriteString(indent + id + before + `"` + mermaidLines(lines) + `"` + after + "\n")
}

func (m *mermaid) ways(boxes []box, ways []way, indent string) {
	for _, way := range ways {
		arrow, label := " -->", mermaidLines(way.labels)
		if way.to > way.from+1 {
			arrow, label = " -.->", mermaidText(m.ladder.words.Skips(way.clauses))
		}
		m.WriteString(indent + boxes[way.from].ID + arrow + `|"` + label + `"| ` + boxes[way.to].ID + "\n")
	}
}

// Mermaid returns the picture as a Gantt chart in the language of Mermaid, which
// lays it out by date: what happened, and the terms, each with what is over it in
// a bar of its own. What has no day in the years that package deadline takes is
// left out.
func (t Timeline) Mermaid() string {
	var m mermaid
	m.WriteString("gantt\n")
	m.about(t.words.Heading(wording.HeadingHistory) + ". " + t.words.Regulation(t.p))
	m.WriteString("    dateFormat YYYY-MM-DD\n    axisFormat %d-%m-%Y\n    todayMarker off\n")
	rows := t.rows()
	section := ""
	head := func(h string) {
		if h != section {
			m.WriteString("    section " + mermaidText(h) + "\n")
		}
		section = h
	}
	for i, r := range rows {
		if r.sort > passedOver || !known(r.on) {
			continue
		}
		head(t.words.Heading(wording.HeadingHistory))
		sign := "●"
		if r.sort == passedOver {
			sign = "✕"
		}
		m.bar(sign, strings.Join(r.lines, " "), "milestone, ", i, r.on, r.on)
	}
	for i, r := range rows {
		if r.since == 0 || !known(r.since) || !known(r.on) {
			continue
		}
		head(t.words.Heading(wording.HeadingDeadline))
		text := sentence(r.head) + " " + strings.Join(r.lines, " ")
		switch {
		case r.late:
			m.bar("◇", strings.Join(r.lines, " "), "", i, r.since, r.on)
			m.bar("▲", r.head, "crit, ", len(rows)+i, r.on, r.until)
		case r.sort == wasDue:
			m.bar("✓", text, "done, ", i, r.since, r.on)
		default:
			m.bar("◇", text, "active, ", i, r.since, r.on)
		}
	}
	for i, r := range rows {
		if r.sort == isNow && known(r.on) {
			head(t.words.Urgency(escalation.Today))
			m.bar("◉", sentence(r.head)+" "+strings.Join(r.lines, " "), "milestone, ", i, r.on, r.on)
		}
	}
	return m.String()
}

// bar writes one task of a Gantt chart. The sign before its text keeps that from
// being a word of the language.
func (m *mermaid) bar(sign, text, kind string, i int, from, to date.Date) {
	m.WriteString("    " + sign + " " + mermaidText(text) + " :" + kind + "r" + strconv.Itoa(i) + ", " + from.String() + ", " + to.String() + "\n")
}

func known(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }

// mermaidLines writes texts below each other in one label.
func mermaidLines(texts []string) string {
	said := make([]string, len(texts))
	for i, text := range texts {
		said[i] = mermaidText(text)
	}
	return strings.Join(said, "<br/>")
}

// mermaidText writes as character codes what Mermaid could take for its own: all
// but letters, digits, spaces and what stands in any text; a full stop that would
// number a list, and a hyphen that would begin an arrow; and the letters with which
// it marks such codes for itself.
func mermaidText(s string) string {
	var b strings.Builder
	last := ' '
	for _, r := range clean(s) {
		switch {
		case r == 'ß' || r == 'ﬂ':
			writeCode(&b, r)
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), r == ' ', r == ',', r == '(', r == ')',
			r == '.' && (unicode.IsLetter(last) || last == ')'),
			r == '-' && unicode.IsLetter(last):
			b.WriteRune(r)
		default:
			writeCode(&b, r)
		}
		last = r
	}
	return b.String()
}

func writeCode(b *strings.Builder, r rune) { b.WriteString("#" + strconv.Itoa(int(r)) + ";") }
