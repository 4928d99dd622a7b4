package escalation

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
)

// An Urgency says how soon a [Step] asks for attention. The zero Urgency is
// none.
type Urgency uint8

// The urgencies, least urgent first.
const (
	Later   Urgency = 1 + iota // no last day, or one that is far off, or a clock that stands still
	Soon                       // the last day is at most [SoonDays] away
	Today                      // the last day is today, or it is a duty without one
	Overdue                    // a duty whose last day is past
)

// Urgencies yields every Urgency in order.
func Urgencies() iter.Seq[Urgency] {
	return func(yield func(Urgency) bool) {
		for u := Later; u <= Overdue; u++ {
			if !yield(u) {
				return
			}
		}
	}
}

// ParseUrgency returns the Urgency that s names, in lower case. The error is a
// [*procedure.ValidationError] that lists the words there are.
func ParseUrgency(s string) (Urgency, error) {
	for u := range Urgencies() {
		if u.String() == s {
			return u, nil
		}
	}
	return 0, &procedure.ValidationError{
		Field: "urgency",
		Err:   fmt.Errorf("unknown word %.40q, want one of %v, %v, %v, %v", s, Later, Soon, Today, Overdue),
	}
}

// String returns the word for u, "unset" for zero. It never panics.
func (u Urgency) String() string {
	switch u {
	case 0:
		return "unset"
	case Later:
		return "later"
	case Soon:
		return "soon"
	case Today:
		return "today"
	case Overdue:
		return "overdue"
	default:
		return "urgency(" + strconv.Itoa(int(u)) + ")"
	}
}

// AppendText appends the word for u; zero appends nothing.
func (u Urgency) AppendText(b []byte) ([]byte, error) {
	switch {
	case u == 0:
		return b, nil
	case u > Overdue:
		return b, &procedure.ValidationError{
			Field: "urgency",
			Err:   fmt.Errorf("no such value %d, want 1 to %d", uint8(u), uint8(Overdue)),
		}
	default:
		return append(b, u.String()...), nil
	}
}

// MarshalText returns the word for u, empty for zero.
func (u Urgency) MarshalText() ([]byte, error) { return u.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (u *Urgency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*u = 0
		return nil
	}
	parsed, err := ParseUrgency(string(text))
	if err == nil {
		*u = parsed
	}
	return err
}
