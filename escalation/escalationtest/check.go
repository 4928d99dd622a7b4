package escalationtest

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// MostCases is how many cases [CheckRegulation] visits at most of each kind of
// complaint: an ordinary one, one that is taken in late, and one about nobody in
// particular. The published procedure has fewer than a hundred.
const MostCases = 10_000

// Faults returns the faults that an error of [CheckRegulation] joins, in their
// order; nil when there are none. With it a test says of a text that it follows
// which rule that breaks on purpose, and wants no other.
func Faults(err error) []*Fault {
	errs := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		errs = joined.Unwrap()
	}
	var faults []*Fault
	for _, err := range errs {
		var f *Fault
		if errors.As(err, &f) {
			faults = append(faults, f)
		}
	}
	return faults
}

// CheckRegulation holds r to every [Rule]. The error joins a [*Fault] for each
// place where r breaks one, in the order of the rules, and is nil when there is
// none.
func CheckRegulation(r procedure.Regulation) error { return check(r, MostCases, asTheyAre()) }

func check(r procedure.Regulation, most int, see views) error {
	p, err := r.Compile()
	if err != nil {
		return &Fault{Rule: Compiles, Err: err}
	}
	k := &checker{
		views: see, p: p, regulation: p.Regulation(), most: most, languages: languages(r),
		made: make(map[procedure.Transition]bool), offered: make(map[procedure.Transition]int),
		said: make(map[string]bool), reported: make(map[string]*Fault), events: wellFormed(),
	}
	k.working()
	k.texts()
	complaint := procedure.Complaint{Happened: someDay, Grounds: procedure.GroundsOf(slices.Collect(procedure.AllGrounds())...)}
	k.walk(complaint)
	if filing := k.regulation.Filing.Limit; filing.From != 0 && !filing.Warns {
		late := complaint
		late.Late = true
		k.walk(late)
	}
	complaint.General = true
	k.walk(complaint)
	k.everOpen()
	slices.SortStableFunc(k.faults, func(a, b *Fault) int { return int(a.Rule) - int(b.Rule) })
	errs := make([]error, len(k.faults))
	for i, f := range k.faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}

// views are what is seen of a case: by who acts in it, and by who looks back.
type views struct {
	steps func(procedure.Case, date.Date) iter.Seq[escalation.Step]
	audit func(*procedure.Procedure, procedure.Complaint, []procedure.Event, date.Date) []audit.Finding
}

func asTheyAre() views {
	return views{
		steps: func(c procedure.Case, today date.Date) iter.Seq[escalation.Step] {
			return escalation.Guide(c, today).Steps()
		},
		audit: audit.Of,
	}
}

// someDay is the day of the event complained about: Friday 30 January 2026.
const someDay = date.Date(739645)

// A checker gathers the faults of one regulation.
type checker struct {
	views
	p          *procedure.Procedure
	regulation procedure.Regulation
	most       int

	languages []language

	visits     []visit
	unfinished bool // there were too many of them

	made    map[procedure.Transition]bool // the moves made, dateless
	offered map[procedure.Transition]int  // the moves listed, and by which visit first
	said    map[string]bool               // the occasions on which something was said
	events  []procedure.Event             // every one that can be told, on no day

	reported map[string]*Fault
	faults   []*Fault
}

// fault reports what was found in visit v, -1 for none, and the field of the
// regulation that would mend it; once for each key.
func (k *checker) fault(rule Rule, field string, v int, err error, key, format string, args ...any) {
	var complaint procedure.Complaint
	var history []procedure.Event
	if v >= 0 {
		complaint, history = k.visits[v].c.Complaint(), k.visits[v].history
	}
	k.faultIn(rule, field, complaint, history, err, key, format, args...)
}

