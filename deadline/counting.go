package deadline

import (
	"errors"

	"github.com/rickb777/date/v2"
)

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
	// either. The act does not speak of working days; up to 90 are within it.
	// Clause: R21.
	RollStatutory
)

// String returns the word for r. It never panics.
func (r Roll) String() string {
	switch r {
	case RollNone:
		return "none"
	case RollForward:
		return "forward"
	case RollStatutory:
		return "statutory"
	default:
		return unknown("Roll", uint8(r))
	}
}

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

// String returns the word for s. It never panics.
func (s StartRule) String() string {
	switch s {
	case StartAsGiven:
		return "as-given"
	case StartOnWorkingDay:
		return "on-working-day"
	default:
		return unknown("StartRule", uint8(s))
	}
}

// A Counting is a way to count terms. The zero value counts plain calendar
// days: it needs no calendar, never moves a day, and refuses terms in working
// days. Countings are comparable as long as their calendars are.
//
// Terms that are counted back from a day are not modelled. The Algemene
// termijnenwet never moves their end (Atw art. 1, second paragraph).
type Counting struct {
	// Calendar says which days are working days. It may be nil when nothing
	// else in the Counting, and no term, needs working days.
	Calendar Calendar
	// Roll is what happens when the last day is a day off.
	Roll Roll
	// Start is what happens when the first day is a day off.
	Start StartRule
	// MinWorkingDays is how many working days a term of three days or more
	// holds at least, 0 to 260; a term with fewer is made longer (Atw art. 2
	// asks for two). A term in days or working days is of three days or more
	// when they are, extensions included; weeks and longer always are.
	MinWorkingDays int
}

// maxMinWorkingDays is about a year of working days: more is a mistake.
const maxMinWorkingDays = 260

// longTerm is the number of days from which MinWorkingDays applies.
const longTerm = 3

// Statutory returns the counting of Dutch statutes, by the Algemene
// termijnenwet (Atw): on the calendar of [Netherlands] (art. 3), a term ends
// on a working day (art. 1) and holds at least two (art. 2), within the limits
// of art. 4.
func Statutory() Counting {
	return Counting{Calendar: Netherlands(), Roll: RollStatutory, MinWorkingDays: 2}
}

// Validate returns every fault of the counting, in field order and joined:
// a value that is not a constant of its type, a minimum out of bounds, and
// what needs working days without a calendar to tell them. Each error wraps
// [ErrCounting].
func (c Counting) Validate() error {
	var faults []error
	fault := func(format string, args ...any) {
		faults = append(faults, errorf(ErrCounting, format, args...))
	}
	switch c.Roll {
	case RollNone:
	case RollForward, RollStatutory:
		if c.Calendar == nil {
			fault("Roll %s %s", c.Roll, needsCalendar)
		}
	default:
		fault("%s is not RollNone, RollForward or RollStatutory", c.Roll)
	}
	switch c.Start {
	case StartAsGiven:
	case StartOnWorkingDay:
		if c.Calendar == nil {
			fault("Start %s %s", c.Start, needsCalendar)
		}
	default:
		fault("%s is not StartAsGiven or StartOnWorkingDay", c.Start)
	}
	switch {
	case c.MinWorkingDays < 0 || c.MinWorkingDays > maxMinWorkingDays:
		fault("MinWorkingDays %d is not within 0 to %d", c.MinWorkingDays, maxMinWorkingDays)
	case c.MinWorkingDays > 0 && c.Calendar == nil:
		fault("MinWorkingDays %d %s", c.MinWorkingDays, needsCalendar)
	}
	return errors.Join(faults...)
}

const needsCalendar = "needs a Calendar, such as Netherlands()"

// ValidateTerm returns an error when this counting cannot count t: one that
// wraps [ErrTerm] when t is faulty in itself (see [Term.Validate]), and
// [ErrCounting] when t is in working days and there is no calendar.
func (c Counting) ValidateTerm(t Term) error {
	if err := t.Validate(); err != nil {
		return err
	}
	if t.unit == UnitWorkingDay && c.Calendar == nil {
		return errorf(ErrCounting, "%s %s", t, needsCalendar)
	}
	return nil
}

// Deadline counts t from start and returns the outcome. The day start does
// not count. The order is always: the start rule, the term, the minimum of
// working days, and last the roll, once.
//
// The zero Term gives the zero Deadline. Errors wrap [ErrTerm], [ErrCounting],
// or [ErrRange] when start or the due day is outside 1900 to 2200.
func (c Counting) Deadline(start date.Date, t Term) (Deadline, error) {
	if t.IsZero() {
		return Deadline{}, nil
	}
	if err := c.Validate(); err != nil {
		return Deadline{}, err
	}
	if err := c.ValidateTerm(t); err != nil {
		return Deadline{}, err
	}
	if err := checkDate("start", start); err != nil {
		return Deadline{}, err
	}
	d := Deadline{start: day(start), term: t}
	if !c.settle(&d) {
		return Deadline{}, errorf(ErrRange, "%s from %s ends after %s", t, start, maxDay)
	}
	return d, nil
}

// Extend makes the term of d longer by t. Extensions in days and weeks are
// added to a term in days or weeks before it is counted, and so are months and
// years, and working days; so 31 January and a month, extended by a month, is
// 31 March. An extension of another kind is counted from the end that the term
// has before the minimum of working days and the roll; different kinds follow
// one another in the order in which they were first used. A deadline that is
// paused stays paused.
//
// d is returned with the error, which wraps [ErrTerm] when d or t is zero, t
// is faulty, or the due day would come earlier; [ErrCounting]; or [ErrRange].
func (c Counting) Extend(d Deadline, t Term) (Deadline, error) {
	if d.IsZero() {
		return d, errorf(ErrTerm, "there is no deadline to extend by %s", t)
	}
	if t.IsZero() {
		return d, errorf(ErrTerm, "no term to extend %s by", d)
	}
	if err := c.fits(&d); err != nil {
		return d, err
	}
	if err := c.ValidateTerm(t); err != nil {
		return d, err
	}
	longer := d.extended(t)
	if !c.settle(&longer) {
		return d, errorf(ErrRange, "extended by %s, %s ends after %s", t, d, maxDay)
	}
	if longer.due < d.due {
		return d, errorf(ErrTerm, "extending %s by %s would bring the due day forward to %s", d, t, longer.due)
	}
	return longer, nil
}

