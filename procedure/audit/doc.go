// Package audit judges the history of a complaint: did it follow the
// procedure?
//
// [Of] goes through what happened, as known today, and lists what the
// procedure asked and did not get, what cannot have happened, and what is worth
// knowing:
//
//	for _, f := range audit.Of(p, complaint, events, today) {
//		fmt.Println(f.Severity, f.Code, f.Clause, f.DaysLate())
//	}
//
// It is a view of package procedure and uses only what that exports: the steps
// of [procedure.Procedure.Follow], and what was owed before and after each. So
// it has no rules of its own about who owes what.
//
// # How it judges
//
// By day, and not by position: who consults and answers on one day has
// consulted before answering, however it was written down; and who answers on
// the day on which the complainant says no has answered before that. Only where
// the order itself says what happened does it count: saying no before going up,
// to what went before, or after it, to what has just begun; agreeing before the
// next step, or after it; an extension taken back or made once more; a term that
// is counted from something else of that day. What is passed over as impossible
// changes no other finding.
//
// A duty with a last day is a breach the day after it: [LateAnswer] or
// [DoneLate] when it was done after all, [Overdue] when it was not. A duty that
// comes before the answer is a breach when there is an answer, or a referral,
// without it (R9). Any other duty without a last day is a breach when it was
// not done by the earliest of the answer, the last day for the answer and the
// end of the case (R8); before that it is at most a note, once it has waited
// longer than the patience of the regulation (R23).
package audit
