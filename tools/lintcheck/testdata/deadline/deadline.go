// Package deadline may make dates, and may not do sums with them the lenient way.
package deadline

import (
	"time"

	"github.com/rickb777/date/v2"
)

// Next breaks rules.
func Next(d date.Date) date.Date {
	_ = date.New(2026, time.May, 4)
	_ = time.Date(2026, time.May, 4, 0, 0, 0, 0, time.UTC)
	return d.AddDate(0, 1, 0) // want `forbidigo: .*AddDate.*plus a month`
}
