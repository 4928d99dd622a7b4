package strictjson

import (
	"slices"
	"strconv"
)

// A Difference is one thing in which two texts differ. Its paths are those of
// faults: of a member or an element that only one of them has, the other is
// empty and so is its value.
type Difference struct {
	OldPath, NewPath string
	Old, New         string // what stands there; when moved, what the element is told by
	Moved            bool   // it is an element of a list that stands in another order
}

// Diff returns in what two texts differ that a [Coder] wrote by one
// description, in the order of the new one, and with what is gone in the place
// where it was. There is nothing only when the texts are the same.
//
// A member or an element that only one of them has is one difference, however
// much is in it. Elements of a list are told by their first member, or by
// themselves when they are no objects, wherever they stand; of those that are
// told by the same, the ones that have most in common belong together.
func Diff(old, updated []byte) []Difference {
	var d differ
	was, is := parse(old), parse(updated)
	d.compare(&was, &is, place{})
	return d.found
}

// Unquote returns what a string says, and anything else as it is.
func Unquote(text string) string {
	c := Reader([]byte(text), 1)
	if c.peek() != '"' {
		return text
	}
	s, _ := c.ReadString()
	return string(s)
}

// A node is a value within a text.
type node struct {
	text  string
	open  byte     // the bracket that it begins with, 0 for what has none
	keys  []string // of the members of an object
	nodes []node   // their values, or the elements of an array
}

func parse(text []byte) node {
	c := Reader(text, 1)
	return c.node(string(text))
}

// node reads the value at hand of a text.
func (c *Coder) node(text string) node {
	n := node{}
	b := c.peek()
	start := c.at
	switch b {
	case '{':
		n.open = b
		c.open()
		for first := true; c.scanComma(first); first = false {
			quoted, plain, ok := c.scanKey()
			if !ok {
				break
			}
			n.keys = append(n.keys, string(unquote(quoted, plain)))
			n.nodes = append(n.nodes, c.node(text))
		}
	case '[':
		n.open = b
		c.open()
		for first := true; c.scanElement(first); first = false {
			n.nodes = append(n.nodes, c.node(text))
		}
	default:
		c.skip()
	}
	n.text = text[start:c.at]
	return n
}

// told returns what n is told by among the elements of a list.
func (n *node) told() string {
	if len(n.keys) == 0 {
		return n.text
	}
	return n.nodes[0].text
}

// inCommon returns how many members of two objects are the same.
func (n *node) inCommon(o *node) int {
	same := 0
	for i, key := range n.keys {
		if j := slices.Index(o.keys, key); j >= 0 && n.nodes[i].text == o.nodes[j].text {
			same++
		}
	}
	return same
}

// A place is where a value stands in each of the texts.
type place struct{ old, new string }

func (p place) member(key string) place {
	key = pathTo(key)
	if p.old == "" {
		return place{key, key}
	}
	return place{p.old + "." + key, p.new + "." + key}
}

func (p place) element(i, j int) place {
	return place{p.old + "[" + strconv.Itoa(i) + "]", p.new + "[" + strconv.Itoa(j) + "]"}
}

type differ struct{ found []Difference }

func (d *differ) removed(n *node, p place) {
	d.found = append(d.found, Difference{OldPath: p.old, Old: n.text})
}

func (d *differ) added(n *node, p place) {
	d.found = append(d.found, Difference{NewPath: p.new, New: n.text})
}

func (d *differ) compare(was, is *node, p place) {
	switch {
	case was.text == is.text:
	case was.open == '{' && is.open == '{':
		d.objects(was, is, p)
	case was.open == '[' && is.open == '[':
		d.lists(was.nodes, is.nodes, p)
	default:
		d.found = append(d.found, Difference{OldPath: p.old, NewPath: p.new, Old: was.text, New: is.text})
	}
}

func (d *differ) objects(was, is *node, p place) {
	next := 0
	passGone := func() {
		for ; next < len(was.keys) && !slices.Contains(is.keys, was.keys[next]); next++ {
			d.removed(&was.nodes[next], p.member(was.keys[next]))
		}
	}
	passGone()
	for j, key := range is.keys {
		at := p.member(key)
		if next == len(was.keys) || was.keys[next] != key {
			d.added(&is.nodes[j], at)
			continue
		}
		d.compare(&was.nodes[next], &is.nodes[j], at)
		next++
		passGone()
	}
}

func (d *differ) lists(was, is []node, p place) {
	from, kept := match(was, is)
	moved := outOfOrder(from)
	next := 0
	gone := func(end int) {
		for ; next < end; next++ {
			if !kept[next] {
				d.removed(&was[next], p.element(next, next))
			}
		}
	}
	for j := range is {
		gone(min(j+1, len(was)))
		at, i := p.element(from[j], j), from[j]
		if i < 0 {
			d.added(&is[j], at)
			continue
		}
		if moved[j] {
			d.found = append(d.found, Difference{OldPath: at.old, NewPath: at.new, Old: was[i].told(), New: is[j].told(), Moved: true})
		}
		d.compare(&was[i], &is[j], at)
	}
	gone(len(was))
}

// match returns for each element of a list which one it was in another, -1 when
// it was not there; and which of those were kept.
func match(was, is []node) (from []int, kept []bool) {
	from = slices.Repeat([]int{-1}, len(is))
	kept = make([]bool, len(was))
	pair := func(i, j int) { from[j], kept[i] = i, true }

	same := make(map[string][]int, len(was))
	for i := range was {
		same[was[i].text] = append(same[was[i].text], i)
	}
	for j := range is {
		if list := same[is[j].text]; len(list) > 0 {
			pair(list[0], j)
			same[is[j].text] = list[1:]
		}
	}

	named := make(map[string][]int)
	for i := range was {
		if !kept[i] {
			named[was[i].told()] = append(named[was[i].told()], i)
		}
	}
	for j := range is {
		if from[j] >= 0 {
			continue
		}
		best, most := -1, -1
		for _, i := range named[is[j].told()] {
			if common := was[i].inCommon(&is[j]); !kept[i] && common > most {
				best, most = i, common
			}
		}
		if best >= 0 {
			pair(best, j)
		}
	}

	for j := range is[:min(len(was), len(is))] { // another line in the place of a line
		if from[j] < 0 && !kept[j] && is[j].open == 0 && was[j].open == 0 {
			pair(j, j)
		}
	}
	return from, kept
}

// outOfOrder reports which of the places have to be passed over, as few as can
// be, for the rest to go up. Those below 0 are no places.
func outOfOrder(places []int) []bool {
	before := make([]int, len(places)) // the one before it in the longest row that ends with it
	var ends []int                     // where the rows of each length end that end lowest
	for j, p := range places {
		if p < 0 {
			continue
		}
		n, _ := slices.BinarySearchFunc(ends, p, func(end, p int) int { return places[end] - p })
		before[j] = -1
		if n > 0 {
			before[j] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, j)
		}
		ends[n] = j
	}
	out := make([]bool, len(places))
	for j, p := range places {
		out[j] = p >= 0
	}
	if len(ends) > 0 {
		for j := ends[len(ends)-1]; j >= 0; j = before[j] {
			out[j] = false
		}
	}
	return out
}
