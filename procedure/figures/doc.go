// Package figures counts what a provider publishes every year: how many
// complaints there were, what they were about, how far they went, how they were
// judged, how they ended, and how long each stage took to answer.
//
// It knows no rule of any procedure. It follows each dossier with
// [procedure.Procedure.Follow], asks [audit.Of] what was wrong with it, and
// counts. [Count] and [ByYear] go through the dossiers once, keep none of them,
// and need no more memory for many than for few:
//
//	for _, annual := range figures.ByYear(procedure.Xtra(), dossiers, today) {
//		board := annual.Stages[procedure.WithBoard]
//		median, _ := board.Days.Median()
//		fmt.Println(annual.Year, annual.Complaints, board.Answered, median)
//	}
//
// [Judge] does so too, and tells the findings of each, so that who shows those as
// well has no dossier judged twice.
//
// Figures can be added up: those of two halves of a register, by
// [Figures.Plus], are those of the whole. They are plain data, so that they
// print, compare and marshal as they are.
//
// # What is counted
//
// Events that cannot have happened, or are dated after today, are passed over:
// they show among the findings, and change no other figure. A first report
// after the last day is followed as if it had been taken in, marked or not
// (R3).
//
// The figures agree with the audit, and like it they count by day: an answer
// that is given on the day on which the complaint goes on is in time, or late,
// in whichever order that day was written down.
//
// The year of a complaint is that of its first report ([Year]), whenever it
// was answered: all of a complaint is counted in one year, and the figures of a
// past year still change while some of its complaints are open.
//
// # Examples
//
// The go command does not show them: Example, [Judge] and [Figures.Plus] in
// example_test.go count a register, show its findings as well, and add up two.
package figures
