// Compliance judges a register of complaints: it prints what went wrong in each
// dossier, by clause, and then the figures of each year.
//
//	go run ./examples/compliance                          # the small register that comes with it
//	go run ./examples/compliance -lang en 2025.jsonl archive/
//	go run ./examples/compliance -format csv - < register.jsonl
//	go run ./examples/compliance -generate 100000 -seed 1 | go run ./examples/compliance -
//
// A register is made of files and folders. A file *.json holds one dossier, any
// other file one dossier a line; a folder stands for all *.json and *.jsonl in
// it and below it, in the order of their names; and - is standard input, one
// dossier a line. Nothing is kept of a dossier that has been judged, so that a
// register may be of any size. Standard input is read only when it is asked
// for: without arguments the program shows the register that comes with it,
// which has faults on purpose.
//
//	-today YYYY-MM-DD  the day from which to look; today in the Netherlands if left out
//	-year YYYY         only complaints first reported in that year
//	-lang nl|en        the language of sentences and labels
//	-format text|json|csv
//	-j N               how many dossiers to judge at the same time, as many as there are processors if
//	                   left out; what is written is the same for any number
//	-generate N        write N dossiers as JSON lines instead, with known faults in them
//	-seed S            other dossiers; the same seed always gives the same
//	-plants FILE       with -generate: write there what has to be found in each
//
// What is no dossier of the procedure gets a line on standard error with its
// file, its line and the place of the fault, and the rest is still judged. The
// exit status is 2 when there is any such thing, when a file cannot be read, the
// output cannot be written, or the flags are wrong; else 1 when a dossier has a
// breach or an event that cannot have happened; else 0. (The status of go run is 1
// for either; build the program to tell them apart.)
//
// # Dossiers to try it on
//
// What -generate writes are plausible histories of the years 2018 to 2024, most of
// them without fault. A dossier has no place to say what was planted in it, so
// -plants writes that to a file of its own: for each dossier in which something
// has to be found, its line and what to find there.
//
//	{"line":3,"plants":[{"event":4,"code":"not-consulted","about":"manager"}]}
//
// An event of -1 stands for no event. Notes are planted too, such as a stage
// that is skipped, so that nothing else may be found, on any day from 2025 on.
//
// # Output in JSON
//
// One object. It is written as the register is read, and so is cut short when
// reading it is:
//
//	{"regulation":"xtra","edition":"1","today":"2026-05-18","findings":[
//	{"dossier":"2025.jsonl:3","event":6,"severity":"breach","code":"late-answer","clause":"K10",
//	 "kind":"answered","party":"committee","stage":"committee","on":"2025-05-21","due":"2025-05-20",
//	 "daysLate":1,"text":"…"}
//	],"figures":[
//	{"year":2025,"complaints":8,"general":0,"ground":{"conduct":5,…},…,"came":{"employee":6,…},…}
//	],"total":{…},"register":{"read":9,"judged":8,"otherYears":0,"unreadable":1}}
//
// Words are those of the dossiers. The event is the place in the list of events,
// from 0; a key that says nothing is left out, such as "since" and "daysOpen" of
// what is not about a duty without a date. Year 0 holds the complaints that were
// never raised, as far as is known today. In the figures every word is there, also with 0; "none"
// counts those without; a share, median or longest of nothing is null. What is
// counted is told by package figures.
//
// # Output in CSV
//
// One table with a heading, in which a row is a finding or a figure, as its first
// column says, and leaves the columns of the other empty. The figures of all
// years together have year "all", the counts of the register itself no year.
//
// A spreadsheet takes a cell that begins with = + - @ or white space for something to
// work out, and a file can be named so. Such a cell gets an apostrophe in front, and
// so does one that begins with an apostrophe: who reads the table with a program
// takes one off. A name that does not print on one line is quoted, in every format.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strconv"
	"time"
	_ "time/tzdata" // knows Amsterdam where no time zones are installed

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// The exit statuses.
const (
	clean    = 0
	breaches = 1
	failed   = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now())) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer, now time.Time) int {
	o, err := parse(args, now)
	if errors.Is(err, flag.ErrHelp) {
		tell(stderr, "%s\n", usage)
		return clean
	}
	status := clean
	if err == nil {
		out := bufio.NewWriter(stdout)
		if o.generate > 0 {
			err = writeRegister(out, o)
		} else {
			status, err = judge(o, stdin, out, stderr, newProgress(stdout, stderr))
		}
		if unwritten := out.Flush(); err == nil {
			err = unwritten
		}
	}
	if err != nil {
		tell(stderr, "compliance: %s\n", oneLine(err))
		return failed
	}
	return status
}

