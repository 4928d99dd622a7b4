package wording_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// otherMoves are moves that the published procedure does not have or does not
// guide to: every kind with every norm, in several shapes, the first of which
// is plain.
func otherMoves(t *testing.T) func(func(int, procedure.Move) bool) {
	t.Helper()
	counting := deadline.Counting{}
	term, err := counting.Deadline(day(t, "2026-05-01"), deadline.Weeks(6))
	require.NoError(t, err)
	over, err := counting.Deadline(day(t, "2026-05-01"), deadline.Days(16))
	require.NoError(t, err)
	paused, err := counting.Pause(term, day(t, "2026-05-10"))
	require.NoError(t, err)
	shapes := []procedure.Move{
		{},
		{Deadline: term},
		{Deadline: over},
		{Deadline: paused},
		{Deadline: term, Target: over},
		{NotBefore: day(t, "2026-06-13")},
		{Most: deadline.Weeks(4)},
		{First: true},
		{Soon: true},
	}
	ofComplainant := []procedure.Kind{procedure.Raised, procedure.Accepted, procedure.Declined, procedure.Withdrawn}
	events := eventsOn(day(t, "2026-03-02"))
	return func(yield func(int, procedure.Move) bool) {
		for i, shape := range shapes {
			for norm := procedure.Owed; norm <= procedure.Possible; norm++ {
				for _, e := range events {
					m := shape
					m.Norm, m.By, m.Kind, m.Stage, m.Party = norm, procedure.Board, e.Kind, e.Stage, e.Party
					m.Since, m.Clause = day(t, "2026-03-30"), "K8"
					if slices.Contains(ofComplainant, e.Kind) {
						m.By = procedure.Complainant
					}
					if e.Verdict == 0 && !yield(i, m) {
						return
					}
				}
			}
		}
	}
}

// eventsOn are the events of every kind on a day, with every stage, party and
// verdict that goes with it, and some that are not events at all.
func eventsOn(on date.Date) []procedure.Event {
	var list []procedure.Event
	add := func(e procedure.Event) {
		e.On = on
		if e.Validate() == nil {
			list = append(list, e)
		}
	}
	for kind := range procedure.Kinds() {
		for stage := procedure.Stage(0); stage <= procedure.OnAppeal; stage++ {
			for party := procedure.Party(0); party <= procedure.AppealsCommittee; party++ {
				if kind == procedure.Heard && stage != 0 && stage != procedure.WithBoard { // which is not told
					continue
				}
				add(procedure.Event{Kind: kind, Stage: stage, Party: party})
				add(procedure.Event{Kind: kind, Stage: stage, Party: party, Term: deadline.Weeks(1)})
			}
		}
	}
	for verdict := range procedure.Verdicts() {
		add(procedure.Event{Kind: procedure.Answered, Verdict: verdict})
	}
	return list
}

// malformed are events that are refused whatever the case.
func malformed(on date.Date) []procedure.Event {
	return []procedure.Event{
		{},
		{On: on},
		{On: on, Kind: 99},
		{Kind: procedure.Accepted},
		{On: on, Kind: procedure.Raised},
		{On: on, Kind: procedure.Raised, Stage: 9},
		{On: on, Kind: procedure.Consulted},
		{On: on, Kind: procedure.Answered, Verdict: 9},
		{On: on, Kind: procedure.Extended},
		{On: on, Kind: procedure.Extended, Term: deadline.Days(-1)},
		{On: on, Kind: procedure.Extended, Party: procedure.Board, Term: deadline.Days(1)},
		{Kind: procedure.Withdrawn, Stage: procedure.WithBoard, Party: procedure.Board, Verdict: procedure.Upheld, Term: deadline.Days(1)},
	}
}

// refusals are all the ways in which c refuses an event of the pool.
func refusals(c procedure.Case, pool []procedure.Event) func(func(*procedure.RefusedError) bool) {
	return func(yield func(*procedure.RefusedError) bool) {
		happened, last := c.Complaint().Happened, max(c.Last(), c.Complaint().Happened)
		for _, on := range []date.Date{happened - 1, last - 1, last, c.Filing().Due() + 1} {
			for _, e := range pool {
				if e.On != 0 {
					e.On = on
				}
				_, err := c.Apply(e)
				var refused *procedure.RefusedError
				if errors.As(err, &refused) && !yield(refused) {
					return
				}
			}
		}
	}
}

