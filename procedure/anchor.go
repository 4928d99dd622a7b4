package procedure

// An Anchor is the day from which a [Limit] is counted, or since which a
// [Duty] is owed. The zero Anchor is none.
//
// What is counted from an anchor that has not come yet has no last day, with
// one exception: for a duty that has a last day of its own, that day stands in
// for the one on which it will be done.
type Anchor uint8

// The anchors.
const (
	FromEvent           Anchor = 1 + iota // the event complained about
	FromEntry                             // the complaint came to the rung, raised or referred (R5)
	FromReferral                          // it came there by referral, and not otherwise
	FromAcknowledgement                   // the rung confirmed that it has the complaint
	FromConsultation                      // all were consulted whom the rung must consult
	FromHearing                           // all were heard whom the rung must hear
	FromAnswer                            // the rung answered
	FromSilence                           // the rung answered, or else the last day on which it should have
	FromExtension                         // the term of the answer was extended
	FromDue                               // the last day for the answer; with FromExtension: as it was before
	FromClosing                           // the case ended
)

const anchorWords = "event entry referral acknowledgement consultation hearing answer silence extension due closing"

// String returns the word for a, "unset" for zero. It never panics.
func (a Anchor) String() string { return wordOf(anchorWords, "anchor", a) }

// MarshalText returns the word for a, empty for zero.
func (a Anchor) MarshalText() ([]byte, error) { return marshalWord(anchorWords, "anchor", a) }

// duty returns the kind of duty that a is about, zero for the other anchors.
func (a Anchor) duty() Kind {
	switch a {
	case FromAcknowledgement:
		return Acknowledged
	case FromConsultation:
		return Consulted
	case FromHearing:
		return Heard
	case FromEvent, FromEntry, FromReferral, FromAnswer, FromSilence, FromExtension, FromDue, FromClosing, runningTerm, statedTerm, dueBefore:
		return 0
	default:
		return 0
	}
}
