package procedure_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
)

var (
	_ wire             = procedure.Regulation{}
	_ json.Unmarshaler = (*procedure.Regulation)(nil)
)

func regulations() map[string]procedure.Regulation {
	return map[string]procedure.Regulation{
		"xtra.json":           procedure.XtraRegulation(),
		"every-feature.json":  proceduretest.EveryFeature(),
		"other-features.json": proceduretest.OtherFeatures(),
	}
}

// Each regulation in testdata is the one it is named after, to the byte, and
// makes the same procedure.
func TestRegulationFiles(t *testing.T) {
	for name, r := range regulations() {
		t.Run(name, func(t *testing.T) {
			written, err := r.MarshalJSON()
			require.NoError(t, err)
			golden(t, "regulations/"+name, string(written)+"\n")
			require.Empty(t, cmp.Diff(spelled(r), string(written)), "as the structs spell it")

			text := regulationFiles(t)[name]
			read, err := procedure.ParseRegulation(text, nil)
			require.NoError(t, err)
			require.True(t, reflect.DeepEqual(r, read))
			requireCanonical(t, string(text), r)

			want, got := compiled(t, r), compiled(t, read)
			require.Empty(t, diff(slices.Collect(want.Transitions()), slices.Collect(got.Transitions())))
			require.True(t, reflect.DeepEqual(want, got), "the table of moves with all its terms")
			require.Empty(t, diff(want.Regulation(), got.Regulation()))
		})
	}
}

func regulationFiles(tb testing.TB) map[string][]byte {
	tb.Helper()
	names, err := filepath.Glob("testdata/regulations/*.json")
	require.NoError(tb, err)
	require.NotEmpty(tb, names)
	files := map[string][]byte{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(tb, err)
		files[filepath.Base(name)] = bytes.TrimSuffix(text, []byte("\n"))
	}
	return files
}

// No field of a regulation, or of anything that it holds, is left out of its
// text: with all of them set, and with each of them in turn left zero.
func TestEveryFieldOfARegulationHasItsText(t *testing.T) {
	var full procedure.Regulation
	leaves := fill(&full)
	require.Greater(t, len(leaves), 100)
	text := spelled(full)
	requireCanonical(t, text, full)

	seen := map[string]bool{text: true}
	for i := range leaves {
		var r procedure.Regulation
		leaf := fill(&r)[i]
		if leaf.Type() == reflect.TypeFor[procedure.Party]() {
			leaf.SetUint(2) // an element cannot be left out
		} else {
			leaf.SetZero()
		}
		text := spelled(r)
		require.False(t, seen[text], "a change of field %d shows: %s", i, text)
		seen[text] = true
		requireCanonical(t, text, r)
	}
}

// fill sets every field of r, each text to another one and every slice to one
// element. It returns the fields that hold no others.
func fill(r *procedure.Regulation) []reflect.Value {
	var leaves []reflect.Value
	fillValue(reflect.ValueOf(r).Elem(), &leaves)
	return leaves
}

