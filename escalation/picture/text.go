package picture

import (
	"strconv"
	"strings"
	"unicode"
)

// clean returns s fit for a picture: in one line, valid, and without what would
// turn the order of what is read.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\u2028', r == '\u2029':
			return ' '
		case r == '\ufeff', r&0xfffe == 0xfffe: // a mark of byte order; no characters
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.Join(strings.Fields(s), " ")
}

// sentence returns s with a full stop, so that something can follow it.
func sentence(s string) string {
	if s == "" || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") {
		return s
	}
	return s + "."
}

// escape returns a cleaned text as the content of an element or an attribute.
func escape(s string) string { return marks.Replace(clean(s)) }

var marks = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// A font is how a text is written.
type font struct {
	size int
	bold bool
	line int // from one line to the next
}

// The fonts of a picture, large to small.
var (
	heading = font{size: 17, bold: true, line: 23}
	title   = font{size: 15, bold: true, line: 20}
	strong  = font{size: 14, bold: true, line: 19}
	plain   = font{size: 14, line: 19}
	small   = font{size: 13, line: 18}
)

// width returns how wide s is at most, in hundredths of the size of the font:
// by the widest of the fonts that a system has for its pages, and rounded up,
// since a picture cannot ask.
func (f font) width(s string) int {
	w := 0
	for _, r := range s {
		w += runeWidth(r)
	}
	w *= f.size
	if f.bold {
		w += w / 8
	}
	return (w + 99) / 100
}

// runeWidth returns the width of r in hundredths of the size of its font.
func runeWidth(r rune) int {
	switch {
	case strings.ContainsRune(" .,:;'|!iIjl", r):
		return 37
	case strings.ContainsRune(`frt()[]/-"`, r):
		return 43
	case strings.ContainsRune("mwMW@%—", r):
		return 100
	case r >= 'A' && r <= 'Z':
		return 79
	case r < 0x7f:
		return 65
	case unicode.Is(unicode.Mn, r):
		return 0
	case r < 0x250:
		return 85
	case r < 0x600:
		return 95
	default: // scripts of which a character can be as wide as a word
		return 120
	}
}

// wrap breaks s into lines of at most the given width: between words where that
// can be, else within one.
func (f font) wrap(s string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(clean(s)) {
		if line != "" && f.width(line+" "+word) <= width {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		line = ""
		for _, r := range word {
			if line != "" && f.width(line+string(r)) > width {
				lines = append(lines, line)
				line = ""
			}
			line += string(r)
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// widest returns the width of the widest line.
func (f font) widest(lines []string) int {
	w := 0
	for _, line := range lines {
		w = max(w, f.width(line))
	}
	return w
}

// num writes numbers with spaces between them, for a path.
func num(command string, n ...int) string {
	for i, one := range n {
		if i > 0 {
			command += " "
		}
		command += strconv.Itoa(one)
	}
	return command
}
