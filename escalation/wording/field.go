package wording

import (
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Field returns what a field of an event or a complaint is called, as in a
// [procedure.ValidationError]; of a path the last part counts.
func (l Language) Field(field string) string { return capital(l.about(nil).field(field)) }

// A FieldFault is what is wrong with one field.
type FieldFault struct {
	Field string `json:"field"` // as in the [procedure.ValidationError]
	Text  string `json:"text"`  // what to say beside it
}

// Faults returns what is wrong with each field that err is about, each once and
// in their order; nil when it is about none.
func (l Language) Faults(err error) []FieldFault {
	s := l.about(nil)
	var list []FieldFault
	for _, field := range faultyFields(err) {
		list = append(list, FieldFault{Field: field, Text: s.fill(s.Fields.Wrong, "field", s.field(field))})
	}
	return list
}

func (s speech) field(field string) string {
	field = field[strings.LastIndexByte(field, '.')+1:]
	field, _, _ = strings.Cut(field, "[")
	switch field {
	case "on":
		return s.Fields.On
	case "kind":
		return s.Fields.Kind
	case "stage":
		return s.Fields.Stage
	case "party":
		return s.Fields.Party
	case "verdict":
		return s.Fields.Verdict
	case "term":
		return s.Fields.Term
	case "happened":
		return s.Fields.Happened
	case "grounds":
		return s.Fields.Grounds
	case "general":
		return s.Fields.General
	case "late":
		return s.Fields.Late
	default:
		return s.Fields.Other
	}
}

// check says what to look at again, nothing when err is about no field.
func (s speech) check(err error) string {
	var what []string
	for _, field := range faultyFields(err) {
		what = append(what, s.field(field))
	}
	if len(what) == 0 {
		return ""
	}
	return s.fill(s.Fields.Check, "fields", s.list(what, s.Terms.And))
}

// faultyFields returns the fields that the faults within err are of, each once.
func faultyFields(err error) []string {
	var fields []string
	var visit func(error)
	visit = func(err error) {
		switch err := err.(type) { //nolint:errorlint // every branch of the tree, not the first that fits
		case *procedure.ValidationError:
			if !slices.Contains(fields, err.Field) {
				fields = append(fields, err.Field)
			}
		case interface{ Unwrap() []error }:
			for _, e := range err.Unwrap() {
				visit(e)
			}
		case interface{ Unwrap() error }:
			visit(err.Unwrap())
		}
	}
	visit(err)
	return fields
}
