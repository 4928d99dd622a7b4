package picture

import (
	"iter"
	"slices"

	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
)

// A Ladder is the picture of a procedure: from its lowest rung to its highest a
// box with what is owed there, and between them the ways up, each with its
// clauses. It is a small comparable value; the picture is drawn when it is asked
// for, and the same every time. The zero Ladder has no boxes.
//
// What is merely recorded is left out, and so is the way back from a case that
// lapsed (R12) or in which the complainant agreed after a talk (R22), which is to
// where it ended. What depends on whom the complaint is about (R25) is drawn once.
type Ladder struct {
	p       *procedure.Procedure
	words   wording.Language
	at      procedure.Case
	phases  bool
	endings bool
	width   int
	number  int
}

// LadderOf returns the picture of p in the given words.
func LadderOf(p *procedure.Procedure, words wording.Language) Ladder {
	return Ladder{p: p, words: words}
}

// LadderAt returns the picture of the procedure of c in the given words, in which
// the place of c is marked.
func LadderAt(c procedure.Case, words wording.Language) Ladder {
	return Ladder{p: c.Procedure(), words: words, at: c}
}

// WithPhases returns the same picture with a box in each box for every phase that
// a complaint can be in there, and what leads out of it.
func (l Ladder) WithPhases() Ladder { l.phases = true; return l }

// WithEndings returns the same picture with how a case can end at each stage.
func (l Ladder) WithEndings() Ladder { l.endings = true; return l }

// Wide returns the same picture for a page with room for so many pixels, from
// [Narrowest] to [Widest]; what is outside counts as the nearest of these. Without
// it a picture is 360 pixels wide, as a telephone.
func (l Ladder) Wide(pixels int) Ladder { l.width = withinWidths(pixels); return l }

// Numbered returns the same picture with n in the id of all that is in it, so
// that a page can hold several.
func (l Ladder) Numbered(n int) Ladder { l.number = n; return l }

// The widths that a picture can have, in pixels.
const (
	Narrowest = 320
	Widest    = 1200
)

// A Place is a box of a [Ladder], where a complaint can be. It is an element of
// the SVG and a node of the Mermaid text, by which a page can mark it, or link
// to it.
type Place struct {
	ID      string            // of the element, and of the node; a link to it needs no escaping
	Stage   procedure.Stage   // zero: nobody has been told yet
	Phase   procedure.Phase   // zero: any that is not drawn by itself
	Outcome procedure.Outcome // how the case ended there; zero: it did not, or that is not drawn by itself
	Here    bool              // it is marked: the case is there
}

// Places yields every box, from the top of the picture down: a stage, and
// then its phases and endings, where they are drawn.
func (l Ladder) Places() iter.Seq[Place] {
	return func(yield func(Place) bool) {
		for _, b := range l.draft().boxes {
			if !b.visit(yield) {
				return
			}
		}
	}
}

// A draft is what a ladder shows, before it is known where on the page.
type draft struct {
	boxes []box
	ways  []way
}

// A box is a stage, or a phase of one.
type box struct {
	Place
	title string
	lines []string // what is said of it
	now   string   // how far the case is; empty: it is elsewhere, or has only come there
	ends  []end
	phases
}

// phases are the boxes within a box, and the ways between them.
type phases struct {
	inner     []box
	innerWays []way
}

// An end is how a case can end.
type end struct {
	Place
	text string
}

// A way leads from one box to a later one, by their places in the list.
type way struct {
	from, to int
	clauses  procedure.Cite
	labels   []string
}

// hasCase reports whether the case is there, and not in a box within it.
func (b *box) hasCase() bool {
	return b.Here || slices.ContainsFunc(b.ends, func(e end) bool { return e.Here })
}

func (b *box) visit(yield func(Place) bool) bool {
	if !yield(b.Place) {
		return false
	}
	for i := range b.inner {
		if !b.inner[i].visit(yield) {
			return false
		}
	}
	for _, e := range b.ends {
		if !yield(e.Place) {
			return false
		}
	}
	return true
}

// root returns the id of the picture.
func (l Ladder) root() string { return id("ladder", l.number) }

func (l Ladder) draft() draft {
	var d draft
	transitions := slices.Collect(l.p.Transitions())
	if len(transitions) == 0 {
		return d
	}
	stages := []procedure.Stage{0}
	for s := range l.p.Stages() {
		stages = append(stages, s)
	}
	for _, s := range stages {
		d.boxes = append(d.boxes, l.stage(s, transitions))
	}
	for to := 1; to < len(stages); to++ {
		for from := range to {
			found := those(transitions, func(t *procedure.Transition) bool {
				return t.Stage == stages[from] && t.ToStage == stages[to]
			})
			if len(found) > 0 {
				d.ways = append(d.ways, way{from: from, to: to, clauses: cites(found), labels: l.labels(found)})
			}
		}
	}
	return d
}

