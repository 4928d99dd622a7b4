package deadline

import (
	"errors"

	"github.com/rickb777/date/v2"
)

// A Counting is a way to count terms. The zero value counts plain calendar
// days: it needs no calendar, never moves a day, and refuses terms in working
// days. Countings are comparable as long as their calendars are.
//
// What no counting can do, and what to do instead, is in the documentation of
// the package, under Not modelled.
type Counting struct {
	// Calendar says which days are working days. It may be nil when nothing
	// else in the Counting, and no term, needs working days.
	Calendar Calendar
	// Roll is what happens when the last day is a day off.
	Roll Roll
	// RollAgreed makes Roll and MinWorkingDays apply to a term that was
	// extended by agreement too. When it is false, which is the zero value,
	// such a term ends on the day that was agreed, also when that is a day
	// off: the rules for days off are about terms that a rule states. See
	// [Counting.ExtendAgreed].
	// Clause: R31.
	RollAgreed bool
	// Start is what happens when the first day is a day off.
	Start StartRule
	// MinWorkingDays is how many working days a term of three days or more
	// holds at least, 0 to 260; a term with fewer is made longer (Atw art. 2
	// asks for two). A term in days or working days is of three days or more
	// when they are, extensions included; weeks and longer always are.
	MinWorkingDays int
	// Suspend is which days do not count when the clock is paused and resumed.
	// Clause: R30.
	Suspend Suspension
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

// Validate returns every fault of the counting, in field order and joined: a
// calendar that has no working day from 1900 to 2200 where something needs
// them, a value that is not a constant of its type, a minimum out of bounds,
// and what needs working days without a calendar to tell them. Each error
// wraps [ErrCounting].
//
// The methods that count check everything but the calendar, which takes too
// long for them: by a calendar without working days, terms end on the last day
// there is, provisionally.
func (c Counting) Validate() error {
	faults := c.faults()
	if c.Calendar != nil && c.needsWorkingDays() && !everWorks(c.Calendar) {
		faults = append([]error{errorf(ErrCounting, neverWorks)}, faults...)
	}
	return errors.Join(faults...)
}

const (
	needsCalendar = "needs a Calendar, such as Netherlands()"
	neverWorks    = "the Calendar has no working days"
)

// faults lists what is wrong with the fields themselves.
func (c *Counting) faults() []error {
	var faults []error
	fault := func(format string, args ...any) {
		faults = append(faults, errorf(ErrCounting, format, args...))
	}
	without := c.Calendar == nil
	switch {
	case int(c.Roll) > rollWords.last():
		fault("%s is not one of %s", c.Roll, rollWords)
	case c.Roll != RollNone && without:
		fault("Roll %s %s", c.Roll, needsCalendar)
	}
	switch {
	case int(c.Start) > startWords.last():
		fault("%s is not one of %s", c.Start, startWords)
	case c.Start != StartAsGiven && without:
		fault("Start %s %s", c.Start, needsCalendar)
	}
	switch {
	case c.MinWorkingDays < 0 || c.MinWorkingDays > maxMinWorkingDays:
		fault("MinWorkingDays %d is not within 0 to %d", c.MinWorkingDays, maxMinWorkingDays)
	case c.MinWorkingDays > 0 && without:
		fault("MinWorkingDays %d %s", c.MinWorkingDays, needsCalendar)
	}
	if int(c.Suspend) > suspensionWords.last() {
		fault("%s is not one of %s", c.Suspend, suspensionWords)
	}
	return faults
}

func (c *Counting) needsWorkingDays() bool {
	return c.Roll != RollNone || c.Start != StartAsGiven || c.MinWorkingDays != 0
}

// check is Validate for every count: it says the same of the fields, without
// making anything when there is nothing to say, and leaves the calendar be.
func (c *Counting) check() error {
	if c.Roll <= RollStatutory && c.Start <= StartOnWorkingDay && c.Suspend <= SuspendBothEnds &&
		c.MinWorkingDays >= 0 && c.MinWorkingDays <= maxMinWorkingDays &&
		(c.Calendar != nil || !c.needsWorkingDays()) {
		return nil
	}
	return errors.Join(c.faults()...)
}

// ValidateTerm returns an error when this counting cannot count t: one that
// wraps [ErrTerm] when t is faulty in itself (see [Term.Validate]), and
// [ErrCounting] when t is in working days and there is no calendar, or one
// that has no working day from 1900 to 2200.
func (c Counting) ValidateTerm(t Term) error {
	if err := c.checkTerm(t); err != nil {
		return err
	}
	if t.unit == UnitWorkingDay && !everWorks(c.Calendar) {
		return errorf(ErrCounting, "%s: %s", t, neverWorks)
	}
	return nil
}

// checkTerm is ValidateTerm for every count; see check.
func (c *Counting) checkTerm(t Term) error {
	if t.fault() != "" {
		return t.Validate()
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
// A term that would end after 31 December 2200, or for which no working day is
// found within a year, ends on that day, provisionally; so it is with all that
// follows.
//
// The zero Term gives the zero Deadline. Errors wrap [ErrTerm], [ErrCounting],
// or [ErrRange] when start is outside 1900 to 2200.
func (c Counting) Deadline(start date.Date, t Term) (d Deadline, err error) {
	err = c.begin(&d, start, t, 0)
	return d, err
}

// DeadlineIncluding is [Counting.Deadline] for a term that begins on the day
// first, which counts as its first day: a week from a Monday ends on Sunday, and
// a month from 1 March on 31 March. A month that is too short to have the day on
// which the next one would begin ends with its last day: a month from 31 January
// on 28 February.
func (c Counting) DeadlineIncluding(first date.Date, t Term) (d Deadline, err error) {
	err = c.begin(&d, first, t, flagStartCounts)
	return d, err
}

// begin makes d, which is zero, the deadline of t; it stays zero with an error.
func (c *Counting) begin(d *Deadline, start date.Date, t Term, how flags) error {
	if t.IsZero() {
		return nil
	}
	if err := c.check(); err != nil {
		return err
	}
	if err := c.checkTerm(t); err != nil {
		return err
	}
	if err := checkDate("start", start); err != nil {
		return err
	}
	d.start, d.term, d.flags = day(start), t, how
	c.settle(d)
	return nil
}

// Extend makes the term of d longer by t, because a rule allows it; see
// [Counting.ExtendAgreed] for what was only agreed. Extensions in days and
// weeks are added to a term in days or weeks before it is counted, and so are
// months and years, and working days; so 31 January and a month, extended by a
// month, is 31 March. An extension of another kind is counted from the end that
// the term has before the minimum of working days and the roll; different kinds
// follow one another in the order in which they were first used. Extending by
// months and days is extending by the months and then by the days. A deadline
// that is paused stays paused.
//
// d is returned with the error, which wraps [ErrTerm] when d or t is zero, t
// is faulty, or the due day would come earlier; or [ErrCounting].
func (c Counting) Extend(d Deadline, t Term) (Deadline, error) {
	return c.extend(d, t, 0)
}

// ExtendAgreed is [Counting.Extend] for an extension that was agreed with the
// other side and that no rule states. From then on the end of d stays where it
// falls: it does not roll and is not filled up with working days, unless
// RollAgreed says so. Extensions before and after it do not change that.
//
// d is returned with the error, as by Extend. ErrTerm also refuses an extension
// by which the due day would come earlier than the day to which d had rolled.
// Clause: R31.
func (c Counting) ExtendAgreed(d Deadline, t Term) (Deadline, error) {
	return c.extend(d, t, flagAgreed)
}

func (c *Counting) extend(d Deadline, t Term, how flags) (Deadline, error) {
	if d.IsZero() {
		return d, errorf(ErrTerm, "there is no deadline to extend by %s", t)
	}
	if t.IsZero() {
		return d, errorf(ErrTerm, "no term to extend %s by", d)
	}
	if err := c.fits(&d); err != nil {
		return d, err
	}
	if err := c.checkTerm(t); err != nil {
		return d, err
	}
	longer := d
	longer.extend(t)
	longer.flags |= how
	c.settle(&longer)
	if longer.due < d.due {
		return d, errorf(ErrTerm, "extending %s by %s would bring the due day forward to %s", d, t, longer.due)
	}
	return longer, nil
}

// Unextend takes all extensions of d back, also those that were agreed, and
// keeps the pauses, whenever they were. The due day comes earlier. The zero
// Deadline stays zero, and one without extensions stays as it is.
//
// d is returned with the error, which wraps [ErrCounting], or [ErrRange] when
// d is paused on a day after the due day that is left.
func (c Counting) Unextend(d Deadline) (Deadline, error) {
	if d.IsZero() {
		return d, nil
	}
	if err := c.fits(&d); err != nil {
		return d, err
	}
	bare := d
	bare.added, bare.order = [groups]int32{}, [2]group{}
	bare.flags &^= flagsOfExtension
	c.settle(&bare)
	if bare.Paused() && bare.mark > bare.due {
		return d, errorf(ErrRange, "the pause on %s is after %s, the due day without extensions", bare.mark, bare.due)
	}
	return bare, nil
}

// Pause stops the clock of d on a day from its start up to and including its
// due day, until [Counting.Resume]. Which days then do not count is up to
// [Suspension]; while the clock stands still the days left do not change.
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
	case at == d.mark:
		d.flags |= flagPausedAgain
	}
	d.mark = day(on)
	d.flags |= flagPaused
	return d, nil
}

// Resume restarts the clock of d and makes the term longer by the days that
// the Suspend of c leaves out; in a term of working days only by those that are
// working days. With [SuspendBetween] resuming on the day of the pause changes
// nothing, nor does resuming on the day after it, unless the due day would then
// be over.
//
// A pause that began on or after the nominal end, in the days by which the term
// had been rolled or filled up, makes those days part of the term: what was
// left then is left now. And no clock runs out while it stands still: the due
// day is never before the day of resumption. When nothing else was left, that
// day is the last one, or the first working day after it in a term of working
// days or where days off roll.
// Clause: R29, R30.
//
// d is returned with the error, which wraps [ErrTerm] when d is zero,
// [ErrNotPaused] when it is not paused, [ErrCounting] when c is not the
// counting that made d, and [ErrRange] when on is before the pause or outside
// 1900 to 2200.
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
	if resumed.due < d.due {
		return d, errorf(ErrCounting, "resuming %s by another counting than made it would bring the due day forward to %s", d, resumed.due)
	}
	return resumed, nil
}

