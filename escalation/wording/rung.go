package wording

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/hulponline/klachtenregeling/procedure"
)

// Rung returns what happens at the stage at of p, before anything has. It is nil
// when p has no such stage. Its lines are read together.
func (l Language) Rung(p *procedure.Procedure, at procedure.Stage) []string {
	s := l.about(p)
	rung, ok := p.Rung(at)
	if !ok {
		return nil
	}
	say := s.coming(rung)
	for _, d := range rung.Duties {
		if !comesAfter(d) {
			say = append(say, s.owes(rung, d))
		}
	}
	if rung.Form == procedure.Review {
		say = append(say, s.answers(rung)...)
	}
	for _, d := range rung.Duties {
		if comesAfter(d) {
			say = append(say, s.owes(rung, d))
		}
	}
	if rung.Agree.Resume != "" {
		say = append(say, s.fill(s.Ladder.Resumes, "body", s.body(at), "clause", s.cite(rung.Agree.Resume)))
	}
	switch to, _ := above(p, at); {
	case rung.Final != "":
		say = append(say, s.over(rung.Final))
	case rung.Advises != "":
		say = append(say, s.fill(s.Ladder.AdviceGoes, "body", s.body(to.Stage), "clause", s.cite(rung.Advises)))
	default:
		say = append(say, s.agreeing(rung)...)
	}
	return s.tellAll(say)
}

// agreeing says what the complainant can do after a talk or an answer.
func (s speech) agreeing(rung procedure.Rung) []string {
	agree, decline, body := s.Ladder.IfAnswered, s.Ladder.IfNotAnswered, s.body(rung.Stage)
	if rung.Form == procedure.Talk {
		agree, decline = s.Ladder.IfTalk, s.Ladder.IfNotTalk
	}
	tell := s.fill(s.Steps.Tell, "body", body, "clause", s.cite(rung.Agree.Decline))
	to, ok := above(s.p, rung.Stage)
	if ok && !to.Entry.Referral {
		tell = "" // going there says so
	}
	say := []string{
		paragraph(s.fill(agree), s.fill(s.Steps.Tell, "body", body, "clause", s.cite(rung.Agree.Accept)), s.afterAgreeing(rung)),
		paragraph(s.fill(decline), tell, s.then(rung.Stage, 0, "")),
	}
	if rung.Agree.GiveUp != "" {
		then := s.Ladder.SameFollows
		if ok && to.Entry.Referral {
			then = s.fill(s.Ladder.ReferredToo, "body", s.body(to.Stage))
		}
		say = append(say, paragraph(s.fill(s.Ladder.GiveUp, "body", body, "clause", s.cite(rung.Agree.GiveUp)), then))
	}
	return say
}

// coming says how a complaint comes to a rung.
func (s speech) coming(rung procedure.Rung) []string {
	var say []string
	add := func(phrase string, values ...string) {
		if text := s.fill(phrase, values...); text != "" {
			say = append(say, text)
		}
	}
	body, entry, clause := s.body(rung.Stage), rung.Entry, s.cite(rung.Entry.Clause)
	task := s.task(deed{p: s.p, kind: procedure.Raised, stage: rung.Stage})
	switch from := below(s.p, rung.Stage); {
	case entry.Referral && from.Advises != "":
		add(s.Ladder.ByAdvice, "body", body, "from", s.body(from.Stage), "clause", clause)
	case entry.Referral:
		add(s.Ladder.ByReferral, "body", body, "from", s.body(from.Stage), "clause", clause)
	case entry.Norm == procedure.Advice:
		say = append(say, s.advise(rung.Stage, entry.Clause))
	default:
		add(s.Steps.YouCan, "task", task, "clause", clause)
	}
	if entry.Early != "" {
		add(s.Ladder.Early, "from", s.body(below(s.p, rung.Stage).Stage), "clause", s.cite(entry.Early))
	}
	if entry.Optional != "" {
		add(s.Ladder.Optional, "clause", s.cite(entry.Optional))
	}
	if entry.Claim != "" {
		add(s.Ladder.Claim, "task", task, "clause", s.cite(entry.Claim))
	}
	if within := entry.Within; within.From != 0 {
		until, which := s.limit(below(s.p, rung.Stage).Stage, within, 0)
		clause, after := s.cite(within.Clause), ""
		if within.Warns {
			clause, after = "", s.fill(s.Steps.NeedNotThen, "body", body, "clause", clause)
		}
		say = append(say, paragraph(s.fill(s.Ladder.DoWithin, "until", until, "clause", clause), which, after))
	}
	if rung.Required {
		say = append(say, s.Ladder.Required)
	}
	if note := s.note(rung); note != "" {
		say = append(say, note)
	}
	if address := s.address(); address != "" && isFirstReview(s.p, rung.Stage) {
		say = append(say, address)
	}
	return say
}

