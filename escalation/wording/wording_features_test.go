package wording_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// The stories of a regulation with every feature: each as it is told, and what
// the audit finds of it as known on a day.
var stories = []struct {
	why    string
	events []string
	today  string
}{
	{"acknowledged late, extended, told late, taken back, answered after the target", []string{
		"2026-02-02 raised employee", "2026-02-03 raised manager", "2026-02-11 acknowledged", "2026-02-17 extended P5WD",
		"2026-02-18 retracted", "2026-02-19 extended P5WD", "2026-02-27 informed complainant", "2026-03-03 answered not-upheld",
	}, "2026-03-04"},
	{"answered in time, and after the target", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-18 answered",
	}, "2026-02-18"},
	{"the clock stands still", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 paused", "2026-02-11 paused",
	}, "2026-02-20"},
	{"silence opens the way up", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged",
	}, "2026-02-23"},
	{"agreed with the team leader, and it goes wrong after all", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered settled", "2026-02-12 accepted",
	}, "2026-02-20"},
	{"the panel advises without hearing or confirming, the board decides without consulting", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-03-02 answered upheld", "2026-03-12 informed complainant", "2026-03-16 answered partly-upheld", "2026-03-17 accepted",
	}, "2026-03-30"},
	{"the panel has to hear, to confirm and to keep in touch", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-02-20 heard committee complainant", "2026-03-02 extended complainant P2W",
	}, "2026-04-24"},
	{"the board is given up, refers nothing, and the complainant goes on", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-02-13 acknowledged", "2026-02-20 heard committee complainant", "2026-02-20 heard committee manager", "2026-03-02 answered not-upheld",
		"2026-03-03 informed complainant", "2026-03-09 declined",
	}, "2026-04-28"},
	{"ruled late on appeal, published late, and the case is over", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-02-13 acknowledged", "2026-02-20 heard committee complainant", "2026-02-20 heard committee manager", "2026-03-02 answered not-upheld",
		"2026-03-03 informed complainant", "2026-03-09 declined", "2026-03-10 raised appeal", "2026-04-16 answered upheld", "2026-04-29 published",
	}, "2026-04-30"},
	{"ruled on appeal, and still to be published", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-02-13 acknowledged", "2026-02-20 heard committee complainant", "2026-02-20 heard committee manager", "2026-03-02 answered not-upheld",
		"2026-03-03 informed complainant", "2026-03-09 declined", "2026-03-10 referred appeal", "2026-04-09 answered upheld",
	}, "2026-04-10"},
	{"older than a year, which is allowed", []string{
		"2027-02-02 raised employee", "2027-02-03 raised manager",
	}, "2027-02-03"},
	{"closed because nobody did anything, for too long", []string{
		"2026-02-02 raised employee", "2026-03-02 lapsed",
	}, "2026-06-08"},
	{"satisfied with the panel before its advice", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee", "2026-02-20 accepted",
	}, "2026-02-21"},
	{"with the board, which is late and has to explain it", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised committee",
		"2026-02-13 acknowledged", "2026-02-20 heard committee complainant", "2026-02-20 heard committee manager", "2026-03-02 answered not-upheld",
		"2026-03-03 informed complainant",
	}, "2026-04-14"},
	{"passed on to whom it concerns", []string{
		"2026-02-02 raised manager", "2026-02-03 forwarded",
	}, "2026-02-08"},
}

func TestWordingStories(t *testing.T) {
	p := everyFeature(t)
	cat := newCatalogue(t, wording.Complainant)
	met := make(map[audit.Code]bool)
	var b strings.Builder
	for _, story := range stories {
		history, today := events(t, story.events...), day(t, story.today)
		for _, w := range []wording.Language{wording.Dutch(), wording.English(), wording.Dutch().For(wording.Staff), wording.English().For(wording.Staff)} {
			fmt.Fprintf(&b, "# %s\n%s\n", story.why, w.Timeline(p, complaint(t), history, today))
		}
		for _, f := range audit.Of(p, complaint(t), history, today) {
			met[f.Code] = true
			cat.sentence("", wording.Dutch().Finding(p, f), wording.English().Finding(p, f))
		}
	}
	golden(t, "features.golden", b.String())
	for _, code := range []audit.Code{
		audit.NotConsulted, audit.NotHeard, audit.NotAcknowledged, audit.DoneLate, audit.LateAnswer, audit.TargetMissed,
		audit.TakenInLate, audit.CaseLapsed, audit.StillOpen, audit.Overdue, audit.NotOpen,
	} {
		require.True(t, met[code], "no story shows %v", code)
	}
}

