package procedure_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// faultLines returns the faults of err, one a line, without the name of the package.
func faultLines(err error) []string {
	var lines []string
	for l := range strings.Lines(err.Error()) {
		lines = append(lines, strings.TrimPrefix(strings.TrimSuffix(l, "\n"), "procedure: "))
	}
	return lines
}

// requireRefused wants text to be refused for these faults, and a value that
// stood there to be left alone.
func requireRefused[T wire, P wirePointer[T]](t *testing.T, before T, text string, want ...string) {
	t.Helper()
	v := before
	err := P(&v).UnmarshalJSON([]byte(text))
	require.Error(t, err)
	require.Empty(t, cmp.Diff(want, faultLines(err)))
	require.Empty(t, diff(before, v), "a failure changes nothing")
	require.ErrorIs(t, err, procedure.ErrInvalid)
	for i, path := range fields(err) {
		require.True(t, strings.HasPrefix(want[i], path+": "), "fault %d has path %q", i, path)
	}
}

const (
	dateForm = "want a date as YYYY-MM-DD"
	termForm = "want one count of one unit, as P30D, P6W, P3M, P1Y or P10WD, or days after months or years, as P1M14D"
	kinds    = "want one of raised, acknowledged, consulted, heard, answered, accepted, declined, referred, informed, extended, paused, resumed, withdrawn, lapsed, published, retracted, forwarded"
	stages   = "want one of employee, manager, board, committee, appeal"
	parties  = "want one of complainant, employee, manager, board, committee, appeals-committee"
	verdicts = "want one of upheld, partly-upheld, not-upheld, inadmissible, settled"
	grounds  = "want one of conduct, privacy, service-delivery"

	eventKeys     = "want on, kind, stage, party, verdict, term"
	complaintKeys = "want happened, grounds, late, general"
	dossierKeys   = "want version, regulation, edition, complaint, events"

	notPrinted = "holds a character that does not print, or something that is not UTF-8"
	leftOut    = "empty or zero, which is said by leaving it out"
	onlyTrue   = "want true, or nothing when it is not so"
)

