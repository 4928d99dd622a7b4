package proceduretest_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A memory is a case system that keeps everything in memory and is right, but
// for what its fields say.
type memory struct {
	procedure *procedure.Procedure // nil: that of Xtra

	opens  func(procedure.Complaint) procedure.Complaint              // what it makes of a complaint
	takes  func(r *record, e procedure.Event, refusal error) error    // overrules the library
	keeps  func([]procedure.Event, procedure.Event) []procedure.Event // how it adds an event
	reads  func(procedure.Dossier) procedure.Dossier
	lists  func(r *record, on date.Date, all []procedure.Event) []procedure.Event
	due    func(date.Date) date.Date
	errors down
	none   bool // gives no record
}

// down is what fails with an error of its own.
type down struct{ open, read, list, due error }

type record struct {
	memory    *memory
	complaint procedure.Complaint
	now       procedure.Case
	events    []procedure.Event
}

func (m *memory) follows() *procedure.Procedure {
	if m.procedure == nil {
		return procedure.Xtra()
	}
	return m.procedure
}

func (m *memory) Open(c procedure.Complaint) (proceduretest.Record, error) {
	if m.none {
		return nil, nil
	}
	used := c
	if m.opens != nil {
		used = m.opens(c)
	}
	now, err := m.follows().Open(used)
	return &record{memory: m, complaint: c, now: now}, errors.Join(err, m.errors.open)
}

func (r *record) Add(e procedure.Event) error {
	next, err := r.now.Apply(e) // on an error the case as it was
	if r.memory.takes != nil {
		err = r.memory.takes(r, e, err)
	}
	if err != nil {
		return err
	}
	r.now = next
	if r.memory.keeps != nil {
		r.events = r.memory.keeps(r.events, e)
	} else {
		r.events = append(r.events, e)
	}
	return nil
}

func (r *record) Dossier() (procedure.Dossier, error) {
	d := procedure.Dossier{Complaint: r.complaint, Events: slices.Clone(r.events)}
	d.Regulation, d.Edition = r.memory.follows().ID()
	if r.memory.reads != nil {
		d = r.memory.reads(d)
	}
	return d, r.memory.errors.read
}

func (r *record) Allowed(on date.Date) ([]procedure.Event, error) {
	var all []procedure.Event
	for m := range r.now.Moves() {
		if m.OpenOn(on) {
			all = append(all, m.Event(on))
		}
	}
	if r.memory.lists != nil {
		all = r.memory.lists(r, on, all)
	}
	return all, r.memory.errors.list
}

func (r *record) Due() (date.Date, error) {
	due := date.Zero
	for m := range r.now.Moves() {
		if m.Norm == procedure.Owed && !m.Deadline.IsZero() && (due == date.Zero || m.Deadline.Due() < due) {
			due = m.Deadline.Due()
		}
	}
	if r.memory.due != nil {
		due = r.memory.due(due)
	}
	return due, r.memory.errors.due
}

// plain is a host whose records neither list nor tell a due day.
type plain struct{ memory }

func (p *plain) Open(c procedure.Complaint) (proceduretest.Record, error) {
	r, err := p.memory.Open(c)
	if err != nil {
		return nil, err
	}
	return struct{ proceduretest.Record }{r}, nil
}

func TestRightHosts(t *testing.T) {
	require.NoError(t, proceduretest.Test(&memory{}, procedure.Xtra()))
	require.NoError(t, proceduretest.Test(&plain{}, procedure.Xtra()), "listing and due days are optional")

	short := &memory{lists: func(_ *record, _ date.Date, all []procedure.Event) []procedure.Event {
		return slices.DeleteFunc(all, func(e procedure.Event) bool { return e.Kind == procedure.Withdrawn || e.Kind == procedure.Lapsed })
	}}
	require.NoError(t, proceduretest.Test(short, procedure.Xtra()), "what is merely possible may be left out")

	terse := &memory{lists: func(_ *record, _ date.Date, all []procedure.Event) []procedure.Event {
		for i := range all {
			all[i].On = date.Zero
		}
		return all
	}}
	require.NoError(t, proceduretest.Test(terse, procedure.Xtra()), "the day of what is listed does not count")
}

// workday moves a day off a weekend, as no term of Xtra does (R6).
func workday(d date.Date) date.Date {
	for d != date.Zero && !deadline.Weekdays().IsWorkingDay(d) {
		d++
	}
	return d
}

