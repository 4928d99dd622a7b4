package proceduretest_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A handmade host decides for itself, without the library: the procedure of
// Xtra as somebody would write it down in an afternoon.
type handmade struct{}

type handmadeRecord struct {
	complaint     procedure.Complaint
	events        []procedure.Event
	stage         procedure.Stage
	phase         procedure.Phase
	outcome       procedure.Outcome
	spoken        [procedure.OnAppeal + 1]bool
	entered, last date.Date
}

var errNo = errors.New("not in this procedure")

func (handmade) Open(c procedure.Complaint) (proceduretest.Record, error) {
	return &handmadeRecord{complaint: c, phase: procedure.PhaseUnraised, last: c.Happened}, nil
}

func (r *handmadeRecord) Dossier() (procedure.Dossier, error) {
	return procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: r.complaint, Events: slices.Clone(r.events)}, nil
}

// filing is three months after the event, or the last day of that month.
func (r *handmadeRecord) filing() date.Date {
	y, m, d := r.complaint.Happened.Date()
	last := time.Date(y, m+4, 0, 0, 0, 0, 0, time.UTC).Day()
	return date.New(y, m+3, min(d, last))
}

func (r *handmadeRecord) Add(e procedure.Event) error {
	next := *r
	if !next.take(e) {
		return errNo
	}
	next.events = append(slices.Clone(r.events), e)
	*r = next
	return nil
}

// reopens says whether a closed case is taken up again with an event of kind k:
// the complainant goes on after a lapse, and after having agreed in a talk.
func (r *handmadeRecord) reopens(k procedure.Kind) bool {
	switch r.outcome {
	case procedure.OutcomeLapsed:
		return k == procedure.Raised || k == procedure.Declined || k == procedure.Accepted
	case procedure.OutcomeResolved:
		return r.stage < procedure.WithBoard && (k == procedure.Raised || k == procedure.Declined)
	case procedure.OutcomeOpen, procedure.OutcomeRuled, procedure.OutcomeWithdrawn, procedure.OutcomeForwarded:
		return false
	default:
		return false
	}
}

func (r *handmadeRecord) take(e procedure.Event) bool {
	if e.On < r.last || r.outcome != 0 && !r.reopens(e.Kind) {
		return false
	}
	r.last, r.outcome = e.On, 0
	about := e.Stage
	if about == 0 {
		about = r.stage
	}
	ofReview := about >= procedure.WithBoard && about <= r.stage
	hearing, declined := r.phase == procedure.PhaseHearing, r.phase == procedure.PhaseDeclined
	move := func(s procedure.Stage, p procedure.Phase, may bool) bool {
		if s != r.stage {
			r.entered = e.On
		}
		r.stage, r.phase = s, p
		return may
	}
	end := func(o procedure.Outcome, may bool) bool {
		r.outcome = o
		return may
	}
	agrees := r.stage != 0 && r.stage != procedure.OnAppeal
	switch e.Kind {
	case procedure.Raised:
		switch {
		case e.Stage <= r.stage:
			return false
		case e.Stage == procedure.WithCommittee: // the board must refer, and it can be done without it
			return move(e.Stage, procedure.PhaseHearing, r.stage == procedure.WithBoard && declined)
		case e.Stage == procedure.OnAppeal:
			return move(e.Stage, procedure.PhaseHearing, r.stage == procedure.WithCommittee && !hearing)
		case r.stage == 0 && !r.complaint.Late && e.On > r.filing():
			return false
		}
		return move(e.Stage, procedure.PhaseHearing, r.stage < procedure.WithBoard)
	case procedure.Referred:
		may := e.Stage == procedure.WithCommittee && r.stage == procedure.WithBoard && (hearing || declined)
		return move(e.Stage, procedure.PhaseHearing, may)
	case procedure.Acknowledged:
		return ofReview
	case procedure.Heard:
		return ofReview && e.Party <= procedure.Manager
	case procedure.Consulted:
		return r.stage >= procedure.WithBoard && (e.Party == procedure.Employee || e.Party == procedure.Manager)
	case procedure.Informed:
		return r.stage >= procedure.WithBoard && e.Party == procedure.Complainant
	case procedure.Published:
		return ofReview && r.spoken[about]
	case procedure.Answered:
		if !ofReview || r.spoken[about] {
			return false
		}
		r.spoken[about] = true
		switch {
		case about != r.stage || !hearing:
			return true
		case about == procedure.OnAppeal:
			return end(procedure.OutcomeRuled, true)
		}
		return move(about, procedure.PhaseAnswered, true)
	case procedure.Accepted:
		return end(procedure.OutcomeResolved, agrees)
	case procedure.Declined:
		return move(r.stage, procedure.PhaseDeclined, agrees && !declined && !(r.stage == procedure.WithCommittee && hearing))
	case procedure.Withdrawn:
		return end(procedure.OutcomeWithdrawn, r.stage != 0)
	case procedure.Lapsed:
		boards := r.stage == procedure.WithBoard && declined || r.stage >= procedure.WithBoard && hearing
		return end(procedure.OutcomeLapsed, !boards)
	case procedure.Extended, procedure.Paused, procedure.Resumed, procedure.Retracted, procedure.Forwarded:
		return false
	default:
		return false
	}
}

// Allowed tries everything.
func (r *handmadeRecord) Allowed(on date.Date) ([]procedure.Event, error) {
	var all []procedure.Event
	for kind := range procedure.Kinds() {
		for stage := range procedure.OnAppeal + 1 {
			for party := range procedure.AppealsCommittee + 1 {
				e := procedure.Event{On: on, Kind: kind, Stage: stage, Party: party}
				if trial := *r; e.Validate() == nil && trial.take(e) {
					all = append(all, e)
				}
			}
		}
	}
	return all, nil
}

func (r *handmadeRecord) Due() (date.Date, error) {
	if r.stage == procedure.WithCommittee && r.phase == procedure.PhaseHearing && r.outcome == 0 {
		return r.entered + 30, nil
	}
	return date.Zero, nil
}

// TestHandmadeHost: a host need not be made of the library to pass.
func TestHandmadeHost(t *testing.T) {
	require.NoError(t, proceduretest.Test(handmade{}, procedure.Xtra()))
}