func TestEventRefuses(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"null", `null`, []string{"event: want an object, not null"}},
		{"a word", `"raised"`, []string{"event: want an object, not a string"}},
		{"a list", ` [{}] `, []string{"event: want an object, not an array"}},
		{"a number", `-1e9`, []string{"event: want an object, not a number"}},
		{"a truth", `false`, []string{"event: want an object, not true or false"}},
		{"nothing in it", `{}`, []string{"on: missing", "kind: missing"}},
		{"no day", `{"kind":"accepted"}`, []string{"on: missing"}},
		{"no kind", `{"on":"2026-03-02"}`, []string{"kind: missing"}},
		{"a day that does not exist", `{"on":"2026-02-30","kind":"accepted"}`, []string{`on: unreadable text: "2026-02-30": that month has days 1 to 28; ` + dateForm}},
		{"a leap day in another year", `{"on":"2100-02-29","kind":"accepted"}`, []string{`on: unreadable text: "2100-02-29": that month has days 1 to 28; ` + dateForm}},
		{"a day before the first", `{"on":"1899-12-31","kind":"accepted"}`, []string{`on: date out of range: "1899-12-31" is not within 1900-01-01 to 2200-12-31`}},
		{"an instant", `{"on":"2026-03-02T00:00:00Z","kind":"accepted"}`, []string{`on: unreadable text: "2026-03-02T00:00:00Z": ` + dateForm}},
		{"no text for a day", `{"on":"","kind":"accepted"}`, []string{`on: unreadable text: "": ` + dateForm}},
		{"a number for a day", `{"on":20260302,"kind":"accepted"}`, []string{"on: want a string, not a number"}},
		{"null for a day", `{"on":null,"kind":"accepted"}`, []string{"on: want a string, not null"}},
		{"null for a kind", `{"on":"2026-03-02","kind":null}`, []string{"kind: want a string, not null"}},
		{"null for what may be left out", `{"on":"2026-03-02","kind":"answered","stage":null,"verdict":null}`, []string{"stage: want a string, not null", "verdict: want a string, not null"}},
		{"an object for a stage, a list for a term", `{"on":"2026-03-02","kind":"extended","term":["P1D"],"party":{"a":[1,{"b":"}"}]}}`, []string{"term: want a string, not an array", "party: want a string, not an object"}},
		{"a number for a kind", `{"on":"2026-03-02","kind":1}`, []string{"kind: want a string, not a number"}},
		{"an unknown kind", `{"on":"2026-03-02","kind":"filed"}`, []string{`kind: unknown word "filed", ` + kinds}},
		{"a kind in other case", `{"on":"2026-03-02","kind":"Accepted"}`, []string{`kind: unknown word "Accepted", ` + kinds}},
		{"a kind with a space", `{"on":"2026-03-02","kind":"accepted "}`, []string{`kind: unknown word "accepted ", ` + kinds}},
		{"no word for a kind", `{"on":"2026-03-02","kind":""}`, []string{`kind: unknown word "", ` + kinds}},
		{"no word for what may be left out", `{"on":"2026-03-02","kind":"answered","stage":""}`, []string{`stage: unknown word "", ` + stages}},
		{"what zero prints", `{"on":"2026-03-02","kind":"answered","verdict":"unset"}`, []string{`verdict: unknown word "unset", ` + verdicts}},
		{"an unknown key", `{"on":"2026-03-02","kind":"accepted","note":"x"}`, []string{"note: unknown key, " + eventKeys}},
		{"a key in other case", `{"On":"2026-03-02","kind":"accepted"}`, []string{"On: unknown key, " + eventKeys, "on: missing"}},
		{"a key in other case beside the right one", `{"on":"2026-03-02","kind":"accepted","KIND":"raised"}`, []string{"KIND: unknown key, " + eventKeys}},
		{"a letter that folds to another (U+212A)", "{\"on\":\"2026-03-02\",\"\u212aind\":\"accepted\"}", []string{`"\u212aind": unknown key, ` + eventKeys, "kind: missing"}},
		{"no key", `{"on":"2026-03-02","kind":"accepted","":1}`, []string{`"": unknown key, ` + eventKeys}},
		{"a key that is plain but for a letter that looks like another", "{\"on\":\"2026-03-02\",\"kind\":\"accepted\",\"st\u0430ge\":1}", []string{`"st\u0430ge": unknown key, ` + eventKeys}},
		{"a key that would not read well in a path", `{"on":"2026-03-02","kind":"accepted","a.b\n":1}`, []string{`"a.b\n": unknown key, ` + eventKeys}},
		{"a key twice", `{"on":"2026-03-02","kind":"accepted","on":"2026-03-02"}`, []string{"on: is there twice"}},
		{"a key twice, once escaped", `{"on":"2026-03-02","kind":"accepted","\u006fn":"2026-03-03"}`, []string{"on: is there twice"}},
		{"a key three times", `{"on":"2026-03-02","kind":"accepted","on":1,"on":null}`, []string{"on: is there twice", "on: is there twice"}},
		{"a field its kind does not take", `{"on":"2026-03-02","kind":"accepted","stage":"board","party":"board","verdict":"upheld","term":"P1D"}`, []string{"stage: accepted takes no stage", "party: accepted takes no party", "verdict: accepted takes no verdict", "term: accepted takes no term"}},
		{"a field its kind needs", `{"on":"2026-03-02","kind":"heard"}`, []string{"party: heard needs a party"}},
		{"consent of somebody else", `{"on":"2026-03-02","kind":"extended","party":"board","term":"P1W"}`, []string{"party: only the complainant can consent to an extension, not board"}},
		{"a word from another vocabulary", `{"on":"2026-03-02","kind":"raised","stage":"appeals-committee"}`, []string{`stage: unknown word "appeals-committee", ` + stages}},
		{"another language", `{"on":"2026-03-02","kind":"informed","party":"klager"}`, []string{`party: unknown word "klager", ` + parties}},
		{"a term of two units", `{"on":"2026-03-02","kind":"extended","term":"P1Y6M"}`, []string{`term: unreadable text: "P1Y6M": ` + termForm}},
		{"a term of two units that a rule can state", `{"on":"2026-03-02","kind":"extended","term":"P1M14D"}`, []string{"term: P1M14D is of two units; record them as two extensions"}},
		{"a term without end", `{"on":"2026-03-02","kind":"extended","term":"P99999999999999999999D"}`, []string{`term: unusable term: "P99999999999999999999D": a term counts 1 to 36525 days`}},
		{"a term of nothing", `{"on":"2026-03-02","kind":"extended","term":"P0D"}`, []string{`term: unusable term: "P0D": a term counts 1 to 36525 days`}},
		{"no text for a term", `{"on":"2026-03-02","kind":"extended","term":""}`, []string{`term: unreadable text: "": ` + termForm}},
		{"a term as a number", `{"on":"2026-03-02","kind":"extended","term":30}`, []string{"term: want a string, not a number"}},
		{"half a surrogate pair in a word", `{"on":"2026-03-02","kind":"accepted\ud800"}`, []string{"kind: unknown word \"accepted\ufffd\", " + kinds}},
		{"bytes that are not UTF-8 in a word", "{\"on\":\"2026-03-02\",\"kind\":\"accepted\xff\"}", []string{"kind: unknown word \"accepted\ufffd\", " + kinds}},
		{"bytes that are not UTF-8 in a day", "{\"on\":\"2026-03-0\xb2\",\"kind\":\"accepted\"}", []string{`on: unreadable text: "2026-03-0` + "\ufffd" + `": ` + dateForm}},
		{"bytes that are not UTF-8 in a key", "{\"on\":\"2026-03-02\",\"kind\xff\":\"accepted\"}", []string{`"kind\ufffd": unknown key, ` + eventKeys, "kind: missing"}},
		{"two unknown words", `{"on":"2026-03-02","kind":"filed","stage":"roof"}`, []string{`kind: unknown word "filed", ` + kinds, `stage: unknown word "roof", ` + stages}},
		{"what does not go together, of the fields that could be read", `{"on":"2026-03-02","kind":"raised","stage":"roof","party":"board","term":"P1W"}`, []string{`stage: unknown word "roof", ` + stages, "party: raised takes no party", "term: raised takes no term"}},
		{"all at once, as they stand in the text", `{"verdict":"upheld","kind":"raised","extra":null,"stage":"roof","on":"2026-13-01","kind":"raised"}`, []string{
			"extra: unknown key, " + eventKeys,
			`stage: unknown word "roof", ` + stages,
			`on: unreadable text: "2026-13-01": there is no month 13; ` + dateForm,
			"kind: is there twice",
			"verdict: raised takes no verdict",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) { requireRefused(t, storedEvents[0], test.text, test.want...) })
	}
}

