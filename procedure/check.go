package procedure

import (
	"fmt"
	"slices"

	"github.com/hulponline/klachtenregeling/deadline"
)

// check reports every fault of r that would make a case stick, or a document
// of it lie.
func (r Regulation) check() error {
	fs := checker{regulation: r}
	fs.label("id", r.ID) // as a dossier must be able to say them
	fs.label("edition", r.Edition)
	fs.both("name", r.Name)
	fs.wrap("counting", r.Counting.Validate())
	fs.cite("grounds.clause", r.Grounds.Clause, r.Grounds.Required)
	for i, n := range r.Grounds.Names {
		at := fmt.Sprintf("grounds.names[%d]", i)
		if n.Ground == 0 || n.Ground > ServiceDelivery {
			fs.add(at+".ground", "%v is not a ground", n.Ground)
		} else if slices.IndexFunc(r.Grounds.Names, func(o GroundName) bool { return o.Ground == n.Ground }) < i {
			fs.add(at+".ground", "%v is named twice", n.Ground)
		}
		fs.both(at+".name", n.Name)
	}
	fs.term("filing.term", r.Filing.Term)
	if r.Filing.Open && r.Filing.Term.IsZero() {
		fs.add("filing.open", "there is no term that could be open")
	}
	fs.cite("filing.clause", r.Filing.Clause, r.Filing.Term != deadline.Term{})
	fs.cite("filing.late", r.Filing.Late, r.Filing.Term != deadline.Term{})
	if len(r.Rungs) == 0 {
		fs.add("rungs", "missing, want at least one")
	}
	for i := range r.Rungs {
		fs.rung(i)
	}
	fs.cite("skip", r.Skip, false)
	fs.cite("fixed", r.Fixed, false)
	fs.cite("closing.withdraw", r.Closing.Withdraw, true)
	fs.cite("closing.lapse", r.Closing.Lapse, false)
	if r.Closing.By > AppealsCommittee {
		fs.add("closing.by", "%v is not a party", r.Closing.By)
	}
	fs.term("closing.reopen", r.Closing.Reopen)
	if r.Closing.Lapse == "" && !r.Closing.Reopen.IsZero() {
		fs.add("closing.reopen", "nothing lapses, so nothing is reopened")
	}
	fs.cite("contact.addressClause", r.Contact.AddressClause, len(r.Contact.Address) > 0)
	fs.cite("contact.infoClause", r.Contact.InfoClause, r.Contact.Phone+r.Contact.Mail != "")
	for i, c := range r.Clauses {
		at := fmt.Sprintf("clauses[%d]", i)
		fs.text(at+".id", c.ID)
		if first := slices.IndexFunc(r.Clauses, func(o Clause) bool { return o.ID == c.ID }); first < i {
			fs.add(at+".id", "%q is defined twice, first as clauses[%d]", c.ID, first)
		}
		fs.both(at+".summary", c.Summary)
	}
	return fs.err()
}

// A checker gathers the faults of one regulation.
type checker struct {
	faults
	regulation Regulation
}

func (fs *checker) rung(i int) {
	r, at := fs.regulation.Rungs[i], fmt.Sprintf("rungs[%d].", i)
	switch {
	case r.Stage == 0 || r.Stage > OnAppeal:
		fs.add(at+"stage", "%v is not a stage", r.Stage)
	case i > 0 && r.Stage <= fs.regulation.Rungs[i-1].Stage:
		fs.add(at+"stage", "%v after %v: rungs go up, each stage once", r.Stage, fs.regulation.Rungs[i-1].Stage)
	}
	if r.Form != Talk && r.Form != Review {
		fs.add(at+"form", "%v is not a form, want talk or review", r.Form)
	}
	fs.both(at+"body", r.Body)
	if (r.Note.NL == "") != (r.Note.EN == "") {
		fs.both(at+"note", r.Note)
	}
	if r.Required && r.Entry.Referral {
		fs.add(at+"required", "a referral rung cannot be passed over anyway; leave it out")
	}
	fs.entry(i, at+"entry.")
	if r.Form == Talk {
		fs.talk(r, at)
	} else {
		fs.review(i, at)
	}
	fs.agree(r, at+"agree.")
	fs.cite(at+"final", r.Final, false)
	if r.Final != "" && i < len(fs.regulation.Rungs)-1 {
		fs.add(at+"final", "the answer here ends the case, so nobody reaches the rungs above it")
	}
	if r.Final != "" && r.Form == Talk {
		fs.add(at+"final", "a talk has no answer that could end the case")
	}
}

