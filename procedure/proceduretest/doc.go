// Package proceduretest tests whether a case system follows a complaints
// procedure. It holds stories about complaints, and tells them to the system.
//
// # In five minutes
//
// Write an adapter in the tests of your system: a [Host] that opens a complaint
// there, and a [Record] that records an event and reads the file back. Then
//
//	func TestProcedure(t *testing.T) {
//		if err := proceduretest.Test(host, procedure.Xtra()); err != nil {
//			t.Fatal(err)
//		}
//	}
//
// tells every story of [ScenariosOf] that procedure to it. Each line of what comes
// back names the story, its line, the clause and what went wrong, grouped by what
// went wrong, with the first few of what went wrong often; [Failures] has them all:
//
//	proceduretest: k3-a-day-late.txt:10: K3: accepts what the procedure refuses: takes 2026-05-01 raised employee: …
//
// To see each story as a test of its own, tell them one by one:
//
//	func TestProcedure(t *testing.T) {
//		p := procedure.Xtra()
//		for _, story := range proceduretest.ScenariosOf(p) {
//			t.Run(story.Name, func(t *testing.T) {
//				if err := proceduretest.Test(host, p, story); err != nil {
//					t.Fatal(err)
//				}
//			})
//		}
//	}
//
// Some stories play in the future, and a system that refuses what is dated after
// today is right to. Such a host is a [Clock] too, and is told what day it is.
//
// The stories are the files in the directory scenarios of this package, and are
// written to be read. Each is told in records of its own, which stay behind in your
// system; clean up as your tests always do. Nothing here depends on the day on
// which the test runs.
//
// # What is checked
//
// After the complaint and after each event of a story:
//
//   - [AcceptsRefused], [RefusesAccepted]: the host takes exactly what the
//     procedure takes. Any error counts as a refusal. An event that was merely
//     wrong, such as a late ruling, must be taken: it happened.
//   - [LosesRecord]: the dossier has the regulation and its edition, the
//     complaint with its mark, and every event taken, whole and in the order in
//     which they were recorded; an event refused is not in it.
//   - [OffersOther], for a [Lister]: on that day, and on each day for which the
//     story says what is open, the list has every duty, advice and right, and
//     nothing that would be refused.
//   - [DueOther], for a [DueReader]: the due day is that of the procedure, which
//     is not moved off a weekend when the regulation does not say so.
//   - [NotUsable]: a nil record, a dossier, list or due day that cannot be read.
//   - [NotThisStory]: the story is about another regulation, or your adapted
//     regulation differs on this point. Then the host was not judged from there
//     on; leave the story out, or write your own.
//
// Findings and contact data in a story are not asked of a host: package audit
// works on the dossier that it reads back. What one event does for several
// clauses, such as telling the complainant of two things, is one step, and it is
// enough to list it once.
//
// # Scenarios of your own
//
// [Parse] reads a story, [Check] tells it to the library, and [Test] takes it as
// an argument. Those of Scenarios that are about [EveryFeature], a made-up
// regulation with everything that a regulation can say, are examples for other
// procedures than that of Xtra. This is a story about Xtra:
//
//	title: The committee rules a day late
//	clauses: K10, R10
//
//	# A late ruling (uitspraak) is still a ruling. It is recorded, and found.
//
//	happened 2026-01-30 about conduct, privacy
//	  filing day 2026-04-30
//	2026-02-13 raised manager
//	  at manager, hearing
//	2026-02-20 raised board
//	2026-02-24 consulted employee
//	2026-02-24 consulted manager
//	2026-03-16 referred committee
//	  due 2026-04-15
//	2026-03-17 paused
//	  refused: procedure: 2026-03-17 paused: not open at stage committee, phase hearing (R14); possible instead: board informed complainant (R8), committee answered committee until 2026-04-15 (K10), complainant accepted (R22)
//	2026-03-17 informed complainant
//
//	on 2026-04-14 open:
//	  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 1 day left
//	  right complainant accepted (R22)
//
//	2026-04-16 answered upheld
//	  at committee, answered
//	  verdict upheld
//
//	audit on 2026-04-16:
//	  note stage-skipped (R4) at 2026-02-13 raised manager, by complainant, about employee, stage employee
//	  impossible not-open (R14) at 2026-03-17 paused
//	  breach late-answer (K10) at 2026-04-16 answered upheld, by committee, stage committee, due 2026-04-15, 1 day late
//
// A scenario is UTF-8 text. The head has, in this order, "title:", "regulation:"
// with its ID (left out: xtra) and "clauses:", the main one first. Below it a
// line at the margin is one of
//
//	# …                                   prose; any number of lines, anywhere
//	happened DAY about GROUND, GROUND     the complaint, once, before all else; "about nothing" for no
//	                                      ground; then ", about nobody in particular" when it is (R25),
//	                                      and ", taken in late" for the mark (R3)
//	DAY KIND …                            an event, in the words of procedure.Event.String
//	on DAY open:                          what can be done on a day, given everything above
//	audit on DAY:                         what is found as of a day in everything above
//	contact:                              where to write and whom to ask
//
// Days are written 2026-03-02, and several clauses "K9, R7". Beneath a line, indented, stands what it comes to.
// Beneath the complaint and an event, each at most once and none required:
//
//	at STAGE, PHASE                       where the case is then; "nobody" before it was raised
//	at STAGE, closed, OUTCOME             the same when it is over, also when it can be taken up again
//	filing day DAY                        the last day to report, or none
//	due DAY                               the last day for the answer of this stage, met or not; or none
//	verdict VERDICT                       of the latest answer, or none
//	refused: TEXT                         not taken, with the whole text of the error
//
// An event without "refused:" must be taken, one with it must not be. The three
// lists are complete, in any order, and hold the word "nothing" when empty. What
// one event does for several clauses is one line beneath open, that of the first
// last day. An audit can find the same twice, of what is written down twice:
//
//	NORM PARTY KIND … (CLAUSE)            beneath open: each duty, advice and right of that day (what is merely
//	                                      possible is left out); a duty has "since DAY"; a term has "until DAY"
//	                                      with "2 days left", "the last day", "1 day late" or "paused"; then
//	                                      "target DAY" for a day aimed at, and "at most TERM" for an extension
//	SEVERITY CODE (CLAUSE) at EVENT, …    beneath audit: "not KIND" says what is overdue or still open; with
//	                                      "by PARTY", "about PARTY", "stage STAGE" and "due DAY, 1 day late"
//	                                      where there is one; "since DAY, 31 days" of what is still open
//	address (CLAUSE) LINE / LINE          beneath contact; also phone and mail
//
// The audit looks at all events above it, those that are refused included: it is
// what somebody finds who gets the paper file. A clause that a story claims must
// be shown by it: by a step, a refusal, a finding, a last day. Indentation and blank lines are
// free; everything else is strict, and a line that is none of these is an error.
//
// # Guarantees
//
// Nothing here reads a clock or the disk (the stories are part of the program),
// keeps state, or knows of a test framework. Reading and telling a story takes the
// time that goes with its length, but for its audits, each of which looks at
// everything above it. A host that panics is not caught.
//
// # Examples
//
// The go command does not show them: Example in example_test.go is an adapter
// for a small case system, told every story.
package proceduretest
