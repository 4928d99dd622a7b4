package picture

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// A Timeline is the picture of a whole case as of a day: what happened and what
// was found of it, the last days, and how the terms run from one to the other or
// run over. It is what [escalation.TimelineOf] has, drawn from the first day down;
// the same every time. The zero Timeline is an empty picture.
//
// Days are evenly spread, whatever lies between them. A duty with a last day is
// there with its term, open or done, and what the complainant can still do with
// its last day.
type Timeline struct {
	p      *procedure.Procedure
	words  wording.Language
	seen   escalation.Timeline
	today  date.Date
	width  int
	number int
}

// TimelineOf returns the picture of a history by p as known today, in the given
// words. It follows the history as [procedure.Procedure.Follow] does and never
// fails: what cannot have happened is drawn as passed over, and a today that is no
// day, such as the zero Date, as a day that is not known.
func TimelineOf(p *procedure.Procedure, complaint procedure.Complaint, events []procedure.Event, today date.Date, words wording.Language) Timeline {
	return Timeline{p: p, words: words, seen: escalation.TimelineOf(p, complaint, events, today), today: today}
}

// Wide does what [Ladder.Wide] does.
func (t Timeline) Wide(pixels int) Timeline { t.width = withinWidths(pixels); return t }

// Numbered does what [Ladder.Numbered] does.
func (t Timeline) Numbered(n int) Timeline { t.number = n; return t }

// A sort says what a row of a timeline is about.
type sort uint8

const (
	happened sort = iota // what the complaint is about, or an event
	passedOver
	wasDue // the last day of what was done
	isDue  // the last day of what is open
	isNow
)

// A row is what there is to say of a day.
type row struct {
	sort  sort
	on    date.Date
	head  string
	lines []string
	notes []note
	late  bool      // a last day that was missed
	event int       // its place in the history, or of what was done by then; -1: none
	since date.Date // from when its term runs; zero: it is no last day
	until date.Date // when that stopped: what was due was done, or that is today
}

// place returns where a row stands among those of its day: what happened in the
// order in which it was recorded, then what the day is the last for, then today.
func (r row) place() sort { return max(r.sort, passedOver) }

// A note stands below a row.
type note struct {
	text  string
	alarm bool
}

// A span is a term, by the places of rows: from where it runs, until which last
// day, and when it stopped, because it was done or because that is today.
type span struct {
	from, due, stop int
	late            bool
}

// spans returns the terms that run between rows.
func spans(rows []row) []span {
	var list []span
	for due, r := range rows {
		if r.since == 0 {
			continue
		}
		from := slices.IndexFunc(rows, func(o row) bool { return o.on >= r.since })
		stop := slices.IndexFunc(rows, func(o row) bool {
			return r.sort == isDue && o.sort == isNow || r.sort == wasDue && o.sort == happened && o.event == r.event
		})
		if from < due { // else it has no length here
			list = append(list, span{from, due, stop, r.late})
		}
	}
	return list
}

// rows returns what there is to say, by day.
func (t Timeline) rows() []row {
	if t.p == nil {
		return nil
	}
	complaint := t.seen.Complaint
	rows := []row{{on: complaint.Happened, head: capital(t.words.Date(complaint.Happened)), lines: []string{t.words.Complaint(t.p, complaint)}, event: -1}}
	for i, h := range t.seen.Events {
		rows = append(rows, t.event(i, h))
		if d := h.Step.Move.Deadline; h.Step.Err == nil && h.Step.Move.Norm == procedure.Owed && !d.IsZero() {
			s := escalation.Step{Move: h.Step.Move, Today: h.Step.Event.On}
			s.Deadline = d.MetOn(h.Step.Event.On)
			rows = append(rows, t.lastDay(wasDue, i, h.Step.Before, s))
		}
	}
	g := t.seen.Guidance
	now := row{sort: isNow, event: -1, on: t.today, head: t.words.Urgency(escalation.Today) + ": " + t.words.Date(t.today)}
	if g != (escalation.Guidance{}) {
		now.on = g.Today()
		now.head = t.words.Urgency(escalation.Today) + ": " + t.words.Date(g.Today())
		now.lines = append(now.lines, t.words.State(g.Case()))
		for s := range g.Steps() {
			switch {
			case !s.Deadline.IsZero() && (s.Norm == procedure.Owed || s.By == procedure.Complainant):
				rows = append(rows, t.lastDay(isDue, -1, g.Case(), s))
			case s.Norm == procedure.Owed:
				now.notes = append(now.notes, note{text: t.words.Asked(g.Case(), s)})
			}
		}
	}
	now.notes = append(now.notes, t.notes(t.seen.Findings)...)
	rows = append(rows, now)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Or(cmp.Compare(a.on, b.on), cmp.Compare(a.place(), b.place())) })
	return rows
}

func (t Timeline) event(i int, h escalation.Happening) row {
	e := h.Step.Event
	r := row{on: e.On, event: i, head: capital(t.words.Date(e.On)), lines: []string{t.words.Fact(t.p, e)}, notes: t.notes(h.Findings)}
	if h.Step.Err != nil {
		r.sort = passedOver
	}
	return r
}

func (t Timeline) notes(findings []audit.Finding) []note {
	var notes []note
	for _, f := range findings {
		notes = append(notes, note{t.words.Severity(f.Severity) + ": " + t.words.Finding(t.p, f), f.Severity != audit.Note})
	}
	return notes
}

// lastDay returns the row of the last day of a step. Of a term that stands still
// nobody knows it yet.
func (t Timeline) lastDay(kind sort, event int, c procedure.Case, s escalation.Step) row {
	status := s.Deadline.Status(s.Today)
	r := row{
		sort: kind, on: s.Deadline.Due(), head: capital(t.words.Deadline(s.Deadline, s.Today)), lines: []string{t.words.Asked(c, s)},
		late: status == deadline.Overdue || status == deadline.MetLate, event: event, since: s.Deadline.Start(), until: s.Today,
	}
	if s.Deadline.Paused() {
		r.on = s.Today
	}
	return r
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
