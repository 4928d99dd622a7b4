package procedure_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// takes says which fields go with a kind: ! must be there, ? may be, - must not.
var takes = []struct {
	kind                        procedure.Kind
	stage, party, verdict, term byte
}{
	{procedure.Raised, '!', '-', '-', '-'},
	{procedure.Acknowledged, '?', '-', '-', '-'},
	{procedure.Consulted, '-', '!', '-', '-'},
	{procedure.Heard, '?', '!', '-', '-'},
	{procedure.Answered, '?', '-', '?', '-'},
	{procedure.Accepted, '-', '-', '-', '-'},
	{procedure.Declined, '-', '-', '-', '-'},
	{procedure.Referred, '!', '-', '-', '-'},
	{procedure.Informed, '-', '!', '-', '-'},
	{procedure.Extended, '-', '?', '-', '!'},
	{procedure.Paused, '-', '-', '-', '-'},
	{procedure.Resumed, '-', '-', '-', '-'},
	{procedure.Withdrawn, '-', '-', '-', '-'},
	{procedure.Lapsed, '-', '-', '-', '-'},
	{procedure.Published, '?', '-', '-', '-'},
	{procedure.Retracted, '-', '-', '-', '-'},
	{procedure.Forwarded, '-', '-', '-', '-'},
}

// eventValues are values for each field: none, each that there is, and some
// that are no value of it.
func eventValues() (stages []procedure.Stage, parties []procedure.Party, verdicts []procedure.Verdict, terms []deadline.Term) {
	for s := range procedure.OnAppeal + 2 {
		stages = append(stages, s)
	}
	for p := range procedure.AppealsCommittee + 2 {
		parties = append(parties, p)
	}
	for v := range procedure.Settled + 2 {
		verdicts = append(verdicts, v)
	}
	terms = []deadline.Term{{}, deadline.Weeks(6), deadline.WorkingDays(1), deadline.Days(0), deadline.Years(-1), deadline.Months(1).AndDays(14)}
	return append(stages, 255), append(parties, 255), append(verdicts, 255), terms
}

// validEvents is how many events of one day those values make: raised and
// referred at 5 stages; acknowledged and published at those or none; consulted
// and informed with 6 parties; heard at 6 with 6; answered at 6 by 6; extended
// by 2 terms, with consent and without; 8 kinds alone.
const validEvents = 5 + 5 + 6 + 6 + 6 + 6 + 6*6 + 6*6 + 2*2 + 8

// Every kind with every value of every field: the table above says what is
// right, and each field that is wrong is named, in order.
func TestEventValidate(t *testing.T) {
	stages, parties, verdicts, terms := eventValues()
	valid := 0
	for _, row := range takes {
		wrong := func(use byte, set, known bool) bool {
			return use == '!' && !set || use == '-' && set || !known
		}
		for _, s := range stages {
			for _, p := range parties {
				for _, v := range verdicts {
					for _, term := range terms {
						var want []string
						if wrong(row.stage, s != 0, s <= procedure.OnAppeal) {
							want = append(want, "stage")
						}
						consent := row.kind != procedure.Extended || p <= procedure.Complainant
						if wrong(row.party, p != 0, p <= procedure.AppealsCommittee && consent) {
							want = append(want, "party")
						}
						if wrong(row.verdict, v != 0, v <= procedure.Settled) {
							want = append(want, "verdict")
						}
						if wrong(row.term, term != deadline.Term{}, term.Validate() == nil && term.ExtraDays() == 0) {
							want = append(want, "term")
						}
						e := procedure.Event{On: day("2026-03-02"), Kind: row.kind, Stage: s, Party: p, Verdict: v, Term: term}
						err := e.Validate()
						if got := fields(err); !slices.Equal(want, got) {
							t.Errorf("%v (-want +got):\n%s", e, cmp.Diff(want, got))
						}
						if err == nil {
							valid++
						}
					}
				}
			}
		}
	}
	require.Equal(t, validEvents, valid)
	require.Len(t, takes, len(slices.Collect(procedure.Kinds())), "every kind has a row")
}

