package wording_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// TestWording says everything that can be said of the published procedure, in
// both languages.
func TestWording(t *testing.T) {
	long(t)
	for to, name := range audiences {
		t.Run(to.String(), func(t *testing.T) { golden(t, "wording"+name+".golden", sayAll(t, newCatalogue(t, to))) })
	}
}

// audiences are the two, and what the file names of each end in.
var audiences = map[wording.Audience]string{wording.Complainant: "", wording.Staff: "-staff"}

func sayAll(t *testing.T, cat *catalogue) string {
	t.Helper()
	nl, en, p := cat.nl, cat.en, procedure.Xtra()

	cat.section("Labels")
	for h := range wording.AllHeadings() {
		cat.phrase(fmt.Sprint("heading", h), nl.Heading(h), en.Heading(h))
	}
	for s := procedure.Stage(0); s <= procedure.OnAppeal; s++ {
		cat.phrase(fmt.Sprint("stage", s), nl.Stage(p, s), en.Stage(p, s))
	}
	for party := range procedure.Parties() {
		cat.phrase(fmt.Sprint("party", party), nl.Party(p, party), en.Party(p, party))
		cat.phrase(fmt.Sprint("no procedure, party", party), nl.Party(nil, party), en.Party(nil, party))
		cat.phrase(fmt.Sprint("by", party), nl.By(p, party), en.By(p, party))
	}
	for g := range procedure.AllGrounds() {
		cat.phrase(fmt.Sprint("ground", g), nl.Ground(p, g), en.Ground(p, g))
	}
	for v := range procedure.Verdicts() {
		cat.phrase(fmt.Sprint("verdict", v), nl.Verdict(v), en.Verdict(v))
	}
	for o := range procedure.Outcomes() {
		cat.phrase(fmt.Sprint("outcome", o), nl.Outcome(o), en.Outcome(o))
	}
	for s := range severities {
		cat.phrase(fmt.Sprint("severity", s), nl.Severity(s), en.Severity(s))
	}
	for u := range escalation.Urgencies() {
		cat.phrase(fmt.Sprint("urgency", u), nl.Urgency(u), en.Urgency(u))
	}

	var c0 procedure.Case
	c0, _ = p.Open(complaint(t))
	for _, e := range eventsOn(day(t, "2026-03-02")) {
		m := procedure.Move{Kind: e.Kind, Stage: e.Stage, Party: e.Party}
		cat.phrase(fmt.Sprint("record", e.Kind, e.Stage, e.Party), nl.Record(c0, m), en.Record(c0, m))
	}
	for _, field := range []string{"on", "kind", "stage", "party", "verdict", "term", "complaint.happened", "grounds", "general", "late", "events[2]"} {
		cat.phrase("field "+field, nl.Field(field), en.Field(field))
		err := &procedure.ValidationError{Field: field, Err: procedure.ErrInvalid}
		cat.sentence("fault of "+field, nl.Faults(err)[0].Text, en.Faults(err)[0].Text)
	}

	cat.section("Clauses")
	cat.quotes = true
	for _, clause := range p.Regulation().Clauses {
		cat.sentence("clause "+clause.ID, nl.Clause(p, clause.ID), en.Clause(p, clause.ID))
	}

	cat.quotes = false
	cat.section("Complaints")
	for _, late := range []bool{false, true} {
		for grounds := range procedure.Grounds(8) {
			for _, general := range []bool{false, true} {
				c := procedure.Complaint{Happened: day(t, "2026-01-30"), Grounds: grounds, Late: late, General: general}
				cat.sentence(fmt.Sprint("complaint", c.Late, c.General, c.Grounds.Len()), nl.Complaint(p, c), en.Complaint(p, c))
			}
		}
	}

	cat.section("Stages, before anything has happened")
	for s := range p.Stages() {
		cat.both(fmt.Sprint("rung", s), nl.Rung(p, s), en.Rung(p, s))
	}

	cat.section("States")
	cases := walk(t, p, 9999)
	for _, c := range cases {
		cat.sentence("state"+nl.State(c), nl.State(c), en.State(c))
	}

	cat.section("Steps")
	for _, c := range cases {
		for _, today := range daysOf(c) {
			for s := range escalation.Guide(c, today).Steps() {
				key := fmt.Sprint("step", c.Stage(), c.Phase(), c.Outcome(), s.Norm, s.Kind, s.Stage, s.Party, s.Urgency, waitsTooLong(c, s), anybodyLate(c, today))
				cat.sentence(key, nl.Step(c, s), en.Step(c, s))
			}
		}
	}

	cat.section("In place of steps")
	for _, c := range cases {
		cat.noSteps(c)
	}

	cat.section("Steps of other regulations, and what is merely possible")
	board := replay(t, road[:3]...)
	for shape, m := range otherMoves(t) {
		s := escalation.Step{Move: m, Today: day(t, "2026-05-18"), DaysLeft: m.Deadline.DaysLeft(day(t, "2026-05-18")), Open: m.NotBefore == 0, Urgency: escalation.Later}
		key := fmt.Sprint("other", m.Norm, m.Kind, min(m.Party, procedure.Employee)) // whoever else it is reads alike
		if shape > 0 {
			key = fmt.Sprint("other", shape, m.Norm)
		}
		cat.sentence(key, nl.Step(board, s), en.Step(board, s))
	}

	cat.section("Deadlines, as phrases")
	for _, d := range deadlines(t) {
		cat.phrase(fmt.Sprint("deadline", d.d, d.today), nl.Deadline(d.d, d.today), en.Deadline(d.d, d.today))
	}

	cat.section("How a day was counted")
	for _, d := range deadlines(t) {
		cat.both(fmt.Sprint("explain", d.d), nl.Explain(d.counting, d.d), en.Explain(d.counting, d.d))
	}

	cat.section("Events")
	for _, e := range eventsOn(day(t, "2026-03-02")) {
		cat.sentence(fmt.Sprint("event", e), nl.Event(p, e), en.Event(p, e))
	}

	cat.section("Refusals")
	reasons := make(map[procedure.Reason]bool)
	pool := append(eventsOn(day(t, "2026-03-02")), malformed(day(t, "2026-03-02"))...)
	states := make(map[string]bool)
	for _, c := range cases {
		state := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Complaint().Late, c.Last() > c.Complaint().Happened)
		if states[state] {
			continue
		}
		states[state] = true
		for err := range refusals(c, pool) {
			why := err.Reason
			reasons[why] = true
			key := fmt.Sprint("refusal", why, c.Stage() == 0)
			if why == procedure.ReasonNotOpen || why == procedure.ReasonInvalid {
				key = fmt.Sprint("refusal", why, err.Event.Kind, err.Event.Stage != 0 && err.Event.Stage != c.Stage())
			}
			if why == procedure.ReasonNotOpen && !cat.seen[fmt.Sprint("refusal at", c.Stage(), c.Phase())] {
				key = fmt.Sprint("refusal at", c.Stage(), c.Phase())
			}
			cat.sentence(key, nl.Refusal(err), en.Refusal(err))
			err.Index = 3 // as when it is replayed
			cat.sentence(fmt.Sprint("replayed ", why, err.Event.Kind == procedure.Raised, c.Stage() == 0), nl.Refusal(err), en.Refusal(err))
		}
	}
	for _, why := range []procedure.Reason{
		procedure.ReasonInvalid, procedure.ReasonTooLate, procedure.ReasonTooEarly, procedure.ReasonOutOfOrder,
		procedure.ReasonClosed, procedure.ReasonNotOpen, procedure.ReasonRepeated,
	} {
		require.True(t, reasons[why], "nothing was refused as %v", why)
	}

	cat.section("Findings")
	for f := range findings(t) {
		cat.sentence(fmt.Sprint("finding", f.Code, f.Kind, f.Stage, f.About), nl.Finding(p, f), en.Finding(p, f))
	}
	for f := range chanceFindings(t) {
		cat.sentence("", nl.Finding(p, f), en.Finding(p, f))
	}

	cat.section("In pictures")
	sayPictures(cat, p, cases)
	return cat.text.String()
}

