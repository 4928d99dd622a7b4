package wording

import (
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
	found := func(findings []audit.Finding) {
		for _, f := range findings {
			line("  - ", l.Severity(f.Severity)+": "+l.Finding(p, f))
		}
	}

	t := escalation.TimelineOf(p, complaint, events, today)
	line("", l.Complaint(p, complaint))
	for i, e := range events {
		if t.Events != nil {
			e = t.Events[i].Step.Event
		}
		line("", l.Event(p, e))
		if t.Events != nil {
			found(t.Events[i].Findings)
		}
	}
	if g := t.Guidance; g != (escalation.Guidance{}) {
		line("", capital(l.Date(g.Today()))+": "+l.State(g.Case()))
		for s := range g.Steps() {
			if s.Open {
				line("  - ", l.Step(g.Case(), s))
			}
		}
		if _, ok := g.Next(); !ok {
			line("  - ", l.NoSteps(g))
		}
	}
	found(t.Findings)
	return b.String()
}
