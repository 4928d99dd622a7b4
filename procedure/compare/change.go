package compare

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// A Code says in what a case is different by the new text. The zero Code is none.
type Code uint8

// The codes.
const (
	Refused      Code = 1 + iota // the new text does not take something that happened
	Taken                        // the old text does not take something that happened
	DutyGone                     // what was owed is not owed any more
	DutyNew                      // something is owed that was not
	RightGone                    // what could be done cannot be done any more
	RightNew                     // something can be done that could not
	Later                        // the last day is later
	Earlier                      // the last day is earlier
	Dated                        // there was no last day, and now there is
	Undated                      // there was a last day, and now there is none
	OpensLater                   // the first day is later
	OpensEarlier                 // the first day is earlier
)

const codeWords = "refused taken duty-gone duty-new right-gone right-new later earlier dated undated opens-later opens-earlier"

// Codes yields every Code in order.
func Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for c := Refused; c <= OpensEarlier && yield(c); c++ {
		}
	}
}

// String returns the word for c, "unset" for zero. It never panics.
func (c Code) String() string { return wordOf(codeWords, "code", uint8(c)) }

// MarshalText returns the word for c, empty for zero.
func (c Code) MarshalText() ([]byte, error) { return marshalWord(codeWords, "code", uint8(c)) }

// An Effect says what a change comes to for the complainant. The zero Effect is
// none.
type Effect uint8

// The effects.
const (
	Worse   Effect = 1 + iota // the complainant waits longer, or can do less
	Better                    // the complainant waits less long, or can do more
	Neutral                   // neither by itself
)

const effectWords = "worse better neutral"

// String returns the word for e, "unset" for zero. It never panics.
func (e Effect) String() string { return wordOf(effectWords, "effect", uint8(e)) }

// MarshalText returns the word for e, empty for zero.
func (e Effect) MarshalText() ([]byte, error) { return marshalWord(effectWords, "effect", uint8(e)) }

// reverse returns what it comes to when it is the other way around.
func (e Effect) reverse() Effect {
	switch e {
	case Worse:
		return Better
	case Better:
		return Worse
	case Neutral:
		return Neutral
	default:
		return e
	}
}

// wordOf returns the word at place v of words, counted from 1.
func wordOf(words, what string, v uint8) string {
	if v == 0 {
		return "unset"
	}
	if list := strings.Fields(words); int(v) <= len(list) {
		return list[v-1]
	}
	return what + "(" + strconv.Itoa(int(v)) + ")"
}

func marshalWord(words, what string, v uint8) ([]byte, error) {
	switch n := len(strings.Fields(words)); {
	case v == 0:
		return nil, nil
	case int(v) > n:
		return nil, &procedure.ValidationError{Field: what, Err: fmt.Errorf("no such value %d, want 1 to %d", v, n)}
	default:
		return []byte(wordOf(words, what, v)), nil
	}
}

// A Change is one thing that is different in a case by the new text. The zero
// Change is none.
type Change struct {
	Code   Code
	Effect Effect
	Old    procedure.Move // what it is about by the old text; zero when that does not have it
	New    procedure.Move // by the new text
}

// Move returns what the change is about: by the new text, or else by the old one. It
// is zero when the complaint itself is refused.
func (c Change) Move() procedure.Move {
	if c.New != (procedure.Move{}) {
		return c.New
	}
	return c.Old
}

// Days returns by how many calendar days the last day moved, or of [OpensLater] and
// [OpensEarlier] the first one: more than 0 when it is later. It is 0 of any other
// change.
func (c Change) Days() int {
	switch c.Code {
	case Later, Earlier:
		return int(c.New.Deadline.Due() - c.Old.Deadline.Due())
	case OpensLater, OpensEarlier:
		return int(c.New.NotBefore - c.Old.NotBefore)
	case Refused, Taken, DutyGone, DutyNew, RightGone, RightNew, Dated, Undated:
		return 0
	default:
		return 0
	}
}

