// Package procedure follows a complaint up the ladder of a complaints
// procedure: who hears it, what they owe, what the complainant can do, until
// when, and by which clause.
//
// # The ladder
//
// On every rung the same thing happens. The complaint comes there, a body
// hears it and answers, and the complainant accepts, which ends it, or goes a
// rung up. So a procedure is data: a [Regulation], with one [Rung] for each
// [Stage]. [Regulation.Compile] checks it and makes it a [Procedure]. The
// procedure that Hulp Online Den Haag (Xtra) publishes is [Xtra]; its data,
// [XtraRegulation], can be laid beside the published text.
//
// Two kinds of data recur. A [Duty] is something that a rung owes beside its
// answer: to confirm, to consult, to hear, to tell, to publish. A [Limit] says
// until when: a term from an [Anchor], such as the day the complaint came to the
// rung or the day all were heard.
//
// Another provider writes a regulation of its own: as a Go value, or as JSON
// that [ParseRegulation] reads. A later text of the same procedure is another
// edition, so that an old case keeps the one it was opened under (R20). [Diff] says
// in what two texts differ, and package compare what that would do to a case. Where
// terms differ by urgency or by subject, each track is a regulation, and the host
// chooses one when a complaint comes in.
//
// # A case
//
// [Procedure.Open] makes a [Case] of a [Complaint]. [Case.Apply] takes an
// [Event] and returns the next Case; [Procedure.Replay] takes a list of them.
// A Case is a small comparable value that never changes, so that a host can
// keep, copy and compare it as it likes. What the host stores are the events;
// [Dossier] is their wire form.
//
//	c, err := procedure.Xtra().Open(procedure.Complaint{Happened: happened})
//	if err == nil {
//		c, err = c.Apply(procedure.Event{On: today, Kind: procedure.Raised, Stage: procedure.WithBoard})
//	}
//
// [Case.Moves] lists what can happen next, and Apply accepts exactly that.
// The compiled table of moves is the only list of rules there is: guidance,
// audits and pictures are views of it.
//
// The library does not know what day it is. An event dated in the future is a
// question for the host, in one line before Apply:
//
//	if err := event.NotAfter(today); err != nil { … }
//
// # Facts and judgements
//
// What cannot have happened is refused: a ruling before the referral, a date
// before the previous one. The error is a [*RefusedError], with a [Reason] for
// programs. The same event delivered twice is refused as [ReasonRepeated], which
// a host that retries takes for success. What happened but was wrong, such as a
// late ruling or an answer without consulting, is accepted, and package audit
// finds it. One right lapses by the text of Xtra's procedure: reporting a
// complaint after three months (K3).
//
// [Procedure.Follow] goes through a history as somebody finds it in a paper
// file, passes over what cannot have happened, and never fails. Audits, figures
// and timelines are built on it.
//
// # Clauses
//
// Each rule cites the clause it comes from: K1 to K13 for the published text,
// R1 to R31 for a reading of what the text leaves open. [Procedure.Clause]
// says in a sentence what a clause comes to. Documentation cites them as
// Clause: K10.
//
// # What is not here
//
// The package holds no personal data, no texts and no case numbers, which are
// the host's. Not modelled, with what a host does instead:
//
//   - Joining complaints: each is a case of its own; the host links them.
//   - Correcting an entry, or a ruling that is put right later: the host replays
//     the corrected list of events. Nothing stays of what was there before but
//     what the host keeps.
//   - Opening a case again other than by R12 and R22: it is a new complaint, with
//     the day on which the promise was broken.
//   - The shorter of two terms that count different days, such as twenty school
//     days or sixty working days: an answer has one term and one calendar. The
//     host counts both with package deadline and states the shorter.
//   - A recess in which every term stands still: record in each case that the
//     clock was stopped and when it ran again, where the regulation lets it; or
//     count with a calendar that closes on those days, for terms in working days.
//   - Hours; who else may go up; a way up that depends on the verdict;
//     interim suspension; more than five rungs.
//   - Who may complain for whom, and what is said at a hearing.
//
// Everything is pure: the day is always an argument, every value is immutable
// and safe for concurrent use, and nothing panics.
//
// # Examples
//
// The go command does not show them: example_dossier_test.go loads a dossier,
// example_rows_test.go stores a row for each event, example_regulation_test.go
// reads a regulation, [Editions] in example_editions_test.go keeps an old text
// beside a new one, [Diff] in example_difference_test.go tells in what they differ,
// and [Case.Equal] in example_equal_test.go compares two cases.
package procedure
