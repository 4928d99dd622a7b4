package deadline_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
)

// inDutch says a step in another language: the steps are data, without words.
func inDutch(s deadline.Step) string {
	switch s.Rule {
	case deadline.Started:
		return fmt.Sprintf("begint op %s", s.From)
	case deadline.Counted:
		return fmt.Sprintf("%d maanden later is %s", s.Term.Count(), s.To)
	case deadline.Clamped:
		return fmt.Sprintf("want die maand heeft geen dag %d", s.Days)
	case deadline.RolledOver:
		if s.DayOff == "" {
			return fmt.Sprintf("%s is in het weekend", s.From)
		}
		return fmt.Sprintf("%s is %s", s.From, s.DayOff)
	case deadline.StartMoved, deadline.PassedOver, deadline.Extended, deadline.PausedAtEnd, deadline.PausedFor, deadline.PausedSince,
		deadline.MinimumWorkingDays, deadline.RollLimited, deadline.AgreedStays, deadline.Saturated, deadline.Provisional:
		return s.String() // not in this example
	default:
		return s.String()
	}
}

// The explanation of a deadline can be put in words of one's own.
func ExampleCounting_Derive() {
	start, err := deadline.ParseDate("2025-11-30")
	if err != nil {
		fmt.Println(err)
		return
	}
	law := deadline.Statutory()
	d, err := law.Deadline(start, deadline.Months(3))
	if err != nil {
		fmt.Println(err)
		return
	}
	for step := range law.Derive(d) {
		fmt.Println(inDutch(step))
	}
	fmt.Println("uiterlijk", d.Due())
	// Output:
	// begint op 2025-11-30
	// 3 maanden later is 2026-02-28
	// want die maand heeft geen dag 30
	// 2026-02-28 is in het weekend
	// 2026-03-01 is in het weekend
	// uiterlijk 2026-03-02
}
