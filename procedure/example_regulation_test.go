package procedure_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// configured is the regulation of a small foundation as its host keeps it: in
// a file that somebody edits, not in the program.
const configured = `{
	"version": 1,
	"id": "duinzicht",
	"edition": "2026",
	"name": {"en": "the complaints procedure of Duinzicht", "nl": "de klachtenregeling van Duinzicht"},
	"counting": {"calendar": "office", "roll": "forward"},
	"rungs": [
		{
			"stage": "manager",
			"form": "review",
			"body": {"en": "the local manager", "nl": "de locatiemanager"},
			"entry": {"norm": "advice", "clause": "1"},
			"answer": {"limit": {"from": "entry", "term": "P10WD"}, "clause": "1"},
			"agree": {"accept": "1", "decline": "2"}
		},
		{
			"stage": "board",
			"form": "review",
			"body": {"en": "the board", "nl": "het bestuur"},
			"entry": {"norm": "right", "clause": "2"},
			"answer": {"limit": {"from": "entry", "term": "P6W"}, "clause": "2"},
			"extend": {"times": 1, "most": "P4W", "clause": "2"},
			"final": "2"
		}
	],
	"closing": {"withdraw": "3"},
	"clauses": [
		{"id": "1", "summary": {"nl": "De locatiemanager antwoordt binnen tien werkdagen.", "en": "The local manager answers within ten working days."}},
		{"id": "2", "summary": {"nl": "Daarna antwoordt het bestuur binnen zes weken.", "en": "After that the board answers within six weeks."}},
		{"id": "3", "summary": {"nl": "Je kunt je klacht intrekken.", "en": "You can withdraw your complaint."}}
	]
}`

// officeCalendar finds the calendars that the text can name: one of the host,
// and those of the library.
func officeCalendar(name string) (deadline.Calendar, error) {
	if name != "office" {
		return deadline.ParseCalendar(name)
	}
	christmasEve, err := deadline.ParseDate("2026-12-24")
	if err != nil {
		return nil, err
	}
	return deadline.WithName(deadline.WithClosures(deadline.Netherlands(), christmasEve), name), nil
}

// procedureFrom reads a regulation and makes it a procedure: the form is
// checked by the one, the rules by the other.
func procedureFrom(text string) (*procedure.Procedure, error) {
	r, err := procedure.ParseRegulation([]byte(text), officeCalendar)
	if err != nil {
		return nil, err
	}
	return r.Compile()
}

// A host that configures its procedure reads it from text, with a calendar of
// its own.
func ExampleParseRegulation() {
	p, err := procedureFrom(configured)
	if err != nil {
		fmt.Println(err)
		return
	}
	happened, err := deadline.ParseDate("2026-12-10")
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := p.Open(procedure.Complaint{Happened: happened})
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err = c.Apply(procedure.Event{On: happened + 1, Kind: procedure.Raised, Stage: procedure.WithManager})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Regulation().Name.In("en"))
	fmt.Println(c.Stage(), c.Phase(), c.Deadline())

	// What the two checks say of text that is wrong.
	_, err = procedureFrom(`{"version":1,"rungs":[{"stage":"roof","answer":{"limit":{"term":"10 days"}}}]}`)
	fmt.Println(err)
	_, err = procedureFrom(`{"version":1,"id":"a","edition":"1","name":{"nl":"a","en":"a"},"closing":{"withdraw":"3"}}`)
	fmt.Println(err)
	// Output:
	// the complaints procedure of Duinzicht
	// manager hearing 2026-12-29 (P10WD from 2026-12-11)
	// procedure: rungs[0].stage: unknown word "roof", want one of employee, manager, board, committee, appeal
	// procedure: rungs[0].answer.limit.term: unreadable text: "10 days": want one count of one unit, as P30D, P6W, P3M, P1Y or P10WD, or days after months or years, as P1M14D
	// procedure: rungs: missing, want at least one
	// procedure: closing.withdraw: "3" is not among the clauses
}
