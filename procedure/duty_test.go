package procedure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// owed are the duties of c with their days, answers and referrals left out.
func owed(c procedure.Case) []string {
	var out []string
	for m := range c.Duties() {
		if m.Kind != procedure.Answered && m.Kind != procedure.Referred {
			out = append(out, fmt.Sprintf("%v since %v", m, m.Since))
		}
	}
	return out
}

// A duty can outlive the case: the board publishes what it answered within ten
// days of it, though the complainant agreed and the case closed.
func TestDutyThatOutlivesTheCase(t *testing.T) {
	p := compiled(t, ladder())
	history := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-10 answered upheld")
	c := replayed(t, p, "2026-01-30", history...)
	publish := "board published board until 2026-02-20 (publish) since 2026-02-10"
	require.Equal(t, []string{"manager informed employee (tell-employee) since 2026-02-04", publish}, owed(c))
	closed := applied(t, c, "2026-02-11 accepted")
	require.True(t, closed.Closed())
	require.Equal(t, []string{publish}, owed(closed))
	require.Equal(t, []string{"duty: board published board until 2026-02-20 (publish)"}, guided(closed))
	require.Equal(t, procedure.ReasonClosed, refuse(t, closed, "2026-02-12 informed employee").Reason)
	for _, on := range []string{"2026-02-11", "2026-02-20", "2026-03-31", "2200-12-31"} {
		done := applied(t, closed, on+" published")
		require.Empty(t, moves(done), "done, late or not")
		require.True(t, done.Closed())
		require.Equal(t, procedure.OutcomeResolved, done.Outcome())
		require.Equal(t, closed.Since(), done.Since())
		require.Equal(t, procedure.ReasonClosed, refuse(t, done, "2200-12-31 published board").Reason)
	}
	require.Equal(t, procedure.Upheld, applied(t, closed, "2026-02-12 published board").Verdict())

	t.Run("wherever the complaint goes", func(t *testing.T) {
		c := replayed(t, p, "2026-01-30", append(slices.Clone(history), evs("2026-02-11 declined", "2026-02-12 referred committee")...)...)
		require.Contains(t, owed(c), publish)
		c = applied(t, applied(t, c, "2026-02-13 answered not-upheld"), "2026-02-14 answered upheld") // the advice, and the end
		require.Equal(t, procedure.OutcomeRuled, c.Outcome())
		require.Equal(t, []string{publish, "appeals-committee informed committee (tell-committee) since 2026-02-14"}, owed(c))
		c = applied(t, c, "2026-02-15 informed committee")
		require.Equal(t, []string{publish}, owed(c))
		require.Equal(t, procedure.ReasonClosed, refuse(t, c, "2026-02-15 published").Reason, "of the appeal there is nothing to publish")
		require.Empty(t, owed(applied(t, c, "2026-02-15 published board")))
	})
	t.Run("not before the answer", func(t *testing.T) {
		c := replayed(t, p, "2026-01-30", history[:3]...)
		require.Equal(t, procedure.ReasonNotOpen, refuse(t, c, "2026-02-05 published").Reason)
		c = applied(t, c, "2026-02-05 accepted")
		require.Empty(t, owed(c))
	})
	t.Run("also of what is answered too late to change anything", func(t *testing.T) {
		c := replayed(t, p, "2026-01-30", append(slices.Clone(history[:3]), evs("2026-02-05 declined", "2026-02-06 referred committee", "2026-02-09 answered board")...)...)
		require.Contains(t, owed(c), "board published board until 2026-02-19 (publish) since 2026-02-09")
	})
	t.Run("and on the way to a lapse and back", func(t *testing.T) {
		c := replayed(t, p, "2026-01-30", append(slices.Clone(history), ev("2026-02-11 lapsed"))...)
		require.Equal(t, []string{publish}, owed(c))
		c = applied(t, applied(t, c, "2026-02-12 published"), "2026-02-13 declined")
		require.Equal(t, procedure.PhaseDeclined, c.Phase())
		require.Equal(t, []string{"manager informed employee (tell-employee) since 2026-02-04"}, owed(c))
	})
}