// owes says what a rung owes beside its answer.
func (s speech) owes(rung procedure.Rung, d procedure.Duty) string {
	by := cmp.Or(d.By, rung.Stage.Party())
	when, which := s.limit(rung.Stage, d.Limit, d.Since)
	before := ""
	switch {
	case when == "" && d.First:
		before = s.Paces.First
	case when == "" && d.Every.IsZero():
		when = s.Paces.AtOnce
	}
	if !d.Every.IsZero() {
		when = paragraph(when, s.fill(s.Ladder.Every, "term", s.term(d.Every)))
	}
	told := deed{p: s.p, kind: d.Kind, stage: rung.Stage, clause: d.Clause}
	if len(d.Parties) > 0 {
		told.party = d.Parties[0]
	}
	about := s.unless(rung, d)
	phrase := s.owing(d)
	if by == procedure.Complainant {
		phrase = s.Ladder.YouOwe
	}
	return paragraph(s.fill(phrase, "party", s.who(by), "whom", s.told(d.Parties), "first", before, "when", when, "news", s.news(told),
		"answer", s.fill(s.answer(rung.Stage).To), "task", s.task(told), "clause", s.cite(d.Clause)), which, about)
}

// unless says when a duty does not arise, or no longer.
func (s speech) unless(rung procedure.Rung, d procedure.Duty) string {
	say, answer := &s.Ladder, s.answer(rung.Stage).Noun
	about, late, over, right, before := "", "", "", "", ""
	if d.About {
		about = s.fill(say.NotIfGeneral)
	}
	if d.Since == procedure.FromDue {
		late = s.fill(say.OnlyLate, "answer", answer)
	}
	if !d.Over.IsZero() {
		over = s.fill(say.OnlyOver, "term", s.term(d.Over))
	}
	if d.Upheld {
		right = s.fill(say.OnlyUpheld)
	}
	if d.Ends {
		before = s.fill(say.OnlyBefore, "answer", answer)
	}
	return paragraph(about, late, over, right, before)
}

// owing returns the phrase for what is owed.
func (s speech) owing(d procedure.Duty) string {
	switch d.Kind {
	case procedure.Acknowledged:
		return s.Ladder.Acknowledges
	case procedure.Consulted:
		return s.Ladder.Consults
	case procedure.Heard:
		if len(d.Parties) == 1 && d.Parties[0] == procedure.Complainant {
			return s.Ladder.HearsYou
		}
		return s.Ladder.Hears
	case procedure.Informed:
		return s.Ladder.Informs
	case procedure.Published:
		return s.Ladder.Publishes
	case procedure.Raised, procedure.Answered, procedure.Accepted, procedure.Declined, procedure.Referred, procedure.Extended,
		procedure.Paused, procedure.Resumed, procedure.Withdrawn, procedure.Lapsed, procedure.Retracted, procedure.Forwarded:
	}
	return ""
}

// told lists with whom something is done, or who is told it: one who is spoken
// to without stress.
func (s speech) told(parties []procedure.Party) string {
	if len(parties) == 1 && parties[0] == procedure.Complainant {
		return s.Nouns.You
	}
	return s.parties(parties)
}

// presents says that a review answers, and within which term, which it also
// returns.
func (s speech) presents(rung procedure.Rung) (sentence, term string) {
	answer := rung.Answer
	term, which := s.limit(rung.Stage, answer.Limit, 0)
	when := term
	switch {
	case answer.Soon && term != "":
		when = s.fill(s.Ladder.SoonAndWithin, "until", term)
	case answer.Soon:
		when = s.Paces.Soon
	}
	return paragraph(s.fill(s.answer(rung.Stage).Presents, "body", s.body(rung.Stage), "when", when, "clause", s.cite(answer.Clause)), which), term
}

