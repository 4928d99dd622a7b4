package strictjson

import (
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"
)

// A View writes an object that is shown and never read back, field by field in
// the order given. What is zero is left out. The zero View is ready; it is used
// once.
type View struct {
	text []byte
	err  error // the first one
}

// Null is the view of a value that is none.
const Null = "null"

// Close ends the object and returns its text, or the first error.
func (v *View) Close() ([]byte, error) {
	if v.err != nil {
		return nil, v.err
	}
	if len(v.text) == 0 {
		v.text = append(v.text, '{')
	}
	return append(v.text, '}'), nil
}

// Fail makes the view an error, if there is one.
func (v *View) Fail(err error) {
	if v.err == nil {
		v.err = err
	}
}

// key starts a field, or an element when it has no key.
func (v *View) key(key string) {
	switch n := len(v.text); {
	case n == 0:
		v.text = append(v.text, '{')
	case v.text[n-1] != '{' && v.text[n-1] != '[':
		v.text = append(v.text, ',')
	}
	if key != "" {
		v.text = append(appendString(v.text, key), ':')
	}
}

// String writes a text, unless it is empty. What is not UTF-8 in it becomes
// U+FFFD.
func (v *View) String(key, s string) {
	if s != "" {
		v.key(key)
		v.text = appendString(v.text, strings.ToValidUTF8(s, "\uFFFD"))
	}
}

// Day writes a day, unless it is zero or in a year that is not written in four
// digits.
func (v *View) Day(key string, d date.Date) {
	const lastDay = 3652058 // 9999-12-31
	if d > 0 && d <= lastDay {
		v.String(key, d.String())
	}
}

// Int writes a number, also zero.
func (v *View) Int(key string, n int) {
	v.key(key)
	v.text = strconv.AppendInt(v.text, int64(n), 10)
}

// Flag writes true, or nothing.
func (v *View) Flag(key string, b bool) {
	if b {
		v.key(key)
		v.text = append(v.text, "true"...)
	}
}

// Value writes what is JSON already, unless it is empty or [Null].
func (v *View) Value(key string, text []byte, err error) {
	v.Fail(err)
	if len(text) > 0 && string(text) != Null {
		v.key(key)
		v.text = append(v.text, text...)
	}
}

// Fields writes the fields of an object that is JSON already.
func (v *View) Fields(object []byte, err error) {
	v.Fail(err)
	if len(object) > len("{}") {
		v.key("")
		v.text = append(v.text, object[1:len(object)-1]...)
	}
}

// Open starts an array, or an object when the bracket is '{'; [View.Shut] ends
// it. Elements have no key.
func (v *View) Open(key string, bracket byte) {
	v.key(key)
	v.text = append(v.text, bracket)
}

// Shut ends what [View.Open] started.
func (v *View) Shut(bracket byte) { v.text = append(v.text, bracket) }

// A Word is a value of a closed vocabulary.
type Word interface {
	~uint8
	MarshalText() ([]byte, error)
}

// WriteWord writes a word, unless it is zero. A value without a word is an error.
func WriteWord[W Word](v *View, key string, w W) {
	if w == 0 {
		return
	}
	text, err := w.MarshalText()
	v.Fail(err)
	v.String(key, string(text))
}
