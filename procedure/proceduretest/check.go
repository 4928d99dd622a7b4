package proceduretest

import (
	"errors"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// Check tells the scenario to the procedure itself and reports every place
// where it comes out otherwise, as [Failures]: the story is
// about another regulation, or claims a clause that the regulation does not
// have or on which nothing in the story rests; an event is taken that should be
// refused or the other way round; what stands beneath a line is not what the
// procedure makes of it.
//
// Use it for scenarios of your own, before you hold a host to them with [Test].
func Check(s Scenario, p *procedure.Procedure) error {
	c := checker{scenario: s, procedure: p, regulation: p.Regulation(), shown: map[string]bool{}}
	if id, _ := p.ID(); id != s.Regulation {
		c.fail(0, "", "it is about regulation %q, not %q", s.Regulation, id)
		return c.failures.err()
	}
	if len(s.blocks) == 0 {
		c.fail(0, "", "it tells nothing")
	}
	for i := range s.blocks {
		c.block(&s.blocks[i])
	}
	c.claims()
	return c.failures.err()
}

type checker struct {
	scenario   Scenario
	procedure  *procedure.Procedure
	regulation procedure.Regulation
	complaint  procedure.Complaint
	history    []procedure.Event // everything told so far, refused or not
	now        procedure.Case
	shown      map[string]bool // the clauses on which something so far rests
	failures   Failures
}

func (c *checker) fail(line int, clause procedure.Cite, format string, args ...any) {
	if clause == "" && len(c.scenario.Clauses) > 0 {
		clause = procedure.Cite(c.scenario.Clauses[0])
	}
	c.failures = append(c.failures, &Failure{
		Scenario: c.scenario.Name, Line: line, Clause: clause, Fault: NotThisStory, Detail: detail(format, args),
	})
}

// show records that something rests on the clauses of cite.
func (c *checker) show(cite procedure.Cite) {
	for id := range cite.All() {
		c.shown[id] = true
	}
}

// showMove records what m rests on. What one event does for several clauses
// rests on all of them.
func (c *checker) showMove(in procedure.Case, m procedure.Move) {
	c.show(m.Clause)
	if m.Norm != procedure.Owed {
		return
	}
	for d := range in.Duties() {
		if d.Kind == m.Kind && d.Stage == m.Stage && d.Party == m.Party {
			c.show(d.Clause)
		}
	}
}

func (c *checker) block(b *block) {
	switch b.kind {
	case noteBlock:
	case complaintBlock:
		c.complaint = b.opened
		opened, err := c.procedure.Open(b.opened)
		c.now = opened
		if err != nil && b.opened.Validate() == nil { // then it names no ground
			c.show(c.regulation.Grounds.Required)
		}
		if b.opened.Late {
			c.show(c.regulation.Filing.Late)
		}
		c.outcome(b, err)
	case eventBlock:
		c.history = append(c.history, b.event)
		next, err := c.now.Apply(b.event)
		if err == nil {
			c.showMove(c.now, moveOf(c.now, b.event))
		}
		c.now = next
		c.outcome(b, err)
	case openBlock:
		var got []string
		for m := range c.now.Moves() {
			if m.Norm != procedure.Possible && m.OpenOn(b.day) {
				got = append(got, sayMove(m, b.day))
				c.showMove(c.now, m)
			}
		}
		c.list(b, got)
	case auditBlock:
		var got []string
		for _, f := range audit.Of(c.procedure, c.complaint, c.history, b.day) {
			got = append(got, sayFinding(f, c.history))
			c.show(f.Clause)
		}
		c.list(b, got)
	case contactBlock:
		contact := c.regulation.Contact
		c.show(contact.AddressClause)
		c.show(contact.InfoClause)
		c.list(b, sayContact(contact))
	}
}

// outcome holds what stands beneath a complaint or an event against the case
// as it now is, and against the refusal, if that is what it came to.
func (c *checker) outcome(b *block, refusal error) {
	clause := clauseOf(refusal)
	c.show(clause)
	var refused *procedure.RefusedError
	if errors.As(refusal, &refused) {
		for m := range refused.Instead() {
			c.showMove(refused.Case(), m)
		}
	}
	if refusal != nil && !b.refused() {
		c.fail(b.line, clause, "%s: refused: %v", b.head(), refusal)
	}
	rung, _ := c.procedure.Rung(c.now.Stage())
	for _, e := range b.expect {
		var got string
		switch e.word {
		case wordAt:
			got = sayWhere(c.now)
			if c.now.Outcome() == procedure.OutcomeRuled {
				c.show(rung.Final)
			}
		case wordFiling:
			got = sayDue(c.now.Filing())
			c.show(c.regulation.Filing.Limit.Clause)
		case wordDue:
			got = sayDue(c.now.Deadline())
			if !c.now.Deadline().IsZero() {
				c.show(rung.Answer.Clause)
				c.show(rung.Answer.Limit.Clause)
			}
		case wordVerdict:
			got = sayVerdict(c.now.Verdict())
		case wordRefused:
			got = "it is accepted"
			if refusal != nil {
				got = refusal.Error()
			}
		}
		if got != e.text {
			c.fail(e.line, clause, "%s: %s want %q, got %q", b.head(), e.word, e.text, got)
		}
	}
}

// list holds the entries beneath a line against got. Their order is free.
func (c *checker) list(b *block, got []string) {
	if len(got) == 0 {
		got = []string{nothing}
	}
	left := map[string]int{}
	for _, text := range got {
		left[text]++
	}
	for _, e := range b.expect {
		if left[e.text] == 0 {
			c.fail(e.line, "", "%s does not have %q", b.head(), e.text)
			continue
		}
		left[e.text]--
	}
	for _, text := range got {
		if left[text] > 0 {
			left[text]--
			c.fail(b.line, "", "%s also has %q", b.head(), text)
		}
	}
}

// claims reports the clauses that the scenario claims and that the regulation
// does not have, and those that a story can show and that this one does not. Of
// other clauses, such as a reading of how something is counted, it cannot tell.
func (c *checker) claims() {
	canShow := map[string]bool{}
	for cite := range c.cites() {
		for id := range cite.All() {
			canShow[id] = true
		}
	}
	for _, id := range c.scenario.Clauses {
		switch _, ok := c.procedure.Clause(id); {
		case !ok:
			c.fail(0, procedure.Cite(id), "it claims a clause that regulation %q does not have", c.scenario.Regulation)
		case canShow[id] && !c.shown[id]:
			c.fail(0, procedure.Cite(id), "it claims a clause on which nothing in it rests")
		}
	}
}

// cites yields what the moves, refusals and findings of the regulation cite.
func (c *checker) cites() iter.Seq[procedure.Cite] {
	return func(yield func(procedure.Cite) bool) {
		for t := range c.procedure.Transitions() {
			if !yield(t.Move.Clause) {
				return
			}
		}
		r := &c.regulation
		all := []procedure.Cite{
			r.Patience.Clause, r.Grounds.Required, r.Grounds.Noted, r.Filing.Limit.Clause, r.Filing.Late, r.Fixed,
			r.Closing.Reopen.Clause, r.Contact.AddressClause, r.Contact.InfoClause,
		}
		for _, rung := range r.Rungs {
			all = append(all, rung.Entry.Within.Clause, rung.Answer.Limit.Clause, rung.Final)
			for _, d := range rung.Duties {
				all = append(all, d.Clause) // those that outlive their rung are no transitions
			}
		}
		slices.Values(all)(yield)
	}
}

// clauseOf returns what a refusal cites, if anything.
func clauseOf(refusal error) procedure.Cite {
	var refused *procedure.RefusedError
	if errors.As(refusal, &refused) {
		return refused.Clause
	}
	return ""
}

// moveOf returns the move that e makes in c, or would make on another day; the
// zero Move when there is none.
func moveOf(c procedure.Case, e procedure.Event) procedure.Move {
	var named procedure.Move
	for m := range c.Moves() {
		if names(c, e, m) {
			if m.OpenOn(e.On) {
				return m
			}
			named = m
		}
	}
	return named
}

// names reports whether e names m in c: an answer, a hearing, an
// acknowledgement or a publication that states no stage is about the one where
// the case is.
func names(c procedure.Case, e procedure.Event, m procedure.Move) bool {
	return e.Kind == m.Kind && e.Party == m.Party && (e.Stage == m.Stage || e.Stage == 0 && m.Stage == c.Stage())
}
