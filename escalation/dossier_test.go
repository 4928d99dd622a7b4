package escalation_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// TestDossier follows one complaint to the committee, as a reader sees it.
func TestDossier(t *testing.T) {
	const (
		address   = " Je klacht op papier stuur je naar: Xtra Welzijn, t.a.v. de Directie AMW, Zichtenburglaan 260, 2544 EB Den Haag (K12)."
		externals = " Daarbij hoort ook de klachtenregeling voor externen van Xtra. Dat is een ander document. Vraag ernaar."
		ask       = " Heb je een vraag? Bel 070 366 08 01 of mail naar info@xtra.nl (K13)."
		inform    = "De directie van Xtra moet je laten weten dat je klacht is doorgestuurd naar de onafhankelijke klachtencommissie (K9). Dit geldt sinds maandag 20 april 2026." + ask
		ruling    = "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). "
		accept    = "Is er al een oplossing waar je het mee eens bent? Laat het weten (K11). Dan wordt de zaak gesloten. Daarna kun je niet meer verder met deze klacht."
	)
	told := append(slices.Clone(road), "2026-04-21 informed complainant")
	for _, test := range []struct {
		why   string
		road  []string
		today string
		state string
		steps []string
		found []string
	}{
		{
			why: "nothing raised: the talks are advice, the address goes with the board (K3, K5, K12)", today: "2026-04-28",
			state: "Je hebt je klacht nog niet gemeld. Als laatste dag daarvoor geldt donderdag 30 april 2026 (K3).",
			steps: []string{
				"We raden je aan om over je klacht te praten met de medewerker (K5). Dat kan uiterlijk donderdag 30 april 2026, nog 2 dagen.",
				"Je kunt je klacht bespreken met de leidinggevende (K4). Dat kan uiterlijk donderdag 30 april 2026, nog 2 dagen.",
				"Je kunt je klacht indienen bij de directie van Xtra (K4). Dat kan uiterlijk donderdag 30 april 2026, nog 2 dagen." + externals + address + ask,
			},
		},
		{
			why: "two days left for the ruling, the complainant not told (K9, K10)", road: road, today: "2026-05-18",
			state: "Je klacht ligt bij de onafhankelijke klachtencommissie.",
			steps: []string{inform, ruling + "Dat moet uiterlijk woensdag 20 mei 2026, nog 2 dagen.", accept},
		},
		{
			why: "one day left", road: road, today: "2026-05-19",
			state: "Je klacht ligt bij de onafhankelijke klachtencommissie.",
			steps: []string{inform, ruling + "Dat moet uiterlijk woensdag 20 mei 2026, nog 1 dag.", accept},
		},
		{
			why: "the last day is in time", road: road, today: "2026-05-20",
			state: "Je klacht ligt bij de onafhankelijke klachtencommissie.",
			steps: []string{ruling + "Dat moet uiterlijk woensdag 20 mei 2026, vandaag is de laatste dag.", inform, accept},
		},
		{
			why: "one day overdue: ask where it is (K13, R13)", road: road, today: "2026-05-21",
			state: "Je klacht ligt bij de onafhankelijke klachtencommissie.",
			steps: []string{ruling + "Dat moest uiterlijk woensdag 20 mei 2026, nu 1 dag te laat." + ask, inform, accept},
			found: []string{
				"De onafhankelijke klachtencommissie moest uitspraak doen over de klacht. Op donderdag 21 mei 2026 was dat nog niet gebeurd, 1 dag te laat. De laatste dag was woensdag 20 mei 2026 (K10).",
			},
		},
		{
			why: "told on 21 April: only the ruling is owed, and nothing is wrong", road: told, today: "2026-05-18",
			state: "Je klacht ligt bij de onafhankelijke klachtencommissie.",
			steps: []string{ruling + "Dat moet uiterlijk woensdag 20 mei 2026, nog 2 dagen.", accept},
		},
		{
			why:   "after the ruling: the appeal, of which the complainant should ask how long there is (K11, R11)",
			road:  append(slices.Clone(told), "2026-05-20 answered not-upheld"),
			today: "2026-05-22",
			state: "De onafhankelijke klachtencommissie heeft uitspraak gedaan over je klacht. Je klacht is ongegrond. Dat betekent: je krijgt geen gelijk.",
			steps: []string{
				"Je kunt je klacht voorleggen aan de Landelijke Beroepscommissie van werkgeversorganisatie MO-Groep (K11). Deze commissie kan een eigen termijn hebben. Vraag daarom snel na hoe lang je de tijd hebt." + ask,
				"Is je klacht opgelost met de uitspraak van de onafhankelijke klachtencommissie? Laat het weten (K11). Dan wordt de zaak gesloten. Daarna kun je niet meer verder met deze klacht.",
				"Ben je het niet eens met de onafhankelijke klachtencommissie? Dat kun je laten weten, maar het hoeft niet (K11): je kunt ook meteen naar de Landelijke Beroepscommissie van werkgeversorganisatie MO-Groep.",
			},
		},
	} {
		t.Run(test.why, func(t *testing.T) {
			c, today, w := replay(t, test.road...), day(t, test.today), escalation.Dutch()
			require.Equal(t, test.state, w.SayState(c))
			var said []string
			for s := range escalation.Guide(c, today).Steps() {
				require.True(t, s.Open)
				said = append(said, w.SayStep(c, s))
			}
			if diff := cmp.Diff(test.steps, said); diff != "" {
				t.Errorf("steps (-want +got):\n%s", diff)
			}
			var found []string
			for _, f := range c.Procedure().Audit(c.Complaint(), events(t, test.road...), today) {
				found = append(found, w.SayFinding(c.Procedure(), f))
			}
			if diff := cmp.Diff(test.found, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTimeline(t *testing.T) {
	p := procedure.Xtra()
	var b strings.Builder
	for _, story := range []struct {
		why       string
		complaint procedure.Complaint
		events    []procedure.Event
		today     string
	}{
		{"to the committee", complaint(t), events(t, road...), "2026-05-18"},
		{"the ruling is late", complaint(t), events(t, road...), "2026-05-21"},
		{"late without the mark, and straight to the board", complaint(t), events(t, "2026-05-03 raised board", "2026-05-10 answered upheld", "2026-05-11 accepted"), "2026-05-18"},
		{"what cannot have happened is passed over", complaint(t), append(events(t, "2026-03-02 raised employee", "2026-03-03 raised employee", "2026-03-01 declined", "2026-06-01 raised manager"), procedure.Event{}), "2026-05-18"},
		{"the complaint itself is wrong", procedure.Complaint{}, events(t, "2026-03-02 raised employee"), "2026-05-18"},
	} {
		for _, w := range []escalation.Wording{escalation.Dutch(), escalation.English()} {
			fmt.Fprintf(&b, "# %s\n%s\n", story.why, escalation.Timeline(p, story.complaint, story.events, day(t, story.today), w))
		}
	}
	golden(t, "timeline.golden", b.String())
	require.NotEmpty(t, escalation.Timeline(nil, complaint(t), nil, day(t, "2026-05-18"), escalation.Wording{}), "without a procedure")
}

// TestTimelineSpeaks: what a host replaces is what the timeline says.
func TestTimelineSpeaks(t *testing.T) {
	w := escalation.English()
	w.Event = func(_ *procedure.Procedure, e procedure.Event) string { return "event " + e.Kind.String() }
	w.State = func(procedure.Case) string { return "state" }
	w.Step = func(_ procedure.Case, s escalation.Step) string { return "step " + s.Kind.String() }
	got := escalation.Timeline(procedure.Xtra(), complaint(t), events(t, road[:1]...), day(t, "2026-03-02"), w)
	want := "Your complaint is about something that happened on Friday 30 January 2026. The subjects are: conduct and protection of privacy (K1).\n" +
		"event raised\nMonday 2 March 2026: state\n  - step raised\n  - step raised\n  - step accepted\n  - step declined\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("timeline (-want +got):\n%s", diff)
	}
}
