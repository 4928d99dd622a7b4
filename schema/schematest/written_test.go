package schematest_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/compare"
	"github.com/hulponline/klachtenregeling/procedure/figures"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

func compile(tb testing.TB, r procedure.Regulation) *procedure.Procedure {
	tb.Helper()
	p, err := r.Compile()
	require.NoError(tb, err)
	return p
}

// What the code writes is as the schemas say; and it writes all that they say,
// so that nothing stands there that is no longer so.
func TestWhatIsWritten(t *testing.T) {
	s := load(t)
	xtra, every := procedure.Xtra(), compile(t, proceduretest.EveryFeature())
	for _, p := range []*procedure.Procedure{xtra, every, compile(t, proceduretest.OtherFeatures())} {
		s.regulation(p)
		s.stories(p)
		s.walk(p)
	}
	s.regulation(compile(t, unusual(t)))
	s.deadlines()
	s.comparisons()
	s.holds(view("figures"), figures.Of(nil, procedure.Dossier{}, 0))

	want := map[string]bool{}
	for _, place := range everything(s) {
		s.all(place, want)
	}
	var never []string
	for place := range want {
		if !s.seen[place] {
			never = append(never, place)
		}
	}
	slices.Sort(never)
	require.Empty(t, never, "the code never writes this")
	t.Logf("%d texts, %d places", len(s.checked), len(want))
}

// unusual is a regulation with what neither of the others says.
func unusual(t *testing.T) procedure.Regulation {
	t.Helper()
	r := procedure.XtraRegulation()
	r.Counting = deadline.Statutory()
	r.Counting.Calendar = deadline.WithClosures(r.Counting.Calendar, day(t, "2026-12-24"))
	r.Filing.Limit.Or = procedure.Span{From: procedure.FromEvent, Term: deadline.Months(3), Including: true}
	return r
}

func (s *schemas) regulation(p *procedure.Procedure) {
	s.holds(wire("regulation"), p)
	s.holds(view("counting"), p.Counting())
	for transition := range p.Transitions() {
		s.holds(view("transition"), transition)
	}
	set, err := procedure.NewEditions(procedure.Edition{From: day(s.tb, "2026-01-01"), Procedure: p})
	require.NoError(s.tb, err)
	s.holds(view("editions"), set)
}

// stories writes what each story comes to, event by event.
func (s *schemas) stories(p *procedure.Procedure) {
	id, edition := p.ID()
	var dossiers []procedure.Dossier
	for _, story := range proceduretest.Scenarios() {
		if story.Regulation != id {
			continue
		}
		complaint, events, today := read(s.tb, story)
		d := procedure.Dossier{Regulation: id, Edition: edition, Complaint: complaint, Events: events}
		dossiers = append(dossiers, d)
		s.holds(wire("dossier"), d)
		s.holds(view("figures"), figures.Of(p, d, today))
		s.holds(wire("complaint"), complaint)
		for _, e := range events {
			s.holds(wire("event"), e)
		}
		c, err := p.Open(complaint)
		s.refused(err)
		for _, e := range events {
			next, err := c.Apply(e)
			s.refused(err)
			s.guidance(next, next.Last())
			c = next
		}
		_, replayed := p.Replay(complaint, events)
		s.refused(replayed)
		s.audit(p, complaint, events, today-1)
		for _, today := range []date.Date{today, today + 40, today + 400} {
			s.guidance(c, today)
			if err == nil {
				s.holds(view("guidance"), escalation.Guide(c, today).For(procedure.Complainant))
			}
			s.audit(p, complaint, events, today)
			s.holds(view("timeline"), escalation.TimelineOf(p, complaint, events, today))
		}
		s.audit(p, complaint, append(slices.Repeat(events, 2), procedure.Event{}), today)
	}
	require.Greater(s.tb, len(dossiers), 8)
	ungrounded := procedure.Complaint{Happened: day(s.tb, "2026-01-30")} // which one of them does not take
	s.holds(view("timeline"), escalation.TimelineOf(p, ungrounded, nil, day(s.tb, "2026-07-01")))
	s.holds(view("figures"), figures.Count(p, slices.Values(dossiers), day(s.tb, "2026-07-01")))
}

// read takes the complaint and the events out of a story, and its last day.
func read(tb testing.TB, story proceduretest.Scenario) (c procedure.Complaint, events []procedure.Event, last date.Date) {
	tb.Helper()
	for line := range strings.Lines(story.String()) {
		line = strings.TrimSuffix(line, "\n")
		if rest, ok := strings.CutPrefix(line, "happened "); ok {
			c.Happened = day(tb, rest[:10])
			for g := range procedure.AllGrounds() {
				if strings.Contains(rest, g.String()) {
					c.Grounds |= procedure.GroundsOf(g)
				}
			}
			c.General = strings.Contains(rest, "nobody in particular")
			c.Late = strings.Contains(rest, "taken in late")
		}
		if e, err := procedure.ParseEvent(line); err == nil {
			events = append(events, e)
			last = max(last, e.On)
		}
	}
	require.NotZero(tb, c.Happened, story.Name)
	return c, events, max(last, c.Happened)
}

