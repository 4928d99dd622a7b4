package procedure

import (
	"errors"
	"fmt"
	"iter"
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

// A RefusedError says why an event was refused and what was possible instead.
// It unwraps to one of the sentinel errors of this package.
type RefusedError struct {
	Index     int               // place of the event in the list replayed, -1 from [Case.Apply]
	Event     Event             // the event refused
	Stage     Stage             // where the case was
	Phase     Phase             // how far it was there
	Clause    string            // the clause that decides, empty when the calendar or the form does
	Deadline  deadline.Deadline // with ErrTooLate: the term that had ended; with an extension too long: the most it could be
	NotBefore date.Date         // with ErrTooEarly and ErrOutOfOrder: the first day possible
	Err       error             // a sentinel, or with ErrInvalid what wraps it

	at Case // the case as it was
}

// Case returns the case as it was when it refused the event.
func (e *RefusedError) Case() Case { return e.at }

// Instead yields the moves that could have been made on the day of the event,
// those that are merely [Possible] left out.
func (e *RefusedError) Instead() iter.Seq[Move] {
	return func(yield func(Move) bool) {
		on := max(e.Event.On, e.at.earliest())
		for m := range e.at.Moves() {
			if m.Norm != Possible && m.OpenOn(on) && !yield(m) {
				return
			}
		}
	}
}

// Error names the event, the rule with its day and its clause, and what could
// happen instead.
func (e *RefusedError) Error() string {
	var b strings.Builder
	b.WriteString("procedure: ")
	if e.Index >= 0 {
		fmt.Fprintf(&b, "events[%d]: ", e.Index)
	}
	fmt.Fprintf(&b, "%v: ", e.Event)
	if errors.Is(e.Err, ErrInvalid) {
		b.WriteString(strings.ReplaceAll(strings.TrimPrefix(e.Err.Error(), prefix), "\n"+prefix, "; "))
		return b.String()
	}
	switch {
	case errors.Is(e.Err, ErrTooLate):
		fmt.Fprintf(&b, "too late: the last day was %v", e.Deadline.Due())
	case errors.Is(e.Err, ErrTooEarly):
		fmt.Fprintf(&b, "too early: the first day is %v", e.NotBefore)
	case errors.Is(e.Err, ErrOutOfOrder):
		fmt.Fprintf(&b, "before the previous event: the first day is %v", e.NotBefore)
	case errors.Is(e.Err, ErrClosed):
		fmt.Fprintf(&b, "the case is closed (%v)", e.at.Outcome())
	case !e.Deadline.IsZero():
		fmt.Fprintf(&b, "too long: the last day can become %v at most", e.Deadline.Due())
	case e.Phase == 0:
		b.WriteString("not a case of any procedure; open one first")
	case e.Stage == 0:
		b.WriteString("not open while nothing has been raised")
	default:
		fmt.Fprintf(&b, "not open at stage %v, phase %v", e.Stage, e.Phase)
	}
	if e.Clause != "" {
		fmt.Fprintf(&b, " (%s)", e.Clause)
	}
	sep := "; possible instead: "
	for m := range e.Instead() {
		b.WriteString(sep)
		b.WriteString(m.name())
		sep = ", "
	}
	return b.String()
}

// Unwrap returns e.Err.
func (e *RefusedError) Unwrap() error { return e.Err }

// Equal reports whether e and o refuse the same event for the same reason.
func (e *RefusedError) Equal(o *RefusedError) bool {
	if e == nil || o == nil {
		return e == o
	}
	return e.Index == o.Index && e.Event == o.Event && e.Stage == o.Stage && e.Phase == o.Phase &&
		e.Clause == o.Clause && e.Deadline == o.Deadline && e.NotBefore == o.NotBefore &&
		e.at == o.at && sameText(e.Err, o.Err)
}

func sameText(e, o error) bool {
	if e == nil || o == nil {
		return e == nil && o == nil
	}
	return e.Error() == o.Error()
}

// A ValidationError names one malformed value: in which field, what was found
// and what would have been right. It matches [ErrInvalid] and what it wraps.
type ValidationError struct {
	Field string // path, such as "events[2].on"
	Err   error  // what is wrong with it
}

const prefix = "procedure: "

// Error returns the path and the fault, with the name of this package once.
func (e *ValidationError) Error() string {
	if e.Err == nil {
		return prefix + e.Field + ": invalid"
	}
	return prefix + e.Field + ": " + strings.TrimPrefix(strings.TrimPrefix(e.Err.Error(), prefix), "deadline: ")
}

// Unwrap returns [ErrInvalid] and the fault itself.
func (e *ValidationError) Unwrap() []error {
	if e.Err == nil {
		return []error{ErrInvalid}
	}
	return []error{ErrInvalid, e.Err}
}

func invalid(field, format string, args ...any) error {
	return &ValidationError{Field: field, Err: fmt.Errorf(format, args...)}
}

// faults gathers every fault of a value, in the order in which they are found.
type faults []error

func (fs *faults) add(field, format string, args ...any) {
	*fs = append(*fs, invalid(field, format, args...))
}

// wrap adds err, if any, as a fault of field.
func (fs *faults) wrap(field string, err error) {
	if err != nil {
		*fs = append(*fs, &ValidationError{Field: field, Err: err})
	}
}

// nest adds the faults within err, if any, with their paths below path.
func (fs *faults) nest(path string, err error) {
	switch err := err.(type) { //nolint:errorlint // the shape is what is asked, not the chain
	case nil:
	case *ValidationError:
		*fs = append(*fs, &ValidationError{Field: join(path, err.Field), Err: err.Err})
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
