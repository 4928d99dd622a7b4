package procedure_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

const (
	regulationKeys = "want version, id, edition, name, counting, patience, grounds, filing, rungs, skip, fixed, closing, contact, clauses"
	countingKeys   = "want calendar, closures, roll, rollAgreed, start, minWorkingDays, suspend"
	rungKeys       = "want stage, form, body, short, note, required, entry, duties, answer, extend, extendAgreed, pause, silence, agree, advises, final"
	limitKeys      = "want from, term, including, or, later, known, warns, clause"
	anchors        = "want one of event, entry, referral, acknowledgement, consultation, hearing, answer, silence, extension, due, closing"

	counts = "is not a number that can be here, want 1 to 999999999 in digits, or nothing when it is 0"
	noTag  = "not the tag of a language, want 2 to 35 small letters, digits and hyphens"
)

func TestRegulationRefuses(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         []string
	}{
		{"null", `null`, []string{"regulation: want an object, not null"}},
		{"a list of them", ` [{"version":1}] `, []string{"regulation: want an object, not an array"}},
		{"nothing in it", `{}`, []string{"version: missing"}},
		{"another version", `{"version":2}`, []string{`version: "2" is not a version that can be read here, want the number 1`}},
		{"a version as text", `{"version":"1"}`, []string{`version: "\"1\"" is not a version that can be read here, want the number 1`}},
		{"a version spelled otherwise", `{"version":1.0}`, []string{`version: "1.0" is not a version that can be read here, want the number 1`}},
		{"the name a dossier has for the id", `{"version":1,"regulation":"xtra"}`, []string{"regulation: unknown key, " + regulationKeys}},
		{"keys as the structs have them", `{"version":1,"ID":"xtra","Rungs":[]}`, []string{"ID: unknown key, " + regulationKeys, "Rungs: unknown key, " + regulationKeys}},
		{"a key of more than one word in other case", `{"version":1,"counting":{"minworkingdays":2,"roll":"forward"}}`, []string{"counting.minworkingdays: unknown key, " + countingKeys}},
		{"a key of more than one word with a hyphen", `{"version":1,"rungs":[{"stage":"board","extend-agreed":{"times":1}}]}`, []string{"rungs[0].extend-agreed: unknown key, " + rungKeys}},
		{"languages that are none", `{"version":1,"name":{"NL":"a","n":"b","de_DE":"c","":"d","en ":"e","fr\u0000":1,"` + strings.Repeat("x", 36) + `":"f","nl":"g","` + strings.Repeat("y", 100) + `":null}}`, []string{
			"name.NL: " + noTag, "name.n: " + noTag, "name.de_DE: " + noTag, `name."": ` + noTag, `name."en ": ` + noTag,
			`name."fr\x00": ` + noTag, `name."fr\x00": want a string, not a number`,
			"name." + strings.Repeat("x", 36) + ": " + noTag,
			`name."` + strings.Repeat("y", 40) + `": ` + noTag, `name."` + strings.Repeat("y", 40) + `": want a string, not null`,
		}},
		{"a language twice, once escaped", `{"version":1,"name":{"nl":"a","en":"b","n\u006c":"a"},"rungs":[{"note":{"de":"","de":""}}]}`, []string{
			"name.nl: is there twice", "rungs[0].note.de: " + leftOut, "rungs[0].note.de: is there twice",
		}},
		{"the span of a limit under its own name", `{"version":1,"filing":{"limit":{"span":{"from":"event","term":"P1Y"}}}}`, []string{"filing.limit.span: unknown key, " + limitKeys}},
		{"fields that a regulation no longer has", `{"version":1,"filing":{"term":"P3M","open":true},"rungs":[{"answer":{"term":"P6W"},"hear":{}}]}`, []string{
			"filing.term: unknown key, want limit, late", "filing.open: unknown key, want limit, late",
			"rungs[0].answer.term: unknown key, want limit, refuse, soon, target, clause", "rungs[0].hear: unknown key, " + rungKeys,
		}},
		{"a key twice", `{"version":1,"id":"a","id":"a"}`, []string{"id: is there twice"}},
		{"a key twice, deep down and once escaped", `{"version":1,"rungs":[{"answer":{"clause":"1","cl\u0061use":"2"}}]}`, []string{"rungs[0].answer.clause: is there twice"}},
		{"the counting in words", `{"version":1,"counting":"statutory"}`, []string{"counting: want an object, not a string"}},
		{"one rung, not in a list", `{"version":1,"rungs":{"stage":"board"}}`, []string{"rungs: want an array, not an object"}},
		{"rungs that are none", `{"version":1,"rungs":[null,1,[],"board",true]}`, []string{
			"rungs[0]: want an object, not null",
			"rungs[1]: want an object, not a number",
			"rungs[2]: want an object, not an array",
			"rungs[3]: want an object, not a string",
			"rungs[4]: want an object, not true or false",
		}},
		{"null wherever there could be something", `{"version":1,"id":null,"name":null,"counting":{"roll":null,"minWorkingDays":null,"closures":null},"filing":{"limit":{"term":null,"warns":null,"or":null}},"rungs":null}`, []string{
			"id: want a string, not null",
			"name: want an object, not null",
			"counting.roll: want a string, not null",
			`counting.minWorkingDays: "null" ` + counts,
			"counting.closures: want an array, not null",
			"filing.limit.term: want a string, not null",
			"filing.limit.warns: " + onlyTrue,
			"filing.limit.or: want an object, not null",
			"rungs: want an array, not null",
		}},
		{"zero, spelled out", `{"version":1,"id":"","name":{},"counting":{"roll":"none","rollAgreed":false,"start":"as-given","minWorkingDays":0,"suspend":"between"},"grounds":{"required":"","names":[ ]},` +
			`"filing":{"limit":{"or":{ }}},"rungs":[{"note":{"nl":""},"required":false,"entry":{ },"duties":[],"answer":{"limit":{},"clause":""}}],"clauses":[]}`, []string{
			"id: " + leftOut,
			"name: " + leftOut,
			`counting.roll: "none": ` + leftOut,
			"counting.rollAgreed: " + onlyTrue,
			`counting.start: "as-given": ` + leftOut,
			`counting.minWorkingDays: "0" ` + counts,
			`counting.suspend: "between": ` + leftOut,
			"grounds.required: " + leftOut,
			"grounds.names: " + leftOut,
			"filing.limit.or: " + leftOut,
			"rungs[0].note.nl: " + leftOut,
			"rungs[0].required: " + onlyTrue,
			"rungs[0].entry: " + leftOut,
			"rungs[0].duties: " + leftOut,
			"rungs[0].answer.limit: " + leftOut,
			"rungs[0].answer.clause: " + leftOut,
			"clauses: " + leftOut,
		}},
		{"unknown words", `{"version":1,"counting":{"roll":"back","start":"Monday","suspend":""},"grounds":{"names":[{"ground":"Conduct"}]},` +
			`"rungs":[{"stage":"roof","form":"chat","entry":{"norm":"must"},"duties":[{"kind":"paid","by":"court","parties":["employee","","klager"],"since":"birth"}],"answer":{"limit":{"from":"entry ","or":{"from":"x"}}}}]}`, []string{
			`counting.roll: unreadable text: "back": want one of none, forward, statutory`,
			`counting.start: unreadable text: "Monday": want one of as-given, on-working-day`,
			`counting.suspend: unreadable text: "": want one of between, after-stop, both-ends`,
			`grounds.names[0].ground: unknown word "Conduct", ` + grounds,
			`rungs[0].stage: unknown word "roof", ` + stages,
			`rungs[0].form: unknown word "chat", want one of talk, review`,
			`rungs[0].entry.norm: unknown word "must", want one of duty, advice, right, possible`,
			`rungs[0].duties[0].kind: unknown word "paid", ` + kinds,
			`rungs[0].duties[0].by: unknown word "court", ` + parties,
			`rungs[0].duties[0].parties[1]: unknown word "", ` + parties,
			`rungs[0].duties[0].parties[2]: unknown word "klager", ` + parties,
			`rungs[0].duties[0].since: unknown word "birth", ` + anchors,
			`rungs[0].answer.limit.from: unknown word "entry ", ` + anchors,
			`rungs[0].answer.limit.or.from: unknown word "x", ` + anchors,
		}},
		{"what zero prints is no word", `{"version":1,"rungs":[{"stage":"unset","duties":[{"parties":["unset"]}]}]}`, []string{
			`rungs[0].stage: unknown word "unset", ` + stages,
			`rungs[0].duties[0].parties[0]: unknown word "unset", ` + parties,
		}},
		{"terms that are none", `{"version":1,"filing":{"limit":{"term":"3 months"}},"rungs":[{},{},{},{"duties":[{"every":"P14D1M"}],"answer":{"limit":{"term":"P0D"},"target":"P1Y6M"},"extend":{"most":30}}],"closing":{"reopen":{"term":""}}}`, []string{
			`filing.limit.term: unreadable text: "3 months": ` + termForm,
			`rungs[3].duties[0].every: unreadable text: "P14D1M": ` + termForm,
			`rungs[3].answer.limit.term: unusable term: "P0D": a term counts 1 to 36525 days`,
			`rungs[3].answer.target: unreadable text: "P1Y6M": ` + termForm,
			"rungs[3].extend.most: want a string, not a number",
			`closing.reopen.term: unreadable text: "": ` + termForm,
		}},
		{"numbers that are none", `{"version":1,"counting":{"minWorkingDays":-1},"rungs":[{"extend":{"times":1.0},"extendAgreed":{"times":"2"}},{"extend":{"times":1000000000},"extendAgreed":{"times":1e1}}]}`, []string{
			`counting.minWorkingDays: "-1" ` + counts,
			`rungs[0].extend.times: "1.0" ` + counts,
			`rungs[0].extendAgreed.times: "\"2\"" ` + counts,
			`rungs[1].extend.times: "1000000000" ` + counts,
			`rungs[1].extendAgreed.times: "1e1" ` + counts,
		}},
		{"a number without end", `{"version":1,"counting":{"minWorkingDays":` + strings.Repeat("1", 1000) + `}}`, []string{`counting.minWorkingDays: "` + strings.Repeat("1", 40) + `" ` + counts}},
		{"truths that are none", `{"version":1,"filing":{"limit":{"warns":"true"}},"rungs":[{"required":1,"entry":{"referral":[true],"within":{"later":false}},"pause":{"anew":{}}}]}`, []string{
			"filing.limit.warns: " + onlyTrue,
			"rungs[0].required: " + onlyTrue,
			"rungs[0].entry.referral: " + onlyTrue,
			"rungs[0].entry.within.later: " + onlyTrue,
			"rungs[0].pause.anew: " + onlyTrue,
		}},
		{"texts that are none", `{"version":1,"skip":["K4"],"contact":{"address":["a",null,{"b":1}],"phone":702660801},"clauses":[{"id":1,"summary":"said"}]}`, []string{
			"skip: want a string, not an array",
			"contact.address[1]: want a string, not null",
			"contact.address[2]: want a string, not an object",
			"contact.phone: want a string, not a number",
			"clauses[0].id: want a string, not a number",
			"clauses[0].summary: want an object, not a string",
		}},
		{"texts that would not come back", `{"version":1,"id":"a\u0000","edition":"\ud800","skip":"\udc00","name":{"nl":"` + "\xff" + `","en":"\ufffd"}}`, []string{
			`id: "a\x00" ` + notPrinted,
			`edition: "` + "\ufffd" + `" ` + notPrinted,
			`skip: "` + "\ufffd" + `" holds something that is not UTF-8`,
			`name.nl: "` + "\ufffd" + `" holds something that is not UTF-8`,
			`name.en: "` + "\ufffd" + `" holds something that is not UTF-8`,
		}},
	} {
		t.Run(test.reason, func(t *testing.T) {
			requireRefused(t, procedure.XtraRegulation(), test.text, test.want...)

			r, err := procedure.ParseRegulation([]byte(test.text), nil)
			require.Empty(t, cmp.Diff(test.want, faultLines(err)))
			require.Empty(t, diff(procedure.Regulation{}, r), "an error gives no regulation")
		})
	}
}

