package escalation

import (
	"strconv"
	"time"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
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
	happened := "Je klacht gaat over iets wat op " + nlDate(c.Happened) + " is gebeurd"
	if c.General {
		happened += ", en over niemand in het bijzonder"
	}
	return paragraph(happened+".", about, late)
}

func nlEvent(p *procedure.Procedure, e procedure.Event) string {
	on, body := "Op "+nlDate(e.On)+" ", nlBody(p, e.Stage)
	switch e.Kind {
	case procedure.Raised:
		if wayTo(p, e.Stage) == byAppeal {
			return on + "ben je in beroep gegaan bij " + body + "."
		}
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
			return paragraph(on+"kreeg je antwoord op je klacht.", nlJudged(p, 0, e.Verdict))
		}
		return paragraph(on+"heeft "+body+" "+nlAnswered(p, e.Stage, nlYou())+".", nlJudged(p, e.Stage, e.Verdict))
	case procedure.Accepted:
		return on + "zei je dat je klacht is opgelost."
	case procedure.Declined:
		return on + "zei je dat je klacht niet is opgelost."
	case procedure.Referred:
		return on + "is je klacht doorgestuurd naar " + body + "."
	case procedure.Informed:
		if e.Party == procedure.Complainant {
			return on + "heb je bericht gekregen over je klacht."
		}
		return on + "heeft " + nlParty(p, e.Party) + " bericht gekregen over je klacht."
	case procedure.Published:
		if e.Stage == 0 {
			return on + "is het antwoord op je klacht openbaar gemaakt."
		}
		return on + "heeft " + body + " " + nlAnswerTo(p, e.Stage, nlYou()) + " openbaar gemaakt."
	case procedure.Extended:
		consent := ""
		if e.Party == procedure.Complainant {
			consent = "Jij vond dat goed."
		}
		return paragraph(on+"is de termijn verlengd met "+nlTerm(e.Term)+".", consent)
	case procedure.Retracted:
		return on + "is de verlenging teruggenomen. De termijn is weer zo lang als eerst."
	case procedure.Paused:
		return on + "is de termijn stilgezet."
	case procedure.Resumed:
		return on + "is de termijn weer gaan lopen."
	case procedure.Withdrawn:
		return on + "heb je je klacht ingetrokken."
	case procedure.Lapsed:
		return on + "is de zaak gesloten, omdat er geen bericht van jou meer kwam."
	case procedure.Forwarded:
		return on + "is je klacht doorgestuurd naar wie erover gaat."
	default:
		return on + "is iets vastgelegd dat niet te lezen is."
	}
}

