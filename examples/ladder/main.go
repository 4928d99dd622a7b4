// Ladder prints a complaints procedure as a complainant would be told of it
// before anything has happened: what a complaint can be about and until when it
// can be reported, who hears it at each stage, how it gets there, what is owed
// and within which term, where to write and whom to ask, and the clauses.
//
//	go run ./examples/ladder
//	go run ./examples/ladder -lang en
//	go run ./examples/ladder -svg >ladder.svg
//	go run ./examples/ladder -mermaid
//
// With -svg or -mermaid it prints a picture of it instead, as SVG or in the
// language of Mermaid. Nothing here knows what the procedure says: it is all in
// the [procedure.Regulation], so that another one is printed by another value.
//
// The exit status is 1 when the output cannot be written, and 2 for wrong flags.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/escalation/picture"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	complain := log.New(stderr, "", 0).Println
	flags := flag.NewFlagSet("ladder", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // what it would say is said below
	lang := flags.String("lang", "nl", "")
	svg := flags.Bool("svg", false, "")
	mermaid := flags.Bool("mermaid", false, "")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		complain("usage: ladder [-lang nl|en] [-svg|-mermaid]")
		return 0
	case err == nil && *lang != "nl" && *lang != "en":
		err = fmt.Errorf("invalid value %q for flag -lang: want nl or en", *lang)
	case err == nil && *svg && *mermaid:
		err = errors.New("one of -svg and -mermaid")
	case err == nil && flags.NArg() > 0:
		err = fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	if err != nil {
		complain("ladder:", err)
		return 2
	}

	p, w, out := procedure.Xtra(), wording.Dutch(), new(strings.Builder)
	if *lang == "en" {
		w = wording.English()
	}
	switch {
	case *svg:
		out.WriteString(picture.LadderOf(p, w).SVG())
	case *mermaid:
		out.WriteString(picture.LadderOf(p, w).Mermaid())
	default:
		show(out, w, p, *lang)
	}
	if _, err := io.WriteString(stdout, out.String()); err != nil {
		complain("ladder:", err)
		return 1
	}
	return 0
}

// show tells of p from the first step to the last.
func show(out *strings.Builder, w wording.Language, p *procedure.Procedure, lang string) {
	r := p.Regulation()
	clause := func(cite procedure.Cite) { // a regulation need not say everything
		for id := range cite.All() {
			fmt.Fprintf(out, "  %-4s %s\n", id, w.Clause(p, id))
		}
	}

	name := r.Name.In(lang)
	first, size := utf8.DecodeRuneInString(name)
	fmt.Fprintf(out, "%c%s\n\n", unicode.ToUpper(first), name[size:])
	clause(r.Grounds.Clause)
	clause(r.Filing.Limit.Clause)
	clause(r.Filing.Late)
	clause(r.Skip)

	fmt.Fprintf(out, "\n%s\n", w.Heading(wording.HeadingLadder))
	for i, rung := range r.Rungs {
		fmt.Fprintf(out, "\n  %d. %s\n", i+1, w.Stage(p, rung.Stage))
		for _, line := range w.Rung(p, rung.Stage) {
			fmt.Fprintf(out, "     %s\n", line)
		}
	}

	contact := func(cite procedure.Cite, lines ...string) {
		if cite == "" {
			return
		}
		clause(cite)
		for _, line := range lines {
			if line != "" {
				fmt.Fprintf(out, "         %s\n", line)
			}
		}
	}
	if c := r.Contact; c.AddressClause != "" || c.InfoClause != "" {
		fmt.Fprintf(out, "\n%s\n\n", w.Heading(wording.HeadingContact))
		contact(c.AddressClause, c.Address...)
		contact(c.InfoClause, c.Phone, c.Mail)
	}

	headed := func(heading string, isReading bool) {
		for _, c := range r.Clauses {
			if (c.Find == "") == isReading {
				if heading != "" {
					fmt.Fprintf(out, "\n%s\n\n", heading)
					heading = ""
				}
				clause(procedure.Cite(c.ID))
			}
		}
	}
	headed(w.Heading(wording.HeadingClauses), false)
	headed(w.Heading(wording.HeadingReadings), true)
}
