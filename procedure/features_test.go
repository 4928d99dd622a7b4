package procedure_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

func compiled(t *testing.T, r procedure.Regulation) *procedure.Procedure {
	t.Helper()
	p, err := r.Compile()
	require.NoError(t, err)
	return p
}

func replayed(t *testing.T, p *procedure.Procedure, happened string, events ...procedure.Event) procedure.Case {
	t.Helper()
	c, err := p.Replay(procedure.Complaint{Happened: day(happened)}, events)
	require.NoError(t, err)
	return c
}

func extended(on string, term deadline.Term) procedure.Event {
	return procedure.Event{On: day(on), Kind: procedure.Extended, Term: term}
}

func agreed(on string, term deadline.Term) procedure.Event {
	e := extended(on, term)
	e.Party = procedure.Complainant
	return e
}

func told(on string) procedure.Event {
	return procedure.Event{On: day(on), Kind: procedure.Informed, Party: procedure.Complainant}
}

// find returns the move of c with the kind, stage and party of e.
func find(c procedure.Case, e procedure.Event) (procedure.Move, bool) {
	for m := range c.Moves() {
		if m.Kind == e.Kind && m.Stage == e.Stage && m.Party == e.Party {
			return m, true
		}
	}
	return procedure.Move{}, false
}

func TestAnswerCountedFromAcknowledgement(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	start := raised("2026-02-02", procedure.WithManager) // a Monday
	receipt := event("2026-02-04", procedure.Acknowledged)
	longer := extended("2026-02-05", deadline.WorkingDays(10))
	early := extended("2026-02-03", deadline.WorkingDays(10))
	for _, tt := range []struct {
		reason string
		events []procedure.Event
		want   string
	}{
		{"ten working days from the last day for the acknowledgement, 9 February", nil, "2026-02-23"},
		{"from the acknowledgement once it is there", []procedure.Event{receipt}, "2026-02-18"},
		{"and ten more", []procedure.Event{receipt, longer}, "2026-03-04"},
		{"the same in the other order", []procedure.Event{early, receipt}, "2026-03-04"},
		{"extended and not acknowledged", []procedure.Event{early}, "2026-03-09"},
		{"a late acknowledgement counts from its own day", []procedure.Event{event("2026-02-11", procedure.Acknowledged)}, "2026-02-25"},
		{"a second acknowledgement counts for nothing", []procedure.Event{receipt, event("2026-02-06", procedure.Acknowledged)}, "2026-02-18"},
	} {
		c := replayed(t, p, "2026-01-30", append([]procedure.Event{start}, tt.events...)...)
		require.Equal(t, day(tt.want), c.Deadline().Due(), tt.reason)
	}
	c := replayed(t, p, "2026-01-30", start, receipt)
	m, ok := find(c, procedure.Event{Kind: procedure.Answered, Stage: procedure.WithManager})
	require.True(t, ok)
	require.Equal(t, day("2026-02-13"), m.Target.Due(), "seven working days, from the same day")
}

func TestExtension(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	start := []procedure.Event{raised("2026-02-02", procedure.WithManager), event("2026-02-03", procedure.Answered), raised("2026-02-04", procedure.WithBoard)}
	c := replayed(t, p, "2026-01-30", start...)
	require.Equal(t, day("2026-03-18"), c.Deadline().Due())

	_, err := c.Apply(extended("2026-02-10", deadline.Days(29)))
	require.ErrorIs(t, err, procedure.ErrNotOpen)
	require.ErrorContains(t, err, "too long: the last day can become 2026-04-15 at most (F20)")
	_, err = c.Apply(extended("2026-03-19", deadline.Weeks(4)))
	require.ErrorIs(t, err, procedure.ErrTooLate)
	require.ErrorContains(t, err, "2026-03-18")

	c, err = c.Apply(extended("2026-02-10", deadline.Days(28)))
	require.NoError(t, err, "compared by the day that results: 28 days are four weeks")
	require.Equal(t, day("2026-04-15"), c.Deadline().Due())
	tell, ok := find(c, told("2026-02-10"))
	require.True(t, ok)
	require.Equal(t, procedure.Duty, tell.Norm)
	require.Equal(t, day("2026-03-18"), tell.Deadline.Due(), "before the term that was extended ends")
	_, err = c.Apply(extended("2026-02-11", deadline.Days(1)))
	require.ErrorIs(t, err, procedure.ErrNotOpen, "once")
	c, err = c.Apply(agreed("2026-04-01", deadline.Months(1)))
	require.NoError(t, err, "with consent as often and as long as need be")
	c, err = c.Apply(agreed("2026-04-02", deadline.Weeks(1)))
	require.NoError(t, err)
	require.Equal(t, day("2026-05-22"), c.Deadline().Due(), "ten weeks and a week from 4 February is 22 April, and a month")
	c, err = c.Apply(told("2026-04-03"))
	require.NoError(t, err)
	tell, ok = find(c, told("2026-04-03"))
	require.True(t, ok)
	require.Equal(t, procedure.Possible, tell.Norm, "told once is told")
}

