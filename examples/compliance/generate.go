package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// A plant is something in a made dossier that has to be found: a fault, or what
// is merely worth a note.
type plant struct {
	Event int             `json:"event"` // place in the list of events, -1 when it is about none
	Code  audit.Code      `json:"code"`
	About procedure.Party `json:"about,omitempty"` // who was left out, passed over, or is named in an event that cannot have happened
}

// writeRegister writes made dossiers as JSON lines and, when asked for, what is
// planted in each: a line {"line":3,"plants":[…]} for every dossier in which
// there is something to be found. A dossier itself has no place for that.
func writeRegister(out io.Writer, o options) error {
	if o.plants == "" {
		return writeDossiers(out, io.Discard, o)
	}
	f, err := os.Create(o.plants)
	if err != nil {
		return err
	}
	plants := bufio.NewWriter(f)
	err = writeDossiers(out, plants, o)
	return errors.Join(err, plants.Flush(), f.Close())
}

func writeDossiers(out, plants io.Writer, o options) error {
	rng := rand.New(rand.NewPCG(o.seed, 0))
	var text []byte
	for line := 1; line <= o.generate; line++ {
		d, planted := makeDossier(rng)
		var err error
		if text, err = d.AppendJSON(text[:0]); err != nil {
			return err
		}
		text = append(text, '\n')
		if _, err = out.Write(text); err != nil {
			return err
		}
		if len(planted) == 0 {
			continue
		}
		list, err := compact(planted)
		if err != nil {
			return err
		}
		if _, err = fmt.Fprintf(plants, "{\"line\":%d,\"plants\":%s}\n", line, list); err != nil {
			return err
		}
	}
	return nil
}

// The events complained about are of these years, and what followed is over, or
// long overdue, two years later: what is planted has to be found on every day
// from then on.
var (
	firstDay, _ = deadline.ParseDate("2018-01-01")
	lastDay, _  = deadline.ParseDate("2022-12-31")
	farAway, _  = deadline.ParseDate("2199-12-31") // after today, whenever that is
)

// A story is a dossier in the making: what happens in it, who is to blame, and
// what is to be found. It knows the rules by heart and asks nobody.
type story struct {
	rng     *rand.Rand
	dossier procedure.Dossier
	plants  []plant
	on      date.Date       // of the last event
	stage   procedure.Stage // where the complaint is
	marred  bool            // has the one event that cannot have happened
}

// makeDossier makes a plausible dossier, and tells what has to be found in it.
func makeDossier(rng *rand.Rand) (procedure.Dossier, []plant) {
	id, edition := procedure.Xtra().ID()
	s := &story{rng: rng, on: firstDay + date.Date(rng.IntN(int(lastDay-firstDay)))}
	s.dossier = procedure.Dossier{Regulation: id, Edition: edition}
	s.dossier.Complaint = procedure.Complaint{Happened: s.on, Grounds: s.grounds(), General: s.chance(10)}
	if s.chance(1) {
		s.event(procedure.Event{Kind: procedure.Raised, Stage: procedure.WithEmployee, On: s.on - s.days(1, 30)}, audit.TooEarly)
	}
	if !s.chance(2) { // else nobody is ever told
		s.report()
	}
	if s.chance(1) {
		s.event(procedure.Event{Kind: procedure.Withdrawn, On: farAway}, audit.AfterToday)
	}
	return s.dossier, s.plants
}

// grounds are one or more, and seldom none.
func (s *story) grounds() procedure.Grounds {
	if s.chance(1) {
		s.plants = append(s.plants, plant{-1, audit.NoGround, 0})
		return 0
	}
	grounds := procedure.GroundsOf(procedure.Ground(1 + s.rng.IntN(3)))
	if s.chance(25) {
		grounds |= procedure.GroundsOf(procedure.Ground(1 + s.rng.IntN(3)))
	}
	return grounds
}

// report is the first time that the complaint is raised: in time within 88
// days, since three months are never shorter, and late after 93.
func (s *story) report() {
	to := procedure.Stage(s.pick(60, 12, 28))
	switch percent := s.rng.IntN(100); {
	case percent < 2:
		s.wait(93, 200)
		s.plantNext(audit.LateReport)
	case percent < 4:
		s.wait(93, 200)
		s.dossier.Complaint.Late = true
		s.plantNext(audit.TakenInLate)
	case percent < 5:
		s.earlierAfterAll(to)
		return
	default:
		s.wait(0, 88)
	}
	s.raise(to)
	s.talk()
}

// earlierAfterAll records a late report, and after that an earlier one that was in
// time. Events count as they were recorded, and so it was late.
func (s *story) earlierAfterAll(to procedure.Stage) {
	inTime := s.on + s.days(0, 88)
	s.wait(93, 200)
	s.plantNext(audit.LateReport)
	s.raise(to)
	s.event(procedure.Event{Kind: procedure.Raised, Stage: to, On: inTime}, audit.OutOfOrder)
	s.marred = true
	s.talk()
}

