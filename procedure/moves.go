package procedure

import (
	"iter"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Moves yields what can happen next, strongest [Norm] first: exactly the
// events that [Case.Apply] accepts, on the days from [Case.Last] on for which
// [Move.OpenOn] holds, each once on a day: what can merely be recorded until the
// term of the answer has run out, and is owed from the day after, is there twice.
// Of duties that one event does together it
// yields the one whose last day comes first; [Case.Duties] has all.
//
// The zero Case yields nothing. A case that is over yields the duties that
// outlive it; and one that lapsed, or ended by agreeing after a talk, what
// reopens it (R12, R22). Ranging over it allocates nothing.
func (c Case) Moves() iter.Seq[Move] {
	return func(yield func(Move) bool) { c.moves(yield) }
}

func (c Case) moves(yield func(Move) bool) {
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if !c.isOpen(r) || r.shared && !c.isSoonest(i) {
			continue
		}
		m := r.Move
		c.date(&m, r)
		if !yield(m) {
			return
		}
	}
	if c.procedure == nil || c.outcome != OutcomeOpen {
		return
	}
	records := c.procedure.records[c.state.slot()]
	for i := range records {
		r := &records[i]
		if c.facts&r.any == 0 {
			continue
		}
		m := r.Move
		m.Since = c.since.date()
		if r.owed {
			switch now, later := c.owes(&r.Move); {
			case now:
				continue
			case later:
				m.Deadline = c.answer // after which it is owed
			}
		}
		if !yield(m) {
			return
		}
	}
}

// Duties yields everything that is owed, in the order of the table: what one
// event does for several clauses is there for each of them.
func (c Case) Duties() iter.Seq[Move] {
	return func(yield func(Move) bool) {
		rows := c.rows()
		for i := range rows {
			if rows[i].Norm != Owed {
				return // they come first
			}
			if !c.isOpen(&rows[i]) {
				continue
			}
			m := rows[i].Move
			c.date(&m, &rows[i])
			if !yield(m) {
				return
			}
		}
	}
}

// owes reports whether there is an open duty with the name of m, and whether
// there is one from the day after the term of the answer.
func (c *Case) owes(m *Move) (now, later bool) {
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if r.Norm != Owed {
			break // they come first
		}
		if r.isNamed(m) && c.isOpen(r) {
			now, later = now || !r.opens, later || r.opens
		}
	}
	return now, later
}

// isSoonest reports whether of the open duties with one name the one at place i
// has the first last day, or is the first of those that have it. One that is
// owed only when there is no answer in time comes after the others.
func (c *Case) isSoonest(i int) bool {
	rows := c.rows()
	mine := c.limitOf(&rows[i])
	for j := range rows {
		r := &rows[j]
		if j == i || r.Norm != Owed || !r.isNamed(&rows[i].Move) || !c.isOpen(r) {
			continue
		}
		if r.opens != rows[i].opens {
			if rows[i].opens {
				return false
			}
			continue
		}
		other := c.limitOf(r)
		if first := sooner(mine, other); first != mine || other.Due() == mine.Due() && j < i {
			return false
		}
	}
	return true
}

// rows returns the part of the table for the state of c.
func (c *Case) rows() []row {
	if c.procedure == nil {
		return nil
	}
	return c.procedure.table[c.state.slot()]
}

// isOpen reports whether r is open in c, its days aside. A case that can be
// reopened keeps what was open to the complainant; a closed one what outlives it.
func (c *Case) isOpen(r *row) bool {
	switch {
	case !r.holds(c.facts),
		r.opens && (c.answer.IsZero() || c.answer.Paused()),
		r.begun && c.answer.IsZero(),
		r.come != 0 && c.anchor(r.come) == 0,
		r.times > 0 && c.extended[r.agreed] >= r.times:
		return false
	case c.outcome == OutcomeOpen || r.place > 0 || c.facts&r.all&resumes != 0:
		return true
	default:
		return c.facts&reopens != 0 && r.By == Complainant && r.Norm != Possible && !(c.outcome == OutcomeResolved && r.Kind == Accepted)
	}
}

// date gives m, which is the move of r, the days it has in c.
func (c *Case) date(m *Move, r *row) {
	m.Since = c.sinceOf(r)
	if r.limit.one.from != 0 || c.outcome == OutcomeLapsed {
		if r.limit.warns {
			m.Target = c.due(&r.limit)
		}
		m.Deadline = c.limitOf(r)
	}
	if r.Kind == Answered && r.Norm == Owed {
		m.Target = c.target
	}
	if r.opens {
		m.NotBefore = c.opening(r)
	}
}

// sinceOf returns the day since which r is owed or open.
func (c *Case) sinceOf(r *row) date.Date {
	switch {
	case r.place > 0:
		return c.outliving[r.place-1].date()
	case r.turn > 0 && c.told[r.turn-1] != 0:
		return c.told[r.turn-1].date()
	case r.opens && r.since == FromDue:
		return c.opening(r)
	case r.since != 0:
		return c.anchor(r.since)
	case r.Kind == Paused:
		return max(c.since.date(), c.answer.Start())
	default:
		return c.since.date()
	}
}

// opening returns the first day on which r can be made.
func (c *Case) opening(r *row) date.Date {
	switch {
	case r.opens:
		return c.answer.Due() + 1
	case r.Kind == Paused: // what has not begun cannot stand still
		return max(c.earliest(), c.answer.Start())
	default:
		return c.earliest()
	}
}

// limitOf returns the term that ends r: its own, or that within which a lapsed
// case can be taken up again when it ends sooner.
func (c *Case) limitOf(r *row) deadline.Deadline {
	var d deadline.Deadline
	switch {
	case r.limit.warns || r.filing && c.late:
	case r.place > 0 && !r.limit.isZero():
		d = c.countSpan(&r.limit.one, c.outliving[r.place-1].date())
	case r.turn > 0 && c.told[r.turn-1] != 0:
		d = c.procedure.count(c.told[r.turn-1].date(), r.again)
	default:
		d = c.due(&r.limit)
	}
	if c.outcome == OutcomeLapsed && r.place == 0 {
		d = sooner(d, c.due(&c.procedure.reopen))
	}
	return d
}

// isPast reports whether the term of r ended before the given day.
func (c *Case) isPast(r *row, on date.Date) bool {
	if c.outcome != OutcomeLapsed && (r.limit.isZero() || r.limit.or.from == 0 && c.hasRoom(&r.limit.one, on)) {
		return false
	}
	d := c.limitOf(r)
	return d.Due() != 0 && on > d.Due() && !d.Paused()
}

// FirstDue returns the duty whose last day comes first, past or not; of those
// with the same last day the first in the order of [Case.Moves]. It is false
// when no duty with a date is open.
func (c Case) FirstDue() (Move, bool) {
	var first Move
	for m := range c.Moves() {
		if m.Norm != Owed {
			break // they come first
		}
		if !m.Deadline.IsZero() && (first.Deadline.IsZero() || m.Deadline.Due() < first.Deadline.Due()) {
			first = m
		}
	}
	return first, !first.Deadline.IsZero()
}

// MoveOf returns the move that e makes in c, with who makes it and its days. It
// is false exactly when [Case.Apply] refuses e.
func (c Case) MoveOf(e Event) (Move, bool) {
	next := c
	if next.step(&e) != nil {
		return Move{}, false
	}
	return c.moveOf(&e), true
}
