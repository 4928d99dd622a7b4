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
// written down. Only where the order itself says what happened does it count, as
// with an acknowledgement from which the answer of that same day is counted, or
// a decision that can be made at one stage or at the next.
//
// Findings come in the order of the history, those about no event last; none
// means that nothing was wrong and nothing worth noting. A today after the year
// 2200 counts as its last day.
func (p *Procedure) Audit(complaint Complaint, events []Event, today date.Date) []Finding {
	today = min(today, deadline.LastDay)
	a := auditor{events: events, today: today}
	opened, err := p.Open(complaint)
	if err != nil {
		malformed := Finding{Severity: Impossible, Code: Malformed, Index: -1, On: today}
		if complaint.Grounds == 0 && complaint.Validate() == nil {
			malformed.Clause = p.Grounds().Clause
		}
		a.add(malformed)
		if p == nil || len(p.table[0]) == 0 {
			return a.findings
		}
		if !inRange(complaint.Happened) {
			complaint.Happened = date.Zero
		}
		filing, _ := p.filing(complaint.Happened) // none, when there is no such day
		opened = p.begin(complaint, filing)
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
	case Withdrawn:
		return 13
	case Lapsed:
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
			a.add(Finding{Severity: Impossible, Code: AfterToday, Index: i, On: e.On, Kind: e.Kind, About: e.Party, Stage: e.Stage})
			continue
		}
		it := item{index: int32(i), event: *e}
		err := c.step(e)
		if c.state.stage == 0 && !c.late && errors.Is(err, ErrTooLate) {
			c.late = true
			err = c.step(e)
			it.late, c.late = err == nil, err == nil
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
	f := Finding{Severity: Impossible, Code: NotOpen, Clause: why.Clause, Index: i, On: e.On, Kind: e.Kind, About: e.Party, Stage: e.Stage}
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
		f.Code, f.Deadline = TooLate, why.Deadline
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
			a.add(overdue(&c, m, -1, a.today))
		}
	}
}

// take applies it to c and judges it among what happened that day, or reports
// that c does not take it.
func (a *auditor) take(c *Case, it *item, day []item) bool {
	before := *c
	late := it.event.Kind == Raised && c.state.stage == 0 && !c.late && !c.procedure.regulation.Filing.Open && c.Filing().Status(it.event.On) == deadline.Overdue
	if late {
		c.late = true
	}
	r := c.match(&it.event)
	if r == nil || c.step(&it.event) != nil {
		*c = before
		return false
	}
	it.done = true
	it.late = it.late && !late
	if c.state.stage != before.state.stage {
		c.facts |= done(c, day)
	}
	a.judge(&before, c, r, it, day, late)
	return true
}

// done returns the facts about the stage to which c just came that are on record
// for that same day: they count, also when they were written down first.
func done(c *Case, day []item) facts {
	var f facts
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if (r.kind == Consulted || r.kind == Heard || r.kind == Informed) && on(day, r.kind, r.stage, r.party) >= 0 {
			f |= r.sets
		}
	}
	return f
}

// on returns the index of the event of that day with this name, -1 when there
// is none.
func on(day []item, k Kind, s Stage, p Party) int {
	for i := range day {
		if e := &day[i].event; e.Kind == k && e.Stage == s && e.Party == p {
			return int(day[i].index)
		}
	}
	return -1
}

// judge adds what is wrong with, or worth knowing of, the move r that led from
// before to after.
func (a *auditor) judge(before, after *Case, r *row, it *item, day []item, late bool) {
	p := before.procedure
	f := Finding{Severity: Breach, Clause: r.clause, Index: int(it.index), On: it.event.On, Kind: r.kind, Party: r.by, Stage: r.stage}

	if before.state.stage == 0 && r.kind == Raised && before.Filing().Status(it.event.On) == deadline.Overdue {
		report := f
		report.Deadline = before.Filing()
		report.Severity, report.Code, report.Clause = Note, TakenInLate, p.regulation.Filing.Late
		if late {
			report.Severity, report.Code, report.Clause = Breach, LateReport, p.regulation.Filing.Clause
		}
		a.add(report)
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
	a.overdue(before, after, r, day, f)
	switch target := before.target(r); {
	case target.Status(it.event.On) != deadline.Overdue:
	case r.kind == Answered && before.limit(r).Status(it.event.On) != deadline.Overdue:
		missed := f
		missed.Severity, missed.Code, missed.Deadline = Note, TargetMissed, target
		a.add(missed)
	case r.kind == Raised && r.term == openTerm:
		report := f
		report.Severity, report.Code, report.Clause, report.Deadline = Note, TakenInLate, p.rung[r.stage].Entry.Within.Clause, target
		a.add(report)
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
// same day was done in time, and what is past its own day is overdue instead.
func (a *auditor) omitted(c *Case, missing facts, day []item, f Finding) {
	rows := c.rows()
	for i := range rows {
		r := &rows[i]
		if r.sets&missing == 0 {
			continue
		}
		missing &^= r.sets
		if on(day, r.kind, r.stage, r.party) >= 0 || r.norm == Duty && c.limit(r).Status(f.On) == deadline.Overdue {
			continue
		}
		f.Code = omission(r.kind)
		f.Clause, f.Kind, f.Party, f.About = r.clause, r.kind, r.by, r.party
		f.Stage = c.state.stage
		a.add(f)
	}
}

// omission says what it is when something of this kind is left out.
func omission(k Kind) Code {
	switch k {
	case Acknowledged:
		return NotAcknowledged
	case Consulted:
		return NotConsulted
	case Heard:
		return NotHeard
	case Informed:
		return NotInformed
	case Raised, Answered, Accepted, Declined, Referred, Extended, Paused, Resumed, Withdrawn, Lapsed:
		return 0 // nobody needs these first
	default:
		return 0
	}
}

// overdue reports each duty that was past its due day when the move r of f
// discharged it, or ended it undone. What was done later that same day was done
// that day.
func (a *auditor) overdue(before, after *Case, r *row, day []item, f Finding) {
	for m := range before.Moves() {
		if m.Norm != Duty {
			return // they come first
		}
		if m.Deadline.Status(f.On) != deadline.Overdue {
			continue
		}
		late := overdue(before, m, f.Index, f.On)
		if named := m.Kind == r.kind && m.Stage == r.stage && m.Party == r.party; !named {
			if after.owes(m) {
				continue
			}
			if late.Index = on(day, m.Kind, m.Stage, m.Party); late.Index < 0 {
				late.Index = f.Index
				a.add(late)
				continue
			}
		}
		late.Code = DoneLate
		if m.Kind == Answered {
			late.Code = LateAnswer
		}
		a.add(late)
	}
}

// owes reports whether the duty m is still there in c.
func (c *Case) owes(m Move) bool {
	for n := range c.Moves() {
		if n.Norm != Duty {
			return false
		}
		if n.Kind == m.Kind && n.Stage == m.Stage && n.Party == m.Party && n.Clause == m.Clause {
			return true
		}
	}
	return false
}

func overdue(c *Case, m Move, index int, on date.Date) Finding {
	return Finding{
		Severity: Breach, Code: Overdue, Clause: m.Clause, Index: index, On: on,
		Kind: m.Kind, Party: m.By, About: m.Party, Stage: cmp.Or(m.Stage, c.state.stage), Deadline: m.Deadline,
	}
}
