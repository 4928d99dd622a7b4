package deadline

import "math/bits"

// A dayTable has the working days from 1900 to 2200, none of them in a weekend,
// in such a way that many of them are counted at once.
type dayTable struct {
	first, last day // the days of which it is certain
	days        [(maxDay+1-minDay)/tableDays + 1]struct {
		works  uint64 // one bit for each day, set when it is a working day
		before int32  // how many working days come before these
	}
}

// tableDays is the number of days that share an entry.
const tableDays = 64

// tabulate makes the table of a calendar on which weekends are days off, and
// the days that it closes.
func tabulate(first, last day, closeDays func(*dayTable)) *dayTable {
	t := &dayTable{first: first, last: last}
	for d := minDay; d <= maxDay; d++ {
		if !d.weekend() {
			i, bit := place(d)
			t.days[i].works |= 1 << bit
		}
	}
	closeDays(t)
	n := int32(0)
	for i := range t.days {
		t.days[i].before = n
		n += int32(bits.OnesCount64(t.days[i].works))
	}
	return t
}

// place is where a table has a day: its entry, and the bit in it.
func place(d day) (entry, bit uint) {
	i := uint(d - minDay)
	return i / tableDays, i % tableDays
}

// close makes d a day off.
func (t *dayTable) close(d day) {
	i, bit := place(d)
	t.days[i].works &^= 1 << bit
}

// has reports whether d is a working day.
func (t *dayTable) has(d day) bool {
	i, bit := place(d)
	return t.days[i].works>>bit&1 != 0
}

// before counts the working days before d, which may be the day after the last.
func (t *dayTable) before(d day) int32 {
	i, bit := place(d)
	return t.days[i].before + int32(bits.OnesCount64(t.days[i].works&(1<<bit-1)))
}

// workingDay returns working day number n of those from a day on; a day after
// the last one when there are not so many.
func (t *dayTable) workingDay(from day, n int32) day {
	if n > 5 { // a week has no more, so that n comes after as many weeks as go into the ones before it
		start := from + day((n-1)/5*7)
		if start > maxDay {
			return start
		}
		n, from = n-(t.before(start)-t.before(from)), start
	}
	i, bit := place(from)
	works := t.days[i].works >> bit << bit
	for ones := int32(bits.OnesCount64(works)); n > ones; ones = int32(bits.OnesCount64(works)) {
		if i++; i == uint(len(t.days)) {
			return maxDay + 1
		}
		works, n = t.days[i].works, n-ones
	}
	for ; n > 1; n-- {
		works &= works - 1
	}
	return minDay + day(i*tableDays) + day(bits.TrailingZeros64(works))
}
