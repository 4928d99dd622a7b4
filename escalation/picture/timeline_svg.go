package picture

import (
	"strconv"

	"github.com/hulponline/klachtenregeling/escalation/wording"
)

const mostTracks = 5 // terms beside each other; what else runs is in words only

// SVG returns the picture as a document by itself, as [Ladder.SVG] does. A row
// that is about an event has the id of the picture with "-event-" and the place of
// that event in the history, and that of the day from which it is seen "-today".
func (t Timeline) SVG() string {
	rows, w, root := t.rows(), widthOf(t.width), id("timeline", t.number)
	var c, back, front canvas
	name := t.words.Heading(wording.HeadingHistory)
	sub := t.words.Regulation(t.p)
	y := front.text(ink, heading, heading.wrap(name, w-2*margin), margin, margin)
	y = front.text(soft, small, small.wrap(sub, w-2*margin), margin, y+1) + 12
	says := []string{sub}

	terms := spans(rows)
	tracks, used := track(terms)
	axis := margin + 8 + track2x(used)
	x := axis + 18
	text := w - margin - x - 8
	marks := make([]int, len(rows))
	now := len(rows) - 1
	for i, r := range rows {
		top := y
		if r.sort == isNow {
			now = i
			top, y = y+4, y+12
		}
		said := i > 0 && rows[i-1].head == r.head && rows[i-1].sort != isNow
		if !said {
			says = append(says, r.head)
		}
		says = append(says, r.lines...)
		var p paint = ink
		if r.late {
			p = late
		}
		marks[i] = y + 10
		name := root
		switch {
		case r.sort == isNow:
			name += "-today"
		case r.since == 0 && r.event >= 0:
			name += "-event-" + strconv.Itoa(r.event)
		default:
			name = ""
		}
		if name != "" {
			front.open(name)
		}
		front.mark(r, axis, marks[i])
		if !said {
			y = front.text(p, strong, strong.wrap(r.head, text), x, y)
		}
		for _, line := range r.lines {
			y = front.text(ink, plain, plain.wrap(line, text), x, y)
		}
		for _, n := range r.notes {
			says = append(says, n.text)
			y += 3
			p := soft
			if n.alarm {
				p = late
				front.warning(x+6, y+9)
			} else {
				front.circle(dot, x+6, y+9, 3)
			}
			y = front.text(p, small, small.wrap(n.text, text-18), x+18, y)
		}
		if name != "" {
			front.shut()
		}
		if r.sort == isNow {
			y += 8
			back.rect(here, axis-11, top, w-margin-axis+9, y-top, 8)
		}
		y += 12
	}
	if len(rows) > 0 {
		c.path(spine, num("M", axis, marks[0])+num("V", marks[now]))
		c.path(ahead, num("M", axis, marks[now])+num("V", marks[len(marks)-1]))
	}
	for i, s := range terms {
		if tracks[i] < mostTracks {
			c.span(s, marks, margin+4+track2x(tracks[i]))
		}
	}
	back.WriteString(c.String())
	back.WriteString(front.String())
	return back.finish(root, t.words.Tag(), name, says, w, y)
}

func track2x(n int) int { return 11 * n }

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
