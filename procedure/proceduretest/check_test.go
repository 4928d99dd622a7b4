package proceduretest_test

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// stories reads the scenario files, by name.
func stories(t *testing.T) (names []string, texts map[string]string) {
	t.Helper()
	paths, err := filepath.Glob("scenarios/*.txt") // in order of name
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	texts = map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		name := filepath.Base(path)
		names = append(names, name)
		texts[name] = string(text)
	}
	return names, texts
}

// regulations resolves what a scenario is about.
func regulations(t *testing.T, id string) *procedure.Procedure {
	t.Helper()
	every, err := proceduretest.EveryFeature().Compile()
	require.NoError(t, err)
	other, err := proceduretest.OtherFeatures().Compile()
	require.NoError(t, err)
	known := map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every-feature": every, "other-features": other}
	require.Contains(t, known, id, "add the regulation here")
	return known[id]
}

// TestScenarios tells every scenario to the library itself.
func TestScenarios(t *testing.T) {
	names, texts := stories(t)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			s, err := proceduretest.Parse(name, texts[name])
			require.NoError(t, err)
			if err := proceduretest.Check(s, regulations(t, s.Regulation)); err != nil {
				t.Error(err)
			}
			if diff := cmp.Diff(texts[name], s.String()); diff != "" {
				t.Errorf("the layout is not that of String (-file +String):\n%s", diff)
			}
			main := strings.ToLower(s.Clauses[0]) + "-"
			require.True(t, strings.HasPrefix(name, main), "%s is mainly about %s, so its name begins with %s", name, s.Clauses[0], main)
			require.Contains(t, s.String(), "\n# ", "a story needs a few lines of prose")
		})
	}
}

// TestShipped holds Scenarios, which swallows an error, to the files.
func TestShipped(t *testing.T) {
	names, texts := stories(t)
	shipped := proceduretest.Scenarios()
	require.Len(t, shipped, len(names))
	for i, s := range shipped {
		require.Equal(t, names[i], s.Name)
		require.Equal(t, texts[names[i]], s.String())
	}
	titles := map[string]string{}
	for _, s := range shipped {
		require.NotContains(t, titles, s.Title, "%s has the same title", s.Name)
		titles[s.Title] = s.Name
	}
}

// TestClausesShown: every clause has its story, but for what a story cannot show:
// another document, one body under two names, the calendar, and what is a setting
// of how terms are counted that neither regulation has.
func TestClausesShown(t *testing.T) {
	shown := map[string][]string{}
	for _, s := range proceduretest.Scenarios() {
		for _, id := range s.Clauses {
			shown[id] = append(shown[id], s.Name)
		}
	}
	var without []string
	for _, clause := range slices.Concat(procedure.XtraRegulation().Clauses, proceduretest.EveryFeature().Clauses, proceduretest.OtherFeatures().Clauses) {
		if len(shown[clause.ID]) == 0 {
			without = append(without, clause.ID)
		}
	}
	require.Equal(t, []string{"R18", "R19", "R21", "R29", "R30", "R31"}, without)
	require.Len(t, slices.DeleteFunc(procedure.XtraRegulation().Clauses, func(c procedure.Clause) bool { return c.ID[0] != 'K' }), 13)
}

// TestCodesShown: every finding that an audit can have is in some story, and
// every word of the vocabulary in the explanation that goes with them.
func TestCodesShown(t *testing.T) {
	_, texts := stories(t)
	all := strings.Join(slices.Collect(maps.Values(texts)), "")
	readme, err := os.ReadFile("scenarios/README.md")
	require.NoError(t, err)
	var words []string
	for code := audit.Code(1); !strings.HasPrefix(code.String(), "code("); code++ {
		require.Contains(t, all, " "+code.String(), "no story has this finding")
		words = append(words, code.String())
	}
	require.Greater(t, len(words), 20)
	for severity := audit.Note; severity <= audit.Impossible; severity++ {
		words = append(words, severity.String())
	}
	words = appendWords(words, procedure.Kinds())
	words = appendWords(words, procedure.Verdicts())
	words = appendWords(words, procedure.Stages())
	words = appendWords(words, procedure.Parties())
	words = appendWords(words, procedure.AllGrounds())
	words = appendWords(words, procedure.Phases())
	words = appendWords(words, procedure.Outcomes())
	words = appendWords(words, slices.Values([]procedure.Norm{procedure.Owed, procedure.Advice, procedure.Right, procedure.Possible}))
	for _, word := range words {
		if word != procedure.OutcomeOpen.String() && word != procedure.Possible.String() { // no story says these
			require.Contains(t, string(readme), "`"+word+"`")
		}
	}
}

func appendWords[W fmt.Stringer](words []string, all iter.Seq[W]) []string {
	for w := range all {
		words = append(words, w.String())
	}
	return words
}

// TestDocExample: the scenario in the package documentation holds.
func TestDocExample(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(doc), "//\ttitle: ")
	require.True(t, found)
	var text strings.Builder
	text.WriteString("title: ")
	for line := range strings.Lines(rest) {
		line = strings.TrimPrefix(strings.TrimPrefix(line, "//"), "\t")
		if strings.HasPrefix(line, " A scenario") {
			break
		}
		text.WriteString(line)
	}
	s, err := proceduretest.Parse("doc.go", strings.TrimRight(text.String(), "\n"))
	require.NoError(t, err)
	require.NoError(t, proceduretest.Check(s, procedure.Xtra()))
}