func TestComplaintRefuses(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"null", ` null `, []string{"complaint: want an object, not null"}},
		{"nothing in it", `{}`, []string{"happened: missing"}},
		{"a day that does not exist", `{"happened":"2026-04-31"}`, []string{`happened: unreadable text: "2026-04-31": that month has days 1 to 30; ` + dateForm}},
		{"grounds that are none", `{"happened":"2026-01-30","grounds":[]}`, []string{"grounds: " + leftOut}},
		{"space for grounds", `{"happened":"2026-01-30","grounds":[ ]}`, []string{"grounds: " + leftOut}},
		{"null for grounds", `{"happened":"2026-01-30","grounds":null}`, []string{"grounds: want an array, not null"}},
		{"one ground, not in a list", `{"happened":"2026-01-30","grounds":"conduct"}`, []string{"grounds: want an array, not a string"}},
		{"the number of the set", `{"happened":"2026-01-30","grounds":3}`, []string{"grounds: want an array, not a number"}},
		{"a ground twice", `{"happened":"2026-01-30","grounds":["conduct","privacy","conduct"]}`, []string{"grounds[2]: conduct is there twice"}},
		{"grounds that are no words", `{"happened":"2026-01-30","grounds":["conduct",null,1,["privacy"],"Privacy",""]}`, []string{
			"grounds[1]: want a string, not null",
			"grounds[2]: want a string, not a number",
			"grounds[3]: want a string, not an array",
			`grounds[4]: unknown word "Privacy", ` + grounds,
			`grounds[5]: unknown word "", ` + grounds,
		}},
		{"not late, said", `{"happened":"2026-01-30","late":false}`, []string{"late: " + onlyTrue}},
		{"null for late", `{"happened":"2026-01-30","late":null}`, []string{"late: " + onlyTrue}},
		{"a text for late", `{"happened":"2026-01-30","late":"true"}`, []string{"late: " + onlyTrue}},
		{"about somebody, said", `{"happened":"2026-01-30","general":false}`, []string{"general: " + onlyTrue}},
		{"a number for late", `{"happened":"2026-01-30","late":1}`, []string{"late: " + onlyTrue}},
		{"personal data", `{"happened":"2026-01-30","name":"A. de Vries"}`, []string{"name: unknown key, " + complaintKeys}},
	} {
		t.Run(test.reason, func(t *testing.T) { requireRefused(t, storedComplaint, test.text, test.want...) })
	}
}

