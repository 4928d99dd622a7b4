package escalation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Reminder is a day on which to remind somebody of a move. The zero Reminder
// is none.
type Reminder struct {
	On     date.Date      // when to send it
	Before int            // how many days before Last that is; negative after it
	Last   date.Date      // the last day of the move; when it Waited, the last of the patience of the regulation
	Waited bool           // of a duty without a date: it has been open for longer than that patience, and is not overdue (R23)
	Move   procedure.Move // what to remind Move.By of
}

// Reminders yields the days on which to remind of the duties, advice and rights
// of c, in day order.
//
// Of what has a last day: every given number of days before it. 0 is the last
// day itself. A negative number is after it, and goes only with a duty, which
// alone outlives its last day.
//
// Of a duty without a date: the day after the patience of the regulation has
// run out, and every negative number of days after its last day (R23). There
// are none where the regulation has no [procedure.Patience].
//
// Days on which the move is not open yet, and days after the year 2200, are
// left out, and so is what is due when a clock that stands still runs again.
// Days that are past are not, since no day is today here. After the next event
// the reminders are others, so a host asks again and replaces what it planned.
// Repeated numbers count once.
func Reminders(c procedure.Case, days ...int) iter.Seq[Reminder] {
	return RemindersOn(nil, c, days...)
}

// RemindersOn yields the same reminders, all of them on working days of the
// calendar. One that would be on a day off comes on the working day before it;
// one that would then come before the move is open, or is about a last day
// that has passed, on the working day after it. Before says how many days it
// really is; those of one move that come together count once. Without a
// calendar every day is a working day.
func RemindersOn(calendar deadline.Calendar, c procedure.Case, days ...int) iter.Seq[Reminder] {
	days = slices.Sorted(slices.Values(days))
	return func(yield func(Reminder) bool) {
		for _, r := range reminders(calendar, c, days) {
			if !yield(r) {
				return
			}
		}
	}
}

func reminders(calendar deadline.Calendar, c procedure.Case, days []int) []Reminder {
	var list []Reminder
	for m := range c.Moves() {
		if m.Norm == procedure.Possible {
			break // moves come strongest norm first
		}
		r := Reminder{Move: m, Last: m.Deadline.Due()}
		numbers := days
		if m.Norm == procedure.Owed && m.Deadline.IsZero() {
			r.Waited, r.Last = true, patienceWith(c.Procedure(), m.Since).Due()
			after, _ := slices.BinarySearch(days, 0)
			numbers = append(slices.Clone(days[:after]), -1)
		}
		if r.Last == 0 || m.Deadline.Paused() {
			continue
		}
		first := len(list)
		for _, n := range numbers {
			on := r.Last - date.Date(n)
			if !known(on) {
				continue
			}
			r.On = workingDay(calendar, &m, on, n < 0)
			r.Before = int(r.Last - r.On)
			same := func(o Reminder) bool { return o.On == r.On }
			if m.OpenOn(r.On) && known(r.On) && !slices.ContainsFunc(list[first:], same) {
				list = append(list, r)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Reminder) int { return cmp.Compare(a.On, b.On) })
	return list
}

// workingDay returns the working day on which to remind of m instead of on a
// day: the same one, that before it, or when it is to be after, that after it.
func workingDay(calendar deadline.Calendar, m *procedure.Move, on date.Date, after bool) date.Date {
	if calendar == nil || calendar.IsWorkingDay(on) {
		return on
	}
	if !after {
		if d := nextWorkingDay(calendar, on, -1); d != on && m.OpenOn(d) {
			return d
		}
	}
	return nextWorkingDay(calendar, on, 1)
}

// nextWorkingDay returns the first working day in a direction, and the day
// itself when there is none within a year.
func nextWorkingDay(calendar deadline.Calendar, on, step date.Date) date.Date {
	const year = 366
	for n := range date.Date(year) {
		if d := on + (n+1)*step; calendar.IsWorkingDay(d) {
			return d
		}
	}
	return on
}