func TestRegulationRefusesWhatIsNotJSON(t *testing.T) {
	text, err := procedure.XtraRegulation().MarshalJSON()
	require.NoError(t, err)
	for _, test := range []struct{ reason, text, want string }{
		{"nothing", "", "not JSON, see byte 0: it ends there, want a value"},
		{"cut off", string(text[:len(text)-1]), fmt.Sprintf("not JSON, see byte %d: it ends there, want a comma or a closing brace", len(text)-1)},
		{"text after it", string(text) + "x", fmt.Sprintf("not JSON, see byte %d: want nothing after it, not 'x'", len(text)+1)},
		{"a second one after it", string(text) + string(text), fmt.Sprintf("not JSON, see byte %d: want nothing after it, not '{'", len(text)+1)},
		{"a comma too many", `{"version":1,}`, "not JSON, see byte 14: want a key in double quotes, not '}'"},
		{"a comment", `{"version":1/* the first */}`, "not JSON, see byte 13: want a comma or a closing brace, not '/'"},
		{"a byte order mark", "\ufeff" + string(text), "starts with a byte order mark; want UTF-8 without one"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			r, err := procedure.ParseRegulation([]byte(test.text), nil)
			requireFault(t, "regulation", err)
			require.EqualError(t, err, "procedure: regulation: "+test.want)
			require.Empty(t, diff(procedure.Regulation{}, r))
		})
	}
}

