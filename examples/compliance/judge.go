package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"iter"
	"runtime/debug"
	"slices"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
)

// totals say what became of each dossier read.
type totals struct {
	Read       int `json:"read"`
	Judged     int `json:"judged"`
	OtherYears int `json:"otherYears"`
	Unreadable int `json:"unreadable"`
}

func (n *totals) add(o totals) {
	n.Read += o.Read
	n.Judged += o.Judged
	n.OtherYears += o.OtherYears
	n.Unreadable += o.Unreadable
}

// judge writes what is found in the register, and the figures. The error is of
// writing; what cannot be read is said on stderr and is in the status.
//
// One goroutine reads, some judge, and this one writes what they found in the
// order in which it was read. There are only so many batches between them.
func judge(o options, stdin io.Reader, out *bufio.Writer, stderr io.Writer, p progress) (status int, err error) {
	// Hardly anything lives longer than its batch. To look for what does every 4 MiB,
	// as is usual, would have the processors wait for one another.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	todo, inOrder, stop := make(chan *batch), make(chan *batch, 2*o.workers), make(chan struct{})
	defer close(stop)
	go func() {
		defer close(todo)
		defer close(inOrder)
		for b := range batches(records(o.register, stdin)) {
			select {
			case inOrder <- b:
				todo <- b
			case <-stop:
				return
			}
		}
	}()
	counted := make(chan []figures.Annual, o.workers)
	for range o.workers {
		go func() { counted <- work(todo, &o) }()
	}

	var n totals
	report := newReport(out, &o)
	for b := range inOrder {
		<-b.done
		p.show(n.Read, n.Read+b.n.Read)
		n.add(b.n)
		status = max(status, b.status)
		if len(b.faults) > 0 {
			p.clear()
			tell(stderr, "%s", b.faults)
		}
		if err = b.err; err == nil && len(b.found) > 0 {
			err = report.findings(b.found)
		}
		if err != nil {
			return status, err
		}
	}
	p.clear()
	var years []figures.Annual
	for range o.workers {
		years = plus(years, <-counted)
	}
	return status, report.figures(years, n)
}

// plus adds up figures of years that are in order.
func plus(years, more []figures.Annual) []figures.Annual {
	for _, a := range more {
		i, found := slices.BinarySearchFunc(years, a.Year, func(b figures.Annual, year int) int { return cmp.Compare(b.Year, year) })
		if found {
			years[i].Figures = years[i].Plus(a.Figures)
		} else {
			years = slices.Insert(years, i, a)
		}
	}
	return years
}

// A batch is some records that follow one another, and what came of them.
type batch struct {
	records []record
	text    []byte // of the records, one after the other
	done    chan struct{}

	found  []byte // as the report writes it
	faults []byte // what is said on standard error
	n      totals
	status int
	err    error
}

// usualBatch is how much text there is in a batch, in bytes, unless one dossier is
// longer: so much that handing it over costs little, and so little that nobody
// waits for it.
const usualBatch = 32 << 10

func newBatch() *batch {
	return &batch{text: make([]byte, 0, usualBatch), done: make(chan struct{})}
}

// batches yields all records, with texts of their own.
func batches(records iter.Seq[record]) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		b := newBatch()
		for r := range records {
			if len(b.text)+len(r.text) > usualBatch && len(b.records) > 0 {
				if !yield(b) {
					return
				}
				b = newBatch()
			}
			start := len(b.text)
			b.text = append(b.text, r.text...)
			r.text = b.text[start:]
			b.records = append(b.records, r)
		}
		if len(b.records) > 0 {
			yield(b)
		}
	}
}

// work judges batches, and returns the figures of all that it judged.
func work(todo <-chan *batch, o *options) []figures.Annual {
	report, now := newReport(io.Discard, o), (*batch)(nil)
	return figures.Judge(procedure.Xtra(), func(yield func(*record, procedure.Dossier) bool) {
		for now = range todo {
			for i := range now.records {
				r := &now.records[i]
				if d, ok := now.read(r, o); ok && !yield(r, d) {
					return
				}
			}
			close(now.done)
		}
	}, o.today, func(r *record, findings []audit.Finding) { now.report(r, findings, report) })
}

// read reads a record, and reports whether it counts.
func (b *batch) read(r *record, o *options) (d procedure.Dossier, ok bool) {
	xtra := procedure.Xtra()
	b.n.Read++
	if r.err == nil {
		r.err = d.UnmarshalJSON(r.text) // what json.Unmarshal calls, once it knows that it is JSON
	}
	if r.err == nil {
		r.err = belongs(xtra, d)
	}
	if r.err != nil {
		b.n.Unreadable++
		b.status = failed
		b.faults = fmt.Appendf(b.faults, "%s: %s\n", r.name(), r.fault())
		return d, false
	}
	if o.year != 0 && figures.Year(xtra, d, o.today) != o.year {
		b.n.OtherYears++
		return d, false
	}
	b.n.Judged++
	return d, true
}

// report puts into text what was found in a record.
func (b *batch) report(r *record, findings []audit.Finding, report report) {
	name := r.name()
	for _, f := range findings {
		if f.Severity > audit.Note {
			b.status = max(b.status, breaches)
		}
		if b.err == nil {
			b.found, b.err = report.append(b.found, name, f)
		}
	}
}

// belongs checks that d goes by p.
func belongs(p *procedure.Procedure, d procedure.Dossier) error {
	if id, edition := p.ID(); d.Regulation != id || d.Edition != edition {
		return fmt.Errorf("the dossier is of regulation %q, edition %q; this program judges by %q, edition %q", d.Regulation, d.Edition, id, edition)
	}
	return nil
}
