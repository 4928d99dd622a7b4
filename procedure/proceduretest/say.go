package proceduretest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// How a scenario says what the library says.

const (
	aboutNobody = ", about nobody in particular"
	takenInLate = ", taken in late"
)

// sayComplaint: "happened 2026-01-30 about conduct, privacy, about nobody in
// particular, taken in late".
func sayComplaint(c procedure.Complaint) string {
	about := nothing
	if c.Grounds != 0 {
		about = strings.ReplaceAll(c.Grounds.String(), ",", ", ")
	}
	s := "happened " + c.Happened.String() + " about " + about
	if c.General {
		s += aboutNobody
	}
	if c.Late {
		s += takenInLate
	}
	return s
}

// sayWhere: "board, hearing", "board, closed, withdrawn".
func sayWhere(c procedure.Case) string {
	stage := "nobody"
	if c.Stage() != 0 {
		stage = c.Stage().String()
	}
	where := stage + ", " + c.Phase().String()
	if c.Closed() {
		where += ", " + c.Outcome().String()
	}
	return where
}

func sayDue(d deadline.Deadline) string {
	if d.IsZero() {
		return "none"
	}
	return d.Due().String()
}

func sayVerdict(v procedure.Verdict) string {
	if v == 0 {
		return "none"
	}
	return v.String()
}

// sayMove: "duty committee answered committee (K10) since 2026-04-20 until
// 2026-05-20, 2 days left".
func sayMove(m procedure.Move, on date.Date) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v %v %v", m.Norm, m.By, m.Kind)
	if m.Stage != 0 {
		fmt.Fprintf(&b, " %v", m.Stage)
	}
	if m.Party != 0 {
		fmt.Fprintf(&b, " %v", m.Party)
	}
	fmt.Fprintf(&b, " (%s)", m.Clause)
	if m.Norm == procedure.Owed {
		fmt.Fprintf(&b, " since %v", m.Since)
	}
	if !m.Deadline.IsZero() {
		fmt.Fprintf(&b, " until %v, %s", m.Deadline.Due(), sayLeft(m.Deadline, on))
	}
	if !m.Target.IsZero() {
		fmt.Fprintf(&b, ", target %v", m.Target.Due())
	}
	if !m.Most.IsZero() {
		fmt.Fprintf(&b, ", at most %v", m.Most)
	}
	return b.String()
}

func sayLeft(d deadline.Deadline, on date.Date) string {
	days := d.DaysLeft(on)
	switch {
	case d.Paused():
		return "paused"
	case days == 0:
		return "the last day"
	case days < 0:
		return sayDays(-days) + " late"
	default:
		return sayDays(days) + " left"
	}
}

func sayDays(n int) string {
	if n == 1 {
		return "1 day"
	}
	return strconv.Itoa(n) + " days"
}

// sayFinding: "breach late-answer (K10) at 2026-05-21 answered upheld, by
// committee, stage committee, due 2026-05-20, 1 day late"; of what is not there
// also what it is: "note still-open (R23), not answered, by board, stage board,
// since 2026-02-20, 31 days".
func sayFinding(f audit.Finding, history []procedure.Event) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v %v", f.Severity, f.Code)
	if f.Clause != "" {
		fmt.Fprintf(&b, " (%s)", f.Clause)
	}
	if f.Index >= 0 && f.Index < len(history) {
		fmt.Fprintf(&b, " at %v", history[f.Index])
	}
	if f.Code == audit.Overdue || f.Code == audit.StillOpen {
		fmt.Fprintf(&b, ", not %v", f.Kind)
	}
	if f.Party != 0 {
		fmt.Fprintf(&b, ", by %v", f.Party)
	}
	if f.About != 0 {
		fmt.Fprintf(&b, ", about %v", f.About)
	}
	if f.Stage != 0 {
		fmt.Fprintf(&b, ", stage %v", f.Stage)
	}
	if !f.Deadline.IsZero() {
		fmt.Fprintf(&b, ", due %v, %s late", f.Deadline.Due(), sayDays(f.DaysLate()))
	}
	if f.Since != date.Zero {
		fmt.Fprintf(&b, ", since %v, %s", f.Since, sayDays(f.DaysOpen()))
	}
	return b.String()
}

// sayContact lists how to reach the provider.
func sayContact(c procedure.Contact) []string {
	var lines []string
	if len(c.Address) > 0 {
		lines = append(lines, fmt.Sprintf("address (%s) %s", c.AddressClause, strings.Join(c.Address, " / ")))
	}
	if c.Phone != "" {
		lines = append(lines, fmt.Sprintf("phone (%s) %s", c.InfoClause, c.Phone))
	}
	if c.Mail != "" {
		lines = append(lines, fmt.Sprintf("mail (%s) %s", c.InfoClause, c.Mail))
	}
	return lines
}
