package wording

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A speech makes one text, in one language for one audience.
type speech struct {
	*Phrases

	tag      string
	audience Audience
	p        *procedure.Procedure
	lasting  bool // it is read later: not how many days are left
}

// fill puts values into a phrase: each after the name of its place. What is
// empty takes one space with it.
func (s speech) fill(phrase string, values ...string) string {
	b := make([]byte, 0, 256)
	for {
		before, rest, found := strings.Cut(phrase, "{")
		b = put(b, before)
		if !found {
			return string(withoutCommas(bytes.TrimSpace(b)))
		}
		name, after, _ := strings.Cut(rest, "}")
		b = put(b, s.value(name, values))
		phrase = after
	}
}

// withoutCommas leaves out, in place, the commas that a pause would follow.
func withoutCommas(b []byte) []byte {
	kept := b[:0]
	for i, c := range b {
		if c == ',' && isPause(b[i+1:]) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

func isPause(b []byte) bool {
	return len(b) > 0 && (b[0] == '.' || b[0] == ':' || b[0] == '?' || len(b) > 1 && b[0] == ' ' && b[1] == '(')
}

// put appends text, without a space before a mark, or a second one.
func put(b []byte, text string) []byte {
	if n := len(b) - 1; text != "" && n >= 0 && b[n] == ' ' {
		switch text[0] {
		case ' ', '.', ',', ':', ';', '?':
			b = b[:n]
		}
	}
	return append(b, text...)
}

// value returns what name stands for: one of the values, or a noun; with a
// capital when the name has one.
func (s speech) value(name string, values []string) string {
	key := small(name)
	value := ""
	switch key {
	case "complaint":
		value = s.Nouns.Complaint
	case "you":
		value = s.Nouns.You
	case "whom":
		value = s.Nouns.Whom
	case "story":
		value = s.Nouns.Story
	}
	for i := 0; i+1 < len(values); i += 2 {
		if values[i] == key {
			value = values[i+1]
		}
	}
	if key != name {
		return capital(value)
	}
	return value
}

// Within a text a party stands as a mark and its number, until [speech.tell]
// knows which name comes first. No text of a regulation can hold these marks.
const (
	markName    = "\x01"
	markCapital = "\x02"
)

// tell returns a text with the names of parties in it: the short one from the
// second time on.
func (s speech) tell(text string) string { return s.tellAll([]string{text})[0] }

// tellAll does so for texts that are read together.
func (s speech) tellAll(texts []string) []string {
	var said [procedure.AppealsCommittee + 1]bool
	for i, text := range texts {
		var b strings.Builder
		b.Grow(2 * len(text))
		for {
			at := strings.IndexAny(text, markName+markCapital)
			if at < 0 || at+1 == len(text) {
				b.WriteString(text)
				break
			}
			party := procedure.Party(text[at+1] - '0')
			name := s.fullName(party)
			if int(party) < len(said) {
				if said[party] {
					name = s.shortName(party)
				}
				said[party] = true
			}
			if text[at:at+1] == markCapital {
				name = capital(name)
			}
			b.WriteString(text[:at])
			b.WriteString(name)
			text = text[at+2:]
		}
		texts[i] = b.String()
	}
	return texts
}

// capital returns s with a capital.
func capital(s string) string {
	if strings.HasPrefix(s, markName) {
		return markCapital + s[len(markName):]
	}
	return withFirst(s, unicode.ToUpper)
}

// small returns s without its capital.
func small(s string) string {
	return withFirst(s, unicode.ToLower)
}

// withFirst returns s with another first letter.
func withFirst(s string, other func(rune) rune) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || other(r) == r {
		return s
	}
	return string(other(r)) + s[n:]
}

// paragraph joins the sentences that are there.
func paragraph(sentences ...string) string {
	var b strings.Builder
	for _, s := range sentences {
		if s != "" && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String()
}

// list joins items with commas, and with last before the last of them.
func (s speech) list(items []string, last string) string {
	said := ""
	for i, item := range items {
		switch {
		case i == 0:
			said = item
		case i == len(items)-1:
			said = s.fill(last, "first", said, "last", item)
		default:
			said = s.fill(s.Terms.Comma, "first", said, "last", item)
		}
	}
	return said
}
