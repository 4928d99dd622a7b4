package proceduretest

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// EveryFeature returns a made-up regulation that uses everything that a
// regulation can say: where a field can say two things, one rung says the one
// and another rung the other. What it leaves out the procedure of Xtra has: a
// window of filing that bars, grounds that need not be named, and terms that
// are not moved. It has the id "every-feature", and the scenarios whose names
// begin with f are about it.
//
// It is for tests. A program that follows its procedure, shows its texts and
// keeps its terms can do so for any other regulation; nobody handles complaints
// by it. Each call returns a copy of its own.
func EveryFeature() procedure.Regulation {
	return procedure.Regulation{
		ID:      "every-feature",
		Edition: "1",
		Name: procedure.Text{
			"nl": "de klachtenregeling van Stichting Voorbeeld",
			"en": "the complaints procedure of the Voorbeeld foundation",
		},

		// By the Dutch calendar. A term that ends on a day off ends on the next
		// working day, also when it was agreed; one that starts on a day off
		// starts on the next working day. When a clock is stopped, no day after
		// that counts up to and including the one on which it runs again.
		Counting: deadline.Counting{
			Calendar:   deadline.Netherlands(),
			Roll:       deadline.RollForward,
			RollAgreed: true,
			Start:      deadline.StartOnWorkingDay,
			Suspend:    deadline.SuspendAfterStop,
		},

		Patience: procedure.Patience{Term: deadline.Weeks(6), Clause: "F57"},

		// Two of the grounds have names of their own, and one must be named.
		Grounds: procedure.GroundRule{
			Clause:   "F1",
			Required: "F2",
			Names: []procedure.GroundName{
				{Ground: procedure.Conduct, Name: procedure.Text{"nl": "bejegening", "en": "how you were treated"}},
				{Ground: procedure.ServiceDelivery, Name: procedure.Text{"nl": "de begeleiding", "en": "the guidance"}},
			},
		},

		// What is older than a year may be passed over, and need not be.
		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Warns: true, Clause: "F3"},
			Late:  "F4",
		},

		// The talk is advice.
		Skip: "F6",

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"nl": "de begeleider", "en": "the counsellor"},
				Entry: procedure.Entry{Norm: procedure.Advice, About: "F5", Clause: "F5"},
				Agree: procedure.Agreement{Accept: "F7", Decline: "F7"},
			},
			everyManager(),
			everyCommittee(),
			everyBoard(),
			everyAppeal(),
		},

		Fixed: "F50",
		Closing: procedure.Closing{
			Withdraw: "F51",
			Lapse:    "F52",
			By:       procedure.Manager,
			Reopen:   procedure.Limit{Span: procedure.Span{From: procedure.FromClosing, Term: deadline.Months(3), Including: true}, Clause: "F53"},
			Forward:  "F54",
		},

		Contact: procedure.Contact{
			Address:       []string{"Stichting Voorbeeld", "t.a.v. het bestuur", "Voorbeeldstraat 1", "1000 AA Voorbeeld"},
			AddressClause: "F55",
			Phone:         "0800 0000",
			Mail:          "klachten@example.org",
			InfoClause:    "F56",
		},

		Clauses: everyClause(),
	}
}

// everyManager: nobody gets past the team leader, who answers in ten working
// days of the acknowledgement and aims at seven. The year is no bar here either.
// Agreeing does not end it for good.
func everyManager() procedure.Rung {
	return procedure.Rung{
		Stage:    procedure.WithManager,
		Form:     procedure.Review,
		Body:     procedure.Text{"nl": "de teamleider", "en": "the team leader"},
		Required: true,
		Entry: procedure.Entry{
			Norm:   procedure.Advice,
			Within: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)}, Warns: true, Clause: "F3"},
			Clause: "F8",
		},
		Duties: []procedure.Duty{
			{
				Kind:   procedure.Acknowledged,
				Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
				Clause: "F9",
			},
			everyLonger(false),
		},
		Answer: procedure.Answer{
			Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: deadline.WorkingDays(10)}},
			Target: deadline.WorkingDays(7),
			Clause: "F10",
		},
		Extend:  procedure.Extension{Times: 1, Most: deadline.WorkingDays(10), Clause: "F11", Retract: "F12"},
		Pause:   procedure.Pause{Clause: "F14"},
		Silence: "F15",
		Agree:   procedure.Agreement{Accept: "F16", Decline: "F16", Reopen: "F17"},
	}
}

// everyLonger: who extends tells the complainant before the first term ends;
// the board only when the complainant was not asked.
func everyLonger(unasked bool) procedure.Duty {
	return procedure.Duty{
		Kind:    procedure.Informed,
		Parties: []procedure.Party{procedure.Complainant},
		Since:   procedure.FromExtension,
		Unasked: unasked,
		Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}},
		Clause:  "F13",
	}
}

