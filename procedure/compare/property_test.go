package compare_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/compare"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// walk makes a dossier of random moves by p, of which some are not possible.
func walk(tb testing.TB, rng *rand.Rand, p *procedure.Procedure, happened date.Date) procedure.Dossier {
	tb.Helper()
	var d procedure.Dossier
	on := happened
	d.Regulation, d.Edition = p.ID()
	d.Complaint = procedure.Complaint{Happened: on, Grounds: procedure.GroundsOf(procedure.Conduct), Late: rng.IntN(8) == 0, General: rng.IntN(6) == 0}
	c, err := p.Open(d.Complaint)
	require.NoError(tb, err)
	for range rng.IntN(12) {
		on += date.Date([]int{0, 1, 3, 9, 30, 31, 70}[rng.IntN(7)])
		if rng.IntN(15) == 0 {
			d.Events = append(d.Events, procedure.Event{On: on, Kind: procedure.Paused})
		}
		var open []procedure.Move
		for m := range c.Moves() {
			if m.OpenOn(on) && (m.Kind != procedure.Withdrawn || rng.IntN(4) == 0) {
				open = append(open, m)
			}
		}
		if len(open) == 0 {
			break
		}
		e := open[rng.IntN(len(open))].Event(on)
		if e.Kind == procedure.Extended {
			e.Term = deadline.Weeks(2)
		}
		if next, err := c.Apply(e); err == nil {
			c = next
			d.Events = append(d.Events, e)
		}
	}
	return d
}

// texts are pairs of texts that differ in one respect or in several.
func texts(tb testing.TB) map[string][2]*procedure.Procedure {
	tb.Helper()
	xtra := procedure.Xtra()
	every := compile(tb, proceduretest.EveryFeature())
	law := changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) {
		r.Counting = deadline.Statutory()
		r.Rungs[2].Answer.Limit = within("P10WD")
	})
	dated := func(r *procedure.Regulation) {
		r.Rungs[2].Answer.Limit, r.Fixed = within("P6W"), ""
	}
	silent := func(term string) *procedure.Procedure {
		return changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) {
			r.Rungs[3].Answer.Limit, r.Rungs[3].Silence = within(term), "R13"
		})
	}
	return map[string][2]*procedure.Procedure{
		"silence later":  {silent("P30D"), silent("P42D")},
		"silence sooner": {silent("P42D"), silent("P30D")},
		"a pause": {changed(tb, procedure.XtraRegulation(), dated), changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) {
			dated(r)
			r.Rungs[2].Pause = procedure.Pause{Clause: "R14"}
		})},
		"the same":         {xtra, changed(tb, procedure.XtraRegulation(), func(*procedure.Regulation) {})},
		"a longer term":    {xtra, longer(tb)},
		"a shorter term":   {longer(tb), xtra},
		"a shorter filing": {xtra, changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) })},
		"a date for board": {xtra, changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Rungs[2].Answer.Limit = within("P6W") })},
		"no duty to tell":  {xtra, changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Rungs[3].Duties = nil })},
		"a last day to go": {xtra, changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) {
			r.Rungs[4].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Weeks(6)}, Clause: "K11"}
		})},
		"talks are required": {xtra, changed(tb, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Rungs[0].Required = true })},
		"a day off more": {law, changed(tb, law.Regulation(), func(r *procedure.Regulation) {
			r.Counting.Calendar = deadline.WithClosures(r.Counting.Calendar, day(tb, "2026-03-02"), day(tb, "2026-04-08"))
		})},
		"another ladder": {xtra, every},
		"every term":     {every, everyTermLonger(tb)},
		"shorter again":  {everyTermLonger(tb), every},
	}
}

// everyTermLonger is the regulation of all features with longer terms.
func everyTermLonger(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	return changed(tb, proceduretest.EveryFeature(), func(r *procedure.Regulation) {
		for i := range r.Rungs {
			g := &r.Rungs[i]
			if t := g.Answer.Limit.Term; t.Unit() == deadline.UnitWeek {
				g.Answer.Limit.Term = deadline.Weeks(t.Count() + 3)
			}
			for j := range g.Duties {
				if t := g.Duties[j].Limit.Term; t.Unit() == deadline.UnitDay {
					g.Duties[j].Limit.Term = deadline.Days(t.Count() + 5)
				}
			}
		}
	})
}

