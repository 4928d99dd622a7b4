package procedure

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/rickb777/date/v2"
)

// An Edition is one text of a regulation in a set of [Editions].
type Edition struct {
	From        date.Date // the first day on which new complaints go by it; zero: it always did
	Procedure   *Procedure
	Fingerprint string // what [Procedure.Fingerprint] must be, so that a text in use is not changed unseen; empty: that is not asked
}

// Editions is the set of texts that the dossiers of a host can name: every
// edition of every regulation it has worked with. A complaint goes by the one
// in force on the day on which it is opened, and its dossier by that one for
// good (R20). It never changes. The zero Editions has none.
type Editions struct {
	list []Edition // oldest first
}

// NewEditions makes a set, whatever the order of the given editions. The error
// reports every fault as [*ValidationError] with a path such as
// "editions[1].from": a procedure that was not compiled, a name that is there
// twice, two editions of one regulation from the same day, a day out of range,
// another fingerprint than was stated.
func NewEditions(editions ...Edition) (Editions, error) {
	var fs faults
	for i, e := range editions {
		at := fmt.Sprintf("editions[%d].", i)
		if e.From != 0 {
			fs.day(at+"from", e.From)
		}
		if !e.Procedure.isCompiled() {
			fs.add(at+"procedure", "not compiled; use Xtra or Regulation.Compile")
			continue
		}
		id, edition := e.Procedure.ID()
		for j, other := range editions[:i] {
			switch otherID, otherEdition := other.Procedure.ID(); {
			case otherID != id || other.Procedure == nil:
			case otherEdition == edition:
				fs.add(at+"procedure", "%q edition %q is there twice, first as editions[%d]", id, edition, j)
			case other.From == e.From:
				fs.add(at+"from", "%q edition %q, editions[%d], begins on the same day", id, otherEdition, j)
			}
		}
		if got := e.Procedure.Fingerprint(); e.Fingerprint != "" && e.Fingerprint != got {
			fs.add(at+"fingerprint", "%q edition %q was changed: its fingerprint is %q, not %.40q; give the changed text an edition of its own", id, edition, got, e.Fingerprint)
		}
	}
	if err := fs.err(); err != nil {
		return Editions{}, err
	}
	list := slices.Clone(editions)
	slices.SortStableFunc(list, func(a, b Edition) int { return int(a.From - b.From) })
	return Editions{list}, nil
}

// All yields the editions, oldest first.
func (s Editions) All() iter.Seq[Edition] { return slices.Values(s.list) }

// InForce returns the edition of a regulation by which a complaint goes that is
// opened on the given day. It is false when there is none.
func (s Editions) InForce(regulation string, on date.Date) (Edition, bool) {
	for _, e := range slices.Backward(s.list) {
		if id, _ := e.Procedure.ID(); id == regulation && on >= e.From {
			return e, true
		}
	}
	return Edition{}, false
}

// Find returns the edition that a dossier names. It is false when there is
// none.
func (s Editions) Find(regulation, edition string) (Edition, bool) {
	i := slices.IndexFunc(s.list, func(e Edition) bool {
		id, label := e.Procedure.ID()
		return id == regulation && label == edition
	})
	if i < 0 {
		return Edition{}, false
	}
	return s.list[i], true
}

// Open opens the case of a complaint that comes in on the given day, by the
// edition that is in force then. It fails with a [*ValidationError] of the
// regulation when there is none, and else as [Procedure.Open] does.
func (s Editions) Open(regulation string, c Complaint, on date.Date) (Case, error) {
	e, ok := s.InForce(regulation, on)
	if !ok {
		return Case{}, invalid("regulation", "no edition of %.40q is in force on %v; %s", regulation, on, s.known())
	}
	return e.Procedure.Open(c)
}

// Load returns the case of a stored dossier, by the edition that it names,
// whatever is in force now. It fails with a [*ValidationError] of the
// regulation, or of the edition, that is not there, and else as
// [Procedure.Load] does.
func (s Editions) Load(d Dossier) (Case, error) {
	if e, ok := s.Find(d.Regulation, d.Edition); ok {
		return e.Procedure.Load(d)
	}
	for _, e := range s.list {
		if id, _ := e.Procedure.ID(); id == d.Regulation {
			return Case{}, invalid("edition", "there is no edition %.40q of %q; %s", d.Edition, id, s.known())
		}
	}
	return Case{}, invalid("regulation", "there is no regulation %.40q; %s", d.Regulation, s.known())
}

// known says which editions there are.
func (s Editions) known() string {
	if len(s.list) == 0 {
		return "the set is empty"
	}
	names := make([]string, 0, len(s.list))
	for _, e := range s.list {
		id, edition := e.Procedure.ID()
		names = append(names, fmt.Sprintf("%q edition %q", id, edition))
	}
	return "known are " + strings.Join(names, ", ")
}
