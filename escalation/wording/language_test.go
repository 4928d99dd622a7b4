package wording_test

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// phrases are all those of p, by reflection, with their names.
func phrases(p *wording.Phrases) map[string]*string {
	all := make(map[string]*string)
	var visit func(name string, v reflect.Value)
	visit = func(name string, v reflect.Value) {
		if v.Kind() == reflect.String {
			all[name] = v.Addr().Interface().(*string)
			return
		}
		if v.Kind() == reflect.Array {
			for i := range v.Len() {
				visit(fmt.Sprintf("%s[%d]", name, i), v.Index(i))
			}
			return
		}
		for i := range v.NumField() {
			visit(strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), v.Field(i))
		}
	}
	visit("", reflect.ValueOf(p).Elem())
	return all
}

var place = regexp.MustCompile(`\{[A-Za-z]+\}`)

// TestPhrases: whichever phrase of whichever language is left out, misspells
// what is put into it or leaves that out, is a fault that names it.
func TestPhrases(t *testing.T) {
	long(t)
	for _, l := range []wording.Language{wording.Dutch(), wording.English()} {
		for to := range audiences {
			l := l.For(to)
			said := l.Phrases()
			require.NoError(t, said.Validate())
			require.Greater(t, len(phrases(&said)), 400)
			for name, phrase := range phrases(&said) {
				was := *phrase
				broken := []string{"", "  ", was + "{unknown}", was + "{", was + "}", was + "\n", was + "\x01"}
				for _, one := range place.FindAllString(was, -1) {
					if !slices.Contains([]string{"{complaint}", "{you}", "{whom}", "{story}"}, strings.ToLower(one)) {
						broken = append(broken, strings.ReplaceAll(was, one, ""), strings.ReplaceAll(was, one, one[:2]+"x"+one[2:]))
					}
				}
				for _, *phrase = range broken {
					err := said.Validate()
					require.ErrorIs(t, err, procedure.ErrInvalid, "%s: %q", name, *phrase)
					require.ErrorContains(t, err, name)
				}
				*phrase = was
			}
		}
	}
	var none wording.Phrases
	require.Len(t, strings.Split(none.Validate().Error(), "\n"), len(phrases(&none)), "a fault for each")
}

// A phrase of which nothing is seen is none.
func TestBlankPhrases(t *testing.T) {
	for _, blank := range []string{"", "  ", "\u00a0", "\u00ad", "\u200b"} {
		_, err := wording.English().With(func(p *wording.Phrases) { p.Headings.State = blank })
		require.ErrorContains(t, err, "there is no phrase", "%q", blank)
	}
}

