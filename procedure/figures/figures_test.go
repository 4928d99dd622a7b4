package figures_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// read reads a dossier of the given complaint and events.
func read(tb testing.TB, complaint, events string) procedure.Dossier {
	tb.Helper()
	var d procedure.Dossier
	text := `{"version":1,"regulation":"xtra","edition":"1","complaint":` + complaint + `,"events":[` + events + `]}`
	require.NoError(tb, d.UnmarshalJSON([]byte(text)))
	return d
}

// answering is the published procedure with a term for the answer of the
// board, which it can extend and pause.
func answering(t *testing.T) *procedure.Procedure {
	t.Helper()
	r := procedure.XtraRegulation()
	board := &r.Rungs[2]
	board.Answer.Term = deadline.Weeks(6)
	board.Extend = procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "K8"}
	board.Pause = "K8"
	p, err := r.Compile()
	require.NoError(t, err)
	return p
}

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
		median           [2]float64 // of board and committee, where they answered
		findings         []procedure.Code
	}
	skipped := []procedure.Code{procedure.StageSkipped, procedure.StageSkipped}
	here := figures.StageFigures{Came: 1, Open: 1}
	passed := figures.StageFigures{Came: 1}
	tests := []struct {
		reason string
		events string
		today  string
		want   want
	}{
		{"the board looks into it: no due day there", toBoard, "2026-05-18", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: skipped,
		}},
		{"answered without a due day, and still there", toBoard + "," + consulted + `,{"on":"2026-04-14","kind":"answered","verdict":"upheld"}`, "2026-05-18", want{
			reached: procedure.WithBoard, verdict: procedure.Upheld, outcome: procedure.OutcomeOpen,
			board: figures.StageFigures{Came: 1, Answered: 1, Undated: 1, Open: 1}, median: [2]float64{15}, findings: skipped,
		}},
		{"the ruling is due today (K10)", referred, "2026-05-20", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed, committee: here, findings: skipped,
		}},
		{"the ruling is a day overdue (K10)", referred, "2026-05-21", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed,
			committee: figures.StageFigures{Came: 1, Open: 1, Overdue: 1}, findings: append(skipped, procedure.Overdue),
		}},
		{"ruled on the last day, and accepted", referred + `,{"on":"2026-05-20","kind":"answered","verdict":"not-upheld"},{"on":"2026-05-22","kind":"accepted"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, verdict: procedure.NotUpheld, outcome: procedure.OutcomeResolved, board: passed,
			committee: figures.StageFigures{Came: 1, Answered: 1, InTime: 1}, median: [2]float64{0, 30}, findings: skipped,
		}},
		{"ruled a day late (R10)", referred + `,{"on":"2026-05-21","kind":"answered"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed,
			committee: figures.StageFigures{Came: 1, Answered: 1, Late: 1, Open: 1}, median: [2]float64{0, 31}, findings: append(skipped, procedure.LateAnswer),
		}},
		{"withdrawn when the ruling was overdue", referred + `,{"on":"2026-05-21","kind":"withdrawn"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeWithdrawn, board: passed,
			committee: figures.StageFigures{Came: 1, Missed: 1}, findings: append(skipped, procedure.Overdue),
		}},
		{"withdrawn when it was not", referred + `,{"on":"2026-05-20","kind":"withdrawn"}`, "2026-06-01", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeWithdrawn, board: passed, committee: passed, findings: skipped,
		}},
		{"the board answers when the complaint has moved on: no answer there", referred + `,{"on":"2026-04-22","kind":"answered","stage":"board","verdict":"upheld"}`, "2026-05-18", want{
			reached: procedure.WithCommittee, outcome: procedure.OutcomeOpen, board: passed, committee: here, findings: append(skipped, procedure.AnsweredAfter),
		}},
		{"what cannot have happened is passed over (R14)", toBoard + `,{"on":"2026-03-31","kind":"paused"}`, "2026-05-18", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: append(skipped, procedure.NotOpen),
		}},
		{"and so is what is still to come", toBoard + `,{"on":"2026-05-19","kind":"withdrawn"}`, "2026-05-18", want{
			reached: procedure.WithBoard, outcome: procedure.OutcomeOpen, board: here, findings: append(skipped, procedure.AfterToday),
		}},
	}
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			var want figures.Figures
			want.Complaints = 1
			want.Grounds[procedure.Conduct] = 1
			want.Reached[test.want.reached] = 1
			want.Verdicts[test.want.verdict] = 1
			want.Outcomes[test.want.outcome] = 1
			want.Stages[procedure.WithBoard] = test.want.board
			want.Stages[procedure.WithCommittee] = test.want.committee
			gravest := procedure.Note
			for _, code := range test.want.findings {
				want.Findings[code]++
				switch {
				case code >= procedure.StageSkipped:
				case code >= procedure.NotOpen:
					gravest = procedure.Impossible
				default:
					gravest = max(gravest, procedure.Breach)
				}
			}
			want.Gravest[gravest] = 1

			got := figures.Of(procedure.Xtra(), read(t, conduct, test.events), day(t, test.today))
			for i, s := range []procedure.Stage{procedure.WithBoard, procedure.WithCommittee} {
				median, ok := got.Stages[s].Days.Median()
				if ok != (got.Stages[s].Answered > 0) || median != test.want.median[i] {
					t.Errorf("%v: median %v, %v, want %v", s, median, ok, test.want.median[i])
				}
				got.Stages[s].Days = figures.Days{} // looked at
			}
			if !got.Equal(want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
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
		outcome   procedure.Outcome
		grounds   [4]int
		gravest   procedure.Severity
	}{
		{"never raised", conduct, "", 0, procedure.OutcomeOpen, [4]int{1: 1}, 0},
		{
			"two grounds count under both", `{"happened":"2026-01-30","grounds":["conduct","privacy"]}`,
			`{"on":"2026-03-02","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, procedure.OutcomeOpen,
			[4]int{1: 1, 2: 1},
			0,
		},
		{
			"no ground: a finding, and followed all the same (R16)", `{"happened":"2026-01-30"}`,
			`{"on":"2026-03-02","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, procedure.OutcomeOpen,
			[4]int{0: 1},
			procedure.Impossible,
		},
		{
			"late and not marked: followed as if it had been taken in (R3)", conduct,
			`{"on":"2026-05-01","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, procedure.OutcomeOpen,
			[4]int{1: 1},
			procedure.Breach,
		},
		{
			"a note after a breach", conduct,
			`{"on":"2026-05-01","kind":"raised","stage":"board"}`,
			procedure.WithBoard, procedure.OutcomeOpen,
			[4]int{1: 1},
			procedure.Breach,
		},
		{
			"lapsed before it was raised, and then raised late (R12, R3)", conduct,
			`{"on":"2026-04-01","kind":"lapsed"},{"on":"2026-05-01","kind":"raised","stage":"employee"}`,
			procedure.WithEmployee, procedure.OutcomeOpen,
			[4]int{1: 1},
			procedure.Breach,
		},
		{
			"its filing term ends after the days there are", `{"happened":"2200-11-30","grounds":["conduct"]}`,
			"", 0, 0,
			[4]int{1: 1},
			procedure.Impossible,
		},
	}
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			got := figures.Of(procedure.Xtra(), read(t, test.complaint, test.events), day(t, "2026-05-18"))
			var reached [procedure.OnAppeal + 1]int
			var outcomes [procedure.OutcomeLapsed + 1]int
			var gravest [procedure.Impossible + 1]int
			reached[test.reached], outcomes[test.outcome], gravest[test.gravest] = 1, 1, 1
			if diff := cmp.Diff(reached, got.Reached); diff != "" {
				t.Errorf("reached (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(outcomes, got.Outcomes); diff != "" {
				t.Errorf("outcomes (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.grounds, got.Grounds); diff != "" {
				t.Errorf("grounds (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(gravest, got.Gravest); diff != "" {
				t.Errorf("gravest (-want +got):\n%s", diff)
			}
			if !got.Stages[0].Equal(figures.StageFigures{}) {
				t.Errorf("at no stage: %+v", got.Stages[0])
			}
		})
	}
}

