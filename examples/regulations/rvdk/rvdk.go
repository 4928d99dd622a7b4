// Package rvdk is how complaints about the Dutch Child Care and Protection Board
// (Raad voor de Kinderbescherming) were handled by the decree on its external
// complaints committee: the Board, the committee, then the ombudsman.
//
// Source: BWBR0020229 on wetten.overheid.nl, the decree of 25 August 2006; another
// took its place on 1 October 2020. Not every number of an article was at
// hand; a clause without one is named for what it is about. The words are ours.
//
// There are two regulations, since the term of the committee depends on how it
// hears: ten weeks when it hears in person, six when it judges in writing. The
// host chooses when the complaint comes in.
//
// How it is read:
//
//   - The Board has the six and four weeks of the Awb. What else the Awb asks of
//     it is in package awb, and is not asked here again.
//   - After the six weeks for the committee a complaint may still be taken when
//     the complainant is not at fault (art. 4). So they warn, and bar nobody.
//   - A complaint about how the Board handled a complaint goes to the committee at
//     once (art. 3 lid 1). So the Board can be passed over, which is noted.
//   - A committee that keeps silent opens the way to the ombudsman, by the Awb.
//   - When a complaint is upheld, in whole or in part, the Board says within four
//     weeks of the ruling what it will do. That stays owed when the case is over.
//   - What was filed with the wrong body is passed on: an end here, and a case of
//     its own there. So is a complaint about the director, which is the Minister's.
//   - The terms are counted as those of an act, and end on a working day.
//
// Not said:
//
//   - Both terms of the committee in one regulation. A case that was opened for
//     judging in writing and is heard in person after all keeps its six weeks;
//     the host loads the same events by the other regulation.
//   - Who gets a copy of the complaint, and that the judge gets the ruling: a judge is
//     no party here. What must be sent to whom is the host's list.
//   - How long one may wait before going to the ombudsman: see package awb.
package rvdk

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure in which the committee hears in person, and
// has ten weeks.
func Regulation() procedure.Regulation {
	return regulation("rvdk", deadline.Weeks(10), procedure.Clause{ID: "termijn", Summary: procedure.Text{
		"nl": "De commissie luistert in een gesprek, en beslist binnen tien weken.",
		"en": "The committee hears in person, and rules within ten weeks.",
	}})
}

// Written returns the procedure in which the committee judges in writing, and
// has six weeks.
func Written() procedure.Regulation {
	r := regulation("rvdk-written", deadline.Weeks(6), procedure.Clause{ID: "termijn", Summary: procedure.Text{
		"nl": "De commissie beslist op papier, binnen zes weken.",
		"en": "The committee judges in writing, within six weeks.",
	}})
	r.Name["nl"] += ", op papier"
	r.Name["en"] += ", in writing"
	return r
}

