package procedure_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

var large = flag.Bool("large", false, "run the benchmarks with more than a megabyte of input too")

// madeDossiers are n dossiers of all kinds, whose events follow one another as
// they may in life.
func madeDossiers(n int) []procedure.Dossier {
	k := maker{rand.New(rand.NewPCG(11, 5))}
	list := make([]procedure.Dossier, n)
	for i := range list {
		complaint := randomComplaint(k)
		list[i] = procedure.Dossier{
			Regulation: pick(k, "xtra", "den-haag", "every-feature"), Edition: pick(k, "1", "2027-01"),
			Complaint: complaint, Events: randomEvents(k, complaint.Happened, k.IntN(19)),
		}
	}
	return list
}

// jsonOf returns the text of each dossier, and how long they are on average.
func jsonOf(b *testing.B, list []procedure.Dossier) (texts [][]byte, average int64) {
	b.Helper()
	for _, d := range list {
		text, err := d.MarshalJSON()
		require.NoError(b, err)
		texts = append(texts, text)
		average += int64(len(text))
	}
	return texts, average / int64(len(texts))
}

// BenchmarkDossiers reads and writes many different dossiers, one after the
// other: as they are written, spaced out, and with their keys in the order of
// the alphabet.
func BenchmarkDossiers(b *testing.B) {
	list := madeDossiers(1000)
	canonical, average := jsonOf(b, list)
	spaced, sorted := make([][]byte, len(list)), make([][]byte, len(list))
	for i, text := range canonical {
		var out bytes.Buffer
		require.NoError(b, json.Indent(&out, text, "", "  "))
		spaced[i] = out.Bytes()
		var tree any
		require.NoError(b, json.Unmarshal(text, &tree))
		var err error
		sorted[i], err = json.Marshal(tree)
		require.NoError(b, err)
	}
	for name, texts := range map[string][][]byte{"decode": canonical, "decode-spaced": spaced, "decode-sorted": sorted} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(average)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				var d procedure.Dossier
				if err := d.UnmarshalJSON(texts[i%len(texts)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("encode", func(b *testing.B) {
		b.SetBytes(average)
		b.ReportAllocs()
		var buf []byte
		for i := 0; b.Loop(); i++ {
			var err error
			if buf, err = list[i%len(list)].AppendJSON(buf[:0]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkDecodeHistory reads dossiers with more and more events, of which
// seventeen are about as much as there is in life.
func BenchmarkDecodeHistory(b *testing.B) {
	k := maker{rand.New(rand.NewPCG(11, 6))}
	for _, n := range []int{1, 10, 17, 100, 1000} {
		var list []procedure.Dossier
		for range 20 {
			events := randomEvents(k, day("2024-01-01"), n)[:n]
			for i := range events {
				events[i].On = day("2024-01-01") + date.Date(i)
			}
			list = append(list, procedure.Dossier{Regulation: "xtra", Edition: "1", Complaint: randomComplaint(k), Events: events})
		}
		texts, average := jsonOf(b, list)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(average)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				var d procedure.Dossier
				if err := d.UnmarshalJSON(texts[i%len(texts)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDecodeSize reads texts from a kilobyte to a hundred megabytes, good
// ones and such as somebody sends who means harm. The speed stays what it is,
// and the memory within what a good text of that length takes:
//
//	go test -run '^$' -bench DecodeSize -benchmem ./procedure -large
func BenchmarkDecodeSize(b *testing.B) {
	const start = `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30"},"events":[`
	const event = `{"on":"2026-03-02","kind":"heard","party":"manager","stage":"board"},`
	for _, shape := range []struct {
		name, before, again, after string
		good                       bool
	}{
		{"events", start, event, event[:len(event)-1] + `]}`, true},
		{"spaces", start, " \n\t", event[:len(event)-1] + `]}`, true},
		{"a long name", `{"version":1,"events":[],"complaint":{"happened":"2026-01-30"},"edition":"1","regulation":"`, "xtra ", `1"}`, true},
		{"a long name in escapes", `{"version":1,"events":[],"complaint":{"happened":"2026-01-30"},"edition":"1","regulation":"`, `\u0078`, `1"}`, true},
		{"empty events", start, `{},`, `{}]}`, false},
		{"brackets", "", "[", "", false},
		{"brackets of what is unknown", `{"x":`, `[{"x":`, "", false},
		{"unknown keys", "{", `"x":1,`, `"x":1}`, false},
		{"one key again and again", "{", `"version":1,`, `"version":1}`, false},
		{"a list of what is unknown", `{"x":[`, `"x",`, `1]}`, false},
		{"a number without end", `{"version":1`, "0", "}", false},
	} {
		for _, size := range []int{1e3, 1e6, 1e8} {
			if size > 1e6 && !*large {
				break
			}
			text := []byte(shape.before + strings.Repeat(shape.again, size/len(shape.again)) + shape.after)
			b.Run(shape.name+"/"+strconv.Itoa(size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					var d procedure.Dossier
					if err := d.UnmarshalJSON(text); shape.good != (err == nil) {
						b.Fatalf("%.200v", err)
					}
				}
			})
		}
	}
}
