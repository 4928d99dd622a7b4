package procedure_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// followed are the steps of a history, by the place of the event.
func followed(t *testing.T, p *procedure.Procedure, c procedure.Complaint, events []procedure.Event, today date.Date) []procedure.Step {
	t.Helper()
	byPlace := make([]procedure.Step, len(events))
	seen := make([]bool, len(events))
	first := true
	var now procedure.Case
	for s := range p.Follow(c, events, today) {
		if first {
			first = false
			if s.Index != -1 || s.Event != (procedure.Event{}) || s.Move != (procedure.Move{}) || s.Before != (procedure.Case{}) {
				t.Fatalf("the first step opens the case: %+v", s)
			}
			now = s.After
			continue
		}
		if s.Index < 0 || s.Index >= len(events) || seen[s.Index] {
			t.Fatalf("a step for %d, twice or of nothing", s.Index)
		}
		seen[s.Index] = true
		byPlace[s.Index] = s
		e := events[s.Index]
		if given := e.Stage; given == 0 {
			e.Stage = s.Event.Stage
		}
		switch {
		case s.Event != e:
			t.Fatalf("%v became %v", events[s.Index], s.Event)
		case (s.Err == nil) != (s.Move != procedure.Move{}):
			t.Fatalf("%v: err %v, move %v", s.Event, s.Err, s.Move)
		case s.Err != nil && s.Before != s.After:
			t.Fatalf("%v was passed over and changed the case", s.Event)
		case s.Err == nil && s.Before.Last() != now.Last() && s.Before.Last() > s.Event.On:
			t.Fatalf("%v was taken before %v", s.Event, s.Before.Last())
		}
		if s.Err == nil {
			now = s.After
		}
	}
	if first || slices.Contains(seen, false) {
		t.Fatalf("not every event has a step: %v", seen)
	}
	return byPlace
}

// says is what the steps come to, in words.
func says(steps []procedure.Step) []string {
	out := make([]string, 0, len(steps))
	for _, s := range steps {
		what := s.Move.String()
		if s.Err != nil {
			what = "passed over"
			var refused *procedure.RefusedError
			if errors.As(s.Err, &refused) {
				what += ", " + refused.Reason.String()
			} else if errors.Is(s.Err, procedure.ErrAfterToday) {
				what += ", after today"
			}
		}
		if s.TookIn {
			what += ", taken in"
		}
		out = append(out, s.Event.String()+": "+what)
	}
	return out
}

