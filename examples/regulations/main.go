// Regulations prints other procedures, each as a complainant would be
// told of it, and beneath it a case that goes by it as of 18 May 2026.
//
//	go run .
//	go run . -lang en
//	go run . -pictures folder
//
// With -pictures it writes pictures of each into a folder instead, as SVG and for
// Mermaid: the ladder, the ladder with phases and endings, and the case on the
// ladder and in time.
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
	"path/filepath"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/picture"
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
	folder := flag.String("pictures", "", "write pictures into this folder, and print nothing")
	flag.Parse()
	if flag.NArg() > 0 || *lang != "" && *lang != "nl" && *lang != "en" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *lang, *folder); err != nil {
		fmt.Fprintln(os.Stderr, "regulations:", err)
		os.Exit(1)
	}
}

// A shipment is a regulation and its own language.
type shipment struct {
	regulation procedure.Regulation
	lang       string
}

// shipped returns every procedure of this module that has a dossier.
func shipped() []shipment {
	return []shipment{
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
		{ucuaw.Later(), "en"},
		{decorah.Regulation(), "en"},
		{flanders.Regulation(), "nl"},
	}
}

func run(out io.Writer, lang, folder string) error {
	today, err := deadline.ParseDate("2026-05-18")
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, r := range shipped() {
		if r.regulation.Name[lang] != "" { // some have one language only
			r.lang = lang
		}
		told, err := tell(r.regulation, r.lang, today)
		switch {
		case err == nil && folder != "":
			err = told.draw(folder)
		case err == nil:
			told.show(&b)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", r.regulation.ID, err)
		}
	}
	_, err = io.WriteString(out, b.String())
	return err
}

// A telling is a procedure, and a case that goes by it, in one language.
type telling struct {
	p     *procedure.Procedure
	words wording.Language
	c     procedure.Case
	d     procedure.Dossier
	today date.Date
}

// tell reads the dossier of a case that goes by r.
func tell(r procedure.Regulation, lang string, today date.Date) (telling, error) {
	t := telling{words: wording.Dutch(), today: today}
	if lang == "en" {
		t.words = wording.English()
	}
	var err error
	if t.p, err = r.Compile(); err != nil {
		return t, err
	}
	text, err := dossiers.ReadFile("dossiers/" + r.ID + ".json")
	if err == nil {
		err = t.d.UnmarshalJSON(text)
	}
	if err == nil {
		t.c, err = t.p.Load(t.d)
	}
	return t, err
}

// show prints the ladder, and the timeline of the dossier.
func (t telling) show(b *strings.Builder) {
	r := t.p.Regulation()
	title := fmt.Sprintf("%s (%s, %s)", r.Name.In(t.words.Tag()), r.ID, r.Edition)
	fmt.Fprintf(b, "%s\n%s\n\n%s\n", title, strings.Repeat("=", len([]rune(title))), t.words.Heading(wording.HeadingLadder))
	for _, rung := range r.Rungs {
		fmt.Fprintf(b, "  %s\n", t.words.Stage(t.p, rung.Stage))
		for _, line := range t.words.Rung(t.p, rung.Stage) {
			fmt.Fprintf(b, "    %s\n", line)
		}
	}
	fmt.Fprintf(b, "\n%s\n", t.words.Timeline(t.p, t.d.Complaint, t.d.Events, t.today))
}

// draw writes pictures of the same into a folder.
func (t telling) draw(folder string) error {
	id, edition := t.p.ID()
	for name, one := range map[string]interface {
		SVG() string
		Mermaid() string
	}{
		"ladder":   picture.LadderOf(t.p, t.words),
		"phases":   picture.LadderOf(t.p, t.words).WithPhases().WithEndings(),
		"case":     picture.LadderAt(t.c, t.words),
		"timeline": picture.TimelineOf(t.p, t.d.Complaint, t.d.Events, t.today, t.words),
	} {
		name = filepath.Join(folder, strings.Join([]string{id, edition, name}, "-"))
		if err := os.WriteFile(name+".svg", []byte(one.SVG()), 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(name+".mermaid", []byte(one.Mermaid()), 0o644); err != nil {
			return err
		}
	}
	return nil
}