// A duty comes back so long after it was done, to each on their own.
func TestDutyThatComesBack(t *testing.T) {
	p := changed(t, ladder(), func(r *procedure.Regulation) {
		r.Rungs[committee].Duties[2].Parties = []procedure.Party{procedure.Complainant, procedure.Employee}
	})
	c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 declined", "2026-02-06 raised committee")...)
	report := func(to, since, until string) string {
		return "committee informed " + to + " until " + until + " (report) since " + since
	}
	told := func(c procedure.Case) []string {
		return slices.DeleteFunc(owed(c), func(s string) bool { return !strings.HasPrefix(s, "committee informed") })
	}
	require.Equal(t, []string{report("complainant", "2026-02-06", "2026-03-06"), report("employee", "2026-02-06", "2026-03-06")}, told(c))
	c = applied(t, c, "2026-02-20 informed complainant")
	require.Equal(t, []string{report("complainant", "2026-02-20", "2026-03-20"), report("employee", "2026-02-06", "2026-03-06")}, told(c), "four weeks on, and the employee is not told by that")
	c = applied(t, c, "2026-04-01 informed complainant")
	require.Equal(t, []string{report("complainant", "2026-04-01", "2026-04-29"), report("employee", "2026-02-06", "2026-03-06")}, told(c), "late, and from there again")
	c = applied(t, applied(t, c, "2026-04-01 informed complainant"), "2026-04-02 informed employee")
	require.Equal(t, []string{report("complainant", "2026-04-01", "2026-04-29"), report("employee", "2026-04-02", "2026-04-30")}, told(c))
	require.Empty(t, told(applied(t, c, "2026-04-03 answered")), "the complaint is gone")

	t.Run("counted from what it is owed since", func(t *testing.T) {
		r := desk(deadline.Counting{}, "P6W")
		r.Rungs[0].Final, r.Rungs[0].Agree = "", procedure.Agreement{Accept: "6", Decline: "6"}
		r.Closing.Lapse = "7"
		r.Rungs[0].Duties = []procedure.Duty{{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromAnswer, Every: term("P1W"), Clause: "1"}}
		c := replayed(t, compiled(t, r), "2026-01-01", evs("2026-01-05 raised board", "2026-02-09 answered")...)
		require.Equal(t, []string{"board informed complainant until 2026-02-16 (1) since 2026-02-09"}, owed(c))
	})
	t.Run("first within a limit of its own", func(t *testing.T) {
		r := desk(deadline.Counting{}, "P6W")
		r.Rungs[0].Duties = []procedure.Duty{{
			Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Limit: within(procedure.FromEntry, "P2D"), Every: term("P1W"), Clause: "1",
		}}
		c := replayed(t, compiled(t, r), "2026-01-01", evs("2026-01-05 raised board")...)
		require.Equal(t, []string{"board informed complainant until 2026-01-07 (1) since 2026-01-05"}, owed(c))
		require.Equal(t, []string{"board informed complainant until 2026-01-13 (1) since 2026-01-06"}, owed(applied(t, c, "2026-01-06 informed complainant")))
	})
}

// What one event does for several clauses is one move, with the first of their
// last days; each of them is a duty.
func TestOneEventForSeveralDuties(t *testing.T) {
	two := func(limits ...procedure.Limit) procedure.Case {
		r := desk(deadline.Counting{}, "P6W")
		for i, l := range limits {
			r.Rungs[0].Duties = append(r.Rungs[0].Duties, procedure.Duty{
				Kind: procedure.Informed, By: procedure.Party(1 + i), Parties: []procedure.Party{procedure.Committee}, Limit: l, Clause: procedure.Cite(fmt.Sprint(1 + i)),
			})
		}
		return replayed(t, compiled(t, r), "2026-01-01", evs("2026-01-05 raised board")...)
	}
	week, two6, none := within(procedure.FromEntry, "P1W"), within(procedure.FromEvent, "P11D"), procedure.Limit{}
	for _, tt := range []struct {
		reason string
		limits []procedure.Limit
		clause procedure.Cite
	}{
		{"the first last day", []procedure.Limit{within(procedure.FromEntry, "P2W"), week, none}, "2"},
		{"a day rather than none", []procedure.Limit{none, none, week}, "3"},
		{"the first of two that end together, though counted otherwise", []procedure.Limit{two6, week}, "1"},
		{"and in the other order", []procedure.Limit{week, two6, week}, "1"},
		{"none has a day", []procedure.Limit{none, none}, "1"},
	} {
		c := two(tt.limits...)
		var named []procedure.Move
		for m := range c.Moves() {
			if m.Kind == procedure.Informed && m.Party == procedure.Committee {
				named = append(named, m)
			}
		}
		require.Len(t, named, 1, tt.reason)
		require.Equal(t, tt.clause, named[0].Clause, tt.reason)
		require.Len(t, owed(c), len(tt.limits), tt.reason)
		c = applied(t, c, "2026-01-06 informed committee")
		require.Empty(t, owed(c), tt.reason)
		require.Equal(t, procedure.Possible, move(t, c, "informed committee").Norm)
	}
}

