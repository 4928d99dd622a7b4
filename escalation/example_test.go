package escalation_test

import (
	"encoding/json"
	"fmt"
	"maps"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
)

func ExampleGuide() {
	happened, _ := deadline.ParseDate("2026-01-30")
	today, _ := deadline.ParseDate("2026-04-28")
	c, err := procedure.Xtra().Open(procedure.Complaint{
		Happened: happened,
		Grounds:  procedure.GroundsOf(procedure.Conduct),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for s := range escalation.Guide(c, today).Steps() {
		fmt.Println(s.Urgency, s.Norm, s.Kind, s.Stage, s.Deadline.Due(), s.DaysLeft, s.Clause)
	}
	// Output:
	// soon advice raised employee 2026-04-30 2 K5
	// soon right raised manager 2026-04-30 2 R4
	// soon right raised board 2026-04-30 2 R4
}

func ExampleReminders() {
	happened, _ := deadline.ParseDate("2026-01-30")
	c, err := procedure.Xtra().Open(procedure.Complaint{
		Happened: happened,
		Grounds:  procedure.GroundsOf(procedure.Privacy),
		Late:     false,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for r := range escalation.Reminders(c, 14, 1) {
		if r.Move.Norm == procedure.Advice {
			fmt.Printf("%v: %d days before the last day\n", r.On, r.Before)
		}
	}
	// Output:
	// 2026-04-16: 14 days before the last day
	// 2026-04-29: 1 days before the last day
}

func ExampleQueue() {
	first, _ := deadline.ParseDate("2026-01-30")
	second, _ := deadline.ParseDate("2026-01-20")
	today, _ := deadline.ParseDate("2026-04-20")
	p := procedure.Xtra()
	anna, _ := p.Open(procedure.Complaint{Happened: first, Grounds: procedure.GroundsOf(procedure.Conduct)})
	bram, _ := p.Open(procedure.Complaint{Happened: second, Grounds: procedure.GroundsOf(procedure.Conduct)})
	cases := map[string]procedure.Case{"2026-14": anna, "2026-09": bram}

	list, err := escalation.Queue(50, maps.All(cases), today, procedure.Complainant)
	if err != nil {
		fmt.Println(err) // no day was given
		return
	}
	for key, s := range list {
		if s.Norm == procedure.Advice {
			fmt.Println(key, s.Urgency, s.DaysLeft)
		}
	}
	// Output:
	// 2026-09 today 0
	// 2026-14 later 10
}

// A front end needs nothing of this library: here it makes a form for each step
// of the committee from the JSON alone.
func ExampleGuidance_MarshalJSON() {
	var d procedure.Dossier
	if err := json.Unmarshal([]byte(`{"version":1,"regulation":"xtra","edition":"1",
		"complaint":{"happened":"2026-01-30","grounds":["conduct"]},
		"events":[{"on":"2026-03-30","kind":"raised","stage":"board"},{"on":"2026-04-20","kind":"referred","stage":"committee"}]}`), &d); err != nil {
		fmt.Println(err)
		return
	}
	c, err := procedure.Xtra().Load(d)
	if err != nil {
		fmt.Println(err)
		return
	}
	today, _ := deadline.ParseDate("2026-05-18")
	text, err := json.Marshal(escalation.Guide(c, today).For(procedure.Committee))
	if err != nil {
		fmt.Println(err)
		return
	}

	var page struct {
		Steps []struct {
			Norm, Kind, Clause, Urgency string
			DaysLeft                    int
			Deadline                    struct {
				Due        string
				Derivation []struct{ Rule, From, To string }
			}
			Fields []struct {
				Name, First, Last, Most string
				Required                bool
				Words                   []string
			}
		}
	}
	if err := json.Unmarshal(text, &page); err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range page.Steps {
		fmt.Println(s.Urgency, s.Norm, s.Kind, s.Clause, s.Deadline.Due, s.DaysLeft)
		for _, how := range s.Deadline.Derivation {
			fmt.Println("  because:", how.Rule, how.From, how.To)
		}
		for _, f := range s.Fields {
			fmt.Println("  asks:", f.Name, f.Required, f.First, f.Words)
		}
	}
	// Output:
	// soon duty answered K10 2026-05-20 2
	//   because: started 2026-04-20 2026-04-20
	//   because: counted 2026-04-20 2026-05-20
	//   asks: on true 2026-04-20 []
	//   asks: verdict false  [upheld partly-upheld not-upheld inadmissible settled]
}
