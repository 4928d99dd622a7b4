package procedure_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A maker makes up regulations. It keeps the rules of Compile roughly: what it
// makes compiles more often than not.
type maker struct{ *rand.Rand }

func (k maker) chance(percent int) bool { return k.IntN(100) < percent }

func pick[T any](k maker, from ...T) T { return from[k.IntN(len(from))] }

// maybe is one of the values, and as often as not none of them.
func maybe[T any](k maker, percent int, from ...T) T {
	var none T
	if k.chance(percent) {
		return pick(k, from...)
	}
	return none
}

func (k maker) cite() procedure.Cite {
	return pick[procedure.Cite](k, "1", "2", "3", "4", "5", "6", "1, 2", "4, 5, 6")
}

func (k maker) maybeCite(percent int) procedure.Cite {
	if k.chance(percent) {
		return k.cite()
	}
	return ""
}

func (k maker) counting() deadline.Counting {
	var c deadline.Counting
	if k.chance(25) {
		return c
	}
	c.Calendar = pick(k, deadline.Weekdays(), deadline.Netherlands(), deadline.WithClosures(deadline.Netherlands(), day("2026-03-02"), day("2026-03-03")))
	c.Roll = pick(k, slices.Collect(deadline.Rolls())...)
	c.RollAgreed = c.Roll != deadline.RollNone && k.chance(30)
	c.Start = pick(k, slices.Collect(deadline.StartRules())...)
	c.MinWorkingDays = maybe(k, 30, 1, 2, 5)
	c.Suspend = pick(k, slices.Collect(deadline.Suspensions())...)
	return c
}

// terms are those that c can count.
func (k maker) term(c deadline.Counting) deadline.Term {
	t := pick(k, "P1D", "P3D", "P10D", "P30D", "P1W", "P6W", "P1M", "P3M", "P1Y", "P1M14D", "P5WD", "P10WD")
	if strings.HasSuffix(t, "WD") && c.Calendar == nil {
		t = "P2W"
	}
	return term(t)
}

func (k maker) span(c deadline.Counting, from ...procedure.Anchor) procedure.Span {
	s := procedure.Span{From: pick(k, from...), Term: k.term(c)}
	if s.From == procedure.FromDue && k.chance(50) {
		s.Term = deadline.Term{}
	}
	s.Including = !s.Term.IsZero() && k.chance(15)
	return s
}

func (k maker) limit(c deadline.Counting, from ...procedure.Anchor) procedure.Limit {
	l := procedure.Limit{Span: k.span(c, from...), Clause: k.cite()}
	if k.chance(25) {
		l.Or, l.Later = k.span(c, from...), k.chance(50)
		l.Known = l.Later && k.chance(40)
	}
	return l
}

func (k maker) regulation() procedure.Regulation {
	c := k.counting()
	r := procedure.Regulation{
		ID: "random", Edition: "1", Name: words("random"),
		Counting: c,
		Skip:     k.maybeCite(30),
		Fixed:    k.maybeCite(30),
		Closing:  procedure.Closing{Withdraw: k.cite(), Lapse: k.maybeCite(70), By: maybe(k, 30, procedure.Manager, procedure.Committee), Forward: k.maybeCite(25)},
		Clauses:  clauses("1", "2", "3", "4", "5", "6"),
	}
	r.Clauses[0].Find = "found"
	if k.chance(50) {
		r.Patience = procedure.Patience{Term: k.term(c), Clause: k.cite()}
	}
	if k.chance(50) {
		r.Grounds = procedure.GroundRule{Clause: k.maybeCite(50), Required: k.maybeCite(30), Noted: k.maybeCite(50)}
		if k.chance(50) {
			r.Grounds.Names = []procedure.GroundName{{Ground: procedure.Privacy, Name: words("privacy")}}
		}
	}
	if k.chance(60) {
		r.Filing = procedure.Filing{Limit: k.limit(c, procedure.FromEvent), Late: k.cite()}
		r.Filing.Limit.Warns = k.chance(30)
	}
	if r.Closing.Lapse != "" && k.chance(40) {
		r.Closing.Reopen = k.limit(c, procedure.FromClosing)
	}
	if k.chance(30) {
		r.Contact = procedure.Contact{Address: []string{"somewhere"}, AddressClause: k.cite(), Phone: "1", Mail: "a@example.org", InfoClause: k.cite()}
	}
	stages := slices.Collect(procedure.Stages())
	k.Shuffle(len(stages), func(i, j int) { stages[i], stages[j] = stages[j], stages[i] })
	stages = stages[:1+k.IntN(len(stages))]
	if k.chance(60) {
		slices.Sort(stages)
	}
	for _, s := range stages {
		k.rung(&r, s, len(stages))
	}
	return r
}

