package wording_test

import (
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func TestLetter(t *testing.T) {
	c := replay(t, "2026-03-30 raised board", "2026-04-20 referred committee")
	for today, want := range map[string]string{
		"2026-05-18": "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moet uiterlijk woensdag 20 mei 2026.",
		"2026-05-20": "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moet uiterlijk woensdag 20 mei 2026.",
		"2026-05-23": "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moest uiterlijk woensdag 20 mei 2026. Hoor je niets? Bel 070 366 08 01 of mail naar info@xtra.nl (K13).",
	} {
		step, ok := escalation.Guide(c, day(t, today)).For(procedure.Committee).Next()
		require.True(t, ok)
		require.Equal(t, want, wording.Dutch().Letter(c, step), today)
	}
	for r := range escalation.Reminders(c, 3) {
		if r.Move.By == procedure.Committee {
			require.Equal(t, "De onafhankelijke klachtencommissie moet uitspraak doen over je klacht (K10). Dat moet uiterlijk woensdag 20 mei 2026.", wording.Dutch().Letter(c, r.Step()))
		}
	}
}

// A letter does not age: on every day on which nothing changes it says what it
// said the day before.
func TestLettersDoNotAge(t *testing.T) {
	long(t)
	languages := []wording.Language{wording.Dutch(), wording.English(), wording.Dutch().For(wording.Staff), wording.English().For(wording.Staff)}
	letters := func(c procedure.Case, today date.Date) (list []string) {
		for s := range escalation.Guide(c, today).Steps() {
			for _, l := range languages {
				list = append(list, l.Letter(c, s))
			}
		}
		return list
	}
	compared := 0
	for _, p := range []*procedure.Procedure{procedure.Xtra(), compile(t, proceduretest.EveryFeature())} {
		for i, lines := range [][]string{
			{},
			{"2026-02-02 raised employee"},
			{"2026-02-02 raised employee", "2026-02-03 raised manager"},
			{"2026-03-30 raised board"},
			{"2026-03-30 raised board", "2026-04-20 referred committee"},
			{"2026-03-30 raised board", "2026-04-10 answered", "2026-04-11 declined"},
		} {
			c, err := p.Replay(complaint(t), events(t, lines...))
			if err != nil {
				continue
			}
			today := c.Last() + 1
			if len(lines) == 0 {
				today = day(t, "2026-01-30")
			}
			for ; today < day(t, "2026-12-31"); today++ {
				next, ok := escalation.Guide(c, today).NextChange()
				if ok && next == today+1 {
					continue
				}
				require.Equal(t, letters(c, today), letters(c, today+1), "%d, %v", i, today)
				compared++
			}
		}
	}
	require.Greater(t, compared, 1000)
}
