package procedure

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hulponline/klachtenregeling/deadline"
)

// check reports every fault of r that would make a case stick, or a document
// of it lie.
func (r Regulation) check() error {
	fs := checker{regulation: &r, clauses: make(map[string]int, len(r.Clauses)), languages: slices.DeleteFunc(r.Name.languages(), isNoTag)}
	for i, c := range slices.Backward(r.Clauses) {
		fs.clauses[c.ID] = i
	}
	fs.label("id", r.ID) // as a dossier must be able to say them
	fs.label("edition", r.Edition)
	fs.text("name", r.Name)
	fs.nest("counting", r.Counting.Validate())
	fs.term("patience.term", r.Patience.Term)
	fs.grounds("grounds.")
	fs.limit("filing.limit.", r.Filing.Limit, FromEvent)
	if len(r.Rungs) == 0 {
		fs.add("rungs", "missing, want at least one")
	}
	for i := range r.Rungs {
		fs.rung(i)
	}
	fs.ladder()
	if r.Closing.By > AppealsCommittee {
		fs.add("closing.by", "%v is not a party", r.Closing.By)
	}
	fs.limit("closing.reopen.", r.Closing.Reopen, FromClosing)
	if r.Closing.Lapse == "" && r.Closing.Reopen != (Limit{}) {
		fs.add("closing.reopen", "nothing lapses, so nothing is reopened")
	}
	if r.Closing.Reopen.Warns {
		fs.add("closing.reopen.warns", "nobody looks at a case again that has no end; leave the limit out")
	}
	for i, line := range r.Contact.Address {
		fs.line(fmt.Sprintf("contact.address[%d]", i), line)
	}
	fs.line("contact.phone", r.Contact.Phone)
	fs.line("contact.mail", r.Contact.Mail)
	r.eachCite(fs.cite)
	for i := range r.Clauses {
		fs.clause(i)
	}
	return fs.err()
}

// Cites yields every citation of r that is there, with its path, such as
// "rungs[3].answer.clause".
func (r Regulation) Cites() iter.Seq2[string, Cite] {
	return func(yield func(string, Cite) bool) {
		more := true
		r.eachCite(func(path string, c Cite, _ bool) {
			more = more && (c == "" || yield(path, c))
		})
	}
}

// eachCite calls do for each citation of r, with its path and whether it must
// be there. It is the one list of them.
func (r *Regulation) eachCite(do func(path string, c Cite, must bool)) {
	do("patience.clause", r.Patience.Clause, !r.Patience.Term.IsZero())
	do("grounds.clause", r.Grounds.Clause, false)
	do("grounds.required", r.Grounds.Required, false)
	do("grounds.noted", r.Grounds.Noted, false)
	limit := func(at string, l Limit, must bool) {
		do(at+"clause", l.Clause, must && l.Span != (Span{}))
	}
	limit("filing.limit.", r.Filing.Limit, true)
	do("filing.late", r.Filing.Late, r.Filing.Limit != (Limit{}))
	for i := range r.Rungs {
		g, at := &r.Rungs[i], fmt.Sprintf("rungs[%d].", i)
		review, goesOn := g.Form == Review, g.Final == "" && g.Advises == ""
		do(at+"entry.clause", g.Entry.Clause, true)
		limit(at+"entry.within.", g.Entry.Within, true)
		do(at+"entry.about", g.Entry.About, false)
		do(at+"entry.optional", g.Entry.Optional, false)
		do(at+"entry.early", g.Entry.Early, false)
		do(at+"entry.owed", g.Entry.Owed, false)
		do(at+"entry.claim", g.Entry.Claim, false)
		for j, d := range g.Duties {
			at := fmt.Sprintf("%sduties[%d].", at, j)
			do(at+"clause", d.Clause, true)
			do(at+"noted", d.Noted, false)
		}
		do(at+"answer.clause", g.Answer.Clause, review)
		limit(at+"answer.refuse.", g.Answer.Refuse, true)
		do(at+"extend.clause", g.Extend.Clause, g.Extend != Extension{})
		do(at+"extend.retract", g.Extend.Retract, false)
		do(at+"extendAgreed.clause", g.ExtendAgreed.Clause, g.ExtendAgreed != Extension{})
		do(at+"extendAgreed.retract", g.ExtendAgreed.Retract, false)
		do(at+"pause.clause", g.Pause.Clause, g.Pause != Pause{})
		do(at+"silence", g.Silence, false)
		do(at+"agree.accept", g.Agree.Accept, goesOn)
		do(at+"agree.early", g.Agree.Early, false)
		do(at+"agree.decline", g.Agree.Decline, goesOn)
		do(at+"agree.giveUp", g.Agree.GiveUp, false)
		do(at+"agree.reopen", g.Agree.Reopen, false)
		do(at+"agree.resume", g.Agree.Resume, false)
		do(at+"advises", g.Advises, false)
		do(at+"final", g.Final, false)
	}
	do("skip", r.Skip, false)
	do("fixed", r.Fixed, false)
	do("closing.withdraw", r.Closing.Withdraw, true)
	do("closing.lapse", r.Closing.Lapse, false)
	limit("closing.reopen.", r.Closing.Reopen, false)
	do("closing.forward", r.Closing.Forward, false)
	do("contact.addressClause", r.Contact.AddressClause, len(r.Contact.Address) > 0)
	do("contact.infoClause", r.Contact.InfoClause, r.Contact.Phone+r.Contact.Mail != "")
}

