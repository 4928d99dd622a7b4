package ucuaw_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/examples/regulations/internal/held"
	"github.com/hulponline/klachtenregeling/examples/regulations/ucuaw"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// The union asks for seven days more on 3 March: the same dossier, under the name of
// the other regulation.
func TestGoesOnByTheOtherTrack(t *testing.T) {
	var d procedure.Dossier
	require.NoError(t, d.UnmarshalJSON([]byte(`{"version":1,"regulation":"ucuaw","edition":"2022",
		"complaint":{"happened":"2026-01-30","grounds":["conduct"]},"events":[
		{"on":"2026-02-02","kind":"raised","stage":"manager"},
		{"on":"2026-02-17","kind":"answered","verdict":"not-upheld"}]}`)))
	c, err := held.Compiled(t, ucuaw.Regulation()).Load(d)
	require.NoError(t, err)
	require.Equal(t, "2026-03-04", untilStep3(c))
	d.Regulation = "ucuaw-later"
	c, err = held.Compiled(t, ucuaw.Later()).Load(d)
	require.NoError(t, err)
	require.Equal(t, "2026-03-11", untilStep3(c))
}

func untilStep3(c procedure.Case) string {
	for m := range c.Moves() {
		if m.Kind == procedure.Raised && m.Stage == procedure.WithBoard {
			return m.Deadline.Due().String()
		}
	}
	return ""
}

func TestConformance(t *testing.T) {
	held.Stories(t, held.Compiled(t, ucuaw.Regulation()), held.Compiled(t, ucuaw.President()), held.Compiled(t, ucuaw.Later()))
	for _, r := range []procedure.Regulation{ucuaw.Regulation(), ucuaw.President(), ucuaw.Later()} {
		held.Rules(t, r, "patience.term")
		held.Clauses(t, held.Compiled(t, r))
		held.Text(t, r, nil)
	}
}
