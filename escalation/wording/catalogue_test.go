package wording_test

import (
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

// A catalogue is everything that was said, in both languages, for the golden
// file: a lawyer can read there what users read.
type catalogue struct {
	t      *testing.T
	nl, en wording.Language
	text   strings.Builder
	seen   map[string]bool
	said   map[string]bool

	tagged bool // the phrases say which they are, and are not for reading
	quotes bool // what a regulation says itself, to whoever reads it
}

func newCatalogue(t *testing.T, to wording.Audience) *catalogue {
	t.Helper()
	return &catalogue{t: t, nl: wording.Dutch().For(to), en: wording.English().For(to), seen: map[string]bool{"": true}, said: map[string]bool{}}
}

func (c *catalogue) section(name string) { fmt.Fprintf(&c.text, "# %s\n\n", name) }

// sentence checks a text of one or more sentences, and adds it to the golden
// file when it is the first with this key. The empty key adds nothing.
func (c *catalogue) sentence(key, nl, en string) {
	c.t.Helper()
	c.add(key, nl, en, true)
}

// phrase does the same with a text that stands in a sentence or on its own.
func (c *catalogue) phrase(key, nl, en string) {
	c.t.Helper()
	c.add(key, nl, en, false)
}

func (c *catalogue) add(key, nl, en string, sentence bool) {
	c.t.Helper()
	for lang, s := range map[string]string{"nl": nl, "en": en} {
		if c.said[lang+s] {
			continue
		}
		c.said[lang+s] = true
		if c.tagged {
			continue
		}
		require.Empty(c.t, unreadable(lang, s, sentence), "%s: %q", lang, s)
		if c.nl.Audience() == wording.Staff && !c.quotes {
			require.Empty(c.t, spokenTo.FindString(s), "staff are spoken to as the complainant: %q", s)
			require.NotContains(c.t, s, procedure.Xtra().Contact().Phone, "staff are told whom to call: %q", s)
		}
	}
	if !c.seen[key] {
		c.seen[key] = true
		if text := fmt.Sprintf("nl  %s\nen  %s\n\n", nl, en); !c.said[text] { // what reads alike is read once
			c.said[text] = true
			c.text.WriteString(text)
		}
	}
	if nl == en && !c.tagged && !slices.Contains(alike, nl) {
		c.t.Errorf("the same in both languages: %q", nl)
	}
}

// spokenTo finds who is spoken to.
var spokenTo = regexp.MustCompile(`(?i)\b(je|jij|jou|jouw|you|your|we|ons|our)\b`)

// alike are the texts that the two languages share.
var alike = []string{"Contact"}

// unreadable lists what a reader would stumble over in s.
func unreadable(lang, s string, sentence bool) (faults []string) {
	if s == "" {
		return []string{"it is empty"}
	}
	if strings.Contains(s, "  ") || strings.TrimSpace(s) != s || strings.ContainsAny(s, "\n\t") {
		faults = append(faults, "stray space")
	}
	if strings.Contains(s, "..") || strings.Contains(s, " .") || strings.Contains(s, " ,") || strings.Contains(s, "()") {
		faults = append(faults, "stray punctuation")
	}
	if r, _ := utf8.DecodeRuneInString(s); sentence && !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		faults = append(faults, "no capital")
	}
	if sentence && !strings.HasSuffix(s, ".") {
		faults = append(faults, "no full stop")
	}
	// Clauses stand between brackets, and nowhere else.
	plain := citation.ReplaceAllString(s, "")
	if found := clauseID.FindString(plain); found != "" {
		faults = append(faults, "a clause without brackets: "+found)
	}
	if found := identifier.FindString(plain); found != "" {
		faults = append(faults, "an identifier: "+found)
	}
	if found := wireForm.FindString(plain); found != "" {
		faults = append(faults, "the wire form: "+found)
	}
	words := strings.FieldsFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	for _, word := range words {
		if wire[lang][word] {
			faults = append(faults, "a word of the wire form: "+word)
		}
	}
	return faults
}

