package procedure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// The listing is to be read line by line beside the published text.
func TestMovesListing(t *testing.T) {
	golden(t, "xtra-moves.golden", listing(procedure.Xtra()))
	golden(t, "every-moves.golden", listing(compiled(t, proceduretest.EveryFeature())))
	golden(t, "other-moves.golden", listing(compiled(t, proceduretest.OtherFeatures())))
}

// listing is every move that is guided to, state by state: who may make it,
// with what force, by which clause, within which term, and where it leads.
func listing(p *procedure.Procedure) string {
	var b strings.Builder
	where, widest := "", 0
	for tr := range p.Transitions() {
		widest = max(widest, len(tr.Move.Clause))
	}
	for tr := range p.Transitions() {
		from := "not raised"
		if tr.Stage != 0 {
			from = fmt.Sprintf("%v, %v", tr.Stage, tr.Phase)
		}
		if from != where {
			where = from
			fmt.Fprintf(&b, "\n%s\n", from)
		}
		m := tr.Move
		what := m.Kind.String()
		if m.Stage != 0 {
			what += " " + m.Stage.String()
		}
		if m.Party != 0 {
			what += " " + m.Party.String()
		}
		var more []string
		if !tr.Term.IsZero() {
			more = append(more, tr.Term.String())
		}
		if m.First {
			more = append(more, "before the answer")
		}
		if m.Soon {
			more = append(more, "soon")
		}
		if tr.General {
			more = append(more, "when about nobody")
		}
		to := ""
		switch {
		case tr.Outcome != procedure.OutcomeOpen:
			to = "-> closed, " + tr.Outcome.String()
		case tr.ToStage != tr.Stage || tr.ToPhase != tr.Phase:
			to = fmt.Sprintf("-> %v, %v", tr.ToStage, tr.ToPhase)
		}
		line := fmt.Sprintf("  %-8v  %-17v  %-27s  %-*s  %-26s  %s", m.Norm, m.By, what, widest, m.Clause, strings.Join(more, ", "), to)
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return strings.TrimLeft(b.String(), "\n")
}

// What can be listed can happen: each move of the listing is made somewhere on
// a walk, and leads where it says; and nothing else is made but what is merely
// recorded, and what reopens a case.
func TestTransitionsAreThoseOfCases(t *testing.T) {
	long(t)
	for _, p := range []*procedure.Procedure{procedure.Xtra(), compiled(t, ladder()), compiled(t, proceduretest.EveryFeature()), compiled(t, proceduretest.OtherFeatures())} {
		bare := func(tr procedure.Transition) procedure.Transition {
			tr.Move = procedure.Move{Norm: tr.Move.Norm, By: tr.Move.By, Kind: tr.Move.Kind, Stage: tr.Move.Stage, Party: tr.Move.Party, Clause: tr.Move.Clause}
			tr.Term, tr.General = deadline.Term{}, false
			return tr
		}
		listed := map[procedure.Transition]bool{}
		for tr := range p.Transitions() {
			listed[bare(tr)] = false
		}
		for _, general := range []bool{false, true} {
			complaint := about("2026-01-30")
			complaint.General = general
			walk(t, p, complaint, func(v visit) {
				if rung, _ := p.Rung(v.c.Stage()); v.c.Closed() && rung.Final == "" {
					// What is still open is what was open before, but for going on where it was.
					for m := range v.c.Moves() {
						if next, err := v.c.Apply(m.Event(v.c.Last())); err == nil && m.Kind == procedure.Declined && next.Phase() == procedure.PhaseHearing {
							listed[bare(procedure.Transition{Stage: v.c.Stage(), Phase: v.c.Phase(), Move: m, ToStage: next.Stage(), ToPhase: next.Phase(), Outcome: next.Outcome()})] = true
						}
					}
					return
				}
				matter := days(v.c)
				for m := range v.c.Duties() {
					if m.Kind == procedure.Answered || m.Kind == procedure.Referred {
						continue // these lead elsewhere
					}
					e := bare(procedure.Transition{Stage: v.c.Stage(), Phase: v.c.Phase(), Move: m, ToStage: v.c.Stage(), ToPhase: v.c.Phase(), Outcome: procedure.OutcomeOpen})
					require.Contains(t, listed, e)
					listed[e] = true
				}
				for m := range v.c.Moves() {
					for _, on := range matter {
						next, err := v.c.Apply(eventOf(m, on))
						if err != nil {
							continue
						}
						e := bare(procedure.Transition{Stage: v.c.Stage(), Phase: v.c.Phase(), Move: m, ToStage: next.Stage(), ToPhase: next.Phase(), Outcome: next.Outcome()})
						if v.c.Closed() {
							e.Outcome = procedure.OutcomeOpen // it ends nothing that had not ended
						}
						if _, ok := listed[e]; ok {
							listed[e] = true
						} else if m.Norm != procedure.Possible || next.Stage() != v.c.Stage() || next.Phase() != v.c.Phase() {
							t.Fatalf("after %v: %v leads to %v, %v and is not listed", v, m, next.Stage(), next.Phase())
						}
						break
					}
				}
			})
		}
		for e, made := range listed {
			if !made {
				t.Errorf("nobody ever makes %v at %v, %v", e.Move, e.Stage, e.Phase)
			}
		}
	}
}

// Nothing in the library looks at the name of a regulation: under another
// name the same data is the same procedure.
func TestNameDoesNotMatter(t *testing.T) {
	r := procedure.XtraRegulation()
	r.ID, r.Edition = "another", "2"
	require.Equal(t, slices.Collect(procedure.Xtra().Transitions()), slices.Collect(compiled(t, r).Transitions()))
}

func TestTransitionsStop(t *testing.T) {
	n := 0
	for range procedure.Xtra().Transitions() {
		n++
		break
	}
	require.Equal(t, 1, n)
}
