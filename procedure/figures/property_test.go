package figures_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// walk makes a dossier of random moves, each open on its day, with in between
// them events that Xtra never has: pauses, and days after today. A late report
// may lack its mark.
func walk(tb testing.TB, rng *rand.Rand, today date.Date) procedure.Dossier {
	tb.Helper()
	var d procedure.Dossier
	on := today - 900 + date.Date(rng.IntN(880))
	d.Complaint = procedure.Complaint{Happened: on, Grounds: procedure.Grounds(rng.IntN(8)), Late: rng.IntN(8) == 0, General: rng.IntN(6) == 0}
	c, err := procedure.Xtra().Open(d.Complaint)
	require.NoError(tb, err)
	for range rng.IntN(14) {
		on += date.Date([]int{0, 1, 3, 9, 30, 31, 70}[rng.IntN(7)])
		switch rng.IntN(12) {
		case 0:
			d.Events = append(d.Events, procedure.Event{On: on, Kind: procedure.Paused})
		case 1:
			d.Events = append(d.Events, procedure.Event{On: today + 1, Kind: procedure.Withdrawn})
		}
		var open []procedure.Move
		for m := range c.Moves() {
			if m.OpenOn(on) {
				open = append(open, m)
			}
		}
		if len(open) == 0 || on > today {
			break
		}
		e := open[rng.IntN(len(open))].Event(on)
		if rng.IntN(2) == 0 && e.Kind == procedure.Withdrawn { // lest few get far
			continue
		}
		if e.Kind == procedure.Answered {
			e.Verdict = procedure.Verdict(rng.IntN(6))
		}
		if e.Kind == procedure.Published && slices.Contains(d.Events, e) { // it would be the same one, delivered twice
			continue
		}
		c, err = c.Apply(e)
		require.NoError(tb, err)
		d.Events = append(d.Events, e)
	}
	if rng.IntN(2) == 0 {
		d.Complaint.Late = false
	}
	return d
}

// A count is the naive recount of one complaint at one stage, as plain as it
// can be said of Xtra.
type count struct {
	came, answered, inTime, late, undated, missed, open, overdue int
	days                                                         []int
}

// A recount is that of a register.
type recount struct {
	general                              int
	grounds, reached, verdicts, outcomes [8]int
	stages                               [6]count
}

// add restates what is counted, from the events alone: who walks can only
// make events that happen, so that nothing needs to be judged.
func (r *recount) add(d procedure.Dossier, today date.Date) {
	stage, arrived, hearing := procedure.Stage(0), date.Date(0), false
	verdict, outcome := procedure.Verdict(0), procedure.OutcomeOpen
	tooLate := func(on date.Date) bool { return stage == procedure.WithCommittee && on > arrived+30 }
	var came, left [6]date.Date // left without an answer
	leave := func(on date.Date) {
		if hearing && tooLate(on) {
			r.stages[stage].missed++
		}
		if hearing {
			left[stage] = on
		}
		hearing = false
	}
	for _, e := range d.Events {
		if e.Kind == procedure.Paused || e.On > today {
			continue
		}
		switch e.Kind {
		case procedure.Raised, procedure.Referred:
			leave(e.On)
			stage, arrived, hearing, outcome = e.Stage, e.On, true, procedure.OutcomeOpen
			r.stages[stage].came++
			came[stage] = e.On
		case procedure.Answered:
			s := &r.stages[e.Stage]
			if !hearing || e.Stage != stage {
				if left[e.Stage] == e.On { // of Xtra only the board, which has no due day
					s.answered++
					s.undated++
					s.days = append(s.days, int(e.On-came[e.Stage]))
				}
				continue
			}
			hearing = false
			verdict = e.Verdict
			s.answered++
			s.days = append(s.days, int(e.On-arrived))
			switch {
			case stage != procedure.WithCommittee:
				s.undated++
			case tooLate(e.On):
				s.late++
			default:
				s.inTime++
			}
			if stage == procedure.OnAppeal {
				outcome = procedure.OutcomeRuled
			}
		case procedure.Declined:
			leave(e.On)
			outcome = procedure.OutcomeOpen
		case procedure.Accepted:
			leave(e.On)
			outcome = procedure.OutcomeResolved
		case procedure.Withdrawn:
			leave(e.On)
			outcome = procedure.OutcomeWithdrawn
		case procedure.Lapsed:
			leave(e.On)
			outcome = procedure.OutcomeLapsed
		case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Extended, procedure.Paused,
			procedure.Resumed, procedure.Published, procedure.Retracted, procedure.Forwarded:
		}
	}
	for g := range d.Complaint.Grounds.All() {
		r.grounds[g]++
	}
	if d.Complaint.Grounds == 0 {
		r.grounds[0]++
	}
	if d.Complaint.General {
		r.general++
	}
	r.reached[stage]++
	r.verdicts[verdict]++
	r.outcomes[outcome]++
	if stage != 0 && outcome == procedure.OutcomeOpen {
		r.stages[stage].open++
		if hearing && tooLate(today) {
			r.stages[stage].overdue++
		}
	}
}

