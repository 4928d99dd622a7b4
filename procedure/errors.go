package procedure

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Why an event or a value is refused. Match them with [errors.Is]; the errors
// that carry them are [*RefusedError] and [*ValidationError].
var (
	ErrTooLate    = errors.New("procedure: too late")                  // after the last day of the right
	ErrTooEarly   = errors.New("procedure: too early")                 // before the event complained about, or before the right opens
	ErrNotOpen    = errors.New("procedure: not open")                  // the procedure has no such move here
	ErrClosed     = errors.New("procedure: case is closed")            // the case has ended
	ErrOutOfOrder = errors.New("procedure: before the previous event") // earlier than what is already recorded
	ErrInvalid    = errors.New("procedure: invalid")                   // malformed, whatever the case
)

// A ValidationError names one malformed value: in which field, what was found
// and what would have been right. It matches [ErrInvalid] and what it wraps.
type ValidationError struct {
	Field string // path, such as "events[2].on"
	Err   error  // what is wrong with it
}

const prefix = "procedure: "

// Error returns the path and the fault, with the name of this package once.
func (e *ValidationError) Error() string {
	switch {
	case e == nil:
		return prefix + "no error"
	case e.Err == nil:
		return strings.TrimSuffix(prefix+e.Field, ": ") + ": invalid"
	}
	why := strings.TrimPrefix(strings.TrimPrefix(e.Err.Error(), prefix), "deadline: ")
	if e.Field == "" || e.Field+": " == prefix { // which says it
		return prefix + why
	}
	return prefix + e.Field + ": " + why
}

// Unwrap returns [ErrInvalid] and the fault itself.
func (e *ValidationError) Unwrap() []error {
	if e == nil || e.Err == nil {
		return []error{ErrInvalid}
	}
	return []error{ErrInvalid, e.Err}
}

func invalid(field, format string, args ...any) error {
	return &ValidationError{Field: field, Err: fmt.Errorf(format, args...)}
}

// faults gathers the faults of a value, in the order in which they are found.
// An error is for reading, and must not grow with what it is about: after
// mostFaults of them the rest is not kept.
type faults []error

const mostFaults = 100

// full reports whether there are enough faults.
func (fs *faults) full() bool { return len(*fs) > mostFaults }

func (fs *faults) add(field, format string, args ...any) {
	fs.wrap(field, fmt.Errorf(format, args...))
}

// wrap adds err, if any, as a fault of field.
func (fs *faults) wrap(field string, err error) {
	switch {
	case err == nil || fs.full():
	case len(*fs) == mostFaults:
		*fs = append(*fs, &ValidationError{Field: field, Err: errors.New("this and what follows is not told: there are too many faults")})
	default:
		*fs = append(*fs, &ValidationError{Field: field, Err: err})
	}
}

// nest adds the faults within err, if any, with their paths below path.
func (fs *faults) nest(path string, err error) {
	switch err := err.(type) { //nolint:errorlint // the shape is what is asked, not the chain
	case nil:
	case *ValidationError:
		fs.wrap(join(path, err.Field), err.Err)
	case interface{ Unwrap() []error }:
		for _, e := range err.Unwrap() {
			fs.nest(path, e)
		}
	default:
		fs.wrap(path, err)
	}
}

func join(path, field string) string {
	if path == "" || field == "" {
		return path + field
	}
	return path + "." + field
}

func (fs faults) err() error {
	if len(fs) == 1 {
		return fs[0]
	}
	return errors.Join(fs...)
}

func inRange(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }

func (fs *faults) day(field string, d date.Date) {
	if d == date.Zero {
		fs.add(field, "missing, want a day such as 2026-03-02: %w", deadline.ErrRange)
		return
	}
	fs.wrap(field, deadline.ValidateDate(d))
}
