package procedure

import (
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
)

// Compile checks r and builds its procedure, which shares no memory with r.
// The error reports every fault, or the first hundred, in field order, those of
// what is stated before those of clauses that are cited and not there, as
// [*ValidationError] with paths such as "rungs[3].answer.limit.term".
func (r Regulation) Compile() (*Procedure, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	p := &Procedure{regulation: r.clone(), clause: make(map[string]int, len(r.Clauses))}
	p.counting = p.regulation.Counting
	for i, c := range p.regulation.Clauses {
		p.clause[c.ID] = i
	}
	p.filing = compileLimit(p.regulation.Filing.Limit, "")
	p.reopen = compileLimit(p.regulation.Closing.Reopen, p.regulation.Closing.Lapse)
	outliving := 0
	for _, rung := range p.regulation.Rungs {
		p.rung[rung.Stage] = p.compileRung(rung, &outliving)
	}
	for slot := range p.table {
		p.table[slot] = p.rows(stateAt(slot))
		p.records[slot] = p.recordable(stateAt(slot))
		for i := range p.records[slot] {
			r := &p.records[slot][i]
			r.owed = slices.ContainsFunc(p.table[slot], func(o row) bool { return o.Norm == Owed && o.isNamed(&r.Move) })
		}
	}
	return p, nil
}

// isCompiled reports whether p comes from [Regulation.Compile].
func (p *Procedure) isCompiled() bool { return p != nil && len(p.table[0]) > 0 }

// A compiled rung is a rung with its duties one by one.
type compiled struct {
	Rung
	answer limit
	refuse limit
	duties []duty
	kinds  [Heard + 1]owedFacts // the facts of the duties of a kind
}

// owedFacts are the facts of the duties of a kind before the answer, and those
// among them that are only owed when the complaint is about somebody, or when
// it came by referral.
type owedFacts struct{ all, about, referred facts }

// in returns the facts of the duties that are owed in a case.
func (o owedFacts) in(have facts) facts {
	if have&general != 0 {
		o.all &^= o.about
	}
	if have&byReferral == 0 {
		o.all &^= o.referred
	}
	return o.all
}

// A duty is a [Duty] towards one party.
type duty struct {
	Move
	since Anchor
	limit limit
	again deadline.Term // from the day it was last done
	turn  int           // of a duty that comes back, from 1; 0 for others
	about bool
	ends  bool
	over  deadline.Term
	// owed only when the answer is on the side of the complainant
	upheld bool
	// owed only when the term was made longer without consent
	unasked bool
	done    facts
	owed    facts // holds while it is owed, for one that outlives its rung
	place   int   // of the latter, from 1; 0 for others
}

func (p *Procedure) compileRung(r Rung, outliving *int) compiled {
	c := compiled{Rung: r}
	returning := 0
	for _, d := range r.Duties {
		parties := d.Parties
		if len(parties) == 0 {
			parties = []Party{0}
		}
		if d.Outlives {
			*outliving++
		}
		for _, party := range parties {
			one := duty{since: d.Since, about: d.About, ends: d.Ends, over: d.Over, upheld: d.Upheld, unasked: d.Unasked, done: doneAt(len(c.duties))}
			one.Move = Move{Norm: Owed, Rung: r.Stage, By: d.By, Kind: d.Kind, Party: party, First: d.First, Clause: d.Clause}
			if one.since == 0 {
				one.since = FromEntry
			}
			if one.By == 0 {
				one.By = r.Stage.Party()
			}
			if d.Kind.Takes().Stage == Optional {
				one.Stage = r.Stage
			}
			one.limit = compileLimit(d.Limit, d.Clause)
			if one.since == FromExtension {
				one.limit.beforeExtending()
			}
			if !d.Every.IsZero() {
				returning++
				one.again, one.turn = d.Every, returning
				if one.limit.isZero() {
					one.limit = compileLimit(Limit{Span: Span{From: one.since, Term: d.Every}}, d.Clause)
				}
			}
			if d.Outlives {
				one.place, one.owed = *outliving, outlives(*outliving)
			}
			c.duties = append(c.duties, one)
			if d.Kind <= Heard && (one.since == FromEntry || one.since == FromReferral) {
				k := &c.kinds[d.Kind]
				k.all |= one.done
				if d.About {
					k.about |= one.done
				}
				if one.since == FromReferral {
					k.referred |= one.done
				}
			}
		}
	}
	c.answer = compileLimit(r.Answer.Limit, r.Answer.Clause)
	c.refuse = compileLimit(r.Answer.Refuse, r.Answer.Clause)
	c.refuse.link(c.duties)
	for i := range c.duties {
		c.duties[i].limit.link(c.duties)
	}
	c.answer.link(c.duties)
	return c
}
