package procedure_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// wire is what a type with a wire form offers.
type wire interface {
	json.Marshaler
	AppendJSON(b []byte) ([]byte, error)
}

var (
	_ wire             = procedure.Dossier{}
	_ wire             = procedure.Complaint{}
	_ wire             = procedure.Event{}
	_ json.Unmarshaler = (*procedure.Dossier)(nil)
	_ json.Unmarshaler = (*procedure.Complaint)(nil)
	_ json.Unmarshaler = (*procedure.Event)(nil)
)

// What the tests of the wire form are about, beside their own: a complaint on
// its way to the committee.
var (
	storedComplaint = about("2026-01-30")
	storedEvents    = evs(
		"2026-03-02 raised employee",
		"2026-03-16 raised manager",
		"2026-03-30 raised board",
		"2026-04-01 consulted employee",
		"2026-04-02 consulted manager",
		"2026-04-14 answered",
		"2026-04-17 declined",
		"2026-04-20 referred committee",
		"2026-04-21 informed complainant",
	)
)

// diff compares values that can hold terms and calendars, which compare by ==.
func diff(want, got any) string {
	return cmp.Diff(want, got,
		cmpopts.EquateComparable(deadline.Term{}, deadline.Deadline{}),
		cmp.Comparer(func(a, b deadline.Calendar) bool { return a == b }),
	)
}

// requireCanonical wants v and text to stand for one another.
func requireCanonical[T wire, P wirePointer[T]](t *testing.T, text string, v T) {
	t.Helper()
	var read T
	require.NoError(t, P(&read).UnmarshalJSON([]byte(text)))
	require.Empty(t, diff(v, read))
	written, err := v.MarshalJSON()
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(text, string(written)))
	appended, err := v.AppendJSON([]byte("before "))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff("before "+text, string(appended)))

	// By way of package json, also within something of the host.
	read = *new(T)
	require.NoError(t, json.Unmarshal([]byte(text), &read))
	require.Empty(t, diff(v, read))
	hosted, err := json.Marshal(struct {
		Value   T
		Pointer *T
	}{v, &v})
	require.NoError(t, err)
	var back struct{ Value, Pointer json.RawMessage }
	require.NoError(t, json.Unmarshal(hosted, &back))
	require.NoError(t, P(&read).UnmarshalJSON(back.Value))
	require.Empty(t, diff(v, read))
	require.Equal(t, string(back.Value), string(back.Pointer))
}

type wirePointer[T wire] interface {
	*T
	json.Unmarshaler
}

func TestDossierCanonical(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         procedure.Dossier
	}{
		{
			"every key of a dossier and a complaint",
			`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct","privacy"],"late":true,"general":true},` +
				`"events":[{"on":"2026-03-02","kind":"raised","stage":"board"},{"on":"2026-03-18","kind":"answered","verdict":"partly-upheld"}]}`,
			procedure.Dossier{
				Regulation: "xtra", Edition: "1",
				Complaint: procedure.Complaint{Happened: day("2026-01-30"), Grounds: procedure.GroundsOf(procedure.Conduct, procedure.Privacy), Late: true, General: true},
				Events: []procedure.Event{
					raised("2026-03-02", procedure.WithBoard),
					{On: day("2026-03-18"), Kind: procedure.Answered, Verdict: procedure.PartlyUpheld},
				},
			},
		},
		{
			"what is zero is not there, but for the list of events",
			`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"1900-01-01"},"events":[]}`,
			procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: procedure.Complaint{Happened: day("1900-01-01")}},
		},
		{
			"names are free text: only quote and backslash are escaped",
			`{"version":1,"regulation":"de \"oude\" \\ <één> & 😀","edition":" ","complaint":{"happened":"2200-12-31"},"events":[]}`,
			procedure.Dossier{Regulation: `de "oude" \ <één> & 😀`, Edition: " ", Complaint: procedure.Complaint{Happened: day("2200-12-31")}},
		},
	} {
		t.Run(test.reason, func(t *testing.T) { requireCanonical(t, test.text, test.want) })
	}
}

func TestComplaintCanonical(t *testing.T) {
	for grounds := range procedure.GroundsOf(slices.Collect(procedure.AllGrounds())...) + 1 {
		text := `{"happened":"2024-02-29"`
		if grounds != 0 {
			text += `,"grounds":["` + strings.ReplaceAll(grounds.String(), ",", `","`) + `"]`
		}
		c := procedure.Complaint{Happened: day("2024-02-29"), Grounds: grounds}
		requireCanonical(t, text+"}", c)
		c.General = true
		requireCanonical(t, text+`,"general":true}`, c)
		c.Late = true
		requireCanonical(t, text+`,"late":true,"general":true}`, c)
		c.General = false
		requireCanonical(t, text+`,"late":true}`, c)
	}
}

