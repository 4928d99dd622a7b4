package escalationtest_test

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// Regulations that nothing is wrong with, unusual as some of them are.
func TestNoFaults(t *testing.T) {
	long(t)
	for _, tt := range []struct {
		reason string
		of     func() procedure.Regulation
		change func(*procedure.Regulation)
	}{
		{"the published procedure", procedure.XtraRegulation, func(*procedure.Regulation) {}},
		{"every feature there is, and a way on while the clock stands still", proceduretest.EveryFeature, giveUp},
		{"what does not go together with that", proceduretest.OtherFeatures, func(*procedure.Regulation) {}},
		{"long extensions only are told, and there is no longest", proceduretest.OtherFeatures, func(r *procedure.Regulation) {
			r.Counting.Calendar = deadline.Netherlands()
			manager := &r.Rungs[1]
			manager.Extend.Clause = "G7"
			for clause, over := range map[procedure.Cite]deadline.Term{
				"G1": deadline.WorkingDays(20), "G2": deadline.Days(3), "G3": deadline.Weeks(2), "G4": deadline.Months(1),
			} {
				manager.Duties = append(manager.Duties, procedure.Duty{
					Kind: procedure.Informed, Parties: []procedure.Party{procedure.Employee}, Since: procedure.FromExtension, Over: over, Clause: clause,
				})
			}
		}},
		{"counted as statutes are", procedure.XtraRegulation, func(r *procedure.Regulation) { r.Counting = deadline.Statutory() }},
		{"a clause that no field cites is no fault", procedure.XtraRegulation, func(r *procedure.Regulation) {
			r.Clauses = append(r.Clauses, procedure.Clause{ID: "K14", Summary: procedure.Text{"nl": "Een klacht is gratis.", "en": "A complaint is free."}})
		}},
		{"one day to report is short, and can be used", procedure.XtraRegulation, func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Days(1) }},
		{"one day to take up a lapsed case as well", procedure.XtraRegulation, func(r *procedure.Regulation) {
			r.Closing.Reopen = procedure.Limit{Span: procedure.Span{From: procedure.FromClosing, Term: deadline.Days(1)}}
		}},
		{"a committee that may be passed over in a month, where cases lapse", procedure.XtraRegulation, func(r *procedure.Regulation) {
			r.Rungs[4].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Months(1)}, Clause: "K11"}
		}},
		{"no lapse is needed where the last answer is final", procedure.XtraRegulation, func(r *procedure.Regulation) { r.Closing.Lapse = "" }},
		{"a name can be the same in both languages", procedure.XtraRegulation, func(r *procedure.Regulation) {
			r.Name = procedure.Text{"nl": "Xtra", "en": "Xtra"}
			r.Rungs[4].Body = procedure.Text{"nl": "MO-Groep", "en": "MO-Groep"}
		}},
		{"in Dutch only: it is not looked at in English", procedure.XtraRegulation, func(r *procedure.Regulation) { only(r, "nl") }},
		{"a committee that publishes its ruling after the end", procedure.XtraRegulation, publishing},
		{"word every other day, for as long as it takes", procedure.XtraRegulation, func(r *procedure.Regulation) {
			r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
				Kind: procedure.Informed, By: procedure.Committee, Parties: []procedure.Party{procedure.Employee}, Every: deadline.Days(2), Clause: "K10",
			})
		}},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			r := tt.of()
			tt.change(&r)
			require.NoError(t, escalationtest.CheckRegulation(r))
		})
	}
}

// only leaves r in one language.
func only(r *procedure.Regulation, language string) {
	keep := func(t procedure.Text) {
		maps.DeleteFunc(t, func(l, _ string) bool { return l != language })
	}
	keep(r.Name)
	for _, g := range r.Rungs {
		keep(g.Body)
		keep(g.Short)
		keep(g.Note)
	}
	for _, c := range r.Clauses {
		keep(c.Summary)
	}
}

// giveUp lets the complainant give up on the manager, who can let the clock stand
// still for as long as it likes.
func giveUp(r *procedure.Regulation) { r.Rungs[1].Agree.GiveUp = "F16" }

// publishing makes the committee publish its ruling within ten days.
func publishing(r *procedure.Regulation) {
	r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
		Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "K10",
		Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
	})
}

// workdays is a calendar of weekdays with exceptions.
type workdays func(date.Date) bool

func (w workdays) IsWorkingDay(d date.Date) bool {
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && w(d)
}

// fickle is a calendar that gives another answer with each count, which no
// calendar may.
func fickle() workdays {
	var last date.Date
	sparse := false
	return func(d date.Date) bool {
		if d <= last {
			sparse = !sparse
		}
		last = d
		return !sparse || d.Day()%2 == 0
	}
}

