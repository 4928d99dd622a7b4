package escalation_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestMermaid(t *testing.T) {
	got := escalation.Mermaid(procedure.Xtra())
	golden(t, "xtra.mermaid", got)
	require.Equal(t, got, escalation.Mermaid(procedure.Xtra()), "always the same")
	golden(t, "municipal.mermaid", escalation.Mermaid(municipal(t)))
	require.Equal(t, "stateDiagram-v2\n", escalation.Mermaid(nil))
}

// TestMermaidForm: every line is one that Mermaid takes, every state is
// declared before it is used, and every move that changes the state is there.
func TestMermaidForm(t *testing.T) {
	r := procedure.XtraRegulation()
	for i := range r.Clauses {
		if r.Clauses[i].ID == "K11" {
			r.Clauses[i].ID = `9:11; "x" %%`
		}
	}
	for i := range r.Rungs {
		for _, clause := range []*string{&r.Rungs[i].Entry.Clause, &r.Rungs[i].Answer.Clause, &r.Rungs[i].Agree.Accept, &r.Rungs[i].Agree.Decline} {
			if *clause == "K11" {
				*clause = `9:11; "x" %%`
			}
		}
	}
	odd, err := r.Compile()
	require.NoError(t, err)

	state := regexp.MustCompile(`^    state "([a-z]+, )?[a-z]+" as ([a-z_]+)$`)
	arrow := regexp.MustCompile(`^    ([a-z_]+|\[\*\]) --> ([a-z_]+|\[\*\])(: [a-z]+ \(([A-Za-z0-9 .-]|#\d+;)+\))?$`)
	for name, p := range map[string]*procedure.Procedure{"xtra": procedure.Xtra(), "municipal": municipal(t), "odd clauses": odd} {
		t.Run(name, func(t *testing.T) {
			lines := strings.Split(strings.TrimSuffix(escalation.Mermaid(p), "\n"), "\n")
			require.Equal(t, "stateDiagram-v2", lines[0])
			declared := map[string]bool{"[*]": true, "resolved": true, "ruled": true, "withdrawn": true, "lapsed": true}
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
			moves := 0
			for tr := range p.Transitions() {
				if tr.Stage != tr.ToStage || tr.Phase != tr.ToPhase {
					moves++
				}
			}
			require.Equal(t, moves, arrows)
		})
	}
}

// TestLadder: what somebody would be told before anything has happened.
func TestLadder(t *testing.T) {
	var b strings.Builder
	for _, w := range []escalation.Wording{escalation.Dutch(), escalation.English()} {
		p := procedure.Xtra()
		fmt.Fprintf(&b, "%s\n\n", w.SayHeading(escalation.HeadingLadder))
		for s := range procedure.Stages() {
			fmt.Fprintln(&b, w.SayStage(p, s))
			for _, sentence := range w.SayRung(p, s) {
				fmt.Fprintf(&b, "  %s\n", sentence)
			}
		}
		fmt.Fprintln(&b)
	}
	golden(t, "ladder.golden", b.String())
}
