package audit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// event reads "2026-03-02 raised board", as [procedure.Event.String] writes it.
func event(tb testing.TB, s string) procedure.Event {
	tb.Helper()
	e, err := procedure.ParseEvent(s)
	require.NoError(tb, err)
	return e
}

// history reads events, one a line; blank lines and what follows # are prose.
func history(tb testing.TB, text string) []procedure.Event {
	tb.Helper()
	var events []procedure.Event
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			events = append(events, event(tb, line))
		}
	}
	return events
}

func about(tb testing.TB, happened string) procedure.Complaint {
	tb.Helper()
	return procedure.Complaint{Happened: day(tb, happened), Grounds: procedure.GroundsOf(procedure.Conduct)}
}

// said is a finding in one line: "breach late-answer (K10) at 5, 1 day late".
func said(f audit.Finding) string {
	s := fmt.Sprintf("%v %v", f.Severity, f.Code)
	if f.Clause != "" {
		s += fmt.Sprintf(" (%s)", f.Clause)
	}
	if f.Index >= 0 {
		s += fmt.Sprintf(" at %d", f.Index)
	}
	if f.Party != 0 {
		s += fmt.Sprintf(", by %v", f.Party)
	}
	if f.About != 0 {
		s += fmt.Sprintf(", about %v", f.About)
	}
	if n := f.DaysLate(); n > 0 {
		s += fmt.Sprintf(", %d late", n)
	}
	if n := f.DaysOpen(); n > 0 {
		s += fmt.Sprintf(", open for %d", n)
	}
	return s
}

func saidOf(findings []audit.Finding) []string {
	var all []string
	for _, f := range findings {
		all = append(all, said(f))
	}
	return all
}

// breaches keeps what is a breach, without the places of the events.
func breaches(findings []audit.Finding) map[string]int {
	count := make(map[string]int)
	for _, f := range findings {
		if f.Severity == audit.Breach {
			f.Index = -1
			count[said(f)+" "+f.On.String()]++
		}
	}
	return count
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
