// Package bam is how BAM kinderopvang, Dutch child care, handles complaints: the
// group leader or the holder, then a disputes committee.
//
// Source: bamkinderopvang.nl/klachten, undated. The text has no numbers, so each
// clause is named for what it is about. The words are ours.
//
// How it is read:
//
//   - A complaint goes to the group leader or to the holder. Whoever goes to the
//     holder at once passes the group leader over, which is noted and no fault.
//   - Word on progress is owed every week from the day on which the complaint
//     came to the holder, until there is a judgement. Word that comes sooner moves
//     the next day for it.
//   - Two weeks are an aim and six the most. Days are calendar days, and terms
//     end where they end.
//   - The disputes committee is for what cannot be solved inside, and the text
//     asks for no more. So who does not want to wait for the holder can decline and
//     go there. Whether the committee takes that is in its own rules, which were
//     not read; its answer has no term here.
//
// Not said:
//
//   - That the judgement names a day by which measures are taken. What an answer
//     promises is the host's to keep and to watch.
//   - That the answer is in writing and has reasons.
package bam

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "bam",
		Edition: "undated",
		Name: procedure.Text{
			"nl": "de klachtenregeling van BAM kinderopvang",
			"en": "the complaints procedure of BAM kinderopvang",
		},

		// Plain calendar days: the text says no more.
		Counting: deadline.Counting{},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de leidster", "en": "the group leader"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "indienen"},
				Agree: procedure.Agreement{Accept: "indienen", Decline: "indienen"},
			},
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de houder", "en": "the holder"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "indienen"},
				Duties: []procedure.Duty{
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant},
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(1)}},
						Every:   deadline.Weeks(1),
						Ends:    true,
						Clause:  "voortgang",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Target: deadline.Weeks(2),
					Clause: "oordeel",
				},
				Agree: procedure.Agreement{Accept: "oordeel", Decline: "geschillencommissie", GiveUp: "geschillencommissie"},
			},
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"nl": "de geschillencommissie", "en": "the disputes committee"},
				Entry:  procedure.Entry{Norm: procedure.Right, Clause: "geschillencommissie"},
				Answer: procedure.Answer{Clause: "geschillencommissie"},
				Final:  "geschillencommissie",
			},
		},

		// Not in the text.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "indienen", Find: "bij de leidster of de houder", Summary: procedure.Text{
				"nl": "Je gaat met je klacht naar de leidster of naar de houder.",
				"en": "You take your complaint to the group leader or to the holder.",
			}},
			{ID: "voortgang", Find: "minstens één keer per week", Summary: procedure.Text{
				"nl": "Zolang de houder bezig is, hoor je elke week hoe het ervoor staat.",
				"en": "For as long as the holder is at work you hear every week how far it is.",
			}},
			{ID: "oordeel", Find: "binnen maximaal 6 weken", Summary: procedure.Text{
				"nl": "De houder geeft een oordeel met uitleg, liefst binnen twee weken en anders binnen zes.",
				"en": "The holder gives a judgement with reasons, preferably within two weeks and otherwise within six.",
			}},
			{ID: "geschillencommissie", Find: "“de geschillencommissie”", Summary: procedure.Text{
				"nl": "Kom je er samen niet uit, dan kun je naar de geschillencommissie. Wat die beslist, is het einde.",
				"en": "If you cannot solve it together you can go to the disputes committee. What that decides is the end.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
