package audit_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// naive says again, clause by clause and without the table of moves, what is
// wrong with a history of Xtra of which every event was possible. It only asks
// which day something was done on.
func naive(complaint procedure.Complaint, events []procedure.Event, today date.Date) []string {
	var found []string
	say := func(format string, args ...any) { found = append(found, fmt.Sprintf(format, args...)) }
	const never = date.Date(1 << 40)

	// When each of these was first done, from a day on.
	first := func(from date.Date, is func(procedure.Event) bool) date.Date {
		for _, e := range events {
			if e.On >= from && is(e) {
				return e.On
			}
		}
		return never
	}

	stage, answered, gaveUp, saidNo := procedure.Stage(0), false, false, false
	var toCommittee, due, ruled, untilTold, gaveUpOn date.Date
	ended := false // whether the case is over
	referred, ruledOnTime := false, false
	// K8, R9: the board answered, or referred before the complainant said no, without having consulted.
	unconsulted := func(i int, e procedure.Event) {
		for _, p := range []procedure.Party{procedure.Employee, procedure.Manager} {
			if !complaint.General && first(0, func(o procedure.Event) bool { return o.Kind == procedure.Consulted && o.Party == p }) > e.On {
				say("not-consulted %v at %d", p, i)
			}
		}
	}
	ending := func(i int, e procedure.Event) {
		// K10: ended before the ruling, and after the day on which it was due.
		if stage == procedure.WithCommittee && ruled == 0 && e.On > due {
			say("overdue at %d", i)
		}
	}
	for i, e := range events {
		switch e.Kind {
		case procedure.Raised, procedure.Referred:
			if e.Kind == procedure.Referred && !saidNo {
				unconsulted(i, e)
			}
			if e.Stage == procedure.WithCommittee {
				toCommittee, due, referred = e.On, e.On+30, e.Kind == procedure.Referred // K10, R5
				untilTold = due
			}
			stage, answered, gaveUp, saidNo, ended = e.Stage, false, false, false, false
		case procedure.Answered:
			late := stage == procedure.WithBoard && gaveUp || stage != procedure.WithBoard && e.Stage == procedure.WithBoard
			if late && e.On == gaveUpOn {
				unconsulted(i, e) // what was given up that day was answered that day
			}
			if e.Stage != 0 && e.Stage != stage || gaveUp {
				continue // it had moved on
			}
			switch stage {
			case procedure.WithBoard:
				unconsulted(i, e)
			case procedure.WithCommittee: // K10, R10
				ruled = e.On
				if e.On > due {
					say("late-answer at %d", i)
				}
				ruledOnTime = e.On <= due
				untilTold = min(untilTold, e.On)
			case procedure.OnAppeal:
				ended = true
			case procedure.WithEmployee, procedure.WithManager:
			}
			answered = true
		case procedure.Declined:
			gaveUp, saidNo, ended = !answered, true, false
			if gaveUp && stage == procedure.WithBoard {
				gaveUpOn = e.On
			}
		case procedure.Accepted, procedure.Withdrawn, procedure.Lapsed:
			ending(i, e)
			ended = true
			if stage == procedure.WithCommittee {
				untilTold = min(untilTold, e.On)
			}
		case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Extended, procedure.Paused,
			procedure.Resumed, procedure.Published, procedure.Retracted, procedure.Forwarded:
		}
	}
	// K9, R8: told by the earliest of the ruling, the last day for it and the end.
	if referred {
		told := first(toCommittee, func(o procedure.Event) bool { return o.Kind == procedure.Informed && o.Party == procedure.Complainant })
		late := ruled != 0 && !ruledOnTime && ruled > due
		switch {
		case told <= untilTold || today <= untilTold && ruled == 0 && !ended:
		case told < never && told > due && (ruled == 0 || told <= ruled && late) && told <= endOf(events):
			say("done-late")
		default:
			say("not-informed")
		}
	}
	// K10, R13: still not ruled.
	if stage == procedure.WithCommittee && ruled == 0 && !ended && today > due {
		say("overdue")
	}
	slices.Sort(found)
	return found
}

// endOf is the last day of a history.
func endOf(events []procedure.Event) date.Date { return events[len(events)-1].On }

// The audit finds the breaches that the naive statement finds, and no other.
func TestAgreesWithNaive(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	p := procedure.Xtra()
	tried := 0
	codes := make(map[audit.Code]int)
	many := 4 * histories()
	for range many {
		complaint := complaints(r)
		complaint.Late = true // what the first report is about is said elsewhere
		events := walk(r, p, complaint)
		if len(events) == 0 {
			continue
		}
		today := events[len(events)-1].On + date.Date(r.IntN(60))
		var got []string
		for _, f := range audit.Of(p, complaint, events, today) {
			if f.Severity != audit.Breach {
				continue
			}
			codes[f.Code]++
			s := f.Code.String()
			if f.Code == audit.NotConsulted {
				s += " " + f.About.String()
			}
			if f.Index >= 0 && f.Code != audit.NotInformed && f.Code != audit.DoneLate {
				s += fmt.Sprintf(" at %d", f.Index)
			}
			got = append(got, s)
		}
		slices.Sort(got)
		if diff := cmp.Diff(naive(complaint, events, today), got); diff != "" {
			t.Fatalf("%v, general %v, as of %v (-naive +audit):\n%s", events, complaint.General, today, diff)
		}
		tried++
	}
	t.Logf("%d histories: %v", tried, codes)
	require.Greater(t, tried, many*9/10)
	for _, c := range []audit.Code{audit.NotConsulted, audit.NotInformed, audit.DoneLate, audit.LateAnswer, audit.Overdue} {
		require.Greater(t, codes[c], 5, "%v", c)
	}
}
