package procedure

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A Dossier is a case as a host stores it: by which regulation it goes, what
// the complaint is about and what happened, in the order recorded. A [Case]
// does not keep its events, so the host does: as a whole dossier, or as a
// complaint and one row for each event. The zero Dossier has no wire form.
//
// The wire form is JSON. Canonical text has no spaces, the keys in the order
// of this example (in an event: on, kind, stage, party, verdict, term), grounds
// in their own order, and nothing that is zero but for the list of events:
//
//	{"version":1,"regulation":"xtra","edition":"1",
//	 "complaint":{"happened":"2026-01-30","grounds":["conduct","privacy"],"late":true},
//	 "events":[{"on":"2026-03-02","kind":"raised","stage":"board"},
//	           {"on":"2026-03-18","kind":"answered","verdict":"partly-upheld"}]}
//
// AppendJSON and MarshalJSON write canonical text or fail: a malformed value is
// an error, never text that cannot be read back. json.Marshal escapes the
// characters < > & U+2028 and U+2029 in it, which changes nothing in what it
// says.
//
// UnmarshalJSON takes keys and grounds in any order, with any spacing and any
// escapes of JSON. Everything else that canonical text does not have is
// refused: keys that are unknown, repeated or in other case, unknown words,
// days that do not exist, missing parts, a field on a kind of event that does
// not take it, repeated grounds, null, and what is written although it is zero
// ("late":false, an empty list of grounds). This checks the form; whether a
// case can go like this is for [Procedure.Open] and [Case.Apply].
//
// The error reports all faults at once, or the first hundred or so, in the
// order of the text, each a [*ValidationError] with its path, such as
// "events[2].on". Of text that is not JSON it names the byte where that shows.
// Decoding replaces the value as a whole, and on an error leaves it as it was.
//
// [Complaint] and [Event] do all of this on their own, for hosts that store
// them in rows.
type Dossier struct {
	Regulation string // the ID of the regulation: UTF-8 without control characters and U+FFFD
	Edition    string // its edition: the same
	Complaint  Complaint
	Events     []Event // nil when there are none
}

// Load returns the case of a stored dossier. It refuses a dossier of another
// regulation or another edition with a [*ValidationError], and otherwise
// fails as [Procedure.Replay] does, with the path of the complaint in front
// of its faults.
func (p *Procedure) Load(d Dossier) (Case, error) {
	if p == nil || p.regulation.ID == "" {
		return p.Replay(d.Complaint, d.Events) // which says that there is no procedure
	}
	var fs faults
	if d.Regulation != p.regulation.ID {
		fs.add("regulation", "the dossier is of %q, this procedure is %q", d.Regulation, p.regulation.ID)
	}
	if d.Edition != p.regulation.Edition {
		fs.add("edition", "the dossier is of edition %q, this procedure is edition %q", d.Edition, p.regulation.Edition)
	}
	if len(fs) > 0 {
		return Case{}, fs.err()
	}
	c, err := p.Replay(d.Complaint, d.Events)
	if _, refused := errors.AsType[*RefusedError](err); err != nil && !refused {
		fs.nest("complaint", err)
		return c, fs.err()
	}
	return c, err
}

// AppendJSON appends the canonical text of d to b. On an error it returns b as
// it was, and every fault of d.
func (d Dossier) AppendJSON(b []byte) ([]byte, error) {
	var fs faults
	fs.label("regulation", d.Regulation)
	fs.label("edition", d.Edition)
	fs.nest("complaint", d.Complaint.Validate())
	for i, e := range d.Events {
		if err := e.Validate(); err != nil {
			fs.nest(fmt.Sprintf("events[%d]", i), err)
		}
	}
	if len(fs) > 0 {
		return b, fs.err()
	}
	b = append(b, `{"version":`+wireVersion...)
	b = appendMember(b, "regulation", d.Regulation)
	b = appendMember(b, "edition", d.Edition)
	b = append(b, `,"complaint":`...)
	b = d.Complaint.append(b)
	b = append(b, `,"events":[`...)
	for i, e := range d.Events {
		if i > 0 {
			b = append(b, ',')
		}
		b = e.append(b)
	}
	return append(b, "]}"...), nil
}

// MarshalJSON returns the canonical text of d, or every fault of d.
func (d Dossier) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil) }

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (d *Dossier) UnmarshalJSON(text []byte) error { return unmarshal(d, "dossier", text, readDossier) }

// AppendJSON appends the canonical text of c to b. On an error it returns b as
// it was, and every fault of c.
func (c Complaint) AppendJSON(b []byte) ([]byte, error) {
	if err := c.Validate(); err != nil {
		return b, err
	}
	return c.append(b), nil
}

// MarshalJSON returns the canonical text of c, or every fault of c.
func (c Complaint) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil) }

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (c *Complaint) UnmarshalJSON(text []byte) error {
	return unmarshal(c, "complaint", text, readComplaint)
}

// AppendJSON appends the canonical text of e to b. On an error it returns b as
// it was, and what [Event.Validate] reports.
func (e Event) AppendJSON(b []byte) ([]byte, error) {
	if err := e.Validate(); err != nil {
		return b, err
	}
	return e.append(b), nil
}