func (fs *checker) entry(i int, at string) {
	e := fs.regulation.Rungs[i].Entry
	switch {
	case e.Referral && i == 0:
		fs.add(at+"referral", "nobody can refer to the lowest rung")
	case e.Referral && fs.regulation.Rungs[i-1].Form == Talk:
		fs.add(at+"referral", "a talk does not refer, so nobody ever reaches this stage; put a review below it")
	}
	switch {
	case e.Referral && e.Norm != 0:
		fs.add(at+"norm", "%v has no effect where only a referral leads", e.Norm)
	case !e.Referral && e.Norm != Advice && e.Norm != Right:
		fs.add(at+"norm", "%v, want advice or right", e.Norm)
	}
	fs.within(i, at+"within.")
	fs.cite(at+"clause", e.Clause, true)
	if e.Inform != "" && !e.Referral {
		fs.add(at+"inform", "only a referral is something to tell of")
	}
	fs.cite(at+"inform", e.Inform, false)
}

func (fs *checker) within(i int, at string) {
	e := fs.regulation.Rungs[i].Entry
	w := e.Within
	if w == (Within{}) {
		return
	}
	if i == 0 || e.Referral {
		fs.add(at+"clause", "nobody goes up to this rung from another; the window of filing is the limit of the first")
	}
	fs.term(at+"afterAnswer", w.AfterAnswer)
	if i > 0 && !w.AfterAnswer.IsZero() && fs.regulation.Rungs[i-1].Form == Talk {
		fs.add(at+"afterAnswer", "the rung below is a talk, which has no answer to count from")
	}
	fs.term(at+"afterEvent", w.AfterEvent)
	if w.Later && (w.AfterAnswer.IsZero() || w.AfterEvent.IsZero()) {
		fs.add(at+"later", "there is one term, so none is later")
	}
	if w.Open && w.AfterAnswer.IsZero() && w.AfterEvent.IsZero() {
		fs.add(at+"open", "there is no term that could be open")
	}
	fs.cite(at+"clause", w.Clause, true)
}

// talk wants nothing at a talk that only a review can do.
func (fs *checker) talk(r Rung, at string) {
	const left = "only a review has this; make it one or leave it out"
	for _, f := range []struct {
		field string
		set   bool
	}{
		{"acknowledge", r.Acknowledge != (Acknowledgement{})},
		{"consult", len(r.Consult.Parties) > 0 || r.Consult.Clause != ""},
		{"hear", len(r.Hear.Parties) > 0 || r.Hear.Clause != "" || !r.Hear.Term.IsZero()},
		{"answer", r.Answer != (Answer{})},
		{"extend", r.Extend != (Extension{})},
		{"extendAgreed", r.ExtendAgreed != (Extension{})},
		{"pause", r.Pause != ""},
		{"silence", r.Silence != ""},
	} {
		if f.set {
			fs.add(at+f.field, left)
		}
	}
}

func (fs *checker) review(i int, at string) {
	r := fs.regulation.Rungs[i]
	fs.term(at+"acknowledge.term", r.Acknowledge.Term)
	fs.cite(at+"acknowledge.clause", r.Acknowledge.Clause, !r.Acknowledge.Term.IsZero())
	fs.parties(r, at+"consult.parties", r.Consult.Parties)
	fs.cite(at+"consult.clause", r.Consult.Clause, len(r.Consult.Parties) > 0)
	fs.parties(r, at+"hear.parties", r.Hear.Parties)
	fs.term(at+"hear.term", r.Hear.Term)
	if len(r.Hear.Parties) == 0 && !r.Hear.Term.IsZero() {
		fs.add(at+"hear.term", "there is nobody to hear")
	}
	fs.cite(at+"hear.clause", r.Hear.Clause, len(r.Hear.Parties) > 0)
	fs.answer(r, at+"answer.")
	fs.extension(r, at+"extend.", r.Extend)
	fs.extension(r, at+"extendAgreed.", r.ExtendAgreed)
	fs.cite(at+"pause", r.Pause, false)
	if r.Pause != "" && r.Answer.Term.IsZero() {
		fs.add(at+"pause", "the answer has no term that could be paused")
	}
	fs.cite(at+"silence", r.Silence, false)
	switch {
	case r.Silence == "":
	case r.Answer.Term.IsZero():
		fs.add(at+"silence", "the answer has no term that could run out")
	case i == len(fs.regulation.Rungs)-1:
		fs.add(at+"silence", "there is no rung that silence could open")
	case fs.regulation.Rungs[i+1].Entry.Referral:
		fs.add(at+"silence", "the next rung is reached by referral, so silence opens nothing")
	}
}