// TestOtherRegulations: whoever changes anything of the regulation that a case
// can show finds a scenario that fails.
func TestOtherRegulations(t *testing.T) {
	const employee, manager, board, committee, appeal = 0, 1, 2, 3, 4
	scenarios := holding(t, procedure.XtraRegulation())
	within := func(t deadline.Term) procedure.Limit {
		return procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: t}}
	}
	for _, test := range []struct {
		why    string
		change func(*procedure.Regulation)
	}{
		{"two months to report", func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(2) }},
		{"ninety days to report", func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Days(90) }},
		{"no limit to report", func(r *procedure.Regulation) { r.Filing = procedure.Filing{} }},
		{"a window that does not bar", func(r *procedure.Regulation) { r.Filing.Limit.Warns = true }},
		{"another clause for who is late", func(r *procedure.Regulation) { r.Filing.Late = "K3" }},
		{"a ground required", func(r *procedure.Regulation) { r.Grounds.Required = "R16" }},
		{"no ground, and nothing noted", func(r *procedure.Regulation) { r.Grounds.Noted = "" }},
		{"no patience", func(r *procedure.Regulation) { r.Patience = procedure.Patience{} }},
		{"a day less of patience", func(r *procedure.Regulation) { r.Patience.Term = deadline.Days(29) }},
		{"a day more of patience", func(r *procedure.Regulation) { r.Patience.Term = deadline.Days(31) }},
		{"terms moved off weekends", func(r *procedure.Regulation) {
			r.Counting = deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
		}},
		{"terms by law", func(r *procedure.Regulation) { r.Counting = deadline.Statutory() }},
		{"no clause for skipping", func(r *procedure.Regulation) { r.Skip = "" }},
		{"no clause for what is fixed", func(r *procedure.Regulation) { r.Fixed = "" }},
		{"no lapse", func(r *procedure.Regulation) { r.Closing.Lapse = "" }},
		{"lapsed by another", func(r *procedure.Regulation) { r.Closing.By = procedure.Committee }},
		{"a month to reopen", func(r *procedure.Regulation) {
			r.Closing.Reopen = procedure.Limit{Span: procedure.Span{From: procedure.FromClosing, Term: deadline.Months(1)}}
		}},
		{"passed on", func(r *procedure.Regulation) { r.Closing.Forward = "R12" }},
		{"another clause for withdrawing", func(r *procedure.Regulation) { r.Closing.Withdraw = "K2" }},
		{"no talk with the employee", func(r *procedure.Regulation) { r.Rungs = r.Rungs[1:] }},
		{"no appeal", func(r *procedure.Regulation) { r.Rungs = r.Rungs[:appeal] }},
		{"the first talk a right", func(r *procedure.Regulation) {
			r.Rungs[employee].Entry.Norm, r.Rungs[employee].Entry.About = procedure.Right, ""
		}},
		{"the first talk advised also about nobody", func(r *procedure.Regulation) { r.Rungs[employee].Entry.About = "" }},
		{"the first talk required", func(r *procedure.Regulation) { r.Rungs[employee].Required = true }},
		{"the talk with the manager advised", func(r *procedure.Regulation) { r.Rungs[manager].Entry.Norm = procedure.Advice }},
		{"the board advised", func(r *procedure.Regulation) { r.Rungs[board].Entry.Norm = procedure.Advice }},
		{"agreeing with the employee for good", func(r *procedure.Regulation) { r.Rungs[employee].Agree.Reopen = "" }},
		{"agreeing with the manager for good", func(r *procedure.Regulation) { r.Rungs[manager].Agree.Reopen = "" }},
		{"agreeing with the board not for good", func(r *procedure.Regulation) { r.Rungs[board].Agree.Reopen = "R22" }},
		{"agreeing with the committee not for good", func(r *procedure.Regulation) { r.Rungs[committee].Agree.Reopen = "R22" }},
		{"no consultation", func(r *procedure.Regulation) { r.Rungs[board].Duties = nil }},
		{"only the employee consulted", func(r *procedure.Regulation) { r.Rungs[board].Duties[0].Parties = r.Rungs[board].Duties[0].Parties[:1] }},
		{"consulted also about nobody", func(r *procedure.Regulation) { r.Rungs[board].Duties[0].About = false }},
		{"consulted before the end", func(r *procedure.Regulation) {
			r.Rungs[board].Duties[0].First, r.Rungs[board].Duties[0].Noted = false, ""
		}},
		{"a solution without consulting not noted", func(r *procedure.Regulation) { r.Rungs[board].Duties[0].Noted = "" }},
		{"a date to consult", func(r *procedure.Regulation) { r.Rungs[board].Duties[0].Limit = within(deadline.Weeks(2)) }},
		{"a date for the board", func(r *procedure.Regulation) { r.Rungs[board].Answer.Limit = within(deadline.Weeks(6)) }},
		{"no giving up on the board", func(r *procedure.Regulation) { r.Rungs[board].Agree.GiveUp = "" }},
		{"the board is final", func(r *procedure.Regulation) {
			r.Rungs = r.Rungs[:committee]
			r.Rungs[board].Agree, r.Rungs[board].Final = procedure.Agreement{}, "R15"
		}},
		{"the board advises", func(r *procedure.Regulation) {
			r.Rungs[board].Agree, r.Rungs[board].Advises = procedure.Agreement{}, "K8"
		}},
		{"a silent board opens the way", func(r *procedure.Regulation) {
			r.Rungs[board].Answer.Limit, r.Rungs[board].Silence = within(deadline.Weeks(6)), "R13"
			r.Rungs[committee].Entry = procedure.Entry{Norm: procedure.Right, Clause: "K9"}
			r.Rungs[committee].Duties = nil
		}},
		{"the committee by oneself", func(r *procedure.Regulation) {
			r.Rungs[committee].Entry = procedure.Entry{Norm: procedure.Right, Clause: "K9"}
			r.Rungs[committee].Duties = nil
		}},
		{"the referral owed by another clause", func(r *procedure.Regulation) { r.Rungs[committee].Entry.Owed = "" }},
		{"no way to the committee but the board", func(r *procedure.Regulation) { r.Rungs[committee].Entry.Claim = "" }},
		{"a limit to go to the committee", func(r *procedure.Regulation) {
			r.Rungs[committee].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromSilence, Term: deadline.Days(30)}, Clause: "R24"}
		}},
		{"nobody told of the referral", func(r *procedure.Regulation) { r.Rungs[committee].Duties = nil }},
		{"told by the committee", func(r *procedure.Regulation) { r.Rungs[committee].Duties[0].By = 0 }},
		{"told without a referral too", func(r *procedure.Regulation) { r.Rungs[committee].Duties[0].Since = 0 }},
		{"told within a week", func(r *procedure.Regulation) { r.Rungs[committee].Duties[0].Limit = within(deadline.Weeks(1)) }},
		{"told before the ruling", func(r *procedure.Regulation) { r.Rungs[committee].Duties[0].First = true }},
		{"31 days for the committee", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Limit.Term = deadline.Days(31) }},
		{"a month for the committee", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Limit.Term = deadline.Months(1) }},
		{"30 days from the event", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Limit.From = procedure.FromEvent }},
		{"30 days of a referral only", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Limit.From = procedure.FromReferral }},
		{"a day for the committee to aim at", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Target = deadline.Days(14) }},
		{"a committee that takes longer", func(r *procedure.Regulation) { r.Rungs[committee].Extend.Clause = "R14" }},
		{"a committee that takes longer, with consent", func(r *procedure.Regulation) { r.Rungs[committee].ExtendAgreed.Clause = "R14" }},
		{"a committee that stops its clock", func(r *procedure.Regulation) { r.Rungs[committee].Pause.Clause = "R14" }},
		{"a silent committee opens the appeal", func(r *procedure.Regulation) { r.Rungs[committee].Silence = "R13" }},
		{"giving up on the committee", func(r *procedure.Regulation) { r.Rungs[committee].Agree.GiveUp = "K11" }},
		{"agreeing early by another clause", func(r *procedure.Regulation) { r.Rungs[committee].Agree.Early = "" }},
		{"a date for the appeal", func(r *procedure.Regulation) { r.Rungs[appeal].Answer.Limit = within(deadline.Weeks(6)) }},
		{"appeal a piece of advice", func(r *procedure.Regulation) { r.Rungs[appeal].Entry.Norm = procedure.Advice }},
		{"appeal within a year", func(r *procedure.Regulation) {
			r.Rungs[appeal].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Years(1)}, Clause: "R11"}
		}},
		{"the appeal published", func(r *procedure.Regulation) {
			r.Rungs[appeal].Duties = []procedure.Duty{{Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "K11"}}
		}},
		{"another address", func(r *procedure.Regulation) { r.Contact.Address = r.Contact.Address[1:] }},
		{"another telephone", func(r *procedure.Regulation) { r.Contact.Phone = "070 000 00 00" }},
		{"another mail", func(r *procedure.Regulation) { r.Contact.Mail = "info@example.org" }},
	} {
		t.Run(test.why, func(t *testing.T) { notices(t, scenarios, procedure.XtraRegulation(), test.change) })
	}
}

