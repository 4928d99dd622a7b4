package procedure

import "github.com/hulponline/klachtenregeling/internal/strictjson"

// The fields of a regulation and of all that it holds, in the order of the
// structs.

// A regulationForm is a regulation as it is written and read.
type regulationForm struct {
	*Regulation
	calendar calendarForm
}

func (r *regulationForm) codeFields(c *coder) {
	codeVersion(c)
	codeLabelField(c, "id", &r.ID)
	codeLabelField(c, "edition", &r.Edition)
	codeObjectField(c, "name", &r.Name)
	if c.Optional("counting", true) {
		codeObject(c, &countingForm{&r.Counting, &r.calendar})
		if c.Reading() {
			r.Counting.Calendar = r.calendar.join(c)
		}
		c.End()
	}
	codeObjectField(c, "patience", &r.Patience)
	codeObjectField(c, "grounds", &r.Grounds)
	codeObjectField(c, "filing", &r.Filing)
	codeObjectsField(c, "rungs", &r.Rungs)
	codePhraseField(c, "skip", &r.Skip)
	codePhraseField(c, "fixed", &r.Fixed)
	codeObjectField(c, "closing", &r.Closing)
	codeObjectField(c, "contact", &r.Contact)
	codeObjectsField(c, "clauses", &r.Clauses)
}

func (t *Text) codeFields(c *coder) {
	if !c.Reading() {
		for _, tag := range t.languages() {
			if c.Optional(tag, (*t)[tag] != "") {
				t.code(c, tag)
				c.End()
			}
		}
		return
	}
	for tag, ok := c.Member(); ok; tag, ok = c.Member() {
		if _, twice := (*t)[tag]; twice {
			c.Fault("is there twice")
		}
		t.code(c, tag)
		c.End()
	}
}

func (t *Text) code(c *coder, tag string) {
	if !isLanguageTag(tag) {
		c.Fault("not the tag of a language, want 2 to 35 small letters, digits and hyphens")
	}
	text := (*t)[tag]
	codePhrase(c, &text)
	if !c.Reading() {
		return
	}
	if *t == nil {
		*t = make(Text)
	}
	(*t)[tag] = text
}

func isLanguageTag(s string) bool {
	for i := range len(s) {
		if b := s[i]; (b < 'a' || b > 'z') && (b < '0' || b > '9') && b != '-' {
			return false
		}
	}
	return len(s) >= 2 && len(s) <= 35
}

func (p *Patience) codeFields(c *coder) {
	codeTermField(c, "term", &p.Term)
	codePhraseField(c, "clause", &p.Clause)
}

func (g *GroundRule) codeFields(c *coder) {
	codePhraseField(c, "clause", &g.Clause)
	codePhraseField(c, "required", &g.Required)
	codePhraseField(c, "noted", &g.Noted)
	codeObjectsField(c, "names", &g.Names)
}

func (n *GroundName) codeFields(c *coder) {
	codeWordField(c, "ground", groundVocabulary, &n.Ground)
	codeObjectField(c, "name", &n.Name)
}

func (l *Limit) codeFields(c *coder) {
	l.Span.codeFields(c)
	codeObjectField(c, "or", &l.Or)
	codeFlagField(c, "later", &l.Later)
	codeFlagField(c, "known", &l.Known)
	codeFlagField(c, "warns", &l.Warns)
	codePhraseField(c, "clause", &l.Clause)
}

func (s *Span) codeFields(c *coder) {
	codeWordField(c, "from", anchorVocabulary, &s.From)
	codeTermField(c, "term", &s.Term)
	codeFlagField(c, "including", &s.Including)
}

func (f *Filing) codeFields(c *coder) {
	codeObjectField(c, "limit", &f.Limit)
	codePhraseField(c, "late", &f.Late)
}

func (l *Closing) codeFields(c *coder) {
	codePhraseField(c, "withdraw", &l.Withdraw)
	codePhraseField(c, "lapse", &l.Lapse)
	codeWordField(c, "by", partyVocabulary, &l.By)
	codeObjectField(c, "reopen", &l.Reopen)
	codePhraseField(c, "forward", &l.Forward)
}

