package procedure_test

import (
	"encoding"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/procedure"
)

// A word is what every closed vocabulary of the package offers that words from
// outside are read as.
type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

type wordPointer[W word] interface {
	*W
	encoding.TextUnmarshaler
}

// A vocabulary is one of them, its type left out.
type vocabulary struct {
	name  string
	words []string
	check func(*testing.T)
	parse func(s string) (word string, ok bool) // for the fuzzer: the word that s was read as
}

func vocabularyOf[W word, P wordPointer[W]](name string, parse func(string) (W, error), all func() iter.Seq[W], want map[W]string) vocabulary {
	words := make([]string, len(want))
	for w, s := range want {
		words[w-1] = s
	}
	return vocabulary{
		name:  name,
		words: words,
		check: func(t *testing.T) { t.Helper(); checkWords[W, P](t, name, parse, all, words) },
		parse: func(s string) (string, bool) {
			w, err := parse(s)
			return w.String(), err == nil
		},
	}
}

// vocabularies has every word of the wire form and of what the library says of
// a case, beside the constant it stands for.
func vocabularies() []vocabulary {
	return []vocabulary{
		vocabularyOf("stage", procedure.ParseStage, procedure.Stages, map[procedure.Stage]string{
			procedure.WithEmployee:  "employee",
			procedure.WithManager:   "manager",
			procedure.WithBoard:     "board",
			procedure.WithCommittee: "committee",
			procedure.OnAppeal:      "appeal",
		}),
		vocabularyOf("party", procedure.ParseParty, procedure.Parties, map[procedure.Party]string{
			procedure.Complainant:      "complainant",
			procedure.Employee:         "employee",
			procedure.Manager:          "manager",
			procedure.Board:            "board",
			procedure.Committee:        "committee",
			procedure.AppealsCommittee: "appeals-committee",
		}),
		vocabularyOf("ground", procedure.ParseGround, procedure.AllGrounds, map[procedure.Ground]string{
			procedure.Conduct:         "conduct",
			procedure.Privacy:         "privacy",
			procedure.ServiceDelivery: "service-delivery",
		}),
		vocabularyOf("kind", procedure.ParseKind, procedure.Kinds, map[procedure.Kind]string{
			procedure.Raised:       "raised",
			procedure.Acknowledged: "acknowledged",
			procedure.Consulted:    "consulted",
			procedure.Heard:        "heard",
			procedure.Answered:     "answered",
			procedure.Accepted:     "accepted",
			procedure.Declined:     "declined",
			procedure.Referred:     "referred",
			procedure.Informed:     "informed",
			procedure.Extended:     "extended",
			procedure.Paused:       "paused",
			procedure.Resumed:      "resumed",
			procedure.Withdrawn:    "withdrawn",
			procedure.Lapsed:       "lapsed",
			procedure.Published:    "published",
			procedure.Retracted:    "retracted",
			procedure.Forwarded:    "forwarded",
		}),
		vocabularyOf("verdict", procedure.ParseVerdict, procedure.Verdicts, map[procedure.Verdict]string{
			procedure.Upheld:       "upheld",
			procedure.PartlyUpheld: "partly-upheld",
			procedure.NotUpheld:    "not-upheld",
			procedure.Inadmissible: "inadmissible",
			procedure.Settled:      "settled",
		}),
	}
}

func TestWords(t *testing.T) {
	for _, v := range vocabularies() {
		t.Run(v.name, v.check)
	}
}