// A checker gathers the faults of one regulation.
type checker struct {
	faults
	regulation *Regulation
	clauses    map[string]int // the first place of each ID
	languages  []string
	stages     set[Stage] // of the rungs so far
	outliving  int        // duties so far
}

// A set holds words of one vocabulary.
type set[W word] uint32

func (s set[W]) has(w W) bool { return s&(1<<(w&31)) != 0 }

// add puts w in s, and reports whether it was there.
func (s *set[W]) add(w W) bool {
	was := s.has(w)
	*s |= 1 << (w & 31)
	return was
}

// cite wants c, when it is there or must be, to name clauses of the registry.
func (fs *checker) cite(path string, c Cite, must bool) {
	if c == "" && must {
		fs.add(path, "missing, want the id of a clause")
	}
	cited := 0
	for id := range c.All() {
		cited++
		if _, ok := fs.clauses[id]; !ok {
			fs.add(path, "%.40q is not among the clauses", id)
		}
	}
	if cited > mostCited {
		fs.add(path, "cites %d clauses, want at most %d", cited, mostCited)
	}
}

// mostCited is how many clauses can give one thing its force. Citations are
// repeated in errors.
const mostCited = 20

func (fs *checker) clause(i int) {
	c, at := &fs.regulation.Clauses[i], fmt.Sprintf("clauses[%d].", i)
	fs.label(at+"id", c.ID)
	if strings.Contains(c.ID, ",") {
		fs.add(at+"id", "%.40q holds a comma, which separates the clauses of a citation", c.ID)
	}
	if first := fs.clauses[c.ID]; first < i {
		fs.add(at+"id", "%.40q is defined twice, first as clauses[%d]", c.ID, first)
	}
	fs.line(at+"find", c.Find)
	fs.text(at+"summary", c.Summary)
}

func (fs *checker) grounds(at string) {
	var named set[Ground]
	for i, n := range fs.regulation.Grounds.Names {
		at := fmt.Sprintf("%snames[%d].", at, i)
		switch {
		case n.Ground == 0 || n.Ground > lastOf[Ground](groundWords):
			fs.add(at+"ground", "%v is not a ground", n.Ground)
		case named.add(n.Ground):
			fs.add(at+"ground", "%v is named twice", n.Ground)
		}
		fs.text(at+"name", n.Name)
	}
}

