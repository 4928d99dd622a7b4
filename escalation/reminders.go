package escalation

import (
	"cmp"
	"fmt"
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
	Move   procedure.Move // what to remind Move.By of; of a right with several ways, the first of them
}

// Key returns a name for r that no other reminder of its case has, and that it
// has each time the same case is asked: "2026-05-13 answered committee, by
// committee until 2026-05-20". A host that keeps it with the case, once sent,
// sends nothing twice. When the last day moves, the reminders of the new one
// have other keys. The zero Reminder has the empty key.
func (r Reminder) Key() string {
	if r.On == 0 {
		return ""
	}
	until := " until "
	if r.Waited {
		until = " waited until "
	}
	return r.Move.Event(r.On).String() + ", by " + r.Move.By.String() + until + r.Last.String()
}

// Step returns the step that r reminds of, seen from the day on which to send
// it. It is what to put into words.
func (r Reminder) Step() Step {
	if r.On == 0 {
		return Step{}
	}
	var s Step
	s.see(&r.Move, r.On)
	return s
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
// Advice and rights of one party that are the same thing in several ways, such
// as reporting to one of three bodies, and that have the same last day, are
// reminded of once: by the way that is advised, or else the first.
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

// RemindersBetween returns what to send on the day to, by a worker that last ran
// on the day before from: of the reminders of [RemindersOn] in that window, both
// days included, the latest about each move. What can no longer be done on the
// day to is left out. So a worker that runs daily gives one day twice, and one
// that was down for weeks does not send everything at once. On stays the day
// for which a reminder was meant, and so does its Key.
//
// A zero from is the beginning: for a first run. The error is a
// [*procedure.ValidationError]: to is no day or the zero Date, or from is no
// day or after it.
func RemindersBetween(calendar deadline.Calendar, c procedure.Case, from, to date.Date, days ...int) ([]Reminder, error) {
	if from != 0 {
		if err := dayFault("from", from); err != nil {
			return nil, err
		}
	}
	if err := dayFault("to", to); err != nil {
		return nil, err
	}
	if from > to {
		return nil, &procedure.ValidationError{Field: "from", Err: fmt.Errorf("%v is after %v, want a window from one day to another", from, to)}
	}
	var list []Reminder
	for r := range RemindersOn(calendar, c, days...) {
		if r.On < from || r.On > to || !r.Move.OpenOn(to) {
			continue
		}
		list = slices.DeleteFunc(list, func(o Reminder) bool { return o.Move == r.Move })
		list = append(list, r)
	}
	return list, nil
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
			r.Waited, r.Last = true, c.Procedure().PatientUntil(m.Since).Due()
			after, _ := slices.BinarySearch(days, 0)
			numbers = append(slices.Clone(days[:after]), -1)
		}
		if r.Last == 0 || m.Deadline.Paused() {
			continue
		}
		for _, n := range numbers {
			on := r.Last - date.Date(n)
			if !known(on) {
				continue
			}
			r.On = workingDay(calendar, &m, on, n < 0)
			r.Before = int(r.Last - r.On)
			same := func(o Reminder) bool { return o.On == r.On && isOneThing(&o.Move, &m) }
			if m.OpenOn(r.On) && known(r.On) && !slices.ContainsFunc(list, same) {
				list = append(list, r)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Reminder) int { return cmp.Compare(a.On, b.On) })
	return list
}

// isOneThing reports whether m and o are the same move, or two ways of doing
// what a party may do until one day.
func isOneThing(m, o *procedure.Move) bool {
	return *m == *o || m.Norm != procedure.Owed && o.Norm != procedure.Owed &&
		m.By == o.By && m.Kind == o.Kind && m.Deadline.Due() == o.Deadline.Due()
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
