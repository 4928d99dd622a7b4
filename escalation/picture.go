package escalation

import (
	"fmt"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Mermaid draws the ladder of p as a Mermaid state diagram: the states from
// the lowest rung up, and between them every move that leads somewhere else,
// with its clause. It uses the words of the wire form. What is merely recorded
// is left out, and so is the way back from a case that lapsed (R12) or in which
// the complainant agreed after a talk (R22), which is to where it ended. What
// depends on whom the complaint is about (R25) is drawn once. The same
// procedure always gives the same text.
func Mermaid(p *procedure.Procedure) string {
	var used [procedure.OnAppeal + 1][procedure.PhaseClosed + 1]bool
	var ended [procedure.OutcomeForwarded + 1]bool
	drawn := make(map[string]bool)
	var arrows strings.Builder
	for t := range p.Transitions() {
		if t.Stage == t.ToStage && t.Phase == t.ToPhase {
			continue
		}
		used[t.Stage][t.Phase] = true
		to := t.Outcome.String()
		if t.Outcome == procedure.OutcomeOpen {
			used[t.ToStage][t.ToPhase] = true
			to = mermaidID(t.ToStage, t.ToPhase)
		} else {
			ended[t.Outcome] = true
		}
		arrow := fmt.Sprintf("    %s --> %s: %s (%s)\n", mermaidID(t.Stage, t.Phase), to, t.Move.Kind, mermaidText(string(t.Move.Clause)))
		if !drawn[arrow] {
			drawn[arrow] = true
			arrows.WriteString(arrow)
		}
	}

	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	declare := func(s procedure.Stage) {
		for phase := range procedure.Phases() {
			if used[s][phase] {
				id := mermaidID(s, phase)
				fmt.Fprintf(&b, "    state \"%s\" as %s\n", strings.ReplaceAll(id, "_", ", "), id)
			}
		}
	}
	declare(0)
	for s := range p.Stages() {
		declare(s)
	}
	if used[0][procedure.PhaseUnraised] {
		fmt.Fprintf(&b, "    [*] --> %s\n", mermaidID(0, procedure.PhaseUnraised))
	}
	b.WriteString(arrows.String())
	for o := range procedure.Outcomes() {
		if ended[o] {
			fmt.Fprintf(&b, "    %s --> [*]\n", o)
		}
	}
	return b.String()
}

// mermaidID names a state. The words of stages and phases have no hyphens,
// which Mermaid would not take.
func mermaidID(s procedure.Stage, phase procedure.Phase) string {
	if s == 0 {
		return phase.String()
	}
	return s.String() + "_" + phase.String()
}

// mermaidText writes as character codes what Mermaid would take for its own.
func mermaidText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9', r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z', r == ' ', r == '.', r == '-', r > '~':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}