// rung adds one rung, of total, to r.
func (k maker) rung(r *procedure.Regulation, stage procedure.Stage, total int) {
	i, c := len(r.Rungs), r.Counting
	top := i == total-1
	g := procedure.Rung{Stage: stage, Form: procedure.Review, Body: words("body"), Agree: procedure.Agreement{Accept: k.cite(), Decline: k.cite()}}
	g.Entry = procedure.Entry{Norm: pick(k, procedure.Advice, procedure.Right), Clause: k.cite()}
	if g.Entry.Norm == procedure.Advice && k.chance(40) {
		g.Entry.About = k.cite()
	}
	if k.chance(30) {
		g.Note = words("note")
		g.Short = words("short")
	}
	var below *procedure.Rung
	if i > 0 {
		below = &r.Rungs[i-1]
	}
	if below != nil && (below.Advises != "" || below.Form == procedure.Review && below.Silence == "" && k.chance(40)) {
		g.Entry = procedure.Entry{Referral: true, Clause: k.cite(), Owed: k.maybeCite(50), Claim: k.maybeCite(40)}
	}
	g.Required = !g.Entry.Referral && k.chance(20)
	if !g.Entry.Referral && !g.Required {
		g.Entry.Optional = k.maybeCite(20)
	}
	if !g.Entry.Referral && below != nil && below.Form == procedure.Review {
		g.Entry.Early = k.maybeCite(30)
	}
	if below != nil && (!g.Entry.Referral || g.Entry.Claim != "") && k.chance(40) {
		from := []procedure.Anchor{procedure.FromEvent}
		if below.Form == procedure.Review {
			from = append(from, procedure.FromAnswer, procedure.FromSilence, procedure.FromDue)
		}
		g.Entry.Within = k.limit(c, from...)
		g.Entry.Within.Warns = k.chance(30)
	}
	g.Agree.Reopen = k.maybeCite(20)
	if k.chance(30) && !(top && r.Closing.Lapse == "") && !g.Entry.Referral {
		g.Form = procedure.Talk
		r.Rungs = append(r.Rungs, g)
		return
	}
	g.Agree.Early, g.Agree.GiveUp = k.maybeCite(40), k.maybeCite(60)
	if g.Agree.Reopen == "" {
		g.Agree.Resume = k.maybeCite(40)
	}
	switch {
	case top && (k.chance(60) || r.Closing.Lapse == ""):
		g.Final = k.cite()
		g.Agree = procedure.Agreement{Early: g.Agree.Early, Resume: resumeOf(&g)}
	case !top && k.chance(15):
		g.Advises = k.cite()
		g.Agree = procedure.Agreement{Early: g.Agree.Early, Resume: resumeOf(&g)}
	}
	k.duties(&g, c)
	k.answer(&g, c, top)
	r.Rungs = append(r.Rungs, g)
}