// overrule makes a host take what the library refuses with err, when it is of
// the given kind.
func overrule(kind procedure.Kind, stage procedure.Stage, sentinel error) func(*record, procedure.Event, error) error {
	return func(_ *record, e procedure.Event, refusal error) error {
		if e.Kind == kind && e.Stage == stage && errors.Is(refusal, sentinel) {
			return nil
		}
		return refusal
	}
}

// refuse makes a host refuse what it otherwise would take.
func refuse(when func(*record, procedure.Event) bool) func(*record, procedure.Event, error) error {
	return func(r *record, e procedure.Event, refusal error) error {
		if refusal == nil && when(r, e) {
			return errors.New("the form does not have that")
		}
		return refusal
	}
}

// onlyOnce makes a host that refuses a complaint like the one before.
func onlyOnce() func(procedure.Complaint) procedure.Complaint {
	var last procedure.Complaint
	return func(c procedure.Complaint) procedure.Complaint {
		if c == last {
			return procedure.Complaint{}
		}
		last = c
		return c
	}
}

func without(kind procedure.Kind) func(*record, date.Date, []procedure.Event) []procedure.Event {
	return func(_ *record, _ date.Date, all []procedure.Event) []procedure.Event {
		return slices.DeleteFunc(all, func(e procedure.Event) bool { return e.Kind == kind })
	}
}

