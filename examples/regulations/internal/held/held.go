// Package held holds a regulation to what any should satisfy. A test of a
// regulation calls it in one line.
package held

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

// Compiled returns the procedure of r.
func Compiled(t *testing.T, r procedure.Regulation) *procedure.Procedure {
	t.Helper()
	p, err := r.Compile()
	require.NoError(t, err)
	return p
}

// Rules holds r to every rule of a ladder, save that by its text somebody can wait
// for ever in silence: for the ombudsman, who has no last day where there is no
// measure of patience either, or while a clock stands still. It wants that to be
// said, by the field that would mend it, and once for each rung.
func Rules(t *testing.T, r procedure.Regulation, silent ...string) {
	t.Helper()
	err := escalationtest.CheckRegulation(r)
	var fields []string
	for _, f := range escalationtest.Faults(err) {
		require.Equal(t, escalationtest.Watched, f.Rule, "%v", f)
		fields = append(fields, f.Field)
	}
	require.Equal(t, silent, fields, "%v", err)
}

// Stories tells every story in the directory scenarios to the procedure that
// it is about, and to a case system that follows that procedure. It wants a
// story for each procedure, and for each clause on which a move rests, or a duty
// that outlives the stage where it arose.
func Stories(t *testing.T, procedures ...*procedure.Procedure) {
	t.Helper()
	files, err := filepath.Glob("scenarios/*.txt")
	require.NoError(t, err)
	var told []string
	about := make(map[*procedure.Procedure]bool)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		s, err := proceduretest.Parse(filepath.Base(file), string(text))
		require.NoError(t, err)
		i := slices.IndexFunc(procedures, func(p *procedure.Procedure) bool { return s.Regulation == p.Regulation().ID })
		require.GreaterOrEqual(t, i, 0, "%s is about %q", file, s.Regulation)
		t.Run(s.Name, func(t *testing.T) {
			p := procedures[i]
			require.NoError(t, proceduretest.Check(s, p))
			require.NoError(t, proceduretest.Test(register{p}, p, s))
		})
		about[procedures[i]] = true
		told = append(told, s.Clauses...)
	}
	for _, p := range procedures {
		id, edition := p.ID()
		require.True(t, about[p], "no story is about %s, edition %s", id, edition)
		for move := range p.Transitions() {
			requireTold(t, told, move.Move.Clause)
		}
		for _, rung := range p.Regulation().Rungs {
			for _, duty := range rung.Duties {
				requireTold(t, told, duty.Clause)
			}
		}
	}
}

// requireTold wants every clause of cite among those that stories show.
func requireTold(t *testing.T, told []string, cite procedure.Cite) {
	t.Helper()
	for clause := range cite.All() {
		require.Contains(t, told, clause, "no story shows the clause")
	}
}

// Terms, and countings with their calendars, are compared as they are.
var same = cmpopts.EquateComparable(deadline.Term{}, deadline.Counting{})

// Text writes r as JSON and wants to read the same regulation back, and to write
// the same text again. Calendars finds its calendar by name; nil knows those of
// package deadline.
func Text(t *testing.T, r procedure.Regulation, calendars func(name string) (deadline.Calendar, error)) {
	t.Helper()
	text, err := r.MarshalJSON()
	require.NoError(t, err)
	read, err := procedure.ParseRegulation(text, calendars)
	require.NoError(t, err)
	if diff := cmp.Diff(r, read, same); diff != "" {
		t.Errorf("regulation (-written +read):\n%s", diff)
	}
	again, err := read.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
}

// Clauses wants every clause of p to be cited by something in its regulation.
func Clauses(t *testing.T, p *procedure.Procedure) {
	t.Helper()
	r := p.Regulation()
	for i, c := range r.Clauses {
		without := p.Regulation()
		without.Clauses = slices.Delete(without.Clauses, i, i+1)
		_, err := without.Compile()
		require.Error(t, err, "nothing cites %q", c.ID)
	}
}

// A register is a case system that keeps a dossier of each complaint and asks
// the procedure what it may add. It stands in for that of a host.
type register struct{ procedure *procedure.Procedure }

// Open starts a dossier.
func (r register) Open(c procedure.Complaint) (proceduretest.Record, error) {
	id, edition := r.procedure.ID()
	now, err := r.procedure.Open(c)
	return &record{procedure.Dossier{Regulation: id, Edition: edition, Complaint: c}, now}, err
}

type record struct {
	dossier procedure.Dossier
	now     procedure.Case
}

// Add records e when the procedure takes it.
func (r *record) Add(e procedure.Event) error {
	next, err := r.now.Apply(e)
	if err != nil {
		return err
	}
	r.now = next
	r.dossier.Events = append(r.dossier.Events, e)
	return nil
}

// Dossier reads the dossier back from how it would be stored.
func (r *record) Dossier() (procedure.Dossier, error) {
	var d procedure.Dossier
	text, err := r.dossier.MarshalJSON()
	if err == nil {
		err = d.UnmarshalJSON(text)
	}
	return d, err
}
