package procedure

import "github.com/hulponline/klachtenregeling/deadline"

// Xtra returns the complaints procedure that Hulp Online Den Haag (Xtra)
// publishes, ready for use. It is always the same one.
func Xtra() *Procedure { return xtra }

// xtra is assigned here and never again; a test holds that it compiles.
var xtra, _ = XtraRegulation().Compile()

// XtraRegulation returns the same procedure as data: a copy, to read or to
// adapt. Who adapts it gives it an ID or Edition of its own, and changes along
// what users read: Name, the Body, Short and Note of each [Rung], Contact, and the
// Summary of every [Clause] whose rule is another now. The contact data is that
// of the undated edition (R20): check it before use. This function reads like
// the published text, from top to bottom, and is the only place in the library
// where the numbers of that text stand.
//
// Where the text leaves room the entry cites the reading, R1 to R31, that
// fills it. Some readings are fields that stay zero: terms are not moved off
// weekends and holidays (R6), the answer of the board and the appeal have no
// date (K8, R11), and no term can be extended or paused (R14).
func XtraRegulation() Regulation {
	return Regulation{
		ID:      "xtra",
		Edition: "1",
		Name: Text{
			"nl": "de klachtenregeling van Hulp Online Den Haag (Xtra)",
			"en": "the complaints procedure of Hulp Online Den Haag (Xtra)",
		},

		// Calendar days, never moved off a weekend or a holiday.
		Counting: deadline.Counting{},

		// "As soon as possible" has no date. What is open for longer than the
		// one measure that the text has for deciding is worth a note.
		Patience: Patience{Term: deadline.Days(30), Clause: "R23"},

		// Conduct, privacy protection, or how the help was carried out.
		Grounds: GroundRule{Clause: "K1", Noted: "R16"},

		// Until three months after the event.
		Filing: Filing{Limit: Limit{Span: Span{From: FromEvent, Term: deadline.Months(3)}, Clause: "K3"}, Late: "R3"},

		// The talks are advised, so that they may be skipped.
		Skip: "R4",

		Rungs: []Rung{
			// 1. First advice: talk with the employee, if it is about one.
			{
				Stage: WithEmployee,
				Form:  Talk,
				Body:  Text{"nl": "de medewerker", "en": "the employee"},
				Entry: Entry{Norm: Advice, About: "R25", Clause: "K5"},
				Agree: Agreement{Accept: "R22", Decline: "K6", Reopen: "R22"},
			},
			// No solution that satisfies: that employee's manager.
			{
				Stage: WithManager,
				Form:  Talk,
				Body:  Text{"nl": "de leidinggevende", "en": "the manager"},
				Entry: Entry{Norm: Right, About: "R25", Clause: "K6"},
				Agree: Agreement{Accept: "R22", Decline: "K7", Reopen: "R22"},
			},
			// 2. Still none: file it with the board, which consults both
			// and as soon as possible finds a solution or rules. The text calls
			// this body the board of Xtra and the board AMW (R19), and points
			// to a document of its own for filing there, which is not modelled
			// (R18).
			{
				Stage: WithBoard,
				Form:  Review,
				Body:  Text{"nl": "de directie van Xtra", "en": "the board of Xtra"},
				Short: Text{"nl": "de directie", "en": "the board"},
				Note: Text{
					"nl": "Voor een klacht bij de directie geldt ook de klachtenregeling voor externen van Xtra. Daar kunnen meer regels in staan. Vraag Xtra om die regeling.",
					"en": "The complaints regulation for external parties of Xtra also applies to a complaint with the board. It may hold more rules. Ask Xtra for it.",
				},
				Entry:  Entry{Norm: Right, Clause: "K7"},
				Duties: []Duty{{Kind: Consulted, Parties: []Party{Employee, Manager}, First: true, About: true, Clause: "K8", Noted: "R9"}},
				Answer: Answer{Soon: true, Clause: "K8"},
				Agree:  Agreement{Accept: "K8", Decline: "K8", GiveUp: "R7"},
			},
			// That fails: the independent committee, of which the complainant
			// is told. It rules within 30 days.
			{
				Stage:  WithCommittee,
				Form:   Review,
				Body:   Text{"nl": "de onafhankelijke klachtencommissie", "en": "the independent complaints committee"},
				Short:  Text{"nl": "de klachtencommissie", "en": "the complaints committee"},
				Entry:  Entry{Referral: true, Clause: "K9", Owed: "R7", Claim: "R24"},
				Duties: []Duty{{Kind: Informed, By: Board, Parties: []Party{Complainant}, Since: FromReferral, Clause: "R8"}},
				Answer: Answer{Limit: Limit{Span: Span{From: FromEntry, Term: deadline.Days(30)}}, Clause: "K10"},
				Agree:  Agreement{Accept: "K11", Early: "R22", Decline: "K11"},
			},
			// Not resolved by the ruling: appeal, which is final.
			{
				Stage: OnAppeal,
				Form:  Review,
				Body: Text{
					"nl": "de Landelijke Beroepscommissie van de werkgeversorganisatie MO-Groep",
					"en": "the national appeals committee (Landelijke Beroepscommissie) of MO-Groep",
				},
				Short: Text{"nl": "de Landelijke Beroepscommissie", "en": "the national appeals committee"},
				Note: Text{
					"nl": "Vraag snel na hoe lang je daarvoor de tijd hebt. Vraag ook hoe deze commissie nu heet en waar je je brief naartoe stuurt.",
					"en": "Ask soon how long you have for this, what this committee is called now and where to send your letter.",
				},
				Entry:  Entry{Norm: Right, Clause: "K11"},
				Answer: Answer{Clause: "K11"},
				Final:  "R15",
			},
		},

		// No term can be extended, and no clock stands still.
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
// text in its order, R1 to R31 the readings of what it leaves open.
func xtraClauses() []Clause {
	return []Clause{
		{"K1", "omgangsvormen, privacybescherming, uitvoering van de hulpverlening", Text{
			"nl": "Een klacht gaat over omgangsvormen (hoe er met je is omgegaan), privacy of de uitvoering van de hulp.",
			"en": "A complaint is about conduct (how you were treated), privacy or how the help was carried out.",
		}},
		{"K2", "Meld je bezwaar of klacht!", Text{
			"nl": "Meld je bezwaar of klacht. Daarmee kan Xtra de hulp aan jou en anderen beter maken.",
			"en": "Report your objection or complaint. It helps Xtra to give you and others better help.",
		}},
		{"K3", "tot drie maanden na de gebeurtenis", Text{
			"nl": "Je kunt een klacht melden tot drie maanden na de gebeurtenis.",
			"en": "A complaint can be reported until three months after the event.",
		}},
		{"K4", "op verschillende manieren", Text{
			"nl": "Je kunt je bezwaar of klacht op verschillende manieren indienen: door te praten (1) of bij de directie (2).",
			"en": "You can raise your objection or complaint in more than one way: by talking (1) or with the board (2).",
		}},
		{"K5", "Als eerste raden we je aan", Text{
			"nl": "Praat eerst met de medewerker om wie het gaat, of met allemaal. Dat is een advies. Vaak weet de medewerker het niet en helpt het gesprek.",
			"en": "Talk first with the employee it is about, or with all of them. This is advice. Often the employee does not know, and the talk helps.",
		}},
		{"K6", "leidinggevende", Text{
			"nl": "Geeft het gesprek met de medewerker geen oplossing waar je tevreden mee bent? Dan kun je naar de leidinggevende van die medewerker.",
			"en": "Does the talk with the employee not lead to a solution that satisfies you? Then you can go to that employee's manager.",
		}},
		{"K7", "ter attentie van de directie", Text{
			"nl": "Geeft het gesprek met de leidinggevende geen oplossing waar je tevreden mee bent? Dan kun je de klacht indienen bij de directie, volgens de klachtenregeling voor externen.",
			"en": "Does the talk with the manager not lead to a solution that satisfies you? Then you can file the complaint with the board, under the complaints regulation for external parties.",
		}},
		{"K8", "in overleg met de medewerker en leidinggevende, zo snel mogelijk", Text{
			"nl": "De directie overlegt met de medewerker en de leidinggevende. Zij probeert zo snel mogelijk een oplossing te vinden, of doet een uitspraak. Jij zegt of je het daarmee eens bent.",
			"en": "The board consults the employee and the manager. As soon as possible it tries to find a solution, or gives a ruling. You say whether you agree.",
		}},
		{"K9", "onafhankelijke klachtencommissie. Je wordt daarover geïnformeerd", Text{
			"nl": "Komt er geen oplossing of uitspraak waar je het mee eens bent? Dan behandelt de onafhankelijke klachtencommissie je klacht. Je krijgt daar bericht van.",
			"en": "Is there no solution or ruling that you agree with? Then the independent complaints committee handles your complaint. You will be told so.",
		}},
		{"K10", "binnen 30 dagen uitspraak", Text{
			"nl": "De klachtencommissie doet uitspraak binnen 30 dagen.",
			"en": "The complaints committee rules within 30 days.",
		}},
		{"K11", "in beroep gaan", Text{
			"nl": "Is je klacht na de uitspraak niet opgelost? Dan kun je in beroep gaan bij de Landelijke Beroepscommissie.",
			"en": "If the ruling does not resolve your complaint, you can appeal to the national appeals committee.",
		}},
		{"K12", "Een schriftelijke klacht", Text{
			"nl": "Het adres voor een klacht op papier.",
			"en": "The address for a written complaint.",
		}},
		{"K13", "Voor informatie over de klachtenprocedure", Text{
			"nl": "Vragen over de procedure: bel of mail Xtra.",
			"en": "Questions about the procedure: call or email Xtra.",
		}},
		{"R1", "", Text{
			"nl": "Drie maanden tellen vanaf de dag na de gebeurtenis, tot en met dezelfde dag drie maanden later. Die laatste dag telt dus mee. Heeft die maand die dag niet, dan tot en met de laatste dag van de maand.",
			"en": "Three months are counted from the day after the event, up to and including the same day three months on, or the last day of that month if it is shorter.",
		}},
		{"R2", "", Text{
			"nl": "De eerste melding telt, ook als dat een gesprek is.",
			"en": "The first report counts, even if it is a talk.",
		}},
		{"R3", "", Text{
			"nl": "Een klacht die te laat is, kan toch worden aangenomen. Dat blijft dan zichtbaar in het dossier.",
			"en": "A complaint that is late can still be taken in. That then stays visible in the file.",
		}},
		{"R4", "", Text{
			"nl": "De gesprekken zijn een advies. Je mag ze overslaan.",
			"en": "The talks are advice. You may skip them.",
		}},
		{"R5", "", Text{
			"nl": "De 30 dagen beginnen op de dag na het doorsturen. Weekenden en feestdagen tellen mee.",
			"en": "The 30 days begin on the day after the referral. Weekends and holidays count.",
		}},
		{"R6", "", Text{
			"nl": "Een termijn die in het weekend of op een feestdag eindigt, schuift niet op.",
			"en": "A term that ends on a weekend or a holiday is not moved.",
		}},
		{"R7", "", Text{
			"nl": "Naar de klachtencommissie ga je via de directie. De directie moet je klacht doorsturen als je het niet eens bent met haar antwoord. Dat moet ook als je zegt dat er geen oplossing komt.",
			"en": "You reach the committee through the board. The board must refer your complaint when you do not agree with its answer, or when you say that no solution will come.",
		}},
		{"R8", "", Text{
			"nl": "De directie vertelt je meteen dat je klacht naar de commissie is. Is dat nog niet gebeurd bij de uitspraak, op de laatste dag daarvoor of aan het einde van de zaak? Dan is dat niet volgens de regels.",
			"en": "The board tells you at once that your complaint went to the committee. If that was not done by the day of the ruling, the last day for it or the end of the case, it is against the rules.",
		}},
		{"R9", "", Text{
			"nl": "Antwoorden of doorsturen zonder overleg wordt vastgelegd, en is niet volgens de regels. Heb je al gezegd dat het niet lukt, dan hoeft er geen overleg meer te zijn.",
			"en": "Answering or referring without consulting is recorded, and is against the rules. Once you have said that it fails, consulting is no longer owed.",
		}},
		{"R10", "", Text{
			"nl": "Een uitspraak die te laat komt, wordt vastgelegd, en is niet volgens de regels.",
			"en": "A ruling that comes late is recorded, and is against the rules.",
		}},
		{"R11", "", Text{
			"nl": "Voor het beroep noemt de tekst geen termijn. De beroepscommissie kan wel een eigen termijn hebben.",
			"en": "The text states no term for the appeal. The appeals committee may have one of its own.",
		}},
		{"R12", "", Text{
			"nl": "Je kunt je klacht intrekken zolang de zaak loopt. Daarna kun je met deze klacht niet meer verder. Hoort Xtra niets meer van je, dan kan de zaak worden gesloten; je kunt dan later nog verder.",
			"en": "You can withdraw your complaint while the case is open. After that you cannot go on with it. If Xtra hears nothing more from you the case can be closed; you can then still go on later.",
		}},
		{"R13", "", Text{
			"nl": "Komt de uitspraak niet op tijd, dan blijft de plicht bestaan. Het beroep gaat niet vanzelf open.",
			"en": "If the ruling does not come in time, the duty stays. The appeal does not open by itself.",
		}},
		{"R14", "", Text{
			"nl": "Een termijn kan niet langer worden en niet stilstaan.",
			"en": "A term cannot become longer, and cannot stand still.",
		}},
		{"R15", "", Text{
			"nl": "Met de uitspraak in beroep is deze klachtenprocedure afgelopen.",
			"en": "The ruling on appeal ends this complaints procedure.",
		}},
		{"R16", "", Text{
			"nl": "Een klacht hoeft geen onderwerp te noemen. Noemt een klacht er geen, dan wordt dat vastgelegd.",
			"en": "A complaint need not name a ground. If it names none, that is noted.",
		}},
		{"R17", "", Text{
			"nl": "Duurt iets langer of gebeurt het vaker, dan telt de laatste dag zoals die bekend is bij de eerste melding.",
			"en": "If something lasts or repeats, its last day counts, as known when it is first reported.",
		}},
		{"R18", "", Text{
			"nl": "De klachtenregeling voor externen is een ander document. Wat daarin staat, zit hier niet in. Vraag ernaar.",
			"en": "The complaints regulation for external parties is another document. What it says is not in here. Ask for it.",
		}},
		{"R19", "", Text{
			"nl": "De directie van Xtra en de Directie AMW zijn één en dezelfde directie.",
			"en": "The board of Xtra and the Directie AMW are one body.",
		}},
		{"R20", "", Text{
			"nl": "De tekst heeft geen datum. Wij noemen hem editie 1. MO-Groep heet sinds 1 juni 2016 Sociaal Werk Nederland.",
			"en": "The text has no date. We call it edition 1. MO-Groep has been called Sociaal Werk Nederland since 1 June 2016.",
		}},
		{"R21", "", Text{
			"nl": "Bij een verlenging wordt elke termijn apart bekeken.",
			"en": "With an extension each term is looked at by itself.",
		}},
		{"R22", "", Text{
			"nl": "Zeg je na een gesprek dat je tevreden bent, en gaat het later toch mis? Dan kun je alsnog verder. Ben je het eens met de directie of de klachtencommissie, dan is deze klacht klaar.",
			"en": "If you say after a talk that you are satisfied, and it goes wrong later, you can still go on. Once you agree with the board or the committee, this complaint is over.",
		}},
		{"R23", "", Text{
			"nl": "Staat er geen datum voor, dan is iets nooit te laat. Wacht het langer dan 30 dagen, dan wordt dat vastgelegd. Vraag dan na hoe het ermee staat.",
			"en": "What has no date is never overdue. If it has waited for more than 30 days, that is noted. Ask then how it is going.",
		}},
		{"R24", "", Text{
			"nl": "Stuurt de directie je klacht niet door nadat je hebt gezegd dat het niet lukt? Dan kun je zelf naar de klachtencommissie. De 30 dagen beginnen op de dag daarna.",
			"en": "Does the board not refer your complaint after you said that it fails? Then you can go to the complaints committee yourself. The 30 days begin on the day after that.",
		}},
		{"R25", "", Text{
			"nl": "Gaat je klacht over meer medewerkers, dan is één gesprek of overleg genoeg. Gaat je klacht over niemand in het bijzonder, dan hoeft er geen gesprek of overleg met een medewerker te zijn.",
			"en": "If your complaint is about several employees, one talk or consultation is enough. If it is about nobody in particular, no talk with or consultation of an employee is needed.",
		}},
		{"R26", "", Text{
			"nl": "Een bezwaar volgt dezelfde weg als een klacht, met dezelfde termijn.",
			"en": "An objection takes the same road as a complaint, with the same term.",
		}},
		{"R27", "", Text{
			"nl": "De dag van versturen telt, en de dag waarop het gebeurde. Zeggen telt even goed als schrijven.",
			"en": "The day of sending counts, and the day on which it happened. Saying counts as much as writing.",
		}},
		{"R28", "", Text{
			"nl": "Een oordeel kan zijn: gegrond, deels gegrond, ongegrond, niet-ontvankelijk of in overleg opgelost. Het hoeft er niet te staan.",
			"en": "A verdict can be: upheld, partly upheld, not upheld, inadmissible or settled. It need not be stated.",
		}},
		{"R29", "", Text{
			"nl": "Staat een termijn stil in de dagen die erbij kwamen door een weekend of feestdag, dan blijven die dagen over. Een termijn loopt niet af terwijl die stilstaat.",
			"en": "If a term stands still in the days that were added for a weekend or a holiday, those days are kept. A term does not run out while it stands still.",
		}},
		{"R30", "", Text{
			"nl": "Staat een termijn stil, dan komen de dagen erbij die daartussen liggen.",
			"en": "If a term stands still, the days in between are added.",
		}},
		{"R31", "", Text{
			"nl": "Een termijn die is afgesproken, schuift niet op als die in een weekend of op een feestdag eindigt.",
			"en": "A term that was agreed is not moved when it ends on a weekend or a holiday.",
		}},
	}
}
