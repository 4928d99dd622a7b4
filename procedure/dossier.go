package procedure

import "errors"

// A Dossier is a case as a host stores it: by which regulation it goes, what
// the complaint is about and what happened, in the order recorded. A [Case]
// does not keep its events, so the host does: as a whole dossier, or as a
// complaint and one row for each event. The zero Dossier has no wire form.
//
// The wire form is JSON. Canonical text has no spaces, the keys in the order
// of this example (in a complaint: happened, grounds, late, general; in an
// event: on, kind, stage, party, verdict, term), grounds in their own order, and
// nothing that is zero but for the list of events:
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
// The error reports all faults at once, or the first hundred, in the order of
// the text, each a [*ValidationError] with its path, such as "events[2].on". Of
// text that is not JSON it reports only that, and names the byte where it shows;
// a byte order mark in front, or more than ten thousand open brackets, is refused
// like that too. Decoding replaces the value as a whole, and on an error leaves
// it as it was.
//
// [Complaint] and [Event] do all of this on their own, for hosts that store
// them in rows.
type Dossier struct {
	Regulation string // the ID of the regulation: UTF-8 that prints on one line, without U+FFFD
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
		fs.add("regulation", "the dossier is of %.40q, this procedure is %q", d.Regulation, p.regulation.ID)
	}
	if d.Edition != p.regulation.Edition {
		fs.add("edition", "the dossier is of edition %.40q, this procedure is edition %q", d.Edition, p.regulation.Edition)
	}
	if len(fs) > 0 {
		return Case{}, fs.err()
	}
	c, err := p.Replay(d.Complaint, d.Events)
	var refused *RefusedError
	if err != nil && !errors.As(err, &refused) {
		fs.nest("complaint", err)
		return c, fs.err()
	}
	return c, err
}

// AppendJSON appends the canonical text of d to b. On an error it returns b as
// it was, and every fault of d.
func (d Dossier) AppendJSON(b []byte) ([]byte, error) {
	c := newWriter(b)
	d.code(&c)
	return closeWriter(&c, b)
}

// MarshalJSON returns the canonical text of d, or every fault of d.
func (d Dossier) MarshalJSON() ([]byte, error) {
	return d.AppendJSON(make([]byte, 0, usualDossier+usualEvent*len(d.Events)))
}

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (d *Dossier) UnmarshalJSON(text []byte) error {
	c := newReader(text)
	var read Dossier
	read.code(&c)
	err := closeCoder(&c, "dossier")
	if err == nil {
		*d = read
	}
	return err
}

// AppendJSON appends the canonical text of c to b. On an error it returns b as
// it was, and every fault of c.
func (c Complaint) AppendJSON(b []byte) ([]byte, error) {
	w := newWriter(b)
	c.code(&w)
	return closeWriter(&w, b)
}

// MarshalJSON returns the canonical text of c, or every fault of c.
func (c Complaint) MarshalJSON() ([]byte, error) {
	return c.AppendJSON(make([]byte, 0, usualComplaint))
}

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (c *Complaint) UnmarshalJSON(text []byte) error {
	r := newReader(text)
	var read Complaint
	read.code(&r)
	err := closeCoder(&r, "complaint")
	if err == nil {
		*c = read
	}
	return err
}

// AppendJSON appends the canonical text of e to b. On an error it returns b as
// it was, and what [Event.Validate] reports.
func (e Event) AppendJSON(b []byte) ([]byte, error) {
	c := newWriter(b)
	e.code(&c)
	return closeWriter(&c, b)
}

// MarshalJSON returns the canonical text of e, or what [Event.Validate]
// reports.
func (e Event) MarshalJSON() ([]byte, error) { return e.AppendJSON(make([]byte, 0, usualEvent)) }

// UnmarshalJSON reads the wire form, as said at [Dossier].
func (e *Event) UnmarshalJSON(text []byte) error {
	c := newReader(text)
	var read Event
	read.code(&c)
	err := closeCoder(&c, "event")
	if err == nil {
		*e = read
	}
	return err
}

// How much text there usually is, which spares making room more than once.
const (
	usualEvent     = 72
	usualComplaint = 96
	usualDossier   = 96 + usualComplaint
)