// Recount counts d anew from another start, with its extensions and pauses,
// whenever they were: it is for a start that was recorded wrong. For a term
// that begins again, see [Counting.Restart]. The zero Deadline stays zero.
//
// d is returned with the error, which wraps [ErrCounting], or [ErrRange] when
// start is outside 1900 to 2200 or d is paused on a day that would fall outside
// the term.
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
	c.settle(&moved)
	if moved.Paused() && (moved.mark < moved.start || moved.mark > moved.due) {
		return d, errorf(ErrRange, "the pause on %s is not within %s to %s, the term from the new start", moved.mark, moved.start, moved.due)
	}
	return moved, nil
}

// Restart starts the term of d anew from the day on, as when a request is only
// then made clear: it runs in full from that day, with its extensions. What
// came before no longer counts: neither the pauses nor an open one, so that
// the clock runs. The due day may come earlier than it was. The zero Deadline
// stays zero.
//
// d is returned with the error, which wraps [ErrCounting], or [ErrRange] when
// on is outside 1900 to 2200.
func (c Counting) Restart(d Deadline, on date.Date) (Deadline, error) {
	fresh := d
	fresh.paused, fresh.atEnd, fresh.mark = 0, 0, 0
	fresh.flags &^= flagsOfPause
	anew, err := c.Recount(fresh, on)
	if err != nil {
		return d, err
	}
	return anew, nil
}

