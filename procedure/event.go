package procedure

import (
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Kind says what happened. The zero Kind is nothing. Which fields of an
// [Event] go with it, beside On and Kind:
//
//	Raised, Referred       Stage: where to
//	Acknowledged           Stage, optional: where the case is when left out
//	Heard                  Party; Stage, optional: the same
//	Answered               Stage, optional: the same; Verdict, optional
//	Consulted, Informed    Party: with whom, who was told
//	Extended               Term; Party, optional: Complainant when with their consent
//	all others             none
type Kind uint8

// The kinds of event.
const (
	Raised       Kind = 1 + iota // gemeld of ingediend: with Stage
	Acknowledged                 // ontvangst bevestigd: Stage optional
	Consulted                    // overlegd: with Party
	Heard                        // gehoord: with Party, Stage optional
	Answered                     // beantwoord, uitspraak gedaan: Stage and Verdict optional
	Accepted                     // ingestemd
	Declined                     // niet ingestemd
	Referred                     // doorverwezen: with Stage
	Informed                     // geïnformeerd: with Party
	Extended                     // verlengd: with Term; Party complainant means with their consent
	Paused                       // opgeschort
	Resumed                      // hervat
	Withdrawn                    // ingetrokken
	Lapsed                       // vervallen: the complainant did nothing more
)

// Kinds yields every Kind in order.
func Kinds() iter.Seq[Kind] { return upTo(Lapsed) }

// ParseKind returns the Kind that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseKind(s string) (Kind, error) { return parseWord("kind", s, Lapsed) }

// String returns the word for k, "unset" for zero. It never panics.
func (k Kind) String() string {
	switch k {
	case Raised:
		return "raised"
	case Acknowledged:
		return "acknowledged"
	case Consulted:
		return "consulted"
	case Heard:
		return "heard"
	case Answered:
		return "answered"
	case Accepted:
		return "accepted"
	case Declined:
		return "declined"
	case Referred:
		return "referred"
	case Informed:
		return "informed"
	case Extended:
		return "extended"
	case Paused:
		return "paused"
	case Resumed:
		return "resumed"
	case Withdrawn:
		return "withdrawn"
	case Lapsed:
		return "lapsed"
	default:
		return noWord("kind", uint8(k))
	}
}

// AppendText appends the word for k; zero appends nothing.
func (k Kind) AppendText(b []byte) ([]byte, error) { return appendWord(b, "kind", k, Lapsed) }

// MarshalText returns the word for k, empty for zero.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (k *Kind) UnmarshalText(text []byte) error { return readWord(k, text, "kind", Lapsed) }

// A Verdict is how an answer judges the complaint. The zero Verdict means that
// the answer states none.
type Verdict uint8

// The verdicts.
const (
	Upheld       Verdict = 1 + iota // gegrond
	PartlyUpheld                    // deels gegrond
	NotUpheld                       // ongegrond
	Inadmissible                    // niet-ontvankelijk
	Settled                         // in der minne opgelost
)

// Verdicts yields every Verdict in order.
func Verdicts() iter.Seq[Verdict] { return upTo(Settled) }

// ParseVerdict returns the Verdict that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseVerdict(s string) (Verdict, error) { return parseWord("verdict", s, Settled) }

// String returns the word for v, "unset" for zero. It never panics.
func (v Verdict) String() string {
	switch v {
	case Upheld:
		return "upheld"
	case PartlyUpheld:
		return "partly-upheld"
	case NotUpheld:
		return "not-upheld"
	case Inadmissible:
		return "inadmissible"
	case Settled:
		return "settled"
	default:
		return noWord("verdict", uint8(v))
	}
}

// AppendText appends the word for v; zero appends nothing.
func (v Verdict) AppendText(b []byte) ([]byte, error) { return appendWord(b, "verdict", v, Settled) }

// MarshalText returns the word for v, empty for zero.
func (v Verdict) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (v *Verdict) UnmarshalText(text []byte) error { return readWord(v, text, "verdict", Settled) }

// An Event is one dated fact of a case. Which fields go with which [Kind] is
// said there; every other field stays zero. The zero Event is refused.
type Event struct {
	On      date.Date     // the civil day on which it happened
	Kind    Kind          // what happened
	Stage   Stage         // where to, or about which stage; zero, where the Kind allows it: the stage where the case is
	Party   Party         // with whom
	Verdict Verdict       // of an answer, if it states one
	Term    deadline.Term // of an extension
}

// fields says which fields beside On and Kind an event must and may have.
type fields struct {
	stage, party, verdict, term use
}

type use uint8

const (
	unused use = iota
	optional
	required
)

func (k Kind) fields() fields {
	switch k {
	case Raised, Referred:
		return fields{stage: required}
	case Acknowledged:
		return fields{stage: optional}
	case Consulted, Informed:
		return fields{party: required}
	case Heard:
		return fields{stage: optional, party: required}
	case Answered:
		return fields{stage: optional, verdict: optional}
	case Extended:
		return fields{party: optional, term: required}
	case Accepted, Declined, Paused, Resumed, Withdrawn, Lapsed:
		return fields{}
	default:
		return fields{}
	}
}

// Validate checks the form of e: a day in range, a known kind, and just the
// fields that go with it. It reports all faults, in field order, as
// [*ValidationError]. Whether e can happen in a case is for [Case.Apply].
func (e Event) Validate() error {
	f := e.Kind.fields()
	var faults faults
	faults.day("on", e.On)
	if e.Kind == 0 || e.Kind > Lapsed {
		faults.add("kind", "%v is not a kind of event", e.Kind)
		return faults.err()
	}
	checkUse(&faults, "stage", e.Kind, f.stage, e.Stage, OnAppeal)
	checkUse(&faults, "party", e.Kind, f.party, e.Party, AppealsCommittee)
	if e.Kind == Extended && e.Party > Complainant && e.Party <= AppealsCommittee {
		faults.add("party", "only the complainant can consent to an extension, not %v", e.Party)
	}
	checkUse(&faults, "verdict", e.Kind, f.verdict, e.Verdict, Settled)
	switch {
	case f.term == unused && e.Term != deadline.Term{}:
		faults.add("term", "%v takes no term", e.Kind)
	case f.term == required && e.Term == deadline.Term{}:
		faults.add("term", "%v needs a term", e.Kind)
	default:
		faults.wrap("term", e.Term.Validate())
	}
	return faults.err()
}

func checkUse[W word](fs *faults, field string, k Kind, u use, w, last W) {
	switch {
	case w > last:
		fs.add(field, "%v is not a %s", w, field)
	case u == unused && w != 0:
		fs.add(field, "%v takes no %s", k, field)
	case u == required && w == 0:
		fs.add(field, "%v needs a %s", k, field)
	}
}

// String returns e in one line, for messages: "2026-03-02 raised employee".
func (e Event) String() string {
	b := append([]byte(e.On.String()), ' ')
	b = append(b, e.Kind.String()...)
	if e.Stage != 0 {
		b = append(append(b, ' '), e.Stage.String()...)
	}
	if e.Party != 0 {
		b = append(append(b, ' '), e.Party.String()...)
	}
	if e.Verdict != 0 {
		b = append(append(b, ' '), e.Verdict.String()...)
	}
	if e.Term != (deadline.Term{}) {
		b = append(append(b, ' '), e.Term.String()...)
	}
	return string(b)
}

// A Complaint is what the procedure needs to know of a complaint, and no
// more: no names, no text. Clause: K1, K3.
type Complaint struct {
	Happened date.Date // the day of the event complained about, the last one if it lasted (R17)
	Grounds  Grounds   // what it is about (K1)
	Late     bool      // taken in although reported after the last day (R3)
}

// Validate checks the form of c: a day in range, and grounds that are grounds.
// It reports all faults, in field order, as [*ValidationError]. Whether it
// needs a ground is for [Procedure.Open].
func (c Complaint) Validate() error {
	var fs faults
	fs.day("happened", c.Happened)
	if !c.Grounds.Valid() {
		fs.add("grounds", "%v holds something that is not a ground", c.Grounds)
	}
	return fs.err()
}
