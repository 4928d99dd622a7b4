package audit_test

import (
	"math/rand/v2"
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// BenchmarkDecodeAudit reads and audits many different dossiers of nine events
// that all took place, one after the other.
func BenchmarkDecodeAudit(b *testing.B) {
	p, today := procedure.Xtra(), day(b, "2027-05-18")
	id, edition := p.ID()
	random := rand.New(rand.NewPCG(3, 9))
	var texts [][]byte
	for len(texts) < 500 {
		complaint := about(b, "2026-01-30")
		complaint.Happened += date.Date(random.IntN(300))
		c, err := p.Open(complaint)
		require.NoError(b, err)
		on := complaint.Happened
		var events []procedure.Event
		for range 200 {
			on += date.Date(random.IntN(3))
			var moves []procedure.Move
			for m := range c.Moves() {
				moves = append(moves, m)
			}
			if len(moves) == 0 || len(events) == 9 {
				break
			}
			e := moves[random.IntN(len(moves))].Event(on)
			if next, err := c.Apply(e); err == nil && (!next.Closed() || len(events) == 8) {
				c, events = next, append(events, e)
			}
		}
		if len(events) == 9 {
			text, err := procedure.Dossier{Regulation: id, Edition: edition, Complaint: complaint, Events: events}.MarshalJSON()
			require.NoError(b, err)
			texts = append(texts, text)
		}
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		var d procedure.Dossier
		if err := d.UnmarshalJSON(texts[i%len(texts)]); err != nil {
			b.Fatal(err)
		}
		audit.Of(p, d.Complaint, d.Events, today)
	}
}
