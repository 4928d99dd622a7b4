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
		Name: procedure.Text{NL: "de klachtenregeling van de verhuurder", EN: "the landlord's complaints procedure"},
		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee, Form: procedure.Talk,
				Body:  procedure.Text{NL: "de huismeester", EN: "the caretaker"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "1"},
				Agree: procedure.Agreement{Accept: "1", Decline: "1"},
			},
			{
				Stage: procedure.WithManager, Form: procedure.Review,
				Body:   procedure.Text{NL: "de klachtenfunctionaris", EN: "the complaints officer"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "2"},
				Answer: procedure.Answer{Term: deadline.Weeks(3), Clause: "3"},
				Agree:  procedure.Agreement{Accept: "4", Decline: "4"},
			},
		},
		Closing: procedure.Closing{Withdraw: "5"},
		Clauses: []procedure.Clause{
			{ID: "1", Summary: procedure.Text{NL: "Praat eerst met de huismeester.", EN: "Talk with the caretaker first."}},
			{ID: "2", Summary: procedure.Text{NL: "Je kunt naar de klachtenfunctionaris.", EN: "You can go to the complaints officer."}},
			{ID: "3", Summary: procedure.Text{NL: "Je krijgt binnen drie weken antwoord.", EN: "You get an answer within three weeks."}},
			{ID: "4", Summary: procedure.Text{NL: "Jij zegt of je het eens bent.", EN: "You say whether you agree."}},
			{ID: "5", Summary: procedure.Text{NL: "Je mag je klacht intrekken.", EN: "You may withdraw your complaint."}},
		},
	}
}

// A host holds its own regulation to the rules in one call, here of a program
// and else of a test, where err goes to t.Fatal. This one leaves a tenant who
// does not agree with nowhere to go, until its answer is made final.
func Example() {
	regulation := landlord()
	fmt.Println(escalationtest.CheckRegulation(regulation))

	officer := &regulation.Rungs[1]
	officer.Agree, officer.Final = procedure.Agreement{}, "4"
	fmt.Println(escalationtest.CheckRegulation(regulation))
	// Output:
	// escalationtest: no way on: all that can bring it to an end is that the complainant agrees or withdraws: after 2026-01-30 raised manager, 2026-01-30 answered manager, 2026-01-30 declined
	// <nil>
}
