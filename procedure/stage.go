package procedure

import "iter"

// A Stage says where a complaint lies. The five stages are named for who hears
// the complaint there, so that other ladders can use them too; in which order
// they stand, whether it is a talk or a review, and what the body is called, is
// data of the [Regulation]. The zero Stage means "not raised" or "not stated".
type Stage uint8

// The stages. A ladder has each of them at most once.
const (
	WithEmployee  Stage = 1 + iota // bij de medewerker
	WithManager                    // bij de leidinggevende
	WithBoard                      // bij de directie
	WithCommittee                  // bij de klachtencommissie
	OnAppeal                       // in beroep
)

const stageWords = "employee manager board committee appeal"

// Party returns who hears a complaint at s, zero for the zero Stage.
func (s Stage) Party() Party {
	if s == 0 || s > OnAppeal {
		return 0
	}
	return Employee + Party(s-WithEmployee)
}

// Stages yields every Stage in order.
func Stages() iter.Seq[Stage] { return allOf[Stage](stageWords) }

// ParseStage returns the Stage that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseStage(s string) (Stage, error) { return parseWord[Stage](stageWords, "stage", s) }

// String returns the word for s, "unset" for zero. It never panics.
func (s Stage) String() string { return wordOf(stageWords, "stage", s) }

// MarshalText returns the word for s, empty for zero.
func (s Stage) MarshalText() ([]byte, error) { return marshalWord(stageWords, "stage", s) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (s *Stage) UnmarshalText(text []byte) error { return readWord(s, stageWords, "stage", text) }