func TestEventValidateDayAndKind(t *testing.T) {
	for _, test := range []struct {
		reason string
		event  procedure.Event
		want   string
	}{
		{"the zero event is nothing", procedure.Event{}, "" +
			"procedure: on: missing, want a day such as 2026-03-02: date out of range\n" +
			"procedure: kind: missing"},
		{"a kind that is none may have any field, and each is looked at", procedure.Event{On: day("2026-03-02"), Kind: 18, Stage: 99, Party: procedure.Board}, "" +
			"procedure: kind: kind(18) is not a kind of event\n" +
			"procedure: stage: stage(99) is not a stage"},
		{"a term of two units", procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended, Term: deadline.Months(1).AndDays(14)}, "" +
			"procedure: term: P1M14D is of two units; record them as two extensions"},
		{"the day before the first", procedure.Event{On: day("1900-01-01") - 1, Kind: procedure.Accepted}, "" +
			"procedure: on: date out of range: 1899-12-31 is not within 1900-01-01 to 2200-12-31"},
		{"the day after the last", procedure.Event{On: day("2200-12-31") + 1, Kind: procedure.Accepted}, "" +
			"procedure: on: date out of range: 2201-01-01 is not within 1900-01-01 to 2200-12-31"},
		{"the first day", procedure.Event{On: day("1900-01-01"), Kind: procedure.Accepted}, ""},
		{"the last day", procedure.Event{On: day("2200-12-31"), Kind: procedure.Accepted}, ""},
		{"all faults at once, in field order", procedure.Event{Kind: procedure.Extended, Stage: procedure.WithBoard, Party: procedure.Manager, Verdict: procedure.Upheld, Term: deadline.Weeks(0)}, "" +
			"procedure: on: missing, want a day such as 2026-03-02: date out of range\n" +
			"procedure: stage: extended takes no stage\n" +
			"procedure: party: only the complainant can consent to an extension, not manager\n" +
			"procedure: verdict: extended takes no verdict\n" +
			"procedure: term: unusable term: P0W: a term counts 1 to 5217 weeks"},
		{"what must be there", procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended}, "procedure: term: extended needs a term"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			err := test.event.Validate()
			if test.want == "" {
				require.NoError(t, err)
				return
			}
			require.EqualError(t, err, test.want)
			require.ErrorIs(t, err, procedure.ErrInvalid)
		})
	}
	err := procedure.Event{Kind: procedure.Extended, Term: deadline.Days(-1)}.Validate()
	require.ErrorIs(t, err, deadline.ErrRange, "what the day is refused for can be matched")
	require.ErrorIs(t, err, deadline.ErrTerm, "and the term")
}

// The procedure does not know what day it is; a host that does asks.
func TestEventNotAfter(t *testing.T) {
	e := ev("2026-03-02 raised board")
	require.NoError(t, e.NotAfter(day("2026-03-02")))
	require.NoError(t, e.NotAfter(day("2026-03-03")))
	err := e.NotAfter(day("2026-03-01"))
	requireFault(t, "on", err)
	require.EqualError(t, err, "procedure: on: 2026-03-02 is after today, 2026-03-01")
}

func TestComplaintValidate(t *testing.T) {
	require.NoError(t, procedure.Complaint{Happened: day("2026-01-30")}.Validate(), "whether it must name a ground is for the regulation")
	require.NoError(t, procedure.Complaint{Happened: day("2200-12-31"), Grounds: 7, Late: true, General: true}.Validate())
	err := procedure.Complaint{Grounds: procedure.GroundsOf(9)}.Validate()
	require.Equal(t, []string{"happened", "grounds"}, fields(err))
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.ErrorIs(t, err, deadline.ErrRange)
}

func TestEventString(t *testing.T) {
	for _, test := range []struct {
		reason string
		event  procedure.Event
		want   string
	}{
		{"a stage", raised("2026-03-02", procedure.WithEmployee), "2026-03-02 raised employee"},
		{"every field, though none goes with all", procedure.Event{
			On: day("2026-03-02"), Kind: procedure.Heard, Stage: procedure.OnAppeal,
			Party: procedure.AppealsCommittee, Verdict: procedure.PartlyUpheld, Term: deadline.Weeks(6),
		}, "2026-03-02 heard appeal appeals-committee partly-upheld P6W"},
		{"nothing", procedure.Event{}, "0001-01-01 unset"},
		{"values that are none", procedure.Event{On: day("2191-04-30"), Kind: 99, Stage: 98, Party: 97, Verdict: 96, Term: deadline.Days(-1)}, "2191-04-30 kind(99) stage(98) party(97) verdict(96) P-1D"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			require.Equal(t, test.want, test.event.String())
		})
	}
}
