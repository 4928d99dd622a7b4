package figures_test

import (
	"math/rand/v2"
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

// wild is an event that anybody might write down, possible or not.
func wild(rng *rand.Rand, on date.Date) procedure.Event {
	kinds := slices.Collect(procedure.Kinds())
	for {
		e := procedure.Event{On: on, Kind: kinds[rng.IntN(len(kinds))]}
		switch e.Kind {
		case procedure.Raised, procedure.Referred, procedure.Answered, procedure.Acknowledged, procedure.Published:
			e.Stage = procedure.Stage(rng.IntN(6))
		case procedure.Consulted, procedure.Informed, procedure.Heard:
			e.Party = procedure.Party(rng.IntN(7))
		case procedure.Extended:
			e.Term = deadline.Weeks(1 + rng.IntN(2))
		case procedure.Accepted, procedure.Declined, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed,
			procedure.Retracted, procedure.Forwarded:
		}
		if e.Validate() == nil {
			return e
		}
	}
}

// crowded makes a dossier by p with many events on one day, some in disorder,
// some written down twice, some impossible and some still to come.
func crowded(tb testing.TB, rng *rand.Rand, p *procedure.Procedure, today date.Date) procedure.Dossier {
	tb.Helper()
	var d procedure.Dossier
	on := today - 200 + date.Date(rng.IntN(220))
	d.Complaint = procedure.Complaint{Happened: on, Grounds: procedure.Grounds(rng.IntN(8)), Late: rng.IntN(8) == 0, General: rng.IntN(6) == 0}
	c, err := p.Open(d.Complaint)
	require.NoError(tb, err)
	for range rng.IntN(16) {
		if rng.IntN(2) == 0 {
			on += date.Date(rng.IntN(25))
		}
		if rng.IntN(5) == 0 {
			d.Events = append(d.Events, wild(rng, on))
		}
		moves := slices.Collect(c.Moves())
		if len(moves) == 0 {
			break
		}
		m := moves[rng.IntN(len(moves))]
		if m.Norm == procedure.Possible && rng.IntN(3) > 0 { // lest few get far
			continue
		}
		e := m.Event(max(on, m.NotBefore))
		if e.Kind == procedure.Extended {
			e.Term = deadline.Weeks(1)
		}
		if e.Kind == procedure.Answered {
			e.Verdict = procedure.Verdict(rng.IntN(6))
		}
		next, err := c.Apply(e)
		if err != nil {
			continue
		}
		c, on = next, e.On
		d.Events = append(d.Events, e)
		if rng.IntN(12) == 0 {
			d.Events = append(d.Events, e)
		}
	}
	for n := len(d.Events); n > 1 && rng.IntN(2) == 0; {
		i := rng.IntN(n - 1)
		d.Events[i], d.Events[i+1] = d.Events[i+1], d.Events[i]
	}
	return d
}

// register makes many of them for each of the regulations that the properties
// are tried on.
func register(t *testing.T, seed uint64, n int, try func(p *procedure.Procedure, d procedure.Dossier, today date.Date)) {
	t.Helper()
	today := day(t, "2026-05-18")
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, p := range []*procedure.Procedure{procedure.Xtra(), answering(t), advising(t)} {
		for range n {
			try(p, crowded(t, rng, p, today), today)
		}
	}
}

// Audit and figures agree on every dossier: which answers were late, which did
// not come, and where.
func TestAgreesWithAudit(t *testing.T) {
	long(t)
	late, silent, sameDay, impossible := 0, 0, 0, 0
	register(t, 1, 6_000, func(p *procedure.Procedure, d procedure.Dossier, today date.Date) {
		f := figures.Of(p, d, today)
		lateAt, silentAt := make(map[procedure.Stage]int), make(map[procedure.Stage]int)
		codes, gravest := make(map[audit.Code]int), audit.Severity(0)
		for _, found := range audit.Of(p, d.Complaint, d.Events, today) {
			codes[found.Code]++
			gravest = max(gravest, found.Severity)
			switch {
			case found.Code == audit.LateAnswer:
				lateAt[found.Stage]++
			case found.Code == audit.Overdue && found.Kind == procedure.Answered:
				silentAt[found.Stage]++
			case found.Code == audit.AnsweredAfter:
				sameDay++
			}
		}
		for stage := range procedure.Stages() {
			s := f.Stages[stage]
			if s.Late != lateAt[stage] || s.Missed+s.Overdue != silentAt[stage] {
				t.Fatalf("%v %v\n%v: %+v, and the audit finds %d late and %d overdue", d.Complaint, d.Events, stage, s, lateAt[stage], silentAt[stage])
			}
			if s.Answered != s.InTime+s.Late+s.Undated || s.Answered != s.Days.Len() || s.Answered+s.Missed > s.Came || s.Came > 1 {
				t.Fatalf("%v %v\n%v: %+v does not add up", d.Complaint, d.Events, stage, s)
			}
			late += s.Late
			silent += s.Missed + s.Overdue
		}
		if diff := cmp.Diff(codes, f.Findings); len(codes)+len(f.Findings) > 0 && diff != "" {
			t.Fatalf("%v: findings (-audit +figures):\n%s", d.Events, diff)
		}
		if diff := cmp.Diff(one(gravest), f.Gravest); diff != "" {
			t.Fatalf("%v: gravest (-audit +figures):\n%s", d.Events, diff)
		}
		if gravest == audit.Impossible {
			impossible++
		}
	})
	t.Logf("%d late, %d silent, %d afterwards, %d dossiers with something impossible", late, silent, sameDay, impossible)
	require.Greater(t, late, 100)
	require.Greater(t, silent, 100)
	require.Greater(t, sameDay, 100)
	require.Greater(t, impossible, 100)
}

// What is written down on the last day, after that on which the case ended, ends
// nothing a second time.
func TestOverdueOnceOnACrowdedLastDay(t *testing.T) {
	d := read(t, `{"happened":"2026-03-08","grounds":["conduct"]}`,
		`{"on":"2026-03-08","kind":"raised","stage":"manager"},{"on":"2026-03-24","kind":"answered"},{"on":"2026-03-24","kind":"raised","stage":"committee"}`+
			`,{"on":"2026-04-21","kind":"withdrawn"},{"on":"2026-04-21","kind":"published","stage":"manager"},{"on":"2026-04-21","kind":"informed","party":"employee"}`)
	p, today := advising(t), day(t, "2026-05-18")
	overdue := 0
	for _, found := range audit.Of(p, d.Complaint, d.Events, today) {
		if found.Code == audit.Overdue && found.Kind == procedure.Answered {
			overdue++
		}
	}
	require.Equal(t, 1, overdue)
	require.Equal(t, figures.StageFigures{Came: 1, Missed: 1}, figures.Of(p, d, today).Stages[procedure.WithCommittee])
}

// An event that the audit calls impossible, or repeated, changes no figure but
// the findings about itself.
func TestImpossibleEventsChangeNoFigure(t *testing.T) {
	long(t)
	tried := make(map[audit.Code]int)
	register(t, 2, 2_000, func(p *procedure.Procedure, d procedure.Dossier, today date.Date) {
		with := figures.Of(p, d, today)
		for _, found := range audit.Of(p, d.Complaint, d.Events, today) {
			if found.Index < 0 || found.Severity != audit.Impossible && found.Code != audit.Repeated {
				continue
			}
			tried[found.Code]++
			less := d
			less.Events = slices.Delete(slices.Clone(d.Events), found.Index, found.Index+1)
			want := figures.Of(p, less, today)
			want = want.Plus(figures.Figures{Findings: one(found.Code)})
			want.Gravest = with.Gravest
			if diff := cmp.Diff(want, with); diff != "" {
				t.Fatalf("%v %v\nevent %d, %v (-without +with):\n%s", d.Complaint, d.Events, found.Index, found.Code, diff)
			}
			if a, b := figures.Year(p, less, today), figures.Year(p, d, today); a != b {
				t.Fatalf("%v %v\nevent %d, %v: the year is %d, without it %d", d.Complaint, d.Events, found.Index, found.Code, b, a)
			}
		}
	})
	t.Log(tried)
	for _, code := range []audit.Code{audit.NotOpen, audit.AfterClose, audit.TooLate, audit.OutOfOrder, audit.AfterToday, audit.Repeated} {
		require.Greater(t, tried[code], 5, "%v", code)
	}
}

// Counting costs in proportion to the history, also when all of it is on one day
// or none of it is possible: a cost that grows with the square does not end.
func TestLongHistories(t *testing.T) {
	long(t)
	start := day(t, "2026-03-02")
	for name, e := range map[string]procedure.Event{
		"recorded over and over": {On: start, Kind: procedure.Consulted, Party: procedure.Employee},
		"impossible":             {On: start, Kind: procedure.Referred, Stage: procedure.OnAppeal},
		"still to come":          {On: start + 99, Kind: procedure.Withdrawn},
	} {
		t.Run(name, func(t *testing.T) {
			d := procedure.Dossier{
				Complaint: procedure.Complaint{Happened: start, Grounds: procedure.GroundsOf(procedure.Conduct)},
				Events:    append([]procedure.Event{{On: start, Kind: procedure.Raised, Stage: procedure.WithBoard}}, slices.Repeat([]procedure.Event{e}, 50_000)...),
			}
			f := figures.Of(procedure.Xtra(), d, start)
			require.Equal(t, one(procedure.WithBoard), f.Reached)
			require.Equal(t, figures.StageFigures{Came: 1, Open: 1}, f.Stages[procedure.WithBoard])
		})
	}
}