func checkWords[W word, P wordPointer[W]](t *testing.T, name string, parse func(string) (W, error), all func() iter.Seq[W], words []string) {
	t.Helper()
	last := W(len(words))

	var listed []string
	for w := range all() {
		listed = append(listed, w.String())
	}
	require.Empty(t, cmp.Diff(words, listed), "the iterator yields every value, in order")
	for w := range all() {
		require.EqualValues(t, 1, w, "the iterator stops when told to, and starts with 1")
		break
	}

	for w := W(1); w <= last; w++ {
		text := words[w-1]
		parsed, err := parse(text)
		require.NoError(t, err)
		require.Equal(t, w, parsed)
		marshalled, err := w.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(marshalled))
		var read W
		require.NoError(t, P(&read).UnmarshalText([]byte(text)))
		require.Equal(t, w, read)
	}

	t.Run("zero is not set", func(t *testing.T) {
		require.Equal(t, "unset", W(0).String())
		text, err := W(0).MarshalText()
		require.NoError(t, err)
		require.Empty(t, text)
		read := last
		require.NoError(t, P(&read).UnmarshalText(nil))
		require.Zero(t, read, "and no text is zero")
	})

	t.Run("values that are none", func(t *testing.T) {
		for i := len(words) + 1; i <= 255; i++ {
			w := W(i)
			require.Equal(t, fmt.Sprintf("%s(%d)", name, i), w.String())
			_, err := w.MarshalText()
			requireFault(t, name, err)
			require.EqualError(t, err, fmt.Sprintf("procedure: %s: no such value %d, want 1 to %d", name, i, len(words)))
		}
	})

	t.Run("texts that are none", func(t *testing.T) {
		first := words[0]
		for why, text := range map[string]string{
			"upper case":               strings.ToUpper(first),
			"a capital":                strings.ToUpper(first[:1]) + first[1:],
			"a space before":           " " + first,
			"a space after":            first + " ",
			"a byte after":             first + "\x00",
			"half of it":               first[:len(first)/2],
			"twice":                    first + first,
			"the number":               "1",
			"what zero prints":         "unset",
			"what an unknown prints":   name + "(99)",
			"another language":         "gegrond",
			"letters that look alike":  strings.Replace(first, first[:1], "\u0430", 1),
			"bytes that are no letter": "\xff\xfe",
		} {
			w, err := parse(text)
			require.Zero(t, w, why)
			requireFault(t, name, err)
			require.EqualError(t, err, fmt.Sprintf("procedure: %s: unknown word %q, want one of %s", name, text, strings.Join(words, ", ")), why)
			read := last
			require.Equal(t, err.Error(), P(&read).UnmarshalText([]byte(text)).Error(), why)
			require.Equal(t, last, read, "%s: a failure changes nothing", why)
		}
		_, err := parse("")
		requireFault(t, name, err) // a word is asked for here, so none is a fault
		_, err = parse(strings.Repeat("x", 1_000_000))
		require.Less(t, len(err.Error()), 500, "a long text is not repeated as a whole")
	})
}

// Words are what hosts store, so that none may be used for two things in one
// vocabulary, and all are in one form.
func TestWordsAreKebabCase(t *testing.T) {
	for _, v := range vocabularies() {
		sorted := slices.Sorted(slices.Values(v.words))
		require.Len(t, slices.Compact(sorted), len(v.words), v.name)
		for _, w := range v.words {
			require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, w)
		}
	}
}

// What is only written has its words, and is not read back.
func TestWordsThatAreOnlyWritten(t *testing.T) {
	checkWritten[procedure.Phase](t, "phase", "unraised", "hearing", "answered", "declined", "closed")
	checkWritten[procedure.Outcome](t, "outcome", "open", "resolved", "ruled", "withdrawn", "lapsed", "forwarded")
	checkWritten[procedure.Norm](t, "norm", "duty", "advice", "right", "possible")
	checkWritten[procedure.Form](t, "form", "talk", "review")
	checkWritten[procedure.Anchor](t, "anchor", "event", "entry", "referral", "acknowledgement", "consultation", "hearing", "answer", "silence", "extension", "due", "closing")
	checkWritten[procedure.Reason](t, "reason", "invalid", "too-late", "too-early", "out-of-order", "closed", "not-open", "repeated", "too-long", "used-up", "stopped", "running")
	require.Equal(t, "running", procedure.ReasonRunning.String())
	require.Equal(t, "closing", procedure.FromClosing.String())
	require.Equal(t, "forwarded", procedure.OutcomeForwarded.String())
	require.Len(t, slices.Collect(procedure.Phases()), 5)
	require.Len(t, slices.Collect(procedure.Outcomes()), 6)
}

func checkWritten[W interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}](t *testing.T, name string, words ...string,
) {
	t.Helper()
	require.Equal(t, "unset", W(0).String())
	text, err := W(0).MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)
	for i, want := range words {
		require.Equal(t, want, W(i+1).String())
		text, err := W(i + 1).MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
	beyond := W(len(words) + 1)
	require.Equal(t, fmt.Sprintf("%s(%d)", name, beyond), beyond.String())
	_, err = beyond.MarshalText()
	requireFault(t, name, err)
}

func TestStageParty(t *testing.T) {
	var got []procedure.Party
	for s := range procedure.Stages() {
		got = append(got, s.Party())
	}
	want := []procedure.Party{procedure.Employee, procedure.Manager, procedure.Board, procedure.Committee, procedure.AppealsCommittee}
	require.Empty(t, cmp.Diff(want, got))
	require.Zero(t, procedure.Stage(0).Party(), "nobody hears what has not been raised")
	require.Zero(t, (procedure.OnAppeal + 1).Party(), "a stage that is none")
}

func FuzzWords(f *testing.F) {
	all := vocabularies()
	for _, v := range all {
		for _, w := range v.words {
			f.Add(w)
		}
	}
	f.Add("")
	f.Add("unset")
	f.Add("Raised")
	f.Fuzz(func(t *testing.T, s string) {
		for _, v := range all {
			got, ok := v.parse(s)
			if want := slices.Contains(v.words, s); ok != want {
				t.Errorf("%s %q: read is %v, want %v", v.name, s, ok, want)
			}
			if ok && got != s {
				t.Errorf("%s %q came back as %q", v.name, s, got)
			}
		}
	})
}
