package procedure_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestExtension(t *testing.T) {
	p := compiled(t, ladder())
	c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board")...)
	require.Equal(t, day("2026-03-18"), c.Deadline().Due())
	m := move(t, c, "extended")
	require.Equal(t, term("P4W"), m.Most)
	require.Equal(t, c.Deadline(), m.Deadline)

	require.ErrorContains(t, refuse(t, c, "2026-02-10 extended P29D"), "too long: the last day can become 2026-04-15 at most (extend-board)")
	require.ErrorContains(t, refuse(t, c, "2026-03-19 extended P4W"), "too late: the last day was 2026-03-18")
	requireFault(t, "term", refuse(t, c, "2026-02-10 extended P10000Y").Err)

	c = applied(t, c, "2026-02-10 extended P28D") // compared by the day that results: 28 days are four weeks
	require.Equal(t, day("2026-04-15"), c.Deadline().Due())
	usedUp := refuse(t, c, "2026-02-11 extended P1D")
	require.ErrorContains(t, usedUp, "the term was extended as often as it can be, last on 2026-02-10 (extend-board)")
	require.Equal(t, day("2026-02-10"), usedUp.Extended)
	require.Equal(t, day("2026-02-10"), refuse(t, applied(t, c, "2026-02-12 retracted"), "2026-02-13 extended P1D").Extended, "taken back or not")
	c = applied(t, c, "2026-04-01 extended complainant P1M") // with consent as often and as long as need be
	c = applied(t, c, "2026-04-02 extended complainant P1W")
	require.Equal(t, day("2026-05-22"), c.Deadline().Due(), "ten weeks and a week from 4 February is 22 April, and a month")
	require.ErrorContains(t, refuse(t, c, "2026-05-23 extended complainant P1W"), "too late")
}

// Two moves between the same states, each with a guard of its own (aasm#362).
func TestExtensionsAreCountedApart(t *testing.T) {
	r := desk(deadline.Counting{}, "P6W")
	r.Rungs[0].Extend.Times, r.Rungs[0].ExtendAgreed.Times = 1, 2
	c := replayed(t, compiled(t, r), "2026-03-01", evs("2026-03-02 raised board", "2026-03-03 extended P1W")...)
	require.Equal(t, procedure.ReasonUsedUp, refuse(t, c, "2026-03-04 extended P1W").Reason)
	c = applied(t, c, "2026-03-04 extended complainant P1W")
	c = applied(t, c, "2026-03-05 extended complainant P1W")
	require.Equal(t, procedure.Cite("4"), refuse(t, c, "2026-03-06 extended complainant P1W").Clause)
	require.Equal(t, day("2026-05-04"), c.Deadline().Due(), "three weeks more")
}

// A term that was agreed ends on the day that was agreed, also when that is a
// day off, unless the regulation says otherwise (R31).
func TestAgreedTermDoesNotRoll(t *testing.T) {
	counting := deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
	for _, tt := range []struct {
		reason string
		agreed bool
		events []string
		want   string
	}{
		{"six weeks end on a Monday", false, nil, "2026-04-13"},
		{"five days more by a rule end on a Saturday", false, []string{"2026-03-03 extended P5D"}, "2026-04-20"},
		{"by agreement they stay there", false, []string{"2026-03-03 extended complainant P5D"}, "2026-04-18"},
		{"where agreed terms roll as well they do not", true, []string{"2026-03-03 extended complainant P5D"}, "2026-04-20"},
		{"agreed, and a rule on top of it", false, []string{"2026-03-03 extended complainant P5D", "2026-03-04 extended P1D"}, "2026-04-19"},
	} {
		counting.RollAgreed = tt.agreed
		c := replayed(t, compiled(t, desk(counting, "P6W")), "2026-03-01", evs(append([]string{"2026-03-02 raised board"}, tt.events...)...)...)
		require.Equal(t, tt.want, c.Deadline().Due().String(), tt.reason)
	}
}

