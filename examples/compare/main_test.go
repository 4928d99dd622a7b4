package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(nil, &out))
	require.Equal(t, `The committee rules within 42 days
  differs: edition: 1, now 2
  differs: rungs[3].answer.limit.term (K10): P30D, now P42D
  dossier 4: committee answered committee (K10): 2026-06-24, now 2026-07-06, 12 days later: worse
  dossier 5: committee answered committee (K10): 2026-05-26, now 2026-06-07, 12 days later: worse
  1000 dossiers, of which 1000 open: a last day moves in 241
  241 duties to be done, by +12 days
  complainants worse off: 241, better off: 0; histories refused: 0

Friday 5 June 2026 becomes a day off
  differs: counting.closures: added ["2026-06-05"]
  dossier 36: committee answered committee (K10): 2026-06-05, now 2026-06-08, 3 days later: worse
  dossier 849: committee answered committee (K10): 2026-06-05, now 2026-06-08, 3 days later: worse
  1000 dossiers, of which 1000 open: a last day moves in 2
  2 duties to be done, by +3 days
  complainants worse off: 2, better off: 0; histories refused: 0

`, out.String())
}

// The same by hand: who was referred and has no ruling yet waits for the committee,
// 30 days from then.
func TestByHand(t *testing.T) {
	today, err := deadline.ParseDate("2026-06-01")
	require.NoError(t, err)
	waiting, endsThatFriday := 0, 0
	for d := range madeUp(today) {
		var came procedure.Event
		for _, e := range d.Events {
			switch e.Kind { //nolint:exhaustive // the others change nothing here
			case procedure.Referred:
				came = e
			case procedure.Answered:
				came = procedure.Event{}
			}
		}
		if came.On != 0 {
			waiting++
			if due := came.On + 30; due.String() == "2026-06-05" {
				endsThatFriday++
			}
		}
	}
	require.Equal(t, 241, waiting)
	require.Equal(t, 2, endsThatFriday)
}

func TestFile(t *testing.T) {
	var out strings.Builder
	register := filepath.Join("..", "compliance", "register", "2026.jsonl")
	require.NoError(t, run([]string{"-today", "2026-05-18", register}, &out))
	require.Contains(t, out.String(), "  7 dossiers, of which 4 open")

	wrong := filepath.Join(t.TempDir(), "wrong.jsonl")
	require.NoError(t, os.WriteFile(wrong, []byte("{}\n"), 0o600))
	require.ErrorIs(t, run([]string{wrong}, &out), procedure.ErrInvalid)
	require.ErrorContains(t, run([]string{wrong}, &out), "wrong.jsonl:1: ")
	require.ErrorIs(t, run([]string{wrong + "er"}, &out), os.ErrNotExist)
	require.ErrorIs(t, run([]string{"-today", "1 June"}, &out), deadline.ErrSyntax)
}
