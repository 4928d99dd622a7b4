package escalationtest_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/procedure"
)

// landlord is the regulation of this example, in data: a talk, and then the
// complaints officer, who answers in three weeks.
func landlord() procedure.Regulation {
	return procedure.Regulation{
		ID: "landlord", Edition: "2026",
		Name: procedure.Text{"nl": "de klachtenregeling van de verhuurder", "en": "the landlord's complaints procedure"},
		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee, Form: procedure.Talk,
				Body:  procedure.Text{"nl": "de huismeester", "en": "the caretaker"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "1"},
				Agree: procedure.Agreement{Accept: "1", Decline: "1"},
			},
			{
				Stage: procedure.WithManager, Form: procedure.Review,
				Body:  procedure.Text{"nl": "de klachtenfunctionaris", "en": "the complaints officer"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "2"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(3)}},
					Clause: "3",
				},
				Final: "4",
			},
		},
		Closing: procedure.Closing{Withdraw: "5"},
		Clauses: []procedure.Clause{
			{ID: "1", Summary: procedure.Text{"nl": "Praat eerst met de huismeester.", "en": "Talk with the caretaker first."}},
			{ID: "2", Summary: procedure.Text{"nl": "Je kunt naar de klachtenfunctionaris.", "en": "You can go to the complaints officer."}},
			{ID: "3", Summary: procedure.Text{"nl": "Je krijgt binnen drie weken antwoord.", "en": "Je krijgt binnen drie weken antwoord."}},
			{ID: "4", Summary: procedure.Text{"nl": "Met dat antwoord is het klaar.", "en": "That answer ends it."}},
			{ID: "5", Summary: procedure.Text{"nl": "Je mag je klacht intrekken.", "en": "You may withdraw your complaint."}},
		},
	}
}

// A host holds its own regulation to the rules in one call, here of a program
// and else of a test, where err goes to t.Fatal. In this one the Dutch text of
// a clause stands where the English one should be.
func Example() {
	regulation := landlord()
	fmt.Println(escalationtest.CheckRegulation(regulation))

	regulation.Clauses[2].Summary["en"] = "You get an answer within three weeks."
	fmt.Println(escalationtest.CheckRegulation(regulation))
	// Output:
	// escalationtest: not well said: clauses[2].summary is the same in both languages: "Je krijgt binnen drie weken antwoord."
	// <nil>
}