// An extension can be taken back while the term before it still runs
// (correspondence_tool_staff#2818), and what the clock stood still is kept.
func TestExtensionTakenBack(t *testing.T) {
	r := desk(deadline.Counting{}, "P6W")
	r.Rungs[0].Extend = procedure.Extension{Times: 2, Clause: "3", Retract: "2"}
	r.Rungs[0].Duties = []procedure.Duty{{
		Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromExtension, Limit: within(procedure.FromDue, ""), Clause: "1",
	}}
	p := compiled(t, r)
	c := replayed(t, p, "2026-03-01", evs("2026-03-02 raised board", "2026-03-05 paused", "2026-03-12 resumed", "2026-03-16 extended P2W")...)
	require.Equal(t, day("2026-05-03"), c.Deadline().Due(), "13 April, six days, two weeks")
	m := move(t, c, "retracted")
	require.Equal(t, day("2026-04-19"), m.Deadline.Due())
	require.Equal(t, procedure.Cite("2"), m.Clause)
	back := applied(t, c, "2026-04-19 retracted")
	require.Equal(t, day("2026-04-19"), back.Deadline().Due())
	require.Equal(t, procedure.Possible, move(t, back, "informed complainant").Norm, "there is nothing to tell any more")
	require.Equal(t, procedure.Cite("2"), refuse(t, back, "2026-04-20 retracted").Clause)
	require.Equal(t, procedure.ReasonTooLate, refuse(t, c, "2026-04-20 retracted").Reason)
	lacks(t, back, "retracted")
	again := applied(t, back, "2026-04-19 extended P1W")
	require.Equal(t, day("2026-04-26"), again.Deadline().Due())
	require.Equal(t, procedure.ReasonUsedUp, refuse(t, again, "2026-04-20 extended P1W").Reason, "taken back is used all the same")

	both := applied(t, applied(t, c, "2026-03-17 extended complainant P1W"), "2026-03-18 retracted")
	require.Equal(t, day("2026-04-19"), both.Deadline().Due())

	// While the clock stands still nothing is taken back: it may stand still in
	// the very days that were added.
	stopped := applied(t, c, "2026-04-25 paused")
	lacks(t, stopped, "retracted")
	require.Equal(t, procedure.Cite("2"), refuse(t, stopped, "2026-04-26 retracted").Clause)
	back = applied(t, applied(t, applied(t, c, "2026-03-20 paused"), "2026-03-23 resumed"), "2026-03-24 retracted")
	require.Equal(t, day("2026-04-21"), back.Deadline().Due(), "and what it stood still is kept")
}

// What has not begun cannot stand still: a term that is counted from what is
// still to be done, when that comes later, can from its last day on.
func TestPauseBeforeTheStart(t *testing.T) {
	p := changed(t, desk(deadline.Counting{}, "P1W"), func(r *procedure.Regulation) {
		board := &r.Rungs[0]
		limit := &board.Answer.Limit
		limit.Or, limit.Later, limit.Known = procedure.Span{From: procedure.FromConsultation, Term: deadline.Weeks(1)}, true, true
		board.Duties = []procedure.Duty{{Kind: procedure.Consulted, Parties: []procedure.Party{procedure.Complainant}, Limit: within(procedure.FromEntry, "P3D"), Clause: "3"}}
	})
	c := replayed(t, p, "2026-01-01", ev("2026-01-02 raised board"))
	require.Equal(t, day("2026-01-05"), move(t, c, "paused").Since)
	refused := refuse(t, c, "2026-01-04 paused")
	require.Equal(t, procedure.ReasonTooEarly, refused.Reason)
	require.Equal(t, day("2026-01-05"), refused.NotBefore)
	require.True(t, applied(t, c, "2026-01-05 paused").Deadline().Paused())
	c = applied(t, c, "2026-01-03 consulted complainant") // earlier than it might have been
	require.Equal(t, day("2026-01-10"), c.Deadline().Due())
	require.Equal(t, day("2026-01-03"), move(t, c, "paused").Since)
}

