package proceduretest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// assumed is the regulation of a scenario that names none.
const assumed = "xtra"

// A SyntaxError says which line of a scenario cannot be read, and why.
type SyntaxError struct {
	Name string // of the scenario
	Line int    // counted from 1
	Err  error  // what is wrong with it
}

// Error returns the name, the line and the fault.
func (e *SyntaxError) Error() string {
	if e == nil {
		return prefix + "no error"
	}
	why := "cannot be read"
	if e.Err != nil {
		why = nameless(e.Err)
	}
	return prefix + e.Name + ":" + strconv.Itoa(e.Line) + ": " + why
}

// Unwrap returns the fault.
func (e *SyntaxError) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.Err
}

const prefix = "proceduretest: "

// mostFaults is how many faults of one text are told: an error is for reading.
const mostFaults = 100

// Parse reads a scenario; the package documentation describes the format. The
// name is what failures call it. The error reports every line that cannot be
// read, or the first hundred, as a [*SyntaxError], in order; no line is passed
// over.
func Parse(name, text string) (Scenario, error) {
	p := parser{scenario: Scenario{Name: name, Regulation: assumed}}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i, line := range lines {
		p.line = i + 1
		p.read(strings.TrimSuffix(line, "\r"))
	}
	p.finish()
	if len(p.faults) > 0 {
		return Scenario{}, errors.Join(p.faults...)
	}
	return p.scenario, nil
}

type parser struct {
	scenario Scenario
	line     int
	gap      bool
	stray    bool            // the last unindented line was at fault, so that what stands beneath it has no place
	named    bool            // a regulation was named
	opened   bool            // a complaint was read
	last     date.Date       // of the last event that is not refused
	said     map[string]bool // what stands beneath the last unindented line, or the clauses named
	faults   []error
}

func (p *parser) fail(format string, args ...any) {
	p.failAt(p.line, format, args...)
}

func (p *parser) failAt(line int, format string, args ...any) {
	switch {
	case len(p.faults) > mostFaults:
		return
	case len(p.faults) == mostFaults:
		format, args = "this and what follows is not told: there are too many faults", nil
	}
	p.faults = append(p.faults, &SyntaxError{Name: p.scenario.Name, Line: line, Err: fmt.Errorf(format, args...)})
}

func (p *parser) read(line string) {
	switch {
	case !utf8.ValidString(line):
		p.fail("not UTF-8 text")
		return
	case strings.ContainsFunc(line, func(r rune) bool { return r != '\t' && !unicode.IsPrint(r) }):
		p.fail("holds a character that cannot be seen: %q", cut(line))
		return
	}
	indented := strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")
	line = strings.Trim(line, " \t")
	switch {
	case strings.Contains(line, "\t"):
		p.fail("holds a tab within %q; use a space", cut(line))
	case line == "":
		p.gap = true
	case indented:
		p.beneath(line)
	default:
		before := len(p.faults)
		p.top(line)
		p.stray = len(p.faults) > before
		p.gap = false
	}
}

