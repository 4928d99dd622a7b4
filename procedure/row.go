package procedure

import "github.com/hulponline/klachtenregeling/deadline"

// A row is one line of the compiled table: a move as it stands in one state,
// what it depends on, what limits it, and what making it changes. It is
// complete: nothing asks the regulation again.
type row struct {
	Move // without its days

	all    facts // open only when all of these hold
	unless facts // and none of these

	since  Anchor // from which it is owed; zero: since the case came to its phase
	limit  limit
	again  deadline.Term // of a duty that comes back: how long after it was done
	turn   int           // of the latter, from 1; 0 for others
	place  int           // of a duty that outlives its rung, from 1; 0 for others
	shared bool          // other rows have its name

	filing bool   // a first report: not limited once the complaint was taken in late
	opens  bool   // only from the day after the term of the answer
	begun  bool   // only when the term of the answer runs
	come   Anchor // only when the day of this has come; zero: always
	anew   bool   // of resuming: the term begins again
	times  uint8  // of an extension: how often; 0: always
	agreed uint8  // of an extension: 1 when with the consent of the complainant

	sets   facts // what making it records
	clears facts // and takes back
	to     state // where it leads, zero: nowhere else
	ends   Outcome
}

// A record is something that can be recorded in a state without changing
// anything: a second consultation, or hearing somebody nobody had to hear.
type record struct {
	Move
	any  facts // open when any of these holds
	owed bool  // there are duties with its name, which take its place while they are owed
}

// A state is where a case is: no stage and PhaseUnraised, or a stage and one
// of the three phases at a stage.
type state struct {
	stage Stage
	phase Phase
}

const states = 1 + int(OnAppeal)*3

// slot numbers the states: 0 for not raised, then three for each stage.
func (s state) slot() int {
	if s.stage == 0 {
		return 0
	}
	return int(s.stage-1)*3 + int(s.phase-PhaseHearing) + 1
}

func stateAt(slot int) state {
	if slot == 0 {
		return state{0, PhaseUnraised}
	}
	return state{Stage((slot-1)/3 + 1), Phase((slot-1)%3) + PhaseHearing}
}

// facts is a set of things that hold in a case, on which moves depend.
type facts uint64

// These last as long as the case.
func reachedStage(s Stage) facts  { return 1 << (s - 1) }                       // a complaint came to s
func answeredStage(s Stage) facts { return reachedStage(s) << OnAppeal }        // the body there answered
func outlives(place int) facts    { return 1 << (2*int(OnAppeal) + place - 1) } // a duty that outlives its rung is owed

const (
	mostOutliving = 6 // in a regulation
	mostReturning = 4 // at a rung
)

const (
	general         facts = 1 << (2*int(OnAppeal) + mostOutliving + iota) // the complaint is about nobody in particular
	reopens                                                               // the case ended, and what was open to the complainant reopens it
	resumes                                                               // the case ended, and goes on where it was when the complainant is not satisfied after all
	byReferral                                                            // the complaint was referred to the stage where it is
	wasExtended                                                           // the term there was made longer
	extendedUnasked                                                       // and without the consent of the complainant
	clockStopped                                                          // the term there stands still
	upheld                                                                // the answer there says that the complaint is right, or partly
	firstDuty                                                             // and from here on: a duty of that stage was done

	lasting = resumes<<1 - 1
)

const mostDuties = 36

// doneAt holds once the duty at place i of the rung was done.
func doneAt(i int) facts { return firstDuty << i }

// onlyRecords reports whether making r says that something happened and changes
// nothing that is guided.
func (r *row) onlyRecords() bool { return r.Norm == Possible && r.to == (state{}) && r.ends == 0 }

func (r *row) holds(have facts) bool { return have&r.all == r.all && have&r.unless == 0 }