func TestBrokenHosts(t *testing.T) {
	every := regulations(t, "every-feature")
	other := proceduretest.EveryFeature()
	other.Rungs[2].Pause.Anew = false
	goesOn, err := other.Compile()
	require.NoError(t, err)
	for _, test := range []struct {
		why  string
		host memory

		scenario string // that catches it
		at       string // how the line begins where it does
		clause   procedure.Cite
		fault    proceduretest.Fault
	}{
		{
			"drops events",
			memory{keeps: func(all []procedure.Event, e procedure.Event) []procedure.Event {
				if e.Kind == procedure.Consulted {
					return all
				}
				return append(all, e)
			}},
			"k4-straight-to-the-board.txt", "2026-02-16 consulted employee", "K8", proceduretest.LosesRecord,
		},
		{
			"accepts late complaints",
			memory{takes: overrule(procedure.Raised, procedure.WithEmployee, procedure.ErrTooLate)},
			"k3-a-day-late.txt", "2026-05-01 raised employee", "K3, R3", proceduretest.AcceptsRefused,
		},
		{
			"rolls the due day off weekends",
			memory{due: workday},
			"r6-ruling-due-in-a-weekend.txt", "2026-05-07 referred committee", "K10", proceduretest.DueOther,
		},
		{
			"knows no 30 days",
			memory{due: func(date.Date) date.Date { return date.Zero }},
			"k10-late-ruling.txt", "2026-03-16 referred committee", "K10", proceduretest.DueOther,
		},
		{
			"takes what is out of order, and once only",
			memory{
				opens: onlyOnce(), takes: overrule(procedure.Raised, procedure.WithBoard, procedure.ErrOutOfOrder),
			},
			"k7-out-of-order.txt", "2026-02-19 raised board", "K7", proceduretest.NotUsable,
		},
		{
			"rolls the filing day off weekends",
			memory{takes: func(r *record, e procedure.Event, refusal error) error {
				if errors.Is(refusal, procedure.ErrTooLate) && e.On <= workday(r.now.Filing().Due()) {
					return nil
				}
				return refusal
			}},
			"r6-last-day-to-report-in-a-weekend.txt", "2026-04-27 raised board", "K3, R3", proceduretest.AcceptsRefused,
		},
		{
			"counts from the end of a month to the end of a month",
			memory{takes: func(_ *record, e procedure.Event, refusal error) error {
				if errors.Is(refusal, procedure.ErrTooLate) && e.On.Day() == 31 {
					return nil
				}
				return refusal
			}},
			"r1-30-april.txt", "2026-07-31 raised employee", "K3, R3", proceduretest.AcceptsRefused,
		},
		{
			"reorders the events of a day",
			memory{reads: func(d procedure.Dossier) procedure.Dossier {
				slices.SortFunc(d.Events, func(a, b procedure.Event) int {
					return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.Kind, b.Kind))
				})
				return d
			}},
			"k8-all-on-one-day.txt", "2026-03-06 consulted manager", "K8", proceduretest.LosesRecord,
		},
		{
			"lists the newest event first",
			memory{reads: func(d procedure.Dossier) procedure.Dossier {
				slices.Reverse(d.Events)
				return d
			}},
			"k11-whole-road-to-the-appeal.txt", "2026-03-04 declined", "K6", proceduretest.LosesRecord,
		},
		{
			"forgets the duty to inform",
			memory{lists: without(procedure.Informed)},
			"r8-not-told-of-the-referral.txt", "on 2026-05-18 open:", "R8", proceduretest.OffersOther,
		},
		{
			"has no place for the duty to inform",
			memory{takes: refuse(func(_ *record, e procedure.Event) bool { return e.Kind == procedure.Informed })},
			"r8-told-the-next-day.txt", "2026-04-21 informed complainant", "R8", proceduretest.RefusesAccepted,
		},
		{
			"lets complainants go straight to the committee",
			memory{takes: overrule(procedure.Raised, procedure.WithCommittee, procedure.ErrNotOpen)},
			"k9-complainant-straight-to-the-committee.txt", "2026-02-02 raised committee", "K9, R7", proceduretest.AcceptsRefused,
		},
		{
			"forgets the mark of a late complaint",
			memory{reads: func(d procedure.Dossier) procedure.Dossier {
				d.Complaint.Late = false
				return d
			}},
			"k3-late-but-taken-in.txt", "happened 2026-01-30 about privacy, taken in late", "K3", proceduretest.LosesRecord,
		},
		{
			"refuses every late complaint, taken in or not",
			memory{opens: func(c procedure.Complaint) procedure.Complaint {
				c.Late = false
				return c
			}},
			"k3-late-but-taken-in.txt", "on 2026-05-11 open:", "K5", proceduretest.OffersOther,
		},
		{
			"closes when the complainant does not agree",
			memory{takes: refuse(func(r *record, _ procedure.Event) bool {
				return len(r.events) > 0 && r.events[len(r.events)-1].Kind == procedure.Declined
			})},
			"k11-whole-road-to-the-appeal.txt", "2026-03-16 raised manager", "K6", proceduretest.RefusesAccepted,
		},
		{
			"loses the verdict",
			memory{keeps: func(all []procedure.Event, e procedure.Event) []procedure.Event {
				e.Verdict = 0
				return append(all, e)
			}},
			"k10-late-ruling.txt", "2026-04-24 answered committee upheld", "K10", proceduretest.LosesRecord,
		},
		{
			"does not let anybody skip a talk",
			memory{takes: refuse(func(r *record, e procedure.Event) bool {
				return e.Kind == procedure.Raised && e.Stage > r.now.Stage()+1
			})},
			"k4-straight-to-the-board.txt", "2026-02-12 raised board", "R4", proceduretest.RefusesAccepted,
		},
		{
			"asks for a ground",
			memory{opens: func(c procedure.Complaint) procedure.Complaint {
				if c.Grounds == 0 {
					return procedure.Complaint{}
				}
				return c
			}},
			"k1-no-ground.txt", "happened 2026-01-30 about nothing", "K1", proceduretest.RefusesAccepted,
		},
		{
			"takes a complaint about nothing",
			memory{procedure: every, opens: func(c procedure.Complaint) procedure.Complaint {
				c.Grounds = procedure.GroundsOf(procedure.Conduct)
				return c
			}},
			"f2-no-ground.txt", "happened 2026-01-30 about nothing", "F2", proceduretest.AcceptsRefused,
		},
		{
			"forgets that a complaint is about nobody in particular",
			memory{reads: func(d procedure.Dossier) procedure.Dossier {
				d.Complaint.General = false
				return d
			}},
			"r25-about-nobody-in-particular.txt", "happened 2026-01-30 about privacy, about nobody in particular", "R25", proceduretest.LosesRecord,
		},
		{
			"leaves the complainant at the mercy of the board",
			memory{takes: refuse(func(_ *record, e procedure.Event) bool {
				return e.Kind == procedure.Raised && e.Stage == procedure.WithCommittee
			})},
			"r24-board-never-refers.txt", "2026-04-20 raised committee", "R24", proceduretest.RefusesAccepted,
		},
		{
			"takes a friendly yes for the end",
			memory{takes: refuse(func(r *record, _ procedure.Event) bool { return r.now.Outcome() == procedure.OutcomeResolved })},
			"r22-promise-not-kept.txt", "2026-03-02 raised manager", "K6", proceduretest.RefusesAccepted,
		},
		{
			"opens again what was agreed with the board",
			memory{takes: overrule(procedure.Declined, 0, procedure.ErrClosed)},
			"r22-over-after-the-board.txt", "2026-04-20 declined", "K8", proceduretest.AcceptsRefused,
		},
		{
			"withdraws what was never raised",
			memory{takes: overrule(procedure.Withdrawn, 0, procedure.ErrNotOpen)},
			"r12-withdrawn-before-it-was-raised.txt", "2026-02-02 withdrawn", "R12", proceduretest.AcceptsRefused,
		},
		{
			"takes one delivery for two",
			memory{takes: overrule(procedure.Raised, procedure.WithBoard, procedure.ErrNotOpen)},
			"k7-delivered-twice.txt", "2026-02-20 raised board", "K7", proceduretest.AcceptsRefused,
		},
		{
			"takes one consultation for all there were",
			memory{takes: refuse(func(r *record, e procedure.Event) bool {
				return e.Kind == procedure.Consulted && slices.ContainsFunc(r.events, func(o procedure.Event) bool { return o.Kind == e.Kind && o.Party == e.Party })
			})},
			"k8-several-employees.txt", "2026-02-24 consulted employee", "K8", proceduretest.RefusesAccepted,
		},
		{
			"forgets in a closed case what is still owed",
			memory{procedure: every, lists: func(r *record, _ date.Date, all []procedure.Event) []procedure.Event {
				if r.now.Closed() {
					return nil
				}
				return all
			}},
			"f48-published-late.txt", "on 2026-05-18 open:", "F48", proceduretest.OffersOther,
		},
		{
			"has no place for it in a closed case either",
			memory{procedure: every, takes: refuse(func(r *record, _ procedure.Event) bool { return r.now.Closed() })},
			"f39-told-after-the-case-was-closed.txt", "2026-04-16 informed manager", "F39", proceduretest.RefusesAccepted,
		},
		{
			"does not take an extension back",
			memory{procedure: every, takes: refuse(func(_ *record, e procedure.Event) bool { return e.Kind == procedure.Retracted })},
			"f12-taken-back.txt", "2026-02-16 retracted", "F12", proceduretest.RefusesAccepted,
		},
		{
			"goes on where the clock was stopped",
			memory{procedure: goesOn},
			"f27-starts-anew.txt", "2026-04-09 informed complainant", "F24", proceduretest.DueOther,
		},
		{
			"wants an advice before anybody agrees",
			memory{procedure: every, takes: refuse(func(r *record, e procedure.Event) bool {
				return e.Kind == procedure.Accepted && r.now.Stage() == procedure.WithCommittee
			})},
			"f29-agrees-early.txt", "2026-03-02 accepted", "F29", proceduretest.RefusesAccepted,
		},
		{
			"opens the appeal when the committee is silent",
			memory{takes: overrule(procedure.Raised, procedure.OnAppeal, procedure.ErrNotOpen)},
			"k10-committee-silent.txt", "2026-06-15 raised appeal", "K11", proceduretest.AcceptsRefused,
		},
		{
			"drops a duty once it is overdue",
			memory{lists: func(r *record, on date.Date, all []procedure.Event) []procedure.Event {
				return slices.DeleteFunc(all, func(e procedure.Event) bool {
					return e.Kind == procedure.Answered && r.now.Deadline().Status(on) == deadline.Overdue
				})
			}},
			"k10-committee-silent.txt", "on 2026-04-16 open:", "K10", proceduretest.OffersOther,
		},
		{
			"refuses a late ruling",
			memory{takes: refuse(func(r *record, e procedure.Event) bool {
				return e.Kind == procedure.Answered && r.now.Deadline().Status(e.On) == deadline.Overdue
			})},
			"k10-late-ruling.txt", "2026-04-24 answered committee upheld", "K10", proceduretest.RefusesAccepted,
		},
		{
			"refuses a referral before the talks",
			memory{takes: refuse(func(r *record, e procedure.Event) bool {
				return e.Kind == procedure.Referred && !slices.ContainsFunc(r.events, func(e procedure.Event) bool { return e.Kind == procedure.Consulted })
			})},
			"r7-gives-up-on-a-silent-board.txt", "2026-05-26 referred committee", "R7", proceduretest.RefusesAccepted,
		},
		{
			"never reopens what lapsed",
			memory{takes: refuse(func(r *record, _ procedure.Event) bool { return r.now.Outcome() == procedure.OutcomeLapsed })},
			"r12-lapsed-and-reopened-after-the-ruling.txt", "2027-01-04 raised appeal", "K11", proceduretest.RefusesAccepted,
		},
		{
			"extends a term",
			memory{takes: overrule(procedure.Extended, 0, procedure.ErrNotOpen)},
			"r14-no-extension-no-pause.txt", "2026-04-10 extended P14D", "R14", proceduretest.AcceptsRefused,
		},
		{
			"writes on in a closed file",
			memory{takes: overrule(procedure.Consulted, 0, procedure.ErrClosed)},
			"k8-after-closing.txt", "2026-03-05 consulted employee", "K8", proceduretest.AcceptsRefused,
		},
		{
			"takes days in any order",
			memory{takes: overrule(procedure.Raised, procedure.WithBoard, procedure.ErrOutOfOrder)},
			"k7-out-of-order.txt", "2026-02-19 raised board", "K7", proceduretest.AcceptsRefused,
		},
		{
			"keeps what it refused",
			memory{takes: func(r *record, e procedure.Event, refusal error) error {
				if refusal != nil {
					r.events = append(r.events, e)
				}
				return refusal
			}},
			"k3-a-day-late.txt", "2026-05-01 raised employee", "K3, R3", proceduretest.LosesRecord,
		},
		{
			"lists the committee to the complainant",
			memory{lists: func(_ *record, on date.Date, all []procedure.Event) []procedure.Event {
				return append(all, procedure.Event{On: on, Kind: procedure.Raised, Stage: procedure.WithCommittee})
			}},
			"k5-solved-in-the-first-talk.txt", "2026-02-06 raised employee", "K9, R7", proceduretest.OffersOther,
		},
		{
			"works by another edition",
			memory{reads: func(d procedure.Dossier) procedure.Dossier {
				d.Edition = "2"
				return d
			}},
			"k1-all-three-grounds.txt", "happened 2026-01-30 about conduct, privacy, service-delivery", "K1", proceduretest.LosesRecord,
		},
		{
			"gives no record",
			memory{none: true},
			"k1-all-three-grounds.txt", "happened 2026-01-30 about conduct, privacy, service-delivery", "K1", proceduretest.NotUsable,
		},
		{
			"opens nothing",
			memory{errors: down{open: errDown}},
			"k1-all-three-grounds.txt", "happened 2026-01-30 about conduct, privacy, service-delivery", "K1", proceduretest.RefusesAccepted,
		},
		{
			"reads nothing back",
			memory{errors: down{read: errDown}},
			"k5-solved-in-the-first-talk.txt", "happened 2026-01-30 about conduct", "K5", proceduretest.NotUsable,
		},
		{
			"cannot list",
			memory{errors: down{list: errDown}},
			"k5-solved-in-the-first-talk.txt", "2026-02-06 accepted", "K5", proceduretest.NotUsable,
		},
		{
			"cannot say what is due",
			memory{errors: down{due: errDown}},
			"k10-late-ruling.txt", "2026-03-16 referred committee", "K10", proceduretest.NotUsable,
		},
	} {
		t.Run(test.why, func(t *testing.T) {
			id, _ := test.host.follows().ID()
			err := proceduretest.Test(&test.host, regulations(t, id))
			require.Error(t, err)
			_, texts := stories(t)
			var found []string
			for _, e := range each(err) {
				var f *proceduretest.Failure
				require.ErrorAs(t, e, &f)
				require.NotEqual(t, proceduretest.NotThisStory, f.Fault, "%v", e)
				require.Positive(t, f.Line, "%v", e)
				line := strings.Split(texts[f.Scenario], "\n")[f.Line-1]
				require.Contains(t, e.Error(), fmt.Sprintf("%s:%d: %s: %s: ", f.Scenario, f.Line, f.Clause, f.Fault))
				if f.Scenario == test.scenario {
					found = append(found, fmt.Sprintf("%s: %s: %v", line, f.Clause, f.Fault))
				}
			}
			require.Contains(t, found, fmt.Sprintf("%s: %s: %v", test.at, test.clause, test.fault))
			t.Logf("%d failures, such as: %v", len(each(err)), each(err)[0])
		})
	}
}

