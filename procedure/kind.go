package procedure

import "iter"

// A Kind says what happened. The zero Kind is nothing. Which fields of an
// [Event] go with it, beside On and Kind:
//
//	Raised, Referred       Stage: where to
//	Acknowledged           Stage, optional: where the case is when left out
//	Heard                  Party; Stage, optional: the same
//	Answered               Stage, optional: the same; Verdict, optional
//	Published              Stage, optional: the same
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
	Answered                     // beantwoord, uitspraak of advies gegeven: Stage and Verdict optional
	Accepted                     // ingestemd
	Declined                     // niet ingestemd
	Referred                     // doorverwezen: with Stage
	Informed                     // geïnformeerd: with Party
	Extended                     // verlengd: with Term; Party complainant means with their consent
	Paused                       // opgeschort
	Resumed                      // hervat
	Withdrawn                    // ingetrokken
	Lapsed                       // vervallen: the complainant did nothing more
	Published                    // openbaar gemaakt: what was answered; Stage optional
	Retracted                    // verlenging teruggenomen: the term is as long as before it was extended
	Forwarded                    // doorgestuurd naar wie erover gaat: it does not belong here, and ends here
)

const kindWords = "raised acknowledged consulted heard answered accepted declined referred informed extended paused resumed withdrawn lapsed published retracted forwarded"

const lastKind = Forwarded

// Kinds yields every Kind in order.
func Kinds() iter.Seq[Kind] { return allOf[Kind](kindWords) }

// ParseKind returns the Kind that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseKind(s string) (Kind, error) { return parseWord[Kind](kindWords, "kind", s) }

// String returns the word for k, "unset" for zero. It never panics.
func (k Kind) String() string { return wordOf(kindWords, "kind", k) }

// MarshalText returns the word for k, empty for zero.
func (k Kind) MarshalText() ([]byte, error) { return marshalWord(kindWords, "kind", k) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (k *Kind) UnmarshalText(text []byte) error { return readWord(k, kindWords, "kind", text) }

// isDuty reports whether a [Duty] can be of this kind. An event of such a kind
// can be recorded any number of times: the same thing is done with several
// people, or done again.
func (k Kind) isDuty() bool {
	return k == Acknowledged || k == Consulted || k == Heard || k == Informed || k == Published
}
