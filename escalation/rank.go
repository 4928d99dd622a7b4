package escalation

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

	indexBits = 12 // behind it, of the place of a step in its case
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
	return s.rank()
}

func (s *Step) rank() int64 {
	due := int64(s.Deadline.Due())
	if due == 0 {
		due = 1<<dayBits - 1
	}
	r := int64(Overdue-s.Urgency)<<urgentShift | int64(s.Norm)<<normShift | due<<dueShift | int64(s.Since)<<sinceShift
	if s.opensLater() {
		r |= 1 << laterShift
	}
	return r
}

// Rank returns that of the first of the steps of g, and [NoRank] when it has
// none. So cases sort by it as [QueueByCase] does.
func (g Guidance) Rank() int64 {
	first := NoRank
	g.steps(func(s Step) bool {
		first = s.rank()
		return false
	})
	return first
}
