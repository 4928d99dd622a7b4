package procedure

import (
	"math/bits"
	"strconv"
	"strings"
)

// Fingerprint returns 32 hexadecimal digits that stand for the content of r: two
// regulations with the same canonical text have the same one, and a changed
// term, clause or word gives another. It is no secret and no signature; it
// shows what was changed by accident, since the same ID and edition with
// another term replays without an error.
//
// A calendar counts by its name and its closures, not by the days that it
// works out. A regulation without canonical text, such as one whose calendar has
// no name, has none: the error is that of [Regulation.AppendJSON].
func (r Regulation) Fingerprint() (string, error) {
	text, err := r.AppendJSON(nil)
	if err != nil {
		return "", err
	}
	high, low := fnv128(text)
	return hex64(high) + hex64(low), nil
}

// Fingerprint returns that of the regulation that p was compiled from, as
// [Regulation.Fingerprint] has it; empty when there is none, or p is nil or the
// zero Procedure. Two compilations of the same data have the same one, and then
// do the same.
func (p *Procedure) Fingerprint() string {
	if !p.isCompiled() {
		return ""
	}
	content, err := p.regulation.Fingerprint()
	if err != nil {
		return ""
	}
	return content
}

// fnv128 is the FNV-1a hash of 128 bits.
func fnv128(text []byte) (high, low uint64) {
	const (
		offsetHigh, offsetLow = 0x6c62272e07bb0142, 0x62b821756295c58d
		primeLow, shift       = 0x13b, 24 // the prime is 2 to the 88th, and 0x13b
	)
	high, low = offsetHigh, offsetLow
	for _, b := range text {
		low ^= uint64(b)
		carried, product := bits.Mul64(low, primeLow)
		high, low = carried+high*primeLow+low<<shift, product
	}
	return high, low
}

func hex64(n uint64) string {
	s := strconv.FormatUint(n, 16)
	return strings.Repeat("0", 16-len(s)) + s
}
