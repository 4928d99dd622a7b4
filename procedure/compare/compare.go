package compare

import (
	"errors"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Comparison is one case by two texts. The zero Comparison is of no case, and
// has no changes. [Of] makes it of a dossier; who has both cases already can make one
// of Old, New and Today.
type Comparison struct {
	Old   procedure.Case // by the old text, as known today; zero when that was not compiled
	New   procedure.Case // by the new text
	Today date.Date      // the day as of which it was compared

	// Refused is why the new text does not take what the old one takes: a
	// [*procedure.RefusedError] of the first such event, or the
	// [*procedure.ValidationError] of the complaint. It is nil when it takes
	// all of that. A first report after the last day that lacks the mark
	// [procedure.Complaint].Late is refused too, and followed all the same (R3):
	// that is less than to be taken, and more than to be passed over.
	Refused error
	// Taken is why the old text does not take what the new one takes, likewise.
	Taken error

	refused, taken procedure.Move // which they were by the text that takes them
	parted         bool           // it went another way by each
}

// Of compares the case of a dossier by two texts, as known today. It takes the
// dossier for one of both, and never fails. An event that neither takes is passed
// over. A today after the year 2200 counts as its last day.
func Of(old, updated *procedure.Procedure, d procedure.Dossier, today date.Date) Comparison {
	c := newComparer()
	c.compare(old, updated, &d, today)
	return c.Comparison
}

// A comparer compares one dossier after the other. What it hears of the steps with is
// made once, so that a register costs no more memory than following it does.
type comparer struct {
	Comparison
	fates        []fate // by the old text: of the complaint, and then of each event
	gone, came   int    // the first that is refused, and the first that is taken
	byOld, byNew func(procedure.Step) bool
	pairs        pairs
}

func newComparer() *comparer {
	c := new(comparer)
	c.byOld, c.byNew = c.stepByOld, c.stepByNew
	return c
}

// compare makes c the comparison of d.
func (c *comparer) compare(old, updated *procedure.Procedure, d *procedure.Dossier, today date.Date) {
	none := len(d.Events)
	c.Comparison = Comparison{Today: min(today, deadline.LastDay)}
	c.fates = slices.Grow(c.fates[:0], none+1)[:none+1]
	c.gone, c.came = none, none
	old.Follow(d.Complaint, d.Events, c.Today)(c.byOld)
	updated.Follow(d.Complaint, d.Events, c.Today)(c.byNew)
	if c.Old.Procedure() == nil || c.New.Procedure() == nil {
		return
	}
	if c.gone < none {
		c.refused = stepOf(old, d, c.gone, c.Today).Move
		c.Refused = why(stepOf(updated, d, c.gone, c.Today))
	}
	if c.came < none {
		c.taken = stepOf(updated, d, c.came, c.Today).Move
		c.Taken = why(stepOf(old, d, c.came, c.Today))
	}
}

// stepByOld takes a step by the old text, of which each event has one.
func (c *comparer) stepByOld(s procedure.Step) bool {
	if s.Index < 0 || s.Err == nil {
		c.Old = s.After
	}
	c.fates[s.Index+1] = fateOf(&s)
	return true
}

// stepByNew takes a step by the new text, after all those by the old one.
func (c *comparer) stepByNew(s procedure.Step) bool {
	if s.Index < 0 || s.Err == nil {
		c.New = s.After
	}
	was, is := c.fates[s.Index+1], fateOf(&s)
	switch {
	case is > was:
		c.gone = min(c.gone, s.Index)
	case is < was:
		c.came = min(c.came, s.Index)
	}
	c.parted = c.parted || s.Index >= 0 && (was == passedOver) != (is == passedOver)
	return true
}

// A fate is what became of an event, the best one first.
type fate uint8

const (
	applied    fate = iota // as [procedure.Case.Apply] does
	tookIn                 // although it was too late
	passedOver             // and left no trace
)

func fateOf(s *procedure.Step) fate {
	switch {
	case s.Err != nil:
		return passedOver
	case s.TookIn:
		return tookIn
	default:
		return applied
	}
}

// stepOf returns what the event at index did by p.
func stepOf(p *procedure.Procedure, d *procedure.Dossier, index int, today date.Date) procedure.Step {
	for s := range p.Follow(d.Complaint, d.Events, today) {
		if s.Index == index {
			return s
		}
	}
	return procedure.Step{}
}

// why returns why s was not applied.
func why(s procedure.Step) error {
	if !s.TookIn {
		return s.Err
	}
	_, err := s.Before.Apply(s.Event)
	var refused *procedure.RefusedError
	if errors.As(err, &refused) {
		refused.Index = s.Index
	}
	return err
}

// Duties yields every duty that is open by either text, also one that is only owed
// from a later day on: the move by the old text, and that by the new one, with their
// last days. One of them is zero when the duty is not owed by that text. There are
// none when the case went another way by each, because an event was refused.
//
// How a last day came about is told by the counting of the procedure of its case:
// c.New.Procedure().Counting().Derive(move.Deadline).
func (c Comparison) Duties() iter.Seq2[procedure.Move, procedure.Move] {
	return func(yield func(o, n procedure.Move) bool) {
		var p pairs
		p.duties(&c)
		p.each(yield)
	}
}

// Rights yields every right and every advice that is not over today by either text,
// as [Comparison.Duties] does of the duties; also one that is not open yet.
func (c Comparison) Rights() iter.Seq2[procedure.Move, procedure.Move] {
	return func(yield func(o, n procedure.Move) bool) {
		var p pairs
		p.rights(&c)
		p.each(yield)
	}
}

// isLiveRight reports whether m is a right that is not over on the given day.
func isLiveRight(m *procedure.Move, today date.Date) bool {
	return (m.Norm == procedure.Right || m.Norm == procedure.Advice) && m.OpenOn(max(today, m.Since, m.NotBefore))
}

// pairs are moves by each text, two by two.
type pairs struct {
	old, new []procedure.Move
	to       []int  // for each old one the place of the new one, -1 when there is none
	there    []bool // for each new one whether there is an old one
}

// isComparable reports whether there are two cases that came to where they are by the
// same events.
func (c *Comparison) isComparable() bool {
	return !c.parted && c.Old.Procedure() != nil && c.New.Procedure() != nil
}

func (p *pairs) duties(c *Comparison) {
	p.old, p.new = p.old[:0], p.new[:0]
	if c.isComparable() {
		for m := range c.Old.Duties() {
			p.old = append(p.old, m)
		}
		for m := range c.New.Duties() {
			p.new = append(p.new, m)
		}
	}
	p.match()
}

func (p *pairs) rights(c *Comparison) {
	p.old, p.new = p.old[:0], p.new[:0]
	if c.isComparable() {
		for m := range c.Old.Moves() {
			if isLiveRight(&m, c.Today) {
				p.old = append(p.old, m)
			}
		}
		for m := range c.New.Moves() {
			if isLiveRight(&m, c.Today) {
				p.new = append(p.new, m)
			}
		}
	}
	p.match()
}

// match finds which belong together: those with the same name, of several those by
// the same clause, else in their order.
func (p *pairs) match() {
	p.to, p.there = p.to[:0], p.there[:0]
	for range p.old {
		p.to = append(p.to, -1)
	}
	for range p.new {
		p.there = append(p.there, false)
	}
	for _, byClause := range []bool{true, false} {
		for i := range p.old {
			for j := range p.new {
				o, n := &p.old[i], &p.new[j]
				if p.to[i] < 0 && !p.there[j] && isNamed(o, n) && (!byClause || o.Clause == n.Clause) {
					p.to[i], p.there[j] = j, true
				}
			}
		}
	}
}

// each yields the pairs.
func (p *pairs) each(yield func(o, n procedure.Move) bool) {
	for i, j := range p.to {
		var n procedure.Move
		if j >= 0 {
			n = p.new[j]
		}
		if !yield(p.old[i], n) {
			return
		}
	}
	for j, paired := range p.there {
		if !paired && !yield(procedure.Move{}, p.new[j]) {
			return
		}
	}
}

// isNamed reports whether one event makes both, they are of one rung, and it is up to
// the complainant in both or in neither: what passes to the complainant or away is gone
// for the one and new for the other.
func isNamed(o, n *procedure.Move) bool {
	return o.Kind == n.Kind && o.Stage == n.Stage && o.Party == n.Party && o.Rung == n.Rung &&
		(o.By == procedure.Complainant) == (n.By == procedure.Complainant)
}

// Worse reports whether the complainant is worse off by the new text in any way.
func (c Comparison) Worse() bool { return c.has(Worse) }

// Better reports whether the complainant is better off by the new text in any way.
func (c Comparison) Better() bool { return c.has(Better) }

func (c *Comparison) has(e Effect) bool {
	for change := range c.Changes() {
		if change.Effect == e {
			return true
		}
	}
	return false
}