func (k maker) answer(g *procedure.Rung, c deadline.Counting, top bool) {
	g.Answer = procedure.Answer{Soon: k.chance(50), Clause: k.cite()}
	for _, d := range g.Duties { // telling of an extension needs one
		if d.Since == procedure.FromExtension || d.Since == procedure.FromDue {
			g.Extend.Clause = k.cite()
		}
	}
	if k.chance(30) && g.Extend.Clause == "" {
		return
	}
	from := []procedure.Anchor{procedure.FromEntry, procedure.FromEvent}
	if g.Entry.Referral {
		from = append(from, procedure.FromReferral)
	}
	for _, d := range g.Duties {
		if a, ok := anchorOf(d.Kind); ok {
			from = append(from, a, a)
		}
	}
	g.Answer.Limit = procedure.Limit{Span: k.span(c, from...)}
	if k.chance(25) {
		g.Answer.Limit.Or, g.Answer.Limit.Later, g.Answer.Limit.Known = g.Answer.Limit.Span, true, true
		g.Answer.Limit.Or.From = pick(k, append(from, procedure.FromHearing)...)
	}
	if k.chance(30) {
		g.Answer.Refuse = k.limit(c, procedure.FromEntry, procedure.FromEvent)
	}
	if k.chance(40) {
		g.Answer.Target = term("P1D")
		if g.Answer.Limit.Term.Unit() == deadline.UnitWorkingDay {
			g.Answer.Target = term("P1WD")
		}
	}
	if k.chance(50) || g.Extend.Clause != "" {
		g.Extend = procedure.Extension{Times: maybe(k, 60, 1, 2), Most: maybe(k, 50, k.term(c)), Clause: k.cite(), Retract: k.maybeCite(30)}
	}
	if k.chance(30) {
		g.ExtendAgreed = procedure.Extension{Times: maybe(k, 60, 1, 3), Most: maybe(k, 50, k.term(c)), Clause: k.cite(), Retract: k.maybeCite(30)}
	}
	if k.chance(50) {
		g.Pause = procedure.Pause{Anew: k.chance(40), Clause: k.cite()}
	}
	if !top && g.Advises == "" && k.chance(30) {
		g.Silence = k.cite()
	}
}

// resumeOf is for a rung that nobody is asked to agree with once it has answered.
func resumeOf(g *procedure.Rung) procedure.Cite {
	if g.Agree.Early == "" {
		return ""
	}
	return g.Agree.Resume
}

func anchorOf(kind procedure.Kind) (procedure.Anchor, bool) {
	switch kind { //nolint:exhaustive // only these are counted from
	case procedure.Acknowledged:
		return procedure.FromAcknowledgement, true
	case procedure.Consulted:
		return procedure.FromConsultation, true
	case procedure.Heard:
		return procedure.FromHearing, true
	default:
		return 0, false
	}
}

func (k maker) duties(g *procedure.Rung, c deadline.Counting) {
	others := slices.DeleteFunc(slices.Collect(procedure.Parties()), func(p procedure.Party) bool { return p == g.Stage.Party() })
	for range k.IntN(5) {
		d := procedure.Duty{
			Kind:   pick(k, procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Informed, procedure.Published),
			By:     maybe(k, 25, procedure.Board, procedure.Manager, procedure.Complainant),
			Since:  maybe(k, 50, procedure.FromEntry, procedure.FromAnswer, procedure.FromExtension, procedure.FromDue),
			About:  k.chance(20),
			Clause: k.cite(),
		}
		if g.Entry.Referral && k.chance(40) {
			d.Since = procedure.FromReferral
		}
		if d.Since == procedure.FromDue {
			d.Kind = procedure.Informed
		}
		if d.Kind != procedure.Acknowledged && d.Kind != procedure.Published {
			d.Parties = []procedure.Party{pick(k, others...)}
			if p := pick(k, others...); k.chance(50) && p != d.Parties[0] {
				d.Parties = append(d.Parties, p)
			}
		}
		d.Unasked = d.Since == procedure.FromExtension && k.chance(40)
		if d.Since == procedure.FromExtension {
			d.Over = maybe(k, 40, k.term(c))
		}
		d.Upheld = d.Since == procedure.FromAnswer && k.chance(40)
		if d.Kind != procedure.Published && d.Since != procedure.FromAnswer && d.Since != procedure.FromDue {
			d.First = k.chance(40)
			if d.First {
				d.Noted = k.maybeCite(30)
			}
		}
		if k.chance(50) {
			from := []procedure.Anchor{procedure.FromEntry, procedure.FromEvent, procedure.FromAnswer, procedure.FromDue}
			for _, o := range g.Duties {
				if a, ok := anchorOf(o.Kind); ok && o.Kind != d.Kind {
					from = append(from, a)
				}
			}
			d.Limit = k.limit(c, from...)
			d.Limit.Clause = "" // that of the duty
		}
		switch {
		case d.Kind == procedure.Informed && !d.First && d.Since != procedure.FromExtension && k.chance(40):
			d.Every = k.term(c)
		case k.chance(25) && !d.First:
			d.Since, d.Outlives, d.About, d.Unasked, d.Over, d.Upheld = procedure.FromAnswer, true, false, false, deadline.Term{}, k.chance(30)
			d.Parties = d.Parties[:min(1, len(d.Parties))]
			d.Limit = maybe(k, 60, procedure.Limit{Span: k.span(c, procedure.FromAnswer)})
		}
		d.Ends = (d.Kind == procedure.Informed || d.Kind == procedure.Published) && !d.Outlives &&
			d.Since != procedure.FromAnswer && d.Since != procedure.FromDue && k.chance(25)
		g.Duties = append(g.Duties, d)
	}
}

