package deadline

import "iter"

// A Roll says what happens to a term that ends on a day off.
type Roll uint8

// The ways to treat a last day that is not a working day. A term rolls once,
// on its final day; days on the way to it never do.
const (
	// RollNone leaves the end where it is. It is the zero value.
	// Clause: R6.
	RollNone Roll = iota
	// RollForward moves the end to the next working day (Atw art. 1).
	RollForward
	// RollStatutory does so only for the terms to which the Algemene
	// termijnenwet applies: at most 90 days, 12 weeks or 3 months, and never
	// a term in years (Atw art. 4). The term and each of its extensions are
	// looked at as stated and not added up; when one of them is over the
	// limit, the end stays and the minimum of working days does not apply
	// either. In a term of months and days ([Term.AndDays]) each month is
	// taken for 30 days: three months and a day is over the limit. The act
	// does not speak of working days; up to 90 are within it.
	// Clause: R21.
	RollStatutory
)

const rollWords words = "none, forward, statutory"

// Rolls yields every [Roll] in order.
func Rolls() iter.Seq[Roll] { return upTo[Roll](rollWords) }

// ParseRoll returns the [Roll] that s names, in lower case. The error wraps
// [ErrSyntax] and lists the words there are.
func ParseRoll(s string) (Roll, error) { return parseWord[Roll](s, rollWords) }

// String returns the word for r. It never panics.
func (r Roll) String() string { return rollWords.at(int(r), "Roll") }

// AppendText implements [encoding.TextAppender]: it appends the word for r. A
// value that is not a constant of the type is an error that wraps [ErrCounting].
func (r Roll) AppendText(b []byte) ([]byte, error) { return appendWord(b, r, rollWords, "Roll") }

// MarshalText implements [encoding.TextMarshaler], as AppendText.
func (r Roll) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseRoll] reads.
func (r *Roll) UnmarshalText(text []byte) error { return readWord(r, text, rollWords) }

// A StartRule says on which day a term starts. The day on which it starts
// does not count; the first day of the term is the one after it.
type StartRule uint8

// The start rules.
const (
	// StartAsGiven starts the term on the day given. It is the zero value.
	StartAsGiven StartRule = iota
	// StartOnWorkingDay starts a term that is given a day off on the next
	// working day.
	StartOnWorkingDay
)

const startWords words = "as-given, on-working-day"

// StartRules yields every [StartRule] in order.
func StartRules() iter.Seq[StartRule] { return upTo[StartRule](startWords) }

// ParseStartRule returns the [StartRule] that s names, in lower case. The
// error wraps [ErrSyntax] and lists the words there are.
func ParseStartRule(s string) (StartRule, error) { return parseWord[StartRule](s, startWords) }

// String returns the word for s. It never panics.
func (s StartRule) String() string { return startWords.at(int(s), "StartRule") }

// AppendText implements [encoding.TextAppender]: it appends the word for s. A
// value that is not a constant of the type is an error that wraps [ErrCounting].
func (s StartRule) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, s, startWords, "StartRule")
}

// MarshalText implements [encoding.TextMarshaler], as AppendText.
func (s StartRule) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseStartRule] reads.
func (s *StartRule) UnmarshalText(text []byte) error { return readWord(s, text, startWords) }

// A Suspension says which days do not count when a clock is stopped on one day
// and restarted on another. Rules and practice differ by up to two days, so
// that this is a choice.
// Clause: R30.
type Suspension uint8

// The suspensions. In a term of working days only the working days among
// these days are left out.
const (
	// SuspendBetween leaves out the days strictly between the stop and the
	// restart: both of these count. It is the zero value.
	SuspendBetween Suspension = iota
	// SuspendAfterStop leaves out every day after the stop, up to and
	// including the restart. In a term that nothing moved the days left are the same on
	// both.
	SuspendAfterStop
	// SuspendBothEnds leaves out the day of the stop and that of the restart
	// as well. The start of a term never counts, so that there is nothing to
	// leave out when a clock stops on it.
	SuspendBothEnds
)

const suspensionWords words = "between, after-stop, both-ends"

// Suspensions yields every [Suspension] in order.
func Suspensions() iter.Seq[Suspension] { return upTo[Suspension](suspensionWords) }

// ParseSuspension returns the [Suspension] that s names, in lower case. The
// error wraps [ErrSyntax] and lists the words there are.
func ParseSuspension(s string) (Suspension, error) { return parseWord[Suspension](s, suspensionWords) }

// String returns the word for s. It never panics.
func (s Suspension) String() string { return suspensionWords.at(int(s), "Suspension") }

// AppendText implements [encoding.TextAppender]: it appends the word for s. A
// value that is not a constant of the type is an error that wraps [ErrCounting].
func (s Suspension) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, s, suspensionWords, "Suspension")
}

// MarshalText implements [encoding.TextMarshaler], as AppendText.
func (s Suspension) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what
// [ParseSuspension] reads.
func (s *Suspension) UnmarshalText(text []byte) error { return readWord(s, text, suspensionWords) }
