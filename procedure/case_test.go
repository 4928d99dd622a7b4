package procedure_test

import (
	"slices"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestOpen(t *testing.T) {
	type complaint = procedure.Complaint
	for _, tt := range []struct {
		reason    string
		complaint complaint
		want      []string
		filing    string
	}{
		{"the same-numbered day (R1)", complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)}, nil, "2026-04-30"},
		{"a shorter month ends the term on its last day (R1)", complaint{Happened: day("2025-11-30"), Grounds: procedure.GroundsOf(procedure.Privacy)}, nil, "2026-02-28"},
		{"no sticking to the end of the month (R1)", complaint{Happened: day("2026-04-30"), Grounds: procedure.GroundsOf(procedure.Privacy)}, nil, "2026-07-30"},
		{"a leap day (R1)", complaint{Happened: day("2024-02-29"), Grounds: procedure.GroundsOf(procedure.ServiceDelivery)}, nil, "2024-05-29"},
		{"taken in late keeps its filing day (R3)", complaint{Happened: day("2026-01-30"), Late: true}, nil, "2026-04-30"},
		{"about nobody in particular (R25)", complaint{Happened: day("2026-01-30"), General: true}, nil, "2026-04-30"},
		{"no ground (R16)", complaint{Happened: day("2026-01-30")}, nil, "2026-04-30"},
		{"a ground that is none", complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(7)}, []string{"grounds"}, ""},
		{"nothing at all, every fault named", complaint{Grounds: procedure.GroundsOf(7)}, []string{"happened", "grounds"}, ""},
		{"before 1900", complaint{Happened: day("1900-01-01") - 1}, []string{"happened"}, ""},
		{"after 2200", complaint{Happened: day("2200-12-31") + 1}, []string{"happened"}, ""},
		{"the end of time is no last day that anybody knows", complaint{Happened: day("2200-12-01")}, nil, "2200-12-31"},
	} {
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
			require.Equal(t, tt.filing == "2200-12-31", c.Filing().Provisional())
			require.Equal(t, procedure.PhaseUnraised, c.Phase())
			require.Equal(t, procedure.OutcomeOpen, c.Outcome())
			require.Equal(t, tt.complaint, c.Complaint())
			require.Equal(t, tt.complaint.Happened, c.Since())
			require.Equal(t, tt.complaint.Happened, c.Entered())
			require.Zero(t, c.Last())
			require.Zero(t, c.Stage())
			require.True(t, c.Deadline().IsZero())
			require.Same(t, procedure.Xtra(), c.Procedure())
		})
	}
	_, err := compiled(t, ladder()).Open(complaint{Happened: day("2026-01-30")})
	require.EqualError(t, err, "procedure: grounds: missing, want at least one (required)", "a regulation can want one (R16)")
}

// A term that was met says so, and is not overdue afterwards.
func TestMet(t *testing.T) {
	p := procedure.Xtra()
	c := replayed(t, p, "2026-01-30", road...)
	require.Equal(t, deadline.Met, c.Filing().Status(day("2030-01-01")))
	require.Equal(t, 59, c.Filing().DaysLeft(day("2030-01-01")), "raised on 2 March, until 30 April")
	require.Equal(t, deadline.Running, c.Deadline().Status(day("2026-04-21")))

	inTime := applied(t, c, "2026-05-20 answered")
	require.Equal(t, deadline.Met, inTime.Deadline().Status(day("2026-09-01")))
	late := applied(t, c, "2026-05-23 answered")
	require.Equal(t, deadline.MetLate, late.Deadline().Status(day("2026-09-01")))
	require.Equal(t, -3, late.Deadline().DaysLeft(day("2026-09-01")))
	require.Equal(t, day("2026-05-20"), late.Deadline().Due())
	require.True(t, applied(t, late, "2026-05-24 raised appeal").Deadline().IsZero(), "the appeal has none")

	complaint := about("2025-01-30")
	complaint.Late = true
	c, err := p.Replay(complaint, road[:1])
	require.NoError(t, err)
	require.Equal(t, deadline.MetLate, c.Filing().Status(day("2026-03-02")), "taken in late is late (R3)")
	require.Equal(t, -306, c.Filing().DaysLeft(day("2026-03-02")))
	require.True(t, procedure.Case{}.Filing().IsZero())
	require.True(t, replayed(t, compiled(t, desk(deadline.Counting{}, "P6W")), "2026-01-30").Filing().IsZero())
}

