// Compare shows what a provider wants to know before a text changes: what differs,
// which open cases get another last day, and who is worse off. It tries two changes
// on a register: the committee gets 42 days and not 30, and a royal decree makes a
// Friday a day off, for a provider whose terms are counted by the Algemene
// termijnenwet.
//
//	go run ./examples/compare                                # a register that it makes up, on 1 June 2026
//	go run ./examples/compare -today 2026-05-18 cases.jsonl  # one dossier a line
//
// Nothing is kept of a dossier that has been compared, so that a register may be of
// any size. What is no dossier ends it, with its line. Which text a dossier names is
// not looked at: it is taken for one of Xtra.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/compare"
	"github.com/rickb777/date/v2"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
}

// A change is a text as it is, and as it is proposed.
type change struct {
	name          string
	now, proposed procedure.Regulation
}

// changes are those that are tried.
func changes() ([]change, error) {
	term := change{"The committee rules within 42 days", procedure.XtraRegulation(), procedure.XtraRegulation()}
	term.proposed.Edition = "2"
	for i := range term.proposed.Rungs {
		if g := &term.proposed.Rungs[i]; g.Stage == procedure.WithCommittee {
			g.Answer.Limit.Term = deadline.Days(42)
		}
	}
	dayOff, err := deadline.ParseDate("2026-06-05")
	if err != nil {
		return nil, err
	}
	decree := change{"Friday 5 June 2026 becomes a day off", procedure.XtraRegulation(), procedure.XtraRegulation()}
	decree.now.Counting = deadline.Statutory()
	decree.proposed.Counting = deadline.Statutory()
	decree.proposed.Counting.Calendar = deadline.WithClosures(decree.now.Counting.Calendar, dayOff)
	return []change{term, decree}, nil
}

// examples is how many changes are told of one by one.
const examples = 2

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	day := flags.String("today", "2026-06-01", "the `day` as of which to look")
	if err := flags.Parse(args); err != nil {
		return err
	}
	today, err := deadline.ParseDate(*day)
	if err != nil {
		return err
	}
	list, err := changes()
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	for _, c := range list {
		if err := try(w, c, flags.Arg(0), today); err != nil {
			return err
		}
	}
	return w.Flush()
}

// try tells what one change does to the register.
func try(w io.Writer, c change, file string, today date.Date) error {
	differences, err := procedure.Diff(c.now, c.proposed)
	if err != nil {
		return err
	}
	now, err := c.now.Compile()
	if err != nil {
		return err
	}
	proposed, err := c.proposed.Compile()
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", c.name)
	for _, d := range differences {
		fmt.Fprintf(&b, "  differs: %v\n", d)
	}
	cases := register{file: file, today: today}
	all := compare.Count(now, proposed, cases.dossiers, today)
	if cases.err != nil {
		return cases.err
	}
	tellFirst(&b, &cases, now, proposed)
	fmt.Fprintf(&b, "  %d dossiers, of which %d open: a last day moves in %d\n", all.Cases, all.Open, all.Moved)
	for _, days := range slices.Sorted(maps.Keys(all.Duties)) {
		fmt.Fprintf(&b, "  %d duties to be done, by %+d days\n", all.Duties[days], days)
	}
	for _, days := range slices.Sorted(maps.Keys(all.Rights)) {
		fmt.Fprintf(&b, "  %d rights that end, by %+d days\n", all.Rights[days], days)
	}
	fmt.Fprintf(&b, "  complainants worse off: %d, better off: %d; histories refused: %d\n\n", all.Worse, all.Better, all.Refused)
	_, err = io.WriteString(w, b.String())
	return err
}

// tellFirst tells of the first changes one by one.
func tellFirst(w *strings.Builder, cases *register, now, proposed *procedure.Procedure) {
	told := 0
	for d := range cases.dossiers {
		for change := range compare.Of(now, proposed, d, cases.today).Changes() {
			if told == examples {
				return
			}
			told++
			fmt.Fprintf(w, "  dossier %d: %v\n", cases.line, change)
		}
	}
}

// A register is that of a file, one dossier a line, or else one that is made up.
type register struct {
	file  string
	today date.Date
	line  int   // of the dossier at hand
	err   error // why it ended before its end
}

// dossiers yields them one by one.
func (r *register) dossiers(yield func(procedure.Dossier) bool) {
	r.line, r.err = 0, nil
	if r.file == "" {
		for d := range madeUp(r.today) {
			if r.line++; !yield(d) {
				return
			}
		}
		return
	}
	f, err := os.Open(r.file)
	if err != nil {
		r.err = err
		return
	}
	defer f.Close() //nolint:errcheck // it was only read
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r.line++
		var d procedure.Dossier
		if err := d.UnmarshalJSON(lines.Bytes()); err != nil {
			r.err = fmt.Errorf("%s:%d: %w", r.file, r.line, err)
			return
		}
		if !yield(d) {
			return
		}
	}
	if err := lines.Err(); err != nil {
		r.err = fmt.Errorf("%s:%d: %w", r.file, r.line+1, err)
	}
}

// madeUp yields a thousand dossiers of the half year before today, always the same:
// raised with the board, most of them referred, some ruled on.
func madeUp(today date.Date) iter.Seq[procedure.Dossier] {
	return func(yield func(procedure.Dossier) bool) {
		rng := rand.New(rand.NewPCG(1, 1))
		id, edition := procedure.Xtra().ID()
		for range 1000 {
			d := procedure.Dossier{Regulation: id, Edition: edition}
			on := today - 180 + date.Date(rng.IntN(170))
			d.Complaint = procedure.Complaint{Happened: on, Grounds: procedure.GroundsOf(procedure.Conduct)}
			for _, step := range []struct {
				within, percent int
				event           procedure.Event
			}{
				{80, 95, procedure.Event{Kind: procedure.Raised, Stage: procedure.WithBoard}},
				{7, 95, procedure.Event{Kind: procedure.Consulted, Party: procedure.Employee}},
				{7, 95, procedure.Event{Kind: procedure.Consulted, Party: procedure.Manager}},
				{20, 70, procedure.Event{Kind: procedure.Referred, Stage: procedure.WithCommittee}},
				{3, 90, procedure.Event{Kind: procedure.Informed, Party: procedure.Complainant}},
				{40, 60, procedure.Event{Kind: procedure.Answered, Verdict: procedure.Upheld}},
			} {
				on += date.Date(rng.IntN(step.within))
				if on > today || rng.IntN(100) >= step.percent {
					break
				}
				step.event.On = on
				d.Events = append(d.Events, step.event)
			}
			if !yield(d) {
				return
			}
		}
	}
}
