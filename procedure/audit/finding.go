package audit

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
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

const severityWords = "note breach impossible"

// Severities yields every Severity, lightest first.
func Severities() iter.Seq[Severity] { return allOf[Severity](severityWords) }

// String returns the word for s, "unset" for zero. It never panics.
func (s Severity) String() string { return wordOf(severityWords, "severity", uint8(s)) }

// MarshalText returns the word for s, empty for zero.
func (s Severity) MarshalText() ([]byte, error) {
	return marshalWord(severityWords, "severity", uint8(s))
}

// A Code says what a [Finding] is about. The zero Code is none.
type Code uint8

// The codes: first what was done wrong or left out, then what cannot have
// happened, then what is merely worth knowing, and what was added since.
const (
	LateReport      Code = 1 + iota // first raised after the last day, and taken in without the mark (K3, R3)
	NotConsulted                    // answered or referred without consulting About (K8, R9)
	NotHeard                        // answered without hearing About
	NotAcknowledged                 // answered without confirming receipt
	NotInformed                     // About was not told in time (K9, R8)
	LateAnswer                      // answered after the due day (K10, R10)
	DoneLate                        // another duty done after its due day
	Overdue                         // not done, and the due day is past (K10, R13)
	NotOpen                         // no such move there
	AfterClose                      // the case had ended
	TooLate                         // the right had ended
	TooEarly                        // before the event complained about, or before the right opened
	OutOfOrder                      // earlier than an event recorded before it
	AfterToday                      // dated in the future
	Malformed                       // not an event at all, or the complaint itself is at fault
	StageSkipped                    // a rung that the complainant could have used was passed over (R4)
	TakenInLate                     // raised after the last day, where that bars nobody: with the mark, or in an open window (R3)
	TargetMissed                    // answered in time, and after the day aimed at
	CaseLapsed                      // ended because the complainant did nothing more (R12)
	AnsweredAfter                   // answered when the case had already moved on
	NotPublished                    // the answer was not published in time
	StillOpen                       // a duty without a date has waited longer than the patience of the regulation (R23)
	Repeated                        // the same event once more: delivered twice
	NoGround                        // the complaint names no ground (R16)
)

const codeWords = "late-report not-consulted not-heard not-acknowledged not-informed late-answer done-late overdue not-open after-close too-late too-early out-of-order after-today malformed stage-skipped taken-in-late target-missed case-lapsed answered-after not-published still-open repeated no-ground"

// Codes yields every Code in order.
func Codes() iter.Seq[Code] { return allOf[Code](codeWords) }

// String returns the word for c, "unset" for zero. It never panics.
func (c Code) String() string { return wordOf(codeWords, "code", uint8(c)) }

// MarshalText returns the word for c, empty for zero.
func (c Code) MarshalText() ([]byte, error) { return marshalWord(codeWords, "code", uint8(c)) }

// allOf yields as many values as there are words.
func allOf[W ~uint8](words string) iter.Seq[W] {
	return func(yield func(W) bool) {
		for w := range W(strings.Count(words, " ") + 1) {
			if !yield(w + 1) {
				return
			}
		}
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
	switch n := strings.Count(words, " ") + 1; {
	case v == 0:
		return nil, nil
	case int(v) > n:
		return nil, &procedure.ValidationError{Field: what, Err: fmt.Errorf("no such value %d, want 1 to %d", v, n)}
	default:
		return []byte(wordOf(words, what, v)), nil
	}
}

// A Finding is one thing that the procedure asked and did not get, or that is
// worth knowing of a history. The zero Finding is none.
type Finding struct {
	Severity Severity
	Code     Code
	Clause   procedure.Cite    // what decides; empty where the calendar or the form does
	Index    int               // place of the event in the history, -1 when it is about no event
	On       date.Date         // the day of that event; of today when there is none
	Since    date.Date         // of StillOpen: the day since which it has been owed
	Kind     procedure.Kind    // what happened, or was owed
	Party    procedure.Party   // who owed it, or whose doing it was; zero when that is not known
	About    procedure.Party   // with whom or to whom it was done, or should have been
	Stage    procedure.Stage   // the stage it is about
	Deadline deadline.Deadline // the term that was missed
}

// DaysLate returns by how many days the term was missed, 0 where no term was.
func (f Finding) DaysLate() int {
	if f.Deadline.IsZero() {
		return 0
	}
	return max(0, int(f.On-f.Deadline.Due()))
}

// DaysOpen returns for how many days a duty without a date has been open, 0 of
// any other finding.
func (f Finding) DaysOpen() int {
	if f.Since == 0 {
		return 0
	}
	return int(f.On - f.Since)
}
