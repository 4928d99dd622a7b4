package procedure

import "iter"

// A Party is somebody with a part in the procedure. No names, only roles: who
// they are is the host's to know. The zero Party is "nobody stated".
type Party uint8

// The parties. Those from Employee on hear a complaint at the [Stage] of the
// same place.
const (
	Complainant      Party = 1 + iota // klager
	Employee                          // medewerker
	Manager                           // leidinggevende
	Board                             // directie
	Committee                         // klachtencommissie
	AppealsCommittee                  // Landelijke Beroepscommissie
)

const partyWords = "complainant employee manager board committee appeals-committee"

// Parties yields every Party in order.
func Parties() iter.Seq[Party] { return allOf[Party](partyWords) }

// ParseParty returns the Party that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseParty(s string) (Party, error) { return parseWord[Party](partyWords, "party", s) }

// String returns the word for p, "unset" for zero. It never panics.
func (p Party) String() string { return wordOf(partyWords, "party", p) }

// MarshalText returns the word for p, empty for zero.
func (p Party) MarshalText() ([]byte, error) { return marshalWord(partyWords, "party", p) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (p *Party) UnmarshalText(text []byte) error { return readWord(p, partyWords, "party", text) }
