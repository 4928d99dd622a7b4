package deadline

import (
	"iter"
	"strconv"
	"strings"
)

// words are the words of a vocabulary, in the order of its constants. They
// stand nowhere else: printing, reading and listing all start from here.
type words string

const wordGap = ", " // what stands between two words, as an error lists them

// last is the number of the last word; the first word is number 0.
func (w words) last() int { return strings.Count(string(w), wordGap) }

// at returns word number n, and the name of the type with the number when
// there is no such word.
func (w words) at(n int, typ string) string {
	left := n
	for word := range strings.SplitSeq(string(w), wordGap) {
		if left == 0 {
			return word
		}
		left--
	}
	return typ + "(" + strconv.Itoa(n) + ")"
}

// upTo yields every value of a vocabulary whose zero value is its first word.
func upTo[W ~uint8](w words) iter.Seq[W] {
	return func(yield func(W) bool) {
		for n := range w.last() + 1 {
			if !yield(W(n)) {
				return
			}
		}
	}
}

func parseWord[W ~uint8](s string, w words) (W, error) {
	n := W(0)
	for word := range strings.SplitSeq(string(w), wordGap) {
		if word == s {
			return n, nil
		}
		n++
	}
	return 0, errorf(ErrSyntax, "%s: want one of %s", quote(s), w)
}

func readWord[W ~uint8](p *W, text []byte, w words) error {
	n, err := parseWord[W](string(text), w)
	if err == nil {
		*p = n
	}
	return err
}

func appendWord[W ~uint8](b []byte, n W, w words, typ string) ([]byte, error) {
	if int(n) > w.last() {
		return b, errorf(ErrCounting, "there is no %s", w.at(int(n), typ))
	}
	return append(b, w.at(int(n), typ)...), nil
}
