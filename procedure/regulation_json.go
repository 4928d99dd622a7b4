package procedure

import "github.com/hulponline/klachtenregeling/deadline"

// ParseRegulation reads a regulation from its wire form, for hosts that
// configure a procedure rather than compile it in. It checks the form;
// [Regulation.Compile] checks the rules. A host wants both:
//
//	r, err := procedure.ParseRegulation(text, nil)
//	if err != nil {
//		return nil, err // "rungs[3].answer.limit.term: unreadable text: ..."
//	}
//	return r.Compile() // "rungs[3].answer.clause: missing, ..."
//
// The wire form is JSON. It has the version, which must be there, and then the
// fields of [Regulation] and of what it holds, under their own names with a
// small first letter ("giveUp", "addressClause") or all small ("id"). Words and
// terms are what their String methods give; a [Text] has the tags of its
// languages for keys. The fields of the [Span] within a [Limit] stand among its
// own. Anything that is zero is left out, so that a regulation says only what it
// has:
//
//	{"version":1,"id":"den-haag","edition":"2027","name":{"en":"the procedure","nl":"de regeling"},
//	 "counting":{"calendar":"Netherlands","closures":["2027-12-24"],"roll":"statutory","minWorkingDays":2},
//	 "filing":{"limit":{"from":"event","term":"P1Y","clause":"1"},"late":"1"},
//	 "rungs":[{"stage":"board","form":"review","body":{"en":"the board","nl":"de directie"},
//	   "entry":{"norm":"right","clause":"1"},
//	   "answer":{"limit":{"from":"entry","term":"P6W"},"clause":"2"},"final":"2"}],
//	 "closing":{"withdraw":"3"},
//	 "clauses":[
//	   {"id":"1","summary":{"en":"You write to the board within a year.","nl":"Je schrijft de directie, binnen een jaar."}},
//	   {"id":"2","summary":{"en":"The board answers within six weeks.","nl":"De directie antwoordt binnen zes weken."}},
//	   {"id":"3","summary":{"en":"You can withdraw your complaint.","nl":"Je kunt je klacht intrekken."}}]}
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
// like any other. The tag of a language is 2 to 35 small letters, digits and
// hyphens. Texts are UTF-8 without U+FFFD; the id, the edition and the calendar
// print on one line too.
//
// The error reports all faults at once, or the first hundred, each a
// [*ValidationError] with its path, such as "rungs[3].answer.limit.term". Of
// text that is not JSON it reports only that, and names the byte where it shows,
// as [Dossier] does.
func ParseRegulation(text []byte, calendars func(name string) (deadline.Calendar, error)) (Regulation, error) {
	if calendars == nil {
		calendars = deadline.ParseCalendar
	}
	c := newReader(text)
	var r Regulation
	codeObject(&c, &regulationForm{&r, calendarForm{find: calendars}})
	if err := closeCoder(&c, "regulation"); err != nil {
		return Regulation{}, err
	}
	return r, nil
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
// [ParseRegulation]: no spaces, keys in the order of the fields, languages and
// closures in order, nothing that is zero. It needs not compile, so that a draft
// can be kept.
//
// On an error it returns b as it was, and every fault of r: values that are
// no constants of their types, faulty terms, negative numbers, texts that are
// not UTF-8, languages that are no tags, and a calendar without a Name method or
// with a name that does not print. A name stands for the calendar; that it leads
// back to the same one is for the host to see to, as is keeping its names apart
// from those of package deadline.
func (r Regulation) AppendJSON(b []byte) ([]byte, error) {
	c := newWriter(b)
	form := regulationForm{&r, calendarForm{}}
	form.calendar.base, form.calendar.closures = deadline.Closures(r.Counting.Calendar)
	codeObject(&c, &form)
	return closeWriter(&c, b)
}

// MarshalJSON returns the canonical text of r, or every fault of r.
func (r Regulation) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil) }
