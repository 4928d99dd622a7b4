package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
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
			[]string{"rungs[0].consult"},
		},
		{"a talk with an answer", func(r *reg) { r.Rungs[manager].Answer = r.Rungs[board].Answer }, []string{"rungs[1].answer"}},
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
			compiles(t, r, tt.want)
		})
	}
}

// compiles holds the faults of r against their paths, none being that it
// compiles.
func compiles(t *testing.T, r procedure.Regulation, want []string) {
	t.Helper()
	p, err := r.Compile()
	if diff := cmp.Diff(want, fields(err)); diff != "" {
		t.Fatalf("faults (-want +got):\n%s\n%v", diff, err)
	}
	if len(want) == 0 {
		require.NotNil(t, p)
		return
	}
	require.Nil(t, p)
	require.ErrorIs(t, err, procedure.ErrInvalid)
	for line := range strings.SplitSeq(err.Error(), "\n") {
		require.Regexp(t, `^procedure: [a-z][a-zA-Z]*(\[\d+\])?(\.[a-zA-Z]+(\[\d+\])?)*: [^A-Z]`, line)
	}
}

// The same for what Xtra has not.
func TestCompileRefusesFeatures(t *testing.T) {
	type reg = procedure.Regulation
	const talk, manager, board, committee, appeal = 0, 1, 2, 3, 4
	none := deadline.Term{}
	tests := []struct {
		reason string
		change func(*reg)
		want   []string
	}{
		{"nothing changed", func(*reg) {}, nil},
		{"a name for no ground", func(r *reg) { r.Grounds.Names[0].Ground = 0 }, []string{"grounds.names[0].ground"}},
		{"a name for a ground that is none", func(r *reg) { r.Grounds.Names[1].Ground = 9 }, []string{"grounds.names[1].ground"}},
		{"two names for a ground", func(r *reg) { r.Grounds.Names[1].Ground = r.Grounds.Names[0].Ground }, []string{"grounds.names[1].ground"}},
		{"a name in one language", func(r *reg) { r.Grounds.Names[1].Name.EN = "" }, []string{"grounds.names[1].name.en"}},
		{"grounds by a clause that is not there", func(r *reg) { r.Grounds.Clause = "X" }, []string{"grounds.clause"}},
		{"an open window without a term", func(r *reg) { r.Filing.Term = none }, []string{"filing.open"}},
		{"late by no clause", func(r *reg) { r.Filing.Late = "" }, []string{"filing.late"}},
		{"skipping by a clause that is not there", func(r *reg) { r.Skip = "X" }, []string{"skip"}},
		{"fixed by a clause that is not there", func(r *reg) { r.Fixed = "X" }, []string{"fixed"}},
		{"lapsing by a clause that is not there", func(r *reg) { r.Closing.Lapse = "X" }, []string{"closing.lapse"}},
		{"lapsing by no such party", func(r *reg) { r.Closing.By = 9 }, []string{"closing.by"}},
		{"nothing lapses and it is reopened all the same", func(r *reg) { r.Closing.Lapse = "" }, []string{"closing.reopen"}},
		{"nothing lapses and nothing is reopened", func(r *reg) { r.Closing.Lapse, r.Closing.Reopen = "", none }, nil},
		{"an absurd term to reopen", func(r *reg) { r.Closing.Reopen = deadline.Days(0) }, []string{"closing.reopen"}},
		{"a telephone by no clause", func(r *reg) { r.Contact.InfoClause, r.Contact.Mail = "", "" }, []string{"contact.infoClause"}},

		{"a referral that is required", func(r *reg) { r.Rungs[committee].Required = true }, []string{"rungs[3].required"}},
		{
			"a term to go up to where nobody goes up", func(r *reg) {
				r.Rungs[talk].Entry.Within = procedure.Within{AfterEvent: deadline.Months(6), Clause: "F15"}
				r.Rungs[committee].Entry.Within = procedure.Within{AfterEvent: deadline.Months(6), Clause: "F15"}
			},
			[]string{"rungs[0].entry.within.clause", "rungs[3].entry.within.clause"},
		},
		{
			"a term from the answer of a talk", func(r *reg) {
				r.Rungs[manager].Entry.Within = procedure.Within{AfterAnswer: deadline.Months(2), Clause: "F15"}
			},
			[]string{"rungs[1].entry.within.afterAnswer"},
		},
		{
			"absurd terms to go up", func(r *reg) {
				r.Rungs[board].Entry.Within.AfterAnswer = deadline.Months(-1)
				r.Rungs[board].Entry.Within.AfterEvent = deadline.Days(0)
			},
			[]string{"rungs[2].entry.within.afterAnswer", "rungs[2].entry.within.afterEvent"},
		},
		{"the later of one term", func(r *reg) { r.Rungs[board].Entry.Within.AfterEvent = none }, []string{"rungs[2].entry.within.later"}},
		{"the later of the other term", func(r *reg) { r.Rungs[board].Entry.Within.AfterAnswer = none }, []string{"rungs[2].entry.within.later"}},
		{"a term to go up by no clause", func(r *reg) { r.Rungs[appeal].Entry.Within.Clause = "" }, []string{"rungs[4].entry.within.clause"}},
		{"telling by a clause that is not there", func(r *reg) { r.Rungs[committee].Entry.Inform = "X" }, []string{"rungs[3].entry.inform"}},

		{
			"a talk that does all that a review does", func(r *reg) {
				review := r.Rungs[board]
				r.Rungs[talk].Acknowledge, r.Rungs[talk].Consult, r.Rungs[talk].Hear = review.Acknowledge, review.Consult, review.Hear
				r.Rungs[talk].Answer, r.Rungs[talk].Extend, r.Rungs[talk].ExtendAgreed = review.Answer, review.Extend, review.ExtendAgreed
				r.Rungs[talk].Pause, r.Rungs[talk].Silence = "F11", "F12"
			},
			[]string{
				"rungs[0].acknowledge", "rungs[0].consult", "rungs[0].hear", "rungs[0].answer",
				"rungs[0].extend", "rungs[0].extendAgreed", "rungs[0].pause", "rungs[0].silence",
			},
		},
		{
			"a talk that does so in part", func(r *reg) {
				r.Rungs[talk].Consult.Clause, r.Rungs[talk].Hear.Term = "F17", deadline.Weeks(2)
			},
			[]string{"rungs[0].consult", "rungs[0].hear"},
		},
		{"a talk that is final", func(r *reg) {
			r.Rungs = r.Rungs[:1]
			r.Rungs[talk].Final, r.Rungs[talk].Agree = "F33", procedure.Agreement{}
		}, []string{"rungs[0].final"}},

		{"an absurd term to acknowledge", func(r *reg) { r.Rungs[board].Acknowledge.Term = deadline.Weeks(0) }, []string{"rungs[2].acknowledge.term"}},
		{"acknowledging by no clause", func(r *reg) { r.Rungs[board].Acknowledge.Clause = "" }, []string{"rungs[2].acknowledge.clause"}},
		{
			"hearing oneself, nobody, no such party, and somebody twice", func(r *reg) {
				r.Rungs[board].Hear.Parties = []procedure.Party{procedure.Board, 0, 9, procedure.Employee, procedure.Employee}
			},
			[]string{"rungs[2].hear.parties[0]", "rungs[2].hear.parties[1]", "rungs[2].hear.parties[2]", "rungs[2].hear.parties[4]"},
		},
		{"a term to hear nobody", func(r *reg) { r.Rungs[board].Hear.Parties = nil }, []string{"rungs[2].hear.term"}},
		{"an absurd term to hear", func(r *reg) { r.Rungs[board].Hear.Term = deadline.Weeks(9999) }, []string{"rungs[2].hear.term"}},
		{"hearing by no clause", func(r *reg) { r.Rungs[committee].Hear.Clause = "" }, []string{"rungs[3].hear.clause"}},
		{"consulting by no clause", func(r *reg) { r.Rungs[board].Consult.Clause = "" }, []string{"rungs[2].consult.clause"}},

		{"counting from no such day", func(r *reg) { r.Rungs[manager].Answer.From = 9 }, []string{"rungs[1].answer.from"}},
		{
			"counting from an acknowledgement without a last day", func(r *reg) { r.Rungs[manager].Acknowledge.Term = none },
			[]string{"rungs[1].answer.from"},
		},
		{
			"counting nothing from an acknowledgement", func(r *reg) {
				r.Rungs[appeal].Acknowledge, r.Rungs[appeal].Answer = r.Rungs[board].Acknowledge, procedure.Answer{From: procedure.FromAcknowledgement, Clause: "F31"}
			},
			[]string{"rungs[4].answer.from", "rungs[4].extend.clause"},
		},
		{"an absurd target", func(r *reg) { r.Rungs[manager].Answer.Target = deadline.WorkingDays(0) }, []string{"rungs[1].answer.target"}},
		{"a target in days within a term in working days", func(r *reg) { r.Rungs[manager].Answer.Target = deadline.Days(5) }, []string{"rungs[1].answer.target"}},
		{"an open term that is none", func(r *reg) { r.Rungs[board].Entry.Within = procedure.Within{Open: true, Clause: "F15"} }, []string{"rungs[2].entry.within.open"}},
		{
			"no term for a target, an extension, a pause and a silence to be about", func(r *reg) { r.Rungs[manager].Answer.Term, r.Rungs[manager].Answer.From = none, 0 },
			[]string{"rungs[1].answer.target", "rungs[1].extend.clause", "rungs[1].pause", "rungs[1].silence"},
		},
		{"an answer by no clause", func(r *reg) { r.Rungs[appeal].Answer.Clause = "" }, []string{"rungs[4].answer.clause"}},

		{"extending less often than never", func(r *reg) { r.Rungs[board].Extend.Times = -1 }, []string{"rungs[2].extend.times"}},
		{"extending a hundred times", func(r *reg) { r.Rungs[committee].ExtendAgreed.Times = 100 }, nil},
		{"and once more", func(r *reg) { r.Rungs[committee].ExtendAgreed.Times = 101 }, []string{"rungs[3].extendAgreed.times"}},
		{"an absurd extension", func(r *reg) { r.Rungs[board].Extend.Most = deadline.Weeks(0) }, []string{"rungs[2].extend.most"}},
		{"extending by no clause", func(r *reg) { r.Rungs[board].Extend.Clause = "" }, []string{"rungs[2].extend.clause"}},
		{"extending with consent by no clause", func(r *reg) { r.Rungs[board].ExtendAgreed = procedure.Extension{Times: 1} }, []string{"rungs[2].extendAgreed.clause"}},
		{
			"telling of it by clauses that are not there", func(r *reg) { r.Rungs[board].Extend.Inform, r.Rungs[board].ExtendAgreed.Inform = "X", "X" },
			[]string{"rungs[2].extend.inform", "rungs[2].extendAgreed.inform"},
		},
		{"pausing by a clause that is not there", func(r *reg) { r.Rungs[manager].Pause = "X" }, []string{"rungs[1].pause"}},
		{"silence by a clause that is not there", func(r *reg) { r.Rungs[manager].Silence = "X" }, []string{"rungs[1].silence"}},
		{"silence below a referral", func(r *reg) { r.Rungs[board].Silence = "F12" }, []string{"rungs[2].silence"}},
		{"silence at the top", func(r *reg) { r.Rungs[appeal].Silence = "F12" }, []string{"rungs[4].silence"}},
		{"giving up by a clause that is not there", func(r *reg) { r.Rungs[board].Agree.GiveUp = "X" }, []string{"rungs[2].agree.giveUp"}},
		{"final by a clause that is not there", func(r *reg) { r.Rungs[appeal].Final = "X" }, []string{"rungs[4].final"}},
		{
			"no calendar, and so no working days: each such term", func(r *reg) { r.Counting = deadline.Counting{} },
			[]string{"rungs[1].acknowledge.term", "rungs[1].answer.term", "rungs[1].answer.target", "rungs[1].extend.most"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			r := proceduretest.EveryFeature()
			tt.change(&r)
			compiles(t, r, tt.want)
		})
	}
}

