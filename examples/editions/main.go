// Editions shows how a host changes a term from a given day without rewriting
// the past: each text of the regulation is an edition, a complaint goes by the
// one in force on the day it is opened, and its dossier names it for good.
//
//	go run ./examples/editions
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "editions:", err)
		os.Exit(1)
	}
}

// first is the procedure of an example provider: its committee rules within 30
// days.
func first() procedure.Regulation {
	r := procedure.XtraRegulation()
	r.ID, r.Edition = "example", "1"
	r.Name = procedure.Text{"nl": "de klachtenregeling van een voorbeeld", "en": "the complaints procedure of an example"}
	return r
}

// second is the text that replaces it: within six weeks. The edition changes,
// the term, and what the clauses about that term say; nothing else.
func second() procedure.Regulation {
	r := first()
	r.Edition = "2"
	r.Rungs[slices.IndexFunc(r.Rungs, func(rung procedure.Rung) bool { return rung.Stage == procedure.WithCommittee })].Answer.Limit.Term = deadline.Weeks(6)
	for i := range r.Clauses {
		switch c := &r.Clauses[i]; c.ID {
		case "K10":
			c.Find = "binnen zes weken uitspraak"
			c.Summary = procedure.Text{"nl": "De klachtencommissie doet uitspraak binnen zes weken.", "en": "The complaints committee rules within six weeks."}
		case "R5":
			c.Summary = procedure.Text{"nl": "De zes weken beginnen op de dag na het doorsturen.", "en": "The six weeks begin on the day after the referral."}
		}
	}
	return r
}

// An edition is a text and the first day on which new complaints go by it.
type edition struct {
	from      date.Date
	procedure *procedure.Procedure
}

// A register holds every edition that a dossier can name, oldest first.
type register []edition

func newRegister(texts map[string]procedure.Regulation) (register, error) {
	var r register
	for from, text := range texts {
		day, wrong := deadline.ParseDate(from)
		p, err := text.Compile()
		if err = errors.Join(wrong, err); err != nil {
			return nil, err
		}
		r = append(r, edition{day, p})
	}
	slices.SortFunc(r, func(a, b edition) int { return int(a.from - b.from) })
	return r, nil
}

var errNoEdition = errors.New("no such edition")

// open starts the dossier of a complaint that comes in today.
func (r register) open(c procedure.Complaint, today date.Date) (procedure.Dossier, error) {
	for _, e := range slices.Backward(r) {
		if today >= e.from {
			id, label := e.procedure.ID()
			return procedure.Dossier{Regulation: id, Edition: label, Complaint: c}, nil
		}
	}
	return procedure.Dossier{}, fmt.Errorf("%w in force on %v", errNoEdition, today)
}

// load returns the case of a dossier by the edition that it names, whatever is
// in force today.
func (r register) load(d procedure.Dossier) (procedure.Case, error) {
	var known []string
	for _, e := range r {
		id, label := e.procedure.ID()
		if id == d.Regulation && label == d.Edition {
			return e.procedure.Load(d)
		}
		known = append(known, id+"/"+label)
	}
	return procedure.Case{}, fmt.Errorf("%w: the dossier names %s/%s, known are %q", errNoEdition, d.Regulation, d.Edition, known)
}

func run(out io.Writer) error {
	texts, err := newRegister(map[string]procedure.Regulation{"2020-01-01": first(), "2026-07-01": second()})
	if err != nil {
		return err
	}
	var b strings.Builder
	change := texts[1].from
	for _, opened := range []date.Date{change - 1, change} {
		d, err := texts.open(procedure.Complaint{Happened: change - 30, Grounds: procedure.GroundsOf(procedure.Conduct)}, opened)
		if err != nil {
			return err
		}
		// Both reach the committee when the second text is in force.
		d.Events = []procedure.Event{
			{On: opened, Kind: procedure.Raised, Stage: procedure.WithBoard},
			{On: change + 12, Kind: procedure.Referred, Stage: procedure.WithCommittee},
		}
		c, err := texts.load(d)
		if err != nil {
			return err
		}
		clause, _ := c.Procedure().Clause("K10")
		fmt.Fprintf(&b, "Opened on %v, by edition %s: referred on %v, to be ruled on by %v. %s\n", opened, d.Edition, c.Since(), c.Deadline().Due(), clause.Summary.In("en"))
	}
	_, err = texts.load(procedure.Dossier{Regulation: "example", Edition: "3"})
	fmt.Fprintln(&b, "A dossier from elsewhere:", err)
	_, err = io.WriteString(out, b.String())
	return err
}
