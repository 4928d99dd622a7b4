package procedure

import (
	"errors"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/internal/strictjson"
	"github.com/rickb777/date/v2"
)

// A view is a value as JSON, for programs that show it: written and never
// read. Words and days are text, the keys come in the order that is documented,
// and what is zero is left out.

func notRead(what, instead string) error {
	return invalid(what, "not read from JSON: %s", instead)
}

// MarshalJSON returns m as JSON, for programs that show it or make a form for
// it. It has the keys
//
//	norm, by, kind, stage, party, rung  as in Move
//	first, soon                         true when so
//	since                               the day from which it is owed or open
//	deadline, target                    each as [deadline.Deadline.MarshalJSON] has it
//	notBefore                           the first day on which it is open, when that is not since
//	clause                              the clause that gives it its force
//	fields                              what a form asks
//
// in this order; what is zero is left out. An event that makes the move has its
// kind, stage and party, and the fields: each an object with the name of the
// field in the wire form of an [Event], required when it must be there, and
//
//	on       first, last   the first and the last day on which the move is open
//	verdict  words         the verdicts there are
//	term     most          the longest extension
//
// The first is left out where nothing is known of it, last and most where there
// is none: a duty is taken also after its last day. A last day before the first
// one says that the move can no longer be made.
//
//	{"norm":"right","by":"complainant","kind":"raised","stage":"manager","since":"2026-03-02","clause":"K6",
//	 "fields":[{"name":"on","required":true,"first":"2026-03-02"}]}
//
// The zero Move is null, and one with a value that has no word an error. A move
// does not know its case: [Case.MarshalMove] adds how its days came about. A
// struct that embeds Move takes over this view and loses its other fields in
// JSON: make it a named field instead.
func (m Move) MarshalJSON() ([]byte, error) { return m.view(deadline.Deadline.MarshalJSON, 0) }

// UnmarshalJSON fails with a [*ValidationError], whatever it is given: a move
// cannot be read back from its view. Record the event that makes it.
func (m *Move) UnmarshalJSON([]byte) error { return notRead("move", "record the event that makes it") }

// MarshalMove returns a move of c as [Move.MarshalJSON] does, but each deadline
// with its derivation, as [deadline.Counting.MarshalDeadline] has it, and with
// the first day in the form no earlier than the last event of c.
func (c Case) MarshalMove(m Move) ([]byte, error) {
	return m.view(c.marshalDays(), c.earliest())
}

// A marshalDeadline writes a deadline, with or without its derivation.
type marshalDeadline func(deadline.Deadline) ([]byte, error)

func (c *Case) marshalDays() marshalDeadline { return c.procedure.Counting().MarshalDeadline }

// put writes a deadline, unless it is zero.
func (marshal marshalDeadline) put(v *strictjson.View, key string, d deadline.Deadline) {
	if !d.IsZero() {
		text, err := marshal(d)
		v.Value(key, text, err)
	}
}

