package figures_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

const (
	conduct   = `{"happened":"2026-01-30","grounds":["conduct"]}`
	toBoard   = `{"on":"2026-03-30","kind":"raised","stage":"board"}`
	consulted = `{"on":"2026-04-01","kind":"consulted","party":"employee"},{"on":"2026-04-02","kind":"consulted","party":"manager"}`
	referred  = toBoard + "," + consulted + `,{"on":"2026-04-20","kind":"referred","stage":"committee"},{"on":"2026-04-20","kind":"informed","party":"complainant"}`
)

func TestOf(t *testing.T) {
	// What these dossiers share: a complaint about conduct that went straight
	// to the board, which is worth two notes.
	type want struct {
		reached          procedure.Stage
		verdict          procedure.Verdict
		outcome          procedure.Outcome
		board, committee figures.StageFigures
		findings         []audit.Code
	}
	skipped := []audit.Code{audit.StageSkipped, audit.StageSkipped}
	waited := append(slices.Clone(skipped), audit.StillOpen, audit.StillOpen, audit.StillOpen) // to consult twice and to answer, for longer than 30 days (R23)
	with := func(codes []audit.Code, code audit.Code) []audit.Code { return append(slices.Clone(codes), code) }
	here := figures.StageFigures{Came: 1, Open: 1}
	passed := figures.StageFigures{Came: 1}
	tests := []struct {
		reason string
		events string
		today  string
		want   want
	}{
		{"the board looks into it: no due day there", toBoard, "2026-04-29", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: skipped,
		}},
		{"the board looks into it for longer than anybody has patience (R23)", toBoard, "2026-05-18", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: waited,
		}},
		{"answered without a due day, and still there", toBoard + "," + consulted + `,{"on":"2026-04-14","kind":"answered","verdict":"upheld"}`, "2026-05-18", want{
			reached: procedure.WithBoard, verdict: procedure.Upheld, outcome: procedure.OutcomeOpen,
			board: figures.StageFigures{Came: 1, Answered: 1, Undated: 1, Open: 1, Days: figures.Days{15: 1}}, findings: skipped,
		}},
		{"the ruling is due today (K10)", referred, "2026-05-20", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed, committee: here, findings: skipped,
		}},
		{"the ruling is a day overdue (K10)", referred, "2026-05-21", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed,
			committee: figures.StageFigures{Came: 1, Open: 1, Overdue: 1}, findings: with(skipped, audit.Overdue),
		}},
		{"ruled on the last day, and accepted", referred + `,{"on":"2026-05-20","kind":"answered","verdict":"not-upheld"},{"on":"2026-05-22","kind":"accepted"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, verdict: procedure.NotUpheld, outcome: procedure.OutcomeResolved, board: passed,
			committee: figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Days: figures.Days{30: 1}}, findings: skipped,
		}},
		{"ruled a day late (R10)", referred + `,{"on":"2026-05-21","kind":"answered"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed,
			committee: figures.StageFigures{Came: 1, Answered: 1, Late: 1, Open: 1, Days: figures.Days{31: 1}}, findings: with(skipped, audit.LateAnswer),
		}},
		{"withdrawn when the ruling was overdue", referred + `,{"on":"2026-05-21","kind":"withdrawn"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeWithdrawn, board: passed,
			committee: figures.StageFigures{Came: 1, Missed: 1}, findings: with(skipped, audit.Overdue),
		}},
		{"withdrawn when it was not", referred + `,{"on":"2026-05-20","kind":"withdrawn"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeWithdrawn, board: passed, committee: passed, findings: skipped,
		}},
		{"the board answers when the complaint has moved on: no answer there", referred + `,{"on":"2026-04-22","kind":"answered","stage":"board","verdict":"upheld"}`, "2026-05-18", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed, committee: here, findings: with(skipped, audit.AnsweredAfter),
		}},
		{"the board answers on the day on which it refers: which came first is not known", referred + `,{"on":"2026-04-20","kind":"answered","stage":"board"}`, "2026-05-18", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen,
			board: figures.StageFigures{Came: 1, Answered: 1, Undated: 1, Days: figures.Days{21: 1}}, committee: here, findings: with(skipped, audit.AnsweredAfter),
		}},
		{"the complainant goes to the committee, since the board does not refer (R24)", toBoard + "," + consulted + `,{"on":"2026-04-14","kind":"declined"},{"on":"2026-05-18","kind":"raised","stage":"committee"}`, "2026-05-18", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed, committee: here, findings: skipped,
		}},
		{"what cannot have happened is passed over (R14)", toBoard + `,{"on":"2026-03-31","kind":"paused"}`, "2026-04-29", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: with(skipped, audit.NotOpen),
		}},
		{"and so is what is still to come", toBoard + `,{"on":"2026-04-30","kind":"withdrawn"}`, "2026-04-29", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: with(skipped, audit.AfterToday),
		}},
		{"and what was delivered twice", toBoard + "," + toBoard, "2026-04-29", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: with(skipped, audit.Repeated),
		}},
	}
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			want := figures.Figures{
				Complaints: 1,
				Grounds:    one(procedure.Conduct),
				Reached:    one(test.want.reached),
				Verdicts:   one(test.want.verdict),
				Outcomes:   one(test.want.outcome),
				Stages:     stages(at{procedure.WithBoard, test.want.board}),
				Findings:   one(test.want.findings...),
				Gravest:    one(gravestOf(test.want.findings)),
			}
			if test.want.committee.Came > 0 {
				want.Stages[procedure.WithCommittee] = test.want.committee
			}
			got := figures.Of(procedure.Xtra(), read(t, conduct, test.events), day(t, test.today))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestOfComplaint(t *testing.T) {
	tests := []struct {
		reason    string
		complaint string
		events    string
		reached   procedure.Stage
		grounds   map[procedure.Ground]int
		general   int
		gravest   audit.Severity
	}{
		{"never raised", conduct, "", 0, one(procedure.Conduct), 0, 0},
		{
			"two grounds count under both", `{"happened":"2026-01-30","grounds":["conduct","privacy"]}`,
			`{"on":"2026-03-02","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, one(procedure.Conduct, procedure.Privacy), 0, 0,
		},
		{
			"no ground: noted (R16)", `{"happened":"2026-01-30"}`,
			`{"on":"2026-03-02","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, one[procedure.Ground](0), 0, audit.Note,
		},
		{
			"about nobody in particular: there is no talk to skip with the employee (R25)", `{"happened":"2026-01-30","grounds":["privacy"],"general":true}`,
			`{"on":"2026-03-02","kind":"raised","stage":"manager"}`,
			procedure.WithManager, one(procedure.Privacy), 1, 0,
		},
		{
			"about nobody and nothing in particular", `{"happened":"2026-01-30","general":true}`,
			`{"on":"2026-03-02","kind":"raised","stage":"manager"}`,
			procedure.WithManager, one[procedure.Ground](0), 1, audit.Note,
		},
		{
			"late and not marked: followed as if it had been taken in (R3)", conduct,
			`{"on":"2026-05-01","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, one(procedure.Conduct), 0, audit.Breach,
		},
		{
			"a note after a breach", conduct,
			`{"on":"2026-05-01","kind":"raised","stage":"board"}`,
			procedure.WithBoard, one(procedure.Conduct), 0, audit.Breach,
		},
		{
			"lapsed before it was raised, and then raised late (R12, R3)", conduct,
			`{"on":"2026-04-01","kind":"lapsed"},{"on":"2026-05-01","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, one(procedure.Conduct), 0, audit.Breach,
		},
		{
			"its filing term ends after the days there are", `{"happened":"2200-11-30","grounds":["conduct"]}`,
			"", 0, one(procedure.Conduct), 0, 0,
		},
	}
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			got := figures.Of(procedure.Xtra(), read(t, test.complaint, test.events), day(t, "2026-05-18"))
			want := figures.Figures{
				Complaints: 1, General: test.general, Grounds: test.grounds, Reached: one(test.reached), Verdicts: one[procedure.Verdict](0),
				Outcomes: one(procedure.OutcomeOpen), Gravest: one(test.gravest),
				Stages: got.Stages, Findings: got.Findings, // these elsewhere
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What is wrong with a complaint is a finding, and it is followed all the same.
func TestOfFaultyComplaint(t *testing.T) {
	r := procedure.XtraRegulation()
	r.Grounds.Required, r.Grounds.Noted = "R16", ""
	asking := compile(t, r)
	events := []procedure.Event{{On: day(t, "2026-03-02"), Kind: procedure.Raised, Stage: procedure.WithEmployee}}
	for reason, complaint := range map[string]procedure.Complaint{
		"no ground where one is asked for (R16)": {Happened: day(t, "2026-01-30")},
		"something that is no ground":            {Happened: day(t, "2026-01-30"), Grounds: procedure.GroundsOf(77)},
		"on no day":                              {},
	} {
		got := figures.Of(asking, procedure.Dossier{Complaint: complaint, Events: events}, day(t, "2026-03-02"))
		want := figures.Figures{
			Complaints: 1, Grounds: one[procedure.Ground](0), Reached: one(procedure.WithEmployee), Verdicts: one[procedure.Verdict](0),
			Outcomes: one(procedure.OutcomeOpen), Findings: one(audit.Malformed), Gravest: one(audit.Impossible),
			Stages: stages(at{procedure.WithEmployee, figures.StageFigures{Came: 1, Open: 1}}),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", reason, diff)
		}
	}
}

// Terms that are extended or stand still are those of the case: nothing is counted here.
func TestOfAnotherRegulation(t *testing.T) {
	tests := []struct {
		reason string
		events string
		want   figures.StageFigures
	}{
		{"six weeks and a day", `,{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, Late: 1, Open: 1, Days: figures.Days{43: 1}}},
		{"six weeks and a day, extended", `,{"on":"2026-04-30","kind":"extended","term":"P1W"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Open: 1, Days: figures.Days{43: 1}}},
		{"six weeks and a day, with a pause", `,{"on":"2026-04-03","kind":"paused"},{"on":"2026-04-10","kind":"resumed"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Open: 1, Days: figures.Days{43: 1}}},
		{"not answered", ``, figures.StageFigures{Came: 1, Open: 1, Overdue: 1}},
		{"not answered, and the clock stands still", `,{"on":"2026-04-03","kind":"paused"}`, figures.StageFigures{Came: 1, Open: 1}},
		{"referred when the answer was overdue", `,{"on":"2026-05-12","kind":"referred","stage":"committee"}`, figures.StageFigures{Came: 1, Missed: 1}},
		{"given up when the answer was overdue", `,{"on":"2026-05-12","kind":"declined"}`, figures.StageFigures{Came: 1, Missed: 1, Open: 1}},
		{"given up and answered on one day, too late", `,{"on":"2026-05-12","kind":"declined"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, Late: 1, Open: 1, Days: figures.Days{43: 1}}},
		{"given up and answered on one day, in time", `,{"on":"2026-05-11","kind":"declined"},{"on":"2026-05-11","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Open: 1, Days: figures.Days{42: 1}}},
		{"given up in time and answered late: no answer here", `,{"on":"2026-05-11","kind":"declined"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Open: 1}},
	}
	p := answering(t)
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			d := read(t, conduct, toBoard+","+consulted+test.events)
			if diff := cmp.Diff(test.want, figures.Of(p, d, day(t, "2026-06-01")).Stages[procedure.WithBoard]); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A ladder stands in the order of its rungs. A committee that only advises has
// answered at its own stage, and its verdict is the last one until there is
// another.
func TestOfAdvice(t *testing.T) {
	const (
		committee = `{"on":"2026-03-30","kind":"raised","stage":"committee"},{"on":"2026-03-30","kind":"acknowledged"}` +
			`,{"on":"2026-04-01","kind":"heard","party":"complainant"},{"on":"2026-04-01","kind":"heard","party":"employee"}`
		advised = `,{"on":"2026-04-14","kind":"answered","verdict":"upheld"}`
	)
	there := figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Days: figures.Days{15: 1}}
	tests := []struct {
		reason  string
		events  string
		reached procedure.Stage
		verdict procedure.Verdict
		outcome procedure.Outcome
		stages  map[procedure.Stage]figures.StageFigures
	}{
		{
			"not yet advised", committee, procedure.WithCommittee, 0, procedure.OutcomeOpen,
			stages(at{procedure.WithCommittee, figures.StageFigures{Came: 1, Open: 1, Overdue: 1}}),
		},
		{
			"advised, and the board is to decide", committee + advised, procedure.WithBoard, procedure.Upheld, procedure.OutcomeOpen,
			stages(at{procedure.WithCommittee, there}, at{procedure.WithBoard, figures.StageFigures{Came: 1, Open: 1}}),
		},
		{
			"the board decides otherwise", committee + advised + `,{"on":"2026-04-20","kind":"answered","verdict":"not-upheld"}`,
			procedure.WithBoard, procedure.NotUpheld, procedure.OutcomeRuled,
			stages(at{procedure.WithCommittee, there}, at{procedure.WithBoard, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Days: figures.Days{6: 1}}}),
		},
		{
			"the board decides without a verdict", committee + advised + `,{"on":"2026-04-20","kind":"answered"}`,
			procedure.WithBoard, 0, procedure.OutcomeRuled,
			stages(at{procedure.WithCommittee, there}, at{procedure.WithBoard, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Days: figures.Days{6: 1}}}),
		},
		{
			"passed on to whom it concerns", committee + `,{"on":"2026-04-10","kind":"forwarded"}`,
			procedure.WithCommittee, 0, procedure.OutcomeForwarded,
			stages(at{procedure.WithCommittee, figures.StageFigures{Came: 1}}),
		},
		{
			"silence opens the next rung", `{"on":"2026-03-02","kind":"raised","stage":"appeal"},{"on":"2026-03-03","kind":"raised","stage":"manager"},{"on":"2026-03-30","kind":"raised","stage":"committee"}`,
			procedure.WithCommittee, 0, procedure.OutcomeOpen,
			stages(at{procedure.OnAppeal, figures.StageFigures{Came: 1}}, at{procedure.WithManager, figures.StageFigures{Came: 1, Missed: 1}}, at{procedure.WithCommittee, figures.StageFigures{Came: 1, Open: 1, Overdue: 1}}),
		},
	}
	p := advising(t)
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			got := figures.Of(p, read(t, conduct, test.events), day(t, "2026-04-22"))
			want := figures.Figures{
				Complaints: 1, Grounds: one(procedure.Conduct), Reached: one(test.reached), Verdicts: one(test.verdict),
				Outcomes: one(test.outcome), Stages: test.stages, Findings: got.Findings, Gravest: got.Gravest,
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestNothing(t *testing.T) {
	for reason, got := range map[string]figures.Figures{
		"no sequence":  figures.Count(procedure.Xtra(), nil, 0),
		"no dossiers":  figures.Count(procedure.Xtra(), slices.Values([]procedure.Dossier(nil)), 0),
		"two nothings": figures.Figures{}.Plus(figures.Figures{}),
	} {
		if diff := cmp.Diff(figures.Figures{}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", reason, diff)
		}
	}
	if got := figures.ByYear(procedure.Xtra(), nil, 0); got != nil {
		t.Errorf("no sequence, by year: %+v", got)
	}
	if share, ok := (figures.StageFigures{Undated: 3}).Share(); ok || share != 0 {
		t.Errorf("a share of nothing: %v, %v", share, ok)
	}
	if days, ok := (figures.Days{}).Longest(); ok || days != 0 {
		t.Errorf("the longest of nothing: %v, %v", days, ok)
	}
	if days, ok := (figures.Days{}).Median(); ok || days != 0 {
		t.Errorf("the median of nothing: %v, %v", days, ok)
	}
	d := read(t, conduct, toBoard)
	want := figures.Figures{
		Complaints: 1, Grounds: one(procedure.Conduct), Reached: one[procedure.Stage](0), Verdicts: one[procedure.Verdict](0),
		Outcomes: one[procedure.Outcome](0), Gravest: one[audit.Severity](0),
	}
	for reason, p := range map[string]*procedure.Procedure{"no procedure": nil, "one that was not compiled": {}} {
		if diff := cmp.Diff(want, figures.Of(p, d, day(t, "2026-05-18"))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", reason, diff)
		}
		if year := figures.Year(p, d, day(t, "2026-05-18")); year != 0 {
			t.Errorf("%s: year %d", reason, year)
		}
	}
}

func TestShare(t *testing.T) {
	s := figures.StageFigures{Came: 9, Answered: 6, InTime: 3, Late: 1, Undated: 2, Missed: 1, Open: 2, Overdue: 1}
	if share, ok := s.Share(); !ok || share != 0.5 {
		t.Errorf("3 of 6 with a due day: %v, %v", share, ok)
	}
}

// That of an even number lies between the two in the middle: the numbers are
// those of department-of-veterans-affairs/caseflow-commons#101 and of
// drugdata/D3R#183.
func TestMedianOfAnEvenNumber(t *testing.T) {
	raised := day(t, "2025-01-02")
	var dossiers []procedure.Dossier
	for _, n := range []int{15, 30, 120, 180, 240, 300} {
		dossiers = append(dossiers, procedure.Dossier{
			Complaint: procedure.Complaint{Happened: raised - 1, Grounds: procedure.GroundsOf(procedure.Conduct)},
			Events: []procedure.Event{
				{On: raised, Kind: procedure.Raised, Stage: procedure.WithBoard},
				{On: raised + date.Date(n), Kind: procedure.Answered},
			},
		})
	}
	f := figures.Count(procedure.Xtra(), slices.Values(dossiers), day(t, "2026-01-01"))
	median, ok := f.Stages[procedure.WithBoard].Days.Median()
	if !ok || median != 150 {
		t.Errorf("the median is %v, %v, want 150", median, ok)
	}
}

// A back-dated entry is passed over and hides nothing, neither from the audit
// nor from the figures, as it did in cpcMomentum/worktime#179,
// n8bar/CryptoZing#172 and mmper-dev#48.
func TestBackdatedAnswerHidesNothing(t *testing.T) {
	late := referred + `,{"on":"2026-05-24","kind":"answered","verdict":"upheld"}` // due 20 May
	both := late + `,{"on":"2026-05-18","kind":"answered","verdict":"upheld"}`     // written down afterwards
	today := day(t, "2026-06-01")
	alone := figures.Of(procedure.Xtra(), read(t, conduct, late), today)
	require.Equal(t, 1, alone.Stages[procedure.WithCommittee].Late)
	require.Equal(t, 1, alone.Findings[audit.LateAnswer])
	require.Equal(t, 1, alone.Gravest[audit.Breach])

	want := alone.Plus(figures.Figures{Findings: one(audit.OutOfOrder)})
	want.Gravest = one(audit.Impossible)
	if diff := cmp.Diff(want, figures.Of(procedure.Xtra(), read(t, conduct, both), today)); diff != "" {
		t.Errorf("the back-dated answer counts for more than itself (-want +got):\n%s", diff)
	}
}

func TestYear(t *testing.T) {
	tests := []struct {
		reason, events string
		want           int
	}{
		{"never raised", `{"on":"2026-01-01","kind":"lapsed"}`, 0},
		{"raised in one year and answered in the next", `{"on":"2025-12-31","kind":"raised","stage":"board"},{"on":"2026-01-02","kind":"answered"}`, 2025},
		{"raised in one year, and higher up in the next", `{"on":"2025-12-31","kind":"raised","stage":"employee"},{"on":"2026-01-02","kind":"raised","stage":"board"}`, 2025},
		{"too late and not marked: taken in all the same (R3)", `{"on":"2026-03-01","kind":"raised","stage":"board"}`, 2026},
		{"a report cannot be earlier than what it is about", `{"on":"2024-12-31","kind":"raised","stage":"board"},{"on":"2026-02-02","kind":"raised","stage":"employee"}`, 2026},
		{"a report that was written down out of order was passed over", `{"on":"2026-01-02","kind":"raised","stage":"board"},{"on":"2025-12-31","kind":"raised","stage":"employee"}`, 2026},
		{"a report where the complaint cannot be raised was passed over", `{"on":"2025-12-31","kind":"raised","stage":"committee"},{"on":"2026-01-02","kind":"raised","stage":"board"}`, 2026},
		{"a report by mistake was passed over, and there is no other", `{"on":"2025-12-31","kind":"raised","stage":"committee"}`, 0},
		// A mistyped year makes no year of its own: nightscout/nocturne#607, WGBH-MLA/AAPB2#223, mwana#70.
		{"a report dated after today was passed over", `{"on":"2099-01-02","kind":"raised","stage":"board"}`, 0},
		{"and the next one counts", `{"on":"2099-01-02","kind":"raised","stage":"board"},{"on":"2026-01-02","kind":"raised","stage":"board"}`, 2026},
	}
	today := day(t, "2026-05-18")
	for _, test := range tests {
		d := read(t, `{"happened":"2025-11-30"}`, test.events)
		if got := figures.Year(procedure.Xtra(), d, today); got != test.want {
			t.Errorf("%s: %d, want %d", test.reason, got, test.want)
		}
		years := figures.ByYear(procedure.Xtra(), slices.Values([]procedure.Dossier{d}), today)
		if len(years) != 1 || years[0].Year != test.want {
			t.Errorf("%s: %+v, want the year %d", test.reason, years, test.want)
		}
		if raised := years[0].Reached[0] == 0; raised != (test.want != 0) {
			t.Errorf("%s: raised is %v in the year %d", test.reason, raised, test.want)
		}
	}
	late := read(t, `{"happened":"2200-12-30"}`, `{"on":"2200-12-31","kind":"raised","stage":"board"}`)
	if got := figures.Year(procedure.Xtra(), late, deadline.LastDay+900); got != 2200 {
		t.Errorf("today is after the days there are: %d, want 2200", got)
	}
}

// full has something in every field.
func full() figures.Figures {
	return figures.Figures{
		Complaints: 9,
		General:    1,
		Grounds:    one[procedure.Ground](0, procedure.Privacy),
		Reached:    one(procedure.WithBoard),
		Verdicts:   one(procedure.Upheld, procedure.Settled),
		Outcomes:   one(procedure.OutcomeForwarded),
		Stages:     stages(at{procedure.WithBoard, figures.StageFigures{Came: 1, Answered: 2, InTime: 3, Late: 4, Undated: 5, Missed: 6, Open: 7, Overdue: 8, Days: figures.Days{0: 1, 30: 2}}}),
		Findings:   one(audit.Overdue, audit.NoGround),
		Gravest:    one[audit.Severity](0, audit.Breach),
	}
}

// Adding up forgets no field, and shares no memory.
func TestPlusAddsEverything(t *testing.T) {
	for v := reflect.ValueOf(full()); ; v = v.FieldByName("Stages").MapIndex(reflect.ValueOf(procedure.WithBoard)) {
		for i := range v.NumField() {
			require.False(t, v.Field(i).IsZero(), "full leaves %v empty: this test asks for all fields", v.Type().Field(i).Name)
		}
		if v.Type() == reflect.TypeFor[figures.StageFigures]() {
			break
		}
	}
	other := figures.Figures{
		Complaints: 1, Verdicts: one(procedure.NotUpheld, procedure.Upheld),
		Stages: stages(at{procedure.WithBoard, figures.StageFigures{Came: 1, Days: figures.Days{30: 1, 31: 1}}}, at{procedure.OnAppeal, figures.StageFigures{Came: 1}}),
	}
	want := figures.Figures{
		Complaints: 19,
		General:    2,
		Grounds:    one(0, 0, procedure.Privacy, procedure.Privacy),
		Reached:    one(procedure.WithBoard, procedure.WithBoard),
		Verdicts:   one(procedure.Upheld, procedure.Upheld, procedure.Upheld, procedure.Settled, procedure.Settled, procedure.NotUpheld),
		Outcomes:   one(procedure.OutcomeForwarded, procedure.OutcomeForwarded),
		Stages: stages(
			at{procedure.WithBoard, figures.StageFigures{Came: 3, Answered: 4, InTime: 6, Late: 8, Undated: 10, Missed: 12, Open: 14, Overdue: 16, Days: figures.Days{0: 2, 30: 5, 31: 1}}},
			at{procedure.OnAppeal, figures.StageFigures{Came: 1}},
		),
		Findings: one(audit.Overdue, audit.Overdue, audit.NoGround, audit.NoGround),
		Gravest:  one(0, 0, audit.Breach, audit.Breach),
	}
	a, b := full(), full()
	got := a.Plus(other).Plus(b)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(full(), a.Plus(figures.Figures{})); diff != "" {
		t.Errorf("nothing added makes a difference (-want +got):\n%s", diff)
	}
	for _, part := range []figures.Figures{a.Plus(figures.Figures{}), figures.Figures{}.Plus(a), a.Plus(b)} {
		part.Verdicts[procedure.Upheld] += 10
		part.Stages[procedure.WithBoard].Days[30] += 10
		part.Stages[procedure.OnAppeal] = figures.StageFigures{Came: 10}
		part.Findings[audit.Overdue] += 10
	}
	if diff := cmp.Diff(full(), a); diff != "" {
		t.Errorf("a sum shares memory with what it is of (-want +got):\n%s", diff)
	}
	empty := figures.Figures{Verdicts: one(procedure.Upheld), Reached: one[procedure.Stage]()}
	empty.Verdicts[procedure.Upheld] = 0
	if diff := cmp.Diff(figures.Figures{}, empty.Plus(empty)); diff != "" {
		t.Errorf("a count of nothing is kept (-want +got):\n%s", diff)
	}
}

// Figures marshal by their words.
func TestJSON(t *testing.T) {
	for _, test := range []struct {
		of   any
		want string
	}{
		{figures.Figures{}, `{"complaints":0}`},
		{figures.Annual{Year: 2026, Figures: full()}, `{"year":2026,"complaints":9,"general":1,"grounds":{"":1,"privacy":1},"reached":{"board":1},` +
			`"verdicts":{"settled":1,"upheld":1},"outcomes":{"forwarded":1},` +
			`"stages":{"board":{"came":1,"answered":2,"inTime":3,"late":4,"undated":5,"missed":6,"open":7,"overdue":8,"days":{"0":1,"30":2}}},` +
			`"findings":{"no-ground":1,"overdue":1},"gravest":{"":1,"breach":1}}`},
	} {
		got, err := json.Marshal(test.of)
		require.NoError(t, err)
		if diff := cmp.Diff(test.want, string(got)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
