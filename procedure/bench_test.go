package procedure_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// The whole road of a complaint as far as the committee.
var (
	roadComplaint = about("2026-01-30")
	road          = evs(
		"2026-03-02 raised employee",
		"2026-03-16 raised manager",
		"2026-03-30 raised board",
		"2026-04-01 consulted employee",
		"2026-04-02 consulted manager",
		"2026-04-14 answered",
		"2026-04-17 declined",
		"2026-04-20 referred committee",
		"2026-04-21 informed complainant",
	)
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

func BenchmarkApply(b *testing.B) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:4])
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Apply(road[4]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFollow(b *testing.B) {
	p := procedure.Xtra()
	today := day("2026-05-18")
	b.ReportAllocs()
	for b.Loop() {
		for s := range p.Follow(roadComplaint, road, today) {
			if s.Err != nil {
				b.Fatal(s.Err)
			}
		}
	}
}

// The hot paths allocate nothing.
func TestAllocations(t *testing.T) {
	p := procedure.Xtra()
	c, err := p.Replay(roadComplaint, road[:4])
	require.NoError(t, err)
	rich := compiled(t, ladder())
	manager := replayed(t, rich, "2026-01-30", evs("2026-02-02 raised manager", "2026-02-03 acknowledged")...)
	for name, f := range map[string]func(){
		"replay": func() { _, _ = p.Replay(roadComplaint, road) },
		"apply":  func() { _, _ = c.Apply(road[4]) },
		"moves": func() {
			for range c.Moves() {
				continue
			}
		},
		"duties": func() {
			for range c.Duties() {
				continue
			}
		},
		"moves of a rich regulation": func() {
			for range manager.Moves() {
				continue
			}
		},
		"extending and telling": func() {
			longer, _ := manager.Apply(extension)
			_, _ = longer.Apply(telling)
		},
		"stages": func() {
			for range p.Stages() {
				continue
			}
		},
		"deadline": func() { _, _ = c.Deadline(), c.Filing() },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations, want none", name, n)
		}
	}
}

var (
	extension = ev("2026-02-05 extended P5WD")
	telling   = ev("2026-02-06 informed complainant")
)
