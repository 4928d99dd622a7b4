package procedure

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A Case is one complaint at one point on its way through a [Procedure]. It is
// a small comparable value that never changes: [Case.Apply] returns the next
// one. The zero Case belongs to no procedure, has no moves and refuses every
// event.
type Case struct {
	procedure *Procedure
	answer    deadline.Deadline // of the stage where the case is
	target    deadline.Deadline // the day to aim at within it
	before    deadline.Deadline // the answer as it was before it was extended,
	recent    Event             // the last event taken
	facts     facts
	happened  day // the event complained about
	reported  day // first raised anywhere
	entered   day // the case came to this stage
	since     day // it came to this phase
	answered  day // this stage answered

	extendedOn day                // the term was extended, and that is to be told
	done       [3]day             // all duties of a kind were done at this stage, from Acknowledged on
	lengthened [2]day             // the term was last extended: by the body itself, with consent
	told       [mostReturning]day // each of the duties that come back was last done
	outliving  [mostOutliving]day // each of these duties became owed

	state    state
	outcome  Outcome
	verdict  Verdict
	grounds  Grounds
	late     bool
	extended [2]uint8 // how often at this stage: by the body itself, with consent
}

// A day is a [date.Date] of the years that this package takes, in half the
// space.
type day int32

func (d day) date() date.Date { return date.Date(d) }

// Open returns the case of a complaint that nobody has been told of yet. The
// error reports every fault of the complaint as [*ValidationError]: a day out
// of range, no ground where the regulation wants one (R16).
func (p *Procedure) Open(c Complaint) (Case, error) {
	if !p.isCompiled() {
		return Case{}, invalid("procedure", "not compiled; use Xtra or Regulation.Compile")
	}
	if err := p.check(c); err != nil {
		return Case{}, err
	}
	return p.begin(c), nil
}

func (p *Procedure) check(c Complaint) error {
	required := p.regulation.Grounds.Required
	if inRange(c.Happened) && c.Grounds.Valid() && (c.Grounds != 0 || required == "") {
		return nil
	}
	var fs faults
	fs.nest("", c.Validate())
	if c.Grounds == 0 && required != "" {
		fs.add("grounds", "missing, want at least one (%s)", required)
	}
	return fs.err()
}

func (p *Procedure) begin(c Complaint) Case {
	opened := Case{
		procedure: p,
		entered:   day(c.Happened),
		since:     day(c.Happened),
		happened:  day(c.Happened),
		state:     state{0, PhaseUnraised},
		outcome:   OutcomeOpen,
		grounds:   c.Grounds,
		late:      c.Late,
	}
	if c.General {
		opened.facts = general
	}
	return opened
}

// Replay opens a case and applies the events in order. When one is refused it
// returns the case before that event, and a [*RefusedError] with its index.
func (p *Procedure) Replay(complaint Complaint, events []Event) (Case, error) {
	c, err := p.Open(complaint)
	if err != nil {
		return c, err
	}
	for i := range events {
		if err := c.step(&events[i]); err != nil {
			return c, c.refused(i, events[i], err)
		}
	}
	return c, nil
}

// Apply returns the case as it is after e. It accepts e exactly when it is one
// of [Case.Moves], open on the day of e, not before the previous event, and not
// that event once more: what was delivered twice happened once, but for what
// can be done several times on a day, such as consulting. Otherwise it returns c
// unchanged and a [*RefusedError].
//
// It does not know what day it is. A host that records what happened first
// asks [Event.NotAfter].
func (c Case) Apply(e Event) (Case, error) {
	if err := c.step(&e); err != nil {
		return c, c.refused(-1, e, err)
	}
	return c, nil
}

// step applies e in place, or leaves c as it is and says why not: a sentinel
// error, or one that wraps it.
func (c *Case) step(e *Event) error {
	r, err := c.admit(e)
	if err != nil {
		return err
	}
	if r == nil {
		c.recordAll(e)
		c.recent = *e
		return nil
	}
	excused, err := c.reschedule(r, e)
	if err != nil {
		return err
	}
	c.take(r, e)
	c.facts |= excused
	return nil
}