// short says a fault by its rule and its history.
func short(f *escalationtest.Fault) string {
	var events []string
	for _, e := range f.History {
		events = append(events, e.String())
	}
	if f.Complaint == (procedure.Complaint{}) {
		return f.Rule.String()
	}
	return f.Rule.String() + ": " + strings.Join(events, ", ")
}

// Regulations that compile, save the first, and break a rule: each is caught by
// that rule, with the shortest history that shows it.
func TestFaults(t *testing.T) {
	long(t)
	working := func(r *procedure.Regulation, w workdays) {
		r.Counting.Calendar = w
		r.Rungs[3].Answer.Limit.Term = deadline.WorkingDays(30)
	}
	caught := make(map[escalationtest.Rule]bool)
	for _, tt := range []struct {
		reason string
		of     func() procedure.Regulation
		change func(*procedure.Regulation)
		detail string
		want   []string
		field  string // that would mend the first of them; of one that does not compile the error says it
	}{
		{
			"no rungs", procedure.XtraRegulation, func(r *procedure.Regulation) { r.Rungs = nil },
			"rungs: missing",
			[]string{"does not compile"},
			"",
		},
		{
			"an English summary that is the Dutch one", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Clauses[8].Summary["en"] = r.Clauses[8].Summary["nl"] },
			"clauses[8].summary is the same in both languages",
			[]string{"not well said"},
			"clauses[8].summary",
		},
		{
			"a body that is Dutch in English", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Rungs[1].Body["en"] = "de leidinggevende van het team" },
			`rungs[1].body.en is in another language: "de leidinggevende van het team"`,
			[]string{
				"not well said",
				"…", // and whatever is said with that name in it
			},
			"rungs[1].body.en",
		},
		{
			"a body without a name", procedure.XtraRegulation, func(r *procedure.Regulation) { r.Rungs[1].Body["nl"] = " " },
			"rungs[1].body.nl: missing",
			[]string{"does not compile"},
			"",
		},
		{
			"a note that says the same twice", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Rungs[4].Note = procedure.Text{"nl": "Gratis.", "en": "Gratis."} },
			"rungs[4].note is the same in both languages",
			[]string{"not well said"},
			"rungs[4].note",
		},
		{
			"the last answer is not final, and cases do not lapse", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Rungs, r.Closing.Lapse = r.Rungs[:4], "" },
			"rungs[3].final",
			[]string{"does not compile"},
			"",
		},
		{
			"a ladder of talks: who is not satisfied after the last one is told nothing more", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Rungs = r.Rungs[:2] },
			"nobody owes anything and the complainant has no way on",
			[]string{"no way on: 2026-01-30 raised manager, 2026-01-30 declined"},
			"rungs[1].form",
		},
		{
			"who does not agree with the last answer waits until the case lapses", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Rungs = r.Rungs[:4] },
			"are heard of no more",
			[]string{"no way on: 2026-01-30 raised board, 2026-01-30 referred committee, 2026-01-30 informed complainant, 2026-01-30 answered committee, 2026-01-30 declined"},
			"rungs[3].final",
		},
		{
			"endless patience with an appeal that has no last day", procedure.XtraRegulation,
			func(r *procedure.Regulation) { r.Patience = procedure.Patience{} },
			"duty appeals-committee answered appeal (K11) has no last day, and however long it waits the audit finds nothing",
			[]string{"waiting for ever, unseen: 2026-01-30 raised board, 2026-01-30 referred committee, 2026-01-30 answered committee, 2026-01-30 raised appeal"},
			"patience.term",
		},
		{
			"a clock can stand still for ever, and the complainant cannot give up", proceduretest.EveryFeature,
			func(*procedure.Regulation) {},
			"duty manager answered manager (F10) has a clock that stands still, and however long it does the audit finds nothing",
			[]string{"waiting for ever, unseen: 2026-01-30 raised manager, 2026-01-30 acknowledged manager, 2026-01-30 paused"},
			"rungs[1].pause",
		},
		{
			"a hearing that can wait until after the answer that it must come before", procedure.XtraRegulation,
			func(r *procedure.Regulation) {
				r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
					Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, First: true, Clause: "K10",
					Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(31)}},
				})
			},
			"who does each duty that guidance lists, on its last day, is in breach: not-heard, committee heard committee complainant (K10)",
			[]string{"guidance into a breach: 2026-01-30 raised board, 2026-01-30 referred committee, 2026-01-30 informed complainant, 2026-03-01 answered committee"},
			"rungs[3].duties[1]",
		},
		{
			"silence opens the next rung when the term to go there is over", procedure.XtraRegulation,
			func(r *procedure.Regulation) {
				r.Rungs[3].Silence = "R13"
				r.Rungs[4].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Days(3)}, Clause: "K11"}
			},
			"right complainant raised appeal (R13) opens on 2026-03-02, and its term ends on 2026-02-02",
			[]string{"never open: 2026-01-30 raised board, 2026-01-30 referred committee"},
			"rungs[4].entry.within",
		},
		{
			"there are no working days", procedure.XtraRegulation,
			func(r *procedure.Regulation) { working(r, func(date.Date) bool { return false }) },
			"the Calendar has no working days",
			[]string{"does not compile"},
			"",
		},
		{
			"there are no working days for two years", procedure.XtraRegulation,
			func(r *procedure.Regulation) {
				working(r, func(d date.Date) bool { return d.Year() != 2027 && d.Year() != 2028 })
			},
			"from 2027-01-01",
			[]string{"no working days"},
			"counting.calendar",
		},
		{
			"the calendar changes its mind", procedure.XtraRegulation,
			func(r *procedure.Regulation) {
				r.Counting.Calendar = fickle()
				r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
					Kind: procedure.Acknowledged, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}}, Clause: "K9",
				})
				r.Rungs[3].Answer.Limit = procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.WorkingDays(10)}}
			},
			"a day that moves the wrong way (see rungs[3].duties[1]): duty committee acknowledged committee (K9) in time moves the last day for the answer from ",
			[]string{"…"}, // which day and where goes with how often the calendar was asked, and the audit counts otherwise again
			"rungs[3].duties[1]",
		},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			r := tt.of()
			tt.change(&r)
			if tt.want[0] != "does not compile" {
				_, err := r.Compile()
				require.NoError(t, err)
			}
			err := escalationtest.CheckRegulation(r)
			require.ErrorContains(t, err, tt.detail)
			var got []string
			for _, f := range escalationtest.Faults(err) {
				got = append(got, short(f))
				if len(got) == 1 {
					caught[f.Rule] = true
					require.Equal(t, tt.field, f.Field)
				}
				if p, err := r.Compile(); err == nil && f.Complaint != (procedure.Complaint{}) {
					_, err = p.Replay(f.Complaint, f.History)
					require.NoError(t, err, "the history can be replayed")
				}
			}
			if last := len(tt.want) - 1; tt.want[last] == "…" {
				require.Greater(t, len(got), last)
				got[last] = "…"
				got = got[:last+1]
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s\n%v", diff, err)
			}
		})
	}
	elsewhere := []escalationtest.Rule{
		escalationtest.Bounded, // has its own test
		// Compile and Apply see to these. The rules are there for the day they do not,
		// and TestWhatCompilesHasToHold shows that they would be caught.
		escalationtest.Dischargeable,
		escalationtest.OpenInTime,
		escalationtest.Cited,
		// These are about guidance and the audit: TestPlanted.
		escalationtest.Awaited,
		escalationtest.Punctual,
		escalationtest.OnlyWorse,
	}
	for r := range escalationtest.Rules() {
		require.Equal(t, !slices.Contains(elsewhere, r), caught[r], "%v", r)
	}
}

