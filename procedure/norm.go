package procedure

import "iter"

// A Norm is the force of a [Move]. The zero Norm is none.
type Norm uint8

// The norms, strongest first: the order in which [Case.Moves] lists them.
const (
	Duty     Norm = 1 + iota // must be done; outlives its due date
	Advice                   // recommended; ends on its last day
	Right                    // may be done; ends on its last day
	Possible                 // accepted as a fact when it happens, never guided to
)

// ends reports whether a move of this force ends on the last day of its term.
func (n Norm) ends() bool { return n == Advice || n == Right }

// Norms yields every Norm in order.
func Norms() iter.Seq[Norm] { return upTo(Possible) }

// ParseNorm returns the Norm that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseNorm(s string) (Norm, error) { return parseWord("norm", s, Possible) }

// String returns the word for n, "unset" for zero. It never panics.
func (n Norm) String() string {
	switch n {
	case Duty:
		return "duty"
	case Advice:
		return "advice"
	case Right:
		return "right"
	case Possible:
		return "possible"
	default:
		return noWord("norm", uint8(n))
	}
}

// AppendText appends the word for n; zero appends nothing.
func (n Norm) AppendText(b []byte) ([]byte, error) { return appendWord(b, "norm", n, Possible) }

// MarshalText returns the word for n, empty for zero.
func (n Norm) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (n *Norm) UnmarshalText(text []byte) error { return readWord(n, text, "norm", Possible) }