// MarshalJSON returns the canonical text of e, or what [Event.Validate]
// reports.
func (e Event) MarshalJSON() ([]byte, error) { return e.AppendJSON(nil) }

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (e *Event) UnmarshalJSON(text []byte) error { return unmarshal(e, "event", text, readEvent) }

func (c Complaint) append(b []byte) []byte {
	b = append(b, `{"happened":"`...)
	b = append(appendDay(b, c.Happened), '"')
	sep := `,"grounds":["`
	for g := range c.Grounds.All() {
		b = append(b, sep...)
		b = append(b, g.String()...)
		sep = `","`
	}
	if c.Grounds != 0 {
		b = append(b, `"]`...)
	}
	if c.Late {
		b = append(b, `,"late":true`...)
	}
	return append(b, '}')
}

func (e Event) append(b []byte) []byte {
	b = append(b, `{"on":"`...)
	b = append(appendDay(b, e.On), '"')
	b = appendMember(b, "kind", e.Kind.String())
	if e.Stage != 0 {
		b = appendMember(b, "stage", e.Stage.String())
	}
	if e.Party != 0 {
		b = appendMember(b, "party", e.Party.String())
	}
	if e.Verdict != 0 {
		b = appendMember(b, "verdict", e.Verdict.String())
	}
	if e.Term != (deadline.Term{}) {
		b = appendMember(b, "term", e.Term.String())
	}
	return append(b, '}')
}

func readDossier(object []byte) (Dossier, error) {
	var d Dossier
	var fs faults
	for key, value := range fs.members(object, []string{"version", "regulation", "edition", "complaint", "events"}) {
		switch key {
		case "version":
			fs.readVersion(key, value)
		case "regulation":
			d.Regulation = fs.readLabel(key, value)
		case "edition":
			d.Edition = fs.readLabel(key, value)
		case "complaint":
			d.Complaint = readObject(&fs, key, value, readComplaint)
		case "events":
			for i, value := range fs.elements(key, value) {
				d.Events = append(d.Events, readObject(&fs, fmt.Sprintf("%s[%d]", key, i), value, readEvent))
			}
		}
	}
	return d, fs.err()
}

func readComplaint(object []byte) (Complaint, error) {
	var c Complaint
	var fs faults
	for key, value := range fs.members(object, []string{"happened"}, "grounds", "late") {
		switch key {
		case "happened":
			c.Happened = readText(&fs, key, value, deadline.ParseDate)
		case "grounds":
			c.Grounds = fs.readGrounds(key, value)
		case "late":
			if c.Late = string(value) == "true"; !c.Late {
				fs.add(key, "want true, or nothing when it is not late")
			}
		}
	}
	return c, fs.err()
}

func (fs *faults) readGrounds(field string, value []byte) Grounds {
	var grounds Grounds
	before := len(*fs)
	for i, value := range fs.elements(field, value) {
		at := fmt.Sprintf("%s[%d]", field, i)
		g := readWordAt(fs, at, value, ServiceDelivery)
		if grounds.Has(g) {
			fs.add(at, "%v is there twice", g)
		}
		grounds |= GroundsOf(g)
	}
	if grounds == 0 && len(*fs) == before {
		fs.add(field, "empty, want at least one, or nothing when there are none")
	}
	return grounds
}

func readEvent(object []byte) (Event, error) {
	var e Event
	var fs faults
	for key, value := range fs.members(object, []string{"on", "kind"}, "stage", "party", "verdict", "term") {
		switch key {
		case "on":
			e.On = readText(&fs, key, value, deadline.ParseDate)
		case "kind":
			e.Kind = readWordAt(&fs, key, value, Lapsed)
		case "stage":
			e.Stage = readWordAt(&fs, key, value, OnAppeal)
		case "party":
			e.Party = readWordAt(&fs, key, value, AppealsCommittee)
		case "verdict":
			e.Verdict = readWordAt(&fs, key, value, Settled)
		case "term":
			e.Term = readText(&fs, key, value, deadline.ParseTerm)
		}
	}
	// What does not go together is reported of the fields that could be read.
	var misfits faults
	misfits.nest("", e.Validate())
	for _, m := range misfits {
		if !slices.ContainsFunc(fs, func(f error) bool { return fieldOf(f) == fieldOf(m) }) {
			fs = append(fs, m)
		}
	}
	return e, fs.err()
}

func fieldOf(err error) string {
	if v, ok := errors.AsType[*ValidationError](err); ok {
		return v.Field
	}
	return ""
}

// label wants s to be text that prints and comes back as it was. U+FFFD is
// refused with the rest: it is what a decoder leaves of bytes that are not
// UTF-8 and of half a surrogate pair, so that nothing is ever repaired silently.
func (fs *faults) label(field, s string) {
	broken := func(r rune) bool { return r == utf8.RuneError || unicode.IsControl(r) }
	switch {
	case s == "":
		fs.add(field, "missing")
	case strings.ContainsFunc(s, broken):
		fs.add(field, "%.40q holds a control character or something that is not UTF-8", s)
	}
}

func (fs *faults) readLabel(field string, value []byte) string {
	s, ok := fs.readString(field, value)
	if ok {
		fs.label(field, s)
	}
	return s
}
