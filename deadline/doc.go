// Package deadline counts terms: it answers on which day a term ends that
// started on a given day, and why.
//
// # Dates and terms
//
// A date is a Date of [github.com/rickb777/date/v2], read with [ParseDate] or
// taken from an instant with [DayIn]. Only the years 1900 to 2200 are counted
// in. A [Term] is a count of one unit, such as Weeks(6), written P6W. The day
// on which a term starts does not count, and its last day is still in time.
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
// [Counting.Extend], [Counting.Pause], [Counting.Resume] and
// [Counting.Recount] give another one. All of them count from the start again,
// in the same order:
//
//  1. The start rule may move the start to a working day.
//  2. The term is counted, with the extensions that are of its kind. Months
//     end on the day of the month they started on, or on the month's last
//     day (clause R1); this does not stick: a month and a month from
//     31 January is 31 March.
//  3. Extensions of another kind follow.
//  4. The days on which the clock stood still follow.
//  5. The term is made to hold a minimum of working days (Atw art. 2).
//  6. The end rolls to a working day, once (Atw art. 1 and 4).
//
// [Counting.Derive] gives these steps for one deadline, [Counting.Explain] the
// same as text.
//
// # Calendars
//
// A [Calendar] tells working days from days off. [Netherlands] knows the Dutch
// holidays, and the days that royal decrees equate with them as far as the
// decrees go. Where a due day depends on a day that no decree has settled, the
// deadline is provisional and says so. [WithClosures] adds days off of one's
// own.
//
// # Guarantees
//
// Nothing here reads a clock, keeps state or panics; every value is immutable
// and safe for concurrent use. Counting a deadline does not allocate. Errors
// wrap one of [ErrSyntax], [ErrRange], [ErrTerm], [ErrCounting], [ErrPaused]
// and [ErrNotPaused].
//
// Terms counted back from a day are not modelled, nor terms in hours.
package deadline
