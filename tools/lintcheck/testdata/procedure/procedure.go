// Package procedure breaks each rule at least once.
package procedure

import (
	"errors"
	"fmt"
	"log" // want `depguard: .*'log' is not allowed`
	"os"  // want `depguard: .*'os' is not allowed`
	"regexp"
	"strconv"
	t "time"

	"github.com/rickb777/date/v2"
	"github.com/rickb777/period"
)

func clock(at t.Time, d date.Date) {
	_ = t.Now()                           // want `forbidigo: use of .t\.Now. .*argument`
	_ = t.Since(at)                       // want `forbidigo: use of .t\.Since. `
	_ = t.Until(at)                       // want `forbidigo: use of .t\.Until. `
	_ = t.After(1)                        // want `forbidigo: use of .t\.After. `
	_ = t.AfterFunc(1, nil)               // want `forbidigo: use of .t\.AfterFunc. `
	_ = t.Tick(1)                         // want `forbidigo: use of .t\.Tick. `
	_ = t.NewTicker(1)                    // want `forbidigo: use of .t\.NewTicker. `
	_ = t.NewTimer(1)                     // want `forbidigo: use of .t\.NewTimer. `
	t.Sleep(1)                            // want `forbidigo: use of .t\.Sleep. `
	_ = t.Local                           // want `forbidigo: use of .t\.Local. `
	_ = at.Local()                        // want `forbidigo: use of .at\.Local. .*zone`
	_ = t.Unix(0, 0)                      // want `forbidigo: use of .t\.Unix. `
	_ = t.UnixMilli(0)                    // want `forbidigo: use of .t\.UnixMilli. `
	_ = t.UnixMicro(0)                    // want `forbidigo: use of .t\.UnixMicro. `
	_, _ = t.LoadLocation("Europe/Paris") // want `forbidigo: use of .t\.LoadLocation. `
	_ = date.Today()                      // want `forbidigo: use of .date\.Today. `
	_ = date.TodayUTC()                   // want `forbidigo: use of .date\.TodayUTC. `
	_ = date.TodayIn(t.UTC)               // want `forbidigo: use of .date\.TodayIn. `
	_ = d.Midnight()                      // want `forbidigo: use of .d\.Midnight. `
	_ = d.MidnightUTC()
	now := t.Now // want `forbidigo: use of .t\.Now. .*argument`
	_ = now
}

func parse(d date.Date) {
	_, _ = date.Parse("2006-01-02", "2026-02-30") // want `forbidigo: use of .date\.Parse. .*30 February`
	_, _ = date.ParseISO("2026-02-30")            // want `forbidigo: use of .date\.ParseISO. `
	_, _ = date.AutoParse("2026-02-30")           // want `forbidigo: use of .date\.AutoParse. `
	_, _ = date.AutoParseUS("02/30/2026")         // want `forbidigo: use of .date\.AutoParseUS. `
	_ = d.Scan("2026-02-30")                      // want `forbidigo: use of .d\.Scan. `
	_ = d.UnmarshalText(nil)                      // want `forbidigo: use of .d\.UnmarshalText. `
	_ = d.UnmarshalBinary(nil)                    // want `forbidigo: use of .d\.UnmarshalBinary. `
}

func months(at t.Time, d date.Date) {
	_ = d.AddDate(0, 1, 0)                            // want `forbidigo: use of .d\.AddDate. .*plus a month`
	_ = d.AddPeriod(period.NewYMD(0, 1, 0))           // want `forbidigo: use of .d\.AddPeriod. `
	_ = at.AddDate(0, 1, 0)                           // want `forbidigo: use of .at\.AddDate. `
	_ = date.New(2026, t.February, 30)                // want `forbidigo: use of .date\.New. .*only package deadline`
	_ = t.Date(2026, t.February, 30, 0, 0, 0, 0, nil) // want `forbidigo: use of .t\.Date. .*only package deadline`
}

func panics(v any) {
	defer func() { _ = recover() }()       // want `forbidigo: use of .recover. `
	_ = regexp.MustCompile("x")            // want `forbidigo: use of .regexp\.MustCompile. .*by contract`
	_ = date.MustParse("2006", "2026")     // want `forbidigo: use of .date\.MustParse. `
	_ = date.MustParseISO("2026-02-30")    // want `forbidigo: use of .date\.MustParseISO. `
	_ = date.MustAutoParse("2026-02-30")   // want `forbidigo: use of .date\.MustAutoParse. `
	_ = date.MustAutoParseUS("02/30/2026") // want `forbidigo: use of .date\.MustAutoParseUS. `
	_ = v.(int)                            // want `forcetypeassert: `
	if len(os.Args) > 1 {
		log.Fatal("x") // want `forbidigo: use of .log\.Fatal. .*ends the program`
	}
	if len(os.Args) > 2 {
		os.Exit(1) // want `forbidigo: use of .os\.Exit. .*ends the program`
	}
	panic("x") // want `forbidigo: use of .panic. .*does not panic`
}

func prints() {
	fmt.Print("x")        // want `forbidigo: use of .fmt\.Print. `
	fmt.Printf("%s", "x") // want `forbidigo: use of .fmt\.Printf. `
	fmt.Println("x")      // want `forbidigo: use of .fmt\.Println. `
	_, _ = fmt.Scanln()   // want `forbidigo: use of .fmt\.Scanln. `
	print("x")            // want `forbidigo: use of .print. `
	println("x")          // want `forbidigo: use of .println. `
	_ = fmt.Sprint(1)
}

func init() { // want `gochecknoinits: `
	strconv.ErrRange = nil // want `reassign: `
	clock(t.Time{}, 0)
	parse(0)
	months(t.Time{}, 0)
	panics(nil)
	prints()
}

// Stage is an enum.
type Stage uint8

// The stages.
const (
	First Stage = 1 + iota
	Second
)

// String misses a case, and its default does not excuse it.
func (s Stage) String() string {
	switch s { // want `exhaustive: .*Second`
	case First:
		return "first"
	default:
		return ""
	}
}

var words = map[Stage]string{First: "first"} // want `exhaustive: .*Second`

// Word uses it.
func Word(s Stage) string { return words[s] }

// Weekend may leave days out.
func Weekend(day t.Weekday) bool {
	switch day {
	case t.Saturday, t.Sunday:
		return true
	}
	return false
}

func Undocumented() {} // want `revive: .*should have comment`

// The name does not come first. // want `revive: .*of the form`
func Misdocumented() {}

var errX = errors.New("x")

// Compare asks the wrong way whether an error is another.
func Compare(err error) bool {
	return err == errX // want `errorlint: `
}

// Drop loses an error.
func Drop() {
	os.Remove("x") // want `errcheck: `
}

// Excused does not say why.
func Excused(err error) bool {
	// want+1 `nolintlint: .*explanation`
	return err == errX //nolint:errorlint
}
