package procedure_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// plain lets cmp compare what has no exported fields.
var plain = cmp.Options{
	cmp.Comparer(func(a, b deadline.Counting) bool { return a == b }),
	cmp.Comparer(func(a, b deadline.Term) bool { return a == b }),
	cmp.Comparer(func(a, b deadline.Deadline) bool { return a == b }),
	cmp.Comparer(func(a, b procedure.Case) bool { return a == b }),
}

// What a host changes after compiling, or in a copy it was given, changes
// nothing in the procedure.
func TestCompileCopies(t *testing.T) {
	r := ladder()
	p := compiled(t, r)
	spoil := func(r procedure.Regulation) {
		r.Name["nl"] = "niets"
		r.Grounds.Names[0].Ground = procedure.Privacy
		r.Grounds.Names[1].Name["en"] = "nothing"
		r.Rungs[board].Duties[0].Parties[0] = procedure.Committee
		r.Rungs[board].Duties[1].Kind = procedure.Consulted
		r.Rungs[employee].Body["nl"] = "niemand"
		r.Rungs[manager].Note["nl"] = "niets"
		r.Rungs[appeal].Final = ""
		r.Clauses[0].ID = "X"
		r.Clauses[1].Summary["nl"] = "niets"
		r.Contact.Address[0] = "elders"
	}
	spoil(r)
	spoil(p.Regulation())
	rung, ok := p.Rung(procedure.WithBoard)
	require.True(t, ok)
	rung.Duties[0].Parties[0], rung.Body["nl"] = procedure.Committee, "niemand"
	clause, ok := p.Clause("c")
	require.True(t, ok)
	clause.Summary["nl"] = "niets"
	require.Empty(t, cmp.Diff(ladder(), p.Regulation(), plain))
	require.Empty(t, cmp.Diff(procedure.XtraRegulation(), procedure.Xtra().Regulation(), plain))
	require.NotEmpty(t, cmp.Diff(procedure.XtraRegulation(), p.Regulation(), plain))
}

func TestProcedureSaysWhatItIs(t *testing.T) {
	p := compiled(t, ladder())
	id, edition := p.ID()
	require.Equal(t, []string{"ladder", "1"}, []string{id, edition})
	require.Equal(t, ladder().Counting, p.Counting())
	require.Equal(t, slices.Collect(procedure.Stages()), slices.Collect(p.Stages()))
	for range p.Stages() {
		break
	}
	clause, ok := p.Clause("silence")
	require.True(t, ok)
	require.Equal(t, "clause silence", clause.Summary.In("en"))
	require.Empty(t, clause.Summary.In("fr"))
	for _, id := range []string{"", "X", "silence, up"} {
		_, ok := p.Clause(id)
		require.False(t, ok, id)
	}
	for s := range procedure.Stages() {
		rung, ok := p.Rung(s)
		require.True(t, ok)
		require.Equal(t, s, rung.Stage)
	}
	for _, s := range []procedure.Stage{0, 6, 255} {
		_, ok := p.Rung(s)
		require.False(t, ok)
	}
	_, ok = compiled(t, desk(deadline.Counting{}, "P6W")).Rung(procedure.WithCommittee)
	require.False(t, ok, "a ladder need not have every stage")
}

func TestCite(t *testing.T) {
	require.Equal(t, []string{"K9", "R7"}, slices.Collect(procedure.Cite("K9, R7").All()))
	require.Equal(t, []string{"art. 9:1; lid 2"}, slices.Collect(procedure.Cite("art. 9:1; lid 2").All()))
	require.Empty(t, slices.Collect(procedure.Cite("").All()))
	for id := range procedure.Cite("K9, R7").All() {
		require.Equal(t, "K9", id)
		break
	}
}

func TestZeroProcedure(t *testing.T) {
	for _, p := range []*procedure.Procedure{nil, {}} {
		_, err := p.Open(roadComplaint)
		requireFault(t, "procedure", err)
		_, err = p.Replay(roadComplaint, road)
		requireFault(t, "procedure", err)
		require.EqualError(t, err, "procedure: not compiled; use Xtra or Regulation.Compile")
		require.Empty(t, slices.Collect(p.Transitions()))
		require.Empty(t, slices.Collect(p.Stages()))
		require.Empty(t, slices.Collect(p.Follow(roadComplaint, road, day("2026-05-18"))))
		_, ok := p.Rung(procedure.WithBoard)
		require.False(t, ok)
		_, ok = p.Clause("K1")
		require.False(t, ok)
		require.Empty(t, p.Regulation().ID)
		id, edition := p.ID()
		require.Empty(t, id+edition)
		require.Zero(t, p.Counting())
	}
}
