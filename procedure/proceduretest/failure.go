package proceduretest

import (
	"iter"
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A Fault says in which way a host departs from the procedure. The zero Fault
// is none.
type Fault uint8

// The faults.
const (
	AcceptsRefused  Fault = 1 + iota // takes a complaint or an event that the procedure refuses
	RefusesAccepted                  // refuses one that the procedure takes
	LosesRecord                      // reads back something else than was recorded, or in another order
	OffersOther                      // lists another set of next steps
	DueOther                         // gives another due day
	NotUsable                        // does not do its part: a nil record, a dossier that cannot be read
	NotThisStory                     // the scenario does not hold for the regulation, whatever the host does
)

// Faults yields every Fault in order.
func Faults() iter.Seq[Fault] {
	return func(yield func(Fault) bool) {
		for f := AcceptsRefused; f <= NotThisStory; f++ {
			if !yield(f) {
				return
			}
		}
	}
}

// String returns the fault in a few words, "none" for zero. It never panics.
func (f Fault) String() string {
	switch f {
	case AcceptsRefused:
		return "accepts what the procedure refuses"
	case RefusesAccepted:
		return "refuses what the procedure accepts"
	case LosesRecord:
		return "does not keep what was recorded"
	case OffersOther:
		return "offers other next steps"
	case DueOther:
		return "gives another due day"
	case NotUsable:
		return "is not usable"
	case NotThisStory:
		return "does not hold for this regulation"
	default:
		if f == 0 {
			return "none"
		}
		return "fault(" + strconv.Itoa(int(f)) + ")"
	}
}

// A Failure is one place where a host departs from a scenario, or a scenario
// from a regulation. It unwraps to the error that the host, or the procedure,
// gave there, if any.
type Failure struct { //nolint:errname // it is what a test finds, and not what a call runs into
	Scenario string         // its name
	Line     int            // the line of the scenario, counted from 1; 0 when it is about the whole
	Clause   procedure.Cite // what decides; where the calendar does, the clause the scenario is mainly about
	Fault    Fault
	Detail   string // what was found and what would have been right
	Err      error  // may be nil
}

// Error names the scenario, the line, the clause, the fault and the details.
func (f *Failure) Error() string {
	if f == nil {
		return prefix + "no failure"
	}
	s := prefix + f.Scenario
	if f.Line > 0 {
		s += ":" + strconv.Itoa(f.Line)
	}
	if f.Clause != "" {
		s += ": " + string(f.Clause)
	}
	s += ": " + f.Fault.String()
	if f.Detail != "" {
		s += ": " + f.Detail
	}
	return s
}

// Unwrap returns f.Err.
func (f *Failure) Unwrap() error {
	if f == nil {
		return nil
	}
	return f.Err
}