// String says the change in one line: "committee answered committee (K10): 2026-08-12,
// now 2026-08-24, 12 days later: worse".
func (c Change) String() string {
	if c == (Change{}) {
		return "no change"
	}
	m := c.Move()
	s := "the complaint"
	if m != (procedure.Move{}) {
		clause := m.Clause
		m.Deadline, m.Clause = deadline.Deadline{}, ""
		s = m.String()
		if clause != "" {
			s += " (" + string(clause) + ")"
		}
	}
	s += ": "
	switch c.Code {
	case Later, Earlier:
		s += c.Old.Deadline.Due().String() + ", now " + c.New.Deadline.Due().String() + ", " + daysMoved(c.Days())
	case OpensLater, OpensEarlier:
		s += "from " + c.Old.NotBefore.String() + ", now from " + c.New.NotBefore.String() + ", " + daysMoved(c.Days())
	case Dated:
		s += "no last day, now " + c.New.Deadline.Due().String()
	case Undated:
		s += c.Old.Deadline.Due().String() + ", now no last day"
	case Refused, Taken, DutyGone, DutyNew, RightGone, RightNew:
		s += c.Code.String()
	default:
		s += c.Code.String()
	}
	return s + ": " + c.Effect.String()
}

func daysMoved(n int) string {
	word := " days later"
	if n < 0 {
		n, word = -n, " days earlier"
	}
	if n == 1 {
		word = strings.Replace(word, "days", "day", 1)
	}
	return strconv.Itoa(n) + word
}

// Changes yields what is different by the new text: what was refused or taken, then
// the duties and then the rights, each in the order of [procedure.Case.Moves] by
// the old text and then what is new. A move whose last and whose first day differ has
// a change for each.
func (c Comparison) Changes() iter.Seq[Change] {
	return func(yield func(Change) bool) {
		var p pairs
		c.changes(&p, yield)
	}
}

func (c *Comparison) changes(p *pairs, yield func(Change) bool) {
	none := procedure.Move{}
	if c.Refused != nil && !tell(Refused, &c.refused, &none, yield) {
		return
	}
	if c.Taken != nil && !tell(Taken, &none, &c.taken, yield) {
		return
	}
	p.duties(c)
	if p.changes(DutyGone, DutyNew, yield) {
		p.rights(c)
		p.changes(RightGone, RightNew, yield)
	}
}

// changes yields in what the moves differ. It is false when nobody listens any more.
func (p *pairs) changes(gone, isNew Code, yield func(Change) bool) bool {
	none := procedure.Move{}
	for i, j := range p.to {
		o, n, code, opens := &p.old[i], &none, gone, Code(0)
		if j >= 0 {
			n = &p.new[j]
			code, opens = compareDays(o, n)
		}
		if code != 0 && !tell(code, o, n, yield) || opens != 0 && !tell(opens, o, n, yield) {
			return false
		}
	}
	for j, paired := range p.there {
		if !paired && !tell(isNew, &none, &p.new[j], yield) {
			return false
		}
	}
	return true
}

func tell(code Code, o, n *procedure.Move, yield func(Change) bool) bool {
	return yield(Change{code, effectOf(code, o, n), *o, *n})
}

// compareDays returns in what the last days of two moves differ, and in what the
// first days; zero where they are the same.
func compareDays(o, n *procedure.Move) (code, opens Code) {
	switch was, is := o.Deadline.Due(), n.Deadline.Due(); {
	case was == is:
	case was == 0:
		code = Dated
	case is == 0:
		code = Undated
	case is > was:
		code = Later
	default:
		code = Earlier
	}
	switch was, is := o.NotBefore, n.NotBefore; {
	case is > was:
		opens = OpensLater
	case is < was:
		opens = OpensEarlier
	}
	return code, opens
}

// effectOf returns what a change of a move comes to for the complainant.
func effectOf(code Code, o, n *procedure.Move) Effect {
	m := o
	if *o == (procedure.Move{}) {
		m = n
	}
	own := m.By == procedure.Complainant
	switch {
	case *m == (procedure.Move{}): // the complaint itself
		return effectOfRight(code)
	case m.Norm == procedure.Owed && own:
		return effectOfDuty(code).reverse()
	case m.Norm == procedure.Owed:
		return effectOfDuty(code)
	case own && m.Norm != procedure.Possible:
		return effectOfRight(code)
	default:
		return Neutral
	}
}

// effectOfRight is that of a change of what the complainant can do.
func effectOfRight(code Code) Effect {
	switch code {
	case Refused, RightGone, Earlier, Dated, OpensLater:
		return Worse
	case Taken, RightNew, Later, Undated, OpensEarlier:
		return Better
	case DutyGone, DutyNew:
		return Neutral
	default:
		return Neutral
	}
}

// effectOfDuty is that of a change of what another owes.
func effectOfDuty(code Code) Effect {
	switch code {
	case DutyGone, Later, Undated, OpensLater:
		return Worse
	case DutyNew, Earlier, Dated, OpensEarlier:
		return Better
	case Refused, Taken, RightGone, RightNew:
		return Neutral
	default:
		return Neutral
	}
}
