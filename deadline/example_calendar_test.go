package deadline_test

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/hulponline/klachtenregeling/deadline"
)

// marketDays is a calendar of one's own: the days on which there is a market.
// It has no Known method, and so it is known everywhere.
type marketDays struct{}

// IsWorkingDay holds on the first of every month.
func (marketDays) IsWorkingDay(d date.Date) bool { return d.Day() == 1 }

// DayOff names every other day.
func (marketDays) DayOff(date.Date) string { return "a day without a market" }

// Any type that tells working days apart will do as a calendar.
func ExampleCalendar() {
	start, err := deadline.ParseDate("2026-05-21")
	if err != nil {
		fmt.Println(err)
		return
	}
	c := deadline.Counting{Calendar: marketDays{}, Roll: deadline.RollForward}
	d, err := c.Deadline(start, deadline.Days(9))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Explain(d))
	// Output:
	// the term of 9 days starts on Thursday 21 May 2026; that day does not count
	// 9 days: Saturday 30 May 2026
	// Saturday 30 May 2026 is a day without a market: it ends later
	// Sunday 31 May 2026 is a day without a market: it ends later
	// last day in time: Monday 1 June 2026
}
