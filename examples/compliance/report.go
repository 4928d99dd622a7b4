package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
)

// A report writes what is found, in one of the formats, and the figures at the
// end. A finding is put into text first, by a report of whoever finds it.
type report interface {
	append(b []byte, dossier string, f audit.Finding) ([]byte, error)
	findings(text []byte) error
	figures(years []figures.Annual, n totals) error
}

func newReport(out io.Writer, o *options) report {
	switch o.format {
	case "json":
		return &jsonReport{out: out, o: o}
	case "csv":
		return &csvReport{out: out, o: o}
	default:
		return &textReport{out: out, o: o}
	}
}

// textReport is for people to read.
type textReport struct {
	out   io.Writer
	o     *options
	found bool
}

func (r *textReport) append(b []byte, dossier string, f audit.Finding) ([]byte, error) {
	b = append(append(b, dossier...), ": "...)
	b = append(append(b, r.o.wording.Severity(f.Severity)...), ": "...)
	return append(append(b, r.o.wording.Finding(procedure.Xtra(), f)...), '\n'), nil
}

func (r *textReport) findings(text []byte) error {
	r.found = true
	_, err := r.out.Write(text)
	return err
}

func (r *textReport) figures(years []figures.Annual, n totals) error {
	var b strings.Builder
	if r.found {
		b.WriteByte('\n')
	}
	heading := text("Cijfers per jaar waarin de klacht is gemeld, op %s", "Figures by the year in which the complaint was reported, on %s")
	fmt.Fprintf(&b, r.o.say(heading)+"\n", r.o.wording.Date(r.o.today))
	var columns [][]figure
	var heads []string
	for _, a := range years {
		columns = append(columns, figuresOf(a.Figures, r.o))
		heads = append(heads, yearName(a.Year, r.o))
	}
	if len(years) != 1 {
		columns = append(columns, figuresOf(sum(years), r.o))
		heads = append(heads, r.o.say(text("samen", "total")))
	}
	table(&b, columns, heads)
	counts := text("\n%d dossiers gelezen: %d beoordeeld, %d van een ander jaar, %d onleesbaar\n", "\n%d dossiers read: %d judged, %d of another year, %d unreadable\n")
	fmt.Fprintf(&b, r.o.say(counts), n.Read, n.Judged, n.OtherYears, n.Unreadable)
	_, err := io.WriteString(r.out, b.String())
	return err
}

// table writes figures below the heads of their columns, with a line for each
// group. The columns have the same figures in the same order.
func table(b *strings.Builder, columns [][]figure, heads []string) {
	wide, narrow := 0, 6
	for _, f := range columns[0] {
		wide = max(wide, utf8.RuneCountInString(f.label))
	}
	for _, head := range heads {
		narrow = max(narrow, utf8.RuneCountInString(head))
	}
	row := func(label string, cells []string) {
		fmt.Fprintf(b, "  %-*s", wide, label)
		for _, cell := range cells {
			fmt.Fprintf(b, "  %*s", narrow, cell)
		}
		b.WriteByte('\n')
	}
	row("", heads)
	group := ""
	for i, f := range columns[0] {
		var cells []string
		for _, column := range columns {
			cells = append(cells, cellOf(column[i]))
		}
		if f.minor && !slices.ContainsFunc(cells, func(cell string) bool { return cell != "0" && cell != "-" }) {
			continue
		}
		if f.head != group {
			fmt.Fprintf(b, "\n%s\n", f.head)
			group = f.head
		}
		row(f.label, cells)
	}
}

// cellOf says a figure in a table.
func cellOf(f figure) string {
	if f.value == "" {
		return "-"
	}
	if f.name == "share" {
		share, _ := strconv.ParseFloat(f.value, 64) // it was made of one
		return strconv.FormatFloat(100*share, 'f', 0, 64) + "%"
	}
	return f.value
}

// found is a finding as JSON writes it, and the names of its columns in CSV.
type found struct {
	Dossier  string          `json:"dossier"`
	Event    *int            `json:"event,omitempty"`
	Severity audit.Severity  `json:"severity"`
	Code     audit.Code      `json:"code"`
	Clause   string          `json:"clause,omitempty"`
	Kind     procedure.Kind  `json:"kind,omitempty"`
	Party    procedure.Party `json:"party,omitempty"`
	About    procedure.Party `json:"about,omitempty"`
	Stage    procedure.Stage `json:"stage,omitempty"`
	On       string          `json:"on"`
	Due      string          `json:"due,omitempty"`
	DaysLate int             `json:"daysLate,omitempty"`
	Since    string          `json:"since,omitempty"`
	DaysOpen int             `json:"daysOpen,omitempty"`
	Text     string          `json:"text"`
}

func foundIn(dossier string, f audit.Finding, o *options) found {
	t := found{
		Dossier: dossier, Severity: f.Severity, Code: f.Code, Clause: string(f.Clause), Kind: f.Kind, Party: f.Party, About: f.About,
		Stage: f.Stage, On: f.On.String(), DaysLate: f.DaysLate(), DaysOpen: f.DaysOpen(),
		Text: o.wording.Finding(procedure.Xtra(), f),
	}
	if f.Index >= 0 {
		t.Event = &f.Index
	}
	if !f.Deadline.IsZero() {
		t.Due = f.Deadline.Due().String()
	}
	if f.Since != 0 {
		t.Since = f.Since.String()
	}
	return t
}

