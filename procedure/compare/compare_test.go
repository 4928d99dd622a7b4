package compare_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/compare"
	"github.com/stretchr/testify/require"
)

const (
	complaint = `{"happened":"2026-01-30","grounds":["conduct"]}`
	atBoard   = `{"on":"2026-03-30","kind":"raised","stage":"board"}`
	ruled     = road + `,{"on":"2026-05-18","kind":"answered","verdict":"upheld"}`
)

func TestChanges(t *testing.T) {
	for _, test := range []struct {
		reason    string
		old, now  func(r *procedure.Regulation)
		complaint string
		events    string
		today     string
		want      []string
	}{
		{"a longer term", nil, func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Days(42) }, complaint, road, "2026-05-01", []string{
			"committee answered committee (K10): 2026-05-20, now 2026-06-01, 12 days later: worse",
		}},
		{"what is owed when there is no ruling in time", tellWhenLate, func(r *procedure.Regulation) {
			tellWhenLate(r)
			r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		}, complaint, road, "2026-05-01", []string{
			"committee informed complainant (R13): from 2026-05-21, now from 2026-06-02, 12 days later: worse",
			"committee answered committee (K10): 2026-05-20, now 2026-06-01, 12 days later: worse",
		}},
		{"one day less", nil, func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Days(29) }, complaint, road, "2026-05-01", []string{
			"committee answered committee (K10): 2026-05-20, now 2026-05-19, 1 day earlier: better",
		}},
		{"no term any more", nil, func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit = procedure.Limit{} }, complaint, road, "2026-05-01", []string{
			"committee answered committee (K10): 2026-05-20, now no last day: worse",
		}},
		{"a term for the board", nil, func(r *procedure.Regulation) { r.Rungs[2].Answer.Limit = within("P6W") }, complaint, atBoard, "2026-05-01", []string{
			"board answered board (K8): no last day, now 2026-05-11: better",
		}},
		{"the case is elsewhere", nil, func(r *procedure.Regulation) { r.Rungs[2].Answer.Limit = within("P6W") }, complaint, road, "2026-05-01", nil},
		{"nobody needs to consult", nil, func(r *procedure.Regulation) { r.Rungs[2].Duties = r.Rungs[2].Duties[1:] }, complaint, atBoard, "2026-05-01", []string{
			"board consulted employee (K8): duty-gone: worse", "board consulted manager (K8): duty-gone: worse",
		}},
		{"a last day to go on appeal", nil, func(r *procedure.Regulation) { r.Rungs[4].Entry.Within = fromAnswer("P6W") }, complaint, ruled, "2026-06-29", []string{
			"complainant raised appeal (K11): no last day, now 2026-06-29: worse",
		}},
		{"the day after it", nil, func(r *procedure.Regulation) { r.Rungs[4].Entry.Within = fromAnswer("P6W") }, complaint, ruled, "2026-06-30", []string{
			"complainant raised appeal (K11): right-gone: worse",
		}},
		{"a longer time to go on appeal", func(r *procedure.Regulation) { r.Rungs[4].Entry.Within = fromAnswer("P6W") }, func(r *procedure.Regulation) { r.Rungs[4].Entry.Within = fromAnswer("P8W") }, complaint, ruled, "2026-06-29", []string{
			"complainant raised appeal (K11): 2026-06-29, now 2026-07-13, 14 days later: better",
		}},
		{"a right of the body", func(r *procedure.Regulation) { r.Fixed = "" }, func(r *procedure.Regulation) {
			r.Fixed, r.Rungs[3].Extend = "", procedure.Extension{Times: 1, Clause: "R14"}
		}, complaint, road, "2026-05-01", []string{
			"committee extended (R14): right-new: neutral",
		}},
		{"what would be too late", nil, func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) }, complaint, road, "2026-05-01", []string{
			"complainant raised board (R4): refused: worse",
		}},
		{"what was too late", func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) }, func(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Days(42) }, complaint, road, "2026-05-01", []string{
			"complainant raised board (R4): taken: better", "committee answered committee (K10): 2026-05-20, now 2026-06-01, 12 days later: worse",
		}},
		{"a ground is asked for", nil, func(r *procedure.Regulation) { r.Grounds.Required, r.Grounds.Noted = "R16", "" }, `{"happened":"2026-01-30"}`, road, "2026-05-01", []string{
			"the complaint: refused: worse",
		}},
		{"a step that is not there", func(r *procedure.Regulation) {
			r.Fixed, r.Rungs[3].Pause = "", procedure.Pause{Clause: "R14"}
		}, func(r *procedure.Regulation) {
			r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		}, complaint, road + `,{"on":"2026-04-22","kind":"paused"}`, "2026-05-01", []string{
			"committee paused (R14): refused: neutral",
		}},
		{"not raised yet", nil, func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(6) }, complaint, "", "2026-04-01", []string{
			"complainant raised employee (K5): 2026-04-30, now 2026-07-30, 91 days later: better",
			"complainant raised manager (R4): 2026-04-30, now 2026-07-30, 91 days later: better",
			"complainant raised board (R4): 2026-04-30, now 2026-07-30, 91 days later: better",
		}},
		{"a duty of the complainant", func(r *procedure.Regulation) {
			r.Rungs[2].Duties[0].By, r.Rungs[2].Duties[0].Limit = procedure.Complainant, within("P5D")
		}, func(r *procedure.Regulation) {
			r.Rungs[2].Duties[0].By, r.Rungs[2].Duties[0].Limit = procedure.Complainant, within("P7D")
		}, complaint, atBoard, "2026-04-01", []string{
			"complainant consulted employee (K8): 2026-04-04, now 2026-04-06, 2 days later: better",
			"complainant consulted manager (K8): 2026-04-04, now 2026-04-06, 2 days later: better",
		}},
		{"a duty that passes to the complainant", nil, func(r *procedure.Regulation) {
			r.Rungs[2].Duties[0].By = procedure.Complainant
		}, complaint, atBoard, "2026-04-01", []string{
			"board consulted employee (K8): duty-gone: worse", "board consulted manager (K8): duty-gone: worse",
			"complainant consulted employee (K8): duty-new: worse", "complainant consulted manager (K8): duty-new: worse",
		}},
		{"too late, and now not even open", func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) }, func(r *procedure.Regulation) {
			r.Filing.Limit.Term, r.Rungs[0].Required = deadline.Months(1), true
		}, complaint, atBoard, "2026-05-01", []string{
			"complainant raised board (R4): refused: worse",
		}},
		{"not open, and now too late", func(r *procedure.Regulation) {
			r.Filing.Limit.Term, r.Rungs[0].Required = deadline.Months(1), true
		}, func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) }, complaint, atBoard, "2026-05-01", []string{
			"complainant raised board (R4): taken: better",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			old := procedure.Xtra()
			if test.old != nil {
				old = changed(t, procedure.XtraRegulation(), test.old)
			}
			c := compare.Of(old, changed(t, procedure.XtraRegulation(), test.now), read(t, test.complaint, test.events), day(t, test.today))
			var lines []string
			worse, better := false, false
			for change := range c.Changes() {
				lines = append(lines, change.String())
				worse, better = worse || change.Effect == compare.Worse, better || change.Effect == compare.Better
			}
			require.Empty(t, cmp.Diff(test.want, lines))
			require.Equal(t, worse, c.Worse())
			require.Equal(t, better, c.Better())
		})
	}
}

