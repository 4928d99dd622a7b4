package escalation

import (
	"strconv"
	"strings"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
)

func enComplaint(p *procedure.Procedure, c procedure.Complaint) string {
	about, late := "", ""
	if c.Grounds.Len() > 0 {
		var grounds []string
		for g := range c.Grounds.All() {
			grounds = append(grounds, enGround(p, g))
		}
		is := "The subject is: "
		if len(grounds) > 1 {
			is = "The subjects are: "
		}
		about = is + list(grounds, "and") + cite(p.Grounds().Clause) + "."
	}
	if c.Late {
		late = "Your complaint was reported too late and taken in all the same" + cite(p.Filing().Late) + "."
	}
	happened := "Your complaint is about something that happened on " + enDate(c.Happened)
	if c.General {
		happened += ", and about nobody in particular"
	}
	return paragraph(happened+".", about, late)
}

func enEvent(p *procedure.Procedure, e procedure.Event) string {
	on, body := "On "+enDate(e.On)+" ", enBody(p, e.Stage)
	switch e.Kind {
	case procedure.Raised:
		switch wayTo(p, e.Stage) {
		case byTalking:
			return on + "you talked with " + body + " about your complaint."
		case byFiling:
			return on + "you filed your complaint with " + body + "."
		case byAppeal:
			return on + "you appealed to " + body + "."
		case byPassing:
		}
		return on + "you took your complaint to " + body + "."
	case procedure.Acknowledged:
		if e.Stage == 0 {
			return on + "you were told that your complaint was received."
		}
		return on + body + " told you that your complaint was received."
	case procedure.Consulted:
		if e.Party == procedure.Complainant {
			return on + "you were consulted about your complaint."
		}
		return on + enParty(p, e.Party) + " was consulted about your complaint."
	case procedure.Heard:
		if e.Party == procedure.Complainant {
			return on + "your side of the story was heard."
		}
		return on + enParty(p, e.Party) + " was heard about your complaint."
	case procedure.Answered:
		if e.Stage == 0 {
			return paragraph(on+"you got an answer to your complaint.", enJudged(p, 0, e.Verdict))
		}
		return paragraph(on+body+" "+enAnswered(p, e.Stage, enYou())+".", enJudged(p, e.Stage, e.Verdict))
	case procedure.Accepted:
		return on + "you said that your complaint is resolved."
	case procedure.Declined:
		return on + "you said that your complaint is not resolved."
	case procedure.Referred:
		return on + "your complaint was referred to " + body + "."
	case procedure.Informed:
		if e.Party == procedure.Complainant {
			return on + "you were told about your complaint."
		}
		return on + enParty(p, e.Party) + " was told about your complaint."
	case procedure.Published:
		if e.Stage == 0 {
			return on + "the answer to your complaint was published."
		}
		return on + body + " published " + enAnswerTo(p, e.Stage, enYou()) + "."
	case procedure.Extended:
		consent := ""
		if e.Party == procedure.Complainant {
			consent = "You agreed to that."
		}
		return paragraph(on+"the term was made longer by "+enTerm(e.Term)+".", consent)
	case procedure.Retracted:
		return on + "the extension was taken back. The term is as long again as it was at first."
	case procedure.Paused:
		return on + "the clock was stopped."
	case procedure.Resumed:
		return on + "the clock started to run again."
	case procedure.Withdrawn:
		return on + "you withdrew your complaint."
	case procedure.Lapsed:
		return on + "the case was closed, because no more word came from you."
	case procedure.Forwarded:
		return on + "your complaint was passed on to whom it concerns."
	default:
		return on + "something was recorded that cannot be read."
	}
}