func fillValue(v reflect.Value, leaves *[]reflect.Value) {
	n := 1 + len(*leaves)
	switch v.Type() {
	case reflect.TypeFor[deadline.Term]():
		v.Set(reflect.ValueOf(deadline.Months(n).AndDays(n)))
		*leaves = append(*leaves, v)
		return
	case reflect.TypeFor[procedure.Text]():
		v.Set(reflect.ValueOf(procedure.Text{"nl": strings.Repeat("n", n), "en": strings.Repeat("e", n), "sr-latn": "x"}))
	case reflect.TypeFor[deadline.Calendar]():
		v.Set(reflect.ValueOf(deadline.WithClosures(deadline.Netherlands(), day("2026-12-24"))))
	}
	switch v.Kind() { //nolint:exhaustive // a field of another kind stays zero, which does not show
	case reflect.Struct:
		for i := range v.NumField() {
			fillValue(v.Field(i), leaves)
		}
		return
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillValue(v.Index(0), leaves)
		return
	case reflect.String:
		v.SetString(strings.Repeat("x", n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(n))
	case reflect.Uint8:
		v.SetUint(1)
	}
	*leaves = append(*leaves, v)
}

// Anything of the right form has a text, whether it compiles or not.
func TestRegulationCanonical(t *testing.T) {
	closed := deadline.WithClosures(deadline.Weekdays(), day("2027-01-04"), day("2026-12-24"))
	for _, test := range []struct {
		reason, text string
		want         procedure.Regulation
	}{
		{"nothing said", `{"version":1}`, procedure.Regulation{}},
		{"elements that say nothing", `{"version":1,"rungs":[{},{}],"contact":{"address":["",""]},"clauses":[{}]}`, procedure.Regulation{
			Rungs: make([]procedure.Rung, 2), Contact: procedure.Contact{Address: make([]string, 2)}, Clauses: make([]procedure.Clause, 1),
		}},
		{"closures in order, each once", `{"version":1,"counting":{"calendar":"weekdays","closures":["2026-12-24","2027-01-04"]}}`, procedure.Regulation{
			Counting: deadline.Counting{Calendar: deadline.WithClosures(closed, day("2027-01-04"))},
		}},
		{"words and the most there can be", `{"version":1,"counting":{"roll":"statutory","rollAgreed":true,"start":"on-working-day","minWorkingDays":999999999,"suspend":"both-ends"},"rungs":[{"answer":{"limit":{"from":"acknowledgement"}},"extend":{"times":1}}]}`, procedure.Regulation{
			Counting: deadline.Counting{Roll: deadline.RollStatutory, RollAgreed: true, Start: deadline.StartOnWorkingDay, MinWorkingDays: 999_999_999, Suspend: deadline.SuspendBothEnds},
			Rungs:    []procedure.Rung{{Answer: procedure.Answer{Limit: within(procedure.FromAcknowledgement, "")}, Extend: procedure.Extension{Times: 1}}},
		}},
		{"the span of a limit stands among its own fields", `{"version":1,"filing":{"limit":{"from":"entry","term":"P6W","or":{"from":"event","term":"P1Y10D"},"later":true,"warns":true,"clause":"K10, R1"}}}`, procedure.Regulation{
			Filing: procedure.Filing{Limit: procedure.Limit{
				Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(6)},
				Or:   procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1).AndDays(10)}, Later: true, Warns: true, Clause: "K10, R1",
			}},
		}},
		{"the second of two spans alone, which the rules refuse", `{"version":1,"filing":{"limit":{"or":{"from":"due"}}}}`, procedure.Regulation{
			Filing: procedure.Filing{Limit: procedure.Limit{Or: procedure.Span{From: procedure.FromDue}}},
		}},
		{"a duty of every field", `{"version":1,"rungs":[{"duties":[{"kind":"informed","by":"board","parties":["complainant","employee"],"since":"answer","limit":{"from":"answer","term":"P1M14D"},"first":true,"about":true,"every":"P4W","outlives":true,"clause":"1"},{}]}]}`, procedure.Regulation{
			Rungs: []procedure.Rung{{Duties: []procedure.Duty{{
				Kind: procedure.Informed, By: procedure.Board, Parties: []procedure.Party{procedure.Complainant, procedure.Employee}, Since: procedure.FromAnswer,
				Limit: within(procedure.FromAnswer, "P1M14D"), First: true, About: true, Every: deadline.Weeks(4), Outlives: true, Clause: "1",
			}, {}}}},
		}},
		{"languages in order, whichever they are", `{"version":1,"name":{"123":"d","a-b":"c","en":"b","nl":"a","xx-` + strings.Repeat("x", 32) + `":"e"}}`, procedure.Regulation{
			Name: procedure.Text{"nl": "a", "en": "b", "a-b": "c", "123": "d", "xx-" + strings.Repeat("x", 32): "e"},
		}},
		{"line breaks and every other character that JSON escapes", `{"version":1,"name":{"en":"\b\f\r\u0000\u001f` + "\x7f\u0085\u2028\u2029😀" + `","nl":"één\n\t\"twee\" \\ </b>"}}`, procedure.Regulation{
			Name: procedure.Text{"nl": "één\n\t\"twee\" \\ </b>", "en": "\b\f\r\x00\x1f\x7f\u0085\u2028\u2029😀"},
		}},
		{"clauses go by any name", `{"version":1,"skip":"artikel 9:1, lid \"2\"","clauses":[{"id":" "}]}`, procedure.Regulation{
			Skip: `artikel 9:1, lid "2"`, Clauses: []procedure.Clause{{ID: " "}},
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			requireCanonical(t, test.text, test.want)
			require.Empty(t, cmp.Diff(test.text, spelled(test.want)))
		})
	}
	for _, empty := range []procedure.Regulation{
		{Rungs: []procedure.Rung{}, Clauses: []procedure.Clause{}},
		{Grounds: procedure.GroundRule{Names: []procedure.GroundName{}}, Contact: procedure.Contact{Address: []string{}}},
		{Name: procedure.Text{}, Grounds: procedure.GroundRule{Names: nil}},
		{Name: procedure.Text{"nl": "", "en": ""}},
	} {
		text, err := empty.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, `{"version":1}`, string(text), "an empty list is none, and so is an empty text")
	}
}

