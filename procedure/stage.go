package procedure

import "iter"

// A Stage says where a complaint lies. The five stages are levels named for
// who hears the complaint there, so that other ladders can use them too;
// whether it is a talk or a review, and what the body is called, is data of
// the [Rung]. The zero Stage means "not raised" or "not stated".
type Stage uint8

// The stages, lowest first. A ladder has at most these five, in this order.
const (
	WithEmployee  Stage = 1 + iota // bij de medewerker
	WithManager                    // bij de leidinggevende
	WithBoard                      // bij de directie
	WithCommittee                  // bij de klachtencommissie
	OnAppeal                       // in beroep
)

// Party returns who hears a complaint at s, zero for the zero Stage.
func (s Stage) Party() Party {
	switch s {
	case WithEmployee:
		return Employee
	case WithManager:
		return Manager
	case WithBoard:
		return Board
	case WithCommittee:
		return Committee
	case OnAppeal:
		return AppealsCommittee
	default:
		return 0
	}
}

// Stages yields every Stage in order.
func Stages() iter.Seq[Stage] { return upTo(OnAppeal) }

// ParseStage returns the Stage that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseStage(s string) (Stage, error) { return parseWord("stage", s, OnAppeal) }

// String returns the word for s, "unset" for zero. It never panics.
func (s Stage) String() string {
	switch s {
	case WithEmployee:
		return "employee"
	case WithManager:
		return "manager"
	case WithBoard:
		return "board"
	case WithCommittee:
		return "committee"
	case OnAppeal:
		return "appeal"
	default:
		return noWord("stage", uint8(s))
	}
}

// AppendText appends the word for s; zero appends nothing.
func (s Stage) AppendText(b []byte) ([]byte, error) { return appendWord(b, "stage", s, OnAppeal) }

// MarshalText returns the word for s, empty for zero.
func (s Stage) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (s *Stage) UnmarshalText(text []byte) error { return readWord(s, text, "stage", OnAppeal) }
