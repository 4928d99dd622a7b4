package figures

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// Count returns the figures of the dossiers by p, as known today. It goes
// through them once and keeps none. No dossiers, or a nil sequence, give the
// zero Figures. A today after the year 2200 counts as its last day.
//
// It takes each dossier for one of p, and never fails: what is wrong with a
// history is counted among the findings. Whether a dossier names p as its
// regulation is for [procedure.Procedure.Load].
func Count(p *procedure.Procedure, dossiers iter.Seq[procedure.Dossier], today date.Date) Figures {
	var f Figures
	if dossiers == nil {
		return f
	}
	var c course
	for d := range dossiers {
		c.follow(p, &d, today)
		f.add(&c)
	}
	return f
}

// Of returns the figures of one dossier, as [Count] does of many; add them up
// with [Figures.Plus].
func Of(p *procedure.Procedure, d procedure.Dossier, today date.Date) Figures {
	var f Figures
	var c course
	c.follow(p, &d, today)
	f.add(&c)
	return f
}

// Annual are the figures of one year. The zero Annual is the count of no
// complaints, of no year.
type Annual struct {
	Year int `json:"year"` // as told by [Year]
	Figures
}

// ByYear returns the figures of the dossiers as [Count] does, for each [Year]
// that has any, earliest first. Complaints that were never raised come first,
// as year 0.
func ByYear(p *procedure.Procedure, dossiers iter.Seq[procedure.Dossier], today date.Date) []Annual {
	if dossiers == nil {
		return nil
	}
	return Judge(p, func(yield func(struct{}, procedure.Dossier) bool) {
		for d := range dossiers {
			if !yield(struct{}{}, d) {
				return
			}
		}
	}, today, nil)
}

// Judge is as [ByYear], for who also shows what was found in each dossier:
// judging is most of the work, and is done once. The host knows a dossier by its
// key, and found is told what [audit.Of] finds in it, also when that is nothing,
// before the next dossier is asked for. A nil found is told nothing.
func Judge[K any](p *procedure.Procedure, dossiers iter.Seq2[K, procedure.Dossier], today date.Date, found func(key K, findings []audit.Finding)) []Annual {
	if dossiers == nil {
		return nil
	}
	var years []Annual
	var c course
	for key, d := range dossiers {
		c.follow(p, &d, today)
		i, known := slices.BinarySearchFunc(years, c.year(), func(a Annual, year int) int { return cmp.Compare(a.Year, year) })
		if !known {
			years = slices.Insert(years, i, Annual{Year: c.year()})
		}
		years[i].add(&c)
		if found != nil {
			found(key, c.findings)
		}
	}
	return years
}

// Year returns the year in which a complaint is counted: that of its first
// report by p, as known today. It is 0 when it was not raised anywhere. A report
// that was passed over, such as one dated after today, is none.
func Year(p *procedure.Procedure, d procedure.Dossier, today date.Date) int {
	for s := range p.Follow(d.Complaint, d.Events, today) {
		if s.After.Stage() != 0 {
			return s.Event.On.Year()
		}
	}
	return 0
}

// A course is what became of one complaint. It is used for one dossier after
// the other.
type course struct {
	complaint procedure.Complaint
	today     date.Date
	last      procedure.Case // zero when no procedure was there to follow
	stays     []stay         // at the stages it came to, in order
	findings  []audit.Finding
}

// A stay is what happened at one stage.
type stay struct {
	stage    procedure.Stage
	came     date.Date
	left     date.Date         // the body stopped hearing it; zero while it has not
	answer   deadline.Deadline // the term for the answer on that day
	answered bool              // no later than that day
}

// follow makes c that of d.
func (c *course) follow(p *procedure.Procedure, d *procedure.Dossier, today date.Date) {
	*c = course{complaint: d.Complaint, today: min(today, deadline.LastDay), stays: c.stays[:0]}
	for s := range p.Follow(d.Complaint, d.Events, c.today) {
		switch {
		case s.Index < 0:
			c.last = s.After
		case s.Err == nil:
			c.take(&s)
		}
	}
	c.findings = audit.Of(p, d.Complaint, d.Events, c.today)
}

// take takes what one event did.
func (c *course) take(s *procedure.Step) {
	before, after := c.last, s.After
	c.last = after
	answers := s.Event.Kind == procedure.Answered
	switch {
	case before.Phase() == procedure.PhaseHearing && (after.Phase() != procedure.PhaseHearing || after.Stage() != before.Stage()):
		here := &c.stays[len(c.stays)-1]
		here.left, here.answer, here.answered = s.Event.On, before.Deadline(), answers
	case answers:
		c.answeredThatDay(s)
	}
	if after.Stage() != before.Stage() {
		c.stays = append(c.stays, stay{stage: after.Stage(), came: s.Event.On})
	}
}

// answeredThatDay takes an answer for one when it was given on the day on which
// the body stopped hearing the complaint: it is not known which came first.
func (c *course) answeredThatDay(s *procedure.Step) {
	for i := range c.stays {
		if here := &c.stays[i]; here.stage == s.Event.Stage && here.left == s.Event.On {
			here.answered = true
		}
	}
}

// year returns the year in which c is counted.
func (c *course) year() int {
	if len(c.stays) == 0 {
		return 0
	}
	return c.stays[0].came.Year()
}

// add adds the complaint of c to f.
func (f *Figures) add(c *course) {
	f.Complaints++
	if c.complaint.General {
		f.General++
	}
	for ground := range c.complaint.Grounds.All() {
		addTo(&f.Grounds, ground, 1)
	}
	if c.complaint.Grounds.Len() == 0 {
		addTo(&f.Grounds, 0, 1)
	}
	gravest := audit.Severity(0)
	for i := range c.findings {
		addTo(&f.Findings, c.findings[i].Code, 1)
		gravest = max(gravest, c.findings[i].Severity)
	}
	addTo(&f.Gravest, gravest, 1)
	addTo(&f.Reached, c.last.Stage(), 1)
	addTo(&f.Verdicts, c.last.Verdict(), 1)
	addTo(&f.Outcomes, c.last.Outcome(), 1)
	if len(c.stays) > 0 && f.Stages == nil {
		f.Stages = make(map[procedure.Stage]StageFigures)
	}
	for i := range c.stays {
		here := &c.stays[i]
		s := f.Stages[here.stage]
		s.add(here)
		if i == len(c.stays)-1 && !c.last.Closed() {
			s.Open++
			if here.left == 0 && c.last.Deadline().Status(c.today) == deadline.Overdue {
				s.Overdue++
			}
		}
		f.Stages[here.stage] = s
	}
}

// add adds what happened at one stage to s.
func (s *StageFigures) add(here *stay) {
	s.Came++
	late := here.answer.Status(here.left) == deadline.Overdue
	if !here.answered {
		if here.left != 0 && late {
			s.Missed++
		}
		return
	}
	s.Answered++
	addTo(&s.Days, int(here.left-here.came), 1)
	switch {
	case late:
		s.Late++
	case here.answer.IsZero():
		s.Undated++
	default:
		s.InTime++
	}
}
