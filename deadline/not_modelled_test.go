package deadline_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

// What the documentation of the package tells a host to do for what it does
// not count, done.
func TestNotModelled(t *testing.T) {
	cal := englandAndWales(t)
	plain := deadline.Counting{Calendar: cal}
	back := func(d date.Date, workingDays int) date.Date {
		for {
			if cal.IsWorkingDay(d) {
				if workingDays == 0 {
					return d
				}
				workingDays--
			}
			d--
		}
	}

	// hmcts/wa-task-management-api: an end that moves to the previous working day.
	due := counted(t, plain, "2019-04-01", "P21D").Due() // Easter Monday
	require.Equal(t, "2019-04-18", back(due, 0).String())

	// alphagov/smart-answers: a month from the end of February is the end of March.
	require.Equal(t, "2013-03-28", counted(t, plain, "2013-02-28", "P1M").Due().String())
	require.Equal(t, "2013-03-31", counted(t, plain, "2013-02-28", "P31D").Due().String())

	// ministryofjustice/correspondence_tool_staff: answered on 23 May it is three working days late.
	d := counted(t, plain, "2017-04-19", "P20WD")
	require.Equal(t, "2017-05-18", d.Due().String())
	today, late := on(t, "2017-05-23"), 0
	for at := d.Due() + 1; at <= today; at++ {
		if cal.IsWorkingDay(at) {
			late++
		}
	}
	require.Equal(t, 3, late)
	require.Equal(t, -5, d.DaysLeft(today))

	// BGB 187 (2): a term whose first day counts.
	d = counted(t, plain, "2026-03-01", "P1M")
	require.Equal(t, "2026-03-31", (d.Due() - 1).String())
	require.False(t, d.Clamped())
	d = counted(t, plain, "2026-01-31", "P1M")
	require.Equal(t, "2026-02-28", d.Due().String())
	require.True(t, d.Clamped(), "and then Due itself")
	require.Equal(t, "2026-03-14", counted(t, plain, "2026-02-28", "P2W").Due().String(), "two weeks that count 1 March")

	// ministryofjustice/correspondence_tool_staff: ten working days before 4 December.
	require.Equal(t, "2023-11-20", back(on(t, "2023-12-04"), 10).String())

	// A recess from 1 to 31 August, in which every term stands still.
	d = counted(t, plain, "2026-07-20", "P30D")
	d = stoodStill(t, plain, d, "2026-07-31", "2026-09-01")
	require.Equal(t, 31, d.PausedDays())
	require.Equal(t, "2026-09-19", d.Due().String())
}
