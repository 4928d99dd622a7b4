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
//     When there are more, [NoDeadEnd] and [EverOpen] are not judged.
//   - [NoDeadEnd]: from every open case there is a way on to an end that does
//     not ask the complainant to agree or to withdraw, nor the body to pass the
//     complaint on: a final answer, or a lapse.
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
//   - [Worded]: every text of the regulation, and every situation, step, event,
//     finding and refusal that the walk meets, is said in those of Dutch and
//     English that the regulation is in, and in the right one of the two. In
//     other languages nothing is looked at.
//   - [Cited]: whatever has a clause cites one that is defined.
//   - [Working]: the calendar has a working day in every month.
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
// What it does not see: other days of the year, extensions other than the
// longest, verdicts, wording of the host's own, and whether the regulation says
// what its text says. For that, write scenarios, and hold your case system to them with
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
