package audit_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// wild is an event that anybody might write down, possible or not.
func wild(r *rand.Rand, on date.Date) procedure.Event {
	for {
		e := procedure.Event{On: on, Kind: procedure.Kind(1 + r.IntN(17)), Stage: procedure.Stage(r.IntN(6)), Party: procedure.Party(r.IntN(7)), Verdict: procedure.Verdict(r.IntN(6))}
		switch e.Kind {
		case procedure.Raised, procedure.Referred:
			e.Party, e.Verdict = 0, 0
		case procedure.Answered:
			e.Party = 0
		case procedure.Consulted, procedure.Informed:
			e.Stage, e.Verdict = 0, 0
		case procedure.Heard:
			e.Verdict = 0
		case procedure.Acknowledged, procedure.Published:
			e.Party, e.Verdict = 0, 0
		case procedure.Extended:
			e.Stage, e.Verdict, e.Term = 0, 0, deadline.Weeks(1)
			if e.Party > 1 {
				e.Party = 0
			}
		case procedure.Accepted, procedure.Declined, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
			e.Stage, e.Party, e.Verdict = 0, 0, 0
		}
		if e.Validate() == nil {
			return e
		}
	}
}

// walk makes a history by p of which every event is possible where it stands,
// with many events on one day.
func walk(r *rand.Rand, p *procedure.Procedure, complaint procedure.Complaint) []procedure.Event {
	c, err := p.Open(complaint)
	if err != nil {
		return nil
	}
	var events []procedure.Event
	on := complaint.Happened
	for range 2 + r.IntN(14) {
		if r.IntN(3) == 0 {
			on += date.Date(r.IntN(20))
		}
		moves := slices.Collect(c.Moves())
		if len(moves) == 0 {
			break
		}
		m := moves[r.IntN(len(moves))]
		if m.Norm == procedure.Possible && r.IntN(3) > 0 {
			m = moves[r.IntN(len(moves))]
		}
		if (m.Kind == procedure.Withdrawn || m.Kind == procedure.Lapsed) && r.IntN(3) > 0 {
			continue
		}
		if m.NotBefore > on {
			on = m.NotBefore
		}
		e := m.Event(on)
		if m.Kind == procedure.Extended {
			e.Term = deadline.Weeks(1)
		}
		if m.Kind == procedure.Answered {
			e.Verdict = procedure.Verdict(r.IntN(6))
		}
		if e.Stage == c.Stage() && m.Kind != procedure.Raised && r.IntN(2) == 0 {
			e.Stage = 0
		}
		next, err := c.Apply(e)
		if err != nil {
			continue
		}
		c, events = next, append(events, e)
	}
	return events
}

func complaints(r *rand.Rand) procedure.Complaint {
	return procedure.Complaint{Happened: 739645 + date.Date(r.IntN(60)), Grounds: procedure.Grounds(r.IntN(8)), General: r.IntN(5) == 0, Late: r.IntN(5) == 0}
}

const lastDay = date.Date(739645 + 700)

// regulations that the properties are tried on.
func regulations(t *testing.T) []*procedure.Procedure {
	t.Helper()
	busy := publishing(t, func(r *procedure.Regulation) {
		parties := []procedure.Party{procedure.Complainant, procedure.Employee}
		g := &r.Rungs[0]
		g.Duties = append(g.Duties,
			procedure.Duty{Kind: procedure.Acknowledged, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(5)}}, Clause: "1"},
			procedure.Duty{Kind: procedure.Heard, Parties: parties, First: true, Clause: "1"},
			procedure.Duty{Kind: procedure.Informed, Parties: parties, Since: procedure.FromExtension, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, Clause: "1"},
			procedure.Duty{Kind: procedure.Informed, Parties: parties[:1], Clause: "2"},
		)
		g.Extend = procedure.Extension{Times: 2, Clause: "1", Retract: "1"}
		g.Pause = procedure.Pause{Clause: "1"}
		g.Answer.Limit.From = procedure.FromAcknowledgement
		g.Agree.GiveUp, g.Agree.Reopen = "1", "1"
		up := *g
		up.Stage, up.Duties, up.Final, up.Agree = procedure.WithManager, nil, "1", procedure.Agreement{}
		up.Entry, up.Answer.Limit = procedure.Entry{Norm: procedure.Right, Clause: "1"}, procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(20)}}
		g.Silence = "1"
		r.Rungs = append(r.Rungs, up)
	})
	return []*procedure.Procedure{procedure.Xtra(), busy}
}

// histories is how many are tried by each regulation, fewer in a short run.
func histories() int {
	if testing.Short() {
		return 2_000
	}
	return 12_000
}