// What was open to the complainant reopens a case that ended in a talk (R22).
// Agreeing with the board or the committee ends it for good.
func TestAgreeingAfterATalkIsNotForGood(t *testing.T) {
	p := procedure.Xtra()
	for _, tt := range []struct {
		reason  string
		history []string
		want    []string
	}{
		{"satisfied after the first talk", []string{"2026-03-02 raised employee", "2026-03-03 accepted"}, []string{
			"right: complainant raised manager (K6)", "right: complainant raised board (R4)", "right: complainant declined (K6)",
		}},
		{"satisfied after all", []string{"2026-03-02 raised employee", "2026-03-03 declined", "2026-03-04 accepted"}, []string{
			"right: complainant raised manager (K6)", "right: complainant raised board (R4)",
		}},
		{"satisfied after the second talk", []string{"2026-03-02 raised manager", "2026-03-03 accepted"}, []string{
			"right: complainant raised board (K7)", "right: complainant declined (K7)",
		}},
		{"agreed with the board", []string{"2026-03-02 raised board", "2026-03-03 answered", "2026-03-04 accepted"}, nil},
		{"agreed with the board before it answered", []string{"2026-03-02 raised board", "2026-03-04 accepted"}, nil},
		{"agreed with the committee", []string{"2026-03-02 raised board", "2026-03-03 referred committee", "2026-03-04 answered", "2026-03-05 accepted"}, nil},
		{"lapsed before anybody was told", []string{"2026-03-02 lapsed"}, []string{
			"advice: complainant raised employee until 2026-04-30 (K5)", "right: complainant raised manager until 2026-04-30 (R4)", "right: complainant raised board until 2026-04-30 (R4)",
		}},
		{"lapsed in a talk (R12)", []string{"2026-03-02 raised manager", "2026-03-03 lapsed"}, []string{
			"right: complainant raised board (K7)", "right: complainant accepted (R22)", "right: complainant declined (K7)",
		}},
		{"lapsed after the answer (R12)", []string{"2026-03-02 raised board", "2026-03-03 answered", "2026-03-04 lapsed"}, []string{
			"right: complainant accepted (K8)", "right: complainant declined (K8)",
		}},
		{"lapsed after the ruling (R12)", []string{"2026-03-02 raised board", "2026-03-03 referred committee", "2026-03-04 answered", "2026-03-05 lapsed"}, []string{
			"right: complainant raised appeal (K11)", "right: complainant accepted (K11)", "right: complainant declined (K11)",
		}},
		{"withdrawn (R12)", []string{"2026-03-02 raised employee", "2026-03-03 withdrawn"}, nil},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			c := replayed(t, p, "2026-01-30", evs(tt.history...)...)
			require.True(t, c.Closed())
			require.Equal(t, procedure.PhaseClosed, c.Phase())
			require.Empty(t, cmp.Diff(tt.want, guided(c)))
			for m := range c.Moves() {
				next, err := c.Apply(m.Event(c.Last() + 20))
				require.NoError(t, err)
				require.Equal(t, m.Kind == procedure.Accepted, next.Closed(), "%v", m)
			}
		})
	}
	c := replayed(t, p, "2026-01-30", evs("2026-03-02 raised employee", "2026-03-03 accepted", "2026-09-01 raised board")...)
	require.Equal(t, "board hearing", c.Stage().String()+" "+c.Phase().String(), "however much later")
	lacks(t, applied(t, replayed(t, p, "2026-01-30", evs("2026-03-02 raised employee", "2026-03-03 accepted")...), "2026-03-04 declined"), "declined")
}

// After "no" the complainant need not wait for the board to refer (R24): the 30
// days run from the day they go to the committee, and nobody has to be told.
func TestGoingToTheCommitteeOneself(t *testing.T) {
	p := procedure.Xtra()
	for _, history := range [][]string{
		{"2026-03-02 raised board", "2026-03-18 answered", "2026-03-20 declined"},
		{"2026-03-02 raised board", "2026-03-20 declined"}, // given up on it
	} {
		c := replayed(t, p, "2026-01-30", evs(history...)...)
		require.Empty(t, cmp.Diff([]string{
			"duty: board referred committee (R7)", "right: complainant raised committee (R24)", "right: complainant accepted (K8)",
		}, guided(c)))
		require.Equal(t, day("2026-03-20"), move(t, c, "raised committee").Since)
		lacks(t, c, "lapsed")
		went := applied(t, c, "2026-03-25 raised committee")
		require.Equal(t, day("2026-04-24"), went.Deadline().Due())
		require.Equal(t, procedure.Possible, move(t, went, "informed complainant").Norm, "they know")
		lacks(t, went, "referred committee")
		sent := applied(t, c, "2026-03-25 referred committee")
		require.Equal(t, day("2026-04-24"), sent.Deadline().Due())
		require.Equal(t, procedure.Owed, move(t, sent, "informed complainant").Norm)
		require.Equal(t, procedure.Owed, move(t, applied(t, sent, "2026-04-01 answered"), "informed complainant").Norm, "a missed one stays owed (R8)")
		lacks(t, applied(t, applied(t, sent, "2026-04-01 answered"), "2026-04-02 accepted"), "informed complainant")
	}
}

