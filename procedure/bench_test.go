package procedure_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// The whole road of a complaint as far as the committee.
var (
	roadComplaint = procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct)}
	road          = []procedure.Event{
		{On: day("2026-03-02"), Kind: procedure.Raised, Stage: procedure.WithEmployee},
		{On: day("2026-03-16"), Kind: procedure.Raised, Stage: procedure.WithManager},
		{On: day("2026-03-30"), Kind: procedure.Raised, Stage: procedure.WithBoard},
		{On: day("2026-04-01"), Kind: procedure.Consulted, Party: procedure.Employee},
		{On: day("2026-04-02"), Kind: procedure.Consulted, Party: procedure.Manager},
		{On: day("2026-04-14"), Kind: procedure.Answered},
		{On: day("2026-04-17"), Kind: procedure.Declined},
		{On: day("2026-04-20"), Kind: procedure.Referred, Stage: procedure.WithCommittee},
		{On: day("2026-04-21"), Kind: procedure.Informed, Party: procedure.Complainant},
	}
)

func BenchmarkReplayFour(b *testing.B) {
	p := procedure.Xtra()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Replay(roadComplaint, road[:4]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMoves(b *testing.B) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:4])
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for m := range c.Moves() {
			n += int(m.Norm)
		}
		if n == 0 {
			b.Fatal("no moves")
		}
	}
}

func BenchmarkAudit(b *testing.B) {
	p := procedure.Xtra()
	today := day("2026-05-18")
	b.ReportAllocs()
	for b.Loop() {
		if found := p.Audit(roadComplaint, road, today); len(found) > 0 {
			b.Fatal(found)
		}
	}
}

// The hot paths allocate nothing; the audit nothing but its findings.
func TestAllocations(t *testing.T) {
	p := procedure.Xtra()
	c, err := p.Replay(roadComplaint, road[:4])
	require.NoError(t, err)
	for name, f := range map[string]func(){
		"replay": func() { _, _ = p.Replay(roadComplaint, road) },
		"apply":  func() { _, _ = c.Apply(road[4]) },
		"moves": func() {
			for range c.Moves() {
				continue
			}
		},
		"clean audit": func() { _ = p.Audit(roadComplaint, road, day("2026-05-18")) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations, want none", name, n)
		}
	}
}
