package figures

import (
	"iter"
	"maps"
	"slices"
)

// Days counts answers by the number of days they took, exactly: d[30] is how
// many took thirty days. So the median is that of all of them, also after
// adding up. The zero Days is the count of no answers.
type Days map[int]int

// Len returns how many answers there are.
func (d Days) Len() int {
	n := 0
	for _, count := range d.All() {
		n += count
	}
	return n
}

// Median returns the number of days that half of the answers took at most:
// the middle one, or the mean of the two in the middle, which may end in a
// half. It reports false when there are no answers.
func (d Days) Median() (days float64, ok bool) {
	n := d.Len()
	lower, upper := (n-1)/2, n/2 // the places of the two in the middle, shortest first
	first, seen := 0, 0
	for days, count := range d.All() {
		if seen <= lower && lower < seen+count {
			first = days
		}
		if seen += count; upper < seen {
			return float64(first+days) / 2, true
		}
	}
	return 0, false
}

// Longest returns the most days that an answer took. It reports false when
// there are no answers.
func (d Days) Longest() (days int, ok bool) {
	for n := range d.All() {
		days, ok = n, true
	}
	return days, ok
}

// All yields each number of days that an answer took, fewest first, with how
// many took so long.
func (d Days) All() iter.Seq2[int, int] {
	return func(yield func(days, count int) bool) {
		for _, days := range slices.Sorted(maps.Keys(d)) {
			if !yield(days, d[days]) {
				return
			}
		}
	}
}
