package procedure

import (
	"iter"
	"math/bits"
	"strings"
)

// A Ground is what a complaint may be about. The zero Ground is not one.
// Clause: K1.
type Ground uint8

// The grounds, in the order of the published text.
const (
	Conduct         Ground = 1 + iota // omgangsvormen
	Privacy                           // privacybescherming
	ServiceDelivery                   // uitvoering van de hulpverlening
)

const groundWords = "conduct privacy service-delivery"

const lastGround = ServiceDelivery

// AllGrounds yields every Ground in order.
func AllGrounds() iter.Seq[Ground] { return allOf[Ground](groundWords) }

// ParseGround returns the Ground that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseGround(s string) (Ground, error) { return parseWord[Ground](groundWords, "ground", s) }

// String returns the word for g, "unset" for zero. It never panics.
func (g Ground) String() string { return wordOf(groundWords, "ground", g) }

// MarshalText returns the word for g, empty for zero.
func (g Ground) MarshalText() ([]byte, error) { return marshalWord(groundWords, "ground", g) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (g *Ground) UnmarshalText(text []byte) error { return readWord(g, groundWords, "ground", text) }

// Grounds is a set of grounds; the zero value is the empty set. Clause: K1,
// with reading R16 on whether it may be empty.
type Grounds uint8

// GroundsOf returns the set of the given grounds. A value that is no Ground
// is kept as a mark that [Grounds.Valid] and [Procedure.Open] refuse.
func GroundsOf(grounds ...Ground) Grounds {
	var s Grounds
	for _, g := range grounds {
		if g == 0 || g > lastGround {
			s |= strayGround
			continue
		}
		s |= 1 << (g - 1)
	}
	return s
}

// strayGround marks a set made with something that is no Ground.
const strayGround Grounds = 1 << 7

// Has reports whether g is in the set.
func (s Grounds) Has(g Ground) bool {
	return g >= 1 && g <= lastGround && s&(1<<(g-1)) != 0
}

// Len returns how many grounds the set holds.
func (s Grounds) Len() int { return bits.OnesCount8(uint8(s & allGrounds)) }

// All yields the grounds of the set in their own order.
func (s Grounds) All() iter.Seq[Ground] {
	return func(yield func(Ground) bool) {
		for g := range AllGrounds() {
			if s.Has(g) && !yield(g) {
				return
			}
		}
	}
}

// Valid reports whether the set holds nothing but grounds. The empty set is
// valid.
func (s Grounds) Valid() bool { return s&^allGrounds == 0 }

const allGrounds = 1<<lastGround - 1

// String returns the words of the set, separated by commas.
func (s Grounds) String() string {
	words := make([]string, 0, s.Len())
	for g := range s.All() {
		words = append(words, g.String())
	}
	if !s.Valid() {
		words = append(words, wordOf(groundWords, "ground", Ground(s&^allGrounds)))
	}
	return strings.Join(words, ",")
}
