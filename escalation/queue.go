package escalation

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// An Entry is one line of a work list: a step, and the case it is of by the
// key that the host knows it by.
type Entry[K any] struct {
	Key  K
	Step Step
}

// A Group is one case of a work list, by the key that the host knows it by.
type Group[K any] struct {
	Key      K        `json:"key"`
	Rank     int64    `json:"rank"`     // that of Guidance
	Guidance Guidance `json:"guidance"` // with at least one step, for whom the list is
}

// Queue returns the work list of many cases as of today: the steps that party
// takes in them, everyone's for the zero Party. They are in the order of
// [Guidance.Steps], whichever case they are of; what is equal there stays in
// the order of the cases. No cases, or a nil sequence, give an empty list.
//
// The error is that of [Guidance.Err]: a list of no day is not an empty one.
func Queue[K any](cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) ([]Entry[K], error) {
	return QueueFirst(math.MaxInt, cases, today, party)
}

// QueueFirst returns the first n lines of that list, and holds no more than 2n
// at a time however many cases there are. An n of 0 or less gives none.
func QueueFirst[K any](n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) ([]Entry[K], error) {
	if err := dayFault("today", today); err != nil || cases == nil {
		return nil, err
	}
	list := shortlist[Entry[K]]{most: n, rank: func(e Entry[K]) int64 { return e.Step.rank() }}
	for key, c := range cases {
		for s := range Guide(c, today).For(party).Steps() {
			if !list.takes(s.rank()) {
				break // what comes after it is no better
			}
			list.add(Entry[K]{key, s})
		}
	}
	return list.inOrder(), nil
}

// QueueByCase returns the first n cases in which party has a step as of today,
// each once, in the order of the first of their steps; what is equal there
// stays in the order of the cases. It is otherwise as [QueueFirst].
func QueueByCase[K any](n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) ([]Group[K], error) {
	if err := dayFault("today", today); err != nil || cases == nil {
		return nil, err
	}
	list := shortlist[Group[K]]{most: n, rank: func(g Group[K]) int64 { return g.Rank }}
	for key, c := range cases {
		g := Guide(c, today).For(party)
		if r := g.Rank(); r != NoRank && list.takes(r) {
			list.add(Group[K]{key, r, g})
		}
	}
	return list.inOrder(), nil
}

// A shortlist keeps the items that rank lowest, and of equal ones the first.
type shortlist[T any] struct {
	most  int
	rank  func(T) int64
	items []T
	worst int64 // that of the last item that can stay
	full  bool  // worst is known
}

// takes reports whether an item of this rank can be one of the first.
func (l *shortlist[T]) takes(rank int64) bool { return l.most > 0 && !(l.full && rank >= l.worst) }

// add adds an item that it takes. It sorts only when it has twice as many as it
// is to keep, so that what an item costs does not go with how many there are.
func (l *shortlist[T]) add(item T) {
	l.items = append(l.items, item)
	if len(l.items)-l.most >= l.most {
		l.items = l.inOrder()
		l.worst, l.full = l.rank(l.items[l.most-1]), true
	}
}

// inOrder returns the items to keep.
func (l *shortlist[T]) inOrder() []T {
	slices.SortStableFunc(l.items, func(a, b T) int { return cmp.Compare(l.rank(a), l.rank(b)) })
	return l.items[:min(len(l.items), max(l.most, 0))]
}
