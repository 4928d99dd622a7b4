// Package hse is how the Health Service Executive of Ireland handles complaints,
// by Your Service Your Say: on the spot, a complaints officer, a review, then
// the Ombudsman.
//
// Source: healthcomplaints.ie, not dated. Clauses are its stages. The words are
// ours. Working days are those of Ireland. Who needs longer says so, and again
// every twenty working days: each time is an extension, as often as need be.
//
// The text has no date. Edition 1 is a name of ours.
//
// Not said:
//
//   - The year for the Ombudsman can be passed with a good reason, so it warns.
//     What somebody can do when the officer stays silent is not said either:
//     silence opens nothing.
package hse

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure. The host adds its [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:       "hse",
		Edition:  "1",
		Name:     procedure.Text{"en": "Your Service Your Say"},
		Counting: deadline.Counting{Calendar: holidays.Ireland()},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"en": "a member of staff (stage 1)"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "stage 1"},
				Agree: procedure.Agreement{Accept: "stage 1", Decline: "stage 1"},
			},
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the complaints officer (stage 2)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "stage 2"},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
						First:  true,
						Clause: "stage 2 receipt",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}},
						Clause:  "stage 2 longer",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.WorkingDays(30)}},
					Clause: "stage 2 report",
				},
				Extend: procedure.Extension{Most: deadline.WorkingDays(20), Clause: "stage 2 longer"},
				Agree:  procedure.Agreement{Accept: "stage 2 report", Decline: "stage 3"},
			},
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the review officer (stage 3)"},
				Entry: procedure.Entry{
					Norm:   procedure.Right,
					Within: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.WorkingDays(30)}, Clause: "stage 3 request"},
					Clause: "stage 3",
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(20)}},
					Clause: "stage 3 report",
				},
				Agree: procedure.Agreement{Accept: "stage 3 report", Decline: "stage 4"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the Ombudsman (stage 4)"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)},
						Warns:  true,
						Clause: "stage 4 year",
					},
					Clause: "stage 4",
				},
				Answer: procedure.Answer{Clause: "stage 4"},
				Final:  "stage 4",
			},
		},

		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "stage 1", Summary: procedure.Text{"en": "Tell a member of staff, who tries to solve it on the spot."}},
			{ID: "stage 2", Summary: procedure.Text{"en": "You can write to the complaints officer."}},
			{ID: "stage 2 receipt", Summary: procedure.Text{"en": "Within five working days you hear that your complaint has arrived."}},
			{ID: "stage 2 report", Summary: procedure.Text{"en": "Within thirty working days of that you get a report."}},
			{ID: "stage 2 longer", Summary: procedure.Text{"en": "If it needs longer you are told so then, and again every twenty working days."}},
			{ID: "stage 3", Summary: procedure.Text{"en": "If you do not agree with the report you can ask for a review."}},
			{ID: "stage 3 request", Summary: procedure.Text{"en": "Ask for it within thirty working days of the report."}},
			{ID: "stage 3 report", Summary: procedure.Text{"en": "The review is done within twenty working days."}},
			{ID: "stage 4", Summary: procedure.Text{"en": "You can go to the Ombudsman after a report, with or without a review. That ends the case."}},
			{ID: "stage 4 year", Summary: procedure.Text{"en": "Go to the Ombudsman within a year of what happened. Later is possible with a good reason."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed."}},
		},
	}
}