func (fs *checker) rung(i int) {
	r, at := &fs.regulation.Rungs[i], fmt.Sprintf("rungs[%d].", i)
	switch {
	case r.Stage == 0 || r.Stage > OnAppeal:
		fs.add(at+"stage", "%v is not a stage", r.Stage)
	case fs.stages.add(r.Stage):
		fs.add(at+"stage", "%v is there twice", r.Stage)
	}
	if r.Form != Talk && r.Form != Review {
		fs.add(at+"form", "%v is not a form, want talk or review", r.Form)
	}
	fs.text(at+"body", r.Body)
	if len(r.Short) > 0 {
		fs.text(at+"short", r.Short)
	}
	if len(r.Note) > 0 {
		fs.text(at+"note", r.Note)
	}
	if r.Required && r.Entry.Referral {
		fs.add(at+"required", "a referral rung cannot be passed over anyway; leave it out")
	}
	fs.entry(i, at+"entry.")
	if r.Form == Talk {
		fs.talk(r, at)
	} else {
		fs.review(r, i, at)
	}
	fs.agree(r, at+"agree.")
}

func (fs *checker) entry(i int, at string) {
	e := &fs.regulation.Rungs[i].Entry
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
	if e.About != "" && e.Referral {
		fs.add(at+"about", "a referral comes here whomever the complaint is about")
	}
	if e.Optional != "" && (fs.regulation.Rungs[i].Required || e.Referral) {
		fs.add(at+"optional", "nobody goes past this rung")
	}
	if e.Early != "" && (e.Referral || i == 0 || fs.regulation.Rungs[i-1].Form == Talk) {
		fs.add(at+"early", "want a rung that the complainant comes to themselves, above a review")
	}
	if !e.Referral && e.Owed != "" {
		fs.add(at+"owed", "nobody refers to this rung")
	}
	if !e.Referral && e.Claim != "" {
		fs.add(at+"claim", "the complainant comes here without a referral anyway")
	}
	fs.limit(at+"within.", e.Within, FromEvent, FromAnswer, FromSilence, FromDue)
	if e.Within == (Limit{}) {
		return
	}
	if i == 0 || e.Referral && e.Claim == "" {
		fs.add(at+"within", "nobody goes up to this rung from another; the window of filing is the limit of the first")
		return
	}
	for _, s := range []Span{e.Within.Span, e.Within.Or} {
		if s.From != 0 && s.From != FromEvent && fs.regulation.Rungs[i-1].Form == Talk {
			fs.add(at+"within", "the rung below is a talk, which has no answer to count from")
			break
		}
	}
}

// talk wants nothing at a talk that only a review can do.
func (fs *checker) talk(r *Rung, at string) {
	for _, f := range []struct {
		field string
		set   bool
	}{
		{"duties", len(r.Duties) > 0},
		{"answer", r.Answer != (Answer{})},
		{"extend", r.Extend != (Extension{})},
		{"extendAgreed", r.ExtendAgreed != (Extension{})},
		{"pause", r.Pause != (Pause{})},
		{"silence", r.Silence != ""},
		{"advises", r.Advises != ""},
		{"final", r.Final != ""},
	} {
		if f.set {
			fs.add(at+f.field, "only a review has this; make it one or leave it out")
		}
	}
}

