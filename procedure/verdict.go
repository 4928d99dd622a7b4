package procedure

import "iter"

// A Verdict is how an answer judges the complaint. The zero Verdict means that
// the answer states none. Clause: R28.
type Verdict uint8

// The verdicts.
const (
	Upheld       Verdict = 1 + iota // gegrond
	PartlyUpheld                    // deels gegrond
	NotUpheld                       // ongegrond
	Inadmissible                    // niet-ontvankelijk
	Settled                         // in der minne opgelost, zegt wie antwoordt
)

const verdictWords = "upheld partly-upheld not-upheld inadmissible settled"

// Verdicts yields every Verdict in order.
func Verdicts() iter.Seq[Verdict] { return allOf[Verdict](verdictWords) }

// ParseVerdict returns the Verdict that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseVerdict(s string) (Verdict, error) { return parseWord[Verdict](verdictWords, "verdict", s) }

// String returns the word for v, "unset" for zero. It never panics.
func (v Verdict) String() string { return wordOf(verdictWords, "verdict", v) }

// MarshalText returns the word for v, empty for zero.
func (v Verdict) MarshalText() ([]byte, error) { return marshalWord(verdictWords, "verdict", v) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (v *Verdict) UnmarshalText(text []byte) error { return readWord(v, verdictWords, "verdict", text) }