// A key names a move, as far as one case has it once.
type key struct {
	owed, own   bool
	kind        procedure.Kind
	stage, rung procedure.Stage
	party       procedure.Party
	clause      procedure.Cite
}

func keyOf(m procedure.Move, byClause bool) key {
	k := key{owed: m.Norm == procedure.Owed, own: m.By == procedure.Complainant, kind: m.Kind, stage: m.Stage, party: m.Party, rung: m.Rung}
	if byClause {
		k.clause = m.Clause
	}
	return k
}

// naive lists the moves of a case that can change, in no order.
func naive(c procedure.Case, today date.Date, byClause bool) map[key][2]date.Date {
	all := map[key][2]date.Date{}
	put := func(m procedure.Move) { all[keyOf(m, byClause)] = [2]date.Date{m.Deadline.Due(), m.NotBefore} }
	for m := range c.Duties() {
		put(m)
	}
	for m := range c.Moves() {
		over := m.Deadline.Due() != 0 && !m.Deadline.Paused() && (m.Deadline.Due() < today || m.NotBefore > m.Deadline.Due())
		if (m.Norm == procedure.Advice || m.Norm == procedure.Right) && !over {
			put(m)
		}
	}
	return all
}

// Whatever happened, by any two texts: the changes are those between two cases that
// were replayed on their own, and a text that differs in nothing changes nothing.
func TestNaive(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	codes := make(map[compare.Code]int)
	histories := 4000
	if testing.Short() {
		histories = 400
	}
	pairs := texts(t)
	for _, name := range slices.Sorted(maps.Keys(pairs)) {
		pair, compared, parted := pairs[name], 0, 0
		byClause := name != "another ladder" // which has other clauses for all
		for range histories {
			d := walk(t, rng, pair[0], day(t, "2026-01-01")+date.Date(rng.IntN(120)))
			today := day(t, "2026-01-01") + date.Date(rng.IntN(400))
			d.Events = slices.DeleteFunc(d.Events, func(e procedure.Event) bool { return e.On > today || e.Kind == procedure.Paused && name != "a pause" })
			c := compare.Of(pair[0], pair[1], d, today)
			changes := slices.Collect(c.Changes())
			for _, change := range changes {
				codes[change.Code]++
				require.NotZero(t, change.Effect, "%v", change)
			}
			if name == "the same" {
				require.Empty(t, changes)
			}
			was, err := pair[0].Replay(d.Complaint, d.Events)
			is, refused := pair[1].Replay(d.Complaint, d.Events)
			if err != nil || refused != nil {
				parted++
				if err == nil && !sharesADay(d.Events) { // in one day the order may be put right
					var want, got *procedure.RefusedError
					require.ErrorAs(t, refused, &want)
					require.ErrorAs(t, c.Refused, &got)
					require.Equal(t, want.Index, got.Index)
					require.Equal(t, want.Error(), got.Error())
				}
				continue
			}
			require.NoError(t, c.Refused, name)
			require.NoError(t, c.Taken)
			if c.Old != was || c.New != is { // what was written down in one day counts in any order
				continue
			}
			compared++
			checkNaive(t, naive(was, today, byClause), naive(is, today, byClause), changes, byClause, name)
		}
		t.Logf("%s: %d compared, %d not taken as they stand", name, compared, parted)
		if name != "another ladder" {
			require.Greater(t, compared, histories/4, name)
		}
	}
	require.Equal(t, slices.Collect(compare.Codes()), slices.Sorted(maps.Keys(codes)), "each code occurs")
}

func sharesADay(events []procedure.Event) bool {
	for i := 1; i < len(events); i++ {
		if events[i].On == events[i-1].On {
			return true
		}
	}
	return false
}

