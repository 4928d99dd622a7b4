package escalation

import "github.com/hulponline/klachtenregeling/procedure"

// NoRank is the rank of no step, after that of every step: 2^53-1, which also
// a program that has only floating point numbers keeps exactly.
const NoRank int64 = 1<<53 - 1

// A rank is a number of 47 bits: one for what opens later, three each for the
// urgency and the norm, and twenty each for two days, of which none is later
// than the year 2200.
const (
	dayBits     = 20
	sinceShift  = 0
	dueShift    = sinceShift + dayBits
	normShift   = dueShift + dayBits
	urgentShift = normShift + 3
	laterShift  = urgentShift + 3
)

// Rank returns a number that sorts as [Guidance.Steps] does, lowest first, of
// whichever cases and procedures the steps are: equal for what only the order
// of the procedure, or that of the cases, tells apart. It is from 0 to
// [NoRank], which it is for the zero Step. It stays the same until the day of
// [Guidance.NextChange] or the next event, so that a database can hold it. Its
// digits mean nothing by themselves, and another version of this package may
// give others.
func (s Step) Rank() int64 {
	if s.Urgency == 0 {
		return NoRank
	}
	return rankOf(&s.Move, s.Urgency, s.Open || s.NotBefore == 0)
}

// RankLimit returns the number below which a step ranks exactly when it is as
// urgent as u or more: all of them below that of [Later], and none for what is no
// urgency. So a database finds what is overdue or has its last day within
// [SoonDays]:
//
//	SELECT id FROM cases WHERE rank < :limit ORDER BY rank, id  -- of Soon
func (u Urgency) RankLimit() int64 {
	switch {
	case u == 0 || u > Overdue:
		return 0
	case u == Later: // what opens later is too
		return NoRank
	default:
		return int64(Overdue-u+1) << urgentShift
	}
}

// rankOf returns the rank of a step that is open, or else opens later.
func rankOf(m *procedure.Move, u Urgency, open bool) int64 {
	due := int64(m.Deadline.Due())
	if due == 0 {
		due = 1<<dayBits - 1
	}
	r := int64(Overdue-u)<<urgentShift | int64(m.Norm)<<normShift | due<<dueShift | int64(m.Since)<<sinceShift
	if !open {
		r |= 1 << laterShift
	}
	return r
}

// Rank returns that of the first of the steps of g, and [NoRank] when it has
// none. So cases sort by it as [QueueByCase] does.
func (g Guidance) Rank() int64 {
	for s := range g.Steps() {
		return s.Rank()
	}
	return NoRank
}
