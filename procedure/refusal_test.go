package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// A refusal is an event that a case does not take, and what it says of it.
type refusalTest struct {
	why     string
	history []string
	event   string
	want    error
	reason  procedure.Reason
	clause  procedure.Cite
	first   string // the first day possible
	last    string // the last day that was
}

func TestRefusals(t *testing.T) {
	board := []string{"2026-03-30 raised board"}
	after := func(h []string, more ...string) []string { return append(slices.Clone(h), more...) }
	lapsed := []string{"2026-04-02 lapsed"}
	checkRefusals(t, procedure.Xtra(), []refusalTest{
		{"a day after the last day (K3)", nil, "2026-05-01 raised board", procedure.ErrTooLate, procedure.ReasonTooLate, "K3, R3", "", "2026-04-30"},
		{"before it happened", nil, "2026-01-29 raised board", procedure.ErrTooEarly, procedure.ReasonTooEarly, "", "2026-01-30", ""},
		{"before it happened, and not even possible", nil, "2026-01-29 answered", procedure.ErrTooEarly, procedure.ReasonTooEarly, "", "2026-01-30", ""},
		{"before what is recorded", board, "2026-03-29 answered", procedure.ErrOutOfOrder, procedure.ReasonOutOfOrder, "", "2026-03-30", ""},
		{"straight to the committee (K9, R7)", nil, "2026-03-02 raised committee", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K9, R7", "", ""},
		{"to the committee before saying no (K9, R7)", board, "2026-04-02 raised committee", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K9, R7", "", ""},
		{"an appeal before the ruling (K11)", board, "2026-04-02 raised appeal", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K11", "", ""},
		{"down the ladder", board, "2026-04-02 raised employee", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K5", "", ""},
		{"an answer to nothing", nil, "2026-03-02 answered", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K8", "", ""},
		{"withdrawing what was never raised (R12)", nil, "2026-03-02 withdrawn", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R12", "", ""},
		{"consulting when nobody has to", nil, "2026-03-02 consulted employee", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K8", "", ""},
		{"referring after an answer that was not turned down", after(board, "2026-04-02 answered"), "2026-04-03 referred committee", procedure.ErrNotOpen, procedure.ReasonNotOpen, "K9", "", ""},
		{"a lapse while the board must refer (R12)", after(board, "2026-04-02 declined"), "2026-04-03 lapsed", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R12", "", ""},
		{"a term cannot be extended (R14)", board, "2026-04-02 extended P9D", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R14", "", ""},
		{"a term cannot be paused (R14)", board, "2026-04-02 paused", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R14", "", ""},
		{"nor go on (R14)", board, "2026-04-02 resumed", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R14", "", ""},
		{"nor be taken back (R14)", board, "2026-04-02 retracted", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R14", "", ""},
		{"disagreeing on appeal (R15)", toAppeal(), "2026-06-02 declined", procedure.ErrNotOpen, procedure.ReasonNotOpen, "R15", "", ""},
		{"what no clause knows", board, "2026-04-02 forwarded", procedure.ErrNotOpen, procedure.ReasonNotOpen, "", "", ""},
		{"publishing before there is anything, of which no clause speaks", board, "2026-04-02 published board", procedure.ErrNotOpen, procedure.ReasonNotOpen, "", "", ""},
		{"after they agreed (K8)", after(board, "2026-04-02 accepted"), "2026-04-03 answered", procedure.ErrClosed, procedure.ReasonClosed, "K8", "", ""},
		{"after it was withdrawn (R12)", after(board, "2026-04-02 withdrawn"), "2026-04-03 answered", procedure.ErrClosed, procedure.ReasonClosed, "R12", "", ""},
		{"what was there before it was withdrawn is out of order, and not after the close", after(board, "2026-04-02 withdrawn"), "2026-04-01 consulted employee", procedure.ErrOutOfOrder, procedure.ReasonOutOfOrder, "", "2026-04-02", ""},
		{"consulting after the close", after(board, "2026-04-02 withdrawn"), "2026-04-02 consulted employee", procedure.ErrClosed, procedure.ReasonClosed, "R12", "", ""},
		{"after the ruling on appeal (R15)", toAppeal("2026-07-01 answered"), "2026-07-02 declined", procedure.ErrClosed, procedure.ReasonClosed, "R15", "", ""},
		{"agreeing once more after a talk (R22)", []string{"2026-03-02 raised employee", "2026-03-03 accepted"}, "2026-03-04 accepted", procedure.ErrClosed, procedure.ReasonClosed, "R22", "", ""},
		{"withdrawing what has lapsed (R12)", lapsed, "2026-04-03 withdrawn", procedure.ErrClosed, procedure.ReasonClosed, "R12", "", ""},
		{"reopening after the last day (K3)", lapsed, "2026-05-01 raised board", procedure.ErrTooLate, procedure.ReasonTooLate, "K3, R3", "", "2026-04-30"},
		{"nothing", nil, "2026-01-00 nothing", procedure.ErrInvalid, procedure.ReasonInvalid, "", "", ""},
		{"half an event", board, "2026-04-02 consulted", procedure.ErrInvalid, procedure.ReasonInvalid, "", "", ""},
		{"a day that is not counted in", board, "2200-12-31 withdrawn", procedure.ErrInvalid, procedure.ReasonInvalid, "", "", ""},
		{"the same raised twice", board, "2026-03-30 raised board", procedure.ErrNotOpen, procedure.ReasonRepeated, "", "", ""},
		{"the same end twice", after(board, "2026-04-02 withdrawn"), "2026-04-02 withdrawn", procedure.ErrClosed, procedure.ReasonRepeated, "", "", ""},
	})
}

// toAppeal is the whole road, and more.
func toAppeal(more ...string) []string {
	var lines []string
	for _, e := range road {
		lines = append(lines, e.String())
	}
	return append(append(lines, "2026-05-04 answered", "2026-05-11 raised appeal"), more...)
}

func TestRefusalsOfTheLadder(t *testing.T) {
	managers := []string{"2026-02-02 raised manager", "2026-02-04 acknowledged"} // a Wednesday: until 18 February
	after := func(h []string, more ...string) []string { return append(slices.Clone(h), more...) }
	boards := after(managers, "2026-02-10 answered", "2026-02-11 raised board") // until 25 March
	committees := after(boards, "2026-02-12 referred committee")
	checkRefusals(t, compiled(t, ladder()), []refusalTest{
		{"passing over a required rung", nil, "2026-02-02 raised board", procedure.ErrNotOpen, procedure.ReasonNotOpen, "board", "", ""},
		{"silence has not opened it yet", managers, "2026-02-18 raised board", procedure.ErrTooEarly, procedure.ReasonTooEarly, "silence", "2026-02-19", ""},
		{
			"out of order, also when silence has opened it since", after(managers, "2026-03-10 heard complainant"),
			"2026-03-05 raised board", procedure.ErrOutOfOrder, procedure.ReasonOutOfOrder, "", "2026-03-10", "",
		},
		{"going up too late", after(managers, "2026-02-10 answered"), "2026-07-31 raised board", procedure.ErrTooLate, procedure.ReasonTooLate, "up", "", "2026-07-30"},
		{"taking it up again too late", after(managers, "2026-02-10 answered", "2026-02-11 lapsed"), "2026-05-12 raised board", procedure.ErrTooLate, procedure.ReasonTooLate, "again", "", "2026-05-11"},
		{"too long", boards, "2026-02-12 extended P29D", procedure.ErrNotOpen, procedure.ReasonTooLong, "extend-board", "", "2026-04-22"},
		{"extended too late", boards, "2026-03-26 extended P1W", procedure.ErrTooLate, procedure.ReasonTooLate, "extend-board", "", "2026-03-25"},
		{"used up", after(boards, "2026-02-12 extended P1W"), "2026-02-13 extended P1W", procedure.ErrNotOpen, procedure.ReasonUsedUp, "extend-board", "", ""},
		{"used up, with consent", after(committees, "2026-02-13 heard complainant", "2026-02-13 heard committee employee", "2026-02-13 extended complainant P1W"), "2026-02-14 extended complainant P1W", procedure.ErrNotOpen, procedure.ReasonUsedUp, "agreed", "", ""},
		{"without consent where that is needed", committees, "2026-02-13 extended P1W", procedure.ErrNotOpen, procedure.ReasonNotOpen, "fixed", "", ""},
		{"paused twice", after(managers, "2026-02-05 paused"), "2026-02-06 paused", procedure.ErrNotOpen, procedure.ReasonStopped, "pause-manager", "", ""},
		{"resumed though it runs", managers, "2026-02-06 resumed", procedure.ErrNotOpen, procedure.ReasonRunning, "pause-manager", "", ""},
		{"resumed twice", after(managers, "2026-02-05 paused", "2026-02-06 resumed"), "2026-02-07 resumed", procedure.ErrNotOpen, procedure.ReasonRunning, "pause-manager", "", ""},
		{"paused before the term begins", managers[:1], "2026-02-03 paused", procedure.ErrNotOpen, procedure.ReasonNotOpen, "pause-manager", "", ""},
		{"paused too late", managers, "2026-02-19 paused", procedure.ErrTooLate, procedure.ReasonTooLate, "pause-manager", "", "2026-02-18"},
		{"paused where no clock stands still", boards, "2026-02-12 paused", procedure.ErrNotOpen, procedure.ReasonNotOpen, "fixed", "", ""},
		{"nothing to take back", boards, "2026-02-12 retracted", procedure.ErrNotOpen, procedure.ReasonNotOpen, "retract", "", ""},
		{"taken back when the term before it is over", after(boards, "2026-02-12 extended P1W"), "2026-03-26 retracted", procedure.ErrTooLate, procedure.ReasonTooLate, "retract", "", "2026-03-25"},
		{"the same extension twice", after(boards, "2026-02-12 extended complainant P1W"), "2026-02-12 extended complainant P1W", procedure.ErrNotOpen, procedure.ReasonRepeated, "", "", ""},
		{"forwarded", after(managers, "2026-02-05 forwarded"), "2026-02-06 answered", procedure.ErrClosed, procedure.ReasonClosed, "forward", "", ""},
		{"agreed before there was an answer", after(managers, "2026-02-05 accepted"), "2026-02-06 answered", procedure.ErrClosed, procedure.ReasonClosed, "early", "", ""},
	})
}

func checkRefusals(t *testing.T, p *procedure.Procedure, tests []refusalTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			history := evs(tt.history...)
			before := replayed(t, p, "2026-01-30", history...)
			e := ev(tt.event)
			if tt.event == "2200-12-31 withdrawn" {
				e.On++
			}
			after, err := before.Apply(e)
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, after)
			got := asRefused(t, err)
			require.Equal(t, tt.reason, got.Reason, "%v", err)
			require.Equal(t, tt.clause, got.Clause, "%v", err)
			require.Equal(t, day(tt.first), got.NotBefore)
			require.Equal(t, day(tt.last), got.Deadline.Due())
			require.Equal(t, -1, got.Index)
			require.Equal(t, e, got.Event)
			require.Equal(t, before.Stage(), got.Stage)
			require.Equal(t, before.Phase(), got.Phase)
			require.Equal(t, before, got.Case())

			text := err.Error()
			require.Equal(t, 1, strings.Count(text, "procedure: "), text)
			require.NotContains(t, text, "\n")
			if tt.clause != "" {
				require.Contains(t, text, "("+string(tt.clause)+")")
			}
			for _, d := range []string{tt.first, tt.last} {
				require.Contains(t, text, d)
			}
			for m := range got.Instead() {
				require.NotEqual(t, procedure.Possible, m.Norm)
				if tt.reason != procedure.ReasonInvalid { // then the form is what is said
					require.Contains(t, text, m.String())
				}
				if on := got.InsteadOn(); m.Kind != procedure.Extended && on <= deadline.LastDay {
					next, err := before.Apply(m.Event(on))
					require.NoError(t, err)
					require.NotEqual(t, before, next)
				}
			}

			// The same in a list: the case before the event, and its place.
			inList, err := p.Replay(about("2026-01-30"), append(history, e, event("2026-01-01", procedure.Raised)))
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, inList)
			require.Equal(t, len(history), asRefused(t, err).Index)
			if tt.reason != procedure.ReasonInvalid {
				require.Contains(t, err.Error(), "events[")
			}
		})
	}
}

// The text of a refusal is enough to put it right.
func TestRefusalText(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-01-30", road[:8]...)
	_, err := c.Apply(ev("2026-05-21 raised appeal"))
	require.EqualError(t, err, "procedure: 2026-05-21 raised appeal: not open at stage committee, phase hearing (K11); "+
		"possible instead: board informed complainant (R8), committee answered committee until 2026-05-20 (K10), complainant accepted (R22)")
	_, err = c.Apply(ev("2026-04-19 answered"))
	require.EqualError(t, err, "procedure: 2026-04-19 answered: before the previous event: the first day is 2026-04-20; "+
		"possible on 2026-04-20 instead: board informed complainant (R8), committee answered committee until 2026-05-20 (K10), complainant accepted (R22)")
	_, err = procedure.Case{}.Apply(ev("2026-05-21 raised appeal"))
	require.EqualError(t, err, "procedure: 2026-05-21 raised appeal: not a case of any procedure; open one first")
	require.ErrorIs(t, err, procedure.ErrNotOpen)
	_, err = c.Apply(procedure.Event{On: day("2026-05-21"), Kind: 99, Stage: 98})
	require.EqualError(t, err, "procedure: 2026-05-21 kind(99) stage(98): kind: kind(99) is not a kind of event; stage: stage(98) is not a stage")
}

// What is offered instead is open on the day that is named: not what has ended
// by then, nor what only opens after it.
func TestInsteadIsOpenThatDay(t *testing.T) {
	c := replayed(t, compiled(t, ladder()), "2026-01-30", evs("2026-02-02 raised manager", "2026-02-04 acknowledged")...)
	kinds := func(r *procedure.RefusedError) []procedure.Kind {
		var out []procedure.Kind
		for m := range r.Instead() {
			out = append(out, m.Kind)
		}
		return out
	}
	early := refuse(t, c, "2026-02-18 raised appeal")
	require.Equal(t, day("2026-02-18"), early.InsteadOn())
	require.Contains(t, kinds(early), procedure.Extended)
	require.NotContains(t, kinds(early), procedure.Raised)
	late := refuse(t, c, "2026-02-19 raised appeal")
	require.Contains(t, kinds(late), procedure.Raised, "silence opened the way up")
	require.NotContains(t, kinds(late), procedure.Extended, "the term is over")
	past := refuse(t, c, "2026-02-01 raised appeal")
	require.Equal(t, day("2026-02-04"), past.InsteadOn())
	for range past.Instead() {
		break
	}
}

// Errors made by hand are no trap.
func TestZeroErrors(t *testing.T) {
	var none *procedure.RefusedError
	require.Equal(t, "procedure: no error", none.Error())
	require.NoError(t, none.Unwrap())
	require.Zero(t, none.Case())
	require.Zero(t, none.InsteadOn())
	require.Empty(t, slices.Collect(none.Instead()))
	var malformed *procedure.ValidationError
	require.Equal(t, "procedure: no error", malformed.Error())
	require.Equal(t, []error{procedure.ErrInvalid}, malformed.Unwrap())
	require.ErrorIs(t, malformed, procedure.ErrInvalid)

	require.EqualError(t, &procedure.ValidationError{Field: "on"}, "procedure: on: invalid")
	require.EqualError(t, &procedure.ValidationError{}, "procedure: invalid")
	require.ErrorIs(t, &procedure.ValidationError{Err: deadline.ErrTerm}, deadline.ErrTerm)
	for r := range procedure.ReasonRunning + 2 {
		e := &procedure.RefusedError{Reason: r}
		require.NotEmpty(t, e.Error())
		require.NoError(t, e.Unwrap())
		require.Empty(t, slices.Collect(e.Instead()))
	}
	require.NotErrorIs(t, &procedure.RefusedError{}, procedure.ErrClosed)
	require.ErrorIs(t, &procedure.RefusedError{Err: procedure.ErrClosed}, procedure.ErrClosed)
}

// The same event delivered twice is taken once (solidusio/solidus_stripe#188,
// osabiohq/osabio#134): the term does not become longer twice. What is merely
// recorded may well have happened twice on one day.
func TestDeliveredTwice(t *testing.T) {
	p := compiled(t, desk(deadline.Counting{}, "P6W"))
	c := replayed(t, p, "2026-03-01", evs("2026-03-02 raised board", "2026-03-05 extended P2W")...)
	require.Equal(t, procedure.ReasonRepeated, refuse(t, c, "2026-03-05 extended P2W").Reason)
	require.Equal(t, day("2026-04-27"), c.Deadline().Due())
	longer := applied(t, c, "2026-03-06 extended P2W")
	require.Equal(t, day("2026-05-11"), longer.Deadline().Due(), "on another day it is another one")
	longer = applied(t, c, "2026-03-05 extended P3W")
	require.Equal(t, day("2026-05-18"), longer.Deadline().Due(), "and so is another term")
	c = applied(t, c, "2026-03-07 heard complainant")
	c = applied(t, c, "2026-03-07 heard complainant")
	require.Equal(t, day("2026-03-07"), c.Last())
}
