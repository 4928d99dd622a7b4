package deadline

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/rickb777/date/v2"
)

// The kinds of error this package returns. Match them with [errors.Is]; the
// error that wraps one of them says what was wrong and what would have been
// right.
var (
	// ErrSyntax: a text is not a date or a term.
	ErrSyntax = errors.New("unreadable text")
	// ErrRange: a date that was given lies outside 1900 to 2200, or a pause or
	// resumption lies outside the days on which it is possible. A due day never
	// does: what would end later ends on the last day of 2200.
	ErrRange = errors.New("date out of range")
	// ErrTerm: a term is missing where one is needed, is not a positive
	// count, is longer than about a hundred years, has days after something
	// else than months and years, or would shorten a deadline.
	ErrTerm = errors.New("unusable term")
	// ErrCounting: a [Counting] contradicts itself, lacks the calendar it
	// needs or has one without working days, or is not the one that made the
	// deadline.
	ErrCounting = errors.New("unusable counting")
	// ErrPaused: a deadline that is paused already cannot be paused.
	ErrPaused = errors.New("already paused")
	// ErrNotPaused: a deadline that runs cannot be resumed.
	ErrNotPaused = errors.New("not paused")
)

// maxQuoted bounds how much of a foreign text an error repeats.
const maxQuoted = 40

// errorf is the one place that writes the package prefix.
func errorf(kind error, format string, args ...any) error {
	return fmt.Errorf("deadline: %w: %s", kind, fmt.Sprintf(format, args...))
}

func quote(s string) string {
	if len(s) > maxQuoted {
		return strconv.Quote(s[:maxQuoted]) + "..."
	}
	return strconv.Quote(s)
}

// checkDate refuses a date that the package does not count with.
func checkDate(role string, d date.Date) error {
	if inRange(d) {
		return nil
	}
	return errorf(ErrRange, "%s %s is not within %s to %s", role, d, minDay, maxDay)
}
