package picture

import (
	"cmp"
	"strconv"

	"github.com/hulponline/klachtenregeling/escalation/wording"
)

const (
	mostTracks = 5  // terms beside each other; what else runs is in words only
	trackWidth = 11 // from one to the next
)

// SVG returns the picture as a document by itself, as [Ladder.SVG] does. A row
// that is about an event has the id of the picture with "-event-" and the place of
// that event in the history, and that of the day from which it is seen "-today".
func (t Timeline) SVG() string {
	rows, name, about := t.rows(), t.words.Heading(wording.HeadingHistory), t.words.Regulation(t.p)
	terms := spans(rows)
	tracks, used := track(terms)
	c := chart{root: id("timeline", t.number), width: cmp.Or(t.width, usual), says: []string{about}}
	c.axis = margin + 8 + trackWidth*used
	c.x = c.axis + 18

	y := c.front.text(ink, heading, heading.wrap(name, c.width-2*margin), margin, margin)
	y = c.front.text(soft, small, small.wrap(about, c.width-2*margin), margin, y+1) + 12
	now := 0
	for i, r := range rows {
		headed := i > 0 && rows[i-1].head == r.head && rows[i-1].sort != isNow
		if r.sort == isNow {
			now = i
			y = c.today(r, y+4)
		} else {
			y = c.row(r, headed, y)
		}
		y += 12
	}
	if len(rows) > 0 {
		c.behind.path(spine, num("M", c.axis, c.marks[0])+num("V", c.marks[now]))
		c.behind.path(ahead, num("M", c.axis, c.marks[now])+num("V", c.marks[len(c.marks)-1]))
	}
	for i, s := range terms {
		if tracks[i] < mostTracks {
			c.behind.span(s, c.marks, margin+4+trackWidth*tracks[i])
		}
	}
	c.behind.WriteString(c.front.String())
	return c.behind.finish(c.root, t.words.Tag(), name, c.says, c.width, y)
}

// A chart draws rows below each other, beside an axis.
type chart struct {
	front, behind  canvas
	root           string
	width, axis, x int      // of the page, and where the axis and the text are
	marks          []int    // where each row has its mark
	says           []string // all of it in words
}

// today draws the row of the day from which the case is seen, and returns where
// it ends.
func (c *chart) today(r row, y int) int {
	bottom := c.row(r, false, y+8) + 8
	c.behind.rect(here, c.axis-11, y, c.width-margin-c.axis+9, bottom-y, 8)
	return bottom
}

// row draws a row from y down, without its head when the row before has it, and
// returns where it ends.
func (c *chart) row(r row, headed bool, y int) int {
	text := c.width - margin - c.x - 8
	c.marks = append(c.marks, y+10)
	if name := r.name(); name != "" {
		c.front.open(c.root + name)
		defer c.front.shut()
	}
	c.front.mark(r, c.axis, y+10)
	if !headed {
		p := ink
		if r.late {
			p = late
		}
		y = c.front.text(p, strong, strong.wrap(r.head, text), c.x, y)
		c.says = append(c.says, r.head)
	}
	for _, line := range r.lines {
		y = c.front.text(ink, plain, plain.wrap(line, text), c.x, y)
		c.says = append(c.says, line)
	}
	for _, n := range r.notes {
		y = c.note(n, y+3, text)
	}
	return y
}

func (c *chart) note(n note, y, width int) int {
	c.says = append(c.says, n.text)
	p := soft
	if n.alarm {
		p = late
		c.front.warning(c.x+6, y+9)
	} else {
		c.front.circle(dot, c.x+6, y+9, 3)
	}
	return c.front.text(p, small, small.wrap(n.text, width-18), c.x+18, y)
}

// name returns what follows the id of the picture in that of a row, nothing when
// it has none.
func (r row) name() string {
	switch {
	case r.sort == isNow:
		return "-today"
	case r.sort <= passedOver && r.event >= 0:
		return "-event-" + strconv.Itoa(r.event)
	default:
		return ""
	}
}

// track puts terms beside each other, each on the first track that is free, and
// returns how many there are, of those that are drawn.
func track(terms []span) (tracks []int, used int) {
	var free []int // from where on each is
	for _, s := range terms {
		at := 0
		for at < len(free) && free[at] > s.from {
			at++
		}
		if at == len(free) {
			free = append(free, 0)
		}
		free[at] = max(s.due, s.stop) + 1
		tracks = append(tracks, at)
	}
	return tracks, min(len(free), mostTracks)
}

// span draws a term: solid as far as it ran, dotted what is left of it, and
// broken and thick as far as it ran over.
func (c *canvas) span(s span, marks []int, x int) {
	from, due, stop := marks[s.from], marks[s.due], marks[s.stop]
	c.path(term, num("M", x-3, from)+num("h", 6)+num("M", x, from)+num("V", min(due, stop)))
	switch {
	case s.late:
		c.path(over, num("M", x, due)+num("V", stop))
	case stop < due:
		c.path(left, num("M", x, stop)+num("V", due))
	}
	c.path(term, num("M", x-3, due)+num("h", 6))
}

// mark draws what stands on the axis beside a row.
func (c *canvas) mark(r row, x, y int) {
	switch {
	case r.late:
		c.warning(x, y)
	case r.sort == isDue:
		c.path(due, num("M", x, y-7)+num("l", 7, 7, -7, 7, -7, -7)+"z")
	case r.sort == wasDue:
		c.circle(due, x, y, 7)
		c.path(check, num("M", x-3, y)+num("l", 2, 3, 4, -5))
	case r.sort == passedOver:
		c.circle(dot, x, y, 7)
		c.path(sign, num("M", x-3, y-3)+num("l", 6, 6)+num("M", x+3, y-3)+num("l", -6, 6))
	case r.sort == isNow:
		c.circle(badge, x, y, 7)
		c.circle(on, x, y, 3)
	default:
		c.circle(dot, x, y, 5)
	}
}

// warning draws a triangle with a mark of exclamation.
func (c *canvas) warning(x, y int) {
	c.path(alarm, num("M", x, y-8)+num("l", 8, 14, -16, 0)+"z")
	c.path(sign, num("M", x, y-3)+num("v", 4)+num("m", 0, 2)+num("v", 2))
}
