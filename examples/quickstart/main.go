// Quickstart reads dossiers and tells of each where the complaint is, by when
// an answer is due and how that day was counted, what each party must, may or
// is advised to do next, and what stands out so far.
//
//	go run ./examples/quickstart
//	go run ./examples/quickstart -lang en -today 2026-05-18 one.json two.json
//
// Without files it shows its own, and without -today it looks from today in
// the Netherlands; -staff speaks of the complainant and not to them. A file that is no dossier of this procedure gets one line
// on stderr, and so does a history that cannot have happened, of which only
// what stands out is shown. The exit status is then 1, as when the output
// cannot be written, and 2 for wrong flags.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // knows Amsterdam where no time zones are installed

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

//go:embed dossiers/*.json
var shipped embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, time.Now())) }

func run(args []string, stdout, stderr io.Writer, now time.Time) int {
	complain := log.New(stderr, "", 0).Println
	amsterdam, _ := time.LoadLocation("Europe/Amsterdam") // tzdata has it
	today, w := deadline.DayIn(now, amsterdam), wording.Dutch()
	flags := flag.NewFlagSet("quickstart", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // what it would say is said below
	flags.Func("today", "", func(s string) (err error) {
		today, err = deadline.ParseDate(s)
		return err
	})
	flags.Func("lang", "", func(s string) error {
		if s != "nl" && s != "en" {
			return errors.New("want nl or en")
		}
		w = map[string]wording.Language{"nl": wording.Dutch(), "en": wording.English()}[s]
		return nil
	})
	staff := flags.Bool("staff", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		complain("usage: quickstart [-today YYYY-MM-DD] [-lang nl|en] [-staff] [dossier.json ...]")
		return 0
	} else if err != nil {
		complain("quickstart:", err)
		return 2
	}

	w = map[bool]wording.Language{false: w, true: w.For(wording.Staff)}[*staff]
	names, read := flags.Args(), os.ReadFile
	if len(names) == 0 {
		names, _ = fs.Glob(shipped, "dossiers/*.json") // fails on a bad pattern only
		read = shipped.ReadFile
	}
	status, out := 0, new(strings.Builder)
	fmt.Fprintln(out, w.Date(today))
	for _, name := range names {
		var d procedure.Dossier
		text, err := read(name)
		if err == nil {
			err = d.UnmarshalJSON(text) // what json.Unmarshal calls, once it knows that it is JSON
		}
		if err == nil {
			err = show(out, w, name, d, today)
		}
		if _, err := io.WriteString(stdout, out.String()); err != nil {
			complain("quickstart:", err)
			return 1
		}
		out.Reset()
		if err != nil {
			complain(name+":", oneLine(err, w))
			status = 1
		}
	}
	return status
}

// show tells of one dossier as much as can be said.
func show(out *strings.Builder, w wording.Language, name string, d procedure.Dossier, today date.Date) error {
	p := procedure.Xtra()
	c, err := p.Load(d)
	if errors.Is(err, procedure.ErrInvalid) { // of another regulation, or a complaint it does not take
		return err
	}
	fmt.Fprintf(out, "\n%s\n  %s\n", name, w.Complaint(p, d.Complaint))
	if err == nil {
		showCase(out, w, escalation.Guide(c, today))
	}
	heading, lines := wording.HeadingNoFindings, []string(nil)
	for _, f := range audit.Of(p, d.Complaint, d.Events, today) {
		heading, lines = wording.HeadingFindings, append(lines, w.Severity(f.Severity)+": "+w.Finding(p, f))
	}
	section(out, w.Heading(heading), lines...)
	return err
}

func showCase(out *strings.Builder, w wording.Language, g escalation.Guidance) {
	c, p := g.Case(), g.Case().Procedure()
	section(out, w.Heading(wording.HeadingState), w.State(c))
	due := c.Deadline()
	if c.Phase() == procedure.PhaseUnraised {
		due = c.Filing()
	}
	if _, met := due.Met(); !due.IsZero() && (met || c.Phase() <= procedure.PhaseHearing) {
		section(out, w.Heading(wording.HeadingDeadline)+": "+w.Deadline(due, g.Today()), w.Explain(p.Counting(), due)...)
	}
	heading, lines, seen := w.NoSteps(g), []string(nil), []procedure.Party(nil)
	for first := range g.Steps() { // most urgent first, and so are the parties
		if slices.Contains(seen, first.By) {
			continue
		}
		heading, seen = w.Heading(wording.HeadingSteps), append(seen, first.By)
		lines = append(lines, w.By(p, first.By))
		for step := range g.For(first.By).Steps() {
			lines = append(lines, "  - "+w.Step(c, step))
		}
	}
	section(out, heading, lines...)
}

func section(out *strings.Builder, heading string, lines ...string) {
	fmt.Fprintf(out, "\n  %s\n", strings.Join(append([]string{heading}, lines...), "\n    "))
}

func oneLine(err error, w wording.Language) string {
	var refused *procedure.RefusedError
	var file *fs.PathError
	if errors.As(err, &refused) {
		return fmt.Sprintf("events[%d]: %s", refused.Index, w.Refusal(refused))
	}
	if errors.As(err, &file) {
		return file.Err.Error() // the rest of it is the name
	}
	return strings.ReplaceAll(strings.TrimPrefix(err.Error(), "procedure: "), "\nprocedure: ", "; ")
}
