package procedure

// A Use says whether an event of a [Kind] has a field. The zero Use: it has
// not.
type Use uint8

// The uses of a field.
const (
	Unused   Use = iota // it must be left out
	Optional            // it may be there
	Required            // it must be there
)

// String returns the word for u. It never panics.
func (u Use) String() string {
	if u == Unused {
		return "unused"
	}
	return wordOf("optional required", "use", u)
}

// Fields says which fields an [Event] of a [Kind] has, beside On and Kind. The
// zero Fields: none.
type Fields struct {
	Stage, Party, Verdict, Term Use
}

// Takes returns which fields go with k, for whoever makes a form for it; the
// zero Fields for what is no Kind.
func (k Kind) Takes() Fields {
	switch k {
	case Raised, Referred:
		return Fields{Stage: Required}
	case Acknowledged, Published:
		return Fields{Stage: Optional}
	case Consulted, Informed:
		return Fields{Party: Required}
	case Heard:
		return Fields{Stage: Optional, Party: Required}
	case Answered:
		return Fields{Stage: Optional, Verdict: Optional}
	case Extended:
		return Fields{Party: Optional, Term: Required}
	case Accepted, Declined, Paused, Resumed, Withdrawn, Lapsed, Retracted, Forwarded:
		return Fields{}
	default:
		return Fields{}
	}
}