// findings are those of histories by hand, which give every code there is.
func findings(t *testing.T) func(func(audit.Finding) bool) {
	t.Helper()
	taken := complaint(t)
	taken.Late = true
	none := complaint(t)
	none.Grounds = 0
	histories := []struct {
		complaint procedure.Complaint
		lines     []string
	}{
		{complaint(t), []string{"2026-05-03 raised board"}},
		{taken, []string{"2026-05-03 raised board"}},
		{none, []string{"2026-03-02 raised board"}},
		{complaint(t), after(road, "2026-05-22 answered", "2026-05-25 raised appeal")},
		{complaint(t), after(road, "2026-05-20 answered upheld")},
		{complaint(t), after(road, "2026-05-11 withdrawn")},
		{complaint(t), after(road, "2026-05-25 informed complainant")},
		{complaint(t), road},
		{complaint(t), road[:7]},
		{complaint(t), []string{"2026-03-02 raised board", "2026-03-09 answered", "2026-03-10 referred committee"}},
		{complaint(t), []string{"2026-03-02 raised board", "2026-03-09 referred committee", "2026-03-10 answered board", "2026-03-11 answered"}},
		{complaint(t), []string{"2026-03-02 raised board", "2026-03-09 accepted", "2026-03-10 raised committee"}},
		{complaint(t), []string{"2026-03-02 raised board", "2026-03-09 withdrawn", "2026-03-09 withdrawn"}},
		{complaint(t), []string{"2026-01-02 raised employee", "2026-03-09 raised board", "2026-03-08 consulted employee", "2026-07-02 answered"}},
		{complaint(t), []string{"2026-03-02 raised employee", "2026-03-09 lapsed", "2026-06-10 raised manager"}},
		{complaint(t), []string{"2026-03-02 lapsed", "2026-05-09 raised board"}},
		{complaint(t), []string{"2026-05-03 raised employee", "2026-04-30 raised board"}},
		{procedure.Complaint{}, []string{"2026-03-02 raised board"}},
	}
	bad := append(events(t, road[0]), procedure.Event{On: day(t, "2026-03-03"), Kind: procedure.Raised})
	return func(yield func(audit.Finding) bool) {
		for _, h := range histories {
			for _, f := range audit.Of(procedure.Xtra(), h.complaint, events(t, h.lines...), day(t, "2026-07-01")) {
				if !yield(f) {
					return
				}
			}
		}
		for _, f := range audit.Of(procedure.Xtra(), complaint(t), bad, day(t, "2026-07-01")) {
			if !yield(f) {
				return
			}
		}
	}
}

// chanceFindings are those of histories made by chance: of anything at all,
// and of a road up the ladder with one such thing in it.
func chanceFindings(t *testing.T) func(func(audit.Finding) bool) {
	t.Helper()
	today := day(t, "2026-07-01")
	random := rand.New(rand.NewPCG(1, 2))
	pool := append(eventsOn(today), malformed(today)...)
	return func(yield func(audit.Finding) bool) {
		for range 300 {
			var history []procedure.Event
			on := day(t, "2026-02-01")
			for range 1 + random.IntN(10) {
				on += date.Date(random.IntN(25) - 1)
				e := pool[random.IntN(len(pool))]
				if e.On != 0 {
					e.On = on
				}
				history = append(history, e)
			}
			c := complaint(t)
			c.Late = random.IntN(2) == 0
			up := events(t, road...)
			up = slices.Insert(up, random.IntN(len(up)+1), history[0])
			for _, list := range [][]procedure.Event{history, up} {
				for _, f := range audit.Of(procedure.Xtra(), c, list, today) {
					if !yield(f) {
						return
					}
				}
			}
		}
	}
}

// A counted deadline, and the day from which it is seen.
type counted struct {
	counting deadline.Counting
	d        deadline.Deadline
	today    date.Date
}

