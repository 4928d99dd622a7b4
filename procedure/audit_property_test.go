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

// remarked puts findings in the plain values of the naive statement. Which
// clause an impossible event runs into is not part of that statement.
func remarked(findings []procedure.Finding) []remark {
	var out []remark
	for _, f := range findings {
		r := remark{Index: f.Index, On: f.On, Severity: f.Severity, Code: f.Code, Kind: f.Kind, Stage: f.Stage}
		if f.Severity != procedure.Impossible {
			r.Clause, r.By, r.About, r.Late = f.Clause, f.Party, f.About, f.DaysLate()
			if !f.Deadline.IsZero() {
				r.Due = f.Deadline.Due()
			}
		}
		out = append(out, r)
	}
	slices.SortFunc(out, byRemark)
	return out
}

// disagreement says where the audit and the naive statement differ, empty
// where they do not, and whether there was just one way to see the history.
func disagreement(complaint procedure.Complaint, events []procedure.Event, today date.Date) (diff string, one bool) {
	got := remarked(procedure.Xtra().Audit(complaint, events, today))
	impossible, ledgers := naive(complaint, events, today)
	var wants [][]remark
	for _, l := range ledgers {
		want := slices.Concat(impossible, l.remarks)
		slices.SortFunc(want, byRemark)
		if slices.Equal(got, want) {
			return "", len(ledgers) == 1
		}
		wants = append(wants, want)
	}
	return fmt.Sprintf("audit %v\nnaive %v", got, wants), len(ledgers) == 1
}

// shrunk drops events from a history for as long as it still shows a fault.
func shrunk(events []procedure.Event, fault func([]procedure.Event) bool) []procedure.Event {
	for i := 0; i < len(events); {
		if less := slices.Delete(slices.Clone(events), i, i+1); fault(less) {
			events, i = less, 0
		} else {
			i++
		}
	}
	return events
}

// tangled makes a history to puzzle over: plausible, with nonsense in it, many
// events on one day, some lines moved or replaced by what is malformed.
//
// Three things are kept out, since there the facts themselves are ambiguous or
// too many: an answer that names no stage where its line is not possible (the
// order of the day would say whose it is); a lapse on a day with more on it in a
// history of which not every line is possible (it can come first and be taken up
// again, or last, or not at all); and more than six events on one day (the naive statement tries all
// orders).
func tangled(r *rand.Rand, complaint procedure.Complaint) []procedure.Event {
	unnamed := func(e procedure.Event) bool {
		return e.Stage == 0 && (e.Kind == procedure.Answered || e.Kind == procedure.Acknowledged || e.Kind == procedure.Heard)
	}
	events := randomHistory(r, procedure.Xtra(), complaint, r.IntN(24))
	c, err := procedure.Xtra().Open(complaint)
	if err != nil {
		return nil
	}
	for i := range events {
		e := &events[i]
		if r.IntN(40) == 0 {
			*e = []procedure.Event{{}, {On: e.On, Kind: 99}, {On: e.On, Kind: procedure.Raised}, {On: lastDay + 1, Kind: procedure.Accepted}}[r.IntN(4)]
		}
		c, err = c.Apply(*e)
		switch {
		case !unnamed(*e):
		case err != nil:
			e.Stage = procedure.Stage(1 + r.IntN(5))
		case r.IntN(2) == 0:
			e.Stage = c.Stage()
		}
	}
	if r.IntN(2) == 0 && len(events) > 1 { // move some lines, each naming its stage
		for i := range events {
			if unnamed(events[i]) {
				events[i].Stage = procedure.WithBoard + procedure.Stage(r.IntN(3))
			}
		}
		for range 1 + r.IntN(4) {
			i, j := r.IntN(len(events)), r.IntN(len(events))
			events[i], events[j] = events[j], events[i]
		}
	}
	count := make(map[date.Date]int)
	events = slices.DeleteFunc(events, func(e procedure.Event) bool { count[e.On]++; return count[e.On] > 6 })
	_, facts, _ := asRecorded(complaint, events, lastDay)
	if !slices.ContainsFunc(facts, func(f fact) bool { return !f.stood }) {
		return events
	}
	return slices.DeleteFunc(events, func(e procedure.Event) bool { return e.Kind == procedure.Lapsed && count[e.On] > 1 })
}

