package audit_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/stretchr/testify/require"
)

// The committee ruled a day late, the board never consulted the manager, and
// somebody typed nonsense.
func TestFindingView(t *testing.T) {
	events := append(history(t, `
		2026-02-20 raised board
		2026-02-24 consulted employee
		2026-03-16 referred committee
		2026-03-16 informed complainant
		2026-04-16 answered upheld
	`), procedure.Event{On: -3, Kind: 99, Party: 88})
	findings := audit.Of(procedure.Xtra(), about(t, "2026-01-30"), events, day(t, "2026-06-01"))
	var got []string
	for _, f := range findings {
		text, err := json.Marshal(f)
		require.NoError(t, err)
		got = append(got, string(text))
	}
	require.Empty(t, cmp.Diff([]string{
		`{"severity":"note","code":"stage-skipped","clause":"R4","index":0,"on":"2026-02-20","kind":"raised","party":"complainant","about":"employee","stage":"employee"}`,
		`{"severity":"note","code":"stage-skipped","clause":"R4","index":0,"on":"2026-02-20","kind":"raised","party":"complainant","about":"manager","stage":"manager"}`,
		`{"severity":"breach","code":"not-consulted","clause":"K8","index":2,"on":"2026-03-16","kind":"consulted","party":"board","about":"manager","stage":"board"}`,
		`{"severity":"breach","code":"late-answer","clause":"K10","index":4,"on":"2026-04-16","kind":"answered","party":"committee","stage":"committee",` +
			`"deadline":{"due":"2026-04-15","start":"2026-03-16","term":"P30D"},"daysLate":1}`,
		`{"severity":"impossible","code":"malformed","index":5}`,
	}, got))
}

// A duty without a date says since when it has been open (R23).
func TestFindingViewStillOpen(t *testing.T) {
	findings := audit.Of(procedure.Xtra(), about(t, "2026-01-30"), history(t, "2026-02-20 raised board"), day(t, "2026-06-01"))
	text, err := json.Marshal(findings[len(findings)-1])
	require.NoError(t, err)
	const want = `{"severity":"note","code":"still-open","clause":"R23","on":"2026-06-01","since":"2026-02-20","kind":"consulted",` +
		`"party":"board","about":"manager","stage":"board","daysOpen":101}`
	require.Empty(t, cmp.Diff(want, string(text)))
}

func TestFindingViewOfNothing(t *testing.T) {
	text, err := json.Marshal(audit.Finding{})
	require.NoError(t, err)
	require.Equal(t, "null", string(text))
	_, err = json.Marshal(audit.Finding{Code: 99})
	require.ErrorIs(t, err, procedure.ErrInvalid)
}
