package wording_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// TestDossier follows one complaint to the committee, as a reader sees it.
func TestDossier(t *testing.T) {
	const (
		address   = " Wil je een brief sturen? Dit is het adres: Xtra Welzijn, t.a.v. de Directie AMW, Zichtenburglaan 260, 2544 EB Den Haag (K12)."
		externals = " Voor een klacht bij de directie geldt ook de klachtenregeling voor externen van Xtra. Daar kunnen meer regels in staan. Vraag Xtra om die regeling."
		phone     = " Bel 070 366 08 01 of mail naar info@xtra.nl (K13)."
		ask       = " Heb je een vraag?" + phone
		silent    = " Hoor je niets?" + phone
		inform    = "De directie van Xtra moet je meteen laten weten dat je klacht is doorgestuurd naar de onafhankelijke klachtencommissie (R8). Dit geldt sinds maandag 20 april 2026."
		ruling    = "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). "
		wait      = "Je hoeft nu niets te doen."
		accept    = " Is je klacht intussen opgelost? Laat dat de klachtencommissie weten (R22). De zaak wordt dan gesloten, en je kunt er niet meer mee verder."
		until     = " Dat kan tot en met donderdag 30 april 2026. Je hebt nog 2 dagen."
		closed    = " De zaak wordt dan gesloten, en je kunt er niet meer mee verder."
		later     = " Dan is je klacht klaar. Gaat het later toch mis? Dan kun je alsnog verder."
		appeal    = "de Landelijke Beroepscommissie van de werkgeversorganisatie MO-Groep"
		atPanel   = "Je klacht ligt bij de onafhankelijke klachtencommissie."
	)
	told := after(road, "2026-04-21 informed complainant")
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
			state: "Je hebt je klacht nog niet gemeld. De termijn daarvoor loopt tot en met donderdag 30 april 2026 (K3).",
			steps: []string{
				"We raden je aan om over je klacht te praten met de medewerker (K5)." + until,
				"Je kunt je klacht bespreken met de leidinggevende (R4)." + until,
				"Je kunt je klacht indienen bij de directie van Xtra (R4)." + until + externals + address + ask,
			},
		},
		{
			why:  "satisfied after the talk, and what was promised does not come: the way up is open (R22)",
			road: []string{"2026-03-02 raised employee", "2026-03-02 accepted"}, today: "2026-03-20",
			state: "Je hebt gezegd dat je klacht is opgelost. De zaak is gesloten. Gaat het toch nog mis? Dan kun je alsnog verder (R22).",
			steps: []string{
				"Je kunt je klacht bespreken met de leidinggevende (K6).",
				"Je kunt je klacht indienen bij de directie van Xtra (R4)." + externals + address + ask,
				"Gaat het na het gesprek met de medewerker toch nog mis? Dan kun je met je klacht naar de leidinggevende (K6). Je hoeft dat niet eerst te melden.",
			},
		},
		{
			why:  "said no, and the board refers nothing: ask, or go there yourself (R7, R23, R24)",
			road: road[:7], today: "2026-05-18",
			state: "Je hebt gezegd dat je klacht bij de directie van Xtra niet is opgelost.",
			steps: []string{
				"De directie van Xtra moet je klacht meteen doorsturen naar de onafhankelijke klachtencommissie (R7). Dit geldt sinds vrijdag 17 april 2026." + silent,
				"De directie van Xtra moet je klacht doorsturen. Gebeurt dat niet? Dan kun je zelf je klacht voorleggen aan de onafhankelijke klachtencommissie (R24).",
				"Hoor je niets?" + phone + " Is je klacht toch opgelost? Laat dat de directie van Xtra weten (K8)." + closed,
			},
			found: []string{
				"De directie van Xtra moet je klacht doorsturen naar de onafhankelijke klachtencommissie. Dat geldt sinds vrijdag 17 april 2026. Op maandag 18 mei 2026 was dat nog niet gebeurd. Er is geen uiterste datum, maar dit wacht al 31 dagen (R23). Vraag ernaar: bel 070 366 08 01 of mail naar info@xtra.nl (K13).",
			},
		},
		{
			why: "two days left for the ruling, the complainant not told (R8, K10)", road: road, today: "2026-05-18", state: atPanel,
			steps: []string{inform, ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is over 2 dagen.", wait + " " + inform + accept},
		},
		{
			why: "one day left", road: road, today: "2026-05-19", state: atPanel,
			steps: []string{inform, ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is morgen.", wait + " " + inform + accept},
		},
		{
			why: "the last day is in time", road: road, today: "2026-05-20", state: atPanel,
			steps: []string{ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is vandaag.", inform, wait + " " + ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is vandaag." + accept},
		},
		{
			why: "one day overdue: ask where it is (K13, R13)", road: road, today: "2026-05-21", state: atPanel,
			steps: []string{ruling + "Dat moest uiterlijk woensdag 20 mei 2026. Dat is nu 1 dag te laat." + silent, inform + silent, wait + " " + ruling + "Dat moest uiterlijk woensdag 20 mei 2026. Dat is nu 1 dag te laat." + silent + accept},
			found: []string{
				"De directie van Xtra moest je meteen laten weten dat je klacht is doorgestuurd naar de onafhankelijke klachtencommissie (R8). Op donderdag 21 mei 2026 was dat nog niet gebeurd.",
				"De onafhankelijke klachtencommissie moest uitspraak doen over je klacht (K10). De laatste dag daarvoor was woensdag 20 mei 2026. Op donderdag 21 mei 2026 was dat nog niet gebeurd. Dat is 1 dag te laat.",
			},
		},
		{
			why: "told on 21 April: only the ruling is owed, and nothing is wrong", road: told, today: "2026-05-18", state: atPanel,
			steps: []string{ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is over 2 dagen.", wait + " " + ruling + "Dat moet uiterlijk woensdag 20 mei 2026. Dat is over 2 dagen." + accept},
		},
		{
			why:   "after the ruling: the appeal, of which the complainant should ask how long there is (K11, R11)",
			road:  after(told, "2026-05-20 answered not-upheld"),
			today: "2026-05-22",
			state: "De onafhankelijke klachtencommissie heeft uitspraak gedaan over je klacht. Je klacht is ongegrond. Dat betekent: je krijgt geen gelijk.",
			steps: []string{
				"Je kunt in beroep gaan bij " + appeal + " (K11). Vraag snel na hoe lang je daarvoor de tijd hebt. Vraag ook hoe deze commissie nu heet en waar je je brief naartoe stuurt." + ask,
				"Is je klacht na de uitspraak van de onafhankelijke klachtencommissie opgelost? Laat dat de klachtencommissie weten (K11)." + closed,
				"Is je klacht na de uitspraak van de onafhankelijke klachtencommissie niet opgelost? Dan kun je in beroep gaan bij " + appeal + " (K11). Je hoeft dat niet eerst te melden.",
			},
		},
		{
			why:   "it was the manager, and it helped (R22)",
			road:  []string{"2026-03-02 raised manager"},
			today: "2026-03-02",
			state: "Je bespreekt je klacht met de leidinggevende.",
			steps: []string{
				"Je kunt je klacht indienen bij de directie van Xtra (K7)." + externals + address + ask,
				"Ben je tevreden na het gesprek met de leidinggevende? Laat dat de leidinggevende weten (R22)." + later,
				"Ben je niet tevreden na het gesprek met de leidinggevende? Dan kun je met je klacht naar de directie van Xtra (K7). Je hoeft dat niet eerst te melden.",
			},
			found: []string{
				"Op maandag 2 maart 2026 is een stap overgeslagen: je klacht bespreken met de medewerker. Dat mag (R4).",
			},
		},
	} {
		t.Run(test.why, func(t *testing.T) {
			c, today, w := replay(t, test.road...), day(t, test.today), wording.Dutch()
			require.Equal(t, test.state, w.State(c))
			var said []string
			for s := range escalation.Guide(c, today).Steps() {
				require.True(t, s.Open)
				said = append(said, w.Step(c, s))
			}
			if diff := cmp.Diff(test.steps, said); diff != "" {
				t.Errorf("steps (-want +got):\n%s", diff)
			}
			var found []string
			for _, f := range audit.Of(c.Procedure(), c.Complaint(), events(t, test.road...), today) {
				found = append(found, w.Finding(c.Procedure(), f))
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
		{"about nobody in particular, and the board keeps silent", about(t, func(c *procedure.Complaint) { c.General, c.Grounds = true, 0 }), events(t, "2026-03-02 raised board"), "2026-05-18"},
		{"written down twice", complaint(t), events(t, "2026-03-02 raised board", "2026-03-03 consulted employee", "2026-03-10 declined", "2026-03-10 declined"), "2026-03-11"},
		{"satisfied after a talk, and then not (R22)", complaint(t), events(t, "2026-03-02 raised employee", "2026-03-02 accepted", "2026-03-20 raised manager"), "2026-03-21"},
		{"what cannot have happened is passed over", complaint(t), append(events(t, "2026-03-02 raised employee", "2026-03-03 raised employee", "2026-03-01 declined", "2026-06-01 raised manager"), procedure.Event{}), "2026-05-18"},
		{"the complaint itself is wrong", procedure.Complaint{}, events(t, "2026-03-02 raised employee"), "2026-05-18"},
	} {
		for _, w := range []wording.Language{wording.Dutch(), wording.English()} {
			fmt.Fprintf(&b, "# %s\n%s\n", story.why, w.Timeline(p, story.complaint, story.events, day(t, story.today)))
		}
	}
	golden(t, "timeline.golden", b.String())
	require.NotEmpty(t, wording.Language{}.Timeline(nil, complaint(t), nil, day(t, "2026-05-18")), "without a procedure")
}

// about changes the usual complaint.
func about(t *testing.T, change func(*procedure.Complaint)) procedure.Complaint {
	t.Helper()
	c := complaint(t)
	change(&c)
	return c
}

// TestTimelineWithinADay: within a day a timeline keeps the order in which
// things were written down, and who consulted that day consulted before the
// answer. As reported of alphagov/whitehall and buttonmen.
func TestTimelineWithinADay(t *testing.T) {
	got := wording.English().Timeline(procedure.Xtra(), complaint(t), events(t,
		"2026-03-02 raised board", "2026-03-10 answered upheld", "2026-03-10 consulted employee", "2026-03-10 consulted manager", "2026-03-10 accepted",
	), day(t, "2026-03-10"))
	at := 0
	for _, s := range []string{"you filed", "answered", "the employee was consulted", "the manager was consulted", "you said that your complaint is resolved"} {
		i := strings.Index(got[at:], s)
		require.GreaterOrEqual(t, i, 0, "%q is not in its place:\n%s", s, got)
		at += i
	}
	require.NotContains(t, got, wording.English().Severity(audit.Breach))
	require.Contains(t, got, "Your complaint is resolved. The case is closed (K8).")
}

// TestTimelineIsLinear: twice as many impossible events take about twice as
// long, and not four times.
func TestTimelineIsLinear(t *testing.T) {
	long(t)
	impossible := events(t, "2026-03-02 raised board", "2026-03-03 raised employee")
	tell := func(n int) time.Duration {
		list := impossible[:1:1]
		for range n {
			list = append(list, impossible[1])
		}
		best := time.Hour
		for range 3 {
			begun := time.Now()
			text := wording.English().Timeline(procedure.Xtra(), complaint(t), list, day(t, "2026-03-10"))
			best = min(best, time.Since(begun))
			require.Equal(t, n, strings.Count(text, "Not possible: "))
		}
		return best
	}
	few, many := tell(2_000), tell(16_000)
	require.Less(t, many, 24*few, "8 times as many events: %v, and then %v", few, many)
}

// TestTimelineOfARegulationThatForges: a regulation cannot put lines of its own
// making into a timeline: it does not compile. As reported of solana-labs/solana
// and GingerGraham/bash-logger.
func TestTimelineOfARegulationThatForges(t *testing.T) {
	for _, forged := range []string{"the employee\nOn 1 May 2026 the case was closed.", "the employee\x1b[8m", "the \u202eemployee", "the employee\u2028x"} {
		for field, change := range map[string]func(*procedure.Regulation){
			"rungs[0].body.en":      func(r *procedure.Regulation) { r.Rungs[0].Body["en"] = forged },
			"rungs[2].note.en":      func(r *procedure.Regulation) { r.Rungs[2].Note["en"] = forged },
			"name.en":               func(r *procedure.Regulation) { r.Name["en"] = forged },
			"clauses[3].summary.en": func(r *procedure.Regulation) { r.Clauses[3].Summary["en"] = forged },
			"contact.address[1]":    func(r *procedure.Regulation) { r.Contact.Address[1] = forged },
			"contact.phone":         func(r *procedure.Regulation) { r.Contact.Phone = forged },
			"contact.mail":          func(r *procedure.Regulation) { r.Contact.Mail = forged },
			"grounds.names[0].name.": func(r *procedure.Regulation) {
				r.Grounds.Names = []procedure.GroundName{{Ground: procedure.Privacy, Name: procedure.Text{"nl": "privacy", "en": forged}}}
			},
		} {
			r := procedure.XtraRegulation()
			change(&r)
			_, err := r.Compile()
			require.ErrorIs(t, err, procedure.ErrInvalid, "%s: %q", field, forged)
			require.ErrorContains(t, err, field)
		}
	}
}

// TestTimelineSpeaks: what a host replaces is what the timeline says.
func TestTimelineSpeaks(t *testing.T) {
	w, err := wording.English().With(func(p *wording.Phrases) {
		p.Events.Talked = "event {day} {body}"
		p.States.Talking = "state {body}"
		p.Steps.IfNotTalk = "step {body}"
	})
	require.NoError(t, err)
	got := w.Timeline(procedure.Xtra(), complaint(t), events(t, road[:1]...), day(t, "2026-03-02"))
	want := `Your complaint is about something that happened on Friday 30 January 2026. The subjects are: conduct and protection of privacy (K1).
event Monday 2 March 2026 the employee
Monday 2 March 2026: state the employee
  - You can talk with the manager about your complaint (K6).
  - You can file your complaint with the board of Xtra (R4). The complaints regulation for external parties of Xtra also applies to a complaint with the board. It may hold more rules. Ask Xtra for it. If you want to send a letter, this is the address: Xtra Welzijn, t.a.v. de Directie AMW, Zichtenburglaan 260, 2544 EB Den Haag (K12). Do you have a question? Call 070 366 08 01 or email info@xtra.nl (K13).
  - Are you satisfied after the talk with the employee? Tell the employee (R22). Your complaint is then over. If it goes wrong later, you can still go on.
  - step the employee Then you can take your complaint to the manager (K6). You need not say so first.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("timeline (-want +got):\n%s", diff)
	}
}

// TestLadder: what somebody would be told before anything has happened.
func TestLadder(t *testing.T) {
	var b strings.Builder
	for _, w := range []wording.Language{wording.Dutch(), wording.English()} {
		p := procedure.Xtra()
		fmt.Fprintf(&b, "%s\n\n", w.Heading(wording.HeadingLadder))
		for s := range p.Stages() {
			fmt.Fprintln(&b, w.Stage(p, s))
			for _, sentence := range w.Rung(p, s) {
				fmt.Fprintf(&b, "  %s\n", sentence)
			}
		}
		fmt.Fprintln(&b)
	}
	golden(t, "ladder.golden", b.String())
}
