// Package uwv is how UWV, the Dutch body for employee insurance, handles
// complaints by its Klachtenreglement UWV 2009: UWV itself, then the National
// Ombudsman.
//
// Source: BWBR0024838 on wetten.overheid.nl, Stcrt. 2008, 241, in force since 1
// January 2009. It works out titles 9.1 and 9.2 of the Awb, which are in package
// awb. Not every number of an article was at hand; a clause without one is named
// for what it is about. The words are ours.
//
// How it is read:
//
//   - The terms are counted as those of an act. The three working days are the
//     working days of the Algemene termijnenwet.
//   - After a year UWV need not handle the complaint, and may. So the year warns.
//   - Those who are told of an extension hear it before the term as it was has run
//     out.
//   - That a complaint is not handled is an answer that says inadmissible. It is
//     late after two weeks, and any other after six. Nobody need be heard before it.
//   - Who was content before there was an answer, and is not after all, says so:
//     then UWV handles the complaint after all (art. 5 lid 3), by the same last day.
//     The text gives no day until when.
//
// Not said:
//
//   - What the Awb has beside it: see package awb.
package uwv

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "uwv",
		Edition: "2009",
		Name: procedure.Text{
			"nl": "het klachtenreglement van UWV",
			"en": "the complaints regulation of UWV",
		},

		// Terms end on a working day, as those of the Awb do.
		Counting: deadline.Statutory(),

		// Not required after a year.
		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Warns: true, Clause: "jaar"},
			Late:  "jaar",
		},

		Rungs: []procedure.Rung{
			{
				Stage:    procedure.WithBoard,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "UWV", "en": "UWV"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "art. 2 lid 1"},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(3)}},
						First:  true,
						Clause: "ontvangst",
					},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, First: true, Clause: "horen"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, First: true, About: true, Clause: "horen"},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, // as it was before
						Clause:  "verdagen",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Employee},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, // as it was before
						Clause:  "verdagen",
						About:   true,
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Refuse: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}, Clause: "niet behandelen"},
					Clause: "termijn",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "verdagen"},
				Silence: "ombudsman",
				Agree:   procedure.Agreement{Accept: "art. 5", Decline: "ombudsman", Resume: "art. 5 lid 3"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"nl": "de Nationale ombudsman", "en": "the National Ombudsman"},
				Short:  procedure.Text{"nl": "de ombudsman", "en": "the Ombudsman"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "ombudsman"},
				Answer: procedure.Answer{Clause: "ombudsman"},
				Final:  "ombudsman",
			},
		},

		// To pass on what is not theirs is in the text, the others are practice.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work", Forward: "doorsturen"},

		Clauses: []procedure.Clause{
			{ID: "art. 2 lid 1", Summary: procedure.Text{
				"nl": "Iedereen kan bij UWV klagen over hoe UWV zich heeft gedragen.",
				"en": "Everybody can complain to UWV about how UWV behaved.",
			}},
			{ID: "art. 5", Summary: procedure.Text{
				"nl": "Ben je tevreden met wat UWV doet, dan is de klacht klaar.",
				"en": "Once you are content with what UWV does the complaint is over.",
			}},
			{ID: "art. 5 lid 3", Summary: procedure.Text{
				"nl": "Ben je het daarna toch niet, dan behandelt UWV de klacht alsnog.",
				"en": "If you are not content after all, UWV handles it after all.",
			}},
			{ID: "ontvangst", Summary: procedure.Text{
				"nl": "Binnen drie werkdagen krijg je bericht dat je klacht er is.",
				"en": "Within three working days you hear that your complaint has arrived.",
			}},
			{ID: "jaar", Summary: procedure.Text{
				"nl": "Is het langer dan een jaar geleden, dan hoeft UWV de klacht niet te behandelen. Het mag wel.",
				"en": "If it was more than a year ago UWV need not handle the complaint. It may.",
			}},
			{ID: "doorsturen", Summary: procedure.Text{
				"nl": "Hoort je klacht bij een ander, dan stuurt UWV die door.",
				"en": "If your complaint belongs with somebody else UWV passes it on.",
			}},
			{ID: "horen", Summary: procedure.Text{
				"nl": "Jij en degene over wie je klaagt kunnen je verhaal doen.",
				"en": "You and the person you complain about can each tell your story.",
			}},
			{ID: "termijn", Summary: procedure.Text{
				"nl": "Je krijgt antwoord binnen zes weken.",
				"en": "You get an answer within six weeks.",
			}},
			{ID: "niet behandelen", Summary: procedure.Text{
				"nl": "Behandelt UWV je klacht niet, dan hoor je dat binnen twee weken.",
				"en": "If UWV does not handle your complaint you hear so within two weeks.",
			}},
			{ID: "verdagen", Summary: procedure.Text{
				"nl": "Dat kan één keer vier weken later worden. Jij en degene over wie je klaagt krijgen daar bericht van.",
				"en": "That can become four weeks later, once. You and the person you complain about are told so.",
			}},
			{ID: "ombudsman", Summary: procedure.Text{
				"nl": "Ben je het niet eens met het antwoord, of komt het niet op tijd? Dan kun je de Nationale ombudsman vragen om een onderzoek.",
				"en": "Do you not agree with the answer, or does it not come in time? Then you can ask the National Ombudsman to investigate.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
