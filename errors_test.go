package klachtenregeling_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/escalationtest"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
)

// packagePrefix is how an error says which package it is of. What stands
// between quotes is somebody else's.
var (
	packagePrefix = regexp.MustCompile(`(?:^|[ ;:(])(?:deadline|procedure|strictjson|audit|figures|proceduretest|escalation|escalationtest|wording): `)
	quoted        = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
)

// An errorWalk looks at every error that it is given, and at those in it.
type errorWalk struct {
	t     *testing.T
	seen  map[string]bool
	kinds map[string]int
}

// look checks what came of a bad input: each line of an error says its package
// once, in front.
func (w *errorWalk) look(err error) {
	w.t.Helper()
	if err == nil {
		w.kinds["none"]++
		return
	}
	if w.seen[err.Error()] {
		return
	}
	w.seen[err.Error()] = true
	for line := range strings.SplitSeq(err.Error(), "\n") {
		at := packagePrefix.FindAllStringIndex(quoted.ReplaceAllString(line, `""`), -1)
		if len(at) != 1 || at[0][0] != 0 {
			w.t.Errorf("the package once, in front: %q", line)
		}
	}
	w.within(err)
}

// within looks at the parts: what is wrong with a field does not say the
// package of the error again, nor that of another but in front.
func (w *errorWalk) within(err error) {
	w.t.Helper()
	var parts []error
	switch e := err.(type) { //nolint:errorlint // the shape is what is asked, not the chain
	case *procedure.ValidationError:
		w.kinds["validation"]++
		require.Error(w.t, e.Err)
		for line := range strings.SplitSeq(e.Err.Error(), "\n") {
			line = quoted.ReplaceAllString(line, `""`)
			if packagePrefix.MatchString(strings.TrimPrefix(line, "deadline: ")) {
				w.t.Errorf("the package once more in Err of %q", e)
			}
		}
		return
	case *procedure.RefusedError:
		w.kinds["refused"]++
		parts = []error{e.Err}
	case *proceduretest.SyntaxError:
		w.kinds["syntax"]++
		parts = []error{e.Err}
	case *proceduretest.Failure:
		w.kinds["failure"]++
	case *escalationtest.Fault:
		w.kinds["fault"]++
	case interface{ Unwrap() []error }:
		parts = e.Unwrap()
	default:
		w.kinds["other"]++
	}
	for _, part := range parts {
		if part != nil {
			w.within(part)
		}
	}
}

// spoiled returns texts that are nearly the given one: without a byte, with
// another word, with a line missing.
func spoiled(text string) (all []string) {
	for i := 0; i < len(text); i += 7 {
		all = append(all, text[:i], text[:i]+text[i+1:], text[:i]+"#"+text[i+1:])
	}
	for _, word := range regexp.MustCompile(`[A-Za-z0-9-]+`).FindAllStringIndex(text, 400) {
		for _, other := range []string{"nonsense", "0", "2026-02-31", "1850-01-01", "P9000W", "employee"} {
			all = append(all, text[:word[0]]+other+text[word[1]:])
		}
	}
	return all
}

