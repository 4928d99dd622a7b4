package escalation

import (
	"strconv"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

func nlComplaint(p *procedure.Procedure, c procedure.Complaint) string {
	about, late := "", ""
	if c.Grounds.Len() > 0 {
		var grounds []string
		for g := range c.Grounds.All() {
			grounds = append(grounds, nlGround(p, g))
		}
		is := "Het onderwerp is: "
		if len(grounds) > 1 {
			is = "De onderwerpen zijn: "
		}
		about = is + list(grounds, "en") + cite(p.Grounds().Clause) + "."
	}
	if c.Late {
		late = "Je klacht is te laat gemeld en toch aangenomen" + cite(p.Filing().Late) + "."
	}
	return paragraph("Je klacht gaat over iets dat is gebeurd op "+nlDate(c.Happened)+".", about, late)
}

func nlEvent(p *procedure.Procedure, e procedure.Event) string {
	on, body := "Op "+nlDate(e.On)+" ", nlBody(p, e.Stage)
	switch e.Kind {
	case procedure.Raised:
		return on + "heb je je klacht " + nlRaised(p, e.Stage) + "."
	case procedure.Acknowledged:
		if e.Stage == 0 {
			return on + "heb je bericht gekregen dat je klacht is ontvangen."
		}
		return on + "liet " + body + " weten dat je klacht is ontvangen."
	case procedure.Consulted:
		return on + "is over je klacht overlegd met " + nlWhom(p, e.Party, nlYou()) + "."
	case procedure.Heard:
		if e.Party == procedure.Complainant {
			return on + "heb je je verhaal verteld."
		}
		return on + "is naar het verhaal van " + nlParty(p, e.Party) + " geluisterd."
	case procedure.Answered:
		if e.Stage == 0 {
			return paragraph(on+"kreeg je antwoord op je klacht.", nlJudged(e.Verdict))
		}
		return paragraph(on+"heeft "+body+" "+nlAnswered(e.Stage, nlYou())+".", nlJudged(e.Verdict))
	case procedure.Accepted:
		return on + "zei je dat je het ermee eens bent."
	case procedure.Declined:
		return on + "zei je dat je het er niet mee eens bent."
	case procedure.Referred:
		return on + "is je klacht doorgestuurd naar " + body + "."
	case procedure.Informed:
		if e.Party == procedure.Complainant {
			return on + "heb je bericht gekregen over je klacht."
		}
		return on + "heeft " + nlParty(p, e.Party) + " bericht gekregen over je klacht."
	case procedure.Extended:
		consent := ""
		if e.Party == procedure.Complainant {
			consent = "Jij vond dat goed."
		}
		return paragraph(on+"is de termijn verlengd met "+nlTerm(e.Term)+".", consent)
	case procedure.Paused:
		return on + "is de termijn stilgezet."
	case procedure.Resumed:
		return on + "is de termijn weer gaan lopen."
	case procedure.Withdrawn:
		return on + "heb je je klacht ingetrokken."
	case procedure.Lapsed:
		return on + "is de zaak gesloten, omdat je niets meer liet horen."
	default:
		return on + "is iets vastgelegd dat niet te lezen is."
	}
}

// nlAnswered says answering as a participle.
func nlAnswered(s procedure.Stage, v nlVoice) string {
	if s >= procedure.WithCommittee {
		return "uitspraak gedaan over " + v.complaint
	}
	return "antwoord gegeven op " + v.complaint
}

func nlFinding(p *procedure.Procedure, f procedure.Finding) string {
	clause, on, late := cite(f.Clause), nlDate(f.On), nlDays(f.DaysLate())
	who := capital(nlParty(p, f.Party))
	task := nlTask(foundDeed(p, f), nlThey())
	last := "De laatste dag was " + nlDate(f.Deadline.Due()) + clause + "."
	recorded := "Bij " + on + " staat: " + task + ". "
	switch f.Code {
	case procedure.LateReport:
		return "De klacht is gemeld op " + on + ", " + late + " te laat. " + last
	case procedure.TakenInLate:
		if wentUp(p, f) {
			return "De klacht is op " + on + " " + nlRaised(p, f.Stage) + ", " + late + " te laat. Dat mag" + clause + "."
		}
		return "De klacht is gemeld op " + on + ", " + late + " te laat, en toch aangenomen" + clause + "."
	case procedure.NotConsulted, procedure.NotHeard, procedure.NotAcknowledged:
		return who + " moest eerst " + task + clause + ". Op " + on + " was dat nog niet gebeurd."
	case procedure.NotInformed:
		return who + " moest " + task + clause + ". Op " + on + " was dat nog niet gebeurd."
	case procedure.LateAnswer, procedure.DoneLate:
		return who + " moest " + task + ". Dat gebeurde op " + on + ", " + late + " te laat. " + last
	case procedure.Overdue:
		return who + " moest " + task + ". Op " + on + " was dat nog niet gebeurd, " + late + " te laat. " + last
	case procedure.NotOpen:
		if !f.Deadline.IsZero() { // an extension that is too long
			return recorded + "Dat was te lang: de laatste dag kon hoogstens " + nlDate(f.Deadline.Due()) + " worden" + clause + "."
		}
		return recorded + "Dat kon toen niet" + clause + "."
	case procedure.AfterClose:
		return recorded + "De zaak was toen al gesloten" + clause + "."
	case procedure.TooLate:
		return recorded + "Dat kon niet meer. " + last
	case procedure.TooEarly:
		return recorded + "Dat kon toen nog niet" + clause + "."
	case procedure.OutOfOrder:
		return recorded + "Er was al iets van een latere dag vastgelegd" + clause + "."
	case procedure.AfterToday:
		return recorded + "Die dag moet nog komen" + clause + "."
	case procedure.Malformed:
		if f.Index < 0 {
			return "De gegevens van de klacht zijn niet goed ingevuld" + clause + "."
		}
		return "Gebeurtenis " + strconv.Itoa(f.Index+1) + " is niet goed ingevuld" + clause + "."
	case procedure.StageSkipped:
		return "Op " + on + " is een stap overgeslagen: " + task + clause + ". Dat mag" + cite(p.Skip()) + "."
	case procedure.TargetMissed:
		return who + " heeft op " + on + " " + nlAnswered(f.Stage, nlThey()) + ". De streefdatum was " + nlDate(f.Deadline.Due()) + clause + ". Dat is geen fout."
	case procedure.CaseLapsed:
		return "De zaak is gesloten op " + on + ", omdat de klager niets meer liet horen" + clause + "."
	case procedure.AnsweredAfter:
		return who + " heeft op " + on + " " + nlAnswered(f.Stage, nlThey()) + ". De zaak was toen al verder" + clause + "."
	default:
		return "Op " + on + " is iets vastgelegd dat opvalt" + clause + "."
	}
}

// nlRaised says raising as a participle.
func nlRaised(p *procedure.Procedure, s procedure.Stage) string {
	switch {
	case isTalk(p, s):
		return "besproken met " + nlBody(p, s)
	case isFirstReview(p, s):
		return "ingediend bij " + nlBody(p, s)
	default:
		return "voorgelegd aan " + nlBody(p, s)
	}
}

func nlExplain(c deadline.Counting, d deadline.Deadline) []string {
	if d.IsZero() {
		return nil
	}
	steps := derive(c, d)
	var say []string
	for i := range steps {
		say = append(say, nlDerived(steps, i))
	}
	switch last := arrives(steps, d.Due()); {
	case d.Paused():
		return append(say, "De laatste dag is pas zeker als de termijn weer loopt.")
	case last < 0:
		return append(say, "De laatste dag is "+nlDate(d.Due())+".")
	case steps[last].Rule != deadline.RolledOver: // which says so itself
		say[last] += " Dat is de laatste dag."
	}
	return say
}

// nlDerived says one step of a count. Of days off in a row the last one says
// what comes of them.
func nlDerived(steps []deadline.Step, i int) string {
	s := steps[i]
	from, to := nlDate(s.From), nlDate(s.To)
	switch s.Rule {
	case deadline.Started:
		if follows(steps, i, deadline.StartMoved) {
			return "De termijn van " + nlTerm(s.Term) + " zou beginnen op " + from + "."
		}
		if follows(steps, i, deadline.Counted) { // which says the term
			return "De dag zelf, " + from + ", telt niet mee."
		}
		return "De termijn van " + nlTerm(s.Term) + " begint op " + from + ". Die dag telt niet mee."
	case deadline.StartMoved:
		if follows(steps, i, deadline.StartMoved) {
			return nlDayOff(s) + "."
		}
		return nlDayOff(s) + ". De termijn begint daarom op " + to + ". Die dag telt niet mee."
	case deadline.Counted:
		return capital(nlTerm(s.Term)) + " later is het " + to + "."
	case deadline.Extended:
		return "Met de verlenging van " + nlTerm(s.Term) + " is het " + to + "."
	case deadline.Clamped:
		return capital(nlMonth(s.To)) + " " + strconv.Itoa(s.To.Year()) + " heeft geen dag " + strconv.Itoa(s.Days) + ". De laatste dag van de maand komt ervoor in de plaats."
	case deadline.PausedFor:
		return "De termijn stond " + nlTerm(s.Term) + " stil. Dan is het " + to + "."
	case deadline.MinimumWorkingDays:
		return "In de termijn zitten minder dan " + nlTerm(deadline.WorkingDays(s.Days)) + ". Hij loopt daarom door tot en met " + to + "."
	case deadline.RolledOver:
		if follows(steps, i, deadline.RolledOver) {
			return nlDayOff(s) + "."
		}
		return nlDayOff(s) + ". De laatste dag wordt daarom " + to + "."
	case deadline.RollLimited:
		return nlDayOff(s) + ". Toch schuift de laatste dag niet op, want een termijn van " + nlTerm(s.Term) + " is daarvoor te lang."
	case deadline.PausedSince:
		return "De termijn staat stil sinds " + from + "."
	case deadline.Provisional:
		return "Het is nog niet zeker of " + from + " een werkdag is. De laatste dag kan daardoor nog later worden."
	default:
		return "Daarna is het " + to + "."
	}
}

func nlDayOff(s deadline.Step) string {
	on := capital(nlDate(s.From))
	switch {
	case s.DayOff != "":
		return on + " is een vrije dag: " + s.DayOff
	case s.From.Weekday() == time.Saturday || s.From.Weekday() == time.Sunday:
		return on + " is in het weekend"
	default:
		return on + " is een vrije dag"
	}
}
