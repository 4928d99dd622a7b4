package figures

import (
	"github.com/hulponline/klachtenregeling/procedure"
)

// Figures are counts over a number of complaints. Arrays are indexed by the
// words they count, such as f.Verdicts[procedure.Upheld]; what stands at index
// 0 is said with each. The zero Figures is the count of no complaints.
type Figures struct {
	Complaints int

	// Grounds counts by what the complaint is about; at 0 those that name no
	// ground. A complaint with two grounds counts under both, so that the sum
	// can be more than Complaints.
	Grounds [procedure.ServiceDelivery + 1]int

	// Reached counts by the highest stage that the complaint came to; at 0
	// those not raised anywhere. The sum is Complaints.
	Reached [procedure.OnAppeal + 1]int

	// Verdicts counts by the verdict of the last answer; at 0 those without
	// an answer, or with one that states no verdict. The sum is Complaints.
	Verdicts [procedure.Settled + 1]int

	// Outcomes counts by how the case stands today; at 0 those that cannot be
	// followed, because the event complained about has no possible day. The
	// sum is Complaints.
	Outcomes [procedure.OutcomeLapsed + 1]int

	// Stages counts what happened at each stage; nothing is at 0.
	Stages [procedure.OnAppeal + 1]StageFigures

	// Findings counts what the audit found; nothing is at 0. One complaint
	// can have several findings with the same code.
	Findings [procedure.AnsweredAfter + 1]int

	// Gravest counts complaints by the gravest of their findings; at 0 those
	// without any. The sum is Complaints.
	Gravest [procedure.Impossible + 1]int
}

// StageFigures count the complaints that came to one stage. The zero
// StageFigures is the count of none.
//
// A complaint is answered here when the body that hears it answers while it
// hears it. What it says after the complaint has moved on is no answer here but
// a finding, [procedure.AnsweredAfter]; and a talk is never answered, but
// satisfies the complainant or not.
type StageFigures struct {
	Came     int // came to this stage
	Answered int // answered: InTime, Late and Undated together
	InTime   int // by the due day
	Late     int // after the due day
	Undated  int // where no due day is stated (K8, R11)
	Missed   int // not answered: left or ended after the due day
	Open     int // at this stage today, the case not being over
	Overdue  int // of those: not answered, and the due day is past (R13)

	Days Days // from the day it came to the day it was answered
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
// order makes no difference.
func (f Figures) Plus(o Figures) Figures {
	f.Complaints += o.Complaints
	add(f.Grounds[:], o.Grounds[:])
	add(f.Reached[:], o.Reached[:])
	add(f.Verdicts[:], o.Verdicts[:])
	add(f.Outcomes[:], o.Outcomes[:])
	add(f.Findings[:], o.Findings[:])
	add(f.Gravest[:], o.Gravest[:])
	for s := range f.Stages {
		f.Stages[s] = f.Stages[s].plus(o.Stages[s])
	}
	return f
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
		Days:     s.Days.plus(o.Days),
	}
}

// add adds the counts of b to those of a, which is as long.
func add(a, b []int) {
	for i, n := range b {
		a[i] += n
	}
}

// Equal reports whether f and o count the same.
func (f Figures) Equal(o Figures) bool {
	for s := range f.Stages {
		if !f.Stages[s].Equal(o.Stages[s]) {
			return false
		}
	}
	return f.Complaints == o.Complaints && f.Grounds == o.Grounds && f.Reached == o.Reached && f.Verdicts == o.Verdicts &&
		f.Outcomes == o.Outcomes && f.Findings == o.Findings && f.Gravest == o.Gravest
}

// Equal reports whether s and o count the same.
func (s StageFigures) Equal(o StageFigures) bool {
	return s.Came == o.Came && s.Answered == o.Answered && s.InTime == o.InTime && s.Late == o.Late && s.Undated == o.Undated &&
		s.Missed == o.Missed && s.Open == o.Open && s.Overdue == o.Overdue && s.Days.Equal(o.Days)
}