// The form and the rules are told apart, and by the same paths.
func TestRegulationOfTheRightFormNeedNotCompile(t *testing.T) {
	const text = `{"version":1,"rungs":[{"stage":"board","form":"review","answer":{"limit":{"from":"entry","term":"P10WD"}},"extend":{"times":101,"clause":"x"}}]}`
	r, err := procedure.ParseRegulation([]byte(text), nil)
	require.NoError(t, err)
	_, err = r.Compile()
	require.Subset(t, fields(err), []string{"id", "rungs[0].answer.limit.term", "rungs[0].answer.clause", "closing.withdraw"})
	written, err := r.MarshalJSON()
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(text, string(written)), "a draft can be kept")
}

// The regulation in the documentation of ParseRegulation is read, and compiles.
func TestRegulationInTheDocumentation(t *testing.T) {
	source, err := os.ReadFile("regulation_json.go")
	require.NoError(t, err)
	_, text, found := strings.Cut(string(source), "//\n//\t{")
	require.True(t, found)
	text, _, found = strings.Cut(text, "//\n// ")
	require.True(t, found)
	text = "{" + strings.ReplaceAll(text, "//\t", "")
	r, err := procedure.ParseRegulation([]byte(text), nil)
	require.NoError(t, err)
	compiled(t, r)
	written, err := r.MarshalJSON()
	require.NoError(t, err)
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, []byte(text)))
	require.Empty(t, cmp.Diff(compact.String(), string(written)), "canonical but for its spaces")
}

