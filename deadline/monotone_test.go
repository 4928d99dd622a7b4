package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// FuzzHistory reads bytes as a history of one deadline. Whatever happens, no
// step brings the due day forward, nothing panics, a refusal changes nothing,
// and the derivation ends on the due day.
func FuzzHistory(f *testing.F) {
	f.Add(uint16(9000), []byte{1, 6, 1, 4, 2, 3, 3, 9})
	f.Add(uint16(46000), []byte{2, 31, 0, 1, 2, 1, 2, 9, 3, 20, 2, 40, 3, 41})
	f.Add(uint16(38000), []byte{4, 10, 4, 3, 0, 200, 2, 0, 3, 99, 1, 1})
	f.Add(uint16(65535), []byte{3, 100, 3, 100, 2, 0, 3, 255})
	f.Fuzz(func(t *testing.T, from uint16, history []byte) {
		if len(history) < 2 || len(history) > 64 {
			return
		}
		units := []func(int) deadline.Term{deadline.Days, deadline.Weeks, deadline.Months, deadline.Years, deadline.WorkingDays}
		termOf := func(kind, n byte) deadline.Term { return units[int(kind)%len(units)](int(n)) }
		start := deadline.MinDay + date.Date(from)
		nl := deadline.Netherlands()
		for _, c := range []deadline.Counting{
			{},
			{Calendar: deadline.WithClosures(nl, start+9, start+10, start+11), Roll: deadline.RollForward, Start: deadline.StartOnWorkingDay},
			deadline.Statutory(),
		} {
			d, err := c.Deadline(start, termOf(history[0], history[1]))
			if err != nil {
				require.True(t, d.IsZero())
				continue
			}
			for i := 2; i+1 < len(history); i += 2 {
				kind, n := history[i], history[i+1]
				var next deadline.Deadline
				switch kind % 8 {
				case 6:
					next, err = c.Pause(d, start+date.Date(n))
				case 7:
					next, err = c.Resume(d, start+2*date.Date(n))
				default:
					next, err = c.Extend(d, termOf(kind%8, n))
				}
				if err != nil {
					require.Equal(t, d, next, "a refusal changes nothing")
					continue
				}
				require.GreaterOrEqual(t, next.Due(), d.Due(), "%s became %s", d, next)
				require.GreaterOrEqual(t, next.Nominal(), d.Nominal())
				require.LessOrEqual(t, next.Nominal(), next.Due())
				d = next
			}
			var last deadline.Step
			for s := range c.Derive(d) {
				last = s
				require.NotEmpty(t, s.String())
			}
			require.Equal(t, d.Due(), last.To)
			again, err := c.Recount(d, start)
			require.NoError(t, err)
			require.Equal(t, d, again, "counting again comes to the same")
		}
	})
}
