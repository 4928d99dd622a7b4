package procedure

import "github.com/rickb777/date/v2"

// A Complaint is what the procedure needs to know of a complaint, and no
// more: no names, no text. Clause: K1, K3.
type Complaint struct {
	Happened date.Date // the day of the event complained about, the last one if it lasted (R17)
	Grounds  Grounds   // what it is about (K1); may be empty (R16)
	Late     bool      // taken in although reported after the last day (R3)
	General  bool      // about nobody in particular, but about the organisation (R25)
}

// Validate checks the form of c: a day in range, and grounds that are grounds.
// It reports all faults, in field order, as [*ValidationError]. Whether it
// needs a ground is for [Procedure.Open].
func (c Complaint) Validate() error {
	var fs faults
	fs.day("happened", c.Happened)
	if !c.Grounds.Valid() {
		fs.add("grounds", "%v holds something that is not a ground", c.Grounds)
	}
	return fs.err()
}
