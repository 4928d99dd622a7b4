package procedure_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/procedure"
)

// With go-cmp two cases need no option, and what differs is said in a few lines.
func ExampleCase_Equal() {
	p := procedure.Xtra()
	complaint := procedure.Complaint{Happened: day("2026-01-30")}
	got, _ := p.Replay(complaint, evs("2026-03-02 raised board"))
	want, _ := p.Replay(complaint, evs("2026-03-02 raised board", "2026-03-16 referred committee"))
	fmt.Println(got.Equal(want))
	fmt.Println(got)
	fmt.Println(want)
	// Output:
	// false
	// xtra 1: board hearing since 2026-03-02, after 2026-03-02 raised board
	// xtra 1: committee hearing since 2026-03-16, due 2026-04-15, after 2026-03-16 referred committee
}
