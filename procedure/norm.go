package procedure

// A Norm is the force of a [Move]. The zero Norm is none.
type Norm uint8

// The norms, strongest first: the order in which [Case.Moves] lists them.
const (
	Owed     Norm = 1 + iota // a duty: must be done; outlives its due date
	Advice                   // recommended; ends on its last day
	Right                    // may be done; ends on its last day
	Possible                 // accepted as a fact when it happens, never guided to; ends where it becomes owed
)

const normWords = "duty advice right possible"

// ends reports whether a move of this force ends on the last day of its term.
func (n Norm) ends() bool { return n > Owed }

// String returns the word for n, "unset" for zero. It never panics.
func (n Norm) String() string { return wordOf(normWords, "norm", n) }

// MarshalText returns the word for n, empty for zero.
func (n Norm) MarshalText() ([]byte, error) { return marshalWord(normWords, "norm", n) }