func TestFollow(t *testing.T) {
	for _, tt := range []struct {
		reason string
		events []string
		today  string
		want   []string
	}{
		{"nothing happened", nil, "2026-09-01", []string{}},
		{
			"raised again: the rest stays as it was",
			[]string{"2026-03-23 raised employee", "2026-03-23 raised board", "2026-03-23 raised board", "2026-03-23 declined", "2026-05-02 answered board", "2026-05-22 referred committee"},
			"2026-09-01",
			[]string{
				"2026-03-23 raised employee: complainant raised employee until 2026-06-01 (K5)",
				"2026-03-23 raised board: complainant raised board (R4)",
				"2026-03-23 raised board: passed over, repeated",
				"2026-03-23 declined: complainant declined (R7)",
				"2026-05-02 answered board: board answered board (K8)",
				"2026-05-22 referred committee: board referred committee (R7)",
			},
		},
		{
			"referred before it was raised, on one day; a ruling without a stage is the committee's",
			[]string{"2026-03-02 referred committee", "2026-03-02 raised board", "2026-03-16 answered"},
			"2026-09-01",
			[]string{
				"2026-03-02 referred committee: board referred committee (K9)",
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-16 answered committee: committee answered committee until 2026-04-01 (K10)",
			},
		},
		{
			"the same, in the other order",
			[]string{"2026-03-02 raised board", "2026-03-02 referred committee", "2026-03-16 answered"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-02 referred committee: board referred committee (K9)",
				"2026-03-16 answered committee: committee answered committee until 2026-04-01 (K10)",
			},
		},
		{
			"agreed, and referred all the same",
			[]string{"2026-03-02 raised board", "2026-03-10 accepted", "2026-03-10 referred committee"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-10 accepted: complainant accepted (K8)",
				"2026-03-10 referred committee: passed over, closed",
			},
		},
		{
			"what was done on the day on which it ended was done before it ended",
			[]string{
				"2026-03-02 raised board", "2026-03-10 answered", "2026-03-10 accepted", "2026-03-10 consulted employee", "2026-03-10 consulted manager",
				"2026-03-11 consulted employee",
			},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-10 answered board: board answered board (K8)",
				"2026-03-10 accepted: complainant accepted (K8)",
				"2026-03-10 consulted employee: board consulted employee (K8)",
				"2026-03-10 consulted manager: board consulted manager (K8)",
				"2026-03-11 consulted employee: passed over, closed",
			},
		},
		{
			"also the answer itself",
			[]string{"2026-03-02 raised board", "2026-03-10 accepted", "2026-03-10 answered upheld"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-10 accepted: complainant accepted (K8)",
				"2026-03-10 answered board upheld: board answered board (K8)",
			},
		},
		{
			"first reported too late, and nowhere marked",
			[]string{"2026-06-15 raised board", "2026-06-16 answered"},
			"2026-09-01",
			[]string{
				"2026-06-15 raised board: complainant raised board until 2026-06-01 (R4), taken in",
				"2026-06-16 answered board: board answered board (K8)",
			},
		},
		{
			"too late to go to a stage that cannot be reached",
			[]string{"2026-06-15 raised appeal", "2026-06-15 raised board"},
			"2026-09-01",
			[]string{
				"2026-06-15 raised appeal: passed over, not-open",
				"2026-06-15 raised board: complainant raised board until 2026-06-01 (R4), taken in",
			},
		},
		{
			"days in the wrong order",
			[]string{"2026-03-02 raised board", "2026-03-20 answered", "2026-03-10 consulted employee", "2026-03-21 declined"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-03-20 answered board: board answered board (K8)",
				"2026-03-10 consulted employee: passed over, out-of-order",
				"2026-03-21 declined: complainant declined (K8)",
			},
		},
		{
			"recorded of a day before the closing (alaveteli#7959)",
			[]string{"2026-03-02 raised board", "2026-04-20 withdrawn", "2026-03-18 consulted employee"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2026-04-20 withdrawn: complainant withdrawn (R12)",
				"2026-03-18 consulted employee: passed over, out-of-order",
			},
		},
		{
			"a mistyped year is the future, and stands in nobody's way",
			[]string{"2126-03-02 raised board", "2026-03-02 raised board", "2027-03-02 answered", "2026-03-05 answered"},
			"2026-09-01",
			[]string{
				"2126-03-02 raised board: passed over, after today",
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
				"2027-03-02 answered: passed over, after today",
				"2026-03-05 answered board: board answered board (K8)",
			},
		},
		{
			"before it happened, and malformed",
			[]string{"2026-02-28 raised board", "2026-03-02 raised", "2026-03-02 nothing", "2026-03-02 raised board"},
			"2026-09-01",
			[]string{
				"2026-02-28 raised board: passed over, too-early",
				"2026-03-02 raised: passed over, invalid",
				"2026-03-02 unset: passed over, invalid",
				"2026-03-02 raised board: complainant raised board until 2026-06-01 (R4)",
			},
		},
		{
			"lapsed and reopened on one day",
			[]string{"2026-03-02 raised employee", "2026-03-10 lapsed", "2026-03-10 raised board", "2026-03-10 consulted employee"},
			"2026-09-01",
			[]string{
				"2026-03-02 raised employee: complainant raised employee until 2026-06-01 (K5)",
				"2026-03-10 lapsed: board lapsed (R12)",
				"2026-03-10 raised board: complainant raised board (R4)",
				"2026-03-10 consulted employee: board consulted employee (K8)",
			},
		},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			got := says(followed(t, procedure.Xtra(), about("2026-03-01"), evs(tt.events...), day(tt.today)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("steps (-want +got):\n%s", diff)
			}
		})
	}
}

