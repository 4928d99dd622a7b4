package strictjson

import "strconv"

// A List is the way through an array: first [Coder.List], and then a value for
// each time that [List.Next] says so.
type List struct {
	Index int // of the element at hand

	n       int // writing: how many there are
	refused bool
	before  Mark // the faults that are not of the element at hand
}

// List starts the array that is the value at hand. When writing, it has n
// elements.
func (c *Coder) List(n int) List {
	l := List{Index: -1, n: n, before: c.Mark()}
	switch {
	case !c.reading:
		c.Text = append(c.Text, '[')
	case c.peek() == '[':
		c.open()
	default:
		c.refuse("an array")
		l.refused = true
	}
	return l
}

// Next reports whether there is another element, which follows. When not, the
// array has ended.
func (l *List) Next(c *Coder) bool {
	if l.refused {
		return false
	}
	if now := c.Mark(); now > l.before {
		c.putUnder(l.before, "["+strconv.Itoa(l.Index)+"]")
		l.before = now
	}
	l.Index++
	switch {
	case c.reading && c.scanElement(l.Index == 0):
		return true
	case c.reading:
		c.frame.empty = l.Index == 0
		return false
	case l.Index == l.n:
		c.Text = append(c.Text, ']')
		return false
	default:
		if l.Index > 0 {
			c.Text = append(c.Text, ',')
		}
		return true
	}
}

// Element returns the element at hand of a slice that is gone over with l. When
// reading, it is a new one at the end; what was read before it is dropped as
// soon as there is a fault, since it will not be used.
func Element[T any](c *Coder, l *List, p *[]T) *T {
	if !c.reading {
		return &(*p)[l.Index]
	}
	if c.Failed() {
		*p = (*p)[:0]
	}
	var zero T
	*p = append(*p, zero)
	return &(*p)[len(*p)-1]
}