// tellWhenLate is a duty of the committee to say that it is late.
func tellWhenLate(r *procedure.Regulation) {
	r.Rungs[3].Duties = append(r.Rungs[3].Duties, procedure.Duty{
		Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromDue, Clause: "R13",
	})
}

func fromAnswer(term string) procedure.Limit {
	l := within(term)
	l.From, l.Clause = procedure.FromAnswer, "K11"
	return l
}

// Each open duty is there, moved or not, with who owes it and how its last day came
// about.
func TestDuties(t *testing.T) {
	c := compare.Of(procedure.Xtra(), longer(t), read(t, complaint, `{"on":"2026-03-30","kind":"raised","stage":"board"},{"on":"2026-04-20","kind":"referred","stage":"committee"}`), day(t, "2026-05-01"))
	var lines []string
	for o, n := range c.Duties() {
		lines = append(lines, o.String(), n.String())
		if !n.Deadline.IsZero() {
			steps := slices.Collect(c.New.Procedure().Counting().Derive(n.Deadline))
			require.Equal(t, n.Deadline.Due(), steps[len(steps)-1].To)
		}
	}
	require.Equal(t, []string{
		"board informed complainant (R8)", "board informed complainant (R8)",
		"committee answered committee until 2026-05-20 (K10)", "committee answered committee until 2026-06-01 (K10)",
	}, lines)
}

// A day off moves what would end on it, and what is counted in working days past it.
func TestDayOff(t *testing.T) {
	law := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Counting = deadline.Statutory() })
	off := changed(t, law.Regulation(), func(r *procedure.Regulation) {
		r.Counting.Calendar = deadline.WithClosures(r.Counting.Calendar, day(t, "2026-05-20"))
	})
	d := read(t, complaint, road)
	lines := func(today string) (lines []string) {
		for change := range compare.Of(law, off, d, day(t, today)).Changes() {
			lines = append(lines, change.String())
		}
		return lines
	}
	require.Equal(t, []string{"committee answered committee (K10): 2026-05-20, now 2026-05-21, 1 day later: worse"}, lines("2026-05-01"))
	d.Events[3].On++ // it was referred a day later, and due a day later
	d.Events[4].On++
	require.Empty(t, lines("2026-05-01"))
	differences, err := procedure.Diff(law.Regulation(), off.Regulation())
	require.NoError(t, err)
	require.Len(t, differences, 1)
	require.Equal(t, "counting.closures: added [\"2026-05-20\"]", differences[0].String())
}