// without drops the findings about the event at index, and renumbers the rest.
func without(findings []audit.Finding, index int) []audit.Finding {
	var out []audit.Finding
	for _, f := range findings {
		if f.Index == index {
			continue
		}
		if f.Index > index {
			f.Index--
		}
		out = append(out, f)
	}
	return out
}

// What cannot have happened leaves no trace in the other findings, wherever it
// was written down and on whatever day.
func TestImpossibleEventsLeaveNoTrace(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tried, crowded := 0, 0
	for _, p := range regulations(t) {
		for range histories() {
			complaint := complaints(r)
			events := walk(r, p, complaint)
			if len(events) == 0 {
				continue
			}
			if r.IntN(2) == 0 { // in some disorder
				i, j := r.IntN(len(events)), r.IntN(len(events))
				events[i], events[j] = events[j], events[i]
			}
			at := r.IntN(len(events) + 1)
			on := events[r.IntN(len(events))].On
			if r.IntN(4) == 0 {
				on += date.Date(r.IntN(9)) - 4
			}
			e := wild(r, on)
			if slices.Contains(events, e) {
				continue // that is the same event twice
			}
			more := slices.Insert(slices.Clone(events), at, e)
			got := audit.Of(p, complaint, more, lastDay)
			if !slices.ContainsFunc(got, func(f audit.Finding) bool { return f.Index == at && f.Severity == audit.Impossible }) {
				continue
			}
			tried++
			if slices.ContainsFunc(events, func(o procedure.Event) bool { return o.On == on }) {
				crowded++
			}
			want := audit.Of(p, complaint, events, lastDay)
			if diff := cmp.Diff(saidOf(want), saidOf(without(got, at))); diff != "" {
				t.Fatalf("%v\nwith %v at %d, which is impossible (-without +with):\n%s", events, e, at, diff)
			}
		}
	}
	t.Logf("%d impossible events, %d on a day with others", tried, crowded)
	require.Greater(t, tried, histories())
	require.Greater(t, crowded, histories()/2)
}

// moves says what each event of a history came to, whatever its place.
func moves(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event) map[procedure.Event][]string {
	out := make(map[procedure.Event][]string)
	for s := range p.Follow(complaint, events, lastDay) {
		if s.Index < 0 {
			continue
		}
		if s.Err == nil && s.After.Stage() != 0 {
			// Made longer and taken back, or the other way round; told, and made longer once more.
			owed := []string{s.After.Deadline().Due().String()}
			for d := range s.After.Duties() {
				owed = append(owed, d.String())
			}
			out[procedure.Event{Stage: s.After.Stage()}] = owed
		}
		said := "passed over"
		if s.Err == nil {
			said = s.Move.Kind.String() + s.Event.Stage.String() + s.Before.Stage().String() + s.Before.Phase().String()
			switch s.Event.Kind {
			case procedure.Consulted, procedure.Informed, procedure.Heard, procedure.Acknowledged, procedure.Published:
				said = s.Move.Kind.String() + s.Event.Stage.String() + s.Move.Deadline.Due().String() // which a confirmation of that day can move
			case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
				procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
			}
		}
		out[events[s.Index]] = append(out[events[s.Index]], said)
		slices.Sort(out[events[s.Index]])
	}
	return out
}

// In which order a day was written down makes no difference, unless the order
// itself says what happened: an answer before giving up, or after it; an
// extension taken back, or one made after that; a term that is counted from
// something else of that day.
func TestOrderWithinADay(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	same, other := 0, 0
	for _, p := range regulations(t) {
		for range histories() {
			complaint := complaints(r)
			events := walk(r, p, complaint)
			shuffled := slices.Clone(events)
			for i := 0; i < len(shuffled); {
				j := i
				for j < len(shuffled) && shuffled[j].On == shuffled[i].On {
					j++
				}
				part := shuffled[i:j]
				r.Shuffle(len(part), func(a, b int) { part[a], part[b] = part[b], part[a] })
				i = j
			}
			if slices.Equal(events, shuffled) {
				continue
			}
			if !cmp.Equal(moves(p, complaint, events), moves(p, complaint, shuffled)) {
				other++
				continue
			}
			same++
			want, got := breaches(audit.Of(p, complaint, events, lastDay)), breaches(audit.Of(p, complaint, shuffled, lastDay))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%v\nshuffled %v\n(-as it was +shuffled):\n%s", events, shuffled, diff)
			}
		}
	}
	t.Logf("%d shuffled histories say the same, of %d the order said what happened", same, other)
	require.Greater(t, same, histories()/4)
}

