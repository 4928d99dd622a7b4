// Regulations prints other procedures, each as a complainant would be
// told of it, and beneath it a case that goes by it as of 18 May 2026.
//
//	go run .
//	go run . -lang en
//
// Each procedure is a [procedure.Regulation] in a package of its own: data, and
// nothing that runs. The cases are in dossiers, in the wire form. The exit
// status is 1 when something cannot be read or written, and 2 for wrong flags.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/examples/regulations/awb"
	"github.com/hulponline/klachtenregeling/examples/regulations/bam"
	"github.com/hulponline/klachtenregeling/examples/regulations/bint"
	"github.com/hulponline/klachtenregeling/examples/regulations/bopz"
	"github.com/hulponline/klachtenregeling/examples/regulations/community"
	"github.com/hulponline/klachtenregeling/examples/regulations/decorah"
	"github.com/hulponline/klachtenregeling/examples/regulations/flanders"
	"github.com/hulponline/klachtenregeling/examples/regulations/hse"
	"github.com/hulponline/klachtenregeling/examples/regulations/nhs"
	"github.com/hulponline/klachtenregeling/examples/regulations/nz"
	"github.com/hulponline/klachtenregeling/examples/regulations/rvdk"
	"github.com/hulponline/klachtenregeling/examples/regulations/spso"
	"github.com/hulponline/klachtenregeling/examples/regulations/sww"
	"github.com/hulponline/klachtenregeling/examples/regulations/thurrock"
	"github.com/hulponline/klachtenregeling/examples/regulations/ucuaw"
	"github.com/hulponline/klachtenregeling/examples/regulations/ukhousing"
	"github.com/hulponline/klachtenregeling/examples/regulations/uwv"
	"github.com/hulponline/klachtenregeling/examples/regulations/welfare"
	"github.com/hulponline/klachtenregeling/examples/regulations/wkkgz"
	"github.com/hulponline/klachtenregeling/examples/regulations/woerden"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

//go:embed dossiers/*.json
var dossiers embed.FS

func main() {
	lang := flag.String("lang", "", "nl or en; without it, or where it has no such text, each procedure is in its own language")
	flag.Parse()
	if flag.NArg() > 0 || *lang != "" && *lang != "nl" && *lang != "en" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *lang); err != nil {
		fmt.Fprintln(os.Stderr, "regulations:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, lang string) error {
	today, err := deadline.ParseDate("2026-05-18")
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, r := range []struct {
		regulation procedure.Regulation
		lang       string
	}{
		{awb.Regulation(), "nl"},
		{awb.Advised(), "nl"},
		{ukhousing.Regulation(), "en"},
		{welfare.Regulation(), "nl"},
		{community.Regulation(), "nl"},
		{bam.Regulation(), "nl"},
		{bint.Regulation(), "nl"},
		{bopz.Regulation(), "nl"},
		{rvdk.Regulation(), "nl"},
		{rvdk.Written(), "nl"},
		{sww.Regulation(), "nl"},
		{uwv.Regulation(), "nl"},
		{wkkgz.Regulation(), "nl"},
		{woerden.Regulation(), "nl"},
		{thurrock.Regulation(), "en"},
		{nhs.Regulation(), "en"},
		{spso.Regulation(), "en"},
		{hse.Regulation(), "en"},
		{nz.Regulation(), "en"},
		{ucuaw.Regulation(), "en"},
		{ucuaw.President(), "en"},
		{decorah.Regulation(), "en"},
		{flanders.Regulation(), "nl"},
	} {
		if r.regulation.Name[lang] != "" { // some have one language only
			r.lang = lang
		}
		if err := show(&b, r.regulation, r.lang, today); err != nil {
			return fmt.Errorf("%s: %w", r.regulation.ID, err)
		}
	}
	_, err = io.WriteString(out, b.String())
	return err
}

// show prints the ladder of r and the timeline of its dossier.
func show(b *strings.Builder, r procedure.Regulation, lang string, today date.Date) error {
	w := wording.Dutch()
	if lang == "en" {
		w = wording.English()
	}
	p, err := r.Compile()
	if err != nil {
		return err
	}
	var d procedure.Dossier
	text, err := dossiers.ReadFile("dossiers/" + r.ID + ".json")
	if err == nil {
		err = d.UnmarshalJSON(text)
	}
	if err == nil {
		_, err = p.Load(d)
	}
	if err != nil {
		return err
	}

	title := fmt.Sprintf("%s (%s, %s)", r.Name.In(lang), r.ID, r.Edition)
	fmt.Fprintf(b, "%s\n%s\n\n%s\n", title, strings.Repeat("=", len([]rune(title))), w.Heading(wording.HeadingLadder))
	for _, rung := range r.Rungs {
		fmt.Fprintf(b, "  %s\n", w.Stage(p, rung.Stage))
		for _, line := range w.Rung(p, rung.Stage) {
			fmt.Fprintf(b, "    %s\n", line)
		}
	}
	fmt.Fprintf(b, "\n%s\n", w.Timeline(p, d.Complaint, d.Events, today))
	return nil
}