func enFinding(p *procedure.Procedure, f audit.Finding) string {
	clause, on := cite(f.Clause), enDate(f.On)
	by := enParty(p, f.Party)
	who := capital(by)
	d := foundDeed(p, f)
	task, due := enTask(d, enThey()), enDate(f.Deadline.Due())
	late := " That is " + enDays(f.DaysLate()) + " late."
	notDone := " On " + on + " this had not been done."
	recorded := "On record for " + on + ": " + task + ". "
	switch f.Code {
	case audit.LateReport:
		filing := p.Filing()
		return "The complaint came on " + on + ", " + enDays(f.DaysLate()) + " after the last day" + cite(filing.Limit.Clause) +
			". The file does not say that it was taken in all the same" + cite(filing.Late) + "."
	case audit.TakenInLate:
		if wentUp(p, f) {
			return "The complaint went to " + enBody(p, f.Stage) + " on " + on + ", " + enDays(f.DaysLate()) + " after the last day. This is allowed" + clause + "."
		}
		return "The complaint came on " + on + ", " + enDays(f.DaysLate()) + " after the last day, and was taken in all the same" + clause + "."
	case audit.NotConsulted, audit.NotHeard, audit.NotAcknowledged:
		return who + " first had to " + task + clause + "." + notDone
	case audit.NotInformed, audit.NotPublished:
		d.pace = atOnce
		return who + " had to " + enTask(d, enThey()) + clause + "." + notDone
	case audit.LateAnswer, audit.DoneLate:
		return "By " + due + " " + by + " had to " + task + clause + ". This was done on " + on + "." + late
	case audit.Overdue:
		return "By " + due + " " + by + " had to " + task + clause + "." + notDone + late
	case audit.StillOpen:
		return paragraph("Since "+enDate(f.Since)+" "+by+" has had to "+task+"."+notDone+" There is no last day, but this has waited for "+enDays(f.DaysOpen())+clause+".",
			enAsk(p, "Ask about it:"))
	case audit.NotOpen:
		return recorded + "This was not possible then" + clause + "."
	case audit.AfterClose:
		return recorded + "The case was closed by then" + clause + "."
	case audit.TooLate:
		return recorded + "This was not possible any more. The last day was " + due + clause + "."
	case audit.TooEarly:
		return recorded + "This was not possible yet then" + clause + "."
	case audit.OutOfOrder:
		return recorded + "Something of a later day was on record already" + clause + "."
	case audit.AfterToday:
		return recorded + "That day is still to come" + clause + "."
	case audit.Repeated:
		return recorded + "This is there twice, and counts once" + clause + "."
	case audit.Malformed:
		if f.Index < 0 {
			return "The data of the complaint are not filled in correctly" + clause + "."
		}
		return "Event " + strconv.Itoa(f.Index+1) + " is not filled in correctly" + clause + "."
	case audit.NoGround:
		return "The complaint names no ground. This is allowed" + clause + "."
	case audit.StageSkipped:
		return "On " + on + " a step was skipped: " + enDoing(p, f.Stage) + ". This is allowed" + clause + "."
	case audit.TargetMissed:
		return who + " " + enAnswered(p, f.Stage, enThey()) + " on " + on + ". The target was " + due + clause + ". This is allowed."
	case audit.CaseLapsed:
		return "The case was closed on " + on + ", because no more word came from the complainant" + clause + "."
	case audit.AnsweredAfter:
		return who + " " + enAnswered(p, f.Stage, enThey()) + " on " + on + ". The case had moved on by then" + clause + "."
	default:
		return "Something that stands out was recorded on " + on + clause + "."
	}
}

// enDoing says raising, which is all that can be skipped, as a noun.
func enDoing(p *procedure.Procedure, s procedure.Stage) string {
	body := enBody(p, s)
	switch wayTo(p, s) {
	case byTalking:
		return "talking with " + body + " about the complaint"
	case byFiling:
		return "filing the complaint with " + body
	case byAppeal:
		return "appealing to " + body
	case byPassing:
	}
	return "taking the complaint to " + body
}

func enExplain(c deadline.Counting, d deadline.Deadline) []string {
	if d.IsZero() {
		return nil
	}
	steps := derive(c, d)
	var say []string
	for i := range steps {
		say = append(say, enDerived(steps, i))
	}
	switch last := arrives(steps, d.Due()); {
	case d.Paused():
		return append(say, "The last day is only certain once the clock runs again.")
	case last < 0:
		return append(say, "The last day is "+enDate(d.Due())+".")
	case steps[last].Rule != deadline.RolledOver && steps[last].Rule != deadline.Saturated: // which say so themselves
		say[last] += " That is the last day."
	}
	return say
}

