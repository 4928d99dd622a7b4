// Package decorah is how a school district in Iowa, that of Decorah, handles
// complaints about disability discrimination: the staff, the Compliance Officer,
// the Superintendent, an impartial hearing.
//
// Source: policy 500.2R1 on decorah.isfis.net, not dated. Clauses are its steps.
// The words are ours. Two terms are in school days and two in calendar days. The
// calendar has the days off of the spring of 2026; a district adds the others of
// its year with [deadline.WithClosures].
//
// Not said:
//
//   - The answer may come later when it is not reasonably practicable sooner. It
//     is for whoever reads an audit to judge that.
//   - Somebody can go to the Office for Civil Rights at any time, beside this. It
//     is no part of the ladder.
//   - What somebody can do when no answer comes. Silence opens nothing.
//   - That a day is a school day: in words it is a working day. And a calendar that
//     closes for the whole summer does not pass the test of a regulation, which
//     wants a working day in every month.
package decorah

import (
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:       "decorah",
		Edition:  "2025-2026",
		Name:     procedure.Text{"en": "the Section 504 grievance procedure of Decorah"},
		Counting: deadline.Counting{Calendar: schoolDays()},

		Rungs: []procedure.Rung{
			{
				Stage:    procedure.WithEmployee,
				Form:     procedure.Talk,
				Body:     procedure.Text{"en": "the staff"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "Step One"},
				Agree:    procedure.Agreement{Accept: "Step One", Decline: "Step Two"},
			},
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the Compliance Officer"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "Step Two"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(15)}},
					Clause: "Step Two answer",
				},
				Agree: procedure.Agreement{Accept: "Step Two answer", Decline: "Step Three"},
			},
			{
				Stage:    procedure.WithBoard,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the Superintendent"},
				Required: true,
				Entry: procedure.Entry{
					Norm:   procedure.Right,
					Within: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.WorkingDays(15)}, Clause: "Step Three appeal"},
					Clause: "Step Three",
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(15)}},
					Clause: "Step Three answer",
				},
				Agree: procedure.Agreement{Accept: "Step Three answer", Decline: "Step Four"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the impartial hearing officer"},
				Entry: procedure.Entry{
					Norm:   procedure.Right,
					Within: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(15)}, Clause: "Step Four request"},
					Clause: "Step Four",
				},
				Duties: []procedure.Duty{{
					Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant, procedure.Board}, First: true, Clause: "Step Four hearing",
				}},
				Answer: procedure.Answer{Clause: "Step Four"},
				Final:  "Step Four",
			},
		},

		// Not in the policy.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "Step One", Summary: procedure.Text{"en": "First try to work it out with the staff concerned."}},
			{ID: "Step Two", Summary: procedure.Text{"en": "If that does not help you can write to the Compliance Officer."}},
			{ID: "Step Two answer", Summary: procedure.Text{"en": "The Compliance Officer answers within fifteen school days."}},
			{ID: "Step Three", Summary: procedure.Text{"en": "If it is not resolved you can appeal to the Superintendent."}},
			{ID: "Step Three appeal", Summary: procedure.Text{"en": "Do so within fifteen school days of the answer."}},
			{ID: "Step Three answer", Summary: procedure.Text{"en": "The Superintendent answers within fifteen days."}},
			{ID: "Step Four", Summary: procedure.Text{"en": "You can then have an impartial hearing. What the hearing officer decides is final."}},
			{ID: "Step Four request", Summary: procedure.Text{"en": "Ask for it within fifteen days of that answer."}},
			{ID: "Step Four hearing", Summary: procedure.Text{"en": "You and the district both take part in it."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the policy: you can withdraw your complaint, and a case in which you do nothing more can be closed."}},
		},
	}
}

// schoolDays are Monday to Friday without the break of 16 to 20 March 2026, Good
// Friday and Easter Monday.
func schoolDays() deadline.Calendar {
	var off []date.Date
	for d := 16; d <= 20; d++ {
		off = append(off, date.New(2026, time.March, d))
	}
	return deadline.WithClosures(deadline.Weekdays(), append(off, date.New(2026, time.April, 3), date.New(2026, time.April, 6))...)
}
