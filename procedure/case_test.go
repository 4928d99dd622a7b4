package procedure_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func raised(on string, s procedure.Stage) procedure.Event {
	return procedure.Event{On: day(on), Kind: procedure.Raised, Stage: s}
}

func event(on string, k procedure.Kind) procedure.Event {
	return procedure.Event{On: day(on), Kind: k}
}

func TestOpen(t *testing.T) {
	tests := []struct {
		reason    string
		complaint procedure.Complaint
		want      []string
		filing    string
	}{
		{"same-numbered day (R1)", procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)}, nil, "2026-04-30"},
		{"a shorter month ends the term on its last day (R1)", procedure.Complaint{Happened: day("2025-11-30"), Grounds: procedure.GroundsOf(procedure.Privacy)}, nil, "2026-02-28"},
		{"no sticking to the end of the month (R1)", procedure.Complaint{Happened: day("2026-04-30"), Grounds: procedure.GroundsOf(procedure.Privacy)}, nil, "2026-07-30"},
		{"a leap day (R1)", procedure.Complaint{Happened: day("2024-02-29"), Grounds: procedure.GroundsOf(procedure.ServiceDelivery)}, nil, "2024-05-29"},
		{"taken in late keeps its filing day (R3)", procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct), Late: true}, nil, "2026-04-30"},
		{"no ground (K1, R16)", procedure.Complaint{Happened: day("2026-01-30")}, []string{"grounds"}, ""},
		{"a ground that is none", procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(7)}, []string{"grounds"}, ""},
		{"nothing at all, every fault named", procedure.Complaint{}, []string{"happened", "grounds"}, ""},
		{"before 1900", procedure.Complaint{Happened: day("1900-01-01") - 1, Grounds: 1}, []string{"happened"}, ""},
		{"too near the end of time for its own term", procedure.Complaint{Happened: day("2200-12-01"), Grounds: 1}, []string{"happened"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			c, err := procedure.Xtra().Open(tt.complaint)
			if diff := cmp.Diff(tt.want, fields(err)); diff != "" {
				t.Fatalf("faults (-want +got):\n%s\n%v", diff, err)
			}
			if err != nil {
				require.ErrorIs(t, err, procedure.ErrInvalid)
				require.Equal(t, procedure.Case{}, c)
				return
			}
			require.Equal(t, day(tt.filing), c.Filing().Due())
			require.Equal(t, procedure.PhaseUnraised, c.Phase())
			require.Equal(t, procedure.OutcomeOpen, c.Outcome())
			require.Equal(t, tt.complaint, c.Complaint())
			require.Equal(t, tt.complaint.Happened, c.Since())
			require.Zero(t, c.Last())
			require.True(t, c.Deadline().IsZero())
		})
	}
}

