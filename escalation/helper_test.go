package escalation_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// event reads "2026-03-02 raised board": a day, a kind, and the stage, the
// party or the verdict that goes with it.
func event(tb testing.TB, s string) procedure.Event {
	tb.Helper()
	words := strings.Fields(s)
	e := procedure.Event{On: day(tb, words[0])}
	var err error
	e.Kind, err = procedure.ParseKind(words[1])
	require.NoError(tb, err)
	for _, word := range words[2:] {
		switch {
		case e.Kind == procedure.Raised || e.Kind == procedure.Referred:
			e.Stage, err = procedure.ParseStage(word)
		case e.Kind == procedure.Answered && e.Stage == 0:
			if e.Stage, err = procedure.ParseStage(word); err != nil {
				e.Verdict, err = procedure.ParseVerdict(word)
			}
		default:
			e.Party, err = procedure.ParseParty(word)
		}
		require.NoError(tb, err)
	}
	return e
}

func events(tb testing.TB, lines ...string) []procedure.Event {
	tb.Helper()
	var list []procedure.Event
	for _, line := range lines {
		list = append(list, event(tb, line))
	}
	return list
}

func complaint(tb testing.TB) procedure.Complaint {
	tb.Helper()
	return procedure.Complaint{
		Happened: day(tb, "2026-01-30"),
		Grounds:  procedure.GroundsOf(procedure.Conduct, procedure.Privacy),
	}
}

func replay(tb testing.TB, lines ...string) procedure.Case {
	tb.Helper()
	c, err := procedure.Xtra().Replay(complaint(tb), events(tb, lines...))
	require.NoError(tb, err)
	return c
}

// road is a complaint that goes up to the committee, consulting everyone.
var road = []string{
	"2026-03-02 raised employee", "2026-03-16 raised manager", "2026-03-30 raised board",
	"2026-04-01 consulted employee", "2026-04-02 consulted manager", "2026-04-14 answered",
	"2026-04-17 declined", "2026-04-20 referred committee",
}

func steps(g escalation.Guidance) []escalation.Step { return slices.Collect(g.Steps()) }

// lines says steps in one line each, for comparing.
func lines(g escalation.Guidance) []string {
	var list []string
	for s := range g.Steps() {
		line := fmt.Sprintf("%v %v %v %v", s.Urgency, s.Norm, s.By, s.Kind)
		if s.Stage != 0 {
			line += " " + s.Stage.String()
		}
		if s.Party != 0 {
			line += " " + s.Party.String()
		}
		if !s.Deadline.IsZero() {
			line += fmt.Sprintf(" %v %+d", s.Deadline.Due(), s.DaysLeft)
		}
		list = append(list, line)
	}
	return list
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run with -update to make it")
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// municipal is a made-up regulation with all that the published one lacks.
func municipal(tb testing.TB) *procedure.Procedure {
	tb.Helper()
	r := procedure.Regulation{
		ID: "municipal", Edition: "1",
		Name:     procedure.Text{NL: "de klachtenregeling van de gemeente", EN: "the complaints procedure of the municipality"},
		Counting: deadline.Statutory(),
		Grounds: procedure.GroundRule{Names: []procedure.GroundName{
			{Ground: procedure.Conduct, Name: procedure.Text{NL: "gedrag", EN: "behaviour"}},
		}},
		Filing: procedure.Window{Term: deadline.Months(3), Open: true, Clause: "A1", Late: "A2"},
		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithManager, Form: procedure.Review, Required: true,
				Body:        procedure.Text{NL: "het afdelingshoofd", EN: "the head of the department"},
				Entry:       procedure.Entry{Norm: procedure.Right, Clause: "A3"},
				Acknowledge: procedure.Acknowledgement{Term: deadline.WorkingDays(5), Clause: "A4"},
				Answer:      procedure.Answer{Term: deadline.WorkingDays(10), From: procedure.FromAcknowledgement, Target: deadline.WorkingDays(7), Clause: "A5"},
				Extend:      procedure.Extension{Times: 1, Most: deadline.WorkingDays(10), Clause: "A6", Inform: "A7"},
				Pause:       "A8",
				Silence:     "A9",
				Agree:       procedure.Agreement{Accept: "A10", Decline: "A10"},
			},
			{
				Stage: procedure.WithBoard, Form: procedure.Review,
				Body: procedure.Text{NL: "het college", EN: "the executive"},
				Entry: procedure.Entry{
					Norm: procedure.Advice, Clause: "A11",
					Within: procedure.Within{AfterEvent: deadline.Months(6), AfterAnswer: deadline.Months(2), Later: true, Clause: "A12"},
				},
				Consult:      procedure.Consultation{Parties: []procedure.Party{procedure.Employee}, Clause: "A13"},
				Hear:         procedure.Hearing{Parties: []procedure.Party{procedure.Complainant, procedure.Employee}, Term: deadline.Weeks(2), Clause: "A14"},
				Answer:       procedure.Answer{Term: deadline.Weeks(6), Clause: "A5"},
				Extend:       procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "A6", Inform: "A7"},
				ExtendAgreed: procedure.Extension{Clause: "A15"},
				Agree:        procedure.Agreement{Accept: "A10", Decline: "A10", GiveUp: "A10"},
			},
			{
				Stage: procedure.WithCommittee, Form: procedure.Review,
				Body:    procedure.Text{NL: "de commissie", EN: "the committee"},
				Entry:   procedure.Entry{Referral: true, Clause: "A16", Inform: "A7"},
				Answer:  procedure.Answer{Term: deadline.Days(30), Clause: "A5"},
				Pause:   "A8",
				Silence: "A9",
				Agree:   procedure.Agreement{Accept: "A10", Decline: "A10"},
			},
			{
				Stage: procedure.OnAppeal, Form: procedure.Review,
				Body: procedure.Text{NL: "de ombudsman", EN: "the ombudsman"},
				Entry: procedure.Entry{
					Norm: procedure.Right, Clause: "A17",
					Within: procedure.Within{AfterAnswer: deadline.Years(1), Clause: "A18"},
				},
				Answer: procedure.Answer{Clause: "A19"},
				Final:  "A19",
			},
		},
		Closing: procedure.Closing{Withdraw: "A20", Lapse: "A20", Reopen: deadline.Months(3)},
		Contact: procedure.Contact{Phone: "14 070", InfoClause: "A21"},
	}
	for i := range 21 {
		r.Clauses = append(r.Clauses, procedure.Clause{ID: fmt.Sprint("A", i+1), Summary: procedure.Text{NL: "Een regel.", EN: "A rule."}})
	}
	p, err := r.Compile()
	require.NoError(tb, err)
	return p
}

