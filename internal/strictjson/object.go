package strictjson

import "strings"

// LeftOut is the fault of what is written although it is zero.
const LeftOut = "empty or zero, which is said by leaving it out"

// A frame is how far c is with the fields of an object.
type frame struct {
	seen   uint32 // which were there, one bit each
	must   uint32 // which must be
	fields uint8  // how many were asked in this pass

	// The field at hand.
	optional bool   // it may be left out
	empty    bool   // reading: its value is an empty object, array or string
	name     string // its key
	value    int    // writing: where its value starts
	before   Mark   // the faults that are not its own
}

// A pass is what the fields of an object are asked for, all in a row.
type pass uint8

const (
	taking    pass = iota // to take their values, or to write them
	spelling              // to take the value whose key has escapes
	naming                // to name themselves, for a fault
	reporting             // to report that they are missing
)

// An Object is the way through an object: first [Coder.Object], and then its
// fields as long as [Object.Next] says so.
type Object struct {
	outer   frame
	began   bool
	refused bool // there is something else
	at      int  // reading: where the pass began
}

// Object starts the object that is the value at hand. It has 32 fields at most.
func (c *Coder) Object() Object {
	o := Object{outer: c.frame}
	c.frame = frame{}
	switch {
	case !c.reading:
		c.Text = append(c.Text, '{')
	case c.peek() == '{':
		c.open()
		c.more = c.scanComma(true)
	default:
		c.refuse("an object")
		o.refused = true
	}
	return o
}

// Next reports whether the fields are to be gone over, once more when they
// were before. When not, the object has ended.
func (o *Object) Next(c *Coder) bool {
	if !o.began && !o.refused || c.reading && o.goesOn(c) {
		o.began, o.at, c.frame.fields = true, c.at, 0
		return true
	}
	if !c.reading {
		c.Text = append(c.Text, '}')
	}
	empty := c.frame.seen == 0
	c.frame = o.outer
	c.frame.empty = empty
	return false
}

// goesOn reports whether there is anything left to read, or to say, after the
// fields were gone over.
func (o *Object) goesOn(c *Coder) bool {
	switch {
	case o.refused:
		return false
	case c.pass == spelling: // it is none of them
		c.pass = naming
		return true
	case c.pass == naming:
		c.refuseKey()
		c.pass = taking
		return true
	case c.pass == reporting:
		c.pass = taking
		return false
	case c.more && c.at == o.at: // none of them took it
		return c.readKey()
	case c.more:
		return true
	case c.frame.must&^c.frame.seen != 0 && c.broken == nil:
		c.pass = reporting
		return true
	default:
		return false
	}
}

// Optional reports whether the field with this key is to be written or read
// now. If so its value follows, and then [Coder.End]. It is written when it is
// there, unless its value then is an empty object, array or string; and
// reading refuses what is so.
func (c *Coder) Optional(key string, there bool) bool {
	if !c.reading {
		return there && c.writeKey(key, true)
	}
	return c.takeKey(key, false)
}

// Required is the same for a field that is always there.
func (c *Coder) Required(key string) bool {
	if !c.reading {
		return c.writeKey(key, false)
	}
	return c.takeKey(key, true)
}

// Member returns the key that is next, for an object that takes any; false
// when there is none. Its value follows, and then [Coder.End]. Reading only.
func (c *Coder) Member() (key string, ok bool) {
	if !c.more || c.pass != taking {
		return "", false
	}
	quoted, plain, ok := c.scanKey()
	if c.more = ok; !ok {
		return "", false
	}
	c.frame.seen = 1
	c.startField(string(unquote(quoted, plain)), true)
	return c.frame.name, true
}

// End ends the field that [Coder.Optional], [Coder.Required] or [Coder.Member]
// started.
func (c *Coder) End() {
	f := &c.frame
	switch {
	case !c.reading:
		if f.optional && isEmpty(c.Text[f.value:]) {
			c.dropField()
		}
	case f.optional && f.empty && c.Mark() == f.before:
		c.Fault(LeftOut)
	}
	if c.Mark() > f.before {
		c.putUnder(f.before, pathTo(f.name))
	}
	if c.reading {
		c.more = c.scanComma(false)
	}
}

func isEmpty(value []byte) bool {
	return len(value) == 2 && (value[0] == '{' || value[0] == '[' || value[0] == '"')
}

func (c *Coder) startField(name string, optional bool) {
	f := &c.frame
	f.name, f.optional, f.empty, f.before = name, optional, false, c.Mark()
}

func (c *Coder) writeKey(key string, optional bool) bool {
	b := c.Text
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	b = append(b, '"')
	b = append(b, key...)
	b = append(b, '"', ':')
	c.Text = b
	c.startField(key, optional)
	c.frame.value = len(b)
	return true
}

// dropField takes back the field at hand, and the comma before it.
func (c *Coder) dropField() {
	c.Text = c.Text[:c.frame.value-len(c.frame.name)-len(`"":`)]
	if last := len(c.Text) - 1; c.Text[last] == ',' {
		c.Text = c.Text[:last]
	}
}

// takeKey reports whether the key at hand is this one.
func (c *Coder) takeKey(key string, required bool) bool {
	f := &c.frame
	bit := uint32(1) << f.fields
	f.fields++
	if required {
		f.must |= bit
	}
	for c.passKey(key) {
		if f.seen&bit == 0 {
			f.seen |= bit
			c.startField(key, !required)
			return true
		}
		c.FaultAt(key, "is there twice")
		c.skip()
		c.more = c.scanComma(false)
	}
	switch {
	case c.pass == naming:
		c.keys = append(append(c.keys, ", "...), key...)
	case c.pass == reporting && required && f.seen&bit == 0:
		c.FaultAt(key, "missing")
	}
	return false
}

// passKey reports whether the key at hand is this one, and goes on to its value.
// It only compares: a key is read by itself when no field takes it so.
func (c *Coder) passKey(key string) bool {
	switch c.pass {
	case taking:
		start := c.at + len(`"`)
		end := start + len(key)
		if !c.more || end >= len(c.Text) || c.Text[end] != '"' || string(c.Text[start:end]) != key {
			return false
		}
		c.at = end + len(`"`)
		c.more = c.scanColon()
		return c.more
	case spelling:
		if string(c.key) == key {
			c.pass = taking
			return true
		}
	case naming, reporting: // nobody takes anything
	}
	return false
}

// readKey reads the key at hand, which no field took as it stands there, for the
// passes to come.
func (c *Coder) readKey() bool {
	quoted, plain, ok := c.scanKey()
	if c.more = ok; !ok {
		return false
	}
	c.key, c.keys = unquote(quoted, plain), c.keys[:0]
	c.pass = spelling
	if plain {
		c.pass = naming
	}
	return true
}

// refuseKey reports the key at hand, which is none of c.keys, and passes over
// its value.
func (c *Coder) refuseKey() {
	if !c.Full() {
		c.FaultAt(pathTo(string(c.key)), "unknown key, want %s", strings.TrimPrefix(string(c.keys), ", "))
	}
	c.skip()
	c.more = c.scanComma(false)
}