var errDown = errors.New("the database is down")

// TestEveryMoveMade: between them the stories about Xtra make every move that it
// has, but for what it merely records. Those about every feature make every
// move at every stage, in some phase, and leave out the ways to end a case,
// which are as with Xtra.
func TestEveryMoveMade(t *testing.T) {
	type key struct {
		stage procedure.Stage
		phase procedure.Phase
		event procedure.Event
	}
	for _, id := range []string{"xtra", "every-feature"} {
		t.Run(id, func(t *testing.T) {
			p := regulations(t, id)
			keyOf := func(s procedure.Stage, ph procedure.Phase, e procedure.Event) key {
				if id != "xtra" {
					ph = 0
				}
				return key{s, ph, e}
			}
			made := map[key]bool{}
			host := &memory{procedure: p, takes: func(r *record, e procedure.Event, refusal error) error {
				for m := range r.now.Moves() {
					if refusal == nil && m.Kind == e.Kind && m.Party == e.Party && (m.Stage == e.Stage || e.Stage == 0 && m.Stage == r.now.Stage()) {
						made[keyOf(r.now.Stage(), r.now.Phase(), m.Event(0))] = true
					}
				}
				return refusal
			}}
			require.NoError(t, proceduretest.Test(host, p))
			for tr := range p.Transitions() {
				records := tr.Outcome == procedure.OutcomeOpen && tr.Stage == tr.ToStage && tr.Phase == tr.ToPhase
				ends := tr.Outcome != procedure.OutcomeOpen && tr.Outcome != procedure.OutcomeRuled
				if id != "xtra" && ends {
					continue
				}
				if !made[keyOf(tr.Stage, tr.Phase, tr.Move.Event(0))] && (tr.Move.Norm != procedure.Possible || !records) {
					t.Errorf("no story makes it: at %v, %v: %v", tr.Stage, tr.Phase, tr.Move.Event(0))
				}
			}
		})
	}
}

