package procedure

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// ParseRegulation reads a regulation from its wire form, for hosts that
// configure a procedure rather than compile it in. It checks the form;
// [Regulation.Compile] checks the rules. A host wants both:
//
//	r, err := procedure.ParseRegulation(text, nil)
//	if err != nil {
//		return nil, err // "rungs[3].answer.term: unreadable text: ..."
//	}
//	return r.Compile() // "rungs[3].answer.clause: missing, ..."
//
// The wire form is JSON. It has the version, which must be there, and then the
// fields of [Regulation] and of what it holds, under their own names with a
// small first letter ("giveUp", "addressClause") or all small ("id", "nl",
// "en"). Words and terms are what their String methods give. Anything that is
// zero is left out, so that a regulation says only what it has:
//
//	{"version":1,"id":"den-haag","edition":"2027","name":{"nl":"de regeling","en":"the procedure"},
//	 "counting":{"calendar":"Netherlands","closures":["2027-12-24"],"roll":"statutory","minWorkingDays":2},
//	 "rungs":[{"stage":"board","form":"review","body":{"nl":"de directie","en":"the board"},
//	   "entry":{"norm":"right","clause":"1"},"answer":{"term":"P6W","clause":"2"},"final":"2"}],
//	 "closing":{"withdraw":"3"},
//	 "clauses":[
//	   {"id":"1","summary":{"nl":"Je schrijft de directie.","en":"You write to the board."}},
//	   {"id":"2","summary":{"nl":"De directie antwoordt binnen zes weken.","en":"The board answers within six weeks."}},
//	   {"id":"3","summary":{"nl":"Je kunt je klacht intrekken.","en":"You can withdraw your complaint."}}]}
//
// Two keys are not fields. "calendar" is the Name of the calendar of the
// counting, and "closures" are the days that [deadline.WithClosures] added to
// it. The function calendars returns the calendar with a name; nil knows those
// of package deadline, as [deadline.ParseCalendar] does. What it returns must
// go by that name and have no closures of its own, so that writing the
// regulation gives the same text again; [deadline.WithName] sees to both. It
// is asked once, in the middle of reading, and what it fails with can be found
// in the error.
//
// Keys and closures may be in any order, with any spacing and any escapes of
// JSON. Everything else that canonical text does not have is refused: keys
// that are unknown, repeated or in other case, unknown words, another version,
// null, repeated closures, and what is written although it is zero (false, 0,
// "", [], {}, "none"). Only in a list, an empty text or object is an element
// like any other. Texts are UTF-8 without U+FFFD; the id, the edition and the
// calendar have no control characters either.
//
// The error reports all faults at once, or the first hundred or so, each a
// [*ValidationError] with its path, such as "rungs[3].answer.term". Of text
// that is not JSON it names the byte where that shows.
func ParseRegulation(text []byte, calendars func(name string) (deadline.Calendar, error)) (Regulation, error) {
	if calendars == nil {
		calendars = deadline.ParseCalendar
	}
	var r Regulation
	err := unmarshal(&r, "regulation", text, func(object []byte) (Regulation, error) {
		var read Regulation
		c := calendar{find: calendars}
		fs := read.codec(&c).members(object)
		read.Counting.Calendar = c.join(&fs)
		return read, fs.err()
	})
	return r, err
}

// UnmarshalJSON reads what [ParseRegulation] reads with the calendars of
// package deadline; a regulation with any other is refused. It replaces r as a
// whole, and on an error leaves it as it was.
func (r *Regulation) UnmarshalJSON(text []byte) error {
	read, err := ParseRegulation(text, nil)
	if err == nil {
		*r = read
	}
	return err
}

// AppendJSON appends the canonical text of r to b, in the form described at
// [ParseRegulation]: no spaces, keys in the order of the fields, closures in
// order, nothing that is zero. It needs not compile, so that a draft can be
// kept.
//
// On an error it returns b as it was, and every fault of r: values that are
// no constants of their types, faulty terms, negative numbers, texts that are
// not UTF-8, and a calendar without a Name method or with a name that does not
// print. A name stands for the calendar; that it leads back to the same one is
// for the host to see to, as is keeping its names apart from those of package
// deadline.
func (r Regulation) AppendJSON(b []byte) ([]byte, error) {
	var fs faults
	var c calendar
	c.split(r.Counting.Calendar)
	text := r.codec(&c).append(b, &fs, "")
	if len(fs) > 0 {
		return b, fs.err()
	}
	return text, nil
}

