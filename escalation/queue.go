package escalation

import (
	"cmp"
	"iter"
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

// Queue returns the work list of many cases as of today: the steps that party
// takes in them, everyone's for the zero Party. They are in the order of
// [Guidance.Steps], whichever case they are of; what is equal there stays in
// the order of the cases. No cases, or a nil sequence, give an empty list.
func Queue[K any](cases iter.Seq2[K, procedure.Case], today date.Date, party procedure.Party) []Entry[K] {
	if cases == nil {
		return nil
	}
	var list []Entry[K]
	for key, c := range cases {
		for s := range Guide(c, today).For(party).Steps() {
			list = append(list, Entry[K]{key, s})
		}
	}
	slices.SortStableFunc(list, func(a, b Entry[K]) int {
		return cmp.Compare(a.Step.rank(), b.Step.rank())
	})
	return list
}