// used notes the path of every field below v that says something.
func used(seen map[string]bool, path string, v reflect.Value) {
	if v.IsZero() {
		return
	}
	switch v.Kind() { //nolint:exhaustive // the rest holds nothing
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[deadline.Term]() {
			break
		}
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				used(seen, path+"."+f.Name, v.Field(i))
			}
		}
		return
	case reflect.Slice:
		for i := range v.Len() {
			used(seen, path, v.Index(i))
		}
	}
	seen[path] = true
}

// every lists the path of every field below t.
func every(path string, t reflect.Type) []string {
	switch {
	case t.Kind() == reflect.Struct && t != reflect.TypeFor[deadline.Term]():
		var out []string
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() {
				out = append(out, every(path+"."+f.Name, f.Type)...)
			}
		}
		return out
	case t.Kind() == reflect.Slice:
		return append(every(path, t.Elem()), path)
	default:
		return []string{path}
	}
}

// Regulations that nobody thought of, as far as they compile: wherever a
// complaint gets, each move is accepted exactly on the days on which it is
// open, there is a way on for whoever is not satisfied, and no term runs out
// while its clock stands still.
func TestRandomRegulations(t *testing.T) {
	regulations := fewer(2500)
	k := maker{rand.New(rand.NewPCG(7, 1))}
	seen := map[string]bool{}
	made, compiledN, visits, tried, taken := 0, 0, 0, 0, 0
	kinds := make(map[procedure.Kind]int)
	for compiledN < regulations {
		made++
		r := k.regulation()
		p, err := r.Compile()
		if err != nil {
			continue
		}
		compiledN++
		used(seen, "", reflect.ValueOf(r))
		for range 2 {
			w := randomWalk{t: t, maker: k, p: p, text: func() string { return fmt.Sprintf("%+v", r) }, kinds: kinds}
			w.run()
			visits, tried, taken = visits+w.visits, tried+w.tried, taken+w.taken
		}
	}
	t.Logf("%d made, %d compile; %d cases, %d events tried, %d taken", made, compiledN, visits, tried, taken)
	require.Greater(t, 2*compiledN, made, "most of what is made compiles")
	var unsaid []string
	for _, path := range every("", reflect.TypeFor[procedure.Regulation]()) {
		if !seen[path] {
			unsaid = append(unsaid, path)
		}
	}
	// What goes with some limits goes not with all.
	require.Subset(t, []string{
		".Rungs.Duties.Limit.Clause", ".Rungs.Answer.Limit.Clause",
		".Rungs.Duties.Limit.Warns", ".Rungs.Answer.Limit.Warns", ".Rungs.Answer.Refuse.Warns", ".Closing.Reopen.Warns",
	}, unsaid, "every field is used by something that compiles")
	require.ElementsMatch(t, slices.Collect(procedure.Kinds()), slices.Collect(maps.Keys(kinds)), "everything happens")
}

// A randomWalk follows one complaint through one regulation.
type randomWalk struct {
	maker
	t      *testing.T
	p      *procedure.Procedure
	text   func() string
	kinds  map[procedure.Kind]int
	events []procedure.Event

	stopped              date.Date // the clock, last
	visits, tried, taken int
}

func (w *randomWalk) fail(c procedure.Case, format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf("%s\nafter %v of %v\nmoves %v\nin %s", fmt.Sprintf(format, args...), visit{c, w.events}, c.Complaint(), moves(c), w.text())
}

