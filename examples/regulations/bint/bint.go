// Package bint is how BinT Welzijn, a Dutch provider of welfare, handles
// complaints: three steps inside, then an external committee that advises the
// directors, who decide.
//
// Source: bintwelzijn.nl/over-ons/klachtenprocedure, undated. The text has no
// numbers, so each clause is named for the step that it is about. The rules of the
// committee itself, a text of their own, were not read. The words are ours.
//
// How it is read:
//
//   - The advice goes to the directors whatever the complainant thinks of it. So
//     it is the answer of the committee, and brings the complaint to the
//     directors on the same day. Their week runs from that day.
//   - The text gives no other terms. Days are calendar days, and terms end where
//     they end.
//   - Who has no answer to the form, or does not want to wait for one, can go on
//     to the committee: no day is given for it.
//
// Not said:
//
//   - Who reads the form. The rung needs a stage, and each stage is named for
//     somebody: the employee, the manager, the committee and the board are taken
//     by those whom the text names. So here the form lies at the stage called
//     appeal, which it is not, and events, findings and figures say appeal and
//     appeals-committee for it. In sentences it is called what it is. A host that
//     shows the words of the wire puts its own in their place.
//   - What happens when the directors do not decide. The duty to decide stays.
package bint

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "bint",
		Edition: "undated",
		Name: procedure.Text{
			"nl": "de klachtenprocedure van BinT Welzijn",
			"en": "the complaints procedure of BinT Welzijn",
		},

		// Plain calendar days: the text says no more.
		Counting: deadline.Counting{},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "degene over wie je klaagt", "en": "the person you complain about"},
				Entry: procedure.Entry{Norm: procedure.Advice, About: "beroepskracht", Clause: "praten"},
				Agree: procedure.Agreement{Accept: "praten", Decline: "beroepskracht"},
			},
			{
				Stage: procedure.WithManager,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de beroepskracht", "en": "the professional"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "beroepskracht"},
				Agree: procedure.Agreement{Accept: "beroepskracht", Decline: "formulier"},
			},
			// The form. The stage is one that was left, see the package comment.
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"nl": "BinT Welzijn", "en": "BinT Welzijn"},
				Note:   procedure.Text{"nl": "Gebruik het klachtenformulier.", "en": "Use the complaints form."},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "formulier"},
				Answer: procedure.Answer{Clause: "formulier"},
				Agree:  procedure.Agreement{Accept: "formulier", Decline: "commissie", GiveUp: "commissie"},
			},
			// The committee advises, and the directors decide.
			{
				Stage: procedure.WithCommittee,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de externe klachtencommissie", "en": "the external complaints committee"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "commissie"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(2)}},
					Clause: "advies",
				},
				Advises: "advies",
			},
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de directie", "en": "the directors"},
				Entry: procedure.Entry{Referral: true, Clause: "advies"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(1)}},
					Clause: "directie",
				},
				Final: "directie",
			},
		},

		// Not in the text.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "praten", Find: "eerst met elkaar te praten", Summary: procedure.Text{
				"nl": "Praat eerst met degene om wie het gaat. Dat is een advies.",
				"en": "Talk first with the person it is about. This is advice.",
			}},
			{ID: "beroepskracht", Find: "de beroepskracht raadplegen", Summary: procedure.Text{
				"nl": "Lukt dat niet, dan kun je altijd naar de beroepskracht.",
				"en": "If that does not work you can always go to the professional.",
			}},
			{ID: "formulier", Find: "aan de hand van een klachtenformulier", Summary: procedure.Text{
				"nl": "Helpt dat gesprek niet genoeg, dan vul je het klachtenformulier in.",
				"en": "If that talk does not help enough you fill in the complaints form.",
			}},
			{ID: "commissie", Find: "de externe klachtencommissie", Summary: procedure.Text{
				"nl": "Los je het zo niet op, dan kun je naar de externe klachtencommissie.",
				"en": "If that does not solve it you can go to the external complaints committee.",
			}},
			{ID: "advies", Find: "binnen twee maanden advies", Summary: procedure.Text{
				"nl": "De commissie geeft de directie advies, binnen twee maanden.",
				"en": "The committee advises the directors, within two months.",
			}},
			{ID: "directie", Find: "binnen een week", Summary: procedure.Text{
				"nl": "De directie besluit met dat advies, en laat het je binnen een week weten. Daarmee is de zaak klaar.",
				"en": "The directors decide with that advice, and tell you within a week. That ends the case.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
