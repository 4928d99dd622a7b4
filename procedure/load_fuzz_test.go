package procedure_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

// Whatever a dossier says, loading and auditing it comes out, and the two
// agree on whether all of it can have happened.
func FuzzLoad(f *testing.F) {
	for _, text := range dossierFiles(f) {
		f.Add(text, int32(740_000))
	}
	f.Fuzz(func(t *testing.T, text []byte, today int32) {
		var d procedure.Dossier
		if d.UnmarshalJSON(text) != nil {
			return
		}
		d.Regulation, d.Edition = "xtra", "1"
		p := procedure.Xtra()
		c, err := p.Load(d)
		found := audit.Of(p, d.Complaint, d.Events, deadline.LastDay)
		amiss := slices.ContainsFunc(found, func(f audit.Finding) bool {
			return f.Severity == audit.Impossible || f.Code == audit.LateReport
		})
		require.Equal(t, err != nil, amiss, "%v: %v", err, found)
		var refused *procedure.RefusedError
		if errors.As(err, &refused) {
			before, err := p.Replay(d.Complaint, d.Events[:refused.Index])
			require.NoError(t, err)
			require.Equal(t, before, c)
			require.NotEmpty(t, refused.Error())
		}
		for m := range c.Moves() {
			require.NotZero(t, m.Kind)
		}
		for _, finding := range audit.Of(p, d.Complaint, d.Events, date.Date(today)) {
			require.NotZero(t, finding.Code)
		}
	})
}