func TestDossierRefuses(t *testing.T) {
	const head = `{"version":1,"regulation":"xtra","edition":"1",`
	const complaint = `"complaint":{"happened":"2026-01-30"},`
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"null", `null`, []string{"dossier: want an object, not null"}},
		{"nothing in it", `{}`, []string{"version: missing", "regulation: missing", "edition: missing", "complaint: missing", "events: missing"}},
		{"no events said", head + `"complaint":{"happened":"2026-01-30"}}`, []string{"events: missing"}},
		{"null for events", head + complaint + `"events":null}`, []string{"events: want an array, not null"}},
		{"one event, not in a list", head + complaint + `"events":{"on":"2026-03-02","kind":"accepted"}}`, []string{"events: want an array, not an object"}},
		{"events that are none", head + complaint + `"events":[null,1,[],"x",{}]}`, []string{
			"events[0]: want an object, not null",
			"events[1]: want an object, not a number",
			"events[2]: want an object, not an array",
			"events[3]: want an object, not a string",
			"events[4].on: missing",
			"events[4].kind: missing",
		}},
		{"a complaint that is none", head + `"complaint":[],"events":[]}`, []string{"complaint: want an object, not an array"}},
		{"another version", strings.Replace(head, "1", "2", 1) + complaint + `"events":[]}`, []string{"version: \"2\" is not a version that can be read here, want the number 1"}},
		{"a version spelled otherwise", strings.Replace(head, "1", "1.0", 1) + complaint + `"events":[]}`, []string{"version: \"1.0\" is not a version that can be read here, want the number 1"}},
		{"a version as text", strings.Replace(head, "1", `"1"`, 1) + complaint + `"events":[]}`, []string{`version: "\"1\"" is not a version that can be read here, want the number 1`}},
		{"a version without end", strings.Replace(head, "1", strings.Repeat("1", 1000), 1) + complaint + `"events":[]}`, []string{`version: "` + strings.Repeat("1", 40) + `" is not a version that can be read here, want the number 1`}},
		{"empty names", `{"version":1,"regulation":"","edition":"",` + complaint + `"events":[]}`, []string{"regulation: missing", "edition: missing"}},
		{"names that are no text", `{"version":1,"regulation":null,"edition":1,` + complaint + `"events":[]}`, []string{"regulation: want a string, not null", "edition: want a string, not a number"}},
		{"a control character", `{"version":1,"regulation":"x\ntra","edition":"\u0000",` + complaint + `"events":[]}`, []string{`regulation: "x\ntra" ` + notPrinted, `edition: "\x00" ` + notPrinted}},
		{"control characters beyond ASCII", `{"version":1,"regulation":"x\u0085","edition":"` + "\u007f" + `",` + complaint + `"events":[]}`, []string{`regulation: "x\u0085" ` + notPrinted, `edition: "\x7f" ` + notPrinted}},
		{"characters that turn a line around or break it", `{"version":1,"regulation":"\u202eartx","edition":"1\u2028",` + complaint + `"events":[]}`, []string{`regulation: "\u202eartx" ` + notPrinted, `edition: "1\u2028" ` + notPrinted}},
		{"half a surrogate pair", `{"version":1,"regulation":"\ud83d","edition":"\ude00\ud83d",` + complaint + `"events":[]}`, []string{`regulation: "` + "\ufffd" + `" ` + notPrinted, `edition: "` + "\ufffd\ufffd" + `" ` + notPrinted}},
		{"bytes that are not UTF-8", "{\"version\":1,\"regulation\":\"\xed\xa0\x80\",\"edition\":\"a\xc0\"," + complaint + `"events":[]}`, []string{`regulation: "` + "\ufffd\ufffd\ufffd" + `" ` + notPrinted, `edition: "a` + "\ufffd" + `" ` + notPrinted}},
		{"what is left of broken text", `{"version":1,"regulation":"` + "\ufffd" + `","edition":"\ufffd",` + complaint + `"events":[]}`, []string{`regulation: "` + "\ufffd" + `" ` + notPrinted, `edition: "` + "\ufffd" + `" ` + notPrinted}},
		{"bytes that are not UTF-8 where nothing is read", head + complaint + "\"events\":[],\"x\":\"\xff\"}", []string{"x: unknown key, " + dossierKeys}},
		{"the number of a case, which is for the host to keep", head + complaint + `"events":[],"case":17}`, []string{"case: unknown key, " + dossierKeys}},
		{"all at once, as they stand in the text", `{"events":[{"on":"2026-03-02","kind":"raised","stage":"board"},{"on":"2026-02-29","kind":"answered","verdict":"maybe","x":1},{"kind":"consulted"}],` +
			`"Version":1,"complaint":{"late":false,"grounds":["conduct","conduct"]},"regulation":"xtra","regulation":"other"}`, []string{
			`events[1].on: unreadable text: "2026-02-29": that month has days 1 to 28; ` + dateForm,
			`events[1].verdict: unknown word "maybe", ` + verdicts,
			"events[1].x: unknown key, " + eventKeys,
			"events[2].on: missing",
			"events[2].party: consulted needs a party",
			"Version: unknown key, " + dossierKeys,
			"complaint.late: " + onlyTrue,
			"complaint.grounds[1]: conduct is there twice",
			"complaint.happened: missing",
			"regulation: is there twice",
			"version: missing",
			"edition: missing",
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			before := procedure.Dossier{Regulation: "before", Edition: "0", Complaint: storedComplaint, Events: slices.Clone(storedEvents)}
			requireRefused(t, before, test.text, test.want...)
		})
	}
}

