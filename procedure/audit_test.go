package procedure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// line says a finding in one line for tables.
func line(f procedure.Finding) string {
	s := fmt.Sprintf("%d %v %v %v", f.Index, f.On, f.Severity, f.Code)
	for _, w := range []fmt.Stringer{f.Party, f.About, f.Stage} {
		if w.String() != "unset" {
			s += " " + w.String()
		}
	}
	if f.Clause != "" {
		s += " " + f.Clause
	}
	if n := f.DaysLate(); n > 0 {
		s += fmt.Sprintf(" %d late", n)
	}
	return s
}

func lines(findings []procedure.Finding) []string {
	var out []string
	for _, f := range findings {
		out = append(out, line(f))
	}
	return out
}

func without(events []procedure.Event, kinds ...procedure.Kind) []procedure.Event {
	return slices.DeleteFunc(slices.Clone(events), func(e procedure.Event) bool { return slices.Contains(kinds, e.Kind) })
}

func TestAudit(t *testing.T) {
	ruling := func(on string) procedure.Event { return event(on, procedure.Answered) }
	tests := []struct {
		reason    string
		complaint procedure.Complaint
		events    []procedure.Event
		today     string
		want      []string
	}{
		{"the whole road, everything done", roadComplaint, road, "2026-05-18", nil},
		{"nothing happened yet", roadComplaint, nil, "2026-05-18", nil},
		{"the ruling is due today (K10)", roadComplaint, road, "2026-05-20", nil},
		{
			"the ruling is a day overdue (K10)", roadComplaint, road, "2026-05-21",
			[]string{"-1 2026-05-21 breach overdue committee committee K10 1 late"},
		},
		{
			"a ruling three days late (K10)", roadComplaint, append(slices.Clone(road), ruling("2026-05-23")), "2026-06-01",
			[]string{"9 2026-05-23 breach late-answer committee committee K10 3 late"},
		},
		{
			"accepted when the ruling was already overdue", roadComplaint, append(slices.Clone(road), event("2026-05-22", procedure.Accepted)), "2026-06-01",
			[]string{"9 2026-05-22 breach overdue committee committee K10 2 late"},
		},
		{
			"answered without consulting anybody (K8, R9): said once, not again at the referral", roadComplaint, without(road, procedure.Consulted), "2026-05-18",
			[]string{
				"3 2026-04-14 breach not-consulted board employee board K8",
				"3 2026-04-14 breach not-consulted board manager board K8",
			},
		},
		{
			"referred without consulting the manager (K8, R9)", roadComplaint, append(without(road, procedure.Answered, procedure.Declined)[:4:4], road[7:]...), "2026-05-18",
			[]string{"4 2026-04-20 breach not-consulted board manager board K8"},
		},
		{
			"ruled before telling of the referral (K9, R8)", roadComplaint, append(slices.Clone(road[:8]), ruling("2026-05-01"), procedure.Event{On: day("2026-05-02"), Kind: procedure.Informed, Party: procedure.Complainant}), "2026-05-18",
			[]string{"8 2026-05-01 breach not-informed board complainant committee K9"},
		},
		{
			"told in time and written down late", roadComplaint, append(slices.Clone(road[:8]), ruling("2026-05-01"), road[8]), "2026-05-18",
			[]string{"9 2026-04-21 impossible out-of-order complainant"},
		},
		{
			"told on the day of the ruling is in time, whatever was written first (R8)", roadComplaint,
			append(slices.Clone(road[:8]), ruling("2026-05-01"), procedure.Event{On: day("2026-05-01"), Kind: procedure.Informed, Party: procedure.Complainant}), "2026-05-18",
			nil,
		},
		{
			"first reported a day late, without the mark (K3, R3): the rest is judged", roadComplaint,
			[]procedure.Event{raised("2026-05-01", procedure.WithBoard), ruling("2026-05-04")},
			"2026-05-18",
			[]string{
				"0 2026-05-01 breach late-report complainant board K3 1 late",
				"0 2026-05-01 note stage-skipped complainant employee employee K5",
				"0 2026-05-01 note stage-skipped complainant manager manager K6",
				"1 2026-05-04 breach not-consulted board employee board K8",
				"1 2026-05-04 breach not-consulted board manager board K8",
			},
		},
		{
			"the same, taken in (R3)",
			procedure.Complaint{Happened: day("2026-01-30"), Grounds: 1, Late: true},
			[]procedure.Event{raised("2026-05-01", procedure.WithEmployee)},
			"2026-05-18",
			[]string{"0 2026-05-01 note taken-in-late complainant employee R3 1 late"},
		},
		{
			"marked late and in time all the same",
			procedure.Complaint{Happened: day("2026-01-30"), Grounds: 1, Late: true},
			[]procedure.Event{raised("2026-04-30", procedure.WithEmployee)},
			"2026-05-18", nil,
		},
		{
			"lapsed after a talk (R12)", roadComplaint, append(slices.Clone(road[:1]), event("2026-07-01", procedure.Lapsed)), "2026-07-02",
			[]string{"1 2026-07-01 note case-lapsed board employee R12"},
		},
		{
			"an event of tomorrow", roadComplaint, road[:2], "2026-03-15",
			[]string{"1 2026-03-16 impossible after-today manager"},
		},
		{
			"a ruling before the referral, an event before it happened, one after the end, and none at all", roadComplaint,
			[]procedure.Event{raised("2026-01-29", procedure.WithEmployee), ruling("2026-03-01"), raised("2026-03-02", procedure.WithEmployee), event("2026-03-03", procedure.Accepted), event("2026-03-04", procedure.Declined), {}},
			"2026-05-18",
			[]string{
				"0 2026-01-29 impossible too-early employee",
				"1 2026-03-01 impossible not-open K8",
				"4 2026-03-04 impossible after-close K5",
				"5 0001-01-01 impossible malformed",
			},
		},
		{
			"a board that answers after the referral (R7, R9)", roadComplaint,
			append(slices.Clone(road[:5]), event("2026-04-17", procedure.Declined), road[7], road[8], procedure.Event{On: day("2026-04-22"), Kind: procedure.Answered, Stage: procedure.WithBoard}), "2026-05-18",
			[]string{"8 2026-04-22 note answered-after board board K8"},
		},
		{
			"a complaint without a ground is judged all the same (K1)",
			procedure.Complaint{Happened: day("2026-01-30")},
			road, "2026-05-21",
			[]string{
				"-1 2026-05-21 breach overdue committee committee K10 1 late",
				"-1 2026-05-21 impossible malformed K1",
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			got := lines(procedure.Xtra().Audit(tt.complaint, tt.events, day(tt.today)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Every history that Apply accepts has no impossible event, and each event
// that Apply refuses is found impossible, a late report as its own breach.
func TestAuditAgreesWithApply(t *testing.T) {
	for _, tt := range []struct {
		name  string
		p     *procedure.Procedure
		nth   int // of the cases that the walk comes to; all take half a minute
		least int
	}{
		{"xtra", procedure.Xtra(), 1, 10_000},
		{"every feature", compiled(t, proceduretest.EveryFeature()), 60, 20_000},
		{"a window that bars", lower(t, func(r *procedure.Regulation) { r.Filing.Open = false }), 20, 12_000},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tried, visits := 0, 0
			walk(t, tt.p, roadComplaint, func(v visit) {
				if visits++; visits%tt.nth != 0 {
					return
				}
				for _, on := range days(v.c) {
					for _, e := range append(everyEvent(on), procedure.Event{On: on}) {
						history := append(slices.Clone(v.history), e)
						_, err := v.c.Apply(e)
						refused := slices.ContainsFunc(tt.p.Audit(roadComplaint, history, lastDay), func(f procedure.Finding) bool {
							return f.Severity == procedure.Impossible || f.Code == procedure.LateReport
						})
						if refused != (err != nil) {
							t.Fatalf("after %v: %v: Apply says %v, the audit says impossible: %v", v, e, err, refused)
						}
						tried++
					}
				}
			})
			require.Greater(t, tried, tt.least)
		})
	}
}

const lastDay = date.Date(803532) // 2200-12-31

// randomHistory makes a plausible history: mostly open moves, some nonsense,
// many events on the same day.
func randomHistory(r *rand.Rand, p *procedure.Procedure, complaint procedure.Complaint, n int) []procedure.Event {
	c, err := p.Open(complaint)
	if err != nil {
		return nil
	}
	var events []procedure.Event
	on := complaint.Happened
	for range n {
		on += date.Date([]int{0, 0, 0, 1, 7, 31}[r.IntN(6)])
		moves := slices.Collect(c.Moves())
		var e procedure.Event
		if len(moves) == 0 || r.IntN(10) == 0 {
			all := everyEvent(on)
			e = all[r.IntN(len(all))]
		} else {
			e = moves[r.IntN(len(moves))].Event(on)
			if e.Kind == procedure.Extended {
				e.Term = deadline.Weeks(1 + r.IntN(3))
			}
		}
		if next, err := c.Apply(e); err == nil {
			c = next
		}
		events = append(events, e)
	}
	return events
}

// Whatever the history, in whatever order, the audit comes out, in order, with
// an index that exists, and says the same twice.
func TestAuditNeverFails(t *testing.T) {
	p := procedure.Xtra()
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		complaint := procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.Grounds(r.UintN(10)), Late: r.IntN(4) == 0}
		events := randomHistory(r, p, roadComplaint, r.IntN(80))
		r.Shuffle(len(events)/3, func(i, j int) { events[i], events[j] = events[j], events[i] })
		found := p.Audit(complaint, events, day("2026-12-31"))
		require.Equal(t, found, p.Audit(complaint, events, day("2026-12-31")))
		last := 0
		for _, f := range found {
			require.Less(t, f.Index, len(events))
			require.NotZero(t, f.Code)
			require.NotZero(t, f.Severity)
			if f.Index >= 0 {
				require.GreaterOrEqual(t, f.Index, last)
				last = f.Index
				require.Equal(t, events[f.Index].On, f.On)
			}
		}
	}
}

// The same facts written down in another order on the same day give the same
// breaches. Facts are the same when each is about the same stage and each duty
// with a term had the same one: where the order decides that, as in
// TestOrderWithinDay, it is another history.
func TestAuditGoesByDay(t *testing.T) {
	for _, tt := range []struct {
		name string
		p    *procedure.Procedure
	}{
		{"xtra", procedure.Xtra()},
		{"every feature", compiled(t, proceduretest.EveryFeature())},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(3, 4))
			shuffled := 0
			for range 6000 {
				events := randomHistory(r, tt.p, roadComplaint, 4+r.IntN(16))
				c, err := tt.p.Open(roadComplaint)
				require.NoError(t, err)
				// Say of each answer whose it is: without it, the order says so.
				for i := range events {
					if c, err = c.Apply(events[i]); err == nil && events[i].Kind == procedure.Answered && events[i].Stage == 0 {
						events[i].Stage = c.Stage()
					}
				}
				other := slices.Clone(events)
				for i := 0; i < len(other); {
					j := i
					for j < len(other) && other[j].On == other[i].On {
						j++
					}
					r.Shuffle(j-i, func(x, y int) { other[i+x], other[i+y] = other[i+y], other[i+x] })
					i = j
				}
				if slices.Equal(events, other) || !slices.Equal(made(tt.p, events), made(tt.p, other)) {
					continue
				}
				shuffled++
				want, got := breaches(tt.p, events, "2026-12-31"), breaches(tt.p, other, "2026-12-31")
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%v\nand\n%v\ndiffer:\n%s", events, other, diff)
				}
			}
			require.Greater(t, shuffled, 1000)
		})
	}
}

