package main

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/hulponline/klachtenregeling/procedure/figures"
)

// A figure is one number, as every format writes it.
type figure struct {
	name, of string // in words that do not change: "ground" of "privacy"
	head     string // the same for people to read, above it
	label    string // and beside it
	value    string // a number in the form of JSON; empty for that of nothing
	minor    bool   // not worth a line in a text when it is 0 or nothing in all years
}

// figuresOf lists what there is to tell of f: always the same figures in the
// same order.
func figuresOf(f figures.Figures, o *options) []figure {
	p, w := procedure.Xtra(), o.wording
	list := []figure{{name: "complaints", label: o.say(text("Klachten", "Complaints")), value: strconv.Itoa(f.Complaints)}}
	list = append(list, figure{
		name: "general", label: o.say(text("waarvan over niemand in het bijzonder", "of these, about nobody in particular")),
		value: strconv.Itoa(f.General), minor: true,
	})
	list = appendCounts(list, "ground", o.say(text("Onderwerp (twee onderwerpen tellen allebei)", "About (two grounds count under both)")),
		f.Grounds, procedure.AllGrounds(), o.say(text("geen", "none")),
		func(g procedure.Ground) string { return w.Ground(p, g) })
	list = appendCounts(list, "reached", o.say(text("Hoogste stap", "Highest stage")),
		f.Reached, procedure.Stages(), o.say(text("niet gemeld", "not raised")),
		func(s procedure.Stage) string { return w.Stage(p, s) })
	list = appendCounts(list, "verdict", o.say(text("Laatste oordeel", "Last verdict")),
		f.Verdicts, procedure.Verdicts(), o.say(text("geen", "none")), w.Verdict)
	list = appendCounts(list, "outcome", o.say(text("Afloop", "Outcome")),
		f.Outcomes, procedure.Outcomes(), o.say(text("niet te volgen", "cannot be followed")), w.Outcome)
	for s := range procedure.Stages() {
		list = appendStage(list, s, f.Stages[s], o)
	}
	list = appendCounts(list, "gravest", o.say(text("Klachten naar zwaarste bevinding", "Complaints by gravest finding")),
		f.Gravest, upTo(audit.Impossible), o.say(text("geen", "none")), w.Severity)
	before := len(list)
	list = appendCounts(list, "finding", o.say(text("Bevindingen", "Findings")),
		f.Findings, upTo(lastCode), "", func(c audit.Code) string { return o.say(codeName(c)) })
	for i := range list[before:] {
		list[before+i].minor = true
	}
	return list
}

// appendCounts lists the counts by word; none is what stands at 0, if anything
// can.
func appendCounts[W interface {
	~uint8
	fmt.Stringer
}](list []figure, name, head string, counts map[W]int, words iter.Seq[W], none string, label func(W) string) []figure {
	for word := range words {
		list = append(list, figure{name: name, of: word.String(), head: head, label: label(word), value: strconv.Itoa(counts[word])})
	}
	if none != "" {
		list = append(list, figure{name: name, of: "none", head: head, label: none, value: strconv.Itoa(counts[0]), minor: true})
	}
	return list
}

