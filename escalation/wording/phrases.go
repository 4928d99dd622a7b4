package wording

// Phrases is everything that a [Language] can say to one audience, as data. A
// phrase names what is put into it between braces: {body}, and {Body} where it
// takes a capital. What each may name stands in visit, and [Phrases.Validate]
// holds every phrase to it: all of those, and beside them only {complaint},
// {you}, {whom} and {story}, which are the [Nouns].
//
// What is put in can be empty, and then takes a space with it; a comma before a
// bracket, a colon or a full stop falls away. A zero Phrases says nothing and does
// not validate.
type Phrases struct {
	Nouns      Nouns
	Terms      Terms
	Dates      Dates
	Holidays   Holidays
	Headings   Headings
	Parties    Parties
	Stages     Stages
	Grounds    Grounds
	Verdicts   Verdicts
	Outcomes   Outcomes
	Severities Severities
	Urgencies  Urgencies
	Records    Records
	Fields     Fields
	Paces      Paces
	Tasks      Tasks
	Answers    Answers
	Steps      Steps
	NoSteps    NoSteps
	Contact    Contact
	States     States
	Events     Events
	Complaints Complaints
	Findings   Findings
	Refusals   Refusals
	Ladder     Ladder
	Limits     Limits
	Deadlines  Deadlines
	Counting   Counting
}

// Nouns is what every other phrase may name as {complaint}, {you}, {whom} and {story}.
type Nouns struct {
	Complaint, You, Whom, Story string
}

// Terms is numbers of days and other units, and lists.
type Terms struct {
	Day, Days, Week, Weeks, Month, Months, Year, Years, WorkingDay, WorkingDays, AndDays, None, Comma, And string
	Or, Cite                                                                                               string
}

// Dates is days. The weekdays begin with Sunday.
type Dates struct {
	Weekdays      [7]string
	Months        [12]string
	Date, Unknown string
}

// Holidays is the days off that package deadline names.
type Holidays struct {
	NewYear, GoodFriday, EasterMonday, KingsDay, QueensDay, LiberationDay, AscensionDay, WhitMonday, ChristmasDay string
	BoxingDay, Closing, Decreed                                                                                   string
}

// Headings is above, or in place of, what a program prints of a case.
type Headings struct {
	State, Deadline, Steps, Findings, NoFindings, History, Ladder, Clauses, Readings, Contact, Other string
}

// Parties is who has no name in the regulation, and whose steps these are.
type Parties struct {
	Complainant, Employee, Manager, Board, Committee, AppealsCommittee, Other, By string
}

// Stages is where a complaint lies, and how far it is there.
type Stages struct {
	Unreported, With, Talking, Hearing, Closed string
}

// Grounds is what a complaint is about, where the regulation has no name for it.
type Grounds struct {
	Conduct, Privacy, ServiceDelivery, Other string
}

// Verdicts is what an answer can be.
type Verdicts struct {
	Upheld, PartlyUpheld, NotUpheld, Inadmissible, Settled, None string
}

// Outcomes is how a case stands or ended.
type Outcomes struct {
	Open, Resolved, Ruled, Withdrawn, Lapsed, Forwarded, None string
}

// Severities is what a finding weighs.
type Severities struct {
	Note, Breach, Impossible, None string
}

// Urgencies is how soon a step asks for attention.
type Urgencies struct {
	Later, Soon, Today, Overdue, None string
}

// Records is what can be recorded or done, as on a button or above a form.
type Records struct {
	Talked, Filed, Passed, Appealed, Acknowledged, Consulted, Heard, Accepted, Declined, Referred, Informed string
	Published, Extended, ExtendedAgreed, Retracted, Paused, Resumed, Withdrawn, Lapsed, Forwarded, Other    string
}

// Fields is what can be filled in, and what is wrong with it.
type Fields struct {
	On, Kind, Stage, Party, Verdict, Term, Happened, Grounds, General, Late, Other, Wrong, Check string
}

// Paces is how soon something is to be done: the {first} and the {pace} of a task.
type Paces struct {
	First, AtOnce, Soon string
}

// Tasks is what somebody is to do, as an infinitive.
type Tasks struct {
	Talk, File, Pass, Appeal, Acknowledge, Consult, ConsultAnyone, Hear, HearYou, HearAnyone, Accept, Decline                             string
	Refer, Inform, Publish, Extend, ExtendBy, ExtendMost, Consent, Retract, Pause, Resume, Withdraw, Lapse                                string
	Forward, Unreadable, NewsReferred, NewsExtended, NewsAnswer, NewsLate, NewsMeasures, NewsOther, SkippedTalk, SkippedFile, SkippedPass string
	SkippedAppeal                                                                                                                         string
}

// Answers is how a body answers: with an answer, by looking for a solution that
// the complainant agrees with and else ruling, with a ruling, with advice, or
// with a decision after an advice.
type Answers struct{ Answer, Solution, Ruling, Advice, Decision Answer }

// Answer is one way to answer.
type Answer struct {
	Task     string // as an infinitive
	Done     string // as a participle
	Noun     string
	To       string // as that to the complaint
	Of       string // as that of the body
	Presents string // in the present
	Record   string // as on a button
}