func (m *Move) view(days marshalDeadline, earliest date.Date) ([]byte, error) {
	if *m == (Move{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	strictjson.WriteWord(&v, "norm", m.Norm)
	strictjson.WriteWord(&v, "by", m.By)
	strictjson.WriteWord(&v, "kind", m.Kind)
	strictjson.WriteWord(&v, "stage", m.Stage)
	strictjson.WriteWord(&v, "party", m.Party)
	strictjson.WriteWord(&v, "rung", m.Rung)
	v.Flag("first", m.First)
	v.Flag("soon", m.Soon)
	v.Day("since", m.Since)
	days.put(&v, "deadline", m.Deadline)
	days.put(&v, "target", m.Target)
	v.Day("notBefore", m.NotBefore)
	v.String("clause", string(m.Clause))
	m.viewFields(&v, earliest)
	return v.Close()
}

// viewFields writes what an event that makes m has and m does not settle.
func (m *Move) viewFields(v *strictjson.View, earliest date.Date) {
	takes := m.Kind.Takes()
	field := func(name string, use Use, about func()) {
		if use == Unused {
			return
		}
		v.Open("", '{')
		v.String("name", name)
		v.Flag("required", use == Required)
		about()
		v.Shut('}')
	}
	v.Open("fields", '[')
	field("on", Required, func() {
		v.Day("first", max(m.Since, m.NotBefore, earliest))
		if m.Norm.ends() && !m.Deadline.Paused() {
			v.Day("last", m.Deadline.Due())
		}
	})
	field("verdict", takes.Verdict, func() {
		v.Open("words", '[')
		for w := range Verdicts() {
			strictjson.WriteWord(v, "", w)
		}
		v.Shut(']')
	})
	field("term", takes.Term, func() { viewTerm(v, "most", m.Most) })
	v.Shut(']')
}

// viewTerm writes a term, unless it is zero.
func viewTerm(v *strictjson.View, key string, t deadline.Term) {
	text, err := t.MarshalText()
	v.Fail(err)
	v.String(key, string(text))
}

// MarshalJSON returns c as JSON, for programs that show it. It has the keys
//
//	regulation, edition  by which it goes
//	complaint            in its wire form; left out when it is malformed, which only [Procedure.Follow] takes
//	stage                where it lies, once it was raised
//	phase, outcome       how far it is there, and how it ended
//	verdict              that of the latest answer
//	since, entered       the days on which it came to its phase and to its stage
//	last                 the day of the last event
//	filing               until when it can be raised for the first time
//	deadline             by when the stage where it is answers
//	refusal              by when it answers that it does not look into it, when that has a term of its own
//	moves                what can happen next, those that are merely possible too
//
// in this order; what is zero is left out, but for the list of moves. Each move
// is as [Case.MarshalMove] has it, and each deadline has its derivation. The
// zero Case is null.
//
// This is no way to store a case, which does not keep its events: that is a
// [Dossier].
func (c Case) MarshalJSON() ([]byte, error) {
	if c.procedure == nil {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	id, edition := c.procedure.ID()
	v.String("regulation", id)
	v.String("edition", edition)
	if complaint, err := c.Complaint().MarshalJSON(); err == nil {
		v.Value("complaint", complaint, nil)
	}
	strictjson.WriteWord(&v, "stage", c.Stage())
	strictjson.WriteWord(&v, "phase", c.Phase())
	strictjson.WriteWord(&v, "outcome", c.Outcome())
	strictjson.WriteWord(&v, "verdict", c.Verdict())
	v.Day("since", c.Since())
	v.Day("entered", c.Entered())
	v.Day("last", c.Last())
	days := c.marshalDays()
	days.put(&v, "filing", c.Filing())
	days.put(&v, "deadline", c.Deadline())
	days.put(&v, "refusal", c.Refusal())
	v.Open("moves", '[')
	for m := range c.Moves() {
		move, err := c.MarshalMove(m)
		v.Value("", move, err)
	}
	v.Shut(']')
	return v.Close()
}

// UnmarshalJSON fails with a [*ValidationError], whatever it is given: a case
// cannot be read back from its view. Store its [Dossier] and load that.
func (c *Case) UnmarshalJSON([]byte) error {
	return notRead("case", "store its dossier and load that")
}

// MarshalJSON returns s as JSON: index and event (left out of the opening, the
// event also when it is malformed), move (with its days before the event, as
// [Case.MarshalMove] has it), tookIn, after (the case as it then was), and
// fault, which is the text of Err, in English.
func (s Step) MarshalJSON() ([]byte, error) {
	var v strictjson.View
	viewEvent(&v, s.Index, &s.Event)
	if s.Move != (Move{}) {
		move, err := s.Before.MarshalMove(s.Move)
		v.Value("move", move, err)
	}
	v.Flag("tookIn", s.TookIn)
	after, err := s.After.MarshalJSON()
	v.Value("after", after, err)
	if s.Err != nil {
		v.String("fault", s.Err.Error())
	}
	return v.Close()
}

// viewOfWay is the view of a step that was not taken, without the case that it
// would lead to.
func (s *Step) viewOfWay() ([]byte, error) {
	var v strictjson.View
	viewEvent(&v, -1, &s.Event)
	move, err := s.Before.MarshalMove(s.Move)
	v.Value("move", move, err)
	return v.Close()
}

// viewEvent writes an event and its place in the history, unless it has none. A
// malformed one has no form.
func viewEvent(v *strictjson.View, index int, e *Event) {
	if index >= 0 {
		v.Int("index", index)
	}
	if event, err := e.MarshalJSON(); err == nil {
		v.Value("event", event, nil)
	}
}

// MarshalJSON returns t as JSON: stage, phase, move, term, general, toStage,
// toPhase and outcome, as in Transition. What is zero is left out. The zero
// Transition is null.
func (t Transition) MarshalJSON() ([]byte, error) {
	if t == (Transition{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	strictjson.WriteWord(&v, "stage", t.Stage)
	strictjson.WriteWord(&v, "phase", t.Phase)
	move, err := t.Move.MarshalJSON()
	v.Value("move", move, err)
	viewTerm(&v, "term", t.Term)
	v.Flag("general", t.General)
	strictjson.WriteWord(&v, "toStage", t.ToStage)
	strictjson.WriteWord(&v, "toPhase", t.ToPhase)
	strictjson.WriteWord(&v, "outcome", t.Outcome)
	return v.Close()
}

// MarshalJSON returns the regulation of p in its wire form, as
// [Regulation.MarshalJSON] does. The zero Procedure is null.
func (p Procedure) MarshalJSON() ([]byte, error) {
	if !p.isCompiled() {
		return []byte(strictjson.Null), nil
	}
	return p.regulation.MarshalJSON()
}

// MarshalJSON returns s as JSON: a list, oldest first, of objects with the keys
// from (left out when it always did), regulation, edition and fingerprint, which
// is that of the procedure.
func (s Editions) MarshalJSON() ([]byte, error) {
	text := []byte{'['}
	for i, e := range s.list {
		if i > 0 {
			text = append(text, ',')
		}
		edition, err := e.MarshalJSON()
		if err != nil {
			return nil, err
		}
		text = append(text, edition...)
	}
	return append(text, ']'), nil
}

// MarshalJSON returns e as JSON, as it stands in [Editions.MarshalJSON]. One
// without a compiled procedure has no name and no fingerprint but its own. The
// zero Edition is null.
func (e Edition) MarshalJSON() ([]byte, error) {
	if e == (Edition{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	v.Day("from", e.From)
	id, edition := e.Procedure.ID()
	v.String("regulation", id)
	v.String("edition", edition)
	fingerprint := e.Procedure.Fingerprint()
	if fingerprint == "" {
		fingerprint = e.Fingerprint
	}
	v.String("fingerprint", fingerprint)
	return v.Close()
}

// MarshalJSON returns d as JSON, for programs that show it: change, clause,
// oldPath, newPath, old and new, as in Difference. The values stand as they do in a
// regulation. What is empty is left out. The zero Difference is null.
//
//	{"change":"altered","clause":"K10","oldPath":"rungs[3].answer.limit.term","newPath":"rungs[3].answer.limit.term",
//	 "old":"P30D","new":"P42D"}
func (d Difference) MarshalJSON() ([]byte, error) {
	if d == (Difference{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	strictjson.WriteWord(&v, "change", d.Change)
	v.String("clause", string(d.Clause))
	v.String("oldPath", d.OldPath)
	v.String("newPath", d.NewPath)
	v.Value("old", []byte(d.Old), nil)
	v.Value("new", []byte(d.New), nil)
	return v.Close()
}

// MarshalJSON returns v as it stands in a regulation; the empty Value is null.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == "" {
		return []byte(strictjson.Null), nil
	}
	return []byte(v), nil
}

// MarshalJSON returns e as JSON: field, its path, and fault, which says what is
// wrong with it, in English.
func (e ValidationError) MarshalJSON() ([]byte, error) {
	var v strictjson.View
	v.String("field", e.Field)
	v.String("fault", strings.TrimPrefix(strings.TrimPrefix(e.Error(), prefix), e.Field+": "))
	return v.Close()
}

// MarshalJSON returns e as JSON, for programs that show it. It has the keys
//
//	reason     why, in a word
//	message    the text of [RefusedError.Error], in English
//	index      the place of the event; left out when it came from [Case.Apply]
//	event      the event, in its wire form; left out when it is malformed
//	stage      where the case was
//	phase      how far it was there
//	clause     what decides
//	deadline   of the reasons too-late and too-long, with its derivation
//	notBefore  of the reasons too-early and out-of-order
//	extended   of the reason used-up: the day of the last extension
//	faults     of the reason invalid: each as [ValidationError.MarshalJSON] has it
//	first      what must come first, those of [RefusedError.First]: the event and the move of each
//	insteadOn  the day on which something else can be done
//	instead    what, each as [Case.MarshalMove] has it; those of [RefusedError.Instead]
//
// in this order; what is zero is left out. When the event is malformed, or there
// is nothing that can be done instead, insteadOn and instead are left out too.
func (e RefusedError) MarshalJSON() ([]byte, error) {
	var v strictjson.View
	strictjson.WriteWord(&v, "reason", e.Reason)
	v.String("message", e.Error())
	viewEvent(&v, e.Index, &e.Event)
	strictjson.WriteWord(&v, "stage", e.Stage)
	strictjson.WriteWord(&v, "phase", e.Phase)
	v.String("clause", string(e.Clause))
	e.at.marshalDays().put(&v, "deadline", e.Deadline)
	v.Day("notBefore", e.NotBefore)
	v.Day("extended", e.Extended)
	if e.Reason == ReasonInvalid {
		e.viewFaults(&v)
		return v.Close()
	}
	if first := e.First(); len(first) > 0 {
		v.Open("first", '[')
		for i := range first {
			step, err := first[i].viewOfWay()
			v.Value("", step, err)
		}
		v.Shut(']')
	}
	some := false
	for m := range e.Instead() {
		if !some {
			some = true
			v.Day("insteadOn", e.InsteadOn())
			v.Open("instead", '[')
		}
		move, err := e.at.MarshalMove(m)
		v.Value("", move, err)
	}
	if some {
		v.Shut(']')
	}
	return v.Close()
}

func (e *RefusedError) viewFaults(v *strictjson.View) {
	var fs faults
	fs.nest("", e.Err)
	v.Open("faults", '[')
	for _, err := range fs {
		var fault *ValidationError
		if errors.As(err, &fault) {
			text, err := fault.MarshalJSON()
			v.Value("", text, err)
		}
	}
	v.Shut(']')
}