func TestRefusals(t *testing.T) {
	board := []procedure.Event{raised("2026-03-30", procedure.WithBoard)}
	tests := []struct {
		reason  string
		history []procedure.Event
		event   procedure.Event
		want    error
		clause  string
		first   string
		last    string
	}{
		{"a day after the last day (K3)", nil, raised("2026-05-01", procedure.WithBoard), procedure.ErrTooLate, "K3", "", "2026-04-30"},
		{"before it happened", nil, raised("2026-01-29", procedure.WithBoard), procedure.ErrTooEarly, "", "2026-01-30", ""},
		{"before what is recorded", board, event("2026-03-29", procedure.Answered), procedure.ErrOutOfOrder, "", "2026-03-30", ""},
		{"straight to the committee (K9, R7)", nil, raised("2026-03-02", procedure.WithCommittee), procedure.ErrNotOpen, "K9", "", ""},
		{"an appeal before the ruling (K11)", board, raised("2026-04-02", procedure.OnAppeal), procedure.ErrNotOpen, "K11", "", ""},
		{"down the ladder", board, raised("2026-04-02", procedure.WithEmployee), procedure.ErrNotOpen, "K5", "", ""},
		{"an answer to nothing", nil, event("2026-03-02", procedure.Answered), procedure.ErrNotOpen, "K8", "", ""},
		{"a term cannot be extended (R14)", board, procedure.Event{On: day("2026-04-02"), Kind: procedure.Extended, Term: deadline.Days(9)}, procedure.ErrNotOpen, "R14", "", ""},
		{"a term cannot be paused (R14)", board, event("2026-04-02", procedure.Paused), procedure.ErrNotOpen, "R14", "", ""},
		{"after it was resolved", append(slices.Clone(board), event("2026-04-02", procedure.Accepted)), event("2026-04-03", procedure.Answered), procedure.ErrClosed, "K8", "", ""},
		{"after it was withdrawn (R12)", append(slices.Clone(board), event("2026-04-02", procedure.Withdrawn)), event("2026-04-03", procedure.Answered), procedure.ErrClosed, "R12", "", ""},
		{"withdrawing what has lapsed (R12)", []procedure.Event{event("2026-04-02", procedure.Lapsed)}, event("2026-04-03", procedure.Withdrawn), procedure.ErrClosed, "R12", "", ""},
		{"reopening after the last day (K3)", []procedure.Event{event("2026-04-02", procedure.Lapsed)}, raised("2026-05-01", procedure.WithBoard), procedure.ErrTooLate, "K3", "", "2026-04-30"},
		{"nothing", nil, procedure.Event{}, procedure.ErrInvalid, "", "", ""},
		{"a ruling too near the end of time", append(slices.Clone(board), procedure.Event{}), procedure.Event{On: day("2200-12-20"), Kind: procedure.Referred, Stage: procedure.WithCommittee}, procedure.ErrInvalid, "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			history := slices.DeleteFunc(slices.Clone(tt.history), func(e procedure.Event) bool { return e == procedure.Event{} })
			before, err := procedure.Xtra().Replay(roadComplaint, history)
			require.NoError(t, err)
			after, err := before.Apply(tt.event)
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, after)
			refused, ok := errors.AsType[*procedure.RefusedError](err)
			require.True(t, ok)
			want := &procedure.RefusedError{Index: -1, Event: tt.event, Stage: before.Stage(), Phase: before.Phase(), Clause: tt.clause, NotBefore: day(tt.first), Err: refused.Err}
			got := *refused
			require.Equal(t, day(tt.last), got.Deadline.Due())
			require.Equal(t, before, got.Case())
			want.Deadline = got.Deadline
			if want.Index != got.Index || want.Event != got.Event || want.Stage != got.Stage || want.Phase != got.Phase || want.Clause != got.Clause || want.NotBefore != got.NotBefore {
				t.Errorf("refusal:\nwant %#v\ngot  %#v", want, got)
			}
			text := err.Error()
			require.Equal(t, 1, strings.Count(text, "procedure: "), text)
			if tt.clause != "" {
				require.Contains(t, text, "("+tt.clause+")")
			}
			for _, d := range []string{tt.first, tt.last} {
				require.Contains(t, text, d)
			}

			// The same in a list: the case before the event, and its place.
			replayed, err := procedure.Xtra().Replay(roadComplaint, append(slices.Clone(history), tt.event, event("2026-01-01", procedure.Raised)))
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, replayed)
			refused, ok = errors.AsType[*procedure.RefusedError](err)
			require.True(t, ok)
			require.Equal(t, len(history), refused.Index)
		})
	}
}

// The text of a refusal is enough to put it right.
func TestRefusalText(t *testing.T) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:8])
	require.NoError(t, err)
	_, err = c.Apply(raised("2026-05-21", procedure.OnAppeal))
	require.EqualError(t, err, "procedure: 2026-05-21 raised appeal: not open at stage committee, phase hearing (K11); "+
		"possible instead: board informed complainant (K9), committee answered committee until 2026-05-20 (K10), complainant accepted (K11)")
	_, err = procedure.Case{}.Apply(raised("2026-05-21", procedure.OnAppeal))
	require.EqualError(t, err, "procedure: 2026-05-21 raised appeal: not a case of any procedure; open one first")
	require.ErrorIs(t, err, procedure.ErrNotOpen)
}

