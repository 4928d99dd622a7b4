package escalation_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestMermaid(t *testing.T) {
	got := escalation.Mermaid(procedure.Xtra())
	golden(t, "xtra.mermaid", got)
	require.Equal(t, got, escalation.Mermaid(procedure.Xtra()), "always the same")
	golden(t, "every-feature.mermaid", escalation.Mermaid(everyFeature(t)))
	require.Equal(t, "stateDiagram-v2\n", escalation.Mermaid(nil))
}

// TestMermaidForm: every line is one that Mermaid takes, every state is
// declared before it is used, and every move that changes the state is there.
func TestMermaidForm(t *testing.T) {
	odd := adapted(t, func(r *procedure.Regulation) {
		const id = `9:11; "x" %%`
		for i := range r.Clauses {
			if r.Clauses[i].ID == "K11" {
				r.Clauses[i].ID = id
			}
		}
		for i := range r.Rungs {
			for _, clause := range []*procedure.Cite{
				&r.Rungs[i].Entry.Clause, &r.Rungs[i].Answer.Clause, &r.Rungs[i].Agree.Accept, &r.Rungs[i].Agree.Decline,
			} {
				if *clause == "K11" {
					*clause = id
				}
			}
		}
	})

	state := regexp.MustCompile(`^    state "([a-z]+, )?[a-z]+" as ([a-z_]+)$`)
	arrow := regexp.MustCompile(`^    ([a-z_]+|\[\*\]) --> ([a-z_]+|\[\*\])(: [a-z]+ \(([A-Za-z0-9 .-]|#\d+;)+\))?$`)
	for name, p := range map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "every feature": everyFeature(t), "odd clauses": odd} {
		t.Run(name, func(t *testing.T) {
			lines := strings.Split(strings.TrimSuffix(escalation.Mermaid(p), "\n"), "\n")
			require.Equal(t, "stateDiagram-v2", lines[0])
			declared := map[string]bool{"[*]": true, "resolved": true, "ruled": true, "withdrawn": true, "lapsed": true, "forwarded": true}
			arrows := 0
			for _, line := range lines[1:] {
				if m := state.FindStringSubmatch(line); m != nil {
					require.False(t, declared[m[2]], "twice: %s", line)
					declared[m[2]] = true
					continue
				}
				m := arrow.FindStringSubmatch(line)
				require.NotNil(t, m, "not a line of Mermaid: %s", line)
				require.True(t, declared[m[1]] && declared[m[2]], "not declared: %s", line)
				if m[3] != "" {
					arrows++
				}
			}
			moves := map[procedure.Transition]bool{}
			for tr := range p.Transitions() {
				if tr.Stage != tr.ToStage || tr.Phase != tr.ToPhase {
					moves[procedure.Transition{
						Stage: tr.Stage, Phase: tr.Phase, ToStage: tr.ToStage, ToPhase: tr.ToPhase, Outcome: tr.Outcome,
						Move: procedure.Move{Kind: tr.Move.Kind, Clause: tr.Move.Clause},
					}] = true
				}
			}
			require.Len(t, moves, arrows)
		})
	}
}

// TestMermaidLabels: whatever a clause is called, its label holds nothing that
// Mermaid takes for its own. As reported of nao1215/markdown and mermaid-js.
func TestMermaidLabels(t *testing.T) {
	for _, id := range []string{"art. 9:11; lid 2", `say "x"`, "a[b](c){d}", "<script>", "a-->b", "%% x", "#59;", "`x`", "a|b"} {
		r := desk(t, deadline.Counting{}, deadline.Weeks(6))
		r.Rungs[0].Entry.Clause, r.Clauses[0].ID = procedure.Cite(id), id
		found := 0
		for line := range strings.Lines(escalation.Mermaid(compile(t, r))) {
			label, ok := strings.CutPrefix(strings.TrimSpace(line), "unraised --> board_hearing: ")
			if !ok {
				continue
			}
			found++
			plain := strings.NewReplacer("#", "", ";", "").Replace(label)
			require.False(t, strings.ContainsAny(plain, ":\"[]{}<>%`|\n"), "%q: %q", id, label)
			require.Equal(t, strings.Count(label, "#"), strings.Count(label, ";"), "%q: %q", id, label)
		}
		require.Equal(t, 1, found, id)
	}
}

// TestMermaidOrder: the picture goes up the ladder as the regulation has it.
func TestMermaidOrder(t *testing.T) {
	text := escalation.Mermaid(everyFeature(t))
	at := -1
	for s := range everyFeature(t).Stages() {
		i := strings.Index(text, " as "+s.String()+"_hearing")
		require.Greater(t, i, at, "%v", s)
		at = i
	}
}
