package procedure

import (
	"cmp"
	"errors"
	"slices"

	"github.com/rickb777/date/v2"
)

// A refusal is an event that c did not take.
type refusal struct {
	index int
	c     Case
	err   error
}

// isNotYet reports whether err is a refusal that another event of the same day
// can still undo, and that is the same for all events with one name.
func isNotYet(err error) bool {
	return (errors.Is(err, ErrNotOpen) || errors.Is(err, ErrClosed)) && !errors.Is(err, errRepeated) && !errors.Is(err, errTooLong)
}

// waiting is what may still become possible, by day. However much of it there
// is, looking for what has become possible costs no more than the names that
// there are.
type waiting []queue

// A queue is what waits of one day: the earliest recorded first.
type queue struct {
	on    date.Date
	names []named
}

// named are the events with one name, and so with one fate.
type named struct {
	name     Event
	refusals []refusal
	known    map[Event]bool
}

// add lets e wait. It is false when the same event waits already.
func (w *waiting) add(e Event, r refusal) bool {
	day, found := slices.BinarySearchFunc(*w, e.On, func(q queue, on date.Date) int { return cmp.Compare(q.on, on) })
	if !found {
		*w = slices.Insert(*w, day, queue{on: e.On})
	}
	q := &(*w)[day]
	name := Event{On: e.On, Kind: e.Kind, Stage: e.Stage, Party: e.Party}
	n := slices.IndexFunc(q.names, func(o named) bool { return o.name == name })
	if n < 0 {
		n = len(q.names)
		q.names = append(q.names, named{name: name, known: map[Event]bool{}})
	}
	list := &q.names[n]
	if list.known[e] {
		return false
	}
	list.known[e] = true
	list.refusals = append(list.refusals, r)
	return true
}

// remove drops r, the refusal of e, from the names at place n, and puts the name
// first of which an event was recorded first.
func (q *queue) remove(n int, r refusal, e Event) {
	list := &q.names[n]
	delete(list.known, e)
	list.refusals = slices.DeleteFunc(list.refusals, func(o refusal) bool { return o.index == r.index })
	if len(list.refusals) == 0 {
		q.names = slices.Delete(q.names, n, n+1)
	}
	slices.SortFunc(q.names, func(a, b named) int { return cmp.Compare(a.refusals[0].index, b.refusals[0].index) })
}

// all returns everything that waits, in the order in which it was recorded.
func (q *queue) all() []refusal {
	var list []refusal
	for _, n := range q.names {
		list = append(list, n.refusals...)
	}
	slices.SortFunc(list, func(a, b refusal) int { return cmp.Compare(a.index, b.index) })
	return list
}
