// Package picture draws a procedure, and a case that goes by it, in the words of
// package wording: as SVG, which stands by itself, and in the language of Mermaid.
//
//	w := wording.Dutch()
//	page := picture.LadderOf(procedure.Xtra(), w).SVG()  // the procedure
//	page = picture.LadderAt(c, w).SVG()                  // and where a case is in it
//	page = picture.TimelineOf(p, complaint, events, today, w).SVG()
//
// A [Ladder] has a box for each stage, and on request for each phase of it, and
// how a case can end. [Ladder.Places] says which element and which node is what,
// so that a page can mark boxes and link to them. A [Timeline] has what happened,
// what the audit found, the last days, and the terms as they run or run over.
//
// # In a page
//
// An SVG is 360 pixels wide, as a telephone, or as wide as is asked for: its text
// has the size of that of the page, which should not stretch or shrink it. How wide
// a line is at most is estimated, by wide letters, since no font is known here. A
// page with several pictures numbers them, so that each id is there once.
//
// Nothing is told by colour alone. A picture has a title, and all its words in
// its description, which is what a screen reader reads: as an image, it has
// nothing to step through. It follows the light or the dark of the reader, and
// forced colours. It has no script, no font and no style attributes. Where a content
// security policy keeps its style element from working, it is as in the light;
// [Style] says what to do about that.
//
// # Hostile texts
//
// Names and clauses come from a regulation, and phrases from a host. Whatever is in
// them stays text: no element, attribute, node or directive comes of it. What turns
// the direction of text, and other characters of control, become spaces.
//
// # Guarantees
//
// The same picture is always the same text. Nothing here reads a clock, a file or
// a font, keeps state or panics; every value is immutable and safe for concurrent
// use.
//
// # Examples
//
// The go command does not show them: [LadderAt] and [Ladder.Places] in
// example_test.go.
package picture