// raise brings the complaint to a higher stage, over the heads of those between.
// None is passed over when the complaint is about nobody. At times it is recorded
// twice.
func (s *story) raise(to procedure.Stage) {
	for skipped := s.stage + 1; skipped < to && !s.dossier.Complaint.General; skipped++ {
		s.plantNextAbout(audit.StageSkipped, skipped.Party())
	}
	s.stage = to
	raised := procedure.Event{Kind: procedure.Raised, Stage: to, On: s.on}
	s.event(raised, 0)
	if s.chance(1) {
		s.event(raised, audit.Repeated)
	}
}

// talk is what happens with the employee and with the manager.
func (s *story) talk() {
	for s.stage < procedure.WithBoard {
		s.mar()
		s.wait(1, 20)
		if s.chance(50) {
			s.add(procedure.Event{Kind: procedure.Declined})
			s.wait(0, 10)
		} else if s.chance(60) {
			s.end(procedure.Accepted)
			return
		}
		if s.ends() {
			return
		}
		to := s.stage + 1
		if to < procedure.WithBoard && s.chance(30) {
			to = procedure.WithBoard
		}
		s.raise(to)
	}
	s.board()
}

// board consults, or not, and answers, finds no solution, or is given up.
func (s *story) board() {
	s.mar()
	var forgotten []procedure.Party
	outOfOrder := procedure.Party(0)
	consult := func(p procedure.Party) {
		s.wait(0, 7)
		s.add(procedure.Event{Kind: procedure.Consulted, Party: p})
	}
	for _, p := range []procedure.Party{procedure.Employee, procedure.Manager} {
		switch {
		case s.chance(3):
			forgotten = append(forgotten, p)
		case !s.marred && s.chance(1):
			outOfOrder, s.marred = p, true
			forgotten = append(forgotten, p) // as far as the record goes
		default:
			consult(p)
		}
	}
	if s.dossier.Complaint.General { // then nobody need be consulted
		forgotten = nil
	}
	blame := func() { // says who was forgotten
		for _, p := range forgotten {
			s.plantNextAbout(audit.NotConsulted, p)
		}
	}
	consultedOn := s.on
	s.wait(1, 40)
	recordLater := func() { // what was done in time, and recorded after something else
		if outOfOrder != 0 {
			s.event(procedure.Event{Kind: procedure.Consulted, Party: outOfOrder, On: consultedOn}, audit.OutOfOrder)
			outOfOrder = 0
		}
	}
	answered, declined := false, true
	switch s.pick(70, 20, 10) {
	case 1: // answers
		blame()
		s.add(procedure.Event{Kind: procedure.Answered, Verdict: s.verdict()})
		answered = true
		recordLater()
		s.wait(1, 20)
		if s.chance(55) {
			s.end(procedure.Accepted)
			return
		}
		if s.lapses() {
			return
		}
		s.add(procedure.Event{Kind: procedure.Declined})
	case 2: // finds no solution
		declined = false
	case 3: // is given up, and then need not consult any more
		s.add(procedure.Event{Kind: procedure.Declined})
	}
	s.wait(0, 10)
	switch {
	case s.chance(3):
		s.end(procedure.Withdrawn)
		return
	case declined && s.chance(2): // and never refers
		s.plants = append(s.plants, plant{-1, audit.StillOpen, 0})
		return
	case declined && s.chance(4): // nor refers, so that the complainant goes there
		s.raise(procedure.WithCommittee)
	default:
		if !declined {
			blame()
		}
		s.stage = procedure.WithCommittee
		s.add(procedure.Event{Kind: procedure.Referred, Stage: s.stage})
		recordLater()
		s.committee(answered, true)
		return
	}
	recordLater()
	s.committee(answered, false)
}

