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
	fs.term("filing.term", r.Filing.Term)
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
	fs.entry(i, at+"entry.")
	fs.consult(r, at+"consult.")
	fs.answer(r, at+"answer.")
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
	fs.cite(at+"clause", e.Clause, true)
	if e.Inform != "" && !e.Referral {
		fs.add(at+"inform", "only a referral is something to tell of")
	}
	fs.cite(at+"inform", e.Inform, false)
}

func (fs *checker) consult(r Rung, at string) {
	if len(r.Consult.Parties) > 0 && r.Form == Talk {
		fs.add(at+"parties", "a talk consults nobody")
	}
	for i, p := range r.Consult.Parties {
		field := fmt.Sprintf("%sparties[%d]", at, i)
		switch {
		case p == 0 || p > AppealsCommittee:
			fs.add(field, "%v is not a party", p)
		case p == r.Stage.Party():
			fs.add(field, "%v cannot consult itself", p)
		case slices.Index(r.Consult.Parties, p) < i:
			fs.add(field, "%v is there twice", p)
		}
	}
	fs.cite(at+"clause", r.Consult.Clause, len(r.Consult.Parties) > 0)
}

func (fs *checker) answer(r Rung, at string) {
	if r.Form == Talk && r.Answer != (Answer{}) {
		fs.add(at+"term", "a talk has no answer; make it a review or leave the answer out")
	}
	fs.term(at+"term", r.Answer.Term)
	fs.cite(at+"clause", r.Answer.Clause, r.Form == Review)
}

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