func TestPause(t *testing.T) {
	p := compiled(t, ladder())
	c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-02 acknowledged", "2026-02-05 paused")...)
	require.True(t, c.Deadline().Paused())
	require.Equal(t, deadline.Paused, c.Deadline().Status(day("2027-01-01")))
	require.Equal(t, c.Deadline().DaysLeft(day("2026-02-05")), c.Deadline().DaysLeft(day("2026-03-05")))
	lacks(t, c, "raised board") // silence opens nothing while the clock stands still
	lacks(t, c, "paused")
	require.True(t, applied(t, c, "2027-01-04 extended P5WD").Deadline().Paused(), "it can be extended however long it stands still")
	c = applied(t, c, "2026-02-13 resumed")
	require.Equal(t, day("2026-02-23"), c.Deadline().Due(), "16 February, and the five working days between")
	lacks(t, c, "resumed")
	c = applied(t, applied(t, c, "2026-02-23 paused"), "2026-03-03 resumed")
	require.GreaterOrEqual(t, c.Deadline().Due(), day("2026-03-03"), "of the last day it stood still on")

	answered := applied(t, replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-02 acknowledged", "2026-02-05 paused")...), "2026-06-01 answered")
	require.Equal(t, deadline.Met, answered.Deadline().Status(day("2026-06-02")), "answered while the clock stood still is answered in time")
}

// What a suspension adds is a setting of the counting (R30). The first is the
// published example of the circular on the Wet dwangsom (BWBR0035667).
func TestSuspensionAdds(t *testing.T) {
	for _, tt := range []struct {
		suspend     deadline.Suspension
		after, more string
	}{
		{deadline.SuspendAfterStop, "2014-11-25", "2014-12-09"},
		{deadline.SuspendBetween, "2014-11-24", "2014-12-08"},
		{deadline.SuspendBothEnds, "2014-11-26", "2014-12-10"},
	} {
		counting := deadline.Statutory()
		counting.Suspend = tt.suspend
		c := replayed(t, compiled(t, desk(counting, "P6W")), "2014-09-30", evs("2014-10-01 raised board", "2014-10-04 paused", "2014-10-17 resumed")...)
		require.Equal(t, tt.after, c.Deadline().Due().String(), tt.suspend)
		require.Equal(t, tt.more, applied(t, c, "2014-10-20 extended P2W").Deadline().Due().String(), tt.suspend)
	}
}

// The term can begin again when what was missing is there (alaveteli#7959,
// #5963).
func TestClockThatStartsAnew(t *testing.T) {
	r := desk(deadline.Counting{}, "P20D")
	r.Rungs[0].Pause.Anew = true
	r.Rungs[0].Answer.Target = term("P10D")
	c := replayed(t, compiled(t, r), "2026-03-01", evs("2026-03-02 raised board", "2026-03-05 paused", "2026-03-12 resumed")...)
	require.Equal(t, day("2026-04-01"), c.Deadline().Due())
	require.Equal(t, day("2026-03-22"), move(t, c, "answered board").Target.Due())
	c = applied(t, applied(t, c, "2026-03-30 paused"), "2026-04-02 resumed")
	require.Equal(t, day("2026-04-22"), c.Deadline().Due(), "as often as it stands still")
	require.Equal(t, day("2026-03-22"), move(t, c, "answered board").Target.Due(), "the target had passed")
}

// A target that was missed does not move when the clock stands still after it
// (frappe/helpdesk#3709).
func TestTargetThatWasMissedStays(t *testing.T) {
	r := desk(deadline.Counting{}, "P6W")
	r.Rungs[0].Answer.Target = term("P4W")
	p := compiled(t, r)
	target := func(events ...string) string {
		c := replayed(t, p, "2026-03-01", evs(append([]string{"2026-03-02 raised board"}, events...)...)...)
		return move(t, c, "answered board").Target.Due().String()
	}
	require.Equal(t, "2026-03-30", target())
	require.Equal(t, "2026-03-30", target("2026-04-03 paused", "2026-04-13 resumed"))
	require.Equal(t, "2026-03-30", target("2026-03-31 paused", "2026-04-13 resumed"), "a day after it")
	require.Equal(t, "2026-04-08", target("2026-03-20 paused", "2026-03-30 resumed"), "before it was missed it moves")
	require.Equal(t, "2026-03-30", target("2026-03-20 extended P2W"), "and an extension is of the term, not of the target")
	c := replayed(t, p, "2026-03-01", evs("2026-03-02 raised board", "2026-03-31 answered")...)
	require.Equal(t, deadline.Met, c.Deadline().Status(day("2026-05-01")), "a target missed is no term missed")
}

func TestSilenceOpensTheNextRung(t *testing.T) {
	p := compiled(t, ladder())
	c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-04 acknowledged")...)
	m := move(t, c, "raised board")
	require.Equal(t, day("2026-02-19"), m.NotBefore)
	require.Equal(t, procedure.Cite("silence"), m.Clause)
	require.Equal(t, procedure.Right, m.Norm)
	require.False(t, m.OpenOn(day("2026-02-18")))
	require.ErrorContains(t, refuse(t, c, "2026-02-18 raised board"), "the first day is 2026-02-19 (silence)")

	longer := applied(t, c, "2026-02-18 extended P5WD")
	require.Equal(t, day("2026-02-26"), move(t, longer, "raised board").NotBefore, "it moves with the term")

	c = applied(t, c, "2026-02-19 raised board")
	after := applied(t, c, "2026-02-25 answered manager upheld")
	require.Equal(t, procedure.PhaseHearing, after.Phase(), "the manager's late answer is not the board's")
	require.Zero(t, after.Verdict())
}

func TestRequiredRung(t *testing.T) {
	p := compiled(t, ladder())
	c := replayed(t, p, "2026-01-30")
	move(t, c, "raised manager") // the talk is advice
	lacks(t, c, "raised board")
	lacks(t, applied(t, c, "2026-02-02 raised employee"), "raised board")
	p = changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[manager].Required = false })
	require.Equal(t, procedure.Cite("skip"), move(t, replayed(t, p, "2026-01-30"), "raised board").Clause)
	p = changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[manager].Required, r.Skip = false, "" })
	require.Equal(t, procedure.Cite("board"), move(t, replayed(t, p, "2026-01-30"), "raised board").Clause)
}