func TestEventCanonical(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         procedure.Event
	}{
		{"a kind alone", `{"on":"2026-03-02","kind":"withdrawn"}`, event("2026-03-02", procedure.Withdrawn)},
		{"a stage", `{"on":"2026-03-02","kind":"referred","stage":"committee"}`, procedure.Event{On: day("2026-03-02"), Kind: procedure.Referred, Stage: procedure.WithCommittee}},
		{"stage before party", `{"on":"2026-03-02","kind":"heard","stage":"appeal","party":"appeals-committee"}`, procedure.Event{On: day("2026-03-02"), Kind: procedure.Heard, Stage: procedure.OnAppeal, Party: procedure.AppealsCommittee}},
		{"stage before verdict", `{"on":"2026-03-02","kind":"answered","stage":"board","verdict":"not-upheld"}`, procedure.Event{On: day("2026-03-02"), Kind: procedure.Answered, Stage: procedure.WithBoard, Verdict: procedure.NotUpheld}},
		{"party before term", `{"on":"2026-03-02","kind":"extended","party":"complainant","term":"P4W"}`, procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended, Party: procedure.Complainant, Term: deadline.Weeks(4)}},
		{"what was published", `{"on":"2026-03-02","kind":"published","stage":"committee"}`, ev("2026-03-02 published committee")},
		{"an extension taken back", `{"on":"2026-03-02","kind":"retracted"}`, ev("2026-03-02 retracted")},
		{"passed on", `{"on":"2026-03-02","kind":"forwarded"}`, ev("2026-03-02 forwarded")},
		{"working days", `{"on":"2026-03-02","kind":"extended","term":"P10WD"}`, procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended, Term: deadline.WorkingDays(10)}},
	} {
		t.Run(test.reason, func(t *testing.T) { requireCanonical(t, test.text, test.want) })
	}
}

// Every event that passes Validate has a wire form, and no other has.
func TestEveryEventHasItsText(t *testing.T) {
	seen := map[string]procedure.Event{}
	for _, e := range everyEventThereCouldBe() {
		invalid := e.Validate()
		text, err := e.MarshalJSON()
		if invalid != nil {
			require.EqualError(t, err, invalid.Error())
			require.Empty(t, text)
			continue
		}
		require.NoError(t, err)
		other, ok := seen[string(text)]
		require.False(t, ok, "%v and %v are both %s", e, other, text)
		seen[string(text)] = e
		var read procedure.Event
		require.NoError(t, read.UnmarshalJSON(text))
		require.Equal(t, e, read)
	}
	// Raised and referred take one of 5 stages, acknowledged and published 5 or
	// none, consulted and informed one of 6 parties, heard both, answered a stage
	// and one of 5 verdicts or none; an extension can be agreed; 8 kinds take
	// nothing.
	require.Len(t, seen, 2*5+2*6+2*6+6*6+6*6+2+8)
}

// everyEventThereCouldBe is every combination of fields, and of what is no
// value of a field.
func everyEventThereCouldBe() []procedure.Event {
	var events []procedure.Event
	terms := []deadline.Term{{}, deadline.Weeks(1), deadline.Days(0), deadline.Months(1).AndDays(14)}
	for k := range procedure.Forwarded + 2 {
		for s := range procedure.OnAppeal + 2 {
			for p := range procedure.AppealsCommittee + 2 {
				for v := range procedure.Settled + 2 {
					for _, term := range terms {
						events = append(events, procedure.Event{On: day("2026-03-02"), Kind: k, Stage: s, Party: p, Verdict: v, Term: term})
					}
				}
			}
		}
	}
	return events
}

