package procedure

import "github.com/hulponline/klachtenregeling/deadline"

// Xtra returns the complaints procedure that Hulp Online Den Haag (Xtra)
// publishes, ready for use. It is always the same one.
func Xtra() *Procedure { return xtra }

// xtra is assigned here and never again; a test holds that it compiles.
var xtra, _ = XtraRegulation().Compile()

// XtraRegulation returns the same procedure as data: a copy, to read or to
// adapt. Who adapts it gives it an ID or Edition of its own, and changes along
// what users read: Name, the Body and Note of each [Rung], Contact, and the
// Summary of every [Clause] whose rule is another now. The contact data is that
// of the undated edition (R20): check it before use. This function reads like the published text, from top to bottom, and
// is the only place in the library where the numbers of that text stand.
//
// Where the text leaves room the entry cites the reading, R1 to R21, that
// fills it. Three readings are fields that stay zero: terms are not moved off
// weekends and holidays (R6), the answer of the board and the appeal have no
// date (K8, R11), and no term can be extended or paused (R14).
func XtraRegulation() Regulation {
	return Regulation{
		ID:      "xtra",
		Edition: "1",
		Name: Text{
			NL: "de klachtenregeling van Hulp Online Den Haag (Xtra)",
			EN: "the complaints procedure of Hulp Online Den Haag (Xtra)",
		},

		// Calendar days, never moved off a weekend or a holiday.
		Counting: deadline.Counting{},

		// Conduct, privacy protection, or how the help was carried out.
		Grounds: GroundRule{Required: true, Clause: "K1"},

		// Until three months after the event.
		Filing: Window{Term: deadline.Months(3), Clause: "K3", Late: "R3"},

		// More than one way: the talks (1), or the board (2).
		Skip: "K4",

		Rungs: []Rung{
			// 1. First advice: talk with the employee.
			{
				Stage: WithEmployee,
				Form:  Talk,
				Body:  Text{NL: "de medewerker", EN: "the employee"},
				Entry: Entry{Norm: Advice, Clause: "K5"},
				Agree: Agreement{Accept: "K5", Decline: "K6"},
			},
			// No satisfying solution: that employee's manager.
			{
				Stage: WithManager,
				Form:  Talk,
				Body:  Text{NL: "de leidinggevende", EN: "the manager"},
				Entry: Entry{Norm: Advice, Clause: "K6"},
				Agree: Agreement{Accept: "K6", Decline: "K7"},
			},
			// 2. Still none: file it with the board, which consults both
			// and as soon as possible answers. The text calls this body the
			// board of Xtra and the board AMW (R19), and points to a document
			// of its own for filing there, which is not modelled (R18).
			{
				Stage: WithBoard,
				Form:  Review,
				Body:  Text{NL: "de directie van Xtra", EN: "the board of Xtra"},
				Note: Text{
					NL: "Daarbij hoort ook de klachtenregeling voor externen van Xtra. Dat is een ander document. Vraag ernaar.",
					EN: "The complaints regulation for external parties of Xtra goes with it. That is another document. Ask for it.",
				},
				Entry:   Entry{Norm: Advice, Clause: "K7"},
				Consult: Consultation{Parties: []Party{Employee, Manager}, Clause: "K8"},
				Answer:  Answer{Soon: true, Clause: "K8"},
				Agree:   Agreement{Accept: "K8", Decline: "K8", GiveUp: "R7"},
			},
			// That fails: the independent committee, of which the complainant
			// is told. It rules within 30 days.
			{
				Stage:  WithCommittee,
				Form:   Review,
				Body:   Text{NL: "de onafhankelijke klachtencommissie", EN: "the independent complaints committee"},
				Entry:  Entry{Referral: true, Clause: "K9", Inform: "K9"},
				Answer: Answer{Term: deadline.Days(30), Clause: "K10"},
				Agree:  Agreement{Accept: "K11", Decline: "K11"},
			},
			// Not resolved by the ruling: appeal, which is final.
			{
				Stage: OnAppeal,
				Form:  Review,
				Body: Text{
					NL: "de Landelijke Beroepscommissie van werkgeversorganisatie MO-Groep",
					EN: "the national appeals committee (Landelijke Beroepscommissie) of MO-Groep",
				},
				Note: Text{
					NL: "Deze commissie kan een eigen termijn hebben. Vraag daarom snel na hoe lang je de tijd hebt.",
					EN: "This committee may have a time limit of its own. So ask soon how long you have.",
				},
				Entry:  Entry{Norm: Right, Clause: "K11"},
				Answer: Answer{Clause: "K11"},
				Final:  "R15",
			},
		},

		// No term can be extended or paused.
		Fixed: "R14",

		// What the text does not mention and every case system has.
		Closing: Closing{Withdraw: "R12", Lapse: "R12"},

		Contact: Contact{
			Address: []string{
				"Xtra Welzijn",
				"t.a.v. de Directie AMW",
				"Zichtenburglaan 260",
				"2544 EB Den Haag",
			},
			AddressClause: "K12",
			Phone:         "070 366 08 01",
			Mail:          "info@xtra.nl",
			InfoClause:    "K13",
		},

		Clauses: xtraClauses(),
	}
}