// A case that lapsed goes on from where it was (R12).
func TestLapsedReopens(t *testing.T) {
	answered := append(slices.Clone(road[:6]), event("2026-07-01", procedure.Lapsed))
	c, err := procedure.Xtra().Replay(roadComplaint, answered)
	require.NoError(t, err)
	require.True(t, c.Closed())
	require.Equal(t, procedure.PhaseClosed, c.Phase())
	require.Equal(t, procedure.OutcomeLapsed, c.Outcome())
	require.Equal(t, procedure.WithBoard, c.Stage())
	var open []procedure.Kind
	for m := range c.Moves() {
		require.Equal(t, procedure.Complainant, m.By)
		open = append(open, m.Kind)
	}
	require.Equal(t, []procedure.Kind{procedure.Accepted, procedure.Declined}, open)
	c, err = c.Apply(event("2026-09-01", procedure.Declined))
	require.NoError(t, err)
	require.False(t, c.Closed())
	require.Equal(t, procedure.PhaseDeclined, c.Phase())
}

// What a body says after the complaint has left it is its own answer, and
// never that of the body where the complaint now lies.
func TestLateOwnAnswer(t *testing.T) {
	history := []procedure.Event{
		raised("2026-03-30", procedure.WithBoard),
		event("2026-04-20", procedure.Declined),
		{On: day("2026-04-20"), Kind: procedure.Referred, Stage: procedure.WithCommittee},
	}
	c, err := procedure.Xtra().Replay(roadComplaint, history)
	require.NoError(t, err)
	late := procedure.Event{On: day("2026-04-25"), Kind: procedure.Answered, Stage: procedure.WithBoard, Verdict: procedure.Upheld}
	c, err = c.Apply(late)
	require.NoError(t, err)
	require.Equal(t, procedure.WithCommittee, c.Stage())
	require.Equal(t, procedure.PhaseHearing, c.Phase())
	require.Zero(t, c.Verdict())
	_, err = c.Apply(late)
	require.ErrorIs(t, err, procedure.ErrNotOpen, "a body answers once")
	c, err = c.Apply(procedure.Event{On: day("2026-05-01"), Kind: procedure.Answered, Verdict: procedure.NotUpheld})
	require.NoError(t, err)
	require.Equal(t, procedure.PhaseAnswered, c.Phase())
	require.Equal(t, procedure.NotUpheld, c.Verdict())
}

func TestZeroCase(t *testing.T) {
	var c procedure.Case
	require.Empty(t, slices.Collect(c.Moves()))
	for _, e := range everyEvent(day("2026-03-02")) {
		after, err := c.Apply(e)
		require.ErrorIs(t, err, procedure.ErrNotOpen)
		require.Equal(t, c, after)
	}
	require.Nil(t, c.Procedure())
	require.False(t, c.Closed())
	require.Zero(t, c.Filing())
}

func TestCaseIsSmall(t *testing.T) {
	require.Less(t, unsafe.Sizeof(procedure.Case{}), uintptr(160))
}

// cmp.Diff works on every exported type, and sees a difference.
func TestEqual(t *testing.T) {
	c, err := procedure.Xtra().Open(roadComplaint)
	require.NoError(t, err)
	d, err := c.Apply(road[0])
	require.NoError(t, err)
	_, refusedC := c.Apply(road[7])
	_, refusedD := d.Apply(road[7])
	other, err := procedure.XtraRegulation().Compile()
	require.NoError(t, err)
	for _, pair := range [][2]any{
		{c, d},
		{refusedC, refusedD},
		{procedure.Xtra(), other},
		{slices.Collect(c.Moves()), slices.Collect(d.Moves())},
		{slices.Collect(procedure.Xtra().Transitions())[:3], slices.Collect(procedure.Xtra().Transitions())[1:4]},
		{road[0], road[1]},
		{roadComplaint, procedure.Complaint{Happened: date.Date(1)}},
		{procedure.Finding{Index: 1}, procedure.Finding{Index: 2}},
		{procedure.XtraRegulation(), procedure.Regulation{}},
	} {
		require.Empty(t, cmp.Diff(pair[0], pair[0]))
		require.NotEmpty(t, cmp.Diff(pair[0], pair[1]))
	}
}

// The days of this package are those of package deadline.
func TestRange(t *testing.T) {
	c, err := procedure.Xtra().Open(roadComplaint)
	require.NoError(t, err)
	require.True(t, c.Accepts(event("2200-12-31", procedure.Withdrawn)))
	late := event("2200-12-31", procedure.Withdrawn)
	late.On++
	require.False(t, c.Accepts(late))
	require.NoError(t, deadline.ValidateDate(late.On-1))
	require.Error(t, deadline.ValidateDate(late.On))
	_, err = procedure.Xtra().Open(procedure.Complaint{Happened: day("1900-01-01"), Grounds: 1})
	require.NoError(t, err)
	_, err = procedure.Xtra().Open(procedure.Complaint{Happened: day("1900-01-01") - 1, Grounds: 1})
	require.ErrorIs(t, err, deadline.ErrRange)
}

