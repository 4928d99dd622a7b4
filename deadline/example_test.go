package deadline_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
)

// A complaint is received, the term is extended, the clock stands still for a
// while, and at any time the deadline can say how it came about.
func Example() {
	received, err := deadline.ParseDate("2026-04-02")
	if err != nil {
		fmt.Println(err)
		return
	}
	law := deadline.Statutory()
	d, err := law.Deadline(received, deadline.Weeks(6))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(law.Explain(d))
	fmt.Println()

	today, err := deadline.ParseDate("2026-05-16")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Status(today), d.DaysLeft(today))
	fmt.Println()

	// The four weeks run from the end of the six, not from the day it rolled to.
	d, err = law.Extend(d, deadline.Weeks(4))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d)
	// Output:
	// the term of 6 weeks starts on Thursday 2 April 2026; that day does not count
	// 6 weeks: Thursday 14 May 2026
	// Thursday 14 May 2026 is Hemelvaartsdag: it ends later
	// Friday 15 May 2026 is gelijkgestelde dag (KB 2026-2028, Stcrt. 2025 24713): it ends later
	// Saturday 16 May 2026 is in the weekend: it ends later
	// Sunday 17 May 2026 is in the weekend: it ends later
	// last day in time: Monday 18 May 2026
	//
	// running 2
	//
	// 2026-06-11 (P6W from 2026-04-02, extended by P4W)
}
