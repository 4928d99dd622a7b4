package procedure

import (
	"errors"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
)

// EventOf makes an event of named fields, such as those of a web form: get
// returns the text of the field with a name, empty when it is left out. The
// names are "on", "kind", "stage", "party", "verdict" and "term", and the texts
// those of the wire form. A nil get has no fields.
//
//	e, err := procedure.EventOf(request.FormValue)
//
// A form of a [Move] has its kind, stage and party as MarshalText writes them,
// empty for zero, where String says "unset".
//
// The error reports every fault, each a [*ValidationError] with the name of the
// field: what cannot be read, what is missing and what does not go with the
// kind. The event has what could be read.
func EventOf(get func(field string) string) (Event, error) {
	var e Event
	var fs faults
	read := func(field string, parse func(string) error) {
		if get == nil {
			return
		}
		if text := get(field); text != "" {
			fs.nest(field, unnamed(parse(text)))
		}
	}
	read("on", func(s string) (err error) { e.On, err = deadline.ParseDate(s); return err })
	read("kind", func(s string) (err error) { e.Kind, err = ParseKind(s); return err })
	read("stage", func(s string) (err error) { e.Stage, err = ParseStage(s); return err })
	read("party", func(s string) (err error) { e.Party, err = ParseParty(s); return err })
	read("verdict", func(s string) (err error) { e.Verdict, err = ParseVerdict(s); return err })
	read("term", func(s string) (err error) { e.Term, err = deadline.ParseTerm(s); return err })
	return e, e.withFaults(fs)
}

// unnamed takes the field off an error about one word.
func unnamed(err error) error {
	var v *ValidationError
	if errors.As(err, &v) {
		return v.Err
	}
	return err
}

// withFaults adds to the faults of what could not be read those of e in its
// other fields, in field order.
func (e Event) withFaults(unread faults) error {
	var of [len(eventFields)]error
	for _, list := range []error{unread.err(), e.Validate()} {
		var fs faults
		fs.nest("", list)
		for _, err := range fs {
			var v *ValidationError
			if !errors.As(err, &v) {
				continue
			}
			if i := slices.Index(eventFields[:], v.Field); i >= 0 && of[i] == nil {
				of[i] = v
			}
		}
	}
	var all faults
	for _, err := range of {
		all.nest("", err)
	}
	return all.err()
}

// eventFields are the fields of an event; what is about none stands first.
var eventFields = [...]string{"event", "on", "kind", "stage", "party", "verdict", "term"}

// ParseEvent reads what [Event.String] writes, and nothing else:
// "2026-03-02 raised employee". The error reports every fault, each a
// [*ValidationError] with the field, or "event" when the text as a whole is at
// fault.
func ParseEvent(s string) (Event, error) {
	words := strings.Split(s, " ")
	at := func(i int) string {
		if i < len(words) {
			return words[i]
		}
		return ""
	}
	text := map[string]string{"on": at(0), "kind": at(1)}
	kind, _ := ParseKind(at(1))
	takes := kind.Takes()
	var fs faults
	for i, word := range words[min(2, len(words)):] {
		_, noStage := ParseStage(word)
		_, noParty := ParseParty(word)
		_, noVerdict := ParseVerdict(word)
		last := i+3 == len(words)
		var field string
		switch {
		// A word such as "board" is both a stage and a party. The stage comes
		// first, where there is one.
		case noStage == nil && text["stage"] == "" && takes.Stage != Unused && !(takes.Party == Required && last),
			noStage != nil && takes.Stage == Required && text["stage"] == "":
			field = "stage"
		case noParty == nil, takes.Party == Required && text["party"] == "":
			field = "party"
		case noStage == nil:
			field = "stage"
		case noVerdict == nil, takes.Verdict != Unused:
			field = "verdict"
		default:
			field = "term"
		}
		if text[field] != "" {
			fs.add("event", "%.40q has no place after %.40q", word, strings.Join(words[:i+2], " "))
			break
		}
		text[field] = word
	}
	e, err := EventOf(func(field string) string { return text[field] })
	if err == nil && len(fs) == 0 && e.String() != s {
		fs.add("event", "want %q, not %.80q", e, s)
	}
	var all faults
	all.nest("", fs.err())
	all.nest("", err)
	return e, all.err()
}
