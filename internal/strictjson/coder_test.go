package strictjson_test

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/internal/strictjson"
)

// A node is a value of every kind that a Coder knows: a name that must be
// there, a number, nodes below it, and texts under any key.
type node struct {
	name  string
	size  int
	first *node // read as an object of its own
	list  []node
	texts map[string]string
	order []string
}

func (n *node) code(c *strictjson.Coder) {
	o := c.Object()
	for o.Next(c) {
		if c.Required("name") {
			codeString(c, &n.name)
			c.End()
		}
		if c.Optional("size", n.size != 0) {
			codeSize(c, &n.size)
			c.End()
		}
		if c.Optional("first", n.first != nil) {
			if n.first == nil {
				n.first = &node{}
			}
			n.first.code(c)
			c.End()
		}
		if c.Optional("list", true) {
			l := c.List(len(n.list))
			for l.Next(c) {
				strictjson.Element(c, &l, &n.list).code(c)
			}
			c.End()
		}
		if c.Optional("texts", true) {
			n.codeTexts(c)
			c.End()
		}
	}
}

func (n *node) codeTexts(c *strictjson.Coder) {
	o := c.Object()
	for o.Next(c) {
		if !c.Reading() {
			for _, key := range n.order {
				if c.Optional(key, true) {
					c.WriteString(n.texts[key])
					c.End()
				}
			}
			continue
		}
		for key, ok := c.Member(); ok; key, ok = c.Member() {
			var s string
			codeString(c, &s)
			if n.texts == nil {
				n.texts = map[string]string{}
			}
			n.texts[key] = s
			n.order = append(n.order, key)
			c.End()
		}
	}
}

func codeString(c *strictjson.Coder, p *string) {
	if !c.Reading() {
		c.WriteString(*p)
	} else if s, ok := c.ReadString(); ok {
		*p = string(s)
	}
}

func codeSize(c *strictjson.Coder, p *int) {
	if !c.Reading() {
		c.Text = strconv.AppendInt(c.Text, int64(*p), 10)
		return
	}
	var err error
	*p, err = strconv.Atoi(string(c.ReadRaw()))
	c.Wrap("", err)
}

func read(text string, most int) (node, []string) {
	var n node
	c := strictjson.Reader([]byte(text), most)
	n.code(&c)
	return n, lines(c.Close())
}

func lines(faults []strictjson.Fault) []string {
	var out []string
	for _, f := range faults {
		out = append(out, f.Path+": "+f.Err.Error())
	}
	return out
}

const whole = `{"name":"a","size":1,"first":{"name":"b","texts":{"x":"1","a b":"2"}},"list":[{"name":"c"},{"name":"d","list":[{"name":"e"}]}]}`

// What is written is read, and what was read is written as it was.
func TestBothWays(t *testing.T) {
	for _, text := range []string{whole, `{"name":""}`, `{"name":"\"\\/é\n\u0001😀","size":-5}`} {
		n, faults := read(text, 10)
		require.Empty(t, faults)
		w := strictjson.Writer([]byte("before "), 10)
		n.code(&w)
		require.Equal(t, "before "+text, string(w.Text))
		require.Empty(t, w.Close())
	}
}

// Keys in any order, spaces and escapes say the same.
func TestReadsWhatItWouldWriteOtherwise(t *testing.T) {
	for _, text := range []string{
		`{"list":[{"name":"c"},{"list":[{"name":"e"}],"name":"d"}],"first":{"texts":{"x":"1","a b":"2"},"name":"b"},"size":1,"name":"a"}`,
		strings.NewReplacer(":", " :\t", ",", "\n, ", "{", "{ ", "]", "\r] ").Replace(whole),
		strings.NewReplacer(`"name"`, `"n\u0061me"`, `"a b"`, `"a\u0020b"`, `"e"`, `"\u0065"`).Replace(whole),
	} {
		n, faults := read(text, 10)
		require.Empty(t, faults)
		w := strictjson.Writer(nil, 10)
		n.code(&w)
		require.Empty(t, cmp.Diff(whole, string(w.Text)))
	}
}

// An empty object, array or string is not written where it can be left out, nor
// is the comma before it.
func TestLeavesOutWhatIsEmpty(t *testing.T) {
	for _, n := range []node{{name: "a"}, {name: "a", list: []node{}}, {name: "a", texts: map[string]string{}}, {name: "a", texts: map[string]string{"x": ""}, order: []string{"x"}}} {
		w := strictjson.Writer(nil, 10)
		n.code(&w)
		require.Empty(t, cmp.Diff(`{"name":"a"}`, string(w.Text)))
	}
	n := node{texts: map[string]string{"x": "", "y": "{}", "z": ""}, order: []string{"x", "y", "z"}}
	w := strictjson.Writer(nil, 10)
	n.code(&w)
	require.Empty(t, cmp.Diff(`{"name":"","texts":{"y":"{}"}}`, string(w.Text)))
}

