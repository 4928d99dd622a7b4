package proceduretest_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// One flaw in a list shows on every page of it, and is told in a few lines.
func TestFailuresAreGrouped(t *testing.T) {
	host := &memory{lists: func(*record, date.Date, []procedure.Event) []procedure.Event { return nil }}
	err := proceduretest.Test(host, procedure.Xtra())
	var all proceduretest.Failures
	require.ErrorAs(t, err, &all)
	require.Greater(t, len(all), 100)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 6)
	for i, f := range all[:5] {
		require.Equal(t, f.Error(), lines[i])
	}
	require.Regexp(t, `^proceduretest: offers other next steps: \d+ times in \d+ stories, of which these are the first 5$`, lines[5])
	var one *proceduretest.Failure
	require.ErrorAs(t, err, &one)
	require.Same(t, all[0], one)
	require.Equal(t, "proceduretest: no failure", proceduretest.Failures{}.Error())
	require.Equal(t, "proceduretest: no failure", proceduretest.Failures{nil}.Error())
}

// What the documentation says of running the stories one by one.
func TestStoriesOneByOne(t *testing.T) {
	for _, p := range []*procedure.Procedure{procedure.Xtra(), regulations(t, "every-feature")} {
		stories := proceduretest.ScenariosOf(p)
		require.NotEmpty(t, stories)
		for _, story := range stories {
			t.Run(story.Name, func(t *testing.T) {
				if err := proceduretest.Test(&memory{procedure: p}, p, story); err != nil {
					t.Fatal(err)
				}
			})
		}
	}
	require.Empty(t, proceduretest.ScenariosOf(nil))
}

// clockwork is a host that refuses what is dated after its today.
type clockwork struct {
	memory
	today date.Date
}

func (c *clockwork) SetToday(day date.Date) { c.today = day }

// A host that rightly refuses days in the future is told what day it is.
func TestHostWithAClock(t *testing.T) {
	host := &clockwork{}
	host.takes = func(r *record, e procedure.Event, refusal error) error {
		require.GreaterOrEqual(t, host.today, r.now.Last())
		return errors.Join(refusal, e.NotAfter(host.today))
	}
	host.lists = func(_ *record, on date.Date, all []procedure.Event) []procedure.Event {
		require.GreaterOrEqual(t, host.today, on)
		return all
	}
	host.opens = func(c procedure.Complaint) procedure.Complaint {
		require.GreaterOrEqual(t, host.today, c.Happened)
		return c
	}
	require.NoError(t, proceduretest.Test(host, procedure.Xtra()))

	// Without the day it fails: it is the clock that helps.
	stopped := &memory{takes: func(_ *record, e procedure.Event, refusal error) error {
		return errors.Join(refusal, e.NotAfter(0))
	}}
	require.Error(t, proceduretest.Test(stopped, procedure.Xtra()))
}
