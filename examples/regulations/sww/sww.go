// Package sww is how SWW (Welzijnswerk), a Dutch provider of social work in
// Drenthe, handles complaints: a talk with the employee, then the director, who
// decides after a committee has looked for a solution or formed an opinion.
//
// Source: swwh.nl/pagina/klachtrecht, undated. The text has no numbers, so each
// clause is named for what it is about. The regulation of the committee, to which
// the text refers, was not read. The words are ours.
//
// How it is read:
//
//   - The two months run from the filing with the secretary of the committee
//     to the decision of the director, whatever the committee does in between.
//     So the complaint lies with the director from the day of the filing, and
//     that the committee was asked is a duty of the director: Consulted.
//   - The text gives no other terms. Days are calendar days, and terms end where
//     they end. It has no step after the decision.
//
// Not said:
//
//   - That the complaint lies with the committee first. An answer has a term from
//     something of its own rung, and the director's is counted from the day on
//     which the complaint came to the committee. With the committee as a rung
//     of its own that day would be lost. So Raised says board where the text says
//     secretary of the committee; the note of the rung tells where to file.
//   - That a solution is looked for with the complainant. When it is found they
//     accept, which ends the case.
//   - That those involved inside are told within the two months. They are to be
//     told of the decision, which is a duty that outlives the case; such a duty can
//     be dated from the answer only, and so has no day here and is never a breach.
//     A host that watches that day counts two months from the filing itself.
//     Who else is involved than the employee is the host's to know.
package sww

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "sww",
		Edition: "undated",
		Name: procedure.Text{
			"nl": "het klachtrecht van Stichting Welzijnswerk",
			"en": "the complaints procedure of Stichting Welzijnswerk",
		},

		// Plain calendar days: the text says no more.
		Counting: deadline.Counting{},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de medewerker", "en": "the employee"},
				Entry: procedure.Entry{Norm: procedure.Advice, About: "indienen", Clause: "medewerker"},
				Agree: procedure.Agreement{Accept: "medewerker", Decline: "indienen"},
			},
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de bestuurder", "en": "the director"},
				Note: procedure.Text{
					"nl": "Je dient je klacht in bij de secretaris van de klachtencommissie.",
					"en": "You file your complaint with the secretary of the complaints committee.",
				},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "indienen"},
				Duties: []procedure.Duty{
					{Kind: procedure.Consulted, Parties: []procedure.Party{procedure.Committee}, First: true, Clause: "commissie"},
					{
						Kind:     procedure.Informed,
						Parties:  []procedure.Party{procedure.Employee},
						Since:    procedure.FromAnswer,
						Outlives: true,
						Clause:   "besluit",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(2)}},
					Clause: "besluit",
				},
				Agree: procedure.Agreement{Early: "commissie"},
				Final: "besluit",
			},
		},

		// Not in the text.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "medewerker", Find: "eerst contact opnemen met de medewerker", Summary: procedure.Text{
				"nl": "Praat eerst met de medewerker die je helpt. Dat is een advies.",
				"en": "Talk first with the employee who helps you. This is advice.",
			}},
			{ID: "indienen", Find: "bij de secretaris van de onafhankelijke klachtencommissie", Summary: procedure.Text{
				"nl": "Helpt dat niet, dan dien je een klacht in bij de secretaris van de klachtencommissie.",
				"en": "If that does not help you file a complaint with the secretary of the complaints committee.",
			}},
			{ID: "commissie", Find: "een oordeel vormt over de klacht", Summary: procedure.Text{
				"nl": "De commissie zoekt met jou een oplossing. Anders geeft zij de bestuurder haar oordeel.",
				"en": "The committee looks for a solution with you. Otherwise it gives the director its opinion.",
			}},
			{ID: "besluit", Find: "binnen twee maanden na indiening", Summary: procedure.Text{
				"nl": "De bestuurder besluit binnen twee maanden nadat je de klacht hebt ingediend. Jij en wie erbij betrokken is, krijgen dat besluit.",
				"en": "The director decides within two months of the day on which you filed the complaint. You and those involved are told.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