func TestGoingUpInTime(t *testing.T) {
	answered := func(on string) []string { return []string{"2026-02-02 raised manager", on + " answered"} }
	for _, tt := range []struct {
		reason string
		later  bool
		events []string
		want   string
	}{
		{"six months from the event are later than two from the answer", true, answered("2026-02-10"), "2026-07-30"},
		{"two months from the answer are later", true, answered("2026-07-01"), "2026-09-01"},
		{"the earlier of the two", false, answered("2026-02-10"), "2026-04-10"},
		{"the earlier of the two is from the event", false, answered("2026-07-01"), "2026-07-30"},
		{"declining changes nothing", false, append(answered("2026-02-10"), "2026-02-20 declined"), "2026-04-10"},
		{"no answer: from the last day on which it should have come, 23 February", false, answered("2026-02-10")[:1], "2026-04-23"},
		{"taken up again after a lapse: three months from the lapse are sooner", true, append(answered("2026-02-10"), "2026-03-02 lapsed"), "2026-06-02"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			p := changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[board].Entry.Within.Later = tt.later })
			c := replayed(t, p, "2026-01-30", evs(tt.events...)...)
			require.Equal(t, tt.want, move(t, c, "raised board").Deadline.Due().String())
			applied(t, c, tt.want+" raised board")
			late := raised(tt.want, procedure.WithBoard)
			late.On++
			_, err := c.Apply(late)
			require.ErrorIs(t, err, procedure.ErrTooLate)
			clause := procedure.Cite("up")
			if c.Outcome() == procedure.OutcomeLapsed {
				clause = "again" // it is the reopening that came too late
			}
			require.Equal(t, clause, asRefused(t, err).Clause)
		})
	}
}

