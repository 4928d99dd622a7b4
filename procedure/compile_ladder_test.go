package procedure_test

import (
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// The faults of what Xtra's regulation has not.
func TestCompileRefusesOfTheLadder(t *testing.T) {
	type reg = procedure.Regulation
	add := func(r *reg, rung int, d procedure.Duty) {
		d.Clause = "c"
		r.Rungs[rung].Duties = append(r.Rungs[rung].Duties, d)
	}
	to := func(p ...procedure.Party) []procedure.Party { return p }
	five := slices.Collect(procedure.Parties())[:5]
	checkFaulty(t, ladder, []faulty{
		{"nothing changed", func(*reg) {}, nil},
		{"a name for no ground", func(r *reg) { r.Grounds.Names[0].Ground = 0 }, []string{"grounds.names[0].ground"}},
		{"a name for a ground that is none", func(r *reg) { r.Grounds.Names[1].Ground = 9 }, []string{"grounds.names[1].ground"}},
		{"two names for a ground", func(r *reg) { r.Grounds.Names[1].Ground = r.Grounds.Names[0].Ground }, []string{"grounds.names[1].ground"}},
		{"a name of a ground in one language", func(r *reg) { delete(r.Grounds.Names[1].Name, "en") }, []string{"grounds.names[1].name.en"}},
		{"each clause that need not be there, not there", withoutOptional, nil},
		{
			"each clause cited, none of them defined", func(r *reg) {
				r.Patience.Clause, r.Skip, r.Fixed = "X", "X", "X"
				r.Grounds.Clause, r.Grounds.Required, r.Grounds.Noted = "X", "X", "X"
				r.Filing.Limit.Clause, r.Filing.Late = "X", "X"
				r.Closing = procedure.Closing{Withdraw: "X", Lapse: "X", Reopen: r.Closing.Reopen, Forward: "X"}
				r.Closing.Reopen.Clause = "X"
				r.Contact.AddressClause, r.Contact.InfoClause = "X", "X"
				r.Rungs = r.Rungs[:committee]
				r.Rungs[manager].Silence = "X"
				g := &r.Rungs[board]
				g.Entry.Within.Clause, g.Entry.Clause, g.Answer.Clause = "X", "X", "X"
				g.Extend.Clause, g.Extend.Retract, g.ExtendAgreed.Clause, g.ExtendAgreed.Retract = "X", "X", "X", "X"
				g.Pause.Clause = "X"
				g.Agree = procedure.Agreement{Accept: "X", Early: "X", Decline: "X", GiveUp: "X", Reopen: "X"}
				g.Duties = g.Duties[1:2]
				g.Duties[0].Clause = "X"
			},
			[]string{
				"patience.clause", "grounds.clause", "grounds.required", "grounds.noted", "filing.limit.clause", "filing.late", "rungs[1].silence",
				"rungs[2].entry.clause", "rungs[2].entry.within.clause", "rungs[2].duties[0].clause", "rungs[2].answer.clause",
				"rungs[2].extend.clause", "rungs[2].extend.retract",
				"rungs[2].extendAgreed.clause", "rungs[2].extendAgreed.retract", "rungs[2].pause.clause",
				"rungs[2].agree.accept", "rungs[2].agree.early", "rungs[2].agree.decline", "rungs[2].agree.giveUp", "rungs[2].agree.reopen",
				"skip", "fixed", "closing.withdraw", "closing.lapse", "closing.reopen.clause", "closing.forward", "contact.addressClause", "contact.infoClause",
			},
		},
		{
			"the same of a referral, an advice and an end", func(r *reg) {
				r.Rungs[committee].Entry.Owed, r.Rungs[committee].Entry.Claim, r.Rungs[committee].Advises, r.Rungs[appeal].Final = "X", "X", "X", "X"
			},
			[]string{"rungs[3].entry.owed", "rungs[3].entry.claim", "rungs[3].advises", "rungs[4].final"},
		},

		{"nothing lapses and it is reopened all the same", func(r *reg) { r.Closing.Lapse = "" }, []string{"rungs[2].entry.within", "closing.reopen"}},
		{"an absurd term to reopen", func(r *reg) { r.Closing.Reopen.Term = deadline.Days(0) }, []string{"closing.reopen.term"}},
		{"reopening from the event", func(r *reg) { r.Closing.Reopen.From = procedure.FromEvent }, []string{"closing.reopen.from"}},
		{"reopening within a term that only warns", func(r *reg) { r.Closing.Reopen.Warns = true }, []string{"closing.reopen.warns"}},

		{
			"a term to go up to where nobody goes up", func(r *reg) {
				r.Rungs[employee].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: term("P6M")}, Clause: "up"}
				r.Rungs[committee].Entry.Claim = ""
			},
			[]string{"rungs[0].entry.within", "rungs[3].entry.within"},
		},
		{
			"a term from the answer of a talk", func(r *reg) {
				r.Rungs[manager].Entry.Within = procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: term("P2M")}, Clause: "up"}
			},
			[]string{"rungs[1].entry.within"},
		},
		{
			"a second one, from the silence of a talk", func(r *reg) {
				r.Rungs[manager].Entry.Within = procedure.Limit{
					Span: procedure.Span{From: procedure.FromEvent, Term: term("P2M")}, Or: procedure.Span{From: procedure.FromSilence, Term: term("P2M")}, Clause: "up",
				}
			},
			[]string{"rungs[1].entry.within"},
		},
		{
			"absurd terms to go up", func(r *reg) {
				r.Rungs[board].Entry.Within.Term = deadline.Months(-1)
				r.Rungs[board].Entry.Within.Or.Term = deadline.Days(0)
			},
			[]string{"rungs[2].entry.within.term", "rungs[2].entry.within.or.term"},
		},
		{"going up within a term from the entry", func(r *reg) { r.Rungs[board].Entry.Within.From = procedure.FromEntry }, []string{"rungs[2].entry.within.from"}},
		{"the later of one term", func(r *reg) { r.Rungs[board].Entry.Within.Or = procedure.Span{} }, []string{"rungs[2].entry.within.later"}},
		{"a term to go up by no clause", func(r *reg) { r.Rungs[board].Entry.Within.Clause = "" }, []string{"rungs[2].entry.within.clause"}},

		{"an absurd term for a duty", func(r *reg) { r.Rungs[manager].Duties[0].Limit.Term = deadline.Weeks(9999) }, []string{"rungs[1].duties[0].limit.term"}},
		{"a duty that is barred", func(r *reg) { r.Rungs[manager].Duties[0].Limit.Warns = true }, []string{"rungs[1].duties[0].limit.warns"}},
		{"a duty counted from the end of the case", func(r *reg) { r.Rungs[manager].Duties[0].Limit.From = procedure.FromClosing }, []string{"rungs[1].duties[0].limit.from"}},
		{"acknowledging to somebody", func(r *reg) { r.Rungs[manager].Duties[0].Parties = to(procedure.Complainant) }, []string{"rungs[1].duties[0].parties"}},
		{"owed since the event", func(r *reg) { r.Rungs[manager].Duties[1].Since = procedure.FromEvent }, []string{"rungs[1].duties[1].since"}},
		{
			"since a referral, and counted from one, where nobody refers", func(r *reg) {
				add(r, manager, procedure.Duty{Kind: procedure.Acknowledged, Since: procedure.FromReferral, Limit: within(procedure.FromReferral, "P1D")})
			},
			[]string{"rungs[1].duties[2].since", "rungs[1].duties[2].limit.from"},
		},
		{
			"since an extension, and counted from one, where nothing is extended", func(r *reg) {
				add(r, appeal, procedure.Duty{
					Kind: procedure.Informed, Parties: to(procedure.Employee), Since: procedure.FromExtension, Limit: within(procedure.FromExtension, "P1D"),
				})
			},
			[]string{"rungs[4].duties[1].since", "rungs[4].duties[1].limit.from"},
		},
		{
			"counted from the last day of an answer that has none", func(r *reg) {
				l := within(procedure.FromEntry, "P1D")
				l.Or.From = procedure.FromDue
				add(r, appeal, procedure.Duty{Kind: procedure.Acknowledged, Limit: l})
			},
			[]string{"rungs[4].duties[1].limit.or.from"},
		},
		{
			"hearing since the answer", func(r *reg) {
				add(r, board, procedure.Duty{Kind: procedure.Heard, Parties: to(procedure.Employee), Since: procedure.FromAnswer})
			},
			[]string{"rungs[2].duties[4].since"},
		},
		{
			"publishing what ends the case, until it has ended", func(r *reg) {
				add(r, appeal, procedure.Duty{Kind: procedure.Published, Since: procedure.FromAnswer})
			},
			[]string{"rungs[4].duties[1].outlives"},
		},
		{
			"telling of an advice, until the complaint is gone", func(r *reg) {
				add(r, committee, procedure.Duty{Kind: procedure.Informed, Parties: to(procedure.Employee), Since: procedure.FromAnswer})
			},
			[]string{"rungs[3].duties[3].outlives"},
		},
		{
			"before the answer, since the answer", func(r *reg) {
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: to(procedure.Employee), Since: procedure.FromAnswer, First: true})
				add(r, board, procedure.Duty{Kind: procedure.Published, First: true})
			},
			[]string{"rungs[2].duties[4].first", "rungs[2].duties[5].first"},
		},
		{
			"what does not come back", func(r *reg) {
				p := to(procedure.Employee)
				add(r, board, procedure.Duty{Kind: procedure.Heard, Parties: p, Every: term("P1W")})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: p, First: true, Every: term("P1W")})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: p, Since: procedure.FromExtension, Every: term("P1W")})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: p, Since: procedure.FromAnswer, Outlives: true, Every: deadline.Days(-1)})
			},
			[]string{"rungs[2].duties[4].every", "rungs[2].duties[5].every", "rungs[2].duties[6].every", "rungs[2].duties[7].every", "rungs[2].duties[7].every"},
		},
		{
			"what cannot outlive a rung", func(r *reg) {
				two := to(procedure.Employee, procedure.Manager)
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: two[:1], Outlives: true})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: two, Since: procedure.FromAnswer, About: true, Outlives: true})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: two[:1], Since: procedure.FromAnswer, Limit: within(procedure.FromEntry, "P1D"), Outlives: true})
				l := within(procedure.FromAnswer, "P1D")
				l.Or.From = procedure.FromDue
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: two[:1], Since: procedure.FromAnswer, Limit: l, Outlives: true})
			},
			[]string{"rungs[2].duties[4].since", "rungs[2].duties[5].parties", "rungs[2].duties[5].about", "rungs[2].duties[6].limit", "rungs[2].duties[7].limit"},
		},
		{
			"more that outlives than there is room for", func(r *reg) {
				for range 5 {
					add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: to(procedure.Employee), Since: procedure.FromAnswer, Outlives: true})
				}
			},
			[]string{"rungs[4].duties[0].outlives"},
		},
		{
			"as many duties as there is room for", func(r *reg) {
				for range 7 {
					add(r, appeal, procedure.Duty{Kind: procedure.Informed, Parties: five})
				}
			},
			nil,
		},
		{
			"and one more", func(r *reg) {
				for range 7 {
					add(r, appeal, procedure.Duty{Kind: procedure.Informed, Parties: five})
				}
				add(r, appeal, procedure.Duty{Kind: procedure.Acknowledged})
			},
			[]string{"rungs[4].duties"},
		},
		{
			"telling five that comes back", func(r *reg) {
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: five[:3], Every: term("P1W")})
				add(r, board, procedure.Duty{Kind: procedure.Informed, Parties: five[:2], Every: term("P2W")})
			},
			[]string{"rungs[2].duties"},
		},
		{
			"counted from what is not owed", func(r *reg) { r.Rungs[manager].Duties = r.Rungs[manager].Duties[1:] },
			[]string{"rungs[1].answer.limit.from"},
		},
		{
			"counted from what is only owed after an extension", func(r *reg) { r.Rungs[manager].Duties[0].Since = procedure.FromExtension },
			[]string{"rungs[1].answer.limit.from"},
		},
		{
			"a duty counted from itself", func(r *reg) { r.Rungs[manager].Duties[0].Limit.From = procedure.FromAcknowledgement },
			[]string{"rungs[1].duties[0].limit.from"},
		},
		{
			"two duties counted from each other", func(r *reg) {
				r.Rungs[board].Duties[0].Limit = within(procedure.FromHearing, "P1W")
				r.Rungs[board].Duties[1].Limit = within(procedure.FromConsultation, "P1W")
			},
			[]string{"rungs[2].duties[0].limit.from", "rungs[2].duties[1].limit.from"},
		},
		{
			"three in a ring, on the side", func(r *reg) {
				ring := func(a procedure.Anchor) procedure.Limit {
					l := within(procedure.FromEntry, "P1W")
					l.Or = procedure.Span{From: a, Term: term("P1W")}
					return l
				}
				r.Rungs[board].Duties[0].Limit = ring(procedure.FromHearing)
				r.Rungs[board].Duties[1].Limit = ring(procedure.FromAcknowledgement)
				add(r, board, procedure.Duty{Kind: procedure.Acknowledged, Limit: ring(procedure.FromConsultation)})
			},
			[]string{"rungs[2].duties[0].limit.or.from", "rungs[2].duties[1].limit.or.from", "rungs[2].duties[4].limit.or.from"},
		},
		{
			"three in a row", func(r *reg) {
				r.Rungs[board].Duties[0].Limit = within(procedure.FromHearing, "P1W")
				r.Rungs[board].Duties[1].Limit = within(procedure.FromAcknowledgement, "P1W")
				add(r, board, procedure.Duty{Kind: procedure.Acknowledged, Limit: within(procedure.FromEntry, "P1W")})
			},
			nil,
		},

		{"an answer counted from its own end", func(r *reg) { r.Rungs[board].Answer.Limit.From = procedure.FromAnswer }, []string{"rungs[2].answer.limit.from"}},
		{"an answer counted from a referral, where nobody refers", func(r *reg) { r.Rungs[board].Answer.Limit.From = procedure.FromReferral }, []string{"rungs[2].answer.limit.from"}},
		{
			"an answer with two terms", func(r *reg) {
				r.Rungs[board].Answer.Limit.Or = procedure.Span{From: procedure.FromEvent, Term: term("P1Y")}
			},
			[]string{"rungs[2].answer.limit.or"},
		},
		{"an answer with a term that warns", func(r *reg) { r.Rungs[board].Answer.Limit.Warns = true }, []string{"rungs[2].answer.limit.warns"}},
		{"an absurd target", func(r *reg) { r.Rungs[manager].Answer.Target = deadline.WorkingDays(0) }, []string{"rungs[1].answer.target"}},
		{
			"no term for a target, an extension, a pause and a silence to be about", func(r *reg) { r.Rungs[manager].Answer.Limit = procedure.Limit{} },
			[]string{"rungs[1].duties[1].limit.from", "rungs[1].answer.target", "rungs[1].extend.clause", "rungs[1].pause", "rungs[1].silence"},
		},
		{
			"another clause for the term of a duty, or of an answer, than their own", func(r *reg) {
				r.Rungs[manager].Duties[0].Limit.Clause, r.Rungs[manager].Answer.Limit.Clause = "c", "c"
			},
			[]string{"rungs[1].duties[0].limit.clause", "rungs[1].answer.limit.clause"},
		},
		{
			"unasked, where nobody is extended unasked, or of something else", func(r *reg) {
				r.Rungs[manager].Duties[0].Unasked = true
				add(r, committee, procedure.Duty{Kind: procedure.Informed, Parties: to(procedure.Employee), Since: procedure.FromExtension, Unasked: true})
			},
			[]string{"rungs[1].duties[0].unasked", "rungs[3].duties[3].unasked"},
		},
		{"extending less often than never", func(r *reg) { r.Rungs[board].Extend.Times = -1 }, []string{"rungs[2].extend.times"}},
		{"extending a hundred times", func(r *reg) { r.Rungs[committee].ExtendAgreed.Times = 100 }, nil},
		{"and once more", func(r *reg) { r.Rungs[committee].ExtendAgreed.Times = 101 }, []string{"rungs[3].extendAgreed.times"}},
		{"an absurd extension", func(r *reg) { r.Rungs[board].Extend.Most = deadline.Weeks(0) }, []string{"rungs[2].extend.most"}},
		{"extending by no clause", func(r *reg) { r.Rungs[board].Extend.Clause = "" }, []string{"rungs[2].extend.clause"}},
		{"extending with consent by no clause", func(r *reg) { r.Rungs[board].ExtendAgreed = procedure.Extension{Times: 1} }, []string{"rungs[2].extendAgreed.clause"}},
		{"starting anew by no clause", func(r *reg) { r.Rungs[committee].Pause.Clause = "" }, []string{"rungs[3].pause.clause"}},
		{"silence below a referral", func(r *reg) { r.Rungs[board].Silence = "silence" }, []string{"rungs[2].silence"}},
		{
			"silence at the top", func(r *reg) {
				r.Rungs[appeal].Silence, r.Rungs[appeal].Answer.Limit = "silence", within(procedure.FromEntry, "P1M")
			},
			[]string{"rungs[4].silence"},
		},
		{"an advice that ends the case", func(r *reg) { r.Rungs[appeal].Advises = "advice" }, []string{"rungs[4].advises"}},
		{"an advice to nobody", func(r *reg) { r.Rungs[appeal].Advises, r.Rungs[appeal].Final = "advice", "" }, []string{"rungs[4].advises"}},
		{
			"an advice to whom one goes anyway", func(r *reg) {
				r.Rungs[manager].Silence, r.Rungs[manager].Advises, r.Rungs[manager].Agree = "", "advice", procedure.Agreement{}
			},
			[]string{"rungs[1].advises"},
		},
		{"agreeing with an advice", func(r *reg) { r.Rungs[committee].Agree.Decline = "decline" }, []string{"rungs[3].agree.accept"}},
		{
			"no calendar, and so no working days: each such term", func(r *reg) { r.Counting = deadline.Counting{} },
			[]string{"rungs[1].duties[0].limit.term", "rungs[1].answer.limit.term", "rungs[1].answer.target", "rungs[1].extend.most"},
		},
		{
			"a calendar without working days", func(r *reg) { r.Counting.Calendar = neverWorks{} },
			[]string{"counting", "rungs[1].duties[0].limit.term", "rungs[1].answer.limit.term", "rungs[1].answer.target", "rungs[1].extend.most"},
		},
	})
}

// withoutOptional leaves out every clause that a regulation can do without.
func withoutOptional(r *procedure.Regulation) {
	r.Grounds.Clause, r.Grounds.Required, r.Grounds.Noted, r.Skip, r.Fixed = "", "", "", "", ""
	r.Closing.Lapse, r.Closing.Forward, r.Closing.Reopen = "", "", procedure.Limit{}
	for i := range r.Rungs {
		g := &r.Rungs[i]
		g.Entry.Owed, g.Entry.Claim, g.Entry.Within, g.Silence = "", "", procedure.Limit{}, ""
		g.Agree.Early, g.Agree.GiveUp, g.Agree.Reopen = "", "", ""
		g.Extend.Retract, g.ExtendAgreed.Retract = "", ""
	}
}

// neverWorks is the calendar of an office that is never open.
type neverWorks struct{}

func (neverWorks) IsWorkingDay(date.Date) bool { return false }
