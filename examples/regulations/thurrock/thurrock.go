// Package thurrock is how Thurrock Council in England handles complaints: two
// stages with the council, then the Local Government and Social Care Ombudsman.
//
// Source: the pages on how to complain of thurrock.gov.uk, which are not dated.
// The pages have no numbers; clauses are named for their subjects. The words are
// ours. Working days are those of package england: the pages leave out public
// holidays. A term that runs from the acknowledgement runs, while there is none,
// from the last day on which it should have come.
//
// The text has no date. Edition 1 is a name of ours.
//
// Not said:
//
//   - By when somebody goes to the Ombudsman, and what they can do when the
//     council stays silent. So neither has a term here, and silence opens
//     nothing.
//   - Housing, social care and children's services have pages of their own.
package thurrock

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure. The host adds its [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "thurrock",
		Edition: "1",
		Name:    procedure.Text{"en": "the complaints procedure of Thurrock Council"},

		// Working days in England; the 28 days are calendar days.
		Counting: deadline.Counting{Calendar: england.Calendar()},

		Rungs: []procedure.Rung{
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the council (stage 1)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "complain"},
				Duties:   []procedure.Duty{acknowledged("stage 1 receipt")},
				Answer:   answered(deadline.WorkingDays(10), "stage 1 answer"),
				Agree:    procedure.Agreement{Accept: "complain", Decline: "escalate"},
			},
			{
				Stage:    procedure.WithBoard,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the council's complaints team (stage 2)"},
				Required: true,
				Entry: procedure.Entry{
					Norm:   procedure.Right,
					Within: procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(28)}, Clause: "28 days"},
					Clause: "escalate",
				},
				Duties: []procedure.Duty{acknowledged("stage 2 receipt")},
				Answer: answered(deadline.WorkingDays(20), "stage 2 answer"),
				Agree:  procedure.Agreement{Accept: "escalate", Decline: "ombudsman"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"en": "the Local Government and Social Care Ombudsman"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "ombudsman"},
				Answer: procedure.Answer{Clause: "ombudsman"},
				Final:  "ombudsman",
			},
		},

		Closing: procedure.Closing{Withdraw: "withdraw", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "complain", Summary: procedure.Text{"en": "You can complain about what the council or somebody working for it did."}},
			{ID: "stage 1 receipt", Summary: procedure.Text{"en": "Within five working days you hear that your complaint has arrived."}},
			{ID: "stage 1 answer", Summary: procedure.Text{"en": "Within ten working days of that somebody from the service answers."}},
			{ID: "escalate", Summary: procedure.Text{"en": "If you are not happy with the answer you can ask for stage 2, and say why."}},
			{ID: "28 days", Summary: procedure.Text{"en": "Ask for stage 2 within 28 calendar days of the first answer."}},
			{ID: "stage 2 receipt", Summary: procedure.Text{"en": "Within five working days you hear that your request has arrived."}},
			{ID: "stage 2 answer", Summary: procedure.Text{"en": "Within twenty working days of that the complaints team answers."}},
			{ID: "ombudsman", Summary: procedure.Text{"en": "After stage 2 you can go to the Ombudsman, whose decision ends the case."}},
			{ID: "withdraw", Summary: procedure.Text{"en": "You can withdraw your complaint at any time."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the text: a case in which you do nothing more can be closed."}},
		},
	}
}

// acknowledged is the duty of a stage to confirm receipt within five working
// days.
func acknowledged(clause procedure.Cite) procedure.Duty {
	return procedure.Duty{
		Kind:   procedure.Acknowledged,
		Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
		First:  true,
		Clause: clause,
	}
}

// answered is the duty of a stage to answer, so many working days from there.
func answered(term deadline.Term, clause procedure.Cite) procedure.Answer {
	return procedure.Answer{
		Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: term}},
		Clause: clause,
	}
}