// waitsTooLong reports whether s is a duty without a date that has waited for
// longer than the regulation has patience.
func waitsTooLong(c procedure.Case, s escalation.Step) bool {
	until, err := c.Procedure().Counting().Deadline(s.Since, c.Procedure().Patience().Term)
	return err == nil && s.Norm == procedure.Owed && s.Deadline.IsZero() && until.Status(s.Today) == deadline.Overdue
}

// anybodyLate reports whether somebody keeps the complainant waiting.
func anybodyLate(c procedure.Case, today date.Date) bool {
	for s := range escalation.Guide(c, today).Steps() {
		if s.Urgency == escalation.Overdue || waitsTooLong(c, s) {
			return true
		}
	}
	return false
}

func TestWordingEveryRule(t *testing.T) {
	rules := make(map[deadline.Rule]bool)
	for _, d := range deadlines(t) {
		for s := range d.counting.Derive(d.d) {
			rules[s.Rule] = true
		}
	}
	for rule := deadline.Started; rule <= deadline.Provisional; rule++ {
		require.True(t, rules[rule], "no deadline in this test shows %v", rule)
	}
}

// TestWordingAroundTheLastDay says each day around the last one, in which summer
// time begins, with one of it and more of it. As reported of SolarLune/masterplan,
// LocalOrbit, mulysa and money-manager-ex.
func TestWordingAroundTheLastDay(t *testing.T) {
	due, err := deadline.Counting{}.Deadline(day(t, "2026-03-01"), deadline.Days(30)) // Tuesday 31 March
	require.NoError(t, err)
	for today, want := range map[string][2]string{
		"2026-03-29": {"nog 2 dagen", "2 days left"},
		"2026-03-30": {"nog 1 dag", "1 day left"},
		"2026-03-31": {"vandaag is de laatste dag", "today is the last day"},
		"2026-04-01": {"nu 1 dag te laat", "now 1 day overdue"},
		"2026-04-02": {"nu 2 dagen te laat", "now 2 days overdue"},
	} {
		require.Equal(t, "uiterlijk dinsdag 31 maart 2026, "+want[0], wording.Dutch().Deadline(due, day(t, today)))
		require.Equal(t, "by Tuesday 31 March 2026, "+want[1], wording.English().Deadline(due, day(t, today)))
	}
}