// counted is the part of counts that is not 0, by word.
func counted[W ~uint8](counts [8]int) map[W]int {
	m := make(map[W]int)
	for word, n := range counts {
		if n > 0 {
			m[W(word)] = n
		}
	}
	return m
}

func TestNaiveRecount(t *testing.T) {
	today := day(t, "2026-05-18")
	rng := rand.New(rand.NewPCG(1, 2))
	var dossiers []procedure.Dossier
	var want recount
	for range 5000 {
		d := walk(t, rng, today)
		dossiers = append(dossiers, d)
		want.add(d, today)
	}
	got := figures.Count(procedure.Xtra(), slices.Values(dossiers), today)

	late, silent := 0, 0
	var here []at
	for stage := range procedure.Stages() {
		w, g := want.stages[stage], got.Stages[stage]
		here = append(here, at{stage, figures.StageFigures{
			Came: w.came, Answered: w.answered, InTime: w.inTime, Late: w.late, Undated: w.undated,
			Missed: w.missed, Open: w.open, Overdue: w.overdue, Days: g.Days, // these by themselves
		}})
		checkDays(t, g.Days, w.days)
		late += g.Late
		silent += g.Missed + g.Overdue
	}
	whole := figures.Figures{
		Complaints: len(dossiers), General: want.general, Grounds: counted[procedure.Ground](want.grounds),
		Reached: counted[procedure.Stage](want.reached), Verdicts: counted[procedure.Verdict](want.verdicts),
		Outcomes: counted[procedure.Outcome](want.outcomes), Stages: stages(here...), Findings: got.Findings, Gravest: got.Gravest,
	}
	if diff := cmp.Diff(whole, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// The audit finds the same, and it was worth looking.
	if late != got.Findings[audit.LateAnswer] || silent != got.Findings[audit.Overdue] {
		t.Errorf("late %d, silent %d: findings %v", late, silent, got.Findings)
	}
	committee := got.Stages[procedure.WithCommittee]
	for what, n := range map[string]int{
		"in time": committee.InTime, "late": committee.Late, "missed": committee.Missed, "overdue": committee.Overdue,
		"late reports": got.Findings[audit.LateReport], "impossible": got.Gravest[audit.Impossible], "general": got.General,
	} {
		if n == 0 {
			t.Errorf("of 5000 none is %s", what)
		}
	}
}

// checkDays compares d with the list of all days.
func checkDays(t *testing.T, d figures.Days, want []int) {
	t.Helper()
	slices.Sort(want)
	var got []int
	for days, count := range d.All() {
		got = append(got, slices.Repeat([]int{days}, count)...)
	}
	if !slices.Equal(got, want) || d.Len() != len(want) {
		t.Errorf("days: got %d of %v, want %v", d.Len(), got, want)
	}
	if len(want) == 0 {
		return
	}
	if longest, ok := d.Longest(); !ok || longest != want[len(want)-1] {
		t.Errorf("longest of %v: got %d", want, longest)
	}
	middle := float64(want[len(want)/2])
	if len(want)%2 == 0 {
		middle = (middle + float64(want[len(want)/2-1])) / 2
	}
	if median, ok := d.Median(); !ok || median != middle {
		t.Errorf("median of %v: got %v, want %v", want, median, middle)
	}
}

// Few answers, so that the middle of them falls everywhere.
func TestDays(t *testing.T) {
	raised := day(t, "2026-03-02")
	rng := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		var dossiers []procedure.Dossier
		var want []int
		for range rng.IntN(6) {
			days := rng.IntN(9)
			want = append(want, days)
			dossiers = append(dossiers, procedure.Dossier{
				Complaint: procedure.Complaint{Happened: raised, Grounds: procedure.GroundsOf(procedure.Privacy)},
				Events: []procedure.Event{
					{On: raised, Kind: procedure.Raised, Stage: procedure.WithBoard},
					{On: raised + date.Date(days), Kind: procedure.Answered},
				},
			})
		}
		f := figures.Count(procedure.Xtra(), slices.Values(dossiers), raised+30)
		checkDays(t, f.Stages[procedure.WithBoard].Days, want)
	}
}

