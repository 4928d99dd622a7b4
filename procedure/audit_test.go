package procedure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
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
			[]string{"9 2026-04-21 impossible out-of-order"},
		},
		{
			"told on the day of the ruling is in time, whatever was written first (R8)", roadComplaint,
			append(slices.Clone(road[:8]), ruling("2026-05-01"), procedure.Event{On: day("2026-05-01"), Kind: procedure.Informed, Party: procedure.Complainant}), "2026-05-18",
			nil,
		},
		{
			"first reported a day late, without the mark (K3, R3): the rest is judged", roadComplaint,
			[]procedure.Event{raised("2026-05-01", procedure.WithBoard), ruling("2026-05-04")}, "2026-05-18",
			[]string{
				"0 2026-05-01 breach late-report complainant board K3 1 late",
				"0 2026-05-01 note stage-skipped complainant employee employee K5",
				"0 2026-05-01 note stage-skipped complainant manager manager K6",
				"1 2026-05-04 breach not-consulted board employee board K8",
				"1 2026-05-04 breach not-consulted board manager board K8",
			},
		},
		{
			"the same, taken in (R3)", procedure.Complaint{Happened: day("2026-01-30"), Grounds: 1, Late: true},
			[]procedure.Event{raised("2026-05-01", procedure.WithEmployee)}, "2026-05-18",
			[]string{"0 2026-05-01 note taken-in-late complainant employee R3 1 late"},
		},
		{
			"marked late and in time all the same", procedure.Complaint{Happened: day("2026-01-30"), Grounds: 1, Late: true},
			[]procedure.Event{raised("2026-04-30", procedure.WithEmployee)}, "2026-05-18", nil,
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
			[]procedure.Event{raised("2026-01-29", procedure.WithEmployee), ruling("2026-03-01"), raised("2026-03-02", procedure.WithEmployee), event("2026-03-03", procedure.Accepted), event("2026-03-04", procedure.Declined), {}}, "2026-05-18",
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
			"a complaint without a ground is judged all the same (K1)", procedure.Complaint{Happened: day("2026-01-30")}, road, "2026-05-21",
			[]string{
				"-1 2026-05-21 breach overdue committee committee K10 1 late",
				"-1 2026-05-21 impossible malformed",
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
	p := procedure.Xtra()
	tried := 0
	walk(t, p, roadComplaint, func(v visit) {
		for _, on := range days(v.c) {
			for _, e := range append(everyEvent(on), procedure.Event{On: on}) {
				history := append(slices.Clone(v.history), e)
				_, err := v.c.Apply(e)
				refused := slices.ContainsFunc(p.Audit(roadComplaint, history, lastDay), func(f procedure.Finding) bool {
					return f.Severity == procedure.Impossible || f.Code == procedure.LateReport
				})
				if refused != (err != nil) {
					t.Fatalf("after %v: %v: Apply says %v, the audit says impossible: %v", v, e, err, refused)
				}
				tried++
			}
		}
	})
	require.Greater(t, tried, 10_000)
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
// breaches.
func TestAuditGoesByDay(t *testing.T) {
	p := procedure.Xtra()
	r := rand.New(rand.NewPCG(3, 4))
	breaches := func(events []procedure.Event) string {
		var out []string
		for _, f := range p.Audit(roadComplaint, events, day("2026-12-31")) {
			if f.Severity == procedure.Breach {
				f.Index = min(f.Index, 0)
				out = append(out, line(f))
			}
		}
		slices.Sort(out)
		return strings.Join(out, "\n")
	}
	shuffled := 0
	for range 3000 {
		events := randomHistory(r, p, roadComplaint, 4+r.IntN(16))
		c, err := p.Open(roadComplaint)
		require.NoError(t, err)
		// Say of each answer whose it is: without it, the order says so.
		for i := range events {
			if c, err = c.Apply(events[i]); err == nil && events[i].Kind == procedure.Answered && events[i].Stage == 0 {
				events[i].Stage = c.Stage()
			}
		}
		want := breaches(events)
		other := slices.Clone(events)
		for i := 0; i < len(other); {
			j := i
			for j < len(other) && other[j].On == other[i].On {
				j++
			}
			r.Shuffle(j-i, func(x, y int) { other[i+x], other[i+y] = other[i+y], other[i+x] })
			i = j
		}
		if !slices.Equal(events, other) {
			shuffled++
		}
		if got := breaches(other); got != want {
			t.Fatalf("%v\ngives\n%s\n\n%v\ngives\n%s", events, want, other, got)
		}
	}
	require.Greater(t, shuffled, 1000)
}
