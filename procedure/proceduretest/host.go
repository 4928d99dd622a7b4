package proceduretest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A Host is a case system as [Test] sees it.
type Host interface {
	// Open opens the record of a complaint that nobody has been told of yet,
	// or returns an error when the system does not take such a complaint. It
	// is called many times; each call opens a record of its own.
	Open(procedure.Complaint) (Record, error)
}

// A Record is one complaint in the case system of a [Host]. It may also be a
// [Lister], a [DueReader], or both.
type Record interface {
	// Add records an event, or returns an error and changes nothing when
	// the system does not take it.
	Add(procedure.Event) error

	// Dossier reads back the complaint and every event taken, in the order in
	// which they were recorded.
	Dossier() (procedure.Dossier, error)
}

// A Lister is a [Record] that says what can be recorded next.
type Lister interface {
	// Allowed lists what can be recorded on the given day. Of each event only
	// Kind, Stage and Party count. It names at least every duty, advice and
	// right that is open that day; what is merely possible may be left out.
	Allowed(on date.Date) ([]procedure.Event, error)
}

// A DueReader is a [Record] that knows by when something is owed.
type DueReader interface {
	// Due returns the last day of the duty that must be done first, past or
	// not; the zero date when no duty with a date is open.
	Due() (date.Date, error)
}

// A Clock is a [Host] that has a clock of its own, and refuses what is dated
// after today, as it should. The stories are told on the days on which they
// play, and some of those have yet to come.
type Clock interface {
	// SetToday makes it that day for the host. It is called before the host is
	// asked to open a record, to record an event or to list what is allowed, with
	// the day on which that happens in the story: never before the last event
	// taken, but from one story to the next, and after a look ahead, it goes back.
	SetToday(day date.Date)
}

// Test holds a host to a procedure: it tells every scenario to the host, each
// in a record of its own, and returns what the host did otherwise, as
// [Failures]. Without scenarios it takes those of [ScenariosOf] p. The package
// documentation says what is checked.
//
// A scenario is told until its end. An event that the host takes wrongly is
// undone, by telling a new record what came before, so that the rest is told
// too. One that the host refuses wrongly, or loses, ends the scenario, since
// what comes after it has lost its sense.
//
// An error that is no Failure means that there was nothing to test: a nil host,
// or no scenario.
func Test(host Host, p *procedure.Procedure, scenarios ...Scenario) error {
	if host == nil {
		return errors.New(prefix + "no host")
	}
	id, _ := p.ID()
	if len(scenarios) == 0 {
		all, err := shipped()
		if err != nil {
			return err
		}
		scenarios = about(all, id)
	}
	if len(scenarios) == 0 {
		return fmt.Errorf("%sno scenario is about regulation %q; pass scenarios of your own, see Parse", prefix, id)
	}
	var failures Failures
	for _, s := range scenarios {
		t := teller{host: host, procedure: p, scenario: s}
		t.tell()
		failures = append(failures, t.failures...)
	}
	return failures.err()
}

// A teller tells one scenario to a host, and to the library beside it.
type teller struct {
	host      Host
	procedure *procedure.Procedure
	scenario  Scenario
	line      int // where it is

	complaint procedure.Complaint
	taken     []procedure.Event // what the procedure accepted
	now       procedure.Case
	record    Record
	failures  Failures
}

// nameless returns what err says, on one line and without the name of the
// package that it is of: what is made of it has one of its own.
func nameless(err error) string {
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(strings.TrimPrefix(line, "procedure: "), "deadline: ")
	}
	return strings.Join(lines, "; ")
}

// detail is Sprintf, with errors as nameless has them.
func detail(format string, args []any) string {
	for i, arg := range args {
		if err, ok := arg.(error); ok && err != nil {
			args[i] = nameless(err)
		}
	}
	return fmt.Sprintf(format, args...)
}

func (t *teller) fail(fault Fault, clause procedure.Cite, err error, format string, args ...any) {
	if clause == "" && len(t.scenario.Clauses) > 0 {
		clause = procedure.Cite(t.scenario.Clauses[0])
	}
	t.failures = append(t.failures, &Failure{
		Scenario: t.scenario.Name, Line: t.line, Clause: clause, Fault: fault, Detail: detail(format, args), Err: err,
	})
}

func (t *teller) tell() {
	if id, _ := t.procedure.ID(); id != t.scenario.Regulation {
		t.fail(NotThisStory, "", nil, "it is about regulation %q, not %q", t.scenario.Regulation, id)
		return
	}
	for i := range t.scenario.blocks {
		b := &t.scenario.blocks[i]
		t.line = b.line
		switch b.kind {
		case complaintBlock:
			if !t.open(b) {
				return
			}
		case eventBlock:
			if !t.event(b) {
				return
			}
		case openBlock:
			t.offers(b.day)
		case noteBlock, auditBlock, contactBlock:
		}
	}
}

// setToday tells a host with a clock what day it is: the day of what happens, or
// that of the last event taken when something is told of an earlier day.
func (t *teller) setToday(on date.Date) {
	if clock, ok := t.host.(Clock); ok {
		clock.SetToday(max(on, t.now.Last()))
	}
}

// open opens the record of the scenario and reports whether to go on.
func (t *teller) open(b *block) bool {
	t.complaint = b.opened
	opened, refusal := t.procedure.Open(b.opened)
	if !t.agrees(b, refusal) {
		return false
	}
	t.setToday(b.opened.Happened)
	record, err := t.host.Open(b.opened)
	switch {
	case refusal != nil && err == nil:
		t.fail(AcceptsRefused, "", refusal, "opens %s: %v", b.head(), refusal)
		return false
	case refusal != nil:
		return false
	case err != nil:
		t.fail(RefusesAccepted, "", err, "does not open %s: %v", b.head(), err)
		return false
	case record == nil:
		t.fail(NotUsable, "", nil, "Open gave a nil record and no error")
		return false
	}
	t.now, t.record = opened, record
	return t.same("", b.opened.Happened)
}