// MarshalJSON returns the canonical text of r, or every fault of r.
func (r Regulation) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil) }

// A calendar is the calendar of a counting as the wire form has it: by name,
// and with the closures apart.
type calendar struct {
	find     func(name string) (deadline.Calendar, error) // to read with
	base     deadline.Calendar
	closures []date.Date
	unknown  bool // the text had a calendar, and it was a fault
}

func (c *calendar) split(cal deadline.Calendar) { c.base, c.closures = deadline.Closures(cal) }

// join returns the calendar with its closures.
func (c *calendar) join(fs *faults) deadline.Calendar {
	if c.base == nil && !c.unknown && len(c.closures) > 0 {
		fs.add("counting.closures", "there is no calendar to close on these days")
	}
	seen := make(map[date.Date]bool, len(c.closures))
	for i, d := range c.closures {
		if seen[d] && len(*fs) < mostFaults {
			fs.add(at("counting.closures", i), "%v is there twice", d)
		}
		seen[d] = true
	}
	return deadline.WithClosures(c.base, c.closures...)
}

func (c *calendar) isZero() bool { return c.base == nil }

func (c *calendar) append(b []byte, fs *faults, path string) []byte {
	n, ok := c.base.(interface{ Name() string })
	if !ok {
		fs.add(path, "it has no name by which it could be found again; see deadline.WithName")
		return b
	}
	name := label(n.Name())
	return name.append(b, fs, path)
}

func (c *calendar) read(fs *faults, path string, value []byte) {
	var name label
	before := len(*fs)
	name.read(fs, path, value)
	if len(*fs) == before {
		fs.wrap(path, c.set(string(name)))
	}
	c.unknown = len(*fs) > before
}

// set finds the calendar with that name, and refuses one that would be written
// otherwise than it was read.
func (c *calendar) set(name string) error {
	if name == "" {
		return nil // which is a fault of its own
	}
	cal, err := c.find(name)
	if err != nil {
		return err
	}
	if cal == nil {
		return fmt.Errorf("there is no calendar %.40q", name)
	}
	if n, ok := cal.(interface{ Name() string }); !ok || n.Name() != name {
		return fmt.Errorf("what was found as %.40q goes by another name or by none; see deadline.WithName", name)
	}
	if _, days := deadline.Closures(cal); len(days) > 0 {
		return fmt.Errorf("what was found as %.40q has closures of its own; see deadline.WithName", name)
	}
	c.base = cal
	return nil
}

// The fields of a regulation, from here on, are in the order of the structs.

func (r *Regulation) codec(c *calendar) object {
	return object{
		{"version", version{}},
		{"id", (*label)(&r.ID)},
		{"edition", (*label)(&r.Edition)},
		{"name", r.Name.codec()},
		{"counting", object{
			{"calendar", c},
			{"closures", list[date.Date]{&c.closures, func(d *date.Date) codec { return (*dayOff)(d) }}},
			{"roll", choice[deadline.Roll]{&r.Counting.Roll, deadline.RollStatutory}},
			{"start", choice[deadline.StartRule]{&r.Counting.Start, deadline.StartOnWorkingDay}},
			{"minWorkingDays", (*number)(&r.Counting.MinWorkingDays)},
		}},
		{"grounds", object{
			{"required", (*flag)(&r.Grounds.Required)},
			{"clause", (*phrase)(&r.Grounds.Clause)},
			{"names", list[GroundName]{&r.Grounds.Names, (*GroundName).codec}},
		}},
		{"filing", object{
			{"term", (*span)(&r.Filing.Term)},
			{"open", (*flag)(&r.Filing.Open)},
			{"clause", (*phrase)(&r.Filing.Clause)},
			{"late", (*phrase)(&r.Filing.Late)},
		}},
		{"rungs", list[Rung]{&r.Rungs, (*Rung).codec}},
		{"skip", (*phrase)(&r.Skip)},
		{"fixed", (*phrase)(&r.Fixed)},
		{"closing", object{
			{"withdraw", (*phrase)(&r.Closing.Withdraw)},
			{"lapse", (*phrase)(&r.Closing.Lapse)},
			{"by", partyOf(&r.Closing.By)},
			{"reopen", (*span)(&r.Closing.Reopen)},
		}},
		{"contact", object{
			{"address", list[string]{&r.Contact.Address, phraseOf}},
			{"addressClause", (*phrase)(&r.Contact.AddressClause)},
			{"phone", (*phrase)(&r.Contact.Phone)},
			{"mail", (*phrase)(&r.Contact.Mail)},
			{"infoClause", (*phrase)(&r.Contact.InfoClause)},
		}},
		{"clauses", list[Clause]{&r.Clauses, (*Clause).codec}},
	}
}

