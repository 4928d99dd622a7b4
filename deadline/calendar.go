package deadline

import (
	"slices"
	"strconv"

	"github.com/rickb777/date/v2"
)

// A Calendar says which days are working days.
//
// A calendar may also have any of these methods:
//
//	Known() (first, last date.Date) // the days on which its days off are settled
//	DayOff(date.Date) string        // what a day off is called; empty when it has no name
//	Name() string                   // what the calendar is called
//
// A calendar without Known is known everywhere. Outside the known days a
// working day may yet turn out to be a day off, but never the reverse.
//
// The same date must always get the same answer. Implementations must be
// comparable, as the ones in this package are: comparing a [Counting], or a
// calendar made from one that is not, is a run-time error of the language.
type Calendar interface {
	IsWorkingDay(date.Date) bool
}

type (
	knower interface {
		Known() (first, last date.Date)
	}
	dayNamer interface {
		DayOff(date.Date) string
	}
	namer interface {
		Name() string
	}
)

// Weekdays returns the calendar on which Monday to Friday are working days and
// there are no holidays.
func Weekdays() Calendar { return weekdays{} }

type weekdays struct{}

// IsWorkingDay holds on Monday to Friday.
func (weekdays) IsWorkingDay(d date.Date) bool { return !weekend(d) }

// Name is "weekdays".
func (weekdays) Name() string { return "weekdays" }

// ParseCalendar returns the calendar of this package with that name, in the
// same case: "Netherlands" for [Netherlands], "weekdays" for [Weekdays]. For
// any other text it returns nil and an error that wraps [ErrSyntax].
func ParseCalendar(name string) (Calendar, error) {
	switch name {
	case netherlands{}.Name():
		return Netherlands(), nil
	case weekdays{}.Name():
		return Weekdays(), nil
	default:
		return nil, errorf(ErrSyntax, "%s: want a calendar, %s or %s", quote(name), netherlands{}.Name(), weekdays{}.Name())
	}
}

// weekend holds for any date, also those that do not fit a day.
func weekend(d date.Date) bool {
	// Day 0 was a Monday; the addition keeps the remainder of early dates positive.
	return (d%7+7)%7 >= 5
}

// WithClosures returns cal with more days off, such as the days on which an
// office is closed. It keeps what cal knows and how it names its days; the
// added days are named "sluitingsdag". Order and repetition do not matter:
// calendars with the same base and closures are equal. Dates outside 1900 to
// 2200 have no effect. Without a calendar there is nothing to add to: a nil
// cal gives nil.
func WithClosures(cal Calendar, days ...date.Date) Calendar {
	if cal == nil {
		return nil
	}
	var all []day
	if c, ok := cal.(closures); ok {
		cal = c.base
		for i := range c.len() {
			all = append(all, c.at(i))
		}
	}
	for _, d := range days {
		if inRange(d) {
			all = append(all, day(d))
		}
	}
	if len(all) == 0 {
		return cal
	}
	slices.Sort(all)
	all = slices.Compact(all)
	b := make([]byte, 0, len(all)*dayBytes)
	for _, d := range all {
		b = append(b, byte(d>>24), byte(d>>16), byte(d>>8), byte(d))
	}
	return closures{base: cal, days: string(b)}
}

// Closures takes apart what [WithClosures] put together: the calendar that it
// was given, and the days that it added, in order and each once. Any other
// calendar is returned as it is, without days.
func Closures(cal Calendar) (base Calendar, days []date.Date) {
	c, ok := cal.(closures)
	if !ok {
		return cal, nil
	}
	days = make([]date.Date, c.len())
	for i := range days {
		days[i] = c.at(i).date()
	}
	return c.base, days
}

// closures holds its days sorted in a string, four bytes each: unlike a slice
// it keeps the calendar comparable.
type closures struct {
	base Calendar
	days string
}

const dayBytes = 4

func (c closures) len() int { return len(c.days) / dayBytes }

func (c closures) at(i int) day {
	s := c.days[i*dayBytes:]
	return day(s[0])<<24 | day(s[1])<<16 | day(s[2])<<8 | day(s[3])
}

func (c closures) has(d date.Date) bool {
	low, high := 0, c.len()
	for low < high {
		mid := int(uint(low+high) / 2)
		switch at := c.at(mid).date(); {
		case at == d:
			return true
		case at < d:
			low = mid + 1
		default:
			high = mid
		}
	}
	return false
}

// IsWorkingDay holds on the working days of the base that are not closures.
func (c closures) IsWorkingDay(d date.Date) bool {
	return c.base.IsWorkingDay(d) && !c.has(d)
}

// Known passes on what the base knows; a closure is always certain.
func (c closures) Known() (first, last date.Date) { return knownDays(c.base) }

// DayOff prefers the name that the base has for the day.
func (c closures) DayOff(d date.Date) string {
	if name := dayOffName(c.base, d); name != "" {
		return name
	}
	if c.has(d) {
		return "sluitingsdag"
	}
	return ""
}

// Name is that of the base and how many closures there are.
func (c closures) Name() string {
	name := "calendar"
	if n, ok := c.base.(namer); ok {
		name = n.Name()
	}
	return name + " with " + strconv.Itoa(c.len()) + " closures"
}

// WithName returns cal under another name, such as the one under which a host
// keeps it. It keeps what cal knows and how it names its days. A nil cal gives
// nil.
func WithName(cal Calendar, name string) Calendar {
	if cal == nil {
		return nil
	}
	if n, ok := cal.(named); ok {
		cal = n.base
	}
	return named{base: cal, name: name}
}

type named struct {
	base Calendar
	name string
}

// IsWorkingDay is that of the base.
func (n named) IsWorkingDay(d date.Date) bool { return n.base.IsWorkingDay(d) }

// Known passes on what the base knows.
func (n named) Known() (first, last date.Date) { return knownDays(n.base) }

// DayOff is that of the base.
func (n named) DayOff(d date.Date) string { return dayOffName(n.base, d) }

// Name is the name given.
func (n named) Name() string { return n.name }

// knownDays asks a calendar of this package by its type: looking for a method
// takes longer than the rest of a short count.
func knownDays(cal Calendar) (first, last date.Date) {
	switch k := cal.(type) {
	case netherlands:
		return k.Known()
	case weekdays:
		return minDay.date(), maxDay.date()
	case knower:
		return k.Known()
	default:
		return minDay.date(), maxDay.date()
	}
}

// tableOf returns the table that answers for cal; nil when there is none, and
// cal itself must be asked.
func tableOf(cal Calendar) *dayTable {
	if n, ok := cal.(named); ok {
		cal = n.base
	}
	if _, ok := cal.(netherlands); ok {
		return dutchDays
	}
	return nil
}

// everWorks reports whether cal has any working day at all. It stops at the
// first one that it finds, so that only a calendar without any is walked
// through; it begins where the calendar says that it knows its days.
func everWorks(cal Calendar) bool {
	first, _ := knownDays(cal)
	if !inRange(first) {
		first = minDay.date()
	}
	for d := first; d <= maxDay.date(); d++ {
		if cal.IsWorkingDay(d) {
			return true
		}
	}
	for d := minDay.date(); d < first; d++ {
		if cal.IsWorkingDay(d) {
			return true
		}
	}
	return false
}

func dayOffName(cal Calendar, d date.Date) string {
	if n, ok := cal.(dayNamer); ok {
		return n.DayOff(d)
	}
	return ""
}