func (fs *checker) review(r *Rung, i int, at string) {
	above := fs.regulation.Rungs[i+1:]
	links := countedFrom(r.Duties)
	places, returning := 0, 0
	for j := range r.Duties {
		fs.duty(r, &links, j, fmt.Sprintf("%sduties[%d].", at, j))
		places += max(1, len(r.Duties[j].Parties))
		if !r.Duties[j].Every.IsZero() {
			returning += len(r.Duties[j].Parties)
		}
	}
	if returning > mostReturning {
		fs.add(at+"duties", "%d that come back, towards one party each, want at most %d", returning, mostReturning)
	}
	if places > mostDuties {
		fs.add(at+"duties", "%d towards one party each, want at most %d", places, mostDuties)
	}
	fs.answer(r, &links, at+"answer.")
	fs.extension(r, at+"extend.", r.Extend)
	fs.extension(r, at+"extendAgreed.", r.ExtendAgreed)
	dated := r.Answer.Limit.Span != (Span{})
	if r.Pause != (Pause{}) && !dated {
		fs.add(at+"pause", "the answer has no term that could be paused")
	}
	switch {
	case r.Silence == "":
	case !dated:
		fs.add(at+"silence", "the answer has no term that could run out")
	case len(above) == 0:
		fs.add(at+"silence", "there is no rung that silence could open")
	case above[0].Entry.Referral:
		fs.add(at+"silence", "the next rung is reached by referral, so silence opens nothing")
	}
	switch {
	case r.Advises == "":
	case r.Final != "":
		fs.add(at+"advises", "an advice does not end the case; leave this or final out")
	case len(above) == 0 || !above[0].Entry.Referral:
		fs.add(at+"advises", "want a rung above it that is reached by referral, and decides")
	}
	if r.Final != "" && len(above) > 0 {
		fs.add(at+"final", "the answer here ends the case, so nobody reaches the rungs above it")
	}
}

func (fs *checker) duty(r *Rung, links *dutyLinks, j int, at string) {
	d := &r.Duties[j]
	if !d.Kind.isDuty() {
		fs.add(at+"kind", "%v is nothing to owe, want acknowledged, consulted, heard, informed or published", d.Kind)
		return
	}
	if d.By > AppealsCommittee {
		fs.add(at+"by", "%v is not a party", d.By)
	}
	towards := d.Kind.Takes().Party == Required
	switch {
	case towards && len(d.Parties) == 0:
		fs.add(at+"parties", "missing, want with whom or to whom")
	case !towards && len(d.Parties) > 0:
		fs.add(at+"parties", "%v is not done with anybody", d.Kind)
	}
	var named set[Party]
	for i, p := range d.Parties {
		field := fmt.Sprintf("%sparties[%d]", at, i)
		switch {
		case p == 0 || p > AppealsCommittee:
			fs.add(field, "%v is not a party", p)
		case p == r.Stage.Party() && d.By == 0:
			fs.add(field, "%v is the body itself", p)
		case named.add(p):
			fs.add(field, "%v is there twice", p)
		}
	}
	if !slices.Contains([]Anchor{0, FromEntry, FromReferral, FromAnswer, FromExtension, FromDue}, d.Since) {
		fs.add(at+"since", "%v, want entry, referral, answer, extension or due", d.Since)
	}
	if d.Since == FromDue && r.Answer.Limit.Span == (Span{}) {
		fs.add(at+"since", "the answer has no last day")
	}
	if d.Since == FromDue && (d.First || d.Kind != Informed) {
		fs.add(at+"since", "only telling somebody is owed because there is no answer, and it does not come first")
	}
	if d.Since == FromReferral && !r.Entry.Referral {
		fs.add(at+"since", "nobody refers to this rung")
	}
	if d.Since == FromExtension && r.Extend.Clause == "" && r.ExtendAgreed.Clause == "" {
		fs.add(at+"since", "the term of the answer is never extended")
	}
	if d.Since == FromAnswer && !d.Outlives {
		switch {
		case d.Kind != Informed && d.Kind != Published:
			fs.add(at+"since", "%v is owed until the answer, and not after it, unless it outlives the rung", d.Kind)
		case r.Final != "" || r.Advises != "":
			fs.add(at+"outlives", "the complaint is gone with the answer here, and so is what is owed from then on; let it outlive the rung")
		}
	}
	if d.Unasked && (d.Since != FromExtension || r.Extend.Clause == "") {
		fs.add(at+"unasked", "there is no extension without consent that it could be owed after")
	}
	if !d.Over.IsZero() {
		fs.term(at+"over", d.Over)
		if d.Since != FromExtension {
			fs.add(at+"over", "only what is owed from an extension depends on its length")
		}
	}
	if d.Upheld && d.Since != FromAnswer {
		fs.add(at+"upheld", "only what is owed from the answer depends on what it says")
	}
	if d.Ends && (d.Kind != Informed && d.Kind != Published || d.Since == FromAnswer || d.Since == FromDue) {
		fs.add(at+"ends", "this is not owed after the answer anyway, or only then; leave it out")
	}
	if d.First && (d.Since == FromAnswer || d.Kind == Published) {
		fs.add(at+"first", "what comes after the answer does not come before it")
	}
	if d.Noted != "" && !d.First {
		fs.add(at+"noted", "only what comes before the answer can be missing when the complainant accepts early")
	}
	if d.Limit.Clause != "" {
		fs.add(at+"limit.clause", "a duty is cited by its own clause; leave it out")
	}
	fs.limit(at+"limit.", d.Limit, FromEvent, FromEntry, FromReferral, FromAcknowledgement, FromConsultation, FromHearing, FromAnswer, FromExtension, FromDue)
	if d.Limit.Warns {
		fs.add(at+"limit.warns", "a duty is not barred after its last day anyway")
	}
	fs.anchored(r, links, at+"limit.", d.Limit, d.Kind)
	if !d.Every.IsZero() {
		fs.term(at+"every", d.Every)
		if d.First || d.Outlives || d.Since == FromExtension || d.Kind != Informed {
			fs.add(at+"every", "only telling somebody comes back, for as long as the complaint is here")
		}
	}
	if d.Outlives {
		fs.outlives(d, at)
	}
}