func (t *Contact) codeFields(c *coder) {
	if c.Optional("address", true) {
		l := c.List(len(t.Address))
		for l.Next(c) {
			codePhrase(c, strictjson.Element(c, &l, &t.Address))
		}
		c.End()
	}
	codePhraseField(c, "addressClause", &t.AddressClause)
	codePhraseField(c, "phone", &t.Phone)
	codePhraseField(c, "mail", &t.Mail)
	codePhraseField(c, "infoClause", &t.InfoClause)
}

func (l *Clause) codeFields(c *coder) {
	codePhraseField(c, "id", &l.ID)
	codePhraseField(c, "find", &l.Find)
	codeObjectField(c, "summary", &l.Summary)
}

func (r *Rung) codeFields(c *coder) {
	codeWordField(c, "stage", stageVocabulary, &r.Stage)
	codeWordField(c, "form", formVocabulary, &r.Form)
	codeObjectField(c, "body", &r.Body)
	codeObjectField(c, "short", &r.Short)
	codeObjectField(c, "note", &r.Note)
	codeFlagField(c, "required", &r.Required)
	codeObjectField(c, "entry", &r.Entry)
	codeObjectsField(c, "duties", &r.Duties)
	codeObjectField(c, "answer", &r.Answer)
	codeObjectField(c, "extend", &r.Extend)
	codeObjectField(c, "extendAgreed", &r.ExtendAgreed)
	codeObjectField(c, "pause", &r.Pause)
	codePhraseField(c, "silence", &r.Silence)
	codeObjectField(c, "agree", &r.Agree)
	codePhraseField(c, "advises", &r.Advises)
	codePhraseField(c, "final", &r.Final)
}

func (e *Entry) codeFields(c *coder) {
	codeFlagField(c, "referral", &e.Referral)
	codeWordField(c, "norm", normVocabulary, &e.Norm)
	codePhraseField(c, "about", &e.About)
	codePhraseField(c, "optional", &e.Optional)
	codePhraseField(c, "early", &e.Early)
	codeObjectField(c, "within", &e.Within)
	codePhraseField(c, "clause", &e.Clause)
	codePhraseField(c, "owed", &e.Owed)
	codePhraseField(c, "claim", &e.Claim)
}

func (d *Duty) codeFields(c *coder) {
	codeWordField(c, "kind", kindVocabulary, &d.Kind)
	codeWordField(c, "by", partyVocabulary, &d.By)
	if c.Optional("parties", true) {
		l := c.List(len(d.Parties))
		for l.Next(c) {
			codeWord(c, partyVocabulary, strictjson.Element(c, &l, &d.Parties))
		}
		c.End()
	}
	codeWordField(c, "since", anchorVocabulary, &d.Since)
	codeObjectField(c, "limit", &d.Limit)
	codeFlagField(c, "unasked", &d.Unasked)
	codeTermField(c, "over", &d.Over)
	codeFlagField(c, "upheld", &d.Upheld)
	codeFlagField(c, "first", &d.First)
	codeFlagField(c, "about", &d.About)
	codeTermField(c, "every", &d.Every)
	codeFlagField(c, "ends", &d.Ends)
	codeFlagField(c, "outlives", &d.Outlives)
	codePhraseField(c, "clause", &d.Clause)
	codePhraseField(c, "noted", &d.Noted)
}

func (a *Answer) codeFields(c *coder) {
	codeObjectField(c, "limit", &a.Limit)
	codeObjectField(c, "refuse", &a.Refuse)
	codeFlagField(c, "soon", &a.Soon)
	codeTermField(c, "target", &a.Target)
	codePhraseField(c, "clause", &a.Clause)
}

func (x *Extension) codeFields(c *coder) {
	codeNumberField(c, "times", &x.Times)
	codeTermField(c, "most", &x.Most)
	codePhraseField(c, "clause", &x.Clause)
	codePhraseField(c, "retract", &x.Retract)
}

func (p *Pause) codeFields(c *coder) {
	codeFlagField(c, "anew", &p.Anew)
	codePhraseField(c, "clause", &p.Clause)
}

func (a *Agreement) codeFields(c *coder) {
	codePhraseField(c, "accept", &a.Accept)
	codePhraseField(c, "early", &a.Early)
	codePhraseField(c, "decline", &a.Decline)
	codePhraseField(c, "giveUp", &a.GiveUp)
	codePhraseField(c, "reopen", &a.Reopen)
	codePhraseField(c, "resume", &a.Resume)
}
