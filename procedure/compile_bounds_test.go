package procedure_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// What would forge a line of a text, or turn it around, is a fault in whatever
// text it stands (GingerGraham/bash-logger#36, solana-labs/solana#20495).
func TestCompileRefusesWhatDoesNotPrint(t *testing.T) {
	type reg = procedure.Regulation
	texts := map[string]func(*reg) *string{
		"id":                 func(r *reg) *string { return &r.ID },
		"edition":            func(r *reg) *string { return &r.Edition },
		"contact.address[1]": func(r *reg) *string { return &r.Contact.Address[1] },
		"contact.phone":      func(r *reg) *string { return &r.Contact.Phone },
		"contact.mail":       func(r *reg) *string { return &r.Contact.Mail },
		"clauses[44].id":     func(r *reg) *string { r.Clauses = append(r.Clauses, clauses("new")...); return &r.Clauses[44].ID },
		"clauses[3].find":    func(r *reg) *string { return &r.Clauses[3].Find },
	}
	said := map[string]func(*reg) procedure.Text{
		"name":               func(r *reg) procedure.Text { return r.Name },
		"rungs[1].body":      func(r *reg) procedure.Text { return r.Rungs[1].Body },
		"rungs[4].note":      func(r *reg) procedure.Text { return r.Rungs[4].Note },
		"clauses[5].summary": func(r *reg) procedure.Text { return r.Clauses[5].Summary },
		"grounds.names[0].name": func(r *reg) procedure.Text {
			r.Grounds.Names = []procedure.GroundName{{Ground: procedure.Conduct, Name: words("a")}}
			return r.Grounds.Names[0].Name
		},
	}
	for name, bad := range map[string]string{
		"a line":               "x\nOn 1 May 2026 the case was closed.",
		"back to the start":    "x\ry",
		"hidden":               "x\x1b[8m",
		"nothing":              "x\x00",
		"a C1 control":         "x\u0085y",
		"a line separator":     "x\u2028y",
		"a paragraph":          "x\u2029y",
		"right to left":        "x\u202ey",
		"an isolate":           "x\u2066y",
		"a mark of direction":  "x\u200fy",
		"an Arabic mark":       "x\u061cy",
		"a space of no width":  "x\u200by",
		"a tag":                "x\U000e0041y",
		"what is not UTF-8":    "x\xff",
		"what is left of that": "x\ufffd",
	} {
		t.Run(name, func(t *testing.T) {
			for path, text := range texts {
				r := procedure.XtraRegulation()
				*text(&r) = bad
				_, err := r.Compile()
				require.Equal(t, []string{path}, fields(err), "%v", err)
				if bad != "x\ufffd" { // which itself prints
					require.NotContains(t, err.Error(), bad)
				}
			}
			for path, text := range said {
				r := procedure.XtraRegulation()
				text(&r)["nl"] = bad
				_, err := r.Compile()
				require.Equal(t, []string{path + ".nl"}, fields(err), "%v", err)
				if bad != "x\ufffd" { // which itself prints
					require.NotContains(t, err.Error(), bad)
				}
			}
		})
	}
	r := procedure.XtraRegulation()
	r.Name["en"] = "Beëdigd – „ö” 第一 🙂 café"
	compiled(t, r) // what prints is nobody's business
}

// A regulation without end is looked at once, and what is wrong with it is told
// in few words.
func TestCompileCost(t *testing.T) {
	long(t)
	const n = 60_000
	for _, tt := range []struct {
		name     string
		compiles bool
		grow     func(r *procedure.Regulation, i int)
	}{
		{"clauses", true, func(r *procedure.Regulation, i int) { r.Clauses = append(r.Clauses, clauses(fmt.Sprint("c", i))...) }},
		{"the same clause", false, func(r *procedure.Regulation, _ int) {
			r.Clauses = append(r.Clauses, procedure.Clause{ID: "K1", Find: "a\nb"})
		}},
		{"rungs", false, func(r *procedure.Regulation, i int) {
			g := r.Rungs[board]
			g.Stage = procedure.Stage(1 + i*5/n)
			g.Duties = []procedure.Duty{{Kind: procedure.Published, Since: procedure.FromAnswer, Outlives: true, Clause: "K8"}}
			r.Rungs = append(r.Rungs, g)
		}},
		{"duties", false, func(r *procedure.Regulation, _ int) {
			r.Rungs[board].Duties = append(r.Rungs[board].Duties, procedure.Duty{
				Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, Limit: within(procedure.FromAcknowledgement, "P1D"), Clause: "K8",
			})
		}},
		{"duties that are right, if only there were fewer", false, func(r *procedure.Regulation, _ int) {
			r.Rungs[board].Duties = append(r.Rungs[board].Duties, procedure.Duty{
				Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, Limit: within(procedure.FromConsultation, "P1D"), Clause: "K8",
			})
		}},
		{"parties", false, func(r *procedure.Regulation, i int) {
			d := &r.Rungs[board].Duties[0]
			d.Parties = append(d.Parties, procedure.Party(1+i*6/n))
		}},
		{"grounds", false, func(r *procedure.Regulation, i int) {
			r.Grounds.Names = append(r.Grounds.Names, procedure.GroundName{Ground: procedure.Ground(1 + i*3/n), Name: words("a")})
		}},
		{"languages", false, func(r *procedure.Regulation, i int) { r.Name[fmt.Sprint("t", i)] = "name" }},
		{"languages that are none", false, func(r *procedure.Regulation, i int) { r.Name[fmt.Sprint("t ", i)] = "name" }},
		{"lines of an address", false, func(r *procedure.Regulation, _ int) { r.Contact.Address = append(r.Contact.Address, "a\nb") }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := procedure.XtraRegulation()
			for i := range n {
				tt.grow(&r, i)
			}
			started := time.Now()
			_, err := r.Compile()
			require.Less(t, time.Since(started), 5*time.Second, "milliseconds when it is looked at once, minutes when it is not")
			require.Equal(t, tt.compiles, err == nil)
			if err != nil {
				require.LessOrEqual(t, len(fields(err)), 101)
				require.Less(t, len(err.Error()), 30_000)
			}
		})
	}
}

// However long a text, little of it comes back in an error.
func TestCompileErrorIsShort(t *testing.T) {
	long := strings.Repeat("x", 1_000_000)
	r := procedure.XtraRegulation()
	r.ID, r.Skip, r.Contact.Phone = long+"\n", procedure.Cite(long), long+"\n"
	r.Clauses[0].ID, r.Clauses[1].ID, r.Clauses[2].ID = long+",", long+"\n", long+","
	r.Name[long], r.Rungs[board].Body[long] = "name", "body"
	_, err := r.Compile()
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.Less(t, len(err.Error()), 3_000)

	r = procedure.XtraRegulation()
	for range 150 {
		r.Clauses = append(r.Clauses, procedure.Clause{ID: "new"})
	}
	_, err = r.Compile()
	require.Len(t, fields(err), 101)
	lines := strings.Split(err.Error(), "\n")
	require.Contains(t, lines[100], "too many faults")
}
