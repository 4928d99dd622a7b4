package deadline

// longestGap is the most days that a count looks ahead for a working day. A
// calendar that has none for more than a year has run out of them.
const longestGap = 366

// A walk goes once over the days of one deadline. It keeps what is not settled
// of the days that it relied on, and tells its steps to whoever listens. What
// only a listener needs is kept there: most counts have none.
type walk struct {
	calendar    Calendar
	table       *dayTable // answers for the calendar; nil: it must be asked day by day
	first, last day       // what the calendar knows
	limit       day       // no day of the walk lies beyond this one
	beyond      bool      // the count would have ended beyond limit
	relied      day       // first day taken for a working day without being settled; zero: none

	// What if: these days that are not settled are days off. Zero: none. A walk
	// with such days has no table.
	offUntil day // all of them up to this one
	off      day // this one

	listener *listener // nil: nobody listens
}

// A listener is told the steps of a walk.
type listener struct {
	yield func(Step) bool // nil: has heard enough
	told  day             // the days off that a count passed over were told up to this day
	open  []day           // days taken for working days without being settled; of those alike only the first
}

// by makes a new walk one by a calendar; nil: without one.
func (w *walk) by(cal Calendar) {
	w.limit = maxDay
	if cal != nil {
		w.ask(cal)
	}
}

func (w *walk) ask(cal Calendar) {
	w.calendar, w.table = cal, tableOf(cal)
	if w.table != nil {
		w.first, w.last = w.table.first, w.table.last
		return
	}
	first, last := knownDays(cal)
	w.first, w.last = day(min(max(first, minDay.date()), maxDay.date())), day(max(min(last, maxDay.date()), 0))
}

// listening reports whether a step is worth making: what follows once a count
// went beyond the limit is not.
func (w *walk) listening() bool {
	return w.listener != nil && w.listener.yield != nil && !w.beyond
}

func (w *walk) tell(s Step) {
	if l := w.listener; l != nil && l.yield != nil && !l.yield(s) {
		l.yield = nil
	}
}

// saturate ends a count that would go beyond the limit on the limit itself.
func (w *walk) saturate(from day) day {
	if w.listening() {
		w.tell(Step{Rule: Saturated, From: from.date(), To: w.limit.date()})
	}
	w.beyond = true
	return w.limit
}

// settled reports whether the calendar knows d.
func (w *walk) settled(d day) bool { return w.first <= d && d <= w.last }

// working reports whether d is a working day.
func (w *walk) working(d day) bool {
	if w.table != nil {
		return w.table.has(d)
	}
	return w.calendar.IsWorkingDay(d.date()) && (w.settled(d) || (d > w.offUntil && d != w.off))
}

// rely remembers to have taken days for working days: all that are, from one
// day up to and including another. Of those that are not settled it keeps the
// first: whichever of them becomes a day off, what was counted is the same.
func (w *walk) rely(from, to day) {
	if from >= w.first {
		from = max(from, w.last+1)
	}
	for d := from; d <= to; d++ {
		if w.settled(d) || !w.working(d) {
			continue
		}
		if w.relied == 0 {
			w.relied = d
		}
		if w.listener != nil {
			w.listener.open = append(w.listener.open, d)
		}
		return
	}
}

// workingDay returns working day number n of those from a day on; a day beyond
// the limit when it finds none up to there, or none in more than longestGap
// days after last and after the working days that it counts.
func (w *walk) workingDay(from day, n int32, last day) (end day) {
	if w.table != nil {
		end = w.table.workingDay(from, n)
	} else {
		end = w.search(from, n, last)
	}
	if (from < w.first || end > w.last) && end <= w.limit {
		w.rely(from, end)
	}
	return end
}

// search is workingDay without a table.
func (w *walk) search(from day, n int32, last day) day {
	for d := from; d <= w.limit && d-last <= longestGap; d++ {
		if !w.working(d) {
			continue
		}
		if n--; n == 0 {
			return d
		}
		last = max(last, d)
	}
	return w.limit + 1
}

// toWorkingDay returns the first working day on or after d. It tells of each
// day that it passes.
func (w *walk) toWorkingDay(d day, why Rule) day {
	end := w.workingDay(d, 1, d)
	if end > w.limit {
		return w.saturate(d)
	}
	if w.listening() {
		for ; d < end; d++ {
			w.tell(Step{Rule: why, From: d.date(), To: (d + 1).date(), DayOff: dayOffName(w.calendar, d.date())})
		}
	}
	return end
}

// advance counts n units of a group from d. The day d does not count.
func (w *walk) advance(d day, g group, n int32) (end day, clamped bool) {
	switch g {
	case inDays:
		end = d + day(n)
	case inMonths:
		end, clamped = d.addMonths(int(n))
	case inWorkingDays:
		end = w.workingDay(d+1, n, d)
	}
	if end > w.limit {
		return w.saturate(d), false
	}
	return end, clamped
}

