// Package strictjson reads and writes JSON by one description of the fields of
// a value: the same lines of code write each field and read it, so that
// neither can know a field that the other forgets.
//
// A value is described by a function that goes over its fields in the order in
// which they are written:
//
//	o := c.Object()
//	for o.Next(c) {
//		if c.Optional("name", v.name != "") {
//			... // write v.name, or read it
//			c.End()
//		}
//	}
//
// When writing, the loop is run once. When reading, it is run once for text
// whose keys are in this order, since each field takes its value where it
// stands, and once more each time that the order is another.
//
// It reads in one pass and takes only what it would write, but for spaces,
// escapes and the order of keys: no key that is unknown, repeated or missing,
// no null, nothing empty that could be left out. All faults are reported, in
// the order of the text, with their paths ("events[2].on"); nothing is built
// for them until there is one.
package strictjson

import (
	"fmt"
	"unicode/utf8"
)

// A Coder goes over the fields of one value, to read it or to write it. It is
// used once.
type Coder struct {
	// Text is what is read, or what was written so far: who writes a value
	// appends to it.
	Text []byte

	frame  frame // of the object at hand
	faults []Fault
	most   int // how many faults are kept

	// Reading.
	reading bool
	at      int    // the next byte
	depth   int    // how many brackets are open
	broken  error  // why the text is not JSON
	more    bool   // there is another key
	pass    pass   // what the fields are asked for
	key     []byte // the key at hand, when no field took it as it stands there
	keys    []byte // what the fields said in the pass naming
}

// A Fault is one thing that is wrong with a value.
type Fault struct {
	Path string // such as "events[2].on"; empty: the value as a whole
	Err  error
}

// maxDepth is how many brackets can be open, as in package encoding/json.
const maxDepth = 10_000

// Reader returns a Coder that reads text and keeps the first faults, up to most.
func Reader(text []byte, most int) Coder {
	c := Coder{Text: text, reading: true, most: most}
	if mark := byteOrderMark(text); mark != "" {
		c.stop(fmt.Errorf("starts with %s; want UTF-8 without one", mark))
	}
	return c
}

// Writer returns a Coder that appends to b and keeps the first faults, up to most.
func Writer(b []byte, most int) Coder { return Coder{Text: b, most: most} }

// Reading reports whether c reads, and does not write.
func (c *Coder) Reading() bool { return c.reading }

// Left returns how much text is left to read.
func (c *Coder) Left() int { return len(c.Text) - c.at }

// Failed reports whether there is any fault.
func (c *Coder) Failed() bool { return len(c.faults) > 0 || c.broken != nil }

// Close ends the reading: nothing may follow the value. It returns the faults,
// of which there is only one when the text is not JSON.
func (c *Coder) Close() []Fault {
	if c.reading {
		if c.peek(); c.at < len(c.Text) {
			c.unexpected("nothing after it")
		}
	}
	if c.broken != nil {
		return []Fault{{Err: c.broken}}
	}
	return c.faults
}

// Fault reports a fault of the value at hand.
func (c *Coder) Fault(format string, args ...any) { c.FaultAt("", format, args...) }

// FaultAt reports a fault of what is at path within the value at hand.
func (c *Coder) FaultAt(path, format string, args ...any) {
	if !c.Full() {
		c.faults = append(c.faults, Fault{path, fmt.Errorf(format, args...)})
	}
}

// Wrap reports err, if there is any, of what is at path within the value at
// hand.
func (c *Coder) Wrap(path string, err error) {
	if err != nil && !c.Full() {
		c.faults = append(c.faults, Fault{path, err})
	}
}

// A Mark is a place in the list of faults.
type Mark int

// Mark returns the place where the next fault will be.
func (c *Coder) Mark() Mark { return Mark(len(c.faults)) }

// FaultsSince returns the faults that were reported since then. Their paths
// start at the value at hand.
func (c *Coder) FaultsSince(m Mark) []Fault { return c.faults[m:] }

// Full reports whether no more faults are kept.
func (c *Coder) Full() bool { return len(c.faults) >= c.most }

// putUnder puts a name, or an index in brackets, before the paths of the
// faults since then.
func (c *Coder) putUnder(m Mark, name string) {
	for i := range c.faults[m:] {
		f := &c.faults[int(m)+i]
		switch {
		case f.Path == "":
			f.Path = name
		case f.Path[0] == '[':
			f.Path = name + f.Path
		default:
			f.Path = name + "." + f.Path
		}
	}
}

// stop ends the reading, since the text is not JSON.
func (c *Coder) stop(err error) {
	if c.broken == nil {
		c.broken = err
	}
	c.at = len(c.Text)
}

// unexpected reports that the next byte is not what JSON has there.
func (c *Coder) unexpected(want string) {
	if c.broken != nil {
		return
	}
	if c.at >= len(c.Text) {
		c.stop(fmt.Errorf("not JSON, see byte %d: it ends there, want %s", len(c.Text), want))
		return
	}
	r, size := utf8.DecodeRune(c.Text[c.at:])
	found := fmt.Sprintf("%+q", r)
	if r == utf8.RuneError && size == 1 {
		found = fmt.Sprintf("the byte %#x", c.Text[c.at])
	}
	c.stop(fmt.Errorf("not JSON, see byte %d: want %s, not %s", c.at+1, want, found))
}

// open enters an object or an array.
func (c *Coder) open() {
	c.at++
	if c.depth++; c.depth > maxDepth {
		c.stop(fmt.Errorf("nested too deep, see byte %d: want at most %d open brackets", c.at, maxDepth))
	}
}

func byteOrderMark(text []byte) string {
	starts := func(mark string) bool { return len(text) >= len(mark) && string(text[:len(mark)]) == mark }
	switch {
	case starts("\xef\xbb\xbf"):
		return "a byte order mark"
	case starts("\xff\xfe"), starts("\xfe\xff"):
		return "a byte order mark of UTF-16"
	}
	return ""
}