// regulation returns what both have in common: the term is that of the
// committee.
func regulation(id string, term deadline.Term, clause procedure.Clause) procedure.Regulation {
	return procedure.Regulation{
		ID:      id,
		Edition: "2006",
		Name: procedure.Text{
			"nl": "klachten over de Raad voor de Kinderbescherming",
			"en": "complaints about the Child Care and Protection Board",
		},

		// Terms in a decree end on a working day.
		Counting: deadline.Statutory(),

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de Raad", "en": "the Board"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "art. 3"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
					Clause: "Awb 9:11",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "Awb 9:11"},
				Silence: "art. 4",
				Agree:   procedure.Agreement{Accept: "Awb 9:11", Decline: "art. 2"},
			},
			{
				Stage:    procedure.WithCommittee,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de externe klachtencommissie", "en": "the external complaints committee"},
				Short:    procedure.Text{"nl": "de klachtencommissie", "en": "the committee"},
				Required: true,
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{
						Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Weeks(6)},
						Warns:  true,
						Clause: "art. 4",
					},
					Clause: "art. 2",
				},
				Duties: []procedure.Duty{
					{Kind: procedure.Acknowledged, First: true, Clause: "ontvangst"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant, procedure.Employee, procedure.Board}, First: true, Clause: "horen"},
					{
						Kind:    procedure.Informed,
						Parties: []procedure.Party{procedure.Complainant, procedure.Employee, procedure.Board},
						Since:   procedure.FromExtension,
						Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}}, // as it was before
						Clause:  "verdagen",
					},
					{
						Kind:     procedure.Informed,
						By:       procedure.Board,
						Parties:  []procedure.Party{procedure.Complainant},
						Since:    procedure.FromAnswer,
						Limit:    procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Weeks(4)}},
						Upheld:   true,
						Outlives: true,
						Clause:   "reactie",
					},
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: term}},
					Clause: "termijn",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "verdagen"},
				Silence: "ombudsman",
				Agree:   procedure.Agreement{Accept: "termijn", Decline: "ombudsman"},
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
		Skip: "art. 3 lid 1",

		// To pass on is in the text, the others are practice.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work", Forward: "art. 3 lid 2"},

		Clauses: []procedure.Clause{
			{ID: "art. 2", Summary: procedure.Text{
				"nl": "Je kunt over een medewerker van de Raad klagen bij de externe klachtencommissie.",
				"en": "You can complain to the external complaints committee about an employee of the Board.",
			}},
			{ID: "art. 3", Summary: procedure.Text{
				"nl": "Je gaat met je klacht eerst naar de Raad.",
				"en": "You take your complaint to the Board first.",
			}},
			{ID: "art. 3 lid 1", Summary: procedure.Text{
				"nl": "Gaat je klacht over hoe de Raad een klacht behandelde, dan kun je meteen naar de commissie.",
				"en": "If your complaint is about how the Board handled a complaint you can go to the committee at once.",
			}},
			{ID: "art. 3 lid 2", Summary: procedure.Text{
				"nl": "Hoort je klacht ergens anders, dan wordt die doorgestuurd. Een klacht over de directeur gaat naar de minister.",
				"en": "If your complaint belongs elsewhere it is passed on. One about the director goes to the Minister.",
			}},
			{ID: "art. 4", Summary: procedure.Text{
				"nl": "Doe dat binnen zes weken na het antwoord van de Raad, of na de dag waarop dat er had moeten zijn. Later kan als jij er niets aan kunt doen.",
				"en": "Do so within six weeks of the answer of the Board, or of the day on which it should have come. Later is possible when you are not at fault.",
			}},
			{ID: "Awb 9:11", Summary: procedure.Text{
				"nl": "De Raad antwoordt binnen zes weken. Dat kan vier weken later worden.",
				"en": "The Board answers within six weeks. That can become four weeks later.",
			}},
			{ID: "ontvangst", Summary: procedure.Text{
				"nl": "De commissie laat meteen weten dat je klacht er is.",
				"en": "The committee lets you know at once that your complaint has arrived.",
			}},
			{ID: "horen", Summary: procedure.Text{
				"nl": "De commissie vraagt jou, de medewerker en de Raad om hun verhaal.",
				"en": "The committee asks you, the employee and the Board for their story.",
			}},
			clause,
			{ID: "verdagen", Summary: procedure.Text{
				"nl": "Dat kan één keer vier weken later worden. Jij, de medewerker en de Raad krijgen daar bericht van.",
				"en": "That can become four weeks later, once. You, the employee and the Board are told so.",
			}},
			{ID: "reactie", Summary: procedure.Text{
				"nl": "Krijg je gelijk, dan zegt de Raad binnen vier weken wat hij ermee doet.",
				"en": "If you are right the Board says within four weeks what it will do.",
			}},
			{ID: "ombudsman", Summary: procedure.Text{
				"nl": "Daarna kun je nog naar de Nationale ombudsman. Wat die schrijft, is het einde.",
				"en": "After that you can still go to the National Ombudsman. What that writes is the end.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de tekst: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the text: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}