// outlives wants a duty that lasts beyond its rung to need nothing of it.
func (fs *checker) outlives(d *Duty, at string) {
	if d.Since != FromAnswer {
		fs.add(at+"since", "%v, want answer: a duty that outlives its rung arises there", d.Since)
	}
	if l := d.Limit; l.Span != (Span{}) && (l.From != FromAnswer || l.Or != (Span{})) {
		fs.add(at+"limit", "want one term from the answer, since which it is owed")
	}
	if len(d.Parties) > 1 {
		fs.add(at+"parties", "want one: state it once for each")
	}
	if d.About {
		fs.add(at+"about", "a duty that outlives its rung is owed whomever the complaint is about")
	}
	if fs.outliving++; fs.outliving > mostOutliving {
		fs.add(at+"outlives", "there are more than %d of these", mostOutliving)
	}
}

func (fs *checker) answer(r *Rung, links *dutyLinks, at string) {
	l := r.Answer.Limit
	fs.limit(at+"limit.", l, FromEvent, FromEntry, FromReferral, FromAcknowledgement, FromConsultation, FromHearing)
	if l.Or != (Span{}) && (l.Or.Term != l.Term || l.Or.Including != l.Including || !l.Later || !l.Known) {
		fs.add(at+"limit.or", "an answer has one term; it can be counted from another day too when that comes: the same term, later and known")
	}
	if l.Warns {
		fs.add(at+"limit.warns", "an answer is not barred after its last day anyway; say a day to aim at as its target")
	}
	if l.Clause != "" {
		fs.add(at+"limit.clause", "an answer is cited by its own clause; leave it out")
	}
	fs.anchored(r, links, at+"limit.", l, 0)
	fs.limit(at+"refuse.", r.Answer.Refuse, FromEvent, FromEntry, FromReferral, FromAcknowledgement)
	fs.anchored(r, links, at+"refuse.", r.Answer.Refuse, 0)
	if r.Answer.Refuse.Warns {
		fs.add(at+"refuse.warns", "an answer is not barred after its last day anyway")
	}
	fs.term(at+"target", r.Answer.Target)
	if !r.Answer.Target.IsZero() && l.Span == (Span{}) {
		fs.add(at+"target", "a target lies within a term, and there is none")
	}
}