func TestPause(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	c := replayed(t, p, "2026-01-30",
		raised("2026-02-02", procedure.WithManager), event("2026-02-02", procedure.Acknowledged),
		event("2026-02-05", procedure.Paused))
	require.True(t, c.Deadline().Paused())
	require.Equal(t, deadline.Paused, c.Deadline().Status(day("2027-01-01")))
	_, err := c.Apply(event("2026-02-06", procedure.Paused))
	require.ErrorIs(t, err, procedure.ErrNotOpen)
	_, open := find(c, raised("", procedure.WithBoard))
	require.False(t, open, "silence opens nothing while the clock stands still")
	c, err = c.Apply(event("2026-02-13", procedure.Resumed))
	require.NoError(t, err)
	require.Equal(t, day("2026-02-23"), c.Deadline().Due(), "16 February, and the five working days between")
	_, err = c.Apply(event("2026-02-14", procedure.Resumed))
	require.ErrorIs(t, err, procedure.ErrNotOpen)
}

func TestSilenceOpensTheNextRung(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	c := replayed(t, p, "2026-01-30", raised("2026-02-02", procedure.WithManager), event("2026-02-04", procedure.Acknowledged))
	up := raised("2026-02-18", procedure.WithBoard)
	m, ok := find(c, up)
	require.True(t, ok)
	require.Equal(t, day("2026-02-19"), m.NotBefore)
	require.Equal(t, "F12", m.Clause)
	_, err := c.Apply(up)
	require.ErrorIs(t, err, procedure.ErrTooEarly)
	require.ErrorContains(t, err, "the first day is 2026-02-19 (F12)")

	longer, err := c.Apply(extended("2026-02-18", deadline.WorkingDays(5)))
	require.NoError(t, err)
	m, _ = find(longer, up)
	require.Equal(t, day("2026-02-26"), m.NotBefore, "it moves with the term")

	up.On = day("2026-02-19")
	c, err = c.Apply(up)
	require.NoError(t, err)
	late := procedure.Event{On: day("2026-02-25"), Kind: procedure.Answered, Stage: procedure.WithManager, Verdict: procedure.Upheld}
	after, err := c.Apply(late)
	require.NoError(t, err)
	require.Equal(t, procedure.PhaseHearing, after.Phase(), "the manager's late answer is not the board's")
	require.Zero(t, after.Verdict())
}

func TestRequiredRung(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	c := replayed(t, p, "2026-01-30")
	_, ok := find(c, raised("", procedure.WithManager))
	require.True(t, ok, "the talk is advice")
	_, ok = find(c, raised("", procedure.WithBoard))
	require.False(t, ok, "the manager cannot be passed over")
	c = replayed(t, p, "2026-01-30", raised("2026-02-02", procedure.WithEmployee))
	_, ok = find(c, raised("", procedure.WithBoard))
	require.False(t, ok, "nor from the talk")
}