// A complaint about nobody in particular (R25): no advice to talk with somebody,
// and nobody to be consulted; who is there can still be.
func TestAboutNobody(t *testing.T) {
	p := procedure.Xtra()
	complaint := about("2026-01-30")
	complaint.General = true
	c, err := p.Open(complaint)
	require.NoError(t, err)
	require.True(t, c.Complaint().General)
	require.Equal(t, procedure.Right, move(t, c, "raised employee").Norm)
	c, err = p.Replay(complaint, evs("2026-03-02 raised board"))
	require.NoError(t, err)
	require.True(t, c.Complaint().General)
	require.Equal(t, procedure.Possible, move(t, c, "consulted employee").Norm)
	require.Empty(t, cmp.Diff([]string{
		"duty: board answered board (K8)", "right: board referred committee (K9)", "right: complainant accepted (K8)", "right: complainant declined (R7)",
	}, guided(c)))
	c = applied(t, c, "2026-03-03 consulted employee")
	require.Equal(t, day("2026-03-03"), c.Last())

	somebody := replayed(t, p, "2026-01-30", evs("2026-03-02 raised board")...)
	require.Equal(t, procedure.Owed, move(t, somebody, "consulted employee").Norm)
	require.True(t, move(t, somebody, "consulted employee").First)
	somebody = applied(t, somebody, "2026-03-03 consulted employee")
	require.Equal(t, procedure.Possible, move(t, somebody, "consulted employee").Norm, "one consultation counts as the consultation")
}

// What a body says after the complaint has left it is its own answer, and
// never that of the body where the complaint now lies.
func TestLateOwnAnswer(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-01-30", evs("2026-03-30 raised board", "2026-04-20 declined", "2026-04-20 referred committee")...)
	c = applied(t, c, "2026-04-25 answered board upheld")
	require.Equal(t, procedure.WithCommittee, c.Stage())
	require.Equal(t, procedure.PhaseHearing, c.Phase())
	require.Zero(t, c.Verdict())
	require.Equal(t, procedure.ReasonNotOpen, refuse(t, c, "2026-04-26 answered board upheld").Reason, "a body answers once")
	c = applied(t, c, "2026-05-01 answered not-upheld")
	require.Equal(t, procedure.PhaseAnswered, c.Phase())
	require.Equal(t, procedure.NotUpheld, c.Verdict())

	c = replayed(t, procedure.Xtra(), "2026-01-30", evs("2026-03-30 raised board", "2026-04-20 declined", "2026-04-21 answered upheld")...)
	require.Equal(t, procedure.PhaseDeclined, c.Phase(), "it had been given up")
	require.Equal(t, procedure.Owed, move(t, c, "referred committee").Norm)
}

// Upheld and yet not resolved: whatever the verdict, the appeal is open (K11).
func TestAppealWhateverTheVerdict(t *testing.T) {
	for v := range procedure.Verdicts() {
		c := replayed(t, procedure.Xtra(), "2026-01-30", append(slices.Clone(road), procedure.Event{On: day("2026-05-04"), Kind: procedure.Answered, Verdict: v})...)
		require.Equal(t, v, c.Verdict())
		require.Equal(t, procedure.Right, move(t, c, "raised appeal").Norm)
		c = applied(t, applied(t, c, "2027-05-04 raised appeal"), "2027-06-01 answered")
		require.Equal(t, procedure.OutcomeRuled, c.Outcome(), "R15")
		require.Zero(t, c.Verdict())
	}
}

