// Package flanders is how public bodies in Flanders handle complaints, by
// articles II.74 to II.85 of the Bestuursdecreet: the body, then the ombudsman.
//
// Source: the decree of 7 December 2018. Articles II.74 to II.77 and II.85 were
// read; the terms of the others come from a summary. Clauses are its articles, but
// for the receipt, whose number was not at hand. The words are ours. Days are calendar days, and nothing moves
// them off a weekend.
//
// How it is read:
//
//   - A body need not handle what happened more than a year before (II.77 § 1); it
//     may, so that year only warns.
//   - That a complaint is not handled is told within ten days (II.77 § 2). It is an
//     answer that says inadmissible, and is late after those; any other after 45.
//   - The articles have no talk first. It is here since bodies have one, and it
//     is advice.
//
// Not said:
//
//   - On what grounds a body need not handle a complaint (II.77 § 1), but for the
//     year. Whether one of them holds is for the host to say.
package flanders

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of a body. The host adds its name and its
// [procedure.Contact].
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "flanders",
		Edition: "2018",
		Name: procedure.Text{
			"nl": "klachtenbehandeling volgens het Bestuursdecreet",
			"en": "complaints under the Flemish Bestuursdecreet",
		},
		Counting: deadline.Counting{},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Warns: true, Clause: "II.77 § 1"},
			Late:  "II.77 § 1",
		},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de medewerker", "en": "the member of staff"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "case work"},
				Agree: procedure.Agreement{Accept: "case work", Decline: "case work"},
			},
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de klachtendienst", "en": "the complaints service"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "II.75"},
				Duties: []procedure.Duty{{
					Kind:   procedure.Acknowledged,
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(10)}},
					First:  true,
					Clause: "receipt",
				}},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(45)}},
					Refuse: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(10)}, Clause: "II.77 § 2"},
					Clause: "II.83",
				},
				Silence: "II.85 2°",
				Agree:   procedure.Agreement{Accept: "II.84", Decline: "II.85 3°"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"nl": "de Vlaamse ombudsdienst", "en": "the Flemish ombudsman"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "II.85"},
				Answer: procedure.Answer{Clause: "II.85"},
				Final:  "II.85",
			},
		},

		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "II.75", Summary: procedure.Text{
				"nl": "Iedereen kan gratis klagen over wat een overheidsinstantie doet.",
				"en": "Everybody can complain, at no cost, about what a public body does.",
			}},
			{ID: "II.77 § 1", Summary: procedure.Text{
				"nl": "Is het langer dan een jaar geleden, dan hoeft de instantie de klacht niet te behandelen. Het mag wel.",
				"en": "If it was more than a year ago the body need not handle the complaint. It may.",
			}},
			{ID: "II.77 § 2", Summary: procedure.Text{
				"nl": "Behandelt de instantie je klacht niet, dan hoor je dat binnen tien dagen, met de reden.",
				"en": "If the body does not handle your complaint you hear so within ten days, and why.",
			}},
			{ID: "receipt", Summary: procedure.Text{
				"nl": "Je hoort binnen tien dagen dat je klacht er is.",
				"en": "You hear within ten days that your complaint has arrived.",
			}},
			{ID: "II.83", Summary: procedure.Text{
				"nl": "Je klacht is binnen 45 dagen behandeld.",
				"en": "Your complaint is handled within 45 days.",
			}},
			{ID: "II.84", Summary: procedure.Text{
				"nl": "Je krijgt een antwoord met de redenen.",
				"en": "You get an answer with the reasons.",
			}},
			{ID: "II.85", Summary: procedure.Text{
				"nl": "Daarna kun je naar de Vlaamse ombudsdienst. Wat die zegt, is het einde.",
				"en": "After that you can go to the Flemish ombudsman, whose word ends the case.",
			}},
			{ID: "II.85 2°", Summary: procedure.Text{
				"nl": "Dat kan ook als het antwoord niet op tijd komt.",
				"en": "You can also go there when the answer does not come in time.",
			}},
			{ID: "II.85 3°", Summary: procedure.Text{
				"nl": "Dat kan ook als je niet tevreden bent met het antwoord.",
				"en": "You can also go there when you are not satisfied with the answer.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit het decreet: praat eerst met de medewerker. Je kunt je klacht intrekken. Doe je niets meer, dan kan de zaak dicht.",
				"en": "Not from the decree: talk with the member of staff first. You can withdraw your complaint. If you do nothing more the case can be closed.",
			}},
		},
	}
}