func (t *Text) codec() object {
	return object{{"nl", (*phrase)(&t.NL)}, {"en", (*phrase)(&t.EN)}}
}

func (n *GroundName) codec() codec {
	return object{
		{"ground", choice[Ground]{&n.Ground, ServiceDelivery}},
		{"name", n.Name.codec()},
	}
}

func (c *Clause) codec() codec {
	return object{
		{"id", (*phrase)(&c.ID)},
		{"find", (*phrase)(&c.Find)},
		{"summary", c.Summary.codec()},
	}
}

func (r *Rung) codec() codec {
	return object{
		{"stage", choice[Stage]{&r.Stage, OnAppeal}},
		{"form", choice[Form]{&r.Form, Review}},
		{"body", r.Body.codec()},
		{"note", r.Note.codec()},
		{"required", (*flag)(&r.Required)},
		{"entry", r.Entry.codec()},
		{"acknowledge", object{
			{"term", (*span)(&r.Acknowledge.Term)},
			{"clause", (*phrase)(&r.Acknowledge.Clause)},
		}},
		{"consult", object{
			{"parties", list[Party]{&r.Consult.Parties, partyOf}},
			{"clause", (*phrase)(&r.Consult.Clause)},
		}},
		{"hear", object{
			{"parties", list[Party]{&r.Hear.Parties, partyOf}},
			{"term", (*span)(&r.Hear.Term)},
			{"clause", (*phrase)(&r.Hear.Clause)},
		}},
		{"answer", object{
			{"term", (*span)(&r.Answer.Term)},
			{"soon", (*flag)(&r.Answer.Soon)},
			{"from", choice[Anchor]{&r.Answer.From, FromAcknowledgement}},
			{"target", (*span)(&r.Answer.Target)},
			{"clause", (*phrase)(&r.Answer.Clause)},
		}},
		{"extend", r.Extend.codec()},
		{"extendAgreed", r.ExtendAgreed.codec()},
		{"pause", (*phrase)(&r.Pause)},
		{"silence", (*phrase)(&r.Silence)},
		{"agree", object{
			{"accept", (*phrase)(&r.Agree.Accept)},
			{"decline", (*phrase)(&r.Agree.Decline)},
			{"giveUp", (*phrase)(&r.Agree.GiveUp)},
		}},
		{"final", (*phrase)(&r.Final)},
	}
}

func (e *Entry) codec() object {
	return object{
		{"referral", (*flag)(&e.Referral)},
		{"norm", choice[Norm]{&e.Norm, Possible}},
		{"within", object{
			{"afterAnswer", (*span)(&e.Within.AfterAnswer)},
			{"afterEvent", (*span)(&e.Within.AfterEvent)},
			{"later", (*flag)(&e.Within.Later)},
			{"open", (*flag)(&e.Within.Open)},
			{"clause", (*phrase)(&e.Within.Clause)},
		}},
		{"clause", (*phrase)(&e.Clause)},
		{"inform", (*phrase)(&e.Inform)},
	}
}

func (x *Extension) codec() object {
	return object{
		{"times", (*number)(&x.Times)},
		{"most", (*span)(&x.Most)},
		{"clause", (*phrase)(&x.Clause)},
		{"inform", (*phrase)(&x.Inform)},
	}
}

func phraseOf(s *string) codec { return (*phrase)(s) }

func partyOf(p *Party) codec { return choice[Party]{p, AppealsCommittee} }
