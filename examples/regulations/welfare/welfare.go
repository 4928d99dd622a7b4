// Package welfare is an example of our own making: a complaints procedure such
// as a Dutch welfare provider could have. No provider has this text. It is dated
// 1 January 2026, and its articles are in Clauses.
//
// It has what awb and ukhousing have not: a talk before the reviews, no board, a
// term for going up that is a bar, a date for hearing, a service target, a pause
// that moves both term and target, and a limit to reopening a case that was closed.
// Begin with it to write one of your own.
package welfare

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "welfare",
		Edition: "2026",
		Name: procedure.Text{
			"nl": "de klachtenregeling van Stichting Voorbeeld Welzijn",
			"en": "the complaints procedure of Stichting Voorbeeld Welzijn, an example",
		},

		// Terms are the provider's own, and yet end on a working day.
		Counting: deadline.Counting{Calendar: deadline.Netherlands(), Roll: deadline.RollForward},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Months(2)}, Clause: "art. 1"},
			Late:  "art. 1",
		},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "je begeleider", "en": "your support worker"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "art. 2"},
				Agree: procedure.Agreement{Accept: "art. 2", Decline: "art. 2"},
			},
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de teamleider", "en": "the team leader"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "art. 3"},
				Duties: []procedure.Duty{
					{Kind: procedure.Consulted, Parties: []procedure.Party{procedure.Employee}, First: true, Clause: "art. 3"},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
					Clause: "art. 3",
				},
				Silence: "art. 4",
				Agree:   procedure.Agreement{Accept: "art. 3", Decline: "art. 4"},
			},
			{
				Stage: procedure.WithCommittee,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de klachtencommissie", "en": "the complaints committee"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Months(1)},
						Clause: "art. 4",
					},
					Clause: "art. 4",
				},
				Duties: []procedure.Duty{
					{
						Kind:   procedure.Acknowledged,
						Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(1)}},
						First:  true,
						Clause: "art. 5",
					},
					{
						Kind:    procedure.Heard,
						Parties: []procedure.Party{procedure.Complainant, procedure.Employee},
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}},
						First:   true,
						Clause:  "art. 6",
					},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, // as it was before
						Clause:  "art. 8",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Target: deadline.Weeks(4),
					Clause: "art. 7",
				},
				Extend: procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "art. 8"},
				Pause:  procedure.Pause{Clause: "art. 9"},
				Final:  "art. 7",
			},
		},

		Closing: procedure.Closing{
			Withdraw: "art. 10",
			Lapse:    "art. 10",
			By:       procedure.Committee,
			Reopen:   procedure.Limit{Span: procedure.Span{From: procedure.FromClosing, Term: deadline.Months(1)}, Clause: "art. 10"},
		},

		Contact: procedure.Contact{
			Address:       []string{"Stichting Voorbeeld Welzijn", "Voorbeeldstraat 1", "1234 AB Voorbeeldstad"}, // of each who answers
			AddressClause: "art. 1",
			Mail:          "klachten@voorbeeldwelzijn.example",
			InfoClause:    "art. 1",
		},

		Clauses: []procedure.Clause{
			{ID: "art. 1", Summary: procedure.Text{
				"nl": "Je kunt klagen tot twee maanden na wat er gebeurde. Later kan als daar een goede reden voor is.",
				"en": "You can complain until two months after what happened. Later is possible with a good reason.",
			}},
			{ID: "art. 2", Summary: procedure.Text{
				"nl": "Praat eerst met je begeleider. Dat is een advies.",
				"en": "Talk with your support worker first. This is advice.",
			}},
			{ID: "art. 3", Summary: procedure.Text{
				"nl": "De teamleider overlegt met je begeleider en antwoordt binnen twee weken.",
				"en": "The team leader consults your support worker and answers within two weeks.",
			}},
			{ID: "art. 4", Summary: procedure.Text{
				"nl": "Ben je het niet eens met het antwoord, of komt het niet op tijd? Dan kun je binnen een maand naar de klachtencommissie.",
				"en": "Do you not agree with the answer, or does it not come in time? Then you can go to the complaints committee within a month.",
			}},
			{ID: "art. 5", Summary: procedure.Text{
				"nl": "De commissie laat binnen een week weten dat je klacht er is.",
				"en": "The committee lets you know within a week that your complaint has arrived.",
			}},
			{ID: "art. 6", Summary: procedure.Text{
				"nl": "De commissie hoort jou en je begeleider binnen vier weken.",
				"en": "The committee hears you and your support worker within four weeks.",
			}},
			{ID: "art. 7", Summary: procedure.Text{
				"nl": "De commissie doet uitspraak binnen zes weken, en liefst binnen vier. Daarmee is de zaak klaar.",
				"en": "The committee rules within six weeks, and aims at four. That ends the case.",
			}},
			{ID: "art. 8", Summary: procedure.Text{
				"nl": "Dat kan één keer hoogstens vier weken later worden. Je krijgt daar bericht van.",
				"en": "That can become four weeks later at most, once. You are told so.",
			}},
			{ID: "art. 9", Summary: procedure.Text{
				"nl": "Wacht de commissie op iets van jou, dan staat de tijd stil.",
				"en": "While the committee waits for something from you, the clock stands still.",
			}},
			{ID: "art. 10", Summary: procedure.Text{
				"nl": "Je kunt je klacht intrekken. Doe je niets meer, dan kan de zaak worden gesloten. Tot een maand daarna kun je toch verder.",
				"en": "You can withdraw your complaint. If you do nothing more the case can be closed. You can still go on until a month after that.",
			}},
		},
	}
}
