package procedure_test

import (
	"cmp"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// This file says once more, in plain ifs, what Xtra's text asks: written from
// the clauses alone, with the published numbers in it, and using neither the
// table of moves nor the audit. It is slow and knows one regulation.

// A fact is one entry of a history and its place there.
type fact struct {
	procedure.Event
	index int
	stood bool // it can have happened where it stands
}

// A remark is what a clerk writes in the margin: a finding in plain values.
type remark struct {
	Index    int
	On       date.Date
	Severity procedure.Severity
	Code     procedure.Code
	Kind     procedure.Kind // of the event, or of what was owed
	Clause   string
	By       procedure.Party
	About    procedure.Party
	Stage    procedure.Stage
	Due      date.Date
	Late     int
}

// A clerk keeps one complaint with the published text in hand.
type clerk struct {
	happened date.Date
	last     date.Date // the day for reporting it (K3)
	mark     bool      // taken in although late (R3)

	at       procedure.Stage // who has it; zero: nobody yet
	answered bool            // by whom it is with
	declined bool            // the complainant does not agree
	over     bool
	lapsed   bool // over, because the complainant did nothing more (R12)

	boardSpoke  bool
	consulted   [2]bool // by the board: the employee, the manager
	notFaulted  [2]bool // that it did not consult them has been said
	told        bool    // the complainant, of the referral
	committeeBy date.Date
}

func newClerk(c procedure.Complaint) clerk {
	return clerk{happened: c.Happened, mark: c.Late, last: threeMonthsAfter(c.Happened)}
}

// threeMonthsAfter walks the calendar day by day (K3, R1).
func threeMonthsAfter(d date.Date) date.Date {
	year, month := d.Year(), int(d.Month())+3
	if month > 12 {
		year, month = year+1, month-12
	}
	last := d
	for on := d; on.Year() < year || on.Year() == year && int(on.Month()) <= month; on++ {
		if on.Year() == year && int(on.Month()) == month && on.Day() <= d.Day() {
			last = on
		}
	}
	return last
}

// can says whether e can be the next thing that happens, whatever its day.
func (k *clerk) can(e procedure.Event) bool {
	const board, committee, appeal = procedure.WithBoard, procedure.WithCommittee, procedure.OnAppeal
	if k.over && !k.lapsed {
		return false
	}
	about := e.Stage
	if about == 0 {
		about = k.at
	}
	if e.Kind == procedure.Raised { // K4 to K7, K11
		if k.at < board {
			return e.Stage > k.at && e.Stage <= board
		}
		return k.at == committee && k.answered && e.Stage == appeal
	}
	if e.Kind == procedure.Accepted { // R15: nobody is asked after the appeal
		return k.at != 0 && k.at != appeal
	}
	if e.Kind == procedure.Declined {
		if k.declined || k.at == 0 || k.at == appeal {
			return false
		}
		return k.at <= board || k.answered // K6, K8, R7; K11 after the ruling
	}
	if k.lapsed { // what is left is the complainant's (R12)
		return false
	}
	switch e.Kind {
	case procedure.Withdrawn: // R12
		return true
	case procedure.Lapsed: // R12: when the next move is the complainant's
		if k.at < board {
			return true
		}
		return k.at == board && k.answered && !k.declined || k.at == committee && k.answered
	case procedure.Consulted: // K8
		return k.at >= board && (e.Party == procedure.Employee || e.Party == procedure.Manager)
	case procedure.Referred: // K9, R7
		return k.at == board && e.Stage == committee && (k.declined || !k.answered)
	case procedure.Informed: // K9
		return k.at >= committee && e.Party == procedure.Complainant
	case procedure.Answered:
		if about == k.at && k.at >= board && !k.answered && !k.declined {
			return true // K8, K10, K11
		}
		return about == board && !k.boardSpoke && (k.at > board || k.at == board && k.declined) // R7
	case procedure.Acknowledged: // a fact of a review that has had it
		return about >= board && about <= k.at
	case procedure.Heard: // the same; those who were there can be heard
		return about >= board && about <= k.at && e.Party <= procedure.Manager
	case procedure.Extended, procedure.Paused, procedure.Resumed: // R14
		return false
	case procedure.Raised, procedure.Accepted, procedure.Declined: // seen above
	}
	return false
}

// note writes e down, which can happen, and says what is wrong with it. It
// knows all that happened on that day.
func (k *clerk) note(e fact, sameDay []fact) (out []remark) {
	say := func(s procedure.Severity, c procedure.Code, clause string, by, about procedure.Party, at procedure.Stage) *remark {
		out = append(out, remark{e.index, e.On, s, c, e.Kind, clause, by, about, at, 0, 0})
		return &out[len(out)-1]
	}
	that := func(kind procedure.Kind, party procedure.Party) bool {
		return slices.ContainsFunc(sameDay, func(o fact) bool { return o.Kind == kind && o.Party == party })
	}
	consulted := func() { // K8, R9: by the day of the answer or the referral, said once
		for i, party := range []procedure.Party{procedure.Employee, procedure.Manager} {
			if !k.consulted[i] && !k.notFaulted[i] && !that(procedure.Consulted, party) {
				say(procedure.Breach, procedure.NotConsulted, "K8", procedure.Board, party, procedure.WithBoard).Kind = procedure.Consulted
			}
			k.notFaulted[i] = true
		}
	}
	ruling := func(code procedure.Code) { // K10, R10
		if k.at == procedure.WithCommittee && !k.answered && e.On > k.committeeBy {
			r := say(procedure.Breach, code, "K10", procedure.Committee, 0, procedure.WithCommittee)
			r.Kind, r.Due, r.Late = procedure.Answered, k.committeeBy, int(e.On-k.committeeBy)
		}
	}
	switch e.Kind {
	case procedure.Raised:
		if k.at == 0 && e.On > k.last { // K3, R3
			r := say(procedure.Note, procedure.TakenInLate, "R3", procedure.Complainant, 0, e.Stage)
			if !k.mark {
				r.Severity, r.Code, r.Clause = procedure.Breach, procedure.LateReport, "K3"
			}
			k.mark = true
			r.Due, r.Late = k.last, int(e.On-k.last)
		}
		if k.at < procedure.WithEmployee && e.Stage > procedure.WithEmployee { // K5, R4
			say(procedure.Note, procedure.StageSkipped, "K5", procedure.Complainant, procedure.Employee, procedure.WithEmployee)
		}
		if k.at < procedure.WithManager && e.Stage > procedure.WithManager { // K6, R4
			say(procedure.Note, procedure.StageSkipped, "K6", procedure.Complainant, procedure.Manager, procedure.WithManager)
		}
		k.at, k.answered, k.declined, k.over, k.lapsed = e.Stage, false, false, false, false
	case procedure.Consulted:
		if k.at == procedure.WithBoard {
			k.consulted[e.Party-procedure.Employee] = true
		}
	case procedure.Answered:
		late := k.at > procedure.WithBoard && e.Stage == procedure.WithBoard || k.declined
		if late {
			say(procedure.Note, procedure.AnsweredAfter, "K8", procedure.Board, 0, procedure.WithBoard)
		}
		switch {
		case k.at == procedure.WithBoard:
			consulted()
			k.boardSpoke = true
		case late:
			k.boardSpoke = true
		case k.at == procedure.WithCommittee:
			if !k.told && !that(procedure.Informed, procedure.Complainant) { // K9, R8
				say(procedure.Breach, procedure.NotInformed, "K9", procedure.Board, procedure.Complainant, procedure.WithCommittee).Kind = procedure.Informed
			}
			ruling(procedure.LateAnswer)
		}
		if !late {
			k.answered = true
			k.over = k.at == procedure.OnAppeal // R15
		}
	case procedure.Referred:
		consulted()
		k.at, k.answered, k.declined = procedure.WithCommittee, false, false
		k.committeeBy = e.On + 30 // K10, R5, R6
	case procedure.Informed:
		k.told = true
	case procedure.Declined:
		k.declined, k.over, k.lapsed = true, false, false
	case procedure.Accepted, procedure.Withdrawn: // R13: the ruling stays owed as long as the case goes on
		ruling(procedure.Overdue)
		k.over, k.lapsed = true, false
	case procedure.Lapsed: // R12
		say(procedure.Note, procedure.CaseLapsed, "R12", procedure.Board, 0, k.at)
		k.over, k.lapsed = true, true
	case procedure.Acknowledged, procedure.Heard: // facts on which nothing hangs here
	case procedure.Extended, procedure.Paused, procedure.Resumed: // R14
	}
	return out
}

// A ledger is what a clerk made of a history: the complaint as it stands, and
// all that was written in the margin.
type ledger struct {
	clerk
	remarks []remark
}

// asRecorded goes through a history line by line, and remarks on each that
// cannot have happened there. It returns what there is to be judged by day,
// with the stage of an answer filled in where the line made it clear, and the
// index of a first report that came after the last day, or -1.
func asRecorded(c procedure.Complaint, events []procedure.Event, today date.Date) (out []remark, facts []fact, late int) {
	k, last := newClerk(c), date.Date(0)
	late = -1
	for i, e := range events {
		stood := false
		no := func(code procedure.Code) {
			out = append(out, remark{Index: i, On: e.On, Severity: procedure.Impossible, Code: code, Kind: e.Kind, Stage: e.Stage})
		}
		switch {
		case e.On > today && e.On <= lastDay:
			no(procedure.AfterToday)
			continue
		case e.Validate() != nil: // the form has tests of its own
			no(procedure.Malformed)
			continue
		case k.over && !k.can(e):
			no(procedure.AfterClose)
		case e.On < c.Happened:
			no(procedure.TooEarly)
		case e.On < last:
			no(procedure.OutOfOrder)
		case !k.can(e):
			no(procedure.NotOpen)
		default:
			if e.Kind == procedure.Raised && k.at == 0 && e.On > k.last && !k.mark {
				late = i
			}
			if e.Stage == 0 && (e.Kind == procedure.Answered || e.Kind == procedure.Acknowledged || e.Kind == procedure.Heard) {
				e.Stage = k.at
			}
			k.note(fact{e, i, true}, nil)
			last, stood = e.On, true
		}
		facts = append(facts, fact{e, i, stood})
	}
	return out, facts, late
}

// naive says what is wrong with, and worth knowing of, a history: what cannot
// have happened where it stands, and for each way in which the days can have
// gone what else there is.
//
// The text knows days and not hours. A day on which every line can have
// happened where it stands went as it was written down; on any other day the
// facts happened in some order in which as many as can be did happen. Where
// several orders are left, each gives a ledger.
func naive(c procedure.Complaint, events []procedure.Event, today date.Date) (impossible []remark, ledgers []ledger) {
	impossible, facts, late := asRecorded(c, events, today)
	if c.Grounds == 0 || !c.Grounds.Valid() { // K1, R16
		impossible = append(impossible, remark{Index: -1, On: today, Severity: procedure.Impossible, Code: procedure.Malformed})
	}
	slices.SortStableFunc(facts, func(a, b fact) int { return int(a.On - b.On) })
	ledgers = []ledger{{clerk: newClerk(c)}}
	for len(facts) > 0 {
		n := 1
		for n < len(facts) && facts[n].On == facts[0].On {
			n++
		}
		var next []ledger
		for _, l := range ledgers {
			if facts[0].On < c.Happened {
				next = append(next, l)
				continue
			}
			next = append(next, l.day(facts[:n])...)
		}
		ledgers, facts = distinct(next), facts[n:]
	}
	for i := range ledgers {
		l := &ledgers[i]
		first := slices.ContainsFunc(l.remarks, func(r remark) bool { return r.Index == late && r.Code == procedure.LateReport })
		if late >= 0 && !first { // it stood as the first report, and by day it was not, or could not be
			e := events[late]
			l.remarks = append(l.remarks, remark{
				Index: late, On: e.On, Severity: procedure.Impossible, Code: procedure.TooLate, Kind: procedure.Raised, Stage: e.Stage,
			})
		}
		if l.at == procedure.WithCommittee && !l.answered && !l.over && today > l.committeeBy { // K10, R13
			l.remarks = append(l.remarks, remark{
				Index: -1, On: today, Severity: procedure.Breach, Code: procedure.Overdue, Kind: procedure.Answered,
				Clause: "K10", By: procedure.Committee, Stage: procedure.WithCommittee, Due: l.committeeBy, Late: int(today - l.committeeBy),
			})
		}
	}
	return impossible, ledgers
}

// day returns the ledgers to which the facts of one day can lead.
func (l ledger) day(facts []fact) []ledger {
	if !slices.ContainsFunc(facts, func(e fact) bool { return !e.stood }) {
		straight, all := l, true
		for _, e := range facts {
			if all = all && straight.can(e.Event); all {
				straight = straight.with(e, facts)
			}
		}
		if all {
			return []ledger{straight}
		}
	}
	var found []ledger
	most := 0
	var try func(l ledger, left []fact)
	try = func(l ledger, left []fact) {
		stuck := true
		for i, e := range left {
			if l.can(e.Event) {
				stuck = false
				try(l.with(e, facts), slices.Delete(slices.Clone(left), i, i+1))
			}
		}
		done := len(facts) - len(left)
		if done > most {
			most, found = done, nil
		}
		if stuck && done == most {
			found = append(found, l)
		}
	}
	try(l, facts)
	return distinct(found)
}

// with returns the ledger with e noted.
func (l ledger) with(e fact, sameDay []fact) ledger {
	l.remarks = append(slices.Clip(l.remarks), l.note(e, sameDay)...)
	return l
}

// distinct drops the ledgers that are the same as another.
func distinct(ledgers []ledger) []ledger {
	var out []ledger
	for _, l := range ledgers {
		slices.SortFunc(l.remarks, byRemark)
		if !slices.ContainsFunc(out, func(o ledger) bool { return o.clerk == l.clerk && slices.Equal(o.remarks, l.remarks) }) {
			out = append(out, l)
		}
	}
	return out
}

func byRemark(a, b remark) int {
	return cmp.Or(cmp.Compare(uint(a.Index), uint(b.Index)), int(a.Code)-int(b.Code), int(a.About)-int(b.About))
}