// TestWordingEveryCode: no code is said as another one, or not at all.
func TestWordingEveryCode(t *testing.T) {
	p := everyFeature(t)
	cat := newCatalogue(t, wording.Complainant)
	for code := range codes {
		f := coded(t, code)
		for _, w := range []wording.Language{wording.Dutch(), wording.English()} {
			said := w.Finding(p, f)
			other := f
			other.Code = 0
			require.NotEqual(t, w.Finding(p, other), said, "%v has no words of its own", code)
		}
		cat.sentence("", wording.Dutch().Finding(p, f), wording.English().Finding(p, f))
	}
}

// coded is a finding with a code, and with all that it can tell.
func coded(t *testing.T, code audit.Code) audit.Finding {
	t.Helper()
	return audit.Finding{
		Code: code, Clause: "F19", Index: 3, On: day(t, "2026-05-22"), Since: day(t, "2026-04-01"), Kind: procedure.Answered,
		Party: procedure.Board, About: procedure.Employee, Stage: procedure.WithBoard, Deadline: replay(t, road...).Deadline(),
	}
}

// refusedTerms are changes of a term that p refuses, told at once and replayed.
func refusedTerms(t *testing.T, p *procedure.Procedure) []*procedure.RefusedError {
	t.Helper()
	var list []*procedure.RefusedError
	for _, lines := range [][]string{
		{"2026-02-10 extended P3W"},
		{"2026-02-10 extended P5WD", "2026-02-11 extended P5WD"},
		{"2026-02-10 paused", "2026-02-11 paused"},
		{"2026-02-10 resumed"},
		{"2026-02-10 answered", "2026-02-10 answered"},
	} {
		_, err := p.Replay(complaint(t), events(t, append([]string{"2026-02-02 raised manager", "2026-02-04 acknowledged"}, lines...)...))
		var refused *procedure.RefusedError
		require.ErrorAs(t, err, &refused)
		tried := *refused
		tried.Index = -1
		list = append(list, refused, &tried)
	}
	return list
}