// Each finding is justified by the naive statement of the rules, and whatever
// that statement finds is found.
func TestAuditAgreesWithNaiveRules(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	plain, codes := 0, make(map[procedure.Code]int)
	const histories = 10_000
	for range histories {
		complaint := procedure.Complaint{Happened: day("2025-11-30") + date.Date(r.IntN(120)), Grounds: 1, Late: r.IntN(4) == 0}
		told := complaint
		told.Happened += date.Date([]int{0, 0, 80 + r.IntN(20), -r.IntN(9)}[r.IntN(4)]) // around the last day for it, or before the first
		events := tangled(r, told)
		today := told.Happened + date.Date(r.IntN(500))
		diff, one := disagreement(complaint, events, today)
		if diff != "" {
			events = shrunk(events, func(less []procedure.Event) bool { d, _ := disagreement(complaint, less, today); return d != "" })
			diff, _ = disagreement(complaint, events, today)
			t.Fatalf("%+v on %v:\n%v\n%s", complaint, today, visit{history: events}, diff)
		}
		if one {
			plain++
		}
		for _, f := range procedure.Xtra().Audit(complaint, events, today) {
			codes[f.Code]++
		}
	}
	t.Logf("%d histories, %d with one way to see them; %v", histories, plain, codes)
	require.Greater(t, plain, histories*9/10)
	elsewhere := []procedure.Code{procedure.NotAcknowledged, procedure.NotHeard, procedure.DoneLate, procedure.TargetMissed} // no such duties here
	for c := range procedure.Codes() {
		if slices.Contains(elsewhere, c) {
			require.Zero(t, codes[c], "%v", c)
		} else {
			require.Greater(t, codes[c], 50, "%v", c)
		}
	}
}

// A line that cannot have happened on its day, before or after what else
// happened then, is found and changes nothing else.
func TestAuditPassesOverTheImpossible(t *testing.T) {
	for name, p := range ladders(t) {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, 8))
			tried := 0
			for range 4000 {
				events := inTime(r, p, roadComplaint, 12, false)
				if len(events) == 0 {
					continue
				}
				at := r.IntN(len(events))
				c, err := p.Replay(roadComplaint, events[:at])
				require.NoError(t, err)
				all := everyEvent(events[at].On)
				e := all[r.IntN(len(all))]
				after, err := c.Apply(events[at])
				require.NoError(t, err)
				_, before := c.Apply(e)
				if _, err := after.Apply(e); err == nil || before == nil {
					continue
				}
				tried++
				want := p.Audit(roadComplaint, events, lastDay)
				got := p.Audit(roadComplaint, slices.Insert(slices.Clone(events), at, e), lastDay)
				got = slices.DeleteFunc(got, func(f procedure.Finding) bool { return f.Index == at })
				for i := range got {
					if got[i].Index > at {
						got[i].Index--
					}
				}
				if diff := cmp.Diff(lines(want), lines(got)); diff != "" {
					t.Fatalf("%v before event %d of %v changes what else is found (-without +with):\n%s", e, at, visit{history: events}, diff)
				}
			}
			require.Greater(t, tried, 1000)
		})
	}
}

func ladders(t *testing.T) map[string]*procedure.Procedure {
	t.Helper()
	return map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every feature": compiled(t, proceduretest.EveryFeature())}
}

// inTime makes a history of open moves only, each on a day on which nothing is
// overdue yet, with every other duty done before the complaint is answered,
// declined, referred or taken to another stage. With crowded, several happen on one day.
func inTime(r *rand.Rand, p *procedure.Procedure, complaint procedure.Complaint, n int, crowded bool) []procedure.Event {
	c, err := p.Open(complaint)
	if err != nil {
		return nil
	}
	var events []procedure.Event
	on := complaint.Happened
	for range n {
		first, until := on, on+40
		if !crowded {
			first++
		}
		var open, duties []procedure.Move
		for m := range c.Moves() {
			if !m.Deadline.IsZero() && !m.Deadline.Paused() && m.Norm != procedure.Possible {
				until = min(until, m.Deadline.Due())
			}
			if m.Norm == procedure.Duty && m.Kind != procedure.Answered && m.Kind != procedure.Referred {
				duties = append(duties, m)
			}
			open = append(open, m)
		}
		if len(open) == 0 || first > until {
			break
		}
		on = first + date.Date(r.IntN(min(int(until-first), []int{0, 3, 40}[r.IntN(3)])+1))
		m := open[r.IntN(len(open))]
		for range 2 { // less often, so that some get to the top
			if m.Kind == procedure.Accepted || m.Kind == procedure.Withdrawn {
				m = open[r.IntN(len(open))]
			}
		}
		leaves := []procedure.Kind{procedure.Answered, procedure.Declined, procedure.Referred, procedure.Raised}
		if len(duties) > 0 && slices.Contains(leaves, m.Kind) {
			m = duties[r.IntN(len(duties))]
		}
		if !m.OpenOn(on) || m.Kind == procedure.Paused && on >= m.Deadline.Nominal() {
			continue // paused on the last day, the term is over when the clock runs again
		}
		e := m.Event(on)
		if e.Kind == procedure.Extended {
			e.Term = m.Most
			if e.Term.IsZero() {
				e.Term = deadline.Days(1 + r.IntN(9))
			}
		}
		next, err := c.Apply(e)
		if err != nil {
			continue // a term that would not fit
		}
		c, events = next, append(events, e)
	}
	return events
}