// What is wrong with the complaint is said first, and it is followed all the
// same.
func TestFollowOfAFaultyComplaint(t *testing.T) {
	p := compiled(t, ladder())
	events := evs("2026-03-02 raised manager")
	for _, tt := range []struct {
		complaint procedure.Complaint
		want      []string
	}{
		{about("2026-03-01"), nil},
		{procedure.Complaint{Happened: day("2026-03-01")}, []string{"grounds"}},
		{procedure.Complaint{}, []string{"happened", "grounds"}},
		{procedure.Complaint{Happened: day("2200-12-31") + 1, Grounds: procedure.GroundsOf(9)}, []string{"happened", "grounds"}},
	} {
		for s := range p.Follow(tt.complaint, events, day("2026-09-01")) {
			require.Equal(t, tt.want, fields(s.Err))
			require.Equal(t, procedure.PhaseUnraised, s.After.Phase())
			break
		}
		steps := followed(t, p, tt.complaint, events, day("2026-09-01"))
		require.Equal(t, procedure.WithManager, steps[0].After.Stage(), "%v", steps[0].Err)
	}
}

// The steps can be left at any moment.
func TestFollowStops(t *testing.T) {
	events := evs("2026-03-02 raised board", "2026-03-02 raised board", "2026-03-02 referred committee", "2026-03-02 answered appeal", "2026-03-03 answered", "2026-03-03 accepted", "2026-03-03 informed complainant", "2026-03-03 raised appeal", "2026-09-02 answered")
	for n := range len(events) + 1 {
		got := 0
		for range procedure.Xtra().Follow(about("2026-03-01"), events, day("2026-09-01")) {
			if got == n {
				break
			}
			got++
		}
		require.Equal(t, n, got)
	}
}

// crowded is a history of few days, in order but for what went wrong.
func crowded(k maker, p *procedure.Procedure, complaint procedure.Complaint) []procedure.Event {
	c, err := p.Open(complaint)
	if err != nil {
		return nil
	}
	on := complaint.Happened
	var events []procedure.Event
	for range 3 + k.IntN(9) {
		on = max(on+pick[date.Date](k, 0, 0, 0, 0, 1, 3, 20, 45), earliest(c))
		e := pick(k, likely...)
		if m := k.move(c); m.Kind != 0 && k.chance(75) {
			e = eventOf(m, on)
		}
		e.On = on
		if next, err := c.Apply(e); err == nil {
			c = next
		}
		events = append(events, e)
	}
	return events
}

// same reports whether two steps did the same, their place aside.
func same(a, b procedure.Step) bool {
	a.Index, b.Index = 0, 0
	said := func(err error) string {
		var refused *procedure.RefusedError
		switch {
		case errors.As(err, &refused):
			return refused.Reason.String()
		case err != nil:
			return err.Error()
		default:
			return ""
		}
	}
	if said(a.Err) != said(b.Err) {
		return false
	}
	a.Err, b.Err = nil, nil
	return a == b
}

// An event that cannot have happened leaves no trace: whatever it is and
// wherever it was written down, every other step stays as it was.
func TestFollowLeavesNoTrace(t *testing.T) {
	histories := fewer(60_000)
	k := maker{rand.New(rand.NewPCG(7, 3))}
	rich := compiled(t, ladder())
	passed := 0
	for i := range histories {
		p := procedure.Xtra()
		if i%3 == 0 {
			p = rich
		}
		complaint := randomComplaint(k)
		complaint.Grounds = 1
		events := crowded(k, p, complaint)
		today := complaint.Happened + 400
		before := followed(t, p, complaint, events, today)

		at := k.IntN(len(events) + 1)
		odd := pick(k, likely...)
		if k.chance(30) {
			odd = pick(k, wellFormed...)
		}
		odd.On = complaint.Happened + date.Date(k.IntN(60))
		if len(events) > 0 && k.chance(80) {
			odd.On = pick(k, events...).On
		}
		with := slices.Insert(slices.Clone(events), at, odd)
		after := followed(t, p, complaint, with, today)
		if after[at].Err == nil {
			continue
		}
		passed++
		after = slices.Delete(after, at, at+1)
		for j := range before {
			if !same(before[j], after[j]) {
				t.Fatalf("%v, with %v at %d:\nbefore %s\nafter %s", complaint, odd, at, strings.Join(says(before), "\n"), strings.Join(says(after), "\n"))
			}
		}
	}
	t.Logf("%d histories, %d with an event that cannot have happened", histories, passed)
	require.Greater(t, passed, histories/3)
}

