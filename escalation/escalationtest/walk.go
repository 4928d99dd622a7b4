package escalationtest

import (
	"cmp"
	"errors"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A visit is a case and how it was come to first, which is in as few events as
// can be.
type visit struct {
	c       procedure.Case
	history []procedure.Event // that led here
	next    []int             // where the case can go on to without the complainant giving in
	alone   date.Date         // a day on which the complainant waits for nobody, zero when there is none
}

// walk visits every case that a complaint can come to, breadth first, and holds
// each to the rules.
func (k *checker) walk(complaint procedure.Complaint) {
	first, err := k.p.Open(complaint)
	if err != nil {
		k.fault(OpenInTime, "", -1, err, "", "a complaint about %v cannot be opened", complaint.Happened)
		return
	}
	start := len(k.visits)
	seen := map[string]int{key(first): start}
	k.visits = append(k.visits, visit{c: first})
	for v := start; v < len(k.visits); v++ {
		if v-start >= k.most {
			k.fault(Bounded, "", v, nil, "", "there are more than %d, and the rest was not visited", k.most)
			k.unfinished = true
			return
		}
		c := k.visits[v].c
		on := k.days(c)
		k.words(v, on)
		k.awaits(v, on)
		k.watched(v, on)
		k.guided(v)
		k.delayed(v)
		for m := range c.Duties() {
			k.offer(c, m, v)
		}
		for m := range c.Moves() {
			k.offer(c, m, v)
			for _, day := range on {
				for _, e := range k.eventsOf(c, m, day) {
					k.try(v, m, e, seen)
				}
			}
		}
	}
	k.deadEnds(start)
}

// try makes m by e in visit v, holds what comes of it to the rules, and goes on from
// there when that is a case that was not seen before.
func (k *checker) try(v int, m procedure.Move, e procedure.Event, seen map[string]int) {
	c := k.visits[v].c
	next, err := c.Apply(e)
	if err != nil {
		k.refusal(v, e, err)
	}
	if isRepeated(err) {
		return // the move is open, and this event makes it no second time
	}
	k.judge(v, m, e, next, err)
	if err != nil {
		return
	}
	if m.Norm == procedure.Owed {
		k.punctual(v, e)
	}
	k.make(c, m)
	id := key(next)
	to, known := seen[id]
	if !known {
		to = len(k.visits)
		seen[id] = to
		k.visits = append(k.visits, visit{c: next, history: append(slices.Clip(k.visits[v].history), e)})
	}
	if goesOn(c, m) && !slices.Contains(k.visits[v].next, to) {
		k.visits[v].next = append(k.visits[v].next, to)
	}
}

// offer notes that m was listed in c, the first time.
func (k *checker) offer(c procedure.Case, m procedure.Move, v int) {
	name := procedure.Transition{Stage: c.Stage(), Phase: c.Phase(), Move: nameless(m)}
	if _, there := k.offered[name]; !there {
		k.offered[name] = v
	}
}

// make notes that m was made in c, and with it every duty of that name.
func (k *checker) make(c procedure.Case, m procedure.Move) {
	k.made[procedure.Transition{Stage: c.Stage(), Phase: c.Phase(), Move: nameless(m)}] = true
	for d := range c.Duties() {
		if d.Kind == m.Kind && d.Stage == m.Stage && d.Party == m.Party {
			k.made[procedure.Transition{Stage: c.Stage(), Phase: c.Phase(), Move: nameless(d)}] = true
		}
	}
}

func isRepeated(err error) bool {
	var refused *procedure.RefusedError
	return errors.As(err, &refused) && refused.Reason == procedure.ReasonRepeated
}

// deadEnds looks for visits from which no end can be come to, among those of the
// walk that began at start.
func (k *checker) deadEnds(start int) {
	before := make(map[int][]int)
	var ends []int
	for v := start; v < len(k.visits); v++ {
		if k.visits[v].c.Closed() {
			ends = append(ends, v)
		}
		for _, to := range k.visits[v].next {
			before[to] = append(before[to], v)
		}
	}
	can := make(map[int]bool)
	for len(ends) > 0 {
		v := ends[len(ends)-1]
		ends = ends[:len(ends)-1]
		if !can[v] {
			can[v] = true
			ends = append(ends, before[v]...)
		}
	}
	round, stuck := -1, false
	for v := start; v < len(k.visits); v++ {
		switch c := k.visits[v].c; {
		case can[v]:
			if alone := k.visits[v].alone; alone != 0 {
				k.fault(Awaited, "", v, nil, c.Stage().String()+c.Phase().String(), "on %v guidance leaves the complainant nothing to do, and names nobody who owes anything", alone)
			}
		case len(k.visits[v].next) == 0:
			stuck = true
			k.fault(NoDeadEnd, k.wayOn(c), v, nil, c.Stage().String()+c.Phase().String(), noWayOn)
		case round < 0:
			round = v
		}
	}
	if round >= 0 && !stuck { // it can go on for ever
		k.fault(NoDeadEnd, k.wayOn(k.visits[round].c), round, nil, "", noWayOn)
	}
}

const noWayOn = "nobody owes anything and the complainant has no way on: all that can bring it to an end is that they agree or withdraw, or are heard of no more"

// eventsOf makes m in c on a day, in each way on which it depends what is owed
// then: an extension by the longest, and with no longest by more than what has to
// be told; an answer without a verdict, and on the side of the complainant.
func (k *checker) eventsOf(c procedure.Case, m procedure.Move, on date.Date) []procedure.Event {
	e := m.Event(on)
	events := []procedure.Event{e}
	rung, _ := k.p.Rung(cmp.Or(m.Stage, c.Stage()))
	if m.Kind == procedure.Extended {
		events[0].Term = cmp.Or(m.Most, deadline.Weeks(1))
	}
	for _, d := range rung.Duties {
		switch {
		case m.Kind == procedure.Extended && m.Most.IsZero() && !d.Over.IsZero():
			e.Term = longer(d.Over)
		case m.Kind == procedure.Answered && d.Upheld:
			e.Verdict = procedure.Upheld
		default:
			continue
		}
		events = append(events, e)
	}
	return events
}

// longer returns a term of one unit that is longer than t.
func longer(t deadline.Term) deadline.Term {
	switch more := t.Count() + 1; t.Unit() {
	case deadline.UnitDay:
		return deadline.Days(more)
	case deadline.UnitWeek:
		return deadline.Weeks(more)
	case deadline.UnitMonth:
		return deadline.Months(more + t.ExtraDays()/28)
	case deadline.UnitYear:
		return deadline.Years(more + t.ExtraDays()/365)
	case deadline.UnitWorkingDay:
		return deadline.WorkingDays(more)
	default:
		return t
	}
}

// earliest returns the first day on which something can happen in c.
func earliest(c procedure.Case) date.Date { return max(c.Last(), c.Complaint().Happened) }

// days returns the days that matter in c and are not past: that of the last
// event, and where something opens, ends or has waited for too long, with the
// day before and the day after.
func (k *checker) days(c procedure.Case) []date.Date {
	first := earliest(c)
	out := []date.Date{first}
	for m := range c.Moves() {
		for _, d := range [...]date.Date{m.Since, m.NotBefore, m.Deadline.Due(), m.Target.Due(), k.patience(m).Due()} {
			for _, d := range [...]date.Date{d - 1, d, d + 1} {
				if d > first {
					out = append(out, d)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// patience returns until when the regulation has patience with m, zero when it
// is no duty, or has a last day.
func (k *checker) patience(m procedure.Move) deadline.Deadline {
	if m.Norm != procedure.Owed || !m.Deadline.IsZero() {
		return deadline.Deadline{}
	}
	d, _ := k.regulation.Counting.Deadline(m.Since, k.regulation.Patience.Term)
	return d
}

// key says what tells two cases apart, their days aside: where they are, what
// they can do, by which clauses it is owed, and whether each term runs, ends that
// day, is past or stands still.
func key(c procedure.Case) string {
	b := []byte{byte(c.Stage()), byte(c.Phase()), byte(c.Outcome())}
	at := earliest(c)
	for m := range c.Moves() {
		opens := byte(0)
		if m.NotBefore > at {
			opens = 1
		}
		b = append(b, byte(m.Norm), byte(m.By), byte(m.Kind), byte(m.Stage), byte(m.Party), byte(m.Deadline.Status(at)), opens)
		b = append(append(b, m.Clause...), 0)
	}
	for d := range c.Duties() { // what one event does for several clauses
		b = append(append(b, d.Clause...), 0)
	}
	return string(b)
}
