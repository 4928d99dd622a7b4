package procedure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A register file is a history in which everything was done, and in time: from
// the employee up to the appeals committee.
type registerFile struct {
	complaint procedure.Complaint
	events    []procedure.Event
	today     date.Date
}

// The places in a clean file.
const (
	withEmployee = iota
	withManager
	withBoard
	consultEmployee
	consultManager
	answer
	decline
	refer
	inform
	rule
	appeal
	final
)

// cleanFile makes such a history on random days.
func cleanFile(r *rand.Rand) registerFile {
	happened := day("2024-01-31") + date.Date(r.IntN(700))
	on := happened
	next := func(k procedure.Kind, s procedure.Stage, p procedure.Party) procedure.Event {
		on += date.Date(1 + r.IntN(9))
		return procedure.Event{On: on, Kind: k, Stage: s, Party: p}
	}
	f := registerFile{complaint: procedure.Complaint{Happened: happened, Grounds: procedure.Grounds(1 + r.IntN(7))}}
	f.events = []procedure.Event{
		next(procedure.Raised, procedure.WithEmployee, 0), next(procedure.Raised, procedure.WithManager, 0), next(procedure.Raised, procedure.WithBoard, 0),
		next(procedure.Consulted, 0, procedure.Employee), next(procedure.Consulted, 0, procedure.Manager), next(procedure.Answered, 0, 0),
		next(procedure.Declined, 0, 0), next(procedure.Referred, procedure.WithCommittee, 0),
		next(procedure.Informed, 0, procedure.Complainant), next(procedure.Answered, 0, 0),
		next(procedure.Raised, procedure.OnAppeal, 0), next(procedure.Answered, 0, 0),
	}
	f.today = on + date.Date(r.IntN(9))
	return f
}

func (f *registerFile) drop(i int) { f.events = slices.Delete(f.events, i, i+1) }

func (f *registerFile) insert(i int, e procedure.Event) { f.events = slices.Insert(f.events, i, e) }

// from moves event i and all after it to n days later.
func (f *registerFile) from(i, n int) {
	for ; i < len(f.events); i++ {
		f.events[i].On += date.Date(n)
	}
	f.today += date.Date(n)
}

