package procedure

import "iter"

// A Phase says how far a complaint is at its stage. The zero Phase is that of
// the zero [Case].
type Phase uint8

// The phases.
const (
	PhaseUnraised Phase = 1 + iota // nobody has been told yet
	PhaseHearing                   // raised at the stage, not answered
	PhaseAnswered                  // answered; the complainant is to say
	PhaseDeclined                  // the complainant does not agree
	PhaseClosed                    // over; see Outcome
)

const phaseWords = "unraised hearing answered declined closed"

// Phases yields every Phase in order.
func Phases() iter.Seq[Phase] { return allOf[Phase](phaseWords) }

// String returns the word for p, "unset" for zero. It never panics.
func (p Phase) String() string { return wordOf(phaseWords, "phase", p) }

// MarshalText returns the word for p, empty for zero.
func (p Phase) MarshalText() ([]byte, error) { return marshalWord(phaseWords, "phase", p) }

// An Outcome says how a case ended. The zero Outcome is that of the zero
// [Case].
type Outcome uint8

// The outcomes.
const (
	OutcomeOpen      Outcome = 1 + iota // not ended
	OutcomeResolved                     // the complainant accepted (R22)
	OutcomeRuled                        // the last stage answered (R15)
	OutcomeWithdrawn                    // the complainant withdrew (R12)
	OutcomeLapsed                       // the complainant did nothing more (R12)
	OutcomeForwarded                    // it went to whom it concerns, outside this procedure
)

const outcomeWords = "open resolved ruled withdrawn lapsed forwarded"

// Outcomes yields every Outcome in order.
func Outcomes() iter.Seq[Outcome] { return allOf[Outcome](outcomeWords) }

// String returns the word for o, "unset" for zero. It never panics.
func (o Outcome) String() string { return wordOf(outcomeWords, "outcome", o) }

// MarshalText returns the word for o, empty for zero.
func (o Outcome) MarshalText() ([]byte, error) { return marshalWord(outcomeWords, "outcome", o) }