// stage returns the box of a stage.
func (l Ladder) stage(s procedure.Stage, all []procedure.Transition) box {
	place := Place{ID: l.root() + "-" + procedure.PhaseUnraised.String(), Stage: s}
	if s != 0 {
		place.ID = l.root() + "-" + s.String()
	}
	b := box{Place: place, title: l.words.Stage(l.p, s), lines: l.words.Owed(l.p, s)}
	out := those(all, func(t *procedure.Transition) bool { return t.Stage == s })
	if l.phases && s != 0 {
		b.phases = l.phasesOf(b.Place, out)
	}
	if l.endings {
		b.ends = l.ends(b.Place, out)
	}
	l.mark(&b)
	return b
}

// phasesOf returns the boxes within that of a stage.
func (l Ladder) phasesOf(stage Place, out []procedure.Transition) phases {
	var in phases
	for phase := procedure.PhaseHearing; phase <= procedure.PhaseDeclined; phase++ {
		found := those(out, func(t *procedure.Transition) bool { return t.Phase == phase })
		if len(found) == 0 {
			continue
		}
		b := box{Place: Place{ID: stage.ID + "-" + phase.String(), Stage: stage.Stage, Phase: phase}, title: l.words.Phase(l.p, stage.Stage, phase)}
		leads := those(found, func(t *procedure.Transition) bool { return t.ToStage != t.Stage })
		b.lines = l.labels(leads)
		l.mark(&b)
		in.inner = append(in.inner, b)
	}
	for to := range in.inner {
		for from := range to {
			found := those(out, func(t *procedure.Transition) bool {
				return t.Phase == in.inner[from].Phase && t.ToPhase == in.inner[to].Phase && t.ToStage == t.Stage
			})
			if len(found) > 0 {
				in.innerWays = append(in.innerWays, way{from: from, to: to, clauses: cites(found), labels: l.labels(found)})
			}
		}
	}
	return in
}

// ends returns how a case can end where the transitions come from.
func (l Ladder) ends(from Place, out []procedure.Transition) []end {
	var ends []end
	for o := range procedure.Outcomes() {
		found := those(out, func(t *procedure.Transition) bool { return t.Outcome == o })
		if o == procedure.OutcomeOpen || len(found) == 0 {
			continue
		}
		place := Place{ID: from.ID + "-" + o.String(), Stage: from.Stage, Phase: procedure.PhaseClosed, Outcome: o}
		place.Here = l.isAt(place)
		ends = append(ends, end{place, l.words.Ends(o, cites(found))})
	}
	return ends
}

// mark marks b when the case is in it, and not in a box within it.
func (l Ladder) mark(b *box) {
	if !l.isAt(b.Place) || slices.ContainsFunc(b.inner, func(in box) bool { return l.isAt(in.Place) }) {
		return
	}
	b.Here = !slices.ContainsFunc(b.ends, func(e end) bool { return e.Here })
	if l.at.Phase() != procedure.PhaseHearing { // of which the place says all
		b.now = l.words.State(l.at)
	}
}

// isAt reports whether the case is at a place.
func (l Ladder) isAt(place Place) bool {
	c := l.at
	return c != procedure.Case{} && c.Stage() == place.Stage &&
		(place.Phase == 0 || place.Phase == c.Phase()) && (place.Outcome == 0 || place.Outcome == c.Outcome())
}

// labels says transitions that lead to one place, those of one kind together.
func (l Ladder) labels(found []procedure.Transition) []string {
	var labels []string
	for i, t := range found {
		isSame := func(o *procedure.Transition) bool {
			return o.Move.Kind == t.Move.Kind && o.ToStage == t.ToStage && o.ToPhase == t.ToPhase
		}
		if len(those(found[:i], isSame)) == 0 {
			labels = append(labels, l.words.Way(l.p, t, cites(those(found, isSame))))
		}
	}
	return labels
}

// those returns the transitions that are wanted.
func those(all []procedure.Transition, wanted func(*procedure.Transition) bool) []procedure.Transition {
	var some []procedure.Transition
	for i := range all {
		if wanted(&all[i]) {
			some = append(some, all[i])
		}
	}
	return some
}

// cites returns the clauses of transitions, each once.
func cites(found []procedure.Transition) procedure.Cite {
	var all procedure.Cite
	for _, t := range found {
		all = unite(all, t.Move.Clause)
	}
	return all
}

// unite returns the clauses of all, and those of more that are not among them.
func unite(all, more procedure.Cite) procedure.Cite {
	seen := slices.Collect(all.All())
	for clause := range more.All() {
		if slices.Contains(seen, clause) {
			continue
		}
		if all != "" {
			all += ", "
		}
		all += procedure.Cite(clause)
	}
	return all
}
