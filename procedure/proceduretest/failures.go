package proceduretest

import (
	"fmt"
	"strings"
)

// Failures is everything that [Test] or [Check] found, in the order of the
// stories. It is an error that has each [*Failure] within it. The empty Failures
// is none, and is never returned.
type Failures []*Failure //nolint:errname // as Failure

// mostTold is how many failures with one fault are told: one flaw of a host
// shows in hundreds of places, and who mends it needs a few of them.
const mostTold = 5

// Error has a line for each failure, grouped by [Fault] in order. Of a fault that
// came more than five times it has the first five, and in how many places of how
// many stories it came; range over Failures for all of them.
func (fs Failures) Error() string {
	var lines []string
	for fault := range Faults() {
		told, all, stories := 0, 0, map[string]bool{}
		for _, f := range fs {
			if f == nil || f.Fault != fault {
				continue
			}
			all++
			stories[f.Scenario] = true
			if told < mostTold {
				told++
				lines = append(lines, f.Error())
			}
		}
		if all > told {
			lines = append(lines, fmt.Sprintf("%s%v: %d times in %d stories, of which these are the first %d", prefix, fault, all, len(stories), told))
		}
	}
	if len(lines) == 0 {
		return prefix + "no failure"
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns each failure.
func (fs Failures) Unwrap() []error {
	errs := make([]error, 0, len(fs))
	for _, f := range fs {
		errs = append(errs, f)
	}
	return errs
}

// err returns fs, nil when there is none.
func (fs Failures) err() error {
	if len(fs) == 0 {
		return nil
	}
	return fs
}
