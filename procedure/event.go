package procedure

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// An Event is one dated fact of a case. Which fields go with which [Kind] is
// said there; every other field stays zero. The zero Event is refused.
//
// Event has its own JSON form. A struct that embeds it takes over that form and
// loses its other fields in JSON: make it a named field instead.
type Event struct {
	On      date.Date     // the civil day on which it happened: of sending, not of receiving (R27)
	Kind    Kind          // what happened
	Stage   Stage         // where to, or about which stage; zero, where the Kind allows it: the stage where the case is
	Party   Party         // with whom
	Verdict Verdict       // of an answer, if it states one
	Term    deadline.Term // of an extension
}

// Validate checks the form of e: a day in range, a known kind, and just the
// fields that go with it. It reports all faults, in field order, as
// [*ValidationError]. Whether e can happen in a case is for [Case.Apply].
func (e Event) Validate() error {
	f := e.Kind.Takes()
	known := e.Kind >= 1 && e.Kind <= lastKind
	var fs faults
	fs.day("on", e.On)
	switch {
	case e.Kind == 0:
		fs.add("kind", "missing")
	case !known:
		fs.add("kind", "%v is not a kind of event", e.Kind)
	}
	if !known {
		f = Fields{Optional, Optional, Optional, Optional} // whose fields these would be is not known
	}
	checkUse(&fs, "stage", e.Kind, f.Stage, e.Stage, stageWords)
	checkUse(&fs, "party", e.Kind, f.Party, e.Party, partyWords)
	if e.Kind == Extended && e.Party > Complainant && e.Party <= AppealsCommittee {
		fs.add("party", "only the complainant can consent to an extension, not %v", e.Party)
	}
	checkUse(&fs, "verdict", e.Kind, f.Verdict, e.Verdict, verdictWords)
	switch {
	case f.Term == Unused && e.Term != deadline.Term{}:
		fs.add("term", "%v takes no term", e.Kind)
	case f.Term == Required && e.Term == deadline.Term{}:
		fs.add("term", "%v needs a term", e.Kind)
	case e.Term.ExtraDays() != 0:
		fs.add("term", "%v is of two units; record them as two extensions", e.Term)
	default:
		fs.wrap("term", e.Term.Validate())
	}
	return fs.err()
}

func checkUse[W word](fs *faults, field string, k Kind, u Use, w W, words string) {
	switch {
	case w == 0 && u != Required:
	case w > lastOf[W](words):
		fs.add(field, "%s is not a %s", wordOf(words, field, w), field)
	case u == Unused && w != 0:
		fs.add(field, "%v takes no %s", k, field)
	case u == Required && w == 0:
		fs.add(field, "%v needs a %s", k, field)
	}
}

// NotAfter returns nil when e is dated today or earlier, and else a
// [*ValidationError] of its day. The procedure does not know what day it is: a
// host that records what happened asks this before [Case.Apply].
func (e Event) NotAfter(today date.Date) error {
	if e.On <= today {
		return nil
	}
	return invalid("on", "%v is after today, %v", e.On, today)
}

// String returns e in one line, for messages: "2026-03-02 raised employee".
func (e Event) String() string {
	b := append([]byte(e.On.String()), ' ')
	b = append(b, e.Kind.String()...)
	if e.Stage != 0 {
		b = append(append(b, ' '), e.Stage.String()...)
	}
	if e.Party != 0 {
		b = append(append(b, ' '), e.Party.String()...)
	}
	if e.Verdict != 0 {
		b = append(append(b, ' '), e.Verdict.String()...)
	}
	if e.Term != (deadline.Term{}) {
		b = append(append(b, ' '), e.Term.String()...)
	}
	return string(b)
}
