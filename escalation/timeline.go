package escalation

import (
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// A Timeline is a whole case as of a day, for whoever draws it: what the
// complaint is about, what happened and what was found of it, and where that
// leaves the case. Package wording tells it in words.
type Timeline struct {
	Complaint procedure.Complaint `json:"complaint"`
	Events    []Happening         `json:"events,omitempty"`   // as they were recorded, also those that cannot have happened
	Guidance  Guidance            `json:"guidance,omitzero"`  // as of that day; zero for a complaint that the procedure does not take
	Findings  []audit.Finding     `json:"findings,omitempty"` // about no event: what is wrong with the complaint, or not done by that day
}

// A Happening is one event of a [Timeline].
type Happening struct {
	Step     procedure.Step  `json:"step"`               // what it did to the case: its move, with its days before it, or why it was passed over
	Findings []audit.Finding `json:"findings,omitempty"` // about it
}

// TimelineOf follows a history as [procedure.Procedure.Follow] does, and puts
// with each event what [audit.Of] finds of it. Of a nil procedure it has only
// the complaint.
func TimelineOf(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date) Timeline {
	t := Timeline{Complaint: complaint}
	var last procedure.Case
	taken := false // whether the procedure takes the complaint
	for s := range p.Follow(complaint, events, today) {
		switch {
		case s.Index < 0:
			t.Events = make([]Happening, len(events))
			last, taken = s.After, s.Err == nil
		case s.Err == nil:
			last = s.After
			fallthrough
		default:
			t.Events[s.Index].Step = s
		}
	}
	if taken {
		t.Guidance = Guide(last, today)
	}
	for _, f := range audit.Of(p, complaint, events, today) {
		if f.Index < 0 {
			t.Findings = append(t.Findings, f)
		} else {
			at := &t.Events[f.Index]
			at.Findings = append(at.Findings, f)
		}
	}
	return t
}
