package wording

import (
	"iter"
	"strconv"
)

// A Heading is one of the short texts with which a program divides what it
// prints of a case. The zero Heading is none.
type Heading uint8

// The headings.
const (
	HeadingState      Heading = 1 + iota // above where the complaint is
	HeadingDeadline                      // above the last day and how it was counted
	HeadingSteps                         // above the steps
	HeadingFindings                      // above the findings
	HeadingNoFindings                    // in place of findings
	HeadingHistory                       // above the events
	HeadingLadder                        // above the stages of a regulation
	HeadingClauses                       // above its clauses that stand in the published text
	HeadingReadings                      // above those that are a reading of it
	HeadingContact                       // above where to write and ask
)

// AllHeadings yields every Heading in order.
func AllHeadings() iter.Seq[Heading] {
	return func(yield func(Heading) bool) {
		for h := HeadingState; h <= HeadingContact; h++ {
			if !yield(h) {
				return
			}
		}
	}
}

// String returns what h is above, "unset" for zero. It never panics; what to
// print is for [Language.Heading].
func (h Heading) String() string {
	words := [...]string{
		"unset", "state", "deadline", "steps", "findings", "no-findings", "history", "ladder", "clauses", "readings", "contact",
	}
	if int(h) < len(words) {
		return words[h]
	}
	return "heading(" + strconv.Itoa(int(h)) + ")"
}

// Heading returns the text of h.
func (l Language) Heading(h Heading) string {
	s := l.about(nil)
	switch h {
	case HeadingState:
		return s.Headings.State
	case HeadingDeadline:
		return s.Headings.Deadline
	case HeadingSteps:
		return s.Headings.Steps
	case HeadingFindings:
		return s.Headings.Findings
	case HeadingNoFindings:
		return s.Headings.NoFindings
	case HeadingHistory:
		return s.Headings.History
	case HeadingLadder:
		return s.Headings.Ladder
	case HeadingClauses:
		return s.Headings.Clauses
	case HeadingReadings:
		return s.Headings.Readings
	case HeadingContact:
		return s.Headings.Contact
	default:
		return s.Headings.Other
	}
}