// What is read although it is not canonical, and how it comes back.
func TestRegulationTolerates(t *testing.T) {
	const canonical = `{"version":1,"id":"a","name":{"en":"b","nl":"a"},"counting":{"calendar":"Netherlands","closures":["2026-12-24","2027-01-04"],"roll":"forward"},"rungs":[{"stage":"board","form":"review"}]}`
	for _, test := range []struct{ reason, text string }{
		{"keys, languages and closures in another order", `{"rungs":[{"form":"review","stage":"board"}],"counting":{"roll":"forward","closures":["2027-01-04","2026-12-24"],"calendar":"Netherlands"},"name":{"nl":"a","en":"b"},"id":"a","version":1}`},
		{"space wherever JSON has it", strings.NewReplacer(":", " : ", ",", "\n,\t", "[", " [ ", "]", "\r\n] ", "{", " { ").Replace(canonical)},
		{"escapes", strings.NewReplacer("board", `\u0062oard`, "rungs", `rung\u0073`, "2026-12", `2026\u002d12`, "Nether", `\u004eether`).Replace(canonical)},
	} {
		t.Run(test.reason, func(t *testing.T) {
			r, err := procedure.ParseRegulation([]byte(test.text), nil)
			require.NoError(t, err)
			text, err := r.MarshalJSON()
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(canonical, string(text)))
		})
	}
}

func TestRegulationReplaces(t *testing.T) {
	r := proceduretest.EveryFeature()
	rungs := r.Rungs
	require.NoError(t, r.UnmarshalJSON([]byte(`{"version":1,"rungs":[{"stage":"board"}]}`)))
	require.Empty(t, diff(procedure.Regulation{Rungs: []procedure.Rung{{Stage: procedure.WithBoard}}}, r), "nothing of what stood there is left")
	require.Empty(t, diff(proceduretest.EveryFeature().Rungs, rungs), "and its rungs are not written over")
}

// shift is a calendar without a name.
type shift struct{}

func (shift) IsWorkingDay(d date.Date) bool { return d%2 == 0 }

// A roster is a calendar that cannot be compared.
type roster struct{ days map[date.Date]bool }

func (r roster) IsWorkingDay(d date.Date) bool { return r.days[d] }

func (roster) Name() string { return "roster" }

var errRegister = errors.New("the register of calendars is closed")

// calendars is what a host may have.
func calendars(name string) (deadline.Calendar, error) {
	switch name {
	case "office":
		return deadline.WithName(deadline.WithClosures(deadline.Netherlands(), day("2026-12-24")), name), nil
	case "shift":
		return deadline.WithName(shift{}, name), nil
	case "roster":
		return roster{}, nil
	case "nameless":
		return shift{}, nil
	case "alias":
		return deadline.Netherlands(), nil
	case "Netherlands with 1 closures":
		return deadline.WithClosures(deadline.Netherlands(), day("2026-12-24")), nil
	case "none":
		return nil, nil
	default:
		return nil, errRegister
	}
}

