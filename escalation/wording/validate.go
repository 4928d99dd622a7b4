package wording

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Validate returns a [*procedure.ValidationError] for each phrase that is empty,
// holds a control character, or does not name exactly what is put into it, all
// joined, in the order of the fields. It is nil for what can be spoken.
func (p *Phrases) Validate() error { return joinFaults(p.faults("")) }

func joinFaults(lists ...[]error) error { return errors.Join(slices.Concat(lists...)...) }

func (p *Phrases) faults(prefix string) []error {
	var faults []error
	p.visit(func(name string, phrase *string, takes string) {
		known := strings.Fields(takes)
		also := []string{"complaint", "you", "whom", "story"}
		if strings.HasPrefix(name, "Nouns.") {
			also = nil
		}
		fault := func(format string, args ...any) {
			faults = append(faults, &procedure.ValidationError{
				Field: prefix + name, Err: fmt.Errorf(format, args...),
			})
		}
		named, whole := placeholders(*phrase)
		switch {
		case !strings.ContainsFunc(*phrase, isSeen):
			fault("there is no phrase")
			return
		case strings.ContainsFunc(*phrase, unicode.IsControl):
			fault("a control character in %q", *phrase)
		case !whole:
			fault("a brace without its other in %q", *phrase)
		}
		for _, one := range named {
			if !slices.Contains(known, one) && !slices.Contains(also, one) {
				fault("unknown {%s} in %q, want %s", one, *phrase, strings.Join(append(known, also...), ", "))
			}
		}
		for _, one := range known {
			if !slices.Contains(named, one) {
				fault("no {%s} in %q", one, *phrase)
			}
		}
	})
	return faults
}

// isSeen reports whether r is neither a space nor a mark that is not seen.
func isSeen(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) }

// placeholders returns what a phrase names between braces, without capitals, and
// reports whether every brace has its other.
func placeholders(phrase string) (named []string, whole bool) {
	for {
		before, rest, found := strings.Cut(phrase, "{")
		if strings.Contains(before, "}") {
			return named, false
		}
		if !found {
			return named, true
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return named, false
		}
		named, phrase = append(named, small(name)), after
	}
}
