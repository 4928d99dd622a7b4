package escalation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Queue returns the first n lines of the work list of many cases as of today,
// each a step that party takes and the key by which the host knows its case;
// everyone's steps for the zero Party. They are in the order of
// [Guidance.Steps], whichever case they are of; what is equal there stays in
// the order of the cases. An n of 0 or less, no cases, or a nil sequence give an
// empty list; [math.MaxInt] gives all lines.
//
// The cases are gone through once, now. It keeps no more than 2n lines at a
// time, and the case of each; a step is made when its line is asked for. The
// list can be gone through any number of times.
//
// The error is that of [Guidance.Err]: a list of no day is not an empty one. The
// list is empty then, and never nil.
func Queue[K any](n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) (iter.Seq2[K, Step], error) {
	list, err := shortlistOf(n, mostSteps, cases, today, party)
	return func(yield func(K, Step) bool) {
		for _, l := range list {
			if !yield(l.of.key, l.of.guidance.step(int(l.at%mostSteps))) {
				return
			}
		}
	}, err
}

// QueueByCase returns the first n cases in which party has a step as of today,
// each once, in the order of the first of their steps; what is equal there
// stays in the order of the cases. It is otherwise as [Queue]. The guidance is
// for that party.
func QueueByCase[K any](n int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) (iter.Seq2[K, Guidance], error) {
	list, err := shortlistOf(n, 1, cases, today, party)
	return func(yield func(K, Guidance) bool) {
		for _, l := range list {
			if !yield(l.of.key, l.of.guidance) {
				return
			}
		}
	}, err
}

// A line is a step of a work list.
type line[K any] struct {
	rank int64 // of the step
	at   int64 // the place of its case among the cases, and of it among the steps of that
	of   *listed[K]
}

// A listed is a case of which there is a line.
type listed[K any] struct {
	guidance Guidance
	key      K
}

func compareLines[K any](a, b line[K]) int {
	if a.rank != b.rank { // most differ in it
		return cmp.Compare(a.rank, b.rank)
	}
	return cmp.Compare(a.at, b.at)
}

// shortlistOf returns the first n lines in order, with up to each lines of a case.
//
// It sorts only when it has twice as many as it is to keep, so that what a line
// costs does not go with how many there are.
func shortlistOf[K any](n, each int, cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) ([]line[K], error) {
	if err := dayFault("today", today); err != nil || cases == nil || n <= 0 {
		return nil, err
	}
	var list []line[K]
	inOrder := func() []line[K] {
		slices.SortFunc(list, compareLines)
		return list[:min(n, len(list))]
	}
	worst := NoRank // from here on a line cannot stay
	var moves []procedure.Move
	var ranks []int64
	at := int64(0)
	for key, c := range cases {
		at += mostSteps
		g := Guide(c, today).For(party)
		var kept *listed[K] // made once for all lines of a case, and only for one that has any
		moves, ranks = g.rank(moves[:0], ranks[:0])
		for place, r := range ranks[:min(each, len(ranks))] {
			rank := r >> placeBits
			if rank >= worst {
				break // nor does what comes after it
			}
			if kept == nil {
				kept = &listed[K]{g, key}
			}
			if len(list) == cap(list) { // append alone would move a long list many times
				list = slices.Grow(list, len(list)+1)
			}
			list = append(list, line[K]{rank, at + int64(place), kept})
			if len(list)-n >= n {
				list = inOrder()
				worst = list[n-1].rank
			}
		}
	}
	return inOrder(), nil
}