// admit finds the row by which e can be taken, or says why there is none. No
// row and no error is for what a duty or a record takes.
func (c *Case) admit(e *Event) (*row, error) {
	var r *row
	recorded := false
	if e.Kind.isDuty() {
		recorded = c.canRecord(e)
	} else {
		r = c.match(e)
	}
	open := r != nil || recorded
	if !open || e.Verdict != 0 || e.Kind == Extended || e.Term != (deadline.Term{}) || !inRange(e.On) {
		if err := e.Validate(); err != nil {
			return nil, err
		}
	}
	switch {
	case c.procedure == nil:
		return nil, ErrNotOpen
	case e.On < c.happened.date():
		return nil, ErrTooEarly
	case e.On < c.recent.On:
		return nil, ErrOutOfOrder
	case *e == c.recent && !e.Kind.isDuty():
		return nil, errRepeated
	case !open && c.Closed():
		return nil, ErrClosed
	case !open:
		return nil, ErrNotOpen
	case r == nil:
		return nil, nil
	case e.On < c.opening(r):
		return nil, ErrTooEarly
	case r.Norm.ends() && c.isPast(r, e.On):
		return nil, ErrTooLate
	}
	return r, nil
}

// stageOf returns the stage that e is about: where it leads, or where the case
// is when it may leave that out and does.
func (c *Case) stageOf(e *Event) Stage {
	if e.Stage == 0 && e.Kind.Takes().Stage == Optional {
		return c.state.stage
	}
	return e.Stage
}

// match finds the open row that e names: of several one that is open already,
// when there is one.
func (c *Case) match(e *Event) *row {
	stage := c.stageOf(e)
	rows := c.rows()
	var later *row
	for i := range rows {
		r := &rows[i]
		if !r.isMadeBy(e, stage) || !c.isOpen(r) {
			continue
		}
		if !r.opens || e.On >= c.opening(r) {
			return r
		}
		later = r
	}
	return later
}

// canRecord reports whether e does a duty, or can be recorded without one.
func (c *Case) canRecord(e *Event) bool {
	if c.match(e) != nil {
		return true
	}
	if c.outcome != OutcomeOpen {
		return false
	}
	stage := c.stageOf(e)
	records := c.procedure.records[c.state.slot()]
	for i := range records {
		if records[i].isMadeBy(e, stage) {
			return c.facts&records[i].any != 0
		}
	}
	return false
}

// recordAll does every duty that e names. Recorded once, it is recorded for
// all that owe it.
func (c *Case) recordAll(e *Event) {
	stage := c.stageOf(e)
	rows := c.rows()
	var sets facts
	told := false
	for i := range rows {
		r := &rows[i]
		if r.Norm != Owed || !r.isMadeBy(e, stage) || !c.isOpen(r) || r.opens && e.On < c.opening(r) {
			continue
		}
		sets |= r.sets
		c.facts &^= r.clears
		if r.turn > 0 {
			c.told[r.turn-1] = day(e.On)
		}
		told = told || r.since == FromExtension
	}
	if sets&^c.facts != 0 {
		c.facts |= sets
		if told && !c.owesTelling() {
			c.extendedOn, c.before = 0, deadline.Deadline{}
		}
	}
	if e.Kind <= Heard && (stage == 0 || stage == c.state.stage) {
		c.completed(e.Kind, e.On)
	}
}

// owesTelling reports whether there is still somebody to tell of an extension.
func (c *Case) owesTelling() bool {
	rows := c.rows()
	for i := range rows {
		if rows[i].since == FromExtension && c.isOpen(&rows[i]) {
			return true
		}
	}
	return false
}

// completed notes the day on which the last duty of a kind was done, or on which
// for the first time was done what nobody had to do, and counts an answer anew
// that is counted from it.
func (c *Case) completed(k Kind, on date.Date) {
	here := &c.procedure.rung[c.state.stage]
	or := here.answer.or.from.duty() == k
	owed := here.kinds[k].in(c.facts)
	if c.done[k-Acknowledged] != 0 || owed == 0 && !(or && here.kinds[k].all == 0) || c.facts&owed != owed {
		return
	}
	c.done[k-Acknowledged] = day(on)
	if here.answer.one.from.duty() != k && !or || c.state.phase != PhaseHearing {
		return
	}
	counted := c.due(&here.answer)
	if c.answer.IsZero() {
		c.answer, c.target = counted, c.aim(counted, here.Answer.Target)
		return
	}
	from := counted.Start()
	c.answer = c.recounted(c.answer, from)
	c.target = c.recounted(c.target, from)
	c.before = c.recounted(c.before, from)
}

