package procedure

import (
	"iter"
	"strings"
)

// Anchors yields every [Anchor] in order.
func Anchors() iter.Seq[Anchor] {
	return func(yield func(Anchor) bool) {
		_ = yield(FromEntry) && yield(FromAcknowledgement)
	}
}

// ParseAnchor returns the [Anchor] that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseAnchor(s string) (Anchor, error) {
	var words []string
	for a := range Anchors() {
		if a.String() == s {
			return a, nil
		}
		words = append(words, a.String())
	}
	return 0, invalid("anchor", "unknown word %.40q, want one of %s", s, strings.Join(words, ", "))
}

// AppendText appends the word for a.
func (a Anchor) AppendText(b []byte) ([]byte, error) {
	if a == FromEntry {
		return append(b, a.String()...), nil
	}
	return appendWord(b, "anchor", a, FromAcknowledgement)
}

// MarshalText returns the word for a.
func (a Anchor) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (a *Anchor) UnmarshalText(text []byte) error {
	read, err := ParseAnchor(string(text))
	if err == nil {
		*a = read
	}
	return err
}
