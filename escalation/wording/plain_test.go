package wording_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/stretchr/testify/require"
)

// What is said to the complainant in Dutch is to be plain, at level B1. That is
// measured here, over every sentence that the other tests say of the published
// procedure and of one with every feature, by these rules:
//
//   - a sentence has at most 20 words, and 95 in 100 have at most 16; the name of
//     a body, an address, a day and a term count as one word each;
//   - it is not passive, with "worden";
//   - it has no word that is on the list of difficult ones, and none of more than
//     14 letters that is not on the list of what the reader needs.
//
// Each exception stands here with its reason, and one that is not met any more
// fails the test.
const (
	mostWords  = 20
	usualWords = 16
	mostRunes  = 14
)

// longSentences have more words, and may.
var longSentences = map[string]string{
	"binnen 1 week na de verlenging, of uiterlijk op de gewone laatste dag, weten": "two last days, of which one counts, and the sentence after it says which",
}

// passives are sentences, by what they hold, that are passive.
var passives = map[string]string{
	"later worden":                                          "to become",
	"niet langer worden":                                    "to become",
	"De laatste dag wordt daarom":                           "to become",
	"moet dan worden doorgestuurd naar":                     "that it happens counts, and whose duty it is is said in the step of that body",
	"De dag waarop je klacht wordt doorgestuurd, telt niet": "a day, and not who did what on it",
	"wordt die niet doorgestuurd":                           "the complainant knows of the file and not of who keeps it",
	"wordt dan gesloten":                                    "it closes by itself: nobody closes it",
	"Een verlenging kan worden teruggenomen":                "by whoever made it",
	"Soms wordt een klacht toch nog aangenomen":             "the text does not say by whom (R3)",
	"hoeft je klacht niet meer te worden behandeld":         "nobody has it yet",
	"wordt niet geteld":                                     "nobody counts: it is how this library works",
	"kan toch worden aangenomen":                            "the text does not say by whom (R3)",
	"wordt vastgelegd":                                      "it is how this library works",
	"wordt dat vastgelegd":                                  "it is how this library works",
	"wordt elke termijn apart bekeken":                      "it is how this library works",
	"kan de zaak worden gesloten":                           "by whoever the regulation names",
}

// difficult are words of officials, and why those that are used are.
var difficult = map[string]string{
	"niet-ontvankelijk": "a verdict has a name, which the letter will use; its meaning follows it",
	"gegrond":           "a verdict has a name, which the letter will use; its meaning follows it",
	"ongegrond":         "a verdict has a name, which the letter will use; its meaning follows it",
	"omgangsvormen":     "the word of the text (K1), which explains it",
	"termijn":           "the word of every regulation; there is no plainer one for what can be made longer",
	"streefdatum":       "a day that is aimed at is not the last one",
}

var forbidden = []string{
	"aangaande", "alsmede", "betreffende", "conform", "derhalve", "desbetreffende", "dient", "geschiedt", "geschieden", "gezien",
	"hetgeen", "hierbij", "inzake", "indien", "ingevolge", "jegens", "krachtens", "middels", "mits", "nadere", "omtrent", "onderhavige",
	"opschorten", "opschorting", "te allen tijde", "teneinde", "tenzij", "terzake", "tevens", "voornoemde", "zulks", "zodanig",
}

// longWords are those that a reader cannot do without.
var longWords = map[string]string{
	"klachtencommissie": "its name", "beroepscommissie": "its name", "geschillencommissie": "its name", "werkgeversorganisatie": "a part of its name",
	"klachtenregeling": "what it is called", "klachtenprocedure": "what it is called", "leidinggevende": "who it is",
	"niet-ontvankelijk": "a verdict",
}

var (
	sentenceEnd = regexp.MustCompile(`[.?:;] +`)
	aDay        = regexp.MustCompile(`(maan|dins|woens|donder|vrij|zater|zon)dag \d+ [a-z]+ \d{4}`)
	aTerm       = regexp.MustCompile(`\d+ (dag|dagen|week|weken|maand|maanden|jaar|werkdag|werkdagen|keer)( en \d+ dag(en)?)?\b`)
	aBody       = regexp.MustCompile(`(de|het) (directie van Xtra|onafhankelijke klachtencommissie|Landelijke Beroepscommissie( van de werkgeversorganisatie MO-Groep)?)`)
	anAddress   = regexp.MustCompile(`adres: [^(]*`)
	contact     = regexp.MustCompile(`070 366 08 01|0800 0000`)
	passive     = regexp.MustCompile(`\b(word|wordt|worden|werd|werden)\b`)
)

// sentences are those of a text, without citations.
func sentences(text string) []string {
	text = anAddress.ReplaceAllString(text, "adres.")
	return sentenceEnd.Split(strings.TrimRight(citation.ReplaceAllString(text, ""), ".?"), -1)
}

// plainly has what a reader takes in at once as one word.
func plainly(sentence string) string {
	for one, as := range map[*regexp.Regexp]string{aDay: "vrijdag", aBody: "directie", contact: "nummer"} {
		sentence = one.ReplaceAllString(sentence, as)
	}
	return aTerm.ReplaceAllString(sentence, "termijn")
}

func TestPlainDutch(t *testing.T) {
	long(t)
	cat := newCatalogue(t, wording.Complainant)
	sayAll(t, cat)
	sayFeatures(t, cat)
	met := make(map[string]bool)
	excepted := func(list map[string]string, sentence string) bool {
		for one := range list {
			if strings.Contains(sentence, one) {
				met[one] = true
				return true
			}
		}
		return false
	}
	seen := make(map[string]bool)
	total, usual, words := 0, 0, 0
	for said := range cat.said {
		text, dutch := strings.CutPrefix(said, "nl")
		if !dutch || strings.Contains(text, "\n") { // which is both languages, to be read
			continue
		}
		for _, sentence := range sentences(text) {
			plain := plainly(sentence)
			if seen[plain] || plain == "" {
				continue
			}
			seen[plain] = true
			n := len(strings.Fields(plain))
			total, words = total+1, words+n
			if n <= usualWords {
				usual++
			}
			if n > mostWords && !excepted(longSentences, sentence) {
				t.Errorf("%d words: %q", n, sentence)
			}
			if passive.MatchString(plain) && !excepted(passives, sentence) {
				t.Errorf("passive: %q", sentence)
			}
			for _, word := range strings.FieldsFunc(strings.ToLower(plain), func(r rune) bool { return strings.ContainsRune(" ,.()?€'", r) }) {
				if difficult[word] != "" {
					met[word] = true
				}
				if slices.Contains(forbidden, word) {
					t.Errorf("a difficult word, %s: %q", word, sentence)
				}
				if longWords[word] != "" {
					met[word] = true
				} else if utf8.RuneCountInString(word) > mostRunes && !strings.Contains(word, "@") {
					t.Errorf("a long word, %s: %q", word, sentence)
				}
			}
		}
	}
	t.Logf("%d sentences, %.1f words on average, %d in 100 of at most %d words", total, float64(words)/float64(total), 100*usual/total, usualWords)
	require.Greater(t, total, 500)
	require.GreaterOrEqual(t, 100*usual, 95*total, "too many long sentences: %d of %d have more than %d words", total-usual, total, usualWords)
	for _, list := range []map[string]string{longSentences, passives, difficult, longWords} {
		for one, why := range list {
			require.True(t, met[one], "%q is not met: %s", one, why)
		}
	}
}