// aim returns the day to aim at by a term that runs beside that of an answer.
func (c *Case) aim(answer deadline.Deadline, t deadline.Term) deadline.Deadline {
	if t.IsZero() || answer.IsZero() {
		return deadline.Deadline{}
	}
	if answer.StartCounts() {
		return c.procedure.countIncluding(answer.Start(), t)
	}
	return c.procedure.count(answer.Start(), t)
}

// recounted counts d from another start. It stays as it is when it stands still
// on a day that would be outside the term.
func (c *Case) recounted(d deadline.Deadline, on date.Date) deadline.Deadline {
	if moved, err := c.procedure.counting.Recount(d, on); err == nil {
		return moved
	}
	return d
}

// reschedule applies what e does to the term of the answer, before anything
// else changes. It returns the duties that an extension need not be followed by.
func (c *Case) reschedule(r *row, e *Event) (facts, error) {
	var excused facts
	counting := &c.procedure.counting
	switch r.Kind {
	case Extended:
		longer, err := c.extend(r, e.Term)
		if err != nil {
			return 0, &ValidationError{Field: "term", Err: err}
		}
		if !r.Most.IsZero() {
			if most, err := c.extend(r, r.Most); err != nil || longer.Due() > most.Due() {
				return 0, errTooLong
			}
		}
		if c.before.IsZero() || !c.owesTelling() {
			c.extendedOn, c.before = day(e.On), c.answer
			if c.before.Paused() { // telling does not wait
				c.before, _ = counting.Resume(c.before, e.On)
			}
		}
		excused = c.excused(r, longer)
		c.answer = longer
		c.lengthened[r.agreed] = day(e.On)
		c.extended[r.agreed] += 1 - c.extended[r.agreed]/maxExtended
	case Retracted:
		c.answer, _ = counting.Unextend(c.answer)
		c.extendedOn, c.before = 0, deadline.Deadline{}
	case Paused:
		paused, err := counting.Pause(c.answer, e.On)
		if err != nil {
			return 0, &ValidationError{Field: "on", Err: err}
		}
		c.answer = paused
		if target, err := counting.Pause(c.target, e.On); err == nil { // one that was missed does not move
			c.target = target
		}
	case Resumed:
		resume := counting.Resume
		if r.anew {
			resume = counting.Restart
		}
		resumed, err := resume(c.answer, e.On)
		if err != nil {
			return 0, &ValidationError{Field: "on", Err: err}
		}
		c.answer = resumed
		if target, err := resume(c.target, e.On); err == nil && c.target.Paused() {
			c.target = target
		}
	case Raised, Acknowledged, Consulted, Heard, Answered, Accepted, Declined, Referred, Informed, Withdrawn, Lapsed, Published, Forwarded:
	}
	return excused, nil
}

// excused returns the duties to tell of an extension that do not arise from the
// one by r, since it is a short one, and that no earlier one left undone.
func (c *Case) excused(r *row, longer deadline.Deadline) facts {
	var excused facts
	for i := range c.procedure.rung[c.state.stage].duties {
		d := &c.procedure.rung[c.state.stage].duties[i]
		if d.over.IsZero() || c.facts&wasExtended != 0 && c.facts&d.done == 0 {
			continue
		}
		if long, err := c.extend(r, d.over); err == nil && longer.Nominal() <= long.Nominal() {
			excused |= d.done
		}
	}
	return excused
}

// extend returns the term of the answer as r makes it longer by t.
func (c *Case) extend(r *row, t deadline.Term) (deadline.Deadline, error) {
	if r.agreed == 1 {
		return c.procedure.counting.ExtendAgreed(c.answer, t)
	}
	return c.procedure.counting.Extend(c.answer, t)
}

// maxExtended is where counting extensions stops: far over any limit there is.
const maxExtended = 255

// take makes the move r on the day of e.
func (c *Case) take(r *row, e *Event) {
	on := day(e.On)
	if c.reported == 0 && r.Kind == Raised {
		c.reported = on
	}
	if r.Kind == Answered {
		for _, d := range c.procedure.rung[r.Stage].duties {
			if d.place > 0 {
				c.outliving[d.place-1] = on
			}
		}
		if r.Stage == c.state.stage {
			c.answered = on
			c.answer, c.target = c.answer.MetOn(e.On), c.target.MetOn(e.On)
		}
		if r.to != (state{}) {
			c.verdict = e.Verdict
		}
	}
	c.facts &^= reopens | resumes
	if r.to != (state{}) {
		if r.to.stage != c.state.stage {
			c.enter(r.to.stage, on, r.sets)
		}
		c.state, c.since = r.to, on
	}
	c.facts = c.facts&^r.clears | r.sets
	if r.Kind == Answered {
		c.heed(r, e.Verdict)
	}
	c.outcome = OutcomeOpen
	if r.ends != 0 {
		c.outcome, c.since = r.ends, on
	}
	c.recent = *e
}

