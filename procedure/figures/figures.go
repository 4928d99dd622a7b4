package figures

import (
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// Figures are counts over a number of complaints. The zero Figures is the count
// of no complaints.
//
// Each map counts by a word, such as f.Verdicts[procedure.Upheld], and what it
// has at 0 is said with it. What was never counted is absent, and so 0: a map
// holds no count of 0, and is nil when it would hold none. As JSON the words are
// the keys, and the empty key is the one at 0; that is for programs that show
// figures, and cannot be read back.
type Figures struct {
	Complaints int `json:"complaints"`

	// General counts those that are about nobody in particular, but about the
	// organisation (R25).
	General int `json:"general,omitempty"`

	// Grounds counts by what the complaint is about; at 0 those that name no
	// ground (R16). A complaint with two grounds counts under both, so that the
	// sum can be more than Complaints.
	Grounds map[procedure.Ground]int `json:"grounds,omitempty"`

	// Reached counts by the stage furthest along the ladder that the complaint
	// came to; at 0 those not raised anywhere. The sum is Complaints.
	Reached map[procedure.Stage]int `json:"reached,omitempty"`

	// Verdicts counts by the verdict of the last answer, an advice being one
	// until the body that decides has answered; at 0 those without an answer,
	// or whose last answer states no verdict. The sum is Complaints.
	Verdicts map[procedure.Verdict]int `json:"verdicts,omitempty"`

	// Outcomes counts by how the case stands today; at 0 those that were
	// followed by no procedure. The sum is Complaints.
	Outcomes map[procedure.Outcome]int `json:"outcomes,omitempty"`

	// Stages counts what happened at each stage that a complaint came to;
	// nothing is at 0.
	Stages map[procedure.Stage]StageFigures `json:"stages,omitempty"`

	// Findings counts what the audit found; nothing is at 0. One complaint
	// can have several findings with the same code.
	Findings map[audit.Code]int `json:"findings,omitempty"`

	// Gravest counts complaints by the gravest of their findings; at 0 those
	// without any. The sum is Complaints.
	Gravest map[audit.Severity]int `json:"gravest,omitempty"`
}

// StageFigures count the complaints that came to one stage. The zero
// StageFigures is the count of none.
//
// A complaint is answered here when the body that hears it answers no later
// than the day on which it stops hearing it; an advice is an answer. What it
// says after that day is no answer here but a finding, [audit.AnsweredAfter];
// and a talk is never answered, but satisfies the complainant or not.
//
// So Late is how often package audit finds [audit.LateAnswer] here, and Missed
// and Overdue together how often it finds an answer [audit.Overdue].
type StageFigures struct {
	Came     int `json:"came"`               // came to this stage
	Answered int `json:"answered,omitempty"` // answered: InTime, Late and Undated together
	InTime   int `json:"inTime,omitempty"`   // by the due day
	Late     int `json:"late,omitempty"`     // after the due day
	Undated  int `json:"undated,omitempty"`  // where no due day is stated (K8, R11)
	Missed   int `json:"missed,omitempty"`   // not answered: left or ended after the due day
	Open     int `json:"open,omitempty"`     // at this stage today, the case not being over
	Overdue  int `json:"overdue,omitempty"`  // of those: not answered, and the due day is past (R13)

	Days Days `json:"days,omitempty"` // from the day it came to the day it was answered
}

// Dated returns how many answers had a due day that was met, or is past:
// InTime, Late, Missed and Overdue together.
func (s StageFigures) Dated() int { return s.InTime + s.Late + s.Missed + s.Overdue }

// Share returns which part of the answers counted by [StageFigures.Dated] came
// in time, 0 to 1. It reports false when there are none.
//
// What was not answered counts as not in time, lest a body that never answers
// do better than one that does so late.
func (s StageFigures) Share() (share float64, ok bool) {
	if s.Dated() == 0 {
		return 0, false
	}
	return float64(s.InTime) / float64(s.Dated()), true
}

// Plus returns the figures of the complaints of f and those of o together. The
// order makes no difference, and the sum shares no memory with either.
func (f Figures) Plus(o Figures) Figures {
	return Figures{
		Complaints: f.Complaints + o.Complaints,
		General:    f.General + o.General,
		Grounds:    sum(f.Grounds, o.Grounds),
		Reached:    sum(f.Reached, o.Reached),
		Verdicts:   sum(f.Verdicts, o.Verdicts),
		Outcomes:   sum(f.Outcomes, o.Outcomes),
		Stages:     sumStages(f.Stages, o.Stages),
		Findings:   sum(f.Findings, o.Findings),
		Gravest:    sum(f.Gravest, o.Gravest),
	}
}

func sumStages(a, b map[procedure.Stage]StageFigures) map[procedure.Stage]StageFigures {
	if len(a)+len(b) == 0 {
		return nil
	}
	total := make(map[procedure.Stage]StageFigures, max(len(a), len(b)))
	for stage := range procedure.Stages() {
		for _, part := range []map[procedure.Stage]StageFigures{a, b} {
			if s, ok := part[stage]; ok {
				total[stage] = total[stage].plus(s)
			}
		}
	}
	return total
}

func (s StageFigures) plus(o StageFigures) StageFigures {
	return StageFigures{
		Came:     s.Came + o.Came,
		Answered: s.Answered + o.Answered,
		InTime:   s.InTime + o.InTime,
		Late:     s.Late + o.Late,
		Undated:  s.Undated + o.Undated,
		Missed:   s.Missed + o.Missed,
		Open:     s.Open + o.Open,
		Overdue:  s.Overdue + o.Overdue,
		Days:     sum(s.Days, o.Days),
	}
}

// sum returns the counts of a and b together in a map of its own.
func sum[M ~map[K]int, K comparable](a, b M) M {
	var total M
	for _, part := range []M{a, b} {
		for key, n := range part {
			addTo(&total, key, n)
		}
	}
	return total
}

// addTo adds n to the count at key, and keeps no count of 0.
func addTo[M ~map[K]int, K comparable](counts *M, key K, n int) {
	if n == 0 {
		return
	}
	if *counts == nil {
		*counts = make(M)
	}
	(*counts)[key] += n
}