// What a host changes after compiling, or in a copy it was given, changes
// nothing in the procedure.
func TestCompileCopies(t *testing.T) {
	r := proceduretest.EveryFeature()
	p, err := r.Compile()
	require.NoError(t, err)
	want := p.Regulation()
	spoil := func(r procedure.Regulation) {
		r.Grounds.Names[0].Ground = procedure.Privacy
		r.Rungs[2].Consult.Parties[0] = procedure.Committee
		r.Rungs[2].Hear.Parties[0] = procedure.Committee
		r.Rungs[0].Body.NL = "niemand"
		r.Clauses[0].ID = "X"
		r.Contact.Address[0] = "elders"
	}
	spoil(r)
	spoil(p.Regulation())
	rung, ok := p.Rung(procedure.WithBoard)
	require.True(t, ok)
	rung.Consult.Parties[0], rung.Hear.Parties[0] = procedure.Committee, procedure.Committee
	p.Contact().Address[1] = "elders"
	if diff := cmp.Diff(want, p.Regulation()); diff != "" {
		t.Errorf("the procedure changed (-before +after):\n%s", diff)
	}
	if diff := cmp.Diff(proceduretest.EveryFeature(), p.Regulation()); diff != "" {
		t.Errorf("it is not its regulation:\n%s", diff)
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
