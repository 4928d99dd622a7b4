package strictjson

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// unquote returns what a string says whose inside is quoted. It is a copy only
// when the string has escapes, or bytes that are not UTF-8.
func unquote(quoted []byte, plain bool) []byte {
	if plain || bytes.IndexByte(quoted, '\\') < 0 && utf8.Valid(quoted) {
		return quoted
	}
	s := make([]byte, 0, len(quoted))
	for i := 0; i < len(quoted); {
		if quoted[i] != '\\' {
			r, size := utf8.DecodeRune(quoted[i:])
			s = utf8.AppendRune(s, r)
			i += size
			continue
		}
		i += 2
		if escape := quoted[i-1]; escape != 'u' {
			s = append(s, unescape(escape))
			continue
		}
		r := codeUnit(quoted[i:])
		i += 4
		if low := nextCodeUnit(quoted[i:]); isHigh(r) && isLow(low) {
			r = pairStart + (r-highStart)<<10 + (low - lowStart)
			i += len(`\uXXXX`)
		}
		s = utf8.AppendRune(s, r) // U+FFFD for half a pair
	}
	return s
}

// The halves of a surrogate pair: 1024 of each, for what is above 16 bits.
const (
	highStart = 0xd800
	lowStart  = 0xdc00
	lowEnd    = 0xe000
	pairStart = 0x10000
)

func isHigh(r rune) bool { return highStart <= r && r < lowStart }

func isLow(r rune) bool { return lowStart <= r && r < lowEnd }

// nextCodeUnit returns the code unit of the escape that is next, -1 when
// something else is.
func nextCodeUnit(quoted []byte) rune {
	if len(quoted) < len(`\uXXXX`) || quoted[0] != '\\' || quoted[1] != 'u' {
		return -1
	}
	return codeUnit(quoted[2:])
}

// The escapes of one letter, and what they stand for.
const (
	escapeLetters = `"\/bfnrt`
	escaped       = "\"\\/\b\f\n\r\t"
)

func unescape(letter byte) byte { return escaped[strings.IndexByte(escapeLetters, letter)] }

func codeUnit(digits []byte) rune {
	return hexDigit(digits[0])<<12 | hexDigit(digits[1])<<8 | hexDigit(digits[2])<<4 | hexDigit(digits[3])
}

// WriteString writes s, which is UTF-8, as a string: with the escapes that JSON
// asks for and no other, the short ones where there are.
func (c *Coder) WriteString(s string) { c.Text = appendString(c.Text, s) }

func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	done := 0
	for i := range len(s) {
		if s[i] >= ' ' && s[i] != '"' && s[i] != '\\' {
			continue
		}
		b = append(b, s[done:i]...)
		done = i + 1
		if short := strings.IndexByte(escaped, s[i]); short >= 0 {
			b = append(b, '\\', escapeLetters[short])
		} else {
			b = fmt.Appendf(b, `\u%04x`, s[i])
		}
	}
	return append(append(b, s[done:]...), '"')
}

// pathTo returns a key as it stands in a path: quoted, and with what only looks
// like ASCII spelled out, when it is not a plain name.
func pathTo(key string) string {
	plain := func(r rune) bool {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || r == '-'
	}
	if key == "" || len(key) > 40 || strings.ContainsFunc(key, func(r rune) bool { return !plain(r) }) {
		return fmt.Sprintf("%+.40q", key)
	}
	return key
}
