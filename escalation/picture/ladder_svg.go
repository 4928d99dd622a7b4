package picture

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
)

const (
	usual  = 360 // the width of a picture
	margin = 12  // around the picture
	pad    = 14  // within a box
	stem   = 20  // from the left of a box to the arrow below it
	lane   = 14  // from one rail to the next
)

// id returns the id of a picture of some kind.
func id(kind string, number int) string {
	if number == 0 {
		return kind
	}
	return kind + strconv.Itoa(number)
}

func withinWidths(pixels int) int { return min(max(pixels, Narrowest), Widest) }

// SVG returns the picture as a document by itself, which also stands in a page as
// it is. It has no script, no style attribute and no font; see [Style].
func (l Ladder) SVG() string {
	d, w := l.draft(), cmp.Or(l.width, usual)
	var c canvas
	name := l.words.Regulation(l.p)
	y := c.text(ink, heading, heading.wrap(name, w-2*margin), margin, margin) + 10
	s := stack{ladder: l, canvas: &c, says: []string{}}
	y = s.draw(d.boxes, d.ways, margin, y, w-2*margin, frame)
	return c.finish(l.root(), l.words.Tag(), name, s.says, w, y+margin)
}

// A stack draws boxes below each other, and the ways between them.
type stack struct {
	ladder Ladder
	canvas *canvas
	says   []string // all of it in words
}

func (s *stack) say(texts ...string) { s.says = append(s.says, texts...) }

// draw draws boxes from y down and returns where they end. A way to the next box
// is an arrow; what passes boxes by runs along a rail beside them, one for each
// box that such ways lead to.
func (s *stack) draw(boxes []box, ways []way, x, y, w int, p paint) int {
	var rails []int // the boxes that have one
	for _, way := range ways {
		if way.to > way.from+1 && !slices.Contains(rails, way.to) {
			rails = append(rails, way.to)
		}
	}
	if len(rails) > 0 {
		w -= lane*len(rails) + 2
	}
	bottom := make([]int, len(boxes))
	for i := range boxes {
		if i > 0 {
			y = s.between(ways, rails, i, x, y, w, bottom)
		}
		y = s.box(&boxes[i], x, y, w, p)
		bottom[i] = y
	}
	return y
}

// between draws what leads into box i from y down, to the top of that box.
func (s *stack) between(ways []way, rails []int, i, x, y, w int, bottom []int) int {
	c, right, top := s.canvas, x+w, y
	y += 6
	var next bool
	var from []int // the boxes from which others are passed by
	var skips procedure.Cite
	for _, way := range ways {
		switch {
		case way.to != i:
		case way.from == i-1:
			next = true
			for _, label := range way.labels {
				y = c.text(soft, small, small.wrap(label, w-stem-12), x+stem+12, y)
			}
			s.say(way.labels...)
		default:
			from = append(from, way.from)
			skips = unite(skips, way.clauses)
		}
	}
	entry := 0 // where the rail comes in, beside its label
	if len(from) > 0 {
		label := s.ladder.words.Skips(skips)
		for _, line := range small.wrap(label, w-2*stem-28) {
			entry = y + small.line/2
			y = c.text(soft, small, []string{line}, right-stem-14-small.width(line), y)
		}
		s.say(label)
	}
	y = max(y+12, top+32)
	if next {
		c.path(rail, num("M", x+stem, top)+num("V", y-7))
		c.arrow(x+stem, y-1)
	}
	if len(from) > 0 {
		at := slices.Index(rails, i)
		along := right + lane*(at+1) - 4
		leaves := func(box int) int { return bottom[box] - 12 - 8*at }
		for _, box := range from {
			c.path(rail, num("M", right, leaves(box))+num("H", along))
		}
		c.path(rail, num("M", along, leaves(slices.Min(from)))+num("V", entry)+num("H", right-stem)+num("V", y-7))
		c.arrow(right-stem, y-1)
	}
	return y
}

// box draws one box from y down and returns where it ends.
func (s *stack) box(b *box, x, y, w int, p paint) int {
	outer, words := s.canvas, s.ladder.words
	var c canvas
	s.canvas = &c
	top, text := y, w-2*pad
	y += pad - 2
	if b.Here {
		p = here
	}
	if b.hasCase() {
		y = s.badge(words.Heading(wording.HeadingState), x+pad, y, text) + 7
	}
	f := title
	if b.Phase != 0 {
		f = strong
	}
	y = c.text(ink, f, f.wrap(b.title, text), x+pad, y)
	s.say(b.title)
	if b.now != "" {
		y = c.text(ink, plain, plain.wrap(b.now, text), x+pad, y+3)
		s.say(b.now)
	}
	for _, line := range b.lines {
		y = c.text(soft, plain, plain.wrap(line, text), x+pad, y+3)
		s.say(line)
	}
	if len(b.inner) > 0 {
		y = s.draw(b.inner, b.innerWays, x+pad, y+10, text, inner)
	}
	if len(b.ends) > 0 {
		y = s.ends(b.ends, x+pad, y+8, text)
	}
	y += pad - 2
	outer.open(b.ID)
	outer.rect(p, x, top, w, y-top, 8)
	outer.WriteString(c.String())
	outer.shut()
	s.canvas = outer
	return y
}

// badge draws a label in reverse, with a dot before it.
func (s *stack) badge(text string, x, y, w int) int {
	f := font{size: 13, bold: true, line: 18}
	lines := f.wrap(text, w-34)
	h := f.line*len(lines) + 6
	s.canvas.rect(badge, x, y, f.widest(lines)+34, h, 12)
	s.canvas.circle(on, x+14, y+h/2, 4)
	s.canvas.text(on, f, lines, x+24, y+3)
	s.say(text)
	return y + h
}

// ends draws how a case can end: a square before each, as many in a row as fit.
func (s *stack) ends(ends []end, x, y, w int) int {
	at, height := x, 0
	for _, e := range ends {
		lines := small.wrap(e.text, w-36)
		wide, high := small.widest(lines)+36, small.line*len(lines)+8
		if at > x && at+wide > x+w {
			at, y, height = x, y+height+6, 0
		}
		s.canvas.open(e.ID)
		p := pill
		if e.Here {
			p = here
		}
		s.canvas.rect(p, at, y, wide, high, 13)
		s.canvas.rect(tip, at+12, y+high/2-4, 8, 8, 0)
		s.canvas.text(ink, small, lines, at+26, y+4)
		s.canvas.shut()
		s.say(e.text)
		at, height = at+wide+6, max(height, high)
	}
	return y + height
}
