package procedure

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A limit is a [Limit] of a row. The zero limit is none.
type limit struct {
	one, or span
	later   bool
	known   bool
	warns   bool
	clause  Cite
}

// A span is a [Span] of a limit.
type span struct {
	from  Anchor
	term  deadline.Term
	first bool // the day of the anchor is itself the first of the term
	least int  // days that pass at least before it ends
	// before are the dated duties that the span is counted from: while they
	// were not done, the latest of their last days stands in for the day they
	// will be done.
	before []*duty
}

// Anchors that no regulation can name.
const (
	runningTerm Anchor = FromClosing + 1 + iota // the term of the answer itself, as it now is
	statedTerm                                  // the same without its extensions
	dueBefore                                   // FromDue of what is owed because of an extension: as it was before
)

// compileLimit makes a limit of l, which cites own when it cites nothing.
func compileLimit(l Limit, own Cite) limit {
	if l.Span == (Span{}) {
		return limit{}
	}
	c := limit{one: newSpan(l.Span), or: newSpan(l.Or), later: l.Later, known: l.Known, warns: l.Warns, clause: l.Clause}
	if c.clause == "" {
		c.clause = own
	}
	return c
}

func newSpan(s Span) span {
	days := map[deadline.Unit]int{deadline.UnitDay: 1, deadline.UnitWeek: 7, deadline.UnitMonth: 28, deadline.UnitYear: 365, deadline.UnitWorkingDay: 1}
	c := span{from: s.From, term: s.Term, first: s.Including, least: s.Term.Count() * days[s.Term.Unit()]}
	if c.first {
		c.least--
	}
	return c
}

// beforeExtending takes the last day for the answer as it was before it was
// extended.
func (l *limit) beforeExtending() {
	for _, s := range []*span{&l.one, &l.or} {
		if s.from == FromDue {
			s.from = dueBefore
		}
	}
}

// until is the limit by the term of the answer itself.
func until(a Anchor, clause Cite) limit { return limit{one: span{from: a}, clause: clause} }

// limited is that limit, or none when there is no term to limit by.
func limited(a Anchor, t deadline.Term, clause Cite) limit {
	if t.IsZero() {
		return limit{}
	}
	return until(a, clause)
}

// link finds the limits that stand in for anchors that are duties.
func (l *limit) link(duties []duty) {
	for _, s := range []*span{&l.one, &l.or} {
		for i := range duties {
			if d := &duties[i]; d.Kind == s.from.duty() && (d.since == FromEntry || d.since == FromReferral) && !d.limit.isZero() {
				s.before = append(s.before, d)
			}
		}
	}
}

func (l *limit) isZero() bool { return l.one.from == 0 }

// due counts l in c. The zero Deadline is no last day.
func (c *Case) due(l *limit) deadline.Deadline {
	d := c.count(&l.one)
	if l.or.from == 0 {
		return d
	}
	e := c.count(&l.or)
	switch {
	case !l.later:
		return sooner(d, e)
	case l.known && d.IsZero():
		return e
	case l.known && e.IsZero():
		return d
	case d.IsZero() || e.IsZero():
		return deadline.Deadline{}
	case d.Due() > e.Due():
		return d
	default:
		return e
	}
}

func (c *Case) count(s *span) deadline.Deadline {
	switch {
	case s.from == 0:
		return deadline.Deadline{}
	case s.from == runningTerm:
		return c.answer
	case s.from == statedTerm:
		d, _ := c.procedure.counting.Unextend(c.answer)
		return d
	case s.from == FromDue && s.term.IsZero():
		return c.answer
	case s.from == dueBefore && s.term.IsZero():
		return c.before
	}
	from := c.anchor(s.from)
	if from == 0 {
		from = c.standIn(s.before)
	}
	if from == 0 {
		return deadline.Deadline{}
	}
	return c.countSpan(s, from)
}

// countSpan counts s from the day of its anchor. Silence begins the day after
// the one on which the answer was due.
func (c *Case) countSpan(s *span, from date.Date) deadline.Deadline {
	if s.first && (s.from != FromSilence || c.answered != 0) {
		return c.procedure.countIncluding(from, s.term)
	}
	return c.procedure.count(from, s.term)
}

// standIn returns the latest of the last days of duties that this case has,
// zero when there are none.
func (c *Case) standIn(duties []*duty) date.Date {
	var last date.Date
	for _, d := range duties {
		if c.procedure.rung[c.state.stage].kinds[d.Kind].in(c.facts)&d.done != 0 {
			last = max(last, c.due(&d.limit).Due())
		}
	}
	return last
}

// hasRoom reports whether the given day is so soon after the anchor of s that
// nothing needs counting to see that the term has not ended.
func (c *Case) hasRoom(s *span, on date.Date) bool {
	from := c.anchor(s.from)
	return from != 0 && on < from+date.Date(s.least)
}

// anchor returns the day of a, zero while it has not come.
func (c *Case) anchor(a Anchor) date.Date {
	switch a {
	case FromEvent:
		return c.happened.date()
	case FromEntry:
		return c.entered.date()
	case FromReferral:
		if c.facts&byReferral == 0 {
			return 0
		}
		return c.entered.date()
	case FromAcknowledgement, FromConsultation, FromHearing:
		k := a.duty()
		owed := &c.procedure.rung[c.state.stage].kinds[k]
		if owed.all != 0 && owed.in(c.facts) == 0 {
			return c.entered.date() // there is nobody to do it with
		}
		return c.done[k-Acknowledged].date()
	case FromAnswer:
		return c.answered.date()
	case FromSilence:
		if c.answered == 0 {
			return c.lastDay()
		}
		return c.answered.date()
	case FromExtension:
		return c.extendedOn.date()
	case FromDue:
		return c.lastDay()
	case dueBefore:
		return c.before.Due()
	case FromClosing:
		return c.since.date()
	case runningTerm, statedTerm:
		return 0
	default:
		return 0
	}
}

// lastDay returns the last day for the answer, zero while nobody knows it: when
// its clock stands still nothing that is counted from its end runs (R29).
func (c *Case) lastDay() date.Date {
	if c.answer.Paused() {
		return 0
	}
	return c.answer.Due()
}

// sooner returns the deadline that ends first; the zero Deadline never ends.
func sooner(d, e deadline.Deadline) deadline.Deadline {
	if d.IsZero() || !e.IsZero() && e.Due() < d.Due() {
		return e
	}
	return d
}
