package escalation_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// everyFeature is a regulation with all that the published one lacks.
func everyFeature(t *testing.T) *procedure.Procedure {
	t.Helper()
	p, err := proceduretest.EveryFeature().Compile()
	require.NoError(t, err)
	return p
}

// extending reads events as the other tests do, and "2026-02-16 extended P5WD",
// with consent "2026-02-16 extended P5WD complainant".
func extending(t *testing.T, lines ...string) []procedure.Event {
	t.Helper()
	var list []procedure.Event
	for _, line := range lines {
		before, after, extended := strings.Cut(line, " extended ")
		if !extended {
			list = append(list, event(t, line))
			continue
		}
		words := strings.Fields(after)
		e := procedure.Event{On: day(t, before), Kind: procedure.Extended}
		var err error
		e.Term, err = deadline.ParseTerm(words[0])
		require.NoError(t, err)
		if len(words) > 1 {
			e.Party = procedure.Complainant
		}
		list = append(list, e)
	}
	return list
}

// The stories of a regulation with every feature: each as it is told, and what
// the audit finds of it as known on a day.
var stories = []struct {
	why    string
	events []string
	today  string
}{
	{"acknowledged late, extended, told late, answered after the target", []string{
		"2026-02-02 raised employee", "2026-02-03 raised manager", "2026-02-11 acknowledged", "2026-02-17 extended P5WD",
		"2026-02-26 informed complainant", "2026-03-03 answered not-upheld",
	}, "2026-03-04"},
	{"the clock stands still", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 paused",
	}, "2026-02-20"},
	{"silence opens the way up", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged",
	}, "2026-02-23"},
	{"answered without consulting or hearing, and an extension that is too long", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised board",
		"2026-02-16 acknowledged", "2026-02-20 extended P5W", "2026-02-23 extended P4W", "2026-03-02 answered partly-upheld",
	}, "2026-03-03"},
	{"with the panel, extended with consent, and nobody told", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised board",
		"2026-02-16 acknowledged", "2026-02-17 consulted employee", "2026-02-20 heard complainant", "2026-02-23 declined",
		"2026-02-24 referred committee", "2026-03-02 extended P2W complainant",
	}, "2026-03-03"},
	{"ruled after the last day, and late on appeal", []string{
		"2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 answered", "2026-02-12 raised board",
		"2026-02-16 acknowledged", "2026-02-17 consulted employee", "2026-03-05 heard complainant", "2026-03-06 referred committee",
		"2026-03-06 informed complainant", "2026-04-07 answered upheld", "2027-04-08 raised appeal",
	}, "2027-04-09"},
	{"taken up the ladder a day late, which is allowed", []string{
		"2026-02-02 raised employee", "2027-02-02 raised manager",
	}, "2027-02-03"},
	{"closed because nobody did anything, for too long", []string{
		"2026-02-02 raised employee", "2026-03-02 lapsed",
	}, "2026-06-08"},
}

func TestWordingStories(t *testing.T) {
	p := everyFeature(t)
	cat := newCatalogue(t)
	codes := make(map[procedure.Code]bool)
	var b strings.Builder
	for _, story := range stories {
		history, today := extending(t, story.events...), day(t, story.today)
		for _, w := range []escalation.Wording{escalation.Dutch(), escalation.English()} {
			fmt.Fprintf(&b, "# %s\n%s\n", story.why, escalation.Timeline(p, complaint(t), history, today, w))
		}
		for _, f := range p.Audit(complaint(t), history, today) {
			codes[f.Code] = true
			cat.sentence("", escalation.Dutch().SayFinding(p, f), escalation.English().SayFinding(p, f))
		}
	}
	golden(t, "features.golden", b.String())
	for _, code := range []procedure.Code{procedure.NotConsulted, procedure.NotHeard, procedure.NotAcknowledged, procedure.DoneLate, procedure.TargetMissed, procedure.Overdue, procedure.NotOpen} {
		require.True(t, codes[code], "no story shows %v", code)
	}
}