// Text that is not JSON is told from JSON that says the wrong thing, with the
// byte where it shows. Nothing else is said of it.
func TestRefusesWhatIsNotJSON(t *testing.T) {
	const event = `{"on":"2026-03-02","kind":"accepted"}`
	for _, test := range []struct{ reason, text, want string }{
		{"nothing", "", "byte 0: it ends there, want a value"},
		{"space", " \n", "byte 2: it ends there, want a value"},
		{"cut off between two members", event[:19], "byte 19: it ends there, want a key in double quotes"},
		{"cut off in a string", event[:20], "byte 20: it ends there, want the rest of a string"},
		{"text after it", event + "x", "byte 38: want nothing after it, not 'x'"},
		{"a second one after it", event + event, "byte 38: want nothing after it, not '{'"},
		{"a comma too many", `{"on":"2026-03-02",}`, "byte 20: want a key in double quotes, not '}'"},
		{"a list with a comma too many", `{"a":[1,]}`, "byte 9: want a value, not ']'"},
		{"a comma too few", `{"on":"2026-03-02" "kind":"accepted"}`, "byte 20: want a comma or a closing brace, not '\"'"},
		{"a colon too few", `{"on" "2026-03-02"}`, "byte 7: want a colon, not '\"'"},
		{"single quotes", `{'on':1}`, `byte 2: want a key in double quotes, not '\''`},
		{"a comment", `{/**/}`, "byte 2: want a key in double quotes, not '/'"},
		{"a newline in a string", "{\"on\":\"\n\"}", `byte 8: want an escape for a control character, not '\n'`},
		{"an escape that is none", `{"on":"\x"}`, "byte 9: want an escape, one of \" \\ / b f n r t u, not 'x'"},
		{"a number that is none", `{"on":01}`, "byte 8: want a comma or a closing brace, not '1'"},
		{"a word that is none", `{"on":nul}`, "byte 10: want null, not '}'"},
		{"a byte that is not UTF-8", "{\"on\":\xff}", "byte 7: want a value, not the byte 0xff"},
		{"a space that is none in JSON", "\u00a0{}", `byte 1: want a value, not '\u00a0'`},
		{"brackets that do not match", `{"a":[}`, "byte 7: want a value, not '}'"},
		{"a fault before it", `{"on":1,"kind":"filed","x":[tru]}`, "byte 32: want true, not ']'"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			require.False(t, json.Valid([]byte(test.text)))
			requireNothingRead(t, test.text, "not JSON, see "+test.want)
		})
	}
}

