package wording

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Explain returns how the last day of d was counted by c, one step a line. It
// is nil when there is no deadline.
func (l Language) Explain(c deadline.Counting, d deadline.Deadline) []string {
	if d.IsZero() {
		return nil
	}
	s := l.about(nil)
	steps := derive(c, d)
	var say []string
	for i := range steps {
		say = append(say, s.counted(steps, i))
	}
	switch last := arrives(steps, d.Due()); {
	case d.Paused():
		return append(say, s.Counting.LastUncertain)
	case last < 0:
		return append(say, s.fill(s.Counting.LastIs, "day", s.day(d.Due())))
	case steps[last].Rule != deadline.RolledOver && steps[last].Rule != deadline.Saturated: // which say so themselves
		say[last] = paragraph(say[last], s.Counting.LastThat)
	}
	return say
}

// counted says one step of a count. Of days off in a row the last one says what
// comes of them.
func (s speech) counted(steps []deadline.Step, i int) string {
	one := steps[i]
	from, to, term := s.day(one.From), s.day(one.To), s.term(one.Term)
	switch one.Rule {
	case deadline.Started:
		if follows(steps, i, deadline.StartMoved) {
			return s.fill(s.Counting.WouldStart, "term", term, "day", from)
		}
		itself, starts := s.Counting.DayItself, s.Counting.Starts
		if one.Days == 1 {
			itself, starts = s.Counting.DayCounts, s.Counting.StartsWith
		}
		if follows(steps, i, deadline.Counted) || follows(steps, i, deadline.PassedOver) { // after which Counted says the term
			return s.fill(itself, "day", from)
		}
		return s.fill(starts, "term", term, "day", from)
	case deadline.StartMoved:
		if follows(steps, i, deadline.StartMoved) {
			return s.fill(s.Counting.Off, "off", s.dayOff(one))
		}
		if steps[0].Days == 1 {
			return s.fill(s.Counting.CountsLater, "off", s.dayOff(one), "day", to)
		}
		return s.fill(s.Counting.StartsLater, "off", s.dayOff(one), "day", to)
	case deadline.PassedOver:
		return s.fill(s.Counting.Off, "off", s.dayOff(one))
	case deadline.Counted:
		return s.fill(s.Counting.Counted, "term", term, "day", to)
	case deadline.Extended:
		return s.fill(s.Counting.Extended, "term", term, "day", to)
	case deadline.Clamped:
		return s.fill(s.Counting.Clamped, "month", s.Dates.Months[one.To.Month()-1], "year", strconv.Itoa(one.To.Year()), "n", strconv.Itoa(one.Days))
	case deadline.PausedAtEnd:
		return s.fill(s.Counting.PausedAtEnd, "term", term, "day", to)
	case deadline.PausedFor:
		return s.fill(s.Counting.PausedFor, "term", term, "day", to)
	case deadline.MinimumWorkingDays:
		return s.fill(s.Counting.Minimum, "days", s.term(deadline.WorkingDays(one.Days)), "day", to)
	case deadline.RolledOver:
		if follows(steps, i, deadline.RolledOver) {
			return s.fill(s.Counting.Off, "off", s.dayOff(one))
		}
		return s.fill(s.Counting.RolledOver, "off", s.dayOff(one), "day", to)
	case deadline.RollLimited:
		return s.fill(s.Counting.RollLimited, "off", s.dayOff(one), "term", term)
	case deadline.AgreedStays:
		return s.fill(s.Counting.AgreedStays, "off", s.dayOff(one))
	case deadline.Saturated:
		return s.fill(s.Counting.Saturated, "day", to)
	case deadline.PausedSince:
		return s.fill(s.Counting.PausedSince, "day", from)
	case deadline.Provisional:
		return s.unsettled(one)
	default:
		return s.fill(s.Counting.Other, "day", to)
	}
}

// unsettled says what may yet move the last day.
func (s speech) unsettled(one deadline.Step) string {
	switch {
	case one.From == 0:
		return s.Counting.PausedOpen
	case one.Days > 1:
		return s.fill(s.Counting.Together, "days", s.term(deadline.WorkingDays(one.Days)), "day", s.day(one.From))
	default:
		return s.fill(s.Counting.Provisional, "day", s.day(one.From))
	}
}

func (s speech) dayOff(one deadline.Step) string {
	day := s.day(one.From)
	switch {
	case one.DayOff != "":
		return s.fill(s.Counting.OffNamed, "day", day, "name", s.holiday(one.DayOff))
	case one.From.Weekday() == time.Saturday || one.From.Weekday() == time.Sunday:
		return s.fill(s.Counting.OffWeekend, "day", day)
	default:
		return s.fill(s.Counting.OffOther, "day", day)
	}
}

// holiday says the Dutch name of a day off, as package deadline gives it, and
// any other name as it is.
func (s speech) holiday(name string) string {
	var said []string
	for one := range strings.SplitSeq(name, " en ") {
		decree, byDecree := strings.CutPrefix(one, "gelijkgestelde dag ")
		switch {
		case byDecree:
			said = append(said, s.fill(s.Holidays.Decreed, "decree", decree))
		case s.holidayName(one) != "":
			said = append(said, s.holidayName(one))
		default:
			return name
		}
	}
	return s.list(said, s.Terms.And)
}

func (s speech) holidayName(nl string) string {
	switch nl {
	case "Nieuwjaarsdag":
		return s.Holidays.NewYear
	case "Goede Vrijdag":
		return s.Holidays.GoodFriday
	case "Tweede paasdag":
		return s.Holidays.EasterMonday
	case "Koningsdag":
		return s.Holidays.KingsDay
	case "Koninginnedag":
		return s.Holidays.QueensDay
	case "Bevrijdingsdag":
		return s.Holidays.LiberationDay
	case "Hemelvaartsdag":
		return s.Holidays.AscensionDay
	case "Tweede pinksterdag":
		return s.Holidays.WhitMonday
	case "Eerste kerstdag":
		return s.Holidays.ChristmasDay
	case "Tweede kerstdag":
		return s.Holidays.BoxingDay
	case "sluitingsdag":
		return s.Holidays.Closing
	default:
		return ""
	}
}

// derive returns how d was counted by c. It is only the start when c is not
// the counting that made d.
func derive(c deadline.Counting, d deadline.Deadline) []deadline.Step {
	steps := slices.Collect(c.Derive(d))
	if n := len(steps); n == 0 || steps[n-1].To != d.Due() {
		started := deadline.Step{Rule: deadline.Started, From: d.Start(), To: d.Start(), Term: d.Term()}
		if d.StartCounts() {
			started.Days = 1
		}
		return []deadline.Step{started}
	}
	return steps
}

// follows reports whether the step after steps[i] is by the given rule.
func follows(steps []deadline.Step, i int, rule deadline.Rule) bool {
	return i+1 < len(steps) && steps[i+1].Rule == rule
}

// arrives returns the place of the step whose sentence says the last day, -1
// when there is none.
func arrives(steps []deadline.Step, due date.Date) int {
	for i, s := range slices.Backward(steps) {
		switch s.Rule {
		case deadline.Counted, deadline.Extended, deadline.PausedAtEnd, deadline.PausedFor, deadline.MinimumWorkingDays,
			deadline.RolledOver, deadline.Saturated:
			if s.To == due {
				return i
			}
		case deadline.Started, deadline.StartMoved, deadline.PassedOver, deadline.Clamped, deadline.RollLimited, deadline.AgreedStays, deadline.PausedSince,
			deadline.Provisional:
		}
	}
	return -1
}
