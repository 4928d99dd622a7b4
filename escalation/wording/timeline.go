package wording

import (
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// Timeline tells a case as plain text: what the complaint
// is about, what happened, in the order in which it was recorded, with beneath
// each event what the audit finds of it, where the complaint is today, and the
// steps that can be taken, or why there are none. It follows the history as
// [procedure.Procedure.Follow] does: an event that cannot have happened is told
// and passed over, and a first report that lacks the mark that it was taken in
// late is taken in all the same.
func (l Language) Timeline(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) string {
	var b strings.Builder
	line := func(indent, s string) {
		b.WriteString(indent)
		b.WriteString(s)
		b.WriteByte('\n')
	}
	// The findings come in the order of the events, and those about none last.
	findings := audit.Of(p, complaint, events, today)
	found := func(index int) {
		for len(findings) > 0 && findings[0].Index == index {
			line("  - ", l.Severity(findings[0].Severity)+": "+l.Finding(p, findings[0]))
			findings = findings[1:]
		}
	}

	told := slices.Clone(events)
	var c procedure.Case
	begun := false
	for s := range p.Follow(complaint, events, today) {
		switch {
		case s.Index < 0:
			c, begun = s.After, s.Err == nil
		case s.Err == nil:
			c, told[s.Index] = s.After, s.Event
		}
	}
	line("", l.Complaint(p, complaint))
	for i, e := range told {
		line("", l.Event(p, e))
		found(i)
	}
	if begun {
		g := escalation.Guide(c, today)
		line("", capital(l.Date(g.Today()))+": "+l.State(c))
		for s := range g.Steps() {
			if s.Open {
				line("  - ", l.Step(c, s))
			}
		}
		if _, ok := g.Next(); !ok {
			line("  - ", l.NoSteps(g))
		}
	}
	found(-1)
	return b.String()
}
