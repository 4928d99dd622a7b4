package procedure

import "github.com/hulponline/klachtenregeling/internal/strictjson"

// The fields of a dossier, in the order of canonical text.

func (d *Dossier) code(c *coder) {
	o := c.Object()
	for o.Next(c) {
		codeVersion(c)
		if c.Required("regulation") {
			codeLabel(c, &d.Regulation, true)
			c.End()
		}
		if c.Required("edition") {
			codeLabel(c, &d.Edition, true)
			c.End()
		}
		if c.Required("complaint") {
			d.Complaint.code(c)
			c.End()
		}
		if c.Required("events") {
			d.codeEvents(c)
			c.End()
		}
	}
}

// shortEvent is the text of an event, and a short one. With room for as many of
// them as the rest of the text is long, events seldom have to be moved.
const shortEvent = `{"on":"2026-03-02","kind":"raised","stage":"board"}`

func (d *Dossier) codeEvents(c *coder) {
	l := c.List(len(d.Events))
	for l.Next(c) {
		if c.Reading() && d.Events == nil {
			d.Events = make([]Event, 0, c.Left()/len(shortEvent)+1)
		}
		strictjson.Element(c, &l, &d.Events).code(c)
	}
}

func (c *Complaint) code(w *coder) {
	if !w.Reading() && reportFaults(w, w.Mark(), c.Validate()) {
		return
	}
	o := w.Object()
	for o.Next(w) {
		if w.Required("happened") {
			codeDay(w, &c.Happened)
			w.End()
		}
		if w.Optional("grounds", c.Grounds != 0) {
			c.Grounds.code(w)
			w.End()
		}
		codeFlagField(w, "late", &c.Late)
		codeFlagField(w, "general", &c.General)
	}
}

func (s *Grounds) code(c *coder) {
	var g Ground
	l := c.List(s.Len())
	for l.Next(c) {
		if !c.Reading() {
			g = s.after(g)
			codeWord(c, groundVocabulary, &g)
			continue
		}
		g = 0
		switch codeWord(c, groundVocabulary, &g); {
		case g == 0: // which is reported
		case s.Has(g):
			c.Fault("%v is there twice", g)
		default:
			*s |= GroundsOf(g)
		}
	}
}

// after returns the next ground of the set.
func (s *Grounds) after(g Ground) Ground {
	for g++; g < lastGround && !s.Has(g); g++ {
		continue
	}
	return g
}

func (e *Event) code(c *coder) {
	start := c.Mark()
	if !c.Reading() && reportFaults(c, start, e.Validate()) {
		return
	}
	o := c.Object()
	for o.Next(c) {
		if c.Required("on") {
			codeDay(c, &e.On)
			c.End()
		}
		if c.Required("kind") {
			codeWord(c, kindVocabulary, &e.Kind)
			c.End()
		}
		codeWordField(c, "stage", stageVocabulary, &e.Stage)
		codeWordField(c, "party", partyVocabulary, &e.Party)
		codeWordField(c, "verdict", verdictVocabulary, &e.Verdict)
		codeTermField(c, "term", &e.Term)
	}
	if c.Reading() && !c.Full() { // what is left is what does not go together
		reportFaults(c, start, e.Validate())
	}
}
