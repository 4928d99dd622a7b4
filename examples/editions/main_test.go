package main

import (
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func day(tb testing.TB, s string) date.Date {
	tb.Helper()
	d, err := deadline.ParseDate(s)
	require.NoError(tb, err)
	return d
}

// A complaint that came in before the change, referred after it, as its dossier
// was stored.
const stored = `{"version":1,"regulation":"example","edition":"1","complaint":{"happened":"2026-06-01","grounds":["conduct"]},"events":[{"on":"2026-06-30","kind":"raised","stage":"board"},{"on":"2026-07-13","kind":"referred","stage":"committee"}]}`

func TestOldCaseKeepsItsDueDay(t *testing.T) {
	var d procedure.Dossier
	require.NoError(t, d.UnmarshalJSON([]byte(stored)))

	before, err := newRegister(map[string]procedure.Regulation{"2020-01-01": first()})
	require.NoError(t, err)
	after, err := newRegister(map[string]procedure.Regulation{"2020-01-01": first(), "2026-07-01": second()})
	require.NoError(t, err)
	for _, texts := range []register{before, after} {
		c, err := texts.load(d)
		require.NoError(t, err)
		require.Equal(t, day(t, "2026-08-12"), c.Deadline().Due(), "13 July and 30 days")
	}

	for opened, edition := range map[string]string{"2020-01-01": "1", "2026-06-30": "1", "2026-07-01": "2", "2030-01-01": "2"} {
		d, err := after.open(d.Complaint, day(t, opened))
		require.NoError(t, err)
		require.Equal(t, edition, d.Edition, "opened on %s", opened)
	}
	d.Edition = "2"
	c, err := after.load(d)
	require.NoError(t, err)
	require.Equal(t, day(t, "2026-08-24"), c.Deadline().Due(), "13 July and six weeks")
}

// A host cannot take a case by another text unseen.
func TestNoOtherEditionTakesTheDossier(t *testing.T) {
	var d procedure.Dossier
	require.NoError(t, d.UnmarshalJSON([]byte(stored)))
	p, err := second().Compile()
	require.NoError(t, err)
	_, err = p.Load(d)
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.ErrorContains(t, err, "edition")
}

func TestUnknownEdition(t *testing.T) {
	texts, err := newRegister(map[string]procedure.Regulation{"2020-01-01": first(), "2026-07-01": second()})
	require.NoError(t, err)
	_, err = texts.load(procedure.Dossier{Regulation: "example", Edition: "3"})
	require.ErrorIs(t, err, errNoEdition)
	require.EqualError(t, err, `no such edition: the dossier names example/3, known are ["example/1" "example/2"]`)
	_, err = texts.open(procedure.Complaint{}, day(t, "2019-12-31"))
	require.ErrorIs(t, err, errNoEdition)
	_, err = newRegister(map[string]procedure.Regulation{"1 July": {}})
	require.ErrorIs(t, err, deadline.ErrSyntax)
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	require.Equal(t, `Opened on 2026-06-30, by edition 1: referred on 2026-07-13, to be ruled on by 2026-08-12. The complaints committee rules within 30 days.
Opened on 2026-07-01, by edition 2: referred on 2026-07-13, to be ruled on by 2026-08-24. The complaints committee rules within six weeks.
A dossier from elsewhere: no such edition: the dossier names example/3, known are ["example/1" "example/2"]
`, out.String())
}