// An answer is counted from any duty of its rung; until that was done its own
// last day stands in for it.
func TestAnswerCountedFromADuty(t *testing.T) {
	p := compiled(t, ladder())
	start := []string{"2026-02-02 raised manager"} // a Monday
	for _, tt := range []struct {
		reason string
		events []string
		want   string
	}{
		{"ten working days from the last day for the acknowledgement, 9 February", nil, "2026-02-23"},
		{"from the acknowledgement once it is there", []string{"2026-02-04 acknowledged"}, "2026-02-18"},
		{"and ten more", []string{"2026-02-04 acknowledged", "2026-02-05 extended P10WD"}, "2026-03-04"},
		{"the same in the other order", []string{"2026-02-03 extended P10WD", "2026-02-04 acknowledged"}, "2026-03-04"},
		{"extended and not acknowledged", []string{"2026-02-03 extended P10WD"}, "2026-03-09"},
		{"a late acknowledgement counts from its own day", []string{"2026-02-11 acknowledged"}, "2026-02-25"},
		{"a second one counts for nothing", []string{"2026-02-04 acknowledged", "2026-02-06 acknowledged"}, "2026-02-18"},
	} {
		c := replayed(t, p, "2026-01-30", evs(append(slices.Clone(start), tt.events...)...)...)
		require.Equal(t, day(tt.want), c.Deadline().Due(), tt.reason)
	}
	c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-04 acknowledged")...)
	require.Equal(t, day("2026-02-13"), move(t, c, "answered manager").Target.Due(), "seven working days, from the same day")

	t.Run("a hearing of two", func(t *testing.T) {
		at := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 referred committee")
		c := replayed(t, p, "2026-01-30", at...)
		require.Equal(t, day("2026-04-06"), c.Deadline().Due(), "four weeks, and thirty days, a Saturday, rolled")
		one := applied(t, c, "2026-02-10 heard complainant")
		require.Equal(t, c.Deadline(), one.Deadline(), "all are to be heard")
		both := applied(t, one, "2026-02-12 heard committee employee")
		require.Equal(t, day("2026-03-16"), both.Deadline().Due(), "thirty days from the second, a Saturday, rolled")
		require.Equal(t, both.Deadline(), applied(t, both, "2026-02-20 heard committee employee").Deadline())
		require.Equal(t, day("2026-02-12"), both.Deadline().Start())
	})
	t.Run("a hearing without a last day of its own", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[committee].Duties[1].Limit = procedure.Limit{} })
		c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 referred committee")...)
		require.True(t, c.Deadline().IsZero())
		lacks(t, c, "paused")
		lacks(t, c, "extended complainant")
		c = applied(t, applied(t, c, "2026-02-10 heard complainant"), "2026-02-12 heard committee employee")
		require.Equal(t, day("2026-03-16"), c.Deadline().Due())
		require.Equal(t, procedure.Right, move(t, c, "paused").Norm)
	})
	t.Run("somebody who need not be heard", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) {
			r.Rungs[board].Answer.Limit = within(procedure.FromConsultation, "P6W")
		})
		complaint := about("2026-01-30")
		complaint.General = true
		at := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board")
		c, err := p.Replay(complaint, at)
		require.NoError(t, err)
		require.Equal(t, day("2026-03-18"), c.Deadline().Due(), "there is nobody to consult, so from the entry")
		require.True(t, replayed(t, p, "2026-01-30", at...).Deadline().IsZero())
	})
	t.Run("what is owed only by referral", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) { r.Rungs[committee].Duties[1].Since = procedure.FromReferral })
		at := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 declined")
		sent := replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 referred committee"))...)
		require.Equal(t, day("2026-04-06"), sent.Deadline().Due(), "four weeks, and thirty days")
		went := replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 raised committee"))...)
		require.Equal(t, day("2026-03-09"), went.Deadline().Due(), "thirty days from the entry, a Saturday, rolled")
	})
	t.Run("the referral", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) {
			r.Rungs[committee].Answer.Limit.From = procedure.FromReferral
		})
		at := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 declined")
		require.Equal(t, day("2026-03-09"), replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 referred committee"))...).Deadline().Due())
		require.True(t, replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 raised committee"))...).Deadline().IsZero(), "nobody referred it")
	})
	t.Run("the event", func(t *testing.T) {
		p := changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) { r.Rungs[0].Answer.Limit.From = procedure.FromEvent })
		require.Equal(t, day("2026-02-12"), replayed(t, p, "2026-01-01", ev("2026-02-02 raised board")).Deadline().Due())
	})
}

