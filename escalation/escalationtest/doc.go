// Package escalationtest tests a regulation of your own. It goes through every
// situation that a complaint can come to under it, and holds each to what any
// ladder must satisfy, whatever it says.
//
// # In five minutes
//
// Write the regulation as data, and in its tests
//
//	func TestRegulation(t *testing.T) {
//		if err := escalationtest.CheckRegulation(ours()); err != nil {
//			t.Fatal(err)
//		}
//	}
//
// Each line of what comes back names a rule, says what is wrong, and tells the
// shortest history that shows it:
//
//	escalationtest: never open: right complainant raised appeal (R13) opens on 2026-03-02, and its term ends on 2026-02-02: after 2026-01-30 raised board, 2026-01-30 declined, 2026-01-30 raised committee
//
// It is a [*Fault] for whoever wants the parts.
//
// # What is checked
//
//   - [Compiles]: the regulation passes Regulation.Compile.
//   - [Bounded]: there are at most [MostCases] situations, so that all were seen.
//     When there are more, [NoDeadEnd], [Awaited] and [EverOpen] are not judged.
//   - [NoDeadEnd]: whoever is not satisfied has a way on until it ends: by what
//     they can do themselves, or by what somebody owes, and not by what a body may
//     do if it likes. That it lapses is an end for who can go on and does not, or
//     let the last day for that pass; a final answer is one for everybody.
//   - [Dischargeable]: each duty can be done, on its last day as well and after
//     the end of the case when it outlives that, and is then no longer owed,
//     unless it comes back.
//   - [OpenInTime]: what is advised or a right can be done from its first day up
//     to and including its last, and not on the day before or the day after.
//   - [EverOpen]: each move that the regulation gives can be made in some case: a
//     term that has run out before the move opens gives nothing.
//   - [OnlyGrows]: extending, pausing and resuming make no day earlier, and
//     acknowledging, consulting or hearing in time makes the answer due no later
//     than it was.
//   - [Awaited]: while the complainant can only wait, guidance names somebody who
//     owes something.
//   - [Watched]: when nothing is recorded any more, the complainant can go on by
//     themselves, or the audit finds what they wait for, the day after each last
//     day, and the patience of the regulation, has run out.
//   - [Punctual]: a duty with a last day, such as the answer, is a breach exactly
//     when it is done after that day.
//   - [Guided]: from where nothing went wrong, doing what guidance says is owed
//     leads to no breach, also when each duty waits for its last day.
//   - [OnlyWorse]: no breach goes away when the days from some day on come one day
//     later, unless the day that was missed does too: because the term begins in
//     those days, or because it stood still in them.
//   - [Worded]: every text of the regulation, and every situation, step, event,
//     finding and refusal that the walk meets, is said in those of Dutch and
//     English that the regulation is in, and in the right one of the two. In
//     other languages nothing is looked at.
//   - [Cited]: whatever has a clause cites one that is defined.
//   - [Working]: the calendar has a working day in every month.
//
// Some texts break a rule on purpose: where an ombudsman has no last day and the
// regulation no patience, somebody can wait for ever, and [Watched] says so.
// [Faults] takes the error apart for a test that wants that fault and no other.
//
// A clause that is defined and that no field cites is no fault: a text may say
// things that no rule hangs on. [Uncited] lists those, to be looked at.
//
// # How
//
// The walk is breadth first, of a complaint about one day in 2026: an ordinary
// one, one that is taken in late, and one about nobody in particular. In each
// case every move is tried, also what is merely recorded and what is still owed
// when the case is over, on the days that matter there: the day of the last
// event, the first and the last day of each move, the end of the patience with
// it, and the days before and after those. Two cases that offer the same moves,
// and where the same terms run, end today and are past, count as one.
//
// The rules about breaches look at few days, on which a mistake by one shows:
// [Punctual] at the first and the last day of a term and the day after it, [Guided]
// at doing all at once and at doing each duty on its last day, what has none
// on the day on which guidance names it, and [OnlyWorse] at one day later of each
// number of last days of a history. They take a day as a whole, as the audit does:
// of what guidance names for one day the answer comes last.
//
// What it does not see: other days of the year, extensions other than the
// longest, or than one that has to be told where there is no longest, verdicts
// other than one that upholds where something is owed then, wording of the host's
// own, and whether the regulation says what its text says. For that, write scenarios, and hold your case system to them with
// package proceduretest.
//
// # Guarantees
//
// Nothing here reads a clock or a file, keeps state, or knows of a test
// framework. A calendar that panics is not caught.
//
// # Examples
//
// The go command does not show them: Example in example_test.go checks a
// regulation that has a fault.
package escalationtest
