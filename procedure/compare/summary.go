package compare

import (
	"iter"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Summary says what a new text does to a number of cases. The zero Summary is
// that of none. As JSON it is for programs that show it, and cannot be read back.
type Summary struct {
	Cases   int `json:"cases"`
	Open    int `json:"open,omitempty"`    // not over today by the old text
	Refused int `json:"refused,omitempty"` // the new text does not take their history
	Taken   int `json:"taken,omitempty"`   // the old text does not, and the new one does
	Moved   int `json:"moved,omitempty"`   // a last day moves, comes or goes
	Worse   int `json:"worse,omitempty"`   // the complainant is worse off in some way
	Better  int `json:"better,omitempty"`  // the complainant is better off in some way; one case can be both

	// Changes counts the changes by their code; one case can have several with
	// the same. What was never counted is absent.
	Changes map[Code]int `json:"changes,omitempty"`

	// Duties and Rights count the last days that moved by how many calendar days:
	// Duties[12] is how many duties can be done twelve days later. Earlier is
	// less than 0; neither has anything at 0.
	Duties map[int]int `json:"duties,omitempty"`
	Rights map[int]int `json:"rights,omitempty"`
}

// Count returns what the new text does to the cases of the dossiers, as [Of] has it
// of each. It goes through them once and keeps none. No dossiers, or a nil sequence,
// give the zero Summary. When a text was not compiled there is nothing but Cases.
func Count(old, updated *procedure.Procedure, dossiers iter.Seq[procedure.Dossier], today date.Date) Summary {
	var s Summary
	if dossiers == nil {
		return s
	}
	c := newComparer()
	for d := range dossiers {
		c.compare(old, updated, &d, today)
		s.add(&c.Comparison, &c.pairs)
	}
	return s
}

// Summary returns that of c alone; add them up with [Summary.Plus].
func (c Comparison) Summary() Summary {
	var s Summary
	var p pairs
	s.add(&c, &p)
	return s
}

// Plus returns the summary of the cases of s and those of o together. It shares no
// memory with either.
func (s Summary) Plus(o Summary) Summary {
	return Summary{
		Cases:   s.Cases + o.Cases,
		Open:    s.Open + o.Open,
		Refused: s.Refused + o.Refused,
		Taken:   s.Taken + o.Taken,
		Moved:   s.Moved + o.Moved,
		Worse:   s.Worse + o.Worse,
		Better:  s.Better + o.Better,
		Changes: sum(s.Changes, o.Changes),
		Duties:  sum(s.Duties, o.Duties),
		Rights:  sum(s.Rights, o.Rights),
	}
}

// add adds the case of c to s.
func (s *Summary) add(c *Comparison, p *pairs) {
	s.Cases++
	if c.Old.Outcome() == procedure.OutcomeOpen {
		s.Open++
	}
	if c.Refused != nil {
		s.Refused++
	}
	if c.Taken != nil {
		s.Taken++
	}
	moved, worse, better := false, false, false
	c.changes(p, func(change Change) bool {
		addTo(&s.Changes, change.Code, 1)
		worse = worse || change.Effect == Worse
		better = better || change.Effect == Better
		switch change.Code {
		case Later, Earlier:
			moved = true
			if change.Old.Norm == procedure.Owed {
				addTo(&s.Duties, change.Days(), 1)
			} else {
				addTo(&s.Rights, change.Days(), 1)
			}
		case Dated, Undated:
			moved = true
		case Refused, Taken, DutyGone, DutyNew, RightGone, RightNew, OpensLater, OpensEarlier:
		}
		return true
	})
	s.Moved += one(moved)
	s.Worse += one(worse)
	s.Better += one(better)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// sum returns the counts of a and b together in a map of its own.
func sum[M ~map[K]int, K comparable](a, b M) M {
	var total M
	for _, part := range []M{a, b} {
		for key, n := range part {
			addTo(&total, key, n)
		}
	}
	return total
}

// addTo adds n to the count at key, and keeps no count of 0.
func addTo[M ~map[K]int, K comparable](counts *M, key K, n int) {
	if n == 0 {
		return
	}
	if *counts == nil {
		*counts = make(M)
	}
	(*counts)[key] += n
}