// TestWordingEveryCode: no code is said as another one, or not at all.
func TestWordingEveryCode(t *testing.T) {
	p := everyFeature(t)
	cat := newCatalogue(t)
	for code := range procedure.Codes() {
		f := procedure.Finding{
			Code: code, Clause: "F19", Index: 3, On: day(t, "2026-05-22"), Kind: procedure.Answered, Party: procedure.Board,
			About: procedure.Employee, Stage: procedure.WithBoard, Deadline: replay(t, road...).Deadline(),
		}
		for _, w := range []escalation.Wording{escalation.Dutch(), escalation.English()} {
			said := w.SayFinding(p, f)
			other := f
			other.Code = 0
			require.NotEqual(t, w.SayFinding(p, other), said, "%v has no words of its own", code)
		}
		cat.sentence("", escalation.Dutch().SayFinding(p, f), escalation.English().SayFinding(p, f))
	}
}

// TestWordingTooLong: an extension that is too long is refused with the last
// day that there could be, also when it is replayed.
func TestWordingTooLong(t *testing.T) {
	p := everyFeature(t)
	history := extending(t, "2026-02-02 raised manager", "2026-02-04 acknowledged", "2026-02-10 extended P3W")
	c, err := p.Replay(complaint(t), history[:2])
	require.NoError(t, err)
	_, applied := c.Apply(history[2])
	_, replayed := p.Replay(complaint(t), history)
	const (
		ask      = " Heb je een vraag? Bel 0800 0000 of mail naar klachten@example.org (F38)."
		question = " Do you have a question? Call 0800 0000 or email klachten@example.org (F38)."
	)
	for _, test := range []struct {
		err    error
		nl, en string
	}{
		{
			applied,
			"Dit is te lang: de termijn verlengen met 3 weken. De laatste dag kan hoogstens woensdag 4 maart 2026 worden (F9)." + ask,
			"This is too long: make the term longer by 3 weeks. The last day can become Wednesday 4 March 2026 at most (F9)." + question,
		},
		{
			replayed,
			"Dit was te lang: de termijn verlengen met 3 weken. De laatste dag kon hoogstens woensdag 4 maart 2026 worden (F9)." + ask,
			"This was too long: make the term longer by 3 weeks. The last day could become Wednesday 4 March 2026 at most (F9)." + question,
		},
	} {
		var refused *procedure.RefusedError
		require.ErrorAs(t, test.err, &refused)
		require.Equal(t, test.nl, escalation.Dutch().SayRefusal(refused))
		require.Equal(t, test.en, escalation.English().SayRefusal(refused))
	}
}