// The limits of duties, counted from everything there is.
func TestLimitsOfDuties(t *testing.T) {
	span := func(a procedure.Anchor, s string) procedure.Span { return procedure.Span{From: a, Term: term(s)} }
	limit := func(a procedure.Anchor, s string, or ...procedure.Span) procedure.Limit {
		l := procedure.Limit{Span: span(a, s)}
		if len(or) > 0 {
			l.Or = or[0]
		}
		return l
	}
	later := func(l procedure.Limit) procedure.Limit { l.Later = true; return l }
	for _, tt := range []struct {
		reason string
		limit  procedure.Limit
		events []string
		want   string // empty: no last day
	}{
		{"from the event", limit(procedure.FromEvent, "P3D"), nil, "2026-01-04"},
		{"from the entry", limit(procedure.FromEntry, "P3D"), nil, "2026-01-08"},
		{"the last day for the answer", limit(procedure.FromDue, ""), nil, "2026-02-16"},
		{"as it becomes", limit(procedure.FromDue, ""), []string{"2026-01-06 extended P1W"}, "2026-02-23"},
		{"a week after it", limit(procedure.FromDue, "P1W"), []string{"2026-01-06 extended P1W"}, "2026-03-02"},
		{"from an extension that is not there", limit(procedure.FromExtension, "P3D"), nil, ""},
		{"from an extension", limit(procedure.FromExtension, "P3D"), []string{"2026-01-06 extended P1W"}, "2026-01-09"},
		{"the earlier of two", limit(procedure.FromEntry, "P3D", span(procedure.FromEvent, "P3D")), nil, "2026-01-04"},
		{"the later of two", later(limit(procedure.FromEntry, "P3D", span(procedure.FromEvent, "P3D"))), nil, "2026-01-08"},
		{"the earlier of one that is not there", limit(procedure.FromExtension, "P3D", span(procedure.FromEntry, "P1W")), nil, "2026-01-12"},
		{"the other way round", limit(procedure.FromEntry, "P1W", span(procedure.FromExtension, "P3D")), nil, "2026-01-12"},
		{"the later of one that is not there", later(limit(procedure.FromExtension, "P3D", span(procedure.FromEntry, "P1W"))), nil, ""},
		{"from hearing, which has no last day", limit(procedure.FromHearing, "P3D"), nil, ""},
		{"from hearing", limit(procedure.FromHearing, "P3D"), []string{"2026-01-07 heard complainant"}, "2026-01-10"},
		{"from the acknowledgement, which has a last day", limit(procedure.FromAcknowledgement, "P3D"), nil, "2026-01-10"},
		{"from the acknowledgement", limit(procedure.FromAcknowledgement, "P3D"), []string{"2026-01-06 acknowledged"}, "2026-01-09"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			p := changed(t, desk(deadline.Counting{}, "P6W"), func(r *procedure.Regulation) {
				r.Rungs[0].Duties = []procedure.Duty{
					{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Committee}, Limit: tt.limit, Clause: "1"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, Clause: "1"},
					{Kind: procedure.Acknowledged, Limit: within(procedure.FromEntry, "P2D"), Clause: "1"},
				}
			})
			c := replayed(t, p, "2026-01-01", evs(append([]string{"2026-01-05 raised board"}, tt.events...)...)...)
			m := move(t, c, "informed committee")
			require.Equal(t, tt.want == "", m.Deadline.IsZero())
			require.Equal(t, day(tt.want), m.Deadline.Due())
			require.Equal(t, procedure.Owed, m.Norm)
			late := m.Event(day("2026-12-31"))
			_, err := c.Apply(late)
			require.NoError(t, err, "late is not impossible")
		})
	}
}