// breaches lists the breaches, whatever the place of the event.
func breaches(p *procedure.Procedure, events []procedure.Event, today string) []string {
	var out []string
	for _, f := range p.Audit(roadComplaint, events, day(today)) {
		if f.Severity == procedure.Breach {
			f.Index = min(f.Index, 0)
			out = append(out, line(f))
		}
	}
	slices.Sort(out)
	return out
}

// made lists what Apply makes of events, passing over what it refuses: of each
// which stage it is about, and of a duty that has a term by when it was due.
func made(p *procedure.Procedure, events []procedure.Event) []string {
	var out []string
	c, _ := p.Open(roadComplaint)
	for _, e := range events {
		next, err := c.Apply(e)
		if err != nil {
			continue
		}
		what := fmt.Sprint(e)
		switch e.Kind {
		case procedure.Answered, procedure.Informed, procedure.Heard, procedure.Acknowledged:
			m, _ := find(c, withStage(c, e))
			what += fmt.Sprint(c.Stage(), m.Stage, m.Norm, m.Deadline.Due(), m.Deadline.Paused())
		case procedure.Declined, procedure.Accepted, procedure.Lapsed, procedure.Withdrawn, procedure.Extended, procedure.Paused, procedure.Resumed:
			what += fmt.Sprint(c.Stage())
		case procedure.Raised, procedure.Referred, procedure.Consulted: // say it all themselves
		}
		out = append(out, what)
		c = next
	}
	slices.Sort(out)
	return out
}

