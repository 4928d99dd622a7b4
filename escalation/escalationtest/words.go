package escalationtest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
)

// A language is one in which everything is said.
type language struct {
	tag, name  string
	to         [2]wording.Language // speaking to the complainant, and to staff
	own, other func(word string) bool
}

// languages returns those of Dutch and English that r is in.
func languages(r procedure.Regulation) []language {
	all := []language{
		{"nl", "Dutch", toEach(wording.Dutch()), isDutch, isEnglish},
		{"en", "English", toEach(wording.English()), isEnglish, isDutch},
	}
	return slices.DeleteFunc(all, func(l language) bool { return r.Name.In(l.tag) == "" })
}

func toEach(l wording.Language) [2]wording.Language {
	return [2]wording.Language{l.For(wording.Complainant), l.For(wording.Staff)}
}

// texts looks at every text of the regulation, and at what is said of it before
// anything has happened.
func (k *checker) texts() {
	r := k.regulation
	k.text("name", r.Name)
	for i, n := range r.Grounds.Names {
		k.text(fmt.Sprintf("grounds.names[%d].name", i), n.Name)
	}
	for i, g := range r.Rungs {
		k.text(fmt.Sprintf("rungs[%d].body", i), g.Body)
		if len(g.Short) > 0 {
			k.text(fmt.Sprintf("rungs[%d].short", i), g.Short)
		}
		if len(g.Note) > 0 {
			k.sentence(fmt.Sprintf("rungs[%d].note", i), g.Note)
		}
		stage := g.Stage
		k.say(-1, "a stage", func(w wording.Language) string { return w.Stage(k.p, stage) }, stage.String())
		k.say(-1, "a rung", func(w wording.Language) string { return strings.Join(w.Rung(k.p, stage), " ") }, stage.String())
	}
	for i, c := range r.Clauses {
		k.sentence(fmt.Sprintf("clauses[%d].summary", i), c.Summary)
	}
}

// sentence is text for what cannot be the same in both languages; a name can.
func (k *checker) sentence(field string, t procedure.Text) {
	if k.same(t) {
		k.fault(Worded, field, -1, nil, field, "%s is the same in both languages: %q", field, t.In("nl"))
		return
	}
	k.text(field, t)
}

func (k *checker) text(field string, t procedure.Text) {
	for _, l := range k.languages {
		if wrong := l.misspoken(t.In(l.tag)); wrong != "" {
			k.fault(Worded, field+"."+l.tag, -1, nil, field+"."+l.tag, "%s.%s is %s: %q", field, l.tag, wrong, t.In(l.tag))
		}
	}
}

// same reports whether t says the same in both languages, and something.
func (k *checker) same(t procedure.Text) bool {
	nl := strings.TrimSpace(t.In("nl"))
	return len(k.languages) == 2 && nl != "" && nl == strings.TrimSpace(t.In("en"))
}

// words looks at what is said in visit v, on the given days.
func (k *checker) words(v int, on []date.Date) {
	c := k.visits[v].c
	k.say(v, "a complaint", func(w wording.Language) string { return w.Complaint(k.p, c.Complaint()) }, fmt.Sprint(c.Complaint()))
	k.say(v, "a state", func(w wording.Language) string { return w.State(c) },
		fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), c.Verdict(), c.Complaint().Late))
	if h := k.visits[v].history; len(h) > 0 {
		e := h[len(h)-1]
		k.say(v, "an event", func(w wording.Language) string { return w.Event(k.p, e) }, fmt.Sprint(e.Kind, e.Stage, e.Party))
	}
	for _, day := range on {
		for s := range k.steps(c, day) {
			k.cite(v, s.Clause, say(s.Move))
			k.say(v, "a step", func(w wording.Language) string { return w.Step(c, s) }, fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(),
				say(s.Move), s.Urgency, s.Open, s.Deadline.Status(day), s.Target.IsZero(), k.patience(s.Move).Status(day)))
		}
		g := escalation.Guide(c, day)
		for _, party := range [...]procedure.Party{0, procedure.Complainant, procedure.Board} {
			if g := g.For(party); !hasNext(g) {
				k.say(v, "nothing to do", func(w wording.Language) string { return w.NoSteps(g) },
					fmt.Sprint(party, c.Stage(), c.Phase(), c.Outcome(), hasNext(g.For(0))))
			}
		}
		k.findings(v, nil, day)
	}
	for _, e := range k.events {
		e.On = on[0]
		if k.first("try", fmt.Sprint(c.Stage(), c.Phase(), c.Outcome(), e.Kind, e.Stage, e.Party)) {
			if _, err := c.Apply(e); err != nil {
				k.refusal(v, e, err)
			}
		}
	}
}

