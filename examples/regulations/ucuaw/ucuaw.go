// Package ucuaw is how grievances of graduate student researchers of the
// University of California are handled, by article 11 of their agreement with
// the union UAW: a talk, Step 2, Step 3, arbitration.
//
// Source: the agreement of 24 December 2022 between the University and the UAW.
// Clauses are the steps of article 11; its letters were not at hand, nor what it
// says of silence at Step 3. The words are ours. Happened is the day of
// the event, or the day on which somebody was aware of it when that is earlier.
// What comes after five o'clock is dated the next day. A last day in a weekend
// moves to the next working day, also when it was agreed; holidays of the
// University are for the host to add.
//
// There are three regulations. What the Office of the President did goes straight
// to Step 3; the host chooses that when the grievance comes in. Each side can once
// have seven days more, when it asks before the last day. The University takes them
// as an extension of its answer. When the union asks for them to go to Step 3 the
// host loads the same events by the regulation that has them, and goes on by that.
//
// How it is read:
//
//   - The answer at Step 2 is due fifteen days after the meeting, and after the
//     filing while there was none. Nobody has to ask for one. The meeting is that
//     somebody was heard; a second one moves nothing.
//   - Talking does not stop the clock. It can be passed over, which is noted and
//     no fault.
//
// Not said:
//
//   - The last day for asking for the meeting, and the fifteen days within which it
//     is held. That it was asked for is no event here; a host counts them.
//   - The seven days for filing at Step 2. A host that gives them marks the grievance
//     as taken in late, by agreement. That is for what is filed first: once a talk
//     was recorded the thirty days are a bar, and it makes a regulation with more of
//     them, as Later does.
//   - Only the union can ask for arbitration. The case takes that from the
//     complainant; the host sees to who it is.
//   - The arbitrator decides within thirty days after the record closes, which is
//     no event here. A host counts them.
package ucuaw

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "ucuaw",
		Edition: "2022",
		Name:    procedure.Text{"en": "the grievance procedure of UC and UAW"},

		Counting: deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward, RollAgreed: true},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Days(30)}, Clause: "filing"},
			Late:  "agreed",
		},

		Rungs: []procedure.Rung{
			{
				Stage: procedure.WithEmployee,
				Form:  procedure.Talk,
				Body:  procedure.Text{"en": "the supervisor (Step 1)"},
				Entry: procedure.Entry{Norm: procedure.Advice, Clause: "Step 1"},
				Agree: procedure.Agreement{Accept: "Step 1", Decline: "Step 1"},
			},
			// Talking does not stop the clock.
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"en": "the campus (Step 2)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Within: within(procedure.FromEvent, 30, "filing"), Clause: "Step 2"},
				Answer: procedure.Answer{
					Limit: procedure.Limit{
						Span:  procedure.Span{From: procedure.FromEntry, Term: deadline.Days(15)},
						Or:    procedure.Span{From: procedure.FromHearing, Term: deadline.Days(15)},
						Later: true,
						Known: true,
					},
					Clause: "Step 2 answer",
				},
				Extend:       procedure.Extension{Times: 1, Most: deadline.Days(7), Clause: "seven days"},
				ExtendAgreed: procedure.Extension{Clause: "agreed"},
				Silence:      "Step 3",
				Agree:        procedure.Agreement{Accept: "Step 2 answer", Decline: "Step 3"},
			},
			step3(procedure.FromSilence, 15, "Step 3 appeal"),
			{
				Stage:  procedure.OnAppeal,
				Form:   procedure.Review,
				Body:   procedure.Text{"en": "the arbitrator"},
				Note:   procedure.Text{"en": "Only the union can ask for arbitration."},
				Entry:  procedure.Entry{Norm: procedure.Right, Within: within(procedure.FromAnswer, 45, "arbitration request"), Clause: "arbitration"},
				Answer: procedure.Answer{Clause: "arbitration"},
				Final:  "arbitration",
			},
		},

		// Not in the article.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "filing", Summary: procedure.Text{"en": "A grievance is filed within thirty days of the event, or of when you were aware of it if that is earlier."}},
			{ID: "Step 1", Summary: procedure.Text{"en": "You can talk with your supervisor first. That gives no more time to file."}},
			{ID: "Step 2", Summary: procedure.Text{"en": "The grievance is filed with the campus."}},
			{ID: "Step 2 answer", Summary: procedure.Text{"en": "The answer comes within fifteen days of the meeting, or of the filing when there is no meeting."}},
			{ID: "Step 3", Summary: procedure.Text{"en": "If it is not resolved, or there is no answer in time, it can go to the Office of the President."}},
			{ID: "Step 3 appeal", Summary: procedure.Text{"en": "That is within fifteen days of the answer, or of the day on which it was due."}},
			{ID: "Step 3 answer", Summary: procedure.Text{"en": "The Office of the President answers within thirty days."}},
			{ID: "arbitration", Summary: procedure.Text{"en": "The union can ask for arbitration. What the arbitrator decides is the end."}},
			{ID: "arbitration request", Summary: procedure.Text{"en": "It asks for that within 45 days of the answer."}},
			{ID: "agreed", Summary: procedure.Text{"en": "A term can be longer when both sides agree."}},
			{ID: "seven days", Summary: procedure.Text{"en": "Each side can once have seven days more, when it asks before the last day."}},
			{ID: "case work", Summary: procedure.Text{"en": "Not from the text: you can withdraw your grievance, and a case in which you do nothing more can be closed."}},
		},
	}
}

