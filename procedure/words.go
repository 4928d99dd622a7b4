package procedure

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// A word is a value of one of the closed vocabularies of this package: a
// uint8 that counts from 1 and prints as its word. Zero is "not set".
type word interface {
	~uint8
	fmt.Stringer
}

// upTo yields the values 1 to last in order.
func upTo[W word](last W) iter.Seq[W] {
	return func(yield func(W) bool) {
		for w := W(1); w <= last; w++ {
			if !yield(w) {
				return
			}
		}
	}
}

// parseWord finds the value whose word is s, in lower case only.
func parseWord[W word](what, s string, last W) (W, error) {
	for w := range upTo(last) {
		if w.String() == s {
			return w, nil
		}
	}
	words := make([]string, 0, last)
	for w := range upTo(last) {
		words = append(words, w.String())
	}
	return 0, invalid(what, "unknown word %.40q, want one of %s", s, strings.Join(words, ", "))
}

// appendWord appends the word of w; zero appends nothing.
func appendWord[W word](b []byte, what string, w, last W) ([]byte, error) {
	if w == 0 {
		return b, nil
	}
	if w > last {
		return b, invalid(what, "no such value %d, want 1 to %d", uint8(w), uint8(last))
	}
	return append(b, w.String()...), nil
}

// readWord is the inverse of appendWord.
func readWord[W word](p *W, text []byte, what string, last W) error {
	if len(text) == 0 {
		*p = 0
		return nil
	}
	w, err := parseWord(what, string(text), last)
	if err == nil {
		*p = w
	}
	return err
}

// noWord prints a value that is outside its vocabulary.
func noWord(what string, v uint8) string {
	if v == 0 {
		return "unset"
	}
	return what + "(" + strconv.Itoa(int(v)) + ")"
}
