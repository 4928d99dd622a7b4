package escalation

import (
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// This file is what the two languages share: what to say, and not how.

// A deed is what somebody does, did or should do: what a move, an event and a
// finding have in common.
type deed struct {
	p      *procedure.Procedure
	kind   procedure.Kind
	stage  procedure.Stage // as in the event, or where the case is
	party  procedure.Party // as in the event
	soon   bool            // of an answer: as soon as possible
	term   deadline.Term   // of an extension
	most   deadline.Term   // the longest of an extension, where term is not known
	clause string          // by which it is done, where that is known
}

func deedOf(c procedure.Case, m procedure.Move) deed {
	rung, _ := c.Procedure().Rung(m.Stage)
	return deed{
		p: c.Procedure(), kind: m.Kind, stage: stageOr(m.Stage, c.Stage()), party: m.Party,
		soon: m.Norm == procedure.Duty && rung.Answer.Soon, most: m.Most, clause: m.Clause,
	}
}

// refusedDeed returns what the event of err would have been.
func refusedDeed(err *procedure.RefusedError) deed {
	e := err.Event
	return deed{p: err.Case().Procedure(), kind: e.Kind, stage: stageOr(e.Stage, err.Stage), party: e.Party, term: e.Term}
}

// foundDeed returns what f is about.
func foundDeed(p *procedure.Procedure, f procedure.Finding) deed {
	return deed{p: p, kind: f.Kind, stage: f.Stage, party: f.About, clause: f.Clause}
}

// A news is what there is to tell somebody of a complaint.
type news uint8

const (
	anyNews   news = iota // nothing in particular
	referred              // it went to another body
	prolonged             // the term was made longer
)

// news returns what d, which informs somebody, is to tell.
func (d deed) news() news {
	rung, _ := d.p.Rung(d.stage)
	refers := rung.Entry.Inform != ""
	prolongs := rung.Extend.Inform != "" || rung.ExtendAgreed.Inform != ""
	switch {
	case refers && (!prolongs || d.clause == rung.Entry.Inform):
		return referred
	case prolongs && (!refers || d.clause == rung.Extend.Inform || d.clause == rung.ExtendAgreed.Inform):
		return prolonged
	default:
		return anyNews
	}
}

func stageOr(s, other procedure.Stage) procedure.Stage {
	if s == 0 {
		return other
	}
	return s
}

// isTalk reports whether a complaint is talked about at s.
func isTalk(p *procedure.Procedure, s procedure.Stage) bool {
	rung, _ := p.Rung(s)
	return rung.Form == procedure.Talk
}

// isFirstReview reports whether s is the lowest review of p: where a complaint
// is first put on paper.
func isFirstReview(p *procedure.Procedure, s procedure.Stage) bool {
	for at := range procedure.Stages() {
		if rung, ok := p.Rung(at); ok && rung.Form == procedure.Review {
			return at == s
		}
	}
	return false
}

// above returns the rung next above s.
func above(p *procedure.Procedure, s procedure.Stage) (procedure.Rung, bool) {
	for at := range procedure.Stages() {
		if rung, ok := p.Rung(at); ok && at > s {
			return rung, true
		}
	}
	return procedure.Rung{}, false
}

// below returns the rung next below s, the zero Rung when there is none.
func below(p *procedure.Procedure, s procedure.Stage) procedure.Rung {
	var found procedure.Rung
	for at := range procedure.Stages() {
		if rung, ok := p.Rung(at); ok && at < s {
			found = rung
		}
	}
	return found
}

// bodyOf returns what the regulation calls a party, which is empty for the
// complainant and for who hears no complaint in it.
func bodyOf(p *procedure.Procedure, party procedure.Party) procedure.Text {
	for s := range procedure.Stages() {
		if s.Party() == party {
			rung, _ := p.Rung(s)
			return rung.Body
		}
	}
	return procedure.Text{}
}

// groundName returns what the regulation calls a ground; it is empty where it
// has no name of its own for it.
func groundName(p *procedure.Procedure, g procedure.Ground) procedure.Text {
	for _, named := range p.Grounds().Names {
		if named.Ground == g {
			return named.Name
		}
	}
	return procedure.Text{}
}

// asks reports whether it helps to ask about s: where a rung comes with a
// note, where a body is late, and where it lets the complainant wait.
func asks(p *procedure.Procedure, s Step) bool {
	rung, _ := p.Rung(s.Stage)
	return s.Kind == procedure.Raised && rung.Note.NL != "" || s.Urgency == Overdue || s.waited()
}

// isLowest reports whether s is where the ladder of p begins.
func isLowest(p *procedure.Procedure, s procedure.Stage) bool { return below(p, s).Stage == 0 }

// wentUp reports whether f is about a complaint that went up the ladder late,
// and not about a first report.
func wentUp(p *procedure.Procedure, f procedure.Finding) bool {
	rung, _ := p.Rung(f.Stage)
	return rung.Entry.Within.Clause == f.Clause && f.Clause != p.Filing().Late
}

// writes reports whether s is a complaint to be put on paper.
func writes(p *procedure.Procedure, s Step) bool {
	return s.Kind == procedure.Raised && isFirstReview(p, s.Stage)
}

// elsewhere returns the stage that the event of err names when that is not
// where the case is, and a body there would have acted; else zero.
func elsewhere(err *procedure.RefusedError) procedure.Stage {
	switch e := err.Event; e.Kind {
	case procedure.Acknowledged, procedure.Heard, procedure.Answered:
		if e.Stage != err.Stage {
			return e.Stage
		}
	case procedure.Raised, procedure.Consulted, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Informed,
		procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed:
	}
	return 0
}

// tooLong reports whether err refuses an extension for being too long.
func tooLong(err *procedure.RefusedError) bool {
	return err.Event.Kind == procedure.Extended && errors.Is(err.Err, procedure.ErrNotOpen) && !err.Deadline.IsZero()
}

// unreported reports whether the complaint of g was not reported in time, and
// that is what stands in the way of the complainant.
func unreported(g Guidance) bool {
	c := g.Case()
	return g.forComplainant() && c.Stage() == 0 && c.Outcome() != procedure.OutcomeWithdrawn &&
		!c.Complaint().Late && !c.Procedure().Filing().Open &&
		c.Filing().Status(g.Today()) == deadline.Overdue
}

// forComplainant reports whether g is about the steps of the complainant, or
// of everyone.
func (g Guidance) forComplainant() bool {
	return g.Party() == 0 || g.Party() == procedure.Complainant
}

// lastDayOf returns the last day on which the complainant could still do
// something in c, zero when there was none.
func lastDayOf(c procedure.Case) date.Date {
	var last date.Date
	for m := range c.Moves() {
		last = max(last, m.Deadline.Due())
	}
	return last
}

// goingOn returns the move by which the complainant goes from where c is to
// the next stage, and reports whether there is one.
func goingOn(c procedure.Case) (procedure.Move, bool) {
	to, _ := above(c.Procedure(), c.Stage())
	for m := range c.Moves() {
		if m.Kind == procedure.Raised && m.Stage == to.Stage {
			return m, true
		}
	}
	return procedure.Move{}, false
}

// derive returns how d was counted by c. It is only the start when c is not
// the counting that made d.
func derive(c deadline.Counting, d deadline.Deadline) []deadline.Step {
	steps := slices.Collect(c.Derive(d))
	if n := len(steps); n == 0 || steps[n-1].To != d.Due() {
		return []deadline.Step{{Rule: deadline.Started, From: d.Start(), To: d.Start(), Term: d.Term()}}
	}
	return steps
}

// follows reports whether the step after steps[i] is by the given rule.
func follows(steps []deadline.Step, i int, rule deadline.Rule) bool {
	return i+1 < len(steps) && steps[i+1].Rule == rule
}

// arrives returns the place of the step whose sentence says the last day, -1
// when there is none.
func arrives(steps []deadline.Step, due date.Date) int {
	for i, s := range slices.Backward(steps) {
		switch s.Rule {
		case deadline.Counted, deadline.Extended, deadline.PausedFor, deadline.MinimumWorkingDays, deadline.RolledOver:
			if s.To == due {
				return i
			}
		case deadline.Started, deadline.StartMoved, deadline.Clamped, deadline.RollLimited, deadline.PausedSince, deadline.Provisional:
		}
	}
	return -1
}

// faultyFields returns the fields that the faults within err are of, each once.
func faultyFields(err error) []string {
	var fields []string
	var visit func(error)
	visit = func(err error) {
		switch err := err.(type) { //nolint:errorlint // every branch of the tree, not the first that fits
		case *procedure.ValidationError:
			if !slices.Contains(fields, err.Field) {
				fields = append(fields, err.Field)
			}
		case interface{ Unwrap() []error }:
			for _, e := range err.Unwrap() {
				visit(e)
			}
		case interface{ Unwrap() error }:
			visit(err.Unwrap())
		}
	}
	visit(err)
	return fields
}

// opensLater reports whether s waits for a day that is still to come.
func (s *Step) opensLater() bool { return !s.Open && s.NotBefore != 0 }

// afterSilence reports whether s is open because no answer came in time.
func (s *Step) afterSilence() bool { return s.Open && s.NotBefore != 0 }

// aims reports whether there is a target to tell of with s: within the term
// that still runs.
func (s *Step) aims() bool {
	return !s.Target.IsZero() && s.Urgency != Overdue && !s.Deadline.Paused() &&
		(s.Deadline.IsZero() || s.Target.Due() <= s.Deadline.Due())
}

// missedTarget reports whether the target of s, within a term that runs, is past.
func (s *Step) missedTarget() bool {
	return !s.Deadline.IsZero() && s.Target.Status(s.Today) == deadline.Overdue
}

// waited reports whether s is news for the complainant that a body has owed for
// some time, with no last day for it.
func (s *Step) waited() bool {
	switch s.Kind {
	case procedure.Answered, procedure.Referred, procedure.Informed:
		return s.Norm == procedure.Duty && s.Deadline.IsZero() && s.Today > s.Since+SoonDays
	case procedure.Raised, procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Accepted, procedure.Declined,
		procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed:
	}
	return false
}

// known reports whether d is a day that package deadline takes.
func known(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }

// cite returns a clause between brackets, after a space.
func cite(clause string) string {
	if clause == "" {
		return ""
	}
	return " (" + clause + ")"
}

// citeOther returns a clause between brackets unless it was just cited.
func citeOther(clause, said string) string {
	if clause == said {
		return ""
	}
	return cite(clause)
}

// capital returns s with a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// paragraph joins the sentences that are there.
func paragraph(sentences ...string) string {
	return strings.Join(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }), " ")
}

// list joins items with commas, and with and before the last.
func list(items []string, and string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + and + " " + items[last]
}

// reason returns which of the sentinel errors of package procedure err is.
func reason(err error) error {
	for _, sentinel := range []error{
		procedure.ErrInvalid, procedure.ErrTooLate, procedure.ErrTooEarly,
		procedure.ErrClosed, procedure.ErrOutOfOrder, procedure.ErrNotOpen,
	} {
		if errors.Is(err, sentinel) {
			return sentinel
		}
	}
	return nil
}
