package procedure_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A host keeps every text it has worked with, and pins what must not change.
func ExampleEditions() {
	set, err := procedure.NewEditions(procedure.Edition{Procedure: procedure.Xtra()})
	if err != nil {
		fmt.Println(err)
		return
	}
	complaint := procedure.Complaint{Happened: day("2026-01-30")}
	c, err := set.Open("xtra", complaint, day("2026-03-02"))
	fmt.Println(c.Filing().Due(), err)
	_, err = set.Load(procedure.Dossier{Regulation: "xtra", Edition: "0", Complaint: complaint})
	fmt.Println(err)
	// Output:
	// 2026-04-30 <nil>
	// procedure: edition: there is no edition "0" of "xtra"; known are "xtra" edition "1"
}