func (w *randomWalk) run() {
	w.t.Helper()
	complaint := procedure.Complaint{
		Happened: pick(w.maker, day("2026-01-30"), day("2026-02-28"), day("2024-06-01"), day("1900-01-01"), day("2199-12-01"), day("2200-12-01"), day("2200-12-31")),
		Grounds:  procedure.GroundsOf(procedure.Conduct),
		Late:     w.chance(10),
		General:  w.chance(30),
	}
	c, err := w.p.Open(complaint)
	require.NoError(w.t, err)
	for range 12 {
		w.visits++
		w.check(c)
		next, ok := w.step(c)
		if !ok {
			return
		}
		c = next
	}
}

// step makes a move at random, one that leads on rather than one that ends.
func (w *randomWalk) step(c procedure.Case) (procedure.Case, bool) {
	w.t.Helper()
	list, matter := moves(c), days(c)
	for range 20 {
		if len(list) == 0 {
			return c, false
		}
		m := pick(w.maker, list...)
		if ends := m.Kind == procedure.Withdrawn || m.Kind == procedure.Lapsed || m.Kind == procedure.Accepted || m.Kind == procedure.Forwarded; ends && w.chance(85) {
			continue
		}
		e := eventOf(m, pick(w.maker, matter...))
		if e.Kind == procedure.Extended {
			e.Term = w.term(w.p.Counting())
		}
		next, err := c.Apply(e)
		if err != nil {
			continue
		}
		w.events = append(w.events, e)
		w.kinds[e.Kind]++
		if e.Kind == procedure.Paused {
			w.stopped = e.On
		}
		if due := next.Deadline().Due(); e.Kind == procedure.Resumed && w.stopped < due && due < e.On {
			w.fail(next, "resumed on %v, and the last day was %v", e.On, next.Deadline())
		}
		if before, after := c.Deadline(), next.Deadline(); before.Paused() && after.Paused() && e.Kind != procedure.Extended && e.Kind != procedure.Retracted && before.Start() == after.Start() && before.DaysLeft(e.On) != after.DaysLeft(e.On) {
			w.fail(next, "the clock stands still, and %d days left became %d", before.DaysLeft(e.On), after.DaysLeft(e.On))
		}
		w.checkDone(c, next, m)
		return next, true
	}
	return c, false
}

// checkDone wants what was owed to be owed no more once it was done, unless it
// comes back; and nothing else of the sort to have changed.
func (w *randomWalk) checkDone(before, after procedure.Case, done procedure.Move) {
	w.t.Helper()
	if !slices.Contains(dutyKinds, done.Kind) {
		return
	}
	named := func(d procedure.Move) bool {
		return d.Kind == done.Kind && d.Stage == done.Stage && d.Party == done.Party
	}
	rung, _ := w.p.Rung(after.Stage())
	for d := range after.Duties() {
		comesBack := func(duty procedure.Duty) bool {
			return !duty.Every.IsZero() && duty.Kind == d.Kind && slices.Contains(duty.Parties, d.Party)
		}
		if named(d) && d.NotBefore <= after.Last() && !slices.ContainsFunc(rung.Duties, comesBack) {
			w.fail(after, "%v is still owed", d)
		}
	}
	others := func(c procedure.Case) []procedure.Move {
		var out []procedure.Move
		for d := range c.Duties() {
			d.Deadline, d.Target = deadline.Deadline{}, deadline.Deadline{} // another may be counted from what was done
			if !named(d) && d.NotBefore == 0 {                              // else it is owed from the end of a term that may be counted so
				out = append(out, d)
			}
		}
		return out
	}
	if !slices.Equal(others(before), others(after)) {
		w.fail(after, "doing %v changed other duties: %v", done, others(before))
	}
}

var dutyKinds = []procedure.Kind{procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Informed, procedure.Published}

// followsOn reports whether m opens when n has ended.
func followsOn(m, n procedure.Move) bool {
	return n.Norm != procedure.Owed && n.Deadline.Due() != 0 && n.Deadline.Due() < m.NotBefore
}

