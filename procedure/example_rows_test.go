package procedure_test

import (
	"encoding/json"
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// A table stands for that of a database: one row for the complaint, and one for
// each event.
type table struct {
	complaint []byte
	events    [][]byte
}

// open starts a case and stores its complaint.
func (t *table) open(c procedure.Complaint) (procedure.Case, error) {
	opened, err := procedure.Xtra().Open(c)
	if err != nil {
		return opened, err
	}
	t.complaint, err = json.Marshal(c)
	return opened, err
}

// record applies an event, and stores it only when the procedure takes it.
func (t *table) record(c procedure.Case, e procedure.Event) (procedure.Case, error) {
	next, err := c.Apply(e)
	if err != nil {
		return c, err
	}
	row, err := json.Marshal(e)
	if err != nil {
		return c, err
	}
	t.events = append(t.events, row)
	return next, nil
}

// load reads the rows and replays them.
func (t *table) load() (procedure.Case, error) {
	var complaint procedure.Complaint
	if err := json.Unmarshal(t.complaint, &complaint); err != nil {
		return procedure.Case{}, err
	}
	events := make([]procedure.Event, len(t.events))
	for i, row := range t.events {
		if err := json.Unmarshal(row, &events[i]); err != nil {
			return procedure.Case{}, fmt.Errorf("row %d: %w", i, err)
		}
	}
	return procedure.Xtra().Replay(complaint, events)
}

// A case does not keep its events. The host does, for instance one a row, and
// gets the same case back from them.
func ExampleEvent_MarshalJSON() {
	happened, _ := deadline.ParseDate("2026-01-30")
	filed, _ := deadline.ParseDate("2026-03-02")

	var t table
	c, err := t.open(procedure.Complaint{Happened: happened, Grounds: procedure.GroundsOf(procedure.Privacy)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range []procedure.Event{
		{On: filed, Kind: procedure.Raised, Stage: procedure.WithBoard},
		{On: filed + 2, Kind: procedure.Consulted, Party: procedure.Employee},
		{On: filed + 16, Kind: procedure.Answered, Verdict: procedure.PartlyUpheld},
	} {
		if c, err = t.record(c, e); err != nil {
			fmt.Println(err)
			return
		}
	}

	fmt.Printf("%s\n", t.complaint)
	for _, row := range t.events {
		fmt.Printf("%s\n", row)
	}
	again, err := t.load()
	fmt.Println(again == c, err)
	// Output:
	// {"happened":"2026-01-30","grounds":["privacy"]}
	// {"on":"2026-03-02","kind":"raised","stage":"board"}
	// {"on":"2026-03-04","kind":"consulted","party":"employee"}
	// {"on":"2026-03-18","kind":"answered","verdict":"partly-upheld"}
	// true <nil>
}
