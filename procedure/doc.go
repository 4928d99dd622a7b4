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
// Another provider writes a regulation of its own: as a Go value, or as JSON
// that [ParseRegulation] reads. A later text of the same procedure is another
// edition, so that an old case keeps the one it was opened under (R20).
//
// # A case
//
// [Procedure.Open] makes a [Case] of a [Complaint]. [Case.Apply] takes an
// [Event] and returns the next Case; [Procedure.Replay] takes a list of them.
// A Case is a small comparable value that never changes, so that a host can
// keep, copy and compare it as it likes. What the host stores are the events;
// [Dossier] is their wire form.
//
// [Case.Moves] lists what can happen next, and Apply accepts exactly that.
// The compiled table of moves is the only list of rules there is: guidance,
// audits and pictures are views of it.
//
// # Facts and judgements
//
// What cannot have happened is refused: a ruling before the referral, a date
// before the previous one. The error is a [*RefusedError]. What happened but
// was wrong, such as a late ruling or an answer without consulting, is
// accepted, and [Procedure.Audit] finds it. One right lapses by the text of
// Xtra's procedure: reporting a complaint after three months (K3).
//
// # Clauses
//
// Each rule cites the clause it comes from: K1 to K13 for the published text,
// R1 to R21 for a reading of what the text leaves open. [Procedure.Clause]
// says in a sentence what a clause comes to. Documentation cites them as
// Clause: K10.
//
// # What is not here
//
// The package holds no personal data, no texts and no case numbers, which are
// the host's. It does not join complaints, does not correct a recorded event
// (replay the corrected list), does not reopen a case other than by R12, and
// says nothing of who may complain for whom or of what is said at a hearing.
//
// Everything is pure: the day is always an argument, every value is immutable
// and safe for concurrent use, and nothing panics.
package procedure