// holding returns the scenarios that hold for r as it is.
func holding(t *testing.T, r procedure.Regulation) []proceduretest.Scenario {
	t.Helper()
	p, err := r.Compile()
	require.NoError(t, err)
	all := slices.DeleteFunc(proceduretest.Scenarios(), func(s proceduretest.Scenario) bool {
		return s.Regulation != r.ID || proceduretest.Check(s, p) != nil
	})
	require.Greater(t, len(all), 8)
	return all
}

// notices sees that one of the scenarios does not hold for the regulation once it
// is changed.
func notices(t *testing.T, scenarios []proceduretest.Scenario, r procedure.Regulation, change func(*procedure.Regulation)) {
	t.Helper()
	change(&r)
	p, err := r.Compile()
	if err != nil {
		t.Fatalf("the change does not compile: %v", err)
	}
	for _, s := range scenarios {
		if proceduretest.Check(s, p) != nil {
			return
		}
	}
	t.Error("no scenario notices")
}

// TestOtherFeatures: the same for the regulation that has every feature.
func TestOtherFeatures(t *testing.T) {
	const employee, manager, committee, board, appeal = 0, 1, 2, 3, 4
	scenarios := holding(t, proceduretest.EveryFeature())
	type reg = procedure.Regulation
	none := deadline.Term{}
	drop := func(rung, duty int) func(*reg) {
		return func(r *reg) { r.Rungs[rung].Duties = slices.Delete(r.Rungs[rung].Duties, duty, duty+1) }
	}
	on := func(rung, duty int, change func(*procedure.Duty)) func(*reg) {
		return func(r *reg) { change(&r.Rungs[rung].Duties[duty]) }
	}
	for _, test := range []struct {
		why    string
		change func(*reg)
	}{
		{"no ground required", func(r *reg) { r.Grounds.Required = "" }},
		{"a window that bars", func(r *reg) { r.Filing.Limit.Warns = false }},
		{"another window", func(r *reg) { r.Filing.Limit.Term = deadline.Months(11) }},
		{"no window", func(r *reg) { r.Filing = procedure.Filing{} }},
		{"no day moved off a day off", func(r *reg) { r.Counting.Roll = deadline.RollNone }},
		{"years not moved", func(r *reg) { r.Counting.Roll = deadline.RollStatutory }},
		{"what was agreed not moved", func(r *reg) { r.Counting.RollAgreed = false }},
		{"terms that start on a day off", func(r *reg) { r.Counting.Start = deadline.StartAsGiven }},
		{"the days between stop and restart", func(r *reg) { r.Counting.Suspend = deadline.SuspendBetween }},
		{"the days of stop and restart too", func(r *reg) { r.Counting.Suspend = deadline.SuspendBothEnds }},
		{"no holidays", func(r *reg) { r.Counting.Calendar = deadline.Weekdays() }},
		{"no patience", func(r *reg) { r.Patience = procedure.Patience{} }},
		{"less patience", func(r *reg) { r.Patience.Term = deadline.Days(41) }},
		{"more patience", func(r *reg) { r.Patience.Term = deadline.Days(43) }},
		{"another clause for skipping", func(r *reg) { r.Skip = "" }},
		{"no clause for what is fixed", func(r *reg) { r.Fixed = "" }},

		{"the talk advised also about nobody", func(r *reg) { r.Rungs[employee].Entry.About = "" }},
		{"agreeing with the counsellor not for good", func(r *reg) { r.Rungs[employee].Agree.Reopen = "F17" }},

		{"the team leader may be passed over", func(r *reg) { r.Rungs[manager].Required = false }},
		{"the team leader a right", func(r *reg) { r.Rungs[manager].Entry.Norm = procedure.Right }},
		{"another term to go up that does not bar", func(r *reg) { r.Rungs[manager].Entry.Within.Term = deadline.Months(6) }},
		{"barred by it", func(r *reg) { r.Rungs[manager].Entry.Within.Warns = false }},
		{"nothing to acknowledge", func(r *reg) {
			r.Rungs[manager].Duties = r.Rungs[manager].Duties[1:]
			r.Rungs[manager].Answer.Limit.From = procedure.FromEntry
		}},
		{"four working days to acknowledge", on(manager, 0, func(d *procedure.Duty) { d.Limit.Term = deadline.WorkingDays(4) })},
		{"no date to acknowledge", on(manager, 0, func(d *procedure.Duty) { d.Limit = procedure.Limit{} })},
		{"nobody told that it takes longer", drop(manager, 1)},
		{"told of it at some time", on(manager, 1, func(d *procedure.Duty) { d.Limit = procedure.Limit{} })},
		{"told of it in a week", on(manager, 1, func(d *procedure.Duty) {
			d.Limit.Span = procedure.Span{From: procedure.FromExtension, Term: deadline.Weeks(1)}
		})},
		{"told although it does not take longer", on(manager, 1, func(d *procedure.Duty) { d.Since = 0 })},
		{"the answer counted from its entry", func(r *reg) { r.Rungs[manager].Answer.Limit.From = procedure.FromEntry }},
		{"nine working days", func(r *reg) { r.Rungs[manager].Answer.Limit.Term = deadline.WorkingDays(9) }},
		{"no target", func(r *reg) { r.Rungs[manager].Answer.Target = none }},
		{"another target", func(r *reg) { r.Rungs[manager].Answer.Target = deadline.WorkingDays(8) }},
		{"no extension", func(r *reg) {
			r.Rungs[manager].Extend, r.Rungs[manager].Duties = procedure.Extension{}, r.Rungs[manager].Duties[:1]
		}},
		{"extended twice", func(r *reg) { r.Rungs[manager].Extend.Times = 2 }},
		{"extended longer", func(r *reg) { r.Rungs[manager].Extend.Most = deadline.WorkingDays(11) }},
		{"not taken back", func(r *reg) { r.Rungs[manager].Extend.Retract = "" }},
		{"no pause", func(r *reg) { r.Rungs[manager].Pause = procedure.Pause{} }},
		{"anew after a pause", func(r *reg) { r.Rungs[manager].Pause.Anew = true }},
		{"nothing opened by silence", func(r *reg) { r.Rungs[manager].Silence = "" }},
		{"agreeing with the team leader for good", func(r *reg) { r.Rungs[manager].Agree.Reopen = "" }},

		{"up in the earlier of two terms", func(r *reg) { r.Rungs[committee].Entry.Within.Later = false }},
		{"up in a term from the event", func(r *reg) {
			w := &r.Rungs[committee].Entry.Within
			w.Span, w.Or, w.Later = w.Or, procedure.Span{}, false
		}},
		{"up in a term from the answer", func(r *reg) {
			w := &r.Rungs[committee].Entry.Within
			w.Or, w.Later = procedure.Span{}, false
		}},
		{"up in a term from a real answer", func(r *reg) { r.Rungs[committee].Entry.Within.From = procedure.FromAnswer }},
		{"nothing to acknowledge for the panel", drop(committee, 0)},
		{"a date to acknowledge for the panel", on(committee, 0, func(d *procedure.Duty) {
			d.Limit = procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(1)}}
		})},
		{"acknowledged at some time", on(committee, 0, func(d *procedure.Duty) { d.First = false })},
		{"the team leader not heard", on(committee, 1, func(d *procedure.Duty) { d.Parties = d.Parties[:1] })},
		{"heard in three weeks", on(committee, 1, func(d *procedure.Duty) { d.Limit.Term = deadline.Weeks(3) })},
		{"no word of how it is going", drop(committee, 2)},
		{"word once", on(committee, 2, func(d *procedure.Duty) {
			d.Limit.Span, d.Every = procedure.Span{From: procedure.FromEntry, Term: d.Every}, none
		})},
		{"word every five weeks", on(committee, 2, func(d *procedure.Duty) { d.Every = deadline.Weeks(5) })},
		{"not on paper", drop(committee, 3)},
		{"on paper within a week", on(committee, 3, func(d *procedure.Duty) { d.Limit.Or = procedure.Span{} })},
		{"on paper before the term ends", on(committee, 3, func(d *procedure.Duty) { d.Limit.Span, d.Limit.Or = d.Limit.Or, procedure.Span{} })},
		{"the later of the two", on(committee, 3, func(d *procedure.Duty) { d.Limit.Later = true })},
		{"advice counted from the entry", func(r *reg) { r.Rungs[committee].Answer.Limit.From = procedure.FromEntry }},
		{"advice counted from the acknowledgement", func(r *reg) { r.Rungs[committee].Answer.Limit.From = procedure.FromAcknowledgement }},
		{"a month for the advice", func(r *reg) { r.Rungs[committee].Answer.Limit.Term = deadline.Months(1) }},
		{"with consent three times", func(r *reg) { r.Rungs[committee].ExtendAgreed.Times = 3 }},
		{"with consent, as long as need be", func(r *reg) { r.Rungs[committee].ExtendAgreed.Most = none }},
		{"the panel without consent", func(r *reg) { r.Rungs[committee].Extend = r.Rungs[committee].ExtendAgreed }},
		{"no pause for the panel", func(r *reg) { r.Rungs[committee].Pause = procedure.Pause{} }},
		{"not anew after a pause", func(r *reg) { r.Rungs[committee].Pause.Anew = false }},
		{"not resolved before the advice", func(r *reg) { r.Rungs[committee].Agree = procedure.Agreement{} }},
		{"over for who was satisfied", func(r *reg) { r.Rungs[committee].Agree.Resume = "" }},
		{"told of every extension", on(committee, 3, func(d *procedure.Duty) { d.Over = none })},
		{"told of more than five days", on(committee, 3, func(d *procedure.Duty) { d.Over = deadline.Days(5) })},
		{"no advice but a decision", func(r *reg) {
			r.Rungs[committee].Advises, r.Rungs[committee].Agree = "", procedure.Agreement{Accept: "F16", Decline: "F16"}
		}},

		{"the advice not sent", drop(board, 0)},
		{"the advice sent by the board", on(board, 0, func(d *procedure.Duty) { d.By = 0 })},
		{"the advice sent in two weeks", on(board, 0, func(d *procedure.Duty) { d.Limit.Term = deadline.Weeks(2) })},
		{"nobody consulted", func(r *reg) {
			r.Rungs[board].Duties = slices.Delete(r.Rungs[board].Duties, 1, 2)
			r.Rungs[board].Duties[1].Limit.From = procedure.FromEntry
		}},
		{"consulted also about nobody", on(board, 1, func(d *procedure.Duty) { d.About = false })},
		{"consulted in three weeks", on(board, 1, func(d *procedure.Duty) { d.Limit.Term = deadline.Weeks(3) })},
		{"consulted at some time", on(board, 1, func(d *procedure.Duty) { d.First, d.Noted = false, "" })},
		{"agreed without consulting not noted", on(board, 1, func(d *procedure.Duty) { d.Noted = "" })},
		{"nobody heard by the board", drop(board, 2)},
		{"heard in two weeks of the entry", on(board, 2, func(d *procedure.Duty) { d.Limit.From = procedure.FromEntry })},
		{"the team leader not told", drop(board, 4)},
		{"the team leader told in two weeks", on(board, 4, func(d *procedure.Duty) { d.Limit.Term = deadline.Weeks(2) })},
		{"the team leader told as long as it is there", on(board, 4, func(d *procedure.Duty) { d.Outlives = false })},
		{"no explanation", drop(board, 6)},
		{"an explanation in two weeks", on(board, 6, func(d *procedure.Duty) { d.Limit.Term = deadline.Weeks(2) })},
		{"an explanation in any case", on(board, 6, func(d *procedure.Duty) { d.Since = 0 })},
		{"no day for not looking into it", func(r *reg) { r.Rungs[board].Answer.Refuse = procedure.Limit{} }},
		{"three weeks for not looking into it", func(r *reg) { r.Rungs[board].Answer.Refuse.Term = deadline.Weeks(3) }},
		{"seven weeks for the board", func(r *reg) { r.Rungs[board].Answer.Limit.Term = deadline.Weeks(7) }},
		{"the board's counted from the consultation", func(r *reg) { r.Rungs[board].Answer.Limit.From = procedure.FromConsultation }},
		{"extended by a month", func(r *reg) { r.Rungs[board].Extend.Most = deadline.Months(1) }},
		{"not longer with consent", func(r *reg) { r.Rungs[board].ExtendAgreed = procedure.Extension{} }},
		{"with consent once", func(r *reg) { r.Rungs[board].ExtendAgreed.Times = 1 }},
		{"a pause for the board", func(r *reg) { r.Rungs[board].Pause.Clause = "F14" }},
		{"not resolved before the answer", func(r *reg) { r.Rungs[board].Agree.Early = "" }},
		{"no giving up on the board", func(r *reg) { r.Rungs[board].Agree.GiveUp = "" }},

		{"the referral owed by one clause", func(r *reg) { r.Rungs[appeal].Entry.Owed = "F42" }},
		{"no way there but the board", func(r *reg) { r.Rungs[appeal].Entry.Claim, r.Rungs[appeal].Entry.Within = "", procedure.Limit{} }},
		{"there in the later of two terms", func(r *reg) { r.Rungs[appeal].Entry.Within.Later = true }},
		{"there without a term", func(r *reg) { r.Rungs[appeal].Entry.Within = procedure.Limit{} }},
		{"nobody told of the referral", drop(appeal, 0)},
		{"told by the disputes committee", on(appeal, 0, func(d *procedure.Duty) { d.By = 0 })},
		{"told without a referral too", on(appeal, 0, func(d *procedure.Duty) { d.Since = 0 })},
		{"thirty days for the disputes committee", func(r *reg) { r.Rungs[appeal].Answer.Limit.Term = deadline.Days(31) }},
		{"no extension for the disputes committee", func(r *reg) {
			r.Rungs[appeal].Extend, r.Rungs[appeal].Duties = procedure.Extension{}, slices.Delete(r.Rungs[appeal].Duties, 1, 2)
		}},
		{"not published", drop(appeal, 2)},
		{"published in thirteen days", on(appeal, 2, func(d *procedure.Duty) { d.Limit.Term = deadline.Days(13) })},
		{"nothing told of what the board will do", drop(appeal, 3)},
		{"told also when the complaint was not upheld", on(appeal, 3, func(d *procedure.Duty) { d.Upheld = false })},
		{"published at some time", on(appeal, 2, func(d *procedure.Duty) { d.Limit = procedure.Limit{} })},

		{"the board keeps the file", func(r *reg) { r.Closing.By = 0 }},
		{"taken up again always", func(r *reg) { r.Closing.Reopen = procedure.Limit{} }},
		{"taken up again within three months of the day after", func(r *reg) { r.Closing.Reopen.Including = false }},
		{"taken up again within four months", func(r *reg) { r.Closing.Reopen.Term = deadline.Months(4) }},
		{"not passed on", func(r *reg) { r.Closing.Forward = "" }},
	} {
		t.Run(test.why, func(t *testing.T) { notices(t, scenarios, proceduretest.EveryFeature(), test.change) })
	}
}