func (s *schemas) guidance(c procedure.Case, today date.Date) {
	if c == (procedure.Case{}) {
		return // the complaint was refused
	}
	s.holds(view("case"), c)
	g := escalation.Guide(c, today)
	s.holds(view("guidance"), g)
	for step := range g.Steps() {
		s.holds(view("step"), step)
	}
	for r := range escalation.Reminders(c, 7, 0, -1) {
		s.holds(view("reminder"), r)
	}
	for m := range c.Moves() {
		s.holds(view("move"), m)
	}
}

func (s *schemas) audit(p *procedure.Procedure, c procedure.Complaint, events []procedure.Event, today date.Date) {
	for step := range p.Follow(c, events, today) {
		s.holds(view("followStep"), step)
	}
	for _, f := range audit.Of(p, c, events, today) {
		s.holds(view("finding"), f)
	}
}

func (s *schemas) refused(err error) {
	var refused *procedure.RefusedError
	if errors.As(err, &refused) {
		s.holds(view("refusal"), refused)
		return
	}
	var fault *procedure.ValidationError
	if errors.As(err, &fault) {
		s.holds(view("fault"), fault)
	}
}

// walk writes every state that a case can come to, and how each kind of event is
// refused there.
func (s *schemas) walk(p *procedure.Procedure) {
	var queue []procedure.Case
	seen := map[string]bool{}
	visit := func(c procedure.Case, err error) {
		s.refused(err)
		if err != nil {
			return
		}
		key := fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Deadline().Status(c.Last()), c.Complaint())
		for m := range c.Moves() {
			if m.Norm != procedure.Possible {
				key += fmt.Sprint(m.Norm, m.By, m.Kind, m.Stage, m.Party, m.NotBefore > c.Last())
			}
		}
		if !seen[key] {
			seen[key] = true
			queue = append(queue, c)
		}
	}
	happened := day(s.tb, "2026-01-30")
	for _, c := range []procedure.Complaint{{}, {Late: true}, {General: true}} {
		c.Happened, c.Grounds = happened, procedure.GroundsOf(procedure.Conduct)
		visit(p.Open(c))
	}
	const most = 300
	for i := 0; i < len(queue) && i < most; i++ {
		c := queue[i]
		on := max(c.Last(), happened)
		days := []date.Date{on, on + 1}
		for m := range c.Moves() {
			if due := max(m.Deadline.Due(), m.Target.Due(), m.NotBefore); due >= on {
				days = append(days, due, due+1)
			}
		}
		slices.Sort(days)
		for _, on := range slices.Compact(days) {
			s.guidance(c, on)
			for m := range c.Moves() {
				e := m.Event(on)
				if e.Kind == procedure.Extended {
					if e.Term = m.Most; e.Term.IsZero() {
						e.Term = deadline.Weeks(1)
					}
				}
				visit(c.Apply(e))
			}
		}
		for k := range procedure.Kinds() {
			e := procedure.Event{On: on, Kind: k}
			if k.Takes().Stage == procedure.Required {
				e.Stage = procedure.WithBoard
			}
			if k.Takes().Party == procedure.Required {
				e.Party = procedure.Employee
			}
			if k == procedure.Extended {
				e.Term = deadline.Weeks(52)
			}
			_, err := c.Apply(e)
			s.refused(err)
			e.On--
			_, err = c.Apply(e)
			s.refused(err)
			e.On = 0
			_, err = c.Apply(e)
			s.refused(err)
		}
	}
	require.Greater(s.tb, len(queue), 50)
}