// staged is a history as it was taken, with every stage filled in: an event
// without one is about the stage where the case is when it comes.
func staged(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event) []procedure.Event {
	var out []procedure.Event
	for s := range p.Follow(complaint, events, lastDay) {
		if s.Index >= 0 && s.Err == nil {
			out = append(out, s.Event)
		}
	}
	return out
}

// records reports whether e says only that something was done.
func records(e procedure.Event) bool {
	switch e.Kind {
	case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Published:
		return true
	case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
		procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
	}
	return false
}

// Where on its day something was recorded never makes or hides a breach.
func TestRecordsCommute(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	p := procedure.Xtra()
	tried := 0
	for range 4 * histories() {
		complaint := complaints(r)
		events := staged(p, complaint, walk(r, p, complaint))
		moved := slices.Clone(events)
		for range 20 { // each record goes past others, and past moves, of its day
			if len(moved) < 2 {
				break
			}
			if i := r.IntN(len(moved) - 1); moved[i].On == moved[i+1].On && (records(moved[i]) || records(moved[i+1])) {
				moved[i], moved[i+1] = moved[i+1], moved[i]
			}
		}
		if slices.Equal(events, moved) {
			continue
		}
		tried++
		want, got := breaches(audit.Of(p, complaint, events, lastDay)), breaches(audit.Of(p, complaint, moved, lastDay))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%v\nrecorded as %v\n(-as it was +moved):\n%s", events, moved, diff)
		}
	}
	t.Logf("%d histories recorded otherwise", tried)
	require.Greater(t, tried, histories())
}

// Two moves of one day that are possible in either order mean the same in both,
// but for one: "no" before the complaint was raised higher, or referred, is an
// answer to what went before; after it, it gives up what was just begun.
func TestMovesOfADay(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	p := procedure.Xtra()
	impossible := func(f audit.Finding) bool { return f.Severity == audit.Impossible || f.Code == audit.Repeated }
	either, one, gaveUp := 0, 0, 0
	for range 2 * histories() {
		complaint := complaints(r)
		events := staged(p, complaint, walk(r, p, complaint))
		for i := 0; i+1 < len(events); i++ {
			a, b := events[i], events[i+1]
			if a.On != b.On || a == b || records(a) || records(b) {
				continue
			}
			swapped := slices.Clone(events)
			swapped[i], swapped[i+1] = b, a
			want, got := audit.Of(p, complaint, events, lastDay), audit.Of(p, complaint, swapped, lastDay)
			if slices.ContainsFunc(want, impossible) || slices.ContainsFunc(got, impossible) {
				one++
				continue
			}
			either++
			diff := cmp.Diff(breaches(want), breaches(got))
			if diff == "" {
				continue
			}
			if b.Kind == procedure.Declined {
				a, b = b, a
			}
			if a.Kind != procedure.Declined || b.Kind != procedure.Raised && b.Kind != procedure.Referred {
				t.Fatalf("%v\nswapped at %d (-as it was +swapped):\n%s", events, i, diff)
			}
			gaveUp++
		}
	}
	t.Logf("%d pairs in either order, %d in one only, %d times it said what was given up", either, one, gaveUp)
	require.Greater(t, either, histories())
}

// Auditing costs in proportion to the history, also when all of it is on one
// day or none of it is possible.
func TestLongHistories(t *testing.T) {
	long(t)
	p := procedure.Xtra()
	start := day(t, "2026-03-02")
	for name, e := range map[string]procedure.Event{
		"recorded over and over": {On: start, Kind: procedure.Consulted, Party: procedure.Employee},
		"impossible":             {On: start, Kind: procedure.Referred, Stage: procedure.OnAppeal},
	} {
		t.Run(name, func(t *testing.T) {
			events := []procedure.Event{{On: start, Kind: procedure.Raised, Stage: procedure.WithBoard}}
			for range 100_000 {
				events = append(events, e)
			}
			found := audit.Of(p, procedure.Complaint{Happened: start}, events, start)
			require.NotEmpty(t, found)
		})
	}
}

func BenchmarkAudit(b *testing.B) {
	p, today := procedure.Xtra(), day(b, "2026-05-18")
	complaint := about(b, "2026-01-30")
	events := history(b, `
		2026-03-02 raised employee
		2026-03-16 raised manager
		2026-03-30 raised board
		2026-04-01 consulted employee
		2026-04-02 consulted manager
		2026-04-14 answered
		2026-04-17 declined
		2026-04-20 referred committee
		2026-04-21 informed complainant`)
	b.ReportAllocs()
	for b.Loop() {
		if found := audit.Of(p, complaint, events, today); len(found) > 0 {
			b.Fatal(saidOf(found))
		}
	}
}
