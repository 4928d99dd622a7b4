package procedure

import "iter"

// A Party is somebody with a part in the procedure. No names, only roles: who
// they are is the host's to know. The zero Party is "nobody stated".
type Party uint8

// The parties.
const (
	Complainant      Party = 1 + iota // klager
	Employee                          // medewerker
	Manager                           // leidinggevende
	Board                             // directie
	Committee                         // klachtencommissie
	AppealsCommittee                  // Landelijke Beroepscommissie
)

// Parties yields every Party in order.
func Parties() iter.Seq[Party] { return upTo(AppealsCommittee) }

// ParseParty returns the Party that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseParty(s string) (Party, error) { return parseWord("party", s, AppealsCommittee) }

// String returns the word for p, "unset" for zero. It never panics.
func (p Party) String() string {
	switch p {
	case Complainant:
		return "complainant"
	case Employee:
		return "employee"
	case Manager:
		return "manager"
	case Board:
		return "board"
	case Committee:
		return "committee"
	case AppealsCommittee:
		return "appeals-committee"
	default:
		return noWord("party", uint8(p))
	}
}

// AppendText appends the word for p; zero appends nothing.
func (p Party) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, "party", p, AppealsCommittee)
}

// MarshalText returns the word for p, empty for zero.
func (p Party) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (p *Party) UnmarshalText(text []byte) error { return readWord(p, text, "party", AppealsCommittee) }