// comparisons writes what differs between texts, and what that does to the stories.
func (s *schemas) comparisons() {
	term := func(from procedure.Anchor, t deadline.Term, clause procedure.Cite) procedure.Limit {
		return procedure.Limit{Span: procedure.Span{From: from, Term: t}, Clause: clause}
	}
	text := func(change func(r *procedure.Regulation)) procedure.Regulation {
		r := procedure.XtraRegulation()
		r.Fixed = ""
		change(&r)
		return r
	}
	one := text(func(r *procedure.Regulation) {
		r.Rungs[3].Silence = "R13"
		r.Rungs[2].Answer.Limit = term(procedure.FromEntry, deadline.Weeks(6), "")
		r.Rungs[2].Duties = r.Rungs[2].Duties[1:]
		r.Rungs[3].Pause.Clause, r.Rungs[3].Pause.Anew = "R14", true
	})
	other := text(func(r *procedure.Regulation) {
		r.Rungs[3].Silence = "R13"
		r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		r.Rungs[4].Entry.Within = term(procedure.FromAnswer, deadline.Weeks(6), "K11")
		r.Rungs[2].Required = true
		r.Grounds.Required, r.Grounds.Noted = "R16", ""
	})
	swapped := text(func(r *procedure.Regulation) {
		r.Rungs[0], r.Rungs[1] = r.Rungs[1], r.Rungs[0]
		r.Filing.Limit.Term = deadline.Months(1)
		r.Counting = deadline.Statutory()
	})
	texts := [][2]procedure.Regulation{{one, other}, {other, one}, {one, swapped}, {swapped, one}}
	var dossiers []procedure.Dossier
	for _, story := range proceduretest.Scenarios() {
		complaint, events, _ := read(s.tb, story)
		dossiers = append(dossiers, procedure.Dossier{Complaint: complaint, Events: events})
	}
	today := day(s.tb, "2026-06-01")
	s.holds(view("comparisonSummary"), compare.Summary{})
	for _, pair := range texts {
		a, b := pair[0], pair[1]
		differences, err := procedure.Diff(a, b)
		require.NoError(s.tb, err)
		for _, d := range differences {
			s.holds(view("difference"), d)
		}
		p, q := compile(s.tb, a), compile(s.tb, b)
		for _, d := range dossiers {
			c := compare.Of(p, q, d, today)
			s.holds(view("comparison"), c)
			for change := range c.Changes() {
				s.holds(view("caseChange"), change)
			}
		}
		s.holds(view("comparisonSummary"), compare.Count(p, q, slices.Values(dossiers), today))
	}
}

// deadlines writes a deadline by each rule.
func (s *schemas) deadlines() {
	law := deadline.Statutory()
	agreed := law
	agreed.RollAgreed, agreed.Start, agreed.Suspend = true, deadline.StartOnWorkingDay, deadline.SuspendBothEnds
	type (
		counting = deadline.Counting
		due      = deadline.Deadline
		change   = func(counting, due) (due, error)
	)
	count := func(c deadline.Counting, start string, t deadline.Term, changes ...change) {
		d, err := c.Deadline(day(s.tb, start), t)
		require.NoError(s.tb, err)
		for _, f := range changes {
			d, err = f(c, d)
			require.NoError(s.tb, err)
		}
		text, err := c.MarshalDeadline(d)
		require.NoError(s.tb, err)
		s.holds(view("deadline"), marshalled(text))
		s.holds(view("deadline"), d)
		s.holds(view("counting"), c)
		for step := range c.Derive(d) {
			s.holds(view("derivationStep"), step)
		}
	}
	extend := func(c counting, d due) (due, error) { return c.Extend(d, deadline.Days(4)) }
	agree := func(c counting, d due) (due, error) { return c.ExtendAgreed(d, deadline.Days(9)) }
	pause := func(c counting, d due) (due, error) { return c.Pause(d, d.Due()) }
	resume := func(c counting, d due) (due, error) { return c.Resume(d, min(d.Due()+9, deadline.LastDay)) }
	met := func(_ counting, d due) (due, error) { return d.MetOn(d.Due() + 3), nil }
	for _, start := range []string{"2026-04-02", "2017-12-22", "2039-12-31", "2200-11-28", "2025-11-30", "2026-02-07", "2026-03-06", "2026-04-04"} {
		for _, t := range []deadline.Term{deadline.Days(3), deadline.Weeks(4), deadline.Weeks(6), deadline.Weeks(13), deadline.Months(3), deadline.Months(1).AndDays(14), deadline.WorkingDays(5)} {
			for _, c := range []deadline.Counting{law, agreed, {Calendar: deadline.Weekdays()}} {
				count(c, start, t)
				count(c, start, t, extend, met)
				count(c, start, t, agree)
				count(c, start, t, pause)
				count(c, start, t, pause, resume, met)
			}
		}
	}
	for suspend := range deadline.Suspensions() {
		s.holds(view("counting"), deadline.Counting{Suspend: suspend})
	}
	for roll := range deadline.Rolls() {
		r := procedure.XtraRegulation()
		r.Counting = deadline.Counting{Calendar: deadline.Netherlands(), Roll: roll}
		s.holds(view("counting"), r.Counting)
		s.holds(wire("regulation"), r)
	}
	for suspend := range deadline.Suspensions() {
		r := procedure.XtraRegulation()
		r.Counting.Suspend = suspend
		s.holds(wire("regulation"), r)
	}
	s.holds(view("counting"), deadline.Counting{Calendar: deadline.WithClosures(deadline.Weekdays(), day(s.tb, "2026-12-24"))})
}

// marshalled is JSON already.
type marshalled []byte

func (m marshalled) MarshalJSON() ([]byte, error) { return m, nil }
