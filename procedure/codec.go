package procedure

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/internal/strictjson"
	"github.com/rickb777/date/v2"
)

// The functions here say how a value stands in a wire form: each both writes
// and reads it, as its coder does. What has a wire form goes over its fields
// with them, in the order of canonical text; see package strictjson.
//
// Those whose names end in Field are for a field that is left out when it is
// zero, and know its key.

type coder = strictjson.Coder

func newReader(text []byte) coder { return strictjson.Reader(text, mostFaults+1) }

func newWriter(b []byte) coder { return strictjson.Writer(b, mostFaults+1) }

// closeCoder returns the faults that c found. A fault of the value as a whole
// is one of what.
func closeCoder(c *coder, what string) error {
	var fs faults
	for _, f := range c.Close() {
		if f.Path == "" {
			f.Path = what
		}
		fs.wrap(f.Path, f.Err)
	}
	return fs.err()
}

// closeWriter returns what c wrote, or b as it was and the faults.
func closeWriter(c *coder, b []byte) ([]byte, error) {
	if err := closeCoder(c, ""); err != nil {
		return b, err
	}
	return c.Text, nil
}

// reportFaults reports whether err is an error, and to c the faults within it
// of the fields that have none yet since m.
func reportFaults(c *coder, m strictjson.Mark, err error) bool {
	if err == nil {
		return false
	}
	var fs faults
	fs.nest("", err)
	known := c.FaultsSince(m)
	for _, err := range fs {
		var fault *ValidationError
		if errors.As(err, &fault) && !slices.ContainsFunc(known, func(k strictjson.Fault) bool { return k.Path == "" || k.Path == fault.Field }) {
			c.Wrap(fault.Field, fault.Err)
		}
	}
	return true
}

// wireVersion is the one version of the wire forms there is, as it stands there.
const wireVersion = "1"

func codeVersion(c *coder) {
	if !c.Required("version") {
		return
	}
	if !c.Reading() {
		c.Text = append(c.Text, wireVersion...)
	} else if v := c.ReadRaw(); string(v) != wireVersion {
		c.Fault("%.40q is not a version that can be read here, want the number %s", string(v), wireVersion)
	}
	c.End()
}

func codeDay(c *coder, p *date.Date) {
	if !c.Reading() {
		c.Text = append(appendDay(append(c.Text, '"'), *p), '"')
		return
	}
	if s, ok := c.ReadString(); ok {
		var err error
		*p, err = deadline.ParseDate(string(s))
		c.Wrap("", err)
	}
}

// appendDay appends a day within the range of this package, whose years have
// four digits.
func appendDay(b []byte, d date.Date) []byte {
	year, month, day := d.Date()
	b = appendTwoDigits(b, year/100)
	b = append(appendTwoDigits(b, year%100), '-')
	b = append(appendTwoDigits(b, int(month)), '-')
	return appendTwoDigits(b, day)
}

func appendTwoDigits(b []byte, n int) []byte { return append(b, '0'+byte(n/10), '0'+byte(n%10)) }

func codeTermField(c *coder, key string, p *deadline.Term) {
	if !c.Optional(key, !p.IsZero()) {
		return
	}
	var err error
	if !c.Reading() {
		c.Text, err = p.AppendText(append(c.Text, '"'))
		c.Text = append(c.Text, '"')
	} else if s, ok := c.ReadString(); ok {
		*p, err = deadline.ParseTerm(string(s))
	}
	c.Wrap("", err)
	c.End()
}

// A vocabulary is the words of a type, and the same cut apart once: a dossier is
// all words.
type vocabulary struct {
	words string
	word  []string
}

func vocabularyOf(words string) *vocabulary {
	return &vocabulary{words, strings.Split(words, " ")}
}

var (
	stageVocabulary   = vocabularyOf(stageWords)
	partyVocabulary   = vocabularyOf(partyWords)
	groundVocabulary  = vocabularyOf(groundWords)
	kindVocabulary    = vocabularyOf(kindWords)
	verdictVocabulary = vocabularyOf(verdictWords)
	formVocabulary    = vocabularyOf(formWords)
	anchorVocabulary  = vocabularyOf(anchorWords)
	normVocabulary    = vocabularyOf(normWords)
)