// cut shortens what an error quotes.
func cut(s string) string {
	const most = 200
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

// top reads an unindented line.
func (p *parser) top(line string) {
	p.settle()
	p.said = map[string]bool{}
	before := len(p.faults)
	if word, rest, ok := header(line); ok {
		p.header(word, rest)
		return
	}
	b := block{line: p.line, gap: p.gap}
	switch {
	case strings.HasPrefix(line, "#"):
		b.kind, b.note = noteBlock, strings.TrimSpace(line[1:])
	case strings.HasPrefix(line, "happened "):
		p.complaint(&b, line)
	case line == "contact:":
		b.kind = contactBlock
	case strings.HasPrefix(line, "on "):
		b.kind, b.day = openBlock, p.day(line, "on ", " open:")
		if b.day != date.Zero && b.day < p.last {
			p.fail("%v lies before the event of %v above", b.day, p.last)
		}
	case strings.HasPrefix(line, "audit "):
		b.kind, b.day = auditBlock, p.day(line, "audit on ", ":")
	case line[0] >= '0' && line[0] <= '9':
		p.event(&b, line)
	default:
		p.fail("unknown line %q", cut(line))
	}
	if !p.opened && b.kind != noteBlock && b.kind != complaintBlock && b.kind != 0 {
		p.fail("%q stands before the complaint", cut(line))
	}
	if len(p.faults) == before {
		p.scenario.blocks = append(p.scenario.blocks, b)
	}
}

// header splits a line of the head of a scenario.
func header(line string) (word, rest string, ok bool) {
	for _, word := range []string{"title", "regulation", "clauses"} {
		if rest, ok := strings.CutPrefix(line, word+":"); ok {
			return word, strings.TrimSpace(rest), true
		}
	}
	return "", "", false
}

func (p *parser) header(word, rest string) {
	s := &p.scenario
	switch {
	case rest == "":
		p.fail("%s: says nothing", word)
	case len(s.blocks) > 0:
		p.fail("%s: stands below the head", word)
	case word == "title" && s.Title == "" && !p.named && s.Clauses == nil:
		s.Title = rest
	case word == "regulation" && !p.named && s.Clauses == nil:
		s.Regulation, p.named = rest, true
	case word == "clauses" && s.Clauses == nil:
		for id := range strings.SplitSeq(rest, ",") {
			id = strings.TrimSpace(id)
			if id == "" || p.said[id] {
				p.fail("clauses: %q is empty or named twice", cut(id))
			}
			p.said[id] = true
			s.Clauses = append(s.Clauses, id)
		}
	default:
		p.fail("%s: out of place; want title, regulation, clauses, each once and in this order", word)
	}
}

func (p *parser) complaint(b *block, line string) {
	b.kind = complaintBlock
	if p.opened {
		p.fail("a second complaint; one scenario tells of one")
	}
	p.opened = true
	rest, late := strings.CutSuffix(strings.TrimPrefix(line, "happened "), takenInLate)
	b.opened.Late = late
	rest, b.opened.General = strings.CutSuffix(rest, aboutNobody)
	day, about, ok := strings.Cut(rest, " about ")
	if !ok {
		p.fail("want \"happened 2026-01-30 about conduct, privacy\", not %q", cut(line))
		return
	}
	b.opened.Happened = p.date(day)
	var grounds []procedure.Ground
	if about != nothing {
		for word := range strings.SplitSeq(about, ", ") {
			g, err := procedure.ParseGround(word)
			if err != nil {
				p.fail("%w", err)
				return
			}
			grounds = append(grounds, g)
		}
	}
	b.opened.Grounds = procedure.GroundsOf(grounds...)
	if want := sayComplaint(b.opened); want != line && b.opened.Happened != date.Zero {
		p.fail("want %q, not %q", want, cut(line))
	}
}

// event reads a dated line, which is what Event.String gives.
func (p *parser) event(b *block, line string) {
	b.kind = eventBlock
	e, err := procedure.ParseEvent(line)
	if err != nil {
		p.fail("%w", err)
		return
	}
	b.event = e
}

// beneath reads an indented line.
func (p *parser) beneath(line string) {
	if p.stray {
		return // what it stands beneath is reported already
	}
	blocks := p.scenario.blocks
	if len(blocks) == 0 || blocks[len(blocks)-1].kind == noteBlock {
		p.fail("%q stands beneath nothing that it could be about", cut(line))
		return
	}
	b := &blocks[len(blocks)-1]
	e := expectation{line: p.line, text: line}
	if b.kind == complaintBlock || b.kind == eventBlock {
		e = p.outcome(e)
	} else if !isEntry(b.kind, line) {
		p.fail("unknown entry %q", cut(line))
	}
	key := e.word
	if key == "" {
		key = line
	}
	switch {
	case p.said[key] && (b.kind != auditBlock || line == nothing): // what happened twice can be found twice
		p.fail("%q is said twice", cut(line))
	case e.word == "" && (line == nothing && len(p.said) > 0 || p.said[nothing]):
		p.fail("nothing, and yet something: %q", cut(line))
	}
	p.said[key] = true
	b.expect = append(b.expect, e)
}

// outcome splits a line beneath a complaint or an event into its word and what
// that should come to.
func (p *parser) outcome(e expectation) expectation {
	for _, word := range []string{wordAt, wordFiling, wordDue, wordVerdict, wordRefused} {
		if rest, ok := strings.CutPrefix(e.text, word+" "); ok {
			return expectation{e.line, word, strings.TrimSpace(rest)}
		}
	}
	p.fail("unknown expectation %q", cut(e.text))
	return e
}

// isEntry reports whether a line begins as an entry of the list of kind does.
func isEntry(kind blockKind, line string) bool {
	var begins []string
	switch kind {
	case openBlock:
		begins = []string{"duty ", "advice ", "right "}
	case auditBlock:
		begins = []string{"breach ", "impossible ", "note "}
	case contactBlock:
		begins = []string{"address ", "phone ", "mail "}
	case noteBlock, complaintBlock, eventBlock:
	}
	return line == nothing || slices.ContainsFunc(begins, func(b string) bool { return strings.HasPrefix(line, b) })
}

// settle looks at the last block once everything beneath it was read.
func (p *parser) settle() {
	if len(p.scenario.blocks) == 0 || p.stray {
		return
	}
	b := &p.scenario.blocks[len(p.scenario.blocks)-1]
	switch b.kind {
	case openBlock, auditBlock, contactBlock:
		if len(b.expect) == 0 {
			p.failAt(b.line, "%q lists nothing; if that is meant, write %q beneath it", b.head(), nothing)
		}
	case eventBlock:
		if !b.refused() {
			p.last = max(p.last, b.event.On)
		}
	case noteBlock, complaintBlock:
	}
}

// finish looks at the scenario as a whole.
func (p *parser) finish() {
	p.settle()
	if p.scenario.Title == "" {
		p.failAt(1, "no title")
	}
	if p.scenario.Clauses == nil {
		p.failAt(1, "no clauses: name at least the one it is mainly about")
	}
	if !p.opened {
		p.fail("no complaint")
	}
}

// day reads the day between two fixed parts of a line.
func (p *parser) day(line, before, after string) date.Date {
	rest, begins := strings.CutPrefix(line, before)
	day, ends := strings.CutSuffix(rest, after)
	if !begins || !ends {
		p.fail("want %q, not %q", before+"2026-05-18"+after, cut(line))
		return date.Zero
	}
	return p.date(day)
}

// date reads a day, or reports it and returns the zero date.
func (p *parser) date(s string) date.Date {
	d, err := deadline.ParseDate(s)
	if err != nil {
		p.fail("%w", err)
		return date.Zero
	}
	return d
}
