package figures_test

import (
	"fmt"
	"maps"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
)

// A host reads its dossiers one by one and never needs them all at once.
func Example() {
	register := []string{
		`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2025-11-28","grounds":["conduct"]},"events":[` +
			`{"on":"2025-12-01","kind":"raised","stage":"employee"},{"on":"2025-12-08","kind":"accepted"}]}`,
		`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["privacy"]},"events":[` +
			`{"on":"2026-03-30","kind":"raised","stage":"board"},` +
			`{"on":"2026-04-01","kind":"consulted","party":"employee"},{"on":"2026-04-02","kind":"consulted","party":"manager"},` +
			`{"on":"2026-04-20","kind":"referred","stage":"committee"},{"on":"2026-04-21","kind":"informed","party":"complainant"},` +
			`{"on":"2026-05-18","kind":"answered","verdict":"upheld"}]}`,
	}
	today, err := deadline.ParseDate("2026-06-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	dossiers := func(yield func(procedure.Dossier) bool) {
		for _, text := range register {
			var d procedure.Dossier
			if err := d.UnmarshalJSON([]byte(text)); err != nil {
				fmt.Println(err)
			} else if !yield(d) {
				return
			}
		}
	}
	for _, annual := range figures.ByYear(procedure.Xtra(), dossiers, today) {
		committee := annual.Stages[procedure.WithCommittee]
		median, _ := committee.Days.Median()
		fmt.Printf("%d: %d complaint, %d upheld, %d ruled on, %v days\n",
			annual.Year, annual.Complaints, annual.Verdicts[procedure.Upheld], committee.Answered, median)
	}
	// Output:
	// 2025: 1 complaint, 0 upheld, 0 ruled on, 0 days
	// 2026: 1 complaint, 1 upheld, 1 ruled on, 28 days
}

// The findings of each dossier as it is read, and the figures of all of them at
// the end.
func ExampleJudge() {
	today, err := deadline.ParseDate("2026-06-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	var d procedure.Dossier // which the host loads, one after the other
	if err := d.UnmarshalJSON([]byte(`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30"},"events":[` +
		`{"on":"2026-03-30","kind":"raised","stage":"employee"},{"on":"2026-04-13","kind":"accepted"}]}`)); err != nil {
		fmt.Println(err)
		return
	}
	register := maps.All(map[string]procedure.Dossier{"2026-14": d})
	years := figures.Judge(procedure.Xtra(), register, today, func(id string, findings []audit.Finding) {
		for _, f := range findings {
			fmt.Println(id, f.Severity, f.Code)
		}
	})
	for _, annual := range years {
		fmt.Println(annual.Year, annual.Complaints)
	}
	// Output:
	// 2026-14 note no-ground
	// 2026 1
}

func ExampleFigures_Plus() {
	var a, b figures.Figures
	a.Complaints, b.Complaints = 12, 30
	fmt.Println(a.Plus(b).Complaints)
	// Output: 42
}
