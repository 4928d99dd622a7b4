package procedure

import (
	"maps"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A Regulation is a complaints procedure as data: who hears a complaint in
// which order, how it gets there, by when it is answered, what is owed on the
// way, and which clause says so. It does nothing by itself; [Regulation.Compile]
// checks it and makes it a [Procedure]. The zero Regulation does not compile.
//
// What is limited has a [Limit]; what is owed beside an answer is a [Duty].
// Every [Cite] names entries of Clauses.
type Regulation struct {
	ID      string // names the regulation in a [Dossier], such as "xtra"
	Edition string // names this text of it, such as "1" (R20)
	Name    Text   // what people call it; its languages are those of every other Text

	Counting deadline.Counting // how its terms are counted (R1, R6, R30, R31)
	Patience Patience          // when a duty without a date has waited long (R23)
	Grounds  GroundRule        // what a complaint must be about
	Filing   Filing            // until when it can be raised for the first time
	Rungs    []Rung            // the ladder, lowest first: their order is the way up
	Skip     Cite              // by which lower rungs may be passed over; empty: that of the rung raised at (R4)
	Fixed    Cite              // by which terms cannot be extended or stand still; may be empty
	Closing  Closing           // ends that the complainant does not reach by agreeing
	Contact  Contact           // where to write, where to ask
	Clauses  []Clause          // every clause cited, once
}

// A Clause is one entry of the registry: the one place where the library says
// what a clause of the published text, or a reading of it, comes to.
type Clause struct {
	ID      string // such as "K10" for the text, "R5" for a reading of it; without a comma
	Find    string // a few words of the published text to find it by; empty for a reading
	Summary Text   // what it says, in our own words
}

// A Patience is how long a duty without a date may stay open before that is
// worth a note: it is never a breach. The zero Patience has no end.
type Patience struct {
	Term   deadline.Term // from the day since which the duty is owed
	Clause Cite
}

// A GroundRule says whether a complaint must name a [Ground], and what the
// grounds are called here. The zero GroundRule asks nothing.
type GroundRule struct {
	Clause   Cite         // which says what a complaint can be about; may be empty
	Required Cite         // by which at least one must be named; empty: none need be (R16)
	Noted    Cite         // by which naming none is worth a note; empty: it is not (R16)
	Names    []GroundName // other names than the usual ones; may be empty
}

// A GroundName is what a regulation calls a ground.
type GroundName struct {
	Ground Ground
	Name   Text
}

// A Limit says until when: a term from an anchor, or the earlier or the later
// of two. The zero Limit is none.
type Limit struct {
	Span        // the term
	Or     Span // another; zero: there is one
	Later  bool // of the two the later last day counts, else the earlier. While one of them has no last day, Later has none
	Known  bool // with Later: one whose anchor has not come does not count, so that the other stands alone until it comes
	Warns  bool // who is late may be passed over, and is not barred
	Clause Cite // needed when there is a term
}

// A Span is a term and what it is counted from. The zero Span is none. From
// [FromDue] the Term may be zero: that day itself.
type Span struct {
	From      Anchor
	Term      deadline.Term
	Including bool // the day of From is the first day of the term; but silence begins the day after
}

// A Filing says until when a complaint can be raised for the first time,
// counted [FromEvent]. The zero Filing is no limit.
type Filing struct {
	Limit Limit
	Late  Cite // by which a late complaint can be taken in all the same (R3)
}

// A Closing names the clauses by which a case ends without an agreement.
type Closing struct {
	Withdraw Cite  // the complainant withdraws, from the first report on
	Lapse    Cite  // By records that the complainant does nothing more; empty: not provided
	By       Party // who keeps that record; zero: the board
	Reopen   Limit // within which the complainant can go on after that, [FromClosing]; zero: always (R12)
	Forward  Cite  // who has the complaint passes it on to whom it concerns, outside this procedure; empty: not provided
}

// A Contact is how to reach the provider, as the regulation publishes it.
type Contact struct {
	Address       []string // lines of the postal address
	AddressClause Cite
	Phone         string
	Mail          string
	InfoClause    Cite // of Phone and Mail
}

// A Form says what happens at a rung. The zero Form is refused.
type Form uint8

// The forms.
const (
	Talk   Form = 1 + iota // a conversation: it satisfies the complainant or it does not
	Review                 // a body looks into the complaint and answers it
)

const formWords = "talk review"

// String returns the word for f, "unset" for zero. It never panics.
func (f Form) String() string { return wordOf(formWords, "form", f) }

// MarshalText returns the word for f, empty for zero.
func (f Form) MarshalText() ([]byte, error) { return marshalWord(formWords, "form", f) }

// A Rung is one step of the ladder.
type Rung struct {
	Stage    Stage
	Form     Form
	Body     Text // what the body that hears it is called, with its article: "de directie", "the board"
	Short    Text // what it is called once Body was said: "de directie"; nil: as Body
	Note     Text // what a complainant should know before going here; may be nil
	Required bool // a complaint cannot pass it over on its way up (R4)

	Entry Entry

	// What a Review owes, and may do, while it looks into the complaint. All
	// of it stays zero at a Talk.
	Duties       []Duty    // beside the answer
	Answer       Answer    //
	Extend       Extension // by the body itself
	ExtendAgreed Extension // with the consent of the complainant
	Pause        Pause     // of the term of its answer
	Silence      Cite      // by which the next rung opens the day after the term has run out; empty: it does not (R13)

	Agree   Agreement
	Advises Cite // by which its answer is an advice, with which the complaint goes to the next rung; empty: it is not
	Final   Cite // by which its answer ends the case; empty: the complainant can still go on
}

// An Entry says how a complaint comes to a rung: raised there by the
// complainant, or referred by the rung below.
type Entry struct {
	Referral bool  // by referral, or the advice, of the rung below
	Norm     Norm  // of raising it here when it is the next step: Advice or Right; zero with Referral
	About    Cite  // by which it is for a complaint about somebody: when it is [Complaint].General, Advice is a Right, and nobody notes that the rung was passed over (R25); empty: it is for any complaint
	Optional Cite  // by which a complaint may go past this rung: then nobody notes that it was passed over; empty: that is noted (R4)
	Early    Cite  // by which the complainant can come here while the rung below still looks into it; empty: not provided
	Within   Limit // until when it can be raised here after another rung; zero: no limit (R11)
	Clause   Cite  // of raising or referring
	Owed     Cite  // with Referral: by which the rung below must refer after the complainant said no (R7); empty: as Clause
	Claim    Cite  // with Referral: by which the complainant can also come here themselves from then on (R24); empty: not provided
}

// A Duty is something that a review owes beside its answer. It is owed from
// its anchor on until it is done, by each of its parties.
//
// A duty with a Limit is overdue the day after its last day. One without is
// owed at once, and has no day on which it is overdue; but it is a breach when
// it was not done by the earliest of the answer of its rung, the last day for
// that answer, and the end of the case (R8). One that comes First is judged
// when its rung answers, refers or lets silence pass for an answer, and only
// then (R9).
//
// To acknowledge, to consult and to hear are owed until the answer, and so is
// what is owed [FromDue]. To inform and to publish stay owed after it, unless
// the duty Ends with it, until the complaint leaves the rung, or for good when
// the duty Outlives that; one that does, and has no Limit, is never a breach.
type Duty struct {
	Kind     Kind          // what is owed: Acknowledged, Consulted, Heard, Informed or Published
	By       Party         // who owes it; zero: the body of the rung
	Parties  []Party       // with whom, or to whom; for Consulted, Heard and Informed
	Since    Anchor        // from when it is owed, zero: [FromEntry]; else [FromReferral], [FromAnswer], [FromExtension], or [FromDue]: from the day after that, without an answer
	Limit    Limit         // until when; zero: no date
	Unasked  bool          // with [FromExtension]: only when the term was made longer without the consent of the complainant
	Over     deadline.Term // with [FromExtension]: only when it was made longer by more than this, at once; zero: by any term
	Upheld   bool          // with [FromAnswer]: only when the answer is [Upheld] or [PartlyUpheld]
	First    bool          // it comes before the answer
	About    bool          // only when the complaint is about somebody, and not [Complaint].General (R25)
	Every    deadline.Term // it comes back so long after it was done; zero: it is done once
	Ends     bool          // of one to inform or publish: it is owed no longer once the rung has answered
	Outlives bool          // it stays owed when the complaint goes on or the case ends; it is owed [FromAnswer], and so is its Limit
	Clause   Cite
	Noted    Cite // with First: by which it is noted that the complainant accepted before anybody was consulted or heard (R9); empty: it is not
}

// An Answer is the duty of a [Review] to answer.
type Answer struct {
	Limit  Limit         // a term from any anchor of its own rung but its answer, and Or the same from another that may come later, and is then Known; zero: no date
	Refuse Limit         // until when it can answer that it does not look into the complaint ([Inadmissible]), before which nothing comes First; zero: until Limit, and as any answer
	Soon   bool          // as soon as possible, whether or not there is a date
	Target deadline.Term // a service target within the limit, from the same day: it warns and is never a breach; zero: none
	Clause Cite
}

// An Extension is a way to make the term of an answer longer, from its last
// day before it was rolled and before that day has passed. The zero Extension
// is no way.
type Extension struct {
	Times   int           // how often; 0: as often as need be
	Most    deadline.Term // the longest, compared by the due day that results; zero: no limit
	Clause  Cite
	Retract Cite // by which it is taken back while the term before it still runs; empty: not provided
}

// A Pause is a way to let the term of an answer stand still. The zero Pause is
// no way.
type Pause struct {
	Anew   bool // the term starts anew when the clock runs again, else it goes on where it was
	Clause Cite
}

// An Agreement names the clauses by which the complainant agrees or does not.
// At a rung that is Final or Advises it stays zero, but for Early.
type Agreement struct {
	Accept  Cite // the complainant is satisfied
	Early   Cite // the same before there is an answer; empty: as Accept
	Decline Cite // the complainant is not satisfied, after the talk or the answer
	GiveUp  Cite // the same before there is an answer; empty: not provided. A Review only
	Reopen  Cite // by which what was open to the complainant stays open after agreeing; empty: agreeing ends it for good (R22)
	Resume  Cite // by which who agreed before there was an answer, and is not satisfied after all, has it looked into after all; the term goes on as it was. Empty: not provided
}

// clone returns a copy of r that shares no memory with it.
func (r Regulation) clone() Regulation {
	r.Name = maps.Clone(r.Name)
	r.Grounds.Names = cloneNames(r.Grounds.Names)
	r.Rungs = slices.Clone(r.Rungs)
	for i := range r.Rungs {
		r.Rungs[i] = r.Rungs[i].clone()
	}
	r.Contact.Address = slices.Clone(r.Contact.Address)
	r.Clauses = slices.Clone(r.Clauses)
	for i := range r.Clauses {
		r.Clauses[i].Summary = maps.Clone(r.Clauses[i].Summary)
	}
	return r
}

func cloneNames(names []GroundName) []GroundName {
	names = slices.Clone(names)
	for i := range names {
		names[i].Name = maps.Clone(names[i].Name)
	}
	return names
}

func (r Rung) clone() Rung {
	r.Body, r.Short, r.Note = maps.Clone(r.Body), maps.Clone(r.Short), maps.Clone(r.Note)
	r.Duties = slices.Clone(r.Duties)
	for i := range r.Duties {
		r.Duties[i].Parties = slices.Clone(r.Duties[i].Parties)
	}
	return r
}
