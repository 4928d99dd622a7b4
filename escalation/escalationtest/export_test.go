package escalationtest

import "github.com/hulponline/klachtenregeling/procedure"

// CheckAtMost is CheckRegulation with another bound.
func CheckAtMost(r procedure.Regulation, most int) error { return check(r, most) }