// A history that is refused says which event and why, and nothing of the days.
func TestRefused(t *testing.T) {
	strict := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) {
		r.Rungs[0].Required = true
		r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
	})
	c := compare.Of(procedure.Xtra(), strict, read(t, complaint, road), day(t, "2026-05-01"))
	var refused *procedure.RefusedError
	require.ErrorAs(t, c.Refused, &refused)
	require.Equal(t, 0, refused.Index)
	require.Equal(t, procedure.ReasonNotOpen, refused.Reason)
	require.NoError(t, c.Taken)
	for range c.Duties() {
		t.Error("the case went another way")
	}
	for range c.Rights() {
		t.Error("the case went another way")
	}
	// A first report that is too late is refused, and followed all the same.
	early := changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) { r.Filing.Limit.Term = deadline.Months(1) })
	c = compare.Of(procedure.Xtra(), early, read(t, complaint, road), day(t, "2026-05-01"))
	require.ErrorAs(t, c.Refused, &refused)
	require.ErrorIs(t, c.Refused, procedure.ErrTooLate)
	require.Equal(t, 0, refused.Index)
	require.Equal(t, day(t, "2026-02-28"), refused.Deadline.Due())
	require.NotEmpty(t, slices.Collect(first(c.Duties())))
	// What neither takes is nobody's affair.
	c = compare.Of(procedure.Xtra(), longer(t), read(t, complaint, atBoard+`,{"on":"2026-04-01","kind":"paused"}`), day(t, "2026-05-01"))
	require.NoError(t, c.Refused)
	require.Empty(t, slices.Collect(c.Changes()))
}

func first[K, V any](seq func(func(K, V) bool)) func(func(K) bool) {
	return func(yield func(K) bool) {
		seq(func(k K, _ V) bool { return yield(k) })
	}
}

func TestNothingToCompare(t *testing.T) {
	d := read(t, complaint, road)
	today := day(t, "2026-05-01")
	c, err := procedure.Xtra().Load(d)
	require.NoError(t, err)
	for _, c := range []compare.Comparison{
		{}, {Old: c, Today: today}, compare.Of(nil, nil, d, today), compare.Of(procedure.Xtra(), nil, d, today), compare.Of(new(procedure.Procedure), procedure.Xtra(), d, today),
	} {
		require.Empty(t, slices.Collect(c.Changes()))
		require.False(t, c.Worse() || c.Better())
		require.NoError(t, c.Refused)
	}
	by, err := longer(t).Load(d)
	require.NoError(t, err)
	require.Len(t, slices.Collect(compare.Comparison{Old: c, New: by, Today: today}.Changes()), 1)
	require.Equal(t, compare.Summary{Cases: 1}, compare.Count(nil, procedure.Xtra(), slices.Values([]procedure.Dossier{d}), today))
	require.Equal(t, compare.Summary{}, compare.Count(procedure.Xtra(), procedure.Xtra(), nil, today))
	require.Equal(t, "no change", compare.Change{}.String())
	require.Equal(t, deadline.LastDay, compare.Of(procedure.Xtra(), longer(t), d, deadline.LastDay+900).Today)
	for range compare.Of(procedure.Xtra(), longer(t), d, today).Changes() {
		break
	}
	for range compare.Of(procedure.Xtra(), longer(t), d, today).Duties() {
		break
	}
}

func TestSummary(t *testing.T) {
	now, proposed := procedure.Xtra(), changed(t, procedure.XtraRegulation(), func(r *procedure.Regulation) {
		r.Rungs[3].Answer.Limit.Term = deadline.Days(42)
		r.Rungs[2].Answer.Limit = within("P6W")
		r.Rungs[4].Entry.Within = fromAnswer("P6W")
		r.Filing.Limit.Term = deadline.Months(2)
	})
	dossiers := []procedure.Dossier{
		read(t, `{"happened":"2026-01-29"}`, road),
		read(t, `{"happened":"2026-03-20","grounds":["privacy"]}`, road),
		read(t, `{"happened":"2026-03-20"}`, atBoard),
		read(t, `{"happened":"2026-03-20"}`, ruled),
		read(t, `{"happened":"2026-03-20"}`, ruled+`,{"on":"2026-05-19","kind":"accepted"}`),
		read(t, `{"happened":"2026-05-01"}`, ""),
	}
	today := day(t, "2026-06-01")
	all := compare.Count(now, proposed, slices.Values(dossiers), today)
	require.Empty(t, cmp.Diff(compare.Summary{
		Cases: 6, Open: 5, Refused: 1, Moved: 5, Worse: 4, Better: 1,
		Changes: counts(compare.Refused, compare.Later, compare.Later, compare.Dated, compare.Dated, compare.Earlier, compare.Earlier, compare.Earlier),
		Duties:  map[int]int{12: 2},
		Rights:  map[int]int{-31: 3},
	}, all))
	var sum compare.Summary
	for _, d := range dossiers {
		sum = sum.Plus(compare.Of(now, proposed, d, today).Summary())
	}
	require.Empty(t, cmp.Diff(all, sum))
}

// counts is a map that counts each of the codes.
func counts(codes ...compare.Code) map[compare.Code]int {
	m := make(map[compare.Code]int)
	for _, c := range codes {
		m[c]++
	}
	return m
}
