package proceduretest

import (
	"embed"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Scenario is one story about a complaint: what happened, what the procedure
// made of it, and which clauses it shows. [Parse] makes one; the zero Scenario
// tells nothing and shows nothing.
type Scenario struct {
	Name       string   // what failures call it: the name of its file
	Title      string   // what the story is about
	Regulation string   // the ID of the regulation it is about
	Clauses    []string // the clauses it shows, the main one first

	blocks []block
}

// A block is one unindented line of a scenario and what stands beneath it.
type block struct {
	line   int
	gap    bool // a blank line stands before it
	kind   blockKind
	note   string              // of a note
	opened procedure.Complaint // of a complaint
	event  procedure.Event     // of an event
	day    date.Date           // of open and audit
	expect []expectation
}

type blockKind uint8

const (
	noteBlock blockKind = 1 + iota
	complaintBlock
	eventBlock
	openBlock
	auditBlock
	contactBlock
)

// An expectation is one indented line: beneath a complaint or an event a word
// and what it should come to, elsewhere one entry of a list.
type expectation struct {
	line int
	word string
	text string
}

// The words that can stand beneath a complaint or an event.
const (
	wordAt      = "at"
	wordFiling  = "filing day"
	wordDue     = "due"
	wordVerdict = "verdict"
	wordRefused = "refused:"
)

// nothing stands for the empty list.
const nothing = "nothing"

// refused reports whether b is a complaint or an event that the procedure
// refuses.
func (b *block) refused() bool {
	for _, e := range b.expect {
		if e.word == wordRefused {
			return true
		}
	}
	return false
}

// stories holds the files of [Scenarios]. It is never written to.
//
//go:embed scenarios/*.txt
var stories embed.FS

// Scenarios returns the stories that come with this package, in order of name.
// Each call makes them anew.
func Scenarios() []Scenario {
	all, _ := shipped() // a test holds that each of them can be read
	return all
}

// ScenariosOf returns the stories that come with this package and are about the
// regulation of p, in order of name: those that [Test] tells when it is given
// none. There are none of a regulation that this package does not know, by its
// ID, and none of a nil p.
func ScenariosOf(p *procedure.Procedure) []Scenario {
	id, _ := p.ID()
	return about(Scenarios(), id)
}

// about returns the scenarios about the regulation with an ID.
func about(all []Scenario, id string) []Scenario {
	return slices.DeleteFunc(all, func(s Scenario) bool { return s.Regulation != id })
}

// shipped reads the stories that come with this package.
func shipped() ([]Scenario, error) {
	const dir = "scenarios"
	files, err := stories.ReadDir(dir) // in order of name
	if err != nil {
		return nil, err
	}
	all := make([]Scenario, 0, len(files))
	for _, f := range files {
		text, err := stories.ReadFile(dir + "/" + f.Name())
		if err != nil {
			return nil, err
		}
		s, err := Parse(f.Name(), string(text))
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// String returns the scenario in the format that [Parse] reads, laid out with
// two spaces before what stands beneath a line. The regulation is left out
// when it is the one that Parse assumes.
func (s Scenario) String() string {
	var b strings.Builder
	line := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
		b.WriteByte('\n')
	}
	line("title: ", s.Title)
	if s.Regulation != assumed {
		line("regulation: ", s.Regulation)
	}
	line("clauses: ", strings.Join(s.Clauses, ", "))
	for i := range s.blocks {
		block := &s.blocks[i]
		if block.gap {
			line()
		}
		line(block.head())
		for _, e := range block.expect {
			if e.word != "" {
				line("  ", e.word, " ", e.text)
			} else {
				line("  ", e.text)
			}
		}
	}
	return b.String()
}

func (b *block) head() string {
	switch b.kind {
	case noteBlock:
		return strings.TrimRight("# "+b.note, " ")
	case complaintBlock:
		return sayComplaint(b.opened)
	case eventBlock:
		return b.event.String()
	case openBlock:
		return "on " + b.day.String() + " open:"
	case auditBlock:
		return "audit on " + b.day.String() + ":"
	case contactBlock:
		return "contact:"
	default:
		return ""
	}
}

// Equal reports whether s and o have the same name and tell the same, line by
// line.
func (s Scenario) Equal(o Scenario) bool { return s.Name == o.Name && s.String() == o.String() }
