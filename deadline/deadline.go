package deadline

import (
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"
)

// A Deadline is the outcome of counting a term: its last day in time, and how
// that came about. [Counting] makes and changes deadlines.
//
// The zero value means that there is no deadline. Deadlines are small,
// immutable and comparable with ==; they are equal when they have the same
// history, which is more than the same due day.
type Deadline struct {
	start   day
	nominal day
	due     day
	mark    day           // pause day while paused, else the last resumption that added days; zero: none
	met     day           // zero: not met
	term    Term          // as stated
	added   [groups]int32 // extensions, summed by group
	paused  int32         // completed pauses, in days or working days
	atEnd   int32         // what pauses at the end of the term added, in the same
	moved   int32         // calendar days by which the extensions moved the end
	order   [2]group      // groups other than the term's own, in order of first extension
	flags   flags
}

type flags uint16

const (
	flagClamped flags = 1 << iota
	flagRolled
	flagProvisional
	flagSaturated // the term ends after the last day there is
	flagPaused
	flagPausedAgain // on the day of the last resumption
	flagPauseRelied // the paused working days were counted on days that are not settled
	flagBeyondAct   // an extension is over a limit of Atw art. 4
	flagInDays      // some extension was in days, not weeks
	flagInMonths    // some extension was in months, not years
	flagAgreed      // some extension was agreed
	flagStartCounts // the start is the first day of the term

	flagsOfOutcome   = flagClamped | flagRolled | flagProvisional | flagSaturated
	flagsOfPause     = flagPaused | flagPausedAgain | flagPauseRelied
	flagsOfExtension = flagBeyondAct | flagInDays | flagInMonths | flagAgreed
)

// maxAdded bounds the sum of the extensions in one unit: it is far over
// everything that fits before the last day, and safe to count with.
const maxAdded = 1 << 20

// A Status is where a deadline stands on a day. The zero value is the status
// of no deadline.
type Status uint8

// The statuses.
const (
	Running  Status = 1 + iota // before the due day
	DueToday                   // on the due day, which is still in time
	Overdue                    // after the due day
	Paused                     // the clock stands still, whatever the day
	Met                        // what was due has been done, in time
	MetLate                    // what was due has been done, after the due day
)

const statusWords words = "none, running, due today, overdue, paused, met, met late"

// String returns the status in words, "none" for zero. It never panics.
func (s Status) String() string { return statusWords.at(int(s), "Status") }

// IsZero reports whether there is no deadline.
func (d Deadline) IsZero() bool { return d.due == 0 } // a day that no deadline has

// Start returns the day the term was counted from, as it was given. That day
// does not count, unless StartCounts says so. The zero Deadline gives the zero
// date, as do Nominal and Due.
func (d Deadline) Start() date.Date { return d.start.date() }

// StartCounts reports whether the start is itself the first day of the term; see
// [Counting.DeadlineIncluding].
func (d Deadline) StartCounts() bool { return d.flags&flagStartCounts != 0 }

// Term returns the term as stated, without extensions.
func (d Deadline) Term() Term { return d.term }

// Due returns the last day in time. While the deadline is paused it is the day
// that would hold if the clock were restarted at once.
func (d Deadline) Due() date.Date { return d.due.date() }

// Nominal returns the end of the term, with extensions and pauses, before the
// minimum of working days and the roll move it.
func (d Deadline) Nominal() date.Date { return d.nominal.date() }

// Clamped reports whether a month was too short to have the day of the month
// that was counted from, so that its last day took the place.
// Clause: R1.
func (d Deadline) Clamped() bool { return d.flags&flagClamped != 0 }

// Rolled reports whether the end fell on a day off and was moved to the next
// working day. When only the minimum of working days moved it, Due differs
// from Nominal and Rolled is false.
func (d Deadline) Rolled() bool { return d.flags&flagRolled != 0 }

// Provisional reports whether the due day depends on a day that may yet turn
// out to be a day off, because it lies outside what the calendar knows. The
// due day can then only become later. It is also true when the term ends after
// 31 December 2200, the last day that is counted with, so that it ends there.
func (d Deadline) Provisional() bool { return d.flags&flagProvisional != 0 }

// Paused reports whether the clock stands still.
func (d Deadline) Paused() bool { return d.flags&flagPaused != 0 }

// PausedDays returns for how many days of the term the clock stood still in
// completed pauses: calendar days, or working days when the term is in working
// days. A pause at the end of a term can make it longer than by these; see
// [Counting.Resume].
func (d Deadline) PausedDays() int { return int(d.paused) }

// MetOn returns d marked as met on a day: what was due was done on it. From
// that day on [Deadline.Status] is [Met] or [MetLate], whatever happens to the
// deadline, and the days left no longer change. On days before it d answers as
// if it had not been met.
//
// The mark stays through everything that changes a deadline and has no part in
// counting: extending or resuming can make what was late be in time. Marking
// again replaces the mark; the zero date, and any other day outside 1900 to
// 2200, takes it away. The zero Deadline stays zero.
func (d Deadline) MetOn(on date.Date) Deadline {
	switch {
	case d.IsZero():
	case inRange(on):
		d.met = day(on)
	default:
		d.met = 0
	}
	return d
}

// Met returns the day on which d was met. It is false, with the zero date,
// when d was not, and for the zero Deadline.
func (d Deadline) Met() (date.Date, bool) { return d.met.date(), d.met != 0 }