func (fs *checker) parties(r Rung, at string, parties []Party) {
	for i, p := range parties {
		field := fmt.Sprintf("%s[%d]", at, i)
		switch {
		case p == 0 || p > AppealsCommittee:
			fs.add(field, "%v is not a party", p)
		case p == r.Stage.Party():
			fs.add(field, "%v is the body itself", p)
		case slices.Index(parties, p) < i:
			fs.add(field, "%v is there twice", p)
		}
	}
}

func (fs *checker) answer(r Rung, at string) {
	fs.term(at+"term", r.Answer.Term)
	switch {
	case r.Answer.From > FromAcknowledgement:
		fs.add(at+"from", "%v is not an anchor", r.Answer.From)
	case r.Answer.From == FromAcknowledgement && r.Acknowledge.Term.IsZero():
		fs.add(at+"from", "there is no last day for the acknowledgement to count from")
	case r.Answer.From == FromAcknowledgement && r.Answer.Term.IsZero():
		fs.add(at+"from", "there is no term to count")
	}
	fs.term(at+"target", r.Answer.Target)
	if !r.Answer.Target.IsZero() && r.Answer.Term.IsZero() {
		fs.add(at+"target", "a target lies within a term, and there is none")
	} else if working := deadline.UnitWorkingDay; !r.Answer.Target.IsZero() && (r.Answer.Target.Unit() == working) != (r.Answer.Term.Unit() == working) {
		fs.add(at+"target", "one of %v and %v counts working days and the other does not", r.Answer.Target, r.Answer.Term)
	}
	fs.cite(at+"clause", r.Answer.Clause, true)
}

func (fs *checker) extension(r Rung, at string, x Extension) {
	if x == (Extension{}) {
		return
	}
	if r.Answer.Term.IsZero() {
		fs.add(at+"clause", "the answer has no term that could be extended")
	}
	if x.Times < 0 || x.Times > mostTimes {
		fs.add(at+"times", "%d, want 0 (always) to %d", x.Times, mostTimes)
	}
	fs.term(at+"most", x.Most)
	fs.cite(at+"clause", x.Clause, true)
	fs.cite(at+"inform", x.Inform, false)
}

// mostTimes bounds the number of extensions that a regulation can state.
const mostTimes = 100

func (fs *checker) agree(r Rung, at string) {
	if r.Final != "" && r.Agree != (Agreement{}) {
		fs.add(at+"accept", "the answer here ends the case, so nobody is asked to agree")
	}
	fs.cite(at+"accept", r.Agree.Accept, r.Final == "")
	fs.cite(at+"decline", r.Agree.Decline, r.Final == "")
	fs.cite(at+"giveUp", r.Agree.GiveUp, false)
	if r.Agree.GiveUp != "" && r.Form == Talk {
		fs.add(at+"giveUp", "declining a talk needs no answer; leave it out")
	}
}

// text wants s to be there.
func (fs *checker) text(field, s string) {
	if s == "" {
		fs.add(field, "missing")
	}
}

// both wants t in both languages.
func (fs *checker) both(field string, t Text) {
	fs.text(field+".nl", t.NL)
	fs.text(field+".en", t.EN)
}

// term wants t to be countable; the zero Term is no term.
func (fs *checker) term(field string, t deadline.Term) {
	if t != (deadline.Term{}) {
		fs.wrap(field, fs.regulation.Counting.ValidateTerm(t))
	}
}

// cite wants id, when it is there or must be, to be a clause of the registry.
func (fs *checker) cite(field, id string, must bool) {
	switch {
	case id == "" && must:
		fs.add(field, "missing, want the id of a clause")
	case id != "" && !slices.ContainsFunc(fs.regulation.Clauses, func(c Clause) bool { return c.ID == id }):
		fs.add(field, "%q is not among the clauses", id)
	}
}