// between counts the units of a group in the days strictly between two days.
func (w *walk) between(after, before day, g group) int32 {
	first, last := after+1, before-1
	switch {
	case last < first:
		return 0
	case g != inWorkingDays:
		return int32(last-first) + 1
	}
	w.rely(first, last)
	if w.table != nil {
		return w.table.before(last+1) - w.table.before(first)
	}
	n := int32(0)
	for d := first; d <= last; d++ {
		if w.working(d) {
			n++
		}
	}
	return n
}

// holding returns the first day, from end on, by which n working days have
// passed since start.
func (w *walk) holding(start, end day, n int) day {
	last := w.workingDay(start+1, int32(n), end)
	if last > w.limit {
		return w.saturate(end)
	}
	return max(end, last)
}

// settle works out everything in d that follows from its start, term,
// extensions and pauses. The counting must fit d.
func (c *Counting) settle(d *Deadline) {
	var w walk
	w.by(c.Calendar)
	c.count(d, &w)
	if w.beyond {
		d.flags |= flagSaturated | flagProvisional
	} else if c.doubtful(d, &w) {
		d.flags |= flagProvisional
	}
}

// doubtful reports whether the due day of d, as w counted it, could still
// become a later one. More days off never make a due day earlier, so that it
// is enough to look at the worst case, in which every day that is not settled
// is a day off.
func (c *Counting) doubtful(d *Deadline, w *walk) bool {
	if d.flags&flagPauseRelied != 0 {
		return true
	}
	if w.relied == 0 {
		return false
	}
	// What rolls onto such a day would roll on; anything else takes a count.
	return (c.Roll != RollNone && !c.stays(d) && !w.settled(d.due)) || c.moves(d, maxDay, 0)
}

// moves reports whether the due day of d becomes a later one when these days
// that are not settled are days off: all of them up to the first, and the other.
func (c *Counting) moves(d *Deadline, offUntil, off day) bool {
	again := *d
	var w walk
	w.by(c.Calendar)
	w.table, w.offUntil, w.off, w.limit = nil, offUntil, off, d.due
	c.count(&again, &w)
	return w.beyond
}

// count is the one place where a deadline is computed. It goes from the start
// every time, so that nothing ever builds upon a day that was moved. What
// would end beyond the limit of w ends on that day, and w says so.
func (c *Counting) count(d *Deadline, w *walk) {
	d.flags &^= flagsOfOutcome
	if w.listening() {
		s := Step{Rule: Started, From: d.start.date(), To: d.start.date(), Term: d.term}
		if d.StartCounts() {
			s.Days = 1
		}
		w.tell(s)
	}
	start := d.start
	if c.Start == StartOnWorkingDay {
		start = w.toWorkingDay(start, StartMoved)
	}
	d.countTerm(start, w)
	start = d.before(start)
	d.due = d.nominal
	if w.beyond {
		return
	}
	if c.MinWorkingDays > 0 && !c.stays(d) && d.isLong() {
		d.due = w.holding(start, d.nominal, c.MinWorkingDays)
		if d.due != d.nominal && w.listening() {
			w.tellPassed(start, d.due)
			w.tell(Step{Rule: MinimumWorkingDays, From: d.nominal.date(), To: d.due.date(), Days: c.MinWorkingDays})
		}
	}
	if w.beyond || c.Roll == RollNone {
		return
	}
	if c.stays(d) {
		c.tellStays(d, w)
		return
	}
	if end := w.toWorkingDay(d.due, RolledOver); end != d.due {
		d.due = end
		d.flags |= flagRolled
	}
}

// stays reports whether nothing moves the end of d for a day off.
func (c *Counting) stays(d *Deadline) bool {
	return (c.Roll == RollStatutory && d.beyondAct()) || (d.flags&flagAgreed != 0 && !c.RollAgreed)
}

// tellStays says why an end on a day off was left there.
func (c *Counting) tellStays(d *Deadline, w *walk) {
	if !w.listening() || c.Calendar.IsWorkingDay(d.due.date()) {
		return
	}
	s := Step{Rule: AgreedStays, From: d.due.date(), To: d.due.date(), Term: d.Extension(), DayOff: dayOffName(c.Calendar, d.due.date())}
	if c.Roll == RollStatutory && d.beyondAct() {
		s.Rule, s.Term = RollLimited, d.overLimit()
	}
	w.tell(s)
}