// What is read although it is not canonical, and how it comes back.
func TestDossierTolerates(t *testing.T) {
	const canonical = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct","privacy"]},"events":[{"on":"2026-03-02","kind":"raised","stage":"board"}]}`
	for _, test := range []struct{ reason, text string }{
		{"keys and grounds in another order", `{"events":[{"stage":"board","kind":"raised","on":"2026-03-02"}],"complaint":{"grounds":["privacy","conduct"],"happened":"2026-01-30"},"edition":"1","regulation":"xtra","version":1}`},
		{"space wherever JSON has it", " \r\n{ \"version\" :\t1 , \"regulation\": \"xtra\", \"edition\" : \"1\" , \"complaint\" : { \"happened\" : \"2026-01-30\" , \"grounds\" : [ \"conduct\" , \"privacy\" ] } ,\n\"events\" : [ { \"on\" : \"2026-03-02\" , \"kind\" : \"raised\" , \"stage\" : \"board\" } ] } \n"},
		{"escapes", strings.NewReplacer("xtra", `\u0078tra`, "kind", `kin\u0064`, "raised", `\u0072aised`, "2026-03", `2026\u002d03`).Replace(canonical)},
	} {
		t.Run(test.reason, func(t *testing.T) {
			var d procedure.Dossier
			require.NoError(t, d.UnmarshalJSON([]byte(test.text)))
			text, err := d.MarshalJSON()
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(canonical, string(text)))
		})
	}
}

// Braces, commas, colons and quotes within a string are not structure.
func TestDossierStructureWithinStrings(t *testing.T) {
	for _, name := range []string{`}`, `{"`, `],[`, `\`, `\\`, `"`, `\"`, `a":"b`, `,`, ` x `, `\u0041`, "a\u00a0d", "😀", "\U0010ffff"} {
		d := procedure.Dossier{Regulation: name, Edition: name + name, Complaint: storedComplaint, Events: storedEvents}
		text, err := d.MarshalJSON()
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		requireCanonical(t, string(text), d)
		var naive struct{ Regulation, Edition string }
		require.NoError(t, json.Unmarshal(text, &naive))
		require.Equal(t, []string{name, name + name}, []string{naive.Regulation, naive.Edition})
	}
}

func TestDossierReplaces(t *testing.T) {
	d := procedure.Dossier{Regulation: "before", Edition: "0", Complaint: procedure.Complaint{Happened: day("2020-01-01"), Grounds: procedure.GroundsOf(procedure.Privacy), Late: true}, Events: slices.Clone(storedEvents)}
	held := d.Events
	require.NoError(t, d.UnmarshalJSON([]byte(`{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30"},"events":[{"on":"2026-03-02","kind":"accepted"}]}`)))
	want := procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: procedure.Complaint{Happened: day("2026-01-30")}, Events: []procedure.Event{event("2026-03-02", procedure.Accepted)}}
	require.Empty(t, diff(want, d), "nothing of what stood there is left")
	require.Empty(t, diff(storedEvents, held), "and its events are not written over")

	c := d.Complaint
	c.Late = true
	require.NoError(t, c.UnmarshalJSON([]byte(`{"happened":"2026-01-30"}`)))
	require.Equal(t, d.Complaint, c)
	e := procedure.Event{On: day("2026-03-02"), Kind: procedure.Answered, Verdict: procedure.Upheld}
	require.NoError(t, e.UnmarshalJSON([]byte(`{"on":"2026-03-03","kind":"answered"}`)))
	require.Equal(t, event("2026-03-03", procedure.Answered), e)
}

