package procedure_test

import (
	"encoding/hex"
	"hash/fnv"
	"slices"
	"testing"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// edition is the published procedure by another name, with a change.
func edition(t *testing.T, id, name string, change func(*procedure.Regulation)) *procedure.Procedure {
	t.Helper()
	r := procedure.XtraRegulation()
	r.ID, r.Edition = id, name
	if change != nil {
		change(&r)
	}
	return compiled(t, r)
}

func sixWeeks(r *procedure.Regulation) { r.Rungs[3].Answer.Limit.Term = deadline.Weeks(6) }

func TestEditions(t *testing.T) {
	first, second := edition(t, "a", "1", nil), edition(t, "a", "2", sixWeeks)
	other := edition(t, "b", "1", nil)
	given := []procedure.Edition{{From: day("2026-07-01"), Procedure: second}, {Procedure: first}, {From: day("2026-01-01"), Procedure: other}}
	set, err := procedure.NewEditions(given...)
	require.NoError(t, err)
	given[0].Procedure = nil // what the caller does with its slice is its own business

	var names []string
	for e := range set.All() {
		id, name := e.Procedure.ID()
		names = append(names, id+name)
	}
	require.Equal(t, []string{"a1", "b1", "a2"}, names)

	for _, test := range []struct {
		regulation, on string
		want           *procedure.Procedure
	}{
		{"a", "1990-01-01", first},
		{"a", "2026-06-30", first},
		{"a", "2026-07-01", second},
		{"b", "2026-07-01", other},
		{"b", "2025-12-31", nil},
		{"c", "2026-07-01", nil},
	} {
		e, ok := set.InForce(test.regulation, day(test.on))
		require.Equal(t, test.want != nil, ok, test)
		require.Same(t, test.want, e.Procedure, test)
		c, err := set.Open(test.regulation, about("2025-12-01"), day(test.on))
		require.Same(t, test.want, c.Procedure())
		require.Equal(t, test.want == nil, err != nil)
	}
	_, err = set.Open("b", about("2025-12-01"), day("2025-12-31"))
	require.EqualError(t, err, `procedure: regulation: no edition of "b" is in force on 2025-12-31; known are "a" edition "1", "b" edition "1", "a" edition "2"`)
	_, err = set.Open("a", procedure.Complaint{}, day("2026-07-01"))
	require.ErrorContains(t, err, "happened")
}

func TestEditionsLoad(t *testing.T) {
	first, second := edition(t, "a", "1", nil), edition(t, "a", "2", sixWeeks)
	set, err := procedure.NewEditions(procedure.Edition{Procedure: first}, procedure.Edition{From: day("2026-07-01"), Procedure: second})
	require.NoError(t, err)
	d := procedure.Dossier{Regulation: "a", Edition: "1", Complaint: about("2026-06-01"), Events: evs("2026-06-30 raised board", "2026-07-10 referred committee")}
	for name, want := range map[string]string{"1": "2026-08-09", "2": "2026-08-21"} {
		d.Edition = name
		c, err := set.Load(d)
		require.NoError(t, err)
		require.Equal(t, day(want), c.Deadline().Due(), "edition %s", name)
	}
	for _, test := range []struct{ regulation, edition, want string }{
		{"a", "3", `procedure: edition: there is no edition "3" of "a"; known are "a" edition "1", "a" edition "2"`},
		{"b", "1", `procedure: regulation: there is no regulation "b"; known are "a" edition "1", "a" edition "2"`},
	} {
		d.Regulation, d.Edition = test.regulation, test.edition
		_, err := set.Load(d)
		require.EqualError(t, err, test.want)
		require.ErrorIs(t, err, procedure.ErrInvalid)
	}
	_, err = procedure.Editions{}.Load(d)
	require.ErrorContains(t, err, "the set is empty")
}

func TestEditionsFaults(t *testing.T) {
	first, changed := edition(t, "a", "1", nil), edition(t, "a", "1", sixWeeks)
	second := edition(t, "a", "2", nil)
	_, err := procedure.NewEditions(
		procedure.Edition{},
		procedure.Edition{Procedure: new(procedure.Procedure)},
		procedure.Edition{Procedure: first, Fingerprint: first.Fingerprint()},
		procedure.Edition{From: day("2026-07-01"), Procedure: changed, Fingerprint: first.Fingerprint()},
		procedure.Edition{From: day("2026-07-01"), Procedure: second},
		procedure.Edition{From: deadline.LastDay + 1, Procedure: procedure.Xtra()},
	)
	for _, want := range []string{
		"procedure: editions[0].procedure: not compiled",
		"procedure: editions[1].procedure: not compiled",
		`procedure: editions[3].procedure: "a" edition "1" is there twice, first as editions[2]`,
		`procedure: editions[3].fingerprint: "a" edition "1" was changed: its fingerprint is`,
		`procedure: editions[4].from: "a" edition "1", editions[3], begins on the same day`,
		"procedure: editions[5].from: ",
	} {
		require.ErrorContains(t, err, want)
	}
	require.NotContains(t, err.Error(), "editions[2]: ")
}

// unnamed is a calendar that cannot be found again.
type unnamed struct{}

func (unnamed) IsWorkingDay(d date.Date) bool { return d.Weekday() != time.Sunday }

func TestFingerprint(t *testing.T) {
	r := procedure.XtraRegulation()
	text, err := r.AppendJSON(nil)
	require.NoError(t, err)
	sum := fnv.New128a()
	sum.Write(text)
	want := hex.EncodeToString(sum.Sum(nil))
	require.Equal(t, want, procedure.Xtra().Fingerprint())
	require.Equal(t, want, compiled(t, r).Fingerprint(), "compiled twice")

	seen := map[string]string{want: "the published text"}
	for why, change := range map[string]func(*procedure.Regulation){
		"a term":     sixWeeks,
		"a word":     func(r *procedure.Regulation) { r.Clauses[0].Summary["nl"] += "!" },
		"a calendar": func(r *procedure.Regulation) { r.Counting.Calendar = deadline.Netherlands() },
		"its closures": func(r *procedure.Regulation) {
			r.Counting.Calendar = deadline.WithClosures(deadline.Netherlands(), day("2026-12-24"))
		},
		"other closure": func(r *procedure.Regulation) {
			r.Counting.Calendar = deadline.WithClosures(deadline.Netherlands(), day("2026-12-23"))
		},
		"the edition": func(r *procedure.Regulation) { r.Edition = "2" },
		"the order": func(r *procedure.Regulation) {
			r.Clauses = slices.Clone(r.Clauses)
			r.Clauses[0], r.Clauses[1] = r.Clauses[1], r.Clauses[0]
		},
	} {
		r := procedure.XtraRegulation()
		change(&r)
		got, err := r.Fingerprint()
		require.NoError(t, err)
		require.Len(t, got, 32)
		require.NotContains(t, seen, got, "%s and %s", why, seen[got])
		seen[got] = why
		require.Equal(t, got, compiled(t, r).Fingerprint(), why)
	}

	r.Counting.Calendar = unnamed{}
	_, err = r.Fingerprint()
	require.ErrorContains(t, err, "counting.calendar")
	require.Empty(t, compiled(t, r).Fingerprint())
	require.Empty(t, new(procedure.Procedure).Fingerprint())
	require.Empty(t, (*procedure.Procedure)(nil).Fingerprint())
}