// A clean file has no findings; and one fault planted in it is found, with its
// clause, its line, who owed it, the last day and the days late, and nothing
// else is.
func TestAuditFindsWhatWasPlanted(t *testing.T) {
	date1 := func(d date.Date) string { return d.String() }
	faults := []struct {
		name  string
		plant func(f *registerFile, n int) []string // n: a number of days, at least one
	}{
		{"none", func(*registerFile, int) []string { return nil }},
		{"reported late (K3, R3)", func(f *registerFile, n int) []string {
			last := threeMonthsAfter(f.complaint.Happened)
			f.from(withEmployee, int(last-f.events[withEmployee].On)+n)
			return []string{fmt.Sprintf("0 %v breach late-report complainant employee K3 %d late due %v", f.events[0].On, n, last)}
		}},
		{"late, with the mark (R3)", func(f *registerFile, n int) []string {
			last := threeMonthsAfter(f.complaint.Happened)
			f.from(withEmployee, int(last-f.events[withEmployee].On)+n)
			f.complaint.Late = true
			return []string{fmt.Sprintf("0 %v note taken-in-late complainant employee R3 %d late due %v", f.events[0].On, n, last)}
		}},
		{"on the last day, with a mark that was not needed (R3)", func(f *registerFile, _ int) []string {
			f.from(withEmployee, int(threeMonthsAfter(f.complaint.Happened)-f.events[withEmployee].On))
			f.complaint.Late = true
			return nil
		}},
		{"the employee not consulted before the answer (K8, R9)", func(f *registerFile, _ int) []string {
			f.drop(consultEmployee)
			return []string{fmt.Sprintf("4 %v breach not-consulted board employee board K8", f.events[4].On)}
		}},
		{"the manager consulted after the answer (K8, R9)", func(f *registerFile, n int) []string {
			e := f.events[consultManager]
			f.from(decline, n)
			e.On = f.events[answer].On + 1
			f.drop(consultManager)
			f.insert(answer, e)
			return []string{fmt.Sprintf("4 %v breach not-consulted board manager board K8", f.events[4].On)}
		}},
		{"nobody consulted before the referral (K8, R9)", func(f *registerFile, _ int) []string {
			f.events = slices.Delete(f.events, consultEmployee, decline+1)
			return []string{
				fmt.Sprintf("3 %v breach not-consulted board employee board K8", f.events[3].On),
				fmt.Sprintf("3 %v breach not-consulted board manager board K8", f.events[3].On),
			}
		}},
		{"not told of the referral (K9, R8)", func(f *registerFile, _ int) []string {
			f.drop(inform)
			return []string{fmt.Sprintf("8 %v breach not-informed board complainant committee K9", f.events[8].On)}
		}},
		{"told the day after the ruling (K9, R8)", func(f *registerFile, _ int) []string {
			f.events[inform].On = f.events[rule].On + 1
			f.events[inform], f.events[rule] = f.events[rule], f.events[inform]
			return []string{fmt.Sprintf("8 %v breach not-informed board complainant committee K9", f.events[8].On)}
		}},
		{"told on the day of the ruling (R8)", func(f *registerFile, _ int) []string {
			f.events[inform].On = f.events[rule].On
			return nil
		}},
		{"ruled late (K10, R10)", func(f *registerFile, n int) []string {
			due := f.events[refer].On + 30
			f.from(rule, int(due-f.events[rule].On)+n)
			return []string{fmt.Sprintf("9 %v breach late-answer committee committee K10 %d late due %v", f.events[rule].On, n, due)}
		}},
		{"ruled on the last day (K10)", func(f *registerFile, _ int) []string {
			f.from(rule, int(f.events[refer].On+30-f.events[rule].On))
			return nil
		}},
		{"the ruling overdue today (K10, R13)", func(f *registerFile, n int) []string {
			due := f.events[refer].On + 30
			f.events = f.events[:rule]
			f.today = due + date.Date(n)
			return []string{fmt.Sprintf("-1 %v breach overdue committee committee K10 %d late due %v", f.today, n, due)}
		}},
		{"the ruling due today (K10)", func(f *registerFile, _ int) []string {
			f.events, f.today = f.events[:rule], f.events[refer].On+30
			return nil
		}},
		{"withdrawn with the ruling overdue (K10, R12)", func(f *registerFile, n int) []string {
			due := f.events[refer].On + 30
			f.events = append(f.events[:rule], procedure.Event{On: due + date.Date(n), Kind: procedure.Withdrawn})
			f.today = due + date.Date(n)
			return []string{fmt.Sprintf("9 %v breach overdue committee committee K10 %d late due %v", f.today, n, due)}
		}},
		{"a line after the end (R15)", func(f *registerFile, _ int) []string {
			f.events = append(f.events, procedure.Event{On: f.today, Kind: procedure.Declined})
			return []string{fmt.Sprintf("12 %v impossible after-close R15", f.today)}
		}},
		{"a line in the wrong place", func(f *registerFile, _ int) []string {
			e := f.events[consultManager]
			f.drop(consultManager)
			f.insert(refer, e) // after the answer, from before it
			return []string{fmt.Sprintf("7 %v impossible out-of-order manager", e.On)}
		}},
		{"before the event complained about", func(f *registerFile, n int) []string {
			e := procedure.Event{On: f.complaint.Happened - date.Date(n), Kind: procedure.Raised, Stage: procedure.WithEmployee}
			f.insert(0, e)
			return []string{"0 " + date1(e.On) + " impossible too-early employee"}
		}},
		{"a line of tomorrow", func(f *registerFile, _ int) []string {
			f.today = f.events[final].On - 1
			return []string{"11 " + date1(f.events[final].On) + " impossible after-today"}
		}},
		{"nothing on a line", func(f *registerFile, n int) []string {
			at := n % len(f.events)
			f.insert(at, procedure.Event{})
			return []string{fmt.Sprintf("%d 0001-01-01 impossible malformed", at)}
		}},
		{"a party where none goes", func(f *registerFile, _ int) []string {
			f.insert(decline, procedure.Event{On: f.events[answer].On, Kind: procedure.Declined, Party: procedure.Board})
			return []string{fmt.Sprintf("6 %v impossible malformed board", f.events[answer].On)}
		}},
		{"no ground (K1, R16)", func(f *registerFile, _ int) []string {
			f.complaint.Grounds = 0
			return []string{"-1 " + date1(f.today) + " impossible malformed K1"}
		}},
		{"a term extended (R14)", func(f *registerFile, _ int) []string {
			e := procedure.Event{On: f.events[inform].On, Kind: procedure.Extended, Term: deadline.Weeks(1)}
			f.insert(rule, e)
			return []string{fmt.Sprintf("9 %v impossible not-open R14", e.On)}
		}},
		{"straight to the committee (R7, K9)", func(f *registerFile, _ int) []string {
			e := procedure.Event{On: f.events[withBoard].On, Kind: procedure.Raised, Stage: procedure.WithCommittee}
			f.insert(consultEmployee, e)
			return []string{fmt.Sprintf("3 %v impossible not-open committee K9", e.On)}
		}},
		{"the manager passed over (K6, R4)", func(f *registerFile, _ int) []string {
			f.drop(withManager)
			return []string{fmt.Sprintf("1 %v note stage-skipped complainant manager manager K6", f.events[1].On)}
		}},
		{"both talks passed over (K5, K6, R4)", func(f *registerFile, _ int) []string {
			f.events = f.events[withBoard:]
			// The first report is then that to the board, which can be late.
			f.complaint.Happened = max(f.complaint.Happened, f.events[0].On-80)
			return []string{
				fmt.Sprintf("0 %v note stage-skipped complainant employee employee K5", f.events[0].On),
				fmt.Sprintf("0 %v note stage-skipped complainant manager manager K6", f.events[0].On),
			}
		}},
		{"lapsed after the ruling, and taken up again (R12)", func(f *registerFile, n int) []string {
			f.from(appeal, n)
			e := procedure.Event{On: f.events[rule].On, Kind: procedure.Lapsed}
			f.insert(appeal, e)
			return []string{fmt.Sprintf("10 %v note case-lapsed board committee R12", e.On)}
		}},
		{"given up, and answered after the referral (R7, K8)", func(f *registerFile, _ int) []string {
			f.drop(answer)
			e := procedure.Event{On: f.events[6].On, Kind: procedure.Answered, Stage: procedure.WithBoard}
			f.insert(7, e)
			return []string{fmt.Sprintf("7 %v note answered-after board board K8", e.On)}
		}},
	}
	for _, fault := range faults {
		t.Run(fault.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(13, 14))
			for range 100 {
				f := cleanFile(r)
				want := fault.plant(&f, 1+r.IntN(50))
				var got []string
				for _, found := range procedure.Xtra().Audit(f.complaint, f.events, f.today) {
					s := line(found)
					if found.DaysLate() > 0 {
						s += " due " + found.Deadline.Due().String()
					}
					got = append(got, s)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%+v on %v: %v (-planted +found):\n%s", f.complaint, f.today, visit{history: f.events}, diff)
				}
				if diff, _ := disagreement(f.complaint, f.events, f.today); diff != "" {
					t.Fatalf("the naive statement: %s", diff)
				}
			}
		})
	}
}
