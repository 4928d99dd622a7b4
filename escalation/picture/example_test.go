package picture_test

import (
	"fmt"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// on reads a day that is known to be right.
func on(s string) date.Date {
	d, _ := deadline.ParseDate(s)
	return d
}

// A case that was filed with the board, in the picture of its procedure.
func ExampleLadderAt() {
	c, err := procedure.Xtra().Replay(
		procedure.Complaint{Happened: on("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)},
		[]procedure.Event{{On: on("2026-03-30"), Kind: procedure.Raised, Stage: procedure.WithBoard}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(picture.LadderAt(c, wording.English()).Mermaid()) {
		if strings.Contains(line, "ladder-board") {
			fmt.Print(line)
		}
	}
	// Output:
	//     ladder-board["#9679; Where your complaint is now<br/>With the board of Xtra<br/>The board first consults the employee and the manager about your complaint (K8). That is not needed if your complaint is about nobody in particular.<br/>The board looks for a solution or gives a ruling as soon as possible (K8)."]
	//     ladder-unraised -.->|"Or directly (R4)"| ladder-board
	//     ladder-employee -.->|"Or directly (R4)"| ladder-board
	//     ladder-manager -->|"Filed with the board (K7)"| ladder-board
	//     ladder-board -->|"Referred to the complaints committee (K9, R7)<br/>Taken to the complaints committee (R24)"| ladder-committee
	//     class ladder-board here
}

// The boxes of a picture, to link to.
func ExampleLadder_Places() {
	for place := range picture.LadderOf(procedure.Xtra(), wording.English()).Places() {
		fmt.Println(place.ID, place.Stage)
	}
	// Output:
	// ladder-unraised unset
	// ladder-employee employee
	// ladder-manager manager
	// ladder-board board
	// ladder-committee committee
	// ladder-appeal appeal
}