// TestWordingMet: what was done is never called overdue, on whichever day it is
// asked; in time or late is a matter of when it was done.
func TestWordingMet(t *testing.T) {
	due, err := deadline.Counting{}.Deadline(day(t, "2026-03-01"), deadline.Days(30))
	require.NoError(t, err)
	for met, want := range map[string][2]string{
		"2026-03-10": {"gedaan op dinsdag 10 maart 2026", "done on Tuesday 10 March 2026"},
		"2026-03-31": {"gedaan op dinsdag 31 maart 2026", "done on Tuesday 31 March 2026"},
		"2026-04-01": {"gedaan op woensdag 1 april 2026, 1 dag te laat", "done on Wednesday 1 April 2026, 1 day late"},
		"2026-04-10": {"gedaan op vrijdag 10 april 2026, 10 dagen te laat", "done on Friday 10 April 2026, 10 days late"},
	} {
		for _, today := range []date.Date{0, due.Start(), due.Due(), due.Due() + 1, due.Due() + 400} {
			require.Equal(t, "uiterlijk dinsdag 31 maart 2026, "+want[0], wording.Dutch().Deadline(due.MetOn(day(t, met)), today))
			require.Equal(t, "by Tuesday 31 March 2026, "+want[1], wording.English().Deadline(due.MetOn(day(t, met)), today))
		}
	}
	c := replay(t, after(road, "2026-05-22 answered upheld")...)
	require.Equal(t, "uiterlijk woensdag 20 mei 2026, gedaan op vrijdag 22 mei 2026, 2 dagen te laat", wording.Dutch().Deadline(c.Deadline(), day(t, "2026-06-22")))
}

