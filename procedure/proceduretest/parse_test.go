package proceduretest_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/stretchr/testify/require"
)

const head = "title: A story\nclauses: K5\n\nhappened 2026-01-30 about conduct\n"

func TestParse(t *testing.T) {
	s, err := proceduretest.Parse("a.txt", "title: A story\nregulation: other\nclauses: K5, R4\n\n# Why.\n\n"+
		"happened 2026-01-30 about conduct, privacy, taken in late\n  at nobody, unraised\n2026-02-02 raised board\n")
	require.NoError(t, err)
	want := proceduretest.Scenario{Name: "a.txt", Title: "A story", Regulation: "other", Clauses: []string{"K5", "R4"}}
	if diff := cmp.Diff([]any{want.Name, want.Title, want.Regulation, want.Clauses}, []any{s.Name, s.Title, s.Regulation, s.Clauses}); diff != "" {
		t.Error(diff)
	}
	require.False(t, s.Equal(want), "a story differs from its head alone")
}

// TestParseComplaint: everything that a complaint can be is said in one way.
func TestParseComplaint(t *testing.T) {
	for grounds := range procedure.GroundsOf(procedure.Conduct, procedure.Privacy, procedure.ServiceDelivery) + 1 {
		for _, general := range []bool{false, true} {
			for _, late := range []bool{false, true} {
				want := "happened 2026-01-30 about nothing"
				if grounds != 0 {
					want = "happened 2026-01-30 about " + strings.ReplaceAll(grounds.String(), ",", ", ")
				}
				if general {
					want += ", about nobody in particular"
				}
				if late {
					want += ", taken in late"
				}
				s, err := proceduretest.Parse("a.txt", "title: A\nclauses: K5\n"+want+"\n")
				require.NoError(t, err)
				require.Equal(t, "title: A\nclauses: K5\n"+want+"\n", s.String())

				opened := procedure.Complaint{}
				host := &memory{opens: func(c procedure.Complaint) procedure.Complaint {
					opened = c
					return c
				}}
				require.NoError(t, proceduretest.Test(host, procedure.Xtra(), s))
				require.Equal(t, grounds, opened.Grounds)
				require.Equal(t, general, opened.General)
				require.Equal(t, late, opened.Late)
			}
		}
	}
}

// TestParseEvents: every kind of event is read as procedure.Event says it.
func TestParseEvents(t *testing.T) {
	read := 0
	for kind := range procedure.Kinds() {
		for stage := range procedure.OnAppeal + 1 {
			for party := range procedure.AppealsCommittee + 1 {
				for verdict := range procedure.Settled + 1 {
					e := procedure.Event{On: deadline.FirstDay + 46_000, Kind: kind, Stage: stage, Party: party, Verdict: verdict}
					if kind == procedure.Extended {
						e.Term = deadline.Weeks(2)
					}
					if e.Validate() != nil {
						continue
					}
					s, err := proceduretest.Parse("a.txt", head+e.String()+"\n")
					require.NoError(t, err, "%v", e)
					require.Equal(t, head+e.String()+"\n", s.String())
					read++
				}
			}
		}
	}
	require.Greater(t, read, 100)
}