// Terms that are extended or stand still are those of the case: nothing is counted here.
func TestOfAnotherRegulation(t *testing.T) {
	tests := []struct {
		reason string
		events string
		want   figures.StageFigures
	}{
		{"six weeks and a day", `,{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, Late: 1, Open: 1}},
		{"six weeks and a day, extended", `,{"on":"2026-04-30","kind":"extended","term":"P1W"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Open: 1}},
		{"six weeks and a day, with a pause", `,{"on":"2026-04-03","kind":"paused"},{"on":"2026-04-10","kind":"resumed"},{"on":"2026-05-12","kind":"answered"}`, figures.StageFigures{Came: 1, Answered: 1, InTime: 1, Open: 1}},
		{"not answered", ``, figures.StageFigures{Came: 1, Open: 1, Overdue: 1}},
		{"not answered, and the clock stands still", `,{"on":"2026-04-03","kind":"paused"}`, figures.StageFigures{Came: 1, Open: 1}},
		{"referred when the answer was overdue", `,{"on":"2026-05-12","kind":"referred","stage":"committee"}`, figures.StageFigures{Came: 1, Missed: 1}},
		{"given up when the answer was overdue", `,{"on":"2026-05-12","kind":"declined"}`, figures.StageFigures{Came: 1, Missed: 1, Open: 1}},
	}
	p := answering(t)
	for _, test := range tests {
		t.Run(test.reason, func(t *testing.T) {
			f := figures.Of(p, read(t, conduct, toBoard+","+consulted+test.events), day(t, "2026-06-01"))
			got := f.Stages[procedure.WithBoard]
			got.Days = figures.Days{}
			if !got.Equal(test.want) {
				t.Errorf("got %+v, want %+v", got, test.want)
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
		if !got.Equal(figures.Figures{}) {
			t.Errorf("%s: %+v", reason, got)
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
	f := figures.Of(nil, read(t, conduct, toBoard), day(t, "2026-05-18"))
	if f.Complaints != 1 || f.Outcomes[0] != 1 || f.Findings[procedure.Malformed] != 1 {
		t.Errorf("by no procedure: %+v", f)
	}
}

func TestShare(t *testing.T) {
	s := figures.StageFigures{Came: 9, Answered: 6, InTime: 3, Late: 1, Undated: 2, Missed: 1, Open: 2, Overdue: 1}
	if share, ok := s.Share(); !ok || share != 0.5 {
		t.Errorf("3 of 6 with a due day: %v, %v", share, ok)
	}
}

func TestYear(t *testing.T) {
	tests := []struct {
		reason, events string
		want           int
	}{
		{"never raised", `{"on":"2026-04-01","kind":"lapsed"}`, 0},
		{"raised in one year and answered in the next", `{"on":"2025-12-31","kind":"raised","stage":"board"},{"on":"2026-01-02","kind":"answered"}`, 2025},
		{"the first report, not the first on record", `{"on":"2026-01-02","kind":"raised","stage":"board"},{"on":"2025-12-31","kind":"raised","stage":"employee"}`, 2025},
		{"a report cannot be earlier than what it is about", `{"on":"2024-12-31","kind":"raised","stage":"board"},{"on":"2026-02-02","kind":"raised","stage":"employee"}`, 2026},
	}
	for _, test := range tests {
		if got := figures.Year(read(t, `{"happened":"2025-11-30"}`, test.events)); got != test.want {
			t.Errorf("%s: %d, want %d", test.reason, got, test.want)
		}
	}
}

// Whatever is counted makes a difference.
func TestEqual(t *testing.T) {
	changes := map[string]func(*figures.Figures){
		"complaints": func(f *figures.Figures) { f.Complaints++ },
		"grounds":    func(f *figures.Figures) { f.Grounds[1]++ },
		"reached":    func(f *figures.Figures) { f.Reached[1]++ },
		"verdicts":   func(f *figures.Figures) { f.Verdicts[1]++ },
		"outcomes":   func(f *figures.Figures) { f.Outcomes[1]++ },
		"findings":   func(f *figures.Figures) { f.Findings[1]++ },
		"gravest":    func(f *figures.Figures) { f.Gravest[1]++ },
		"came":       func(f *figures.Figures) { f.Stages[1].Came++ },
		"answered":   func(f *figures.Figures) { f.Stages[1].Answered++ },
		"in time":    func(f *figures.Figures) { f.Stages[1].InTime++ },
		"late":       func(f *figures.Figures) { f.Stages[1].Late++ },
		"undated":    func(f *figures.Figures) { f.Stages[1].Undated++ },
		"missed":     func(f *figures.Figures) { f.Stages[1].Missed++ },
		"open":       func(f *figures.Figures) { f.Stages[1].Open++ },
		"overdue":    func(f *figures.Figures) { f.Stages[1].Overdue++ },
		"days":       func(f *figures.Figures) { f.Stages[procedure.WithBoard].Days = figures.Days{} },
	}
	answered := read(t, conduct, toBoard+`,{"on":"2026-04-14","kind":"answered"}`)
	base := figures.Of(procedure.Xtra(), answered, day(t, "2026-05-18"))
	for what, change := range changes {
		f := base
		change(&f)
		if f.Equal(base) || (figures.Annual{Figures: f}).Equal(figures.Annual{Figures: base}) {
			t.Errorf("%s makes no difference", what)
		}
	}
	if !base.Equal(base.Plus(figures.Figures{})) {
		t.Error("nothing added makes a difference")
	}
	if (figures.Annual{Year: 2025, Figures: base}).Equal(figures.Annual{Year: 2026, Figures: base}) {
		t.Error("the year makes no difference")
	}
}

// There is a place for every word there is: a vocabulary that grows must not
// outgrow what counts it.
func TestEveryWordHasAPlace(t *testing.T) {
	var f figures.Figures
	for what, n := range map[string][2]int{
		"grounds":    {len(f.Grounds), len(slices.Collect(procedure.AllGrounds()))},
		"stages":     {len(f.Stages), len(slices.Collect(procedure.Stages()))},
		"reached":    {len(f.Reached), len(slices.Collect(procedure.Stages()))},
		"verdicts":   {len(f.Verdicts), len(slices.Collect(procedure.Verdicts()))},
		"outcomes":   {len(f.Outcomes), len(slices.Collect(procedure.Outcomes()))},
		"codes":      {len(f.Findings), len(slices.Collect(procedure.Codes()))},
		"severities": {len(f.Gravest), len(slices.Collect(procedure.Severities()))},
	} {
		if n[0] != n[1]+1 {
			t.Errorf("%s: %d places for zero and %d words", what, n[0], n[1])
		}
	}
}