// isOpenOn reports whether a move with the name of m can be made on that day.
func isOpenOn(list []procedure.Move, m procedure.Move, on date.Date) bool {
	return slices.ContainsFunc(list, func(n procedure.Move) bool {
		return n.Kind == m.Kind && n.Stage == m.Stage && n.Party == m.Party && n.OpenOn(on)
	})
}

func (w *randomWalk) check(c procedure.Case) {
	w.t.Helper()
	list := moves(c)
	for i, m := range list {
		if i > 0 && m.Norm < list[i-1].Norm {
			w.fail(c, "not in order")
		}
		for _, n := range list[:i] {
			if m.Kind == n.Kind && m.Stage == n.Stage && m.Party == n.Party && !followsOn(m, n) && !followsOn(n, m) {
				w.fail(c, "two moves have one name: %v, %v", m, n)
			}
		}
		if m.Clause == "" && m.Norm != procedure.Possible {
			w.fail(c, "%v by no clause", m)
		}
	}
	matter := days(c)
	for _, m := range list {
		for _, on := range matter {
			w.try(c, m, eventOf(m, on), on >= earliest(c) && isOpenOn(list, m, on))
		}
	}
	for range 10 {
		e := pick(w.maker, wellFormed...)
		e.On = pick(w.maker, matter...)
		stage := e.Stage
		if stage == 0 && e.Kind.Takes().Stage != procedure.Unused {
			stage = c.Stage()
		}
		if slices.ContainsFunc(list, func(m procedure.Move) bool { return m.Kind == e.Kind && m.Stage == stage && m.Party == e.Party }) {
			continue
		}
		w.try(c, procedure.Move{}, e, false)
	}
	w.checkWayOn(c, list)
}

func (w *randomWalk) try(c procedure.Case, m procedure.Move, e procedure.Event, open bool) {
	w.t.Helper()
	next, err := c.Apply(e)
	w.tried++
	open = open && e.On <= deadline.LastDay
	if err == nil {
		w.taken++
		if !open {
			w.fail(c, "%v is no open move and was accepted", e)
		}
		return
	}
	refused := asRefused(w.t, err)
	switch {
	case next != c:
		w.fail(c, "the refusal of %v changed the case", e)
	case open && refused.Reason == procedure.ReasonRepeated:
	case open && e.Kind == procedure.Extended && refused.Reason == procedure.ReasonTooLong && !m.Most.IsZero():
	case open:
		w.fail(c, "%v is the open move %v and was refused: %v", e, m, err)
	}
	if w.chance(5) && refused.Error() == "" {
		w.fail(c, "nothing is said of the refusal of %v", e)
	}
	for m := range refused.Instead() {
		if on := refused.InsteadOn(); on <= deadline.LastDay && m.Kind != procedure.Extended {
			if _, err := c.Apply(m.Event(on)); err != nil && asRefused(w.t, err).Reason != procedure.ReasonRepeated {
				w.fail(c, "%v is offered instead of %v on %v, and refused: %v", m, e, on, err)
			}
		}
		break
	}
}

// checkWayOn wants something more than giving in for who is not satisfied:
// something that somebody owes, a rung to go to, or an end.
func (w *randomWalk) checkWayOn(c procedure.Case, list []procedure.Move) {
	w.t.Helper()
	if c.Closed() || c.Phase() == procedure.PhaseUnraised {
		return
	}
	last := func(m procedure.Move) date.Date {
		if m.Norm == procedure.Owed || m.Deadline.IsZero() || m.Deadline.Paused() {
			return deadline.LastDay
		}
		return m.Deadline.Due()
	}
	for _, m := range list {
		switch m.Kind {
		case procedure.Answered, procedure.Referred, procedure.Lapsed:
			if m.Norm == procedure.Owed || m.Kind == procedure.Lapsed {
				return
			}
		case procedure.Raised, procedure.Declined:
			if last(m) >= earliest(c) {
				return
			}
		case procedure.Acknowledged, procedure.Consulted, procedure.Heard, procedure.Accepted, procedure.Informed, procedure.Extended, procedure.Paused,
			procedure.Resumed, procedure.Withdrawn, procedure.Published, procedure.Retracted, procedure.Forwarded:
		}
	}
	w.fail(c, "no way on")
}