// TestFailureWraps: the error of the host can be matched.
func TestFailureWraps(t *testing.T) {
	err := proceduretest.Test(&memory{errors: down{open: errDown}}, procedure.Xtra())
	require.ErrorIs(t, err, errDown)
	err = proceduretest.Test(&memory{takes: overrule(procedure.Raised, procedure.WithEmployee, procedure.ErrTooLate)}, procedure.Xtra())
	require.ErrorIs(t, err, procedure.ErrTooLate, "what the procedure said of an event that the host takes")
}

// TestGoesOn: an event taken wrongly does not hide what comes after it.
func TestGoesOn(t *testing.T) {
	host := &memory{takes: func(_ *record, e procedure.Event, refusal error) error {
		if errors.Is(refusal, procedure.ErrTooLate) {
			return nil
		}
		return refusal
	}}
	var lines []int
	for _, e := range each(proceduretest.Test(host, procedure.Xtra())) {
		var f *proceduretest.Failure
		require.ErrorAs(t, e, &f)
		if f.Scenario == "k3-a-day-late.txt" {
			lines = append(lines, f.Line)
		}
	}
	require.Len(t, lines, 3, "the employee, the manager and the board")
	require.IsIncreasing(t, lines)
}

// TestNothingToTest: a test without a subject does not pass.
func TestNothingToTest(t *testing.T) {
	require.ErrorContains(t, proceduretest.Test(nil, procedure.Xtra()), "no host")

	other := procedure.XtraRegulation()
	other.ID = "other"
	p, err := other.Compile()
	require.NoError(t, err)
	require.ErrorContains(t, proceduretest.Test(&memory{}, p), `no scenario is about regulation "other"`)
	var all proceduretest.Failures
	require.ErrorAs(t, proceduretest.Test(&memory{}, p, proceduretest.Scenarios()...), &all)
	require.Len(t, all, len(proceduretest.Scenarios()))
	require.ErrorContains(t, all[len(all)-1], `it is about regulation "xtra", not "other"`)
	require.Error(t, proceduretest.Test(&memory{}, nil), "no procedure")

	rolls := procedure.XtraRegulation()
	rolls.Counting = deadline.Counting{Calendar: deadline.Weekdays(), Roll: deadline.RollForward}
	p, err = rolls.Compile()
	require.NoError(t, err)
	err = proceduretest.Test(&memory{}, p)
	require.ErrorContains(t, err, "r6-last-day-to-report-in-a-weekend.txt")
	require.ErrorContains(t, err, "does not hold for this regulation: the procedure accepts 2026-04-27 raised board")
}

// TestFaults: every fault has words of its own.
func TestFaults(t *testing.T) {
	seen := map[string]bool{proceduretest.Fault(0).String(): true}
	for f := range proceduretest.Faults() {
		require.False(t, seen[f.String()], "%v", f)
		seen[f.String()] = true
	}
	require.Equal(t, "fault(99)", proceduretest.Fault(99).String())
	require.False(t, strings.HasPrefix(proceduretest.NotThisStory.String(), "fault"))
}