// dossierFiles returns the dossiers in testdata, by name, without the newline
// at their end.
func dossierFiles(tb testing.TB) map[string][]byte {
	tb.Helper()
	names, err := filepath.Glob("testdata/dossiers/*.json")
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

// The dossiers in testdata are canonical, and cases of Xtra's procedure.
func TestDossierFiles(t *testing.T) {
	for name, text := range dossierFiles(t) {
		t.Run(name, func(t *testing.T) {
			var d procedure.Dossier
			require.NoError(t, json.Unmarshal(text, &d))
			requireCanonical(t, string(text), d)
			marshalled, err := json.Marshal(d)
			require.NoError(t, err)
			require.Equal(t, string(text), string(marshalled), "plain ASCII is not changed by package json")

			c, err := procedure.Xtra().Load(d)
			require.NoError(t, err)
			replayed, err := procedure.Xtra().Replay(d.Complaint, d.Events)
			require.NoError(t, err)
			require.Equal(t, replayed, c)

			var rows []procedure.Event
			for _, e := range d.Events {
				row, err := e.MarshalJSON()
				require.NoError(t, err)
				var back procedure.Event
				require.NoError(t, back.UnmarshalJSON(row))
				rows = append(rows, back)
			}
			require.Empty(t, diff(d.Events, rows), "an event is the same in a row of its own")
		})
	}
}

func TestLoadRefuses(t *testing.T) {
	good := procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: storedComplaint, Events: storedEvents}
	_, err := procedure.Xtra().Load(good)
	require.NoError(t, err)

	for _, test := range []struct {
		reason string
		change func(d *procedure.Dossier)
		want   []string
	}{
		{"another regulation", func(d *procedure.Dossier) { d.Regulation = "den-haag" }, []string{`regulation: the dossier is of "den-haag", this procedure is "xtra"`}},
		{"another edition", func(d *procedure.Dossier) { d.Edition = "2" }, []string{`edition: the dossier is of edition "2", this procedure is edition "1"`}},
		{"both, and the rest is not looked at", func(d *procedure.Dossier) { *d = procedure.Dossier{Regulation: "Xtra"} }, []string{
			`regulation: the dossier is of "Xtra", this procedure is "xtra"`,
			`edition: the dossier is of edition "", this procedure is edition "1"`,
		}},
		{"a complaint that cannot be opened", func(d *procedure.Dossier) { d.Complaint = procedure.Complaint{Grounds: 1 << 6} }, []string{
			"complaint.happened: missing, want a day such as 2026-03-02: date out of range",
			"complaint.grounds: ground(64) holds something that is not a ground",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			d := good
			test.change(&d)
			c, err := procedure.Xtra().Load(d)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Empty(t, cmp.Diff(test.want, faultLines(err)))
			require.Equal(t, procedure.Case{}, c)
		})
	}

	t.Run("an event that cannot have happened", func(t *testing.T) {
		d := good
		d.Events = []procedure.Event{storedEvents[0], storedEvents[7], storedEvents[1]}
		c, err := procedure.Xtra().Load(d)
		require.Equal(t, 1, asRefused(t, err).Index)
		require.ErrorIs(t, err, procedure.ErrNotOpen)
		before, err := procedure.Xtra().Replay(storedComplaint, storedEvents[:1])
		require.NoError(t, err)
		require.Equal(t, before, c, "the case as it was before")
	})

	t.Run("a procedure that is none", func(t *testing.T) {
		for _, p := range []*procedure.Procedure{nil, {}} {
			_, err := p.Load(good)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.NotContains(t, err.Error(), "regulation:", "the dossier is not to blame")
		}
	})
}

// Another regulation reads the same wire form.
func TestLoadOfAnotherRegulation(t *testing.T) {
	r := procedure.XtraRegulation()
	r.ID, r.Edition = "den-haag", "2027-01"
	p, err := r.Compile()
	require.NoError(t, err)
	d := procedure.Dossier{Regulation: "den-haag", Edition: "2027-01", Complaint: storedComplaint, Events: storedEvents}
	c, err := p.Load(d)
	require.NoError(t, err)
	require.Equal(t, p, c.Procedure())
}

// Neither way makes anything but the value that is read.
func TestDossierAllocations(t *testing.T) {
	for name, text := range dossierFiles(t) {
		var d procedure.Dossier
		decode := testing.AllocsPerRun(100, func() { _ = d.UnmarshalJSON(text) })
		require.LessOrEqual(t, decode, 3.0, "%s: the events, and two names", name)
		buf := make([]byte, 0, 2*len(text))
		require.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.AppendJSON(buf) }), name)

		row, err := d.Complaint.MarshalJSON()
		require.NoError(t, err)
		var c procedure.Complaint
		require.Zero(t, testing.AllocsPerRun(100, func() { _ = c.UnmarshalJSON(row) }), name)
	}
	text := []byte(`{"on":"2026-03-02","kind":"extended","party":"complainant","term":"P10WD"}`)
	var e procedure.Event
	require.Zero(t, testing.AllocsPerRun(100, func() { _ = e.UnmarshalJSON(text) }))
}

func BenchmarkDossierDecode(b *testing.B) {
	text := dossierFiles(b)["committee-hearing.json"]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		var d procedure.Dossier
		if err := d.UnmarshalJSON(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDossierEncode(b *testing.B) {
	var d procedure.Dossier
	text := dossierFiles(b)["committee-hearing.json"]
	require.NoError(b, d.UnmarshalJSON(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	buf := make([]byte, 0, 2*len(text))
	for b.Loop() {
		if _, err := d.AppendJSON(buf); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEventDecode(b *testing.B) {
	text := []byte(`{"on":"2026-03-02","kind":"raised","stage":"employee"}`)
	b.ReportAllocs()
	for b.Loop() {
		var e procedure.Event
		if err := e.UnmarshalJSON(text); err != nil {
			b.Fatal(err)
		}
	}
}
