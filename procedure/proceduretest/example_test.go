package proceduretest_test

import (
	"fmt"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
)

// A Register is the case system of this example. It keeps the dossier of each
// complaint, as a database would, and asks the library what it may add.
type Register struct{ dossiers []procedure.Dossier }

// An Adapter shows the register to the test.
type Adapter struct{ register *Register }

// Open starts a new dossier.
func (a Adapter) Open(c procedure.Complaint) (proceduretest.Record, error) {
	d := procedure.Dossier{Complaint: c}
	d.Regulation, d.Edition = procedure.Xtra().ID()
	if _, err := procedure.Xtra().Load(d); err != nil {
		return nil, err
	}
	a.register.dossiers = append(a.register.dossiers, d)
	return File{a.register, len(a.register.dossiers) - 1}, nil
}

// A File is one dossier of the register.
type File struct {
	register *Register
	number   int
}

// Add records an event, when the procedure has it.
func (f File) Add(e procedure.Event) error {
	d := &f.register.dossiers[f.number]
	now, err := procedure.Xtra().Load(*d)
	if err != nil {
		return err
	}
	if _, err := now.Apply(e); err != nil {
		return err
	}
	d.Events = append(d.Events, e)
	return nil
}

// Dossier reads the dossier back.
func (f File) Dossier() (procedure.Dossier, error) { return f.register.dossiers[f.number], nil }

// Allowed lists what the pages of the register offer. It is optional.
func (f File) Allowed(on date.Date) ([]procedure.Event, error) {
	now, err := procedure.Xtra().Load(f.register.dossiers[f.number])
	if err != nil {
		return nil, err
	}
	var events []procedure.Event
	for m := range now.Moves() {
		if m.OpenOn(on) {
			events = append(events, m.Event(on))
		}
	}
	return events, nil
}

// A host holds itself to the procedure in one call, here of a program and else
// of a test, where err goes to t.Fatal.
func Example() {
	host := Adapter{register: new(Register)}
	err := proceduretest.Test(host, procedure.Xtra())
	fmt.Println(err)
	// Output: <nil>
}