// withStage fills in the stage that e leaves to the case.
func withStage(c procedure.Case, e procedure.Event) procedure.Event {
	if e.Stage == 0 && e.Kind != procedure.Informed {
		e.Stage = c.Stage()
	}
	return e
}

// Two facts of one day of which one decides what the other is: written down in
// another order they are another history, and Apply takes both.
func TestOrderWithinDay(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	// The team leader should have acknowledged by 9 February, and then have
	// answered by 23 February, five and ten working days on.
	start := raised("2026-02-02", procedure.WithManager)
	receipt := procedure.Event{On: day("2026-02-24"), Kind: procedure.Acknowledged, Stage: procedure.WithManager}
	answer := procedure.Event{On: day("2026-02-24"), Kind: procedure.Answered, Stage: procedure.WithManager}
	up := raised("2026-02-24", procedure.WithBoard)
	const (
		receiptLate  = "0 2026-02-24 breach done-late manager manager F7 15 late"
		receiptNever = "0 2026-02-24 breach overdue manager manager F7 15 late"
		answerLate   = "0 2026-02-24 breach late-answer manager manager F8 1 late"
		answerNever  = "0 2026-02-24 breach overdue manager manager F8 1 late"
	)
	for _, tt := range []struct {
		reason        string
		first, second procedure.Event
		want, swapped []string
	}{
		{"a late acknowledgement gives the answer another term, to 10 March", receipt, answer, []string{receiptLate}, []string{receiptLate, answerLate}},
		{"and nobody goes up before that is over", receipt, up, []string{receiptLate}, []string{receiptLate, answerNever}},
		{"an answer on the day of going up for want of it is late in either order", answer, up, []string{answerLate, receiptNever}, []string{answerLate, receiptNever}},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			got := breaches(p, []procedure.Event{start, tt.first, tt.second}, "2026-02-24")
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("as written (-want +got):\n%s", diff)
			}
			got = breaches(p, []procedure.Event{start, tt.second, tt.first}, "2026-02-24")
			if diff := cmp.Diff(tt.swapped, got); diff != "" {
				t.Errorf("the other way round (-want +got):\n%s", diff)
			}
		})
	}
}