func TestFaults(t *testing.T) {
	const keys = "want name, size, first, list, texts"
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"something else", `[]`, []string{": want an object, not an array"}},
		{"nothing in it", `{}`, []string{"name: missing"}},
		{"a key twice", `{"name":"a","name":"b","name":{}}`, []string{"name: is there twice", "name: is there twice"}},
		{"an unknown key", `{"Name":"a","nam\u0065":"a"}`, []string{"Name: unknown key, " + keys}},
		{"unknown keys between known ones", `{"b":[{"c":1}],"size":2,"d.e":"x","name":"a","":0}`, []string{"b: unknown key, " + keys, `"d.e": unknown key, ` + keys, `"": unknown key, ` + keys}},
		{"what is empty could be left out", `{"name":"","list":[],"first":{},"texts":{"x":"","é":""}}`, []string{"list: " + strictjson.LeftOut, "first.name: missing", "texts.x: " + strictjson.LeftOut, `texts."\u00e9": ` + strictjson.LeftOut}},
		{"empty texts", `{"texts":{},"name":"a"}`, []string{"texts: " + strictjson.LeftOut}},
		{"other shapes", `{"name":null,"list":{"a":[]},"first":[null],"texts":true}`, []string{"name: want a string, not null", "list: want an array, not an object", "first: want an object, not an array", "texts: want an object, not true or false"}},
		{"paths", `{"name":"a","list":[{"name":"b"},{"name":1,"list":[{"name":""},{"size":2},7]},{"size":"x","name":"c"}]}`, []string{
			"list[1].name: want a string, not a number", "list[1].list[1].name: missing", "list[1].list[2]: want an object, not a number", `list[2].size: strconv.Atoi: parsing "\"x\"": invalid syntax`,
		}},
		{"not JSON, after all", `{"Name":"a","list":[1,2}`, []string{": not JSON, see byte 24: want a comma or a closing bracket, not '}'"}},
		{"more than it", `{"name":"a"} {}`, []string{": not JSON, see byte 14: want nothing after it, not '{'"}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			_, faults := read(test.text, 10)
			require.Equal(t, test.want, faults)
		})
	}
}

// No more faults are kept than asked for, and what follows is still checked to
// be JSON.
func TestKeepsTheFirstFaults(t *testing.T) {
	many := `{"name":"a","list":[` + strings.Repeat(`{},`, 10_000)
	n, faults := read(many+`{}]}`, 3)
	require.Equal(t, []string{"list[0].name: missing", "list[1].name: missing", "list[2].name: missing"}, faults)
	require.LessOrEqual(t, len(n.list), 1, "what will not be used is not kept")
	_, faults = read(many+`x]}`, 3)
	require.Len(t, faults, 1)
	require.Contains(t, faults[0], "not JSON, see byte 30021: want a value, not 'x'")
}

// A fault that a value reports of itself has the path of the value.
func TestFaultsOfValues(t *testing.T) {
	reason := errors.New("because")
	for name, c := range map[string]strictjson.Coder{
		"reading": strictjson.Reader([]byte(`{"a":{"b":1}}`), 10),
		"writing": strictjson.Writer(nil, 10),
	} {
		o := c.Object()
		for o.Next(&c) {
			if c.Optional("a", true) {
				before := c.Mark()
				inner := c.Object()
				for inner.Next(&c) {
					if c.Optional("b", true) {
						one := 1
						codeSize(&c, &one)
						c.Fault("wrong %d times", 1)
						c.Wrap("c", reason)
						c.Wrap("d", nil)
						c.End()
					}
				}
				c.FaultAt("e", "more")
				require.Equal(t, []string{"b: wrong 1 times", "b.c: because", "e: more"}, lines(c.FaultsSince(before)), name)
				c.End()
			}
		}
		require.True(t, c.Failed())
		faults := c.Close()
		require.Equal(t, []string{"a.b: wrong 1 times", "a.b.c: because", "a.e: more"}, lines(faults), name)
		require.ErrorIs(t, faults[1].Err, reason)
	}
}

func BenchmarkRead(b *testing.B) {
	var text strings.Builder
	for i := range 100 {
		fmt.Fprintf(&text, `,{"name":"node %d","size":%d}`, i, i+1)
	}
	whole := []byte(`{"name":"all","list":[` + text.String()[1:] + `]}`)
	b.SetBytes(int64(len(whole)))
	b.ReportAllocs()
	for b.Loop() {
		var n node
		c := strictjson.Reader(whole, 10)
		n.code(&c)
		if c.Failed() {
			b.Fatal(c.Close())
		}
	}
}
