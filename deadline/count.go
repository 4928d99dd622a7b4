package deadline

// A walk goes once over the days of one deadline. It keeps the answers of the
// calendar that are not settled, and tells its steps to whoever listens.
type walk struct {
	calendar    Calendar
	first, last day  // what the calendar knows
	limit       day  // the walk gives up beyond this day
	wary        bool // take every day that is not settled for a day off
	relied      day  // first day taken for a working day without being settled; zero: none

	listen func(Step) bool // nil: nobody listens
}

func (c *Counting) walk(listen func(Step) bool) walk {
	w := walk{calendar: c.Calendar, limit: maxDay, listen: listen}
	if c.Calendar != nil {
		first, last := knownDays(c.Calendar)
		w.first, w.last = day(max(first, minDay.date())), day(min(last, maxDay.date()))
	}
	return w
}

func (w *walk) tell(s Step) {
	if w.listen != nil && !w.listen(s) {
		w.listen = nil
	}
}

// working reports whether d is a working day, and remembers to have relied on it.
func (w *walk) working(d day) bool {
	if !w.calendar.IsWorkingDay(d.date()) {
		return false
	}
	if d >= w.first && d <= w.last {
		return true
	}
	if w.wary {
		return false
	}
	if w.relied == 0 {
		w.relied = d
	}
	return true
}

// toWorkingDay returns the first working day on or after d. It tells of each
// day that it passes.
func (w *walk) toWorkingDay(d day, why Rule) (end day, ok bool) {
	for ; !w.working(d); d++ {
		if d >= w.limit {
			return d, false
		}
		if w.listen != nil {
			w.tell(Step{Rule: why, From: d.date(), To: (d + 1).date(), DayOff: dayOffName(w.calendar, d.date())})
		}
	}
	return d, true
}

// advance counts n units of a group from d. The day d does not count.
func (w *walk) advance(d day, g group, n int32) (end day, clamped, ok bool) {
	switch g {
	case inDays:
		end = d + day(n)
	case inMonths:
		end, clamped = d.addMonths(int(n))
	case inWorkingDays:
		for end = d; n > 0 && end <= w.limit; {
			if end++; w.working(end) {
				n--
			}
		}
	default:
		return d, false, false
	}
	return end, clamped, end <= w.limit
}

// holding returns the first day, from end on, by which n working days have
// passed since start.
func (w *walk) holding(start, end day, n int) (day, bool) {
	for d := start + 1; ; d++ {
		if d > w.limit {
			return d, false
		}
		if w.working(d) {
			n--
		}
		if n <= 0 {
			return max(d, end), true
		}
	}
}

// settle works out everything in d that follows from its start, term,
// extensions and pauses. The counting must fit d. It is false when the
// deadline would end after the last day there is.
func (c *Counting) settle(d *Deadline) bool {
	w := c.walk(nil)
	if !c.count(d, &w) {
		return false
	}
	if c.doubtful(d, w.relied) {
		d.flags |= flagProvisional
	}
	return true
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
	worst, w := *d, c.walk(nil)
	w.wary, w.limit = true, d.due
	return !c.count(&worst, &w)
}

// count is the one place where a deadline is computed. It goes from the start
// every time, so that nothing ever builds upon a day that was moved. It is
// false when the deadline does not end within the limit of w.
func (c *Counting) count(d *Deadline, w *walk) bool {
	d.flags &^= flagsOfOutcome
	if w.listen != nil {
		w.tell(Step{Rule: Started, From: d.start.date(), To: d.start.date(), Term: d.term})
	}
	start, ok := c.begin(d.start, w)
	if !ok || !d.countTerm(start, w) {
		return false
	}
	limited := c.Roll == RollStatutory && d.beyondAct()
	end := d.nominal
	if c.MinWorkingDays > 0 && !limited && d.isLong() {
		if end, ok = w.holding(start, end, c.MinWorkingDays); !ok {
			return false
		}
		if end != d.nominal && w.listen != nil {
			w.tell(Step{Rule: MinimumWorkingDays, From: d.nominal.date(), To: end.date(), Days: c.MinWorkingDays})
		}
	}
	if d.due, ok = c.roll(end, limited, d, w); !ok {
		return false
	}
	if d.due != end {
		d.flags |= flagRolled
	}
	return true
}

// begin applies the start rule.
func (c *Counting) begin(start day, w *walk) (day, bool) {
	switch c.Start {
	case StartOnWorkingDay:
		return w.toWorkingDay(start, StartMoved)
	case StartAsGiven:
		return start, true
	default:
		return start, false
	}
}

// roll applies the roll to the last day of the term.
func (c *Counting) roll(end day, limited bool, d *Deadline, w *walk) (day, bool) {
	switch c.Roll {
	case RollForward:
		return w.toWorkingDay(end, RolledOver)
	case RollStatutory:
		if !limited {
			return w.toWorkingDay(end, RolledOver)
		}
		if w.listen != nil && !c.Calendar.IsWorkingDay(end.date()) {
			w.tell(Step{Rule: RollLimited, From: end.date(), To: end.date(), Term: d.overLimit(), DayOff: dayOffName(c.Calendar, end.date())})
		}
		return end, true
	case RollNone:
		return end, true
	default:
		return end, false
	}
}

// countTerm finds the nominal end: the term with its extensions, and the
// paused days after it.
func (d *Deadline) countTerm(start day, w *walk) bool {
	own, n := d.term.span()
	end, clamped, ok := w.advance(start, own, n)
	if !ok {
		return false
	}
	bare := end
	if w.listen != nil {
		w.tell(Step{Rule: Counted, From: start.date(), To: end.date(), Term: d.term})
	}
	if d.in(own) > 0 {
		if end, clamped, ok = w.advance(start, own, n+d.in(own)); !ok {
			return false
		}
		w.tellExtended(d, own, bare, end)
	}
	w.tellClamped(clamped, start, end)
	for _, g := range d.order {
		if g == 0 {
			break
		}
		from := end
		var short bool
		if end, short, ok = w.advance(from, g, d.in(g)); !ok {
			return false
		}
		w.tellExtended(d, g, from, end)
		w.tellClamped(short, from, end)
		clamped = clamped || short
	}
	if clamped {
		d.flags |= flagClamped
	}
	d.moved = int32(end - bare)
	if d.paused > 0 {
		from, unit := end, inDays
		if own == inWorkingDays {
			unit = inWorkingDays
		}
		if end, _, ok = w.advance(from, unit, d.paused); !ok {
			return false
		}
		if w.listen != nil {
			w.tell(Step{Rule: PausedFor, From: from.date(), To: end.date(), Term: unit.term(d.paused), Days: int(d.paused)})
		}
	}
	d.nominal = end
	return true
}

func (w *walk) tellExtended(d *Deadline, g group, from, to day) {
	if w.listen != nil {
		w.tell(Step{Rule: Extended, From: from.date(), To: to.date(), Term: d.extensionIn(g)})
	}
}

func (w *walk) tellClamped(clamped bool, from, to day) {
	if clamped && w.listen != nil {
		_, _, wanted := from.civil()
		w.tell(Step{Rule: Clamped, From: from.date(), To: to.date(), Days: wanted})
	}
}