// A day after the last one there is does not make what is overdue go away.
func TestAuditLongAfter(t *testing.T) {
	p := procedure.Xtra()
	require.Equal(t, p.Audit(roadComplaint, road, lastDay), p.Audit(roadComplaint, road, lastDay+1))
	require.NotEmpty(t, p.Audit(roadComplaint, road, lastDay+1))
}

// Told on the day of the referral and written down before it, when telling was
// possible there already, is told.
func TestAuditToldBeforeTheReferralThatDay(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	referral := procedure.Event{On: day("2026-03-04"), Kind: procedure.Referred, Stage: procedure.WithCommittee}
	history := []procedure.Event{raised("2026-02-02", procedure.WithManager), event("2026-02-03", procedure.Answered), raised("2026-02-04", procedure.WithBoard)}
	ruling := event("2026-03-10", procedure.Answered)
	for _, day := range [][]procedure.Event{{told("2026-03-04"), referral}, {referral, told("2026-03-04")}} {
		for _, f := range p.Audit(procedure.Complaint{Happened: history[0].On}, slices.Concat(history, day, []procedure.Event{ruling}), ruling.On) {
			require.NotEqual(t, procedure.NotInformed, f.Code)
		}
	}
	untold := slices.Concat(history, []procedure.Event{referral, ruling})
	require.True(t, slices.ContainsFunc(p.Audit(procedure.Complaint{Happened: history[0].On}, untold, ruling.On), func(f procedure.Finding) bool {
		return f.Code == procedure.NotInformed
	}))
}