func TestGoingUpInTime(t *testing.T) {
	answer := func(on string) []procedure.Event {
		return []procedure.Event{raised("2026-02-02", procedure.WithManager), event(on, procedure.Answered)}
	}
	for _, tt := range []struct {
		reason string
		later  bool
		events []procedure.Event
		want   string
	}{
		{"six months from the event are later than two from the answer", true, answer("2026-02-10"), "2026-07-30"},
		{"two months from the answer are later", true, answer("2026-07-01"), "2026-09-01"},
		{"the earlier of the two", false, answer("2026-02-10"), "2026-04-10"},
		{"the earlier of the two is from the event", false, answer("2026-07-01"), "2026-07-30"},
		{"declining changes nothing", false, append(answer("2026-02-10"), event("2026-02-20", procedure.Declined)), "2026-04-10"},
		{"no answer: from the last day it should have come, 23 February", false, answer("2026-02-10")[:1], "2026-04-23"},
		{"taken up again after a lapse: three months from the lapse are sooner", true, append(answer("2026-02-10"), event("2026-03-02", procedure.Lapsed)), "2026-06-02"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			r := proceduretest.EveryFeature()
			r.Rungs[2].Entry.Within.Later = tt.later
			c := replayed(t, compiled(t, r), "2026-01-30", tt.events...)
			m, ok := find(c, raised("", procedure.WithBoard))
			require.True(t, ok)
			require.Equal(t, day(tt.want), m.Deadline.Due())
			_, err := c.Apply(raised(tt.want, procedure.WithBoard))
			require.NoError(t, err)
			late := raised(tt.want, procedure.WithBoard)
			late.On++
			_, err = c.Apply(late)
			require.ErrorIs(t, err, procedure.ErrTooLate)
			refused, ok := errors.AsType[*procedure.RefusedError](err)
			require.True(t, ok)
			clause := "F15"
			if c.Outcome() == procedure.OutcomeLapsed {
				clause = "F36" // it is the reopening that came too late
			}
			require.Equal(t, clause, refused.Clause)
		})
	}
}

// A term to go up that is open warns and bars nobody.
func TestOpenWayUp(t *testing.T) {
	r := proceduretest.EveryFeature()
	r.Rungs[2].Entry.Within.Open = true
	c := replayed(t, compiled(t, r), "2026-01-30", raised("2026-02-02", procedure.WithManager), event("2026-02-10", procedure.Answered))
	m, ok := find(c, raised("", procedure.WithBoard))
	require.True(t, ok)
	require.True(t, m.Deadline.IsZero())
	require.Equal(t, day("2026-07-30"), m.Target.Due())
	_, err := c.Apply(raised("2027-01-04", procedure.WithBoard))
	require.NoError(t, err)
}

// An open window warns and bars nobody.
func TestOpenWindow(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	c := replayed(t, p, "2024-01-30")
	m, ok := find(c, raised("", procedure.WithEmployee))
	require.True(t, ok)
	require.True(t, m.Deadline.IsZero())
	require.Equal(t, day("2025-01-30"), m.Target.Due())
	_, err := c.Apply(raised("2026-03-02", procedure.WithEmployee))
	require.NoError(t, err)
	got := lines(p.Audit(c.Complaint(), []procedure.Event{raised("2026-03-02", procedure.WithEmployee)}, day("2026-03-02")))
	require.Equal(t, []string{"0 2026-03-02 note taken-in-late complainant employee F3 396 late"}, got)
}

