package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		lang string
		want []string
	}{
		{"", []string{"de ombudsman", "the landlord (stage 1)", "de teamleider", "de adviescommissie", "donderdag 11 juni 2026", "vrijdag 8 mei 2026"}},
		// A decision of 28 April 2026 that was never published, and a case that is
		// over: 8 May was the last day. A silent authority, and a year for the
		// ombudsman from the day on which it should have answered, Tuesday 12 May.
		{"nl", []string{"de verhuurder (eerste ronde)", "binnen 1 jaar na het antwoord", "woensdag 12 mei 2027"}},
		{"en", []string{"the ombudsman", "the team leader", "Thursday 11 June 2026", "within 1 year of the answer", "Wednesday 12 May 2027", "Friday 8 May 2026"}},
	} {
		var out strings.Builder
		require.NoError(t, run(&out, tt.lang, ""))
		for _, want := range tt.want {
			require.Contains(t, strings.ToLower(out.String()), strings.ToLower(want))
		}
	}
}

// Who writes to the team leader of the welfare provider is given the address of
// the provider, and not that of the committee.
func TestAddressIsNotTheCommittees(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, "nl", ""))
	_, rest, found := strings.Cut(out.String(), "\n  Bij de teamleider\n")
	require.True(t, found)
	teamLeader, _, found := strings.Cut(rest, "\n  Bij de klachtencommissie\n")
	require.True(t, found)
	require.Contains(t, teamLeader, "Dit is het adres: Stichting Voorbeeld Welzijn, Voorbeeldstraat 1, 1234 AB Voorbeeldstad (art. 1).")
}

func TestRunReportsWhatItCannotWrite(t *testing.T) {
	require.ErrorIs(t, run(broken{}, "", ""), errBroken)
}

var errBroken = errors.New("broken")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }
