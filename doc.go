// Package klachtenregeling is the root of a library that follows a complaint through a complaints procedure: which step it
// is at, who must, may or is advised to do what next, by when, and what has gone wrong so far.
//
// The work is done by the packages below it:
//
//   - deadline counts terms and finds due dates;
//   - procedure holds the procedure as data and the case that moves through it;
//   - escalation tells what to do next as of a day.
//
// The library is pure. It reads no clock, no file and no network, and it keeps no state: the day is always an argument.
package klachtenregeling