// Errors say their package once, in every line and every field.
func TestErrorsSayTheirPackageOnce(t *testing.T) {
	long(t)
	w := errorWalk{t, make(map[string]bool), make(map[string]int)}
	xtra := procedure.Xtra()

	// deadline
	for _, s := range []string{"", "x", "P", "P0D", "P1Y2D3", "P99999999D", "P1W2D", "2026-02-30", "1800-01-01", strings.Repeat("9", 99)} {
		_, err := deadline.ParseDate(s)
		w.look(err)
		_, err = deadline.ParseTerm(s)
		w.look(err)
		_, err = deadline.ParseCalendar(s)
		w.look(err)
		_, err = deadline.ParseRoll(s)
		w.look(err)
	}
	bad := deadline.Counting{Roll: 9, Start: 9, Suspend: 9, MinWorkingDays: 999}
	w.look(bad.Validate())
	w.look(deadline.Counting{Roll: 1, Start: 1, MinWorkingDays: 2}.Validate())
	countings := []deadline.Counting{{}, bad, deadline.Statutory()}
	terms := []deadline.Term{{}, deadline.Days(-1), deadline.Days(3), deadline.Weeks(99999), deadline.Days(2).AndDays(3), deadline.WorkingDays(2)}
	for _, c := range countings {
		for _, term := range terms {
			w.look(c.ValidateTerm(term))
			for _, start := range []date.Date{0, date.New(2026, time.May, 1)} {
				d, err := c.Deadline(start, term)
				w.look(err)
				for _, next := range countings {
					for _, more := range terms {
						_, err = next.Extend(d, more)
						w.look(err)
						_, err = next.Alongside(d, more)
						w.look(err)
					}
					for _, on := range []date.Date{0, start - 1, start + 1, start + 900} {
						paused, err := next.Pause(d, on)
						w.look(err)
						_, err = next.Pause(paused, on)
						w.look(err)
						_, err = next.Resume(paused, on-1)
						w.look(err)
						_, err = next.Recount(paused, on)
						w.look(err)
					}
				}
			}
		}
	}

	// procedure: texts
	const dossier = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["conduct","privacy"],"late":true},` +
		`"events":[{"on":"2026-03-02","kind":"raised","stage":"board"},{"on":"2026-03-18","kind":"answered","verdict":"partly-upheld"},{"on":"2026-03-19","kind":"extended","term":"P4W"}]}`
	for _, text := range spoiled(dossier) {
		var d procedure.Dossier
		err := d.UnmarshalJSON([]byte(text))
		w.look(err)
		if err == nil {
			_, err = xtra.Load(d)
			w.look(err)
		}
	}
	for _, r := range []procedure.Regulation{procedure.XtraRegulation(), proceduretest.EveryFeature()} {
		text, err := r.AppendJSON(nil)
		require.NoError(t, err)
		for i, text := range spoiled(string(text)) {
			if i%5 != 0 { // it is long
				continue
			}
			r, err := procedure.ParseRegulation([]byte(text), nil)
			w.look(err)
			if err == nil {
				_, err = r.Compile()
				w.look(err)
			}
		}
	}

	// procedure: values
	broken := procedure.XtraRegulation()
	broken.Counting, broken.ID = bad, ""
	_, err := broken.Compile()
	w.look(err)
	_, err = broken.AppendJSON(nil)
	w.look(err)
	w.look(escalationtest.CheckRegulation(broken))
	_, err = procedure.NewEditions(procedure.Edition{Procedure: xtra, From: -5, Fingerprint: "x"}, procedure.Edition{Procedure: xtra}, procedure.Edition{})
	w.look(err)
	editions, err := procedure.NewEditions(procedure.Edition{Procedure: xtra})
	w.look(err)
	_, err = editions.Load(procedure.Dossier{Regulation: "other"})
	w.look(err)
	happened := date.New(2026, time.January, 30)
	_, err = editions.Open("other", procedure.Complaint{Happened: happened}, happened)
	w.look(err)
	_, err = new(procedure.Procedure).Open(procedure.Complaint{})
	w.look(err)
	_, err = xtra.Open(procedure.Complaint{Happened: -1, Grounds: 255})
	w.look(err)
	c, err := xtra.Open(procedure.Complaint{Happened: happened})
	w.look(err)
	for kind := range procedure.Kind(40) {
		for stage := range procedure.Stage(7) {
			for _, e := range []procedure.Event{
				{},
				{On: happened + 9, Kind: kind, Stage: stage},
				{On: happened + 900, Kind: kind, Stage: stage, Party: procedure.Board, Verdict: 99, Term: deadline.Days(-3)},
				{On: happened - 9, Kind: kind, Stage: stage, Party: 77, Term: deadline.Weeks(2)},
			} {
				w.look(e.Validate())
				w.look(e.NotAfter(happened - 99))
				_, err := c.Apply(e)
				w.look(err)
				_, err = xtra.Replay(procedure.Complaint{Happened: happened}, []procedure.Event{e, e})
				w.look(err)
				_, err = json.Marshal(e)
				w.look(errors.Unwrap(err))
				_, err = procedure.ParseEvent(e.String() + " x")
				w.look(err)
			}
		}
	}
	_, err = audit.Severity(99).MarshalText()
	w.look(err)
	_, err = audit.Code(99).MarshalText()
	w.look(err)

	// proceduretest
	stories, err := filepath.Glob("procedure/proceduretest/scenarios/k1[01]*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, file := range stories {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, text := range spoiled(string(text)) {
			s, err := proceduretest.Parse("story.txt", text)
			w.look(err)
			if err == nil {
				w.look(proceduretest.Check(s, xtra))
			}
		}
	}
	w.look(proceduretest.Test(nil, xtra))
	w.look(proceduretest.Test(refusing{}, xtra))

	// escalation
	_, err = escalation.ParseUrgency("x")
	w.look(err)
	_, err = escalation.Urgency(99).AppendText(nil)
	w.look(err)
	_, err = wording.New("xx", wording.Phrases{}, wording.Phrases{})
	w.look(err)
	_, err = wording.Dutch().With(func(p *wording.Phrases) { p.Counting.Off, p.Dates.Date = "{x} {", "\x00" })
	w.look(err)
	silent := procedure.XtraRegulation()
	silent.Rungs = silent.Rungs[:1]
	w.look(escalationtest.CheckRegulation(silent))

	t.Logf("%d different errors, %v", len(w.seen), w.kinds)
	for _, kind := range []string{"validation", "refused", "syntax", "failure", "fault", "other"} {
		require.NotZero(t, w.kinds[kind], kind)
	}
	require.Greater(t, len(w.seen), 1000)
}

// refusing is a host that takes nothing, and says so as the library would.
type refusing struct{}

func (refusing) Open(c procedure.Complaint) (proceduretest.Record, error) {
	_, err := new(procedure.Procedure).Open(c)
	return nil, err
}

// long is for a test of cost, or of what no release or checker changes. It
// runs whole once, and not with each of them.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs whole without -short")
	}
}
