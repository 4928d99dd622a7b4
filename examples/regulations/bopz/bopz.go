// Package bopz is how complaints about decisions in Dutch psychiatric hospitals
// were handled by articles 41 and 41a of the act on compulsory admission (Wet
// bijzondere opnemingen in psychiatrische ziekenhuizen, Bopz): a committee, then
// the court.
//
// Source: BWBR0005700 on wetten.overheid.nl, in its last text; the act was
// repealed on 1 January 2020. Clauses are the two articles, with what they are
// about after a colon. The words are ours.
//
// How it is read:
//
//   - The two weeks become four when the decision has no effect, or no more. The
//     committee records that as an extension, within the two weeks.
//   - Heard are the complainant and whoever made the decision, here the employee.
//   - The six weeks for the court begin on the day on which the ruling was made
//     known, so that day is one of the 42. After silence they begin on the day after
//     the last day for the ruling. It is for the court to say that a request
//     came too late; so the six weeks warn, and bar nobody.
//   - The terms are those of an act, and end on a working day.
//
// The numbers of its clauses were not compared with an official copy: look them
// up before quoting one.
//
// Not said:
//
//   - That the court is open only when the complaint was not upheld, or when the
//     committee was silent. A way up does not depend on the verdict: after a ruling
//     that upholds the complaint the move to the court is listed too. A host does not
//     offer it then.
//   - The inspector, who can be asked to bring the request and has two weeks for
//     it. There is no party for the inspector. A host records the day on which
//     the inspector was asked in its own file, and raising on the day of the request.
//   - The six parties who are told of the ruling. The patient and who made the
//     decision are parties here, the others are not; what must be sent to
//     whom is the host's list.
package bopz

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "bopz",
		Edition: "2019",
		Name: procedure.Text{
			"nl": "de klachtenregeling van de Wet Bopz",
			"en": "the complaints procedure of the Bopz act",
		},

		// Terms in a statute end on a working day.
		Counting: deadline.Statutory(),

		Rungs: []procedure.Rung{
			{
				Stage:    procedure.WithCommittee,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de klachtencommissie", "en": "the complaints committee"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "art. 41"},
				Duties: []procedure.Duty{
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant, procedure.Employee}, First: true, Clause: "art. 41: horen"},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
					Clause: "art. 41: termijn",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(2), Clause: "art. 41: geen gevolg"},
				Silence: "art. 41a: geen beslissing",
				Agree:   procedure.Agreement{Accept: "art. 41: termijn", Decline: "art. 41a"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de rechter", "en": "the court"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Weeks(6), Including: true},
						Warns:  true,
						Clause: "art. 41a: zes weken",
					},
					Clause: "art. 41a",
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}},
					Clause: "art. 41a: rechter",
				},
				Final: "art. 41a: rechter",
			},
		},

		// Not in the act.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "art. 41", Summary: procedure.Text{
				"nl": "Je kunt over een besluit van het ziekenhuis klagen bij de klachtencommissie.",
				"en": "You can complain to the complaints committee about a decision of the hospital.",
			}},
			{ID: "art. 41: horen", Summary: procedure.Text{
				"nl": "De commissie luistert naar jou en naar wie het besluit nam.",
				"en": "The committee listens to you and to whoever made the decision.",
			}},
			{ID: "art. 41: termijn", Summary: procedure.Text{
				"nl": "De commissie beslist binnen twee weken.",
				"en": "The committee rules within two weeks.",
			}},
			{ID: "art. 41: geen gevolg", Summary: procedure.Text{
				"nl": "Dat wordt vier weken als het besluit geen gevolg heeft, of niet meer.",
				"en": "That becomes four weeks when the decision has no effect, or no more.",
			}},
			{ID: "art. 41a", Summary: procedure.Text{
				"nl": "Krijg je geen gelijk, dan kun je naar de rechter.",
				"en": "If you are not right according to the committee you can go to the court.",
			}},
			{ID: "art. 41a: geen beslissing", Summary: procedure.Text{
				"nl": "Dat kan ook als de commissie niet op tijd beslist.",
				"en": "You can also do so when the committee does not rule in time.",
			}},
			{ID: "art. 41a: zes weken", Summary: procedure.Text{
				"nl": "Doe dat binnen zes weken. De dag waarop je de uitspraak hoort, telt mee.",
				"en": "Do so within six weeks. The day on which you hear the ruling counts.",
			}},
			{ID: "art. 41a: rechter", Summary: procedure.Text{
				"nl": "De rechter beslist binnen vier weken. Daarmee is de zaak klaar.",
				"en": "The court decides within four weeks. That ends the case.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de wet: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the act: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