// walk comes to every state of p, in every class of days that matters: by what
// can be done there, and where its terms stand. It stops at most.
func walk(tb testing.TB, p *procedure.Procedure, most int) []procedure.Case {
	tb.Helper()
	var found, todo []procedure.Case
	seen := map[string]bool{}
	visit := func(c procedure.Case) {
		key := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Verdict(), c.Complaint().Late, c.Deadline().Status(c.Last()), c.Filing().Status(c.Last()))
		for m := range c.Moves() {
			key += fmt.Sprint(" ", m.Norm, m.By, m.Kind, m.Stage, m.Party, m.Deadline.Status(c.Last()), m.NotBefore > c.Last())
		}
		if !seen[key] && len(found) < most {
			seen[key] = true
			found, todo = append(found, c), append(todo, c)
		}
	}
	for _, late := range []bool{false, true} {
		complaint := complaint(tb)
		complaint.Late = late
		c, err := p.Open(complaint)
		require.NoError(tb, err)
		visit(c)
	}
	for len(todo) > 0 {
		c := todo[0]
		todo = todo[1:]
		for _, on := range daysOf(c) {
			for m := range c.Moves() {
				e := eventOf(m, on)
				next, err := c.Apply(e)
				if err == nil {
					visit(next)
				}
				if e.Kind == procedure.Answered {
					for e.Verdict = range procedure.Verdicts() {
						if next, err := c.Apply(e); err == nil {
							visit(next)
						}
					}
				}
			}
		}
	}
	return found
}

// eventOf is the event that makes m, with the shortest extension.
func eventOf(m procedure.Move, on date.Date) procedure.Event {
	e := m.Event(on)
	if e.Kind == procedure.Extended {
		e.Term = m.Most
		if e.Term.IsZero() {
			e.Term = deadline.Days(1)
		}
	}
	return e
}

// daysOf are the days on which c may look different.
func daysOf(c procedure.Case) []date.Date {
	first := max(c.Last(), c.Complaint().Happened)
	days := []date.Date{first, first + 1}
	for m := range c.Moves() {
		if due := m.Deadline.Due(); m.Norm != procedure.Possible && !m.Deadline.IsZero() {
			days = append(days, due-8, due-7, due-1, due, due+1, due+2)
		}
		if m.Norm == procedure.Duty && m.Deadline.IsZero() {
			days = append(days, m.Since+7, m.Since+8)
		}
		if m.Norm != procedure.Possible && !m.Target.IsZero() {
			days = append(days, m.Target.Due(), m.Target.Due()+1)
		}
	}
	days = slices.DeleteFunc(days, func(d date.Date) bool { return d < first })
	slices.Sort(days)
	return slices.Compact(days)
}