// Guidance and an audit that are wrong are caught, each by the rule that is about
// that and by no other, with the shortest history that shows it.
func TestPlanted(t *testing.T) {
	long(t)
	silent := func(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date, not func(audit.Finding) bool) []audit.Finding {
		return slices.DeleteFunc(audit.Of(p, complaint, events, today), not)
	}
	isRuling := func(f audit.Finding) bool { return f.Kind == procedure.Answered && f.Stage == procedure.WithCommittee }
	const ruled = ": 2026-01-30 raised board, 2026-01-30 referred committee"
	for _, tt := range []struct {
		reason string
		err    error
		detail string
		want   string
		field  string
	}{
		{
			"guidance that forgets the appeals committee",
			escalationtest.CheckGuiding(procedure.XtraRegulation(), func(c procedure.Case, today date.Date) iter.Seq[escalation.Step] {
				return func(yield func(escalation.Step) bool) {
					for s := range escalation.Guide(c, today).Steps() {
						if s.By != procedure.AppealsCommittee && !yield(s) {
							return
						}
					}
				}
			}),
			"on 2026-01-30 guidance leaves the complainant nothing to do, and names nobody who owes anything",
			"waiting for nobody" + ruled + ", 2026-01-30 answered committee, 2026-01-30 raised appeal",
			"",
		},
		{
			"guidance that does not tell that the complainant can give up, and the board can answer",
			escalationtest.CheckGuiding(procedure.XtraRegulation(), func(c procedure.Case, today date.Date) iter.Seq[escalation.Step] {
				return func(yield func(escalation.Step) bool) {
					for s := range escalation.Guide(c, today).Steps() {
						if c.Stage() != procedure.WithBoard && !yield(s) {
							return
						}
					}
				}
			}),
			"on 2026-01-30 guidance leaves the complainant nothing to do, and names nobody who owes anything",
			"waiting for nobody: 2026-01-30 raised board",
			"",
		},
		{
			"an audit of endless patience",
			escalationtest.CheckAuditing(procedure.XtraRegulation(), func(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) []audit.Finding {
				return silent(p, complaint, events, today, func(f audit.Finding) bool { return f.Code == audit.StillOpen })
			}),
			"duty appeals-committee answered appeal (K11) is not done by 2026-03-02, and the audit finds nothing",
			"waiting for ever, unseen" + ruled + ", 2026-01-30 answered committee, 2026-01-30 raised appeal",
			"rungs[4].answer",
		},
		{
			"an audit that allows a day more",
			escalationtest.CheckAuditing(procedure.XtraRegulation(), func(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) []audit.Finding {
				return silent(p, complaint, events, today, func(f audit.Finding) bool { return f.Code == audit.LateAnswer && isRuling(f) && f.DaysLate() < 2 })
			}),
			"duty committee answered committee (K10) until 2026-03-01 is no breach when it is done on 2026-03-02",
			"not judged by its last day" + ruled,
			"rungs[3].answer",
		},
		{
			"an audit that allows a day less when nobody was told",
			escalationtest.CheckAuditing(procedure.XtraRegulation(), func(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) []audit.Finding {
				found := audit.Of(p, complaint, events, today)
				for s := range p.Follow(complaint, events, today) {
					if m := s.Move; m.Norm == procedure.Owed && m.Kind == procedure.Answered && m.Stage == procedure.WithCommittee && m.Deadline.Due() == s.Event.On && owesWord(s.Before) {
						found = append(found, audit.Finding{
							Severity: audit.Breach, Code: audit.LateAnswer, Index: s.Index, On: s.Event.On, Clause: m.Clause,
							Kind: m.Kind, Party: m.By, Stage: m.Stage, Deadline: m.Deadline,
						})
					}
				}
				return found
			}),
			"duty committee answered committee (K10) until 2026-03-01 is a breach when it is done on 2026-03-01",
			"not judged by its last day" + ruled,
			"rungs[3].answer",
		},
		{
			"an audit that forgives what is two days late",
			escalationtest.CheckAuditing(procedure.XtraRegulation(), func(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) []audit.Finding {
				return silent(p, complaint, events, today, func(f audit.Finding) bool { return isRuling(f) && f.DaysLate() == 2 })
			}),
			"overdue, committee answered committee (K10), is found no more when a day passes",
			"a breach that a delay mends" + ruled + ", 2026-03-02 informed complainant",
			"rungs[3].answer",
		},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			require.ErrorContains(t, tt.err, tt.detail)
			faults := escalationtest.Faults(tt.err)
			require.Equal(t, tt.want, short(faults[0]))
			for _, f := range faults {
				require.Equal(t, faults[0].Rule, f.Rule, "%v", tt.err)
			}
			require.Equal(t, tt.field, faults[0].Field)
		})
	}
}

