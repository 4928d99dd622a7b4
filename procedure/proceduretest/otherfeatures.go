package proceduretest

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// OtherFeatures returns a small made-up regulation that says what does not go
// together with what [EveryFeature] says: a rung that is open while the one
// below is still at it, and a lower one that nobody has to use. It has the id
// "other-features", and the scenarios whose names begin with g are about it.
// Each call returns a copy of its own.
func OtherFeatures() procedure.Regulation {
	return procedure.Regulation{
		ID:      "other-features",
		Edition: "1",
		Name: procedure.Text{
			"nl": "de klachtenregeling van Stichting Andersom",
			"en": "the complaints procedure of the Andersom foundation",
		},
		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de begeleider", "en": "the counsellor"},
				Entry: procedure.Entry{Norm: procedure.Advice, Optional: "G2", Clause: "G1"},
				Agree: procedure.Agreement{Accept: "G3", Decline: "G3"},
			},
			otherManager(),
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "het bestuur", "en": "the executive board"},
				Entry: procedure.Entry{Norm: procedure.Right, Early: "G10", Clause: "G9"},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(1), Including: true}},
					Clause: "G11",
				},
				Final: "G12",
			},
		},
		Closing: procedure.Closing{Withdraw: "G13", Lapse: "G14"},
		Clauses: otherClause(),
	}
}

// otherManager: the team leader sends word every two weeks until there is an
// answer, which is due fourteen days after the confirmation, or after the meeting
// when somebody asked for one and it was later.
func otherManager() procedure.Rung {
	return procedure.Rung{
		Stage: procedure.WithManager,
		Form:  procedure.Review,
		Body:  procedure.Text{"nl": "de teamleider", "en": "the team leader"},
		Entry: procedure.Entry{Norm: procedure.Right, Clause: "G4"},
		Duties: []procedure.Duty{
			{
				Kind:   procedure.Acknowledged,
				Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(3)}},
				Clause: "G5",
			},
			{
				Kind:    procedure.Informed,
				Parties: []procedure.Party{procedure.Complainant},
				Every:   deadline.Weeks(2),
				Ends:    true,
				Clause:  "G6",
			},
		},
		Answer: procedure.Answer{
			Limit: procedure.Limit{
				Span:  procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.Weeks(2)},
				Or:    procedure.Span{From: procedure.FromHearing, Term: deadline.Weeks(2)},
				Later: true,
				Known: true,
			},
			Clause: "G7",
		},
		Silence: "G8",
		Agree:   procedure.Agreement{Accept: "G3", Decline: "G3"},
	}
}

func otherClause() []procedure.Clause {
	return []procedure.Clause{
		{ID: "G1", Summary: procedure.Text{
			"nl": "Praat eerst met je begeleider, als je dat wilt.",
			"en": "Talk with your counsellor first, if you want to.",
		}},
		{ID: "G2", Summary: procedure.Text{
			"nl": "Je hoeft niet eerst met je begeleider te praten.",
			"en": "You need not talk with your counsellor first.",
		}},
		{ID: "G3", Summary: procedure.Text{
			"nl": "Je zegt of je tevreden bent.",
			"en": "You say whether you are satisfied.",
		}},
		{ID: "G4", Summary: procedure.Text{
			"nl": "Je kunt je klacht aan de teamleider geven.",
			"en": "You can give your complaint to the team leader.",
		}},
		{ID: "G5", Summary: procedure.Text{
			"nl": "Binnen drie dagen laat de teamleider weten dat je klacht er is.",
			"en": "Within three days the team leader confirms that your complaint is there.",
		}},
		{ID: "G6", Summary: procedure.Text{
			"nl": "Zolang er geen antwoord is, hoor je elke twee weken hoe het gaat.",
			"en": "While there is no answer you hear every two weeks how it is going.",
		}},
		{ID: "G7", Summary: procedure.Text{
			"nl": "Het antwoord komt binnen twee weken na de bevestiging, of na het gesprek als je daarom vroeg en dat later was.",
			"en": "The answer comes within two weeks of the confirmation, or of the meeting if you asked for one and it was later.",
		}},
		{ID: "G8", Summary: procedure.Text{
			"nl": "Komt er geen antwoord, dan kun je naar het bestuur.",
			"en": "If no answer comes, you can go to the executive board.",
		}},
		{ID: "G9", Summary: procedure.Text{
			"nl": "Ben je niet tevreden, dan kun je naar het bestuur.",
			"en": "If you are not satisfied, you can go to the executive board.",
		}},
		{ID: "G10", Summary: procedure.Text{
			"nl": "Je kunt altijd naar het bestuur, ook zolang de teamleider nog bezig is.",
			"en": "You can always go to the executive board, also while the team leader is still at it.",
		}},
		{ID: "G11", Summary: procedure.Text{
			"nl": "Het bestuur antwoordt binnen een maand, die begint op de dag waarop je klacht er is.",
			"en": "The executive board answers within a month, which begins on the day on which your complaint is there.",
		}},
		{ID: "G12", Summary: procedure.Text{
			"nl": "Het antwoord van het bestuur is het einde van de zaak.",
			"en": "The answer of the executive board is the end of the case.",
		}},
		{ID: "G13", Summary: procedure.Text{
			"nl": "Je mag je klacht intrekken.",
			"en": "You may withdraw your complaint.",
		}},
		{ID: "G14", Summary: procedure.Text{
			"nl": "Doe je niets meer, dan sluit het bestuur de zaak.",
			"en": "If you do nothing more, the executive board closes the case.",
		}},
	}
}
