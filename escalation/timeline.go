package escalation

import (
	"errors"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Timeline tells a case as plain text, in the words of w: what the complaint
// is about, what happened, in the order in which it was recorded, with beneath
// each event what the audit finds of it, where the complaint is today, and the
// steps that can be taken, or why there are none. An event that cannot have
// happened is told and passed over; one first report that lacks the mark that
// it was taken in late is taken in all the same, as in
// [procedure.Procedure.Audit].
func Timeline(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date, w Wording) string {
	var b strings.Builder
	line := func(indent, s string) {
		b.WriteString(indent)
		b.WriteString(s)
		b.WriteByte('\n')
	}
	findings := p.Audit(complaint, events, today)
	found := func(index int) {
		for _, f := range findings {
			if f.Index == index {
				line("  - ", w.SaySeverity(f.Severity)+": "+w.SayFinding(p, f))
			}
		}
	}

	line("", w.SayComplaint(p, complaint))
	c, err := p.Open(complaint)
	for i, e := range events {
		told := e
		if e.On <= today {
			c = follow(c, e)
		}
		if told.Kind == procedure.Answered {
			told.Stage = stageOr(e.Stage, c.Stage())
		}
		line("", w.SayEvent(p, told))
		found(i)
	}
	if err == nil {
		g := Guide(c, today)
		line("", capital(w.SayDate(g.Today()))+": "+w.SayState(c))
		for s := range g.Steps() {
			if s.Open {
				line("  - ", w.SayStep(c, s))
			}
		}
		if _, ok := g.Next(); !ok {
			line("  - ", w.SayNoSteps(g))
		}
	}
	found(-1)
	return b.String()
}

// follow applies e, taking in late what is first reported too late. An event
// that is refused for another reason changes nothing.
func follow(c procedure.Case, e procedure.Event) procedure.Case {
	next, err := c.Apply(e)
	if errors.Is(err, procedure.ErrTooLate) && c.Stage() == 0 {
		if taken, err := c.TakenInLate().Apply(e); err == nil {
			return taken
		}
	}
	return next
}