// checkNaive holds changes to what is different between two lists.
func checkNaive(t *testing.T, was, is map[key][2]date.Date, changes []compare.Change, byClause bool, name string) {
	t.Helper()
	got := map[key][]compare.Code{}
	for _, c := range changes {
		k := keyOf(c.Move(), byClause)
		got[k] = append(got[k], c.Code)
		switch c.Code { //nolint:exhaustive // the others have no days
		case compare.Later, compare.Earlier:
			require.Equal(t, int(is[k][0]-was[k][0]), c.Days())
		case compare.OpensLater, compare.OpensEarlier:
			require.Equal(t, int(is[k][1]-was[k][1]), c.Days())
		}
	}
	want := map[key][]compare.Code{}
	for k, days := range was {
		now, there := is[k]
		code := compare.Code(0)
		switch {
		case !there && k.owed:
			code = compare.DutyGone
		case !there:
			code = compare.RightGone
		case days[0] == now[0]:
		case days[0] == 0:
			code = compare.Dated
		case now[0] == 0:
			code = compare.Undated
		case days[0] < now[0]:
			code = compare.Later
		default:
			code = compare.Earlier
		}
		if code != 0 {
			want[k] = append(want[k], code)
		}
		if there && days[1] < now[1] {
			want[k] = append(want[k], compare.OpensLater)
		} else if there && days[1] > now[1] {
			want[k] = append(want[k], compare.OpensEarlier)
		}
	}
	for k := range is {
		if _, there := was[k]; there {
			continue
		}
		want[k] = []compare.Code{compare.RightNew}
		if k.owed {
			want[k] = []compare.Code{compare.DutyNew}
		}
	}
	require.Empty(t, cmp.Diff(want, got, cmp.AllowUnexported(key{})), name)
}

// By Xtra and a term of 42 days instead of 30, in plain arithmetic: who waits for a
// ruling waits twelve days longer, and nothing else moves.
func TestLongerTermByArithmetic(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 9))
	now, proposed := procedure.Xtra(), longer(t)
	moved := 0
	for range 3000 {
		d := walk(t, rng, now, day(t, "2026-01-01")+date.Date(rng.IntN(300)))
		d.Events = slices.DeleteFunc(d.Events, func(e procedure.Event) bool { return e.Kind == procedure.Paused })
		came, waits := date.Date(0), false
		for _, e := range d.Events {
			switch {
			case e.Stage == procedure.WithCommittee && (e.Kind == procedure.Raised || e.Kind == procedure.Referred):
				came, waits = e.On, true
			case e.Kind == procedure.Answered && (e.Stage == procedure.WithCommittee || e.Stage == 0), e.Kind == procedure.Raised,
				e.Kind == procedure.Accepted, e.Kind == procedure.Withdrawn, e.Kind == procedure.Declined:
				waits = false
			}
		}
		var lines []string
		for change := range compare.Of(now, proposed, d, deadline.LastDay).Changes() {
			lines = append(lines, change.String())
		}
		if !waits {
			require.Empty(t, lines, "%v", d.Events)
			continue
		}
		moved++
		require.Equal(t, []string{"committee answered committee (K10): " + (came + 30).String() + ", now " + (came + 42).String() + ", 12 days later: worse"}, lines)
	}
	require.Greater(t, moved, 100)
}

// Counting a register costs no memory of its own for each dossier, but what following
// it by two texts does; of one dossier it is little.
func TestAllocations(t *testing.T) {
	d := read(t, complaint, road)
	now, proposed, today := procedure.Xtra(), longer(t), day(t, "2026-05-18")
	pass := func(procedure.Step) bool { return true }
	following := testing.AllocsPerRun(100, func() {
		now.Follow(d.Complaint, d.Events, today)(pass)
		proposed.Follow(d.Complaint, d.Events, today)(pass)
	})
	counting := func(n int) float64 {
		register := slices.Values(slices.Repeat([]procedure.Dossier{d}, n))
		return testing.AllocsPerRun(10, func() { compare.Count(now, proposed, register, today) })
	}
	more := (counting(1100) - counting(100)) / 1000
	comparing := testing.AllocsPerRun(100, func() {
		for range compare.Of(now, proposed, d, today).Changes() {
		}
	})
	t.Logf("%v to follow, %v more for one more dossier, %v to compare", following, more, comparing)
	require.LessOrEqual(t, following, 2.0)
	require.InDelta(t, following, more, 0.01)
	require.LessOrEqual(t, comparing, following+16)
}

func benchmarkDossiers(b *testing.B) []procedure.Dossier {
	b.Helper()
	rng := rand.New(rand.NewPCG(5, 6))
	dossiers := make([]procedure.Dossier, 1000)
	for i := range dossiers {
		dossiers[i] = walk(b, rng, procedure.Xtra(), day(b, "2026-01-01")+date.Date(rng.IntN(120)))
	}
	return dossiers
}

func BenchmarkCount(b *testing.B) {
	dossiers := benchmarkDossiers(b)
	today := day(b, "2026-05-18")
	for name, pair := range texts(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if s := compare.Count(pair[0], pair[1], slices.Values(dossiers), today); s.Cases != len(dossiers) {
					b.Fatal(s)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(dossiers)), "ns/dossier")
		})
	}
}
