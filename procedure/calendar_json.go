package procedure

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/internal/strictjson"
	"github.com/rickb777/date/v2"
)

// A countingForm is a counting as the wire form of a regulation has it.
type countingForm struct {
	*deadline.Counting
	calendar *calendarForm
}

func (f *countingForm) codeFields(c *coder) {
	if c.Optional("calendar", f.calendar.base != nil) {
		f.calendar.codeName(c)
		c.End()
	}
	if c.Optional("closures", true) {
		f.calendar.codeClosures(c)
		c.End()
	}
	codeRuleField(c, "roll", &f.Roll, deadline.ParseRoll)
	codeFlagField(c, "rollAgreed", &f.RollAgreed)
	codeRuleField(c, "start", &f.Start, deadline.ParseStartRule)
	codeNumberField(c, "minWorkingDays", &f.MinWorkingDays)
	codeRuleField(c, "suspend", &f.Suspend, deadline.ParseSuspension)
}

// A calendarForm is the calendar of a counting as the wire form has it: by
// name, and with the closures apart.
type calendarForm struct {
	find     func(name string) (deadline.Calendar, error) // to read with
	base     deadline.Calendar
	closures []date.Date
	named    bool // the text has the name of a calendar, right or wrong
	closed   bool // and days on which it is closed
}

func (f *calendarForm) codeName(c *coder) {
	var name string
	start := c.Mark()
	if !c.Reading() {
		n, ok := f.base.(interface{ Name() string })
		if !ok {
			c.Fault("it has no name by which it could be found again; see deadline.WithName")
			return
		}
		name = n.Name()
	}
	codeLabel(c, &name, !c.Reading())
	if !c.Reading() {
		return
	}
	if c.Mark() == start && name != "" { // empty is a fault too
		c.Wrap("", f.findBase(name))
	}
	f.named = true
}

// findBase finds the calendar with that name, and refuses one that would be
// written otherwise than it was read.
func (f *calendarForm) findBase(name string) error {
	cal, err := f.find(name)
	if err != nil {
		return err
	}
	if cal == nil {
		return fmt.Errorf("there is no calendar %.40q", name)
	}
	if n, ok := cal.(interface{ Name() string }); !ok || n.Name() != name {
		return fmt.Errorf("what was found as %.40q goes by another name or by none; see deadline.WithName", name)
	}
	if _, days := deadline.Closures(cal); len(days) > 0 {
		return fmt.Errorf("what was found as %.40q has closures of its own; see deadline.WithName", name)
	}
	f.base = cal
	return nil
}

func (f *calendarForm) codeClosures(c *coder) {
	var seen map[date.Date]bool
	l := c.List(len(f.closures))
	for l.Next(c) {
		d := strictjson.Element(c, &l, &f.closures)
		codeDay(c, d)
		if !c.Reading() || *d == 0 {
			continue
		}
		if seen == nil {
			seen = make(map[date.Date]bool)
		}
		if seen[*d] {
			c.Fault("%v is there twice", *d)
		}
		seen[*d] = true
		f.closed = true
	}
}

// join returns the calendar with its closures, after it was read.
func (f *calendarForm) join(c *coder) deadline.Calendar {
	if f.closed && !f.named {
		c.FaultAt("closures", "there is no calendar to close on these days")
	}
	return deadline.WithClosures(f.base, f.closures...)
}
