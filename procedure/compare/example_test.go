package compare_test

import (
	"fmt"
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/compare"
)

// register is what a host has stored, one dossier at a time.
func register() iter.Seq[procedure.Dossier] {
	return func(yield func(procedure.Dossier) bool) {
		for _, text := range []string{
			`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[` +
				`{"on":"2026-03-30","kind":"raised","stage":"board"},{"on":"2026-04-20","kind":"referred","stage":"committee"},` +
				`{"on":"2026-04-20","kind":"informed","party":"complainant"}]}`,
			`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-03-02","grounds":["privacy"]},"events":[` +
				`{"on":"2026-03-16","kind":"raised","stage":"employee"}]}`,
		} {
			var d procedure.Dossier
			if err := d.UnmarshalJSON([]byte(text)); err != nil {
				fmt.Println(err)
			} else if !yield(d) {
				return
			}
		}
	}
}

// The committee gets 42 days and not 30: what differs, and for whom.
func Example() {
	today, err := deadline.ParseDate("2026-05-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	text := procedure.XtraRegulation()
	text.Rungs[3].Answer.Limit.Term = deadline.Days(42)
	proposed, err := text.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	differences, err := procedure.Diff(procedure.XtraRegulation(), text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range differences {
		fmt.Println(d)
	}
	for d := range register() {
		for change := range compare.Of(procedure.Xtra(), proposed, d, today).Changes() {
			fmt.Println(change)
		}
	}
	// Output:
	// rungs[3].answer.limit.term (K10): P30D, now P42D
	// committee answered committee (K10): 2026-05-20, now 2026-06-01, 12 days later: worse
}

// A day becomes a day off, in a text by which a term that ends on such a day ends
// on the next working day.
func ExampleOf() {
	today, err := deadline.ParseDate("2026-05-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	text := procedure.XtraRegulation()
	text.Counting = deadline.Statutory()
	now, err := text.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	text.Counting.Calendar = deadline.WithClosures(text.Counting.Calendar, today+19)
	proposed, err := text.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	for d := range register() {
		for was, is := range compare.Of(now, proposed, d, today).Duties() {
			fmt.Println(was.By, was.Kind, was.Deadline.Due(), "becomes", is.Deadline.Due())
			fmt.Println(proposed.Counting().Explain(is.Deadline))
		}
	}
	// Output:
	// committee answered 2026-05-20 becomes 2026-05-21
	// the term of 30 days starts on Monday 20 April 2026; that day does not count
	// 30 days: Wednesday 20 May 2026
	// Wednesday 20 May 2026 is sluitingsdag: it ends later
	// last day in time: Thursday 21 May 2026
}

func ExampleCount() {
	today, err := deadline.ParseDate("2026-05-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	text := procedure.XtraRegulation()
	text.Rungs[3].Answer.Limit.Term = deadline.Days(42)
	proposed, err := text.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	s := compare.Count(procedure.Xtra(), proposed, register(), today)
	fmt.Println(s.Open, "open,", s.Moved, "with a last day that moves,", s.Duties[12], "by 12 days")
	// Output: 2 open, 1 with a last day that moves, 1 by 12 days
}
