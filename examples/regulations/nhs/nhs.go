// Package nhs is how complaints about the NHS and adult social care in England
// are handled, by the Local Authority Social Services and National Health
// Service Complaints (England) Regulations 2009: the responsible body, then the
// Ombudsman.
//
// Source: SI 2009/309 on legislation.gov.uk. Clauses are its regulations. The
// words are ours. Working days are those of package england. Happened is the day
// of what the complaint is about, or the day on which the complainant learned of
// it when that is later (12(1)). A good reason for coming later is the mark Late
// (12(2)).
//
// How it is read:
//
//   - The six months begin with the day of receipt, which is the first of them
//     (14(3)): what came on 2 January is due on 1 July. They can be made longer by
//     agreement before they have run out.
//   - Who is late must say so, and explain why (14(4)). That is owed from the day
//     after the last day, has no day of its own, and should be done by the answer.
//   - A complaint made in words and resolved by the next working day is exempt
//     (8(1)(c)). That is accepting before there is an answer. It is open on any
//     day; on a later one what was due by then is still judged.
//
// The numbers of its clauses were not compared with an official copy: look them
// up before quoting one.
//
// Not said:
//
//   - Which Ombudsman it is, and by when to go there, is not in these
//     regulations. Silence opens nothing.
package nhs

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of a responsible body. The host adds its name
// and its [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:       "nhs",
		Edition:  "2009",
		Name:     procedure.Text{"en": "complaints about the NHS and adult social care"},
		Counting: deadline.Counting{Calendar: england.Calendar()},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Months(12)}, Clause: "12(1)"},
			Late:  "12(2)",
		},

		Rungs: []procedure.Rung{
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the responsible body"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "13(1)"},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(3)}},
						First:  true,
						Clause: "13(3)",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromDue,
						Clause:  "14(4)",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(6), Including: true}},
					Soon:   true,
					Clause: "14(3)",
				},
				ExtendAgreed: procedure.Extension{Clause: "14(3)(b)"},
				Agree:        procedure.Agreement{Accept: "14(2)", Early: "8(1)(c)", Decline: "14(2)"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"en": "the Ombudsman"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "14(2)"},
				Answer: procedure.Answer{Clause: "14(2)"},
				Final:  "14(2)",
			},
		},

		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "8(1)(c)", Summary: procedure.Text{"en": "What you say and what is solved by the next working day needs no procedure."}},
			{ID: "12(1)", Summary: procedure.Text{"en": "You can complain until twelve months after it happened, or after you learned of it."}},
			{ID: "12(2)", Summary: procedure.Text{"en": "With a good reason it can be later, if it can still be looked into fairly."}},
			{ID: "13(1)", Summary: procedure.Text{"en": "You can complain in words or in writing."}},
			{ID: "13(3)", Summary: procedure.Text{"en": "Within three working days you hear that your complaint has arrived."}},
			{ID: "14(2)", Summary: procedure.Text{"en": "You get a written answer, which says that you can take your complaint to the Ombudsman."}},
			{ID: "14(3)", Summary: procedure.Text{"en": "It comes within six months, and the day on which your complaint arrived is the first day of these."}},
			{ID: "14(3)(b)", Summary: procedure.Text{"en": "It can be later if you agree before that."}},
			{ID: "14(4)", Summary: procedure.Text{"en": "If it does not come in time you are told so, and why."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed."}},
		},
	}
}