// at says where a case is.
func at(c procedure.Case) string {
	return fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Verdict(), c.Last(), c.Deadline())
}

// What can be replayed as it stands is followed as it stands.
func TestFollowIsReplay(t *testing.T) {
	histories := fewer(20_000)
	k := maker{rand.New(rand.NewPCG(7, 4))}
	rich := compiled(t, ladder())
	for i := range histories {
		p := procedure.Xtra()
		if i%2 == 0 {
			p = rich
		}
		complaint := randomComplaint(k)
		complaint.Grounds = 1
		c, events := possibleEvents(k, p, complaint)
		steps := followed(t, p, complaint, events, deadline.LastDay)
		for _, s := range steps {
			if s.Err != nil {
				t.Fatalf("%v: %v", visit{c, events}, s.Err)
			}
		}
		crowded := slices.ContainsFunc(events, func(e procedure.Event) bool {
			return len(slices.DeleteFunc(slices.Clone(events), func(o procedure.Event) bool { return o.On != e.On })) > 1
		})
		if len(events) == 0 || crowded && p == rich {
			continue // what was done on a day counts for the whole day
		}
		if last := steps[len(steps)-1].After; at(last) != at(c) || !crowded && last != c {
			t.Fatalf("%v is followed to another case: %v, want %v", visit{c, events}, at(last), at(c))
		}
	}
}

// possibleEvents are the events of a crowded history that can have happened,
// and the case that they lead to.
func possibleEvents(k maker, p *procedure.Procedure, complaint procedure.Complaint) (procedure.Case, []procedure.Event) {
	c, err := p.Open(complaint)
	if err != nil {
		return c, nil
	}
	var events []procedure.Event
	for _, e := range crowded(k, p, complaint) {
		if next, err := c.Apply(e); err == nil {
			c, events = next, append(events, e)
		}
	}
	return c, events
}

// A clerk follows a history as the documentation says: each event in its turn,
// or as soon on its day as it is possible, or before the end of that day.
type clerk struct {
	p         *procedure.Procedure
	complaint procedure.Complaint
	events    []procedure.Event
	taken     []int // in the order in which they count
	waiting   []int
	passed    map[int]bool
}

// replay is the case after the events taken, in that order.
func (k *clerk) replay(order []int) (procedure.Case, error) {
	list := make([]procedure.Event, 0, len(order))
	for _, i := range order {
		list = append(list, k.events[i])
	}
	return k.p.Replay(k.complaint, list)
}

// try takes event i, or says why it cannot be.
func (k *clerk) try(i int) error {
	now, _ := k.replay(k.taken)
	next := append(slices.Clone(k.taken), i)
	_, err := k.replay(next)
	if errors.Is(err, procedure.ErrTooLate) && now.Stage() == 0 {
		k.complaint.Late = true
		if _, err = k.replay(next); err != nil {
			k.complaint.Late = false
		}
	}
	if errors.Is(err, procedure.ErrClosed) && now.Since() == k.events[i].On {
		// Before the event that ended it, as far as that then still ends it
		// where it was; what only records also before an earlier end of that day.
		for n := len(k.taken) - 1; n >= 0 && k.events[k.taken[n]].On == k.events[i].On; n-- {
			if slices.Contains(dutyKinds, k.events[k.taken[n]].Kind) {
				continue
			}
			before, _ := k.replay(k.taken[:n])
			earlier := slices.Insert(slices.Clone(k.taken), n, i)
			between, errBetween := k.replay(earlier[:n+1])
			ended, errEnded := k.replay(earlier)
			if errBetween == nil && errEnded == nil && ended.Closed() && between.Stage() == before.Stage() {
				next, err = earlier, nil
				break
			}
			if !before.Closed() || !slices.Contains(dutyKinds, k.events[i].Kind) {
				break
			}
		}
	}
	if err == nil {
		k.taken = next
	}
	return err
}