// TestPhrasesAreSaid: there is no phrase that nothing says. Each says its name
// here, over everything that the other tests say.
func TestPhrasesAreSaid(t *testing.T) {
	long(t)
	said := wording.Dutch().Phrases()
	for name, phrase := range phrases(&said) {
		*phrase = "<" + name + ">" + *phrase
	}
	l, err := wording.Dutch().With(func(p *wording.Phrases) { *p = said })
	require.NoError(t, err)
	cat := newCatalogue(t, wording.Complainant)
	cat.nl, cat.en, cat.tagged = l, l, true
	sayAll(t, cat)
	sayFeatures(t, cat)
	p := procedure.Xtra()
	for party := procedure.Party(0); party <= procedure.AppealsCommittee; party++ {
		cat.say(l.Party(nil, party))
	}
	cat.say(l.Heading(0), l.Ground(p, 0), l.Verdict(0), l.Outcome(0), l.Severity(0), l.Urgency(0), l.Date(0), l.Clause(p, "K99"),
		l.Record(procedure.Case{}, procedure.Move{}), l.State(procedure.Case{}), l.NoSteps(escalation.Guidance{}), l.Refusal(nil),
		l.Refusal(&procedure.RefusedError{}), l.Finding(p, audit.Finding{}), l.Event(p, procedure.Event{}), l.By(p, procedure.Complainant))
	features := everyFeature(t)
	for code := range codes {
		cat.say(l.Finding(features, coded(t, code)))
	}
	for _, story := range stories {
		cat.say(l.Timeline(features, complaint(t), events(t, story.events...), day(t, story.today)))
	}
	for _, err := range refusedTerms(t, features) {
		cat.say(l.Refusal(err))
	}
	for _, p := range []*procedure.Procedure{ownDuty(t), small(t), foreign(t), rare(t), adapted(t, publishing)} {
		for s := range p.Stages() {
			cat.say(l.Rung(p, s)...)
		}
		for _, c := range walk(t, p, 60) {
			cat.say(l.State(c))
			for s := range escalation.Guide(c, c.Last()).Steps() {
				cat.say(l.Step(c, s))
			}
			cat.say(l.NoSteps(escalation.Guide(c, c.Last())))
		}
		cat.say(l.Clause(p, "K1"))
	}
	for _, c := range walk(t, features, 300) {
		cat.say(l.State(c))
		for m := range c.Moves() {
			cat.say(l.Record(c, m))
		}
	}
	for _, at := range []procedure.Stage{procedure.WithBoard, procedure.OnAppeal} {
		cat.say(l.Finding(p, audit.Finding{Code: audit.StageSkipped, Stage: at}))
	}
	c, today := replay(t, road...), day(t, "2030-04-03")
	sixWeeks, err := deadline.Statutory().Deadline(day(t, "2030-04-02"), deadline.Weeks(6))
	require.NoError(t, err)
	for _, m := range []procedure.Move{
		{Norm: procedure.Owed, By: procedure.Board, Kind: procedure.Consulted},
		{Norm: procedure.Owed, By: procedure.Board, Kind: procedure.Heard},
		{Norm: procedure.Owed, By: procedure.Board, Kind: procedure.Answered, Deadline: sixWeeks},
	} {
		cat.say(l.Step(c, escalation.Step{Move: m, Today: today, Open: true, DaysLeft: m.Deadline.DaysLeft(today)}))
	}
	cat.say(l.Event(p, procedure.Event{On: today, Kind: procedure.Extended, Term: deadline.Months(1).AndDays(14)}))
	_, err = rare(t).Replay(complaint(t), events(t, after(road, "2026-05-11 answered", "2026-08-01 raised appeal")...))
	var refused *procedure.RefusedError
	require.ErrorAs(t, err, &refused)
	cat.say(l.Refusal(refused))
	decided, err := features.Replay(complaint(t), events(t, stories[5].events[:len(stories[5].events)-1]...))
	require.NoError(t, err)
	for m := range decided.Moves() {
		cat.say(l.Record(decided, m), l.Step(decided, escalation.Step{Move: m, Today: decided.Last(), Open: true}))
	}
	cat.say(l.Record(decided, procedure.Move{Kind: procedure.Answered, Stage: procedure.WithBoard}),
		l.Record(decided, procedure.Move{Kind: procedure.Published, Stage: procedure.WithCommittee}),
		l.Step(decided, escalation.Step{Open: true, Move: procedure.Move{
			Norm: procedure.Advice, By: procedure.Complainant, Kind: procedure.Raised, Stage: procedure.WithCommittee,
		}}))
	unnamed := deadline.Counting{Calendar: nameless{}, Roll: deadline.RollForward}
	due, err := unnamed.Deadline(day(t, "2026-03-02"), deadline.Days(1))
	require.NoError(t, err)
	cat.say(l.Explain(unnamed, due)...)
	later := deadline.Counting{Calendar: deadline.Netherlands(), Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay}
	for _, first := range []string{"2026-03-02", "2026-03-01"} {
		due, err = later.DeadlineIncluding(day(t, first), deadline.Days(3))
		require.NoError(t, err)
		cat.say(l.Explain(later, due)...)
	}
	cat.say(l.Explain(deadline.Counting{}, due)...) // which does not lead there
	dutch := deadline.Counting{Calendar: deadline.Netherlands(), Roll: deadline.RollForward}
	for d := day(t, "2010-01-01"); d <= day(t, "2016-12-31"); d++ {
		due, err := dutch.Deadline(d, deadline.Days(1))
		require.NoError(t, err)
		cat.say(l.Explain(dutch, due)...)
	}
	spoken := make(map[string]bool)
	for text := range cat.said {
		for _, tag := range tags.FindAllStringSubmatch(text, -1) {
			spoken[strings.ToLower(tag[1])] = true
		}
	}
	var silent []string
	for name := range phrases(&said) {
		if !spoken[strings.ToLower(name)] && !slices.Contains(unheard, name) {
			silent = append(silent, name)
		}
	}
	slices.Sort(silent)
	require.Empty(t, silent)
}