// TestParseLayout: what may differ between two texts of the same scenario.
func TestParseLayout(t *testing.T) {
	const want = head + "  at nobody, unraised\n\n# Later.\n2026-02-02 heard board complainant\n2026-02-02 heard employee\n" +
		"2026-02-03 extended complainant P14D\n2026-02-03 acknowledged board\n\non 2026-02-04 open:\n  nothing\n"
	for _, test := range []struct{ why, old, new string }{
		{"the layout of String itself", "", ""},
		{"lines of another system", "\n", "\r\n"},
		{"a tab before what stands beneath", "  at", "\tat"},
		{"more blank lines than one", "\n\n", "\n\n \n\n"},
		{"a regulation that is assumed anyhow", "clauses:", "regulation: xtra\nclauses:"},
		{"a note without a space", "# Later", "#Later"},
		{"blanks at the end", "conduct\n", "conduct  \n"},
	} {
		t.Run(test.why, func(t *testing.T) {
			s, err := proceduretest.Parse("a.txt", strings.ReplaceAll(want, test.old, test.new))
			if test.old == "" {
				s, err = proceduretest.Parse("a.txt", want)
			}
			require.NoError(t, err)
			if diff := cmp.Diff(want, s.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	for _, test := range []struct {
		why, text string
		want      []string
	}{
		{"an empty file", "", []string{"a.txt:1: no title", "a.txt:1: no clauses", "a.txt:1: no complaint"}},
		{"a misspelt word at the margin", head + "aduit on 2026-02-02:\n  nothing\n", []string{`a.txt:5: unknown line "aduit on 2026-02-02:"`}},
		{"prose without its mark", head + "The board answers.\n", []string{"a.txt:5: unknown line"}},
		{"a misspelt expectation", head + "  stage board\n", []string{`a.txt:5: unknown expectation "stage board"`}},
		{"an expectation without a value", head + "  due\n", []string{`a.txt:5: unknown expectation "due"`}},
		{"an expectation said twice", head + "  due none\n  due 2026-02-02\n", []string{`a.txt:6: "due 2026-02-02" is said twice`}},
		{"an entry said twice", head + "on 2026-02-02 open:\n  right x\n  right x\n", []string{`a.txt:7: "right x" is said twice`}},
		{"nothing beside something", head + "on 2026-02-02 open:\n  right x\n  nothing\n", []string{"a.txt:7: nothing, and yet something"}},
		{"a list that is empty by accident", head + "audit on 2026-02-02:\n", []string{`a.txt:5: "audit on 2026-02-02:" lists nothing`}},
		{"an entry of another list", head + "audit on 2026-02-02:\n  right x\n", []string{`a.txt:6: unknown entry "right x"`}},
		{"something beneath a note", head + "# Why.\n  due none\n", []string{`a.txt:6: "due none" stands beneath nothing`}},
		{"something beneath the head", "title: A story\n  due none\nclauses: K5\nhappened 2026-01-30 about conduct\n", []string{"a.txt:2: "}},
		{"an event before the complaint", "title: A story\nclauses: K5\n2026-02-02 raised board\nhappened 2026-01-30 about conduct\n", []string{"a.txt:3: "}},
		{"two complaints", head + "happened 2026-01-30 about conduct\n", []string{"a.txt:5: a second complaint"}},
		{"a head in another order", "clauses: K5\ntitle: A story\nhappened 2026-01-30 about conduct\n", []string{"a.txt:2: title: out of place", "no title"}},
		{"a head with a regulation twice", "title: A\nregulation: xtra\nregulation: xtra\nclauses: K5\nhappened 2026-01-30 about conduct\n", []string{"a.txt:3: regulation: out of place"}},
		{"a head below the story", head + "clauses: K6\n", []string{"a.txt:5: clauses: stands below the head"}},
		{"a clause named twice", "title: A\nclauses: K5, K5\nhappened 2026-01-30 about conduct\n", []string{`a.txt:2: clauses: "K5" is empty or named twice`}},
		{"no ground", "title: A\nclauses: K5\nhappened 2026-01-30\n", []string{"a.txt:3: want \"happened"}},
		{"an unknown ground", "title: A\nclauses: K5\nhappened 2026-01-30 about money\n", []string{`a.txt:3: ground: unknown word "money"`}},
		{"grounds out of their order", "title: A\nclauses: K5\nhappened 2026-01-30 about privacy, conduct\n", []string{"a.txt:3: want \"happened 2026-01-30 about conduct, privacy\""}},
		{"about nobody in other words", "title: A\nclauses: K5\nhappened 2026-01-30 about conduct, about nobody\n", []string{`a.txt:3: ground: unknown word "about nobody"`}},
		{"what a complaint has in another order", "title: A\nclauses: K5\nhappened 2026-01-30 about conduct, taken in late, about nobody in particular\n", []string{`a.txt:3: ground: unknown word "taken in late"`}},
		{"about nobody and about nothing", "title: A\nclauses: K5\nhappened 2026-01-30 about nobody in particular\n", []string{`a.txt:3: ground: unknown word "nobody in particular"`}},
		{"nothing found, twice", head + "audit on 2026-02-02:\n  nothing\n  nothing\n", []string{`a.txt:7: "nothing" is said twice`}},
		{"a duty on its own", head + "audit on 2026-02-02:\n  not answered\n", []string{`a.txt:6: unknown entry "not answered"`}},
		{"a kind of event with what it does not take", head + "2026-02-02 published complainant\n", []string{"a.txt:5: party: published takes no party"}},
		{"an extension that says how long it was", head + "2026-02-02 retracted P1W\n", []string{"a.txt:5: term: retracted takes no term"}},
		{"a day that does not exist", "title: A\nclauses: K5\nhappened 2026-02-30 about conduct\n", []string{"a.txt:3: "}},
		{"an event on a day that does not exist", head + "2026-02-30 accepted\n", []string{"a.txt:5: "}},
		{"an unknown event", head + "2026-02-02 phoned\n", []string{`a.txt:5: kind: unknown word "phoned"`}},
		{"only a day", head + "2026-02-02\n", []string{"a.txt:5: kind: missing"}},
		{"an event without what it needs", head + "2026-02-02 consulted\n", []string{"a.txt:5: party: consulted needs a party"}},
		{"an event with too much", head + "2026-02-02 accepted board\n", []string{"a.txt:5: party: accepted takes no party"}},
		{"an unknown word in an event", head + "2026-02-02 raised directie\n", []string{`a.txt:5: stage: unknown word "directie"`}},
		{"the words of an event in another order", head + "2026-02-02 answered upheld board\n", []string{`a.txt:5: event: want "2026-02-02 answered board upheld"`}},
		{"two blanks in an event", head + "2026-02-02  accepted\n", []string{"a.txt:5: "}},
		{"moves of a day before the last event", head + "2026-02-02 raised board\non 2026-02-01 open:\n  nothing\n", []string{"a.txt:6: 2026-02-01 lies before the event of 2026-02-02"}},
		{"a list without its colon", head + "on 2026-02-01 open\n", []string{`a.txt:5: want "on 2026-05-18 open:"`}},
		{"a tab within a line", head + "2026-02-02\traised board\n", []string{"a.txt:5: holds a tab within"}},
		{"a blank that is none", head + "2026-02-02 raised\u00a0board\n", []string{"a.txt:5: holds a character that cannot be seen"}},
		{"bytes that are no text", head + "# \xff\n", []string{"a.txt:5: not UTF-8 text"}},
		{"every fault at once", "titel: A\nclauses: K5\nhappened 2026-01-30 about conduct\n  dew none\n2026-02-02 phoned\n  at board, hearing\n", []string{"a.txt:1: unknown", "a.txt:4: unknown", "a.txt:5: ", "a.txt:1: no title"}},
	} {
		t.Run(test.why, func(t *testing.T) {
			s, err := proceduretest.Parse("a.txt", test.text)
			require.Error(t, err)
			require.Empty(t, s)
			var got []string
			for _, e := range each(err) {
				var fault *proceduretest.SyntaxError
				require.ErrorAs(t, e, &fault)
				require.Equal(t, "a.txt", fault.Name)
				require.Positive(t, fault.Line)
				require.ErrorIs(t, e, fault.Err)
				got = append(got, e.Error())
			}
			require.Len(t, got, len(test.want), "%q", got)
			for i, want := range test.want {
				require.Contains(t, got[i], "proceduretest: a.txt:")
				require.Contains(t, got[i], want)
			}
		})
	}
}

// each takes joined errors apart.
func each(err error) []error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return joined.Unwrap()
	}
	return []error{err}
}

func FuzzParse(f *testing.F) {
	for _, s := range proceduretest.Scenarios() {
		f.Add(s.String())
	}
	f.Add(head + "2026-02-02 heard board complainant\n2026-02-03 extended complainant P14D\ncontact:\n  nothing\n")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := proceduretest.Parse("a.txt", text)
		if err != nil {
			require.Empty(t, s)
			return
		}
		again, err := proceduretest.Parse("a.txt", s.String())
		require.NoError(t, err, "%q", s.String())
		if diff := cmp.Diff(s, again); diff != "" {
			t.Error(diff)
		}
	})
}
