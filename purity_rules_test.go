package klachtenregeling_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestPurityScanner tries the scan on code that breaks one rule in one way, and on code that looks like it and is fine.
func TestPurityScanner(t *testing.T) {
	packages(t) // so that what cannot be loaded is said once
	for _, test := range []struct {
		why  string
		pkg  string // below the module; procedure if empty
		src  string
		want []string
	}{
		// Clocks and zones.
		{why: "reads the clock", src: `func f() time.Time { return time.Now() }`, want: []string{ruleClock}},
		{why: "the clock under another name", src: `import t "time"; func f() t.Time { return t.Now() }`, want: []string{ruleClock}},
		{why: "the clock by a dot import", src: `import . "time"; func f() Time { return Now() }`, want: []string{ruleClock}},
		{why: "the clock as a value", src: `var now = time.Now`, want: []string{ruleClock}},
		{why: "since", src: `func f(t time.Time) time.Duration { return time.Since(t) }`, want: []string{ruleClock}},
		{why: "until", src: `func f(t time.Time) time.Duration { return time.Until(t) }`, want: []string{ruleClock}},
		{why: "waits", src: `func f() { time.Sleep(1) }`, want: []string{ruleClock}},
		{why: "waits for a tick", src: `func f() { for range time.Tick(1) {} }`, want: []string{ruleClock}},
		{why: "waits for a moment", src: `func f() { _ = time.After(1) }`, want: []string{ruleClock}},
		{why: "calls back later", src: `func f() { _ = time.AfterFunc(1, f) }`, want: []string{ruleClock}},
		{why: "starts a timer", src: `func f() { _ = time.NewTimer(1) }`, want: []string{ruleClock}},
		{why: "starts a ticker", src: `func f() { _ = time.NewTicker(1) }`, want: []string{ruleClock}},
		{why: "the machine's zone", src: `func f() *time.Location { return time.Local }`, want: []string{ruleClock}},
		{why: "into the machine's zone", src: `func f(t time.Time) time.Time { return t.Local() }`, want: []string{ruleClock}},
		{why: "an instant in the machine's zone", src: `func f() time.Time { return time.Unix(0, 0) }`, want: []string{ruleClock}},
		{why: "reads the zone files", src: `func f() { _, _ = time.LoadLocation("Europe/Amsterdam") }`, want: []string{ruleClock}},
		{why: "today", src: `func f() date.Date { return date.Today() }`, want: []string{ruleClock}},
		{why: "today somewhere", src: `func f() date.Date { return date.TodayIn(time.UTC) }`, want: []string{ruleClock}},
		{why: "today in UTC", src: `func f() date.Date { return date.TodayUTC() }`, want: []string{ruleClock}},
		{why: "midnight by the machine", src: `func f(d date.Date) { _ = d.Midnight() }`, want: []string{ruleClock}},
		{why: "fine: an instant that is given", src: `func f(t time.Time, l *time.Location) date.Date { return date.NewAt(t.In(l)) }`},
		{why: "fine: a name that only looks like it", src: `type clock struct{}; func (clock) Now() int { return 0 }; func f(c clock) int { return c.Now() }`},

		// Parsers that take 2026-02-30 for 2 March.
		{why: "guesses the form", src: `func f() { _, _ = date.AutoParse("2026-02-30") }`, want: []string{ruleParse}},
		{why: "guesses the American form", src: `func f() { _, _ = date.AutoParseUS("02/30/2026") }`, want: []string{ruleParse}},
		{why: "lenient ISO", src: `func f() { _, _ = date.ParseISO("2026-02-30") }`, want: []string{ruleParse}},
		{why: "any layout", src: `func f() { _, _ = date.Parse("2006", "x") }`, want: []string{ruleParse}},
		{why: "a parser as a value", src: `var parse = date.ParseISO`, want: []string{ruleParse}},
		{why: "a date that decodes text", src: `func f(d date.Date) { _ = d.UnmarshalText(nil) }`, want: []string{ruleParse}},
		{why: "a date that decodes bytes", src: `func f(d date.Date) { _ = d.UnmarshalBinary(nil) }`, want: []string{ruleParse}},
		{why: "a date from a row", src: `func f(d date.Date) { _ = d.Scan("x") }`, want: []string{ruleParse}},
		{why: "an embedded date that decodes", src: `type e struct{ date.Date }; func f(d e) { _ = d.UnmarshalText(nil) }`, want: []string{ruleParse}},
		{why: "a date that JSON decodes", src: `func f(d date.Date) { _ = json.Unmarshal(nil, &d) }`, want: []string{ruleParse}},
		{why: "a date deep in what JSON decodes", src: `type e struct{ On *date.Date }; type c struct{ Events []e }; func f(d *json.Decoder, x c) { _ = d.Decode(&x) }`, want: []string{ruleParse}},
		{why: "fine: a decoder of our own stands in front", src: `type e struct{ On date.Date }; func (*e) UnmarshalJSON([]byte) error { return nil }; func f(x []e) { _ = json.Unmarshal(nil, &x) }`},
		{why: "fine: JSON without dates", src: `type e struct{ On string; Next *e }; func f(x e) { _ = json.Unmarshal(nil, &x) }`},

		// Arithmetic that runs over the end of a month.
		{why: "31 January and a month", src: `func f(d date.Date) date.Date { return d.AddDate(0, 1, 0) }`, want: []string{ruleMonths}},
		{why: "the same with a period", src: `var add = date.Date.AddPeriod`, want: []string{ruleMonths}},
		{why: "the same with a time", src: `func f(t time.Time) time.Time { return t.AddDate(0, 1, 0) }`, want: []string{ruleMonths}},
		{why: "30 February", src: `func f() date.Date { return date.New(2026, 2, 30) }`, want: []string{ruleMonths}},
		{why: "30 February as a time", src: `func f() time.Time { return time.Date(2026, 2, 30, 0, 0, 0, 0, time.UTC) }`, want: []string{ruleMonths}},
		{why: "fine: the package that knows the months", pkg: "deadline", src: `func f() date.Date { return date.New(2026, 2, 28) }`},
		{why: "fine: days", src: `func f(d date.Date) date.Date { return d + 30 }`},

		// Panics.
		{why: "panics", src: `func f() { panic("x") }`, want: []string{rulePanic}},
		{why: "hides a panic", src: `func f() { defer func() { _ = recover() }() }`, want: []string{rulePanic}},
		{why: "panics by contract", src: `var re = regexp.MustCompile("x")`, want: []string{rulePanic}},
		{why: "panics by contract, on a date", src: `var d = date.MustParseISO("2026-02-30")`, want: []string{rulePanic}},
		{why: "plain Must", src: `func Must(i int) int { return i }; func f() { Must(1) }`, want: []string{rulePanic}},
		{why: "ends the program", src: `func f() { os.Exit(1) }`, want: []string{rulePanic}},
		{why: "ends the program with words", src: `func f() { log.Fatal("x") }`, want: []string{rulePanic}},
		{why: "fine: another word", src: `func Mustard() {}; func f() { Mustard() }`},
		{why: "fine: a panic of its own", src: `func f(panic func()) { panic() }`},

		// Printing.
		{why: "prints", src: `func f() { fmt.Println("x") }`, want: []string{rulePrint}},
		{why: "prints with the builtin", src: `func f() { println("x") }`, want: []string{rulePrint}},
		{why: "reads", src: `func f() { _, _ = fmt.Scanln() }`, want: []string{rulePrint}},
		{why: "fine: formats", src: `func f() string { return fmt.Sprintln("x") }`},

		// Goroutines.
		{why: "starts a goroutine", src: `func f() { go f() }`, want: []string{ruleRoutine}},
		{why: "makes a channel", src: `func f() { _ = make(chan int) }`, want: []string{ruleRoutine}},
		{why: "waits for ever", src: `func f() { select {} }`, want: []string{ruleRoutine}},

		// Running on import.
		{why: "init", src: `func init() {}`, want: []string{ruleInit}},
		{why: "fine: a method named so", src: `type t struct{}; func (t) init() {}`},

		// Variables that change.
		{why: "everyone can change it", src: `var Default = 1`, want: []string{ruleGlobal}},
		{why: "named like an error", src: `var ErrCount = 1`, want: []string{ruleGlobal}},
		{why: "an error without the name", src: `var NotOpen = errors.New("x")`, want: []string{ruleGlobal}},
		{why: "assigned", src: `var n int; func f() { n = 1 }`, want: []string{ruleGlobal}},
		{why: "assigned with others", src: `var n int; func f() { var a int; a, n = 1, 2; _ = a }`, want: []string{ruleGlobal}},
		{why: "added to", src: `var n int; func f() { n += 1 }`, want: []string{ruleGlobal}},
		{why: "counted", src: `var n int; func f() { n++ }`, want: []string{ruleGlobal}},
		{why: "an element", src: `var n [2]int; func f() { n[0] = 1 }`, want: []string{ruleGlobal}},
		{why: "a key", src: `var n = map[string]int{}; func f() { n["a"]++ }`, want: []string{ruleGlobal}},
		{why: "a field", src: `var n struct{ a [2]int }; func f() { (n).a[1] = 1 }`, want: []string{ruleGlobal}},
		{why: "behind a pointer", src: `var n = new(int); func f() { *n = 1 }`, want: []string{ruleGlobal}},
		{why: "by a loop", src: `var n int; func f() { for n = range 3 {} }`, want: []string{ruleGlobal}},
		{why: "its address", src: `var n int; func f() *int { return &n }`, want: []string{ruleGlobal}},
		{why: "the address of an element", src: `var n [2]int; func f() *int { return &n[0] }`, want: []string{ruleGlobal}},
		{why: "a pointer method", src: `var b strings.Builder; func f() { b.Reset() }`, want: []string{ruleGlobal}},
		{why: "a pointer method as a value", src: `var b strings.Builder; func f() func() { return b.Reset }`, want: []string{ruleGlobal}},
		{why: "sorted", src: `var n = []int{2, 1}; func f() { slices.Sort(n) }`, want: []string{ruleGlobal}},
		{why: "sorted, with type arguments", src: `var n = []int{2, 1}; func f() { slices.Sort[[]int](n) }`, want: []string{ruleGlobal}},
		{why: "an array sorted", src: `var n = [...]int{2, 1}; func f() { sort.Ints(n[:]) }`, want: []string{ruleGlobal}},
		{why: "deleted from", src: `var n = map[int]int{}; func f() { delete(n, 1) }`, want: []string{ruleGlobal}},
		{why: "cleared", src: `var n = map[int]int{}; func f() { clear(n) }`, want: []string{ruleGlobal}},
		{why: "appended to in place", src: `var n = make([]int, 0, 9); func f(i int) { _ = append(n, i) }`, want: []string{ruleGlobal}},
		{why: "copied over", src: `var n = []int{1}; func f() { copy(n, []int{2}) }`, want: []string{ruleGlobal}},
		{why: "handed out", src: `var n = []int{1}; func F() []int { return n }`, want: []string{ruleGlobal}},
		{why: "an array handed out", src: `var n = [...]int{1}; func F() []int { return n[:] }`, want: []string{ruleGlobal}},
		{why: "of another package", src: `func f() { strconv.ErrRange = nil }`, want: []string{ruleGlobal}},
		{why: "fine: a sentinel", src: `var ErrNotOpen = errors.New("x")`},
		{why: "fine: assigned once, read only", src: `var n = [...]string{"a"}; func f(i int) string { return n[i] }; func g() [1]string { return n }`},
		{why: "fine: a pointer to what has no mutators", src: `type T struct{ n int }; func (t *T) N() int { return t.n }; var x = &T{1}; func F() *T { return x }; func f() int { return x.N() }`},
		{why: "fine: a local of the same name", src: `var n int; func f() int { n := n; n++; return n }`},
		{why: "fine: an interface is satisfied", src: `type T int; func (T) String() string { return "" }; var _ fmt.Stringer = T(0)`},

		// Values that change.
		{why: "a setter", src: `type T struct{ n int }; func (t *T) Set(n int) { t.n = n }`, want: []string{ruleMutator}},
		{why: "a method that counts", src: `type T struct{ n [2]int }; func (t *T) Next() { t.n[0]++ }`, want: []string{ruleMutator}},
		{why: "a method that replaces", src: `type T int; func (t *T) Reset() { *t = 0 }`, want: []string{ruleMutator}},
		{why: "fine: a decoder", src: `type T int; func (t *T) UnmarshalText([]byte) error { *t = 1; return nil }`},
		{why: "fine: a copy", src: `type T struct{ n int }; func (t T) With(n int) T { t.n = n; return t }`},
		{why: "fine: not exported", src: `type t struct{ n int }; func (t *t) Set(n int) { t.n = n }`},

		{why: "fine: in a package that only the library sees", pkg: "procedure/internal/x", src: `type T struct{ n int }; func (t *T) Set(n int) { t.n = n }`},
		{why: "only the library is not a word in a name", pkg: "procedure/internals", src: `type T struct{ n int }; func (t *T) Set(n int) { t.n = n }`, want: []string{ruleMutator}},
		{why: "returns what only the library sees", src: `import "internal/abi"; func F() *abi.Type { return nil }`, want: []string{ruleInternal}},
		{why: "a field of what only the library sees", src: `import "internal/abi"; type T struct{ A []abi.Type }`, want: []string{ruleInternal}},
		{why: "a method that takes it", src: `import "internal/abi"; type T int; func (T) M(abi.Type) {}`, want: []string{ruleInternal}},
		{why: "another name for it", src: `import "internal/abi"; type T = abi.Kind`, want: []string{ruleInternal}},
		{why: "fine: it stays inside", src: `import "internal/abi"; type T struct{ a abi.Type }; func f() *abi.Type { return nil }`},

		// Embedded files.
		{why: "embedded bytes could be written to", src: `import _ "embed"; ` + embeds + `var story []byte`, want: []string{ruleEmbed}},
		{why: "an embedded text for everyone to change", src: `import _ "embed"; ` + embeds + `var Story string`, want: []string{ruleEmbed, ruleGlobal}},
		{why: "embedded files for everyone to change", src: embeds + `var Stories embed.FS`, want: []string{ruleEmbed, ruleGlobal}},
		{why: "an embedded type of its own", src: `import _ "embed"; type text []byte; ` + embeds + `var story text`, want: []string{ruleEmbed}},
		{why: "embedded in a group", src: "import _ \"embed\"; var (" + embeds + `story []byte)`, want: []string{ruleEmbed}},
		{why: "embedded into nothing", src: `import _ "embed"; ` + embeds + `func f() {}`, want: []string{ruleEmbed}},
		{why: "files that are not embedded", src: `var stories embed.FS`, want: []string{ruleEmbed}},
		{why: "any file system of a kind", src: `func f(files embed.FS) {}`, want: []string{ruleEmbed}},
		{why: "an embedded file is opened", src: embeds + `var stories embed.FS; func f() { _, _ = stories.Open("x") }`, want: []string{ruleEmbed}},
		{why: "embedded files are handed out", src: embeds + `var stories embed.FS; func f() any { return stories }`, want: []string{ruleEmbed}},
		{why: "embedded files are copied", src: embeds + `var stories embed.FS; func f() { s := stories; _, _ = s.ReadFile("x") }`, want: []string{ruleEmbed, ruleEmbed}},
		{why: "embedded files under another name", src: `import e "embed"; type files = e.FS`, want: []string{ruleEmbed}},
		{why: "when an embedded file was changed", src: embeds + `var stories embed.FS; func f() { l, _ := stories.ReadDir("."); i, _ := l[0].Info(); _ = i.ModTime() }`, want: []string{ruleEmbed, ruleEmbed}},
		{why: "an embedded text that changes", src: `import _ "embed"; ` + embeds + `var story string; func f() { story = "" }`, want: []string{ruleGlobal}},
		{why: "embedded files that change", src: embeds + `var stories embed.FS; func f() *embed.FS { return &stories }`, want: []string{ruleEmbed, ruleEmbed, ruleGlobal}},
		{why: "fine: an embedded text", src: `import _ "embed"; ` + embeds + `var story string; func f() string { return story }`},
		{why: "fine: embedded texts in a group", src: "import _ \"embed\"; var (" + embeds + `story string)`},
		{why: "fine: embedded files, read by name", src: embeds + `var stories embed.FS; func f() { _, _ = stories.ReadFile("x"); l, _ := stories.ReadDir("."); _, _ = l[0].Name(), l[0].IsDir() }`},
		{why: "fine: embedded files, by a dot import", src: `import . "embed"; ` + embeds + `var stories FS; func f() { _, _ = (stories).ReadFile("x") }`},

		// Order.
		{why: "the order of a map", src: `func f(m map[string]int) (s string) { for k := range m { s += k }; return s }`, want: []string{ruleMapOrder}},
		{why: "fine: sorted keys", src: `func f(m map[string]int) (s string) { for _, k := range slices.Sorted(maps.Keys(m)) { s += k }; return s }`},

		{why: "every rule is reported, not only the first", src: `func init() { go panic(1) }`, want: []string{ruleInit, rulePanic, ruleRoutine}},
	} {
		t.Run(test.why, func(t *testing.T) {
			if test.pkg == "" {
				test.pkg = "procedure"
			}
			found, err := check(t, module+"/"+test.pkg, source{"snippet.go", "package p; " + imports(test.src) + test.src})
			require.NoError(t, err)
			var got []string
			for _, b := range found {
				got = append(got, b.Rule)
			}
			slices.Sort(got)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s\nrules (-want +got):\n%s%v", test.src, diff, found)
			}
		})
	}
}

// embeds is the directive that stands before a variable; it needs a line of its own.
const embeds = "\n//go:embed x\n"

// ofSnippets are the packages that the snippets use.
var ofSnippets = []string{
	"embed", "encoding/json", "errors", "fmt", "log", "maps", "os", "regexp", "slices", "sort", "strconv", "strings", "time", dates,
}

// imports writes the import declarations that a snippet without its own needs.
func imports(src string) string {
	var b strings.Builder
	for _, p := range ofSnippets {
		name := p[strings.LastIndex(p, "/")+1:]
		if p == dates {
			name = "date"
		}
		if !strings.HasPrefix(src, "import") && regexp.MustCompile(`\b`+name+`\.`).MatchString(src) {
			b.WriteString("import " + strconv.Quote(p) + "; ")
		}
	}
	return b.String()
}