// codeWord is for a word of this package: zero has none.
func codeWord[W word](c *coder, v *vocabulary, p *W) {
	if !c.Reading() {
		text := ""
		if n := int(*p); n >= 1 && n <= len(v.word) {
			text = v.word[n-1]
		} else {
			c.Fault("no such value %d, want 1 to %d", n, len(v.word))
		}
		c.Text = append(append(append(c.Text, '"'), text...), '"')
		return
	}
	s, ok := c.ReadString()
	if !ok {
		return
	}
	for i, text := range v.word {
		if len(text) == len(s) && text[0] == s[0] && text == string(s) { // few of one length begin alike
			*p = W(i + 1)
			return
		}
	}
	reportFaults(c, c.Mark(), noWord(v.words, "", string(s)))
}

func codeWordField[W word](c *coder, key string, v *vocabulary, p *W) {
	if c.Optional(key, *p != 0) {
		codeWord(c, v, p)
		c.End()
	}
}

// codeRuleField is for a word of package deadline, where zero has a word too.
func codeRuleField[W interface {
	word
	AppendText(b []byte) ([]byte, error)
}](c *coder, key string, p *W, parse func(string) (W, error),
) {
	if !c.Optional(key, *p != 0) {
		return
	}
	var err error
	if !c.Reading() {
		c.Text, err = (*p).AppendText(append(c.Text, '"'))
		c.Text = append(c.Text, '"')
	} else if s, ok := c.ReadString(); ok {
		if *p, err = parse(string(s)); err == nil && *p == 0 {
			c.Fault("%q: "+strictjson.LeftOut, string(s))
		}
	}
	c.Wrap("", err)
	c.End()
}

// codeLabel is for a name that programs go by: it prints on one line, and is
// there when it is needed.
func codeLabel(c *coder, p *string, needed bool) {
	if c.Reading() {
		s, ok := c.ReadString()
		if !ok {
			return
		}
		*p = string(s)
	} else {
		c.WriteString(*p)
	}
	if needed || *p != "" {
		var fs faults
		fs.label("", *p)
		reportFaults(c, c.Mark(), fs.err())
	}
}

func codeLabelField(c *coder, key string, p *string) {
	if c.Optional(key, *p != "") {
		codeLabel(c, p, false)
		c.End()
	}
}

// codePhrase is for text, also with line breaks. It has to come back as it was.
func codePhrase[S ~string](c *coder, p *S) {
	if c.Reading() {
		s, ok := c.ReadString()
		if !ok {
			return
		}
		*p = S(s)
	} else {
		c.WriteString(string(*p))
	}
	if strings.ContainsRune(string(*p), utf8.RuneError) {
		c.Fault("%.40q holds something that is not UTF-8", string(*p))
	}
}

func codePhraseField[S ~string](c *coder, key string, p *S) {
	if c.Optional(key, *p != "") {
		codePhrase(c, p)
		c.End()
	}
}

func codeFlagField(c *coder, key string, p *bool) {
	if !c.Optional(key, *p) {
		return
	}
	if !c.Reading() {
		c.Text = append(c.Text, "true"...)
	} else if *p = string(c.ReadRaw()) == "true"; !*p {
		c.Fault("want true, or nothing when it is not so")
	}
	c.End()
}

// mostNumber is more than any number of a regulation can be, and fits an int
// everywhere.
const mostNumber = 999_999_999

func codeNumberField(c *coder, key string, p *int) {
	if !c.Optional(key, *p != 0) {
		return
	}
	if !c.Reading() {
		if *p < 1 || *p > mostNumber {
			c.Fault("%d is not within 0 to %d", *p, mostNumber)
		}
		c.Text = strconv.AppendInt(c.Text, int64(*p), 10)
	} else if s := string(c.ReadRaw()); !isNumber(s) {
		c.Fault("%.40q is not a number that can be here, want 1 to %d in digits, or nothing when it is 0", s, mostNumber)
	} else {
		*p, _ = strconv.Atoi(s)
	}
	c.End()
}

// isNumber reports whether s is 1 to mostNumber in digits.
func isNumber(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 1 && n <= mostNumber
}

// codeFields is a struct that stands in the wire form as an object.
type codeFields interface{ codeFields(c *coder) }

func codeObject(c *coder, v codeFields) {
	o := c.Object()
	for o.Next(c) {
		v.codeFields(c)
	}
}

func codeObjectField(c *coder, key string, v codeFields) {
	if c.Optional(key, true) {
		codeObject(c, v)
		c.End()
	}
}

func codeObjectsField[T any, P interface {
	*T
	codeFields
}](c *coder, key string, p *[]T,
) {
	if !c.Optional(key, true) {
		return
	}
	l := c.List(len(*p))
	for l.Next(c) {
		codeObject(c, P(strictjson.Element(c, &l, p)))
	}
	c.End()
}
