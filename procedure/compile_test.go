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

// A faulty regulation is one that compiles, after a change.
type faulty struct {
	reason string
	change func(*procedure.Regulation)
	want   []string // the paths of the faults, in order
}

func checkFaulty(t *testing.T, base func() procedure.Regulation, tests []faulty) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			r := base()
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
		require.Regexp(t, `^procedure: [a-z][a-zA-Z]*(\[\d+\])?(\.[a-zA-Z-]+(\[\d+\])?)*: [^A-Z]`, line)
	}
}

// Each rung of Xtra's regulation, and of the ladder.
const (
	employee = iota
	manager
	board
	committee
	appeal
)

func TestCompileRefuses(t *testing.T) {
	type reg = procedure.Regulation
	checkFaulty(t, procedure.XtraRegulation, []faulty{
		{"nothing changed", func(*reg) {}, nil},
		{"no id", func(r *reg) { r.ID = "" }, []string{"id"}},
		{"an id that no dossier can carry", func(r *reg) { r.ID = "a\n" }, []string{"id"}},
		{"an id that is not UTF-8", func(r *reg) { r.ID = "a\xff" }, []string{"id"}},
		{"no edition", func(r *reg) { r.Edition = "" }, []string{"edition"}},
		{"an edition that turns around", func(r *reg) { r.Edition = "1\u202e" }, []string{"edition"}},
		{"no name", func(r *reg) { r.Name = nil }, []string{"name"}},
		{"a name that says nothing in one language", func(r *reg) { r.Name["en"] = "" }, []string{"name.en"}},
		{"a language that is none", func(r *reg) { r.Name["en\n"] = "name" }, []string{"name"}},
		{"a language without a tag", func(r *reg) { r.Name[""] = "name" }, []string{"name"}},
		{"a tag without end", func(r *reg) { r.Name[strings.Repeat("a", 36)] = "name" }, []string{"name"}},
		{"a body in a language that the name is not in", func(r *reg) { r.Rungs[board].Body["fr"] = "la direction" }, []string{"rungs[2].body"}},
		{"rolling without a calendar", func(r *reg) { r.Counting.Roll = deadline.RollForward }, []string{"counting"}},
		{"an absurd patience", func(r *reg) { r.Patience.Term = deadline.Days(0) }, []string{"patience.term"}},
		{"patience by no clause", func(r *reg) { r.Patience.Clause = "" }, []string{"patience.clause"}},
		{"a window of zero days", func(r *reg) { r.Filing.Limit.Term = deadline.Days(0) }, []string{"filing.limit.term"}},
		{"an absurd window", func(r *reg) { r.Filing.Limit.Term = deadline.Years(1000) }, []string{"filing.limit.term"}},
		{"a window without a term", func(r *reg) { r.Filing.Limit.Term = deadline.Term{} }, []string{"filing.limit.term"}},
		{"a window from nothing", func(r *reg) { r.Filing.Limit.From = 0 }, []string{"filing.limit.from"}},
		{"a window from the entry", func(r *reg) { r.Filing.Limit.From = procedure.FromEntry }, []string{"filing.limit.from"}},
		{"a window that only says that it warns", func(r *reg) { r.Filing.Limit = procedure.Limit{Warns: true} }, []string{"filing.limit.from"}},
		{"a window by no clause", func(r *reg) { r.Filing.Limit.Clause = "" }, []string{"filing.limit.clause"}},
		{"the later of one window", func(r *reg) { r.Filing.Limit.Later = true }, []string{"filing.limit.later"}},
		{
			"another window, from nothing", func(r *reg) { r.Filing.Limit.Or = procedure.Span{Term: term("P1Y")} },
			[]string{"filing.limit.or.from"},
		},
		{
			"another window, without a term", func(r *reg) { r.Filing.Limit.Or = procedure.Span{From: procedure.FromEvent} },
			[]string{"filing.limit.or.term"},
		},
		{"late by no clause", func(r *reg) { r.Filing.Late = "" }, []string{"filing.late"}},
		{
			"working days without a calendar", func(r *reg) { r.Rungs[committee].Answer.Limit.Term = deadline.WorkingDays(10) },
			[]string{"rungs[3].answer.limit.term"},
		},
		{"no rungs", func(r *reg) { r.Rungs = nil }, []string{"rungs"}},
		{"a stage twice", func(r *reg) { r.Rungs[manager].Stage = procedure.WithEmployee }, []string{"rungs[1].stage"}},
		{"no such stage", func(r *reg) { r.Rungs[appeal].Stage = 9 }, []string{"rungs[4].stage"}},
		{"no stage", func(r *reg) { r.Rungs[appeal].Stage = 0 }, []string{"rungs[4].stage"}},
		{
			"another order is another ladder", func(r *reg) {
				r.Rungs[employee].Stage, r.Rungs[manager].Stage = r.Rungs[manager].Stage, r.Rungs[employee].Stage
			},
			nil,
		},
		{"no form", func(r *reg) { r.Rungs[employee].Form = 0 }, []string{"rungs[0].form"}},
		{"a body without a name", func(r *reg) { r.Rungs[board].Body = procedure.Text{} }, []string{"rungs[2].body.en", "rungs[2].body.nl"}},
		{"a note in one language", func(r *reg) { delete(r.Rungs[appeal].Note, "nl") }, []string{"rungs[4].note.nl"}},
		{"a referral rung at the bottom", func(r *reg) { r.Rungs = r.Rungs[committee:] }, []string{"rungs[0].entry.referral"}},
		{
			"a stage nobody can ever reach: a talk does not refer", func(r *reg) { r.Rungs = slices.Delete(r.Rungs, board, board+1) },
			[]string{"rungs[2].entry.referral"},
		},
		{"a force for a referral", func(r *reg) { r.Rungs[committee].Entry.Norm = procedure.Right }, []string{"rungs[3].entry.norm"}},
		{"raising as a duty", func(r *reg) { r.Rungs[board].Entry.Norm = procedure.Owed }, []string{"rungs[2].entry.norm"}},
		{"raising without force", func(r *reg) { r.Rungs[board].Entry.Norm = 0 }, []string{"rungs[2].entry.norm"}},
		{"a referral that depends on whom it is about", func(r *reg) { r.Rungs[committee].Entry.About = r.Rungs[committee].Entry.Clause }, []string{"rungs[3].entry.about"}},
		{"an entry by no clause", func(r *reg) { r.Rungs[board].Entry.Clause = "" }, []string{"rungs[2].entry.clause"}},
		{"an owed referral to where nobody refers", func(r *reg) { r.Rungs[board].Entry.Owed = "R7" }, []string{"rungs[2].entry.owed"}},
		{"claiming what is open anyway", func(r *reg) { r.Rungs[board].Entry.Claim = "R24" }, []string{"rungs[2].entry.claim"}},
		{"a referral that is required", func(r *reg) { r.Rungs[committee].Required = true }, []string{"rungs[3].required"}},
		{
			"consulting oneself, nobody, no such party, and somebody twice",
			func(r *reg) {
				r.Rungs[board].Duties[0].Parties = []procedure.Party{procedure.Board, 0, 9, procedure.Employee, procedure.Employee}
			},
			[]string{"rungs[2].duties[0].parties[0]", "rungs[2].duties[0].parties[1]", "rungs[2].duties[0].parties[2]", "rungs[2].duties[0].parties[4]"},
		},
		{"consulting with nobody", func(r *reg) { r.Rungs[board].Duties[0].Parties = nil }, []string{"rungs[2].duties[0].parties"}},
		{"a duty by no clause", func(r *reg) { r.Rungs[board].Duties[0].Clause = "" }, []string{"rungs[2].duties[0].clause"}},
		{"a duty to answer", func(r *reg) { r.Rungs[board].Duties[0].Kind = procedure.Answered }, []string{"rungs[2].duties[0].kind"}},
		{"a duty to do nothing", func(r *reg) { r.Rungs[board].Duties[0].Kind = 0 }, []string{"rungs[2].duties[0].kind"}},
		{"a duty of no such party", func(r *reg) { r.Rungs[board].Duties[0].By = 9 }, []string{"rungs[2].duties[0].by"}},
		{
			"a talk that does all that a review does", func(r *reg) {
				r.Rungs[employee] = procedure.Rung{
					Stage: procedure.WithEmployee, Form: procedure.Talk, Body: words("body"),
					Entry: procedure.Entry{Norm: procedure.Advice, Clause: "K5"}, Agree: procedure.Agreement{Accept: "K5", Early: "K5", Decline: "K5", GiveUp: "K5"},
					Duties: r.Rungs[board].Duties, Answer: r.Rungs[committee].Answer, Extend: procedure.Extension{Clause: "K5"}, ExtendAgreed: procedure.Extension{Clause: "K5"},
					Pause: procedure.Pause{Clause: "K5"}, Silence: "K5", Advises: "K5",
				}
			},
			[]string{
				"rungs[0].duties", "rungs[0].answer", "rungs[0].extend", "rungs[0].extendAgreed", "rungs[0].pause", "rungs[0].silence", "rungs[0].advises",
				"rungs[0].agree.accept", "rungs[0].agree.giveUp", "rungs[0].agree.early",
			},
		},
		{
			"a talk that is final", func(r *reg) { r.Rungs[manager].Final, r.Rungs[manager].Agree = "R15", procedure.Agreement{} },
			[]string{"rungs[1].final"},
		},
		{"no clause to agree by", func(r *reg) { r.Rungs[board].Agree.Accept = "" }, []string{"rungs[2].agree.accept"}},
		{"no clause to disagree by", func(r *reg) { r.Rungs[board].Agree.Decline = "" }, []string{"rungs[2].agree.decline"}},
		{"agreeing to what is final", func(r *reg) { r.Rungs[appeal].Agree = r.Rungs[board].Agree }, []string{"rungs[4].agree.accept"}},
		{
			"a final rung in the middle", func(r *reg) {
				r.Rungs[committee].Final, r.Rungs[committee].Agree = "R15", procedure.Agreement{}
			},
			[]string{"rungs[3].final"},
		},
		{"an answer by no clause", func(r *reg) { r.Rungs[appeal].Answer.Clause = "" }, []string{"rungs[4].answer.clause"}},
		{"no way to withdraw", func(r *reg) { r.Closing.Withdraw = "" }, []string{"closing.withdraw"}},
		{"lapsing by no such party", func(r *reg) { r.Closing.By = 9 }, []string{"closing.by"}},
		{
			"a single review that is not final, of cases that do not lapse", func(r *reg) {
				r.Rungs = r.Rungs[board:committee]
				r.Closing.Lapse = ""
			},
			[]string{"rungs[0].final"},
		},
		{
			"a single talk, of cases that do not lapse", func(r *reg) {
				r.Rungs = r.Rungs[:manager]
				r.Closing.Lapse = ""
			},
			[]string{"rungs[0].final"},
		},
		{"no lapse", func(r *reg) { r.Closing.Lapse = "" }, nil},
		{
			"no lapse, and a way up that closes", func(r *reg) {
				r.Closing.Lapse = ""
				r.Rungs[appeal].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: term("P6W")}, Clause: "K11"}
			},
			[]string{"rungs[4].entry.within"},
		},
		{
			"no lapse, and a way up that seems to close", func(r *reg) {
				r.Closing.Lapse = ""
				r.Rungs[appeal].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: term("P6W")}, Warns: true, Clause: "K11"}
			},
			nil,
		},
		{"an address by no clause", func(r *reg) { r.Contact.AddressClause = "" }, []string{"contact.addressClause"}},
		{"a telephone by no clause", func(r *reg) { r.Contact.InfoClause, r.Contact.Mail = "", "" }, []string{"contact.infoClause"}},
		{
			"a clause cited and not defined", func(r *reg) {
				r.Clauses = slices.DeleteFunc(r.Clauses, func(c procedure.Clause) bool { return c.ID == "R22" })
			},
			[]string{"rungs[0].agree.accept", "rungs[0].agree.reopen", "rungs[1].agree.accept", "rungs[1].agree.reopen", "rungs[3].agree.early"},
		},
		{"one of two that are cited is not defined", func(r *reg) { r.Skip = "R4, X" }, []string{"skip"}},
		{"two that are cited, without the space", func(r *reg) { r.Skip = "R4,K4" }, []string{"skip"}},
		{"two that are cited", func(r *reg) { r.Skip = "K4, R4" }, nil},
		{
			"a clause twice", func(r *reg) { r.Clauses = append(r.Clauses, r.Clauses[0]) },
			[]string{"clauses[44].id"},
		},
		{"a clause without an id", func(r *reg) { r.Clauses[0].ID = "" }, []string{"grounds.clause", "clauses[0].id"}},
		{"an id with a comma", func(r *reg) { r.Clauses = append(r.Clauses, clauses("K1, K2")...) }, []string{"clauses[44].id"}},
		{"a clause that says nothing", func(r *reg) { r.Clauses[0].Summary = nil }, []string{"clauses[0].summary.en", "clauses[0].summary.nl"}},
	})
}

// A text of which nothing is seen is missing: nobody could read a page, or a
// picture, with it.
func TestCompileBlankTexts(t *testing.T) {
	for _, blank := range []string{"", " ", "\t\u00a0", "\u00ad", " \u200d"} {
		r := procedure.XtraRegulation()
		r.Rungs[2].Body = procedure.Text{"nl": blank, "en": "Board"}
		_, err := r.Compile()
		require.ErrorContains(t, err, "rungs[2].body.nl: missing", "%q", blank)
	}
}
