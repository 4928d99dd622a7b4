package deadline

import (
	"fmt"
	"iter"
	"strings"
)

// A word is a value of one of the closed vocabularies of this package whose
// zero value is its first word.
type word interface {
	~uint8
	fmt.Stringer
}

// Rolls yields every [Roll] in order.
func Rolls() iter.Seq[Roll] { return upTo(RollStatutory) }

// ParseRoll returns the [Roll] that s names, in lower case. The error wraps
// [ErrSyntax] and lists the words there are.
func ParseRoll(s string) (Roll, error) { return parseWord(s, RollStatutory) }

// AppendText implements [encoding.TextAppender]: it appends the word for r. A
// value that is not a constant of the type is an error that wraps [ErrCounting].
func (r Roll) AppendText(b []byte) ([]byte, error) { return appendWord(b, r, RollStatutory) }

// MarshalText implements [encoding.TextMarshaler], as AppendText.
func (r Roll) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseRoll] reads.
func (r *Roll) UnmarshalText(text []byte) error { return readWord(r, text, RollStatutory) }

// StartRules yields every [StartRule] in order.
func StartRules() iter.Seq[StartRule] { return upTo(StartOnWorkingDay) }

// ParseStartRule returns the [StartRule] that s names, in lower case. The
// error wraps [ErrSyntax] and lists the words there are.
func ParseStartRule(s string) (StartRule, error) { return parseWord(s, StartOnWorkingDay) }

// AppendText implements [encoding.TextAppender]: it appends the word for s. A
// value that is not a constant of the type is an error that wraps [ErrCounting].
func (s StartRule) AppendText(b []byte) ([]byte, error) { return appendWord(b, s, StartOnWorkingDay) }

// MarshalText implements [encoding.TextMarshaler], as AppendText.
func (s StartRule) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseStartRule] reads.
func (s *StartRule) UnmarshalText(text []byte) error { return readWord(s, text, StartOnWorkingDay) }

func upTo[W word](last W) iter.Seq[W] {
	return func(yield func(W) bool) {
		for w := W(0); w <= last; w++ {
			if !yield(w) {
				return
			}
		}
	}
}

func parseWord[W word](s string, last W) (W, error) {
	var words []string
	for w := range upTo(last) {
		if w.String() == s {
			return w, nil
		}
		words = append(words, w.String())
	}
	return 0, errorf(ErrSyntax, "%s: want one of %s", quote(s), strings.Join(words, ", "))
}

func appendWord[W word](b []byte, w, last W) ([]byte, error) {
	if w > last {
		return b, errorf(ErrCounting, "there is no %s", w)
	}
	return append(b, w.String()...), nil
}

func readWord[W word](p *W, text []byte, last W) error {
	w, err := parseWord(string(text), last)
	if err == nil {
		*p = w
	}
	return err
}