// TestWordingRefusedTerm: what is wrong with a change of a term is told by its
// reason, also when it is replayed.
func TestWordingRefusedTerm(t *testing.T) {
	p := everyFeature(t)
	rung, _ := p.Rung(procedure.WithManager)
	longer, still, info := " ("+string(rung.Extend.Clause)+").", " ("+string(rung.Pause.Clause)+").", " ("+string(p.Regulation().Contact.InfoClause)+")."
	ask := " Heb je een vraag? Bel 0800 0000 of mail naar klachten@example.org" + info
	question := " Do you have a question? Call 0800 0000 or email klachten@example.org" + info
	begun := []string{"2026-02-02 raised manager", "2026-02-04 acknowledged"}
	for _, test := range []struct {
		events           []string
		reason           procedure.Reason
		nl, en, nl2, en2 string
	}{
		{
			after(begun, "2026-02-10 extended P3W"), procedure.ReasonTooLong,
			"Dit is te lang: de termijn verlengen met 3 weken. De laatste dag kan hoogstens woensdag 4 maart 2026 worden" + longer + ask,
			"This is too long: make the term longer by 3 weeks. The last day can become Wednesday 4 March 2026 at most" + longer + question,
			"Dit was te lang: de termijn verlengen met 3 weken. De laatste dag kon hoogstens woensdag 4 maart 2026 worden" + longer + ask,
			"This was too long: make the term longer by 3 weeks. The last day could become Wednesday 4 March 2026 at most" + longer + question,
		},
		{
			after(begun, "2026-02-10 extended P5WD", "2026-02-11 extended P5WD"), procedure.ReasonUsedUp,
			"Dit kan niet meer: de termijn verlengen met 5 werkdagen. De termijn is al zo vaak verlengd als mag" + longer + " De laatste keer was op dinsdag 10 februari 2026." + ask,
			"This is no longer possible: make the term longer by 5 working days. The term is already as often made longer as it may be" + longer + " The last time was on Tuesday 10 February 2026." + question,
			"Dit kon niet meer op woensdag 11 februari 2026: de termijn verlengen met 5 werkdagen. De termijn was al zo vaak verlengd als mag" + longer + " De laatste keer was op dinsdag 10 februari 2026." + ask,
			"This was no longer possible on Wednesday 11 February 2026: make the term longer by 5 working days. The term was already as often made longer as it may be" + longer + " The last time was on Tuesday 10 February 2026." + question,
		},
		{
			after(begun, "2026-02-10 paused", "2026-02-11 paused"), procedure.ReasonStopped,
			"Dit kan nu niet: de termijn stilzetten. De termijn staat al stil" + still + ask,
			"This is not possible now: stop the clock. The clock already stands still" + still + question,
			"Dit kon niet op woensdag 11 februari 2026: de termijn stilzetten. De termijn stond al stil" + still + ask,
			"This was not possible on Wednesday 11 February 2026: stop the clock. The clock already stood still" + still + question,
		},
		{
			after(begun, "2026-02-10 resumed"), procedure.ReasonRunning,
			"Dit kan nu niet: de termijn weer laten lopen. De termijn staat niet stil" + still + ask,
			"This is not possible now: let the clock run again. The clock is running" + still + question,
			"Dit kon niet op dinsdag 10 februari 2026: de termijn weer laten lopen. De termijn stond niet stil" + still + ask,
			"This was not possible on Tuesday 10 February 2026: let the clock run again. The clock was running" + still + question,
		},
		{
			after(begun, "2026-02-10 answered", "2026-02-10 answered"), procedure.ReasonRepeated,
			"Dit staat er al: antwoord geven op je klacht.", "This is on record already: answer your complaint.",
			"Dit staat er al: antwoord geven op je klacht.", "This is on record already: answer your complaint.",
		},
	} {
		history := events(t, test.events...)
		last := len(history) - 1
		c, err := p.Replay(complaint(t), history[:last])
		require.NoError(t, err)
		_, applied := c.Apply(history[last])
		_, replayed := p.Replay(complaint(t), history)
		for err, want := range map[error][2]string{applied: {test.nl, test.en}, replayed: {test.nl2, test.en2}} {
			var refused *procedure.RefusedError
			require.ErrorAs(t, err, &refused)
			require.Equal(t, test.reason, refused.Reason)
			require.Equal(t, want[0], wording.Dutch().Refusal(refused))
			require.Equal(t, want[1], wording.English().Refusal(refused))
		}
	}
}

// TestWordingFeatures says what is said of a regulation with every feature.
func TestWordingFeatures(t *testing.T) {
	long(t)
	for to, name := range audiences {
		t.Run(to.String(), func(t *testing.T) { golden(t, "wording-features"+name+".golden", sayFeatures(t, newCatalogue(t, to))) })
	}
}

func sayFeatures(t *testing.T, cat *catalogue) string {
	t.Helper()
	sayRegulation(t, cat, everyFeature(t))
	sayRegulation(t, cat, compile(t, proceduretest.OtherFeatures()))
	return cat.text.String()
}

func sayRegulation(t *testing.T, cat *catalogue, p *procedure.Procedure) {
	t.Helper()
	nl, en := cat.nl, cat.en

	cat.section(p.Regulation().ID + ": labels")
	cat.quotes = true
	for g := range procedure.AllGrounds() {
		cat.phrase(fmt.Sprint("ground", g), nl.Ground(p, g), en.Ground(p, g))
	}

	cat.quotes = false
	cat.section("Stages, before anything has happened")
	for s := range p.Stages() {
		cat.both(fmt.Sprint("rung", p.Regulation().ID, s), nl.Rung(p, s), en.Rung(p, s))
	}

	cat.section("States, steps, and what stands in their place")
	pool := append(eventsOn(day(t, "2026-03-02")), malformed(day(t, "2026-03-02"))...)
	states := make(map[string]bool)
	var refused []*procedure.RefusedError
	for _, c := range walk(t, p, 300) {
		cat.sentence(nl.State(c), nl.State(c), en.State(c))
		for _, today := range daysOf(c) {
			for s := range escalation.Guide(c, today).Steps() {
				key := fmt.Sprint("step", p.Regulation().ID, c.Stage(), c.Phase(), s.Norm, s.Kind, s.Stage, s.Party, s.Clause, s.Urgency == escalation.Overdue,
					waitsTooLong(c, s), anybodyLate(c, today), s.NotBefore > today, s.NotBefore == 0, s.Deadline.Paused(), s.Target.Status(today))
				cat.sentence(key, nl.Step(c, s), en.Step(c, s))
			}
		}
		cat.noSteps(c)
		state := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome())
		if !states[state] {
			states[state] = true
			for err := range refusals(c, pool) {
				refused = append(refused, err)
			}
		}
	}

	cat.section("Refusals")
	for _, err := range refused {
		key := "" // most read as those of the published procedure
		if err.Clause != "" && err.Reason != procedure.ReasonNotOpen && err.Reason != procedure.ReasonClosed {
			key = fmt.Sprint("refusal", p.Regulation().ID, err.Reason, err.Event.Kind, err.Event.Party, err.Stage)
		}
		cat.sentence(key, nl.Refusal(err), en.Refusal(err))
	}
}

