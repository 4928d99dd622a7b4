package proceduretest

import "github.com/hulponline/klachtenregeling/procedure"

// everyClause is the registry of the regulation with every feature, in the order
// in which its text would say it.
func everyClause() []procedure.Clause {
	return []procedure.Clause{
		{ID: "F1", Summary: procedure.Text{
			"nl": "Een klacht gaat over bejegening, privacy of de begeleiding.",
			"en": "A complaint is about how you were treated, privacy or the guidance.",
		}},
		{ID: "F2", Summary: procedure.Text{
			"nl": "Zeg waar je klacht over gaat. Anders nemen we haar niet aan.",
			"en": "Say what your complaint is about. Otherwise we do not take it.",
		}},
		{ID: "F3", Summary: procedure.Text{
			"nl": "Een klacht over iets van meer dan een jaar geleden hoeven we niet te behandelen.",
			"en": "We need not handle a complaint about something of more than a year ago.",
		}},
		{ID: "F4", Summary: procedure.Text{
			"nl": "Behandelen we zo'n oude klacht toch, dan leggen we vast dat die te laat was.",
			"en": "If we do handle such an old complaint, we record that it was late.",
		}},
		{ID: "F5", Summary: procedure.Text{
			"nl": "Gaat je klacht over je begeleider? Praat daar dan eerst mee. Dat is een advies.",
			"en": "Is your complaint about your counsellor? Then talk with them first. This is advice.",
		}},
		{ID: "F6", Summary: procedure.Text{
			"nl": "Je mag dat gesprek overslaan.",
			"en": "You may skip that talk.",
		}},
		{ID: "F7", Summary: procedure.Text{
			"nl": "Jij zegt of het gesprek heeft geholpen.",
			"en": "You say whether the talk helped.",
		}},
		{ID: "F8", Summary: procedure.Text{
			"nl": "Helpt praten niet, dan kun je naar de teamleider. De teamleider kun je niet overslaan.",
			"en": "If talking does not help, you can go to the team leader. You cannot skip the team leader.",
		}},
		{ID: "F9", Summary: procedure.Text{
			"nl": "De teamleider bevestigt binnen vijf werkdagen dat je klacht er is.",
			"en": "The team leader confirms within five working days that your complaint has arrived.",
		}},
		{ID: "F10", Summary: procedure.Text{
			"nl": "De teamleider antwoordt binnen tien werkdagen na die bevestiging, en probeert het binnen zeven.",
			"en": "The team leader answers within ten working days of that confirmation, and aims at seven.",
		}},
		{ID: "F11", Summary: procedure.Text{
			"nl": "De teamleider mag één keer hoogstens tien werkdagen extra nemen.",
			"en": "The team leader may take at most ten more working days, once.",
		}},
		{ID: "F12", Summary: procedure.Text{
			"nl": "De teamleider mag die extra dagen weer laten vervallen zolang de gewone termijn loopt.",
			"en": "The team leader may give up those extra days again while the usual term runs.",
		}},
		{ID: "F13", Summary: procedure.Text{
			"nl": "Duurt het langer, dan hoor je dat voordat de eerste termijn afloopt.",
			"en": "If it takes longer, you are told before the first term ends.",
		}},
		{ID: "F14", Summary: procedure.Text{
			"nl": "Moet de teamleider op iets van jou wachten, dan staat de termijn zolang stil.",
			"en": "While the team leader waits for something from you, the term stands still.",
		}},
		{ID: "F15", Summary: procedure.Text{
			"nl": "Geeft de teamleider geen antwoord, dan kun je vanaf de dag na de laatste dag verder.",
			"en": "If the team leader gives no answer, you can go on from the day after the last day.",
		}},
		{ID: "F16", Summary: procedure.Text{
			"nl": "Jij zegt of je het eens bent met het antwoord.",
			"en": "You say whether you agree with the answer.",
		}},
		{ID: "F17", Summary: procedure.Text{
			"nl": "Was je het eens met de teamleider en gaat het daarna toch mis, dan kun je alsnog verder.",
			"en": "If you agreed with the team leader and it goes wrong after all, you can still go on.",
		}},
		{ID: "F18", Summary: procedure.Text{
			"nl": "Ben je het niet eens met de teamleider, dan kun je naar de klachtenkamer.",
			"en": "If you do not agree with the team leader, you can go to the complaints panel.",
		}},
		{ID: "F19", Summary: procedure.Text{
			"nl": "Dat kan tot zes maanden na de gebeurtenis, of tot twee maanden na het antwoord als dat later is. Kwam er geen antwoord, dan tellen we vanaf de dag waarop het er had moeten zijn.",
			"en": "You can do so until six months after the event, or until two months after the answer if that is later. If there was no answer, we count from the day on which it should have been there.",
		}},
		{ID: "F20", Summary: procedure.Text{
			"nl": "De klachtenkamer bevestigt dat je klacht er is.",
			"en": "The complaints panel confirms that your complaint has arrived.",
		}},
		{ID: "F21", Summary: procedure.Text{
			"nl": "De klachtenkamer hoort jou en de teamleider voordat zij adviseert.",
			"en": "The complaints panel hears you and the team leader before it advises.",
		}},
		{ID: "F22", Summary: procedure.Text{
			"nl": "Dat gebeurt binnen twee weken nadat je klacht er is.",
			"en": "This happens within two weeks of getting your complaint.",
		}},
		{ID: "F23", Summary: procedure.Text{
			"nl": "Zolang de klachtenkamer bezig is, hoor je elke vier weken hoe het ermee staat.",
			"en": "As long as the complaints panel is at it, you hear every four weeks how it is going.",
		}},
		{ID: "F24", Summary: procedure.Text{
			"nl": "De klachtenkamer adviseert binnen dertig dagen nadat zij iedereen heeft gehoord.",
			"en": "The complaints panel advises within thirty days of having heard everybody.",
		}},
		{ID: "F25", Summary: procedure.Text{
			"nl": "Als jij het goed vindt, mag de klachtenkamer twee keer hoogstens twee weken extra nemen.",
			"en": "If you consent, the complaints panel may take at most two more weeks, twice.",
		}},
		{ID: "F26", Summary: procedure.Text{
			"nl": "Dat krijg je binnen een week op papier, en voordat de eerste termijn afloopt.",
			"en": "You get that on paper within a week, and before the first term ends.",
		}},
		{ID: "F27", Summary: procedure.Text{
			"nl": "Moet de klachtenkamer op iets van jou wachten, dan begint de termijn daarna opnieuw.",
			"en": "If the complaints panel has to wait for something from you, the term starts anew after that.",
		}},
		{ID: "F28", Summary: procedure.Text{
			"nl": "De klachtenkamer beslist niet zelf. Met haar advies gaat je klacht naar het bestuur.",
			"en": "The complaints panel does not decide itself. With its advice your complaint goes to the executive board.",
		}},
		{ID: "F29", Summary: procedure.Text{
			"nl": "Is je klacht al opgelost voordat er een advies of antwoord is, dan kun je dat zeggen.",
			"en": "If your complaint is resolved before there is an advice or an answer, you can say so.",
		}},
		{ID: "F30", Summary: procedure.Text{
			"nl": "Het bestuur krijgt het advies en beslist.",
			"en": "The executive board gets the advice and decides.",
		}},
		{ID: "F31", Summary: procedure.Text{
			"nl": "De klachtenkamer stuurt jou het advies binnen een week.",
			"en": "The complaints panel sends you the advice within a week.",
		}},
		{ID: "F32", Summary: procedure.Text{
			"nl": "Gaat je klacht over je begeleider, dan overlegt het bestuur binnen twee weken met je begeleider.",
			"en": "If your complaint is about your counsellor, the executive board consults them within two weeks.",
		}},
		{ID: "F33", Summary: procedure.Text{
			"nl": "Het bestuur hoort jou binnen twee weken na dat overleg.",
			"en": "The executive board hears you within two weeks of that consultation.",
		}},
		{ID: "F34", Summary: procedure.Text{
			"nl": "Het bestuur antwoordt zo snel mogelijk.",
			"en": "The executive board answers as soon as possible.",
		}},
		{ID: "F35", Summary: procedure.Text{
			"nl": "Het antwoord komt in elk geval binnen zes weken na het advies.",
			"en": "In any case the answer comes within six weeks of the advice.",
		}},
		{ID: "F36", Summary: procedure.Text{
			"nl": "Het bestuur mag één keer hoogstens vier weken extra nemen.",
			"en": "The executive board may take at most four more weeks, once.",
		}},
		{ID: "F37", Summary: procedure.Text{
			"nl": "Als jij het goed vindt, mag het bestuur langer de tijd nemen.",
			"en": "If you consent, the executive board may take longer.",
		}},
		{ID: "F38", Summary: procedure.Text{
			"nl": "Denk je dat het bestuur geen oplossing vindt, dan mag je dat zeggen voordat er een antwoord is.",
			"en": "If you think the executive board will find no solution, you may say so before there is an answer.",
		}},
		{ID: "F39", Summary: procedure.Text{
			"nl": "De teamleider hoort binnen een week wat het bestuur heeft geantwoord.",
			"en": "The team leader hears within a week what the executive board answered.",
		}},
		{ID: "F40", Summary: procedure.Text{
			"nl": "Het bestuur maakt zijn antwoord meteen openbaar, zonder namen.",
			"en": "The executive board publishes its answer at once, without names.",
		}},
		{ID: "F41", Summary: procedure.Text{
			"nl": "Vindt het bestuur geen oplossing, dan stuurt het je klacht door naar de geschillencommissie.",
			"en": "If the executive board finds no solution, it refers your complaint to the disputes committee.",
		}},
		{ID: "F42", Summary: procedure.Text{
			"nl": "Ben je het niet eens met het bestuur, dan moet het bestuur je klacht doorsturen.",
			"en": "If you do not agree with the executive board, it must refer your complaint.",
		}},
		{ID: "F43", Summary: procedure.Text{
			"nl": "Je mag dan ook zelf naar de geschillencommissie.",
			"en": "You may then also go to the disputes committee yourself.",
		}},
		{ID: "F44", Summary: procedure.Text{
			"nl": "Dat kan tot twaalf maanden na het antwoord, maar niet later dan twee jaar na de gebeurtenis.",
			"en": "You can do so until twelve months after the answer, but no later than two years after the event.",
		}},
		{ID: "F45", Summary: procedure.Text{
			"nl": "Het bestuur vertelt je dat het je klacht heeft doorgestuurd.",
			"en": "The executive board tells you that it has referred your complaint.",
		}},
		{ID: "F46", Summary: procedure.Text{
			"nl": "De geschillencommissie doet uitspraak binnen een maand.",
			"en": "The disputes committee rules within a month.",
		}},
		{ID: "F47", Summary: procedure.Text{
			"nl": "De geschillencommissie mag één keer hoogstens een maand extra nemen.",
			"en": "The disputes committee may take at most one more month, once.",
		}},
		{ID: "F48", Summary: procedure.Text{
			"nl": "De geschillencommissie maakt haar uitspraak binnen tien dagen openbaar.",
			"en": "The disputes committee publishes its ruling within ten days.",
		}},
		{ID: "F49", Summary: procedure.Text{
			"nl": "De uitspraak van de geschillencommissie is het einde van de zaak.",
			"en": "What the disputes committee rules is the end of the case.",
		}},
		{ID: "F50", Summary: procedure.Text{
			"nl": "Verder mag een termijn niet langer worden of stilstaan.",
			"en": "Other than that, a term may not be made longer or stand still.",
		}},
		{ID: "F51", Summary: procedure.Text{
			"nl": "Je mag je klacht intrekken.",
			"en": "You may withdraw your complaint.",
		}},
		{ID: "F52", Summary: procedure.Text{
			"nl": "Doe je niets meer, dan sluit de teamleider de zaak.",
			"en": "If you do nothing more, the team leader closes the case.",
		}},
		{ID: "F53", Summary: procedure.Text{
			"nl": "Binnen drie maanden daarna kun je nog verder.",
			"en": "Within three months of that you can still go on.",
		}},
		{ID: "F54", Summary: procedure.Text{
			"nl": "Gaat iemand anders over je klacht, dan sturen we haar door, en eindigt de zaak hier.",
			"en": "If your complaint is for somebody else, we pass it on, and the case ends here.",
		}},
		{ID: "F55", Summary: procedure.Text{
			"nl": "Het adres voor een klacht op papier.",
			"en": "The address for a complaint on paper.",
		}},
		{ID: "F56", Summary: procedure.Text{
			"nl": "Vragen over de klachtenregeling: bel of mail.",
			"en": "Questions about the procedure: call or mail.",
		}},
		{ID: "F57", Summary: procedure.Text{
			"nl": "Staat er geen dag voor en duurt het langer dan zes weken, dan leggen we dat vast.",
			"en": "What has no date and takes longer than six weeks is noted.",
		}},
		{ID: "F58", Summary: procedure.Text{
			"nl": "Ben je het al eens voordat iemand met je begeleider heeft overlegd, dan leggen we dat vast.",
			"en": "If you agree before anybody has consulted your counsellor, that is noted.",
		}},
		{ID: "F59", Summary: procedure.Text{
			"nl": "Was je tevreden voordat er een advies was, en ben je dat toch niet, dan gaat de klachtenkamer verder.",
			"en": "If you were satisfied before there was an advice, and are not after all, the complaints panel goes on.",
		}},
		{ID: "F60", Summary: procedure.Text{
			"nl": "Is het bestuur te laat met zijn antwoord, dan legt het dat binnen een week aan je uit.",
			"en": "If the executive board is late with its answer, it explains that to you within a week.",
		}},
		{ID: "F61", Summary: procedure.Text{
			"nl": "Behandelt het bestuur je klacht niet, dan laat het dat binnen twee weken weten.",
			"en": "If the executive board does not look into your complaint, it says so within two weeks.",
		}},
		{ID: "F62", Summary: procedure.Text{
			"nl": "Krijg je gelijk van de geschillencommissie, dan laat het bestuur je binnen vier weken weten wat het ermee doet.",
			"en": "If the disputes committee finds you right, the executive board tells you within four weeks what it will do.",
		}},
	}
}