// anchored wants what is counted from something of the rung to find it there,
// and no duty to be counted, by a roundabout way, from itself.
func (fs *checker) anchored(r *Rung, links *dutyLinks, at string, l Limit, own Kind) {
	for _, s := range []struct {
		path string
		from Anchor
		may  bool // it need not come
	}{{at + "from", l.From, false}, {at + "or.from", l.Or.From, l.Known && own == 0}} {
		switch k := s.from.duty(); {
		case s.from == FromReferral && !r.Entry.Referral:
			fs.add(s.path, "nobody refers to this rung")
		case s.from == FromExtension && r.Extend.Clause == "" && r.ExtendAgreed.Clause == "":
			fs.add(s.path, "the term of the answer is never extended")
		case s.from == FromDue && r.Answer.Limit.Span == (Span{}):
			fs.add(s.path, "the answer has no last day")
		case k == 0, s.may && !links.kinds.has(k):
		case own != 0 && (k == own || k <= Heard && own <= Heard && links.from[k].has(own)):
			fs.add(s.path, "%v is counted from itself", own)
		case !links.owed.has(k):
			fs.add(s.path, "there is no duty to count from: %v", k)
		}
	}
}

// dutyLinks says which kinds of duty a rung has, and from which other kinds the
// limits of each are counted, directly or not.
type dutyLinks struct {
	kinds set[Kind] // all of them
	owed  set[Kind] // those that are owed from the start
	from  [Heard + 1]set[Kind]
}

func countedFrom(duties []Duty) dutyLinks {
	var links dutyLinks
	for i := range duties {
		d := &duties[i]
		links.kinds.add(d.Kind)
		if d.Kind > Heard {
			continue // nothing is counted from it
		}
		if d.Since == 0 || d.Since == FromEntry || d.Since == FromReferral { // else it is not yet owed
			links.owed.add(d.Kind)
		}
		for _, a := range []Anchor{d.Limit.From, d.Limit.Or.From} {
			if k := a.duty(); k != 0 {
				links.from[d.Kind].add(k)
			}
		}
	}
	for range links.from { // long enough for the longest way round
		for k := range links.from {
			for via := range links.from {
				if links.from[k].has(Kind(via)) {
					links.from[k] |= links.from[via]
				}
			}
		}
	}
	return links
}

func (fs *checker) extension(r *Rung, at string, x Extension) {
	if x == (Extension{}) {
		return
	}
	if r.Answer.Limit.Span == (Span{}) {
		fs.add(at+"clause", "the answer has no term that could be extended")
	}
	if x.Times < 0 || x.Times > mostTimes {
		fs.add(at+"times", "%d, want 0 (always) to %d", x.Times, mostTimes)
	}
	fs.term(at+"most", x.Most)
}

// mostTimes bounds the number of extensions that a regulation can state.
const mostTimes = 100

func (fs *checker) agree(r *Rung, at string) {
	a := r.Agree
	if (r.Final != "" || r.Advises != "") && (a.Accept != "" || a.Decline != "" || a.GiveUp != "") {
		fs.add(at+"accept", "nobody is asked to agree with what ends the case, or is an advice")
	}
	if a.GiveUp != "" && r.Form == Talk {
		fs.add(at+"giveUp", "declining a talk needs no answer; leave it out")
	}
	if a.Resume != "" && (r.Form == Talk || a.Reopen != "" || a.Accept == "" && a.Early == "") {
		fs.add(at+"resume", "it is for who agreed before the answer of a review, where what was open does not stay open anyway")
	}
	if a.Early != "" && r.Form == Talk {
		fs.add(at+"early", "a talk has no answer that one could agree before; leave it out")
	}
}

// limit wants l to be countable from one of the anchors.
func (fs *checker) limit(at string, l Limit, anchors ...Anchor) {
	if l == (Limit{}) {
		return
	}
	if l.Span == (Span{}) {
		fs.add(at+"from", "there is no term: leave the rest out, or say from when it is counted")
		return
	}
	fs.span(at, l.Span, anchors)
	if l.Or != (Span{}) {
		fs.span(at+"or.", l.Or, anchors)
	} else if l.Later {
		fs.add(at+"later", "there is one term, so none is later")
	}
	if l.Known && !l.Later {
		fs.add(at+"known", "want it with later: the earlier of two does not wait for what has not come anyway")
	}
}

