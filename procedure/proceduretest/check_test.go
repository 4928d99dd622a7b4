package proceduretest_test

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// regulations resolves what a scenario is about.
func regulations(t *testing.T, id string) *procedure.Procedure {
	t.Helper()
	every, err := proceduretest.EveryFeature().Compile()
	require.NoError(t, err)
	known := map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every-feature": every}
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

// TestShipped holds Scenarios, which swallows no error, to the files.
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

// TestClausesShown: every clause of the published text has its story, and so
// has every clause of the regulation with every feature.
func TestClausesShown(t *testing.T) {
	shown := map[string][]string{}
	for _, s := range proceduretest.Scenarios() {
		for _, id := range s.Clauses {
			shown[id] = append(shown[id], s.Name)
		}
	}
	for _, clause := range slices.Concat(procedure.XtraRegulation().Clauses, proceduretest.EveryFeature().Clauses) {
		if !strings.HasPrefix(clause.ID, "R") && len(shown[clause.ID]) == 0 {
			t.Errorf("%s is shown by no scenario", clause.ID)
		}
	}
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
	for code := range procedure.Codes() {
		require.Contains(t, all, " "+code.String(), "no story has this finding")
		words = append(words, code.String())
	}
	words = appendWords(words, procedure.Kinds())
	words = appendWords(words, procedure.Verdicts())
	words = appendWords(words, procedure.Stages())
	words = appendWords(words, procedure.Parties())
	words = appendWords(words, procedure.AllGrounds())
	words = appendWords(words, procedure.Phases())
	words = appendWords(words, procedure.Severities())
	for _, word := range words {
		require.Contains(t, string(readme), "`"+word+"`")
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
	for _, test := range []struct {
		why    string
		change func(*procedure.Regulation)
	}{
		{"two months to report", func(r *procedure.Regulation) { r.Filing.Term = deadline.Months(2) }},
		{"ninety days to report", func(r *procedure.Regulation) { r.Filing.Term = deadline.Days(90) }},
		{"no limit to report", func(r *procedure.Regulation) { r.Filing.Term = deadline.Term{} }},
		{"grounds optional", func(r *procedure.Regulation) { r.Grounds.Required = false }},
		{"terms moved off weekends", func(r *procedure.Regulation) {
			r.Counting = deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
		}},
		{"terms by law", func(r *procedure.Regulation) { r.Counting = deadline.Statutory() }},
		{"no clause for skipping", func(r *procedure.Regulation) { r.Skip = "" }},
		{"no lapse", func(r *procedure.Regulation) { r.Closing.Lapse = "" }},
		{"another clause for withdrawing", func(r *procedure.Regulation) { r.Closing.Withdraw = "K2" }},
		{"no talk with the employee", func(r *procedure.Regulation) { r.Rungs = r.Rungs[1:] }},
		{"no appeal", func(r *procedure.Regulation) { r.Rungs = r.Rungs[:4] }},
		{"the first talk a right", func(r *procedure.Regulation) { r.Rungs[0].Entry.Norm = procedure.Right }},
		{"the talk with the manager a right", func(r *procedure.Regulation) { r.Rungs[1].Entry.Norm = procedure.Right }},
		{"the board a right", func(r *procedure.Regulation) { r.Rungs[2].Entry.Norm = procedure.Right }},
		{"no consultation", func(r *procedure.Regulation) { r.Rungs[2].Consult = procedure.Consultation{} }},
		{"only the employee consulted", func(r *procedure.Regulation) { r.Rungs[2].Consult.Parties = r.Rungs[2].Consult.Parties[:1] }},
		{"a date for the board", func(r *procedure.Regulation) { r.Rungs[2].Answer.Term = deadline.Weeks(6) }},
		{"no giving up on the board", func(r *procedure.Regulation) { r.Rungs[2].Agree.GiveUp = "" }},
		{"the committee by oneself", func(r *procedure.Regulation) {
			r.Rungs[3].Entry = procedure.Entry{Norm: procedure.Right, Clause: "K9"}
		}},
		{"nobody told of the referral", func(r *procedure.Regulation) { r.Rungs[3].Entry.Inform = "" }},
		{"31 days for the committee", func(r *procedure.Regulation) { r.Rungs[3].Answer.Term = deadline.Days(31) }},
		{"a month for the committee", func(r *procedure.Regulation) { r.Rungs[3].Answer.Term = deadline.Months(1) }},
		{"a date for the appeal", func(r *procedure.Regulation) { r.Rungs[4].Answer.Term = deadline.Weeks(6) }},
		{"appeal a piece of advice", func(r *procedure.Regulation) { r.Rungs[4].Entry.Norm = procedure.Advice }},
		{"another address", func(r *procedure.Regulation) { r.Contact.Address = r.Contact.Address[1:] }},
		{"another telephone", func(r *procedure.Regulation) { r.Contact.Phone = "070 000 00 00" }},
		{"another mail", func(r *procedure.Regulation) { r.Contact.Mail = "info@example.org" }},
	} {
		t.Run(test.why, func(t *testing.T) { notices(t, procedure.XtraRegulation(), test.change) })
	}
}

// notices sees that some scenario does not hold for the regulation once it is
// changed.
func notices(t *testing.T, r procedure.Regulation, change func(*procedure.Regulation)) {
	t.Helper()
	change(&r)
	p, err := r.Compile()
	if err != nil {
		t.Fatalf("the change does not compile: %v", err)
	}
	for _, s := range proceduretest.Scenarios() {
		if s.Regulation == r.ID && proceduretest.Check(s, p) != nil {
			return
		}
	}
	t.Error("no scenario notices")
}

// TestOtherFeatures: the same for the regulation that has every feature.
func TestOtherFeatures(t *testing.T) {
	const manager, board, committee, appeal = 1, 2, 3, 4
	none := deadline.Term{}
	for _, test := range []struct {
		why    string
		change func(*procedure.Regulation)
	}{
		{"a ground required", func(r *procedure.Regulation) { r.Grounds.Required = true }},
		{"a window that bars", func(r *procedure.Regulation) { r.Filing.Open = false }},
		{"another window", func(r *procedure.Regulation) { r.Filing.Term = deadline.Months(11) }},
		{"no day moved off a day off", func(r *procedure.Regulation) { r.Counting.Roll = deadline.RollNone }},
		{"years not moved", func(r *procedure.Regulation) { r.Counting = deadline.Statutory() }},
		{"no holidays", func(r *procedure.Regulation) { r.Counting.Calendar = deadline.Weekdays() }},
		{"the team leader may be passed over", func(r *procedure.Regulation) { r.Rungs[manager].Required = false }},
		{"four working days to acknowledge", func(r *procedure.Regulation) { r.Rungs[manager].Acknowledge.Term = deadline.WorkingDays(4) }},
		{"nothing to acknowledge for the board", func(r *procedure.Regulation) { r.Rungs[board].Acknowledge = procedure.Acknowledgement{} }},
		{"nothing to acknowledge for the panel", func(r *procedure.Regulation) { r.Rungs[committee].Acknowledge = procedure.Acknowledgement{} }},
		{"a date to acknowledge for the panel", func(r *procedure.Regulation) { r.Rungs[committee].Acknowledge.Term = deadline.Weeks(1) }},
		{"the answer counted from its entry", func(r *procedure.Regulation) { r.Rungs[manager].Answer.From = procedure.FromEntry }},
		{"the board's counted from the acknowledgement", func(r *procedure.Regulation) { r.Rungs[board].Answer.From = procedure.FromAcknowledgement }},
		{"nine working days", func(r *procedure.Regulation) { r.Rungs[manager].Answer.Term = deadline.WorkingDays(9) }},
		{"another term to go up that is not barred", func(r *procedure.Regulation) { r.Rungs[manager].Entry.Within.AfterEvent = deadline.Months(6) }},
		{"barred by it", func(r *procedure.Regulation) { r.Rungs[manager].Entry.Within.Open = false }},
		{"no target", func(r *procedure.Regulation) { r.Rungs[manager].Answer.Target = none }},
		{"another target", func(r *procedure.Regulation) { r.Rungs[manager].Answer.Target = deadline.WorkingDays(8) }},
		{"no extension", func(r *procedure.Regulation) { r.Rungs[manager].Extend = procedure.Extension{} }},
		{"extended twice", func(r *procedure.Regulation) { r.Rungs[manager].Extend.Times = 2 }},
		{"extended longer", func(r *procedure.Regulation) { r.Rungs[manager].Extend.Most = deadline.WorkingDays(11) }},
		{"nobody told of it", func(r *procedure.Regulation) { r.Rungs[manager].Extend.Inform = "" }},
		{"no pause for the team leader", func(r *procedure.Regulation) { r.Rungs[manager].Pause = "" }},
		{"no pause for the panel", func(r *procedure.Regulation) { r.Rungs[committee].Pause = "" }},
		{"a pause for the board", func(r *procedure.Regulation) { r.Rungs[board].Pause = "F11" }},
		{"nothing opened by a silent team leader", func(r *procedure.Regulation) { r.Rungs[manager].Silence = "" }},
		{"nothing opened by a silent panel", func(r *procedure.Regulation) { r.Rungs[committee].Silence = "" }},
		{"up in the earlier of two terms", func(r *procedure.Regulation) { r.Rungs[board].Entry.Within.Later = false }},
		{"up in the later of two terms", func(r *procedure.Regulation) { r.Rungs[appeal].Entry.Within.Later = true }},
		{"up in a term from the event", func(r *procedure.Regulation) {
			r.Rungs[board].Entry.Within.AfterAnswer, r.Rungs[board].Entry.Within.Later = none, false
		}},
		{"up in a term from the answer", func(r *procedure.Regulation) {
			r.Rungs[board].Entry.Within.AfterEvent, r.Rungs[board].Entry.Within.Later = none, false
		}},
		{"up without a term", func(r *procedure.Regulation) { r.Rungs[appeal].Entry.Within = procedure.Within{} }},
		{"nobody consulted", func(r *procedure.Regulation) { r.Rungs[board].Consult = procedure.Consultation{} }},
		{"nobody heard by the board", func(r *procedure.Regulation) { r.Rungs[board].Hear = procedure.Hearing{} }},
		{"heard without a date", func(r *procedure.Regulation) { r.Rungs[board].Hear.Term = none }},
		{"nobody heard by the panel", func(r *procedure.Regulation) { r.Rungs[committee].Hear = procedure.Hearing{} }},
		{"seven weeks for the board", func(r *procedure.Regulation) { r.Rungs[board].Answer.Term = deadline.Weeks(7) }},
		{"extended by a month", func(r *procedure.Regulation) { r.Rungs[board].Extend.Most = deadline.Months(1) }},
		{"not longer with consent either", func(r *procedure.Regulation) { r.Rungs[board].ExtendAgreed = procedure.Extension{} }},
		{"with consent once", func(r *procedure.Regulation) { r.Rungs[board].ExtendAgreed.Times = 1 }},
		{"told of what was consented to", func(r *procedure.Regulation) { r.Rungs[board].ExtendAgreed.Inform = "F10" }},
		{"with consent three times", func(r *procedure.Regulation) { r.Rungs[committee].ExtendAgreed.Times = 3 }},
		{"with consent, as long as need be", func(r *procedure.Regulation) { r.Rungs[committee].ExtendAgreed.Most = none }},
		{"not told of what was consented to", func(r *procedure.Regulation) { r.Rungs[committee].ExtendAgreed.Inform = "" }},
		{"the panel without consent", func(r *procedure.Regulation) { r.Rungs[committee].Extend = r.Rungs[committee].ExtendAgreed }},
		{"no giving up on the board", func(r *procedure.Regulation) { r.Rungs[board].Agree.GiveUp = "" }},
		{"nobody told of the referral", func(r *procedure.Regulation) { r.Rungs[committee].Entry.Inform = "" }},
		{"a month for the panel", func(r *procedure.Regulation) { r.Rungs[committee].Answer.Term = deadline.Months(1) }},
		{"thirty days for the disputes committee", func(r *procedure.Regulation) { r.Rungs[appeal].Answer.Term = deadline.Days(31) }},
		{"no extension for the disputes committee", func(r *procedure.Regulation) { r.Rungs[appeal].Extend = procedure.Extension{} }},
		{"no clause for what is fixed", func(r *procedure.Regulation) { r.Fixed = "" }},
		{"the board keeps the file", func(r *procedure.Regulation) { r.Closing.By = 0 }},
		{"taken up again always", func(r *procedure.Regulation) { r.Closing.Reopen = none }},
		{"taken up again within four months", func(r *procedure.Regulation) { r.Closing.Reopen = deadline.Months(4) }},
	} {
		t.Run(test.why, func(t *testing.T) { notices(t, proceduretest.EveryFeature(), test.change) })
	}
}

// TestEveryFeatureHasAll: there is no field of a regulation that the one with
// every feature leaves zero throughout. That no ground is required is itself a
// feature, and a made-up text cannot be found anywhere.
func TestEveryFeatureHasAll(t *testing.T) {
	used := map[string]bool{}
	var look func(string, reflect.Value)
	look = func(path string, v reflect.Value) {
		used[path] = used[path] || !v.IsZero()
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
	require.Greater(t, len(used), 60)
	var unused []string
	for path, is := range used {
		if !is {
			unused = append(unused, path)
		}
	}
	slices.Sort(unused)
	require.Equal(t, []string{".Clauses.Find", ".Grounds.Required"}, unused)

	var units []deadline.Unit
	within := map[bool]bool{}
	for _, rung := range r.Rungs {
		units = append(units, rung.Answer.Term.Unit())
		if !rung.Entry.Within.AfterEvent.IsZero() && !rung.Entry.Within.AfterAnswer.IsZero() {
			within[rung.Entry.Within.Later] = true
		}
	}
	for _, unit := range []deadline.Unit{deadline.UnitDay, deadline.UnitWeek, deadline.UnitMonth, deadline.UnitWorkingDay} {
		require.Contains(t, units, unit, "an answer in %vs", unit)
	}
	require.Len(t, within, 2, "the earlier of two terms and the later")
}

// TestCheckFinds: what does not hold is found, with its line.
func TestCheckFinds(t *testing.T) {
	story := strings.Replace(head, "K5", "K4", 1) + "  at nobody, unraised\n  filing day 2026-04-30\n  due none\n" + // 5, 6, 7
		"2026-02-02 raised board\n  at board, hearing\n  verdict none\n" + // 8
		"2026-02-03 raised committee\n  refused: no\n" + // 11, 12
		"contact:\n  mail (K13) info@xtra.nl\n" // 13
	const wrong = "procedure: 2026-02-03 raised committee: not open at stage board, phase hearing (K9); possible instead: " +
		"board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), " +
		"complainant accepted (K8), complainant declined (R7)"
	right := strings.ReplaceAll(story, "refused: no", "refused: "+wrong)
	right = strings.ReplaceAll(right, "  mail", "  address (K12) Xtra Welzijn / t.a.v. de Directie AMW / Zichtenburglaan 260 / 2544 EB Den Haag\n"+
		"  phone (K13) 070 366 08 01\n  mail")
	for _, test := range []struct {
		why, old, new string
		line          int
		clause, want  string
	}{
		{"another place", "nobody, unraised", "employee, hearing", 5, "K4", `want "employee, hearing", got "nobody, unraised"`},
		{"another filing day", "2026-04-30", "2026-05-01", 6, "K4", `filing day want "2026-05-01", got "2026-04-30"`},
		{"a due day where there is none", "due none", "due 2026-02-28", 7, "K4", `got "none"`},
		{"a verdict where there is none", "verdict none", "verdict upheld", 10, "K4", `got "none"`},
		{"refused although it is said to be taken", "  refused: " + wrong + "\n", "", 11, "K9", "2026-02-03 raised committee: refused: procedure"},
		{"taken although it is said to be refused", "2026-02-03 raised committee", "2026-02-03 consulted manager", 12, "K4", `got "it is accepted"`},
		{"another text of the refusal", "phase hearing (K9)", "phase hearing (K7)", 12, "K9", "refused: want"},
		{"an entry left out", "  mail (K13) info@xtra.nl\n", "", 13, "K4", `also has "mail (K13) info@xtra.nl"`},
		{"an entry too many", "info@xtra.nl", "info@example.org", 16, "K4", `does not have "mail (K13) info@example.org"`},
		{"a clause that is not there", "clauses: K4", "clauses: K4, K14", 0, "K14", `a clause that regulation "xtra" does not have`},
		{"a clause that is not shown", "clauses: K4", "clauses: K4, K10", 0, "K10", "a clause on which nothing in it rests"},
		{"another regulation", "clauses: K4", "regulation: other\nclauses: K4", 0, "K4", `about regulation "other", not "xtra"`},
		{"a complaint that is refused", "about conduct", "about nothing", 4, "K4", "refused: procedure: grounds: missing"},
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
				f, ok := errors.AsType[*proceduretest.Failure](e)
				return ok && f.Line == test.line && f.Clause == test.clause && f.Fault == proceduretest.NotThisStory &&
					f.Scenario == "a.txt" && strings.Contains(e.Error(), test.want)
			}), "%v", err)
		})
	}
	require.Error(t, proceduretest.Check(proceduretest.Scenario{Regulation: "xtra"}, procedure.Xtra()), "a story that tells nothing")
}
