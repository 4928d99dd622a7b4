// Package escalation tells what to do next in a complaints case as of a day:
// who must, may or is advised to do what, and by when.
//
// Package procedure knows what can happen next in a case; this package looks
// at that from a day and adds nothing to it. So guidance and validation cannot
// disagree: what is open here is what [procedure.Case.Apply] accepts.
//
// # Guidance
//
// [Guide] takes a case and a day. Its steps come most urgent first:
//
//	for s := range escalation.Guide(c, today).Steps() {
//		// s.By, s.Kind, s.Norm, s.Deadline, s.Clause come from the procedure,
//		// s.Urgency, s.DaysLeft and s.Open from today
//	}
//
// A duty stays until it is done, and becomes [Overdue] the day after its last
// day; one that outlives the case stays when the case is over. A duty without a
// date is for [Today], and never overdue (R23). Advice and rights are gone after
// their last day. What opens later is listed at the end and is not open yet.
// [Guidance.For] narrows the steps to those of one party, [Guidance.WithPossible]
// adds what is merely possible, such as withdrawing, and [Guidance.Next] gives
// the first that can be taken today.
//
// As JSON a [Guidance] is all that a page or a front end needs but its words: the
// case, the steps, how each day came about, and what a form for each step asks.
//
// # Many cases
//
// [Queue] makes the first lines of one work list of many cases, each known by a
// key of the host, in no more memory than those take; [QueueByCase] has each case
// once. A database does it with two columns: [Guidance.Rank], to sort by, and
// [Guidance.NextChange], the day until which nothing about the case is different
// while nothing happens in it. [Urgency.RankLimit] is where what is overdue, or
// due within a week, ends in it.
//
// # Letters
//
// [Reminders] gives the days on which to send something before, and for duties
// after, a last day, and when a duty without a date has waited for longer than
// the regulation has patience; [RemindersOn] keeps to working days.
// [RemindersBetween] is for a worker that runs now and then, and [Reminder.Key]
// for one that sends nothing twice. None of them sends anything: they return
// what to do, and the host does it.
//
// # Words
//
// Package wording says all of this in Dutch and in English, to the complainant
// and to staff. Package picture draws the ladder of a procedure, and the timeline of
// a case.
//
// # Guarantees
//
// Nothing here reads a clock, keeps state or panics; every value is immutable
// and safe for concurrent use. The day is always an argument, and a day before
// the last event of a case counts as that day. Whoever leaves the day out gets
// an error, of [Guidance.Err] or with the list, and not the work of another day.
//
// # Examples
//
// The go command does not show them: [Guide], [Reminders] and [Queue] in
// example_test.go; [Guidance.NextChange], [Urgency.RankLimit], [RemindersBetween],
// [QueueByCase] and [Guidance.WithPossible] in example_host_test.go.
package escalation