func (k *clerk) follow(today date.Date) {
	k.passed = map[int]bool{}
	for i, e := range k.events {
		k.waiting = slices.DeleteFunc(k.waiting, func(w int) bool {
			return k.events[w].On < e.On && len(k.taken) > 0 && k.events[k.taken[len(k.taken)-1]].On > k.events[w].On
		})
		if e.On > today {
			continue
		}
		if err := k.try(i); err != nil {
			var refused *procedure.RefusedError
			notYet := errors.As(err, &refused) && (refused.Reason == procedure.ReasonNotOpen || refused.Reason == procedure.ReasonClosed)
			same := func(o int) bool { return k.events[o] == e }
			twice := slices.ContainsFunc(k.waiting, same) || slices.ContainsFunc(k.taken, same)
			if notYet && !twice {
				k.waiting = append(k.waiting, i)
			}
			continue
		}
		for n := 0; n < len(k.waiting); n++ {
			if w := k.waiting[n]; k.events[w].On == e.On && k.try(w) == nil {
				k.waiting = slices.Delete(k.waiting, n, n+1)
				n = -1
			}
		}
	}
	for i := range k.events {
		k.passed[i] = !slices.Contains(k.taken, i)
	}
}

// Following is what the documentation says it is: the same events are taken and
// passed over, and the complaint ends up in the same place.
func TestFollowIsWhatItSays(t *testing.T) {
	histories := fewer(40_000)
	k := maker{rand.New(rand.NewPCG(7, 5))}
	passed := 0
	for range histories {
		complaint := randomComplaint(k)
		events := crowded(k, procedure.Xtra(), complaint)
		if k.chance(50) {
			k.Shuffle(len(events), func(i, j int) {
				if events[i].On == events[j].On {
					events[i], events[j] = events[j], events[i]
				}
			})
		}
		today := complaint.Happened + 200
		steps := followed(t, procedure.Xtra(), complaint, events, today)
		want := clerk{p: procedure.Xtra(), complaint: complaint, events: events}
		want.follow(today)
		for i, s := range steps {
			if s.Err != nil {
				passed++
			}
			if (s.Err != nil) != want.passed[i] {
				t.Fatalf("%v:\n%s\nand the clerk takes %v", complaint, strings.Join(says(steps), "\n"), want.taken)
			}
		}
	}
	t.Logf("%d histories, %d events passed over", histories, passed)
	require.Greater(t, passed, histories/4)
}

// made are the moves that a history made, sorted, and whether it made one with
// each event.
func made(steps []procedure.Step) (string, bool) {
	whole := true
	var list []string
	for _, s := range steps {
		whole = whole && s.Err == nil
		if s.Err == nil {
			list = append(list, fmt.Sprint(s.Event, s.Move.Norm, s.Move.By, s.Move.Clause))
		}
	}
	slices.Sort(list)
	return strings.Join(list, "\n"), whole
}

// permutations yields the orders of the events of one day.
func permutations(events []procedure.Event, do func()) {
	var swap func(n int)
	swap = func(n int) {
		if n == len(events) {
			do()
			return
		}
		for i := n; i < len(events); i++ {
			events[n], events[i] = events[i], events[n]
			swap(n + 1)
			events[n], events[i] = events[i], events[n]
		}
	}
	swap(0)
}

// The order within a day says something when two orders of it are possible and
// make different moves, or when an event is possible so early that another one
// no longer is. In all other days the same moves are made in whichever order
// they were written down.
func TestFollowShuffledDays(t *testing.T) {
	histories := fewer(8_000)
	k := maker{rand.New(rand.NewPCG(7, 6))}
	shuffledDays, silent, orders, spoiled := 0, 0, 0, 0
	for range histories {
		complaint := randomComplaint(k)
		c, events := possibleEvents(k, procedure.Xtra(), complaint)
		for from := 0; from < len(events); {
			to := from + 1
			for to < len(events) && events[to].On == events[from].On {
				to++
			}
			day, until := events[from:to], events[:to]
			from = to
			if len(day) < 2 || len(day) > 5 {
				continue
			}
			possible := map[string]bool{}
			permutations(day, func() {
				if _, err := procedure.Xtra().Replay(complaint, until); err == nil {
					moves, _ := made(followed(t, procedure.Xtra(), complaint, until, deadline.LastDay))
					possible[moves] = true
				}
			})
			shuffledDays++
			if len(possible) != 1 {
				continue
			}
			silent++
			permutations(day, func() {
				orders++
				steps := followed(t, procedure.Xtra(), complaint, until, deadline.LastDay)
				moves, whole := made(steps)
				switch {
				case !whole:
					spoiled++ // something was possible so early that something else no longer is
				case !possible[moves]:
					t.Fatalf("%v:\n%v\nand in another order\n%s\n%s", complaint, visit{c, events}, strings.Join(says(steps), "\n"), cmp.Diff(possible, map[string]bool{moves: true}))
				}
			})
		}
	}
	t.Logf("%d days, %d of which say nothing by their order, in %d orders, %d of which spoil something", shuffledDays, silent, orders, spoiled)
	require.Greater(t, silent, fewer(1000))
	require.Less(t, 3*spoiled, orders)
}

