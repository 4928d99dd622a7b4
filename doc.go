// Package klachtenregeling is the root of a library of procedure rules: it
// follows a complaint through a complaints procedure. Which step is it at, who
// must, may or is advised to do what next, by when, and what went wrong so
// far? The procedure that Hulp Online Den Haag (Xtra) publishes comes with it;
// others are data.
//
// This package holds no code. The work is done below it:
//
//   - [github.com/hulponline/klachtenregeling/procedure] is where to start:
//     the regulation as data, the case and its moves.
//   - [github.com/hulponline/klachtenregeling/procedure/audit] judges a history:
//     did it follow the procedure?
//   - [github.com/hulponline/klachtenregeling/escalation] says what to do next
//     as of a day, and
//     [github.com/hulponline/klachtenregeling/escalation/wording] all of it in
//     words: in Dutch or English, to the complainant or to staff.
//     [github.com/hulponline/klachtenregeling/escalation/picture] draws a
//     procedure and a case in those words.
//   - [github.com/hulponline/klachtenregeling/deadline] counts terms and
//     explains due dates.
//   - [github.com/hulponline/klachtenregeling/procedure/proceduretest] holds
//     your own case system to the procedure, and
//     [github.com/hulponline/klachtenregeling/escalation/escalationtest] a
//     regulation of your own to what any ladder must satisfy.
//   - [github.com/hulponline/klachtenregeling/procedure/figures] counts the
//     figures of a year, and
//     [github.com/hulponline/klachtenregeling/procedure/compare] says what another
//     text would change for open cases.
//
// Most of them have examples, which the go command does not show: their texts
// name the files that they are in. Programs are in the directory examples.
//
// The library is pure. It reads no clock, no file and no network, keeps no
// state and holds no personal data: the day is always an argument, and what
// happened is the host's to store.
package klachtenregeling
