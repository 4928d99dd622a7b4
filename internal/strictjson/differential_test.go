package strictjson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

// check reads text as any value, and returns the first fault.
func check(text []byte) error {
	c := strictjson.Reader(text, 10)
	c.ReadRaw()
	if faults := c.Close(); len(faults) > 0 {
		return faults[0].Err
	}
	return nil
}

// wellFormed are texts around every rule of the grammar, right and wrong.
var wellFormed = []string{
	"", " ", "\x00", "null", "nul", "nulll", "true", "tru", "false", "fals", "falsetto", "NULL", "nan", "Infinity",
	"0", "-0", "-", "00", "01", "-01", "1.", ".1", "1.0", "1e", "1e+", "1e-1", "1E5", "1.5e+10", "+1", "0x1", "1_0", "1,", "- 1",
	`""`, `"`, `"\"`, `"\\"`, `"\x"`, `"\u"`, `"\u12"`, `"\u12g4"`, `"\u00e9"`, `"\ud800"`, `"\/\b\f\n\r\t"`, "\"\n\"", "\"\x1f\"", "\"\x7f\"", "\"\xff\"", `"a`, `'a'`,
	"[]", "[ ]", "[1]", "[1,]", "[,1]", "[1 2]", "[1,2", "[", "]", "[}", "[[],{}]", "[1]]",
	"{}", "{ }", `{"a":1}`, `{"a":1,}`, `{,"a":1}`, `{"a"}`, `{"a":}`, `{"a" 1}`, `{a:1}`, `{1:1}`, `{"a":1 "b":2}`, `{"a":1,"a":2}`, "{", "}", "{]", `{"a":{"b":[{"c":null}]}}`,
	" \t\r\n1 \t\r\n", "1 2", "\f1", "\v1", "\u00a01", "\ufeff1", "\ufeff", "1\ufeff", "\xff\xfe1\x00", "\xfe\xff\x001", "/**/1", "1//", "1\x00", "\"a\x00\"",
}

// What is JSON for package encoding/json is JSON here, and nothing else is.
func TestAgreesWithPackageJSON(t *testing.T) {
	for _, text := range wellFormed {
		require.Equal(t, json.Valid([]byte(text)), check([]byte(text)) == nil, "%q: %v", text, check([]byte(text)))
	}
	for _, n := range []int{1, 9_999, 10_000, 10_001, 20_001, 1_000_000} {
		for _, brackets := range []string{"[]", `{"a":}`, `[{"":}]`} {
			left, right := brackets[:len(brackets)/2], brackets[len(brackets)/2:]
			if at := strings.IndexByte(brackets, ':'); at >= 0 {
				left, right = brackets[:at+1], brackets[at+1:]
			}
			inner := "1"
			if left == "[" {
				inner = ""
			}
			text := []byte(strings.Repeat(left, n) + inner + strings.Repeat(right, n))
			require.Equal(t, json.Valid(text), check(text) == nil, "%d of %s: %v", n, brackets, check(text))
		}
	}
}

func FuzzAgreesWithPackageJSON(f *testing.F) {
	for _, text := range wellFormed {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		require.Equal(t, json.Valid(text), check(text) == nil, "%v", check(text))
	})
}

// FuzzStrings holds the strings that are read, and written, against package
// encoding/json.
func FuzzStrings(f *testing.F) {
	for _, text := range []string{`""`, `"é\u00e9\ud83d\ude00"`, `"\ud800\u0041\udc00\ud800\ud800\udc00"`, "\"\xff\xed\xa0\x80\xc0\"", `"\"\\\/\b\f\n\r\t\u0000\u001f"`, `"\ud83d\\ude00"`, "\"\x7f\u2028\""} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var want string
		c := strictjson.Reader(text, 10)
		s, ok := c.ReadString()
		got := string(s)
		if json.Unmarshal(text, &want) != nil || strings.TrimSpace(string(text)) == "null" {
			require.True(t, !ok || len(c.Close()) > 0)
			return
		}
		require.True(t, ok)
		require.Empty(t, c.Close())
		require.Equal(t, want, got)

		w := strictjson.Writer(nil, 10)
		w.WriteString(got)
		var back string
		require.NoError(t, json.Unmarshal(w.Text, &back))
		require.Equal(t, got, back)
	})
}
