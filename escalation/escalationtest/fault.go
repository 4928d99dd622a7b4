package escalationtest

import (
	"iter"
	"strconv"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A Rule is something that every ladder must satisfy. The zero Rule is none.
type Rule uint8

// The rules.
const (
	Compiles      Rule = 1 + iota // the regulation is whole
	Bounded                       // all its cases can be visited
	NoDeadEnd                     // every case can come to an end without the complainant giving in
	Dischargeable                 // every duty can be done, and is then done
	OpenInTime                    // every right can be used from its first day to its last
	EverOpen                      // every move can be made in some case
	OnlyGrows                     // no day moves the wrong way
	Awaited                       // who can only wait is told for whom
	Watched                       // who waits for ever is seen by the audit
	Punctual                      // what is done in its term is no breach, and after it is one
	Guided                        // what guidance says, done in time, is no breach
	OnlyWorse                     // no breach goes away by being later
	Worded                        // everything is said, in the languages that are looked at
	Cited                         // every clause cited is defined
	Working                       // the calendar has working days
)

// Rules yields every Rule in order.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for r := Compiles; r <= Working; r++ {
			if !yield(r) {
				return
			}
		}
	}
}

// String returns what breaks the rule in a few words, "none" for zero. It never
// panics.
func (r Rule) String() string {
	switch r {
	case Compiles:
		return "does not compile"
	case Bounded:
		return "too many cases"
	case NoDeadEnd:
		return "no way on"
	case Dischargeable:
		return "a duty that cannot be done"
	case OpenInTime:
		return "not open when it should be"
	case EverOpen:
		return "never open"
	case OnlyGrows:
		return "a day that moves the wrong way"
	case Awaited:
		return "waiting for nobody"
	case Watched:
		return "waiting for ever, unseen"
	case Punctual:
		return "not judged by its last day"
	case Guided:
		return "guidance into a breach"
	case OnlyWorse:
		return "a breach that a delay mends"
	case Worded:
		return "not well said"
	case Cited:
		return "an unknown clause"
	case Working:
		return "no working days"
	default:
		if r == 0 {
			return "none"
		}
		return "rule(" + strconv.Itoa(int(r)) + ")"
	}
}

// A Fault is one place where a regulation breaks a [Rule]. It unwraps to the
// error that the regulation or the case gave there, if any.
type Fault struct { //nolint:errname // it is what a test finds, and not what a call runs into
	Rule      Rule
	Field     string              // of the regulation, which would mend it: a path as in a procedure.ValidationError; empty where Err says it, or none does by itself
	Detail    string              // what was found
	Complaint procedure.Complaint // that of the case that shows it; zero where no case does
	History   []procedure.Event   // the shortest that shows it, given how cases are visited; each event was taken
	Err       error               // may be nil
}

const prefix = "escalationtest: "

// Error names the rule, says what was found, and tells the history.
func (f *Fault) Error() string {
	if f == nil {
		return prefix + Rule(0).String()
	}
	var b strings.Builder
	b.WriteString(prefix)
	b.WriteString(f.Rule.String())
	if f.Field != "" && !strings.HasPrefix(f.Detail, f.Field) {
		b.WriteString(" (see " + f.Field + ")")
	}
	if f.Detail != "" {
		b.WriteString(": ")
		b.WriteString(f.Detail)
	}
	if f.Err != nil {
		for i, line := range strings.Split(f.Err.Error(), "\n") {
			b.WriteString([]string{": ", "; "}[min(i, 1)])
			b.WriteString(strings.TrimPrefix(line, "procedure: ")) // this error has a name of its own
		}
	}
	if f.Complaint == (procedure.Complaint{}) {
		return b.String()
	}
	b.WriteString(": ")
	if f.Complaint.Late {
		b.WriteString("taken in late, ")
	}
	if f.Complaint.General {
		b.WriteString("about nobody in particular, ")
	}
	if len(f.History) == 0 {
		b.WriteString("before anything has happened")
	}
	for i, e := range f.History {
		if i == 0 {
			b.WriteString("after ")
		} else {
			b.WriteString(", ")
		}
		b.WriteString(e.String())
	}
	return b.String()
}

// Unwrap returns f.Err.
func (f *Fault) Unwrap() error {
	if f == nil {
		return nil
	}
	return f.Err
}
