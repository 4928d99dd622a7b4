package strictjson_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

type word uint8

var errNoWord = errors.New("no word")

func (w word) MarshalText() ([]byte, error) {
	if w > 1 {
		return nil, errNoWord
	}
	return []byte("one"), nil
}

func TestView(t *testing.T) {
	var v strictjson.View
	v.String("none", "")
	v.String("text", "a \"b\"\n\xff \u2028")
	v.Day("noDay", 0)
	v.Day("day", date.New(2026, 3, 2))
	v.Day("firstDay", date.New(1, 1, 2))
	v.Day("lastDay", date.New(9999, 12, 31))
	v.Day("farDay", date.New(10000, 1, 1))
	v.Day("daysBefore", date.New(0, 12, 31))
	v.Int("number", 0)
	v.Flag("no", false)
	v.Flag("yes", true)
	v.Value("null", []byte(strictjson.Null), nil)
	v.Value("nothing", nil, nil)
	v.Value("value", []byte(`{"a":1}`), nil)
	v.Fields([]byte(`{}`), nil)
	v.Fields([]byte(`{"b":2,"c":3}`), nil)
	strictjson.WriteWord(&v, "noWord", word(0))
	strictjson.WriteWord(&v, "word", word(1))
	v.Open("list", '[')
	v.Value("", []byte("1"), nil)
	v.Open("", '{')
	v.Int("n", -2)
	v.Shut('}')
	v.Open("", '[')
	v.Shut(']')
	v.Shut(']')
	text, err := v.Close()
	require.NoError(t, err)
	require.True(t, json.Valid(text), "%s", text)
	want := `{"text":"a \"b\"\n` + "\uFFFD \u2028" + `","day":"2026-03-02","firstDay":"0001-01-02","lastDay":"9999-12-31",` +
		`"number":0,"yes":true,"value":{"a":1},"b":2,"c":3,"word":"one","list":[1,{"n":-2},[]]}`
	require.Empty(t, cmp.Diff(want, string(text)))
}

func TestViewOfNothing(t *testing.T) {
	var v strictjson.View
	text, err := v.Close()
	require.NoError(t, err)
	require.Equal(t, "{}", string(text))
}

// The first error counts, and there is no text beside it.
func TestViewFails(t *testing.T) {
	var v strictjson.View
	v.Int("n", 1)
	strictjson.WriteWord(&v, "word", word(2))
	v.Fail(errors.New("another"))
	v.Value("value", nil, errors.New("a third"))
	text, err := v.Close()
	require.Nil(t, text)
	require.Equal(t, errNoWord, err)
}
