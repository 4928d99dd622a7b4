package wording_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// on reads a day that is known to be right.
func on(s string) date.Date {
	d, _ := deadline.ParseDate(s)
	return d
}

// A case goes up to the complaints committee. This is what the complainant
// reads two days before the ruling is due.
func Example() {
	c, err := procedure.Xtra().Replay(
		procedure.Complaint{Happened: on("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)},
		[]procedure.Event{
			{On: on("2026-03-02"), Kind: procedure.Raised, Stage: procedure.WithEmployee},
			{On: on("2026-03-30"), Kind: procedure.Raised, Stage: procedure.WithBoard},
			{On: on("2026-04-01"), Kind: procedure.Consulted, Party: procedure.Employee},
			{On: on("2026-04-02"), Kind: procedure.Consulted, Party: procedure.Manager},
			{On: on("2026-04-20"), Kind: procedure.Referred, Stage: procedure.WithCommittee},
			{On: on("2026-04-21"), Kind: procedure.Informed, Party: procedure.Complainant},
		},
	)
	if err != nil {
		fmt.Println(err)
		return
	}

	w := wording.Dutch()
	today := on("2026-05-18")
	fmt.Println(w.State(c))
	for s := range escalation.Guide(c, today).Steps() {
		fmt.Println("-", w.Step(c, s))
	}
	fmt.Println(w.Deadline(c.Deadline(), today))
	for _, sentence := range w.Explain(c.Procedure().Counting(), c.Deadline()) {
		fmt.Println(" ", sentence)
	}
	// Output:
	// Je klacht ligt bij de onafhankelijke klachtencommissie.
	// - De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moet uiterlijk woensdag 20 mei 2026. Dat is over 2 dagen.
	// - Je hoeft nu niets te doen. De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moet uiterlijk woensdag 20 mei 2026. Dat is over 2 dagen. Is je klacht intussen opgelost? Laat dat de klachtencommissie weten (R22). De zaak wordt dan gesloten, en je kunt er niet meer mee verder.
	// uiterlijk woensdag 20 mei 2026, nog 2 dagen
	//   De dag zelf, maandag 20 april 2026, telt niet mee.
	//   30 dagen later is het woensdag 20 mei 2026. Dat is de laatste dag.
}