// Near the end of time a move whose term cannot be counted is not accepted.
func TestAcceptsNearTheEnd(t *testing.T) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:3])
	require.NoError(t, err)
	for on := day("2200-11-20"); on <= day("2200-12-31"); on++ {
		refer := procedure.Event{On: on, Kind: procedure.Referred, Stage: procedure.WithCommittee}
		_, err := c.Apply(refer)
		require.Equal(t, err == nil, c.Accepts(refer), on)
		require.Equal(t, on+30 <= day("2200-12-31"), err == nil, on)
	}
}

// An event that is out of order is refused for that, also when silence has
// opened the way up since.
func TestRefusedOutOfOrderAfterSilence(t *testing.T) {
	p := compiled(t, proceduretest.EveryFeature())
	c := replayed(t, p, "2026-01-05", raised("2026-01-12", procedure.WithEmployee), raised("2026-01-19", procedure.WithManager),
		procedure.Event{On: day("2026-03-10"), Kind: procedure.Heard, Party: procedure.Complainant})
	_, err := c.Apply(raised("2026-03-05", procedure.WithBoard))
	require.ErrorIs(t, err, procedure.ErrOutOfOrder)
	refused, ok := errors.AsType[*procedure.RefusedError](err)
	require.True(t, ok)
	require.Equal(t, day("2026-03-10"), refused.NotBefore)
	require.Empty(t, refused.Clause)
}

// A term that was extended beyond what a regulation states is looked at in
// full.
func TestAcceptsAfterLongExtensions(t *testing.T) {
	r := proceduretest.EveryFeature()
	r.Rungs[2].Entry.Within, r.Rungs[2].Required, r.Rungs[1].Required = procedure.Within{}, false, false
	r.Rungs = []procedure.Rung{r.Rungs[2], r.Rungs[4]}
	r.Rungs[1].Entry.Within = procedure.Within{AfterAnswer: deadline.Years(5), Clause: "F30"}
	r.Rungs[0].ExtendAgreed.Times = 0
	c := replayed(t, compiled(t, r), "2026-01-01", raised("2026-01-02", procedure.WithBoard),
		agreed("2026-01-03", deadline.Years(100)), agreed("2026-01-04", deadline.Years(72)))
	decline := event("2026-02-01", procedure.Declined)
	_, err := c.Apply(decline)
	require.ErrorIs(t, err, deadline.ErrRange)
	require.False(t, c.Accepts(decline))
}

// Errors made by hand are no trap either.
func TestZeroErrors(t *testing.T) {
	require.EqualError(t, &procedure.ValidationError{Field: "on"}, "procedure: on: invalid")
	require.ErrorIs(t, &procedure.ValidationError{}, procedure.ErrInvalid)
	require.True(t, (&procedure.RefusedError{}).Equal(&procedure.RefusedError{}))
	require.False(t, (&procedure.RefusedError{}).Equal(&procedure.RefusedError{Err: procedure.ErrClosed}))
	require.NotEmpty(t, (&procedure.RefusedError{}).Error())
	_, err := (*procedure.Procedure)(nil).Load(procedure.Dossier{})
	require.EqualError(t, err, "procedure: procedure: not compiled; use Xtra or Regulation.Compile")
}

// A case can be marked as taken in late when it turns out to be, and is then
// what it would have been with the mark from the start (R3).
func TestTakenInLate(t *testing.T) {
	p := procedure.Xtra()
	late := roadComplaint
	late.Late = true
	history := []procedure.Event{event("2026-04-02", procedure.Lapsed)}
	c, err := p.Replay(roadComplaint, history)
	require.NoError(t, err)
	report := raised("2026-05-01", procedure.WithBoard)
	_, err = c.Apply(report)
	require.ErrorIs(t, err, procedure.ErrTooLate)
	want, err := p.Replay(late, append(history, report))
	require.NoError(t, err)
	got, err := c.TakenInLate().Apply(report)
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.False(t, c.Complaint().Late, "c itself does not change")
	require.Equal(t, procedure.Case{}, procedure.Case{}.TakenInLate())
}