// Extension returns the total of the extensions; the zero Term when there are
// none. It is in the unit in which they were given, or in days when both days
// and weeks were used, and in months when both months and years were. When
// units were used that do not convert into one another, it is the number of
// calendar days by which they moved the end together, at least one. A total of
// many long extensions can be longer than [Term.Validate] takes.
func (d Deadline) Extension() Term {
	var used group
	for i, n := range d.added {
		switch g := group(i + 1); {
		case n == 0:
		case used != 0:
			return inDays.term(max(d.moved, 1))
		default:
			used = g
		}
	}
	if used == 0 {
		return Term{}
	}
	return d.extensionIn(used)
}

// Status returns where the deadline stands on the day today. It is zero when
// there is no deadline, or today is outside 1900 to 2200. From the day on which
// the deadline was met on, it is Met or MetLate; before that day it is what it
// would be without. What is met while the clock stands still is in time.
func (d Deadline) Status(today date.Date) Status {
	if d.IsZero() || !inRange(today) {
		return 0
	}
	left := d.DaysLeft(today)
	switch met := d.met != 0 && today >= d.met.date(); {
	case met && left < 0:
		return MetLate
	case met:
		return Met
	case d.Paused():
		return Paused
	case left > 0:
		return Running
	case left == 0:
		return DueToday
	default:
		return Overdue
	}
}

// DaysLeft returns the calendar days from today to the due day: 0 on the due
// day itself, negative after it. While the deadline is paused the number stays
// what it was on the day of the pause, and once it was met what it was on that
// day: negative when it was met late. It is 0 when there is no deadline, or
// today is outside 1900 to 2200.
func (d Deadline) DaysLeft(today date.Date) int {
	if d.IsZero() || !inRange(today) {
		return 0
	}
	at := day(today)
	if d.met != 0 {
		at = min(at, d.met)
	}
	if d.Paused() {
		at = min(at, d.mark)
	}
	return int(d.due - at)
}

// String returns the due day and what it was counted from, in one line:
//
//	2026-06-11 (P6W from 2026-04-02, extended by P4W)
//	2026-05-18 (P6W from 2026-04-02, met on 2026-05-21, 3 days late)
//
// The zero Deadline gives "no deadline".
func (d Deadline) String() string {
	if d.IsZero() {
		return "no deadline"
	}
	var b strings.Builder
	b.WriteString(d.due.String() + " (" + d.term.String() + " from " + d.start.String())
	if ext := d.Extension(); !ext.IsZero() {
		b.WriteString(", extended by " + ext.String())
	}
	if d.flags&flagAgreed != 0 {
		b.WriteString(" by agreement")
	}
	if d.paused > 0 {
		b.WriteString(", paused for " + d.pauseUnit().term(d.paused).String())
	}
	if d.atEnd > 0 {
		b.WriteString(", at its end for " + d.pauseUnit().term(d.atEnd).String() + " more")
	}
	if d.Paused() {
		b.WriteString(", paused since " + d.mark.String())
	}
	if d.Provisional() {
		b.WriteString(", provisional")
	}
	if on, met := d.Met(); met {
		b.WriteString(", met on " + d.met.String())
		switch late := -d.DaysLeft(on); {
		case late == 1:
			b.WriteString(", 1 day late")
		case late > 1:
			b.WriteString(", " + strconv.Itoa(late) + " days late")
		}
	}
	b.WriteString(")")
	return b.String()
}

// in is the sum of the extensions in a group.
func (d *Deadline) in(g group) int32 { return d.added[g-1] }

// extensionIn is that sum as a term, in the largest unit that all of them had.
func (d *Deadline) extensionIn(g group) Term {
	n := d.in(g)
	switch {
	case g == inDays && d.flags&flagInDays == 0:
		return Term{count: n / 7, unit: UnitWeek}
	case g == inMonths && d.flags&flagInMonths == 0:
		return Term{count: n / 12, unit: UnitYear}
	default:
		return g.term(n)
	}
}

// pauseUnit is what pauses are counted in.
func (d *Deadline) pauseUnit() group {
	if d.term.unit == UnitWorkingDay {
		return inWorkingDays
	}
	return inDays
}

// extend adds t to the extensions, not yet counted.
func (d *Deadline) extend(t Term) {
	g, n := t.span()
	d.add(g, n)
	if t.days > 0 {
		d.add(inDays, int32(t.days))
		d.flags |= flagInDays
	}
	if t.unit == UnitDay {
		d.flags |= flagInDays
	}
	if t.unit == UnitMonth {
		d.flags |= flagInMonths
	}
	if !t.withinAct() {
		d.flags |= flagBeyondAct
	}
}

// add puts n units of a group with the extensions. A group that is new, and not
// the term's own, comes last in order.
func (d *Deadline) add(g group, n int32) {
	if own, _ := d.term.span(); g != own && d.in(g) == 0 {
		if d.order[0] == 0 {
			d.order[0] = g
		} else {
			d.order[1] = g
		}
	}
	d.added[g-1] = min(d.added[g-1]+n, maxAdded)
}

// isLong reports whether the term counts as one of three days or more.
func (d *Deadline) isLong() bool {
	own, n := d.term.span()
	if own == inMonths || d.in(inMonths) > 0 {
		return true
	}
	return n+d.in(inDays)+d.in(inWorkingDays) >= longTerm
}

// beyondAct reports whether the term or an extension is over a limit of Atw art. 4.
func (d *Deadline) beyondAct() bool {
	return d.flags&flagBeyondAct != 0 || !d.term.withinAct()
}

// overLimit is what is over such a limit: the term, or else the extension.
func (d *Deadline) overLimit() Term {
	if !d.term.withinAct() {
		return d.term
	}
	return d.Extension()
}

func (d *Deadline) countsWorkingDays() bool {
	return d.term.unit == UnitWorkingDay || d.in(inWorkingDays) > 0
}
