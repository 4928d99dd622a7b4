package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// fields returns the paths of the faults in err, in order.
func fields(err error) []string {
	switch err := err.(type) { //nolint:errorlint // the tree of errors is what is walked
	case nil:
		return nil
	case *procedure.ValidationError:
		return []string{err.Field}
	case interface{ Unwrap() []error }:
		var out []string
		for _, e := range err.Unwrap() {
			out = append(out, fields(e)...)
		}
		return out
	default:
		return []string{err.Error()}
	}
}

func TestCompileRefuses(t *testing.T) {
	type reg = procedure.Regulation
	const employee, manager, board, committee, appeal = 0, 1, 2, 3, 4
	tests := []struct {
		reason string
		change func(*reg)
		want   []string
	}{
		{"nothing changed", func(*reg) {}, nil},
		{"no id", func(r *reg) { r.ID = "" }, []string{"id"}},
		{"an id that no dossier can carry", func(r *reg) { r.ID = "a\n" }, []string{"id"}},
		{"no edition", func(r *reg) { r.Edition = "" }, []string{"edition"}},
		{"a name in one language", func(r *reg) { r.Name.EN = "" }, []string{"name.en"}},
		{"rolling without a calendar", func(r *reg) { r.Counting.Roll = deadline.RollForward }, []string{"counting"}},
		{"grounds required by no clause", func(r *reg) { r.Grounds.Clause = "" }, []string{"grounds.clause"}},
		{"a term of zero days", func(r *reg) { r.Filing.Term = deadline.Days(0) }, []string{"filing.term"}},
		{"an absurd term", func(r *reg) { r.Filing.Term = deadline.Years(1000) }, []string{"filing.term"}},
		{"a term with no clause", func(r *reg) { r.Filing.Clause = "" }, []string{"filing.clause"}},
		{"working days without a calendar", func(r *reg) { r.Rungs[committee].Answer.Term = deadline.WorkingDays(10) }, []string{"rungs[3].answer.term"}},
		{"no rungs", func(r *reg) { r.Rungs = nil }, []string{"rungs"}},
		{"rungs out of order", func(r *reg) { r.Rungs[0], r.Rungs[1] = r.Rungs[1], r.Rungs[0] }, []string{"rungs[1].stage"}},
		{"a stage twice", func(r *reg) { r.Rungs[manager].Stage = procedure.WithEmployee }, []string{"rungs[1].stage"}},
		{"no such stage", func(r *reg) { r.Rungs[appeal].Stage = 9 }, []string{"rungs[4].stage"}},
		{"no form", func(r *reg) { r.Rungs[board].Form = 0 }, []string{"rungs[2].form"}},
		{"a body without a name", func(r *reg) { r.Rungs[board].Body = procedure.Text{} }, []string{"rungs[2].body.nl", "rungs[2].body.en"}},
		{"a note in one language", func(r *reg) { r.Rungs[appeal].Note.NL = "" }, []string{"rungs[4].note.nl"}},
		{
			"a referral rung at the bottom", func(r *reg) { r.Rungs = r.Rungs[committee:] },
			[]string{"rungs[0].entry.referral"},
		},
		{
			"a stage nobody can ever reach: a talk does not refer", func(r *reg) { r.Rungs = slices.Delete(r.Rungs, board, board+1) },
			[]string{"rungs[2].entry.referral"},
		},
		{"a force for a referral", func(r *reg) { r.Rungs[committee].Entry.Norm = procedure.Right }, []string{"rungs[3].entry.norm"}},
		{"raising as a duty", func(r *reg) { r.Rungs[board].Entry.Norm = procedure.Duty }, []string{"rungs[2].entry.norm"}},
		{"an entry with no clause", func(r *reg) { r.Rungs[board].Entry.Clause = "" }, []string{"rungs[2].entry.clause"}},
		{"telling of no referral", func(r *reg) { r.Rungs[board].Entry.Inform = "K9" }, []string{"rungs[2].entry.inform"}},
		{
			"consulting oneself, nobody, and somebody twice",
			func(r *reg) {
				r.Rungs[board].Consult.Parties = []procedure.Party{procedure.Board, 0, procedure.Employee, procedure.Employee}
			},
			[]string{"rungs[2].consult.parties[0]", "rungs[2].consult.parties[1]", "rungs[2].consult.parties[3]"},
		},
		{
			"a talk that consults", func(r *reg) { r.Rungs[employee].Consult = r.Rungs[board].Consult },
			[]string{"rungs[0].consult.parties", "rungs[0].consult.parties[0]"},
		},
		{"a talk with an answer", func(r *reg) { r.Rungs[manager].Answer = r.Rungs[board].Answer }, []string{"rungs[1].answer.term"}},
		{"giving up a talk", func(r *reg) { r.Rungs[manager].Agree.GiveUp = "R7" }, []string{"rungs[1].agree.giveUp"}},
		{"no clause to agree by", func(r *reg) { r.Rungs[board].Agree.Accept = "" }, []string{"rungs[2].agree.accept"}},
		{"agreeing to what is final", func(r *reg) { r.Rungs[appeal].Agree = r.Rungs[board].Agree }, []string{"rungs[4].agree.accept"}},
		{
			"a final rung in the middle", func(r *reg) { r.Rungs[committee].Final, r.Rungs[committee].Agree = "R15", procedure.Agreement{} },
			[]string{"rungs[3].final"},
		},
		{"no way to withdraw", func(r *reg) { r.Closing.Withdraw = "" }, []string{"closing.withdraw"}},
		{"an address with no clause", func(r *reg) { r.Contact.AddressClause = "" }, []string{"contact.addressClause"}},
		{
			"a clause cited and not defined",
			func(r *reg) {
				r.Clauses = slices.DeleteFunc(r.Clauses, func(c procedure.Clause) bool { return c.ID == "K10" })
			},
			[]string{"rungs[3].answer.clause"},
		},
		{"a clause defined twice", func(r *reg) { r.Clauses[5].ID = "K1" }, []string{"rungs[0].agree.decline", "rungs[1].entry.clause", "rungs[1].agree.accept", "clauses[5].id"}},
		{"a clause that says nothing", func(r *reg) { r.Clauses[5].Summary.NL = "" }, []string{"clauses[5].summary.nl"}},
		{
			"several faults come all at once, in order", func(r *reg) { r.ID, r.Rungs[1].Stage, r.Closing.Withdraw = "", 7, "X1" },
			[]string{"id", "rungs[1].stage", "rungs[2].stage", "closing.withdraw"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			r := procedure.XtraRegulation()
			tt.change(&r)
			p, err := r.Compile()
			if diff := cmp.Diff(tt.want, fields(err)); diff != "" {
				t.Fatalf("faults (-want +got):\n%s\n%v", diff, err)
			}
			if len(tt.want) == 0 {
				require.NotNil(t, p)
				return
			}
			require.Nil(t, p)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			for line := range strings.SplitSeq(err.Error(), "\n") {
				require.Regexp(t, `^procedure: [a-z][a-zA-Z]*(\[\d+\])?(\.[a-zA-Z]+(\[\d+\])?)*: [^A-Z]`, line)
			}
		})
	}
}