// wire has the words of the wire form that are not words of the language.
var wire = func() map[string]map[string]bool {
	words := slices.Concat(
		[]string{"unset"},
		wordsOf(procedure.Stages()), wordsOf(procedure.Parties()), wordsOf(procedure.Kinds()), wordsOf(procedure.Verdicts()),
		wordsOf(procedure.AllGrounds()), wordsOf(slices.Values([]procedure.Norm{procedure.Owed, procedure.Advice, procedure.Right, procedure.Possible})), wordsOf(procedure.Phases()), wordsOf(procedure.Outcomes()),
		wordsOf(codes), wordsOf(severities), wordsOf(slices.Values([]procedure.Form{procedure.Talk, procedure.Review})),
		wordsOf(escalation.Urgencies()), wordsOf(wording.AllHeadings()),
	)
	wire := map[string]map[string]bool{"nl": {}, "en": {}}
	for _, word := range words {
		wire["nl"][word] = !slices.Contains([]string{"contact", "later", "open", "privacy"}, word)
		wire["en"][word] = strings.Contains(word, "-") || word == "unset"
	}
	return wire
}()

var (
	citation   = regexp.MustCompile(` \([FKR]\d+(, [FKR]\d+)*\)`)
	clauseID   = regexp.MustCompile(`\b[FKR]\d+\b`)
	identifier = regexp.MustCompile(`[a-z][A-Z]|_|%!|<nil>`)
	wireForm   = regexp.MustCompile(`\d{4}-\d{2}-\d{2}|\bP\d+[DWMY]+\b`)
)

func wordsOf[W fmt.Stringer](all iter.Seq[W]) []string {
	var words []string
	for w := range all {
		words = append(words, w.String())
	}
	return words
}

func TestUnreadable(t *testing.T) {
	for _, test := range []struct {
		why, lang, s string
		sentence     bool
	}{
		{"empty", "nl", "", true},
		{"no capital", "nl", "je kunt dit.", true},
		{"no full stop", "nl", "Je kunt dit", true},
		{"two spaces", "nl", "Je  kunt dit.", true},
		{"a clause in the text", "nl", "Je kunt dit, zegt K9.", true},
		{"a wire word", "en", "Finding: not-consulted.", true},
		{"a wire word that Dutch does not have", "nl", "Je kunt naar de board.", true},
		{"a constant", "en", "You are in PhaseHearing.", true},
		{"a date of the wire form", "en", "By 2026-03-02", false},
		{"a term of the wire form", "en", "within P30D", false},
		{"a bad format", "en", "You have %!d(string=x).", true},
		{"zero", "en", "It is unset.", true},
	} {
		require.NotEmpty(t, unreadable(test.lang, test.s, test.sentence), test.why)
	}
	require.Empty(t, unreadable("nl", "Je kunt dit (K9).", true))
	require.Empty(t, unreadable("en", "The board answered.", true))
}

// both adds texts of several sentences that belong together.
func (c *catalogue) both(key string, nl, en []string) {
	c.t.Helper()
	require.Len(c.t, en, len(nl), "as many in both languages")
	for i := range nl {
		c.sentence(fmt.Sprint(key, " ", i), nl[i], en[i])
	}
}

// noSteps adds what stands in place of the steps of c, on every day and for
// everyone who has none.
func (c *catalogue) noSteps(of procedure.Case) {
	c.t.Helper()
	nl, en := c.nl, c.en
	for _, today := range daysOf(of) {
		for _, party := range []procedure.Party{0, procedure.Complainant, procedure.Employee} {
			g := escalation.Guide(of, today).For(party)
			if len(steps(g)) == 0 {
				key := fmt.Sprint("no steps", party, of.Stage(), of.Phase(), of.Outcome(), of.Filing().Status(today))
				c.sentence(key, nl.NoSteps(g), en.NoSteps(g))
			}
		}
	}
}
