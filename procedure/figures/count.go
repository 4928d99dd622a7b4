package figures

import (
	"cmp"
	"errors"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Count returns the figures of the dossiers by p, as known today. It goes
// through them once and keeps none. No dossiers, or a nil sequence, give the
// zero Figures.
//
// It takes each dossier for one of p, and never fails: what is wrong with a
// history is counted among the findings. Whether a dossier names p as its
// regulation is for [procedure.Procedure.Load].
func Count(p *procedure.Procedure, dossiers iter.Seq[procedure.Dossier], today date.Date) Figures {
	var f Figures
	if dossiers != nil {
		for d := range dossiers {
			f.count(p, &d, today)
		}
	}
	return f
}

// Of returns the figures of one dossier, as [Count] does of many; add them up
// with [Figures.Plus].
func Of(p *procedure.Procedure, d procedure.Dossier, today date.Date) Figures {
	var f Figures
	f.count(p, &d, today)
	return f
}

// Annual are the figures of one year. The zero Annual is the count of no
// complaints, of no year.
type Annual struct {
	Year int // as told by [Year]
	Figures
}

// Equal reports whether a and o count the same, of the same year.
func (a Annual) Equal(o Annual) bool { return a.Year == o.Year && a.Figures.Equal(o.Figures) }

// ByYear returns the figures of the dossiers as [Count] does, for each [Year]
// that has any, earliest first. Complaints that were never raised come first,
// as year 0.
func ByYear(p *procedure.Procedure, dossiers iter.Seq[procedure.Dossier], today date.Date) []Annual {
	if dossiers == nil {
		return nil
	}
	var years []Annual
	for d := range dossiers {
		year := Year(d)
		i, found := slices.BinarySearchFunc(years, year, func(a Annual, year int) int { return cmp.Compare(a.Year, year) })
		if !found {
			years = slices.Insert(years, i, Annual{Year: year})
		}
		years[i].count(p, &d, today)
	}
	return years
}

// Year returns the year in which a complaint is counted: that of its first
// report, the earliest day on which it was raised anywhere, not before the event
// complained about. It is 0 when the dossier records none.
func Year(d procedure.Dossier) int {
	var first date.Date
	for _, e := range d.Events {
		if e.Kind == procedure.Raised && e.On >= d.Complaint.Happened && (first == 0 || e.On < first) {
			first = e.On
		}
	}
	if first == 0 {
		return 0
	}
	return first.Year()
}

// count adds d to f.
func (f *Figures) count(p *procedure.Procedure, d *procedure.Dossier, today date.Date) {
	f.Complaints++
	for g := range d.Complaint.Grounds.All() {
		f.Grounds[g]++
	}
	if d.Complaint.Grounds.Len() == 0 {
		f.Grounds[0]++
	}
	gravest := procedure.Severity(0)
	for _, finding := range p.Audit(d.Complaint, d.Events, today) {
		f.Findings[finding.Code]++
		gravest = max(gravest, finding.Severity)
	}
	f.Gravest[gravest]++

	var came date.Date
	var last procedure.Case
	for step := range follow(p, d, today) {
		last = step.after
		f.step(&step, &came)
	}
	f.Reached[last.Stage()]++
	f.Verdicts[last.Verdict()]++
	f.Outcomes[last.Outcome()]++
	if s := &f.Stages[last.Stage()]; last.Stage() != 0 && !last.Closed() {
		s.Open++
		if last.Phase() == procedure.PhaseHearing && last.Deadline().Status(today) == deadline.Overdue {
			s.Overdue++
		}
	}
}

// step counts what an event did to a complaint that came to its stage on the
// day came.
func (f *Figures) step(step *step, came *date.Date) {
	before, after := &step.before, &step.after
	if before.Phase() == procedure.PhaseHearing && (after.Phase() != procedure.PhaseHearing || after.Stage() != before.Stage()) {
		s := &f.Stages[before.Stage()]
		due := before.Deadline()
		late := due.Status(step.on) == deadline.Overdue
		switch {
		case step.kind != procedure.Answered && late:
			s.Missed++
		case step.kind != procedure.Answered:
		case late:
			s.Late++
		case due.IsZero():
			s.Undated++
		default:
			s.InTime++
		}
		if step.kind == procedure.Answered {
			s.Answered++
			s.Days.record(int(step.on-*came), 1)
		}
	}
	if after.Stage() != before.Stage() {
		f.Stages[after.Stage()].Came++
		*came = step.on
	}
}

// A step is what one event did to a case. The first step of a dossier opens it
// and has no event.
type step struct {
	before, after procedure.Case
	kind          procedure.Kind
	on            date.Date
}

// follow yields the steps of d, passing over what cannot have happened. It
// yields none when there is no such complaint.
func follow(p *procedure.Procedure, d *procedure.Dossier, today date.Date) iter.Seq[step] {
	return func(yield func(step) bool) {
		complaint := d.Complaint
		c, err := p.Open(complaint)
		if err != nil { // what it is about makes no difference to how it goes
			complaint.Grounds = procedure.GroundsOf(procedure.Conduct)
			if c, err = p.Open(complaint); err != nil {
				return
			}
		}
		if !yield(step{after: c}) {
			return
		}
		for _, e := range d.Events {
			if e.On > today {
				continue
			}
			after, err := c.Apply(e)
			if c.Stage() == 0 && errors.Is(err, procedure.ErrTooLate) {
				c = c.TakenInLate()
				after, err = c.Apply(e)
			}
			if err != nil {
				continue
			}
			if !yield(step{before: c, after: after, kind: e.Kind, on: e.On}) {
				return
			}
			c = after
		}
	}
}
