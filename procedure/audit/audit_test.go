package audit_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// Each history of Xtra with what is found in it, worked out from the clauses.
func TestXtra(t *testing.T) {
	for _, tt := range []struct {
		name, happened, events, today string
		want                          []string
	}{
		{"a ruling a day late", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 consulted employee
			2026-03-02 consulted manager
			2026-03-02 declined
			2026-03-02 referred committee
			2026-03-02 informed complainant
			2026-04-02 answered upheld`, "2026-05-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach late-answer (K10) at 6, by committee, 1 late",
		}},
		{"never told of the referral, and no ruling", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee`, "2026-04-02", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach not-informed (R8), by board, about complainant, 1 late",
			"breach overdue (K10), by committee, 1 late",
		}},
		{"not told on the last day is no breach yet", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee`, "2026-04-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
		}},
		{"withdrawn before being told", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee
			2026-03-05 withdrawn`, "2026-03-05", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach not-informed (R8) at 3, by board, about complainant",
		}},
		{"told after the ruling", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee
			2026-03-20 answered not-upheld
			2026-03-21 informed complainant
			2026-03-22 raised appeal`, "2026-03-22", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach not-informed (R8) at 3, by board, about complainant",
		}},
		{"told after the last day and before the ruling", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee
			2026-04-03 informed complainant`, "2026-04-03", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach done-late (R8) at 3, by board, about complainant, 2 late",
			"breach overdue (K10), by committee, 2 late",
		}},
		{"told on the day of the ruling, written down after it", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 referred committee
			2026-03-20 answered
			2026-03-20 informed complainant`, "2026-03-20", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
		}},
		{"told and referred on one day, written down the other way round", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 declined
			2026-03-02 informed complainant
			2026-03-02 referred committee
			2026-03-20 answered`, "2026-03-20", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
		}},
		{"the board never answers and never consults", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board`, "2026-03-09", []string{
			"note still-open (R23), by board, open for 31",
			"note still-open (R23), by board, about employee, open for 31",
			"note still-open (R23), by board, about manager, open for 31",
		}},
		{"thirty days is not longer than thirty days", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board`, "2026-03-08", nil},
		{"after no, the board never refers", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-09 declined`, "2026-03-12", []string{
			"note still-open (R23), by board, open for 31",
		}},
		{"after no, the complainant goes to the committee", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-09 declined
			2026-03-12 raised committee
			2026-04-13 answered upheld`, "2026-04-13", []string{
			"breach late-answer (K10) at 5, by committee, 2 late",
		}},
		{"gives up, and is referred at once", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-06 declined
			2026-02-06 referred committee
			2026-02-06 informed complainant`, "2026-02-06", nil},
		{"referred without consulting, before anybody said no", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-09 consulted manager
			2026-02-10 referred committee
			2026-02-10 informed complainant`, "2026-02-10", []string{
			"breach not-consulted (K8) at 4, by board, about employee",
		}},
		{"a solution accepted, and nobody was consulted", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-10 accepted`, "2026-02-10", []string{
			"note not-consulted (R9) at 3, by board, about employee",
			"note not-consulted (R9) at 3, by board, about manager",
		}},
		{"a solution accepted, and somebody was consulted", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-09 consulted manager
			2026-02-10 accepted`, "2026-02-10", nil},
		{"consulted on the day of the answer, written down after it was accepted", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-10 answered upheld
			2026-02-10 accepted
			2026-02-10 consulted employee
			2026-02-10 consulted manager`, "2026-02-10", nil},
		{"answered and accepted on one day, written down the other way round", "2026-01-30", `
			2026-02-02 raised employee
			2026-02-03 raised manager
			2026-02-06 raised board
			2026-02-10 accepted
			2026-02-10 answered upheld
			2026-02-10 consulted employee
			2026-02-10 consulted manager`, "2026-02-10", nil},
		{"a late report that nobody marked is the provider's omission", "2026-01-30", `
			2026-05-03 raised employee`, "2026-05-03", []string{
			"breach late-report (R3) at 0, by board, 3 late",
		}},
		// A back-dated entry that is passed over takes no finding away, as it did in cpcMomentum/worktime#179,
		// n8bar/CryptoZing#172 and mmper-dev#48.
		{"an answer dated back", "2026-01-30", `
			2026-03-02 raised board
			2026-03-02 consulted employee
			2026-03-02 consulted manager
			2026-03-02 declined
			2026-03-02 referred committee
			2026-03-02 informed complainant
			2026-04-05 answered upheld
			2026-03-30 answered upheld`, "2026-05-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"breach late-answer (K10) at 6, by committee, 4 late",
			"impossible out-of-order at 7",
		}},
		// What is recorded late of a day before the closing was not after it: mysociety/alaveteli#7959, cpcMomentum/worktime#179.
		{"dated before the closing", "2026-03-01", `
			2026-03-02 raised board
			2026-04-20 withdrawn
			2026-03-18 consulted employee`, "2026-05-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"impossible out-of-order at 2, about employee",
		}},
		{"an answer delivered twice, with a record between", "2026-03-01", `
			2026-03-02 raised board
			2026-03-09 consulted employee
			2026-03-09 consulted manager
			2026-03-09 declined
			2026-03-09 answered upheld
			2026-03-09 informed complainant
			2026-03-09 answered upheld
			2026-03-09 referred committee`, "2026-09-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"note answered-after (K8) at 4, by board",
			"note repeated at 6",
			"breach overdue (K10), by committee, 146 late",
		}},
		{"recorded while a case had lapsed, and was taken up again that day", "2026-03-01", `
			2026-03-02 raised board
			2026-03-09 consulted employee
			2026-03-09 consulted manager
			2026-03-09 answered
			2026-03-09 lapsed
			2026-03-09 informed complainant
			2026-03-09 declined
			2026-03-09 referred committee
			2026-03-20 answered`, "2026-09-01", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"note case-lapsed (R12) at 4, by board",
		}},
		{"a crowded day with a line that is there twice", "2026-03-01", `
			2026-03-23 raised employee
			2026-03-23 raised board
			2026-03-23 raised board
			2026-03-23 declined
			2026-05-02 answered
			2026-05-22 referred committee
			2026-05-22 informed complainant`, "2026-09-01", []string{
			"note stage-skipped (R4) at 1, by complainant, about manager",
			"note repeated at 2",
			"note answered-after (K8) at 4, by board",
			"breach overdue (K10), by committee, 72 late",
		}},
		{"the day was written down the wrong way round", "2026-03-01", `
			2026-03-02 referred committee
			2026-03-02 raised board
			2026-03-02 consulted employee
			2026-03-02 consulted manager
			2026-03-02 informed complainant
			2026-03-16 answered`, "2026-09-01", []string{
			"note stage-skipped (R4) at 1, by complainant, about employee",
			"note stage-skipped (R4) at 1, by complainant, about manager",
		}},
		{"agreed and referred on one day", "2026-03-01", `
			2026-03-02 raised board
			2026-03-02 consulted employee
			2026-03-02 consulted manager
			2026-03-05 accepted
			2026-03-05 referred committee`, "2026-03-05", []string{
			"note stage-skipped (R4) at 0, by complainant, about employee",
			"note stage-skipped (R4) at 0, by complainant, about manager",
			"impossible after-close (K8) at 4",
		}},
		{"dated after today", "2026-03-01", `
			2026-03-02 raised employee
			2026-03-09 accepted`, "2026-03-08", []string{"impossible after-today at 1"}},
		{"before the event complained about", "2026-03-01", `
			2026-02-28 raised employee`, "2026-03-08", []string{"impossible too-early at 0"}},
		{"lapsed", "2026-03-01", `
			2026-03-02 raised employee
			2026-03-31 lapsed`, "2026-03-31", []string{"note case-lapsed (R12) at 1, by board"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := saidOf(audit.Of(procedure.Xtra(), about(t, tt.happened), history(t, tt.events), day(t, tt.today)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestComplaint(t *testing.T) {
	p, today := procedure.Xtra(), day(t, "2026-04-01")
	events := history(t, "2026-03-02 raised board\n2026-03-10 answered upheld")
	skipped := []string{
		"note stage-skipped (R4) at 0, by complainant, about employee",
		"note stage-skipped (R4) at 0, by complainant, about manager",
	}
	omitted := []string{
		"breach not-consulted (K8) at 1, by board, about employee",
		"breach not-consulted (K8) at 1, by board, about manager",
	}
	for _, tt := range []struct {
		name   string
		change func(*procedure.Complaint)
		want   []string
	}{
		{"about conduct", func(*procedure.Complaint) {}, append(skipped[:2:2], omitted...)},
		{"about nobody in particular: nobody to consult, no talk to skip", func(c *procedure.Complaint) { c.General = true }, nil},
		{"no ground", func(c *procedure.Complaint) { c.Grounds = 0 }, append(append(skipped[:2:2], omitted...), "note no-ground (R16)")},
		{"not a ground", func(c *procedure.Complaint) { c.Grounds = procedure.GroundsOf(99) }, append(append(skipped[:2:2], omitted...), "impossible malformed")},
		{"taken in late", func(c *procedure.Complaint) { c.Happened, c.Late = day(t, "2025-11-30"), true }, append(append(skipped[:2:2], "note taken-in-late (R3) at 0, by complainant, 2 late"), omitted...)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := about(t, "2026-03-01")
			tt.change(&c)
			got := saidOf(audit.Of(p, c, events, today))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	require.Empty(t, audit.Of(nil, about(t, "2026-03-01"), events, today))
}

// publishing is one review whose body publishes its answer within ten days,
// also when the case has closed before.
func publishing(t *testing.T, change func(*procedure.Regulation)) *procedure.Procedure {
	t.Helper()
	text := procedure.Text{"en": "text"}
	r := procedure.Regulation{
		ID: "publishing", Edition: "1", Name: text,
		Counting: deadline.Counting{Calendar: deadline.Weekdays()},
		Rungs: []procedure.Rung{{
			Stage: procedure.WithBoard, Form: procedure.Review, Body: text,
			Entry: procedure.Entry{Norm: procedure.Right, Clause: "1"},
			Duties: []procedure.Duty{{
				Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "2",
				Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
			}},
			Answer: procedure.Answer{Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}}, Clause: "1"},
			Agree:  procedure.Agreement{Accept: "1", Decline: "1"},
		}},
		Closing: procedure.Closing{Withdraw: "1", Lapse: "1"},
		Clauses: []procedure.Clause{{ID: "1", Summary: text}, {ID: "2", Summary: text}},
	}
	if change != nil {
		change(&r)
	}
	p, err := r.Compile()
	require.NoError(t, err)
	return p
}

// A duty can outlive the case.
func TestOutliving(t *testing.T) {
	p := publishing(t, nil)
	for _, tt := range []struct {
		name, events, today string
		want                []string
	}{
		{"in time", "2026-03-02 raised board\n2026-03-10 answered upheld\n2026-03-10 accepted\n2026-03-20 published", "2026-06-01", nil},
		{"a day late", "2026-03-02 raised board\n2026-03-10 answered upheld\n2026-03-10 accepted\n2026-03-21 published", "2026-06-01", []string{"breach done-late (2) at 3, by board, 1 late"}},
		{"never", "2026-03-02 raised board\n2026-03-10 answered upheld\n2026-03-10 accepted", "2026-03-22", []string{"breach overdue (2), by board, 2 late"}},
		{"never, and open", "2026-03-02 raised board\n2026-03-10 answered upheld", "2026-03-22", []string{"breach overdue (2), by board, 2 late"}},
		{"withdrawn before there was an answer", "2026-03-02 raised board\n2026-03-10 withdrawn", "2026-06-01", nil},
		{"published on the day of the answer, written down before it", "2026-03-02 raised board\n2026-03-10 published\n2026-03-10 answered", "2026-06-01", nil},
		{"published twice", "2026-03-02 raised board\n2026-03-10 answered\n2026-03-12 published\n2026-03-12 published", "2026-06-01", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := saidOf(audit.Of(p, about(t, "2026-03-01"), history(t, tt.events), day(t, tt.today)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Duties with a day, those that come back, and those that one event does
// together.
func TestDuties(t *testing.T) {
	complainant := []procedure.Party{procedure.Complainant}
	within := func(from procedure.Anchor, n int) procedure.Limit {
		return procedure.Limit{Span: procedure.Span{From: from, Term: deadline.Days(n)}}
	}
	for _, tt := range []struct {
		name   string
		duties []procedure.Duty
		events string
		today  string
		want   []string
	}{
		{
			"word every week, a day late twice and then no more",
			[]procedure.Duty{{Kind: procedure.Informed, Parties: complainant, Every: deadline.Weeks(1), Clause: "2"}},
			"2026-03-02 raised board\n2026-03-10 informed complainant\n2026-03-18 informed complainant", "2026-03-26",
			[]string{"breach done-late (2) at 1, by board, about complainant, 1 late", "breach done-late (2) at 2, by board, about complainant, 1 late", "breach overdue (2), by board, about complainant, 1 late"},
		},
		{
			"two bodies owe the complainant word, and one letter tells both",
			[]procedure.Duty{
				{Kind: procedure.Informed, Parties: complainant, Limit: within(procedure.FromEntry, 5), Clause: "1"},
				{Kind: procedure.Informed, By: procedure.Manager, Parties: complainant, Limit: within(procedure.FromEntry, 7), Clause: "2"},
			},
			"2026-03-02 raised board\n2026-03-08 informed complainant", "2026-03-20",
			[]string{"breach done-late (1) at 1, by board, about complainant, 1 late"},
		},
		{
			"heard after the answer is too late, heard never is overdue once its day is past",
			[]procedure.Duty{{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant, procedure.Employee}, First: true, Limit: within(procedure.FromEntry, 7), Clause: "2"}},
			"2026-03-02 raised board\n2026-03-10 heard complainant\n2026-03-12 answered", "2026-03-20",
			[]string{"breach done-late (2) at 1, by board, about complainant, 1 late", "breach overdue (2) at 2, by board, about employee, 3 late"},
		},
		{
			"answered before the last day for a confirmation that never came",
			[]procedure.Duty{{Kind: procedure.Acknowledged, Limit: within(procedure.FromEntry, 7), Clause: "2"}},
			"2026-03-02 raised board\n2026-03-05 answered", "2026-03-20", nil,
		},
		{
			"confirming has no day, and was not done by the answer",
			[]procedure.Duty{{Kind: procedure.Acknowledged, First: true, Clause: "2"}},
			"2026-03-02 raised board\n2026-03-05 answered", "2026-03-20",
			[]string{"breach not-acknowledged (2) at 1, by board"},
		},
		{
			"told of the longer term before the old one ended, or after",
			[]procedure.Duty{{Kind: procedure.Informed, Parties: complainant, Since: procedure.FromExtension, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, Clause: "2"}},
			"2026-03-02 raised board\n2026-04-10 extended P1W\n2026-04-14 informed complainant", "2026-04-14",
			[]string{"breach done-late (2) at 2, by board, about complainant, 1 late"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := publishing(t, func(r *procedure.Regulation) {
				r.Rungs[0].Duties = tt.duties
				r.Rungs[0].Extend = procedure.Extension{Clause: "1"}
			})
			got := saidOf(audit.Of(p, about(t, "2026-03-01"), history(t, tt.events), day(t, tt.today)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
