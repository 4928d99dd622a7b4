// Package community is an example of our own making: a complaints procedure
// such as a Dutch foundation for community work could have. No provider has
// this text. It is dated 1 January 2026, and its articles are in Clauses.
//
// It has what the others have not: a committee that advises below a board that
// decides, word on how far it is every two weeks, a ruling that the board
// publishes within ten days, also when the case ended before, and a complaint
// that is passed on because it is about somebody else. When a complaint is about
// nobody in particular the talk is no advice, and nobody is heard but the
// complainant.
//
// What the data does not say:
//
//   - The ruling is published without names (art. 6). Names, and what is
//     published, are the host's.
//   - Whoever the complaint is passed on to (art. 8) is not named. The case ends
//     here, and begins there with a dossier of its own.
package community

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "community",
		Edition: "2026",
		Name: procedure.Text{
			"nl": "de klachtenregeling van Stichting Voorbeeld Buurtwerk",
			"en": "the complaints procedure of Stichting Voorbeeld Buurtwerk, an example",
		},

		// Days are calendar days, and terms end where they end.
		Counting: deadline.Counting{},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Clause: "art. 1"},
			Late:  "art. 1",
		},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de buurtwerker", "en": "the community worker"},
				Entry: procedure.Entry{Norm: procedure.Advice, About: "art. 2", Clause: "art. 2"},
				Agree: procedure.Agreement{Accept: "art. 2", Decline: "art. 2", Reopen: "art. 2"},
			},
			// The committee advises, and the board decides.
			{
				Stage: procedure.WithCommittee,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de adviescommissie", "en": "the advisory committee"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "art. 3"},
				Duties: []procedure.Duty{
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, First: true, Clause: "art. 3"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, First: true, About: true, Clause: "art. 3"},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
						Every:   deadline.Weeks(2),
						Clause:  "art. 4",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Clause: "art. 3",
				},
				Advises: "art. 3",
			},
			// Its ruling is published, wherever the complaint is by then.
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "het bestuur", "en": "the board"},
				Entry: procedure.Entry{Referral: true, Clause: "art. 5"},
				Duties: []procedure.Duty{
					{
						Kind:     procedure.Published,
						Since:    procedure.FromAnswer,
						Limit:    procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
						Outlives: true,
						Clause:   "art. 6",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
					Clause: "art. 5",
				},
				Silence: "art. 7",
				Agree:   procedure.Agreement{Accept: "art. 5", Decline: "art. 7"},
			},
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de geschillencommissie", "en": "the disputes committee"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Months(3)},
						Clause: "art. 7",
					},
					Clause: "art. 7",
				},
				Answer: procedure.Answer{Clause: "art. 7"},
				Final:  "art. 7",
			},
		},

		Closing: procedure.Closing{Withdraw: "art. 9", Lapse: "art. 9", Forward: "art. 8"},

		Contact: procedure.Contact{
			Address:       []string{"Stichting Voorbeeld Buurtwerk", "t.a.v. de adviescommissie", "Voorbeeldplein 1", "1234 AB Voorbeeldstad"},
			AddressClause: "art. 3",
			Mail:          "klachten@voorbeeldbuurtwerk.example",
			InfoClause:    "art. 1",
		},

		Clauses: []procedure.Clause{
			{ID: "art. 1", Summary: procedure.Text{
				"nl": "Je kunt klagen tot een jaar na wat er gebeurde. Later kan als daar een goede reden voor is.",
				"en": "You can complain until a year after what happened. Later is possible with a good reason.",
			}},
			{ID: "art. 2", Summary: procedure.Text{
				"nl": "Gaat je klacht over een buurtwerker, praat dan eerst met die persoon. Dat is een advies. Ook als je daarna tevreden bent, kun je later nog verder.",
				"en": "If your complaint is about a community worker, talk with that person first. This is advice. You can still go on later, even if you are satisfied then.",
			}},
			{ID: "art. 3", Summary: procedure.Text{
				"nl": "Je schrijft naar de adviescommissie. Die luistert naar jou en naar degene over wie je klaagt, en geeft binnen zes weken advies aan het bestuur.",
				"en": "You write to the advisory committee. It listens to you and to the person you complain about, and advises the board within six weeks.",
			}},
			{ID: "art. 4", Summary: procedure.Text{
				"nl": "Zolang de commissie bezig is, hoor je elke twee weken hoe het ervoor staat.",
				"en": "For as long as the committee is at work you hear every two weeks how far it is.",
			}},
			{ID: "art. 5", Summary: procedure.Text{
				"nl": "Het bestuur beslist binnen twee weken na het advies. Jij zegt of je het daarmee eens bent.",
				"en": "The board decides within two weeks of the advice. You say whether you agree.",
			}},
			{ID: "art. 6", Summary: procedure.Text{
				"nl": "Het bestuur maakt zijn besluit binnen tien dagen openbaar, zonder namen. Ook als de zaak dan al gesloten is.",
				"en": "The board publishes its decision within ten days, without names. Also when the case has been closed by then.",
			}},
			{ID: "art. 7", Summary: procedure.Text{
				"nl": "Ben je het niet eens met het besluit, of komt het niet op tijd? Dan kun je binnen drie maanden naar de geschillencommissie. Wat die beslist, is het einde.",
				"en": "Do you not agree with the decision, or does it not come in time? Then you can go to the disputes committee within three months. What that decides is the end.",
			}},
			{ID: "art. 8", Summary: procedure.Text{
				"nl": "Gaat je klacht over een ander, dan sturen we die door.",
				"en": "If your complaint is about somebody else we pass it on.",
			}},
			{ID: "art. 9", Summary: procedure.Text{
				"nl": "Je kunt je klacht intrekken. Doe je niets meer, dan kan de zaak worden gesloten. Je kunt dan later nog verder.",
				"en": "You can withdraw your complaint. If you do nothing more the case can be closed. You can then still go on later.",
			}},
		},
	}
}