// requireNothingRead wants text to be refused for one fault of the whole,
// whatever it is read as.
func requireNothingRead(t *testing.T, text, want string) {
	t.Helper()
	e, c, d := storedEvents[0], storedComplaint, procedure.Dossier{Regulation: "before"}
	for what, v := range map[string]json.Unmarshaler{"event": &e, "complaint": &c, "dossier": &d} {
		err := v.UnmarshalJSON([]byte(text))
		requireFault(t, what, err)
		require.EqualError(t, err, "procedure: "+what+": "+want)
	}
	require.Equal(t, storedEvents[0], e)
	require.Equal(t, storedComplaint, c)
	require.Equal(t, procedure.Dossier{Regulation: "before"}, d)
}

// What an editor put in front is named, since nobody sees it. Met in
// jettison-json/jettison#46, prantlf/jsonlint#15 and DaveGamble/cJSON#184.
func TestRefusesAByteOrderMark(t *testing.T) {
	const event = `{"on":"2026-03-02","kind":"accepted"}`
	requireNothingRead(t, "\ufeff"+event, "starts with a byte order mark; want UTF-8 without one")
	requireNothingRead(t, "\ufeff", "starts with a byte order mark; want UTF-8 without one")
	requireNothingRead(t, "\xff\xfe{\x00}\x00", "starts with a byte order mark of UTF-16; want UTF-8 without one")
	requireNothingRead(t, "\xfe\xff\x00{\x00}", "starts with a byte order mark of UTF-16; want UTF-8 without one")
	requireNothingRead(t, " \ufeff"+event, `not JSON, see byte 2: want a value, not '\ufeff'`)
}

// Each of these has been taken for something by some decoder, which then kept
// one half of what the text says, or nothing of it. Met in golang/go#14750,
// serde-rs/json#762 and bufbuild/protobuf-es#1446.
func TestKeepsNothingOfWhatItRefuses(t *testing.T) {
	before := ev("2026-01-01 declined")
	for reason, text := range map[string]string{
		"a key twice":             `{"on":"2026-03-02","kind":"raised","stage":"board","stage":"manager"}`,
		"a key twice, escaped":    `{"on":"2026-03-02","kind":"raised","stage":"board","st\u0061ge":"manager"}`,
		"a key in other case":     `{"on":"2026-03-02","kind":"raised","stage":"board","STAGE":"manager"}`,
		"null":                    `{"on":"2026-03-02","kind":"declined","stage":null}`,
		"no word":                 `{"on":"2026-03-02","kind":"declined","stage":""}`,
		"an unknown word":         `{"on":"2026-03-02","kind":"reopened"}`,
		"a number for a word":     `{"on":"2026-03-02","kind":1}`,
		"an instant":              `{"on":"2026-03-02T00:00:00Z","kind":"declined"}`,
		"no such day":             `{"on":"2026-02-30","kind":"declined"}`,
		"two values":              `{"on":"2026-03-02","kind":"declined"}{}`,
		"a term of two units":     `{"on":"2026-03-02","kind":"extended","term":"P1M14D"}`,
		"a term without end":      `{"on":"2026-03-02","kind":"extended","term":"P99999999999999999999D"}`,
		"deeper than a stack":     `{"on":` + strings.Repeat("[", 50_000) + strings.Repeat("]", 50_000) + `}`,
		"deeper, and not closed":  `{"on":` + strings.Repeat(`{"on":`, 50_000),
		"deeper, where no key is": `{"x":` + strings.Repeat("[", 50_000) + strings.Repeat("]", 50_000) + `}`,
	} {
		e := before
		require.Error(t, e.UnmarshalJSON([]byte(text)), reason)
		require.Error(t, json.Unmarshal([]byte(text), &e), reason)
		require.Equal(t, before, e, reason)
	}
}