// TestWordingNoSteps: who has nothing to do is told why, and whom to ask.
func TestWordingNoSteps(t *testing.T) {
	const (
		phone  = " Bel 070 366 08 01 of mail naar info@xtra.nl (K13)."
		ask    = " Heb je een vraag?" + phone
		late   = "De laatste dag om je klacht te melden was donderdag 30 april 2026 (K3). Soms wordt een klacht toch nog aangenomen (R3). Vraag ernaar: bel 070 366 08 01 of mail naar info@xtra.nl (K13)."
		appeal = "Je hoeft nu niets te doen. De Landelijke Beroepscommissie van de werkgeversorganisatie MO-Groep moet uitspraak doen over je klacht (K11). " +
			"Er staat geen uiterste datum voor in de regeling. Dit geldt sinds maandag 18 mei 2026."
		done = "In deze klachtenprocedure zijn er geen stappen meer."
	)
	xtra := procedure.Xtra()
	told := after(road, "2026-04-20 informed complainant", "2026-05-11 answered")
	toAppeal := after(told, "2026-05-18 raised appeal")
	for _, test := range []struct {
		why   string
		p     *procedure.Procedure
		road  []string
		today string
		party procedure.Party
		want  string
	}{
		{"not reported in time, which need not be the end (R3)", xtra, nil, "2026-05-01", 0, late},
		{"the same to the complainant", xtra, nil, "2026-05-01", procedure.Complainant, late},
		{"the complainant waits for somebody else", xtra, toAppeal, "2026-05-20", procedure.Complainant, appeal + ask},
		{"and has waited for longer than anybody need (R23)", xtra, toAppeal, "2026-06-18", procedure.Complainant, appeal + " Hoor je niets?" + phone},
		{"on the last day of patience it is a question like any other", xtra, toAppeal, "2026-06-17", procedure.Complainant, appeal + ask},
		{"so does the employee, of whom nothing is said", xtra, toAppeal, "2026-05-20", procedure.Employee, "De medewerker hoeft nu niets te doen."},
		{"the end", xtra, after(told, "2026-05-12 accepted"), "2026-05-20", 0, done},
		{"who has nothing to do with what can still be reopened (R22)", xtra, after(road[:1], "2026-03-03 accepted"), "2026-05-20", procedure.Board, "De directie van Xtra hoeft nu niets te doen."},
		{
			"something outlives the case", adapted(t, publishing), after(told, "2026-05-12 accepted"), "2026-05-20", procedure.Complainant,
			"Je hoeft niets meer te doen. De onafhankelijke klachtencommissie moet de uitspraak over je klacht openbaar maken (K14). Dat moet uiterlijk donderdag 21 mei 2026. Dat is morgen.",
		},
		{
			"and is late", adapted(t, publishing), after(told, "2026-05-12 accepted"), "2026-05-22", procedure.Complainant,
			"Je hoeft niets meer te doen. De onafhankelijke klachtencommissie moet de uitspraak over je klacht openbaar maken (K14). Dat moest uiterlijk donderdag 21 mei 2026. Dat is nu 1 dag te laat. Hoor je niets?" + phone,
		},
	} {
		g := escalation.Guide(replayBy(t, test.p, test.road...), day(t, test.today)).For(test.party)
		require.Empty(t, steps(g), test.why)
		require.Equal(t, test.want, wording.Dutch().NoSteps(g), test.why)
	}
}