// xtraClauses is the registry: K1 to K13 are the clauses of the published
// text in its order, R1 to R21 the readings of what it leaves open.
func xtraClauses() []Clause {
	return []Clause{
		{"K1", "omgangsvormen, privacybescherming, uitvoering van de hulpverlening", Text{
			"Een klacht gaat over omgangsvormen, privacy of de uitvoering van de hulp.",
			"A complaint is about conduct, privacy or how the help was carried out.",
		}},
		{"K2", "Meld je bezwaar of klacht!", Text{
			"Bezwaren en klachten zijn welkom en volgen dezelfde weg.",
			"Objections and complaints are welcome and take the same road.",
		}},
		{"K3", "tot drie maanden na de gebeurtenis", Text{
			"Je kunt een klacht melden tot drie maanden na de gebeurtenis.",
			"A complaint can be reported until three months after the event.",
		}},
		{"K4", "op verschillende manieren", Text{
			"Je kunt je klacht op verschillende manieren indienen: door te praten (1) of bij de directie (2).",
			"You can raise your complaint in more than one way: by talking (1) or with the board (2).",
		}},
		{"K5", "Als eerste raden we je aan", Text{
			"Praat eerst met de medewerker. Dat is een advies.",
			"Talk with the employee first. This is advice.",
		}},
		{"K6", "leidinggevende", Text{
			"Is er na dat gesprek geen goede oplossing? Dan kun je naar de leidinggevende.",
			"Is there no good solution after that talk? Then you can go to the manager.",
		}},
		{"K7", "ter attentie van de directie", Text{
			"Is er dan nog geen goede oplossing? Dan kun je de klacht indienen bij de directie, volgens de klachtenregeling voor externen.",
			"Is there still no good solution? Then you can file the complaint with the board, under the complaints regulation for external parties.",
		}},
		{"K8", "in overleg met de medewerker en leidinggevende, zo snel mogelijk", Text{
			"De directie overlegt met de medewerker en de leidinggevende en komt zo snel mogelijk met een oplossing of uitspraak. Jij zegt of je het daarmee eens bent.",
			"The board consults the employee and the manager and answers as soon as possible. You say whether you agree.",
		}},
		{"K9", "onafhankelijke klachtencommissie. Je wordt daarover geïnformeerd", Text{
			"Lukt dat niet, dan gaat de klacht naar de klachtencommissie. Je krijgt daar bericht van.",
			"If that fails, the complaint goes to the complaints committee. You are told so.",
		}},
		{"K10", "binnen 30 dagen uitspraak", Text{
			"De klachtencommissie doet uitspraak binnen 30 dagen.",
			"The complaints committee rules within 30 days.",
		}},
		{"K11", "in beroep gaan", Text{
			"Is de klacht na de uitspraak niet opgelost, dan kun je in beroep bij de Landelijke Beroepscommissie.",
			"If the ruling does not resolve the complaint, you can appeal to the national appeals committee.",
		}},
		{"K12", "Een schriftelijke klacht", Text{
			"Het adres voor een klacht op papier.",
			"The address for a written complaint.",
		}},
		{"K13", "Voor informatie over de klachtenprocedure", Text{
			"Vragen over de procedure: bel of mail Xtra.",
			"Questions about the procedure: call or email Xtra.",
		}},
		{"R1", "", Text{
			"Drie maanden tellen vanaf de dag na de gebeurtenis, tot en met dezelfde dag drie maanden later. Die laatste dag telt dus mee. Heeft die maand die dag niet, dan tot en met de laatste dag van de maand.",
			"Three months are counted from the day after the event, up to and including the same day three months on, or the last day of that month if it is shorter.",
		}},
		{"R2", "", Text{
			"De eerste melding telt, ook als dat een gesprek is.",
			"The first report counts, even if it is a talk.",
		}},
		{"R3", "", Text{
			"Een klacht die te laat is, kan toch worden aangenomen. Dat blijft dan zichtbaar in het dossier.",
			"A complaint that is late can still be taken in. That then stays visible in the file.",
		}},
		{"R4", "", Text{
			"De gesprekken zijn een advies. Je mag ze overslaan.",
			"The talks are advice. You may skip them.",
		}},
		{"R5", "", Text{
			"De 30 dagen tellen vanaf de dag na de doorverwijzing, in gewone dagen.",
			"The 30 days are counted from the day after the referral, in calendar days.",
		}},
		{"R6", "", Text{
			"Een termijn die in het weekend of op een feestdag eindigt, schuift niet op.",
			"A term that ends on a weekend or a holiday is not moved.",
		}},
		{"R7", "", Text{
			"Naar de klachtencommissie ga je via de directie. De directie moet doorverwijzen als je het niet eens bent, of als je zegt dat er geen oplossing komt.",
			"You reach the committee through the board. The board must refer when you do not agree, or when you say that no solution will come.",
		}},
		{"R8", "", Text{
			"De directie vertelt je meteen dat de klacht naar de commissie is, uiterlijk op de dag van de uitspraak.",
			"The board tells you at once that the complaint went to the committee, at the latest on the day of the ruling.",
		}},
		{"R9", "", Text{
			"Antwoorden of doorverwijzen zonder overleg wordt vastgelegd, en is een fout.",
			"Answering or referring without consulting is recorded, and is a breach.",
		}},
		{"R10", "", Text{
			"Een uitspraak die te laat komt, wordt vastgelegd, en is een fout.",
			"A ruling that comes late is recorded, and is a breach.",
		}},
		{"R11", "", Text{
			"Voor het beroep noemt de tekst geen termijn. De beroepscommissie kan wel een eigen termijn hebben.",
			"The text states no term for the appeal. The appeals committee may have one of its own.",
		}},
		{"R12", "", Text{
			"Je kunt je klacht intrekken zolang de zaak loopt. Laat je niets meer horen, dan kan de zaak worden gesloten, maar je kunt verder gaan waar je was.",
			"You can withdraw your complaint while the case is open. If you do nothing more the case can be closed, but you can go on from there.",
		}},
		{"R13", "", Text{
			"Komt de uitspraak niet op tijd, dan blijft de plicht bestaan. Het beroep gaat niet vanzelf open.",
			"If the ruling does not come in time, the duty stays. The appeal does not open by itself.",
		}},
		{"R14", "", Text{
			"Verlengen of opschorten van een termijn is er niet.",
			"Terms cannot be extended or paused.",
		}},
		{"R15", "", Text{
			"De uitspraak in beroep is het einde van de zaak.",
			"The ruling on appeal ends the case.",
		}},
		{"R16", "", Text{
			"Een klacht noemt minstens een van de drie onderwerpen.",
			"A complaint names at least one of the three grounds.",
		}},
		{"R17", "", Text{
			"Duurt iets langer of gebeurt het vaker, dan telt de laatste dag.",
			"If something lasts or repeats, its last day counts.",
		}},
		{"R18", "", Text{
			"De klachtenregeling voor externen is een ander document. Wat daarin staat, zit hier niet in. Vraag ernaar.",
			"The complaints regulation for external parties is another document and is not modelled.",
		}},
		{"R19", "", Text{
			"De directie van Xtra en de Directie AMW zijn hier hetzelfde.",
			"The board of Xtra and the Directie AMW are one body here.",
		}},
		{"R20", "", Text{
			"Dit is editie 1 van de tekst, zonder datum.",
			"This is edition 1 of the text, which has no date.",
		}},
		{"R21", "", Text{
			"Bij een verlenging wordt elke termijn apart bekeken.",
			"With an extension each term is looked at by itself.",
		}},
	}
}