// TestOtherFeaturesNoticed: the same for the regulation with what does not go
// together.
func TestOtherFeaturesNoticed(t *testing.T) {
	const employee, manager, board = 0, 1, 2
	scenarios := holding(t, proceduretest.OtherFeatures())
	type reg = procedure.Regulation
	for why, change := range map[string]func(*reg){
		"the talk passed over":        func(r *reg) { r.Rungs[employee].Entry.Optional = "" },
		"no way up before the answer": func(r *reg) { r.Rungs[board].Entry.Early = "" },
		"word after the answer too":   func(r *reg) { r.Rungs[manager].Duties[1].Ends = false },
		"word every week":             func(r *reg) { r.Rungs[manager].Duties[1].Every = deadline.Weeks(1) },
		"the meeting does not count": func(r *reg) {
			r.Rungs[manager].Answer.Limit.Or = procedure.Span{}
			r.Rungs[manager].Answer.Limit.Later, r.Rungs[manager].Answer.Limit.Known = false, false
		},
		"silence opens nothing":          func(r *reg) { r.Rungs[manager].Silence = "" },
		"the day of receipt not counted": func(r *reg) { r.Rungs[board].Answer.Limit.Including = false },
	} {
		t.Run(why, func(t *testing.T) { notices(t, scenarios, proceduretest.OtherFeatures(), change) })
	}
}

