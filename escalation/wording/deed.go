package wording

import (
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// A deed is what somebody does, did or should do: what a move, an event and a
// finding have in common.
type deed struct {
	p      *procedure.Procedure
	kind   procedure.Kind
	stage  procedure.Stage // as in the event, or where the case is
	party  procedure.Party // as in the event
	pace   pace
	term   deadline.Term  // of an extension
	most   deadline.Term  // the longest of an extension, where term is not known
	clause procedure.Cite // by which it is done, where that is known
}

// A pace says how soon something is to be done that has no last day.
type pace uint8

const (
	anyTime pace = iota
	first        // before the answer
	atOnce
	asSoon // as soon as possible
)

func deedOf(c procedure.Case, m procedure.Move) deed {
	d := deed{
		p: c.Procedure(), kind: m.Kind, stage: stageOr(m.Stage, c.Stage()), party: m.Party,
		most: m.Most, clause: m.Clause,
	}
	rung, _ := d.p.Rung(m.Stage)
	switch {
	case m.Norm != procedure.Owed:
	case m.Kind == procedure.Answered && rung.Answer.Soon:
		d.pace = asSoon
	case m.Kind == procedure.Answered:
	case m.First:
		d.pace = first
	case m.Soon:
		d.pace = atOnce
	}
	return d
}

// refusedDeed returns what the event of err would have been.
func refusedDeed(err *procedure.RefusedError) deed {
	e := err.Event
	return deed{p: err.Case().Procedure(), kind: e.Kind, stage: stageOr(e.Stage, err.Stage), party: e.Party, term: e.Term}
}

// foundDeed returns what f is about.
func foundDeed(p *procedure.Procedure, f audit.Finding) deed {
	d := deed{p: p, kind: f.Kind, stage: f.Stage, party: f.About, clause: f.Clause}
	if f.Code == audit.StillOpen { // which cites how long is too long
		d.clause = ""
	}
	return d
}

// news returns the duty that d, which informs somebody, does, and at which stage
// that came up: zero when it is nothing in particular.
func (d deed) news() (procedure.Duty, procedure.Stage) {
	for s := d.stage; s != 0; s = below(d.p, s).Stage {
		rung, _ := d.p.Rung(s)
		var does []procedure.Duty
		for _, duty := range rung.Duties {
			if duty.Kind == d.kind && slices.Contains(duty.Parties, d.party) && (d.clause == "" || d.clause == duty.Clause) {
				if len(does) == 0 || does[0].Since != duty.Since || does[0].Upheld != duty.Upheld {
					does = append(does, duty)
				}
			}
		}
		if len(does) == 1 {
			return does[0], s
		}
		if len(does) > 1 {
			break
		}
	}
	return procedure.Duty{}, 0
}

// A manner is how a body answers.
type manner uint8

const (
	byAnswer   manner = iota
	bySolution        // it looks for one that the complainant agrees with, and else rules
	byRuling
	byAdvice
	byDecision // after an advice
)

func mannerAt(p *procedure.Procedure, s procedure.Stage) manner {
	rung, _ := p.Rung(s)
	switch {
	case rung.Advises != "":
		return byAdvice
	case below(p, s).Advises != "":
		return byDecision
	case s == procedure.WithCommittee || s == procedure.OnAppeal:
		return byRuling
	case rung.Agree.GiveUp != "":
		return bySolution
	default:
		return byAnswer
	}
}

// A way is how a complaint is raised at a stage.
type way uint8

const (
	byTalking way = iota
	byFiling      // where it is first put on paper
	byPassing     // on to who looks into it next
	byAppeal
)

func wayTo(p *procedure.Procedure, s procedure.Stage) way {
	rung, _ := p.Rung(s)
	switch {
	case rung.Form == procedure.Talk:
		return byTalking
	case isFirstReview(p, s):
		return byFiling
	case s == procedure.OnAppeal:
		return byAppeal
	default:
		return byPassing
	}
}