// Pause stops the clock of d on a day from its start up to and including its
// due day. That day still counts; those after it do not, until
// [Counting.Resume].
//
// d is returned with the error, which wraps [ErrTerm] when d is zero,
// [ErrPaused] when it is paused already, and [ErrRange] when on is before the
// start or the last resumption, after the due day, or outside 1900 to 2200.
func (c Counting) Pause(d Deadline, on date.Date) (Deadline, error) {
	if d.IsZero() {
		return d, errorf(ErrTerm, "there is no deadline to pause on %s", on)
	}
	if d.Paused() {
		return d, errorf(ErrPaused, "%s cannot be paused again on %s", d, on)
	}
	if err := checkDate("pause", on); err != nil {
		return d, err
	}
	switch at := day(on); {
	case at < d.start || at > d.due:
		return d, errorf(ErrRange, "pause on %s is not within %s to %s, the start and the due day", at, d.start, d.due)
	case at < d.mark:
		return d, errorf(ErrRange, "pause on %s is before the resumption on %s", at, d.mark)
	default:
		d.mark = at
		d.flags |= flagPaused
		return d, nil
	}
}

// Resume restarts the clock of d and makes the term longer by the days
// strictly between the pause and on; in a term of working days only those that
// are working days. Resuming on the day of the pause or the day after it
// changes nothing.
//
// d is returned with the error, which wraps [ErrTerm] when d is zero,
// [ErrNotPaused] when it is not paused, [ErrCounting] when c is not the
// counting that made d, and [ErrRange] when on is before the pause, or on or
// the due day is outside 1900 to 2200.
func (c Counting) Resume(d Deadline, on date.Date) (Deadline, error) {
	if d.IsZero() {
		return d, errorf(ErrTerm, "there is no deadline to resume on %s", on)
	}
	if !d.Paused() {
		return d, errorf(ErrNotPaused, "%s cannot be resumed on %s", d, on)
	}
	if err := checkDate("resumption", on); err != nil {
		return d, err
	}
	if day(on) < d.mark {
		return d, errorf(ErrRange, "resumption on %s is before the pause on %s", on, d.mark)
	}
	if err := c.fits(&d); err != nil {
		return d, err
	}
	resumed := c.resumed(d, day(on))
	if !c.settle(&resumed) {
		return d, errorf(ErrRange, "resumed on %s, %s ends after %s", on, d, maxDay)
	}
	if resumed.due < d.due {
		return d, errorf(ErrCounting, "resuming %s by another counting than made it would bring the due day forward to %s", d, resumed.due)
	}
	return resumed, nil
}

// Recount counts d anew from another start, with its extensions and pauses.
// The zero Deadline stays zero.
//
// d is returned with the error, which wraps [ErrCounting] or [ErrRange], the
// latter also when d is paused on a day that would fall outside the term.
func (c Counting) Recount(d Deadline, start date.Date) (Deadline, error) {
	if d.IsZero() {
		return d, nil
	}
	if err := c.fits(&d); err != nil {
		return d, err
	}
	if err := checkDate("start", start); err != nil {
		return d, err
	}
	moved := d
	moved.start = day(start)
	if !c.settle(&moved) {
		return d, errorf(ErrRange, "counted from %s, %s ends after %s", start, d, maxDay)
	}
	if moved.Paused() && (moved.mark < moved.start || moved.mark > moved.due) {
		return d, errorf(ErrRange, "the pause on %s is not within %s to %s, the term from the new start", moved.mark, moved.start, moved.due)
	}
	return moved, nil
}

// Alongside counts another term as d was counted: from the same start and with
// the same pauses, whenever they were, but without the extensions. It is for a
// term within a term, such as a day to aim at. The zero Deadline and the zero
// Term give the zero Deadline.
//
// The error wraps [ErrTerm], also when one of the two counts working days and
// the other does not; [ErrCounting]; or [ErrRange].
func (c Counting) Alongside(d Deadline, t Term) (Deadline, error) {
	if d.IsZero() || t.IsZero() {
		return Deadline{}, nil
	}
	if err := c.fits(&d); err != nil {
		return Deadline{}, err
	}
	if err := c.ValidateTerm(t); err != nil {
		return Deadline{}, err
	}
	if (t.unit == UnitWorkingDay) != (d.term.unit == UnitWorkingDay) {
		return Deadline{}, errorf(ErrTerm, "%s does not go alongside %s: one of them counts working days", t, d)
	}
	other := Deadline{start: d.start, term: t, paused: d.paused, mark: d.mark, flags: d.flags & (flagPaused | flagPauseRelied)}
	if !c.settle(&other) {
		return Deadline{}, errorf(ErrRange, "%s alongside %s ends after %s", t, d, maxDay)
	}
	return other, nil
}

// fits reports what keeps c from counting d, which another counting may have made.
func (c *Counting) fits(d *Deadline) error {
	if err := c.Validate(); err != nil {
		return err
	}
	if d.countsWorkingDays() && c.Calendar == nil {
		return errorf(ErrCounting, "%s %s", *d, needsCalendar)
	}
	return nil
}