// A calendar is found by its name, and only one that is written by that name
// again will do.
func TestRegulationCalendars(t *testing.T) {
	office, _ := calendars("office")
	named, _ := calendars("shift")
	for _, test := range []struct {
		reason, counting string
		want             deadline.Calendar
	}{
		{"one with closures, by the name of the host", `{"calendar":"office"}`, office},
		{"and closed on more days than those", `{"calendar":"office","closures":["2026-12-31"]}`, deadline.WithClosures(office, day("2026-12-31"))},
		{"one of the host that was given a name", `{"calendar":"shift"}`, named},
		{"one that cannot be compared", `{"calendar":"roster"}`, roster{}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			text := `{"version":1,"counting":` + test.counting + `}`
			r, err := procedure.ParseRegulation([]byte(text), calendars)
			require.NoError(t, err)
			require.True(t, reflect.DeepEqual(test.want, r.Counting.Calendar))
			written, err := r.MarshalJSON()
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(text, string(written)))

			var without procedure.Regulation
			err = without.UnmarshalJSON([]byte(text))
			require.ErrorIs(t, err, deadline.ErrSyntax, "package deadline does not have it")
			requireFault(t, "counting.calendar", err)
		})
	}

	for _, test := range []struct{ reason, counting, want string }{
		{"no such calendar", `{"calendar":"Netherlands"}`, "calendar: the register of calendars is closed"},
		{"nothing found, and no error", `{"calendar":"none"}`, `calendar: there is no calendar "none"`},
		{"a calendar without a name", `{"calendar":"nameless"}`, `calendar: what was found as "nameless" goes by another name or by none; see deadline.WithName`},
		{"a calendar with another name", `{"calendar":"alias"}`, `calendar: what was found as "alias" goes by another name or by none; see deadline.WithName`},
		{"closures that would be written apart", `{"calendar":"Netherlands with 1 closures"}`, `calendar: what was found as "Netherlands with 1 closures" has closures of its own; see deadline.WithName`},
		{"no name", `{"calendar":""}`, "calendar: empty or zero, which is said by leaving it out"},
		{"a name that does not print", `{"calendar":"office\n"}`, `calendar: "office\n" ` + notPrinted},
		{"null", `{"calendar":null}`, "calendar: want a string, not null"},
		{"closures of no calendar", `{"closures":["2026-12-24"]}`, "closures: there is no calendar to close on these days"},
		{"no closures", `{"calendar":"office","closures":[]}`, "closures: empty or zero, which is said by leaving it out"},
		{"a closure twice", `{"closures":["2026-12-24","2026-12-31","2026-12-24"],"calendar":"office"}`, "closures[2]: 2026-12-24 is there twice"},
		{"a day that does not exist", `{"calendar":"office","closures":["2026-02-29"]}`, `closures[0]: unreadable text: "2026-02-29": that month has days 1 to 28; ` + dateForm},
		{"a fault of the calendar is not one of the closures", `{"closures":["2026-12-24"],"calendar":1}`, "calendar: want a string, not a number"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			r, err := procedure.ParseRegulation([]byte(`{"version":1,"id":"a","counting":`+test.counting+`}`), calendars)
			require.Error(t, err)
			require.Empty(t, cmp.Diff([]string{"counting." + test.want}, faultLines(err)))
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Empty(t, diff(procedure.Regulation{}, r), "an error gives no regulation")
		})
	}
	_, err := procedure.ParseRegulation([]byte(`{"version":1,"counting":{"calendar":"x"}}`), calendars)
	require.ErrorIs(t, err, errRegister, "the error of the host is there")
}

