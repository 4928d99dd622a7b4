// Package compare lays a case by one text of a procedure beside the same case by
// another: which last days move when a term becomes longer, or a day becomes a
// day off, and who is worse off.
//
// What differs between the texts themselves is told by [procedure.Diff]. What that
// does to a register is told here, one dossier at a time and none of them kept:
//
//	s := compare.Count(now, proposed, dossiers, today)
//	fmt.Println(s.Moved, s.Worse, s.Better, s.Refused)
//
// [Of] is about one dossier. It has the case by each text, every duty that is open
// with its last day by each ([Comparison.Duties]), and what changes
// ([Comparison.Changes]), in types:
//
//	for c := range compare.Of(now, proposed, dossier, today).Changes() {
//		fmt.Println(c.Effect, c.Code, c.Days(), c.Old.By, c.Old.Deadline, c.New.Deadline)
//	}
//
// It only asks what would be so; by R20 a case keeps the text under which it was
// opened, see [procedure.Editions]. Package compare has no rule of its own: it
// follows the history by both texts with [procedure.Procedure.Follow], and compares
// what is owed and open then.
//
// # Another calendar
//
// A royal decree that adds a day off, or a day on which the office is closed, is the
// same regulation by another calendar, compiled once more:
//
//	r := now.Regulation()
//	r.Counting.Calendar = deadline.WithClosures(r.Counting.Calendar, dayOff)
//	proposed, err := r.Compile()
//
// A last day that is provisional may yet become later by a decree of that kind.
//
// # Worse and better
//
// Both are said of the complainant. A duty of somebody else that may be done later,
// is owed later, has no last day any more, or is gone, is worse; so is a right of
// the complainant that ends sooner, opens later, or is gone. The reverse is better.
// What only concerns what the body can do, such as that it can extend the term, is
// neutral by itself: nobody knows whether it will. Not compared are a day to aim at,
// [procedure.Move].Target, which bars nobody, and [procedure.Case.Refusal], which
// each of the two cases has.
//
// # A history that is refused
//
// What happened may not be possible by the other text: a report that would be too
// late, an extension that it does not know. Then [Comparison].Refused says which
// event and why, and nothing is said of the days, since the case would have gone
// another way. Nothing stops.
//
// # Examples
//
// The go command does not show them: Example, [Of] and [Count] in example_test.go
// compare a term of 30 days with one of 42, and a calendar with one that has a day
// off more.
package compare