// TestWordingSmall: what a regulation does not have is not spoken of. This one
// ends in a talk, and cannot be reached.
func TestWordingSmall(t *testing.T) {
	p := small(t)
	nl, en := wording.Dutch(), wording.English()
	require.Equal(t, "Ben je niet tevreden? Laat dat de leidinggevende weten (K7).", nl.Rung(p, procedure.WithManager)[2])
	require.Equal(t, "Are you not satisfied? Tell the manager (K7).", en.Rung(p, procedure.WithManager)[2])
	c, err := p.Open(complaint(t))
	require.NoError(t, err)
	g := escalation.Guide(c, day(t, "2026-05-01"))
	require.Equal(t, "De laatste dag om je klacht te melden was donderdag 30 april 2026 (K3). Soms wordt een klacht toch nog aangenomen (R3).", nl.NoSteps(g))
	require.Equal(t, "The last day to report your complaint was Thursday 30 April 2026 (K3). Sometimes a complaint is taken in all the same (R3).", en.NoSteps(g))
	said := newCatalogue(t, wording.Complainant)
	for _, c := range walk(t, p, 9999) {
		for s := range escalation.Guide(c, c.Last()).Steps() {
			said.sentence("", nl.Step(c, s), en.Step(c, s))
		}
		said.noSteps(c)
	}
}

func small(t *testing.T) *procedure.Procedure {
	t.Helper()
	return adapted(t, func(r *procedure.Regulation) { r.Rungs, r.Contact = r.Rungs[:2], procedure.Contact{} })
}

// foreign is the published procedure in another language only.
func foreign(t *testing.T) *procedure.Procedure {
	t.Helper()
	return adapted(t, func(r *procedure.Regulation) {
		frisian := func(t procedure.Text) procedure.Text {
			if t == nil {
				return nil
			}
			return procedure.Text{"fy": "frysk"}
		}
		r.Name = frisian(r.Name)
		for i := range r.Rungs {
			r.Rungs[i].Body, r.Rungs[i].Short, r.Rungs[i].Note = frisian(r.Rungs[i].Body), frisian(r.Rungs[i].Short), frisian(r.Rungs[i].Note)
		}
		for i := range r.Clauses {
			r.Clauses[i].Summary = frisian(r.Clauses[i].Summary)
		}
		r.Grounds.Names = []procedure.GroundName{{Ground: procedure.Conduct, Name: procedure.Text{"fy": "frysk"}}}
	})
}

// TestWordingOtherLanguage: a regulation that is in other languages only is
// spoken of by the roles of those in it.
func TestWordingOtherLanguage(t *testing.T) {
	p := foreign(t)
	nl, en := wording.Dutch(), wording.English()
	require.Equal(t, "De directie", nl.Party(p, procedure.Board))
	require.Equal(t, "With the appeals committee", en.Stage(p, procedure.OnAppeal))
	require.Equal(t, "Omgangsvormen", nl.Ground(p, procedure.Conduct))
	require.Equal(t, "Deze regel is er niet in het Nederlands.", nl.Clause(p, "K1"))
	require.Equal(t, "This rule is not there in English.", en.Clause(p, "K1"))
	said := newCatalogue(t, wording.Complainant)
	for _, c := range walk(t, p, 60) {
		said.sentence("", nl.State(c), en.State(c))
		for s := range escalation.Guide(c, c.Last()).Steps() {
			said.sentence("", nl.Step(c, s), en.Step(c, s))
			require.NotContains(t, nl.Step(c, s), "frysk")
		}
	}
	for s := range p.Stages() {
		said.both("", nl.Rung(p, s), en.Rung(p, s))
	}
}