func nlFinding(p *procedure.Procedure, f audit.Finding) string {
	clause, on := cite(f.Clause), nlDate(f.On)
	who := capital(nlParty(p, f.Party))
	d := foundDeed(p, f)
	task, due := nlTask(d, nlThey()), nlDate(f.Deadline.Due())
	late := " Dat is " + nlDays(f.DaysLate()) + " te laat."
	notDone := " Op " + on + " was dat nog niet gebeurd."
	recorded := "Bij " + on + " staat: " + task + ". "
	switch f.Code {
	case audit.LateReport:
		filing := p.Filing()
		return "De klacht kwam op " + on + ", " + nlDays(f.DaysLate()) + " na de laatste dag" + cite(filing.Limit.Clause) +
			". In het dossier staat niet dat de klacht toch is aangenomen" + cite(filing.Late) + "."
	case audit.TakenInLate:
		if wentUp(p, f) {
			return "De klacht is op " + on + " " + nlRaised(p, f.Stage) + ", " + nlDays(f.DaysLate()) + " na de laatste dag. Dat mag" + clause + "."
		}
		return "De klacht kwam op " + on + ", " + nlDays(f.DaysLate()) + " na de laatste dag, en is toch aangenomen" + clause + "."
	case audit.NotConsulted, audit.NotHeard, audit.NotAcknowledged:
		d.pace = first
		return who + " moest " + nlTask(d, nlThey()) + clause + "." + notDone
	case audit.NotInformed, audit.NotPublished:
		d.pace = atOnce
		return who + " moest " + nlTask(d, nlThey()) + clause + "." + notDone
	case audit.LateAnswer, audit.DoneLate:
		return who + " moest uiterlijk " + due + " " + task + clause + ". Dat gebeurde op " + on + "." + late
	case audit.Overdue:
		return who + " moest uiterlijk " + due + " " + task + clause + "." + notDone + late
	case audit.StillOpen:
		return paragraph(who+" moet sinds "+nlDate(f.Since)+" "+task+"."+notDone+" Er is geen uiterste datum, maar dit wacht al "+nlDays(f.DaysOpen())+clause+".",
			nlAsk(p, "Vraag ernaar:"))
	case audit.NotOpen:
		return recorded + "Dat kon toen niet" + clause + "."
	case audit.AfterClose:
		return recorded + "De zaak was toen al gesloten" + clause + "."
	case audit.TooLate:
		return recorded + "Dat kon niet meer. De laatste dag was " + due + clause + "."
	case audit.TooEarly:
		return recorded + "Dat kon toen nog niet" + clause + "."
	case audit.OutOfOrder:
		return recorded + "Er was al iets van een latere dag vastgelegd" + clause + "."
	case audit.AfterToday:
		return recorded + "Die dag moet nog komen" + clause + "."
	case audit.Repeated:
		return recorded + "Dat staat er twee keer, en telt één keer" + clause + "."
	case audit.Malformed:
		if f.Index < 0 {
			return "De gegevens van de klacht zijn niet goed ingevuld" + clause + "."
		}
		return "Gebeurtenis " + strconv.Itoa(f.Index+1) + " is niet goed ingevuld" + clause + "."
	case audit.NoGround:
		return "De klacht noemt geen onderwerp. Dat mag" + clause + "."
	case audit.StageSkipped:
		return "Op " + on + " is een stap overgeslagen: " + nlTask(deed{p: p, kind: procedure.Raised, stage: f.Stage}, nlThey()) + ". Dat mag" + clause + "."
	case audit.TargetMissed:
		return who + " heeft op " + on + " " + nlAnswered(p, f.Stage, nlThey()) + ". De streefdatum was " + due + clause + ". Dat mag."
	case audit.CaseLapsed:
		return "De zaak is op " + on + " gesloten, omdat er geen bericht van de klager meer kwam" + clause + "."
	case audit.AnsweredAfter:
		return who + " heeft op " + on + " " + nlAnswered(p, f.Stage, nlThey()) + ". De zaak was toen al verder" + clause + "."
	default:
		return "Op " + on + " is iets vastgelegd dat opvalt" + clause + "."
	}
}

// nlRaised says raising as a participle.
func nlRaised(p *procedure.Procedure, s procedure.Stage) string {
	body := nlBody(p, s)
	switch wayTo(p, s) {
	case byTalking:
		return "besproken met " + body
	case byFiling:
		return "ingediend bij " + body
	case byAppeal:
		return "in beroep voorgelegd aan " + body
	case byPassing:
	}
	return "voorgelegd aan " + body
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
	case steps[last].Rule != deadline.RolledOver && steps[last].Rule != deadline.Saturated: // which say so themselves
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
	case deadline.PausedAtEnd:
		return "De termijn stond stil aan het einde. Dat geeft " + nlTerm(s.Term) + " extra. Dan is het " + to + "."
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
	case deadline.AgreedStays:
		return nlDayOff(s) + ". Toch schuift de laatste dag niet op, want die is afgesproken."
	case deadline.Saturated:
		return "De termijn loopt door tot na " + to + ". Verder dan die dag wordt niet geteld."
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
		return on + " telt niet als werkdag: " + s.DayOff
	case s.From.Weekday() == time.Saturday || s.From.Weekday() == time.Sunday:
		return on + " is in het weekend"
	default:
		return on + " telt niet als werkdag"
	}
}