func owesWord(c procedure.Case) bool {
	for d := range c.Duties() {
		if d.Kind == procedure.Informed {
			return true
		}
	}
	return false
}

// Faults takes apart what CheckRegulation joins, and nothing else.
func TestFaultsOfErrors(t *testing.T) {
	require.Empty(t, escalationtest.Faults(nil))
	require.Empty(t, escalationtest.Faults(procedure.ErrInvalid))
	require.Len(t, escalationtest.Faults(&escalationtest.Fault{}), 1)
}

func TestBounded(t *testing.T) {
	err := escalationtest.CheckAtMost(procedure.XtraRegulation(), 20)
	require.EqualError(t, err, "escalationtest: too many cases: there are more than 20, and the rest was not visited: after 2026-01-30 raised board, 2026-01-30 declined")
	var f *escalationtest.Fault
	require.ErrorAs(t, err, &f)
	require.Equal(t, escalationtest.Bounded, f.Rule)
}

// What no regulation that compiles breaks is looked for all the same.
func TestWhatCompilesHasToHold(t *testing.T) {
	c, err := procedure.Xtra().Open(procedure.Complaint{Happened: 739645})
	require.NoError(t, err)
	const before = ": before anything has happened"
	require.EqualError(t, escalationtest.Stuck(c),
		"escalationtest: no way on (see closing.lapse): nobody owes anything and the complainant has no way on: "+
			"all that can bring it to an end is that they agree or withdraw, or are heard of no more"+before)
	m := procedure.Move{Norm: procedure.Owed, By: procedure.Board, Kind: procedure.Answered, Stage: procedure.WithBoard, Clause: "K8"}
	require.EqualError(t, escalationtest.Judged(c, m, m.Event(739645), procedure.ErrNotOpen),
		"escalationtest: a duty that cannot be done (see rungs[2].answer): duty board answered board (K8) is refused on 2026-01-30: not open"+before)
	m.Norm = procedure.Right
	require.EqualError(t, escalationtest.Judged(c, m, m.Event(739645), procedure.ErrNotOpen),
		"escalationtest: not open when it should be (see rungs[2].answer): right board answered board (K8) is refused on 2026-01-30: not open"+before)
	m.NotBefore = 739646
	require.EqualError(t, escalationtest.Judged(c, m, m.Event(739645), nil),
		"escalationtest: not open when it should be (see rungs[2].answer): right board answered board (K8) is taken on 2026-01-30"+before)
	require.EqualError(t, escalationtest.Citing(c, "K3, K99"),
		`escalationtest: an unknown clause: a test cites "K99", which is not among the clauses`+before)
}

