package procedure

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

// A Change says how two regulations differ in one place. The zero Change is
// none.
type Change uint8

// The changes.
const (
	Added     Change = 1 + iota // only the new one has it
	Removed                     // only the old one has it
	Altered                     // it has another value
	Reordered                   // it stands in another place of its list
)

const changeWords = "added removed altered reordered"

// String returns the word for c, "unset" for zero. It never panics.
func (c Change) String() string { return wordOf(changeWords, "change", c) }

// MarshalText returns the word for c, empty for zero.
func (c Change) MarshalText() ([]byte, error) { return marshalWord(changeWords, "change", c) }

// A Difference is one place where two regulations differ. The zero Difference
// is none.
type Difference struct {
	Change  Change
	Clause  Cite   // the clauses that it is about, as far as the data tell: see [Diff]
	OldPath string // where it stands in the old one, as in a fault: "rungs[3].answer.limit.term"; empty when it is [Added]
	NewPath string // where it stands in the new one; empty when it is [Removed]
	Old     Value  // what stands there, empty when it is [Added]; of [Reordered] the name of what moved
	New     Value  // what stands there, empty when it is [Removed]; of [Reordered] the same
}

// Path returns where it stands in the new regulation, and of what was removed
// where it stood in the old one.
func (d Difference) Path() string {
	if d.Change == Removed {
		return d.OldPath
	}
	return d.NewPath
}

// String says the difference in one line: the path, the clauses, and the values
// in the words of the wire form. "rungs[3].answer.limit.term (K10): P30D, now P42D".
// The zero Difference is "no difference".
func (d Difference) String() string {
	if d == (Difference{}) {
		return "no difference"
	}
	s := d.Path()
	if d.Clause != "" {
		s += " (" + string(d.Clause) + ")"
	}
	s += ": "
	switch d.Change {
	case Added:
		return s + "added " + d.New.String()
	case Removed:
		return s + "removed " + d.Old.String()
	case Reordered:
		return s + d.New.String() + " moved from " + d.OldPath
	case Altered:
		return s + d.Old.String() + ", now " + d.New.String()
	default:
		return s + d.Change.String()
	}
}

// A Value is a value as the canonical text of a regulation has it: a word or a
// text in its quotes, a number, true, or an object as a whole. The empty Value
// is none.
type Value string

// String returns what a word or a text says, without its quotes, and anything
// else as it is.
func (v Value) String() string { return strictjson.Unquote(string(v)) }

// Diff returns in what two regulations differ, in the order of the fields of the
// new one, with what is gone in the place where it was. It compares what
// [Regulation.AppendJSON] writes, and so all of the data: there is no difference
// only when both have the same canonical text, and then the same
// [Regulation.Fingerprint]. A calendar counts by its name and its closures.
//
// What only one of them has is one difference, however much is in it: a rung, a
// duty, a limit. Rungs belong together when they have the same stage, wherever
// they stand, clauses when they have the same ID, duties when they are of the
// same kind, of several those that have most in common; closures, parties and
// lines of an address when they are the same. A rung that was inserted is so one
// difference, and not one of all that follow.
//
// The clauses of a difference are those that are cited there: by the value itself,
// by what is within it, or else by the nearest object around it that has a clause.
// What stands in an entry of the registry is about that clause. They are those of
// the new regulation, and of what was removed those of the old one. There are none
// where nothing around it cites any, as for the name or the counting.
//
// The error is that of [Regulation.AppendJSON], with "old" or "new" before the
// paths: a regulation that has no canonical text cannot be compared.
func Diff(old, updated Regulation) ([]Difference, error) {
	was, oldErr := old.AppendJSON(nil)
	is, newErr := updated.AppendJSON(nil)
	var fs faults
	fs.nest("old", oldErr)
	fs.nest("new", newErr)
	if err := fs.err(); err != nil {
		return nil, err
	}
	found := strictjson.Diff(was, is)
	if len(found) == 0 {
		return nil, nil
	}
	oldCites, newCites := citesOf(&old), citesOf(&updated)
	list := make([]Difference, len(found))
	for i, f := range found {
		d := Difference{Change: Altered, OldPath: f.OldPath, NewPath: f.NewPath, Old: Value(f.Old), New: Value(f.New)}
		switch {
		case f.Moved:
			d.Change = Reordered
		case f.OldPath == "":
			d.Change = Added
		case f.NewPath == "":
			d.Change = Removed
		}
		if d.Change == Removed {
			d.Clause = oldCites.about(d.OldPath)
		} else {
			d.Clause = newCites.about(d.NewPath)
		}
		list[i] = d
	}
	return list, nil
}

// cites are the citations of a regulation, by path.
type cites struct {
	paths []string
	cites map[string]Cite
}

func citesOf(r *Regulation) cites {
	c := cites{cites: make(map[string]Cite)}
	add := func(path string, cite Cite) {
		c.paths = append(c.paths, path)
		c.cites[path] = cite
	}
	for path, cite := range r.Cites() {
		add(path, cite)
	}
	for i := range r.Clauses { // each is about itself
		add(fmt.Sprintf("clauses[%d].clause", i), Cite(r.Clauses[i].ID))
	}
	return c
}

// about returns the clauses that the value at path is about.
func (c *cites) about(path string) Cite {
	if cite, ok := c.cites[path]; ok {
		return cite
	}
	if within := c.within(path); within != "" {
		return within
	}
	for at := path; at != ""; {
		end := max(strings.LastIndexByte(at, '.'), 0)
		key, _, _ := strings.Cut(strings.TrimPrefix(at[end:], "."), "[")
		at = at[:end]
		for _, name := range []string{"clause", key + "Clause"} {
			if cite, ok := c.cites[join(at, name)]; ok {
				return cite
			}
		}
	}
	return ""
}

// within returns the clauses that are cited below path, each once, in order.
func (c *cites) within(path string) Cite {
	var ids []string
	for _, p := range c.paths {
		if rest, ok := strings.CutPrefix(p, path); !ok || rest[0] != '.' && rest[0] != '[' {
			continue
		}
		for id := range c.cites[p].All() {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return Cite(strings.Join(ids, citeSeparator))
}
