package strictjson

import (
	"strings"
	"unicode/utf8"
)

// peek returns the next byte that is not a space, 0 at the end of the text.
func (c *Coder) peek() byte {
	if c.at < len(c.Text) && c.Text[c.at] > ' ' {
		return c.Text[c.at]
	}
	return c.passSpaces()
}

func (c *Coder) passSpaces() byte {
	for ; c.at < len(c.Text); c.at++ {
		if b := c.Text[c.at]; b != ' ' && b != '\n' && b != '\t' && b != '\r' {
			return b
		}
	}
	return 0
}

// ReadString reads a string. Bytes that are not UTF-8, and half a surrogate
// pair, become U+FFFD; the text itself has no other way to hold them. What is
// returned may be a part of the text.
func (c *Coder) ReadString() (s []byte, ok bool) {
	if c.peek() != '"' {
		c.refuse("a string")
		return nil, false
	}
	quoted, plain, ok := c.scanString()
	if !ok {
		return nil, false
	}
	c.frame.empty = len(quoted) == 0
	return unquote(quoted, plain), true
}

// ReadRaw reads any value and returns it as it stands there.
func (c *Coder) ReadRaw() []byte {
	c.peek()
	start := c.at
	c.skip()
	return c.Text[start:c.at]
}

// refuse reports that the value at hand should have been another, and passes
// over it.
func (c *Coder) refuse(want string) {
	if found := c.shape(); found != "" {
		c.Fault("want %s, not %s", want, found)
	}
	c.skip()
}

// shape says what the value at hand is, nothing when it is none.
func (c *Coder) shape() string {
	switch b := c.peek(); {
	case b == '{':
		return "an object"
	case b == '[':
		return "an array"
	case b == '"':
		return "a string"
	case b == 't', b == 'f':
		return "true or false"
	case b == 'n':
		return "null"
	case b == '-', isDigit(b):
		return "a number"
	}
	return ""
}

// skip passes over a value, whatever it is. It goes as deep as [Coder.open]
// allows.
func (c *Coder) skip() {
	switch b := c.peek(); {
	case b == '{':
		c.open()
		for first := true; c.scanComma(first); first = false {
			c.scanKey()
			c.skip()
		}
	case b == '[':
		c.open()
		for first := true; c.scanElement(first); first = false {
			c.skip()
		}
	case b == '"':
		c.scanString()
	case b == 't':
		c.scanWord("true")
	case b == 'f':
		c.scanWord("false")
	case b == 'n':
		c.scanWord("null")
	case b == '-', isDigit(b):
		c.scanNumber()
	default:
		c.unexpected("a value")
	}
}

// scanComma reads the comma before a key, unless the key is the first; or the end
// of the object. The key is next if there is more.
func (c *Coder) scanComma(first bool) (more bool) {
	b := c.peek()
	switch {
	case b == '}':
		c.at++
		c.depth--
		return false
	case first:
	case b == ',':
		c.at++
		b = c.peek()
	default:
		c.unexpected("a comma or a closing brace")
		return false
	}
	if b != '"' {
		c.unexpected("a key in double quotes")
		return false
	}
	return true
}

// scanKey reads a key and the colon after it.
func (c *Coder) scanKey() (quoted []byte, plain, ok bool) {
	quoted, plain, ok = c.scanString()
	return quoted, plain, ok && c.scanColon()
}

func (c *Coder) scanColon() (ok bool) {
	if c.peek() != ':' {
		c.unexpected("a colon")
		return false
	}
	c.at++
	return true
}

// scanElement reads what stands before an element of an array, or the end of
// the array.
func (c *Coder) scanElement(first bool) (more bool) {
	switch b := c.peek(); {
	case b == ']':
		c.at++
		c.depth--
		return false
	case first:
	case b == ',':
		c.at++
	default:
		c.unexpected("a comma or a closing bracket")
	}
	return c.broken == nil
}

// scanString reads a string, and returns what stands between its quotes. It is
// plain when that is ASCII without escapes.
func (c *Coder) scanString() (quoted []byte, plain, ok bool) {
	start := c.at + 1
	i := start
	for i < len(c.Text) && isPlain(c.Text[i]) {
		i++
	}
	if c.at = i; i < len(c.Text) && c.Text[i] == '"' {
		c.at++
		return c.Text[start:i], true, true
	}
	for c.at < len(c.Text) {
		switch b := c.Text[c.at]; {
		case b == '"':
			c.at++
			return c.Text[start : c.at-1], false, true
		case b < ' ':
			c.unexpected("an escape for a control character")
			return nil, false, false
		case b == '\\':
			if c.at++; !c.scanEscape() {
				return nil, false, false
			}
		default:
			c.at++
		}
	}
	c.unexpected("the rest of a string")
	return nil, false, false
}

// isPlain reports whether b stands for itself in a string, and no other byte
// with it.
func isPlain(b byte) bool { return b >= ' ' && b < utf8.RuneSelf && b != '"' && b != '\\' }

// scanEscape reads what follows a backslash.
func (c *Coder) scanEscape() bool {
	if c.at < len(c.Text) && c.Text[c.at] != 'u' && strings.IndexByte(escapeLetters, c.Text[c.at]) >= 0 {
		c.at++
		return true
	}
	if c.at == len(c.Text) || c.Text[c.at] != 'u' {
		c.unexpected(`an escape, one of " \ / b f n r t u`)
		return false
	}
	c.at++
	for range 4 {
		if c.at == len(c.Text) || hexDigit(c.Text[c.at]) < 0 {
			c.unexpected("four hexadecimal digits")
			return false
		}
		c.at++
	}
	return true
}

func (c *Coder) scanWord(word string) {
	for i := range len(word) {
		if c.at == len(c.Text) || c.Text[c.at] != word[i] {
			c.unexpected(word)
			return
		}
		c.at++
	}
}

func (c *Coder) scanNumber() {
	if c.Text[c.at] == '-' {
		c.at++
	}
	if c.at < len(c.Text) && c.Text[c.at] == '0' {
		c.at++
	} else if !c.scanDigits() {
		return
	}
	if c.at < len(c.Text) && c.Text[c.at] == '.' {
		c.at++
		if !c.scanDigits() {
			return
		}
	}
	if c.at < len(c.Text) && c.Text[c.at]|0x20 == 'e' {
		c.at++
		if c.at < len(c.Text) && (c.Text[c.at] == '+' || c.Text[c.at] == '-') {
			c.at++
		}
		c.scanDigits()
	}
}

func (c *Coder) scanDigits() bool {
	start := c.at
	for c.at < len(c.Text) && isDigit(c.Text[c.at]) {
		c.at++
	}
	if c.at == start {
		c.unexpected("a digit")
		return false
	}
	return true
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// hexDigit returns the value of a hexadecimal digit, -1 for any other byte.
func hexDigit(b byte) rune {
	switch {
	case isDigit(b):
		return rune(b - '0')
	case 'a' <= b|0x20 && b|0x20 <= 'f':
		return rune(b|0x20-'a') + 10
	}
	return -1
}