// A history made only of open moves, with every duty done in time, has no
// breach and no impossible event.
func TestAuditOfWhatWasDoneInTime(t *testing.T) {
	for name, p := range ladders(t) {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(9, 10))
			ends, notes := make(map[procedure.Outcome]int), make(map[procedure.Code]int)
			for range 5000 {
				events := inTime(r, p, roadComplaint, r.IntN(60), true)
				c, err := p.Replay(roadComplaint, events)
				require.NoError(t, err)
				ends[c.Outcome()]++
				today := max(c.Last(), roadComplaint.Happened)
				for _, f := range p.Audit(roadComplaint, events, today) {
					notes[f.Code]++
					if f.Severity != procedure.Note {
						t.Fatalf("%s in %v", line(f), visit{history: events})
					}
				}
			}
			t.Log(ends, notes)
			for o := range procedure.Outcomes() {
				require.Positive(t, ends[o], "%v", o)
			}
			require.Positive(t, notes[procedure.StageSkipped])
		})
	}
}

// Whatever the history, each finding is whole: in its place, weighed by its
// code, by a clause that the regulation has, and a breach is somebody's.
func TestAuditFindsWholeFindings(t *testing.T) {
	for name, p := range ladders(t) {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(11, 12))
			codes := make(map[procedure.Code]int)
			for range 5000 {
				complaint := roadComplaint
				complaint.Late = r.IntN(4) == 0
				complaint.Happened -= date.Date(r.IntN(2) * r.IntN(400))
				events := randomHistory(r, p, roadComplaint, r.IntN(40))
				if r.IntN(2) == 0 {
					r.Shuffle(len(events)/3, func(i, j int) { events[i], events[j] = events[j], events[i] })
				}
				today := complaint.Happened + date.Date(r.IntN(600))
				found := p.Audit(complaint, events, today)
				places := make([]uint, 0, len(found))
				for _, f := range found {
					codes[f.Code]++
					places = append(places, uint(f.Index))
					require.Empty(t, unwhole(p, f, events, today), "%s in %v", line(f), visit{history: events})
				}
				require.True(t, slices.IsSorted(places), "in the order of the history, about no event last: %v", places)
			}
			t.Log(codes)
		})
	}
}

// unwhole says what is wrong with a finding itself.
func unwhole(p *procedure.Procedure, f procedure.Finding, events []procedure.Event, today date.Date) string {
	var want procedure.Severity
	timed := false // a term was missed
	switch f.Code {
	case procedure.LateReport, procedure.LateAnswer, procedure.DoneLate, procedure.Overdue:
		want, timed = procedure.Breach, true
	case procedure.NotConsulted, procedure.NotHeard, procedure.NotAcknowledged, procedure.NotInformed:
		want = procedure.Breach
	case procedure.TooLate:
		want, timed = procedure.Impossible, true
	case procedure.NotOpen, procedure.AfterClose, procedure.TooEarly, procedure.OutOfOrder, procedure.AfterToday, procedure.Malformed:
		want = procedure.Impossible
	case procedure.TakenInLate, procedure.TargetMissed:
		want, timed = procedure.Note, true
	case procedure.StageSkipped, procedure.CaseLapsed, procedure.AnsweredAfter:
		want = procedure.Note
	}
	_, defined := p.Clause(f.Clause)
	switch {
	case f.Severity != want:
		return fmt.Sprintf("severity %v, want %v", f.Severity, want)
	case f.Clause == "" && f.Severity != procedure.Impossible, f.Clause != "" && !defined:
		return fmt.Sprintf("clause %q is not one of the regulation", f.Clause)
	case f.Index < -1 || f.Index >= len(events):
		return "no such event"
	case f.Index == -1 && (f.On != today || f.Code != procedure.Overdue && f.Code != procedure.Malformed):
		return "about no event"
	case f.Index >= 0 && f.On != events[f.Index].On:
		return "another day than its event"
	case f.Severity == procedure.Breach && (f.Party == 0 || f.Kind == 0 || f.Stage == 0 && f.Kind != procedure.Consulted && f.Kind != procedure.Informed):
		return "nobody's breach, or of nothing"
	case timed != (f.DaysLate() > 0) || timed && f.Deadline.IsZero():
		return fmt.Sprintf("%d days late by %v", f.DaysLate(), f.Deadline)
	}
	return ""
}
