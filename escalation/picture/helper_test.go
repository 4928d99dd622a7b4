package picture_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "run with -update to make it")
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func events(tb testing.TB, lines ...string) []procedure.Event {
	tb.Helper()
	var list []procedure.Event
	for _, line := range lines {
		e, err := procedure.ParseEvent(line)
		require.NoError(tb, err)
		list = append(list, e)
	}
	return list
}

func complaint() procedure.Complaint {
	return procedure.Complaint{Happened: on("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)}
}

func compiled(tb testing.TB, r procedure.Regulation) *procedure.Procedure {
	tb.Helper()
	p, err := r.Compile()
	require.NoError(tb, err)
	return p
}

func everyFeature(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	return compiled(tb, proceduretest.EveryFeature())
}

// road is a complaint that goes up to the committee; the manager was not
// consulted, and one event cannot have happened then.
var road = []string{
	"2026-03-02 raised employee", "2026-03-16 raised manager", "2026-03-30 raised board", "2026-04-01 consulted employee",
	"2026-04-14 answered board not-upheld", "2026-04-17 declined", "2026-04-10 referred committee", "2026-04-20 referred committee",
	"2026-04-20 informed complainant",
}

// A history is what happened, and the case that came of it.
type history struct {
	events []procedure.Event
	c      procedure.Case
}

// histories returns up to so many of a procedure, the short ones first: every
// move is made in every state that a case can come to by then.
func histories(tb testing.TB, p *procedure.Procedure, most int) []history {
	tb.Helper()
	c, err := p.Open(complaint())
	require.NoError(tb, err)
	all := []history{{nil, c}}
	seen := map[string]bool{}
	for i := 0; i < len(all) && len(all) < most; i++ {
		h := all[i]
		for m := range h.c.Moves() {
			e := m.Event(max(h.c.Last()+3, m.NotBefore, on("2026-02-02")))
			if e.Kind == procedure.Extended {
				e.Term = deadline.Days(3)
			}
			next, err := h.c.Apply(e)
			state := fmt.Sprint(h.c.Stage(), h.c.Phase(), h.c.Outcome(), e.Kind, e.Stage, e.Party)
			if err != nil || seen[state] {
				continue
			}
			seen[state] = true
			all = append(all, history{append(slices.Clone(h.events), e), next})
		}
	}
	return all
}

var languages = map[string]wording.Language{"nl": wording.Dutch(), "en": wording.English()}

// An area is where something is drawn.
type area struct {
	what                     string
	left, top, right, bottom int
}

func (a area) isIn(b area) bool {
	return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom
}

func (a area) meets(b area) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

// A drawing is what an SVG holds.
type drawing struct {
	width, height     int
	boxes, texts      []area
	ids               []string
	title, desc, text string
}

// parts are the elements of a picture, and the attributes that each may have.
var parts = map[string]string{
	"svg":   "xmlns id lang role aria-labelledby aria-describedby width height viewBox font-family",
	"title": "id", "desc": "id", "style": "", "g": "id",
	"rect":   "class fill stroke stroke-width x y width height rx",
	"circle": "class fill stroke stroke-width cx cy r",
	"path":   "class fill stroke stroke-width stroke-dasharray d",
	"text":   "class fill x y font-size font-weight",
}

// read reads an SVG strictly, and wants nothing in it but the parts of a picture,
// each id once, and what it says of itself.
func read(tb testing.TB, svg string) drawing {
	tb.Helper()
	var d drawing
	var open []string
	var last *string
	at := map[string]int{}
	bold := false
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(tb, err)
		switch token := token.(type) {
		case xml.StartElement:
			allowed, ok := parts[token.Name.Local]
			require.True(tb, ok, "element %s", token.Name.Local)
			require.Equal(tb, len(open) == 0, token.Name.Local == "svg")
			open, bold = append(open, token.Name.Local), false
			clear(at)
			for _, attr := range token.Attr {
				require.Contains(tb, strings.Fields(allowed), attr.Name.Local, token.Name.Local)
				at[attr.Name.Local], _ = strconv.Atoi(attr.Value)
				switch attr.Name.Local {
				case "id":
					require.NotContains(tb, d.ids, attr.Value)
					d.ids = append(d.ids, attr.Value)
				case "font-weight":
					bold = true
				}
			}
			switch token.Name.Local {
			case "svg":
				d.width, d.height = at["width"], at["height"]
			case "rect":
				if len(open) > 2 || at["rx"] > 0 { // not the page
					d.boxes = append(d.boxes, area{"box", at["x"], at["y"], at["x"] + at["width"], at["y"] + at["height"]})
				}
			case "title":
				last = &d.title
			case "desc":
				last = &d.desc
			case "text":
				d.texts = append(d.texts, area{"", at["x"], at["y"] - at["font-size"]*3/4, at["x"], at["y"] + at["font-size"]/4})
				last = &d.texts[len(d.texts)-1].what
			default:
				last = nil
			}
		case xml.CharData:
			if last == nil {
				continue
			}
			*last += string(token)
			if open[len(open)-1] == "text" {
				text := &d.texts[len(d.texts)-1]
				text.right = text.left + picture.Estimate(text.what, at["font-size"], bold)
				d.text += " " + text.what
			}
		case xml.EndElement:
			open, last = open[:len(open)-1], nil
		default:
			require.Fail(tb, "neither an element nor text", "%T", token)
		}
	}
	require.Empty(tb, open)
	require.NotEmpty(tb, d.title)
	root := d.ids[0]
	require.Contains(tb, svg, ` role="img" aria-labelledby="`+root+`-title" aria-describedby="`+root+`-desc" `)
	require.Contains(tb, d.ids, root+"-title")
	require.Contains(tb, d.ids, root+"-desc")
	require.Equal(tb, 1, strings.Count(svg, "<style>"+picture.Style+"</style>"))
	return d
}

// checkTidy wants every text on the page and wholly in or out of every box, no
// two texts over each other, and no two boxes but one in the other.
func checkTidy(tb testing.TB, d drawing) {
	tb.Helper()
	all := area{"page", 0, 0, d.width, d.height}
	for i, text := range d.texts {
		if !text.isIn(all) {
			tb.Errorf("%+v leaves %+v", text, all)
		}
		for _, other := range d.texts[:i] {
			if text.meets(other) {
				tb.Errorf("%+v over %+v", text, other)
			}
		}
		for _, box := range d.boxes {
			if text.meets(box) && !text.isIn(box) {
				tb.Errorf("%+v leaves %+v", text, box)
			}
		}
	}
	for i, box := range d.boxes {
		if !box.isIn(all) {
			tb.Errorf("%+v leaves the page", box)
		}
		for _, other := range d.boxes[:i] {
			if box.meets(other) && !box.isIn(other) && !other.isIn(box) {
				tb.Errorf("%+v over %+v", box, other)
			}
		}
	}
}

// A line of Mermaid is one of these.
var (
	quoted    = `"(?:[\p{L}\p{M}\p{Nd} ,().-]|#\d+;|<br/>)*"`
	node      = `ladder\d*(?:-[a-z]+)+`
	unquoted  = `(?:[\p{L}\p{M}\p{Nd} ,().-]|#\d+;)*`
	flowchart = regexp.MustCompile(`^(?:flowchart TD|    accTitle: ` + unquoted + `|` +
		` +` + node + `\[` + quoted + `\]| +` + node + `\(\[` + quoted + `\]\)| +subgraph ` + node + `\[` + quoted + `\]| +end|` +
		` +` + node + ` (?:-->|-\.->)\|` + quoted + `\| ` + node + `| +` + node + ` --- ` + node + `|` +
		`    classDef here fill:#e7f0fe,stroke:#0b57d0,stroke-width:4px,color:#1b1f24|    class ` + node + ` here)$`)
	gantt = regexp.MustCompile(`^(?:gantt|    accTitle: ` + unquoted + `|    dateFormat YYYY-MM-DD|    axisFormat %d-%m-%Y|` +
		`    todayMarker off|    section ` + unquoted + `|    [●✕◇▲✓◉] ` + unquoted + ` :(?:milestone, |crit, |done, |active, )?r\d+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d)$`)
)

// requireLines wants every line of a Mermaid text to be one that a picture has.
func requireLines(tb testing.TB, text string, form *regexp.Regexp) {
	tb.Helper()
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		require.Regexp(tb, form, line)
	}
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
