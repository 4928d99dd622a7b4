package wording

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Date returns d with its weekday and year: "woensdag 20 mei 2026".
func (l Language) Date(d date.Date) string { return l.about(nil).day(d) }

// Deadline returns until when, and how long that is from today; of what was
// done when that was, on whichever day it is asked. It is a phrase: "uiterlijk
// woensdag 20 mei 2026, nog 2 dagen".
func (l Language) Deadline(d deadline.Deadline, today date.Date) string {
	return l.about(nil).deadline(d, today)
}

func (s speech) deadline(d deadline.Deadline, today date.Date) string {
	due, left := s.day(d.Due()), d.DaysLeft(today)
	if on, met := d.Met(); met { // and then it is not overdue, whatever day it is
		if late := -d.DaysLeft(on); late > 0 {
			return s.fill(s.Deadlines.MetLate, "day", due, "met", s.day(on), "days", s.days(late))
		}
		return s.fill(s.Deadlines.Met, "day", due, "met", s.day(on))
	}
	until := s.fill(s.Deadlines.Plain, "day", due)
	switch d.Status(today) {
	case deadline.Running:
		until = s.fill(s.Deadlines.Running, "day", due, "days", s.days(left))
	case deadline.DueToday:
		until = s.fill(s.Deadlines.Today, "day", due)
	case deadline.Overdue:
		until = s.fill(s.Deadlines.Overdue, "day", due, "days", s.days(-left))
	case deadline.Paused:
		until = s.fill(s.Deadlines.Paused, "days", s.days(left))
		if left == 0 {
			until = s.Deadlines.PausedLast
		}
	case deadline.Met, deadline.MetLate: // said above
	default: // no deadline, or no today
		if d.IsZero() {
			return s.Deadlines.None
		}
	}
	if d.Provisional() {
		until = s.fill(s.Deadlines.Provisional, "deadline", until)
	}
	return until
}

func (s speech) day(d date.Date) string {
	if !known(d) {
		return s.Dates.Unknown
	}
	return s.fill(s.Dates.Date, "weekday", s.Dates.Weekdays[d.Weekday()], "day", strconv.Itoa(d.Day()),
		"month", s.Dates.Months[d.Month()-1], "year", strconv.Itoa(d.Year()))
}

// known reports whether d is a day that package deadline takes.
func known(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }

func (s speech) count(n int, one, many string) string {
	if n == 1 {
		many = one
	}
	return s.fill(many, "n", strconv.Itoa(n))
}

func (s speech) days(n int) string { return s.count(n, s.Terms.Day, s.Terms.Days) }

func (s speech) term(t deadline.Term) string {
	if n := t.ExtraDays(); n > 0 {
		return s.fill(s.Terms.AndDays, "term", s.units(t), "days", s.days(n))
	}
	return s.units(t)
}

// units says a term without the days that come after its months.
func (s speech) units(t deadline.Term) string {
	switch n := t.Count(); t.Unit() {
	case deadline.UnitDay:
		return s.days(n)
	case deadline.UnitWeek:
		return s.count(n, s.Terms.Week, s.Terms.Weeks)
	case deadline.UnitMonth:
		return s.count(n, s.Terms.Month, s.Terms.Months)
	case deadline.UnitYear:
		return s.count(n, s.Terms.Year, s.Terms.Years)
	case deadline.UnitWorkingDay:
		return s.count(n, s.Terms.WorkingDay, s.Terms.WorkingDays)
	default:
		return s.Terms.None
	}
}
