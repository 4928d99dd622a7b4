package escalation_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/stretchr/testify/require"
)

func TestUrgencyWords(t *testing.T) {
	var words []string
	for u := range escalation.Urgencies() {
		words = append(words, u.String())
		parsed, err := escalation.ParseUrgency(u.String())
		require.NoError(t, err)
		require.Equal(t, u, parsed)

		text, err := u.MarshalText()
		require.NoError(t, err)
		var read escalation.Urgency
		require.NoError(t, read.UnmarshalText(text))
		require.Equal(t, u, read)
	}
	if diff := cmp.Diff([]string{"later", "soon", "today", "overdue"}, words); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
	for range escalation.Urgencies() {
		break
	}
}

func TestUrgencyZero(t *testing.T) {
	var u escalation.Urgency
	require.Equal(t, "unset", u.String())
	text, err := u.MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)
	u = escalation.Soon
	require.NoError(t, u.UnmarshalText(nil))
	require.Zero(t, u)
}

func TestUrgencyRefused(t *testing.T) {
	for _, s := range []string{"", "Soon", "sooner", "unset", "urgency(9)"} {
		_, err := escalation.ParseUrgency(s)
		require.ErrorIs(t, err, procedure.ErrInvalid, s)
		var fault *procedure.ValidationError
		require.ErrorAs(t, err, &fault)
		require.Equal(t, "urgency", fault.Field)
	}
	u := escalation.Soon
	require.ErrorIs(t, u.UnmarshalText([]byte("Today")), procedure.ErrInvalid)
	require.Equal(t, escalation.Soon, u, "a failed read changes nothing")
	_, err := escalation.Urgency(9).MarshalText()
	require.ErrorIs(t, err, procedure.ErrInvalid)
	require.Equal(t, "urgency(9)", escalation.Urgency(9).String())
}

func TestUrgencyJSON(t *testing.T) {
	got, err := json.Marshal(slices.Collect(escalation.Urgencies()))
	require.NoError(t, err)
	require.Equal(t, `["later","soon","today","overdue"]`, string(got))
}
