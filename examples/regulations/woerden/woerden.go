// Package woerden is how the Wilhelmina school in Woerden, a Dutch primary
// school, has complaints handled: by a national committee that hears the parties
// and advises, and the chair of the school board, who decides.
//
// Source: wilhelminawoerden.nl, undated. Only the rules were at hand and not the
// numbers of the articles, so each clause is named for what it is about. The words
// are ours.
//
// How it is read:
//
//   - The advice is due four weeks after the hearing. While nobody was heard yet
//     it is due four weeks after the last day for that. The hearing is one: the
//     term runs once both parties were heard.
//   - A complaint is filed within a year in principle. So the year warns: what
//     comes later may be passed over, and need not be.
//   - Days are calendar days, and terms end where they end: school holidays count.
//
// Not said:
//
//   - That the decision has reasons, and who gets a copy of the advice and of the
//     decision. What they hold and who else gets them is the host's.
//   - What happens when the committee or the chair does not come to it in time.
//     Each stays owed.
package woerden

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "woerden",
		Edition: "undated",
		Name: procedure.Text{
			"nl": "de klachtenregeling van de Wilhelminaschool in Woerden",
			"en": "the complaints procedure of the Wilhelmina school in Woerden",
		},

		// Plain calendar days: the text says no more.
		Counting: deadline.Counting{},

		// A year, in principle.
		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Warns: true, Clause: "indienen"},
			Late:  "indienen",
		},

		Rungs: []procedure.Rung{
			// The committee advises, and the chair decides.
			{
				Stage: procedure.WithCommittee,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de landelijke klachtencommissie", "en": "the national complaints committee"},
				Short: procedure.Text{"nl": "de klachtencommissie", "en": "the committee"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "indienen"},
				Duties: []procedure.Duty{
					{
						Kind:    procedure.Heard,
						Parties: []procedure.Party{procedure.Complainant},
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}},
						First:   true,
						Clause:  "zitting",
					},
					{
						Kind:    procedure.Heard,
						Parties: []procedure.Party{procedure.Employee},
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}},
						First:   true,
						About:   true,
						Clause:  "zitting",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromHearing, Term: deadline.Weeks(4)}},
					Clause: "advies",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "advies"},
				Advises: "advies",
			},
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de voorzitter van het schoolbestuur", "en": "the chair of the school board"},
				Short: procedure.Text{"nl": "de voorzitter", "en": "the chair"},
				Entry: procedure.Entry{Referral: true, Clause: "advies"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}},
					Clause: "besluit",
				},
				Extend: procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "besluit"},
				Final:  "besluit",
			},
		},

		// That a complaint can be withdrawn is practice.
		Closing: procedure.Closing{Withdraw: "case work"},

		Clauses: []procedure.Clause{
			{ID: "indienen", Summary: procedure.Text{
				"nl": "Je dient je klacht in bij de landelijke klachtencommissie, in principe binnen een jaar.",
				"en": "You file your complaint with the national complaints committee, in principle within a year.",
			}},
			{ID: "zitting", Summary: procedure.Text{
				"nl": "De commissie luistert binnen vier weken naar jou en naar degene over wie je klaagt.",
				"en": "The committee listens to you and to the person you complain about, within four weeks.",
			}},
			{ID: "advies", Summary: procedure.Text{
				"nl": "Vier weken na die zitting geeft de commissie advies aan de voorzitter van het bestuur. Dat kan één keer vier weken later worden.",
				"en": "Four weeks after that hearing the committee advises the chair of the board. That can become four weeks later, once.",
			}},
			{ID: "besluit", Summary: procedure.Text{
				"nl": "De voorzitter besluit binnen vier weken na het advies, en legt het uit. Dat kan één keer vier weken later worden. Daarmee is de zaak klaar.",
				"en": "The chair decides within four weeks of the advice, with reasons. That can become four weeks later, once. That ends the case.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken.",
				"en": "Not from the text: you can withdraw your complaint.",
			}},
		},
	}
}