// Steps is what must, can or is advised to be done.
type Steps struct {
	Silent, Claim, AdviseTalk, AdviseFile, AdvisePass, AdviseAppeal, Advise, YouCan, Owed, CanRefer, May, Wait                                      string
	IfTalk, IfTalkAfterAll, IfWaiting, IfAnswered, IfAfterAll, If, IfNotTalk, IfWrongTalk, IfNotAfterAll, IfGivingUp                                string
	IfNotAnswered, Tell, AgreedReopens, AgreedResumes, AgreedCloses, ThenGo, ThenResumes, RefuseBy, ThenAppeal, ThenReferred, UpTo, NoNeed, CanFrom string
	OwedFrom, LastDay, NoLastDay, Since, YouSince, TargetIs, TargetWas, OwedBy, WasOwedBy, CanUntil, CouldUntil                                     string
	IsToday, IsTomorrow, IsIn, YouHave, IsOverdue, MayBeLater, DoBy, NeedNotAfter, NeedNotThen                                                      string
}

// NoSteps is what stands in place of steps.
type NoSteps struct {
	NoCase, Unreported, TakenIn, Idle, NothingMore, CouldGoOn, Done, Nothing string
}

// Contact is where to write and to ask. Staff are not told.
type Contact struct {
	Address, Question, Silence, AskAbout, Phone, Mail string
}

// States is where a complaint is.
type States struct {
	NoCase, Unreported, ReportBy, ReportWarned, Talking, TalkDeclined, With, Answered, YouSay, GaveUp, Declined string
	ResolvedReopens, Resolved, Over, Withdrawn, Lapsed, GoOn, GoOnUntil, Forwarded, Open, Closed, JudgedAdvice  string
	JudgedUpheld, JudgedPartly, JudgedNot, JudgedInadmissible, JudgedSettled, ThatAnswer                        string
}

// Events is what happened.
type Events struct {
	Talked, Filed, Passed, Appealed, Acknowledged, AcknowledgedBy, Consulted, ConsultedYou, Heard, HeardYou     string
	Answered, AnsweredBy, Accepted, Declined, Referred, Informed, InformedYou, Published, PublishedBy, Extended string
	Consented, Retracted, Paused, Resumed, Withdrawn, Lapsed, Forwarded, Unreadable                             string
}

// Complaints is what a complaint is about.
type Complaints struct {
	Happened, HappenedGeneral, Subject, Subjects, TakenIn, NoClause, NoSummary string
}

// Findings is what was found of a history.
type Findings struct {
	LateReport, TakenInLate, WentUpLate, HadTo, HadToBy, NotDone, DoneOn, Late, StillOpen, Waited, Recorded      string
	NotOpen, AfterClose, TooLate, TooEarly, OutOfOrder, AfterToday, Repeated, MalformedComplaint, MalformedEvent string
	NoGround, Skipped, TargetMissed, Lapsed, AnsweredAfter, Other                                                string
}

// Refusals is why something is not taken. What ends in Then is said of a history that is replayed.
type Refusals struct {
	Nothing, NoCase, For, Invalid, TooLate, TooLateThen, TooEarly, TooEarlyThen, OutOfOrder, OutOfOrderThen string
	Closed, ClosedThen, Repeated, TooLong, TooLongThen, UsedUp, UsedUpThen, Stopped, StoppedThen, Running   string
	RunningThen, NotOpen, NotOpenThen, First, FirstThen, Step, StepFrom, StepsFrom, Instead, InsteadThen    string
	InsteadFirst, Can, Could, YouCould                                                                      string
}

// Ladder is what happens at a stage, before anything has.
type Ladder struct {
	ByAdvice, ByReferral, Claim, DoWithin, Required, Acknowledges, Consults, Hears, HearsYou, Informs, Publishes                                                                      string
	YouOwe, Every, NotIfGeneral, SoonAndWithin, AdviceDay, ReferralDay, EntryDay, Target, MayExtend, MayExtendAgreed                                                                  string
	Longer, LongerMost, Once, OnceMost, Times, TimesMost, MayRetract, MayPause, Anew, SilenceOpens, AdviceGoes                                                                        string
	IfTalk, IfNotTalk, IfAnswered, IfNotAnswered, GiveUp, SameFollows, ReferredToo, Optional, Early, Refuse, OnlyLate, OnlyOver, OnlyUpheld, OnlyBefore, Resumes, ReportWithin, Skips string
}

// Limits is until when, from what.
type Limits struct {
	Within, OfEvent, OfReferral, OfAcknowledgement, OfConsultation, OfHearing, OfMeeting, OfThat, OfAnswer, OfSilence string
	OfExtension, OfDue, OfThatDue, ByOrdinaryDay, ByDue, OfClosing, Either, Earlier, Later, LaterKnown, Including     string
}

// Deadlines is a last day, to be put into a sentence.
type Deadlines struct {
	None, Plain, Running, Today, Overdue, Met, MetLate, Paused, PausedLast, Provisional string
}

// Counting is how a last day was counted, one step a line.
type Counting struct {
	WouldStart, DayItself, DayCounts, Starts, StartsWith, Off, StartsLater, CountsLater, Counted, Extended, Clamped, PausedAtEnd, PausedFor, Minimum string
	RolledOver, RollLimited, AgreedStays, Saturated, PausedSince, Provisional, Together, PausedOpen, Other                                           string
	OffNamed, OffWeekend, OffOther, LastUncertain, LastIs, LastThat                                                                                  string
}
