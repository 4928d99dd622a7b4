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

// A GroundRule says whether a complaint must name a [Ground].
type GroundRule struct {
	Required bool   // at least one (R16)
	Clause   string // needed when Required
}

// A Window is a term after the event complained about within which a
// complaint must first be raised. The zero Window is no limit.
type Window struct {
	Term   deadline.Term
	Clause string // the clause of the term
	Late   string // the clause of taking in a late complaint all the same
}

// A Closing names the clauses by which a case ends without an agreement.
type Closing struct {
	Withdraw string // the complainant withdraws
	Lapse    string // the body records that the complainant does nothing more; empty: not provided
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
	Stage Stage
	Form  Form
	Body  Text // what the body that hears it is called, with its article: "de directie", "the board"
	Note  Text // what a complainant should know before going here; may be empty

	Entry   Entry
	Consult Consultation
	Answer  Answer
	Agree   Agreement
	Final   string // the clause by which its answer ends the case; empty: the complainant can still go on
}

// An Entry says how a complaint comes to a rung: raised there by the
// complainant, or referred by the rung below.
type Entry struct {
	Referral bool   // only by referral from the rung below, never raised directly
	Norm     Norm   // of raising it here when it is the next step: Advice or Right; zero with Referral
	Clause   string // of raising or referring
	Inform   string // with Referral: the clause by which the rung below tells the complainant; empty: no such duty
}

// A Consultation is the duty of a rung to consult parties before it answers
// or refers. The zero Consultation is no duty.
type Consultation struct {
	Parties []Party
	Clause  string
}

// An Answer is the duty of a [Review] to answer. It stays zero at a [Talk].
type Answer struct {
	Term   deadline.Term // from the day the complaint came to the rung (R5); zero: no date
	Clause string
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
	r.Rungs = slices.Clone(r.Rungs)
	for i := range r.Rungs {
		r.Rungs[i].Consult.Parties = slices.Clone(r.Rungs[i].Consult.Parties)
	}
	r.Contact.Address = slices.Clone(r.Contact.Address)
	r.Clauses = slices.Clone(r.Clauses)
	return r
}