// faultIn is fault for what was found in a history of its own. Of one that was
// reported before, the shorter history is kept.
func (k *checker) faultIn(rule Rule, field string, complaint procedure.Complaint, history []procedure.Event, err error, key, format string, args ...any) {
	key = rule.String() + key
	f, known := k.reported[key]
	if known && len(history) >= len(f.History) {
		return
	}
	if !known {
		f = new(Fault)
		k.reported[key] = f
		k.faults = append(k.faults, f)
	}
	*f = Fault{Rule: rule, Field: field, Detail: fmt.Sprintf(format, args...), Complaint: complaint, History: history, Err: err}
}

// working looks for a month without working days in the years that the walk
// goes through.
func (k *checker) working() {
	calendar := k.regulation.Counting.Calendar
	if calendar == nil {
		return
	}
	const month, years = 31, 5 * 366
	last := someDay - 1
	for d := last + 1; d < someDay+years; d++ {
		if calendar.IsWorkingDay(d) {
			last = d
		}
		if d-last > month {
			k.fault(Working, "counting.calendar", -1, nil, "", "the calendar has none in the month from %v", last+1)
			return
		}
	}
}

// everOpen looks for moves that were listed and never made, and for stages that
// no complaint came to.
func (k *checker) everOpen() {
	if len(k.visits) == 0 || k.unfinished {
		return
	}
	var reached [procedure.OnAppeal + 1]bool
	for _, v := range k.visits {
		reached[v.c.Stage()] = true
	}
	for t := range k.p.Transitions() {
		t = nameOf(t)
		v, listed := k.offered[t]
		switch {
		case k.made[t] || k.made[closed(t)]:
		case !reached[t.Stage]:
			k.fault(EverOpen, k.rungField(t.Stage, "entry"), -1, nil, t.Stage.String(), "no complaint ever comes to stage %v", t.Stage)
		case listed:
			k.fault(EverOpen, k.fieldOf(t.Move, t.Stage), v, nil, say(t.Move)+t.Stage.String(), "%s%s", say(t.Move), k.when(v, t.Move))
		default:
			k.fault(EverOpen, k.fieldOf(t.Move, t.Stage), -1, nil, say(t.Move)+t.Stage.String(), "%s at stage %v", say(t.Move), t.Stage)
		}
	}
}

// when says between which days m would have to be made in visit v.
func (k *checker) when(v int, m procedure.Move) string {
	for n := range k.visits[v].c.Moves() {
		if first := max(n.Since, n.NotBefore); nameless(n) == m && !n.Deadline.IsZero() && n.Deadline.Due() < first {
			return fmt.Sprintf(" opens on %v, and its term ends on %v", first, n.Deadline.Due())
		}
	}
	return ""
}

// closed returns t as it is when the case is over: a case does not tell how far
// it was at its stage when it ended.
func closed(t procedure.Transition) procedure.Transition {
	t.Phase = procedure.PhaseClosed
	return t
}

// nameOf keeps of a transition what tells it from the others.
func nameOf(t procedure.Transition) procedure.Transition {
	return procedure.Transition{Stage: t.Stage, Phase: t.Phase, Move: nameless(t.Move)}
}

// nameless leaves the days out of a move.
func nameless(m procedure.Move) procedure.Move {
	return procedure.Move{Norm: m.Norm, By: m.By, Kind: m.Kind, Stage: m.Stage, Party: m.Party, Clause: m.Clause}
}

// say says a move in the words of the wire form, without its days.
func say(m procedure.Move) string { return m.Norm.String() + " " + nameless(m).String() }