// However deep or long the text, it is read once and refused in few words.
func TestRegulationRefusesWhatIsTooMuch(t *testing.T) {
	for _, test := range []struct{ reason, text, want string }{
		{"as deep as package json goes", strings.Repeat(`{"rungs":[`, 5000) + strings.Repeat(`]}`, 5000), "procedure: rungs[0].rungs: unknown key"},
		{"a long name of a calendar", `{"counting":{"calendar":"` + strings.Repeat("a", 200_000) + `"}}`, "procedure: counting.calendar: unreadable text"},
		{"a long word", `{"rungs":[{"stage":"` + strings.Repeat("a", 200_000) + `"}]}`, `procedure: rungs[0].stage: unknown word`},
		{"a long zero", `{"contact":{"address":[` + strings.Repeat(" ", 200_000) + `]}}`, `procedure: contact.address: ` + leftOut},
		{"many rungs that are none", `{"rungs":[` + strings.Repeat(`0,`, 200_000) + `0]}`, "procedure: rungs[0]: want an object, not a number"},
		{"many faults in many rungs", `{"rungs":[` + strings.Repeat(`{"stage":0,"form":0,"body":{"nl":0,"en":0}},`, 20_000) + `0]}`, "procedure: rungs[0].stage: want a string, not a number"},
		{"many parties that are none", `{"rungs":[{"duties":[{"parties":[` + strings.Repeat(`0,`, 200_000) + `0]}]}]}`, "procedure: rungs[0].duties[0].parties[0]: want a string, not a number"},
		{"a closure many times", `{"version":1,"counting":{"calendar":"weekdays","closures":[` + strings.Repeat(`"2026-12-24",`, 200_000) + `"2026-12-24"]}}`, "procedure: counting.closures[1]: 2026-12-24 is there twice"},
		{"many languages that are none", `{"name":{` + strings.Repeat(`"A":"",`, 200_000) + `"A":""}}`, "procedure: name.A: not the tag of a language"},
		{"a language many times", `{"name":{` + strings.Repeat(`"nl":"x",`, 200_000) + `"nl":"x"}}`, "procedure: name.nl: is there twice"},
		{"many keys", `{` + strings.Repeat(`"a":1,`, 200_000) + `"a":1}`, "procedure: a: unknown key"},
		{"a key many times", `{` + strings.Repeat(`"version":1,`, 200_000) + `"version":1}`, "procedure: version: is there twice"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			_, err := procedure.ParseRegulation([]byte(test.text), nil)
			require.ErrorIs(t, err, procedure.ErrInvalid)
			require.True(t, strings.HasPrefix(err.Error(), test.want), "%.200s", err)
			require.Less(t, len(err.Error()), 30_000)
			require.LessOrEqual(t, len(fields(err)), 101)
		})
	}
}

