package escalation_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A host keeps two columns with each case. They hold until the day in the first
// of them, or until something is recorded:
//
//	SELECT id FROM cases WHERE next_change <= :today  -- to be worked out again
//	SELECT id FROM cases ORDER BY rank, id LIMIT 50   -- the work list
func ExampleGuidance_NextChange() {
	type row struct {
		id   string
		next date.Date // NULL when nothing changes any more
		rank int64
	}
	work := func(id string, c procedure.Case, today date.Date) row {
		g := escalation.Guide(c, today)
		next, _ := g.NextChange()
		return row{id, next, g.Rank()}
	}

	today, _ := deadline.ParseDate("2026-04-20")
	cases := map[string]procedure.Case{}
	for id, happened := range map[string]string{"2026-09": "2026-01-20", "2026-14": "2026-01-30"} {
		d, _ := deadline.ParseDate(happened)
		cases[id], _ = procedure.Xtra().Open(procedure.Complaint{Happened: d})
	}
	var table []row
	for id, c := range cases {
		table = append(table, work(id, c, today))
	}
	slices.SortFunc(table, func(a, b row) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.id, b.id)) })
	for _, r := range table {
		fmt.Println(r.id, "look again on", r.next)
	}
	// Output:
	// 2026-09 look again on 2026-04-21
	// 2026-14 look again on 2026-04-23
}

// A worker sends letters every night. It keeps the day on which it last ran,
// and the keys of what it sent.
func ExampleRemindersBetween() {
	happened, _ := deadline.ParseDate("2026-01-30")
	c, err := procedure.Xtra().Open(procedure.Complaint{Happened: happened})
	if err != nil {
		fmt.Println(err)
		return
	}
	sent := map[string]bool{} // UNIQUE (case_id, key)
	night := func(ran, today string) {
		from, _ := deadline.ParseDate(ran)
		to, _ := deadline.ParseDate(today)
		list, err := escalation.RemindersBetween(deadline.Netherlands(), c, from+1, to, 14, 7, 1)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, r := range list {
			if !sent[r.Key()] {
				sent[r.Key()] = true
				fmt.Printf("%s: a letter to the %v: %s\n", today, r.Move.By, r.Key())
			}
		}
	}
	night("2026-04-14", "2026-04-15")
	night("2026-04-15", "2026-04-29") // it was down for two weeks
	night("2026-04-15", "2026-04-29") // and did not know that it had run
	// Output:
	// 2026-04-29: a letter to the complainant: 2026-04-29 raised employee, by complainant until 2026-04-30
}

// Every morning: what is overdue, or has its last day within a week? A million
// rows are looked at in less time than it takes to load a few of the cases. Only
// those on which something changes are worked out again, and only what is shown
// gets its guidance.
func ExampleUrgency_RankLimit() {
	type row struct { // as in the example of NextChange
		id   string
		next date.Date // zero when nothing changes any more
		rank int64
	}
	cases := map[string]procedure.Case{} // which the host loads one by one
	var table []row
	first, _ := deadline.ParseDate("2026-04-20")
	for id, happened := range map[string]string{"2026-07": "2026-03-20", "2026-09": "2026-01-21", "2026-14": "2026-01-30"} {
		d, _ := deadline.ParseDate(happened)
		cases[id], _ = procedure.Xtra().Open(procedure.Complaint{Happened: d})
		g := escalation.Guide(cases[id], first)
		next, _ := g.NextChange()
		table = append(table, row{id, next, g.Rank()})
	}
	slices.SortFunc(table, func(a, b row) int { return cmp.Compare(a.id, b.id) })

	today, _ := deadline.ParseDate("2026-04-23")
	limit := escalation.Soon.RankLimit()
	for i := range table {
		r := &table[i]
		if r.next != 0 && r.next <= today { // UPDATE cases SET ... WHERE next_change <= :today
			g := escalation.Guide(cases[r.id], today)
			r.next, _ = g.NextChange()
			r.rank = g.Rank()
		}
		if r.rank < limit { // SELECT id FROM cases WHERE rank < :limit
			s, _ := escalation.Guide(cases[r.id], today).Next()
			fmt.Println(r.id, s.Urgency, s.Move)
		}
	}
	// Output:
	// 2026-14 soon complainant raised employee until 2026-04-30 (K5)
}

func ExampleQueueByCase() {
	today, _ := deadline.ParseDate("2026-04-29")
	happened, _ := deadline.ParseDate("2026-01-30")
	c, _ := procedure.Xtra().Open(procedure.Complaint{Happened: happened})
	list, err := escalation.QueueByCase(50, maps.All(map[string]procedure.Case{"2026-14": c}), today, procedure.Complainant)
	if err != nil {
		fmt.Println(err) // no day was given
		return
	}
	for key, g := range list {
		fmt.Println(key)
		for s := range g.Steps() {
			fmt.Println(" ", s.Urgency, s.Move)
		}
	}
	// Output:
	// 2026-14
	//   soon complainant raised employee until 2026-04-30 (K5)
	//   soon complainant raised manager until 2026-04-30 (R4)
	//   soon complainant raised board until 2026-04-30 (R4)
}

// The page of a complainant also lists what is merely possible.
func ExampleGuidance_WithPossible() {
	happened, _ := deadline.ParseDate("2026-01-30")
	today, _ := deadline.ParseDate("2026-03-30")
	c, _ := procedure.Xtra().Replay(procedure.Complaint{Happened: happened}, []procedure.Event{
		{On: today, Kind: procedure.Raised, Stage: procedure.WithBoard},
	})
	for s := range escalation.Guide(c, today).For(procedure.Complainant).WithPossible().Steps() {
		fmt.Println(s.Norm, s.Kind, s.Clause)
	}
	// Output:
	// right accepted K8
	// right declined R7
	// possible withdrawn R12
}