// Later returns the procedure for a grievance about which the union has asked for
// seven days more to go to Step 3.
func Later() procedure.Regulation {
	r := Regulation()
	r.ID, r.Name = "ucuaw-later", procedure.Text{"en": "the grievance procedure of UC and UAW, with seven days more to go to Step 3"}
	r.Rungs[2] = step3(procedure.FromSilence, 15+7, "Step 3 appeal, seven days")
	return r
}

// President returns the procedure for what the Office of the President did:
// it goes straight to Step 3.
func President() procedure.Regulation {
	r := Regulation()
	r.ID, r.Name = "ucuaw-president", procedure.Text{"en": "the grievance procedure of UC and UAW, for actions of the Office of the President"}
	r.Rungs[1] = step3(procedure.FromEvent, 30, "filing")
	r.Rungs = append(r.Rungs[:2], r.Rungs[3:]...)
	clauses := r.Clauses[:0]
	for _, c := range r.Clauses {
		switch c.ID {
		case "Step 2", "Step 2 answer", "Step 3 appeal":
			continue
		case "Step 3":
			c.Summary = procedure.Text{"en": "The grievance is filed with the Office of the President."}
		}
		clauses = append(clauses, c)
	}
	r.Clauses = clauses
	return r
}

// step3 is the Office of the President, to be reached within so many days.
func step3(from procedure.Anchor, days int, clause procedure.Cite) procedure.Rung {
	return procedure.Rung{
		Stage:    procedure.WithBoard,
		Form:     procedure.Review,
		Body:     procedure.Text{"en": "the Office of the President (Step 3)"},
		Required: true,
		Entry:    procedure.Entry{Norm: procedure.Right, Within: within(from, days, clause), Clause: "Step 3"},
		Answer: procedure.Answer{
			Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Days(30)}},
			Clause: "Step 3 answer",
		},
		Extend:       procedure.Extension{Times: 1, Most: deadline.Days(7), Clause: "seven days"},
		ExtendAgreed: procedure.Extension{Clause: "agreed"},
		Agree:        procedure.Agreement{Accept: "Step 3 answer", Decline: "arbitration"},
	}
}

func within(from procedure.Anchor, days int, clause procedure.Cite) procedure.Limit {
	return procedure.Limit{Span: procedure.Span{From: from, Term: deadline.Days(days)}, Clause: clause}
}