// deadlines are in every state, and came about in every way.
func deadlines(t *testing.T) []counted {
	t.Helper()
	must := func(d deadline.Deadline, err error) deadline.Deadline {
		t.Helper()
		require.NoError(t, err)
		return d
	}
	plain, statutory := deadline.Counting{}, deadline.Statutory()
	working := deadline.Counting{Calendar: deadline.WithClosures(deadline.Weekdays(), day(t, "2026-05-11")), Start: deadline.StartOnWorkingDay}
	thirty := must(plain.Deadline(day(t, "2026-04-20"), deadline.Days(30)))
	due := thirty.Due()
	list := []counted{{plain, deadline.Deadline{}, due}}
	for _, today := range []date.Date{due - 30, due - 2, due - 1, due, due + 1, due + 2, 0} {
		list = append(list, counted{plain, thirty, today})
	}
	paused := must(plain.Pause(thirty, due-1))
	resumed := must(plain.Resume(paused, due+5))
	short := must(statutory.Deadline(day(t, "2026-04-30"), deadline.Days(3)))
	weeks := must(statutory.Deadline(day(t, "2026-04-02"), deadline.Weeks(6)))
	easter := must(statutory.Deadline(day(t, "2026-03-06"), deadline.Weeks(4))) // Good Friday, and so Tuesday 7 April
	atEnd := must(statutory.Resume(must(statutory.Pause(easter, day(t, "2026-04-04"))), day(t, "2026-04-15")))
	minimum := deadline.Counting{Calendar: deadline.Netherlands(), MinWorkingDays: 2}
	late := must(minimum.Deadline(day(t, "2028-12-27"), deadline.WorkingDays(1)))
	late = must(minimum.Resume(must(minimum.Pause(late, day(t, "2028-12-28"))), day(t, "2029-01-04")))
	return append(
		list,
		counted{plain, paused, due + 3},
		counted{plain, resumed, due + 3},
		counted{plain, must(plain.Deadline(day(t, "2025-11-30"), deadline.Months(3))), due},
		counted{plain, must(plain.Extend(thirty, deadline.Weeks(4))), due},
		counted{plain, must(plain.Extend(thirty, deadline.Months(1))), due},
		counted{statutory, weeks, due - 5},
		counted{statutory, must(statutory.Extend(weeks, deadline.Weeks(4))), due - 5},
		counted{statutory, short, short.Start()},
		counted{statutory, must(statutory.Deadline(day(t, "2025-08-08"), deadline.Weeks(13))), due},
		counted{statutory, must(statutory.Deadline(day(t, "2026-02-14"), deadline.Days(91))), due},
		counted{statutory, must(statutory.Deadline(day(t, "2030-04-02"), deadline.Weeks(6))), day(t, "2030-04-03")},
		counted{statutory, must(statutory.Deadline(day(t, "2026-04-02"), deadline.Years(1))), due},
		counted{statutory, must(statutory.Deadline(day(t, "2016-04-28"), deadline.Weeks(1))), due}, // two holidays on one day
		counted{statutory, must(statutory.Deadline(day(t, "2022-11-26"), deadline.Months(1))), due},
		counted{plain, must(plain.Pause(thirty, due)), due + 3},
		counted{working, must(working.Deadline(day(t, "2026-05-09"), deadline.WorkingDays(1))), day(t, "2026-05-11")},
		counted{plain, weeks, due - 5}, // not by the counting that made it
		counted{plain, thirty.MetOn(due - 2), due + 9},
		counted{plain, thirty.MetOn(due), due},
		counted{plain, thirty.MetOn(due + 1), due + 9},
		counted{plain, thirty.MetOn(due + 3), due + 1}, // and seen from before it was met
		counted{plain, must(plain.Deadline(day(t, "2200-12-15"), deadline.Days(30))), day(t, "2200-12-20")},
		counted{statutory, must(statutory.ExtendAgreed(weeks, deadline.Days(9))), due}, // which ends on a Saturday
		counted{statutory, atEnd, due},
		counted{plain, must(plain.Deadline(day(t, "2026-01-31"), deadline.Months(1).AndDays(14))), due},
		counted{minimum, must(minimum.Deadline(day(t, "2026-04-24"), deadline.WorkingDays(20))), due}, // over six days off
		counted{minimum, must(minimum.Deadline(day(t, "2040-01-09"), deadline.Days(4))), due},         // which no day moves by itself
		counted{minimum, must(minimum.Recount(late, day(t, "2028-11-01"))), due},
	)
}
