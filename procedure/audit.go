package procedure

import (
	"cmp"
	"errors"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// Audit replays what really happened, as known today, and lists what the
// procedure asked and did not get. It never fails: an event that cannot have
// happened becomes a finding and is passed over, and the rest is still judged.
// A late first report that lacks the mark [Complaint].Late is a breach, and the
// rest is judged as if it had been taken in (R3).
//
// Breaches and notes go by day and not by the order within a day: who consults
// and answers on one day has consulted before answering, however it was
// written down. Findings come in the order of the history, those about no
// event last; none means that nothing was wrong and nothing worth noting.
func (p *Procedure) Audit(complaint Complaint, events []Event, today date.Date) []Finding {
	a := auditor{events: events, today: today}
	opened, err := p.Open(complaint)
	if err != nil {
		a.add(Finding{Severity: Impossible, Code: Malformed, Index: -1, On: today})
		if p == nil || len(p.table[0]) == 0 {
			return a.findings
		}
		opened = p.begin(complaint)
	}
	var buf [64]item
	items := a.asRecorded(opened, buf[:0])
	slices.SortFunc(items, item.byPlace)
	a.byDay(opened, items)
	slices.SortStableFunc(a.findings, func(x, y Finding) int {
		// As unsigned numbers the index -1 comes last.
		return cmp.Or(cmp.Compare(uint(x.Index), uint(y.Index)), cmp.Compare(x.Code, y.Code), cmp.Compare(x.About, y.About))
	})
	return a.findings
}

type auditor struct {
	events   []Event
	today    date.Date
	findings []Finding
}

func (a *auditor) add(f Finding) { a.findings = append(a.findings, f) }

// An item is an event to be judged by day.
type item struct {
	event Event // with its stage filled in, where the case knew it
	index int32
	taken bool // possible where it was recorded
	late  bool // refused as a first report after the last day, and not yet judged as one
	done  bool // judged
}

// byPlace orders items by day, and within a day as they were recorded.
func (x item) byPlace(y item) int {
	return cmp.Or(cmp.Compare(x.event.On, y.event.On), cmp.Compare(x.index, y.index))
}

// byNature orders the items of a day by what they are, so that it makes no
// difference in which order they were recorded.
func (x item) byNature(y item) int {
	return cmp.Or(
		cmp.Compare(rank(x.event.Kind), rank(y.event.Kind)),
		cmp.Compare(x.event.Stage, y.event.Stage),
		cmp.Compare(x.event.Party, y.event.Party),
		cmp.Compare(x.event.Verdict, y.event.Verdict),
		cmp.Compare(x.index, y.index),
	)
}

// rank orders the events of one day: what is recorded of a stage before what
// leaves it, and what ends the case last.
func rank(k Kind) int {
	switch k {
	case Acknowledged:
		return 1
	case Consulted:
		return 2
	case Heard:
		return 3
	case Informed:
		return 4
	case Resumed:
		return 5
	case Extended:
		return 6
	case Paused:
		return 7
	case Declined:
		return 8
	case Referred:
		return 9
	case Answered:
		return 10
	case Raised:
		return 11
	case Accepted:
		return 12
	case Lapsed:
		return 13
	case Withdrawn:
		return 14
	default:
		return 15
	}
}

// asRecorded applies the events in the order of the history, reports each that
// is refused, and returns those to be judged by day.
func (a *auditor) asRecorded(c Case, items []item) []item {
	for i := range a.events {
		e := &a.events[i]
		if e.On > a.today && inRange(e.On) {
			a.add(Finding{Severity: Impossible, Code: AfterToday, Index: i, On: e.On, Kind: e.Kind, Stage: e.Stage})
			continue
		}
		it := item{index: int32(i), event: *e}
		err := c.step(e)
		if c.procedure != nil && c.state.stage == 0 && errors.Is(err, ErrTooLate) {
			it.late = true
			c.complaint.Late = true
			err = c.step(e)
		}
		if err != nil {
			a.refused(&c, i, err)
			if errors.Is(err, ErrInvalid) {
				continue
			}
		}
		it.taken = err == nil
		if it.taken && e.Stage == 0 && e.Kind.fields().stage == optional {
			it.event.Stage = c.state.stage
		}
		items = append(items, it)
	}
	return items
}

// refused reports that c did not take event i.
func (a *auditor) refused(c *Case, i int, err error) {
	e := a.events[i]
	why := c.refused(i, e, err)
	f := Finding{Severity: Impossible, Code: NotOpen, Clause: why.Clause, Index: i, On: e.On, Kind: e.Kind, Stage: e.Stage, Deadline: why.Deadline}
	switch {
	case errors.Is(err, ErrInvalid):
		f.Code = Malformed
	case errors.Is(err, ErrClosed):
		f.Code = AfterClose
	case errors.Is(err, ErrTooEarly):
		f.Code = TooEarly
	case errors.Is(err, ErrOutOfOrder):
		f.Code = OutOfOrder
	case errors.Is(err, ErrTooLate):
		f.Code = TooLate
	}
	a.add(f)
}

// byDay applies the items day by day and judges each as it is taken. A day on
// which all was possible as recorded is taken as recorded; on any other, time
// and again the first thing that is possible.
func (a *auditor) byDay(c Case, items []item) {
	for rest := items; len(rest) > 0; {
		day := rest[:1]
		taken := true
		for len(day) < len(rest) && rest[len(day)].event.On == day[0].event.On {
			day = rest[:len(day)+1]
		}
		rest = rest[len(day):]
		for _, it := range day {
			taken = taken && it.taken
		}
		if !taken {
			slices.SortFunc(day, item.byNature)
		}
		for i := 0; i < len(day); i++ {
			if !day[i].done && a.take(&c, &day[i], day) {
				i = -1
			}
		}
	}
	for i := range items {
		if it := &items[i]; it.late {
			a.add(Finding{
				Severity: Impossible, Code: TooLate, Clause: c.procedure.regulation.Filing.Clause, Index: int(it.index),
				On: it.event.On, Kind: Raised, Party: Complainant, Stage: it.event.Stage, Deadline: c.Filing(),
			})
		}
	}
	for m := range c.Moves() {
		if m.Norm == Duty && m.Deadline.Status(a.today) == deadline.Overdue {
			a.add(overdue(m, -1, a.today))
		}
	}
}

// take applies it to c and judges it among what happened that day, or reports that c does not take it.
func (a *auditor) take(c *Case, it *item, day []item) bool {
	before := *c
	late := it.event.Kind == Raised && c.state.stage == 0 && !c.complaint.Late && c.Filing().Status(it.event.On) == deadline.Overdue
	if late {
		c.complaint.Late = true
	}
	r := c.match(&it.event)
	if r == nil || c.step(&it.event) != nil {
		*c = before
		return false
	}
	it.done = true
	it.late = it.late && !late
	a.judge(&before, c, r, it, day, late)
	return true
}

// judge adds what is wrong with, or worth knowing of, the move r that led from
// before to after.
func (a *auditor) judge(before, after *Case, r *row, it *item, day []item, late bool) {
	p := before.procedure
	f := Finding{Severity: Breach, Clause: r.clause, Index: int(it.index), On: it.event.On, Kind: r.kind, Party: r.by, Stage: r.stage}

	if before.state.stage == 0 && r.kind == Raised {
		report := f
		report.Deadline = before.Filing()
		switch {
		case late:
			report.Code, report.Clause = LateReport, p.regulation.Filing.Clause
			a.add(report)
		case before.Filing().Status(it.event.On) == deadline.Overdue:
			report.Severity, report.Code, report.Clause = Note, TakenInLate, p.regulation.Filing.Late
			a.add(report)
		}
	}
	if r.kind == Raised {
		for _, rung := range p.above(before.state.stage) {
			if rung.Stage >= r.stage {
				break
			}
			a.add(Finding{
				Severity: Note, Code: StageSkipped, Clause: rung.Entry.Clause, Index: f.Index, On: f.On,
				Kind: Raised, Party: Complainant, About: rung.Stage.Party(), Stage: rung.Stage,
			})
		}
	}
	if missing := r.needs &^ before.facts; missing != 0 {
		a.omitted(before, missing, day, f)
		if after.state.stage == before.state.stage {
			after.facts |= missing // said once
		}
	}
	if r.norm == Duty && before.term(r.term).Status(it.event.On) == deadline.Overdue {
		answer := f
		answer.Code, answer.Deadline = LateAnswer, before.term(r.term)
		a.add(answer)
	} else if after.state != before.state || after.outcome != before.outcome {
		for m := range before.Moves() {
			if m.Norm == Duty && m.Deadline.Status(it.event.On) == deadline.Overdue {
				a.add(overdue(m, f.Index, it.event.On))
			}
		}
	}
	switch {
	case r.kind == Lapsed:
		f.Severity, f.Code, f.Stage = Note, CaseLapsed, before.state.stage
		a.add(f)
	case r.kind == Answered && r.norm == Possible:
		f.Severity, f.Code = Note, AnsweredAfter
		a.add(f)
	}
}

// omitted reports each fact in missing that ought to have been there by the
// day of f, from the row that would have made it. What was done later that
// same day was done in time.
func (a *auditor) omitted(c *Case, missing facts, day []item, f Finding) {
	for _, r := range c.rows() {
		if r.sets&missing == 0 {
			continue
		}
		missing &^= r.sets
		if slices.ContainsFunc(day, func(it item) bool { return it.event.Kind == r.kind && it.event.Party == r.party }) {
			continue
		}
		f.Code = NotInformed
		if r.kind == Consulted {
			f.Code = NotConsulted
		}
		f.Clause, f.Kind, f.Party, f.About = r.clause, r.kind, r.by, r.party
		f.Stage = c.state.stage
		a.add(f)
	}
}

func overdue(m Move, index int, on date.Date) Finding {
	return Finding{
		Severity: Breach, Code: Overdue, Clause: m.Clause, Index: index, On: on,
		Kind: m.Kind, Party: m.By, About: m.Party, Stage: m.Stage, Deadline: m.Deadline,
	}
}
