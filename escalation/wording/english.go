package wording

// english speaks plain English to the complainant.
func english() Phrases {
	return Phrases{
		Nouns: Nouns{
			Complaint: "your complaint",
			You:       "you",
			Whom:      "you",
			Story:     "your side of the story",
		},
		Terms: Terms{
			Day:         "{n} day",
			Days:        "{n} days",
			Week:        "{n} week",
			Weeks:       "{n} weeks",
			Month:       "{n} month",
			Months:      "{n} months",
			Year:        "{n} year",
			Years:       "{n} years",
			WorkingDay:  "{n} working day",
			WorkingDays: "{n} working days",
			AndDays:     "{term} and {days}",
			None:        "an unstated time",
			Comma:       "{first}, {last}",
			And:         "{first} and {last}",
			Or:          "{first} or {last}",
			Cite:        "({clauses})",
		},
		Dates: Dates{
			Date:     "{weekday} {day} {month} {year}",
			Unknown:  "an unknown day",
			Weekdays: [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
			Months:   [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		},
		Holidays: Holidays{
			NewYear:       "New Year's Day",
			GoodFriday:    "Good Friday",
			EasterMonday:  "Easter Monday",
			KingsDay:      "King's Day",
			QueensDay:     "Queen's Day",
			LiberationDay: "Liberation Day",
			AscensionDay:  "Ascension Day",
			WhitMonday:    "Whit Monday",
			ChristmasDay:  "Christmas Day",
			BoxingDay:     "Boxing Day",
			Closing:       "closing day",
			Decreed:       "day equated with a holiday {decree}",
		},
		Headings: Headings{
			State:      "Where your complaint is now",
			Deadline:   "The deadline",
			Steps:      "What must or can be done now",
			Findings:   "What stands out",
			NoFindings: "The record shows nothing that went against the rules.",
			History:    "What happened",
			Ladder:     "The stages",
			Clauses:    "The rules",
			Readings:   "How we read the rules",
			Contact:    "Contact",
			Other:      "Other",
		},
		Parties: Parties{
			Complainant:      "the complainant",
			Employee:         "the employee",
			Manager:          "the manager",
			Board:            "the board",
			Committee:        "the complaints committee",
			AppealsCommittee: "the appeals committee",
			Other:            "somebody else",
			By:               "you",
		},
		Stages: Stages{
			Unreported: "not reported yet",
			With:       "with {body}",
		},
		Grounds: Grounds{
			Conduct:         "conduct",
			Privacy:         "protection of privacy",
			ServiceDelivery: "how the help was carried out",
			Other:           "another subject",
		},
		Verdicts: Verdicts{
			Upheld:       "upheld",
			PartlyUpheld: "partly upheld",
			NotUpheld:    "not upheld",
			Inadmissible: "inadmissible",
			Settled:      "settled by agreement",
			None:         "no verdict",
		},
		Outcomes: Outcomes{
			Open:      "not ended yet",
			Resolved:  "resolved",
			Ruled:     "final ruling given",
			Withdrawn: "withdrawn",
			Lapsed:    "closed without word from the complainant",
			Forwarded: "passed on to whom it concerns",
			None:      "no case",
		},
		Severities: Severities{
			Note:       "for information",
			Breach:     "against the rules",
			Impossible: "not possible",
			None:       "nothing",
		},
		Urgencies: Urgencies{
			Later:   "normal",
			Soon:    "soon",
			Today:   "today",
			Overdue: "overdue",
			None:    "nothing to do",
		},
		Records: Records{
			Talked:         "talked with {body}",
			Filed:          "filed with {body}",
			Passed:         "taken to {body}",
			Appealed:       "appealed to {body}",
			Acknowledged:   "receipt confirmed",
			Consulted:      "consulted {party}",
			Heard:          "heard {party}",
			Accepted:       "complaint resolved",
			Declined:       "complaint not resolved",
			Referred:       "referred to {body}",
			Informed:       "told {party}",
			Published:      "{answer} published",
			Extended:       "term made longer",
			ExtendedAgreed: "term made longer with the complainant's consent",
			Retracted:      "extension taken back",
			Paused:         "clock stopped",
			Resumed:        "clock running again",
			Withdrawn:      "complaint withdrawn",
			Lapsed:         "closed without word from the complainant",
			Forwarded:      "passed on to whom it concerns",
			Other:          "something else",
		},
		Fields: Fields{
			On:       "the date",
			Kind:     "what happened",
			Stage:    "who the complaint is with",
			Party:    "who it is about",
			Verdict:  "the verdict",
			Term:     "the term",
			Happened: "the day on which it happened",
			Grounds:  "the subject",
			General:  "who the complaint is about",
			Late:     "whether the complaint was taken in late",
			Other:    "something else",
			Wrong:    "This is missing or not right: {field}.",
			Check:    "Check this: {fields}.",
		},
		Paces: Paces{
			First:  "first",
			AtOnce: "at once",
			Soon:   "as soon as possible",
		},
		Tasks: Tasks{
			Talk:          "talk with {body} about {complaint}",
			File:          "file {complaint} with {body}",
			Pass:          "take {complaint} to {body}",
			Appeal:        "appeal to {body}",
			Acknowledge:   "let {you} know {first} {pace} that {complaint} was received",
			Consult:       "consult {party} about {complaint} {first} {pace}",
			ConsultAnyone: "consult others about {complaint} {first} {pace}",
			Hear:          "listen to {party} about {complaint} {first} {pace}",
			HearYou:       "listen to {story} {first} {pace}",
			HearAnyone:    "listen to who is concerned in {complaint} {first} {pace}",
			Accept:        "say that {complaint} is resolved",
			Decline:       "say that {complaint} is not resolved",
			Refer:         "refer {complaint} to {body} {pace}",
			Inform:        "tell {party} {first} {pace} {news}",
			Publish:       "publish {answer} {pace}",
			Extend:        "make the term longer{consent}",
			ExtendBy:      "make the term longer by {term}{consent}",
			ExtendMost:    "make the term longer by {term} at most{consent}",
			Consent:       ", with your consent",
			Retract:       "take the extension back",
			Pause:         "stop the clock",
			Resume:        "let the clock run again",
			Withdraw:      "withdraw {complaint}",
			Lapse:         "close the case because no more word comes from {whom}",
			Forward:       "pass {complaint} on to whom it concerns",
			Unreadable:    "record something that cannot be read",
			NewsReferred:  "that {complaint} was referred to {body}",
			NewsExtended:  "that the term was made longer",
			NewsAnswer:    "what {answer} is",
			NewsOther:     "how {complaint} is going",
			SkippedTalk:   "talking with {body} about {complaint}",
			SkippedFile:   "filing {complaint} with {body}",
			SkippedPass:   "taking {complaint} to {body}",
			SkippedAppeal: "appealing to {body}",
		},
		Answers: Answers{
			Answer: Answer{
				Task:     "answer {complaint} {pace}",
				Done:     "answered {complaint}",
				Noun:     "the answer",
				To:       "the answer to {complaint}",
				Of:       "the answer of {body}",
				Presents: "{Body} answers {complaint} {when} {clause}.",
				Record:   "answered",
			},
			Solution: Answer{
				Task:     "look for a solution or give a ruling {pace}",
				Done:     "answered {complaint}",
				Noun:     "the answer",
				To:       "the answer to {complaint}",
				Of:       "the answer of {body}",
				Presents: "{Body} looks for a solution or gives a ruling {when} {clause}.",
				Record:   "answered",
			},
			Ruling: Answer{
				Task:     "rule on {complaint} {pace}",
				Done:     "ruled on {complaint}",
				Noun:     "the ruling",
				To:       "the ruling on {complaint}",
				Of:       "the ruling of {body}",
				Presents: "{Body} rules on {complaint} {when} {clause}.",
				Record:   "ruled",
			},
			Advice: Answer{
				Task:     "advise on {complaint} {pace}",
				Done:     "advised on {complaint}",
				Noun:     "the advice",
				To:       "the advice on {complaint}",
				Of:       "the advice of {body}",
				Presents: "{Body} advises on {complaint} {when} {clause}.",
				Record:   "advised",
			},
			Decision: Answer{
				Task:     "decide on {complaint} {pace}",
				Done:     "decided on {complaint}",
				Noun:     "the decision",
				To:       "the decision on {complaint}",
				Of:       "the decision of {body}",
				Presents: "{Body} decides on {complaint} {when} {clause}.",
				Record:   "decided",
			},
		},
		Steps: Steps{
			Silent:         "No answer came in time.",
			Claim:          "{Body} must refer {complaint}. If that does not happen, you can {task} yourself {clause}.",
			AdviseTalk:     "We advise you to talk with {body} about {complaint} {clause}.",
			AdviseFile:     "We advise you to file {complaint} with {body} {clause}.",
			AdvisePass:     "We advise you to take {complaint} to {body} {clause}.",
			AdviseAppeal:   "We advise you to appeal to {body} {clause}.",
			Advise:         "We advise you to {task} {clause}.",
			YouCan:         "You can {task} {clause}.",
			Owed:           "{Party} must {task} {clause}.",
			CanRefer:       "{Party} can {task} if there is no solution {clause}.",
			May:            "{Party} may {task} {clause}.",
			Wait:           "You need not do anything now.",
			IfTalk:         "Are you satisfied after the talk with {body}?",
			IfTalkAfterAll: "Are you satisfied after the talk with {body} after all?",
			IfWaiting:      "Has {complaint} been resolved in the meantime?",
			IfAnswered:     "Does {answer} resolve {complaint}?",
			IfAfterAll:     "Is {complaint} resolved after all?",
			If:             "Is {complaint} resolved?",
			IfNotTalk:      "Are you not satisfied after the talk with {body}?",
			IfWrongTalk:    "Has it gone wrong after the talk with {body} after all?",
			IfNotAfterAll:  "Is {complaint} not resolved after all?",
			IfGivingUp:     "Do you have no answer yet, and do you expect no solution any more?",
			IfNotAnswered:  "Does {answer} not resolve {complaint}?",
			Tell:           "Tell {body} {clause}.",
			AgreedReopens:  "{Complaint} is then over. If it goes wrong later, you can still go on.",
			AgreedCloses:   "The case is then closed, and you cannot go on with it.",
			ThenGo:         "Then you can take {complaint} to {body}{until} {clause}.",
			ThenAppeal:     "Then you can appeal to {body}{until} {clause}.",
			ThenReferred:   "{Complaint} must then be referred to {body} {clause}.",
			UpTo:           ", up to and including {day},",
			NoNeed:         "You need not say so first {clause}.",
			CanFrom:        "This can be done from {day} on, if there is still no answer then.",
			OwedFrom:       "This must be done from {day} on, if there is still no answer then.",
			LastDay:        "The last day is {day}.",
			NoLastDay:      "The procedure states no last day for it.",
			Since:          "They have had to do this since {day}.",
			YouSince:       "You have had to do this since {day}.",
			TargetIs:       "The target is {day}.",
			TargetWas:      "The target was {day}.",
			OwedBy:         "This must be done by {day}.",
			WasOwedBy:      "This had to be done by {day}.",
			CanUntil:       "This can be done up to and including {day}.",
			CouldUntil:     "This could be done up to and including {day}.",
			IsToday:        "That is today.",
			IsTomorrow:     "That is tomorrow.",
			IsIn:           "That is in {days}.",
			YouHave:        "You have {days} left.",
			IsOverdue:      "That is now {days} overdue.",
			MayBeLater:     "That day may still become later.",
			DoBy:           "Do so by {day}.",
			NeedNotAfter:   "After {day} {body} need no longer look into {complaint}, but may {clause}.",
			NeedNotThen:    "After that {body} need no longer look into {complaint}, but may {clause}.",
		},
		NoSteps: NoSteps{
			NoCase:      "There are no steps.",
			Unreported:  "The last day to report {complaint} was {day} {clause}.",
			TakenIn:     "Sometimes a complaint is taken in all the same {clause}.",
			Idle:        "{Party} need not do anything now.",
			NothingMore: "You need not do anything more.",
			CouldGoOn:   "You could still go on up to and including {day} {clause}.",
			Done:        "There are no more steps in this complaints procedure.",
			Nothing:     "There is nothing to do now.",
		},
		Contact: Contact{
			Address:  "If you want to send a letter, this is the address: {address} {clause}.",
			Question: "Do you have a question? {How} {clause}.",
			Silence:  "If you hear nothing, {how} {clause}.",
			AskAbout: "Ask about it: {how} {clause}.",
			Phone:    "call {phone}",
			Mail:     "email {mail}",
		},
		States: States{
			NoCase:             "There is no case yet.",
			Unreported:         "You have not reported your complaint yet.",
			ReportBy:           "The term to do so runs up to and including {day} {clause}.",
			ReportWarned:       "After {day} {complaint} need not be looked into. It may be {clause}.",
			Talking:            "You are talking with {body} about your complaint.",
			TalkDeclined:       "You have said that you are not satisfied after the talk with {body}.",
			With:               "{Complaint} is with {body}.",
			Answered:           "{Body} has {answered}.",
			YouSay:             "It is for you to say whether that is so.",
			GaveUp:             "You have said that your complaint is not resolved with {body}.",
			Declined:           "You have said that {answer} does not resolve your complaint.",
			ResolvedReopens:    "You have said that your complaint is resolved. The case is closed. If it goes wrong after all, you can still go on {clause}.",
			Resolved:           "{Complaint} is resolved. The case is closed {clause}.",
			Over:               "That is the end of this complaints procedure {clause}.",
			Withdrawn:          "You have withdrawn your complaint. The case is closed {clause}.",
			Lapsed:             "The case is closed, because no more word came from {whom}.",
			GoOn:               "You can still go on from where you were {clause}.",
			GoOnUntil:          "The term to go on from where you were runs up to and including {day} {clause}.",
			Forwarded:          "{Complaint} was passed on to whom it concerns.",
			Open:               "The case has not ended yet.",
			Closed:             "The case is closed.",
			JudgedAdvice:       "The advice is: {verdict}.",
			JudgedUpheld:       "{Complaint} is upheld. This means: you are found to be right.",
			JudgedPartly:       "{Complaint} is partly upheld. This means: you are found to be right in part.",
			JudgedNot:          "{Complaint} is not upheld. This means: you are not found to be right.",
			JudgedInadmissible: "{Complaint} is inadmissible. This means: what it says was not judged.",
			JudgedSettled:      "According to {by} {complaint} was settled by agreement.",
			ThatAnswer:         "that answer",
		},
		Events: Events{
			Talked:         "On {day} you talked with {body} about your complaint.",
			Filed:          "On {day} you filed your complaint with {body}.",
			Passed:         "On {day} you took your complaint to {body}.",
			Appealed:       "On {day} you appealed to {body}.",
			Acknowledged:   "On {day} you were told that your complaint was received.",
			AcknowledgedBy: "On {day} {body} told {you} that {complaint} was received.",
			Consulted:      "On {day} {party} was consulted about {complaint}.",
			ConsultedYou:   "On {day} you were consulted about {complaint}.",
			Heard:          "On {day} {party} was heard about {complaint}.",
			HeardYou:       "On {day} your side of the story was heard.",
			Answered:       "On {day} you got an answer to your complaint.",
			AnsweredBy:     "On {day} {body} {answered}.",
			Accepted:       "On {day} you said that your complaint is resolved.",
			Declined:       "On {day} you said that your complaint is not resolved.",
			Referred:       "On {day} {complaint} was referred to {body}.",
			Informed:       "On {day} {party} was told about {complaint}.",
			InformedYou:    "On {day} you were told about your complaint.",
			Published:      "On {day} the answer to {complaint} was published.",
			PublishedBy:    "On {day} {body} published {answer}.",
			Extended:       "On {day} the term was made longer by {term}.",
			Consented:      "You agreed to that.",
			Retracted:      "On {day} the extension was taken back. The term is as long again as it was at first.",
			Paused:         "On {day} the clock was stopped.",
			Resumed:        "On {day} the clock started to run again.",
			Withdrawn:      "On {day} you withdrew your complaint.",
			Lapsed:         "On {day} the case was closed, because no more word came from {whom}.",
			Forwarded:      "On {day} {complaint} was passed on to whom it concerns.",
			Unreadable:     "On {day} something was recorded that cannot be read.",
		},
		Complaints: Complaints{
			Happened:        "{Complaint} is about something that happened on {day}.",
			HappenedGeneral: "{Complaint} is about something that happened on {day}, and about nobody in particular.",
			Subject:         "The subject is: {grounds} {clause}.",
			Subjects:        "The subjects are: {grounds} {clause}.",
			TakenIn:         "{Complaint} was reported too late and taken in all the same {clause}.",
			NoClause:        "This rule is not part of the procedure.",
			NoSummary:       "This rule is not there in English.",
		},
		Findings: Findings{
			LateReport:         "{Complaint} came on {day}, {days} after the last day {clause}. The file does not say that it was taken in all the same {late}.",
			TakenInLate:        "{Complaint} came on {day}, {days} after the last day, and was taken in all the same {clause}.",
			WentUpLate:         "{Complaint} went to {body} on {day}, {days} after the last day. This is allowed {clause}.",
			HadTo:              "{Party} had to {task} {clause}.",
			HadToBy:            "By {day} {party} had to {task} {clause}.",
			NotDone:            "On {day} this had not been done.",
			DoneOn:             "This was done on {day}.",
			Late:               "That is {days} late.",
			StillOpen:          "{Party} must {task}. This has been so since {day}.",
			Waited:             "There is no last day, but this has waited for {days} {clause}.",
			Recorded:           "On record for {day}: {task}.",
			NotOpen:            "This was not possible then {clause}.",
			AfterClose:         "The case was closed by then {clause}.",
			TooLate:            "This was not possible any more. The last day was {day} {clause}.",
			TooEarly:           "This was not possible yet then {clause}.",
			OutOfOrder:         "Something of a later day was on record already {clause}.",
			AfterToday:         "That day is still to come {clause}.",
			Repeated:           "This is there twice, and counts once {clause}.",
			MalformedComplaint: "The data of {complaint} are not filled in correctly {clause}.",
			MalformedEvent:     "Event {n} is not filled in correctly {clause}.",
			NoGround:           "{Complaint} names no ground. This is allowed {clause}.",
			Skipped:            "On {day} a step was skipped: {task}. This is allowed {clause}.",
			TargetMissed:       "{Party} {answered} on {day}. The target was {due} {clause}. This is allowed.",
			Lapsed:             "The case was closed on {day}, because no more word came from {whom} {clause}.",
			AnsweredAfter:      "{Party} {answered} on {day}. The case had moved on by then {clause}.",
			Other:              "Something that stands out was recorded on {day} {clause}.",
		},
		Refusals: Refusals{
			Nothing:        "Nothing was refused.",
			NoCase:         "There is no case yet. Start with a complaint.",
			For:            "for {body}",
			Invalid:        "This is not filled in correctly.",
			TooLate:        "This is no longer possible {for}: {task}. The last day was {last} {clause}.",
			TooLateThen:    "This was no longer possible on {day} {for}: {task}. The last day was {last} {clause}.",
			TooEarly:       "This is not possible yet on {day} {for}: {task}. The first day is {first} {clause}.",
			TooEarlyThen:   "This was not possible yet on {day} {for}: {task}. The first day was {first} {clause}.",
			OutOfOrder:     "This is not possible on {day} {for}: {task}. Something of a later day is on record already. The first day is {first} {clause}.",
			OutOfOrderThen: "This was not possible on {day} {for}: {task}. Something of a later day is on record already. The first day was {first} {clause}.",
			Closed:         "This is no longer possible {for}: {task}. The case is already closed {clause}.",
			ClosedThen:     "This was no longer possible on {day} {for}: {task}. The case was already closed {clause}.",
			Repeated:       "This is on record already {for}: {task} {clause}.",
			TooLong:        "This is too long {for}: {task}. The last day can become {last} at most {clause}.",
			TooLongThen:    "This was too long {for}: {task}. The last day could become {last} at most {clause}.",
			UsedUp:         "This is no longer possible {for}: {task}. The term is already as often made longer as it may be {clause}.",
			UsedUpThen:     "This was no longer possible on {day} {for}: {task}. The term was already as often made longer as it may be {clause}.",
			Stopped:        "This is not possible now {for}: {task}. The clock already stands still {clause}.",
			StoppedThen:    "This was not possible on {day} {for}: {task}. The clock already stood still {clause}.",
			Running:        "This is not possible now {for}: {task}. The clock is running {clause}.",
			RunningThen:    "This was not possible on {day} {for}: {task}. The clock was running {clause}.",
			NotOpen:        "This is not possible now {for}: {task} {clause}.",
			NotOpenThen:    "This was not possible on {day} {for}: {task} {clause}.",
			Instead:        "These are the steps now.",
			InsteadThen:    "These were the steps then.",
			Can:            "{Party} can {task}.",
			Could:          "{Party} could {task}.",
			YouCould:       "You could {task}.",
		},
		Ladder: Ladder{
			ByAdvice:        "{Complaint} comes to {body} with the advice of {from} {clause}.",
			ByReferral:      "{From} refers {complaint} to {body} if there is no solution {clause}.",
			Claim:           "Have you said that your complaint is not resolved, and is it not referred? Then you can {task} yourself {clause}.",
			DoWithin:        "Do so {until} {clause}.",
			Required:        "You cannot skip this stage.",
			Acknowledges:    "{Party} {first} lets {you} know {when} that {complaint} was received {clause}.",
			Consults:        "{Party} {first} consults {whom} about {complaint} {when} {clause}.",
			Hears:           "{Party} {first} listens to {whom} {when} {clause}.",
			HearsYou:        "{Party} {first} listens to {story} {when} {clause}.",
			Informs:         "{Party} {first} tells {whom} {when} {news} {clause}.",
			Publishes:       "{Party} {first} publishes {answer} {when} {clause}.",
			YouOwe:          "You must do this {when}: {task} {clause}.",
			Every:           "every {term}",
			NotIfGeneral:    "That is not needed if {complaint} is about nobody in particular.",
			SoonAndWithin:   "as soon as possible, and {until}",
			AdviceDay:       "The day of the advice does not count.",
			ReferralDay:     "The day on which {complaint} is referred does not count.",
			EntryDay:        "The day on which {complaint} comes there does not count.",
			Target:          "The target is to do so within {term}.",
			MayExtend:       "{Body} may make that term longer {how} {clause}.",
			MayExtendAgreed: "If you consent, {body} may make that term longer {how} {clause}.",
			Longer:          "as often as needed",
			LongerMost:      "by {term} at most each time",
			Once:            "once",
			OnceMost:        "once, by {term} at most",
			Times:           "{n} times",
			TimesMost:       "{n} times, by {term} at most each time",
			MayRetract:      "An extension can be taken back {clause}.",
			MayPause:        "{Body} may stop the clock of that term {clause}.",
			Anew:            "After that the term begins anew.",
			SilenceOpens:    "Is there no answer in time? Then you can take {complaint} to {body} from the next day on {clause}.",
			AdviceGoes:      "With that advice {complaint} goes to {body} {clause}.",
			IfTalk:          "Are you satisfied?",
			IfNotTalk:       "Are you not satisfied?",
			IfAnswered:      "Does this resolve {complaint}?",
			IfNotAnswered:   "Does it not resolve {complaint}?",
			GiveUp:          "Do you have no answer yet, and do you expect no solution any more? You can tell {body} that too {clause}.",
			SameFollows:     "The same then follows.",
			ReferredToo:     "{Complaint} must then go to {body} too.",
		},
		Limits: Limits{
			Within:            "within {term}",
			OfEvent:           "within {term} of the event",
			OfReferral:        "within {term} of the referral",
			OfAcknowledgement: "within {term} of telling {you} that {complaint} was received",
			OfConsultation:    "within {term} of the consultation",
			OfHearing:         "within {term} of the day when all have been heard",
			OfThat:            "within {term} after that",
			OfAnswer:          "within {term} of {answer}",
			OfSilence:         "within {term} of {answer}, or of the last day for it",
			OfExtension:       "within {term} of the extension",
			OfDue:             "within {term} of the last day for {answer}",
			ByOrdinaryDay:     "by the ordinary last day",
			ByDue:             "by the last day for {answer}",
			OfClosing:         "within {term} of the end of the case",
			Either:            "{until}, or {or},",
			Earlier:           "The earlier of the two days counts.",
			Later:             "The later of the two days counts.",
		},
		Deadlines: Deadlines{
			None:        "without a last day",
			Plain:       "by {day}",
			Running:     "by {day}, {days} left",
			Today:       "by {day}, today is the last day",
			Overdue:     "by {day}, now {days} overdue",
			Met:         "by {day}, done on {met}",
			MetLate:     "by {day}, done on {met}, {days} late",
			Paused:      "the clock stands still with {days} left",
			PausedLast:  "the clock stands still on the last day",
			Provisional: "{deadline} (this may still become later)",
		},
		Counting: Counting{
			WouldStart:    "The term of {term} would start on {day}.",
			DayItself:     "The day itself, {day}, does not count.",
			Starts:        "The term of {term} starts on {day}. That day does not count.",
			Off:           "{off}.",
			StartsLater:   "{off}. The term therefore starts on {day}. That day does not count.",
			Counted:       "{Term} later it is {day}.",
			Extended:      "With the extension of {term} it is {day}.",
			Clamped:       "{Month} {year} has no day {n}. The last day of the month takes its place.",
			PausedAtEnd:   "The clock stood still at the end. That adds {term}, which makes it {day}.",
			PausedFor:     "The clock stood still for {term}. That makes it {day}.",
			Minimum:       "The term holds fewer than {days}. It therefore runs up to and including {day}.",
			RolledOver:    "{off}. The last day therefore becomes {day}.",
			RollLimited:   "{off}. The last day stays all the same, because a term of {term} is too long to move.",
			AgreedStays:   "{off}. The last day stays all the same, because it was agreed.",
			Saturated:     "The term runs on beyond {day}. Nothing is counted beyond that day.",
			PausedSince:   "The clock has stood still since {day}.",
			Provisional:   "It is not certain yet that {day} is a working day. The last day may therefore become later.",
			Together:      "The last day moves if the {days} up to and including {day} all turn out to be days off.",
			PausedOpen:    "The clock stood still on days that may not be working days. The last day may therefore still change.",
			Other:         "After that it is {day}.",
			OffNamed:      "{Day} is not a working day: {name}",
			OffWeekend:    "{Day} is in a weekend",
			OffOther:      "{Day} is not a working day",
			LastUncertain: "The last day is only certain once the clock runs again.",
			LastIs:        "The last day is {day}.",
			LastThat:      "That is the last day.",
		},
	}
}

// englishForStaff says the same of the complainant, and not to them.
func englishForStaff() Phrases {
	p := english()
	p.Nouns.Complaint = "the complaint"
	p.Nouns.You = "the complainant"
	p.Nouns.Whom = "the complainant"
	p.Nouns.Story = "the complainant's side of the story"

	p.Headings.Readings = "How the rules are read"
	p.Headings.State = "Where the complaint is now"

	p.Parties.By = "the complainant"

	p.Tasks.Consent = ", with the complainant's consent"

	p.Steps.Claim = "{Body} must refer {complaint}. If that does not happen, the complainant can {task} {clause}."
	p.Steps.AdviseTalk = "The complainant is advised to talk with {body} about {complaint} {clause}."
	p.Steps.AdviseFile = "The complainant is advised to file {complaint} with {body} {clause}."
	p.Steps.AdvisePass = "The complainant is advised to take {complaint} to {body} {clause}."
	p.Steps.AdviseAppeal = "The complainant is advised to appeal to {body} {clause}."
	p.Steps.Advise = "The complainant is advised to {task} {clause}."
	p.Steps.YouCan = "The complainant can {task} {clause}."
	p.Steps.Wait = "The complainant need not do anything now."
	p.Steps.IfTalk = "Is the complainant satisfied after the talk with {body}?"
	p.Steps.IfTalkAfterAll = "Is the complainant satisfied after the talk with {body} after all?"
	p.Steps.IfNotTalk = "Is the complainant not satisfied after the talk with {body}?"
	p.Steps.IfGivingUp = "Does the complainant have no answer yet, and expect no solution any more?"
	p.Steps.Tell = "The complainant can then tell {body} {clause}."
	p.Steps.AgreedReopens = "{Complaint} is then over. If it goes wrong later, the complainant can still go on."
	p.Steps.AgreedCloses = "The case is then closed, and the complainant cannot go on with it."
	p.Steps.ThenGo = "Then the complainant can take {complaint} to {body}{until} {clause}."
	p.Steps.ThenAppeal = "Then the complainant can appeal to {body}{until} {clause}."
	p.Steps.NoNeed = "The complainant need not say so first {clause}."
	p.Steps.Since = "This has had to be done since {day}."
	p.Steps.YouSince = "This has had to be done since {day}."
	p.Steps.YouHave = "The complainant has {days} left."
	p.Steps.DoBy = "The complainant had best do so by {day}."

	p.NoSteps.NothingMore = "The complainant need not do anything more."
	p.NoSteps.CouldGoOn = "The complainant could still go on up to and including {day} {clause}."

	p.States.Unreported = "The complainant has not reported the complaint yet."
	p.States.Talking = "The complainant is talking with {body} about the complaint."
	p.States.TalkDeclined = "The complainant has said that the talk with {body} did not satisfy."
	p.States.YouSay = "It is for the complainant to say whether that is so."
	p.States.GaveUp = "The complainant has said that the complaint is not resolved with {body}."
	p.States.Declined = "The complainant has said that {answer} does not resolve the complaint."
	p.States.ResolvedReopens = "The complainant has said that the complaint is resolved. The case is closed. If it goes wrong after all, the complainant can still go on {clause}."
	p.States.Withdrawn = "The complainant has withdrawn the complaint. The case is closed {clause}."
	p.States.GoOn = "The complainant can still go on from there {clause}."
	p.States.GoOnUntil = "The term for the complainant to go on runs up to and including {day} {clause}."
	p.States.JudgedUpheld = "{Complaint} is upheld."
	p.States.JudgedPartly = "{Complaint} is partly upheld."
	p.States.JudgedNot = "{Complaint} is not upheld."

	p.Events.Talked = "On {day} the complainant talked with {body} about the complaint."
	p.Events.Filed = "On {day} the complainant filed the complaint with {body}."
	p.Events.Passed = "On {day} the complainant took the complaint to {body}."
	p.Events.Appealed = "On {day} the complainant appealed to {body}."
	p.Events.Acknowledged = "On {day} the complainant was told that the complaint was received."
	p.Events.ConsultedYou = "On {day} the complainant was consulted about {complaint}."
	p.Events.HeardYou = "On {day} the complainant's side of the story was heard."
	p.Events.Answered = "On {day} the complainant got an answer to the complaint."
	p.Events.Accepted = "On {day} the complainant said that the complaint is resolved."
	p.Events.Declined = "On {day} the complainant said that the complaint is not resolved."
	p.Events.InformedYou = "On {day} the complainant was told about the complaint."
	p.Events.Consented = "The complainant agreed to that."
	p.Events.Withdrawn = "On {day} the complainant withdrew the complaint."

	p.Refusals.YouCould = "The complainant could {task}."

	p.Ladder.Claim = "Has the complainant said that the complaint is not resolved, and is it not referred? Then the complainant can {task} {clause}."
	p.Ladder.DoWithin = "The complainant does so {until} {clause}."
	p.Ladder.Required = "The complainant cannot skip this stage."
	p.Ladder.YouOwe = "The complainant must do this {when}: {task} {clause}."
	p.Ladder.MayExtendAgreed = "If the complainant consents, {body} may make that term longer {how} {clause}."
	p.Ladder.SilenceOpens = "Is there no answer in time? Then the complainant can take {complaint} to {body} from the next day on {clause}."
	p.Ladder.IfTalk = "Is the complainant satisfied?"
	p.Ladder.IfNotTalk = "Is the complainant not satisfied?"
	p.Ladder.GiveUp = "Does the complainant have no answer yet, and expect no solution any more? The complainant can tell {body} that too {clause}."
	return p
}
