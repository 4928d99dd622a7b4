package compare

import (
	"errors"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
	"github.com/hulponline/klachtenregeling/procedure"
)

// MarshalJSON returns c as JSON, for programs that show it. It has the keys
//
//	code, effect  as in Change
//	days          by how many days it moved, when it did; less than 0 when it is earlier
//	old, new      the move by each text, as [procedure.Move.MarshalJSON] has it
//
// in this order; what is zero is left out. A code or an effect without a word is an
// error. The zero Change is null. A change does not know its case:
// [Comparison.MarshalJSON] has how the days came about.
func (c Change) MarshalJSON() ([]byte, error) {
	return c.view(procedure.Move.MarshalJSON, procedure.Move.MarshalJSON)
}

// A marshalMove writes a move.
type marshalMove func(procedure.Move) ([]byte, error)

func (c *Change) view(oldMove, newMove marshalMove) ([]byte, error) {
	if *c == (Change{}) {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	strictjson.WriteWord(&v, "code", c.Code)
	strictjson.WriteWord(&v, "effect", c.Effect)
	if days := c.Days(); days != 0 {
		v.Int("days", days)
	}
	viewMoves(&v, c.Old, c.New, oldMove, newMove)
	return v.Close()
}

func viewMoves(v *strictjson.View, o, n procedure.Move, oldMove, newMove marshalMove) {
	text, err := oldMove(o)
	v.Value("old", text, err)
	text, err = newMove(n)
	v.Value("new", text, err)
}

// MarshalJSON returns c as JSON, for programs that show it. It has the keys
//
//	today           the day as of which it was compared
//	worse, better   true when the complainant is so in any way
//	refused, taken  why, as [procedure.RefusedError.MarshalJSON] has it, or of the complaint a list of faults, each as [procedure.ValidationError.MarshalJSON] has it
//	duties          those of [Comparison.Duties]: each with the move by the old text and by the new one
//	changes         those of [Comparison.Changes], each as [Change.MarshalJSON] has it
//
// in this order; what is zero is left out, but for the lists. Each move is as
// [procedure.Case.MarshalMove] has it, and each last day has its derivation. The
// cases themselves marshal on their own. A Comparison without a case is null.
func (c Comparison) MarshalJSON() ([]byte, error) {
	none := procedure.Case{}
	if c.Old == none && c.New == none {
		return []byte(strictjson.Null), nil
	}
	var v strictjson.View
	v.Day("today", c.Today)
	v.Flag("worse", c.Worse())
	v.Flag("better", c.Better())
	viewWhy(&v, "refused", c.Refused)
	viewWhy(&v, "taken", c.Taken)
	v.Open("duties", '[')
	for o, n := range c.Duties() {
		v.Open("", '{')
		viewMoves(&v, o, n, c.Old.MarshalMove, c.New.MarshalMove)
		v.Shut('}')
	}
	v.Shut(']')
	v.Open("changes", '[')
	for change := range c.Changes() {
		text, err := change.view(c.Old.MarshalMove, c.New.MarshalMove)
		v.Value("", text, err)
	}
	v.Shut(']')
	return v.Close()
}

// viewWhy writes why something is not taken.
func viewWhy(v *strictjson.View, key string, why error) {
	var refused *procedure.RefusedError
	switch {
	case why == nil:
	case errors.As(why, &refused):
		text, err := refused.MarshalJSON()
		v.Value(key, text, err)
	default:
		v.Open(key, '[')
		viewFaults(v, why)
		v.Shut(']')
	}
}

// viewFaults writes each fault of an error that joins them.
func viewFaults(v *strictjson.View, err error) {
	switch err := err.(type) { //nolint:errorlint // the shape is what is asked, not the chain
	case *procedure.ValidationError:
		text, wrong := err.MarshalJSON()
		v.Value("", text, wrong)
	case interface{ Unwrap() []error }:
		for _, e := range err.Unwrap() {
			viewFaults(v, e)
		}
	}
}