// Telling of an extension is owed to each that is to be told, by the day on
// which the term would have ended; also when the clock stood still then.
func TestTellingOfAnExtension(t *testing.T) {
	p := compiled(t, ladder())
	at := evs("2026-02-02 raised manager", "2026-02-03 acknowledged") // until 17 February
	require.Equal(t, procedure.Possible, move(t, replayed(t, p, "2026-01-30", at...), "informed complainant").Norm)
	c := replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 extended P5WD"))...)
	require.Equal(t, []string{"manager informed complainant until 2026-02-17 (tell-longer) since 2026-02-05"}, owed(c))
	require.Equal(t, day("2026-02-24"), c.Deadline().Due())
	require.Empty(t, owed(applied(t, c, "2026-02-06 informed complainant")))
	require.Equal(t, owed(c), owed(applied(t, c, "2026-02-10 answered")), "and after the answer")

	c = replayed(t, p, "2026-01-30", append(at, evs("2026-02-05 paused", "2026-02-06 extended P5WD", "2026-02-09 resumed")...)...)
	m := move(t, c, "informed complainant")
	require.False(t, m.Deadline.Paused(), "telling does not wait")
	require.Equal(t, day("2026-02-17"), m.Deadline.Due())
	require.Equal(t, day("2026-02-06"), m.Since)

	t.Run("unless it was asked for", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) {
			r.Rungs[manager].Duties[1].Unasked = true
			r.Rungs[manager].Extend.Retract = "retract"
			r.Rungs[manager].ExtendAgreed = procedure.Extension{Clause: "agreed"}
		})
		c := replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 extended complainant P5WD"))...)
		require.Empty(t, owed(c), "they agreed")
		c = applied(t, c, "2026-02-06 extended P5WD")
		require.Len(t, owed(c), 1)
		require.Empty(t, owed(applied(t, c, "2026-02-07 retracted")))
		c = applied(t, applied(t, c, "2026-02-07 informed complainant"), "2026-02-08 extended complainant P1WD")
		require.Empty(t, owed(c))
	})
	t.Run("two that are to be told", func(t *testing.T) {
		p := changed(t, ladder(), func(r *procedure.Regulation) {
			r.Rungs[manager].Duties[1].Parties = []procedure.Party{procedure.Complainant, procedure.Employee}
			r.Rungs[manager].Extend.Times = 2
		})
		c := replayed(t, p, "2026-01-30", append(at, ev("2026-02-05 extended P5WD"))...)
		employee := "manager informed employee until 2026-02-17 (tell-longer) since 2026-02-05"
		require.Equal(t, []string{"manager informed complainant until 2026-02-17 (tell-longer) since 2026-02-05", employee}, owed(c))
		c = applied(t, c, "2026-02-06 informed complainant")
		require.Equal(t, []string{employee}, owed(c), "the one says nothing of the other")
		c = applied(t, c, "2026-02-09 informed employee")
		require.Empty(t, owed(c))
		c = applied(t, c, "2026-02-10 extended P2WD")
		require.Equal(t, []string{
			"manager informed complainant until 2026-02-24 (tell-longer) since 2026-02-10", "manager informed employee until 2026-02-24 (tell-longer) since 2026-02-10",
		}, owed(c), "of another one anew, by the day before that")
	})
}

// An advice takes the complaint to the body that decides, and its verdict is
// kept until that body says its own.
func TestAdvice(t *testing.T) {
	at := evs("2026-02-02 raised manager", "2026-02-03 answered", "2026-02-04 raised board", "2026-02-05 referred committee", "2026-02-10 answered partly-upheld")
	c := replayed(t, compiled(t, ladder()), "2026-01-30", at...)
	require.Equal(t, procedure.OnAppeal, c.Stage())
	require.Equal(t, procedure.PhaseHearing, c.Phase())
	require.Equal(t, procedure.PartlyUpheld, c.Verdict())
	require.Equal(t, day("2026-02-10"), c.Entered())
	lacks(t, c, "accepted")
	c = applied(t, c, "2026-02-11 answered upheld")
	require.Equal(t, procedure.Upheld, c.Verdict())
	require.Equal(t, procedure.OutcomeRuled, c.Outcome())

	t.Run("by a committee below the board", func(t *testing.T) {
		r := desk(deadline.Counting{}, "P6W")
		below := r.Rungs[0]
		below.Stage, below.Final, below.Advises, below.Body = procedure.WithCommittee, "", "6", words("the committee")
		r.Rungs[0].Entry = procedure.Entry{Referral: true, Clause: "1"}
		r.Rungs[0].Duties = []procedure.Duty{{Kind: procedure.Informed, By: procedure.Committee, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromReferral, Clause: "1"}}
		r.Rungs = []procedure.Rung{below, r.Rungs[0]}
		p := compiled(t, r)
		require.Equal(t, []procedure.Stage{procedure.WithCommittee, procedure.WithBoard}, slices.Collect(p.Stages()), "the order of the ladder is that of its rungs")
		c := replayed(t, p, "2026-01-30", evs("2026-02-02 raised committee", "2026-02-10 answered not-upheld")...)
		require.Equal(t, procedure.WithBoard, c.Stage())
		require.Equal(t, []string{"committee informed complainant (1) since 2026-02-10"}, owed(c))
		require.Equal(t, day("2026-03-24"), c.Deadline().Due())
		require.Equal(t, procedure.Possible, move(t, c, "heard committee complainant").Norm, "of the rung before")
		require.True(t, applied(t, c, "2026-02-11 answered").Closed())
	})
}

