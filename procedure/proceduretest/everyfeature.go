package proceduretest

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// EveryFeature returns a made-up regulation that uses everything that a
// regulation can say: where a field can say two things, one rung says the one
// and another rung the other. It has the id "every-feature", and the scenarios
// whose names begin with f are about it.
//
// It is for tests. A program that follows its procedure, shows its texts and
// keeps its terms can do so for any other regulation; nobody handles complaints
// by it. Each call returns a copy of its own.
func EveryFeature() procedure.Regulation {
	return procedure.Regulation{
		ID:      "every-feature",
		Edition: "1",
		Name: procedure.Text{
			NL: "de klachtenregeling van Stichting Voorbeeld",
			EN: "the complaints procedure of the Voorbeeld foundation",
		},

		// By the Dutch calendar; a term that ends on a day off ends on the
		// next working day.
		Counting: deadline.Counting{Calendar: deadline.Netherlands(), Roll: deadline.RollForward},

		// About anything. Two of the grounds have names of their own.
		Grounds: procedure.GroundRule{
			Clause: "F1",
			Names: []procedure.GroundName{
				{Ground: procedure.Conduct, Name: procedure.Text{NL: "bejegening", EN: "how you were treated"}},
				{Ground: procedure.ServiceDelivery, Name: procedure.Text{NL: "de begeleiding", EN: "the guidance"}},
			},
		},

		// What is older than a year may be passed over, and need not be.
		Filing: procedure.Window{Term: deadline.Years(1), Open: true, Clause: "F2", Late: "F3"},

		// The talk is advice.
		Skip: "F5",

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{NL: "de begeleider", EN: "the counsellor"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "F4"},
				Agree: procedure.Agreement{Accept: "F4", Decline: "F4"},
			},
			// Nobody gets past the team leader, who answers in ten working
			// days of the acknowledgement and aims at seven. The year is no
			// bar here either.
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{NL: "de teamleider", EN: "the team leader"},
				Required: true,
				Entry: procedure.Entry{
					Norm: procedure.Advice, Clause: "F6",
					Within: procedure.Within{AfterEvent: deadline.Years(1), Open: true, Clause: "F2"},
				},
				Acknowledge: procedure.Acknowledgement{Term: deadline.WorkingDays(5), Clause: "F7"},
				Answer: procedure.Answer{
					Term: deadline.WorkingDays(10), From: procedure.FromAcknowledgement,
					Target: deadline.WorkingDays(7), Clause: "F8",
				},
				Extend:  procedure.Extension{Times: 1, Most: deadline.WorkingDays(10), Clause: "F9", Inform: "F10"},
				Pause:   "F11",
				Silence: "F12",
				Agree:   procedure.Agreement{Accept: "F13", Decline: "F13"},
			},
			// The board answers in six weeks of the day it got the complaint.
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{NL: "het bestuur", EN: "the executive board"},
				Entry: procedure.Entry{
					Norm: procedure.Right, Clause: "F14",
					Within: procedure.Within{AfterAnswer: deadline.Months(2), AfterEvent: deadline.Months(6), Later: true, Clause: "F15"},
				},
				Acknowledge:  procedure.Acknowledgement{Term: deadline.Weeks(1), Clause: "F16"},
				Consult:      procedure.Consultation{Parties: []procedure.Party{procedure.Employee}, Clause: "F17"},
				Hear:         procedure.Hearing{Parties: []procedure.Party{procedure.Complainant}, Term: deadline.Weeks(2), Clause: "F18"},
				Answer:       procedure.Answer{Term: deadline.Weeks(6), Soon: true, Clause: "F19"},
				Extend:       procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "F20", Inform: "F10"},
				ExtendAgreed: procedure.Extension{Clause: "F21"},
				Agree:        procedure.Agreement{Accept: "F13", Decline: "F13", GiveUp: "F22"},
			},
			// The committee is reached through the board.
			{
				Stage:        procedure.WithCommittee,
				Form:         procedure.Review,
				Body:         procedure.Text{NL: "de klachtenkamer", EN: "the complaints panel"},
				Entry:        procedure.Entry{Referral: true, Clause: "F23", Inform: "F24"},
				Acknowledge:  procedure.Acknowledgement{Clause: "F25"},
				Hear:         procedure.Hearing{Parties: []procedure.Party{procedure.Board}, Clause: "F26"},
				Answer:       procedure.Answer{Term: deadline.Days(30), Clause: "F27"},
				ExtendAgreed: procedure.Extension{Times: 2, Most: deadline.Weeks(2), Clause: "F28", Inform: "F10"},
				Pause:        "F11",
				Silence:      "F12",
				Agree:        procedure.Agreement{Accept: "F13", Decline: "F13"},
			},
			// What the disputes committee says is the end.
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{NL: "de geschillencommissie", EN: "the disputes committee"},
				Note: procedure.Text{
					NL: "De geschillencommissie vraagt € 25 om je zaak te behandelen.",
					EN: "The disputes committee asks € 25 to take up your case.",
				},
				Entry: procedure.Entry{
					Norm: procedure.Right, Clause: "F29",
					Within: procedure.Within{AfterAnswer: deadline.Months(12), AfterEvent: deadline.Years(2), Clause: "F30"},
				},
				Answer: procedure.Answer{Term: deadline.Months(1), Clause: "F31"},
				Extend: procedure.Extension{Times: 1, Most: deadline.Months(1), Clause: "F32", Inform: "F10"},
				Final:  "F33",
			},
		},

		Fixed:   "F34",
		Closing: procedure.Closing{Withdraw: "F35", Lapse: "F36", By: procedure.Manager, Reopen: deadline.Months(3)},

		Contact: procedure.Contact{
			Address:       []string{"Stichting Voorbeeld", "t.a.v. het bestuur", "Voorbeeldstraat 1", "1000 AA Voorbeeld"},
			AddressClause: "F37",
			Phone:         "0800 0000",
			Mail:          "klachten@example.org",
			InfoClause:    "F38",
		},

		Clauses: everyClause(),
	}
}