// Alongside counts another term as d was counted: from the same start and with
// the same pauses, whenever they were, but without the extensions. It is for a
// term within a term, such as a day to aim at, and so the day on which d was
// met goes along. The days that a pause at the end of d added do not: they
// follow from where d ends. The zero Deadline and the zero Term give the zero
// Deadline.
//
// The error wraps [ErrTerm], also when one of the two counts working days and
// the other does not; or [ErrCounting].
func (c Counting) Alongside(d Deadline, t Term) (Deadline, error) {
	if d.IsZero() || t.IsZero() {
		return Deadline{}, nil
	}
	if err := c.fits(&d); err != nil {
		return Deadline{}, err
	}
	if err := c.checkTerm(t); err != nil {
		return Deadline{}, err
	}
	if (t.unit == UnitWorkingDay) != (d.term.unit == UnitWorkingDay) {
		return Deadline{}, errorf(ErrTerm, "%s does not go alongside %s: one of them counts working days", t, d)
	}
	other := Deadline{start: d.start, term: t, paused: d.paused, mark: d.mark, met: d.met, flags: d.flags & (flagsOfPause | flagStartCounts)}
	c.settle(&other)
	return other, nil
}

// fits reports what keeps c from counting d, which another counting may have made.
func (c *Counting) fits(d *Deadline) error {
	if err := c.check(); err != nil {
		return err
	}
	if d.countsWorkingDays() && c.Calendar == nil {
		return errorf(ErrCounting, "%s %s", *d, needsCalendar)
	}
	return nil
}
