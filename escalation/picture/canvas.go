package picture

import (
	"strconv"
	"strings"
)

// A canvas is an SVG that is being drawn, from the top down.
type canvas struct {
	strings.Builder
}

// text writes lines below each other from y down, and returns where they end.
func (c *canvas) text(p paint, f font, lines []string, x, y int) int {
	for _, line := range lines {
		c.WriteString(`<text ` + string(p) + num(` x="`, x) + num(`" y="`, y+f.line*3/4) + num(`" font-size="`, f.size))
		if f.bold {
			c.WriteString(`" font-weight="700`)
		}
		c.WriteString(`">` + escape(line) + "</text>\n")
		y += f.line
	}
	return y
}

func (c *canvas) rect(p paint, x, y, w, h, round int) {
	c.WriteString(`<rect ` + string(p) + num(` x="`, x) + num(`" y="`, y) + num(`" width="`, w) + num(`" height="`, h))
	if round > 0 {
		c.WriteString(num(`" rx="`, round))
	}
	c.WriteString("\"/>\n")
}

func (c *canvas) path(p paint, d string) { c.WriteString(`<path ` + string(p) + ` d="` + d + "\"/>\n") }

func (c *canvas) circle(p paint, x, y, r int) {
	c.WriteString(`<circle ` + string(p) + num(` cx="`, x) + num(`" cy="`, y) + num(`" r="`, r) + "\"/>\n")
}

// arrow draws the head of an arrow that points down at y.
func (c *canvas) arrow(x, y int) {
	c.path(tip, num("M", x, y)+num("l", -5, -8)+"h10z")
}

// open begins a group that a page can find.
func (c *canvas) open(id string) { c.WriteString(`<g id="` + id + "\">\n") }

func (c *canvas) shut() { c.WriteString("</g>\n") }

// finish makes a document of what was drawn. Says is the whole of it in words.
func (c *canvas) finish(id, lang, name string, says []string, w, h int) string {
	var b strings.Builder
	width, height := strconv.Itoa(w), strconv.Itoa(h)
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" id="` + id + `" lang="` + escape(lang) + `" xml:lang="` + escape(lang) +
		`" role="img" aria-labelledby="` + id + `-title" aria-describedby="` + id + `-desc" width="` + width + `" height="` + height +
		`" viewBox="0 0 ` + width + " " + height + `" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif">` + "\n")
	b.WriteString(`<title id="` + id + `-title">` + escape(name) + "</title>\n")
	b.WriteString(`<desc id="` + id + `-desc">`)
	for i, text := range says {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(escape(sentence(text)))
	}
	b.WriteString("</desc>\n")
	b.WriteString("<style>" + Style + "</style>\n")
	b.WriteString(`<rect ` + string(page) + ` width="` + width + `" height="` + height + `"` + "/>\n")
	b.WriteString(c.String())
	b.WriteString("</svg>\n")
	return b.String()
}
