package procedure

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// A Text is the same words in one or more languages, by language tag: "nl",
// "en". The nil Text says nothing.
type Text map[string]string

// In returns the words in the given language, empty when there are none.
func (t Text) In(language string) string { return t[language] }

// languages returns the languages of t in order.
func (t Text) languages() []string { return slices.Sorted(maps.Keys(t)) }

// A Cite is the ID of a clause, or of several: "K10", "K9, R7". The empty Cite
// cites none.
type Cite string

// All yields each ID.
func (c Cite) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for id := range strings.SplitSeq(string(c), citeSeparator) {
			if id != "" && !yield(id) {
				return
			}
		}
	}
}

const citeSeparator = ", "

// and cites o as well, unless c is the same.
func (c Cite) and(o Cite) Cite {
	if o == "" || o == c {
		return c
	}
	return c + citeSeparator + o
}
