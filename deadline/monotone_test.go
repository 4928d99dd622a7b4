package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// FuzzHistory reads bytes as a history of one deadline. Whatever happens, no
// extension, pause or resumption brings the due day forward, no due day lies
// inside a pause, nothing panics, a refusal changes nothing, and the derivation
// ends on the due day.
func FuzzHistory(f *testing.F) {
	f.Add(uint16(9000), []byte{1, 6, 1, 4, 2, 3, 3, 9})
	f.Add(uint16(46000), []byte{2, 31, 0, 1, 2, 1, 2, 9, 3, 20, 2, 40, 3, 41})
	f.Add(uint16(38000), []byte{4, 10, 4, 3, 0, 200, 2, 0, 3, 99, 1, 1})
	f.Add(uint16(65535), []byte{3, 100, 3, 100, 2, 0, 3, 255})
	f.Add(uint16(46115), []byte{1, 4, 6, 30, 7, 20, 6, 43, 8, 4, 7, 30, 9, 0, 10, 3, 11, 50})
	f.Add(uint16(46100), []byte{4, 3, 0, 2, 6, 4, 7, 5, 5, 31, 6, 10, 7, 5, 9, 1, 5, 14})
	f.Fuzz(func(t *testing.T, from uint16, history []byte) {
		if len(history) < 2 || len(history) > 64 {
			return
		}
		monthAnd := func(n int) deadline.Term { return deadline.Months(1).AndDays(n) }
		units := []func(int) deadline.Term{deadline.Days, deadline.Weeks, deadline.Months, deadline.Years, deadline.WorkingDays, monthAnd}
		termOf := func(kind, n byte) deadline.Term { return units[int(kind)%len(units)](int(n)) }
		start := deadline.MinDay + date.Date(from)
		nl := deadline.Netherlands()
		for _, c := range []deadline.Counting{
			{},
			{Calendar: deadline.WithClosures(nl, start+9, start+10, start+11), Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay, Suspend: deadline.SuspendBothEnds},
			{Calendar: nl, Roll: deadline.RollForward, RollAgreed: true, MinWorkingDays: 7, Suspend: deadline.SuspendAfterStop},
			{Calendar: never{}, Roll: deadline.RollForward},
			deadline.Statutory(),
		} {
			d, err := c.Deadline(start, termOf(history[0], history[1]))
			if err != nil {
				require.True(t, d.IsZero())
				continue
			}
			var pausedOn date.Date
			for i := 2; i+1 < len(history); i += 2 {
				kind, n := history[i]%12, history[i+1]
				later := true // the due day may only become later
				var next deadline.Deadline
				switch kind {
				case 6:
					next, err = c.Pause(d, start+date.Date(n))
					if err == nil {
						pausedOn = start + date.Date(n)
					}
				case 7:
					on := d.Due() + date.Date(n) - 20
					next, err = c.Resume(d, on)
					if err == nil {
						require.False(t, pausedOn < next.Due() && next.Due() < on, "%s resumed on %s: %s", d, on, next)
					}
				case 8:
					next, err = c.ExtendAgreed(d, termOf(n, n/8))
				case 9:
					next, err = c.Unextend(d)
					later = false
					require.True(t, err != nil || next.Extension().IsZero())
				case 10:
					next, err = c.Restart(d, d.Start()+date.Date(n))
					later = false
					require.True(t, err != nil || (!next.Paused() && next.PausedDays() == 0))
				case 11:
					next, err = d.MetOn(start+date.Date(n)), nil
				default:
					next, err = c.Extend(d, termOf(kind, n))
					if err == nil && d.Extension().IsZero() {
						back, err := c.Unextend(next)
						require.True(t, err != nil || back == d, "%s extended to %s, back to %s", d, next, back)
					}
				}
				if err != nil {
					require.Equal(t, d, next, "a refusal changes nothing")
					continue
				}
				if later {
					require.GreaterOrEqual(t, next.Due(), d.Due(), "%s became %s", d, next)
					require.GreaterOrEqual(t, next.Nominal(), d.Nominal())
				}
				require.LessOrEqual(t, next.Nominal(), next.Due())
				require.LessOrEqual(t, next.Due(), deadline.MaxDay)
				require.NotEmpty(t, next.String()+next.Explain())
				d = next
			}
			steps := 0
			var last deadline.Step
			for s := range c.Derive(d) {
				last = s
				require.NotEmpty(t, s.String())
				steps++
			}
			require.Equal(t, d.Due(), last.To)
			require.Less(t, steps, 2*366)
			again, err := c.Recount(d, d.Start())
			require.NoError(t, err)
			require.Equal(t, d, again, "counting again comes to the same")
		}
	})
}