// A limit counted from a real answer does not run where there is none; one
// from silence does.
func TestGoingUpAfterNoAnswer(t *testing.T) {
	within := func(l procedure.Limit) procedure.Case {
		p := changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[board].Entry.Within = l })
		return replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 declined")...)
	}
	given := procedure.Span{From: procedure.FromAnswer, Term: term("P1M")}
	silent := procedure.Span{From: procedure.FromSilence, Term: term("P1M")}
	happened := procedure.Span{From: procedure.FromEvent, Term: term("P6M")}
	due := procedure.Span{From: procedure.FromDue}
	for _, tt := range []struct {
		limit procedure.Limit
		want  string
	}{
		{procedure.Limit{Span: given, Clause: "up"}, ""},
		{procedure.Limit{Span: silent, Clause: "up"}, "2026-03-23"}, // from 23 February
		{procedure.Limit{Span: given, Or: happened, Clause: "up"}, "2026-07-30"},
		{procedure.Limit{Span: given, Or: happened, Later: true, Clause: "up"}, ""},
		{procedure.Limit{Span: due, Clause: "up"}, "2026-02-23"},
	} {
		c := within(tt.limit)
		require.Equal(t, day(tt.want), move(t, c, "raised board").Deadline.Due(), "%v", tt.limit)
	}
}

// A limit that only warns bars nobody.
func TestLimitThatWarns(t *testing.T) {
	p := changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[board].Entry.Within.Warns, r.Filing.Limit.Warns = true, true })
	c := replayed(t, p, "2026-01-30")
	m := move(t, c, "raised manager")
	require.True(t, m.Deadline.IsZero())
	require.Equal(t, day("2027-02-01"), m.Target.Due(), "a Saturday, rolled")
	require.Equal(t, day("2027-02-01"), c.Filing().Due())
	c = applied(t, applied(t, c, "2028-02-02 raised manager"), "2028-02-10 answered")
	require.Equal(t, deadline.MetLate, c.Filing().Status(day("2028-02-10")))
	m = move(t, c, "raised board")
	require.True(t, m.Deadline.IsZero())
	require.Equal(t, day("2028-04-10"), m.Target.Due())
	applied(t, c, "2030-01-04 raised board")
}

// Resuming a clock that runs is refused by the clause by which this stage lets
// it stand still (laravel-help-desk#52).
func TestClauseOfAResumption(t *testing.T) {
	c := replayed(t, compiled(t, ladder()), "2026-03-01", evs("2026-03-02 raised manager", "2026-03-03 acknowledged")...)
	require.ErrorContains(t, refuse(t, c, "2026-03-04 resumed"), "the clock does not stand still (pause-manager)")
	c = applied(t, c, "2026-03-04 paused")
	require.ErrorContains(t, refuse(t, c, "2026-03-05 paused"), "the clock already stands still (pause-manager)")
}