// unheard are phrases for what cannot be: values that no package makes, a limit
// that no regulation can hold, an advice that the complainant would have to agree
// with, and a case in which nobody can do anything.
var unheard = []string{
	"Answers.Advice.Of", "Counting.Other", "Limits.OfClosing", "NoSteps.Nothing", "States.Closed", "States.Open", "Tasks.Unreadable", "Terms.None",
}

// nameless has days off that it does not name.
type nameless struct{}

func (nameless) IsWorkingDay(d date.Date) bool { return d.Day() > 3 }

func (nameless) String() string { return "nameless" }

var tags = regexp.MustCompile(`<([A-Za-z.0-9\[\]]+)>`)

// say notes what is said, in one language.
func (c *catalogue) say(texts ...string) {
	for _, text := range texts {
		c.said[text] = true
	}
}

// rare is a regulation of shapes that no other in these tests has.
func rare(t *testing.T) *procedure.Procedure {
	t.Helper()
	span := func(from procedure.Anchor, n int) procedure.Limit {
		return procedure.Limit{Span: procedure.Span{From: from, Term: deadline.Days(n)}, Clause: "K10"}
	}
	return adapted(t, func(r *procedure.Regulation) {
		r.Fixed = ""
		board := &r.Rungs[2]
		board.Answer.Limit = procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(30)}}
		board.Extend = procedure.Extension{Times: 1, Clause: "K8"}
		board.ExtendAgreed = procedure.Extension{Most: deadline.Weeks(2), Clause: "K8"}
		board.Duties = append(board.Duties, procedure.Duty{
			Kind: procedure.Informed, Parties: []procedure.Party{procedure.Manager}, Clause: "K8",
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromDue, Term: deadline.Days(3)}},
		})
		r.Rungs[3].Agree.GiveUp = "K11"
		r.Rungs[3].ExtendAgreed = procedure.Extension{Times: 3, Clause: "K10"}
		r.Rungs[4].Entry.Within = span(procedure.FromAnswer, 42)
	})
}

// TestWith: a host replaces phrases for one audience, of a copy.
func TestWith(t *testing.T) {
	p, c := procedure.Xtra(), replay(t, road...)
	w, err := wording.English().With(func(p *wording.Phrases) { p.States.With = "{Body} has it." })
	require.NoError(t, err)
	require.Equal(t, "The independent complaints committee has it.", w.State(c))
	require.Equal(t, "Your complaint is with the independent complaints committee.", wording.English().State(c))
	require.Equal(t, "The complaint is with the independent complaints committee.", w.For(wording.Staff).State(c))
	require.Equal(t, "The independent complaints committee has it.", w.For(wording.Staff).For(wording.Complainant).State(c))

	same, err := w.With(func(p *wording.Phrases) { p.States.With = "{Bodi} has it." })
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.EqualError(t, err, "procedure: States.With: unknown {bodi} in \"{Bodi} has it.\", want body, complaint, you, whom, story\n"+
		"procedure: States.With: no {body} in \"{Bodi} has it.\"")
	require.Equal(t, w, same)

	require.Equal(t, wording.Dutch().State(c), wording.Language{}.State(c), "the zero Language is Dutch")
	require.Equal(t, wording.Dutch().For(wording.Staff).Stage(p, procedure.WithBoard), wording.Language{}.For(wording.Staff).Stage(p, procedure.WithBoard))
	require.Equal(t, "nl", wording.Language{}.Tag())
	require.Equal(t, wording.Staff, wording.English().For(wording.Staff).Audience())
	require.Equal(t, wording.Complainant, wording.English().For(9).Audience())
	require.Equal(t, []string{"unset", "complainant", "staff", "audience(9)"}, []string{
		wording.Audience(0).String(), wording.Complainant.String(), wording.Staff.String(), wording.Audience(9).String(),
	})
	require.Equal(t, "heading(99)", wording.Heading(99).String())
	require.Equal(t, "unset", wording.Heading(0).String())
}

