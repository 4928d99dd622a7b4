package procedure

import (
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Severity says what a [Finding] weighs. The zero Severity is none.
type Severity uint8

// The severities, lightest first.
const (
	Note       Severity = 1 + iota // allowed, and worth knowing
	Breach                         // happened, or did not, against the procedure
	Impossible                     // cannot have happened in this procedure; passed over
)

// Severities yields every Severity in order.
func Severities() iter.Seq[Severity] { return upTo(Impossible) }

// ParseSeverity returns the Severity that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseSeverity(s string) (Severity, error) { return parseWord("severity", s, Impossible) }

// String returns the word for s, "unset" for zero. It never panics.
func (s Severity) String() string {
	switch s {
	case Note:
		return "note"
	case Breach:
		return "breach"
	case Impossible:
		return "impossible"
	default:
		return noWord("severity", uint8(s))
	}
}

// AppendText appends the word for s; zero appends nothing.
func (s Severity) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, "severity", s, Impossible)
}

// MarshalText returns the word for s, empty for zero.
func (s Severity) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (s *Severity) UnmarshalText(text []byte) error { return readWord(s, text, "severity", Impossible) }

// A Code says what a [Finding] is about. The zero Code is none.
type Code uint8

// The codes: first what was done wrong or left out, then what cannot have
// happened, then what is merely worth knowing.
const (
	LateReport      Code = 1 + iota // first raised after the last day, without the mark (K3, R3)
	NotConsulted                    // answered or referred without consulting About (K8, R9)
	NotHeard                        // answered without hearing About
	NotAcknowledged                 // answered without confirming receipt
	NotInformed                     // ruled before the complainant was told of the referral (K9, R8)
	LateAnswer                      // answered after the due day (K10, R10)
	DoneLate                        // another duty done after its due day
	Overdue                         // not done, and the due day is past (K10, R13)
	NotOpen                         // no such move there
	AfterClose                      // the case had ended
	TooLate                         // the right had ended
	TooEarly                        // before the event complained about, or before the right opened
	OutOfOrder                      // earlier than the event recorded before it
	AfterToday                      // dated in the future
	Malformed                       // not an event at all, or the complaint itself is at fault
	StageSkipped                    // a rung that the complainant could have used was passed over (K4, R4)
	TakenInLate                     // raised after the last day, where that bars nobody: with the mark, or in an open window (R3)
	TargetMissed                    // answered in time, and after the day aimed at
	CaseLapsed                      // ended because the complainant did nothing more (R12)
	AnsweredAfter                   // answered when the case had already moved on
)

// Codes yields every Code in order.
func Codes() iter.Seq[Code] { return upTo(AnsweredAfter) }

// ParseCode returns the Code that s names, in lower case. The error is a
// [*ValidationError] that lists the words there are.
func ParseCode(s string) (Code, error) { return parseWord("code", s, AnsweredAfter) }

// String returns the word for c, "unset" for zero. It never panics.
func (c Code) String() string {
	switch c {
	case LateReport:
		return "late-report"
	case NotConsulted:
		return "not-consulted"
	case NotHeard:
		return "not-heard"
	case NotAcknowledged:
		return "not-acknowledged"
	case NotInformed:
		return "not-informed"
	case LateAnswer:
		return "late-answer"
	case DoneLate:
		return "done-late"
	case Overdue:
		return "overdue"
	case NotOpen:
		return "not-open"
	case AfterClose:
		return "after-close"
	case TooLate:
		return "too-late"
	case TooEarly:
		return "too-early"
	case OutOfOrder:
		return "out-of-order"
	case AfterToday:
		return "after-today"
	case Malformed:
		return "malformed"
	case StageSkipped:
		return "stage-skipped"
	case TakenInLate:
		return "taken-in-late"
	case TargetMissed:
		return "target-missed"
	case CaseLapsed:
		return "case-lapsed"
	case AnsweredAfter:
		return "answered-after"
	default:
		return noWord("code", uint8(c))
	}
}

// AppendText appends the word for c; zero appends nothing.
func (c Code) AppendText(b []byte) ([]byte, error) { return appendWord(b, "code", c, AnsweredAfter) }

// MarshalText returns the word for c, empty for zero.
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (c *Code) UnmarshalText(text []byte) error { return readWord(c, text, "code", AnsweredAfter) }

// A Finding is one thing that the procedure asked and did not get, or that is
// worth knowing of a history. The zero Finding is none.
type Finding struct {
	Severity Severity
	Code     Code
	Clause   string            // the clause that decides; empty where the calendar or the form does
	Index    int               // place of the event in the history, -1 when it is about no event
	On       date.Date         // the day of that event; of today when there is none
	Kind     Kind              // what happened, or was owed
	Party    Party             // who owed it, or whose doing it was; zero when that is not known
	About    Party             // with whom or to whom it was done, or should have been
	Stage    Stage             // the stage it is about
	Deadline deadline.Deadline // the term that was missed
}

// DaysLate returns by how many days the term was missed, 0 where no term was.
func (f Finding) DaysLate() int {
	return max(0, -f.Deadline.DaysLeft(f.On))
}