// What compiling finds is there to be taken apart.
func TestFaultUnwraps(t *testing.T) {
	err := escalationtest.CheckRegulation(procedure.Regulation{})
	require.ErrorIs(t, err, procedure.ErrInvalid)
	var f *escalationtest.Fault
	require.ErrorAs(t, err, &f)
	require.Equal(t, escalationtest.Compiles, f.Rule)
	require.NotContains(t, err.Error(), "\n", "one fault is one line")
}

// A fault that is not there, and one that says nothing, print all the same.
func TestFaultOfNothing(t *testing.T) {
	var none *escalationtest.Fault
	require.Equal(t, "escalationtest: none", none.Error())
	require.NoError(t, none.Unwrap())
	require.Equal(t, "escalationtest: none", (&escalationtest.Fault{}).Error())
	require.NoError(t, (&escalationtest.Fault{}).Unwrap())
	about := procedure.Complaint{Happened: 739645, General: true, Late: true}
	require.Equal(t, "escalationtest: never open: taken in late, about nobody in particular, before anything has happened",
		(&escalationtest.Fault{Rule: escalationtest.EverOpen, Complaint: about}).Error())
}

// A text also says what no rule hangs on, and readings are kept for what they
// explain. A clause is cited exactly when a regulation without it does not
// compile.
func TestUncited(t *testing.T) {
	for _, of := range []func() procedure.Regulation{procedure.XtraRegulation, proceduretest.EveryFeature} {
		var want []string
		for i, c := range of().Clauses {
			r := of()
			r.Clauses = slices.Delete(r.Clauses, i, i+1)
			if _, err := r.Compile(); err == nil {
				want = append(want, c.ID)
			}
		}
		require.Equal(t, want, escalationtest.Uncited(of()))
	}
	require.Subset(t, escalationtest.Uncited(procedure.XtraRegulation()), []string{"K2", "R1", "R20"})
	require.NotContains(t, escalationtest.Uncited(procedure.XtraRegulation()), "R24")
	r := proceduretest.EveryFeature()
	r.Clauses = append(r.Clauses, procedure.Clause{ID: "F99"})
	require.Equal(t, []string{"F99"}, escalationtest.Uncited(r))
}

func TestRules(t *testing.T) {
	seen := map[string]bool{"": true}
	for r := range escalationtest.Rules() {
		require.False(t, seen[r.String()], "%v", r)
		seen[r.String()] = true
	}
	require.Equal(t, "none", escalationtest.Rule(0).String())
	require.Equal(t, "rule(99)", escalationtest.Rule(99).String())
}

// The published procedure takes well under a second, and a regulation with
// everything in it a few.
func BenchmarkCheckRegulation(b *testing.B) {
	every := proceduretest.EveryFeature()
	giveUp(&every)
	for name, r := range map[string]procedure.Regulation{"xtra": procedure.XtraRegulation(), "every feature": every} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := escalationtest.CheckRegulation(r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// long is for a test that goes through all that can be said or happen. It runs
// whole once, and not with each release and under each checker.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
