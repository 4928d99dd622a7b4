// Code generated from scenarios/*.txt by go test -run TestData -update; DO NOT EDIT.

package proceduretest

type file struct{ name, text string }

func files() []file {
	return []file{
		{"f1-about-nothing-in-particular.txt", `title: A complaint that names no ground
regulation: every-feature
clauses: F1, F4

# This regulation asks for no ground. One that is named has a name of its own:
# conduct is called how you were treated (bejegening).

happened 2026-01-30 about nothing
  at nobody, unraised
2026-02-02 raised employee
  at employee, hearing
2026-02-03 accepted
  at employee, closed, resolved

audit on 2026-02-03:
  nothing
`},
		{"f10-never-told.txt", `title: Never told of the extension
regulation: every-feature
clauses: F10, F9, F8

# The answer comes in time by the longer term, and the complainant has not heard
# that it would take longer. That is still owed.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
2026-02-16 extended P5WD

audit on 2026-02-20:
  breach overdue (F10), by manager, about complainant, stage manager, due 2026-02-18, 2 days late

2026-02-23 answered upheld

on 2026-02-23 open:
  duty manager informed complainant (F10) since 2026-02-16 until 2026-02-18, 5 days late
  right complainant accepted (F13)
  right complainant declined (F13)
  right complainant raised board (F14) until 2026-07-30, 157 days left

audit on 2026-02-23:
  breach overdue (F10), by manager, about complainant, stage manager, due 2026-02-18, 5 days late
  note target-missed (F8) at 2026-02-23 answered upheld, by manager, stage manager, due 2026-02-13, 10 days late
`},
		{"f10-told-once-of-two-things.txt", `title: One letter tells of the referral and of the extension
regulation: every-feature
clauses: F10, F24, F28

# Two bodies owe the complainant word: the board of the referral, the panel of
# its extension. Telling once tells all there is to tell.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
  at committee, hearing
  due 2026-04-09
2026-03-11 acknowledged
2026-03-24 heard board
2026-03-30 extended complainant P2W
  due 2026-04-23

on 2026-03-30 open:
  duty board informed complainant (F24) since 2026-03-10
  duty committee informed complainant (F10) since 2026-03-30 until 2026-04-09, 10 days left
  duty committee answered committee (F27) since 2026-03-10 until 2026-04-23, 24 days left
  right committee extended complainant (F28) until 2026-04-23, 24 days left, at most P2W
  right committee paused (F11) until 2026-04-23, 24 days left
  right complainant accepted (F13)

2026-04-01 informed complainant

on 2026-04-01 open:
  duty committee answered committee (F27) since 2026-03-10 until 2026-04-23, 22 days left
  right committee extended complainant (F28) until 2026-04-23, 22 days left, at most P2W
  right committee paused (F11) until 2026-04-23, 22 days left
  right complainant accepted (F13)

2026-04-20 answered upheld

audit on 2026-04-20:
  nothing
`},
		{"f10-told-too-late.txt", `title: Told of the extension when the first term is over
regulation: every-feature
clauses: F10, F9

# The complainant hears of it before the term ends that was extended: on the 18th
# at the latest. The day after is a day late.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
2026-02-16 extended P5WD
  due 2026-02-25

on 2026-02-18 open:
  duty manager informed complainant (F10) since 2026-02-16 until 2026-02-18, the last day
  duty manager answered manager (F8) since 2026-02-02 until 2026-02-25, 7 days left, target 2026-02-13
  right manager paused (F11) until 2026-02-25, 7 days left
  right complainant accepted (F13)

audit on 2026-02-18:
  nothing

2026-02-19 informed complainant

audit on 2026-02-19:
  breach done-late (F10) at 2026-02-19 informed complainant, by manager, about complainant, stage manager, due 2026-02-18, 1 day late
`},
		{"f11-no-way-up-while-paused.txt", `title: No way up while the clock of the panel stands still
regulation: every-feature
clauses: F11, F12, F27, F28, F29

# Paused on 2 April and resumed on 4 May: 31 days lie strictly between. The last
# day was 9 April and becomes Sunday 10 May, moved to Monday. As long as the
# clock stands still nothing is overdue, and silence opens nothing.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
2026-04-02 paused
  due 2026-04-09

on 2026-05-01 open:
  duty committee answered committee (F27) since 2026-03-10 until 2026-04-09, paused
  right committee extended complainant (F28) until 2026-04-09, paused, at most P2W
  right committee resumed (F11)
  right complainant accepted (F13)

audit on 2026-05-01:
  nothing

2026-05-01 raised appeal
  refused: procedure: 2026-05-01 raised appeal: not open at stage committee, phase hearing (F29); possible instead: committee answered committee until 2026-04-09 (F27), committee extended complainant until 2026-04-09 (F28), committee resumed (F11), complainant accepted (F13)
2026-05-04 resumed
  due 2026-05-11
2026-05-11 raised appeal
  refused: procedure: 2026-05-11 raised appeal: too early: the first day is 2026-05-12 (F12); possible instead: committee answered committee until 2026-05-11 (F27), committee extended complainant until 2026-05-11 (F28), committee paused until 2026-05-11 (F11), complainant accepted (F13)
2026-05-12 raised appeal
  at appeal, hearing
  due 2026-06-12
`},
		{"f11-paused-and-resumed.txt", `title: The clock of the team leader stands still
regulation: every-feature
clauses: F11, F8, F34

# A term in working days stands still for the working days strictly between: from
# 6 February to 9 March that is twenty, the four weeks of the 9th, 16th and 23rd
# of February and the 2nd of March. What has not begun cannot pause: before the
# acknowledgement it is refused.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 paused
  refused: procedure: 2026-02-03 paused: not open at stage manager, phase hearing (F34); possible instead: manager acknowledged manager until 2026-02-09 (F7), manager answered manager until 2026-02-23 (F8), manager extended until 2026-02-23 (F9), complainant accepted (F13)
2026-02-04 acknowledged
  due 2026-02-18
2026-02-06 paused
2026-02-09 paused
  refused: procedure: 2026-02-09 paused: not open at stage manager, phase hearing (F34); possible instead: manager answered manager until 2026-02-18 (F8), manager extended until 2026-02-18 (F9), manager resumed (F11), complainant accepted (F13)
2026-03-09 resumed
  due 2026-03-18
2026-03-10 resumed
  refused: procedure: 2026-03-10 resumed: not open at stage manager, phase hearing (F34); possible instead: manager answered manager until 2026-03-18 (F8), manager extended until 2026-03-18 (F9), manager paused until 2026-03-18 (F11), complainant accepted (F13)

audit on 2026-03-18:
  impossible not-open (F34) at 2026-02-03 paused
  impossible not-open (F34) at 2026-02-09 paused
  impossible not-open (F34) at 2026-03-10 resumed
`},
		{"f12-moves-with-an-extension.txt", `title: The way up moves with the extension
regulation: every-feature
clauses: F12, F9, F10

# Five working days more make the last day 25 February, and so the first day to
# go on the 26th.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
  due 2026-02-18
2026-02-06 extended P5WD
  due 2026-02-25
2026-02-06 informed complainant
2026-02-19 raised board
  refused: procedure: 2026-02-19 raised board: too early: the first day is 2026-02-26 (F12); possible instead: manager answered manager until 2026-02-25 (F8), manager paused until 2026-02-25 (F11), complainant accepted (F13)
2026-02-26 raised board
  at board, hearing
`},
		{"f12-panel-silent.txt", `title: A silent panel opens the disputes committee
regulation: every-feature
clauses: F12, F27, F30

# Thirty days from 10 March is 9 April. The panel rules after all, when the case
# has moved on.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
2026-04-09 raised appeal
  refused: procedure: 2026-04-09 raised appeal: too early: the first day is 2026-04-10 (F12); possible instead: committee answered committee until 2026-04-09 (F27), committee extended complainant until 2026-04-09 (F28), committee paused until 2026-04-09 (F11), complainant accepted (F13)

on 2026-04-10 open:
  duty committee answered committee (F27) since 2026-03-10 until 2026-04-09, 1 day late
  right complainant raised appeal (F12) until 2027-04-09, 364 days left
  right complainant accepted (F13)

2026-04-10 raised appeal
  at appeal, hearing
  due 2026-05-11
2026-04-13 answered committee upheld
  at appeal, hearing
  verdict partly-upheld

audit on 2026-04-13:
  impossible too-early (F12) at 2026-04-09 raised appeal, stage appeal
  breach overdue (F27) at 2026-04-10 raised appeal, by committee, stage committee, due 2026-04-09, 1 day late
  note answered-after (F27) at 2026-04-13 answered committee upheld, by committee, stage committee
`},
		{"f12-team-leader-silent.txt", `title: A silent team leader opens the board
regulation: every-feature
clauses: F12, F8, F9, F11, F13

# On the last day there can still be an answer. The day after it the complainant
# can go on. What the team leader answers then is the team leader's own: the
# board still owes its answer, and the case has no verdict yet.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
  due 2026-02-18
2026-02-18 raised board
  refused: procedure: 2026-02-18 raised board: too early: the first day is 2026-02-19 (F12); possible instead: manager answered manager until 2026-02-18 (F8), manager extended until 2026-02-18 (F9), manager paused until 2026-02-18 (F11), complainant accepted (F13)

on 2026-02-18 open:
  duty manager answered manager (F8) since 2026-02-02 until 2026-02-18, the last day, target 2026-02-13
  right manager extended (F9) until 2026-02-18, the last day, at most P10WD
  right manager paused (F11) until 2026-02-18, the last day
  right complainant accepted (F13)

on 2026-02-19 open:
  duty manager answered manager (F8) since 2026-02-02 until 2026-02-18, 1 day late, target 2026-02-13
  right complainant raised board (F12) until 2026-07-30, 161 days left
  right complainant accepted (F13)

2026-02-19 raised board
  at board, hearing
  due 2026-04-02
2026-02-23 answered manager upheld
  at board, hearing
  verdict none
  due 2026-04-02

audit on 2026-02-23:
  impossible too-early (F12) at 2026-02-18 raised board, stage board
  breach overdue (F8) at 2026-02-19 raised board, by manager, stage manager, due 2026-02-18, 1 day late
  note answered-after (F8) at 2026-02-23 answered manager upheld, by manager, stage manager
`},
		{"f13-agrees-with-the-team-leader.txt", `title: Content with the answer of the team leader
regulation: every-feature
clauses: F13, F8

# The complainant agrees, and that is the end.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld

on 2026-02-10 open:
  right complainant accepted (F13)
  right complainant declined (F13)
  right complainant raised board (F14) until 2026-07-30, 170 days left

2026-02-11 accepted
  at manager, closed, resolved
  verdict not-upheld
`},
		{"f15-six-months-after-the-event.txt", `title: Up until six months after the event
regulation: every-feature
clauses: F15, F14

# Two months after the answer is 10 April. Six months after the event is 30 July,
# and the later of the two counts. Not agreeing in so many words changes nothing.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-20 declined

on 2026-02-20 open:
  right complainant accepted (F13)
  right complainant raised board (F14) until 2026-07-30, 160 days left

2026-07-31 raised board
  refused: procedure: 2026-07-31 raised board: too late: the last day was 2026-07-30 (F15); possible instead: complainant accepted (F13)
2026-07-30 raised board
  at board, hearing
`},
		{"f15-two-months-after-no-answer.txt", `title: Two months from the day the answer should have come
regulation: every-feature
clauses: F15, F12

# Where there is no answer the two months run from its last day, 7 July.

happened 2026-01-30 about conduct
2026-06-22 raised employee
2026-06-22 raised manager
2026-06-23 acknowledged
  due 2026-07-07
2026-09-08 raised board
  refused: procedure: 2026-09-08 raised board: too late: the last day was 2026-09-07 (F15); possible instead: manager answered manager until 2026-07-07 (F8), complainant accepted (F13)
2026-09-07 raised board
  at board, hearing
`},
		{"f15-two-months-after-the-answer.txt", `title: Up until two months after the answer
regulation: every-feature
clauses: F15, F14

# This answer comes on 1 July. Two months later is 1 September, and that is later
# than 30 July.

happened 2026-01-30 about conduct
2026-06-22 raised employee
2026-06-22 raised manager
2026-06-23 acknowledged
  due 2026-07-07
2026-07-01 answered not-upheld
2026-09-02 raised board
  refused: procedure: 2026-09-02 raised board: too late: the last day was 2026-09-01 (F15); possible instead: complainant accepted (F13), complainant declined (F13)
2026-09-01 raised board
  at board, hearing
`},
		{"f16-acknowledgement-moves-nothing.txt", `title: The board's answer counts from the day it got the complaint
regulation: every-feature
clauses: F16, F14, F17, F18, F19, F20, F21, F22, F23

# Six weeks from Thursday 12 February is 26 March, whenever the board
# acknowledges. It should do so within a week, and hear the complainant within
# two.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
  due 2026-03-26

on 2026-02-12 open:
  duty board acknowledged board (F16) since 2026-02-12 until 2026-02-19, 7 days left
  duty board consulted employee (F17) since 2026-02-12
  duty board heard board complainant (F18) since 2026-02-12 until 2026-02-26, 14 days left
  duty board answered board (F19) since 2026-02-12 until 2026-03-26, 42 days left
  right board extended (F20) until 2026-03-26, 42 days left, at most P4W
  right board extended complainant (F21) until 2026-03-26, 42 days left
  right board referred committee (F23)
  right complainant accepted (F13)
  right complainant declined (F22)

2026-02-23 acknowledged
  due 2026-03-26

audit on 2026-02-23:
  breach done-late (F16) at 2026-02-23 acknowledged, by board, stage board, due 2026-02-19, 4 days late
`},
		{"f17-not-consulted.txt", `title: The board answers without consulting the counsellor
regulation: every-feature
clauses: F17, F19

# It is recorded, and it is a breach.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-24 heard complainant
2026-03-03 answered upheld

audit on 2026-03-03:
  breach not-consulted (F17) at 2026-03-03 answered upheld, by board, about employee, stage board
`},
		{"f18-heard-late.txt", `title: Heard four days late
regulation: every-feature
clauses: F18

# Two weeks from 12 February is the 26th.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee

audit on 2026-02-26:
  nothing

audit on 2026-02-27:
  breach overdue (F18), by board, about complainant, stage board, due 2026-02-26, 1 day late

2026-03-02 heard complainant
2026-03-03 answered upheld

audit on 2026-03-03:
  breach done-late (F18) at 2026-03-02 heard complainant, by board, about complainant, stage board, due 2026-02-26, 4 days late
`},
		{"f18-never-heard.txt", `title: Answered without hearing the complainant
regulation: every-feature
clauses: F18, F19

# The board answers within the two weeks in which it should hear the complainant,
# and did not.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-20 answered upheld

audit on 2026-02-20:
  breach not-heard (F18) at 2026-02-20 answered upheld, by board, about complainant, stage board
`},
		{"f19-answered-on-the-last-day.txt", `title: The board answers after exactly six weeks
regulation: every-feature
clauses: F19, F13, F23

# 26 March is the last day. The complainant does not agree, and the board must
# refer.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-26 answered not-upheld
  at board, answered
2026-03-27 declined
  at board, declined

on 2026-03-27 open:
  duty board referred committee (F23) since 2026-03-27
  right complainant accepted (F13)

2026-03-30 accepted
  at board, closed, resolved

audit on 2026-03-30:
  nothing
`},
		{"f2-older-than-a-year.txt", `title: About something of more than a year ago
regulation: every-feature
clauses: F2, F3, F4, F5

# The year is no bar: such a complaint may be passed over, and need not be. So
# the steps have no last day, only a day aimed at. That they were late is noted.

happened 2024-06-03 about privacy
  filing day 2025-06-03

on 2026-02-02 open:
  advice complainant raised employee (F4), target 2025-06-03
  right complainant raised manager (F5), target 2025-06-03

2026-02-02 raised employee
  at employee, hearing
2026-02-05 raised manager
  at manager, hearing

audit on 2026-02-05:
  note taken-in-late (F3) at 2026-02-02 raised employee, by complainant, stage employee, due 2025-06-03, 244 days late
  note taken-in-late (F2) at 2026-02-05 raised manager, by complainant, stage manager, due 2025-06-03, 247 days late
`},
		{"f2-within-the-year.txt", `title: On the last day of the year, moved off a weekend
regulation: every-feature
clauses: F2, F5

# A year after 30 January 2026 is a Saturday. Terms move off days off here, also
# this one: Monday 1 February is in time.

happened 2026-01-30 about conduct
  filing day 2027-02-01
2027-02-01 raised manager
  at manager, hearing

audit on 2027-02-01:
  note stage-skipped (F4) at 2027-02-01 raised manager, by complainant, about employee, stage employee
`},
		{"f20-four-weeks-at-most.txt", `title: Four weeks more at most, and once
regulation: every-feature
clauses: F20, F10, F21, F23, F34

# Four weeks from 26 March is 23 April. A month is longer: 26 April is a Sunday,
# the 27th a holiday, so that it would become the 28th. Twenty-eight days are
# four weeks.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-20 extended P1M
  refused: procedure: 2026-03-20 extended P1M: too long: the last day can become 2026-04-23 at most (F20); possible instead: board answered board until 2026-03-26 (F19), board extended until 2026-03-26 (F20), board extended complainant until 2026-03-26 (F21), board referred committee (F23), complainant accepted (F13), complainant declined (F22)
2026-03-20 extended P29D
  refused: procedure: 2026-03-20 extended P29D: too long: the last day can become 2026-04-23 at most (F20); possible instead: board answered board until 2026-03-26 (F19), board extended until 2026-03-26 (F20), board extended complainant until 2026-03-26 (F21), board referred committee (F23), complainant accepted (F13), complainant declined (F22)
2026-03-26 extended P28D
  due 2026-04-23
2026-03-26 informed complainant
2026-03-27 extended P1D
  refused: procedure: 2026-03-27 extended P1D: not open at stage board, phase hearing (F34); possible instead: board answered board until 2026-04-23 (F19), board extended complainant until 2026-04-23 (F21), board referred committee (F23), complainant accepted (F13), complainant declined (F22)
2026-03-27 paused
  refused: procedure: 2026-03-27 paused: not open at stage board, phase hearing (F34); possible instead: board answered board until 2026-04-23 (F19), board extended complainant until 2026-04-23 (F21), board referred committee (F23), complainant accepted (F13), complainant declined (F22)
  due 2026-04-23
`},
		{"f21-with-consent.txt", `title: With consent as long and as often as need be
regulation: every-feature
clauses: F21, F19

# A month more ends on Sunday 26 April; the 27th is a holiday, so it becomes the
# 28th. A week more is counted with the six weeks first: seven weeks end on 2
# April, and a month later is Saturday 2 May, which becomes Monday the 4th. Here
# nobody need be told.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-20 extended complainant P1M
  due 2026-04-28
2026-04-20 extended complainant P1W
  due 2026-05-04

on 2026-04-20 open:
  duty board answered board (F19) since 2026-02-12 until 2026-05-04, 14 days left
  right board extended (F20) until 2026-05-04, 14 days left, at most P4W
  right board extended complainant (F21) until 2026-05-04, 14 days left
  right board referred committee (F23)
  right complainant accepted (F13)
  right complainant declined (F22)

2026-05-04 answered upheld

audit on 2026-05-04:
  nothing
`},
		{"f22-gives-up-on-the-board.txt", `title: Gives up on the board before it has answered
regulation: every-feature
clauses: F22, F13, F19, F23

# Then the board must refer. What it answers after that is recorded, and moves
# nothing: the verdict stays that of the team leader. Thirty days from 4 March is
# Good Friday; with Easter the last day becomes Tuesday 7 April.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-02 declined
  at board, declined

on 2026-03-02 open:
  duty board referred committee (F23) since 2026-03-02
  right complainant accepted (F13)

2026-03-03 answered board upheld
  at board, declined
  verdict not-upheld
2026-03-04 referred committee
  at committee, hearing
  due 2026-04-07

audit on 2026-03-04:
  note answered-after (F19) at 2026-03-03 answered board upheld, by board, stage board
`},
		{"f23-board-finds-no-solution.txt", `title: The board refers without an answer of its own
regulation: every-feature
clauses: F23, F24, F25, F26, F27, F28

# The panel must acknowledge and hear, with no date for either, and rule within
# thirty days of the referral: from 3 March to 2 April. Its acknowledgement
# moves nothing.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 referred committee
  at committee, hearing
  due 2026-04-02

on 2026-03-03 open:
  duty board informed complainant (F24) since 2026-03-03
  duty committee acknowledged committee (F25) since 2026-03-03
  duty committee heard committee board (F26) since 2026-03-03
  duty committee answered committee (F27) since 2026-03-03 until 2026-04-02, 30 days left
  right committee extended complainant (F28) until 2026-04-02, 30 days left, at most P2W
  right committee paused (F11) until 2026-04-02, 30 days left
  right complainant accepted (F13)

2026-03-05 acknowledged
  due 2026-04-02
`},
		{"f24-not-told-of-the-referral.txt", `title: Ruled before the complainant was told of the referral
regulation: every-feature
clauses: F24, F26, F27

# And without having heard the board.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-11 acknowledged
2026-04-07 answered upheld

audit on 2026-04-07:
  breach not-heard (F26) at 2026-04-07 answered upheld, by committee, about board, stage committee
  breach not-informed (F24) at 2026-04-07 answered upheld, by board, about complainant, stage committee
`},
		{"f25-not-acknowledged.txt", `title: The panel rules and never acknowledged
regulation: every-feature
clauses: F25, F27

# There is no date for it, but it comes before the ruling.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-24 heard board

audit on 2026-04-06:
  nothing

2026-04-07 answered upheld

audit on 2026-04-07:
  breach not-acknowledged (F25) at 2026-04-07 answered upheld, by committee, stage committee
`},
		{"f28-twice-with-consent.txt", `title: The panel takes longer, with consent, twice
regulation: every-feature
clauses: F28, F10, F27, F34

# Not by itself, not more than two weeks at a time, and not a third time. Each
# time the complainant is told before the term ends that was extended.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
  due 2026-04-09
2026-03-25 extended P1W
  refused: procedure: 2026-03-25 extended P1W: not open at stage committee, phase hearing (F34); possible instead: committee answered committee until 2026-04-09 (F27), committee extended complainant until 2026-04-09 (F28), committee paused until 2026-04-09 (F11), complainant accepted (F13)
2026-03-25 extended complainant P3W
  refused: procedure: 2026-03-25 extended complainant P3W: too long: the last day can become 2026-04-23 at most (F28); possible instead: committee answered committee until 2026-04-09 (F27), committee extended complainant until 2026-04-09 (F28), committee paused until 2026-04-09 (F11), complainant accepted (F13)
2026-03-30 extended complainant P2W
  due 2026-04-23
2026-03-30 informed complainant
2026-04-20 extended complainant P14D
  due 2026-05-07

on 2026-04-20 open:
  duty committee informed complainant (F10) since 2026-04-20 until 2026-04-23, 3 days left
  duty committee answered committee (F27) since 2026-03-10 until 2026-05-07, 17 days left
  right committee paused (F11) until 2026-05-07, 17 days left
  right complainant accepted (F13)

2026-04-21 informed complainant
2026-04-30 extended complainant P1D
  refused: procedure: 2026-04-30 extended complainant P1D: not open at stage committee, phase hearing (F34); possible instead: committee answered committee until 2026-05-07 (F27), committee paused until 2026-05-07 (F11), complainant accepted (F13)
2026-05-07 answered not-upheld
  at committee, answered
`},
		{"f30-twelve-months-after-the-ruling.txt", `title: To the disputes committee until twelve months after the ruling
regulation: every-feature
clauses: F30, F29

# The ruling is of 7 April 2026. Two years after the event is 30 January 2028,
# and the earlier of the two counts.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
2026-04-07 answered not-upheld

on 2026-04-07 open:
  right complainant accepted (F13)
  right complainant declined (F13)
  right complainant raised appeal (F29) until 2027-04-07, 365 days left

2027-04-08 raised appeal
  refused: procedure: 2027-04-08 raised appeal: too late: the last day was 2027-04-07 (F30); possible instead: complainant accepted (F13), complainant declined (F13)
2027-04-07 raised appeal
  at appeal, hearing
`},
		{"f30-two-years-after-the-event.txt", `title: To the disputes committee until two years after the event
regulation: every-feature
clauses: F30, F29

# Here the event is of 3 March 2025, so that the two years end before the twelve
# months do.

happened 2025-03-03 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
2026-04-07 answered not-upheld

on 2026-04-07 open:
  right complainant accepted (F13)
  right complainant declined (F13)
  right complainant raised appeal (F29) until 2027-03-03, 330 days left

2026-04-09 declined
2027-03-04 raised appeal
  refused: procedure: 2027-03-04 raised appeal: too late: the last day was 2027-03-03 (F30); possible instead: complainant accepted (F13)
2027-03-03 raised appeal
  at appeal, hearing
`},
		{"f31-a-month-and-a-month-more.txt", `title: A month, and a month more
regulation: every-feature
clauses: F31, F10, F29, F32, F33

# A month from 20 April is 20 May. With a month more it is Saturday 20 June, which
# becomes Monday the 22nd. The ruling is the end.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-02-12 raised board
2026-02-16 acknowledged
2026-02-16 consulted employee
2026-02-24 heard complainant
2026-03-03 answered partly-upheld
2026-03-05 declined
2026-03-10 referred committee
2026-03-10 informed complainant
2026-03-11 acknowledged
2026-03-24 heard board
2026-04-07 answered not-upheld
2026-04-20 raised appeal
  at appeal, hearing
  due 2026-05-20

on 2026-05-06 open:
  duty appeals-committee answered appeal (F31) since 2026-04-20 until 2026-05-20, 14 days left
  right appeals-committee extended (F32) until 2026-05-20, 14 days left, at most P1M

2026-05-06 extended P1M
  due 2026-06-22

on 2026-05-06 open:
  duty appeals-committee informed complainant (F10) since 2026-05-06 until 2026-05-20, 14 days left
  duty appeals-committee answered appeal (F31) since 2026-04-20 until 2026-06-22, 47 days left

2026-05-06 informed complainant
2026-06-22 answered upheld
  at appeal, closed, ruled
  verdict upheld
2026-06-23 extended P1W
  refused: procedure: 2026-06-23 extended P1W: the case is closed (ruled) (F33)

audit on 2026-06-23:
  impossible after-close (F33) at 2026-06-23 extended P1W
`},
		{"f35-withdrawn-with-the-team-leader-late.txt", `title: Withdrawn from a team leader who is late
regulation: every-feature
clauses: F35, F7, F8

# Both the acknowledgement and the answer are past their days when the
# complainant has had enough.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-25 withdrawn
  at manager, closed, withdrawn

audit on 2026-02-25:
  breach overdue (F7) at 2026-02-25 withdrawn, by manager, stage manager, due 2026-02-09, 16 days late
  breach overdue (F8) at 2026-02-25 withdrawn, by manager, stage manager, due 2026-02-23, 2 days late
`},
		{"f36-lapsed-before-it-was-raised.txt", `title: Lapsed before it was raised, in an open window
regulation: every-feature
clauses: F36, F4, F5

# Raising has no last day here. Once the file is closed it has: three months
# later.

happened 2026-01-30 about conduct
2026-03-02 lapsed
  at nobody, closed, lapsed

on 2026-06-02 open:
  advice complainant raised employee (F4) until 2026-06-02, the last day, target 2027-02-01
  right complainant raised manager (F5) until 2026-06-02, the last day, target 2027-02-01

on 2026-06-03 open:
  nothing
`},
		{"f36-taken-up-again-in-time.txt", `title: Lapsed, and taken up again within three months
regulation: every-feature
clauses: F36, F14, F13

# The team leader keeps the file, and closes it. For three months what was open
# to the complainant stays open, and no longer than it was open anyway.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-03 acknowledged
2026-02-10 answered not-upheld
2026-03-02 lapsed
  at manager, closed, lapsed

on 2026-06-02 open:
  right complainant accepted (F13) until 2026-06-02, the last day
  right complainant declined (F13) until 2026-06-02, the last day
  right complainant raised board (F14) until 2026-06-02, the last day

on 2026-06-03 open:
  nothing

2026-06-03 raised board
  refused: procedure: 2026-06-03 raised board: too late: the last day was 2026-06-02 (F36)
2026-06-02 raised board
  at board, hearing

audit on 2026-06-03:
  note case-lapsed (F36) at 2026-03-02 lapsed, by manager, stage manager
  impossible too-late (F36) at 2026-06-03 raised board, stage board, due 2026-06-02, 1 day late
`},
		{"f37-where-to-write-whom-to-ask.txt", `title: Where to write, and whom to ask
regulation: every-feature
clauses: F37, F38

# As this regulation has it.

happened 2026-01-30 about conduct

contact:
  address (F37) Stichting Voorbeeld / t.a.v. het bestuur / Voorbeeldstraat 1 / 1000 AA Voorbeeld
  phone (F38) 0800 0000
  mail (F38) klachten@example.org
`},
		{"f6-team-leader-required.txt", `title: Nobody gets past the team leader
regulation: every-feature
clauses: F6, F4, F5, F14

# The talk with the counsellor is advice. The team leader is not: neither at the
# start nor from the talk can a complaint go straight to the board.

happened 2026-01-30 about conduct
2026-02-02 raised board
  refused: procedure: 2026-02-02 raised board: not open while nothing has been raised (F14); possible instead: complainant raised employee (F4), complainant raised manager (F5)
2026-02-02 raised employee
2026-02-03 raised board
  refused: procedure: 2026-02-03 raised board: not open at stage employee, phase hearing (F14); possible instead: complainant raised manager (F6), complainant accepted (F4), complainant declined (F4)
2026-02-03 declined

on 2026-02-03 open:
  advice complainant raised manager (F6), target 2027-02-01
  right complainant accepted (F4)

2026-02-04 raised manager
  at manager, hearing
`},
		{"f7-acknowledged-late.txt", `title: Acknowledged two days late
regulation: every-feature
clauses: F7

# A late acknowledgement is one all the same, and the answer is counted from it:
# ten working days from Wednesday the 11th is Wednesday the 25th.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
  due 2026-02-23

audit on 2026-02-10:
  breach overdue (F7), by manager, stage manager, due 2026-02-09, 1 day late

2026-02-11 acknowledged
  due 2026-02-25

audit on 2026-02-11:
  breach done-late (F7) at 2026-02-11 acknowledged, by manager, stage manager, due 2026-02-09, 2 days late
`},
		{"f7-acknowledged-on-the-last-day.txt", `title: Acknowledged on the fifth working day
regulation: every-feature
clauses: F7, F8, F9, F13

# Monday 2 February and five working days is Monday the 9th. Until there is an
# acknowledgement the answer is counted from that day, and so nothing changes
# when it comes just then: ten working days on is the 23rd, seven the 18th.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
  at manager, hearing
  due 2026-02-23

on 2026-02-09 open:
  duty manager acknowledged manager (F7) since 2026-02-02 until 2026-02-09, the last day
  duty manager answered manager (F8) since 2026-02-02 until 2026-02-23, 14 days left, target 2026-02-18
  right manager extended (F9) until 2026-02-23, 14 days left, at most P10WD
  right complainant accepted (F13)

2026-02-09 acknowledged
  due 2026-02-23
2026-02-18 answered upheld
  at manager, answered

audit on 2026-02-18:
  nothing
`},
		{"f7-never-acknowledged.txt", `title: Answered and never acknowledged
regulation: every-feature
clauses: F7, F8

# The answer is in time by the term that holds without an acknowledgement. That
# does not make up for the acknowledgement.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-18 answered upheld
  at manager, answered
  due 2026-02-23

audit on 2026-02-18:
  breach overdue (F7) at 2026-02-18 answered upheld, by manager, stage manager, due 2026-02-09, 9 days late
`},
		{"f8-answered-late.txt", `title: The answer misses its last day and not only the day aimed at
regulation: every-feature
clauses: F8

# Then it is late, and that is all there is to say of it.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
  due 2026-02-18
2026-02-20 answered not-upheld

audit on 2026-02-20:
  breach late-answer (F8) at 2026-02-20 answered not-upheld, by manager, stage manager, due 2026-02-18, 2 days late
`},
		{"f8-counted-from-the-acknowledgement.txt", `title: The answer counts from the acknowledgement
regulation: every-feature
clauses: F8, F7, F9, F11, F13

# Acknowledged on Wednesday the 4th: the answer is due ten working days later,
# and aimed at seven. An answer in between is in time, and noted. A second
# acknowledgement counts for nothing.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
  due 2026-02-23
2026-02-04 acknowledged
  due 2026-02-18
2026-02-06 acknowledged
  due 2026-02-18

on 2026-02-13 open:
  duty manager answered manager (F8) since 2026-02-02 until 2026-02-18, 5 days left, target 2026-02-13
  right manager extended (F9) until 2026-02-18, 5 days left, at most P10WD
  right manager paused (F11) until 2026-02-18, 5 days left
  right complainant accepted (F13)

2026-02-16 answered partly-upheld
  at manager, answered

audit on 2026-02-16:
  note target-missed (F8) at 2026-02-16 answered partly-upheld, by manager, stage manager, due 2026-02-13, 3 days late
`},
		{"f9-acknowledged-and-then-extended.txt", `title: Acknowledged, and then ten working days more
regulation: every-feature
clauses: F9, F7, F8, F10

# Twenty working days from the acknowledgement of 4 February is 4 March.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
  due 2026-02-18
2026-02-05 extended P10WD
  due 2026-03-04

on 2026-02-05 open:
  duty manager informed complainant (F10) since 2026-02-05 until 2026-02-18, 13 days left
  duty manager answered manager (F8) since 2026-02-02 until 2026-03-04, 27 days left, target 2026-02-13
  right manager paused (F11) until 2026-03-04, 27 days left
  right complainant accepted (F13)

2026-02-06 informed complainant
2026-02-12 answered upheld

audit on 2026-02-12:
  nothing
`},
		{"f9-extended-and-then-acknowledged.txt", `title: Ten working days more, and then acknowledged
regulation: every-feature
clauses: F9, F7, F8, F10

# The other order comes to the same day. Until the acknowledgement the twenty
# working days are counted from the last day that it had, 9 February.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
  due 2026-02-23
2026-02-03 extended P10WD
  due 2026-03-09
2026-02-03 informed complainant
2026-02-04 acknowledged
  due 2026-03-04
2026-02-12 answered upheld

audit on 2026-02-12:
  nothing
`},
		{"f9-once-and-not-too-long.txt", `title: Once, and ten working days at most
regulation: every-feature
clauses: F9, F8, F10, F11, F13, F34

# What counts is the day that comes out. Eleven working days lead to 5 March, and
# so do fifteen days; that is a day too long. Two weeks lead to 4 March, which is
# what ten working days come to. A second time is not provided for.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
  due 2026-02-18
2026-02-05 extended P11WD
  refused: procedure: 2026-02-05 extended P11WD: too long: the last day can become 2026-03-04 at most (F9); possible instead: manager answered manager until 2026-02-18 (F8), manager extended until 2026-02-18 (F9), manager paused until 2026-02-18 (F11), complainant accepted (F13)
2026-02-05 extended P15D
  refused: procedure: 2026-02-05 extended P15D: too long: the last day can become 2026-03-04 at most (F9); possible instead: manager answered manager until 2026-02-18 (F8), manager extended until 2026-02-18 (F9), manager paused until 2026-02-18 (F11), complainant accepted (F13)
2026-02-05 extended P2W
  due 2026-03-04
2026-02-06 extended P1WD
  refused: procedure: 2026-02-06 extended P1WD: not open at stage manager, phase hearing (F34); possible instead: manager informed complainant until 2026-02-18 (F10), manager answered manager until 2026-03-04 (F8), manager paused until 2026-03-04 (F11), complainant accepted (F13)
  due 2026-03-04
`},
		{"f9-too-late-to-extend.txt", `title: Extended a day after the term had ended
regulation: every-feature
clauses: F9, F8, F12, F13

# On the last day it is possible, on the day after it is not. By then the
# complainant can go on.

happened 2026-01-30 about conduct
2026-02-02 raised employee
2026-02-02 raised manager
2026-02-04 acknowledged
2026-02-19 extended P5WD
  refused: procedure: 2026-02-19 extended P5WD: too late: the last day was 2026-02-18 (F9); possible instead: manager answered manager until 2026-02-18 (F8), complainant raised board until 2026-07-30 (F12), complainant accepted (F13)
2026-02-18 extended P5WD
  due 2026-02-25
`},
		{"k1-all-three-grounds.txt", `title: One complaint about conduct, privacy and the help itself
clauses: K1, K5

# A complaint can be about more than one thing. It stays one complaint.

happened 2026-01-30 about conduct, privacy, service-delivery
  at nobody, unraised
2026-02-02 raised employee
  at employee, hearing
2026-02-02 accepted
  at employee, closed, resolved

audit on 2026-02-03:
  nothing
`},
		{"k1-no-ground.txt", `title: A complaint that is about nothing the procedure knows
clauses: K1, R16

# A complaint is about conduct (omgangsvormen), privacy protection
# (privacybescherming) or how the help was carried out (uitvoering van de
# hulpverlening). One that names none of them is not opened.

happened 2026-01-30 about nothing
  refused: procedure: grounds: missing, want at least one (K1)

# Such a complaint on paper cannot be judged as it stands.

audit on 2026-02-02:
  impossible malformed (K1)
`},
		{"k10-accepted-before-the-ruling.txt", `title: Solved while the committee has it
clauses: K10, K11

# On the way to a ruling the complainant is satisfied after all. The committee
# then owes nothing more.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant

on 2026-03-30 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 16 days left
  right complainant accepted (K11)

2026-03-30 accepted
  at committee, closed, resolved

on 2026-06-01 open:
  nothing

audit on 2026-06-01:
  nothing
`},
		{"k10-committee-silent.txt", `title: The committee says nothing, also after day 30
clauses: K10, K11, R13

# The duty stays, and grows older. The appeal does not open by itself: it comes
# after the ruling (na de uitspraak).

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-17 informed complainant

on 2026-04-16 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 1 day late
  right complainant accepted (K11)

audit on 2026-04-15:
  nothing

audit on 2026-04-16:
  breach overdue (K10), by committee, stage committee, due 2026-04-15, 1 day late

on 2026-06-15 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 61 days late
  right complainant accepted (K11)

2026-06-15 raised appeal
  refused: procedure: 2026-06-15 raised appeal: not open at stage committee, phase hearing (K11); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
2026-06-15 declined
  refused: procedure: 2026-06-15 declined: not open at stage committee, phase hearing (K11); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
2026-06-15 lapsed
  refused: procedure: 2026-06-15 lapsed: not open at stage committee, phase hearing (R12); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
  at committee, hearing
`},
		{"k10-dated-in-the-future.txt", `title: A ruling written down before its day
clauses: K10, R10

# The ruling is announced for 15 April and already in the file on the 13th. As
# seen on that day it has not happened, and on the 15th it has.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-03-16 informed complainant
2026-04-15 answered committee upheld
  at committee, answered

audit on 2026-04-13:
  impossible after-today at 2026-04-15 answered committee upheld, stage committee

audit on 2026-04-15:
  nothing
`},
		{"k10-late-ruling.txt", `title: The committee rules nine days late
clauses: K10, R5, R10

# A late ruling (uitspraak) is still a ruling. It is recorded, and the days
# that it is late are counted: due 15 April, ruled 24 April.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-03-17 informed complainant
2026-04-24 answered committee upheld
  at committee, answered
  verdict upheld
  due 2026-04-15

audit on 2026-04-30:
  breach late-answer (K10) at 2026-04-24 answered committee upheld, by committee, stage committee, due 2026-04-15, 9 days late
`},
		{"k10-ruled-on-the-last-day.txt", `title: The committee rules on day 30
clauses: K10, R5, R10

# 16 March and 30 days is 15 April. That day is in time.

happened 2026-01-30 about conduct
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-03-16 informed complainant

on 2026-04-15 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, the last day
  right complainant accepted (K11)

2026-04-15 answered not-upheld
  at committee, answered
  verdict not-upheld
2026-04-20 accepted
  at committee, closed, resolved

audit on 2026-04-20:
  note stage-skipped (K5) at 2026-02-20 raised board, by complainant, about employee, stage employee
  note stage-skipped (K6) at 2026-02-20 raised board, by complainant, about manager, stage manager
`},
		{"k11-agrees-with-the-ruling-after-all.txt", `title: Agrees with the ruling after all
clauses: K11, K9, R8

# The complainant says "no" to the ruling. Only then the board sees that it
# never told of the referral, and does so; that is too late. In the end there is
# no appeal.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-04-10 answered not-upheld
2026-04-13 declined
  at committee, declined

on 2026-04-14 open:
  duty board informed complainant (K9) since 2026-03-16
  right complainant accepted (K11)
  right complainant raised appeal (K11)

2026-04-14 informed complainant
2026-04-20 accepted
  at committee, closed, resolved
  verdict not-upheld

audit on 2026-04-20:
  breach not-informed (K9) at 2026-04-10 answered not-upheld, by board, about complainant, stage committee
`},
		{"k11-appeal-two-years-later.txt", `title: An appeal after which there is nothing to find
clauses: K11, R11, R15

# The complainant appeals two years after the ruling, without having said "no"
# to it first. The text gives no term (termijn), so that is possible, and the
# audit of the whole finds nothing.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-15 answered not-upheld
  at committee, answered
2028-04-14 raised appeal
  at appeal, hearing
  due none
2028-09-01 answered not-upheld
  at appeal, closed, ruled

audit on 2028-09-01:
  nothing
`},
		{"k11-whole-road-to-the-appeal.txt", `title: The whole road, up to and including the appeal
clauses: K11, K3, K5, K6, K7, K8, K9, K10, R2, R5, R8, R15

# Everything goes as the text says, and nothing helps. First the talk with the
# employee (medewerker), then with the manager (leidinggevende), then the board
# (directie), the complaints committee (klachtencommissie) and in the end the
# national appeals committee (Landelijke Beroepscommissie).

happened 2026-01-30 about conduct, privacy
  at nobody, unraised
  filing day 2026-04-30
2026-03-02 raised employee
  at employee, hearing
2026-03-04 declined
  at employee, declined
2026-03-16 raised manager
  at manager, hearing
2026-03-18 declined
  at manager, declined
2026-03-30 raised board
  at board, hearing
  due none
2026-03-31 acknowledged
2026-04-01 consulted employee
2026-04-02 consulted manager
2026-04-03 heard complainant
  at board, hearing

# The board answers as soon as possible (zo snel mogelijk); there is no date.

2026-04-14 answered partly-upheld
  at board, answered
  verdict partly-upheld
2026-04-17 declined
  at board, declined

# The complainant does not agree, so the board must refer.

2026-04-20 referred committee
  at committee, hearing
  due 2026-05-20
2026-04-21 informed complainant
2026-05-06 heard committee employee
2026-05-12 answered committee not-upheld
  at committee, answered
  verdict not-upheld

# The right to appeal has no date in this text.

on 2026-12-31 open:
  right complainant accepted (K11)
  right complainant declined (K11)
  right complainant raised appeal (K11)

2026-05-15 declined
  at committee, declined

on 2026-12-31 open:
  right complainant accepted (K11)
  right complainant raised appeal (K11)

2026-06-01 raised appeal
  at appeal, hearing
  due none

on 2026-06-01 open:
  duty appeals-committee answered appeal (K11) since 2026-06-01

# What the appeals committee says is the end.

2026-08-24 answered appeal upheld
  at appeal, closed, ruled
  verdict upheld

on 2026-08-24 open:
  nothing

2026-08-25 accepted
  refused: procedure: 2026-08-25 accepted: the case is closed (ruled) (R15)
2026-08-25 raised appeal
  refused: procedure: 2026-08-25 raised appeal: the case is closed (ruled) (R15)
`},
		{"k12-where-to-write-whom-to-ask.txt", `title: Where to write and whom to ask
clauses: K12, K13, R20

# The committee is past its 30 days, and the complainant does not know what to
# do. Writing goes to the board (Directie AMW); questions about the procedure
# are answered by telephone and mail.

happened 2026-01-30 about service-delivery
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
  due 2026-04-15

on 2026-04-20 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 5 days late
  right complainant accepted (K11)

contact:
  address (K12) Xtra Welzijn / t.a.v. de Directie AMW / Zichtenburglaan 260 / 2544 EB Den Haag
  phone (K13) 070 366 08 01
  mail (K13) info@xtra.nl
`},
		{"k2-objection-takes-the-same-road.txt", `title: An objection takes the same road as a complaint
clauses: K2, K5, K6

# Somebody does not call it a complaint (klacht) but an objection (bezwaar) to
# how the help was given. Both are welcome, and nothing in the procedure asks
# which of the two it is: the same steps, the same last day.

happened 2026-01-30 about service-delivery
  filing day 2026-04-30
2026-02-10 raised employee
  at employee, hearing

on 2026-02-10 open:
  right complainant accepted (K5)
  right complainant declined (K6)
  right complainant raised manager (K6)
  right complainant raised board (K4)

2026-02-10 declined
  at employee, declined

# Now the talk with the manager is the advice.

on 2026-02-11 open:
  advice complainant raised manager (K6)
  right complainant raised board (K4)
  right complainant accepted (K5)

2026-02-17 raised manager
2026-02-17 accepted
  at manager, closed, resolved
`},
		{"k3-a-day-late.txt", `title: Reported a day late
clauses: K3, R1, R3

# The same complaint, a day later: the procedure does not take it, at no stage.
# Had somebody written it down all the same, without the mark that it was taken
# in late, then that is what the audit finds.

happened 2026-01-30 about privacy
  filing day 2026-04-30
2026-05-01 raised employee
  refused: procedure: 2026-05-01 raised employee: too late: the last day was 2026-04-30 (K3)
  at nobody, unraised

audit on 2026-05-01:
  breach late-report (K3) at 2026-05-01 raised employee, by complainant, stage employee, due 2026-04-30, 1 day late

2026-05-01 raised manager
  refused: procedure: 2026-05-01 raised manager: too late: the last day was 2026-04-30 (K3)
2026-05-01 raised board
  refused: procedure: 2026-05-01 raised board: too late: the last day was 2026-04-30 (K3)
  at nobody, unraised
`},
		{"k3-before-the-event.txt", `title: Reported before it happened
clauses: K3

# A complaint cannot come before what it is about. On the day itself it can.

happened 2026-01-30 about conduct
2026-01-29 raised employee
  refused: procedure: 2026-01-29 raised employee: too early: the first day is 2026-01-30; possible instead: complainant raised employee until 2026-04-30 (K5), complainant raised manager until 2026-04-30 (K4), complainant raised board until 2026-04-30 (K4)
  at nobody, unraised
2026-01-30 raised employee
  at employee, hearing

audit on 2026-01-30:
  impossible too-early at 2026-01-29 raised employee, stage employee
`},
		{"k3-filed-on-the-last-day.txt", `title: Reported on the very last day
clauses: K3, K4, R1, R4

# Three months after 30 January is 30 April, and that day is still in time.

happened 2026-01-30 about privacy
  filing day 2026-04-30

on 2026-04-30 open:
  advice complainant raised employee (K5) until 2026-04-30, the last day
  right complainant raised manager (K4) until 2026-04-30, the last day
  right complainant raised board (K4) until 2026-04-30, the last day

on 2026-05-01 open:
  nothing

2026-04-30 raised board
  at board, hearing

audit on 2026-04-30:
  note stage-skipped (K5) at 2026-04-30 raised board, by complainant, about employee, stage employee
  note stage-skipped (K6) at 2026-04-30 raised board, by complainant, about manager, stage manager
`},
		{"k3-late-but-taken-in.txt", `title: Too late, and taken in all the same
clauses: K3, R3, K8

# The board may take in a complaint that comes too late. That is never silent:
# the complaint carries the mark. Whether it is then heard or declared
# inadmissible (niet-ontvankelijk) is the board's answer.

happened 2026-01-30 about privacy, taken in late
  filing day 2026-04-30

# With the mark the days to report have no end.

on 2026-05-11 open:
  advice complainant raised employee (K5)
  right complainant raised manager (K4)
  right complainant raised board (K4)

2026-05-11 raised employee
  at employee, hearing
2026-05-11 raised manager
  at manager, hearing
2026-05-12 raised board
  at board, hearing
2026-05-13 consulted employee
2026-05-13 consulted manager
2026-05-18 answered inadmissible
  at board, answered
  verdict inadmissible

audit on 2026-05-18:
  note taken-in-late (R3) at 2026-05-11 raised employee, by complainant, stage employee, due 2026-04-30, 11 days late
`},
		{"k3-mark-without-need.txt", `title: Marked as late although it is in time
clauses: K3, R3

# The mark does no harm to a complaint that is in time, and the audit has
# nothing to say about it.

happened 2026-01-30 about conduct, taken in late
  filing day 2026-04-30
2026-04-30 raised employee
  at employee, hearing

audit on 2026-04-30:
  nothing
`},
		{"k4-from-the-employee-to-the-board.txt", `title: From the talk with the employee straight to the board
clauses: K4, K5, R2, R4

# The talk began in time. That was the first report, and so the months stopped
# counting: the board can be asked long after the filing day. Only the manager
# was passed over.

happened 2026-01-05 about service-delivery
  filing day 2026-04-05
2026-04-03 raised employee
  at employee, hearing
2026-06-15 raised board
  at board, hearing

audit on 2026-06-15:
  note stage-skipped (K6) at 2026-06-15 raised board, by complainant, about manager, stage manager
`},
		{"k4-straight-to-the-board.txt", `title: Straight to the board
clauses: K4, K8, R4

# The talks are advice. Who does not want them files the complaint with the
# board (directie) at once. That is allowed, and noted.

happened 2026-02-09 about conduct
  filing day 2026-05-09

on 2026-02-12 open:
  advice complainant raised employee (K5) until 2026-05-09, 86 days left
  right complainant raised manager (K4) until 2026-05-09, 86 days left
  right complainant raised board (K4) until 2026-05-09, 86 days left

2026-02-12 raised board
  at board, hearing
  due none

on 2026-02-12 open:
  duty board consulted employee (K8) since 2026-02-12
  duty board consulted manager (K8) since 2026-02-12
  duty board answered board (K8) since 2026-02-12
  right board referred committee (K9)
  right complainant accepted (K8)
  right complainant declined (R7)

2026-02-16 consulted employee
2026-02-16 consulted manager

# A second talk with the employee is no duty any more, but it is recorded.

2026-02-18 consulted employee
on 2026-02-18 open:
  duty board answered board (K8) since 2026-02-12
  right board referred committee (K9)
  right complainant accepted (K8)
  right complainant declined (R7)

2026-02-20 answered settled
  at board, answered
  verdict settled
2026-02-23 accepted
  at board, closed, resolved

audit on 2026-02-23:
  note stage-skipped (K5) at 2026-02-12 raised board, by complainant, about employee, stage employee
  note stage-skipped (K6) at 2026-02-12 raised board, by complainant, about manager, stage manager
`},
		{"k4-straight-to-the-manager.txt", `title: Straight to the manager, and then to the board
clauses: K4, K7, R4

# Passing over the employee is noted; passing over nobody after that is not.

happened 2026-02-09 about conduct
2026-02-12 raised manager
  at manager, hearing
2026-02-19 raised board
  at board, hearing

audit on 2026-02-19:
  note stage-skipped (K5) at 2026-02-12 raised manager, by complainant, about employee, stage employee
`},
		{"k4-to-the-board-after-no-to-the-employee.txt", `title: After "no" to the employee straight to the board
clauses: K4, K6, R4

# After the first talk the manager is the advice (K6). The complainant may pass
# over the manager all the same.

happened 2026-01-30 about privacy
2026-02-06 raised employee
2026-02-06 declined

on 2026-02-20 open:
  advice complainant raised manager (K6)
  right complainant raised board (K4)
  right complainant accepted (K5)

2026-02-20 raised board
  at board, hearing

audit on 2026-02-20:
  note stage-skipped (K6) at 2026-02-20 raised board, by complainant, about manager, stage manager
`},
		{"k5-at-the-wrong-stage.txt", `title: Things that do not belong at the stage where they are
clauses: K5, K8, K9, K10, K11

# Nobody can agree with, answer, consult on or tell about what has not come to
# them yet.

happened 2026-01-30 about conduct
2026-02-02 accepted
  refused: procedure: 2026-02-02 accepted: not open while nothing has been raised (K5); possible instead: complainant raised employee until 2026-04-30 (K5), complainant raised manager until 2026-04-30 (K4), complainant raised board until 2026-04-30 (K4)
2026-02-06 raised employee
2026-02-09 answered upheld
  refused: procedure: 2026-02-09 answered upheld: not open at stage employee, phase hearing (K8); possible instead: complainant raised manager (K6), complainant raised board (K4), complainant accepted (K5), complainant declined (K6)
2026-02-09 consulted employee
  refused: procedure: 2026-02-09 consulted employee: not open at stage employee, phase hearing (K8); possible instead: complainant raised manager (K6), complainant raised board (K4), complainant accepted (K5), complainant declined (K6)
2026-02-20 raised board
2026-02-24 consulted committee
  refused: procedure: 2026-02-24 consulted committee: not open at stage board, phase hearing; possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-02-24 informed complainant
  refused: procedure: 2026-02-24 informed complainant: not open at stage board, phase hearing (K9); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-02-24 raised appeal
  refused: procedure: 2026-02-24 raised appeal: not open at stage board, phase hearing (K11); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-02-24 answered committee upheld
  refused: procedure: 2026-02-24 answered committee upheld: not open at stage board, phase hearing (K10); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
  at board, hearing
2026-03-02 answered upheld
2026-03-03 referred committee
  refused: procedure: 2026-03-03 referred committee: not open at stage board, phase answered (K9); possible instead: complainant accepted (K8), complainant declined (K8)
2026-03-03 answered not-upheld
  refused: procedure: 2026-03-03 answered not-upheld: not open at stage board, phase answered (K8); possible instead: complainant accepted (K8), complainant declined (K8)
  at board, answered
  verdict upheld
`},
		{"k5-satisfied-after-all.txt", `title: Satisfied after all with the employee
clauses: K5, K6

# First the complainant says that the talk did not help. A week later it turns
# out that it did.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-06 declined
  at employee, declined
2026-02-13 accepted
  at employee, closed, resolved

audit on 2026-02-13:
  nothing
`},
		{"k5-solved-in-the-first-talk.txt", `title: Solved in the first talk
clauses: K5

# The employee (medewerker) did not know that anything was wrong. After one
# talk it is better. So it goes most of the time.

happened 2026-01-30 about conduct
  at nobody, unraised
  filing day 2026-04-30
  due none
2026-02-06 raised employee
  at employee, hearing
  due none
2026-02-06 accepted
  at employee, closed, resolved
  verdict none

on 2026-02-06 open:
  nothing

audit on 2026-02-06:
  nothing
`},
		{"k6-solved-with-the-manager.txt", `title: The manager finds the solution
clauses: K6, K5, K7

# The talk with the employee does not help; the one with the manager
# (leidinggevende) does, after the complainant had first said that it did not.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-06 declined
  at employee, declined
2026-02-13 raised manager
  at manager, hearing

on 2026-02-13 open:
  right complainant accepted (K6)
  right complainant declined (K7)
  right complainant raised board (K7)

2026-02-20 declined
  at manager, declined

on 2026-02-20 open:
  advice complainant raised board (K7)
  right complainant accepted (K6)

2026-02-27 accepted
  at manager, closed, resolved

audit on 2026-02-27:
  nothing
`},
		{"k7-not-back-down.txt", `title: No way back down, and no stage twice
clauses: K7

# Once the complaint lies with the board it is not raised there again, nor with
# the manager or the employee.

happened 2026-01-30 about privacy
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-21 raised employee
  refused: procedure: 2026-02-21 raised employee: not open at stage board, phase hearing (K5); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-02-21 raised board
  refused: procedure: 2026-02-21 raised board: not open at stage board, phase hearing (K7); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
  at board, hearing
`},
		{"k7-out-of-order.txt", `title: An entry with a day before the one above it
clauses: K7

# The register is kept in order of days. Two events on one day are in order.

happened 2026-01-30 about conduct
2026-02-20 raised manager
2026-02-19 raised board
  refused: procedure: 2026-02-19 raised board: before the previous event: the first day is 2026-02-20; possible instead: complainant raised board (K7), complainant accepted (K6), complainant declined (K7)
  at manager, hearing
2026-02-20 raised board
  at board, hearing
`},
		{"k8-after-closing.txt", `title: After the complainant agreed with the board
clauses: K8

# Agreeing (instemmen) ends it. Who changes their mind the day after opens
# another complaint, if there is still time.

happened 2026-01-30 about conduct
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-02 answered partly-upheld
2026-03-04 accepted
  at board, closed, resolved
2026-03-05 declined
  refused: procedure: 2026-03-05 declined: the case is closed (resolved) (K8)
2026-03-05 consulted employee
  refused: procedure: 2026-03-05 consulted employee: the case is closed (resolved) (K8)
2026-03-05 withdrawn
  refused: procedure: 2026-03-05 withdrawn: the case is closed (resolved) (K8)
  at board, closed, resolved

audit on 2026-03-05:
  note stage-skipped (K5) at 2026-02-20 raised board, by complainant, about employee, stage employee
  note stage-skipped (K6) at 2026-02-20 raised board, by complainant, about manager, stage manager
  impossible after-close (K8) at 2026-03-05 declined
  impossible after-close (K8) at 2026-03-05 consulted employee, about employee
  impossible after-close (K8) at 2026-03-05 withdrawn
`},
		{"k8-agrees-after-all.txt", `title: Agrees with the board after all
clauses: K8, K9

# The complainant said "no", and before the board has referred the case
# says "yes" after all. Then there is nothing to refer.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-06 answered partly-upheld
2026-03-09 declined

on 2026-03-10 open:
  duty board referred committee (K9) since 2026-03-09
  right complainant accepted (K8)

2026-03-10 accepted
  at board, closed, resolved
  verdict partly-upheld
2026-03-11 referred committee
  refused: procedure: 2026-03-11 referred committee: the case is closed (resolved) (K8)
`},
		{"k8-all-on-one-day.txt", `title: Answered and consulted on one day, written down the wrong way round
clauses: K8, R9

# The clerk wrote down the answer first, and then the two talks of that day.
# What counts is the day, not the line: nothing was wrong.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-03-06 answered upheld
  at board, answered
2026-03-06 consulted manager
2026-03-06 consulted employee
  at board, answered
  verdict upheld

audit on 2026-03-06:
  nothing
`},
		{"k8-answer-without-consultation.txt", `title: The board answers without having consulted anybody
clauses: K8, R9

# The board decides in consultation (in overleg) with the employee and the
# manager. If it did not, the answer still happened: it is recorded, and it is
# a breach, once for each of the two.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-03-06 answered not-upheld
  at board, answered
  verdict not-upheld

on 2026-03-06 open:
  right complainant accepted (K8)
  right complainant declined (K8)

audit on 2026-03-06:
  breach not-consulted (K8) at 2026-03-06 answered not-upheld, by board, about employee, stage board
  breach not-consulted (K8) at 2026-03-06 answered not-upheld, by board, about manager, stage board
`},
		{"k8-board-solution-accepted.txt", `title: The board finds a solution before it has answered
clauses: K8

# While the board is still talking, the complainant says that it is all right
# now. There need be no answer on paper, and then the talks that are left need
# not be either.

happened 2026-01-30 about service-delivery
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-25 accepted
  at board, closed, resolved
  verdict none

audit on 2026-02-26:
  nothing
`},
		{"k8-consultation-recorded-later.txt", `title: A talk that was recorded too late
clauses: K8, R9

# The board did talk with the manager, on 2 March, and only thinks of it after
# its answer. The register takes events in the order of their days and refuses
# the entry. Who judges the paper file finds that entry out of order, and does
# count the talk itself: it was on time.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-03-06 answered upheld
2026-03-02 consulted manager
  refused: procedure: 2026-03-02 consulted manager: before the previous event: the first day is 2026-03-06; possible instead: complainant accepted (K8), complainant declined (K8)
  at board, answered

audit on 2026-03-06:
  impossible out-of-order at 2026-03-02 consulted manager, about manager
`},
		{"k8-only-the-employee-consulted.txt", `title: Only the employee was consulted before the answer
clauses: K8, R9

# The talk with the manager came two days after the answer. It is recorded,
# and it does not undo the breach.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-03-06 answered partly-upheld
2026-03-08 consulted manager
  at board, answered
2026-03-09 accepted
  at board, closed, resolved

audit on 2026-03-09:
  breach not-consulted (K8) at 2026-03-06 answered partly-upheld, by board, about manager, stage board
`},
		{"k8-referral-without-consultation.txt", `title: The board refers without having consulted the manager
clauses: K8, K9, R9

# Giving the case away is no reason to skip the talks.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-03-09 referred committee
  at committee, hearing
  due 2026-04-08
2026-03-09 informed complainant

audit on 2026-03-10:
  breach not-consulted (K8) at 2026-03-09 referred committee, by board, about manager, stage board
`},
		{"k9-board-finds-no-solution.txt", `title: The board finds no solution and refers the complaint
clauses: K9, K8, K10, R5, R7

# The board may see for itself that it will not find a solution. It then gives
# the complaint to the independent committee (klachtencommissie) and tells the
# complainant so. The 30 days run from the day after: 4 May and 30 days is
# 3 June.

happened 2026-03-10 about privacy, service-delivery
  filing day 2026-06-10
2026-03-20 raised employee
2026-03-27 raised manager
2026-04-07 raised board
2026-04-14 consulted employee
2026-04-16 consulted manager

on 2026-05-04 open:
  duty board answered board (K8) since 2026-04-07
  right board referred committee (K9)
  right complainant accepted (K8)
  right complainant declined (R7)

2026-05-04 referred committee
  at committee, hearing
  due 2026-06-03
  verdict none

on 2026-05-04 open:
  duty board informed complainant (K9) since 2026-05-04
  duty committee answered committee (K10) since 2026-05-04 until 2026-06-03, 30 days left
  right complainant accepted (K11)

2026-05-04 informed complainant
on 2026-05-05 open:
  duty committee answered committee (K10) since 2026-05-04 until 2026-06-03, 29 days left
  right complainant accepted (K11)

audit on 2026-05-05:
  nothing
`},
		{"k9-complainant-straight-to-the-committee.txt", `title: The complainant goes to the committee without the board
clauses: K9, R7

# The way to the committee is a referral by the board. A complainant cannot
# raise the complaint there, not at the start, not from the talks, and not from
# the board. Nor can the board refer what never came to it.

happened 2026-01-30 about conduct
2026-02-02 raised committee
  refused: procedure: 2026-02-02 raised committee: not open while nothing has been raised (K9); possible instead: complainant raised employee until 2026-04-30 (K5), complainant raised manager until 2026-04-30 (K4), complainant raised board until 2026-04-30 (K4)
2026-02-02 referred committee
  refused: procedure: 2026-02-02 referred committee: not open while nothing has been raised (K9); possible instead: complainant raised employee until 2026-04-30 (K5), complainant raised manager until 2026-04-30 (K4), complainant raised board until 2026-04-30 (K4)
  at nobody, unraised

audit on 2026-02-02:
  impossible not-open (K9) at 2026-02-02 raised committee, stage committee
  impossible not-open (K9) at 2026-02-02 referred committee, stage committee

2026-02-06 raised manager
2026-02-09 raised committee
  refused: procedure: 2026-02-09 raised committee: not open at stage manager, phase hearing (K9); possible instead: complainant raised board (K7), complainant accepted (K6), complainant declined (K7)
2026-02-20 raised board
2026-02-23 consulted employee
2026-02-23 consulted manager
2026-02-24 raised committee
  refused: procedure: 2026-02-24 raised committee: not open at stage board, phase hearing (K9); possible instead: board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-03-06 answered not-upheld
2026-03-09 declined
  at board, declined
2026-03-10 raised committee
  refused: procedure: 2026-03-10 raised committee: not open at stage board, phase declined (K9); possible instead: board referred committee (K9), complainant accepted (K8)
2026-03-10 raised appeal
  refused: procedure: 2026-03-10 raised appeal: not open at stage board, phase declined (K11); possible instead: board referred committee (K9), complainant accepted (K8)
  at board, declined

# The right way round.

2026-03-16 referred committee
  at committee, hearing
  due 2026-04-15
`},
		{"k9-not-told-of-the-referral.txt", `title: Not told that the case went to the committee
clauses: K9, K3, K5, K6, K7, K8, K10, R5, R8

# A complaint about conduct and privacy goes through both talks and the board.
# The board consults, answers, and refers when the complainant does not agree.
# But nobody tells the complainant.

happened 2026-01-30 about conduct, privacy
  filing day 2026-04-30
2026-03-02 raised employee
  at employee, hearing
2026-03-16 raised manager
  at manager, hearing
2026-03-30 raised board
  at board, hearing
  due none
2026-04-01 consulted employee
2026-04-02 consulted manager
2026-04-14 answered
  at board, answered
2026-04-17 declined
  at board, declined

on 2026-04-17 open:
  duty board referred committee (K9) since 2026-04-17
  right complainant accepted (K8)

2026-04-20 referred committee
  at committee, hearing
  due 2026-05-20

on 2026-05-18 open:
  duty board informed complainant (K9) since 2026-04-20
  duty committee answered committee (K10) since 2026-04-20 until 2026-05-20, 2 days left
  right complainant accepted (K11)

# Not yet a breach: the telling is judged on the day of the ruling.

audit on 2026-05-18:
  nothing

on 2026-05-20 open:
  duty board informed complainant (K9) since 2026-04-20
  duty committee answered committee (K10) since 2026-04-20 until 2026-05-20, the last day
  right complainant accepted (K11)

audit on 2026-05-20:
  nothing

on 2026-05-21 open:
  duty board informed complainant (K9) since 2026-04-20
  duty committee answered committee (K10) since 2026-04-20 until 2026-05-20, 1 day late
  right complainant accepted (K11)

audit on 2026-05-21:
  breach overdue (K10), by committee, stage committee, due 2026-05-20, 1 day late

# A day late the committee rules, and still nobody has told the complainant.

2026-05-21 answered partly-upheld
  at committee, answered
  verdict partly-upheld
  due 2026-05-20

on 2026-05-21 open:
  duty board informed complainant (K9) since 2026-04-20
  right complainant accepted (K11)
  right complainant declined (K11)
  right complainant raised appeal (K11)

audit on 2026-05-21:
  breach not-informed (K9) at 2026-05-21 answered partly-upheld, by board, about complainant, stage committee
  breach late-answer (K10) at 2026-05-21 answered partly-upheld, by committee, stage committee, due 2026-05-20, 1 day late
`},
		{"k9-told-after-the-ruling.txt", `title: Told of the referral only after the ruling
clauses: K9, R8

# A day too late is too late; and once it is done nobody asks for it again.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-04-09 answered upheld

on 2026-04-10 open:
  duty board informed complainant (K9) since 2026-03-16
  right complainant accepted (K11)
  right complainant declined (K11)
  right complainant raised appeal (K11)

2026-04-10 informed complainant

on 2026-04-10 open:
  right complainant accepted (K11)
  right complainant declined (K11)
  right complainant raised appeal (K11)

audit on 2026-04-10:
  breach not-informed (K9) at 2026-04-09 answered upheld, by board, about complainant, stage committee
`},
		{"k9-told-on-the-day-of-the-ruling.txt", `title: Told of the referral on the day of the ruling, and a day after it
clauses: K9, R8

# Telling the complainant is owed at once. It becomes a breach when it was not
# done by the day of the ruling. Here it was done on that very day; the second
# letter is only a fact.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-04-09 answered upheld
  at committee, answered
2026-04-09 informed complainant
2026-04-10 informed complainant
  at committee, answered

audit on 2026-04-10:
  nothing
`},
		{"k9-told-the-next-day.txt", `title: Told of the referral the next day
clauses: K9, K3, K5, K6, K7, K8, K10, R5, R8

# The same case, but now the board writes to the complainant the day after the
# referral. Only the ruling is still owed, and nothing is wrong.

happened 2026-01-30 about conduct, privacy
  filing day 2026-04-30
2026-03-02 raised employee
2026-03-16 raised manager
2026-03-30 raised board
2026-04-01 consulted employee
2026-04-02 consulted manager
2026-04-14 answered
2026-04-17 declined
2026-04-20 referred committee
2026-04-21 informed complainant
  at committee, hearing
  due 2026-05-20

on 2026-05-18 open:
  duty committee answered committee (K10) since 2026-04-20 until 2026-05-20, 2 days left
  right complainant accepted (K11)

audit on 2026-05-18:
  nothing
`},
		{"r1-29-february.txt", `title: Three months after 29 February
clauses: R1, K3

# A leap day counts like any other: 29 May.

happened 2028-02-29 about conduct
  filing day 2028-05-29
2028-05-30 raised employee
  refused: procedure: 2028-05-30 raised employee: too late: the last day was 2028-05-29 (K3)
2028-05-29 raised employee
  at employee, hearing
`},
		{"r1-30-april.txt", `title: Three months after 30 April
clauses: R1, K3

# The last day of April is the 30th. Three months on is 30 July, and not the
# last day of July.

happened 2026-04-30 about conduct
  filing day 2026-07-30
2026-07-31 raised employee
  refused: procedure: 2026-07-31 raised employee: too late: the last day was 2026-07-30 (K3)
2026-07-30 raised employee
  at employee, hearing
`},
		{"r1-30-november-before-a-leap-year.txt", `title: Three months after 30 November, when February has 29 days
clauses: R1, K3

# In a leap year (schrikkeljaar) the last day of February is the 29th.

happened 2027-11-30 about conduct
  filing day 2028-02-29
2028-03-01 raised employee
  refused: procedure: 2028-03-01 raised employee: too late: the last day was 2028-02-29 (K3)
2028-02-29 raised employee
  at employee, hearing
`},
		{"r1-30-november.txt", `title: Three months after 30 November
clauses: R1, K3

# February has no 30th; its last day takes the place. It is a Saturday, and it
# stays there.

happened 2025-11-30 about conduct
  filing day 2026-02-28
2026-03-01 raised employee
  refused: procedure: 2026-03-01 raised employee: too late: the last day was 2026-02-28 (K3)
2026-02-28 raised employee
  at employee, hearing
`},
		{"r12-lapsed-after-no-to-the-employee.txt", `title: Lapsed after "no" to the employee
clauses: R12, K6

# The complainant said that the talk did not help, and then nothing more. What
# was open stays open; saying "no" again is not among it.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-06 declined
2026-06-08 lapsed
  at employee, closed, lapsed

on 2026-07-01 open:
  advice complainant raised manager (K6)
  right complainant raised board (K4)
  right complainant accepted (K5)

2026-07-01 accepted
  at employee, closed, resolved
2026-07-02 raised manager
  refused: procedure: 2026-07-02 raised manager: the case is closed (resolved) (K5)
`},
		{"r12-lapsed-after-no-to-the-manager.txt", `title: Lapsed after "no" to the manager
clauses: R12, K7

# A case can lapse, be reopened and lapse no more.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-13 declined
2026-06-08 lapsed
  at manager, closed, lapsed

on 2026-07-01 open:
  advice complainant raised board (K7)
  right complainant accepted (K6)

# A closed file is not withdrawn.

2026-07-01 withdrawn
  refused: procedure: 2026-07-01 withdrawn: the case is closed (lapsed) (R12); possible instead: complainant raised board (K7), complainant accepted (K6)
2026-07-01 raised board
  at board, hearing
2026-07-02 lapsed
  refused: procedure: 2026-07-02 lapsed: not open at stage board, phase hearing (R12); possible instead: board consulted employee (K8), board consulted manager (K8), board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
`},
		{"r12-lapsed-after-no-to-the-ruling.txt", `title: Lapsed after "no" to the ruling, and then the appeal
clauses: R12, K11

# Also after a "no" the board can close the file, and also then the appeal stays
# open.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-10 answered not-upheld
2026-04-13 declined
2026-07-13 lapsed
  at committee, closed, lapsed

on 2026-09-01 open:
  right complainant accepted (K11)
  right complainant raised appeal (K11)

2026-09-01 raised appeal
  at appeal, hearing
2026-09-02 lapsed
  refused: procedure: 2026-09-02 lapsed: not open at stage appeal, phase hearing (R12); possible instead: appeals-committee answered appeal (K11)
`},
		{"r12-lapsed-and-reopened-after-the-answer.txt", `title: Lapsed after the answer of the board, and reopened
clauses: R12, K8, K9

# The board answered and heard nothing more. It cannot record that the case
# lapsed while it owes something itself: not before its answer.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-02 lapsed
  refused: procedure: 2026-03-02 lapsed: not open at stage board, phase hearing (R12); possible instead: board answered board (K8), board referred committee (K9), complainant accepted (K8), complainant declined (R7)
2026-03-06 answered not-upheld
2026-06-08 lapsed
  at board, closed, lapsed
  verdict not-upheld

on 2026-07-01 open:
  right complainant accepted (K8)
  right complainant declined (K8)

# The complainant was away, and does not agree. Now the board must refer, and
# cannot let the case lapse again.

2026-07-01 declined
  at board, declined
2026-07-02 lapsed
  refused: procedure: 2026-07-02 lapsed: not open at stage board, phase declined (R12); possible instead: board referred committee (K9), complainant accepted (K8)
2026-07-06 referred committee
  at committee, hearing
  due 2026-08-05
`},
		{"r12-lapsed-and-reopened-after-the-ruling.txt", `title: Lapsed after the ruling, and then the appeal
clauses: R12, K11

# No entry in a file can take away the right to appeal.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-10 answered not-upheld
2026-07-10 lapsed
  at committee, closed, lapsed

on 2027-01-04 open:
  right complainant accepted (K11)
  right complainant declined (K11)
  right complainant raised appeal (K11)

2027-01-04 raised appeal
  at appeal, hearing
2027-03-01 answered partly-upheld
  at appeal, closed, ruled
  verdict partly-upheld

audit on 2027-03-01:
  note case-lapsed (R12) at 2026-07-10 lapsed, by board, stage committee
`},
		{"r12-lapsed-and-reopened-in-a-talk.txt", `title: Lapsed after a talk, and reopened
clauses: R12, K6

# The complainant lets nothing be heard after the talk with the employee, and
# the board closes the file. That ends the waiting, not the right: half a year
# later the complainant goes on to the manager.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-04-07 lapsed
  at employee, closed, lapsed

audit on 2026-10-04:
  note case-lapsed (R12) at 2026-04-07 lapsed, by board, stage employee

on 2026-10-05 open:
  right complainant accepted (K5)
  right complainant declined (K6)
  right complainant raised manager (K6)
  right complainant raised board (K4)

# The board has nothing more to record in a file that it closed.

2026-10-05 lapsed
  refused: procedure: 2026-10-05 lapsed: the case is closed (lapsed) (R12); possible instead: complainant raised manager (K6), complainant raised board (K4), complainant accepted (K5), complainant declined (K6)
2026-10-05 raised manager
  at manager, hearing
`},
		{"r12-lapsed-unraised-and-too-late.txt", `title: Lapsed before it was raised, and then too late
clauses: R12, K3

# A file was opened for somebody who then said nothing more. What was open
# stays open, and that is: until the last day to report.

happened 2026-01-30 about conduct
  filing day 2026-04-30
2026-03-02 lapsed
  at nobody, closed, lapsed

on 2026-04-30 open:
  advice complainant raised employee (K5) until 2026-04-30, the last day
  right complainant raised manager (K4) until 2026-04-30, the last day
  right complainant raised board (K4) until 2026-04-30, the last day

on 2026-05-01 open:
  nothing

2026-05-01 raised employee
  refused: procedure: 2026-05-01 raised employee: too late: the last day was 2026-04-30 (K3)
  at nobody, closed, lapsed
2026-04-30 raised employee
  at employee, hearing
`},
		{"r12-lapsed-with-the-manager.txt", `title: Lapsed with the manager, and on to the board
clauses: R12, K7

# The right to go to the board outlives the file.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-06-08 lapsed
  at manager, closed, lapsed
2026-07-01 raised board
  at board, hearing

# The case is open again, and withdrawing is possible again.

2026-07-02 withdrawn
  at board, closed, withdrawn

audit on 2026-07-02:
  note case-lapsed (R12) at 2026-06-08 lapsed, by board, stage manager
`},
		{"r12-withdrawn-after-no-to-the-manager.txt", `title: Withdrawn after "no" to the manager
clauses: R12, K7

# The complainant does not want to go to the board.

happened 2026-01-30 about conduct
2026-02-13 raised manager
2026-02-13 declined
2026-02-16 withdrawn
  at manager, closed, withdrawn

audit on 2026-02-16:
  note stage-skipped (K5) at 2026-02-13 raised manager, by complainant, about employee, stage employee
`},
		{"r12-withdrawn-after-no-to-the-ruling.txt", `title: Withdrawn after "no" to the ruling
clauses: R12

# The complainant does not agree, and does not want to go on either.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-10 answered not-upheld
2026-04-13 declined
2026-04-20 withdrawn
  at committee, closed, withdrawn

audit on 2026-04-20:
  nothing
`},
		{"r12-withdrawn-after-the-answer.txt", `title: Withdrawn instead of agreeing with the board
clauses: R12, K8

# Withdrawing is not the same as agreeing (instemmen): the case ends as
# withdrawn, with the verdict that the board gave.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-06 answered not-upheld
2026-03-09 declined
2026-03-10 withdrawn
  at board, closed, withdrawn
  verdict not-upheld

audit on 2026-03-10:
  nothing
`},
		{"r12-withdrawn-after-the-ruling.txt", `title: Withdrawn after the ruling of the committee
clauses: R12

# Who withdraws after the ruling gives up the appeal too.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-10 answered not-upheld
2026-04-13 withdrawn
  at committee, closed, withdrawn
  verdict not-upheld
2026-04-14 raised appeal
  refused: procedure: 2026-04-14 raised appeal: the case is closed (withdrawn) (R12)
`},
		{"r12-withdrawn-at-the-first-talk.txt", `title: Withdrawn at the first talk
clauses: R12

# The complainant hears the employee's side and takes the complaint back. Not
# the same as being satisfied: the case ends as withdrawn.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-06 withdrawn
  at employee, closed, withdrawn
2026-02-07 accepted
  refused: procedure: 2026-02-07 accepted: the case is closed (withdrawn) (R12)
`},
		{"r12-withdrawn-before-it-was-raised.txt", `title: Withdrawn before anybody was told
clauses: R12

# Somebody had written a complaint and takes it back at once.

happened 2026-01-30 about conduct
2026-02-02 withdrawn
  at nobody, closed, withdrawn

on 2026-02-02 open:
  nothing

2026-02-03 raised employee
  refused: procedure: 2026-02-03 raised employee: the case is closed (withdrawn) (R12)
`},
		{"r12-withdrawn-during-the-talks.txt", `title: Withdrawn during the talk with the manager
clauses: R12, K6

# Withdrawing (intrekken) is possible as long as the case is open. It is the
# end: what comes after it is refused.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-14 withdrawn
  at manager, closed, withdrawn
2026-02-20 raised board
  refused: procedure: 2026-02-20 raised board: the case is closed (withdrawn) (R12)

audit on 2026-02-20:
  impossible after-close (R12) at 2026-02-20 raised board, stage board
`},
		{"r12-withdrawn-on-appeal.txt", `title: Withdrawn on appeal
clauses: R12, K11

# Also the last stage can be left.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-04-10 answered upheld
2026-04-13 raised appeal
2026-05-11 withdrawn
  at appeal, closed, withdrawn
  verdict upheld

audit on 2026-05-11:
  nothing
`},
		{"r12-withdrawn-with-the-board.txt", `title: Withdrawn while the board is at it
clauses: R12, K7

# The board has not answered yet, and then owes nothing any more.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-03-02 withdrawn
  at board, closed, withdrawn

on 2026-03-02 open:
  nothing

audit on 2026-03-02:
  nothing

2026-03-03 answered upheld
  refused: procedure: 2026-03-03 answered upheld: the case is closed (withdrawn) (R12)
`},
		{"r12-withdrawn-with-the-committee.txt", `title: Withdrawn while the committee is past its date
clauses: R12, K10

# The committee was two days over its 30 days when the complainant had enough
# of it. That is found all the same.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-03-16 informed complainant
2026-04-17 withdrawn
  at committee, closed, withdrawn

audit on 2026-04-30:
  breach overdue (K10) at 2026-04-17 withdrawn, by committee, stage committee, due 2026-04-15, 2 days late
`},
		{"r12-withdrawn-with-the-employee.txt", `title: Withdrawn after the first talk
clauses: R12, K5

# Also after having said that the talk did not help.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-06 declined
2026-02-09 withdrawn
  at employee, closed, withdrawn

audit on 2026-02-09:
  nothing
`},
		{"r12-withdrawn-without-a-word-on-the-answer.txt", `title: Withdrawn without a word on the answer of the board
clauses: R12, K8

# The board waits for "yes" or "no" and gets neither.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-06 answered upheld
2026-03-09 withdrawn
  at board, closed, withdrawn
  verdict upheld

audit on 2026-03-09:
  nothing
`},
		{"r14-no-extension-no-pause.txt", `title: The committee cannot give itself more time
clauses: R14, K10

# The text knows no extending (verlengen) and no pausing (opschorten).

happened 2026-01-30 about conduct
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
  due 2026-04-15
2026-03-16 informed complainant
2026-04-10 extended P14D
  refused: procedure: 2026-04-10 extended P14D: not open at stage committee, phase hearing (R14); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
2026-04-10 extended complainant P14D
  refused: procedure: 2026-04-10 extended complainant P14D: not open at stage committee, phase hearing (R14); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
2026-04-10 paused
  refused: procedure: 2026-04-10 paused: not open at stage committee, phase hearing (R14); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
2026-04-10 resumed
  refused: procedure: 2026-04-10 resumed: not open at stage committee, phase hearing (R14); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
  due 2026-04-15
`},
		{"r17-something-that-lasts.txt", `title: Something that went on for a week
clauses: R17, K3

# From 26 to 30 January the complainant was treated badly every day. The last
# day counts: 30 April, and not 26 April, is the last day to report.

happened 2026-01-30 about conduct
  filing day 2026-04-30
2026-04-28 raised employee
  at employee, hearing

audit on 2026-04-28:
  nothing
`},
		{"r2-first-talk-recorded-later.txt", `title: The first talk was in time and is written down afterwards
clauses: R2, K3, K4, K6

# The board gets the complaint on 4 May, four days too late, and the register
# refuses it. Then it turns out that the complainant had talked with the
# employee on 29 April. That was the first report, and it was in time.

happened 2026-01-30 about conduct
  filing day 2026-04-30
2026-05-04 raised board
  refused: procedure: 2026-05-04 raised board: too late: the last day was 2026-04-30 (K3)
2026-04-29 raised employee
  at employee, hearing

on 2026-05-04 open:
  right complainant accepted (K5)
  right complainant declined (K6)
  right complainant raised manager (K6)
  right complainant raised board (K4)

# A paper file in this order has two entries that were not possible where they
# stand. It has no late report: what counts is the day of the talk.

audit on 2026-05-04:
  impossible too-late (K3) at 2026-05-04 raised board, by complainant, stage board, due 2026-04-30, 4 days late
  note stage-skipped (K6) at 2026-05-04 raised board, by complainant, about manager, stage manager
  impossible out-of-order at 2026-04-29 raised employee, stage employee

# With the talk written down the register takes the rest.

2026-05-04 raised board
  at board, hearing
`},
		{"r3-late-and-never-marked.txt", `title: A late report in a paper file, without the mark
clauses: R3, K3, K8

# On paper nobody refused the complaint. The register does, and with it all that
# follows. The audit finds that the report was late and that the mark is
# missing, and judges the rest as if the complaint had been taken in.

happened 2026-01-30 about conduct
  filing day 2026-04-30
2026-05-04 raised employee
  refused: procedure: 2026-05-04 raised employee: too late: the last day was 2026-04-30 (K3)
2026-05-11 raised manager
  refused: procedure: 2026-05-11 raised manager: too late: the last day was 2026-04-30 (K3)
2026-05-18 raised board
  refused: procedure: 2026-05-18 raised board: too late: the last day was 2026-04-30 (K3)
2026-05-20 consulted manager
  refused: procedure: 2026-05-20 consulted manager: not open while nothing has been raised (K8)
2026-05-26 answered inadmissible
  refused: procedure: 2026-05-26 answered inadmissible: not open while nothing has been raised (K8)
  at nobody, unraised

audit on 2026-05-26:
  breach late-report (K3) at 2026-05-04 raised employee, by complainant, stage employee, due 2026-04-30, 4 days late
  breach not-consulted (K8) at 2026-05-26 answered inadmissible, by board, about employee, stage board
`},
		{"r6-last-day-to-report-in-a-weekend.txt", `title: The last day to report is a Saturday
clauses: R6, K3

# 25 April 2026 is a Saturday, and the Monday after it is King's Day
# (Koningsdag). The law on terms (Algemene termijnenwet) would move the day to
# Tuesday, but it does not bind this procedure: Saturday stays the last day.

happened 2026-01-25 about privacy
  filing day 2026-04-25
2026-04-27 raised board
  refused: procedure: 2026-04-27 raised board: too late: the last day was 2026-04-25 (K3)
2026-04-28 raised board
  refused: procedure: 2026-04-28 raised board: too late: the last day was 2026-04-25 (K3)
2026-04-25 raised board
  at board, hearing
`},
		{"r6-ruling-due-in-a-weekend.txt", `title: The ruling is due on a Saturday
clauses: R6, K10, R5

# 7 May and 30 days is Saturday 6 June 2026. A ruling on Monday 8 June is two
# days late.

happened 2026-03-10 about privacy
2026-03-20 raised employee
2026-03-27 raised manager
2026-04-07 raised board
2026-04-14 consulted employee
2026-04-14 consulted manager
2026-05-07 referred committee
  due 2026-06-06
2026-05-07 informed complainant

on 2026-06-08 open:
  duty committee answered committee (K10) since 2026-05-07 until 2026-06-06, 2 days late
  right complainant accepted (K11)

2026-06-08 answered upheld
  due 2026-06-06

audit on 2026-06-08:
  breach late-answer (K10) at 2026-06-08 answered upheld, by committee, stage committee, due 2026-06-06, 2 days late
`},
		{"r7-gives-up-on-a-silent-board.txt", `title: The complainant gives up on a silent board
clauses: R7, K8, K9

# The board has no date by which it must answer, and says nothing for three
# months. The complainant is not at its mercy: saying that no solution will
# come makes the referral a duty.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
  due none

on 2026-05-20 open:
  duty board consulted employee (K8) since 2026-02-20
  duty board consulted manager (K8) since 2026-02-20
  duty board answered board (K8) since 2026-02-20
  right board referred committee (K9)
  right complainant accepted (K8)
  right complainant declined (R7)

audit on 2026-05-20:
  nothing

2026-05-20 declined
  at board, declined

on 2026-05-21 open:
  duty board referred committee (K9) since 2026-05-20
  right complainant accepted (K8)

2026-05-26 referred committee
  at committee, hearing
  due 2026-06-25
2026-05-26 informed complainant

# The board never consulted anybody.

audit on 2026-05-26:
  breach not-consulted (K8) at 2026-05-26 referred committee, by board, about employee, stage board
  breach not-consulted (K8) at 2026-05-26 referred committee, by board, about manager, stage board
`},
		{"r9-board-answers-after-the-referral.txt", `title: The board answers when the case is already with the committee
clauses: R9, K8

# A late answer of the board is recorded once, and moves nothing: the
# committee has the case and still owes its ruling. The verdict of the case
# stays that of the latest answer of the stage where it was.

happened 2026-01-30 about conduct
2026-02-06 raised employee
2026-02-13 raised manager
2026-02-20 raised board
2026-02-24 consulted employee
2026-02-24 consulted manager
2026-03-16 referred committee
2026-03-16 informed complainant
2026-03-20 answered board settled
  at committee, hearing
  verdict none
  due 2026-04-15

on 2026-03-20 open:
  duty committee answered committee (K10) since 2026-03-16 until 2026-04-15, 26 days left
  right complainant accepted (K11)

audit on 2026-03-20:
  note answered-after (K8) at 2026-03-20 answered board settled, by board, stage board

2026-03-21 answered board upheld
  refused: procedure: 2026-03-21 answered board upheld: not open at stage committee, phase hearing (K8); possible instead: committee answered committee until 2026-04-15 (K10), complainant accepted (K11)
`},
	}
}