// heed lets what an answer says decide which duties arise from it.
func (c *Case) heed(r *row, v Verdict) {
	right := v == Upheld || v == PartlyUpheld
	if right && r.Stage == c.state.stage {
		c.facts |= upheld
	}
	for i := range c.procedure.rung[r.Stage].duties {
		if d := &c.procedure.rung[r.Stage].duties[i]; d.upheld && !right {
			c.facts &^= d.owed
		}
	}
}

// enter brings the case to stage s, where the given facts hold from the start.
func (c *Case) enter(s Stage, on day, sets facts) {
	here := &c.procedure.rung[s]
	c.state.stage = s
	c.entered, c.answered, c.extendedOn = on, 0, 0
	c.done, c.told = [len(c.done)]day{}, [len(c.told)]day{}
	c.extended, c.lengthened = [2]uint8{}, [2]day{}
	c.facts = c.facts&lasting | sets
	c.before, c.answer, c.target = deadline.Deadline{}, deadline.Deadline{}, deadline.Deadline{}
	if here.answer.isZero() {
		return
	}
	c.answer = c.due(&here.answer)
	c.target = c.aim(c.answer, here.Answer.Target)
}

// Procedure returns the procedure of the case, nil for the zero Case.
func (c Case) Procedure() *Procedure { return c.procedure }

// Complaint returns what the case is about.
func (c Case) Complaint() Complaint {
	return Complaint{Happened: c.happened.date(), Grounds: c.grounds, Late: c.late, General: c.facts&general != 0}
}

// Stage returns where the complaint lies, zero while it has not been raised.
// A case that is over keeps the stage where it ended.
func (c Case) Stage() Stage { return c.state.stage }

// Phase returns how far the complaint is at its stage.
func (c Case) Phase() Phase {
	if c.Closed() {
		return PhaseClosed
	}
	return c.state.phase
}

// Closed reports whether the case is over. One that lapsed is, and can still
// be reopened by the complainant (R12); so can one in which they agreed after a
// talk (R22).
func (c Case) Closed() bool { return c.outcome > OutcomeOpen }

// Outcome returns how the case ended, [OutcomeOpen] while it has not.
func (c Case) Outcome() Outcome { return c.outcome }

// Verdict returns that of the latest answer, zero when it states none or when
// there is no answer yet. A late answer of a stage already left does not
// change it.
func (c Case) Verdict() Verdict { return c.verdict }

// Since returns the day on which the case came to its present phase: the day
// of the event complained about while it has not been raised.
func (c Case) Since() date.Date { return c.since.date() }

// Entered returns the day on which the complaint came to the stage where it is:
// the day of the event complained about while it has not been raised.
func (c Case) Entered() date.Date { return c.entered.date() }

// Last returns the day of the last event, zero when there is none.
func (c Case) Last() date.Date { return c.recent.On }

// Deadline returns the term for the answer of the stage where the case is, met
// or not; zero when the regulation states no date there. Clause: K10.
func (c Case) Deadline() deadline.Deadline { return c.answer }

// Refusal returns the term within which the stage where the case is can answer
// that it does not look into the complaint ([Inadmissible]); zero when that has
// no term of its own.
func (c Case) Refusal() deadline.Deadline {
	if c.procedure == nil {
		return deadline.Deadline{}
	}
	return c.due(&c.procedure.rung[c.state.stage].refuse)
}

// Filing returns the term within which the complaint is first raised, met or
// not, also when it was taken in late; zero when the regulation has none.
// Clause: K3.
func (c Case) Filing() deadline.Deadline {
	if c.procedure == nil {
		return deadline.Deadline{}
	}
	d := c.due(&c.procedure.filing)
	if c.reported != 0 {
		d = d.MetOn(c.reported.date())
	}
	return d
}

// earliest returns the first day on which another event is taken.
func (c *Case) earliest() date.Date { return max(c.happened.date(), c.recent.On) }
