package procedure

import (
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A Regulation is a complaints procedure as data: who hears a complaint in
// which order, how it gets there, by when it is answered, what is owed on the
// way, and which clause says so. It does nothing by itself; [Regulation.Compile]
// checks it and makes it a [Procedure]. The zero Regulation does not compile.
//
// Every field named Clause, and every field of type string in [Rung] and
// [Agreement], holds the ID of an entry of Clauses.
type Regulation struct {
	ID      string // names the regulation in a [Dossier], such as "xtra"
	Edition string // names this text of it, such as "1" (R20)
	Name    Text   // what people call it

	Counting deadline.Counting // how its terms are counted (R1, R6)
	Grounds  GroundRule        // what a complaint must be about
	Filing   Window            // until when it can be raised for the first time
	Rungs    []Rung            // the ladder, lowest first
	Skip     string            // clause by which lower rungs may be passed over; empty: that of the rung raised at
	Fixed    string            // clause by which terms cannot be extended or paused; may be empty
	Closing  Closing           // ends that the complainant does not reach by agreeing
	Contact  Contact           // where to write, where to ask
	Clauses  []Clause          // every clause cited, once
}

// A Text is the same words in the two languages of this library.
type Text struct {
	NL string // Dutch
	EN string // English
}

// A Clause is one entry of the registry: the one place where the library says
// what a clause of the published text, or a reading of it, comes to.
type Clause struct {
	ID      string // such as "K10" for the text, "R5" for a reading of it
	Find    string // a few words of the published text to find it by; empty for a reading
	Summary Text   // what it says, in our own words
}

// A GroundRule says whether a complaint must name a [Ground], and what the
// grounds are called here.
type GroundRule struct {
	Required bool         // at least one (R16)
	Clause   string       // needed when Required
	Names    []GroundName // other names than the usual ones; may be empty
}

// A GroundName is what a regulation calls a ground.
type GroundName struct {
	Ground Ground
	Name   Text
}

// A Window is a term after the event complained about within which a
// complaint must first be raised. The zero Window is no limit.
type Window struct {
	Term   deadline.Term
	Open   bool   // a later complaint may be passed over but is not barred: the term only warns
	Clause string // the clause of the term
	Late   string // the clause of taking in a late complaint all the same
}

// A Closing names the clauses by which a case ends without an agreement.
type Closing struct {
	Withdraw string        // the complainant withdraws
	Lapse    string        // By records that the complainant does nothing more; empty: not provided
	By       Party         // who keeps that record; zero: the board
	Reopen   deadline.Term // from the lapse, within which the complainant can go on; zero: always (R12)
}

// A Contact is how to reach the provider, as the regulation publishes it.
type Contact struct {
	Address       []string // lines of the postal address
	AddressClause string
	Phone         string
	Mail          string
	InfoClause    string // of Phone and Mail
}

// A Form says what happens at a rung. The zero Form is refused.
type Form uint8

// The forms.
const (
	Talk   Form = 1 + iota // a conversation: it satisfies the complainant or it does not
	Review                 // a body looks into the complaint and answers it
)

// Forms yields every Form in order.
func Forms() iter.Seq[Form] { return upTo(Review) }

// ParseForm returns the Form that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseForm(s string) (Form, error) { return parseWord("form", s, Review) }

// String returns the word for f, "unset" for zero. It never panics.
func (f Form) String() string {
	switch f {
	case Talk:
		return "talk"
	case Review:
		return "review"
	default:
		return noWord("form", uint8(f))
	}
}

// AppendText appends the word for f; zero appends nothing.
func (f Form) AppendText(b []byte) ([]byte, error) { return appendWord(b, "form", f, Review) }

// MarshalText returns the word for f, empty for zero.
func (f Form) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (f *Form) UnmarshalText(text []byte) error { return readWord(f, text, "form", Review) }

// A Rung is one step of the ladder.
type Rung struct {
	Stage    Stage
	Form     Form
	Body     Text // what the body that hears it is called, with its article: "de directie", "the board"
	Note     Text // what a complainant should know before going here; may be empty
	Required bool // a complaint cannot pass it over on its way up (R4)

	Entry Entry

	// What a Review owes, and may do, while it looks into the complaint. All
	// of it stays zero at a Talk.
	Acknowledge  Acknowledgement
	Consult      Consultation
	Hear         Hearing
	Answer       Answer
	Extend       Extension // by the body itself
	ExtendAgreed Extension // with the consent of the complainant
	Pause        string    // the clause by which it pauses the term of its answer; empty: not provided
	Silence      string    // the clause by which the next rung opens the day after the term has run out; empty: it does not (R13)

	Agree Agreement
	Final string // the clause by which its answer ends the case; empty: the complainant can still go on
}

// An Entry says how a complaint comes to a rung: raised there by the
// complainant, or referred by the rung below.
type Entry struct {
	Referral bool   // only by referral from the rung below, never raised directly
	Norm     Norm   // of raising it here when it is the next step: Advice or Right; zero with Referral
	Within   Within // until when it can be raised here after another rung; zero: no limit (R11)
	Clause   string // of raising or referring
	Inform   string // with Referral: the clause by which the rung below tells the complainant; empty: no such duty
}

// A Within is a term in which the complainant goes up to a rung. The zero
// Within is no limit.
type Within struct {
	AfterAnswer deadline.Term // from the answer of the rung below, or from the last day it should have come; zero: not counted
	AfterEvent  deadline.Term // from the event complained about; zero: not counted
	Later       bool          // with both terms: the later of their last days counts, else the earlier
	Open        bool          // going up after it may be passed over but is not barred: the term only warns
	Clause      string        // of the term
}

// An Acknowledgement is the duty of a rung to confirm that it received the
// complaint. The zero Acknowledgement is no duty.
type Acknowledgement struct {
	Term   deadline.Term // from the day the complaint came to the rung; zero: no date, but before the answer
	Clause string
}

// A Consultation is the duty of a rung to consult parties before it answers
// or refers. The zero Consultation is no duty.
type Consultation struct {
	Parties []Party
	Clause  string
}

// A Hearing is the duty of a rung to hear parties before it answers. The zero
// Hearing is no duty.
type Hearing struct {
	Parties []Party
	Term    deadline.Term // from the day the complaint came to the rung; zero: no date
	Clause  string
}

// An Answer is the duty of a [Review] to answer.
type Answer struct {
	Term   deadline.Term // zero: no date
	Soon   bool          // as soon as possible, whether or not there is a date
	From   Anchor        // the day from which Term is counted
	Target deadline.Term // a service target within Term, from the same day: it warns and is never a breach; in working days when Term is; zero: none
	Clause string
}

// An Extension is a way to make the term of an answer longer, from its last
// day before it was rolled and before that day has passed. The zero Extension
// is no way.
type Extension struct {
	Times  int           // how often; 0: as often as need be
	Most   deadline.Term // the longest, compared by the due day that results; zero: no limit
	Clause string
	Inform string // the clause by which the complainant is told, before the term that was extended ends; empty: no such duty
}

// An Anchor is the day from which the term of an answer is counted. The zero
// Anchor is FromEntry.
type Anchor uint8

// The anchors.
const (
	FromEntry           Anchor = iota // the day the complaint came to the rung (R5)
	FromAcknowledgement               // the day it was acknowledged; until then, the last day on which it should have been
)

// String returns the word for a. It never panics.
func (a Anchor) String() string {
	switch a {
	case FromEntry:
		return "entry"
	case FromAcknowledgement:
		return "acknowledgement"
	default:
		return noWord("anchor", uint8(a))
	}
}

// An Agreement names the clauses by which the complainant agrees or does not.
// At a rung that is Final it stays zero.
type Agreement struct {
	Accept  string // the complainant is satisfied
	Decline string // the complainant is not, after the talk or the answer
	GiveUp  string // the complainant is not, with the answer still to come; empty: not provided. A Review only
}

// clone returns a copy of r that shares no memory with it.
func (r Regulation) clone() Regulation {
	r.Grounds.Names = slices.Clone(r.Grounds.Names)
	r.Rungs = slices.Clone(r.Rungs)
	for i := range r.Rungs {
		r.Rungs[i] = r.Rungs[i].clone()
	}
	r.Contact.Address = slices.Clone(r.Contact.Address)
	r.Clauses = slices.Clone(r.Clauses)
	return r
}

func (r Rung) clone() Rung {
	r.Consult.Parties = slices.Clone(r.Consult.Parties)
	r.Hear.Parties = slices.Clone(r.Hear.Parties)
	return r
}
