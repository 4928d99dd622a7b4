package figures

import (
	"cmp"
	"iter"
	"slices"
)

// Days counts answers by the number of days they took, exactly: its median is
// that of all of them, also after adding up. The zero Days is the count of no
// answers.
type Days struct {
	tallies []tally // by number of days, none with a count of 0
}

// A tally is how many answers took so many days.
type tally struct{ days, count int }

// Len returns how many answers there are.
func (d Days) Len() int {
	n := 0
	for _, t := range d.tallies {
		n += t.count
	}
	return n
}

// Median returns the number of days that half of the answers took at most:
// the middle one, or the mean of the two in the middle, which may end in a
// half. It reports false when there are no answers.
func (d Days) Median() (days float64, ok bool) {
	n := d.Len()
	if n == 0 {
		return 0, false
	}
	return float64(d.at((n-1)/2)+d.at(n/2)) / 2, true
}

// at returns the number of days of the answer at place i, shortest first.
func (d Days) at(i int) int {
	for _, t := range d.tallies {
		if i -= t.count; i < 0 {
			return t.days
		}
	}
	return 0
}

// Longest returns the most days that an answer took. It reports false when
// there are no answers.
func (d Days) Longest() (days int, ok bool) {
	if len(d.tallies) == 0 {
		return 0, false
	}
	return d.tallies[len(d.tallies)-1].days, true
}

// All yields each number of days that an answer took, fewest first, with how
// many took so long.
func (d Days) All() iter.Seq2[int, int] {
	return func(yield func(days, count int) bool) {
		for _, t := range d.tallies {
			if !yield(t.days, t.count) {
				return
			}
		}
	}
}

// Equal reports whether d and o count the same.
func (d Days) Equal(o Days) bool { return slices.Equal(d.tallies, o.tallies) }

// plus returns d and o together, and leaves both as they are.
func (d Days) plus(o Days) Days {
	switch {
	case len(o.tallies) == 0:
		return d
	case len(d.tallies) == 0:
		return o
	}
	sum := Days{slices.Clone(d.tallies)}
	for _, t := range o.tallies {
		sum.record(t.days, t.count)
	}
	return sum
}

// record adds answers to d, which nobody else may have seen yet.
func (d *Days) record(days, count int) {
	i, found := slices.BinarySearchFunc(d.tallies, days, func(t tally, days int) int { return cmp.Compare(t.days, days) })
	if !found {
		d.tallies = slices.Insert(d.tallies, i, tally{days: days})
	}
	d.tallies[i].count += count
}