// What belongs elsewhere is passed on by whoever has it, and ends here.
func TestForwarded(t *testing.T) {
	p := compiled(t, ladder())
	for _, history := range [][]string{{"2026-02-02 raised employee"}, {"2026-02-02 raised manager"}} {
		c := replayed(t, p, "2026-01-30", evs(history...)...)
		require.Equal(t, c.Stage().Party(), move(t, c, "forwarded").By)
		c = applied(t, c, "2026-02-03 forwarded")
		require.Equal(t, procedure.OutcomeForwarded, c.Outcome())
		require.Empty(t, moves(c))
	}
	lacks(t, replayed(t, p, "2026-01-30"), "forwarded")
	lacks(t, replayed(t, p, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 answered")...), "forwarded")
}

// What is merely recorded is open to everybody who is there, of the rung where
// the complaint is and of those it has left, until the case ends.
func TestRecords(t *testing.T) {
	c := replayed(t, procedure.Xtra(), "2026-01-30", road[:8]...)
	var got []string
	for m := range c.Moves() {
		if m.Norm == procedure.Possible {
			require.Equal(t, c.Since(), m.Since)
			got = append(got, m.String())
		}
	}
	require.Empty(t, cmp.Diff([]string{
		"complainant withdrawn (R12)",
		"board acknowledged board", "committee acknowledged committee",
		"committee consulted employee", "committee consulted manager",
		"board heard board complainant", "board heard board employee", "board heard board manager",
		"committee heard committee complainant", "committee heard committee employee", "committee heard committee manager",
		"board published board",
	}, got))
	for m := range c.Moves() {
		if m.Norm == procedure.Possible && m.Kind != procedure.Withdrawn {
			next, err := c.Apply(m.Event(day("2026-04-25")))
			require.NoError(t, err)
			require.Equal(t, guided(c), guided(next), "it changes nothing that is guided: %v", m)
		}
	}
}

// What is counted from the end of a term does not run while that stands still
// (R29): no right ends, and nothing is overdue.
func TestNothingRunsOutInAPause(t *testing.T) {
	r := procedure.XtraRegulation()
	board, committee := &r.Rungs[2], &r.Rungs[3]
	board.Answer.Limit = procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(30)}}
	board.Pause.Clause = "K8"
	committee.Entry = procedure.Entry{Norm: procedure.Right, Clause: "K9", Within: procedure.Limit{Span: procedure.Span{From: procedure.FromSilence, Term: deadline.Days(14)}, Clause: "K9"}}
	committee.Duties = []procedure.Duty{{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Employee}, Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromDue, Term: deadline.Days(7)}}, Clause: "K9"}}
	committee.Pause.Clause = "K10"
	p, err := r.Compile()
	require.NoError(t, err)

	gaveUp := replayed(t, p, "2026-03-01", evs("2026-03-02 raised board", "2026-03-07 paused", "2026-06-10 declined")...)
	applied(t, gaveUp, "2026-06-10 raised committee")

	paused := evs("2026-03-02 raised board", "2026-03-02 declined", "2026-03-02 raised committee", "2026-03-07 paused")
	c := replayed(t, p, "2026-03-01", paused...)
	for m := range c.Duties() {
		require.NotEqual(t, deadline.Overdue, m.Deadline.Status(day("2026-06-10")), m)
	}
	c = applied(t, c, "2026-06-10 resumed")
	for m := range c.Duties() {
		if m.Kind == procedure.Informed {
			require.Equal(t, c.Deadline().Due()+7, m.Deadline.Due())
		}
	}
}