// What waits for its turn is not forgotten over what never gets one.
func TestFollowForgetsNothing(t *testing.T) {
	var events []procedure.Event
	for i := range 1000 {
		events = append(events, procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended, Term: deadline.Days(i + 1)})
	}
	events = append(events, evs("2026-03-02 answered upheld", "2026-03-02 declined", "2026-03-02 raised board")...)
	steps := followed(t, procedure.Xtra(), about("2026-03-01"), events, day("2026-09-01"))
	for i, s := range steps {
		require.Equal(t, i < 1000, s.Err != nil, "%v: %v", s.Event, s.Err)
	}
	last := steps[len(steps)-2].After // of the declining
	require.Equal(t, procedure.PhaseDeclined, last.Phase())
	require.Equal(t, procedure.Upheld, last.Verdict())
}

// However many events a day has, and however many are impossible, each is
// looked at a few times only.
func TestFollowCost(t *testing.T) {
	long(t)
	const n = 100_000
	one := func(line string) []procedure.Event { return slices.Repeat(evs(line), n) }
	board := ev("2026-03-02 raised board")
	var differing []procedure.Event
	for i := range n {
		e := wellFormed[i%len(wellFormed)]
		e.On = board.On
		differing = append(differing, e)
	}
	var terms []procedure.Event // no two alike, and none possible
	for i := range n / 2 {
		terms = append(terms, procedure.Event{On: board.On, Kind: procedure.Extended, Term: deadline.Days(i + 1)})
	}
	var backwards []procedure.Event // on days that go back
	for i := range n {
		backwards = append(backwards, procedure.Event{On: day("2026-09-01") - date.Date(i), Kind: procedure.Answered})
	}
	reopened := slices.Repeat(evs("2026-03-02 raised employee", "2026-03-02 lapsed", "2026-03-02 declined", "2026-03-02 accepted", "2026-03-02 lapsed"), n/5)
	for name, events := range map[string][]procedure.Event{
		"impossible, on days that go back": backwards,
		"impossible, no two alike":         append(slices.Clip(terms), reopened[:n/2]...),
		"records on one day":               append([]procedure.Event{board}, one("2026-03-02 consulted employee")...),
		"impossible on one day":            append([]procedure.Event{board}, one("2026-03-02 answered appeal")...),
		"impossible in all ways":           append([]procedure.Event{board}, differing...),
		"repeated":                         one("2026-03-02 raised board"),
		"on the day on which it ended":     append(evs("2026-03-02 raised board", "2026-03-02 withdrawn"), one("2026-03-02 consulted employee")...),
		"after it ended":                   append(evs("2026-03-02 raised board", "2026-03-02 withdrawn"), one("2026-03-03 answered")...),
		"in the future":                    one("2027-03-02 raised board"),
		"before the last":                  append(evs("2026-03-02 raised board", "2026-03-04 answered"), one("2026-03-03 consulted employee")...),
		"lapsed and reopened, many times":  reopened,
	} {
		t.Run(name, func(t *testing.T) {
			started := time.Now()
			steps := 0
			for range procedure.Xtra().Follow(about("2026-03-01"), events, day("2026-09-01")) {
				steps++
			}
			require.Equal(t, len(events)+1, steps)
			require.Less(t, time.Since(started), 5*time.Second, "a moment when it is linear, minutes when it is not")
			t.Log(time.Since(started))
		})
	}
}