func (fs *checker) span(at string, s Span, anchors []Anchor) {
	if !slices.Contains(anchors, s.From) {
		var words []string
		for _, a := range anchors {
			words = append(words, a.String())
		}
		fs.add(at+"from", "%v, want what it is counted from here: %s", s.From, strings.Join(words, ", "))
	}
	if s.Term.IsZero() && s.From != FromDue {
		fs.add(at+"term", "missing")
	}
	fs.term(at+"term", s.Term)
	if s.Including && s.Term.IsZero() {
		fs.add(at+"including", "a day that is no term has no first day")
	}
}

// term wants t to be countable; the zero Term is no term.
func (fs *checker) term(field string, t deadline.Term) {
	if t != (deadline.Term{}) {
		fs.wrap(field, fs.regulation.Counting.ValidateTerm(t))
	}
}

// text wants t in every language of the regulation, which are those of its
// name.
func (fs *checker) text(field string, t Text) {
	switch {
	case fs.full():
		return
	case len(fs.languages) == 0:
		if field == "name" {
			fs.add(field, "missing, want it in at least one language")
		}
		return
	}
	for _, l := range fs.languages {
		if isBlank(t[l]) {
			fs.add(field+"."+l, "missing")
		}
		fs.line(field+"."+l, t[l])
	}
	for _, l := range t.languages() {
		if _, ok := slices.BinarySearch(fs.languages, l); !ok {
			fs.add(field, "is in %.40q, and the name of the regulation is not, or that is no language tag such as nl or en-GB", l)
		}
	}
}

// isNoTag reports whether s does not have the form of a language tag.
func isNoTag(s string) bool {
	return s == "" || len(s) > 35 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != ""
}

// line wants s to print on one line, as it stands.
func (fs *checker) line(field, s string) {
	if i := strings.IndexFunc(s, isUnprintable); i >= 0 {
		r, _ := utf8.DecodeRuneInString(s[i:])
		fs.add(field, "%.40q holds %U, which does not print or turns the text around", s, r)
	}
}

// isUnprintable reports whether r could forge a line of a text or turn it
// around, or hide in it: a control, a line or paragraph separator, a mark of
// direction or another one that is not seen, or what a decoder leaves of bytes
// that are not UTF-8. Those that spelling needs, to part or to join letters, are
// text.
func isUnprintable(r rune) bool {
	const softHyphen, nonJoiner, joiner = 0x00AD, 0x200C, 0x200D
	if r == softHyphen || r == nonJoiner || r == joiner {
		return false
	}
	return r == utf8.RuneError || unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Cf)
}

// isBlank reports whether nothing of s would be seen.
func isBlank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) })
}

// label wants s to be text that prints and comes back as it was.
func (fs *faults) label(field, s string) {
	switch {
	case s == "":
		fs.add(field, "missing")
	case strings.ContainsFunc(s, isUnprintable):
		fs.add(field, "%.40q holds a character that does not print, or something that is not UTF-8", s)
	}
}

// ladder wants a way on from everywhere for who is dissatisfied: where cases
// lapse there always is an end, and elsewhere the way up must not close.
func (fs *checker) ladder() {
	rungs := fs.regulation.Rungs
	if len(rungs) == 0 || fs.regulation.Closing.Lapse != "" {
		return
	}
	for i := range rungs {
		if e := &rungs[i].Entry; i > 0 && !e.Referral && e.Within != (Limit{}) && !e.Within.Warns {
			fs.add(fmt.Sprintf("rungs[%d].entry.within", i), "who does not agree and lets this pass has nowhere to go, and the case never ends; let it only warn, or let cases lapse")
		}
	}
	if top := len(rungs) - 1; rungs[top].Final == "" {
		fs.add(fmt.Sprintf("rungs[%d].final", top), "missing: who does not agree here has nowhere to go, and the case never ends; say that its answer ends the case, or let it lapse")
	}
}
