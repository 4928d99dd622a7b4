package procedure_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A file is a complaint as a clerk would keep it who has the published text and
// its readings at hand, and nothing of this library but the names of things. It
// is what [procedure.Xtra] is compared with.
type file struct {
	happened, last date.Date
	late           bool
	recent         procedure.Event

	where     procedure.Stage // zero: with nobody yet
	answered  bool            // where it is now
	declined  bool
	ended     procedure.Outcome // zero: it has not
	goesOn    bool              // although it ended (R12, R22)
	reached   map[procedure.Stage]bool
	answers   map[procedure.Stage]bool
	committee date.Date // it came to the committee
	verdict   procedure.Verdict
}

func openFile(c procedure.Complaint) *file {
	return &file{happened: c.Happened, late: c.Late, reached: make(map[procedure.Stage]bool), answers: make(map[procedure.Stage]bool)}
}

func (f *file) talk() bool {
	return f.where == procedure.WithEmployee || f.where == procedure.WithManager
}

func (f *file) review() bool { return f.where >= procedure.WithBoard }

// threeMonthsOn is the last day to report (K3, R1): the same day three months
// on, or the last day of that month when it is too short.
func threeMonthsOn(d date.Date) date.Date {
	t := d.Midnight()
	first := time.Date(t.Year(), t.Month()+3, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return date.NewAt(first.AddDate(0, 0, min(t.Day(), last)-1))
}

// write writes an event in the file, or says why it cannot have happened.
func (f *file) write(e procedure.Event) error {
	switch {
	case e.On < f.happened:
		return procedure.ErrTooEarly
	case e.On < f.last:
		return procedure.ErrOutOfOrder
	case e == f.recent && !slices.Contains(dutyKinds, e.Kind):
		if f.ended != 0 {
			return procedure.ErrClosed
		}
		return procedure.ErrNotOpen // delivered twice
	}
	if f.ended != 0 {
		complainants := e.Kind == procedure.Raised || e.Kind == procedure.Declined || e.Kind == procedure.Accepted && f.ended == procedure.OutcomeLapsed
		if !f.goesOn || !complainants || !f.can(e) {
			return procedure.ErrClosed
		}
	}
	if !f.can(e) {
		return procedure.ErrNotOpen
	}
	if e.Kind == procedure.Raised && f.where == 0 && !f.late && e.On > threeMonthsOn(f.happened) {
		return procedure.ErrTooLate // K3, R3
	}
	f.did(e)
	f.last, f.recent = e.On, e
	return nil
}

// can says whether e is possible where the complaint lies.
func (f *file) can(e procedure.Event) bool {
	about := e.Stage
	if about == 0 {
		about = f.where
	}
	concerned := e.Party == procedure.Employee || e.Party == procedure.Manager
	switch e.Kind {
	case procedure.Raised:
		switch e.Stage {
		case procedure.WithEmployee:
			return f.where == 0 // K5
		case procedure.WithManager:
			return f.where < procedure.WithManager // K6, R4
		case procedure.WithBoard:
			return f.where < procedure.WithBoard // K7, R4
		case procedure.WithCommittee:
			return f.where == procedure.WithBoard && f.declined // R24
		case procedure.OnAppeal:
			return f.where == procedure.WithCommittee && (f.answered || f.declined) // K11
		default:
			return false
		}
	case procedure.Referred: // K9, R7
		return e.Stage == procedure.WithCommittee && f.where == procedure.WithBoard && (f.declined || !f.answered)
	case procedure.Answered: // K8, K10, K11; a body answers once (R9)
		if about < procedure.WithBoard || !f.reached[about] || f.answers[about] {
			return false
		}
		return about < f.where || !f.declined || about == procedure.WithBoard
	case procedure.Accepted: // K8, K11, R22
		return f.where != 0 && f.where != procedure.OnAppeal
	case procedure.Declined:
		if f.declined {
			return false
		}
		return f.talk() || f.where == procedure.WithBoard || f.where == procedure.WithCommittee && f.answered // K6 to K8, R7, K11
	case procedure.Withdrawn:
		return f.where != 0 // R12
	case procedure.Lapsed: // R12: when the next move is the complainant's
		return f.where == 0 || f.talk() || f.where == procedure.WithBoard && f.answered && !f.declined || f.where == procedure.WithCommittee && (f.answered || f.declined)
	case procedure.Acknowledged:
		return about >= procedure.WithBoard && f.reached[about]
	case procedure.Consulted:
		return f.review() && concerned
	case procedure.Heard:
		return about >= procedure.WithBoard && f.reached[about] && (concerned || e.Party == procedure.Complainant)
	case procedure.Informed:
		return f.review() && e.Party == procedure.Complainant
	case procedure.Published:
		return f.answers[about]
	case procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Retracted, procedure.Forwarded: // R14
		return false
	default:
		return false
	}
}

// did changes the file.
func (f *file) did(e procedure.Event) {
	switch e.Kind { //nolint:exhaustive // the rest is only written down
	case procedure.Raised, procedure.Referred:
		f.where, f.answered, f.declined = e.Stage, false, false
		f.reached[e.Stage] = true
		if e.Stage == procedure.WithCommittee {
			f.committee = e.On
		}
	case procedure.Answered:
		at := e.Stage
		if at == 0 {
			at = f.where
		}
		f.answers[at] = true
		if at != f.where || f.declined {
			break // it comes too late to change anything
		}
		f.answered, f.verdict = true, e.Verdict
		if at == procedure.OnAppeal {
			f.ended = procedure.OutcomeRuled // R15
		}
		return
	case procedure.Declined:
		f.declined = true
	}
	if e.Kind == procedure.Raised || e.Kind == procedure.Declined {
		f.ended, f.goesOn = 0, false
	}
	switch e.Kind { //nolint:exhaustive // these end a case
	case procedure.Accepted:
		f.ended, f.goesOn = procedure.OutcomeResolved, f.talk() // R22
	case procedure.Withdrawn:
		f.ended, f.goesOn = procedure.OutcomeWithdrawn, false
	case procedure.Lapsed:
		f.ended, f.goesOn = procedure.OutcomeLapsed, true
	}
}

// phase says how far it is.
func (f *file) phase() procedure.Phase {
	switch {
	case f.ended != 0:
		return procedure.PhaseClosed
	case f.where == 0:
		return procedure.PhaseUnraised
	case f.declined:
		return procedure.PhaseDeclined
	case f.answered:
		return procedure.PhaseAnswered
	default:
		return procedure.PhaseHearing
	}
}

// due is the last day of the committee (K10, R5).
func (f *file) due() date.Date {
	if f.where != procedure.WithCommittee {
		return 0
	}
	return f.committee + 30
}

// likely are the events of real cases.
var likely = evs(
	"2026-01-01 raised employee", "2026-01-01 raised manager", "2026-01-01 raised board", "2026-01-01 raised board",
	"2026-01-01 raised committee", "2026-01-01 raised appeal", "2026-01-01 answered", "2026-01-01 answered upheld", "2026-01-01 answered board", "2026-01-01 answered committee not-upheld",
	"2026-01-01 declined", "2026-01-01 declined", "2026-01-01 accepted", "2026-01-01 referred committee", "2026-01-01 referred committee",
	"2026-01-01 consulted employee", "2026-01-01 consulted manager", "2026-01-01 informed complainant", "2026-01-01 heard complainant",
	"2026-01-01 lapsed", "2026-01-01 withdrawn", "2026-01-01 published board",
)

// randomComplaint is one of any day of a few years.
func randomComplaint(k maker) procedure.Complaint {
	return procedure.Complaint{Happened: day("2023-11-01") + date.Date(k.IntN(900)), Late: k.chance(10), General: k.chance(20), Grounds: procedure.Grounds(k.IntN(8))}
}

// randomEvents are events that may and may not be possible, most of them after
// one another, on crowded days or far apart.
func randomEvents(k maker, happened date.Date, n int) []procedure.Event {
	on := happened
	events := make([]procedure.Event, 0, n)
	for range n {
		e := pick(k, likely...)
		if k.chance(15) {
			e = pick(k, wellFormed...)
		}
		on += pick[date.Date](k, 0, 0, 0, 1, 2, 7, 20, 60)
		e.On = on
		if k.chance(4) {
			e.On -= pick[date.Date](k, 1, 5, 400)
		}
		events = append(events, e)
		if k.chance(5) {
			events = append(events, e)
		}
	}
	return events
}

// move is one of the moves of c, seldom one that ends it.
func (k maker) move(c procedure.Case) procedure.Move {
	var chosen procedure.Move
	n := 0
	for m := range c.Moves() {
		if (m.Kind == procedure.Withdrawn || m.Kind == procedure.Accepted || m.Kind == procedure.Lapsed) && k.chance(80) {
			continue
		}
		if n++; k.IntN(n) == 0 {
			chosen = m
		}
	}
	return chosen
}

// Whatever anybody tries, in whatever order: the clerk and the library take and
// refuse the same, for the same reason, and have the complaint in the same
// place with the same last day.
func TestXtraIsWhatTheTextSays(t *testing.T) {
	histories := fewer(100_000)
	k := maker{rand.New(rand.NewPCG(7, 2))}
	tried, taken := 0, 0
	ends := make(map[procedure.Outcome]int)
	for range histories {
		complaint := randomComplaint(k)
		c, err := procedure.Xtra().Open(complaint)
		require.NoError(t, err)
		f := openFile(complaint)
		events := randomEvents(k, complaint.Happened, 2+k.IntN(16))
		for i := range events {
			if k.chance(50) { // else most histories never get far
				if m := k.move(c); m.Kind != 0 {
					events[i] = m.Event(max(events[i].On, earliest(c)))
				}
			}
			e := events[i]
			next, err := c.Apply(e)
			want := f.write(e)
			tried++
			if (want == nil) != (err == nil) || want != nil && !errors.Is(err, want) {
				t.Fatalf("%v\nafter %v\n%v: got %v, want %v", complaint, visit{c, events[:i]}, e, err, want)
			}
			if err == nil {
				taken++
			}
			c = next
			outcome := f.ended
			if outcome == 0 {
				outcome = procedure.OutcomeOpen
			}
			if c.Stage() != f.where || c.Phase() != f.phase() || c.Outcome() != outcome || c.Verdict() != f.verdict || c.Last() != f.last || c.Deadline().Due() != f.due() {
				t.Fatalf("%v\nafter %v\n%v, %v, %v, %v, %v; want %+v", complaint, visit{c, events[:i+1]}, c.Stage(), c.Phase(), c.Outcome(), c.Verdict(), c.Deadline(), *f)
			}
		}
		ends[c.Outcome()]++
	}
	t.Logf("%d histories, %d events, %d taken, ends %v", histories, tried, taken, ends)
	require.Greater(t, taken, 3*histories)
	for _, o := range slices.DeleteFunc(slices.Collect(procedure.Outcomes()), func(o procedure.Outcome) bool { return o == procedure.OutcomeForwarded }) {
		require.Greater(t, ends[o], histories/1000, o)
	}
}