// event records the event of b and reports whether to go on.
func (t *teller) event(b *block) bool {
	next, refusal := t.now.Apply(b.event)
	if !t.agrees(b, refusal) {
		return false
	}
	t.setToday(b.event.On)
	err := t.record.Add(b.event)
	switch {
	case refusal != nil && err == nil:
		t.fail(AcceptsRefused, clauseOf(refusal), refusal, "takes %v: %v", b.event, refusal)
		return t.again()
	case refusal != nil:
		return t.keeps(clauseOf(refusal))
	}
	clause := moveOf(t.now, b.event).Clause
	if err != nil {
		t.fail(RefusesAccepted, clause, err, "does not take %v: %v", b.event, err)
		return false
	}
	t.now, t.taken = next, append(t.taken, b.event)
	return t.same(clause, b.event.On)
}

// agrees reports whether the procedure refuses what b says it refuses, and
// nothing else.
func (t *teller) agrees(b *block, refusal error) bool {
	switch {
	case refusal == nil && b.refused():
		t.fail(NotThisStory, "", nil, "the procedure accepts %s", b.head())
		return false
	case refusal != nil && !b.refused():
		t.fail(NotThisStory, clauseOf(refusal), refusal, "the procedure refuses %s: %v", b.head(), refusal)
		return false
	}
	return true
}

// again opens a new record and tells it what was taken so far, and reports
// whether the host took that.
func (t *teller) again() bool {
	t.setToday(t.complaint.Happened)
	record, err := t.host.Open(t.complaint)
	for _, e := range t.taken {
		if err != nil || record == nil {
			break
		}
		t.setToday(e.On)
		err = record.Add(e)
	}
	if err != nil || record == nil {
		t.fail(NotUsable, "", err, "a new record does not take what an earlier one took: %v", err)
		return false
	}
	t.record = record
	return true
}

// keeps reports whether the host reads back what it should have.
func (t *teller) keeps(clause procedure.Cite) bool {
	got, err := t.record.Dossier()
	if err != nil {
		t.fail(NotUsable, clause, err, "no dossier: %v", err)
		return false
	}
	before := len(t.failures)
	if id, edition := t.procedure.ID(); got.Regulation != id || got.Edition != edition {
		t.fail(LosesRecord, clause, nil, "regulation is %q edition %q, want %q edition %q", got.Regulation, got.Edition, id, edition)
	}
	if got.Complaint != t.complaint {
		t.fail(LosesRecord, clause, nil, "the complaint is %q, want %q", sayComplaint(got.Complaint), sayComplaint(t.complaint))
	}
	for i := range max(len(got.Events), len(t.taken)) {
		switch {
		case i >= len(got.Events):
			t.fail(LosesRecord, clause, nil, "events[%d] is missing, want %q", i, t.taken[i])
		case i >= len(t.taken):
			t.fail(LosesRecord, clause, nil, "events[%d] is %q, want no such event", i, got.Events[i])
		case got.Events[i] != t.taken[i]:
			t.fail(LosesRecord, clause, nil, "events[%d] is %q, want %q", i, got.Events[i], t.taken[i])
		default:
			continue
		}
		break // one difference, since the rest follows from it
	}
	return len(t.failures) == before
}

// same compares all that the host can say of the case on a day on which
// something happened, and reports whether to go on.
func (t *teller) same(clause procedure.Cite, on date.Date) bool {
	if !t.keeps(clause) {
		return false
	}
	t.due()
	t.offers(on)
	return true
}

// due compares the due day, when the host gives one.
func (t *teller) due() {
	reader, ok := t.record.(DueReader)
	if !ok {
		return
	}
	var first procedure.Move
	for m := range t.now.Moves() {
		if m.Norm == procedure.Owed && !m.Deadline.IsZero() && (first.Deadline.IsZero() || m.Deadline.Due() < first.Deadline.Due()) {
			first = m
		}
	}
	got, err := reader.Due()
	switch {
	case err != nil:
		t.fail(NotUsable, first.Clause, err, "no due day: %v", err)
	case got != first.Deadline.Due():
		t.fail(DueOther, first.Clause, nil, "%s, want %s", sayDay(got), sayDue(first.Deadline))
	}
}

// offers compares what can be done on a day, when the host lists that.
func (t *teller) offers(on date.Date) {
	lister, ok := t.record.(Lister)
	if !ok {
		return
	}
	t.setToday(on)
	got, err := lister.Allowed(on)
	if err != nil {
		t.fail(NotUsable, "", err, "no list for %v: %v", on, err)
		return
	}
	for m := range t.now.Moves() {
		if m.Norm == procedure.Possible || !m.OpenOn(on) {
			continue
		}
		if !slices.ContainsFunc(got, func(e procedure.Event) bool { return names(t.now, e, m) }) {
			t.fail(OffersOther, m.Clause, nil, "does not list %s", sayMove(m, on))
		}
	}
	for _, e := range got {
		e = procedure.Event{On: on, Kind: e.Kind, Stage: e.Stage, Party: e.Party}
		if m := moveOf(t.now, e); m == (procedure.Move{}) || !m.OpenOn(on) {
			_, refusal := t.now.Apply(e)
			t.fail(OffersOther, clauseOf(refusal), refusal, "lists %v: %v", e, refusal)
		}
	}
}

func sayDay(d date.Date) string {
	if d == date.Zero {
		return sayDue(deadline.Deadline{})
	}
	return d.String()
}
