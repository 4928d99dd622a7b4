package procedure

import (
	"iter"
	"maps"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Procedure is a [Regulation] that was checked and made into its table of
// moves. It never changes and is used by pointer. The zero Procedure opens no
// case.
type Procedure struct {
	regulation Regulation
	counting   deadline.Counting
	filing     limit
	reopen     limit // of a case that lapsed
	rung       [OnAppeal + 1]compiled
	clause     map[string]int   // place of each clause, by its ID
	table      [states][]row    // by state.slot
	records    [states][]record // likewise: what can merely be recorded
}

// Regulation returns a copy of the data that p was compiled from.
func (p *Procedure) Regulation() Regulation {
	if p == nil {
		return Regulation{}
	}
	return p.regulation.clone()
}

// ID returns the regulation's ID and edition, as a [Dossier] names them.
func (p *Procedure) ID() (id, edition string) {
	if p == nil {
		return "", ""
	}
	return p.regulation.ID, p.regulation.Edition
}

// Counting returns how the terms of the regulation are counted.
func (p *Procedure) Counting() deadline.Counting {
	if p == nil {
		return deadline.Counting{}
	}
	return p.counting
}

// Filing returns until when a complaint can be raised for the first time (K3).
func (p *Procedure) Filing() Filing {
	if p == nil {
		return Filing{}
	}
	return p.regulation.Filing
}

// Closing returns how a case ends without an agreement (R12).
func (p *Procedure) Closing() Closing {
	if p == nil {
		return Closing{}
	}
	return p.regulation.Closing
}

// Contact returns how to reach the provider (K12, K13).
func (p *Procedure) Contact() Contact {
	if p == nil {
		return Contact{}
	}
	c := p.regulation.Contact
	c.Address = slices.Clone(c.Address)
	return c
}

// Patience returns when a duty without a date has waited long (R23).
func (p *Procedure) Patience() Patience {
	if p == nil {
		return Patience{}
	}
	return p.regulation.Patience
}

// PatientUntil returns the term for which p is patient with a duty without a
// date that is owed since the given day; zero when it always is, or when there
// is no such day (R23). A duty with a date has its own.
func (p *Procedure) PatientUntil(since date.Date) deadline.Deadline {
	d, _ := p.Counting().Deadline(since, p.Patience().Term) // zero with its error
	return d
}

// Skip returns the clause by which lower rungs may be passed over (R4).
func (p *Procedure) Skip() Cite {
	if p == nil {
		return ""
	}
	return p.regulation.Skip
}

// Grounds returns what a complaint must be about, and what that is called.
func (p *Procedure) Grounds() GroundRule {
	if p == nil {
		return GroundRule{}
	}
	g := p.regulation.Grounds
	g.Names = cloneNames(g.Names)
	return g
}

// Stages yields the stages of the ladder, lowest first.
func (p *Procedure) Stages() iter.Seq[Stage] {
	return func(yield func(Stage) bool) {
		if p == nil {
			return
		}
		for i := range p.regulation.Rungs {
			if !yield(p.regulation.Rungs[i].Stage) {
				return
			}
		}
	}
}

// Rung returns a copy of the rung at s, and whether the ladder has one there.
func (p *Procedure) Rung(s Stage) (Rung, bool) {
	if p == nil || s == 0 || s > OnAppeal || p.rung[s].Stage == 0 {
		return Rung{}, false
	}
	return p.rung[s].clone(), true
}

// Clause returns the clause with the given ID, and whether there is one.
func (p *Procedure) Clause(id string) (Clause, bool) {
	if p == nil {
		return Clause{}, false
	}
	i, ok := p.clause[id]
	if !ok {
		return Clause{}, false
	}
	c := p.regulation.Clauses[i]
	c.Summary = maps.Clone(c.Summary)
	return c, true
}

// count counts a term that Compile has checked from a day of a case.
func (p *Procedure) count(from date.Date, t deadline.Term) deadline.Deadline {
	d, _ := p.counting.Deadline(from, t) // none from a day that no case has
	return d
}

// countIncluding is count for a term that the day belongs to.
func (p *Procedure) countIncluding(first date.Date, t deadline.Term) deadline.Deadline {
	d, _ := p.counting.DeadlineIncluding(first, t)
	return d
}

// above returns the rungs above s, lowest first: all of them for the zero Stage.
func (p *Procedure) above(s Stage) []Rung {
	rungs := p.regulation.Rungs
	return rungs[slices.IndexFunc(rungs, func(r Rung) bool { return r.Stage == s })+1:]
}

// reached returns the rungs up to and including s.
func (p *Procedure) reached(s Stage) []Rung {
	return p.regulation.Rungs[:len(p.regulation.Rungs)-len(p.above(s))]
}
