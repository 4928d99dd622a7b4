package escalationtest

import (
	"errors"

	"github.com/hulponline/klachtenregeling/procedure"
)

// CheckAtMost is CheckRegulation with another bound.
func CheckAtMost(r procedure.Regulation, most int) error { return check(r, most) }

// visiting looks at a single case, and returns what was found in it.
func visiting(c procedure.Case, look func(*checker)) error {
	k := &checker{
		p: c.Procedure(), regulation: c.Procedure().Regulation(), reported: make(map[string]bool),
		visits: []visit{{c: c, from: -1}},
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