// TestShortNames: a body is called by its short name from the second time on,
// by its full name in the next text, and always so where it has no other.
func TestShortNames(t *testing.T) {
	lines := wording.Dutch().Rung(procedure.Xtra(), procedure.WithBoard)
	require.Equal(t, "Je kunt je klacht indienen bij de directie van Xtra (K7).", lines[0])
	require.True(t, strings.HasPrefix(lines[3], "De directie overlegt eerst over je klacht"), lines[3])
	p := adapted(t, func(r *procedure.Regulation) { r.Rungs[2].Short = nil })
	require.True(t, strings.HasPrefix(wording.Dutch().Rung(p, procedure.WithBoard)[3], "De directie van Xtra overlegt eerst"))
}

// TestThirdLanguage: another language costs its phrases and no logic. It is a
// small one, for a regulation of one rung; what it has no phrase for would show
// as a question mark.
func TestThirdLanguage(t *testing.T) {
	german := wording.Dutch().Phrases()
	for _, phrase := range phrases(&german) {
		*phrase = "?? " + strings.Join(place.FindAllString(*phrase, -1), " ")
	}
	german.Nouns = wording.Nouns{Complaint: "deine Beschwerde", You: "du", Whom: "dir", Story: "deine Sicht"}
	german.Terms.Day, german.Terms.Days, german.Terms.Week, german.Terms.Weeks = "{n} Tag", "{n} Tage", "{n} Woche", "{n} Wochen"
	german.Terms.And, german.Terms.Cite = "{first} und {last}", "({clauses})"
	german.Dates.Date = "{weekday}, {day}. {month} {year}"
	german.Dates.Weekdays = [7]string{"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"}
	german.Dates.Months = [12]string{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"}
	german.Grounds.Conduct, german.Grounds.Privacy = "Verhalten", "Datenschutz"
	german.Answers.Answer.Task, german.Answers.Answer.Presents = "{complaint} {pace} beantworten", "{Body} beantwortet {complaint} {when} {clause}."
	german.Complaints.Happened, german.Complaints.Subjects = "Es geht um etwas vom {day}.", "Die Themen sind: {grounds} {clause}."
	german.Events.Filed = "Am {day} hast du deine Beschwerde an {body} gerichtet."
	german.States.With = "{Body} hat {complaint} bekommen."
	german.Tasks.File, german.Tasks.Accept = "{complaint} an {body} richten", "sagen, dass {complaint} gelöst ist"
	german.Steps.Owed, german.Steps.YouCan = "{Party} muss {task} {clause}.", "Du kannst {task} {clause}."
	german.Steps.OwedBy, german.Steps.IsIn = "Das muss bis {day} geschehen.", "Es bleiben noch {days}."
	german.Steps.Wait = "Du musst jetzt nichts tun."
	german.Steps.IfWaiting, german.Steps.Tell, german.Steps.AgreedCloses = "Ist {complaint} gelöst?", "Sag das {body} {clause}.", "Dann ist der Fall zu."
	german.Limits.Within = "innerhalb von {term}"
	german.Ladder.EntryDay, german.States.Over = "Der Tag selbst zählt nicht.", "Damit endet das Verfahren {clause}."
	german.Ladder.MayExtend, german.Ladder.Longer = "{Body} darf {how} {clause}.", "verlängern"
	german.Ladder.MayExtendAgreed, german.Ladder.Once = "Bist du einverstanden? Dann darf {body} {how} {clause}.", "einmal verlängern"
	german.Steps.May, german.Steps.CanUntil = "{Party} darf {task} {clause}.", "Das geht bis {day}."
	german.Tasks.Extend, german.Tasks.Consent, german.Tasks.Pause = "die Frist verlängern{consent}", ", wenn du einverstanden bist", "die Frist anhalten"
	german.Ladder.MayPause = "{Body} darf die Frist anhalten {clause}."
	l, err := wording.New("de", german, german)
	require.NoError(t, err)

	r := desk(t, deadline.Counting{}, deadline.Weeks(6))
	r.Name, r.Rungs[0].Body = procedure.Text{"de": "das Verfahren"}, procedure.Text{"de": "die Leitung der Stiftung"}
	r.Rungs[0].Short = procedure.Text{"de": "die Leitung"}
	for i := range r.Clauses {
		r.Clauses[i].Summary = procedure.Text{"de": "eine Regel"}
	}
	p := compile(t, r)
	got := strings.Join(l.Rung(p, procedure.WithBoard), "\n") + "\n" + l.Timeline(p, complaint(t), events(t, "2026-03-02 raised board"), day(t, "2026-03-10"))
	want := `Du kannst deine Beschwerde an die Leitung der Stiftung richten (1).
Die Leitung beantwortet deine Beschwerde innerhalb von 6 Wochen (2). Der Tag selbst zählt nicht.
Die Leitung darf verlängern (3).
Bist du einverstanden? Dann darf die Leitung einmal verlängern (4).
Die Leitung darf die Frist anhalten (5).
Damit endet das Verfahren (6).
Es geht um etwas vom Freitag, 30. Januar 2026. Die Themen sind: Verhalten und Datenschutz.
Am Montag, 2. März 2026 hast du deine Beschwerde an die Leitung der Stiftung gerichtet.
Dienstag, 10. März 2026: Die Leitung der Stiftung hat deine Beschwerde bekommen.
  - Die Leitung der Stiftung muss deine Beschwerde beantworten (2). Das muss bis Montag, 13. April 2026 geschehen. Es bleiben noch 34 Tage.
  - Die Leitung der Stiftung darf die Frist verlängern (3). Das geht bis Montag, 13. April 2026. Es bleiben noch 34 Tage.
  - Die Leitung der Stiftung darf die Frist verlängern, wenn du einverstanden bist (4). Das geht bis Montag, 13. April 2026. Es bleiben noch 34 Tage.
  - Die Leitung der Stiftung darf die Frist anhalten (5). Das geht bis Montag, 13. April 2026. Es bleiben noch 34 Tage.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in German (-want +got):\n%s", diff)
	}
	require.Equal(t, "eine Regel", l.Clause(p, "1"))

	german.Steps.Owed = "{Partei} muss {task} {clause}."
	_, err = wording.New("de", german, wording.English().Phrases())
	require.ErrorContains(t, err, "complainant.Steps.Owed")
}

func TestError(t *testing.T) {
	l, p := wording.English(), procedure.Xtra()
	c, err := p.Open(complaint(t))
	require.NoError(t, err)
	_, refused := c.Apply(event(t, "2026-03-02 answered"))
	var as *procedure.RefusedError
	require.ErrorAs(t, refused, &as)
	_, malformed := procedure.ParseEvent("2026-02-30 raised boord")
	for _, tt := range []struct {
		err  error
		want string
	}{
		{fmt.Errorf("case 12: %w", refused), l.Refusal(as)},
		{malformed, "This is not filled in correctly. Check this: the date and who the complaint is with."},
		{errors.New("no connection"), "no connection"},
		{nil, l.Refusal(nil)},
	} {
		require.Equal(t, tt.want, l.Error(tt.err))
	}
}