func hasNext(g escalation.Guidance) bool {
	_, ok := g.Next()
	return ok
}

// refusal looks at what is said when e is refused in visit v.
func (k *checker) refusal(v int, e procedure.Event, err error) {
	var refused *procedure.RefusedError
	if !errors.As(err, &refused) || !k.first("refusal", fmt.Sprint(refused.Stage, refused.Phase, e.Kind, e.Stage, e.Party, refused.Reason)) {
		return
	}
	k.cite(v, refused.Clause, "the refusal of "+e.String())
	k.spoken(v, "a refusal", func(w wording.Language) string { return w.Refusal(refused) })
	k.findings(v, []procedure.Event{e}, e.On)
}

// findings looks at what is found in visit v, with more behind it, as of today.
func (k *checker) findings(v int, more []procedure.Event, today date.Date) {
	complaint := k.visits[v].c.Complaint()
	for _, f := range k.audit(k.p, complaint, append(slices.Clip(k.visits[v].history), more...), today) {
		k.cite(v, f.Clause, "the finding "+f.Code.String())
		k.say(v, "a finding", func(w wording.Language) string { return w.Finding(k.p, f) },
			fmt.Sprint(f.Code, f.Kind, f.Party, f.About, f.Stage, f.Clause, f.Index < 0, f.DaysLate() == 1))
	}
}

// cite wants each clause that is cited to be one of the regulation.
func (k *checker) cite(v int, clauses procedure.Cite, what string) {
	for id := range clauses.All() {
		if _, ok := k.p.Clause(id); !ok {
			k.fault(Cited, "", v, nil, what+id, "%s cites %q, which is not among the clauses", what, id)
		}
	}
}

// say looks at what is said on an occasion, the first time it comes up.
func (k *checker) say(v int, what string, words func(wording.Language) string, occasion string) {
	if k.first(what, occasion) {
		k.spoken(v, what, words)
	}
}

// first reports whether it is asked for the first time.
func (k *checker) first(what, occasion string) bool {
	key := what + " " + occasion
	seen := k.said[key]
	k.said[key] = true
	return !seen
}

// spoken looks at what is said in each language to each audience, and reports
// the first of its kind that is wrong.
func (k *checker) spoken(v int, what string, words func(wording.Language) string) {
	for to := range len(language{}.to) {
		t := make(procedure.Text, len(k.languages))
		for _, l := range k.languages {
			s := words(l.to[to])
			t[l.tag] = s
			if wrong := l.misspoken(s); wrong != "" {
				k.fault(Worded, "", v, nil, what+l.tag, "%s in %s is %s: %q", what, l.name, wrong, s)
			}
		}
		if k.same(t) {
			k.fault(Worded, "", v, nil, what, "%s is the same in both languages: %q", what, t.In("nl"))
		}
	}
}

// misspoken says what is wrong with a text that should be in l.
func (l language) misspoken(s string) string {
	switch {
	case strings.TrimSpace(s) == "":
		return "empty"
	case strings.Contains(s, "%!"):
		return "a failed format"
	}
	score := 0
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if l.own(word) {
			score++
		}
		if l.other(word) {
			score--
		}
	}
	if score < 0 {
		return "in another language"
	}
	return ""
}

// isDutch and isEnglish know frequent words that the other language does not
// have. They are in lower case, so that names keep their own words.
func isDutch(word string) bool {
	switch word {
	case "aan", "bij", "dan", "dat", "de", "een", "het", "je", "jij", "jouw", "klacht", "kun", "naar", "niet", "ook", "uit",
		"van", "voor", "wordt", "zijn":
		return true
	default:
		return false
	}
}

func isEnglish(word string) bool {
	switch word {
	case "and", "been", "by", "can", "complaint", "for", "from", "it", "not", "that", "the", "this", "to", "with", "you",
		"your":
		return true
	default:
		return false
	}
}

// wellFormed returns each event that the wire form can say, and one that it
// cannot, without their day.
func wellFormed() []procedure.Event {
	events := []procedure.Event{{}}
	stages := append(slices.Collect(procedure.Stages()), 0)
	parties := append(slices.Collect(procedure.Parties()), 0)
	for kind := range procedure.Kinds() {
		for _, s := range stages {
			for _, p := range parties {
				e := procedure.Event{On: someDay, Kind: kind, Stage: s, Party: p}
				if kind == procedure.Extended {
					e.Term = deadline.Weeks(1)
				}
				if e.Validate() == nil {
					events = append(events, e)
				}
			}
		}
	}
	return events
}