// What cannot be read back is not written.
func TestRegulationHasNoText(t *testing.T) {
	for _, test := range []struct {
		reason string
		change func(r *procedure.Regulation)
		want   []string
	}{
		{"a calendar without a name", func(r *procedure.Regulation) { r.Counting.Calendar = shift{} }, []string{
			"counting.calendar: it has no name by which it could be found again; see deadline.WithName",
		}},
		{"closures of a calendar without a name", func(r *procedure.Regulation) {
			r.Counting.Calendar = deadline.WithClosures(shift{}, day("2026-12-24"))
		}, []string{
			"counting.calendar: it has no name by which it could be found again; see deadline.WithName",
		}},
		{"an empty name", func(r *procedure.Regulation) { r.Counting.Calendar = deadline.WithName(shift{}, "") }, []string{"counting.calendar: missing"}},
		{"a name that does not print", func(r *procedure.Regulation) { r.Counting.Calendar = deadline.WithName(shift{}, "a\x00") }, []string{`counting.calendar: "a\x00" ` + notPrinted}},
		{"names that would not come back", func(r *procedure.Regulation) { r.ID, r.Edition = "a\nb", "\xff" }, []string{`id: "a\nb" ` + notPrinted, `edition: "\xff" ` + notPrinted}},
		{"texts that would not come back", func(r *procedure.Regulation) {
			r.Rungs[3].Note = procedure.Text{"en": "\xc0"}
			r.Contact.Address[1], r.Clauses[0].ID = "\ufffd", "\xed\xa0\x80"
		}, []string{
			`rungs[3].note.en: "\xc0" holds something that is not UTF-8`,
			`contact.address[1]: "` + "\ufffd" + `" holds something that is not UTF-8`,
			`clauses[0].id: "\xed\xa0\x80" holds something that is not UTF-8`,
		}},
		{"terms of nothing", func(r *procedure.Regulation) {
			r.Filing.Limit.Term, r.Rungs[2].Answer.Limit.Term, r.Rungs[2].Answer.Target = deadline.Days(0), deadline.Months(-1), deadline.Weeks(1).AndDays(1)
		}, []string{
			"filing.limit.term: unusable term: P0D: a term counts 1 to 36525 days",
			"rungs[2].answer.limit.term: unusable term: P-1M: a term counts 1 to 1200 months",
			"rungs[2].answer.target: unusable term: P1W1D: only months and years take days after them",
		}},
		{"languages that are none", func(r *procedure.Regulation) {
			r.Name = procedure.Text{"NL": "a", "n": "b", "nl": "c", "de_DE": "d", "": "e", strings.Repeat("x", 36): "f", "e\"n": "g", "\xff": "h", "fr\n": "i"}
		}, []string{
			`name."": ` + noTag, "name.NL: " + noTag, "name.de_DE: " + noTag, `name."e\"n": ` + noTag, `name."fr\n": ` + noTag, "name.n: " + noTag,
			"name." + strings.Repeat("x", 36) + ": " + noTag, `name."\xff": ` + noTag,
		}},
		{"numbers that are none", func(r *procedure.Regulation) { r.Counting.MinWorkingDays, r.Rungs[2].Extend.Times = -1, 1_000_000_000 }, []string{
			"counting.minWorkingDays: -1 is not within 0 to 999999999", "rungs[2].extend.times: 1000000000 is not within 0 to 999999999",
		}},
		{"values that are no words", func(r *procedure.Regulation) {
			r.Counting.Roll, r.Counting.Start, r.Counting.Suspend = 3, 2, 3
			r.Grounds.Names = []procedure.GroundName{{Ground: 4}}
			r.Rungs[0].Stage, r.Rungs[0].Form, r.Rungs[0].Entry.Norm, r.Rungs[1].Answer.Limit.From = 6, 3, 5, 12
			r.Rungs[2].Duties = []procedure.Duty{{Kind: 18, By: 7, Parties: []procedure.Party{procedure.Employee, 0, 7}, Since: 255}}
		}, []string{
			"counting.roll: unusable counting: there is no Roll(3)",
			"counting.start: unusable counting: there is no StartRule(2)",
			"counting.suspend: unusable counting: there is no Suspension(3)",
			"grounds.names[0].ground: no such value 4, want 1 to 3",
			"rungs[0].stage: no such value 6, want 1 to 5",
			"rungs[0].form: no such value 3, want 1 to 2",
			"rungs[0].entry.norm: no such value 5, want 1 to 4",
			"rungs[1].answer.limit.from: no such value 12, want 1 to 11",
			"rungs[2].duties[0].kind: no such value 18, want 1 to 17",
			"rungs[2].duties[0].by: no such value 7, want 1 to 6",
			"rungs[2].duties[0].parties[1]: no such value 0, want 1 to 6",
			"rungs[2].duties[0].parties[2]: no such value 7, want 1 to 6",
			"rungs[2].duties[0].since: no such value 255, want 1 to 11",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			r := procedure.XtraRegulation()
			test.change(&r)
			b, err := r.AppendJSON([]byte("before"))
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Empty(t, cmp.Diff(test.want, faultLines(err)))
			require.Equal(t, "before", string(b), "nothing is appended")
			b, err = r.MarshalJSON()
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Empty(t, b)
			_, err = json.Marshal(r)
			require.ErrorIs(t, err, procedure.ErrInvalid, "also by way of package json")
		})
	}
}