// The days that rules, rulings and other systems published come out of a
// regulation that says what they say.
func TestPublishedDays(t *testing.T) {
	weekdays := deadline.Weekdays()
	rolled := deadline.Counting{Calendar: weekdays, Roll: deadline.RollForward}
	holiday := deadline.Counting{Calendar: deadline.WithClosures(weekdays, day("2017-05-29"))}
	england := deadline.Counting{Calendar: deadline.WithClosures(weekdays, day("2026-04-03"), day("2026-04-06"))}
	for _, tt := range []struct {
		reason   string
		counting deadline.Counting
		answer   string
		received string
		events   []string
		want     string
	}{
		{"six weeks end on Sunday 12 April", deadline.Statutory(), "P6W", "2026-03-01", nil, "2026-04-13"},
		{"four more end on Sunday 10 May, counted from that Sunday and not from the Monday", deadline.Statutory(), "P6W", "2026-03-01", []string{"2026-04-13 extended P4W"}, "2026-05-11"},
		{"ten weeks end on Friday 15 May, a day off by decree", deadline.Statutory(), "P10W", "2026-03-06", nil, "2026-05-18"},
		{"six weeks end on Ascension Day, with the day after it off by decree", deadline.Statutory(), "P6W", "2026-04-02", nil, "2026-05-18"},
		{"four more end on Thursday 11 June", deadline.Statutory(), "P6W", "2026-04-02", []string{"2026-05-18 extended P4W"}, "2026-06-11"},
		{"ten weeks (Nationale ombudsman 2003/012)", deadline.Statutory(), "P10W", "2002-01-08", nil, "2002-03-19"},
		{"and four more", deadline.Statutory(), "P10W", "2002-01-08", []string{"2002-03-19 extended P4W"}, "2002-04-16"},
		{"twenty working days with a holiday on the way (correspondence_tool_staff)", holiday, "P20WD", "2017-05-18", nil, "2017-06-16"},
		{"a month", rolled, "P1M", "2019-08-27", nil, "2019-09-27"},
		{"a month and one more end on Sunday 27 October", rolled, "P1M", "2019-08-27", []string{"2019-09-01 extended P1M"}, "2019-10-28"},
		{"ten working days of the last day to acknowledge, 9 March", england, "P10WD", "2026-03-02", nil, "2026-03-23"},
		{"ten working days of the acknowledgement", england, "P10WD", "2026-03-02", []string{"2026-03-04 acknowledged"}, "2026-03-18"},
		{"and ten more", england, "P10WD", "2026-03-02", []string{"2026-03-04 acknowledged", "2026-03-05 extended P10WD"}, "2026-04-01"},
		{"the same in the other order", england, "P10WD", "2026-03-02", []string{"2026-03-03 extended P10WD", "2026-03-04 acknowledged"}, "2026-04-01"},
		{"ten more and not acknowledged: over Good Friday and Easter Monday", england, "P10WD", "2026-03-02", []string{"2026-03-03 extended P10WD"}, "2026-04-08"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			r := desk(tt.counting, tt.answer)
			if tt.counting == england {
				r.Rungs[0].Answer.Limit.From = procedure.FromAcknowledgement
				r.Rungs[0].Duties = []procedure.Duty{{Kind: procedure.Acknowledged, Limit: within(procedure.FromEntry, "P5WD"), Clause: "1"}}
			}
			c := replayed(t, compiled(t, r), tt.received, append([]procedure.Event{raised(tt.received, procedure.WithBoard)}, evs(tt.events...)...)...)
			require.Equal(t, tt.want, c.Deadline().Due().String())
			require.Equal(t, c.Deadline(), move(t, c, "answered board").Deadline)
			require.Equal(t, deadline.Met, applied(t, c, tt.want+" answered").Deadline().Status(day("2030-01-01")), "the last day is in time")
			late := event(tt.want, procedure.Answered)
			late.On++
			c, err := c.Apply(late)
			require.NoError(t, err)
			require.Equal(t, deadline.MetLate, c.Deadline().Status(day("2030-01-01")), "the day after it is not")
		})
	}
}

// An answer that is counted from the hearing has, while not all were heard, the
// latest of the days on which they should have been to count from: not the
// first, from which it would jump.
func TestAnswerFromTwoHearings(t *testing.T) {
	r := desk(deadline.Counting{}, "P10D")
	r.Rungs[0].Answer.Limit.From = procedure.FromHearing
	r.Rungs[0].Duties = []procedure.Duty{
		{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, Limit: within(procedure.FromEntry, "P2W"), Clause: "1"},
		{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, About: true, Limit: within(procedure.FromEntry, "P4W"), Clause: "1"},
	}
	p := compiled(t, r)
	c := replayed(t, p, "2026-03-01", evs("2026-03-02 raised board")...)
	require.Equal(t, day("2026-04-09"), c.Deadline().Due(), "ten days from 30 March")
	c = applied(t, c, "2026-03-05 heard complainant")
	require.Equal(t, day("2026-04-09"), c.Deadline().Due(), "the other is still to be heard")
	c = applied(t, c, "2026-03-09 heard board employee")
	require.Equal(t, day("2026-03-19"), c.Deadline().Due())

	general, err := p.Replay(procedure.Complaint{Happened: day("2026-03-01"), General: true}, evs("2026-03-02 raised board"))
	require.NoError(t, err)
	require.Equal(t, day("2026-03-26"), general.Deadline().Due(), "nobody but the complainant is to be heard (R25)")
}
