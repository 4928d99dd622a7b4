package procedure_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// Whatever a dossier says, loading and auditing it comes out, and the two
// agree on whether all of it can have happened.
func FuzzLoad(f *testing.F) {
	files, err := filepath.Glob("testdata/dossiers/*.json")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(f, err)
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
		found := p.Audit(d.Complaint, d.Events, lastDay)
		amiss := slices.ContainsFunc(found, func(f procedure.Finding) bool {
			return f.Severity == procedure.Impossible || f.Code == procedure.LateReport
		})
		require.Equal(t, err != nil, amiss, "%v: %v", err, found)
		if refused, ok := errors.AsType[*procedure.RefusedError](err); ok {
			before, err := p.Replay(d.Complaint, d.Events[:refused.Index])
			require.NoError(t, err)
			require.Equal(t, before, c)
			require.NotEmpty(t, refused.Error())
		}
		for m := range c.Moves() {
			require.NotZero(t, m.Kind)
		}
		for _, finding := range p.Audit(d.Complaint, d.Events, date.Date(today)) {
			require.NotZero(t, finding.Code)
		}
	})
}
