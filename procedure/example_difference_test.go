package procedure_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// A provider gives its committee six weeks, and lets the talk with the manager go.
func ExampleDiff() {
	proposed := procedure.XtraRegulation()
	proposed.Edition = "2"
	proposed.Rungs[3].Answer.Limit.Term = deadline.Weeks(6)
	proposed.Rungs = append(proposed.Rungs[:1], proposed.Rungs[2:]...)
	list, err := procedure.Diff(procedure.XtraRegulation(), proposed)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range list {
		fmt.Println(d.Path(), d.Change)
	}
	fmt.Println(list[2])
	// Output:
	// edition altered
	// rungs[1] removed
	// rungs[2].answer.limit.term altered
	// rungs[2].answer.limit.term (K10): P30D, now P6W
}
