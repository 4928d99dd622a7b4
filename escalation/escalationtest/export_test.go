package escalationtest

import (
	"errors"
	"iter"

	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

// CheckAtMost is CheckRegulation with another bound.
func CheckAtMost(r procedure.Regulation, most int) error { return check(r, most, asTheyAre()) }

// CheckGuiding is CheckRegulation with other guidance.
func CheckGuiding(r procedure.Regulation, steps func(procedure.Case, date.Date) iter.Seq[escalation.Step]) error {
	see := asTheyAre()
	see.steps = steps
	return check(r, MostCases, see)
}

// CheckAuditing is CheckRegulation with another audit.
func CheckAuditing(r procedure.Regulation, of func(*procedure.Procedure, procedure.Complaint, []procedure.Event, date.Date) []audit.Finding) error {
	see := asTheyAre()
	see.audit = of
	return check(r, MostCases, see)
}

// visiting looks at a single case, and returns what was found in it.
func visiting(c procedure.Case, look func(*checker)) error {
	k := &checker{
		views: asTheyAre(), p: c.Procedure(), regulation: c.Procedure().Regulation(), reported: make(map[string]*Fault),
		visits: []visit{{c: c}},
	}
	look(k)
	errs := make([]error, len(k.faults))
	for i, f := range k.faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}

// Stuck looks for a way on in a case from which none was found.
func Stuck(c procedure.Case) error { return visiting(c, func(k *checker) { k.deadEnds(0) }) }

// Judged judges that m was made by e, or refused.
func Judged(c procedure.Case, m procedure.Move, e procedure.Event, err error) error {
	return visiting(c, func(k *checker) { k.judge(0, m, e, c, err) })
}

// Citing looks at clauses that are cited.
func Citing(c procedure.Case, clauses procedure.Cite) error {
	return visiting(c, func(k *checker) { k.cite(0, clauses, "a test") })
}