// What a host changes after compiling, or in a copy it was given, changes
// nothing in the procedure.
func TestCompileCopies(t *testing.T) {
	r := procedure.XtraRegulation()
	p, err := r.Compile()
	require.NoError(t, err)
	want := p.Regulation()
	spoil := func(r procedure.Regulation) {
		r.Rungs[2].Consult.Parties[0] = procedure.Committee
		r.Rungs[0].Body.NL = "niemand"
		r.Clauses[0].ID = "X"
		r.Contact.Address[0] = "elders"
	}
	spoil(r)
	spoil(p.Regulation())
	rung, ok := p.Rung(procedure.WithBoard)
	require.True(t, ok)
	rung.Consult.Parties[1] = procedure.Committee
	p.Contact().Address[1] = "elders"
	if diff := cmp.Diff(want, p.Regulation()); diff != "" {
		t.Errorf("the procedure changed (-before +after):\n%s", diff)
	}
	if diff := cmp.Diff(procedure.XtraRegulation(), procedure.Xtra().Regulation()); diff != "" {
		t.Errorf("Xtra is not its regulation:\n%s", diff)
	}
}

// Nothing in the library looks at the name of a regulation: under another
// name the same data is the same procedure.
func TestNameDoesNotMatter(t *testing.T) {
	r := procedure.XtraRegulation()
	r.ID, r.Edition = "another", "2"
	other, err := r.Compile()
	require.NoError(t, err)
	want := slices.Collect(procedure.Xtra().Transitions())
	if diff := cmp.Diff(want, slices.Collect(other.Transitions())); diff != "" {
		t.Errorf("transitions differ:\n%s", diff)
	}
}

func TestZeroProcedure(t *testing.T) {
	complaint := procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)}
	for _, p := range []*procedure.Procedure{nil, {}} {
		_, err := p.Open(complaint)
		require.ErrorIs(t, err, procedure.ErrInvalid)
		_, err = p.Replay(complaint, road)
		require.ErrorIs(t, err, procedure.ErrInvalid)
		found := p.Audit(complaint, road, day("2026-05-18"))
		require.Len(t, found, 1)
		require.Equal(t, procedure.Malformed, found[0].Code)
		require.Empty(t, slices.Collect(p.Transitions()))
		_, ok := p.Rung(procedure.WithBoard)
		require.False(t, ok)
		_, ok = p.Clause("K1")
		require.False(t, ok)
		require.Empty(t, p.Contact())
		require.Empty(t, p.Name())
		require.Empty(t, p.Regulation().ID)
	}
}
