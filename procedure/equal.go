package procedure

import "bytes"

// Equal reports whether p and o are compiled from the same data: whether their
// regulations have the same canonical text, as [Regulation.AppendJSON] has it.
// A Procedure whose regulation has none, or that was not compiled, equals only
// itself. A calendar counts by its name and its closures.
func (p *Procedure) Equal(o *Procedure) bool {
	if p == o {
		return true
	}
	if !p.isCompiled() || !o.isCompiled() {
		return false
	}
	mine, err := p.regulation.AppendJSON(nil)
	if err != nil {
		return false
	}
	other, err := o.regulation.AppendJSON(nil)
	return err == nil && bytes.Equal(mine, other)
}

// Equal reports whether c and o are the same case by an equal [Procedure]: what
// == says when both go by one Procedure, and that at no cost; and also true of two
// that go by compilations of the same data. The zero Case equals itself.
//
// Packages that compare values for tests, such as go-cmp, use it by itself.
func (c Case) Equal(o Case) bool {
	mine := c
	mine.procedure = o.procedure
	return mine == o && c.procedure.Equal(o.procedure)
}

// String says c in one line, for messages: by which regulation it goes, where it
// is and since when, the last day for the answer when there is one to come, and
// the last event: "xtra 1: committee hearing since 2026-04-20, due 2026-05-20,
// after 2026-04-21 informed complainant". The zero Case is "no case".
func (c Case) String() string {
	if c.procedure == nil {
		return "no case"
	}
	id, edition := c.procedure.ID()
	b := append(append(append([]byte(id), ' '), edition...), ": "...)
	if c.state.stage != 0 {
		b = append(append(b, c.state.stage.String()...), ' ')
	}
	b = append(b, c.Phase().String()...)
	if c.Closed() {
		b = append(append(b, ' '), c.outcome.String()...)
	}
	b = append(append(b, " since "...), c.Since().String()...)
	if c.state.phase == PhaseHearing && !c.Closed() && !c.answer.IsZero() {
		if c.answer.Paused() {
			b = append(b, ", paused"...)
		} else {
			b = append(append(b, ", due "...), c.answer.Due().String()...)
		}
	}
	if c.verdict != 0 {
		b = append(append(b, ", "...), c.verdict.String()...)
	}
	if c.recent != (Event{}) {
		b = append(append(b, ", after "...), c.recent.String()...)
	}
	return string(b)
}
