package procedure

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
)

// A codec is one field of a value that has a wire form.
type codec interface {
	// isZero reports whether the field is left out of canonical text.
	isZero() bool
	// append appends the text of the field. What has none is a fault at path.
	append(b []byte, fs *faults, path string) []byte
	// read sets the field, which was zero, from its text.
	read(fs *faults, path string, value []byte)
}

// An object is a struct: its fields under their keys, in the order of
// canonical text. Writing and reading go by this one list, so that neither can
// know a field that the other forgets.
type object []member

type member struct {
	key   string
	field codec
}

func (o object) isZero() bool {
	for _, m := range o {
		if !m.field.isZero() {
			return false
		}
	}
	return true
}

func (o object) append(b []byte, fs *faults, path string) []byte {
	sep := byte('{')
	for _, m := range o {
		if !m.field.isZero() {
			b = append(append(append(b, sep, '"'), m.key...), `":`...)
			b = m.field.append(b, fs, join(path, m.key))
			sep = ','
		}
	}
	if sep == '{' {
		b = append(b, sep)
	}
	return append(b, '}')
}

func (o object) read(fs *faults, path string, value []byte) {
	if value[0] != '{' {
		fs.add(path, "want an object, not %s", shape(value))
		return
	}
	for _, fault := range o.members(value) {
		fs.nest(path, fault)
	}
}

// members reads what stands between the brackets. A version must be there;
// anything else may be left out when it is zero, and is left out then.
func (o object) members(text []byte) faults {
	var must, may []string
	fields := make(map[string]codec, len(o))
	for _, m := range o {
		fields[m.key] = m.field
		if _, ok := m.field.(version); ok {
			must = append(must, m.key)
		} else {
			may = append(may, m.key)
		}
	}
	var fs faults
	for key, value := range fs.members(text, must, may...) {
		before := len(fs)
		fields[key].read(&fs, key, value)
		if fields[key].isZero() && len(fs) == before {
			fs.add(key, leftOut)
		}
	}
	return fs
}

const leftOut = "empty or zero, which is said by leaving it out"

// A list is a slice, with the codec of an element.
type list[T any] struct {
	p  *[]T
	of func(*T) codec
}

func (l list[T]) isZero() bool { return len(*l.p) == 0 }

func (l list[T]) append(b []byte, fs *faults, path string) []byte {
	b = append(b, '[')
	for i := range *l.p {
		if i > 0 {
			b = append(b, ',')
		}
		b = l.of(&(*l.p)[i]).append(b, fs, at(path, i))
	}
	return append(b, ']')
}

func (l list[T]) read(fs *faults, path string, value []byte) {
	for i, value := range fs.elements(path, value) {
		var v T
		l.of(&v).read(fs, at(path, i), value)
		*l.p = append(*l.p, v)
	}
}

func at(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }

// A choice is a word of a vocabulary that counts from zero or from 1. Zero is
// not written, also when it has a word.
type choice[W word] struct {
	p    *W
	last W
}

func (c choice[W]) isZero() bool { return *c.p == 0 }

func (c choice[W]) append(b []byte, fs *faults, path string) []byte {
	if *c.p == 0 || *c.p > c.last {
		fs.add(path, "no such value %d, want 1 to %d", uint8(*c.p), uint8(c.last))
	}
	return appendQuoted(b, (*c.p).String())
}

func (c choice[W]) read(fs *faults, path string, value []byte) {
	s, ok := fs.readString(path, value)
	switch {
	case !ok:
	case s == W(0).String():
		fs.add(path, "%q: "+leftOut, s)
	default:
		var err error
		*c.p, err = parseWord(path, s, c.last)
		fs.nest("", err)
	}
}

// A version is the version of the wire form: always there, and no field.
type version struct{}

func (version) isZero() bool { return false }

func (version) append(b []byte, _ *faults, _ string) []byte { return append(b, wireVersion...) }

func (version) read(fs *faults, path string, value []byte) { fs.readVersion(path, value) }

// A label is a name for programs: text that prints.
type label string

func (l *label) isZero() bool { return *l == "" }

func (l *label) append(b []byte, fs *faults, path string) []byte {
	fs.label(path, string(*l))
	return appendQuoted(b, string(*l))
}

func (l *label) read(fs *faults, path string, value []byte) {
	s, ok := fs.readString(path, value)
	if *l = label(s); ok && s != "" {
		fs.label(path, s)
	}
}

// A phrase is text for people: UTF-8, also with line breaks.
type phrase string

func (p *phrase) isZero() bool { return *p == "" }

func (p *phrase) append(b []byte, fs *faults, path string) []byte {
	p.check(fs, path)
	return appendQuoted(b, string(*p))
}

func (p *phrase) read(fs *faults, path string, value []byte) {
	s, _ := fs.readString(path, value)
	*p = phrase(s)
	p.check(fs, path)
}

// check wants p to come back as it was; see [faults.label].
func (p *phrase) check(fs *faults, path string) {
	if strings.ContainsRune(string(*p), utf8.RuneError) {
		fs.add(path, "%.40q holds something that is not UTF-8", string(*p))
	}
}

// A flag is true, or not there.
type flag bool

func (f *flag) isZero() bool { return !bool(*f) }

func (f *flag) append(b []byte, _ *faults, _ string) []byte { return append(b, "true"...) }

func (f *flag) read(fs *faults, path string, value []byte) {
	if *f = string(value) == "true"; !*f {
		fs.add(path, "want true, or nothing when it is not so")
	}
}

// A number counts something, up to mostNumber.
type number int

// mostNumber is more than any number of a regulation can be, and fits an int
// everywhere.
const mostNumber = 999_999_999

func (n *number) isZero() bool { return *n == 0 }

func (n *number) append(b []byte, fs *faults, path string) []byte {
	if *n < 1 || *n > mostNumber {
		fs.add(path, "%d is not within 0 to %d", int(*n), mostNumber)
	}
	return strconv.AppendInt(b, int64(*n), 10)
}

func (n *number) read(fs *faults, path string, value []byte) {
	i, err := strconv.Atoi(string(value))
	if err != nil || i < 1 || i > mostNumber {
		fs.add(path, "%.40q is not a number that can be here, want 1 to %d in digits, or nothing when it is 0", value, mostNumber)
		return
	}
	*n = number(i)
}

// A span is a term.
type span deadline.Term

func (s *span) isZero() bool { return deadline.Term(*s).IsZero() }

func (s *span) append(b []byte, fs *faults, path string) []byte {
	t := deadline.Term(*s)
	fs.wrap(path, t.Validate())
	return appendQuoted(b, t.String())
}

func (s *span) read(fs *faults, path string, value []byte) {
	*s = span(readText(fs, path, value, deadline.ParseTerm))
}

// A dayOff is a day on which an office is closed.
type dayOff date.Date

func (d *dayOff) isZero() bool { return false }

func (d *dayOff) append(b []byte, _ *faults, _ string) []byte {
	return append(appendDay(append(b, '"'), date.Date(*d)), '"')
}

func (d *dayOff) read(fs *faults, path string, value []byte) {
	*d = dayOff(readText(fs, path, value, deadline.ParseDate))
}