// jsonReport writes one object, a finding or a year a line.
type jsonReport struct {
	out   io.Writer
	o     *options
	on    bool // the object has begun
	found bool
}

func (r *jsonReport) begin() error {
	if r.on {
		return nil
	}
	r.on = true
	id, edition := procedure.Xtra().ID()
	_, err := fmt.Fprintf(r.out, `{"regulation":%q,"edition":%q,"today":%q,"findings":[`, id, edition, r.o.today)
	return err
}

// append puts a comma in front.
func (r *jsonReport) append(b []byte, dossier string, f audit.Finding) ([]byte, error) {
	line, err := compact(foundIn(dossier, f, r.o))
	return append(append(b, ",\n"...), line...), err
}

func (r *jsonReport) findings(text []byte) error {
	if err := r.begin(); err != nil {
		return err
	}
	if !r.found {
		text = text[len(","):]
	}
	r.found = true
	_, err := r.out.Write(text)
	return err
}

func (r *jsonReport) figures(years []figures.Annual, n totals) error {
	if err := r.begin(); err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString("\n],\"figures\":[")
	sep := "\n"
	for _, a := range years {
		fmt.Fprintf(&b, "%s{\"year\":%d,%s}", sep, a.Year, members(figuresOf(a.Figures, r.o)))
		sep = ",\n"
	}
	register, err := compact(n)
	if err != nil {
		return err
	}
	fmt.Fprintf(&b, "\n],\"total\":{%s},\"register\":%s}\n", members(figuresOf(sum(years), r.o)), register)
	_, err = io.WriteString(r.out, b.String())
	return err
}

// compact returns v as JSON, without escapes that only web pages need.
func compact(v any) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// members writes figures as the members of an object, those of one name
// together. They need no escapes.
func members(list []figure) string {
	byName := make(map[string][]string)
	var names []string
	for _, f := range list {
		if byName[f.name] == nil {
			names = append(names, f.name)
		}
		value := f.value
		if value == "" {
			value = "null"
		}
		if f.of != "" {
			value = fmt.Sprintf("%q:%s", f.of, value)
		}
		byName[f.name] = append(byName[f.name], value)
	}
	for i, name := range names {
		value := strings.Join(byName[name], ",")
		if strings.Contains(value, ":") {
			value = "{" + value + "}"
		}
		names[i] = fmt.Sprintf("%q:%s", name, value)
	}
	return strings.Join(names, ",")
}

// csvReport writes one table.
type csvReport struct {
	out io.Writer
	o   *options
	on  bool // the heading is there
}

func (r *csvReport) begin() error {
	if r.on {
		return nil
	}
	r.on = true
	_, err := r.out.Write(row(
		"record", "dossier", "event", "severity", "code", "clause", "kind", "party", "about", "stage", "on", "due", "daysLate", "since", "daysOpen", "text",
		"year", "figure", "of", "value",
	))
	return err
}

func (r *csvReport) append(b []byte, dossier string, f audit.Finding) ([]byte, error) {
	t := foundIn(dossier, f, r.o)
	event := ""
	if t.Event != nil {
		event = strconv.Itoa(*t.Event)
	}
	return append(b, row(
		"finding", t.Dossier, event, word(t.Severity), word(t.Code), t.Clause, word(t.Kind), word(t.Party), word(t.About), word(t.Stage),
		t.On, t.Due, days(t.DaysLate), t.Since, days(t.DaysOpen), t.Text, "", "", "", "",
	)...), nil
}

func (r *csvReport) findings(text []byte) error {
	if err := r.begin(); err != nil {
		return err
	}
	_, err := r.out.Write(text)
	return err
}

// row is a row of which a spreadsheet runs no cell.
func row(cells ...string) []byte {
	for i, cell := range cells {
		if cell != "" && strings.ContainsRune("=+-@\t\r\n '", rune(cell[0])) {
			cells[i] = "'" + cell
		}
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(cells) // to memory, which does not fail
	w.Flush()
	return b.Bytes()
}

// days says a number of days, and nothing of none.
func days(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// word returns the word of w, empty for zero.
func word[W interface {
	~uint8
	fmt.Stringer
}](w W) string {
	if w == 0 {
		return ""
	}
	return w.String()
}

func (r *csvReport) figures(years []figures.Annual, n totals) error {
	if err := r.begin(); err != nil {
		return err
	}
	var b []byte
	add := func(year string, f figure) {
		cells := make([]string, 16, 20)
		cells[0] = "figure"
		b = append(b, row(append(cells, year, f.name, f.of, f.value)...)...)
	}
	for _, a := range years {
		for _, f := range figuresOf(a.Figures, r.o) {
			add(strconv.Itoa(a.Year), f)
		}
	}
	for _, f := range figuresOf(sum(years), r.o) {
		add("all", f)
	}
	add("", figure{name: "read", value: strconv.Itoa(n.Read)})
	add("", figure{name: "judged", value: strconv.Itoa(n.Judged)})
	add("", figure{name: "otherYears", value: strconv.Itoa(n.OtherYears)})
	add("", figure{name: "unreadable", value: strconv.Itoa(n.Unreadable)})
	_, err := r.out.Write(b)
	return err
}