// However a register is cut, the parts add up to the whole, and adding leaves
// the parts as they were.
func TestPlus(t *testing.T) {
	today := day(t, "2026-05-18")
	rng := rand.New(rand.NewPCG(3, 4))
	p := procedure.Xtra()
	for range 50 {
		dossiers := make([]procedure.Dossier, rng.IntN(60))
		for i := range dossiers {
			dossiers[i] = walk(t, rng, today)
		}
		whole := figures.Count(p, slices.Values(dossiers), today)
		at := rng.IntN(len(dossiers) + 1)
		a, b := figures.Count(p, slices.Values(dossiers[:at]), today), figures.Count(p, slices.Values(dossiers[at:]), today)
		for _, sum := range []figures.Figures{a.Plus(b), b.Plus(a)} {
			if diff := cmp.Diff(whole, sum); diff != "" {
				t.Fatalf("cut at %d of %d (-whole +sum):\n%s", at, len(dossiers), diff)
			}
		}
		if diff := cmp.Diff(figures.Count(p, slices.Values(dossiers[:at]), today), a); diff != "" {
			t.Fatalf("adding changed a part (-was +is):\n%s", diff)
		}
		var ones, years figures.Figures
		for _, d := range dossiers {
			ones = ones.Plus(figures.Of(p, d, today))
		}
		last := -1
		for _, annual := range figures.ByYear(p, slices.Values(dossiers), today) {
			if annual.Year <= last {
				t.Fatalf("year %d after %d", annual.Year, last)
			}
			last = annual.Year
			years = years.Plus(annual.Figures)
			var same figures.Figures
			for _, d := range dossiers {
				if figures.Year(p, d, today) == annual.Year {
					same = same.Plus(figures.Of(p, d, today))
				}
			}
			if diff := cmp.Diff(same, annual.Figures); diff != "" {
				t.Fatalf("the year %d (-those of which it is the year +as counted):\n%s", annual.Year, diff)
			}
		}
		for how, sum := range map[string]figures.Figures{"one by one": ones, "by year": years} {
			if diff := cmp.Diff(whole, sum); diff != "" {
				t.Fatalf("%s (-whole +sum):\n%s", how, diff)
			}
		}
	}
}

// Judge counts as ByYear does and finds as the audit does, each dossier before the
// next.
func TestJudge(t *testing.T) {
	today := day(t, "2026-05-18")
	rng := rand.New(rand.NewPCG(7, 8))
	dossiers := make([]procedure.Dossier, 300)
	for i := range dossiers {
		dossiers[i] = walk(t, rng, today)
	}
	for _, p := range []*procedure.Procedure{procedure.Xtra(), nil} {
		asked, found := 0, make([][]audit.Finding, 0, len(dossiers))
		years := figures.Judge(p, func(yield func(int, procedure.Dossier) bool) {
			for i, d := range dossiers {
				if asked++; !yield(i, d) {
					return
				}
			}
		}, today, func(i int, findings []audit.Finding) {
			require.Equal(t, len(found), i)
			require.Equal(t, asked-1, i)
			found = append(found, findings)
		})
		if diff := cmp.Diff(figures.ByYear(p, slices.Values(dossiers), today), years); diff != "" {
			t.Errorf("(-by year +judged):\n%s", diff)
		}
		require.Len(t, found, len(dossiers))
		for i, d := range dossiers {
			require.Equal(t, audit.Of(p, d.Complaint, d.Events, today), found[i], "dossier %d", i)
		}
		require.Equal(t, years, figures.Judge(p, slices.All(dossiers), today, nil))
	}
	require.Nil(t, figures.Judge[int](procedure.Xtra(), nil, today, nil))
}

// Counting a clean dossier that took no new number of days allocates nothing
// beside what following and auditing it do.
func TestAllocations(t *testing.T) {
	today := day(t, "2026-06-01")
	d := read(t, conduct, `{"on":"2026-03-02","kind":"raised","stage":"employee"},{"on":"2026-03-16","kind":"raised","stage":"manager"},`+
		`{"on":"2026-03-30","kind":"raised","stage":"board"},`+consulted+`,{"on":"2026-04-20","kind":"referred","stage":"committee"},`+
		`{"on":"2026-04-20","kind":"informed","party":"complainant"},{"on":"2026-05-20","kind":"answered"},{"on":"2026-05-21","kind":"accepted"}`)
	p := procedure.Xtra()
	const n = 100
	alone := testing.AllocsPerRun(10, func() {
		for range n {
			for s := range p.Follow(d.Complaint, d.Events, today) {
				require.NoError(t, s.Err)
			}
			require.Empty(t, audit.Of(p, d.Complaint, d.Events, today))
		}
	})
	dossiers := slices.Repeat([]procedure.Dossier{d}, n)
	if all := testing.AllocsPerRun(10, func() { figures.Count(p, slices.Values(dossiers), today) }); all > alone+30 {
		t.Errorf("%d dossiers: %v allocations, of which %v to follow and audit them: want a few more for the whole", n, all, alone)
	}
}

func BenchmarkCount(b *testing.B) {
	today := day(b, "2026-05-18")
	rng := rand.New(rand.NewPCG(5, 6))
	dossiers := make([]procedure.Dossier, 1000)
	for i := range dossiers {
		dossiers[i] = walk(b, rng, today)
	}
	b.ReportAllocs()
	for b.Loop() {
		if f := figures.Count(procedure.Xtra(), slices.Values(dossiers), today); f.Complaints != len(dossiers) {
			b.Fatal(f)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(dossiers)), "ns/dossier")
}