// countTerm finds the nominal end: the term with its extensions, and what the
// pauses add after it.
func (d *Deadline) countTerm(start day, w *walk) {
	own, n := d.term.span()
	end, clamped := d.first(start, own, n, w)
	if w.listening() {
		w.tellPassedBy(own, d.before(start), end)
		w.tell(Step{Rule: Counted, From: start.date(), To: end.date(), Term: Term{count: d.term.count, unit: d.term.unit}})
	}
	bare := end
	if d.in(own) > 0 {
		end, clamped = d.first(start, own, n+d.in(own), w)
		w.tellExtended(d, own, bare, end)
	}
	if clamped {
		w.tellClamped(start, end)
	}
	if extra := int32(d.term.days); extra > 0 {
		from := end
		end, _ = w.advance(from, inDays, extra)
		bare = min(bare+day(extra), w.limit)
		if w.listening() {
			w.tell(Step{Rule: Counted, From: from.date(), To: end.date(), Term: inDays.term(extra)})
		}
	}
	for _, g := range d.order {
		if g == 0 {
			break
		}
		from := end
		var short bool
		end, short = w.advance(from, g, d.in(g))
		w.tellExtended(d, g, from, end)
		if short {
			w.tellClamped(from, end)
			clamped = true
		}
	}
	if clamped && !w.beyond {
		d.flags |= flagClamped
	}
	d.moved = int32(end - bare)
	if d.atEnd > 0 {
		end = w.addPause(PausedAtEnd, end, d.pauseUnit(), d.atEnd)
	}
	if d.paused > 0 {
		end = w.addPause(PausedFor, end, d.pauseUnit(), d.paused)
	}
	d.nominal = end
}

// first counts n units from the start, which is or is not one of the days of
// the term.
func (d *Deadline) first(start day, g group, n int32, w *walk) (end day, clamped bool) {
	if g != inMonths {
		return w.advance(d.before(start), g, n)
	}
	end, clamped = w.advance(start, g, n)
	if !clamped && !w.beyond {
		end = d.before(end)
	}
	return end, clamped
}

// before returns the last day that is none of the term, when it starts on the
// given day.
func (d *Deadline) before(start day) day {
	if d.StartCounts() {
		return start - 1
	}
	return start
}

// addPause moves the end by what pauses add to it.
func (w *walk) addPause(why Rule, from day, unit group, n int32) day {
	end, _ := w.advance(from, unit, n)
	if w.listening() {
		w.tellPassedBy(unit, from, end)
		w.tell(Step{Rule: why, From: from.date(), To: end.date(), Term: unit.term(n), Days: int(n)})
	}
	return end
}

func (w *walk) tellExtended(d *Deadline, g group, from, to day) {
	if w.listening() {
		w.tellPassedBy(g, from, to)
		w.tell(Step{Rule: Extended, From: from.date(), To: to.date(), Term: d.extensionIn(g)})
	}
}

// tellPassedBy tells of the days off that a count of a group passed over.
func (w *walk) tellPassedBy(g group, from, to day) {
	if g == inWorkingDays {
		w.tellPassed(from, to)
	}
}

// tellPassed tells of each day off between two days, but for weekends, which
// everybody knows.
func (w *walk) tellPassed(from, to day) {
	for d := max(from, w.listener.told) + 1; d < to && w.listening(); d++ {
		if !d.weekend() && !w.calendar.IsWorkingDay(d.date()) {
			w.tell(Step{Rule: PassedOver, From: d.date(), To: (d + 1).date(), DayOff: dayOffName(w.calendar, d.date())})
		}
	}
	w.listener.told = max(w.listener.told, to)
}

func (w *walk) tellClamped(from, to day) {
	if w.listening() {
		_, _, wanted := from.civil()
		w.tell(Step{Rule: Clamped, From: from.date(), To: to.date(), Days: wanted})
	}
}

// suspended returns how many units of the term did not count in a pause that
// ends on the day on.
func (c *Counting) suspended(d *Deadline, on day, w *walk) int32 {
	stop := d.mark
	after, before := stop, on
	switch c.Suspend {
	case SuspendBetween:
	case SuspendAfterStop:
		before = on + 1
	case SuspendBothEnds:
		before = on + 1
		if d.flags&flagPausedAgain == 0 { // else the earlier pause left the day out
			after = stop - 1
		}
	}
	// The start, also one that was moved, and the days before it are no days
	// of the term.
	start := d.start
	if c.Start == StartOnWorkingDay {
		var silent walk
		silent.by(c.Calendar)
		start = silent.toWorkingDay(start, StartMoved)
	}
	return w.between(max(after, d.before(start)), before, d.pauseUnit())
}

// resumed ends the pause of d and counts it.
func (c *Counting) resumed(d Deadline, on day) Deadline {
	var w walk
	w.by(c.Calendar)
	stop, unit := d.mark, d.pauseUnit()
	n := c.suspended(&d, on, &w)
	// The days by which the end was moved are days of the term for whoever
	// stops the clock in them: what was left then is left now. Clause: R29.
	if n > 0 && stop >= d.nominal && d.flags&flagSaturated == 0 {
		d.atEnd += w.between(d.nominal, d.due+1, unit)
	}
	d.paused += n
	d.flags &^= flagPaused | flagPausedAgain
	// The next pause may not go back over days that were added; while there
	// are none, a pause without effect leaves no trace.
	d.mark = 0
	if d.paused+d.atEnd > 0 {
		d.mark = on
	}
	c.settle(&d)
	// A clock that was stopped on the last day has nothing left to run on, and
	// yet may not have run out while it stood still. Clause: R29.
	if d.due < on {
		d.atEnd += w.between(d.nominal, on, unit) + 1
		d.mark = on
		c.settle(&d)
	}
	if w.relied != 0 {
		d.flags |= flagPauseRelied | flagProvisional
	}
	return d
}