func TestAuditOfEveryFeature(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	first := raised("2026-02-02", procedure.WithManager)
	board := []procedure.Event{first, event("2026-02-04", procedure.Acknowledged), event("2026-02-10", procedure.Answered), raised("2026-02-11", procedure.WithBoard)}
	tests := []struct {
		reason string
		events []procedure.Event
		today  string
		want   []string
	}{
		{"acknowledged late", []procedure.Event{first, event("2026-02-11", procedure.Acknowledged)}, "2026-02-12", []string{"1 2026-02-11 breach done-late manager manager F7 2 late"}},
		{"not acknowledged", []procedure.Event{first}, "2026-02-12", []string{"-1 2026-02-12 breach overdue manager manager F7 3 late"}},
		{
			"answered without an acknowledgement, after both days",
			[]procedure.Event{first, event("2026-02-24", procedure.Answered)},
			"2026-02-24",
			[]string{
				"1 2026-02-24 breach late-answer manager manager F8 1 late",
				"1 2026-02-24 breach overdue manager manager F7 15 late",
			},
		},
		{
			"in time and after the target",
			[]procedure.Event{first, event("2026-02-04", procedure.Acknowledged), event("2026-02-16", procedure.Answered)},
			"2026-02-16",
			[]string{"2 2026-02-16 note target-missed manager manager F8 3 late"},
		},
		{
			"gone up after silence, answered after that",
			[]procedure.Event{first, event("2026-02-04", procedure.Acknowledged), raised("2026-02-20", procedure.WithBoard), {On: day("2026-02-23"), Kind: procedure.Answered, Stage: procedure.WithManager}},
			"2026-02-24",
			[]string{
				"2 2026-02-20 breach overdue manager manager F8 2 late",
				"3 2026-02-23 note answered-after manager manager F8",
			},
		},
		{
			"extended and told too late", append(slices.Clone(board), extended("2026-03-01", deadline.Weeks(4)), told("2026-03-26")), "2026-03-26",
			[]string{
				"-1 2026-03-26 breach overdue board board F16 36 late",
				"-1 2026-03-26 breach overdue board complainant board F18 29 late",
				"5 2026-03-26 breach done-late board complainant board F10 1 late",
			},
		},
		{
			"answered without consulting and hearing", append(slices.Clone(board), event("2026-02-12", procedure.Answered)), "2026-03-26",
			[]string{
				"4 2026-02-12 breach not-consulted board employee board F17",
				"4 2026-02-12 breach not-heard board complainant board F18",
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			got := slices.DeleteFunc(lines(p.Audit(procedure.Complaint{Happened: day("2026-01-30")}, tt.events, day(tt.today))), func(s string) bool {
				return strings.Contains(s, "stage-skipped") // none of them talked first
			})
			slices.Sort(got)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// one compiles a regulation of a single review, with the board.
func one(t *testing.T, counting deadline.Counting, rung procedure.Rung) *procedure.Procedure {
	t.Helper()
	text := procedure.Text{NL: "voorbeeld", EN: "example"}
	rung.Stage, rung.Form, rung.Body = procedure.WithBoard, procedure.Review, text
	rung.Entry = procedure.Entry{Norm: procedure.Right, Clause: "a"}
	rung.Answer.Clause, rung.Final = "a", "a"
	return compiled(t, procedure.Regulation{
		ID: "one", Edition: "1", Name: text, Counting: counting,
		Rungs: []procedure.Rung{rung}, Closing: procedure.Closing{Withdraw: "a"},
		Clauses: []procedure.Clause{{ID: "a", Summary: text}},
	})
}

// The days that rules, rulings and other systems published come out of a
// regulation that says what they say.
func TestPublishedDays(t *testing.T) {
	weeks := func(n int) procedure.Rung {
		return procedure.Rung{Answer: procedure.Answer{Term: deadline.Weeks(n)}, Extend: procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "a"}}
	}
	months := procedure.Rung{Answer: procedure.Answer{Term: deadline.Months(1)}, Extend: procedure.Extension{Times: 1, Most: deadline.Months(1), Clause: "a"}}
	working := procedure.Rung{Answer: procedure.Answer{Term: deadline.WorkingDays(20)}}
	stage1 := procedure.Rung{
		Acknowledge: procedure.Acknowledgement{Term: deadline.WorkingDays(5), Clause: "a"},
		Answer:      procedure.Answer{Term: deadline.WorkingDays(10), From: procedure.FromAcknowledgement},
		Extend:      procedure.Extension{Times: 1, Most: deadline.WorkingDays(10), Clause: "a"},
	}
	rolled := deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
	holiday := deadline.Counting{Calendar: deadline.WithClosures(deadline.Weekdays(), day("2017-05-29"))}
	england := deadline.Counting{Calendar: deadline.WithClosures(deadline.Weekdays(), day("2026-04-03"), day("2026-04-06"))}
	receipt := event("2026-03-04", procedure.Acknowledged)
	for _, tt := range []struct {
		reason   string
		counting deadline.Counting
		rung     procedure.Rung
		received string
		events   []procedure.Event
		want     string
	}{
		{"six weeks end on Sunday 12 April", deadline.Statutory(), weeks(6), "2026-03-01", nil, "2026-04-13"},
		{"four more end on Sunday 10 May, counted from that Sunday and not from the Monday", deadline.Statutory(), weeks(6), "2026-03-01", []procedure.Event{extended("2026-04-13", deadline.Weeks(4))}, "2026-05-11"},
		{"ten weeks end on Friday 15 May, a day off by decree", deadline.Statutory(), weeks(10), "2026-03-06", nil, "2026-05-18"},
		{"six weeks end on Ascension Day, with the day after it off by decree", deadline.Statutory(), weeks(6), "2026-04-02", nil, "2026-05-18"},
		{"four more end on Thursday 11 June", deadline.Statutory(), weeks(6), "2026-04-02", []procedure.Event{extended("2026-05-18", deadline.Weeks(4))}, "2026-06-11"},
		{"ten weeks (Nationale ombudsman 2003/012)", deadline.Statutory(), weeks(10), "2002-01-08", nil, "2002-03-19"},
		{"and four more", deadline.Statutory(), weeks(10), "2002-01-08", []procedure.Event{extended("2002-03-19", deadline.Weeks(4))}, "2002-04-16"},
		{"twenty working days with a holiday on the way", holiday, working, "2017-05-18", nil, "2017-06-16"},
		{"a month", rolled, months, "2019-08-27", nil, "2019-09-27"},
		{"a month and one more end on Sunday 27 October", rolled, months, "2019-08-27", []procedure.Event{extended("2019-09-01", deadline.Months(1))}, "2019-10-28"},
		{"ten working days of the last day to acknowledge, 9 March", england, stage1, "2026-03-02", nil, "2026-03-23"},
		{"ten working days of the acknowledgement", england, stage1, "2026-03-02", []procedure.Event{receipt}, "2026-03-18"},
		{"and ten more", england, stage1, "2026-03-02", []procedure.Event{receipt, extended("2026-03-05", deadline.WorkingDays(10))}, "2026-04-01"},
		{"the same in the other order", england, stage1, "2026-03-02", []procedure.Event{extended("2026-03-03", deadline.WorkingDays(10)), receipt}, "2026-04-01"},
		{"ten more and not acknowledged: over Good Friday and Easter Monday", england, stage1, "2026-03-02", []procedure.Event{extended("2026-03-03", deadline.WorkingDays(10))}, "2026-04-08"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			p := one(t, tt.counting, tt.rung)
			c := replayed(t, p, tt.received, append([]procedure.Event{raised(tt.received, procedure.WithBoard)}, tt.events...)...)
			require.Equal(t, tt.want, c.Deadline().Due().String())
			m, ok := find(c, procedure.Event{Kind: procedure.Answered, Stage: procedure.WithBoard})
			require.True(t, ok)
			require.Equal(t, c.Deadline(), m.Deadline)
			late := []procedure.Event{raised(tt.received, procedure.WithBoard)}
			late = append(append(late, tt.events...), event(tt.want, procedure.Answered))
			found := func() bool {
				return slices.ContainsFunc(p.Audit(c.Complaint(), late, day("2030-01-01")), func(f procedure.Finding) bool { return f.Code == procedure.LateAnswer })
			}
			require.False(t, found(), "the last day is in time")
			late[len(late)-1].On++
			require.True(t, found(), "the day after it is not")
		})
	}
}

// The complainant is told of an extension by the day the term would have
// ended, also when the clock stood still as it was extended.
func TestTellingDoesNotWait(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	history := []procedure.Event{
		raised("2026-02-02", procedure.WithManager), event("2026-02-03", procedure.Acknowledged),
		event("2026-02-05", procedure.Paused), extended("2026-02-06", deadline.WorkingDays(5)), event("2026-02-09", procedure.Resumed),
	}
	c := replayed(t, p, "2026-01-30", history...)
	m, ok := find(c, told(""))
	require.True(t, ok)
	require.Equal(t, procedure.Duty, m.Norm)
	require.False(t, m.Deadline.Paused())
	require.Equal(t, day("2026-02-17"), m.Deadline.Due(), "ten working days from 3 February")
	require.Equal(t, day("2026-02-06"), m.Since)
	require.True(t, slices.ContainsFunc(p.Audit(procedure.Complaint{Happened: day("2026-01-30")}, append(history, told("2026-06-01")), day("2026-06-01")), func(f procedure.Finding) bool {
		return f.Code == procedure.DoneLate && f.Kind == procedure.Informed
	}))
}

// The later of two terms has no end while the other has not begun.
func TestLaterOfTwoWithNoAnswer(t *testing.T) {
	r := proceduretest.EveryFeature()
	r.Rungs[1].Answer, r.Rungs[1].Extend, r.Rungs[1].Pause, r.Rungs[1].Silence = procedure.Answer{Clause: r.Rungs[1].Answer.Clause}, procedure.Extension{}, "", ""
	r.Rungs[1].Agree.GiveUp = r.Rungs[1].Agree.Decline
	events := []procedure.Event{raised("2026-02-02", procedure.WithManager), event("2026-02-03", procedure.Declined)}
	m, ok := find(replayed(t, compiled(t, r), "2026-01-30", events...), raised("", procedure.WithBoard))
	require.True(t, ok)
	require.True(t, m.Deadline.IsZero(), "given up on a body that has no day to answer by")
	r.Rungs[2].Entry.Within.Later = false
	m, ok = find(replayed(t, compiled(t, r), "2026-01-30", events...), raised("", procedure.WithBoard))
	require.True(t, ok)
	require.Equal(t, day("2026-07-30"), m.Deadline.Due(), "the earlier one is then six months from the event")
}