// enDerived says one step of a count. Of days off in a row the last one says
// what comes of them.
func enDerived(steps []deadline.Step, i int) string {
	s := steps[i]
	from, to := enDate(s.From), enDate(s.To)
	switch s.Rule {
	case deadline.Started:
		if follows(steps, i, deadline.StartMoved) {
			return "The term of " + enTerm(s.Term) + " would start on " + from + "."
		}
		if follows(steps, i, deadline.Counted) { // which says the term
			return "The day itself, " + from + ", does not count."
		}
		return "The term of " + enTerm(s.Term) + " starts on " + from + ". That day does not count."
	case deadline.StartMoved:
		if follows(steps, i, deadline.StartMoved) {
			return enDayOff(s) + "."
		}
		return enDayOff(s) + ". The term therefore starts on " + to + ". That day does not count."
	case deadline.Counted:
		return capital(enTerm(s.Term)) + " later it is " + to + "."
	case deadline.Extended:
		return "With the extension of " + enTerm(s.Term) + " it is " + to + "."
	case deadline.Clamped:
		return s.To.Month().String() + " " + strconv.Itoa(s.To.Year()) + " has no day " + strconv.Itoa(s.Days) + ". The last day of the month takes its place."
	case deadline.PausedAtEnd:
		return "The clock stood still at the end. That adds " + enTerm(s.Term) + ", which makes it " + to + "."
	case deadline.PausedFor:
		return "The clock stood still for " + enTerm(s.Term) + ". That makes it " + to + "."
	case deadline.MinimumWorkingDays:
		return "The term holds fewer than " + enTerm(deadline.WorkingDays(s.Days)) + ". It therefore runs up to and including " + to + "."
	case deadline.RolledOver:
		if follows(steps, i, deadline.RolledOver) {
			return enDayOff(s) + "."
		}
		return enDayOff(s) + ". The last day therefore becomes " + to + "."
	case deadline.RollLimited:
		return enDayOff(s) + ". The last day stays all the same, because a term of " + enTerm(s.Term) + " is too long to move."
	case deadline.AgreedStays:
		return enDayOff(s) + ". The last day stays all the same, because it was agreed."
	case deadline.Saturated:
		return "The term runs on beyond " + to + ". Nothing is counted beyond that day."
	case deadline.PausedSince:
		return "The clock has stood still since " + from + "."
	case deadline.Provisional:
		return "It is not certain yet that " + from + " is a working day. The last day may therefore become later."
	default:
		return "After that it is " + to + "."
	}
}

func enDayOff(s deadline.Step) string {
	on := enDate(s.From)
	switch {
	case s.DayOff != "":
		return on + " is not a working day: " + enHoliday(s.DayOff)
	case s.From.Weekday() == time.Saturday || s.From.Weekday() == time.Sunday:
		return on + " is in a weekend"
	default:
		return on + " is not a working day"
	}
}

// enHoliday says the Dutch name of a day off, as package deadline gives it, in
// English, and any other name as it is.
func enHoliday(name string) string {
	var said []string
	for one := range strings.SplitSeq(name, " en ") {
		decree, byDecree := strings.CutPrefix(one, "gelijkgestelde dag ")
		switch {
		case byDecree:
			said = append(said, "day equated with a holiday "+decree)
		case enDayName(one) != "":
			said = append(said, enDayName(one))
		default:
			return name
		}
	}
	return strings.Join(said, " and ")
}

func enDayName(nl string) string {
	switch nl {
	case "Nieuwjaarsdag":
		return "New Year's Day"
	case "Goede Vrijdag":
		return "Good Friday"
	case "Tweede paasdag":
		return "Easter Monday"
	case "Koningsdag":
		return "King's Day"
	case "Koninginnedag":
		return "Queen's Day"
	case "Bevrijdingsdag":
		return "Liberation Day"
	case "Hemelvaartsdag":
		return "Ascension Day"
	case "Tweede pinksterdag":
		return "Whit Monday"
	case "Eerste kerstdag":
		return "Christmas Day"
	case "Tweede kerstdag":
		return "Boxing Day"
	case "sluitingsdag":
		return "closing day"
	default:
		return ""
	}
}
