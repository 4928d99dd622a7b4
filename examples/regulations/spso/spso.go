// Package spso is how public bodies in Scotland handle complaints by the model
// procedure of the Scottish Public Services Ombudsman (SPSO): the front line,
// an investigation, then the SPSO.
//
// Source: the procedure as the Scottish Parliament and West Lothian Council
// publish it, on parliament.scot and westlothian.gov.uk, not dated. Clauses are
// named for its stages. The words are ours. Working days are those of Scotland,
// without local holidays. Happened is the day on which the complainant knew of
// it: the year for the SPSO runs from there. The SPSO normally does not look at
// what comes later, so that year warns. What is clearly complex is investigated
// at once: whoever begins at stage 2 passes nothing over.
//
// The text has no date. Edition 1 is a name of ours.
//
// Not said:
//
//   - What somebody can do when the body stays silent. Silence opens nothing.
package spso

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure. The host adds its name and its
// [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:       "spso",
		Edition:  "1",
		Name:     procedure.Text{"en": "the model complaints procedure of the SPSO"},
		Counting: deadline.Counting{Calendar: holidays.Scotland()},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the front line (stage 1)"},
				Entry: procedure.Entry{Norm: procedure.Right, Optional: "stage 2", Clause: "stage 1"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
					Soon:   true,
					Clause: "stage 1",
				},
				Agree: procedure.Agreement{Accept: "stage 1", Decline: "stage 2"},
			},
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the investigator (stage 2)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "stage 2"},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(3)}},
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
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(20)}},
					Soon:   true,
					Clause: "stage 2 answer",
				},
				Extend: procedure.Extension{Clause: "stage 2 longer"},
				Agree:  procedure.Agreement{Accept: "stage 2 answer", Decline: "SPSO"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the SPSO"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)},
						Warns:  true,
						Clause: "SPSO year",
					},
					Clause: "SPSO",
				},
				Answer: procedure.Answer{Clause: "SPSO"},
				Final:  "SPSO",
			},
		},

		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "stage 1", Summary: procedure.Text{"en": "The front line answers as soon as it can, and within five working days."}},
			{ID: "stage 2", Summary: procedure.Text{"en": "If you are not satisfied, or it is clearly complex, your complaint is investigated."}},
			{ID: "stage 2 receipt", Summary: procedure.Text{"en": "Within three working days you hear that this has begun."}},
			{ID: "stage 2 answer", Summary: procedure.Text{"en": "You get the result within twenty working days."}},
			{ID: "stage 2 longer", Summary: procedure.Text{"en": "If it needs longer you are told so before that."}},
			{ID: "SPSO", Summary: procedure.Text{"en": "After the investigation you can go to the SPSO, whose decision ends the case."}},
			{ID: "SPSO year", Summary: procedure.Text{"en": "The SPSO normally does not look at what you have known of for more than a year."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed."}},
		},
	}
}