// everyCommittee: the complaints panel hears both sides and advises. It stands
// below the board here, so that the order of the rungs is not that of the
// stages.
func everyCommittee() procedure.Rung {
	return procedure.Rung{
		Stage: procedure.WithCommittee,
		Form:  procedure.Review,
		Body:  procedure.Text{"nl": "de klachtenkamer", "en": "the complaints panel"},
		Entry: procedure.Entry{
			Norm: procedure.Right,
			Within: procedure.Limit{
				Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Months(2)},
				Or:     procedure.Span{From: procedure.FromEvent, Term: deadline.Months(6)},
				Later:  true,
				Clause: "F19",
			},
			Clause: "F18",
		},
		Duties: []procedure.Duty{
			{Kind: procedure.Acknowledged, First: true, Clause: "F20"},
			{
				Kind:    procedure.Heard,
				Parties: []procedure.Party{procedure.Complainant, procedure.Manager},
				Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
				First:   true,
				Clause:  "F21, F22",
			},
			{
				Kind:    procedure.Informed,
				Parties: []procedure.Party{procedure.Complainant},
				Every:   deadline.Weeks(4),
				Clause:  "F23",
			},
			{
				Kind:    procedure.Informed,
				Parties: []procedure.Party{procedure.Complainant},
				Since:   procedure.FromExtension,
				Over:    deadline.Days(4),
				Limit: procedure.Limit{
					Span: procedure.Span{From: procedure.FromExtension, Term: deadline.Weeks(1)},
					Or:   procedure.Span{From: procedure.FromDue},
				},
				Clause: "F26",
			},
		},
		Answer: procedure.Answer{
			Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromHearing, Term: deadline.Days(30)}},
			Clause: "F24",
		},
		ExtendAgreed: procedure.Extension{Times: 2, Most: deadline.Weeks(2), Clause: "F25"},
		Pause:        procedure.Pause{Anew: true, Clause: "F27"},
		Agree:        procedure.Agreement{Early: "F29", Resume: "F59"},
		Advises:      "F28",
	}
}

// everyBoard: the board has the advice and answers in six weeks of that day.
func everyBoard() procedure.Rung {
	return procedure.Rung{
		Stage: procedure.WithBoard,
		Form:  procedure.Review,
		Body:  procedure.Text{"nl": "het bestuur", "en": "the executive board"},
		Entry: procedure.Entry{Referral: true, Clause: "F30"},
		Duties: []procedure.Duty{
			{
				Kind:    procedure.Informed,
				By:      procedure.Committee,
				Parties: []procedure.Party{procedure.Complainant},
				Since:   procedure.FromReferral,
				Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromReferral, Term: deadline.Weeks(1)}},
				Clause:  "F31",
			},
			{
				Kind:    procedure.Consulted,
				Parties: []procedure.Party{procedure.Employee},
				Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}},
				First:   true,
				About:   true,
				Clause:  "F32",
				Noted:   "F58",
			},
			{
				Kind:    procedure.Heard,
				Parties: []procedure.Party{procedure.Complainant},
				Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromConsultation, Term: deadline.Weeks(2)}},
				First:   true,
				Clause:  "F33",
			},
			everyLonger(true),
			{
				Kind:     procedure.Informed,
				Parties:  []procedure.Party{procedure.Manager},
				Since:    procedure.FromAnswer,
				Limit:    procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Weeks(1)}},
				Outlives: true,
				Clause:   "F39",
			},
			{Kind: procedure.Published, Since: procedure.FromAnswer, Clause: "F40"},
			{
				Kind:    procedure.Informed,
				Parties: []procedure.Party{procedure.Complainant},
				Since:   procedure.FromDue,
				Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue, Term: deadline.Weeks(1)}},
				Clause:  "F60",
			},
		},
		Answer: procedure.Answer{
			Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)}},
			Refuse: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(2)}, Clause: "F61"},
			Soon:   true,
			Clause: "F34, F35",
		},
		Extend:       procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "F36"},
		ExtendAgreed: procedure.Extension{Clause: "F37"},
		Agree:        procedure.Agreement{Accept: "F16", Early: "F29", Decline: "F16", GiveUp: "F38"},
	}
}

// everyAppeal: the disputes committee is reached through the board, or by the
// complainant when the board owes that and does not do it. What it rules is
// published, and is the end.
func everyAppeal() procedure.Rung {
	return procedure.Rung{
		Stage: procedure.OnAppeal,
		Form:  procedure.Review,
		Body:  procedure.Text{"nl": "de geschillencommissie", "en": "the disputes committee"},
		Short: procedure.Text{"nl": "de commissie", "en": "the committee"},
		Note: procedure.Text{
			"nl": "De geschillencommissie vraagt € 25 om je zaak te behandelen.",
			"en": "The disputes committee asks € 25 to take up your case.",
		},
		Entry: procedure.Entry{
			Referral: true,
			Within: procedure.Limit{
				Span:   procedure.Span{From: procedure.FromAnswer, Term: deadline.Months(12)},
				Or:     procedure.Span{From: procedure.FromEvent, Term: deadline.Years(2)},
				Clause: "F44",
			},
			Clause: "F41",
			Owed:   "F41, F42",
			Claim:  "F43",
		},
		Duties: []procedure.Duty{
			{
				Kind:    procedure.Informed,
				By:      procedure.Board,
				Parties: []procedure.Party{procedure.Complainant},
				Since:   procedure.FromReferral,
				Clause:  "F45",
			},
			everyLonger(false),
			{
				Kind:     procedure.Published,
				Since:    procedure.FromAnswer,
				Limit:    procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Days(10)}},
				Outlives: true,
				Clause:   "F48",
			},
			{
				Kind:     procedure.Informed,
				By:       procedure.Board,
				Parties:  []procedure.Party{procedure.Complainant},
				Since:    procedure.FromAnswer,
				Limit:    procedure.Limit{Span: procedure.Span{From: procedure.FromAnswer, Term: deadline.Weeks(4)}},
				Upheld:   true,
				Outlives: true,
				Clause:   "F62",
			},
		},
		Answer: procedure.Answer{
			Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Months(1)}},
			Clause: "F46",
		},
		Extend: procedure.Extension{Times: 1, Most: deadline.Months(1), Clause: "F47"},
		Final:  "F49",
	}
}