// TestWordingNews: who is told something is told what the duty is about, and
// where that cannot be known how the complaint is going.
func TestWordingNews(t *testing.T) {
	xtra := procedure.Xtra()
	waits := audit.Finding{
		Severity: audit.Note, Code: audit.StillOpen, Clause: "R23", On: day(t, "2026-05-18"), Since: day(t, "2026-04-01"),
		Kind: procedure.Informed, Party: procedure.Board, About: procedure.Complainant, Stage: procedure.WithCommittee,
	}
	require.Contains(t, wording.Dutch().Finding(xtra, waits), "De directie van Xtra moet je laten weten dat je klacht is doorgestuurd naar de onafhankelijke klachtencommissie. Dat geldt sinds woensdag 1 april 2026. ")

	two := adapted(t, func(r *procedure.Regulation) {
		r.Rungs[2].Duties = append(r.Rungs[2].Duties, procedure.Duty{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromAnswer, Clause: "K8"})
		r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromAnswer, Clause: "K10"})
	})
	c := replayBy(t, two, road...)
	_, err := c.Apply(event(t, "2026-04-19 informed complainant"))
	var refused *procedure.RefusedError
	require.ErrorAs(t, err, &refused)
	require.Contains(t, wording.Dutch().Refusal(refused), "je laten weten hoe het met je klacht gaat")
	waits.Clause, waits.Code = "K10", audit.NotInformed
	require.Contains(t, wording.English().Finding(two, waits), "tell you at once what the ruling is (K10)")
	waits.Stage, waits.Clause = procedure.WithCommittee, "K8"
	require.Contains(t, wording.English().Finding(two, waits), "tell you at once what the answer is (K8)", "of the rung below")
}

// ownDuty is a regulation in which the complainant owes something, too.
func ownDuty(t *testing.T) *procedure.Procedure {
	t.Helper()
	return adapted(t, func(r *procedure.Regulation) {
		r.Rungs[3].Answer.Soon = true
		r.Rungs[3].Duties = []procedure.Duty{{
			Kind: procedure.Informed, By: procedure.Complainant, Parties: []procedure.Party{procedure.Board}, Clause: "K10",
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(3)}, Or: procedure.Span{From: procedure.FromDue}},
		}, {
			Kind: procedure.Consulted, Parties: []procedure.Party{procedure.Manager}, First: true, Clause: "K10",
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(40)}, Or: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(2)}, Later: true},
		}}
	})
}

// TestWordingOwnDuty: what the complainant owes keeps nobody waiting.
func TestWordingOwnDuty(t *testing.T) {
	p := ownDuty(t)
	c := replayBy(t, p, road...)
	for s := range escalation.Guide(c, day(t, "2026-05-18")).Steps() {
		require.NotContains(t, wording.Dutch().Step(c, s), "Hoor je niets?")
		require.NotContains(t, wording.English().Step(c, s), "If you hear nothing")
	}
	rung := strings.Join(wording.Dutch().Rung(p, procedure.WithCommittee), " ")
	require.Contains(t, rung, "Dit moet je binnen 3 dagen, of uiterlijk op de laatste dag voor de uitspraak, doen: de directie laten weten hoe het met je klacht gaat (K10). De eerste van die twee dagen telt.")
	rung = strings.Join(wording.English().Rung(p, procedure.WithCommittee), " ")
	require.Contains(t, rung, "You must do this within 3 days, or by the last day for the ruling: tell the board how your complaint is going (K10). The earlier of the two days counts.")
	require.Contains(t, rung, "The complaints committee consults the manager about your complaint within 40 days, or within 2 years of the event (K10). The later of the two days counts.")
}

// TestWordingLapsedAndOwed: the term to go on is that of the complainant, and
// not that of what somebody else still owes.
func TestWordingLapsedAndOwed(t *testing.T) {
	p := adapted(t, publishing)
	c := replayBy(t, p, after(road, "2026-04-20 informed complainant", "2026-05-11 answered", "2026-05-12 lapsed")...)
	require.Equal(t, "De zaak is gesloten, omdat er geen bericht van jou meer kwam. Je kunt nog verder waar je was (R12).", wording.Dutch().State(c))
	require.Equal(t, []string{
		"soon duty committee published committee 2026-05-21 +1", "later right complainant raised appeal", "later right complainant accepted", "later right complainant declined",
	}, lines(escalation.Guide(c, day(t, "2026-05-20"))))
}

// TestWordingHolidays: every day off that the Dutch calendar names has an
// English name, and a name it does not know stays as it is.
func TestWordingHolidays(t *testing.T) {
	cal := deadline.Netherlands()
	counting := deadline.Counting{Calendar: cal, Roll: deadline.RollForward}
	for d := day(t, "2005-01-01"); d <= day(t, "2028-12-31"); d++ {
		name, _, _ := strings.Cut(cal.(interface{ DayOff(date.Date) string }).DayOff(d), " (")
		if name == "" {
			continue
		}
		due, err := counting.Deadline(d-1, deadline.Days(1))
		require.NoError(t, err)
		said := strings.Join(wording.English().Explain(counting, due), " ")
		require.Contains(t, said, " is not a working day: ")
		for one := range strings.SplitSeq(name, " en ") {
			require.NotContains(t, said, one)
		}
	}
	counting.Calendar = named{deadline.Weekdays()}
	due, err := counting.Deadline(day(t, "2026-03-01"), deadline.Days(1))
	require.NoError(t, err)
	require.Contains(t, wording.English().Explain(counting, due)[2], " is not a working day: Dag van de zorg en Koningsdag")
}

