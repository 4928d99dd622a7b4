// Package wording says what this library knows in words: where a complaint is,
// what must and can be done, by when, what happened, what was wrong with it, and
// why something is refused.
//
//	l := wording.Dutch()
//	fmt.Println(l.State(c))
//	for s := range escalation.Guide(c, today).For(procedure.Complainant).Steps() {
//		fmt.Println("-", l.Step(c, s))
//	}
//	fmt.Println(l.Timeline(p, complaint, events, today)) // a whole case
//
// # Audiences
//
// A [Language] speaks to the complainant: "je", "you". [Language.For] with
// [Staff] gives the same for who handles complaints: in the third person, without
// where to write and whom to call, and without the notes of a regulation, which
// are for complainants. Clauses are said as the regulation has them.
//
// # Labels
//
// [Language.Stage], [Language.Party], [Language.Ground], [Language.Verdict],
// [Language.Outcome], [Language.Severity] and [Language.Urgency] name values,
// [Language.Heading] divides a page, [Language.By] stands above the steps of a
// party, [Language.Record] is on the button of a move, and [Language.Field] and
// [Language.Faults] go with the fields of a form.
//
// Package picture puts parts of texts into boxes and beside arrows: [Language.Owed],
// [Language.Phase], [Language.Way], [Language.Skips], [Language.Ends],
// [Language.Asked] and [Language.Fact]. Who draws their own can do the same.
//
// # Phrases
//
// What to say is decided once, in Go. How it is said stands in [Phrases], a table
// for each language and audience, with places between braces for what is put
// in. A host replaces phrases with [Language.With], and makes another language of
// its own with [New]; what is left out or misspelled is an error that names the
// phrase, and never silence or another language. What is put in is always said
// in one form, so that a language with cases chooses phrases that fit.
//
// # Guarantees
//
// Nothing here keeps state, reads a clock or panics; every value is immutable and
// safe for concurrent use. Clauses, names, notes and contact come from the
// regulation, as it has them in the language's tag.
//
// # Examples
//
// The go command does not show them: Example in example_complainant_test.go
// says to the complainant where the complaint is, and how the last day was
// counted.
package wording
