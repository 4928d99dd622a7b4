package procedure

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/rickb777/date/v2"
)

// The readers below work on text that package json has found well formed, and
// cut it into members and elements themselves. The decoder of that package
// would not tell of a key that is there twice or in other case, of a null, or
// of broken characters it replaced.

// unmarshal decodes text with read, and sets *p when all of it is right. A
// fault of the text as a whole is one of what.
func unmarshal[T any](p *T, what string, text []byte, read func(object []byte) (T, error)) error {
	if !json.Valid(text) {
		return notJSON(what, text)
	}
	object := bytes.TrimSpace(text)
	if object[0] != '{' {
		return invalid(what, "want an object, not %s", shape(object))
	}
	v, err := read(object)
	if err == nil {
		*p = v
	}
	return err
}

func notJSON(what string, text []byte) error {
	var value json.RawMessage
	err := json.Unmarshal(text, &value)
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		return invalid(what, "not JSON, see byte %d: %w", syntax.Offset, err)
	}
	return invalid(what, "not JSON: %w", err)
}

// readObject reads a nested object.
func readObject[T any](fs *faults, field string, value []byte, read func(object []byte) (T, error)) T {
	if value[0] != '{' {
		fs.add(field, "want an object, not %s", shape(value))
		var zero T
		return zero
	}
	v, err := read(value)
	fs.nest(field, err)
	return v
}

// mostFaults is how many faults are enough: an error is for reading, and must
// not grow far beyond the text it is about.
const mostFaults = 100

// members yields the members of an object: each key that must or may be there,
// once, with its value. Any other key, a repeated one, and one that must be
// there and is not, is a fault.
func (fs *faults) members(object []byte, must []string, may ...string) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		known := slices.Concat(must, may)
		seen := make([]bool, len(known))
		for rest := inside(object); len(rest) > 0; {
			var quoted, value []byte
			quoted, rest = cut(rest)
			value, rest = cut(rest)
			key := unquote(quoted)
			switch i := slices.Index(known, key); {
			case len(*fs) >= mostFaults:
				return
			case i < 0:
				fs.add(pathTo(key), "unknown key, want %s", strings.Join(known, ", "))
			case seen[i]:
				fs.add(key, "is there twice")
			default:
				seen[i] = true
				if !yield(key, value) {
					return
				}
			}
		}
		for i, key := range must {
			if !seen[i] {
				fs.add(key, "missing")
			}
		}
	}
}

// elements yields the elements of an array, which value must be.
func (fs *faults) elements(field string, value []byte) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		if value[0] != '[' {
			fs.add(field, "want an array, not %s", shape(value))
			return
		}
		for i, rest := 0, inside(value); len(rest) > 0; i++ {
			value, rest = cut(rest)
			if len(*fs) >= mostFaults || !yield(i, value) {
				return
			}
		}
	}
}

func (fs *faults) readString(field string, value []byte) (string, bool) {
	if value[0] != '"' {
		fs.add(field, "want a string, not %s", shape(value))
		return "", false
	}
	return unquote(value), true
}

// wireVersion is the one version of the wire form there is, as it stands there.
const wireVersion = "1"

func (fs *faults) readVersion(field string, value []byte) {
	if string(value) != wireVersion {
		fs.add(field, "%.40q is not a version that can be read here, want the number %s", value, wireVersion)
	}
}

// readText reads a string that parse knows.
func readText[T any](fs *faults, field string, value []byte, parse func(string) (T, error)) T {
	var v T
	if s, ok := fs.readString(field, value); ok {
		var err error
		v, err = parse(s)
		fs.wrap(field, err)
	}
	return v
}

// readWordAt reads the word of a value up to last, zero when there is a fault.
func readWordAt[W word](fs *faults, field string, value []byte, last W) W {
	s, ok := fs.readString(field, value)
	if !ok {
		return 0
	}
	w, err := parseWord(field, s, last)
	fs.nest("", err)
	return w
}

// inside returns what stands between the brackets of an object or an array.
func inside(value []byte) []byte { return bytes.TrimSpace(value[1 : len(value)-1]) }

// cut returns the first key or value of text, which comes from inside, and
// what follows the comma or colon after it.
func cut(text []byte) (first, rest []byte) {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			depth--
		case depth == 0 && (c == ',' || c == ':'):
			return bytes.TrimSpace(text[:i]), text[i+1:]
		}
	}
	return bytes.TrimSpace(text), nil
}

// unquote returns what a JSON string says. Bytes that are not UTF-8, and half
// a surrogate pair, become U+FFFD, which no word, key or label holds.
func unquote(quoted []byte) string {
	s := string(quoted[1 : len(quoted)-1])
	if !strings.ContainsFunc(s, func(c rune) bool { return c == '\\' || c > '~' }) {
		return s
	}
	if err := json.Unmarshal(quoted, &s); err != nil {
		return string(unicode.ReplacementChar)
	}
	return s
}

// appendDay appends a day within the range of this package.
func appendDay(b []byte, d date.Date) []byte {
	year, month, day := d.Date()
	b = strconv.AppendInt(b, int64(year), 10)
	return append(b, '-', '0'+byte(month/10), '0'+byte(month%10), '-', '0'+byte(day/10), '0'+byte(day%10))
}

// appendMember appends a member that is not the first of its object.
func appendMember(b []byte, key, value string) []byte {
	b = append(append(append(b, `,"`...), key...), `":`...)
	return appendQuoted(b, value)
}

// appendQuoted appends s, which is UTF-8, as a JSON string: with the escapes
// that JSON asks for and no other, the short ones where there are.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		c := s[i]
		if c == '"' || c == '\\' {
			b = append(b, '\\', c)
		} else if short := strings.IndexByte("\b\t\n\f\r", c); short >= 0 {
			b = append(b, '\\', "btnfr"[short])
		} else if c < ' ' {
			b = fmt.Appendf(b, `\u%04x`, c)
		} else {
			b = append(b, c)
		}
	}
	return append(b, '"')
}

// pathTo returns a key as it stands in a path: quoted, and with what only looks
// like ASCII spelled out, when it is not a plain name.
func pathTo(key string) string {
	plain := func(c rune) bool {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-'
	}
	if key == "" || len(key) > 40 || strings.ContainsFunc(key, func(c rune) bool { return !plain(c) }) {
		return fmt.Sprintf("%+.40q", key)
	}
	return key
}

// shape says what kind of JSON value it is.
func shape(value []byte) string {
	switch value[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "a string"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	default:
		return "a number"
	}
}
