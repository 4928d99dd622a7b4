package deadline_test

import (
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hulponline/klachtenregeling/deadline"
)

// byValue makes go-cmp compare what the package exports with ==, as callers do.
var byValue = cmp.Options{
	cmpopts.EquateComparable(deadline.Term{}, deadline.Deadline{}),
	cmp.Comparer(func(a, b deadline.Calendar) bool { return a == b }),
}