func appendStage(list []figure, s procedure.Stage, f figures.StageFigures, o *options) []figure {
	add := func(name string, label procedure.Text, value string) {
		list = append(list, figure{
			name: name, of: s.String(), head: o.wording.Stage(procedure.Xtra(), s), label: o.say(label), value: value, minor: true,
		})
	}
	part := func(x float64, ok bool, decimals int) string {
		if !ok {
			return ""
		}
		return strconv.FormatFloat(x, 'f', decimals, 64)
	}
	share, dated := f.Share()
	median, answered := f.Days.Median()
	longest, _ := f.Days.Longest()
	add("came", text("gekomen", "came"), strconv.Itoa(f.Came))
	add("open", text("daarvan nu nog daar", "of these, still there"), strconv.Itoa(f.Open))
	add("answered", text("beantwoord", "answered"), strconv.Itoa(f.Answered))
	add("inTime", text("op tijd", "in time"), strconv.Itoa(f.InTime))
	add("late", text("te laat", "late"), strconv.Itoa(f.Late))
	add("undated", text("zonder termijn", "no term stated"), strconv.Itoa(f.Undated))
	add("missed", text("nooit beantwoord, termijn voorbij", "never answered, term past"), strconv.Itoa(f.Missed))
	add("overdue", text("nog niet beantwoord, termijn voorbij", "not answered yet, term past"), strconv.Itoa(f.Overdue))
	add("share", text("deel op tijd", "share in time"), part(share, dated, 4))
	add("medianDays", text("dagen tot antwoord, mediaan", "days to the answer, median"), part(median, answered, -1))
	add("longestDays", text("dagen tot antwoord, langste", "days to the answer, longest"), part(float64(longest), answered, 0))
	return list
}

func text(nl, en string) procedure.Text { return procedure.Text{"nl": nl, "en": en} }

// lastCode is the last code that package audit has.
const lastCode = audit.NoGround

// upTo yields the values of W from 1 to last.
func upTo[W ~uint8](last W) iter.Seq[W] {
	return func(yield func(W) bool) {
		for w := W(1); w <= last && yield(w); w++ {
		}
	}
}

// codeName is a label for what is found; the sentences are package escalation's.
func codeName(c audit.Code) procedure.Text {
	switch c {
	case audit.LateReport:
		return text("te laat gemeld", "reported late")
	case audit.NotAcknowledged:
		return text("ontvangst niet bevestigd", "receipt not confirmed")
	case audit.NotConsulted:
		return text("niet overlegd", "not consulted")
	case audit.NotHeard:
		return text("niet gehoord", "not heard")
	case audit.NotInformed:
		return text("klager niet geïnformeerd", "complainant not told")
	case audit.LateAnswer:
		return text("te laat beantwoord", "answered late")
	case audit.DoneLate:
		return text("te laat gedaan", "done late")
	case audit.Overdue:
		return text("niet gedaan, termijn voorbij", "not done, term past")
	case audit.NotOpen:
		return text("kon daar niet", "not possible there")
	case audit.AfterClose:
		return text("na het einde van de zaak", "after the case had ended")
	case audit.TooLate:
		return text("na de laatste dag", "after the last day")
	case audit.TooEarly:
		return text("te vroeg", "too early")
	case audit.OutOfOrder:
		return text("niet op volgorde", "out of order")
	case audit.AfterToday:
		return text("na vandaag", "after today")
	case audit.Malformed:
		return text("klopt van vorm niet", "wrong in form")
	case audit.StageSkipped:
		return text("stap overgeslagen", "stage skipped")
	case audit.TakenInLate:
		return text("te laat, toch aangenomen", "late, taken in all the same")
	case audit.TargetMissed:
		return text("later dan het doel", "later than aimed at")
	case audit.CaseLapsed:
		return text("gesloten zonder bericht van de klager", "lapsed")
	case audit.AnsweredAfter:
		return text("beantwoord toen de zaak al verder was", "answered after the case had moved on")
	case audit.NotPublished:
		return text("niet openbaar gemaakt", "not published")
	case audit.StillOpen:
		return text("wacht al lang, zonder uiterste datum", "has waited long, no last day stated")
	case audit.Repeated:
		return text("twee keer vastgelegd", "recorded twice")
	case audit.NoGround:
		return text("geen onderwerp genoemd", "names no ground")
	default:
		return text(c.String(), c.String())
	}
}

// yearName says a year as a heading.
func yearName(year int, o *options) string {
	if year == 0 {
		return o.say(text("niet gemeld", "not raised"))
	}
	return strconv.Itoa(year)
}

// sum adds up the figures of all years.
func sum(years []figures.Annual) figures.Figures {
	var total figures.Figures
	for _, a := range years {
		total = total.Plus(a.Figures)
	}
	return total
}