// judge holds one move, made or refused on one day, to the rules of moves.
func (k *checker) judge(v int, m procedure.Move, e procedure.Event, next procedure.Case, err error) {
	switch open := m.OpenOn(e.On); {
	case open && err != nil && m.Norm == procedure.Owed:
		k.wrong(Dischargeable, v, err, m, "is refused on %v", e.On)
	case open && err != nil:
		k.wrong(OpenInTime, v, err, m, "is refused on %v", e.On)
	case !open && err == nil && !isOpenBy(k.visits[v].c, e):
		k.wrong(OpenInTime, v, nil, m, "is taken on %v", e.On)
	}
	if err != nil {
		return
	}
	if m.Norm == procedure.Owed && m.OpenOn(e.On) && !k.comesBack(m) && owes(next, m) {
		k.wrong(Dischargeable, v, nil, m, "is still owed after it was done on %v", e.On)
	}
	before, after := k.visits[v].c.Deadline().Due(), next.Deadline().Due()
	if m.Kind == procedure.Acknowledged || m.Kind == procedure.Consulted || m.Kind == procedure.Heard {
		inTime := m.Norm == procedure.Owed && !m.Deadline.IsZero() && e.On <= m.Deadline.Due()
		if inTime && before != 0 && after > before {
			k.wrong(OnlyGrows, v, nil, m, "in time moves the last day for the answer from %v to %v", before, after)
		}
	}
	if m.Kind == procedure.Extended || m.Kind == procedure.Paused || m.Kind == procedure.Resumed {
		if after < before {
			k.wrong(OnlyGrows, v, nil, m, "moves the last day for the answer from %v to %v", before, after)
		}
		k.grows(v, m, next)
	}
}

// isOpenBy reports whether a move of c that e makes is open on its day. What is
// owed once there is no answer in time can be recorded before that.
func isOpenBy(c procedure.Case, e procedure.Event) bool {
	for m := range c.Moves() {
		if n := m.Event(e.On); n.Kind == e.Kind && n.Stage == e.Stage && n.Party == e.Party && m.OpenOn(e.On) {
			return true
		}
	}
	return false
}

// comesBack reports whether m is a duty that is owed again once it was done.
func (k *checker) comesBack(m procedure.Move) bool {
	for _, rung := range k.regulation.Rungs {
		for _, d := range rung.Duties {
			if d.Kind == m.Kind && d.Clause == m.Clause && !d.Every.IsZero() {
				return true
			}
		}
	}
	return false
}

// grows compares the days of all moves before and after m was made.
func (k *checker) grows(v int, m procedure.Move, next procedure.Case) {
	for b := range k.visits[v].c.Moves() {
		if b.Deadline.IsZero() && b.NotBefore == 0 {
			continue
		}
		for a := range next.Moves() {
			if nameless(a) != nameless(b) {
				continue
			}
			if !a.Deadline.IsZero() && a.Deadline.Due() < b.Deadline.Due() {
				k.wrong(OnlyGrows, v, nil, m, "moves the last day of %s from %v to %v", say(b), b.Deadline.Due(), a.Deadline.Due())
			}
			if a.NotBefore < b.NotBefore {
				k.wrong(OnlyGrows, v, nil, m, "moves the first day of %s from %v to %v", say(b), b.NotBefore, a.NotBefore)
			}
		}
	}
}

// wrong reports what is wrong with m, the first time.
func (k *checker) wrong(rule Rule, v int, err error, m procedure.Move, format string, args ...any) {
	name := say(m)
	k.fault(rule, k.fieldOf(m, k.visits[v].c.Stage()), v, err, name, "%s "+format, append([]any{name}, args...)...)
}

// owes reports whether the duty m is there in c.
func owes(c procedure.Case, m procedure.Move) bool {
	for n := range c.Duties() {
		if nameless(n) == nameless(m) {
			return true
		}
	}
	return false
}

// Uncited returns the IDs of the clauses of r that no field of it cites, in
// their order. That is no fault: a text also says things on which no rule hangs,
// and a reading may be kept for what it explains. Look at them once, and hold
// the list in a test.
func Uncited(r procedure.Regulation) []string {
	cited := make(map[string]bool)
	for _, c := range r.Cites() {
		for id := range c.All() {
			cited[id] = true
		}
	}
	var ids []string
	for _, c := range r.Clauses {
		if !cited[c.ID] {
			ids = append(ids, c.ID)
		}
	}
	return ids
}