// committee rules within 30 days of the day the complaint came there, or does
// not; meanwhile the board tells the complainant of the referral, or forgets to.
func (s *story) committee(boardAnswered, referred bool) {
	came := s.on
	told := !referred || !s.chance(6)
	if referred && told {
		s.wait(0, 5)
		s.add(procedure.Event{Kind: procedure.Informed, Party: procedure.Complainant})
	}
	if !boardAnswered && s.chance(10) {
		s.plantNext(audit.AnsweredAfter)
		s.add(procedure.Event{Kind: procedure.Answered, Stage: procedure.WithBoard, Verdict: s.verdict()})
	}
	s.mar()
	switch s.pick(88, 7, 5) {
	case 1:
		s.on = max(s.on, came+s.days(10, 30))
	case 2:
		s.on = came + s.days(31, 60)
		if !told && s.chance(50) { // late as well, and before the ruling
			s.plantNextAbout(audit.DoneLate, procedure.Complainant)
			s.add(procedure.Event{Kind: procedure.Informed, Party: procedure.Complainant})
			told = true
			s.wait(1, 30)
		}
		s.plantNext(audit.LateAnswer)
	case 3: // silent
		ended := s.chance(50)
		s.on = came + s.days(31, 90)
		for _, p := range s.owedBySilence(told) {
			if ended {
				p.Event = len(s.dossier.Events)
			}
			s.plants = append(s.plants, p)
		}
		if ended {
			s.end(procedure.Withdrawn)
		}
		return
	}
	if !told {
		s.plantNextAbout(audit.NotInformed, procedure.Complainant)
	}
	s.add(procedure.Event{Kind: procedure.Answered, Verdict: s.verdict()})
	s.wait(1, 30)
	if s.chance(60) {
		s.end(procedure.Accepted)
		return
	}
	if s.ends() {
		return
	}
	if s.chance(50) {
		s.add(procedure.Event{Kind: procedure.Declined})
		s.wait(0, 20)
	}
	s.raise(procedure.OnAppeal)
	s.mar()
	if s.chance(80) {
		s.wait(20, 120)
		s.event(procedure.Event{Kind: procedure.Answered, Verdict: s.verdict(), On: s.on}, 0)
		s.afterClose()
		return
	}
	s.plants = append(s.plants, plant{-1, audit.StillOpen, 0})
}

// owedBySilence is what a committee that never rules leaves undone, and a board
// that never told.
func (s *story) owedBySilence(told bool) []plant {
	if told {
		return []plant{{-1, audit.Overdue, 0}}
	}
	return []plant{{-1, audit.Overdue, 0}, {-1, audit.NotInformed, procedure.Complainant}}
}

// ends ends the case where the next move is the complainant's: by withdrawing, by
// silence, or in that nothing more is on record.
func (s *story) ends() bool {
	switch {
	case s.chance(4):
		s.end(procedure.Withdrawn)
		return true
	case s.chance(5):
		return true
	default:
		return s.lapses()
	}
}

// lapses records at times that the complainant does nothing more, and reports
// whether that is true.
func (s *story) lapses() bool {
	if !s.chance(8) {
		return false
	}
	s.wait(30, 60)
	s.plantNext(audit.CaseLapsed)
	s.add(procedure.Event{Kind: procedure.Lapsed})
	s.wait(1, 30)
	return s.chance(70)
}

func (s *story) end(kind procedure.Kind) {
	s.add(procedure.Event{Kind: kind})
	s.afterClose()
}

// afterClose records at times something after the end.
func (s *story) afterClose() {
	if s.chance(1) {
		s.event(procedure.Event{Kind: procedure.Consulted, Party: procedure.Employee, On: s.on + s.days(1, 20)}, audit.AfterClose)
	}
}

// mar records at times what the procedure has not, on a day of its own.
func (s *story) mar() {
	if s.marred || !s.chance(1) {
		return
	}
	s.marred = true
	s.wait(1, 3)
	e := procedure.Event{Kind: procedure.Paused, On: s.on}
	switch s.pick(1, 1, 1) {
	case 1:
		e = procedure.Event{Kind: procedure.Extended, Term: deadline.Weeks(4), On: s.on}
	case 2:
		e = procedure.Event{Kind: procedure.Referred, Stage: procedure.OnAppeal, On: s.on}
	}
	s.event(e, audit.NotOpen)
	s.wait(1, 3)
}

// add records e on the day where the story is.
func (s *story) add(e procedure.Event) {
	e.On = s.on
	s.event(e, 0)
}

// event records e with its own day, and code as what is to be found of it.
func (s *story) event(e procedure.Event, code audit.Code) {
	if code != 0 {
		s.plantNextAbout(code, e.Party)
	}
	s.dossier.Events = append(s.dossier.Events, e)
}

// plantNext says what is to be found of the event that comes next.
func (s *story) plantNext(code audit.Code) { s.plantNextAbout(code, 0) }

func (s *story) plantNextAbout(code audit.Code, about procedure.Party) {
	s.plants = append(s.plants, plant{len(s.dossier.Events), code, about})
}

// wait lets from to to days go by.
func (s *story) wait(from, to int) { s.on += s.days(from, to) }

func (s *story) days(from, to int) date.Date { return date.Date(from + s.rng.IntN(to-from+1)) }

func (s *story) chance(percent int) bool { return s.rng.IntN(100) < percent }

// pick returns 1, 2 or 3, as often as the weights say.
func (s *story) pick(first, second, third int) int {
	switch n := s.rng.IntN(first + second + third); {
	case n < first:
		return 1
	case n < first+second:
		return 2
	default:
		return 3
	}
}

func (s *story) verdict() procedure.Verdict {
	return procedure.Verdict(1 + s.rng.IntN(int(procedure.Settled)))
}
