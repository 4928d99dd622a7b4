package wording

// dutch speaks plain Dutch, at level B1, to the complainant.
func dutch() Phrases {
	return Phrases{
		Nouns: Nouns{
			Complaint: "je klacht",
			You:       "je",
			Whom:      "jou",
			Story:     "jouw verhaal",
		},
		Terms: Terms{
			Day:         "{n} dag",
			Days:        "{n} dagen",
			Week:        "{n} week",
			Weeks:       "{n} weken",
			Month:       "{n} maand",
			Months:      "{n} maanden",
			Year:        "{n} jaar",
			Years:       "{n} jaar",
			WorkingDay:  "{n} werkdag",
			WorkingDays: "{n} werkdagen",
			AndDays:     "{term} en {days}",
			None:        "onbepaalde tijd",
			Comma:       "{first}, {last}",
			And:         "{first} en {last}",
			Or:          "{first} of {last}",
			Cite:        "({clauses})",
		},
		Dates: Dates{
			Date:     "{weekday} {day} {month} {year}",
			Unknown:  "een onbekende dag",
			Weekdays: [7]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
			Months:   [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
		},
		Holidays: Holidays{
			NewYear:       "Nieuwjaarsdag",
			GoodFriday:    "Goede Vrijdag",
			EasterMonday:  "Tweede paasdag",
			KingsDay:      "Koningsdag",
			QueensDay:     "Koninginnedag",
			LiberationDay: "Bevrijdingsdag",
			AscensionDay:  "Hemelvaartsdag",
			WhitMonday:    "Tweede pinksterdag",
			ChristmasDay:  "Eerste kerstdag",
			BoxingDay:     "Tweede kerstdag",
			Closing:       "sluitingsdag",
			Decreed:       "gelijkgestelde dag {decree}",
		},
		Headings: Headings{
			State:      "Waar je klacht nu is",
			Deadline:   "De termijn",
			Steps:      "Wat er nu moet of kan",
			Findings:   "Wat opvalt",
			NoFindings: "In dit dossier staat niets dat niet volgens de regels ging.",
			History:    "Wat er is gebeurd",
			Ladder:     "De stappen",
			Clauses:    "De regels",
			Readings:   "Hoe we de regels lezen",
			Contact:    "Contact",
			Other:      "Overig",
		},
		Parties: Parties{
			Complainant:      "de klager",
			Employee:         "de medewerker",
			Manager:          "de leidinggevende",
			Board:            "de directie",
			Committee:        "de klachtencommissie",
			AppealsCommittee: "de beroepscommissie",
			Other:            "iemand anders",
			By:               "jij",
		},
		Stages: Stages{
			Unreported: "nog niet gemeld",
			With:       "bij {body}",
		},
		Grounds: Grounds{
			Conduct:         "omgangsvormen",
			Privacy:         "privacy",
			ServiceDelivery: "uitvoering van de hulp",
			Other:           "een ander onderwerp",
		},
		Verdicts: Verdicts{
			Upheld:       "gegrond",
			PartlyUpheld: "deels gegrond",
			NotUpheld:    "ongegrond",
			Inadmissible: "niet-ontvankelijk",
			Settled:      "in overleg opgelost",
			None:         "geen oordeel",
		},
		Outcomes: Outcomes{
			Open:      "loopt nog",
			Resolved:  "opgelost",
			Ruled:     "laatste uitspraak gedaan",
			Withdrawn: "ingetrokken",
			Lapsed:    "gesloten zonder bericht van de klager",
			Forwarded: "doorgestuurd naar wie erover gaat",
			None:      "geen zaak",
		},
		Severities: Severities{
			Note:       "ter informatie",
			Breach:     "niet volgens de regels",
			Impossible: "kan niet",
			None:       "niets",
		},
		Urgencies: Urgencies{
			Later:   "normaal",
			Soon:    "binnenkort",
			Today:   "vandaag",
			Overdue: "te laat",
			None:    "niets te doen",
		},
		Records: Records{
			Talked:         "besproken met {body}",
			Filed:          "ingediend bij {body}",
			Passed:         "voorgelegd aan {body}",
			Appealed:       "in beroep gegaan bij {body}",
			Acknowledged:   "ontvangst bevestigd",
			Consulted:      "overlegd met {party}",
			Heard:          "geluisterd naar {party}",
			Accepted:       "klacht opgelost",
			Declined:       "klacht niet opgelost",
			Referred:       "doorgestuurd naar {body}",
			Informed:       "bericht gestuurd aan {party}",
			Published:      "{answer} openbaar gemaakt",
			Extended:       "termijn verlengd",
			ExtendedAgreed: "termijn verlengd met toestemming van de klager",
			Retracted:      "verlenging teruggenomen",
			Paused:         "termijn stilgezet",
			Resumed:        "termijn loopt weer",
			Withdrawn:      "klacht ingetrokken",
			Lapsed:         "gesloten zonder bericht van de klager",
			Forwarded:      "doorgestuurd naar wie erover gaat",
			Other:          "iets anders",
		},
		Fields: Fields{
			On:       "de datum",
			Kind:     "wat er is gebeurd",
			Stage:    "bij wie de klacht is",
			Party:    "om wie het gaat",
			Verdict:  "het oordeel",
			Term:     "de termijn",
			Happened: "de dag waarop het is gebeurd",
			Grounds:  "het onderwerp",
			General:  "over wie de klacht gaat",
			Late:     "of de klacht te laat is aangenomen",
			Other:    "een ander gegeven",
			Wrong:    "Dit ontbreekt of klopt niet: {field}.",
			Check:    "Kijk dit na: {fields}.",
		},
		Paces: Paces{
			First:  "eerst",
			AtOnce: "meteen",
			Soon:   "zo snel mogelijk",
		},
		Tasks: Tasks{
			Talk:          "{complaint} bespreken met {body}",
			File:          "{complaint} indienen bij {body}",
			Pass:          "{complaint} voorleggen aan {body}",
			Appeal:        "in beroep gaan bij {body}",
			Acknowledge:   "{you} {first} {pace} laten weten dat {complaint} is ontvangen",
			Consult:       "{first} {pace} over {complaint} overleggen met {party}",
			ConsultAnyone: "{first} {pace} overleggen over {complaint}",
			Hear:          "{first} {pace} naar het verhaal van {party} luisteren",
			HearYou:       "{first} {pace} naar {story} luisteren",
			HearAnyone:    "{first} {pace} luisteren naar wie bij {complaint} betrokken is",
			Accept:        "zeggen dat {complaint} is opgelost",
			Decline:       "zeggen dat {complaint} niet is opgelost",
			Refer:         "{complaint} {pace} doorsturen naar {body}",
			Inform:        "{party} {first} {pace} laten weten {news}",
			Publish:       "{pace} {answer} openbaar maken",
			Extend:        "de termijn {consent} verlengen",
			ExtendBy:      "de termijn {consent} verlengen met {term}",
			ExtendMost:    "de termijn {consent} verlengen met hoogstens {term}",
			Consent:       "met jouw toestemming",
			Retract:       "de verlenging terugnemen",
			Pause:         "de termijn stilzetten",
			Resume:        "de termijn weer laten lopen",
			Withdraw:      "{complaint} intrekken",
			Lapse:         "de zaak sluiten omdat er geen bericht van {whom} meer komt",
			Forward:       "{complaint} doorsturen naar wie erover gaat",
			Unreadable:    "iets vastleggen dat niet te lezen is",
			NewsReferred:  "dat {complaint} is doorgestuurd naar {body}",
			NewsExtended:  "dat de termijn langer is geworden",
			NewsAnswer:    "wat {answer} is",
			NewsOther:     "hoe het met {complaint} gaat",
			SkippedTalk:   "{complaint} bespreken met {body}",
			SkippedFile:   "{complaint} indienen bij {body}",
			SkippedPass:   "{complaint} voorleggen aan {body}",
			SkippedAppeal: "in beroep gaan bij {body}",
		},
		Answers: Answers{
			Answer: Answer{
				Task:     "{pace} antwoord geven op {complaint}",
				Done:     "antwoord gegeven op {complaint}",
				Noun:     "het antwoord",
				To:       "het antwoord op {complaint}",
				Of:       "het antwoord van {body}",
				Presents: "{Body} geeft {when} antwoord op {complaint} {clause}.",
				Record:   "antwoord gegeven",
			},
			Solution: Answer{
				Task:     "{pace} een oplossing zoeken of een uitspraak doen",
				Done:     "antwoord gegeven op {complaint}",
				Noun:     "het antwoord",
				To:       "het antwoord op {complaint}",
				Of:       "het antwoord van {body}",
				Presents: "{Body} zoekt {when} een oplossing of doet een uitspraak {clause}.",
				Record:   "antwoord gegeven",
			},
			Ruling: Answer{
				Task:     "{pace} uitspraak doen over {complaint}",
				Done:     "uitspraak gedaan over {complaint}",
				Noun:     "de uitspraak",
				To:       "de uitspraak over {complaint}",
				Of:       "de uitspraak van {body}",
				Presents: "{Body} doet {when} uitspraak over {complaint} {clause}.",
				Record:   "uitspraak gedaan",
			},
			Advice: Answer{
				Task:     "{pace} advies geven over {complaint}",
				Done:     "advies gegeven over {complaint}",
				Noun:     "het advies",
				To:       "het advies over {complaint}",
				Of:       "het advies van {body}",
				Presents: "{Body} geeft {when} advies over {complaint} {clause}.",
				Record:   "advies gegeven",
			},
			Decision: Answer{
				Task:     "{pace} een besluit nemen over {complaint}",
				Done:     "een besluit genomen over {complaint}",
				Noun:     "het besluit",
				To:       "het besluit over {complaint}",
				Of:       "het besluit van {body}",
				Presents: "{Body} neemt {when} een besluit over {complaint} {clause}.",
				Record:   "besluit genomen",
			},
		},
		Steps: Steps{
			Silent:         "Er kwam niet op tijd een antwoord.",
			Claim:          "{Body} moet {complaint} doorsturen. Gebeurt dat niet? Dan kun je zelf {task} {clause}.",
			AdviseTalk:     "We raden je aan om over {complaint} te praten met {body} {clause}.",
			AdviseFile:     "We raden je aan om {complaint} in te dienen bij {body} {clause}.",
			AdvisePass:     "We raden je aan om {complaint} voor te leggen aan {body} {clause}.",
			AdviseAppeal:   "We raden je aan om in beroep te gaan bij {body} {clause}.",
			Advise:         "Ons advies is: {task} {clause}.",
			YouCan:         "Je kunt {task} {clause}.",
			Owed:           "{Party} moet {task} {clause}.",
			CanRefer:       "{Party} kan {task} als er geen oplossing komt {clause}.",
			May:            "{Party} mag {task} {clause}.",
			Wait:           "Je hoeft nu niets te doen.",
			IfTalk:         "Ben je tevreden na het gesprek met {body}?",
			IfTalkAfterAll: "Ben je toch tevreden na het gesprek met {body}?",
			IfWaiting:      "Is {complaint} intussen opgelost?",
			IfAnswered:     "Is {complaint} na {answer} opgelost?",
			IfAfterAll:     "Is {complaint} toch opgelost?",
			If:             "Is {complaint} opgelost?",
			IfNotTalk:      "Ben je niet tevreden na het gesprek met {body}?",
			IfWrongTalk:    "Gaat het na het gesprek met {body} toch nog mis?",
			IfNotAfterAll:  "Is {complaint} toch niet opgelost?",
			IfGivingUp:     "Heb je nog geen antwoord, en verwacht je geen oplossing meer?",
			IfNotAnswered:  "Is {complaint} na {answer} niet opgelost?",
			Tell:           "Laat dat {body} weten {clause}.",
			AgreedReopens:  "Dan is {complaint} klaar. Gaat het later toch mis? Dan kun je alsnog verder.",
			AgreedCloses:   "De zaak wordt dan gesloten, en je kunt er niet meer mee verder.",
			ThenGo:         "Dan kun je {until} met {complaint} naar {body} {clause}.",
			ThenAppeal:     "Dan kun je {until} in beroep gaan bij {body} {clause}.",
			ThenReferred:   "{Complaint} moet dan worden doorgestuurd naar {body} {clause}.",
			UpTo:           "tot en met {day}",
			NoNeed:         "Je hoeft dat niet eerst te melden {clause}.",
			CanFrom:        "Dat kan vanaf {day}, als er dan nog geen antwoord is.",
			OwedFrom:       "Dat moet vanaf {day}, als er dan nog geen antwoord is.",
			LastDay:        "De laatste dag is {day}.",
			NoLastDay:      "Er staat geen uiterste datum voor in de regeling.",
			Since:          "Dit geldt sinds {day}.",
			YouSince:       "Dit geldt sinds {day}.",
			TargetIs:       "De streefdatum is {day}.",
			TargetWas:      "De streefdatum was {day}.",
			OwedBy:         "Dat moet uiterlijk {day}.",
			WasOwedBy:      "Dat moest uiterlijk {day}.",
			CanUntil:       "Dat kan tot en met {day}.",
			CouldUntil:     "Dat kon tot en met {day}.",
			IsToday:        "Dat is vandaag.",
			IsTomorrow:     "Dat is morgen.",
			IsIn:           "Dat is over {days}.",
			YouHave:        "Je hebt nog {days}.",
			IsOverdue:      "Dat is nu {days} te laat.",
			MayBeLater:     "Die dag kan nog later worden.",
			DoBy:           "Doe dat uiterlijk {day}.",
			NeedNotAfter:   "Na {day} hoeft {body} {complaint} niet meer te behandelen. Het mag wel {clause}.",
			NeedNotThen:    "Daarna hoeft {body} {complaint} niet meer te behandelen. Het mag wel {clause}.",
		},
		NoSteps: NoSteps{
			NoCase:      "Er zijn geen stappen.",
			Unreported:  "De laatste dag om {complaint} te melden was {day} {clause}.",
			TakenIn:     "Soms wordt een klacht toch nog aangenomen {clause}.",
			Idle:        "{Party} hoeft nu niets te doen.",
			NothingMore: "Je hoeft niets meer te doen.",
			CouldGoOn:   "Je kon nog verder tot en met {day} {clause}.",
			Done:        "In deze klachtenprocedure zijn er geen stappen meer.",
			Nothing:     "Er is nu niets te doen.",
		},
		Contact: Contact{
			Address:  "Wil je een brief sturen? Dit is het adres: {address} {clause}.",
			Question: "Heb je een vraag? {How} {clause}.",
			Silence:  "Hoor je niets? {How} {clause}.",
			AskAbout: "Vraag ernaar: {how} {clause}.",
			Phone:    "bel {phone}",
			Mail:     "mail naar {mail}",
		},
		States: States{
			NoCase:             "Er is nog geen zaak.",
			Unreported:         "Je hebt je klacht nog niet gemeld.",
			ReportBy:           "De termijn daarvoor loopt tot en met {day} {clause}.",
			ReportWarned:       "Na {day} hoeft {complaint} niet meer te worden behandeld. Het mag wel {clause}.",
			Talking:            "Je bespreekt je klacht met {body}.",
			TalkDeclined:       "Je hebt gezegd dat je niet tevreden bent na het gesprek met {body}.",
			With:               "{Complaint} ligt bij {body}.",
			Answered:           "{Body} heeft {answered}.",
			YouSay:             "Jij zegt of dat zo is.",
			GaveUp:             "Je hebt gezegd dat je klacht bij {body} niet is opgelost.",
			Declined:           "Je hebt gezegd dat je klacht na {answer} niet is opgelost.",
			ResolvedReopens:    "Je hebt gezegd dat je klacht is opgelost. De zaak is gesloten. Gaat het toch nog mis? Dan kun je alsnog verder {clause}.",
			Resolved:           "{Complaint} is opgelost. De zaak is gesloten {clause}.",
			Over:               "Daarmee is deze klachtenprocedure afgelopen {clause}.",
			Withdrawn:          "Je hebt je klacht ingetrokken. De zaak is gesloten {clause}.",
			Lapsed:             "De zaak is gesloten, omdat er geen bericht van {whom} meer kwam.",
			GoOn:               "Je kunt nog verder waar je was {clause}.",
			GoOnUntil:          "De termijn om verder te gaan waar je was, loopt tot en met {day} {clause}.",
			Forwarded:          "{Complaint} is doorgestuurd naar wie erover gaat.",
			Open:               "De zaak loopt nog.",
			Closed:             "De zaak is gesloten.",
			JudgedAdvice:       "Het advies is: {verdict}.",
			JudgedUpheld:       "{Complaint} is gegrond. Dat betekent: je krijgt gelijk.",
			JudgedPartly:       "{Complaint} is deels gegrond. Dat betekent: je krijgt voor een deel gelijk.",
			JudgedNot:          "{Complaint} is ongegrond. Dat betekent: je krijgt geen gelijk.",
			JudgedInadmissible: "{Complaint} is niet-ontvankelijk. Dat betekent: de inhoud is niet beoordeeld.",
			JudgedSettled:      "Volgens {by} is {complaint} in overleg opgelost.",
			ThatAnswer:         "dat antwoord",
		},
		Events: Events{
			Talked:         "Op {day} heb je je klacht besproken met {body}.",
			Filed:          "Op {day} heb je je klacht ingediend bij {body}.",
			Passed:         "Op {day} heb je je klacht voorgelegd aan {body}.",
			Appealed:       "Op {day} ben je in beroep gegaan bij {body}.",
			Acknowledged:   "Op {day} heb je bericht gekregen dat je klacht is ontvangen.",
			AcknowledgedBy: "Op {day} liet {body} weten dat {complaint} is ontvangen.",
			Consulted:      "Op {day} is over {complaint} overlegd met {party}.",
			ConsultedYou:   "Op {day} is over {complaint} overlegd met {whom}.",
			Heard:          "Op {day} is naar het verhaal van {party} geluisterd.",
			HeardYou:       "Op {day} heb je je verhaal verteld.",
			Answered:       "Op {day} kreeg je antwoord op je klacht.",
			AnsweredBy:     "Op {day} heeft {body} {answered}.",
			Accepted:       "Op {day} zei je dat je klacht is opgelost.",
			Declined:       "Op {day} zei je dat je klacht niet is opgelost.",
			Referred:       "Op {day} is {complaint} doorgestuurd naar {body}.",
			Informed:       "Op {day} heeft {party} bericht gekregen over {complaint}.",
			InformedYou:    "Op {day} heb je bericht gekregen over je klacht.",
			Published:      "Op {day} is het antwoord op {complaint} openbaar gemaakt.",
			PublishedBy:    "Op {day} heeft {body} {answer} openbaar gemaakt.",
			Extended:       "Op {day} is de termijn verlengd met {term}.",
			Consented:      "Jij vond dat goed.",
			Retracted:      "Op {day} is de verlenging teruggenomen. De termijn is weer zo lang als eerst.",
			Paused:         "Op {day} is de termijn stilgezet.",
			Resumed:        "Op {day} is de termijn weer gaan lopen.",
			Withdrawn:      "Op {day} heb je je klacht ingetrokken.",
			Lapsed:         "Op {day} is de zaak gesloten, omdat er geen bericht van {whom} meer kwam.",
			Forwarded:      "Op {day} is {complaint} doorgestuurd naar wie erover gaat.",
			Unreadable:     "Op {day} is iets vastgelegd dat niet te lezen is.",
		},
		Complaints: Complaints{
			Happened:        "{Complaint} gaat over iets wat op {day} is gebeurd.",
			HappenedGeneral: "{Complaint} gaat over iets wat op {day} is gebeurd, en over niemand in het bijzonder.",
			Subject:         "Het onderwerp is: {grounds} {clause}.",
			Subjects:        "De onderwerpen zijn: {grounds} {clause}.",
			TakenIn:         "{Complaint} is te laat gemeld en toch aangenomen {clause}.",
			NoClause:        "Deze regel staat niet in de regeling.",
			NoSummary:       "Deze regel is er niet in het Nederlands.",
		},
		Findings: Findings{
			LateReport:         "{Complaint} kwam op {day}, {days} na de laatste dag {clause}. In het dossier staat niet dat de klacht toch is aangenomen {late}.",
			TakenInLate:        "{Complaint} kwam op {day}, {days} na de laatste dag, en is toch aangenomen {clause}.",
			WentUpLate:         "{Complaint} ging op {day} naar {body}, {days} na de laatste dag. Dat mag {clause}.",
			HadTo:              "{Party} moest {task} {clause}.",
			HadToBy:            "{Party} moest {task} {clause}. De laatste dag daarvoor was {day}.",
			NotDone:            "Op {day} was dat nog niet gebeurd.",
			DoneOn:             "Dat gebeurde op {day}.",
			Late:               "Dat is {days} te laat.",
			StillOpen:          "{Party} moet {task}. Dat geldt sinds {day}.",
			Waited:             "Er is geen uiterste datum, maar dit wacht al {days} {clause}.",
			Recorded:           "Bij {day} staat: {task}.",
			NotOpen:            "Dat kon toen niet {clause}.",
			AfterClose:         "De zaak was toen al gesloten {clause}.",
			TooLate:            "Dat kon niet meer. De laatste dag was {day} {clause}.",
			TooEarly:           "Dat kon toen nog niet {clause}.",
			OutOfOrder:         "Er was al iets van een latere dag vastgelegd {clause}.",
			AfterToday:         "Die dag moet nog komen {clause}.",
			Repeated:           "Dat staat er twee keer, en telt één keer {clause}.",
			MalformedComplaint: "De gegevens van {complaint} zijn niet goed ingevuld {clause}.",
			MalformedEvent:     "Gebeurtenis {n} is niet goed ingevuld {clause}.",
			NoGround:           "{Complaint} noemt geen onderwerp. Dat mag {clause}.",
			Skipped:            "Op {day} is een stap overgeslagen: {task}. Dat mag {clause}.",
			TargetMissed:       "{Party} heeft op {day} {answered}. De streefdatum was {due} {clause}. Dat mag.",
			Lapsed:             "De zaak is op {day} gesloten, omdat er geen bericht van {whom} meer kwam {clause}.",
			AnsweredAfter:      "{Party} heeft op {day} {answered}. De zaak was toen al verder {clause}.",
			Other:              "Op {day} is iets vastgelegd dat opvalt {clause}.",
		},
		Refusals: Refusals{
			Nothing:        "Er is niets geweigerd.",
			NoCase:         "Er is nog geen zaak. Begin met een klacht.",
			For:            "voor {body}",
			Invalid:        "Dit is niet goed ingevuld.",
			TooLate:        "Dit kan niet meer {for}: {task}. De laatste dag was {last} {clause}.",
			TooLateThen:    "Dit kon niet meer op {day} {for}: {task}. De laatste dag was {last} {clause}.",
			TooEarly:       "Dit kan nog niet op {day} {for}: {task}. De eerste dag is {first} {clause}.",
			TooEarlyThen:   "Dit kon nog niet op {day} {for}: {task}. De eerste dag was {first} {clause}.",
			OutOfOrder:     "Dit kan niet op {day} {for}: {task}. Er is al iets van een latere dag vastgelegd. De eerste dag is {first} {clause}.",
			OutOfOrderThen: "Dit kon niet op {day} {for}: {task}. Er is al iets van een latere dag vastgelegd. De eerste dag was {first} {clause}.",
			Closed:         "Dit kan niet meer {for}: {task}. De zaak is al gesloten {clause}.",
			ClosedThen:     "Dit kon niet meer op {day} {for}: {task}. De zaak was al gesloten {clause}.",
			Repeated:       "Dit staat er al {for}: {task} {clause}.",
			TooLong:        "Dit is te lang {for}: {task}. De laatste dag kan hoogstens {last} worden {clause}.",
			TooLongThen:    "Dit was te lang {for}: {task}. De laatste dag kon hoogstens {last} worden {clause}.",
			UsedUp:         "Dit kan niet meer {for}: {task}. De termijn is al zo vaak verlengd als mag {clause}. De laatste keer was op {extended}.",
			UsedUpThen:     "Dit kon niet meer op {day} {for}: {task}. De termijn was al zo vaak verlengd als mag {clause}. De laatste keer was op {extended}.",
			Stopped:        "Dit kan nu niet {for}: {task}. De termijn staat al stil {clause}.",
			StoppedThen:    "Dit kon niet op {day} {for}: {task}. De termijn stond al stil {clause}.",
			Running:        "Dit kan nu niet {for}: {task}. De termijn staat niet stil {clause}.",
			RunningThen:    "Dit kon niet op {day} {for}: {task}. De termijn stond niet stil {clause}.",
			NotOpen:        "Dit kan nu niet {for}: {task} {clause}.",
			NotOpenThen:    "Dit kon niet op {day} {for}: {task} {clause}.",
			First:          "Dit is de kortste weg.",
			FirstThen:      "Dit was de kortste weg.",
			Step:           "Stap {n}, door {party}: {task} {clause}.",
			StepFrom:       "Stap {n}, door {party}, vanaf {day} als er dan nog geen antwoord is: {task} {clause}.",
			StepsFrom:      "De eerste dag is dan {day}.",
			Instead:        "Dit zijn nu de stappen.",
			InsteadThen:    "Dit waren toen de stappen.",
			InsteadFirst:   "Op dit moment zijn dit de stappen.",
			Can:            "{Party} kan {task}.",
			Could:          "{Party} kon {task}.",
			YouCould:       "Je kon {task}.",
		},
		Ladder: Ladder{
			ByAdvice:        "{Complaint} komt bij {body} met het advies van {from} {clause}.",
			ByReferral:      "{From} stuurt {complaint} door naar {body} als er geen oplossing komt {clause}.",
			Claim:           "Heb je gezegd dat je klacht niet is opgelost, en wordt die niet doorgestuurd? Dan kun je zelf {task} {clause}.",
			DoWithin:        "Doe dat {until} {clause}.",
			Required:        "Deze stap kun je niet overslaan.",
			Acknowledges:    "{Party} laat {you} {first} {when} weten dat {complaint} is ontvangen {clause}.",
			Consults:        "{Party} overlegt {first} {when} over {complaint} met {whom} {clause}.",
			Hears:           "{Party} luistert {first} {when} naar het verhaal van {whom} {clause}.",
			HearsYou:        "{Party} luistert {first} {when} naar {story} {clause}.",
			Informs:         "{Party} laat {whom} {first} {when} weten {news} {clause}.",
			Publishes:       "{Party} maakt {answer} {first} {when} openbaar {clause}.",
			YouOwe:          "Dit moet je {when} doen: {task} {clause}.",
			Every:           "elke {term}",
			NotIfGeneral:    "Dat hoeft niet als {complaint} over niemand in het bijzonder gaat.",
			SoonAndWithin:   "zo snel mogelijk, en {until},",
			AdviceDay:       "De dag van het advies telt niet mee.",
			ReferralDay:     "De dag waarop {complaint} wordt doorgestuurd, telt niet mee.",
			EntryDay:        "De dag waarop {complaint} daar komt, telt niet mee.",
			Target:          "Het streven is binnen {term}.",
			MayExtend:       "{Body} mag die termijn {how} {clause}.",
			MayExtendAgreed: "Vind jij het goed? Dan mag {body} die termijn {how} {clause}.",
			Longer:          "verlengen",
			LongerMost:      "verlengen, met hoogstens {term} per keer",
			Once:            "1 keer verlengen",
			OnceMost:        "1 keer verlengen met hoogstens {term}",
			Times:           "{n} keer verlengen",
			TimesMost:       "{n} keer verlengen, elke keer met hoogstens {term}",
			MayRetract:      "Een verlenging kan worden teruggenomen {clause}.",
			MayPause:        "{Body} mag die termijn stilzetten {clause}.",
			Anew:            "Daarna begint de termijn opnieuw.",
			SilenceOpens:    "Komt er niet op tijd een antwoord? Dan kun je vanaf de dag daarna met {complaint} naar {body} {clause}.",
			AdviceGoes:      "Met dat advies gaat {complaint} naar {body} {clause}.",
			IfTalk:          "Ben je tevreden?",
			IfNotTalk:       "Ben je niet tevreden?",
			IfAnswered:      "Is {complaint} daarna opgelost?",
			IfNotAnswered:   "Is {complaint} niet opgelost?",
			GiveUp:          "Heb je nog geen antwoord, en verwacht je geen oplossing meer? Laat ook dat {body} weten {clause}.",
			SameFollows:     "Dan gebeurt hetzelfde.",
			ReferredToo:     "Dan moet {complaint} ook naar {body}.",
		},
		Limits: Limits{
			Within:            "binnen {term}",
			OfEvent:           "binnen {term} na de gebeurtenis",
			OfReferral:        "binnen {term} na het doorsturen",
			OfAcknowledgement: "binnen {term} na het bericht dat {complaint} is ontvangen,",
			OfConsultation:    "binnen {term} na het overleg",
			OfHearing:         "binnen {term} nadat iedereen zijn verhaal heeft verteld,",
			OfThat:            "binnen {term} daarna",
			OfAnswer:          "binnen {term} na {answer}",
			OfSilence:         "binnen {term} na {answer}, of na de laatste dag daarvoor",
			OfExtension:       "binnen {term} na de verlenging",
			OfDue:             "binnen {term} na de laatste dag voor {answer}",
			ByOrdinaryDay:     "uiterlijk op de gewone laatste dag",
			ByDue:             "uiterlijk op de laatste dag voor {answer}",
			OfClosing:         "binnen {term} na het einde van de zaak",
			Either:            "{until}, of {or},",
			Earlier:           "De eerste van die twee dagen telt.",
			Later:             "De laatste van die twee dagen telt.",
		},
		Deadlines: Deadlines{
			None:        "zonder uiterste datum",
			Plain:       "uiterlijk {day}",
			Running:     "uiterlijk {day}, nog {days}",
			Today:       "uiterlijk {day}, vandaag is de laatste dag",
			Overdue:     "uiterlijk {day}, nu {days} te laat",
			Met:         "uiterlijk {day}, gedaan op {met}",
			MetLate:     "uiterlijk {day}, gedaan op {met}, {days} te laat",
			Paused:      "de termijn staat stil en heeft nog {days} over",
			PausedLast:  "de termijn staat stil op de laatste dag",
			Provisional: "{deadline} (dat kan nog later worden)",
		},
		Counting: Counting{
			StartsWith:    "De termijn van {term} begint op {day}. Die dag telt mee.",
			WouldStart:    "De termijn van {term} zou beginnen op {day}.",
			DayItself:     "De dag zelf, {day}, telt niet mee.",
			DayCounts:     "De dag zelf, {day}, telt mee.",
			Starts:        "De termijn van {term} begint op {day}. Die dag telt niet mee.",
			Off:           "{off}.",
			StartsLater:   "{off}. De termijn begint daarom op {day}. Die dag telt niet mee.",
			CountsLater:   "{off}. De termijn begint daarom op {day}. Die dag telt mee.",
			Counted:       "{Term} later is het {day}.",
			Extended:      "Met de verlenging van {term} is het {day}.",
			Clamped:       "{Month} {year} heeft geen dag {n}. De laatste dag van de maand komt ervoor in de plaats.",
			PausedAtEnd:   "De termijn stond stil aan het einde. Dat geeft {term} extra. Dan is het {day}.",
			PausedFor:     "De termijn stond {term} stil. Dan is het {day}.",
			Minimum:       "In de termijn zitten minder dan {days}. Hij loopt daarom door tot en met {day}.",
			RolledOver:    "{off}. De laatste dag wordt daarom {day}.",
			RollLimited:   "{off}. Toch schuift de laatste dag niet op, want een termijn van {term} is daarvoor te lang.",
			AgreedStays:   "{off}. Toch schuift de laatste dag niet op, want die is afgesproken.",
			Saturated:     "De termijn loopt door tot na {day}. Verder dan die dag wordt niet geteld.",
			PausedSince:   "De termijn staat stil sinds {day}.",
			Provisional:   "Het is nog niet zeker of {day} een werkdag is. De laatste dag kan daardoor nog later worden.",
			Together:      "De laatste dag schuift op als de {days} tot en met {day} allemaal vrije dagen blijken te zijn.",
			PausedOpen:    "De termijn stond stil op dagen die misschien geen werkdagen zijn. De laatste dag kan daardoor nog veranderen.",
			Other:         "Daarna is het {day}.",
			OffNamed:      "{Day} telt niet als werkdag: {name}",
			OffWeekend:    "{Day} is in het weekend",
			OffOther:      "{Day} telt niet als werkdag",
			LastUncertain: "De laatste dag is pas zeker als de termijn weer loopt.",
			LastIs:        "De laatste dag is {day}.",
			LastThat:      "Dat is de laatste dag.",
		},
	}
}

// dutchForStaff says the same of the complainant, and not to them.
func dutchForStaff() Phrases {
	p := dutch()
	p.Nouns.Complaint = "de klacht"
	p.Nouns.You = "de klager"
	p.Nouns.Whom = "de klager"
	p.Nouns.Story = "het verhaal van de klager"

	p.Headings.Readings = "Hoe de regels worden gelezen"
	p.Headings.State = "Waar de klacht nu is"

	p.Parties.By = "de klager"

	p.Tasks.Consent = "met toestemming van de klager"

	p.Steps.Claim = "{Body} moet {complaint} doorsturen. Gebeurt dat niet? Dan kan de klager zelf {task} {clause}."
	p.Steps.AdviseTalk = "Het advies aan de klager is om over {complaint} te praten met {body} {clause}."
	p.Steps.AdviseFile = "Het advies aan de klager is om {complaint} in te dienen bij {body} {clause}."
	p.Steps.AdvisePass = "Het advies aan de klager is om {complaint} voor te leggen aan {body} {clause}."
	p.Steps.AdviseAppeal = "Het advies aan de klager is om in beroep te gaan bij {body} {clause}."
	p.Steps.Advise = "Het advies aan de klager is: {task} {clause}."
	p.Steps.YouCan = "De klager kan {task} {clause}."
	p.Steps.Wait = "De klager hoeft nu niets te doen."
	p.Steps.IfTalk = "Is de klager tevreden na het gesprek met {body}?"
	p.Steps.IfTalkAfterAll = "Is de klager toch tevreden na het gesprek met {body}?"
	p.Steps.IfNotTalk = "Is de klager niet tevreden na het gesprek met {body}?"
	p.Steps.IfGivingUp = "Heeft de klager nog geen antwoord, en verwacht die geen oplossing meer?"
	p.Steps.Tell = "Dan kan de klager {body} dat laten weten {clause}."
	p.Steps.AgreedReopens = "Dan is {complaint} klaar. Gaat het later toch mis? Dan kan de klager alsnog verder."
	p.Steps.AgreedCloses = "De zaak wordt dan gesloten, en de klager kan er niet meer mee verder."
	p.Steps.ThenGo = "Dan kan de klager {until} met {complaint} naar {body} {clause}."
	p.Steps.ThenAppeal = "Dan kan de klager {until} in beroep gaan bij {body} {clause}."
	p.Steps.NoNeed = "De klager hoeft dat niet eerst te melden {clause}."
	p.Steps.Since = "Dit geldt sinds {day}."
	p.Steps.YouSince = "Dit geldt sinds {day}."
	p.Steps.YouHave = "De klager heeft nog {days}."
	p.Steps.DoBy = "De klager doet dat het beste uiterlijk {day}."

	p.NoSteps.NothingMore = "De klager hoeft niets meer te doen."
	p.NoSteps.CouldGoOn = "De klager kon nog verder tot en met {day} {clause}."

	p.States.Unreported = "De klager heeft de klacht nog niet gemeld."
	p.States.Talking = "De klager bespreekt de klacht met {body}."
	p.States.TalkDeclined = "De klager heeft gezegd niet tevreden te zijn na het gesprek met {body}."
	p.States.YouSay = "De klager zegt of dat zo is."
	p.States.GaveUp = "De klager heeft gezegd dat de klacht bij {body} niet is opgelost."
	p.States.Declined = "De klager heeft gezegd dat de klacht na {answer} niet is opgelost."
	p.States.ResolvedReopens = "De klager heeft gezegd dat de klacht is opgelost. De zaak is gesloten. Gaat het toch nog mis? Dan kan de klager alsnog verder {clause}."
	p.States.Withdrawn = "De klager heeft de klacht ingetrokken. De zaak is gesloten {clause}."
	p.States.GoOn = "De klager kan nog verder vanaf dit punt {clause}."
	p.States.GoOnUntil = "De termijn voor de klager om verder te gaan loopt tot en met {day} {clause}."
	p.States.JudgedUpheld = "{Complaint} is gegrond."
	p.States.JudgedPartly = "{Complaint} is deels gegrond."
	p.States.JudgedNot = "{Complaint} is ongegrond."

	p.Events.Talked = "Op {day} heeft de klager de klacht besproken met {body}."
	p.Events.Filed = "Op {day} heeft de klager de klacht ingediend bij {body}."
	p.Events.Passed = "Op {day} heeft de klager de klacht voorgelegd aan {body}."
	p.Events.Appealed = "Op {day} is de klager in beroep gegaan bij {body}."
	p.Events.Acknowledged = "Op {day} heeft de klager bericht gekregen dat de klacht is ontvangen."
	p.Events.ConsultedYou = "Op {day} is over {complaint} overlegd met {whom}."
	p.Events.HeardYou = "Op {day} is naar het verhaal van de klager geluisterd."
	p.Events.Answered = "Op {day} kreeg de klager antwoord op de klacht."
	p.Events.Accepted = "Op {day} zei de klager dat de klacht is opgelost."
	p.Events.Declined = "Op {day} zei de klager dat de klacht niet is opgelost."
	p.Events.InformedYou = "Op {day} heeft de klager bericht gekregen over de klacht."
	p.Events.Consented = "De klager vond dat goed."
	p.Events.Withdrawn = "Op {day} heeft de klager de klacht ingetrokken."

	p.Refusals.YouCould = "De klager kon {task}."

	p.Ladder.Claim = "Heeft de klager gezegd dat de klacht niet is opgelost, en wordt die niet doorgestuurd? Dan kan de klager zelf {task} {clause}."
	p.Ladder.DoWithin = "De klager doet dat {until} {clause}."
	p.Ladder.Required = "Deze stap kan de klager niet overslaan."
	p.Ladder.YouOwe = "Dit moet de klager {when} doen: {task} {clause}."
	p.Ladder.MayExtendAgreed = "Vindt de klager het goed? Dan mag {body} die termijn {how} {clause}."
	p.Ladder.SilenceOpens = "Komt er niet op tijd een antwoord? Dan kan de klager vanaf de dag daarna met {complaint} naar {body} {clause}."
	p.Ladder.IfTalk = "Is de klager tevreden?"
	p.Ladder.IfNotTalk = "Is de klager niet tevreden?"
	p.Ladder.GiveUp = "Heeft de klager nog geen antwoord, en verwacht die geen oplossing meer? Ook dat kan de klager {body} laten weten {clause}."

	p.Findings.HadToBy = "{Party} moest uiterlijk {day} {task} {clause}."
	return p
}
