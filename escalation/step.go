package escalation

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// opensLater reports whether s waits for a day that is still to come.
func (s *Step) opensLater() bool { return !s.Open && s.NotBefore != 0 }

// known reports whether d is a day that package deadline takes.
func known(d date.Date) bool { return deadline.FirstDay <= d && d <= deadline.LastDay }

// patienceWith returns until when p has patience with a duty without a date
// that is owed since a day; zero: always (R23).
func patienceWith(p *procedure.Procedure, since date.Date) deadline.Deadline {
	d, _ := p.Counting().Deadline(since, p.Patience().Term)
	return d
}
