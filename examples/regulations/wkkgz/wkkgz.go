// Package wkkgz is how Dutch providers of care handle complaints by articles 13
// to 22 of the Healthcare Quality, Complaints and Disputes Act (Wet kwaliteit,
// klachten en geschillen zorg, Wkkgz): the provider, then a disputes body whose
// ruling is binding.
//
// Source: BWBR0037173 on wetten.overheid.nl, in force since 1 January 2016. Later
// changes were not looked for. Clauses are the articles, with what they are about
// after a colon where one has several rules. The words are ours.
//
// How it is read:
//
//   - The terms are those of an act, so they end on a working day (Algemene
//     termijnenwet).
//   - Silence opens the disputes body: a provider that lets its term pass has not
//     handled the complaint by paragraph 1 of the chapter.
//   - Who cannot be asked to go to the provider first may go to the disputes
//     body at once. Whether that is so is its judgement; so the way is open, and
//     it is noted that the provider was passed over.
//
// The numbers of its clauses were not compared with an official copy: look them
// up before quoting one.
//
// Not said:
//
//   - Word on progress (art. 16). The act gives no day for it, and how often is in
//     the provider's own rules: a duty to inform that comes back, as in package
//     bam, once they say it.
//   - That the disputes body rules sooner when it is urgent. Each track is a
//     regulation of its own; a host gives an urgent case one with the term that
//     the disputes body sets.
//   - The officer who helps the complainant (art. 15), and what the answer holds.
package wkkgz

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure. The host adds its name, its
// [procedure.Contact] and that of its disputes body.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "wkkgz",
		Edition: "2016",
		Name: procedure.Text{
			"nl": "klachten en geschillen volgens de Wkkgz",
			"en": "complaints and disputes under the Wkkgz",
		},

		// Terms in a statute end on a working day.
		Counting: deadline.Statutory(),

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de zorgaanbieder", "en": "the provider"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "art. 14"},
				Duties: []procedure.Duty{
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, // as it was before
						Clause:  "art. 17: verlengen",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Soon:   true,
					Clause: "art. 17",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "art. 17: verlengen"},
				Silence: "art. 21",
				Agree:   procedure.Agreement{Accept: "art. 17", Decline: "art. 21"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de geschilleninstantie", "en": "the disputes body"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "art. 21"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(6)}},
					Clause: "art. 22",
				},
				Final: "art. 20",
			},
		},
		Skip: "art. 21: meteen",

		// Not in the act.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "art. 14", Summary: procedure.Text{
				"nl": "Je dient je klacht in bij de zorgaanbieder.",
				"en": "You file your complaint with the provider of care.",
			}},
			{ID: "art. 17", Summary: procedure.Text{
				"nl": "Je krijgt zo snel mogelijk een oordeel, en uiterlijk binnen zes weken.",
				"en": "You get a judgement as soon as possible, and within six weeks at most.",
			}},
			{ID: "art. 17: verlengen", Summary: procedure.Text{
				"nl": "Dat kan één keer vier weken later worden. Je hoort dat voordat de zes weken om zijn.",
				"en": "That can become four weeks later, once. You are told before the six weeks are over.",
			}},
			{ID: "art. 20", Summary: procedure.Text{
				"nl": "Wat de geschilleninstantie beslist, geldt voor jou en voor de zorgaanbieder. Daarmee is de zaak klaar.",
				"en": "What the disputes body rules binds you and the provider. That ends the case.",
			}},
			{ID: "art. 21", Summary: procedure.Text{
				"nl": "Neemt het oordeel je klacht niet weg, of komt het niet op tijd? Dan kun je naar de geschilleninstantie.",
				"en": "Does the judgement not remove your complaint, or does it not come in time? Then you can go to the disputes body.",
			}},
			{ID: "art. 21: meteen", Summary: procedure.Text{
				"nl": "Je kunt daar meteen heen als niemand van je kan vragen om eerst naar de zorgaanbieder te gaan.",
				"en": "You can go there at once if nobody can ask you to go to the provider first.",
			}},
			{ID: "art. 22", Summary: procedure.Text{
				"nl": "De geschilleninstantie beslist binnen zes maanden, en sneller als er haast bij is.",
				"en": "The disputes body rules within six months, and sooner when it is urgent.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de wet: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the act: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
