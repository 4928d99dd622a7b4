package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A set is compared with the plain list of what was put into it.
func TestGrounds(t *testing.T) {
	all := slices.Collect(procedure.AllGrounds())
	for _, members := range subsets(all) {
		s := procedure.GroundsOf(members...)
		require.True(t, s.Valid())
		require.Equal(t, len(members), s.Len())
		require.Empty(t, cmp.Diff(members, slices.Collect(s.All())))
		var words []string
		for _, g := range all {
			require.Equal(t, slices.Contains(members, g), s.Has(g), "%v in %v", g, s)
			if slices.Contains(members, g) {
				words = append(words, g.String())
			}
		}
		require.Equal(t, strings.Join(words, ","), s.String())

		backwards := slices.Clone(members)
		slices.Reverse(backwards)
		require.Equal(t, s, procedure.GroundsOf(backwards...), "the order in which they are given does not matter")
		require.Equal(t, s, procedure.GroundsOf(append(members, members...)...), "nor does giving one twice")
	}
}

// subsets returns every subset of all, each in the order of all; nil is the
// empty one.
func subsets(all []procedure.Ground) [][]procedure.Ground {
	sets := [][]procedure.Ground{nil}
	for _, g := range all {
		for _, s := range sets {
			sets = append(sets, append(slices.Clone(s), g))
		}
	}
	return sets
}

func TestGroundsZero(t *testing.T) {
	var s procedure.Grounds
	require.Equal(t, s, procedure.GroundsOf())
	require.True(t, s.Valid(), "whether there must be one is for the regulation")
	require.Zero(t, s.Len())
	require.Empty(t, slices.Collect(s.All()))
	require.Empty(t, s.String())
}

// A value that is no ground is neither dropped nor taken for another one.
func TestGroundsOfStray(t *testing.T) {
	for i := range 256 {
		g := procedure.Ground(i)
		known := g >= procedure.Conduct && g <= procedure.ServiceDelivery
		s := procedure.GroundsOf(procedure.Privacy, g)
		require.Equal(t, known, s.Valid(), "%v", g)
		require.True(t, s.Has(procedure.Privacy))
		require.Equal(t, known, s.Has(g))
		if !known {
			require.Equal(t, 1, s.Len(), "%v does not count", g)
			require.Equal(t, "privacy,ground(128)", s.String())
			require.Equal(t, []procedure.Ground{procedure.Privacy}, slices.Collect(s.All()))
		}
	}
	for i := range 256 {
		s := procedure.Grounds(i)
		require.Equal(t, i < 8, s.Valid(), "three grounds make eight sets, and %d is no further one", i)
	}
}

func TestGroundsStops(t *testing.T) {
	for g := range procedure.GroundsOf(procedure.Conduct, procedure.ServiceDelivery).All() {
		require.Equal(t, procedure.Conduct, g)
		break
	}
}