func everyClause() []procedure.Clause {
	return []procedure.Clause{
		{ID: "F1", Summary: procedure.Text{
			NL: "Een klacht mag overal over gaan.",
			EN: "A complaint can be about anything.",
		}},
		{ID: "F2", Summary: procedure.Text{
			NL: "Een klacht over iets van meer dan een jaar geleden hoeven we niet te behandelen.",
			EN: "We need not handle a complaint about something of more than a year ago.",
		}},
		{ID: "F3", Summary: procedure.Text{
			NL: "Behandelen we zo'n oude klacht toch, dan leggen we vast dat die te laat was.",
			EN: "If we do handle such an old complaint, we record that it was late.",
		}},
		{ID: "F4", Summary: procedure.Text{
			NL: "Praat eerst met je begeleider. Dat is een advies.",
			EN: "Talk with your counsellor first. This is advice.",
		}},
		{ID: "F5", Summary: procedure.Text{
			NL: "Je mag dat gesprek overslaan.",
			EN: "You may skip that talk.",
		}},
		{ID: "F6", Summary: procedure.Text{
			NL: "Helpt dat niet, dan kun je naar de teamleider. De teamleider kun je niet overslaan.",
			EN: "If that does not help, you can go to the team leader. You cannot skip the team leader.",
		}},
		{ID: "F7", Summary: procedure.Text{
			NL: "De teamleider bevestigt binnen vijf werkdagen dat je klacht er is.",
			EN: "The team leader confirms within five working days that your complaint has arrived.",
		}},
		{ID: "F8", Summary: procedure.Text{
			NL: "De teamleider antwoordt binnen tien werkdagen na die bevestiging, en probeert het binnen zeven.",
			EN: "The team leader answers within ten working days of that confirmation, and aims at seven.",
		}},
		{ID: "F9", Summary: procedure.Text{
			NL: "De teamleider mag één keer hoogstens tien werkdagen extra nemen.",
			EN: "The team leader may take at most ten more working days, once.",
		}},
		{ID: "F10", Summary: procedure.Text{
			NL: "Duurt het langer, dan hoor je dat vóór het einde van de eerste termijn.",
			EN: "If it takes longer, you are told before the first term ends.",
		}},
		{ID: "F11", Summary: procedure.Text{
			NL: "Moet jij nog iets sturen, dan mag de termijn zolang stilstaan.",
			EN: "While something is still to come from you, the term may stand still.",
		}},
		{ID: "F12", Summary: procedure.Text{
			NL: "Is er op de laatste dag geen antwoord, dan kun je vanaf de volgende dag verder.",
			EN: "If there is no answer on the last day, you can go on from the next day.",
		}},
		{ID: "F13", Summary: procedure.Text{
			NL: "Jij zegt of je het eens bent met het antwoord.",
			EN: "You say whether you agree with the answer.",
		}},
		{ID: "F14", Summary: procedure.Text{
			NL: "Ben je het niet eens met de teamleider, dan kun je naar het bestuur.",
			EN: "If you do not agree with the team leader, you can go to the executive board.",
		}},
		{ID: "F15", Summary: procedure.Text{
			NL: "Dat kan tot zes maanden na de gebeurtenis, of tot twee maanden na het antwoord als dat later is.",
			EN: "You can do so until six months after the event, or until two months after the answer if that is later.",
		}},
		{ID: "F16", Summary: procedure.Text{
			NL: "Het bestuur bevestigt binnen een week dat je klacht er is.",
			EN: "The executive board confirms within a week that your complaint has arrived.",
		}},
		{ID: "F17", Summary: procedure.Text{
			NL: "Het bestuur overlegt met de begeleider.",
			EN: "The executive board consults the counsellor.",
		}},
		{ID: "F18", Summary: procedure.Text{
			NL: "Het bestuur hoort jou binnen twee weken.",
			EN: "The executive board hears you within two weeks.",
		}},
		{ID: "F19", Summary: procedure.Text{
			NL: "Het bestuur antwoordt binnen zes weken nadat je klacht er is.",
			EN: "The executive board answers within six weeks of getting your complaint.",
		}},
		{ID: "F20", Summary: procedure.Text{
			NL: "Het bestuur mag één keer hoogstens vier weken extra nemen.",
			EN: "The executive board may take at most four more weeks, once.",
		}},
		{ID: "F21", Summary: procedure.Text{
			NL: "Als jij het goed vindt, mag het bestuur langer de tijd nemen.",
			EN: "If you consent, the executive board may take longer.",
		}},
		{ID: "F22", Summary: procedure.Text{
			NL: "Denk je dat het bestuur geen oplossing vindt, dan mag je dat zeggen voordat er een antwoord is.",
			EN: "If you think the executive board will find no solution, you may say so before there is an answer.",
		}},
		{ID: "F23", Summary: procedure.Text{
			NL: "Vindt het bestuur geen oplossing, of ben je het niet eens, dan stuurt het bestuur je klacht door naar de klachtenkamer.",
			EN: "If the executive board finds no solution, or you do not agree, it refers your complaint to the complaints panel.",
		}},
		{ID: "F24", Summary: procedure.Text{
			NL: "Het bestuur vertelt je dat je klacht is doorgestuurd.",
			EN: "The executive board tells you that your complaint was referred.",
		}},
		{ID: "F25", Summary: procedure.Text{
			NL: "De klachtenkamer bevestigt dat je klacht er is.",
			EN: "The complaints panel confirms that your complaint has arrived.",
		}},
		{ID: "F26", Summary: procedure.Text{
			NL: "De klachtenkamer hoort het bestuur.",
			EN: "The complaints panel hears the executive board.",
		}},
		{ID: "F27", Summary: procedure.Text{
			NL: "De klachtenkamer doet uitspraak binnen dertig dagen.",
			EN: "The complaints panel rules within thirty days.",
		}},
		{ID: "F28", Summary: procedure.Text{
			NL: "Als jij het goed vindt, mag de klachtenkamer twee keer hoogstens twee weken extra nemen.",
			EN: "If you consent, the complaints panel may take at most two more weeks, twice.",
		}},
		{ID: "F29", Summary: procedure.Text{
			NL: "Ben je het niet eens met de uitspraak, dan kun je naar de geschillencommissie.",
			EN: "If you do not agree with the ruling, you can go to the disputes committee.",
		}},
		{ID: "F30", Summary: procedure.Text{
			NL: "Dat kan tot twaalf maanden na de uitspraak, maar niet later dan twee jaar na de gebeurtenis.",
			EN: "You can do so until twelve months after the ruling, but no later than two years after the event.",
		}},
		{ID: "F31", Summary: procedure.Text{
			NL: "De geschillencommissie doet uitspraak binnen een maand.",
			EN: "The disputes committee rules within a month.",
		}},
		{ID: "F32", Summary: procedure.Text{
			NL: "De geschillencommissie mag één keer hoogstens een maand extra nemen.",
			EN: "The disputes committee may take at most one more month, once.",
		}},
		{ID: "F33", Summary: procedure.Text{
			NL: "De uitspraak van de geschillencommissie is het einde van de zaak.",
			EN: "What the disputes committee rules is the end of the case.",
		}},
		{ID: "F34", Summary: procedure.Text{
			NL: "Verder mag een termijn niet langer worden of stilstaan.",
			EN: "Other than that, a term may not be made longer or stand still.",
		}},
		{ID: "F35", Summary: procedure.Text{
			NL: "Je mag je klacht intrekken.",
			EN: "You may withdraw your complaint.",
		}},
		{ID: "F36", Summary: procedure.Text{
			NL: "Doe je niets meer, dan sluit de teamleider de zaak. Binnen drie maanden daarna kun je nog verder.",
			EN: "If you do nothing more, the team leader closes the case. Within three months of that you can still go on.",
		}},
		{ID: "F37", Summary: procedure.Text{
			NL: "Het adres voor een klacht op papier.",
			EN: "The address for a complaint on paper.",
		}},
		{ID: "F38", Summary: procedure.Text{
			NL: "Vragen over de klachtenregeling: bel of mail.",
			EN: "Questions about the procedure: call or mail.",
		}},
	}
}