// TestWordingFeatures says what is said of a regulation with every feature.
func TestWordingFeatures(t *testing.T) {
	nl, en, p := escalation.Dutch(), escalation.English(), everyFeature(t)
	cat := newCatalogue(t)

	cat.section("Labels")
	for g := range procedure.AllGrounds() {
		cat.phrase(fmt.Sprint("ground", g), nl.SayGround(p, g), en.SayGround(p, g))
	}

	cat.section("Stages, before anything has happened")
	for s := range procedure.Stages() {
		cat.both(fmt.Sprint("rung", s), nl.SayRung(p, s), en.SayRung(p, s))
	}

	cat.section("States, steps, and what stands in their place")
	pool := append(eventsOn(day(t, "2026-03-02")), malformed(day(t, "2026-03-02"))...)
	states := make(map[string]bool)
	var refused []*procedure.RefusedError
	for _, c := range walk(t, p, 250) {
		cat.sentence(nl.SayState(c), nl.SayState(c), en.SayState(c))
		for _, today := range daysOf(c) {
			for s := range escalation.Guide(c, today).Steps() {
				key := fmt.Sprint("step", c.Stage(), c.Phase(), s.Norm, s.Kind, s.Stage, s.Party, s.Clause, s.Urgency == escalation.Overdue,
					s.Today > s.Since+7, s.NotBefore > today, s.NotBefore == 0, s.Deadline.Paused(), s.Target.Status(today))
				cat.sentence(key, nl.SayStep(c, s), en.SayStep(c, s))
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
		if errors.Is(err, procedure.ErrTooLate) || errors.Is(err, procedure.ErrTooEarly) && err.Clause != "" ||
			errors.Is(err, procedure.ErrNotOpen) && err.Event.Kind == procedure.Extended && err.Stage != 0 {
			key = fmt.Sprint("refusal", sentinel(t, err), err.Event.Kind, err.Event.Party, err.Stage)
		}
		cat.sentence(key, nl.SayRefusal(err), en.SayRefusal(err))
	}

	golden(t, "wording-features.golden", cat.text.String())
}

// TestWordingNoSteps: who has nothing to do is told why, and whom to ask.
func TestWordingNoSteps(t *testing.T) {
	const ask = " Heb je een vraag? Bel 070 366 08 01 of mail naar info@xtra.nl (K13)."
	toAppeal := append(slices.Clone(road), "2026-05-11 answered", "2026-05-18 raised appeal")
	for _, test := range []struct {
		why   string
		road  []string
		today string
		party procedure.Party
		want  string
	}{
		{
			"not reported in time, which need not be the end (R3)", nil, "2026-05-01", 0,
			"De laatste dag om je klacht te melden was donderdag 30 april 2026 (K3). Soms wordt je klacht toch nog aangenomen (R3)." + ask,
		},
		{
			"the same to the complainant", nil, "2026-05-01", procedure.Complainant,
			"De laatste dag om je klacht te melden was donderdag 30 april 2026 (K3). Soms wordt je klacht toch nog aangenomen (R3)." + ask,
		},
		{
			"the complainant waits for somebody else", toAppeal, "2026-05-20", procedure.Complainant,
			"Je hoeft nu niets te doen. De Landelijke Beroepscommissie van werkgeversorganisatie MO-Groep moet uitspraak doen over je klacht (K11). " +
				"De regeling noemt geen uiterste datum. Dit geldt sinds maandag 18 mei 2026." + ask,
		},
		{"so does the employee, of whom nothing is said", toAppeal, "2026-05-20", procedure.Employee, "De medewerker hoeft nu niets te doen."},
		{"the end", append(slices.Clone(road), "2026-05-11 accepted"), "2026-05-20", 0, "Er zijn geen stappen meer."},
		{"the end before it was reported is no missed day", []string{"2026-03-02 withdrawn"}, "2026-05-20", 0, "Er zijn geen stappen meer."},
	} {
		g := escalation.Guide(replay(t, test.road...), day(t, test.today)).For(test.party)
		require.Empty(t, steps(g), test.why)
		require.Equal(t, test.want, escalation.Dutch().SayNoSteps(g), test.why)
	}
}

// TestWordingSmall: what a regulation does not have is not spoken of. This one
// ends in a talk, and cannot be reached.
func TestWordingSmall(t *testing.T) {
	r := procedure.XtraRegulation()
	r.Rungs, r.Contact = r.Rungs[:2], procedure.Contact{}
	p, err := r.Compile()
	require.NoError(t, err)
	nl, en := escalation.Dutch(), escalation.English()
	require.Equal(t, "Ben je niet tevreden? Laat het weten (K7).", nl.SayRung(p, procedure.WithManager)[2])
	require.Equal(t, "Are you dissatisfied? Say so (K7).", en.SayRung(p, procedure.WithManager)[2])
	c, err := p.Open(complaint(t))
	require.NoError(t, err)
	g := escalation.Guide(c, day(t, "2026-05-01"))
	require.Equal(t, "De laatste dag om je klacht te melden was donderdag 30 april 2026 (K3). Soms wordt je klacht toch nog aangenomen (R3).", nl.SayNoSteps(g))
	require.Equal(t, "The last day to report your complaint was Thursday 30 April 2026 (K3). Sometimes your complaint is taken in all the same (R3).", en.SayNoSteps(g))
	said := newCatalogue(t)
	for _, c := range walk(t, p, 9999) {
		for s := range escalation.Guide(c, c.Last()).Steps() {
			said.sentence("", nl.SayStep(c, s), en.SayStep(c, s))
		}
		said.noSteps(c)
	}
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
		said := strings.Join(escalation.English().SayExplain(counting, due), " ")
		require.Contains(t, said, " is a day off: ")
		for one := range strings.SplitSeq(name, " en ") {
			require.NotContains(t, said, one)
		}
	}
	counting.Calendar = named{deadline.Weekdays()}
	due, err := counting.Deadline(day(t, "2026-03-01"), deadline.Days(1))
	require.NoError(t, err)
	require.Contains(t, escalation.English().SayExplain(counting, due)[2], " is a day off: Dag van de zorg en Koningsdag")
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