// TestEveryFeatureHasAll: there is no field of a regulation that the one with
// every feature leaves zero throughout, no anchor that it does not count from, no
// duty of a kind that it does not have; and where a rung can say yes or no, one
// says yes and another no. A ground that is required is not noted when it is not
// there, and a made-up text cannot be found anywhere.
func TestEveryFeatureHasAll(t *testing.T) {
	used, no := map[string]bool{}, map[string]bool{}
	var look func(string, reflect.Value)
	look = func(path string, v reflect.Value) {
		if v.Type() == reflect.TypeFor[procedure.Limit]() || v.Type() == reflect.TypeFor[procedure.Span]() {
			path = "." + v.Type().Name() // what a limit can say one of them says
		}
		used[path] = used[path] || !v.IsZero()
		no[path] = no[path] || v.Kind() == reflect.Bool && !v.Bool()
		switch {
		case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
			for i := range v.Len() {
				look(path, v.Index(i))
			}
		case v.Kind() == reflect.Struct && v.Type().PkgPath() == reflect.TypeFor[procedure.Regulation]().PkgPath():
			for i := range v.NumField() {
				look(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		}
	}
	r := proceduretest.EveryFeature()
	look("", reflect.ValueOf(r))
	other := proceduretest.OtherFeatures()
	look("", reflect.ValueOf(other))
	require.Greater(t, len(used), 100)
	var unused, always []string
	bools := 0
	for path, is := range used {
		switch {
		case !is:
			unused = append(unused, path)
		case no[path]:
			bools++
		case strings.HasPrefix(path, ".Rungs.") && isBool(reflect.TypeOf(r), path):
			always = append(always, path)
		}
	}
	slices.Sort(unused)
	require.Equal(t, []string{".Clauses.Find", ".Grounds.Noted", ".Rungs.ExtendAgreed.Retract"}, unused)
	require.Empty(t, always, "said by every rung")
	require.Greater(t, bools, 8)

	from, since := make(map[procedure.Anchor]bool), make(map[procedure.Anchor]bool)
	kinds, norms := make(map[procedure.Kind]bool), make(map[procedure.Norm]bool)
	times, later := map[int]bool{}, map[bool]bool{}
	var units []deadline.Unit
	count := func(limits ...procedure.Limit) {
		for _, l := range limits {
			from[l.From], from[l.Or.From] = true, true
			if l.Or != (procedure.Span{}) {
				later[l.Later] = true
			}
		}
	}
	count(r.Filing.Limit, r.Closing.Reopen)
	for _, rung := range r.Rungs {
		count(rung.Entry.Within, rung.Answer.Limit)
		units = append(units, rung.Answer.Limit.Term.Unit())
		norms[rung.Entry.Norm] = true
		for _, d := range rung.Duties {
			count(d.Limit)
			since[d.Since], kinds[d.Kind] = true, true
		}
		for _, x := range []procedure.Extension{rung.Extend, rung.ExtendAgreed} {
			if x.Clause != "" {
				times[x.Times] = true
			}
		}
	}
	for a := procedure.FromEvent; a <= procedure.FromClosing; a++ {
		require.Contains(t, from, a, "nothing is counted from it")
	}
	for _, a := range []procedure.Anchor{0, procedure.FromReferral, procedure.FromAnswer, procedure.FromExtension, procedure.FromDue} {
		require.Contains(t, since, a, "nothing is owed since it")
	}
	for _, k := range []procedure.Kind{procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Published} {
		require.Contains(t, kinds, k, "nobody owes it")
	}
	require.Len(t, norms, 3, "advice, a right, and neither where a referral leads")
	require.Len(t, times, 3, "always, once and twice")
	require.Len(t, later, 2, "the earlier of two terms and the later")
	for _, unit := range []deadline.Unit{deadline.UnitDay, deadline.UnitWeek, deadline.UnitMonth, deadline.UnitWorkingDay} {
		require.Contains(t, units, unit, "an answer in %vs", unit)
	}
	ladder := make([]procedure.Stage, 0, len(r.Rungs))
	for _, rung := range r.Rungs {
		ladder = append(ladder, rung.Stage)
	}
	require.False(t, slices.IsSorted(ladder), "the order of the rungs is that of the regulation")
}

// TestEveryClauseCited: each clause of the regulation with every feature stands
// once in its registry, in order and in both languages, and something rests on it.
func TestEveryClauseCited(t *testing.T) {
	cited := map[string]bool{}
	var look func(reflect.Value)
	look = func(v reflect.Value) {
		switch {
		case v.Type() == reflect.TypeFor[procedure.Cite]():
			for id := range procedure.Cite(v.String()).All() {
				cited[id] = true
			}
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				look(v.Index(i))
			}
		case v.Kind() == reflect.Struct && v.Type().PkgPath() == reflect.TypeFor[procedure.Regulation]().PkgPath():
			for i := range v.NumField() {
				look(v.Field(i))
			}
		}
	}
	r := proceduretest.EveryFeature()
	look(reflect.ValueOf(r))
	for i, c := range r.Clauses {
		require.Equal(t, fmt.Sprintf("F%d", i+1), c.ID)
		require.True(t, cited[c.ID], "%s is cited nowhere", c.ID)
		for _, language := range []string{"nl", "en"} {
			require.NotEmpty(t, c.Summary.In(language), "%s in %s", c.ID, language)
		}
	}
	require.Len(t, cited, len(r.Clauses))
	other := proceduretest.EveryFeature()
	other.Rungs[0].Body["nl"], other.Clauses[0].ID = "iemand anders", "F99"
	require.Empty(t, cmp.Diff(r, proceduretest.EveryFeature(), cmp.Comparer(func(a, b deadline.Counting) bool { return a == b }), cmp.Comparer(func(a, b deadline.Term) bool { return a == b })), "each call returns a copy of its own")
}

// isBool reports whether the field at path is a yes or no.
func isBool(t reflect.Type, path string) bool {
	for name := range strings.SplitSeq(strings.TrimPrefix(path, "."), ".") {
		if t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		f, ok := t.FieldByName(name)
		if !ok {
			return false
		}
		t = f.Type
	}
	return t.Kind() == reflect.Bool
}

// TestCheckFinds: what does not hold is found, with its line.
func TestCheckFinds(t *testing.T) {
	story := strings.Replace(head, "K5", "K4", 1) + "  at nobody, unraised\n  filing day 2026-04-30\n  due none\n" + // 5, 6, 7
		"2026-02-02 raised board\n  at board, hearing\n  verdict none\n" + // 8
		"2026-02-03 raised committee\n  refused: no\n" + // 11, 12
		"contact:\n  mail (K13) info@xtra.nl\n" // 13
	const wrong = "procedure: 2026-02-03 raised committee: not open at stage board, phase hearing (K9, R7); possible instead: " +
		"board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), " +
		"complainant accepted (K8), complainant declined (R7)"
	right := strings.ReplaceAll(story, "refused: no", "refused: "+wrong)
	right = strings.ReplaceAll(right, "  mail", "  address (K12) Xtra Welzijn / t.a.v. de Directie AMW / Zichtenburglaan 260 / 2544 EB Den Haag\n"+
		"  phone (K13) 070 366 08 01\n  mail")
	for _, test := range []struct {
		why, old, new string
		line          int
		clause        procedure.Cite
		want          string
	}{
		{"another place", "nobody, unraised", "employee, hearing", 5, "K4", `want "employee, hearing", got "nobody, unraised"`},
		{"another filing day", "2026-04-30", "2026-05-01", 6, "K4", `filing day want "2026-05-01", got "2026-04-30"`},
		{"a due day where there is none", "due none", "due 2026-02-28", 7, "K4", `got "none"`},
		{"a verdict where there is none", "verdict none", "verdict upheld", 10, "K4", `got "none"`},
		{"refused although it is said to be taken", "  refused: " + wrong + "\n", "", 11, "K9, R7", "2026-02-03 raised committee: refused: 2026-02-03 raised committee: not open"},
		{"taken although it is said to be refused", "2026-02-03 raised committee", "2026-02-03 consulted manager", 12, "K4", `got "it is accepted"`},
		{"another text of the refusal", "phase hearing (K9, R7)", "phase hearing (K7)", 12, "K9, R7", "refused: want"},
		{"an entry left out", "  mail (K13) info@xtra.nl\n", "", 13, "K4", `also has "mail (K13) info@xtra.nl"`},
		{"an entry too many", "info@xtra.nl", "info@example.org", 16, "K4", `does not have "mail (K13) info@example.org"`},
		{"a clause that is not there", "clauses: K4", "clauses: K4, K14", 0, "K14", `a clause that regulation "xtra" does not have`},
		{"a clause that is not shown", "clauses: K4", "clauses: K4, K10", 0, "K10", "a clause on which nothing in it rests"},
		{"another regulation", "clauses: K4", "regulation: other\nclauses: K4", 0, "K4", `about regulation "other", not "xtra"`},
	} {
		t.Run(test.why, func(t *testing.T) {
			s, err := proceduretest.Parse("a.txt", right)
			require.NoError(t, err)
			require.NoError(t, proceduretest.Check(s, procedure.Xtra()), "without the change")
			s, err = proceduretest.Parse("a.txt", strings.Replace(right, test.old, test.new, 1))
			require.NoError(t, err)
			err = proceduretest.Check(s, procedure.Xtra())
			require.Error(t, err)
			require.True(t, slices.ContainsFunc(each(err), func(e error) bool {
				var f *proceduretest.Failure
				return errors.As(e, &f) && f.Line == test.line && f.Clause == test.clause && f.Fault == proceduretest.NotThisStory &&
					f.Scenario == "a.txt" && strings.Contains(e.Error(), test.want)
			}), "%v", err)
		})
	}
	require.Error(t, proceduretest.Check(proceduretest.Scenario{Regulation: "xtra"}, procedure.Xtra()), "a story that tells nothing")
	require.Error(t, proceduretest.Check(proceduretest.Scenario{}, nil), "no procedure either")

	s, err := proceduretest.Parse("a.txt", "title: A\nregulation: every-feature\nclauses: F1\nhappened 2026-01-30 about nothing\n")
	require.NoError(t, err)
	require.ErrorContains(t, proceduretest.Check(s, regulations(t, "every-feature")), "a.txt:4: F1: does not hold for this regulation: happened 2026-01-30 about nothing: refused: grounds: missing")
}

// TestClaims: a clause that a story claims and does not show is found, whether it
// is cited by a move, by a limit, or only by a finding; and one that is shown in
// any of the ways in which a story shows something is not.
func TestClaims(t *testing.T) {
	const begin = "happened 2026-01-30 about conduct\n"
	for _, test := range []struct{ id, regulation, without, with string }{
		{"K3", "xtra", begin, begin + "  filing day 2026-04-30\n"},
		{"K3", "xtra", begin, begin + "2026-05-01 raised board\n  refused: procedure: 2026-05-01 raised board: too late: the last day was 2026-04-30 (K3, R3)\n"},
		{"R3", "xtra", begin, "happened 2026-01-30 about conduct, taken in late\n"},
		{"R16", "xtra", begin, "happened 2026-01-30 about nothing\naudit on 2026-02-02:\n  note no-ground (R16)\n"},
		{"R23", "xtra", begin, begin + "2026-02-02 raised employee\n2026-02-02 raised manager\n2026-02-02 raised board\n2026-02-02 consulted employee\n2026-02-02 consulted manager\n" +
			"audit on 2026-03-05:\n  note still-open (R23), not answered, by board, stage board, since 2026-02-02, 31 days\n"},
		{"K8", "xtra", begin, begin + "2026-02-02 raised board\n2026-02-03 consulted employee\n"},
		{"K7", "xtra", begin, begin + "2026-02-02 raised manager\n2026-02-03 raised board\n"},
		{"K13", "xtra", begin, begin + "contact:\n  address (K12) Xtra Welzijn / t.a.v. de Directie AMW / Zichtenburglaan 260 / 2544 EB Den Haag\n  phone (K13) 070 366 08 01\n  mail (K13) info@xtra.nl\n"},
		{"F10", "every-feature", begin, begin + "2026-02-02 raised manager\n  due 2026-02-23\n"},
	} {
		t.Run(test.id, func(t *testing.T) {
			for told, want := range map[string]bool{test.without: false, test.with: true} {
				s, err := proceduretest.Parse("a.txt", "title: A\nregulation: "+test.regulation+"\nclauses: "+test.id+"\n"+told)
				require.NoError(t, err)
				err = proceduretest.Check(s, regulations(t, test.regulation))
				if want {
					require.NoError(t, err)
				} else {
					require.ErrorContains(t, err, "a.txt: "+test.id+": does not hold for this regulation: it claims a clause on which nothing in it rests")
				}
			}
		})
	}
}

// TestPrints: what a host may leave zero prints.
func TestPrints(t *testing.T) {
	var failure *proceduretest.Failure
	var fault *proceduretest.SyntaxError
	for _, err := range []error{failure, fault, &proceduretest.Failure{}, &proceduretest.SyntaxError{}} {
		require.True(t, strings.HasPrefix(err.Error(), "proceduretest: "), "%v", err)
		require.NoError(t, errors.Unwrap(err))
	}
	require.Empty(t, proceduretest.Scenario{}.Clauses)
	require.Equal(t, "title: \nregulation: \nclauses: \n", proceduretest.Scenario{}.String())
}

// TestLongStory: a story of a hundred thousand lines is read and told in the time
// that goes with that, and what is wrong with one fits on a screen.
func TestLongStory(t *testing.T) {
	long(t)
	const many = 100_000
	begun := time.Now()
	var b strings.Builder
	b.WriteString("title: Long\nclauses: K8\nhappened 2026-01-30 about conduct\n2026-02-02 raised board\n")
	for range many {
		b.WriteString("2026-02-03 consulted employee\n")
	}
	b.WriteString("audit on 2026-02-03:\n")
	s, err := proceduretest.Parse("a.txt", b.String()+"  nothing\n")
	require.NoError(t, err)
	require.Error(t, proceduretest.Check(s, procedure.Xtra()))

	for i := range many {
		fmt.Fprintf(&b, "  note %d\n", i)
	}
	s, err = proceduretest.Parse("a.txt", b.String())
	require.NoError(t, err)
	require.Error(t, proceduretest.Check(s, procedure.Xtra()))

	_, err = proceduretest.Parse("a.txt", strings.Repeat(strings.Repeat("x", 1000)+"\n", many))
	require.Len(t, each(err), 101)
	require.Less(t, len(err.Error()), 50_000)
	require.Less(t, time.Since(begun), time.Minute, "quadratic, it would take many minutes")
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
