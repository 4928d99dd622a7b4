package procedure_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestParseEvent(t *testing.T) {
	for _, line := range []string{
		"2026-03-02 raised board", "2026-03-02 referred committee", "2026-03-02 acknowledged", "2026-03-02 acknowledged board",
		"2026-03-02 consulted employee", "2026-03-02 heard manager", "2026-03-02 heard manager employee", "2026-03-02 heard complainant",
		"2026-03-02 heard board complainant", "2026-03-02 answered", "2026-03-02 answered board", "2026-03-02 answered upheld",
		"2026-03-02 answered committee partly-upheld", "2026-03-02 informed complainant", "2026-03-02 extended P2W",
		"2026-03-02 extended complainant P2W", "2026-03-02 withdrawn", "2026-03-02 published appeal",
	} {
		e, err := procedure.ParseEvent(line)
		require.NoError(t, err, line)
		require.NoError(t, e.Validate(), line)
		require.Equal(t, line, e.String())
	}
	for line, want := range map[string]string{
		"":                                 "on",
		"2026-03-02":                       "kind",
		"2026-02-30 raised board":          "on",
		"2026-03-02 lifted board":          "kind",
		"2026-03-02 raised":                "stage",
		"2026-03-02 raised boord":          "stage",
		"2026-03-02 raised board upheld":   "verdict",
		"2026-03-02 consulted":             "party",
		"2026-03-02 consulted nobody":      "party",
		"2026-03-02 answered good":         "verdict",
		"2026-03-02 extended long":         "term",
		"2026-03-02 withdrawn board board": "event",
		"2026-03-02 withdrawn complainant": "party",
		"2026-03-02  withdrawn":            "kind",
		"2026-03-02 withdrawn ":            "event",
		"2026-03-02 answered upheld board": "event",
	} {
		_, err := procedure.ParseEvent(line)
		require.ErrorContains(t, err, "procedure: "+want+": ", line)
		require.ErrorIs(t, err, procedure.ErrInvalid, line)
	}
}

func TestEventOf(t *testing.T) {
	form := map[string]string{"on": "2026-03-02", "kind": "answered", "stage": "board", "verdict": "upheld"}
	e, err := procedure.EventOf(func(field string) string { return form[field] })
	require.NoError(t, err)
	require.Equal(t, ev("2026-03-02 answered board upheld"), e)

	form = map[string]string{"on": "tomorrow", "kind": "raised", "stage": "boord", "party": "manager", "term": "long"}
	_, err = procedure.EventOf(func(field string) string { return form[field] })
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	var fields []string
	for _, err := range joined.Unwrap() {
		var fault *procedure.ValidationError
		require.ErrorAs(t, err, &fault)
		fields = append(fields, fault.Field)
	}
	require.Equal(t, []string{"on", "stage", "party", "term"}, fields, "each once, in field order")

	_, err = procedure.EventOf(nil)
	require.ErrorContains(t, err, "procedure: on: missing")
}

// What a kind is said to take is what Validate lets it have.
func TestTakes(t *testing.T) {
	valid := map[string]string{"stage": "board", "party": "complainant", "verdict": "upheld", "term": "P2W"}
	for k := range procedure.Kinds() {
		takes := k.Takes()
		uses := map[string]procedure.Use{"stage": takes.Stage, "party": takes.Party, "verdict": takes.Verdict, "term": takes.Term}
		for field, use := range uses {
			for _, there := range []bool{true, false} {
				_, err := procedure.EventOf(func(f string) string {
					switch {
					case f == "on":
						return "2026-03-02"
					case f == "kind":
						return k.String()
					case f == field && there, f != field && uses[f] == procedure.Required:
						return valid[f]
					default:
						return ""
					}
				})
				wrong := there && use == procedure.Unused || !there && use == procedure.Required
				require.Equal(t, wrong, err != nil, "%v, %s %v: %v", k, field, use, err)
			}
		}
	}
	require.Equal(t, procedure.Fields{}, procedure.Kind(0).Takes())
	require.Equal(t, "unused optional required use(3)", procedure.Unused.String()+" "+procedure.Optional.String()+" "+procedure.Required.String()+" "+procedure.Use(3).String())
}

func TestFirstDue(t *testing.T) {
	c, err := procedure.Xtra().Replay(roadComplaint, road[:8])
	require.NoError(t, err)
	first, ok := c.FirstDue()
	require.True(t, ok)
	require.Equal(t, "committee answered committee until 2026-05-20 (K10)", first.String())
	c, err = procedure.Xtra().Replay(roadComplaint, road[:3])
	require.NoError(t, err)
	_, ok = c.FirstDue()
	require.False(t, ok, "nothing at the board has a date")
	_, ok = procedure.Case{}.FirstDue()
	require.False(t, ok)
}

// MoveOf has a move exactly for what Apply takes.
func TestMoveOf(t *testing.T) {
	c, err := procedure.Xtra().Open(roadComplaint)
	require.NoError(t, err)
	for _, e := range road {
		for k := range procedure.Kinds() {
			for s := range procedure.Stages() {
				try := procedure.Event{On: e.On, Kind: k, Stage: s}
				_, refused := c.Apply(try)
				m, ok := c.MoveOf(try)
				require.Equal(t, refused == nil, ok, try)
				require.Equal(t, ok, m.Kind == k, try)
			}
		}
		m, ok := c.MoveOf(e)
		require.True(t, ok, e)
		require.NotZero(t, m.By, e)
		c = applied(t, c, e.String())
	}
	_, ok := procedure.Case{}.MoveOf(road[0])
	require.False(t, ok)
}
