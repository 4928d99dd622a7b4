package procedure

import (
	"cmp"
	"container/heap"
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

// taken is what was taken of one day. Most days are never asked.
type taken struct {
	list []Event
	seen map[Event]bool
	n    int // how many of the list are in seen
}

func (t *taken) add(e *Event) { t.list = append(t.list, *e) }

func (t *taken) forget() {
	t.list, t.n = t.list[:0], 0
	clear(t.seen)
}

// has reports whether e was taken, so that it comes a second time.
func (t *taken) has(e *Event) bool {
	if t.seen == nil {
		t.seen = make(map[Event]bool)
	}
	for ; t.n < len(t.list); t.n++ {
		t.seen[t.list[t.n]] = true
	}
	return t.seen[*e]
}

// waiting is what may still become possible, by day. However much of it there
// is, looking for what has become possible costs no more than the names that
// there are.
type waiting struct {
	days  days
	queue map[date.Date]*queue
}

// next removes the queue of the first day that is before the given one, nil when
// there is none.
func (w *waiting) next(before date.Date) *queue {
	if len(w.days) == 0 || w.days[0] >= before {
		return nil
	}
	day, _ := heap.Pop(&w.days).(date.Date)
	q := w.queue[day]
	delete(w.queue, day)
	return q
}

// days is a heap of days, the first one on top.
type days []date.Date

func (d days) Len() int           { return len(d) }
func (d days) Less(i, j int) bool { return d[i] < d[j] }
func (d days) Swap(i, j int)      { d[i], d[j] = d[j], d[i] }

func (d *days) Push(x any) {
	day, _ := x.(date.Date)
	*d = append(*d, day)
}

func (d *days) Pop() any {
	last := (*d)[len(*d)-1]
	*d = (*d)[:len(*d)-1]
	return last
}

// A queue is what waits of one day: the earliest recorded first.
type queue struct{ names []named }

// named are the events with one name, and so with one fate.
type named struct {
	name     Event
	refusals []refusal
	known    map[Event]bool
}

// add lets e wait. It is false when the same event waits already.
func (w *waiting) add(e Event, r refusal) bool {
	q := w.queue[e.On]
	if q == nil {
		if w.queue == nil {
			w.queue = make(map[date.Date]*queue)
		}
		q = new(queue)
		w.queue[e.On] = q
		heap.Push(&w.days, e.On)
	}
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
