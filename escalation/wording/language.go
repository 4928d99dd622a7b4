package wording

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A Language puts what this library knows into words, for one [Audience]. It is
// a small comparable value that never changes and is safe for concurrent use.
// The zero Language is [Dutch].
//
// Sentences start with a capital and end with a full stop; clauses are cited
// between brackets. Labels start with a capital. A date and a deadline are
// phrases to be put into a sentence. What bodies are called, and where they can
// be reached, comes from the regulation; what has no name there in this language
// is called by its role. Within one text a body is called by its short name from
// the second time on, where the regulation has one. No method returns an empty
// text.
type Language struct {
	t *tables
}

// tables are the phrases of one language, and which of them speak.
type tables struct {
	tag      string
	audience Audience
	phrases  [Staff]Phrases
}

// An Audience is for whom the words are. The zero Audience is [Complainant].
type Audience uint8

// The audiences.
const (
	Complainant Audience = 1 + iota // they are spoken to: "je", "you"
	Staff                           // they are told of the complainant, and not whom to call
)

// String returns the word for a, "unset" for zero. It never panics.
func (a Audience) String() string {
	switch a {
	case 0:
		return "unset"
	case Complainant:
		return "complainant"
	case Staff:
		return "staff"
	default:
		return "audience(" + strconv.Itoa(int(a)) + ")"
	}
}

// The languages are assigned here and never again.
var (
	inDutch   = Language{&tables{"nl", Complainant, [Staff]Phrases{dutch(), dutchForStaff()}}}
	inEnglish = Language{&tables{"en", Complainant, [Staff]Phrases{english(), englishForStaff()}}}
)

// Dutch returns the Dutch language, at level B1, speaking to the complainant.
func Dutch() Language { return inDutch }

// English returns the English language, in plain words, speaking to the
// complainant.
func English() Language { return inEnglish }

// New returns the language with the given tag, such as "fy", which is that of
// the [procedure.Text] it takes from a regulation, with its phrases for each
// audience. The error is that of [Phrases.Validate].
func New(tag string, complainant, staff Phrases) (Language, error) {
	l := Language{&tables{tag, Complainant, [Staff]Phrases{complainant, staff}}}
	return l, joinFaults(complainant.faults("complainant."), staff.faults("staff."))
}

// For returns the same language speaking to a; any other than [Staff] is the
// complainant.
func (l Language) For(a Audience) Language {
	if a != Staff {
		a = Complainant
	}
	t := *l.table()
	if t.audience == a {
		return l
	}
	t.audience = a
	return Language{&t}
}

// With returns the same language with its phrases for this audience changed as
// change says; those for the other audience stay. It does not touch l. The
// error is that of [Phrases.Validate]: a phrase that is empty, or that leaves
// out or misspells what is to be put into it. The language is then l itself.
func (l Language) With(change func(*Phrases)) (Language, error) {
	t := *l.table()
	change(&t.phrases[t.audience-1])
	if err := t.phrases[t.audience-1].Validate(); err != nil {
		return l, err
	}
	return Language{&t}, nil
}

// Phrases returns a copy of what l says to its audience.
func (l Language) Phrases() Phrases {
	t := l.table()
	return t.phrases[t.audience-1]
}

// Tag returns the tag of l, such as "nl".
func (l Language) Tag() string { return l.table().tag }

// Audience returns for whom l is.
func (l Language) Audience() Audience { return l.table().audience }

func (l Language) table() *tables {
	if l.t == nil {
		return inDutch.t
	}
	return l.t
}

// about begins a text about p.
func (l Language) about(p *procedure.Procedure) speech {
	t := l.table()
	return speech{Phrases: &t.phrases[t.audience-1], tag: t.tag, audience: t.audience, p: p}
}