// Near the end of time a term ends there, provisionally, and nothing is refused
// for it.
func TestEndOfTime(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-01-30", road[:3]...)
	for on := day("2200-11-20"); on <= day("2200-12-31"); on++ {
		next, err := c.Apply(procedure.Event{On: on, Kind: procedure.Referred, Stage: procedure.WithCommittee})
		require.NoError(t, err)
		require.Equal(t, min(on+30, day("2200-12-31")), next.Deadline().Due())
		require.Equal(t, on+30 > day("2200-12-31"), next.Deadline().Provisional())
	}
	longer := replayed(t, changed(t, desk(deadline.Counting{}, "P6W"), func(*procedure.Regulation) {}), "2026-01-01",
		evs("2026-01-02 raised board", "2026-01-03 extended complainant P100Y", "2026-01-04 extended complainant P72Y", "2026-01-05 extended P100Y")...)
	require.Equal(t, day("2200-12-31"), longer.Deadline().Due())
	require.True(t, longer.Deadline().Provisional())
	require.True(t, applied(t, longer, "2200-12-31 answered").Closed())
}

func TestZeroCase(t *testing.T) {
	var c procedure.Case
	require.Empty(t, moves(c))
	require.Empty(t, slices.Collect(c.Duties()))
	for _, e := range everyEvent(day("2026-03-02")) {
		after, err := c.Apply(e)
		require.ErrorIs(t, err, procedure.ErrNotOpen)
		require.Equal(t, c, after)
	}
	_, err := c.Apply(procedure.Event{})
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.Nil(t, c.Procedure())
	require.False(t, c.Closed())
	require.Zero(t, c.Filing())
	require.Zero(t, c.Phase())
	require.Zero(t, c.Outcome())
	require.Zero(t, c.Complaint())
}

func TestCaseIsSmall(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(procedure.Case{}), uintptr(304))
}

// Moving on while looking at the moves changes nothing (StoneCypher/fsl#1953,
// dotnet-state-machine/stateless#261).
func TestMovesWhileMoving(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-03-01", ev("2026-03-02 raised board"))
	before, want := c, moves(c)
	var got []procedure.Move
	for m := range c.Moves() {
		got = append(got, m)
		next, err := c.Apply(m.Event(day("2026-03-05")))
		require.NoError(t, err)
		require.NotEqual(t, before, next)
		require.Equal(t, before, c)
	}
	require.Equal(t, want, got)
	for range c.Moves() {
		break
	}
	for range c.Duties() {
		break
	}
}

// A running case keeps the edition it was opened under (workflow-core#107,
// django-river#89): in another one its stage may be gone.
func TestRunningCasesKeepTheirEdition(t *testing.T) {
	two := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) {
		r.Edition = "2"
		r.Rungs = slices.Delete(r.Rungs, manager, manager+1)
	})
	history := evs("2026-03-02 raised manager", "2026-03-03 raised board")
	old := replayed(t, procedure.Xtra(), "2026-03-01", history...)
	_, edition := old.Procedure().ID()
	require.Equal(t, "1", edition)
	_, err := two.Replay(about("2026-03-01"), history)
	require.ErrorIs(t, err, procedure.ErrNotOpen)
	require.ErrorContains(t, err, "events[0]")
	require.ErrorContains(t, err, "complainant raised board")
	require.NotEqual(t, replayed(t, two, "2026-03-01", history[1]), replayed(t, procedure.Xtra(), "2026-03-01", history[1]), "a case is of its procedure")
}

// Cases can be compared: the same history makes the same case, whichever way.
func TestCasesCompare(t *testing.T) {
	one := replayed(t, procedure.Xtra(), "2026-01-30", road...)
	other := replayed(t, procedure.Xtra(), "2026-01-30", road[:4]...)
	require.NotEqual(t, one, other)
	for _, e := range road[4:] {
		var err error
		other, err = other.Apply(e)
		require.NoError(t, err)
	}
	require.Equal(t, one, other)
	require.Len(t, map[procedure.Case]bool{one: true, other: true}, 1)
}

func TestMoveString(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-01-30", road...)
	require.Equal(t, "committee answered committee until 2026-05-20 (K10)", move(t, c, "answered committee").String())
	require.Equal(t, "board informed complainant (R8)", move(t, replayed(t, procedure.Xtra(), "2026-01-30", road[:8]...), "informed complainant").String())
	require.Equal(t, "unset unset", procedure.Move{}.String())
	require.Equal(t, "party(99) kind(98) stage(97) party(96) (K1)", procedure.Move{By: 99, Kind: 98, Stage: 97, Party: 96, Clause: "K1"}.String())
}
