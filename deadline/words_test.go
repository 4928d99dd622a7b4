package deadline_test

import (
	"encoding"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
)

type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextAppender
}

func TestWordsAsText(t *testing.T) {
	checkWords(t, deadline.Rolls(), deadline.ParseRoll, "none", "forward", "statutory")
	checkWords(t, deadline.StartRules(), deadline.ParseStartRule, "as-given", "on-working-day")
	checkWords(t, deadline.Suspensions(), deadline.ParseSuspension, "between", "after-stop", "both-ends")
}

func checkWords[W word, P interface {
	*W
	encoding.TextUnmarshaler
}](t *testing.T, all iter.Seq[W], parse func(string) (W, error), want ...string) {
	t.Helper()
	var words []string
	for w := range all {
		require.Equal(t, W(len(words)), w, "in order, and zero is the first")
		words = append(words, w.String())

		parsed, err := parse(w.String())
		require.NoError(t, err)
		require.Equal(t, w, parsed)
		text, err := w.MarshalText()
		require.NoError(t, err)
		require.Equal(t, w.String(), string(text))
		text, err = w.AppendText([]byte("before "))
		require.NoError(t, err)
		require.Equal(t, "before "+w.String(), string(text))
		read := W(len(want) - 1)
		require.NoError(t, P(&read).UnmarshalText([]byte(w.String())))
		require.Equal(t, w, read)
	}
	require.Empty(t, cmp.Diff(want, words))
	require.Equal(t, want[:1], slices.Collect(first(all)), "the iterator stops when told")

	for _, s := range []string{"", " ", want[1] + " ", "Forward", "On-Working-Day", "none, forward", "Roll(3)", "StartRule(2)", "Suspension(3)"} {
		_, err := parse(s)
		require.ErrorIs(t, err, deadline.ErrSyntax, "%q is no word", s)
		require.ErrorContains(t, err, want[0]+", "+want[1], "the error lists the words")
		before := W(1)
		require.ErrorIs(t, P(&before).UnmarshalText([]byte(s)), deadline.ErrSyntax)
		require.Equal(t, W(1), before, "a failure changes nothing")
	}
	b, err := W(len(want)).AppendText([]byte("before"))
	require.ErrorIs(t, err, deadline.ErrCounting, "a value that is no constant has no text")
	require.Equal(t, "before", string(b))
}

func first[W word](all iter.Seq[W]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range all {
			yield(w.String())
			return
		}
	}
}
