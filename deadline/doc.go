// Package deadline counts terms: it answers on which day a term ends that
// started on a given day, and why.
//
// # Dates and terms
//
// A date is a Date of [github.com/rickb777/date/v2], read with [ParseDate] or
// taken from an instant with [DayIn]. Only the years 1900 to 2200 are counted
// in. A [Term] is a count of one unit, such as Weeks(6), written P6W, or of
// months or years and then days, such as Months(1).AndDays(14), written P1M14D.
// The day on which a term starts does not count, and its last day is still in
// time.
//
// # Counting
//
// A [Counting] says how terms are counted. Its zero value counts calendar
// days and moves nothing. [Statutory] is the Dutch law for terms in statutes,
// the Algemene termijnenwet (Atw): a term that ends on a day off ends on the
// next working day. That law does not bind terms that an organisation sets
// itself, and so it is a choice and not the default. Clause: R6.
//
// [Counting.Deadline] gives a [Deadline], a small comparable value.
// [Counting.Extend], [Counting.ExtendAgreed], [Counting.Unextend],
// [Counting.Pause], [Counting.Resume], [Counting.Recount] and
// [Counting.Restart] give another one. All of them count from the start again,
// in the same order:
//
//  1. The start rule may move the start to a working day.
//  2. The term is counted, with the extensions that are of its kind. Months
//     end on the day of the month they started on, or on the month's last
//     day (clause R1); this does not stick: a month and a month from
//     31 January is 31 March. Days that the term has after its months follow.
//  3. Extensions of another kind follow.
//  4. The days on which the clock stood still follow (clauses R29, R30).
//  5. The term is made to hold a minimum of working days (Atw art. 2).
//  6. The end rolls to a working day, once (Atw art. 1 and 4).
//
// After an extension that was only agreed, 5 and 6 do not apply unless the
// Counting says so (clause R31). What would end after 31 December 2200 ends on
// that day, provisionally.
//
// [Counting.Derive] gives these steps for one deadline, [Counting.Explain] the
// same as text. [Deadline.MetOn] marks a deadline as met, which changes what
// [Deadline.Status] says of later days and nothing else.
//
// # Calendars
//
// A [Calendar] tells working days from days off. [Netherlands] knows the Dutch
// holidays, and the days that royal decrees equate with them as far as the
// decrees go. Where a due day depends on a day that no decree has settled, the
// deadline is provisional and says so; its explanation names the first day that
// can move it. [WithClosures] adds days off of one's own.
//
// # Not modelled
//
// What this package does not count, and what a host can do instead:
//
//   - An end that moves to the previous working day. Take Due of a counting
//     with [RollNone], and go back through the Calendar to a working day.
//   - A month end that sticks, so that a month from 28 February is 31 March.
//     When the start is the last day of its month, give a term in days that
//     leads to the last day of the month that is meant.
//   - Days late in working days. Count the days from the one after Due to today
//     for which IsWorkingDay of the Calendar holds. [Deadline.DaysLeft] is in
//     calendar days.
//   - A term whose first day counts. For days, weeks and working days, give
//     the day before as the start. For months and years, count from the first
//     day itself with [RollNone] and take the day before Due, or Due itself
//     when it is Clamped: a month that counts 1 March as its first day ends on
//     31 March, the day before 1 April.
//   - A term that is counted back from a day. For days and weeks subtract them
//     from the date; for working days go back through the Calendar. The Atw
//     never moves the end of such a term (art. 1, second paragraph).
//   - A recess, in which every term stands still. On the day before its first
//     day pause each deadline that has days left, and resume it on the day after
//     its last, with [SuspendBetween].
//   - Terms in hours.
//
// # Guarantees
//
// Nothing here reads a clock, keeps state or panics; every value is immutable
// and safe for concurrent use, as far as the Calendar that it holds is.
// Counting a deadline does not allocate. Errors wrap one of [ErrSyntax],
// [ErrRange], [ErrTerm], [ErrCounting], [ErrPaused] and [ErrNotPaused].
//
// # Examples
//
// The go command does not show them: Example in example_test.go counts a term
// and explains it; [Calendar] in example_calendar_test.go is a calendar of
// one's own; [Counting.Derive] in example_derive_test.go puts an explanation in
// other words.
package deadline