const usage = `usage: compliance [-today YYYY-MM-DD] [-year YYYY] [-lang nl|en] [-format text|json|csv] [-j N] [file | folder | - ...]
       compliance -generate N [-seed S] [-plants FILE]`

// options are what the flags say.
type options struct {
	today    date.Date
	year     int // 0: all
	dutch    bool
	wording  wording.Language
	format   string
	register []string
	workers  int
	generate int
	seed     uint64
	plants   string
}

func parse(args []string, now time.Time) (options, error) {
	amsterdam, _ := time.LoadLocation("Europe/Amsterdam") // tzdata has it
	o := options{today: deadline.DayIn(now, amsterdam)}
	flags := flag.NewFlagSet("compliance", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // run says what it would say
	flags.Func("today", "", func(s string) (err error) {
		o.today, err = deadline.ParseDate(s)
		return err
	})
	flags.Func("year", "", func(s string) (err error) {
		if o.year, err = strconv.Atoi(s); err != nil || o.year < 1900 || o.year > 2200 {
			return errors.New("want a year, 1900 to 2200")
		}
		return nil
	})
	lang := choice(flags, "lang", "nl", "en")
	format := choice(flags, "format", "text", "json", "csv")
	flags.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "")
	flags.IntVar(&o.generate, "generate", 0, "")
	flags.Uint64Var(&o.seed, "seed", 1, "")
	flags.StringVar(&o.plants, "plants", "", "")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	given := make(map[string]bool)
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	o.register, o.format, o.dutch, o.wording = flags.Args(), *format, *lang == "nl", wording.Dutch()
	if !o.dutch {
		o.wording = wording.English()
	}
	o.wording = o.wording.For(wording.Staff) // who reads of many cases
	switch {
	case given["generate"] && o.generate < 1:
		return o, errors.New("-generate wants a number of dossiers, 1 or more")
	case o.workers < 1:
		return o, errors.New("-j wants a number of dossiers at the same time, 1 or more")
	case given["generate"] && (len(o.register) > 0 || given["today"] || given["year"] || given["format"] || given["lang"] || given["j"]):
		return o, errors.New("-generate reads no register: it goes with -seed and -plants only")
	case !given["generate"] && (given["seed"] || given["plants"]):
		return o, errors.New("-seed and -plants go with -generate only")
	}
	return o, nil
}

// choice defines a flag that takes one of the given words, the first if left out.
func choice(flags *flag.FlagSet, name string, words ...string) *string {
	chosen := words[0]
	flags.Func(name, "", func(s string) error {
		if !slices.Contains(words, s) {
			return fmt.Errorf("want one of %v", words)
		}
		chosen = s
		return nil
	})
	return &chosen
}

// say chooses the language of t.
func (o *options) say(t procedure.Text) string {
	if o.dutch {
		return t.In("nl")
	}
	return t.In("en")
}

// tell writes to standard error. When that fails there is nobody left to tell.
func tell(stderr io.Writer, format string, args ...any) { _, _ = fmt.Fprintf(stderr, format, args...) }

// progress shows on a terminal how far the program is, unless that is where its
// output goes too. The zero progress shows nothing.
type progress struct{ terminal io.Writer }

func newProgress(stdout, stderr io.Writer) progress {
	if isTerminal(stderr) && !isTerminal(stdout) {
		return progress{stderr}
	}
	return progress{}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// show says each thousand that there is after was, up to n.
func (p progress) show(was, n int) {
	for at := was/1000*1000 + 1000; p.terminal != nil && at <= n; at += 1000 {
		tell(p.terminal, "\r%d", at)
	}
}

// clear makes room for another line.
func (p progress) clear() {
	if p.terminal != nil {
		tell(p.terminal, "\r\x1b[K")
	}
}
