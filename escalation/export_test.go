package escalation

import (
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// Look exposes how a move is weighed: the published procedure has no service
// targets, no pauses and nothing that opens later.
func Look(m procedure.Move, today date.Date) (u Urgency, rank int64) {
	var s Step
	s.see(&m, today)
	return s.Urgency, s.Rank()
}