// TestWordingProvisional: a last day that depends on holidays that nobody knows
// yet says so. As reported of OpenGamma/Strata and py-business-calendar.
func TestWordingProvisional(t *testing.T) {
	for _, test := range []struct {
		start, due  string
		weeks       int
		provisional bool
	}{
		{"2028-12-02", "2029-01-02", 4, true},
		{"2005-01-03", "2005-01-17", 2, false},
		{"2029-03-01", "2029-04-12", 6, true},
	} {
		d, err := deadline.Statutory().Deadline(day(t, test.start), deadline.Weeks(test.weeks))
		require.NoError(t, err)
		require.Equal(t, day(t, test.due), d.Due())
		said := wording.English().Deadline(d, day(t, test.start))
		require.Equal(t, test.provisional, strings.HasSuffix(said, " (this may still become later)"), said)
		said = wording.Dutch().Deadline(d, day(t, test.start))
		require.Equal(t, test.provisional, strings.HasSuffix(said, " (dat kan nog later worden)"), said)
	}
}

// TestWordingOfNothing: what is zero or out of range is said all the same.
func TestWordingOfNothing(t *testing.T) {
	p := procedure.Xtra()
	said := newCatalogue(t, wording.Complainant)
	nl, en := said.nl, said.en
	both := func(say func(w wording.Language) string) {
		t.Helper()
		said.phrase("", say(nl), say(en))
	}
	for _, p := range []*procedure.Procedure{nil, p} {
		both(func(w wording.Language) string { return w.Stage(p, 99) })
		both(func(w wording.Language) string { return w.Party(p, 0) })
		both(func(w wording.Language) string { return w.By(p, 0) })
		both(func(w wording.Language) string { return w.Ground(p, 0) })
		both(func(w wording.Language) string { return w.Clause(p, "K99") })
		both(func(w wording.Language) string { return w.Complaint(p, procedure.Complaint{}) })
		both(func(w wording.Language) string { return w.Event(p, procedure.Event{}) })
		both(func(w wording.Language) string { return w.Finding(p, audit.Finding{}) })
		require.Nil(t, nl.Rung(p, 0))
		require.Nil(t, en.Rung(p, 0))
	}
	both(func(w wording.Language) string { return w.Heading(0) })
	both(func(w wording.Language) string { return w.Verdict(0) })
	both(func(w wording.Language) string { return w.Outcome(0) })
	both(func(w wording.Language) string { return w.Severity(0) })
	both(func(w wording.Language) string { return w.Urgency(0) })
	both(func(w wording.Language) string { return w.Date(0) })
	both(func(w wording.Language) string { return w.Deadline(deadline.Deadline{}, 0) })
	both(func(w wording.Language) string { return w.State(procedure.Case{}) })
	both(func(w wording.Language) string { return w.Step(procedure.Case{}, escalation.Step{}) })
	both(func(w wording.Language) string { return w.NoSteps(escalation.Guidance{}) })
	both(func(w wording.Language) string { return w.Refusal(nil) })
	both(func(w wording.Language) string { return w.Refusal(&procedure.RefusedError{}) })

	_, err := procedure.Case{}.Apply(procedure.Event{On: day(t, "2026-03-02"), Kind: procedure.Accepted})
	var refused *procedure.RefusedError
	require.ErrorAs(t, err, &refused)
	both(func(w wording.Language) string { return w.Refusal(refused) })
	require.Nil(t, nl.Explain(deadline.Counting{}, deadline.Deadline{}))
	require.Nil(t, en.Explain(deadline.Counting{}, deadline.Deadline{}))
}
