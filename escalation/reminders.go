package escalation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Reminder is a day on which to remind somebody of the last day of a move.
// The zero Reminder is none.
type Reminder struct {
	On     date.Date      // when to send it
	Before int            // how many days before the last day that is; negative after it
	Move   procedure.Move // what to remind Move.By of
}

// Reminders yields the days on which to remind of the dated duties, advice and
// rights of c, in day order: for each of them, every given number of days
// before its last day. 0 is the last day itself. A negative number is after
// it, and goes only with a duty, which alone outlives its last day.
//
// Days on which the move is not open yet, and days after the year 2200, are
// left out, and so is what is due when a clock that stands still runs again.
// Days that are past are not, since no day is today here. After the next event
// the reminders are others, so a host asks again and replaces what it planned.
// Repeated numbers count once.
func Reminders(c procedure.Case, days ...int) iter.Seq[Reminder] {
	days = slices.Compact(slices.Sorted(slices.Values(days)))
	return func(yield func(Reminder) bool) {
		for _, r := range reminders(c, days) {
			if !yield(r) {
				return
			}
		}
	}
}

func reminders(c procedure.Case, days []int) []Reminder {
	var list []Reminder
	for m := range c.Moves() {
		if m.Norm == procedure.Possible {
			break // moves come strongest norm first
		}
		if m.Deadline.IsZero() || m.Deadline.Paused() {
			continue
		}
		for _, n := range days {
			on := m.Deadline.Due() - date.Date(n)
			if m.OpenOn(on) && on <= deadline.LastDay {
				list = append(list, Reminder{On: on, Before: n, Move: m})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Reminder) int { return cmp.Compare(a.On, b.On) })
	return list
}