// However deep or long the text, it is read once and refused in few words.
func TestRefusesWhatIsTooMuch(t *testing.T) {
	deep := func(n int) string { return strings.Repeat(`{"a":[`, n) + strings.Repeat(`]}`, n) }
	for _, test := range []struct{ reason, text, want string }{
		{"as deep as package json goes", deep(5000), "procedure: a: unknown key"},
		{"deeper", deep(5001), "procedure: dossier: nested too deep, see byte 30001: want at most 10000 open brackets"},
		{"much deeper, and cut off", strings.Repeat(`[`, 1_000_000), "procedure: dossier: nested too deep, see byte 10001: want at most 10000 open brackets"},
		{"a long key", `{"` + strings.Repeat("a", 200_000) + `":1}`, `procedure: "` + strings.Repeat("a", 40) + `": unknown key`},
		{"a long word", `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"2026-01-30","grounds":["` + strings.Repeat("a", 200_000) + `"]},"events":[]}`, `procedure: complaint.grounds[0]: unknown word "` + strings.Repeat("a", 40) + `"`},
		{"a long date", `{"version":1,"regulation":"xtra","edition":"1","complaint":{"happened":"` + strings.Repeat("0", 200_000) + `"},"events":[]}`, "procedure: complaint.happened: unreadable text"},
		{"a long name that does not print", `{"version":1,"regulation":"` + strings.Repeat(`\n`, 200_000) + `"}`, "procedure: regulation: "},
		{"many keys", `{` + strings.Repeat(`"a":1,`, 200_000) + `"a":1}`, "procedure: a: unknown key"},
		{"a key many times", `{` + strings.Repeat(`"version":1,`, 200_000) + `"version":1}`, "procedure: version: is there twice"},
		{"many events that are none", `{"events":[` + strings.Repeat(`{},`, 200_000) + `{}]}`, "procedure: events[0].on: missing"},
		{"many grounds that are none", `{"complaint":{"grounds":[` + strings.Repeat(`0,`, 200_000) + `0]}}`, "procedure: complaint.grounds[0]: want a string, not a number"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			var d procedure.Dossier
			err := d.UnmarshalJSON([]byte(test.text))
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.True(t, strings.HasPrefix(err.Error(), test.want), "%.200s", err)
			require.Less(t, len(err.Error()), 20_000)
			require.LessOrEqual(t, len(fields(err)), 101)
		})
	}
}

// A malformed value has no text.
func TestDossierHasNoText(t *testing.T) {
	for _, test := range []struct {
		reason string
		value  wire
		want   []string
	}{
		{"nothing said", procedure.Dossier{}, []string{"regulation", "edition", "complaint.happened"}},
		{"names that would not come back", procedure.Dossier{Regulation: "a\x00", Edition: "\xff", Complaint: storedComplaint}, []string{"regulation", "edition"}},
		{"a name with what is left of broken text", procedure.Dossier{Regulation: "\ufffd", Edition: "1", Complaint: storedComplaint}, []string{"regulation"}},
		{"all at once, in the order of the text", procedure.Dossier{
			Regulation: "xtra",
			Complaint:  procedure.Complaint{Grounds: procedure.GroundsOf(0)},
			Events:     []procedure.Event{storedEvents[0], {}, event("2026-03-02", procedure.Raised)},
		}, []string{"edition", "complaint.happened", "complaint.grounds", "events[1].on", "events[1].kind", "events[2].stage"}},
		{"a complaint without a day", procedure.Complaint{}, []string{"happened"}},
		{"a day out of range, a ground that is none", procedure.Complaint{Happened: day("2200-12-31") + 1, Grounds: 1 << 3}, []string{"happened", "grounds"}},
		{"an event without anything", procedure.Event{}, []string{"on", "kind"}},
		{"a field on a kind that does not take it", procedure.Event{On: day("2026-03-02"), Kind: procedure.Accepted, Verdict: procedure.Upheld}, []string{"verdict"}},
		{"a term of nothing", procedure.Event{On: day("2026-03-02"), Kind: procedure.Extended, Term: deadline.Days(0)}, []string{"term"}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			b, err := test.value.AppendJSON([]byte("before"))
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Equal(t, test.want, fields(err))
			require.Equal(t, "before", string(b), "nothing is appended")
			b, err = test.value.MarshalJSON()
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.Empty(t, b)
			_, err = json.Marshal(test.value)
			require.ErrorIs(t, err, procedure.ErrInvalid, "also by way of package json")
		})
	}
}
