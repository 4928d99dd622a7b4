package procedure_test

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// ladder is a made-up regulation of five rungs that uses most of what a
// regulation can say, for the tests of this package to change.
func ladder() procedure.Regulation {
	span := func(from procedure.Anchor, t string) procedure.Span {
		return procedure.Span{From: from, Term: term(t)}
	}
	both := []procedure.Party{procedure.Employee, procedure.Manager}
	agree := procedure.Agreement{Accept: "accept", Early: "early", Decline: "decline", GiveUp: "giveup"}
	return procedure.Regulation{
		ID: "ladder", Edition: "1", Name: words("the ladder"),
		Counting: deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward},
		Patience: procedure.Patience{Term: term("P6W"), Clause: "c"},
		Grounds: procedure.GroundRule{
			Clause: "c", Required: "required", Noted: "c",
			Names: []procedure.GroundName{{Ground: procedure.Privacy, Name: words("secrets")}, {Ground: procedure.Conduct, Name: words("manners")}},
		},
		Filing: procedure.Filing{Limit: procedure.Limit{Span: span(procedure.FromEvent, "P1Y"), Clause: "filing"}, Late: "late"},
		Skip:   "skip",
		Fixed:  "fixed",
		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee, Form: procedure.Talk, Body: words("the employee"),
				Entry: procedure.Entry{Norm: procedure.Advice, About: "skip", Clause: "talk"},
				Agree: procedure.Agreement{Accept: "accept", Decline: "decline", Reopen: "reopen"},
			},
			{
				Stage: procedure.WithManager, Form: procedure.Review, Body: words("the manager"), Note: words("bring a friend"), Required: true,
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "manager"},
				Duties: []procedure.Duty{
					{Kind: procedure.Acknowledged, Limit: procedure.Limit{Span: span(procedure.FromEntry, "P5WD")}, Clause: "receipt"},
					{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromExtension, Limit: procedure.Limit{Span: span(procedure.FromDue, "")}, Clause: "tell-longer"},
				},
				Answer:  procedure.Answer{Limit: procedure.Limit{Span: span(procedure.FromAcknowledgement, "P10WD")}, Target: term("P7WD"), Clause: "answer-manager"},
				Extend:  procedure.Extension{Times: 1, Most: term("P10WD"), Clause: "extend-manager"},
				Pause:   procedure.Pause{Clause: "pause-manager"},
				Silence: "silence",
				Agree:   agree,
			},
			{
				Stage: procedure.WithBoard, Form: procedure.Review, Body: words("the board"),
				Entry: procedure.Entry{
					Norm: procedure.Right, Clause: "board",
					Within: procedure.Limit{Span: span(procedure.FromSilence, "P2M"), Or: span(procedure.FromEvent, "P6M"), Later: true, Clause: "up"},
				},
				Duties: []procedure.Duty{
					{Kind: procedure.Consulted, Parties: both, First: true, About: true, Clause: "consult"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, First: true, Limit: procedure.Limit{Span: span(procedure.FromEntry, "P3W")}, Clause: "hear"},
					{Kind: procedure.Informed, By: procedure.Manager, Parties: []procedure.Party{procedure.Employee}, Clause: "tell-employee"},
					{Kind: procedure.Published, Since: procedure.FromAnswer, Limit: procedure.Limit{Span: span(procedure.FromAnswer, "P10D")}, Outlives: true, Clause: "publish"},
				},
				Answer:       procedure.Answer{Limit: procedure.Limit{Span: span(procedure.FromEntry, "P6W")}, Soon: true, Clause: "answer-board"},
				Extend:       procedure.Extension{Times: 1, Most: term("P4W"), Clause: "extend-board", Retract: "retract"},
				ExtendAgreed: procedure.Extension{Clause: "agreed"},
				Agree:        agree,
			},
			{
				Stage: procedure.WithCommittee, Form: procedure.Review, Body: words("the committee"),
				Entry: procedure.Entry{Referral: true, Clause: "refer", Owed: "must-refer", Claim: "claim", Within: procedure.Limit{Span: span(procedure.FromAnswer, "P1Y"), Clause: "up"}},
				Duties: []procedure.Duty{
					{Kind: procedure.Informed, By: procedure.Board, Parties: []procedure.Party{procedure.Complainant}, Since: procedure.FromReferral, Clause: "tell-referral"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant, procedure.Employee}, Limit: procedure.Limit{Span: span(procedure.FromEntry, "P4W")}, Clause: "hear-both"},
					{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Complainant}, Every: term("P4W"), Clause: "report"},
				},
				Answer:       procedure.Answer{Limit: procedure.Limit{Span: span(procedure.FromHearing, "P30D")}, Clause: "answer-committee"},
				ExtendAgreed: procedure.Extension{Times: 1, Clause: "agreed", Retract: "retract"},
				Pause:        procedure.Pause{Anew: true, Clause: "pause-committee"},
				Advises:      "advice",
			},
			{
				Stage: procedure.OnAppeal, Form: procedure.Review, Body: words("the appeals committee"),
				Entry:  procedure.Entry{Referral: true, Clause: "appeal"},
				Duties: []procedure.Duty{{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Committee}, Since: procedure.FromAnswer, Outlives: true, Clause: "tell-committee"}},
				Answer: procedure.Answer{Clause: "answer-appeal"},
				Final:  "final",
			},
		},
		Closing: procedure.Closing{
			Withdraw: "withdraw", Lapse: "lapse", By: procedure.Manager, Forward: "forward",
			Reopen: procedure.Limit{Span: span(procedure.FromClosing, "P3M"), Clause: "again"},
		},
		Contact: procedure.Contact{Address: []string{"Street 1", "Town"}, AddressClause: "c", Phone: "1", Mail: "a@example.org", InfoClause: "c"},
		Clauses: clauses("c", "required", "filing", "late", "skip", "fixed", "talk", "accept", "early", "decline", "giveup", "reopen", "manager", "receipt",
			"tell-longer", "answer-manager", "extend-manager", "pause-manager", "silence", "board", "up", "consult", "hear", "tell-employee", "publish",
			"answer-board", "extend-board", "retract", "agreed", "refer", "must-refer", "claim", "tell-referral", "hear-both", "report", "answer-committee",
			"pause-committee", "advice", "appeal", "tell-committee", "answer-appeal", "final", "withdraw", "lapse", "forward", "again"),
	}
}
