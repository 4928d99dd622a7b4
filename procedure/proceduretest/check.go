package proceduretest

import (
	"errors"
	"fmt"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Check tells the scenario to the procedure itself and reports every place
// where it comes out otherwise, joined, each as a [*Failure]: the story is
// about another regulation, or claims a clause that the regulation does not
// have or on which nothing in the story rests; an event is taken that should be
// refused or the other way round; what stands beneath a line is not what the
// procedure makes of it.
//
// Use it for scenarios of your own, before you hold a host to them with [Test].
func Check(s Scenario, p *procedure.Procedure) error {
	c := checker{scenario: s, procedure: p}
	r := p.Regulation()
	if r.ID != s.Regulation {
		c.fail(0, "", "it is about regulation %q, not %q", s.Regulation, r.ID)
		return errors.Join(c.failures...)
	}
	for _, id := range s.Clauses {
		if !slices.ContainsFunc(r.Clauses, func(k procedure.Clause) bool { return k.ID == id }) {
			c.fail(0, id, "it claims a clause that regulation %q does not have", r.ID)
		}
	}
	if len(s.blocks) == 0 {
		c.fail(0, "", "it tells nothing")
	}
	for i := range s.blocks {
		c.block(&s.blocks[i])
	}
	c.idle()
	return errors.Join(c.failures...)
}

type checker struct {
	scenario  Scenario
	procedure *procedure.Procedure
	complaint procedure.Complaint
	history   []procedure.Event // everything told so far, refused or not
	now       procedure.Case
	shown     []string // the clauses on which something so far rests
	failures  []error
}

func (c *checker) fail(line int, clause, format string, args ...any) {
	if clause == "" && len(c.scenario.Clauses) > 0 {
		clause = c.scenario.Clauses[0]
	}
	c.failures = append(c.failures, &Failure{
		Scenario: c.scenario.Name, Line: line, Clause: clause, Fault: NotThisStory, Detail: fmt.Sprintf(format, args...),
	})
}

func (c *checker) block(b *block) {
	switch b.kind {
	case noteBlock:
	case complaintBlock:
		c.complaint = b.opened
		opened, err := c.procedure.Open(b.opened)
		c.now = opened
		c.outcome(b, err)
	case eventBlock:
		c.history = append(c.history, b.event)
		c.shown = append(c.shown, moveOf(c.now, b.event).Clause)
		next, err := c.now.Apply(b.event)
		c.now = next
		c.outcome(b, err)
	case openBlock:
		var got []string
		for m := range c.now.Moves() {
			if m.Norm != procedure.Possible && m.OpenOn(b.day) {
				got = append(got, sayMove(m, b.day))
				c.shown = append(c.shown, m.Clause)
			}
		}
		c.list(b, got)
	case auditBlock:
		var got []string
		for _, f := range c.procedure.Audit(c.complaint, c.history, b.day) {
			got = append(got, sayFinding(f, c.history))
			c.shown = append(c.shown, f.Clause)
		}
		c.list(b, got)
	case contactBlock:
		c.list(b, sayContact(c.procedure.Regulation().Contact))
	}
}

// outcome holds what stands beneath a complaint or an event against the case
// as it now is, and against the refusal, if that is what it came to.
func (c *checker) outcome(b *block, refusal error) {
	clause := clauseOf(refusal)
	c.shown = append(c.shown, clause)
	if r, ok := errors.AsType[*procedure.RefusedError](refusal); ok {
		for m := range r.Instead() {
			c.shown = append(c.shown, m.Clause)
		}
	}
	if refusal != nil && !b.refused() {
		c.fail(b.line, clause, "%s: refused: %v", b.head(), refusal)
	}
	for _, e := range b.expect {
		var got string
		switch e.word {
		case wordAt:
			got = sayWhere(c.now)
		case wordFiling:
			got = sayDue(c.now.Filing())
		case wordDue:
			got = sayDue(c.now.Deadline())
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
	for _, e := range b.expect {
		if i := slices.Index(got, e.text); i >= 0 {
			got = slices.Delete(got, i, i+1)
		} else {
			c.fail(e.line, "", "%s does not have %q", b.head(), e.text)
		}
	}
	for _, text := range got {
		c.fail(b.line, "", "%s also has %q", b.head(), text)
	}
}

// idle reports the clauses that the scenario claims, that moves rest on, and
// that it does not show. Of other clauses, such as a reading, it cannot tell.
func (c *checker) idle() {
	for _, id := range c.scenario.Clauses {
		if slices.Contains(c.shown, id) {
			continue
		}
		for t := range c.procedure.Transitions() {
			if t.Move.Clause == id {
				c.fail(0, id, "it claims a clause on which nothing in it rests")
				break
			}
		}
	}
}

// clauseOf returns the clause that a refusal names, if any.
func clauseOf(refusal error) string {
	if r, ok := errors.AsType[*procedure.RefusedError](refusal); ok {
		return r.Clause
	}
	return ""
}

// moveOf returns the move that e makes in c, the zero Move when there is none.
func moveOf(c procedure.Case, e procedure.Event) procedure.Move {
	for m := range c.Moves() {
		if names(c, e, m) {
			return m
		}
	}
	return procedure.Move{}
}

// names reports whether e names m in c: an answer, a hearing or an
// acknowledgement that states no stage is about the one where the case is.
func names(c procedure.Case, e procedure.Event, m procedure.Move) bool {
	return e.Kind == m.Kind && e.Party == m.Party && (e.Stage == m.Stage || e.Stage == 0 && m.Stage == c.Stage())
}