// answers says how a review answers.
func (s speech) answers(rung procedure.Rung) []string {
	body, answer, say := s.body(rung.Stage), rung.Answer, &s.Ladder
	presents, term := s.presents(rung)
	starts := ""
	switch from := below(s.p, rung.Stage); {
	case term == "":
		starts = s.Steps.NoLastDay
	case answer.Limit.Including: // which was said
	case answer.Limit.From != procedure.FromEntry && answer.Limit.From != procedure.FromReferral:
	case from.Advises != "":
		starts = say.AdviceDay
	case rung.Entry.Referral:
		starts = s.fill(say.ReferralDay)
	default:
		starts = s.fill(say.EntryDay)
	}
	lines := []string{paragraph(presents, starts)}
	add := func(phrase string, values ...string) { lines = append(lines, s.fill(phrase, values...)) }
	if refuse := answer.Refuse; refuse.From != 0 {
		until, which := s.limit(rung.Stage, refuse, 0)
		lines = append(lines, paragraph(s.fill(say.Refuse, "body", body, "until", until, "clause", s.cite(refuse.Clause)), which))
	}
	if !answer.Target.IsZero() {
		add(say.Target, "term", s.term(answer.Target))
	}
	if x := rung.Extend; x.Clause != "" {
		add(say.MayExtend, "body", body, "how", s.longer(x), "clause", s.cite(x.Clause))
	}
	if x := rung.ExtendAgreed; x.Clause != "" {
		add(say.MayExtendAgreed, "body", body, "how", s.longer(x), "clause", s.cite(x.Clause))
	}
	if retract := cmp.Or(rung.Extend.Retract, rung.ExtendAgreed.Retract); retract != "" {
		add(say.MayRetract, "clause", s.cite(retract))
	}
	if pause := rung.Pause; pause.Clause != "" {
		anew := ""
		if pause.Anew {
			anew = say.Anew
		}
		lines = append(lines, paragraph(s.fill(say.MayPause, "body", body, "clause", s.cite(pause.Clause)), anew))
	}
	if to, ok := above(s.p, rung.Stage); ok && rung.Silence != "" {
		add(say.SilenceOpens, "body", s.body(to.Stage), "clause", s.cite(rung.Silence))
	}
	return lines
}

// longer says how often and how long a term can be extended.
func (s speech) longer(x procedure.Extension) string {
	say := &s.Ladder
	phrase, most := say.Times, say.TimesMost
	switch x.Times {
	case 0:
		phrase, most = say.Longer, say.LongerMost
	case 1:
		phrase, most = say.Once, say.OnceMost
	}
	if !x.Most.IsZero() {
		phrase = most
	}
	return s.fill(phrase, "n", strconv.Itoa(x.Times), "term", s.term(x.Most))
}

// limit says until when, and which of two days counts. It is empty when there is
// no limit. What is counted from an answer is counted from that at the stage at;
// since is that of a duty.
func (s speech) limit(at procedure.Stage, l procedure.Limit, since procedure.Anchor) (until, which string) {
	until, including := s.span(at, l.Span, since), ""
	if l.Including {
		including = s.Limits.Including
	}
	switch {
	case l.Or.From == 0:
		return until, including
	case l.Known:
		or := strings.TrimSuffix(s.span(at, l.Or, since), ",")
		return until, paragraph(s.fill(s.Limits.LaterKnown, "or", or), including)
	case l.Later:
		which = s.Limits.Later
	default:
		which = s.Limits.Earlier
	}
	which = paragraph(which, including)
	bare := func(phrase string) string { return strings.TrimSuffix(phrase, ",") } // Either has its own
	return s.fill(s.Limits.Either, "until", bare(until), "or", bare(s.span(at, l.Or, since))), which
}

func (s speech) span(at procedure.Stage, span procedure.Span, since procedure.Anchor) string {
	say := &s.Limits
	phrase := ""
	switch span.From {
	case 0:
		return ""
	case procedure.FromEntry:
		phrase = say.Within
	case procedure.FromEvent:
		phrase = say.OfEvent
	case procedure.FromReferral:
		phrase = say.OfReferral
	case procedure.FromAcknowledgement:
		phrase = say.OfAcknowledgement
	case procedure.FromConsultation:
		phrase = say.OfConsultation
	case procedure.FromHearing:
		phrase = say.OfHearing
		rung, _ := s.p.Rung(at)
		if !slices.ContainsFunc(rung.Duties, func(d procedure.Duty) bool { return d.Kind == procedure.Heard }) {
			phrase = say.OfMeeting
		}
	case procedure.FromAnswer:
		phrase = say.OfAnswer
		if since == procedure.FromAnswer { // which was just spoken of
			phrase = say.OfThat
		}
	case procedure.FromSilence:
		phrase = say.OfSilence
	case procedure.FromExtension:
		phrase = say.OfExtension
	case procedure.FromDue:
		switch {
		case since == procedure.FromDue:
			phrase = say.OfThatDue
		case !span.Term.IsZero():
			phrase = say.OfDue
		case since == procedure.FromExtension:
			phrase = say.ByOrdinaryDay
		default:
			phrase = say.ByDue
		}
	case procedure.FromClosing:
		phrase = say.OfClosing
	}
	return s.fill(phrase, "term", s.term(span.Term), "answer", s.answer(at).Noun)
}
