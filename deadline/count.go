package deadline

// longestGap is the most days that a count looks ahead for a working day. A
// calendar that has none for more than a year has run out of them.
const longestGap = 366

// A walk goes once over the days of one deadline. It keeps the answers of the
// calendar that are not settled, and tells its steps to whoever listens. What
// only a listener needs is kept there: most counts have none.
type walk struct {
	calendar    Calendar
	dutch       bool // calendar is Netherlands, which most counts ask: no detour by the interface
	first, last day  // what the calendar knows
	limit       day  // no day of the walk lies beyond this one
	beyond      bool // the count would have ended beyond limit
	relied      day  // first day taken for a working day without being settled; zero: none

	// What if: these days that are not settled are days off. Zero: none.
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

func (c *Counting) walk(l *listener) walk {
	w := walk{calendar: c.Calendar, limit: maxDay, listener: l}
	if c.Calendar != nil {
		_, w.dutch = c.Calendar.(netherlands)
		first, last := knownDays(c.Calendar)
		w.first, w.last = day(min(max(first, minDay.date()), maxDay.date())), day(max(min(last, maxDay.date()), 0))
	}
	return w
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

// working reports whether d is a working day, and remembers to have relied on it.
func (w *walk) working(d day) bool {
	if w.dutch {
		if !(netherlands{}).IsWorkingDay(d.date()) {
			return false
		}
	} else if !w.calendar.IsWorkingDay(d.date()) {
		return false
	}
	if d >= w.first && d <= w.last {
		return true
	}
	if d <= w.offUntil || d == w.off {
		return false
	}
	if w.relied == 0 {
		w.relied = d
	}
	if w.listener != nil {
		w.listener.open = append(w.listener.open, d)
	}
	return true
}

// toWorkingDay returns the first working day on or after d. It tells of each
// day that it passes.
func (w *walk) toWorkingDay(d day, why Rule) day {
	end, stop := d, min(d+longestGap, w.limit)
	for !w.working(end) {
		if end >= stop {
			return w.saturate(d)
		}
		end++
	}
	if w.listening() {
		for ; d < end; d++ {
			w.tell(Step{Rule: why, From: d.date(), To: (d + 1).date(), DayOff: dayOffName(w.calendar, d.date())})
		}
	}
	return end
}

// kept is how many days the listener keeps that are not settled.
func (w *walk) kept() int {
	if w.listener == nil {
		return 0
	}
	return len(w.listener.open)
}

// advance counts n units of a group from d. The day d does not count.
func (w *walk) advance(d day, g group, n int32) (end day, clamped bool) {
	end = d
	switch g {
	case inDays:
		end = d + day(n)
	case inMonths:
		end, clamped = d.addMonths(int(n))
	case inWorkingDays:
		kept := w.kept()
		for last := d; n > 0 && end <= w.limit; {
			if end++; w.working(end) {
				n--
				last = end
			} else if end-last >= longestGap {
				return w.saturate(d), false
			}
		}
		if w.kept() > kept { // whichever of these becomes a day off, the end is the same
			w.listener.open = w.listener.open[:kept+1]
		}
	}
	if end > w.limit {
		return w.saturate(d), false
	}
	return end, clamped
}

// between counts the units of a group in the days strictly between two days.
func (w *walk) between(after, before day, g group) int32 {
	if g != inWorkingDays {
		return max(int32(before-after)-1, 0)
	}
	n := int32(0)
	for d := after + 1; d < before; d++ {
		if w.working(d) {
			n++
		}
	}
	return n
}

// holding returns the first day, from end on, by which n working days have
// passed since start.
func (w *walk) holding(start, end day, n int) day {
	last := end // the later of end and the last working day
	for d := start; d < w.limit && d-last < longestGap; {
		if d++; !w.working(d) {
			continue
		}
		last = max(last, d)
		if n--; n <= 0 {
			return last
		}
	}
	return w.saturate(end)
}

// settle works out everything in d that follows from its start, term,
// extensions and pauses. The counting must fit d.
func (c *Counting) settle(d *Deadline) {
	w := c.walk(nil)
	c.count(d, &w)
	if w.beyond {
		d.flags |= flagSaturated | flagProvisional
	} else if c.doubtful(d, w.relied) {
		d.flags |= flagProvisional
	}
}

// doubtful reports whether the due day of d could still become a later one.
// More days off never make a due day earlier, so that it is enough to look at
// the worst case, in which every day that is not settled is a day off.
func (c *Counting) doubtful(d *Deadline, relied day) bool {
	if d.flags&flagPauseRelied != 0 {
		return true
	}
	if relied == 0 {
		return false
	}
	return c.moves(d, maxDay, 0)
}

// moves reports whether the due day of d becomes a later one when these days
// that are not settled are days off: all of them up to the first, and the other.
func (c *Counting) moves(d *Deadline, offUntil, off day) bool {
	again, w := *d, c.walk(nil)
	w.offUntil, w.off, w.limit = offUntil, off, d.due
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
	stays := c.stays(d)
	if c.MinWorkingDays > 0 && !stays && d.isLong() {
		d.due = w.holding(start, d.nominal, c.MinWorkingDays)
		if d.due != d.nominal && w.listening() {
			w.tellPassed(start, d.due)
			w.tell(Step{Rule: MinimumWorkingDays, From: d.nominal.date(), To: d.due.date(), Days: c.MinWorkingDays})
		}
	}
	if c.Roll == RollNone || w.beyond {
		return
	}
	if stays {
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
	w.tellClamped(clamped, start, end)
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
		w.tellClamped(short, from, end)
		clamped = clamped || short
	}
	if clamped && !w.beyond {
		d.flags |= flagClamped
	}
	d.moved = int32(end - bare)
	end = w.addPause(PausedAtEnd, end, d.pauseUnit(), d.atEnd)
	d.nominal = w.addPause(PausedFor, end, d.pauseUnit(), d.paused)
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
	if n == 0 {
		return from
	}
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

func (w *walk) tellClamped(clamped bool, from, to day) {
	if clamped && w.listening() {
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
		silent := c.walk(nil)
		start = silent.toWorkingDay(start, StartMoved)
	}
	return w.between(max(after, d.before(start)), before, d.pauseUnit())
}

// resumed ends the pause of d and counts it.
func (c *Counting) resumed(d Deadline, on day) Deadline {
	w, stop, unit := c.walk(nil), d.mark, d.pauseUnit()
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