// named calls the second of every month a day off, by a name of its own.
type named struct{ deadline.Calendar }

func (n named) IsWorkingDay(d date.Date) bool { return d.Day() != 2 && n.Calendar.IsWorkingDay(d) }

func (n named) DayOff(d date.Date) string {
	if d.Day() == 2 {
		return "Dag van de zorg en Koningsdag"
	}
	return ""
}

// publishing makes the committee publish its ruling within ten days.
func publishing(r *procedure.Regulation) {
	r.Clauses = append(r.Clauses, procedure.Clause{ID: "K14", Summary: procedure.Text{
		"nl": "De klachtencommissie maakt de uitspraak binnen 10 dagen openbaar.",
		"en": "The complaints committee publishes its ruling within 10 days.",
	}})
	r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
		Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "K14",
		Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
	})
}

// TestWordingFirst: what must come first is said with who does it and by which
// clause, and with the day of what only opens later; staff and complainant alike.
func TestWordingFirst(t *testing.T) {
	features := everyFeature(t)
	for _, test := range []struct {
		name string
		l    wording.Language
		p    *procedure.Procedure
		told string
		want string
	}{
		{"the appeal, from the first talk", wording.Dutch(), procedure.Xtra(), "2026-03-02 raised employee, 2026-03-09 raised appeal", "Dit kan nu niet: in beroep gaan bij de Landelijke Beroepscommissie van de werkgeversorganisatie MO-Groep (K11). Dit is de kortste weg. Stap 1, door jou: je klacht indienen bij de directie van Xtra (R4). Stap 2, door de directie: je klacht doorsturen naar de onafhankelijke klachtencommissie (K9). Stap 3, door de klachtencommissie: uitspraak doen over je klacht (K10). Op dit moment zijn dit de stappen. Je kunt je klacht bespreken met de leidinggevende. Je kunt je klacht indienen bij de directie. Je kunt zeggen dat je klacht is opgelost. Je kunt zeggen dat je klacht niet is opgelost. Heb je een vraag? Bel 070 366 08 01 of mail naar info@xtra.nl (K13)."},
		{"silence", wording.Dutch(), features, "2026-02-02 raised manager, 2026-02-04 acknowledged, 2026-02-09 answered committee", "Dit kan nu niet voor de klachtenkamer: advies geven over je klacht (F24). Dit is de kortste weg. Stap 1, door jou, vanaf donderdag 19 februari 2026 als er dan nog geen antwoord is: je klacht voorleggen aan de klachtenkamer (F15). Op dit moment zijn dit de stappen. De teamleider moet antwoord geven op je klacht. De teamleider kan de termijn verlengen met hoogstens 10 werkdagen. De teamleider kan de termijn stilzetten. Je kunt zeggen dat je klacht is opgelost. De teamleider kan je klacht doorsturen naar wie erover gaat. Heb je een vraag? Bel 0800 0000 of mail naar klachten@example.org (F56)."},
		{"silence", wording.English().For(wording.Staff), features, "2026-02-02 raised manager, 2026-02-04 acknowledged, 2026-02-09 answered committee", "This is not possible now for the complaints panel: advise on the complaint (F24). This is the shortest way there. Step 1, by the complainant, from Thursday 19 February 2026 if there is no answer by then: take the complaint to the complaints panel (F15). At this moment these are the steps. The team leader must answer the complaint. The team leader can make the term longer by 10 working days at most. The team leader can stop the clock. The complainant can say that the complaint is resolved. The team leader can pass the complaint on to whom it concerns."},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := test.p.Open(complaint(t))
			require.NoError(t, err)
			for _, e := range events(t, strings.Split(test.told, ", ")...) {
				next, err := c.Apply(e)
				var refused *procedure.RefusedError
				if errors.As(err, &refused) {
					require.Equal(t, test.want, test.l.Refusal(refused))
				}
				c = next
			}
		})
	}
}
