package procedure_test

import (
	"encoding/json"
	"fmt"

	"github.com/hulponline/klachtenregeling/procedure"
)

// stored is what a host has of two cases: one that is in order, and one that
// somebody edited by hand.
var stored = []string{
	`{"version":1,"regulation":"xtra","edition":"1",
	  "complaint":{"happened":"2026-01-30","grounds":["conduct"]},
	  "events":[
	    {"on":"2026-03-30","kind":"raised","stage":"board"},
	    {"on":"2026-04-01","kind":"consulted","party":"employee"},
	    {"on":"2026-04-02","kind":"consulted","party":"manager"},
	    {"on":"2026-04-20","kind":"referred","stage":"committee"}]}`,
	`{"version":1,"regulation":"xtra","edition":"1",
	  "complaint":{"happened":"2026-02-30","grounds":["conduct"]},
	  "events":[{"on":"2026-03-30","kind":"raised","Stage":"board"}]}`,
}

// A dossier is text until it has been decoded, which checks its form, and
// loaded, which checks that the case can have gone like this.
func ExampleProcedure_Load() {
	for _, text := range stored {
		var d procedure.Dossier
		if err := json.Unmarshal([]byte(text), &d); err != nil {
			fmt.Println(err)
			continue
		}
		c, err := procedure.Xtra().Load(d)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c.Stage(), c.Phase(), c.Deadline())
	}
	// Output:
	// committee hearing 2026-05-20 (P30D from 2026-04-20)
	// procedure: complaint.happened: unreadable text: "2026-02-30": that month has days 1 to 28; want a date as YYYY-MM-DD
	// procedure: events[0].Stage: unknown key, want on, kind, stage, party, verdict, term
	// procedure: events[0].stage: raised needs a stage
}
