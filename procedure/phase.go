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

// Phases yields every Phase in order.
func Phases() iter.Seq[Phase] { return upTo(PhaseClosed) }

// ParsePhase returns the Phase that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParsePhase(s string) (Phase, error) { return parseWord("phase", s, PhaseClosed) }

// String returns the word for p, "unset" for zero. It never panics.
func (p Phase) String() string {
	switch p {
	case PhaseUnraised:
		return "unraised"
	case PhaseHearing:
		return "hearing"
	case PhaseAnswered:
		return "answered"
	case PhaseDeclined:
		return "declined"
	case PhaseClosed:
		return "closed"
	default:
		return noWord("phase", uint8(p))
	}
}

// AppendText appends the word for p; zero appends nothing.
func (p Phase) AppendText(b []byte) ([]byte, error) { return appendWord(b, "phase", p, PhaseClosed) }

// MarshalText returns the word for p, empty for zero.
func (p Phase) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (p *Phase) UnmarshalText(text []byte) error { return readWord(p, text, "phase", PhaseClosed) }

// An Outcome says how a case ended. The zero Outcome is that of the zero
// [Case].
type Outcome uint8

// The outcomes.
const (
	OutcomeOpen      Outcome = 1 + iota // not ended
	OutcomeResolved                     // the complainant accepted
	OutcomeRuled                        // the last stage answered (R15)
	OutcomeWithdrawn                    // the complainant withdrew (R12)
	OutcomeLapsed                       // the complainant did nothing more (R12)
)

// Outcomes yields every Outcome in order.
func Outcomes() iter.Seq[Outcome] { return upTo(OutcomeLapsed) }

// ParseOutcome returns the Outcome that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseOutcome(s string) (Outcome, error) { return parseWord("outcome", s, OutcomeLapsed) }

// String returns the word for o, "unset" for zero. It never panics.
func (o Outcome) String() string {
	switch o {
	case OutcomeOpen:
		return "open"
	case OutcomeResolved:
		return "resolved"
	case OutcomeRuled:
		return "ruled"
	case OutcomeWithdrawn:
		return "withdrawn"
	case OutcomeLapsed:
		return "lapsed"
	default:
		return noWord("outcome", uint8(o))
	}
}

// AppendText appends the word for o; zero appends nothing.
func (o Outcome) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, "outcome", o, OutcomeLapsed)
}

// MarshalText returns the word for o, empty for zero.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (o *Outcome) UnmarshalText(text []byte) error {
	return readWord(o, text, "outcome", OutcomeLapsed)
}
