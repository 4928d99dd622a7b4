package procedure

import (
	"iter"
	"strconv"
	"strings"
)

// A word is a value of one of the closed vocabularies of this package: it
// counts from 1, and zero is "not set". The words themselves stand once, in a
// constant, in the order of the values and separated by spaces.
type word interface{ ~uint8 }

// wordOf returns the word of w, "unset" for zero. It prints any value.
func wordOf[W word](words, what string, w W) string {
	if w == 0 {
		return "unset"
	}
	if s := wordAt(words, int(w)); s != "" {
		return s
	}
	return what + "(" + strconv.Itoa(int(w)) + ")"
}

// wordAt returns the word at place n, counted from 1, empty when there is none.
func wordAt(words string, n int) string {
	for ; n > 1; n-- {
		i := strings.IndexByte(words, ' ')
		if i < 0 {
			return ""
		}
		words = words[i+1:]
	}
	if i := strings.IndexByte(words, ' '); i >= 0 {
		return words[:i]
	}
	return words
}

// findWord returns the value whose word is s, zero when there is none.
func findWord[W word, S ~string | ~[]byte](words string, s S) W {
	for w := W(1); words != ""; w++ {
		first, rest, _ := strings.Cut(words, " ")
		if first == string(s) {
			return w
		}
		words = rest
	}
	return 0
}

// lastOf returns the last value of a vocabulary.
func lastOf[W word](words string) W { return W(strings.Count(words, " ") + 1) }

// allOf yields the values of a vocabulary in order.
func allOf[W word](words string) iter.Seq[W] {
	return func(yield func(W) bool) {
		for w := W(1); w <= lastOf[W](words); w++ {
			if !yield(w) {
				return
			}
		}
	}
}

// parseWord finds the value whose word is s, in lower case only.
func parseWord[W word](words, what, s string) (W, error) {
	if w := findWord[W](words, s); w != 0 {
		return w, nil
	}
	return 0, noWord(words, what, s)
}

func noWord(words, what, s string) error {
	return invalid(what, "unknown word %.40q, want one of %s", s, strings.ReplaceAll(words, " ", ", "))
}

// marshalWord returns the word of w, empty for zero.
func marshalWord[W word](words, what string, w W) ([]byte, error) {
	if last := lastOf[W](words); w > last {
		return nil, invalid(what, "no such value %d, want 1 to %d", uint8(w), uint8(last))
	}
	if w == 0 {
		return []byte{}, nil
	}
	return []byte(wordAt(words, int(w))), nil
}

// readWord is the inverse of marshalWord.
func readWord[W word](p *W, words, what string, text []byte) error {
	if len(text) == 0 {
		*p = 0
		return nil
	}
	w, err := parseWord[W](words, what, string(text))
	if err == nil {
		*p = w
	}
	return err
}