// However much a regulation says, it is read and written once.
func TestRegulationReadsWhatIsMuch(t *testing.T) {
	var r procedure.Regulation
	for i := range 40_000 {
		id := fmt.Sprint(i)
		r.Clauses = append(r.Clauses, procedure.Clause{ID: id, Summary: procedure.Text{"nl": id, "en": strings.Repeat("\n\"é", 5)}})
		r.Contact.Address = append(r.Contact.Address, id)
	}
	r.Rungs = make([]procedure.Rung, 2_000)
	for i := range r.Rungs {
		r.Rungs[i] = procedure.Rung{Stage: procedure.WithBoard, Duties: []procedure.Duty{{Parties: slices.Repeat([]procedure.Party{procedure.Employee}, 20)}}}
	}
	r.Counting.Calendar = deadline.Netherlands()
	for on := day("1950-01-01"); on < day("2150-01-01"); on += 1_000 {
		r.Counting.Calendar = deadline.WithClosures(r.Counting.Calendar, on)
	}
	text, err := r.MarshalJSON()
	require.NoError(t, err)
	require.Greater(t, len(text), 3_000_000)
	read, err := procedure.ParseRegulation(text, nil)
	require.NoError(t, err)
	again, err := read.MarshalJSON()
	require.NoError(t, err)
	require.True(t, bytes.Equal(text, again), "the same text again")
}
