// Package nz is how health and disability services in New Zealand handle
// complaints, by Right 10 of the Code of Health and Disability Services
// Consumers' Rights: the provider, or the Commissioner.
//
// Source: the Code of 1996, and the pages on it of midwife.org.nz and
// advocacy.org.nz. Clauses are the paragraphs of Right 10. The words are ours.
// Working days are those of New Zealand, without the anniversary days of its
// provinces. A term that runs from the acknowledgement runs, while there is none,
// from the last day on which it should have come.
//
// How it is read:
//
//   - Somebody can go to the Commissioner at any time, without the provider or
//     while it is at it (10(2)). The provider can still answer after that.
//   - Word on progress stops with the answer.
//   - A provider that needs more time says so when that is over twenty working
//     days (10(7)(b)), which are counted for each extension by itself. One word can
//     do for that and for progress. A list of what is open shows it once, with the
//     day for word on progress.
//
// The numbers of its clauses were not compared with an official copy: look them
// up before quoting one.
//
// Not said:
//
//   - An advocate can help at any time, beside the provider, and has no term. There
//     is no rung for it: a host notes in its own file that there is one.
package nz

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/holidays"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of a provider. The host adds its name and its
// [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:       "nz",
		Edition:  "1996",
		Name:     procedure.Text{"en": "complaints under Right 10 of the Code of Consumers' Rights"},
		Counting: deadline.Counting{Calendar: holidays.NewZealand()},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithManager,
				Form:  procedure.Review,
				Body:  procedure.Text{"en": "the provider"},
				Entry: procedure.Entry{Norm: procedure.Right, Optional: "10(2)", Clause: "10(1)"},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
						First:  true,
						Clause: "10(6)(a)",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Every:   deadline.Months(1),
						Ends:    true,
						Clause:  "10(4)",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromExtension,
						Over:    deadline.WorkingDays(20),
						Clause:  "10(7)(b)",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.WorkingDays(10)}},
					Clause: "10(7)",
				},
				Extend: procedure.Extension{Clause: "10(7)(b)"},
				Agree:  procedure.Agreement{Accept: "10(3)", Decline: "10(2)"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"en": "the Commissioner"},
				Entry:  procedure.Entry{Norm: procedure.Right, Early: "10(2)", Clause: "10(2)"},
				Answer: procedure.Answer{Clause: "10(2)"},
				Final:  "10(2)",
			},
		},

		// Not in the Code.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "10(1)", Summary: procedure.Text{"en": "You can complain in any form that suits you."}},
			{ID: "10(2)", Summary: procedure.Text{"en": "You can complain to the provider, to an advocate or to the Commissioner."}},
			{ID: "10(3)", Summary: procedure.Text{"en": "The provider sees to a fair, simple and quick solution."}},
			{ID: "10(4)", Summary: procedure.Text{"en": "You hear at least every month how far it is."}},
			{ID: "10(6)(a)", Summary: procedure.Text{"en": "Within five working days you hear that your complaint has arrived, unless it is solved by then."}},
			{ID: "10(7)", Summary: procedure.Text{"en": "Within ten working days of that the provider says whether it thinks you are right."}},
			{ID: "10(7)(b)", Summary: procedure.Text{"en": "It can need more time. You are told when that is over twenty working days."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the Code: you can withdraw your complaint, and a case in which you do nothing more can be closed."}},
		},
	}
}
