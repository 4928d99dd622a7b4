package escalation

import (
	"iter"
	"strconv"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// A Wording puts what this library knows into words. [Dutch] and [English] are
// two; a host replaces the functions that it wants to say differently:
//
//	w := escalation.Dutch()
//	w.Stage = func(p *procedure.Procedure, s procedure.Stage) string { … }
//
// Call the functions through the methods, which fall back to Dutch where a
// field is nil, so that the zero Wording speaks Dutch. Each function stands by
// itself: replacing Date does not change the days within other sentences.
//
// Sentences are written for the complainant: they say "je" or "you" to them,
// start with a capital and end with a full stop; clauses are cited between
// brackets. Findings may be read by others and speak of the complainant, as
// Party does. Labels start with a capital. A date, and a deadline, are phrases to be put into a
// sentence. What bodies are called, and where they can be reached, comes from
// the regulation; what has no name there in this language is called by its
// role. No function returns an empty text.
type Wording struct {
	// Labels.
	Heading  func(Heading) string
	Stage    func(*procedure.Procedure, procedure.Stage) string
	Party    func(*procedure.Procedure, procedure.Party) string
	By       func(*procedure.Procedure, procedure.Party) string // above steps: as Party, and "Jij" to the complainant
	Ground   func(*procedure.Procedure, procedure.Ground) string
	Verdict  func(procedure.Verdict) string
	Outcome  func(procedure.Outcome) string
	Severity func(audit.Severity) string
	Urgency  func(Urgency) string

	// Phrases.
	Date     func(date.Date) string                            // "woensdag 20 mei 2026"
	Deadline func(d deadline.Deadline, today date.Date) string // "uiterlijk woensdag 20 mei 2026, nog 2 dagen"

	// Sentences.
	Clause    func(p *procedure.Procedure, id string) string         // what a clause says
	Rung      func(*procedure.Procedure, procedure.Stage) []string   // what happens at a stage, before anything has
	Complaint func(*procedure.Procedure, procedure.Complaint) string // what a complaint is about
	State     func(procedure.Case) string                            // where a complaint is
	Step      func(procedure.Case, Step) string                      // what must, can or is advised to be done
	NoSteps   func(Guidance) string                                  // in place of steps
	Explain   func(deadline.Counting, deadline.Deadline) []string    // how a day was counted
	Event     func(*procedure.Procedure, procedure.Event) string     // what happened
	Finding   func(*procedure.Procedure, audit.Finding) string       // what was wrong with it
	Refusal   func(*procedure.RefusedError) string                   // why something is not taken
}

// A Heading is one of the short texts with which a program divides what it
// prints of a case. The zero Heading is none.
type Heading uint8

// The headings.
const (
	HeadingState      Heading = 1 + iota // above where the complaint is
	HeadingDeadline                      // above the last day and how it was counted
	HeadingSteps                         // above the steps
	HeadingFindings                      // above the findings
	HeadingNoFindings                    // in place of findings
	HeadingHistory                       // above the events
	HeadingLadder                        // above the stages of a regulation
	HeadingClauses                       // above its clauses
	HeadingContact                       // above where to write and ask
)

// Headings yields every Heading in order.
func Headings() iter.Seq[Heading] {
	return func(yield func(Heading) bool) {
		for h := HeadingState; h <= HeadingContact; h++ {
			if !yield(h) {
				return
			}
		}
	}
}

// String returns what h is above, "unset" for zero. It never panics; what to
// print is for [Wording.SayHeading].
func (h Heading) String() string {
	switch h {
	case 0:
		return "unset"
	case HeadingState:
		return "state"
	case HeadingDeadline:
		return "deadline"
	case HeadingSteps:
		return "steps"
	case HeadingFindings:
		return "findings"
	case HeadingNoFindings:
		return "no-findings"
	case HeadingHistory:
		return "history"
	case HeadingLadder:
		return "ladder"
	case HeadingClauses:
		return "clauses"
	case HeadingContact:
		return "contact"
	default:
		return "heading(" + strconv.Itoa(int(h)) + ")"
	}
}

// SayHeading returns the text of h.
func (w Wording) SayHeading(h Heading) string {
	if w.Heading == nil {
		w = Dutch()
	}
	return w.Heading(h)
}

// SayStage returns what the stage s of p is called.
func (w Wording) SayStage(p *procedure.Procedure, s procedure.Stage) string {
	if w.Stage == nil {
		w = Dutch()
	}
	return w.Stage(p, s)
}

// SayParty returns what a party to p is called.
func (w Wording) SayParty(p *procedure.Procedure, party procedure.Party) string {
	if w.Party == nil {
		w = Dutch()
	}
	return w.Party(p, party)
}

// SayBy returns what to print above the steps of a party to p: what it is
// called, and to the complainant "Jij" or "You".
func (w Wording) SayBy(p *procedure.Procedure, party procedure.Party) string {
	if w.By == nil {
		w = Dutch()
	}
	return w.By(p, party)
}

// SayGround returns what a ground is called.
func (w Wording) SayGround(p *procedure.Procedure, g procedure.Ground) string {
	if w.Ground == nil {
		w = Dutch()
	}
	return w.Ground(p, g)
}

// SayVerdict returns what a verdict is called.
func (w Wording) SayVerdict(v procedure.Verdict) string {
	if w.Verdict == nil {
		w = Dutch()
	}
	return w.Verdict(v)
}

// SayOutcome returns what an outcome is called.
func (w Wording) SayOutcome(o procedure.Outcome) string {
	if w.Outcome == nil {
		w = Dutch()
	}
	return w.Outcome(o)
}

// SaySeverity returns what a severity is called.
func (w Wording) SaySeverity(s audit.Severity) string {
	if w.Severity == nil {
		w = Dutch()
	}
	return w.Severity(s)
}

// SayUrgency returns what an urgency is called.
func (w Wording) SayUrgency(u Urgency) string {
	if w.Urgency == nil {
		w = Dutch()
	}
	return w.Urgency(u)
}

// SayDate returns d with its weekday and year.
func (w Wording) SayDate(d date.Date) string {
	if w.Date == nil {
		w = Dutch()
	}
	return w.Date(d)
}

// SayDeadline returns until when, and how long that is from today; of what was
// done when that was, on whichever day it is asked.
func (w Wording) SayDeadline(d deadline.Deadline, today date.Date) string {
	if w.Deadline == nil {
		w = Dutch()
	}
	return w.Deadline(d, today)
}

// SayClause returns what the clause of p with the given ID says.
func (w Wording) SayClause(p *procedure.Procedure, id string) string {
	if w.Clause == nil {
		w = Dutch()
	}
	return w.Clause(p, id)
}

// SayRung returns what happens at the stage s of p, for somebody who has not
// complained yet. It is nil when p has no such stage.
func (w Wording) SayRung(p *procedure.Procedure, s procedure.Stage) []string {
	if w.Rung == nil {
		w = Dutch()
	}
	return w.Rung(p, s)
}

// SayComplaint returns what c is about.
func (w Wording) SayComplaint(p *procedure.Procedure, c procedure.Complaint) string {
	if w.Complaint == nil {
		w = Dutch()
	}
	return w.Complaint(p, c)
}

// SayState returns where the complaint of c is.
func (w Wording) SayState(c procedure.Case) string {
	if w.State == nil {
		w = Dutch()
	}
	return w.State(c)
}

// SayStep returns what s asks or allows in c, until when, and where to turn to
// with it.
func (w Wording) SayStep(c procedure.Case, s Step) string {
	if w.Step == nil {
		w = Dutch()
	}
	return w.Step(c, s)
}

// SayNoSteps returns what to print in place of the steps of g, which has none:
// that the case is over, that a last day is past and whom to ask (R3), or who
// is to act, and is when that is after the end of the case.
func (w Wording) SayNoSteps(g Guidance) string {
	if w.NoSteps == nil {
		w = Dutch()
	}
	return w.NoSteps(g)
}

// SayExplain returns how the last day of d was counted by c, one step a line. It is nil when there is no deadline.
func (w Wording) SayExplain(c deadline.Counting, d deadline.Deadline) []string {
	if w.Explain == nil {
		w = Dutch()
	}
	return w.Explain(c, d)
}

// SayEvent returns what happened.
func (w Wording) SayEvent(p *procedure.Procedure, e procedure.Event) string {
	if w.Event == nil {
		w = Dutch()
	}
	return w.Event(p, e)
}

// SayFinding returns what f found.
func (w Wording) SayFinding(p *procedure.Procedure, f audit.Finding) string {
	if w.Finding == nil {
		w = Dutch()
	}
	return w.Finding(p, f)
}

// SayRefusal returns why an event was refused, and what can be done instead.
func (w Wording) SayRefusal(err *procedure.RefusedError) string {
	if w.Refusal == nil {
		w = Dutch()
	}
	return w.Refusal(err)
}
