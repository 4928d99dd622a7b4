package deadline

import (
	"strings"

	"github.com/rickb777/date/v2"
)

// A Deadline is the outcome of counting a term: its last day in time, and how
// that came about. [Counting] makes and changes deadlines.
//
// The zero value means that there is no deadline. Deadlines are small,
// immutable and comparable; they are equal when they have the same history,
// which is more than the same due day.
type Deadline struct {
	start   day
	nominal day
	due     day
	mark    day           // pause day while paused, else the last resumption that added days; zero: none
	term    Term          // as stated
	added   [groups]int32 // extensions, summed by group
	paused  int32         // completed pauses, in days or working days
	moved   int32         // calendar days by which the extensions moved the end
	order   [2]group      // groups other than the term's own, in order of first extension
	flags   flags
}

type flags uint16

const (
	flagClamped flags = 1 << iota
	flagRolled
	flagProvisional
	flagPaused
	flagPauseRelied // the paused working days were counted on days that are not settled
	flagBeyondAct   // an extension is over a limit of Atw art. 4
	flagInDays      // some extension was in days, not weeks
	flagInMonths    // some extension was in months, not years

	flagsOfOutcome = flagClamped | flagRolled | flagProvisional
)

// A Status is where a deadline stands on a day. The zero value is the status
// of no deadline.
type Status uint8

// The statuses.
const (
	Running  Status = 1 + iota // before the due day
	DueToday                   // on the due day, which is still in time
	Overdue                    // after the due day
	Paused                     // the clock stands still, whatever the day
)

// String returns the status in words.
func (s Status) String() string {
	switch s {
	case 0:
		return "none"
	case Running:
		return "running"
	case DueToday:
		return "due today"
	case Overdue:
		return "overdue"
	case Paused:
		return "paused"
	default:
		return unknown("Status", uint8(s))
	}
}

// IsZero reports whether there is no deadline.
func (d Deadline) IsZero() bool { return d.due == 0 } // a day that no deadline has

// Equal reports whether two deadlines are the same: whether d == e.
func (d Deadline) Equal(e Deadline) bool { return d == e }

// Start returns the day the term was counted from, as it was given. That day
// does not count. The zero Deadline gives the zero date, as do Nominal and Due.
func (d Deadline) Start() date.Date { return d.start.date() }

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
// due day can then only become later.
func (d Deadline) Provisional() bool { return d.flags&flagProvisional != 0 }

// Paused reports whether the clock stands still.
func (d Deadline) Paused() bool { return d.flags&flagPaused != 0 }

// PausedDays returns how many days the completed pauses added: calendar days,
// or working days when the term is in working days.
func (d Deadline) PausedDays() int { return int(d.paused) }

// Extension returns the total of the extensions; the zero Term when there are
// none. It is in the unit in which they were given, or in days when both days
// and weeks were used, and in months when both months and years were. When
// units were used that do not convert into one another, it is the number of
// calendar days by which they moved the end together. A total of many long
// extensions can be longer than [Term.Validate] takes.
func (d Deadline) Extension() Term {
	var used group
	for i, n := range d.added {
		switch g := group(i + 1); {
		case n == 0:
		case used != 0:
			return inDays.term(d.moved)
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
// there is no deadline, or today is outside 1900 to 2200.
func (d Deadline) Status(today date.Date) Status {
	switch {
	case d.IsZero() || !inRange(today):
		return 0
	case d.Paused():
		return Paused
	case today < d.Due():
		return Running
	case today == d.Due():
		return DueToday
	default:
		return Overdue
	}
}

// DaysLeft returns the calendar days from today to the due day: 0 on the due
// day itself, negative after it. While the deadline is paused the number stays
// what it was on the day of the pause. It is 0 when there is no deadline, or
// today is outside 1900 to 2200.
func (d Deadline) DaysLeft(today date.Date) int {
	if d.IsZero() || !inRange(today) {
		return 0
	}
	if d.Paused() {
		today = min(today, d.mark.date())
	}
	return int(d.Due() - today)
}

// String returns the due day and what it was counted from, in one line:
//
//	2026-06-11 (P6W from 2026-04-02, extended by P4W)
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
	if d.paused > 0 {
		b.WriteString(", paused for " + d.pauseTerm().String())
	}
	if d.Paused() {
		b.WriteString(", paused since " + d.mark.String())
	}
	if d.Provisional() {
		b.WriteString(", provisional")
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
		return Term{n / 7, UnitWeek}
	case g == inMonths && d.flags&flagInMonths == 0:
		return Term{n / 12, UnitYear}
	default:
		return g.term(n)
	}
}

// pauseTerm is the completed pauses as a term.
func (d *Deadline) pauseTerm() Term {
	if d.term.unit == UnitWorkingDay {
		return inWorkingDays.term(d.paused)
	}
	return inDays.term(d.paused)
}

// extended adds t to the extensions, not yet counted.
func (d Deadline) extended(t Term) Deadline {
	g, n := t.span()
	if own, _ := d.term.span(); g != own && d.in(g) == 0 {
		if d.order[0] == 0 {
			d.order[0] = g
		} else {
			d.order[1] = g
		}
	}
	d.added[g-1] += n
	switch t.unit {
	case UnitDay:
		d.flags |= flagInDays
	case UnitMonth:
		d.flags |= flagInMonths
	case UnitWeek, UnitYear, UnitWorkingDay:
	}
	if !t.withinAct() {
		d.flags |= flagBeyondAct
	}
	return d
}

// resumed ends the pause of d and adds the days that the clock stood still,
// not yet counted.
func (c *Counting) resumed(d Deadline, on day) Deadline {
	// Days before a start that was moved are not days of the term.
	from, w := d.mark, c.walk(nil)
	if start, ok := c.begin(d.start, &w); ok {
		from = max(from, start)
	}
	d.flags &^= flagPaused
	w = c.walk(nil)
	for at := from + 1; at < on; at++ {
		if d.term.unit != UnitWorkingDay || w.working(at) {
			d.paused++
		}
	}
	if w.relied != 0 {
		d.flags |= flagPauseRelied
	}
	// The next pause may not go back over days that were added; while there
	// are none, a pause without effect leaves no trace.
	d.mark = 0
	if d.paused > 0 {
		d.mark = on
	}
	return d
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
