package procedure_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/proceduretest"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// shown is a value as JSON.
func shown(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

// shows wants v to be shown as the text, byte for byte.
func shows(t *testing.T, want string, v any) {
	t.Helper()
	require.Empty(t, cmp.Diff(want, shown(t, v)))
}

// goldenView compares the JSON of v, laid out to be read, with a file.
func goldenView(t *testing.T, name string, v any) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, json.Indent(&b, []byte(shown(t, v)), "", "  "))
	b.WriteByte('\n')
	golden(t, "views/"+name, b.String())
}

// atTheCommittee is a complaint that went all the way up to the committee, which
// has thirty days, until 20 May (K10). The complainant was not told (R8).
func atTheCommittee(t *testing.T) procedure.Case {
	t.Helper()
	return replayed(t, procedure.Xtra(), "2026-01-30", road[:8]...)
}

func TestCaseView(t *testing.T) {
	goldenView(t, "xtra-at-the-committee.json", atTheCommittee(t))
	goldenView(t, "xtra-not-raised.json", replayed(t, procedure.Xtra(), "2026-01-30"))
}

func TestRefusalView(t *testing.T) {
	goldenView(t, "xtra-no-pause.json", refuse(t, atTheCommittee(t), "2026-04-28 paused"))
	goldenView(t, "xtra-too-late-to-report.json", refuse(t, replayed(t, procedure.Xtra(), "2026-01-30"), "2026-05-01 raised employee"))
	_, err := atTheCommittee(t).Apply(procedure.Event{Kind: procedure.Raised, Party: procedure.Board})
	goldenView(t, "malformed.json", err)
	require.Contains(t, shown(t, *asRefused(t, err)), `"faults"`, "a value is shown as its pointer is")
}

// What is shown of a move in its case leads to the day that it has.
func TestMoveView(t *testing.T) {
	c := atTheCommittee(t)
	shows(t, `{"norm":"duty","by":"board","kind":"informed","party":"complainant","rung":"committee","soon":true,"since":"2026-04-20",`+
		`"clause":"R8","fields":[{"name":"on","required":true,"first":"2026-04-20"}]}`, move(t, c, "informed complainant"))
	answer := move(t, c, "answered committee")
	const fields = `"clause":"K10","fields":[{"name":"on","required":true,"first":"2026-04-20"},` +
		`{"name":"verdict","words":["upheld","partly-upheld","not-upheld","inadmissible","settled"]}]}`
	const head = `{"norm":"duty","by":"committee","kind":"answered","stage":"committee","rung":"committee","since":"2026-04-20",` +
		`"deadline":{"due":"2026-05-20","start":"2026-04-20","term":"P30D"`
	shows(t, head+`},`+fields, answer)
	text, err := c.MarshalMove(answer)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(head+`,"derivation":[{"rule":"started","from":"2026-04-20","to":"2026-04-20","term":"P30D"},`+
		`{"rule":"counted","from":"2026-04-20","to":"2026-05-20","term":"P30D"}]},`+fields, string(text)))
}

// The longest extension and its last day are in the form.
func TestExtensionView(t *testing.T) {
	p := changed(t, desk(deadline.Statutory(), "P6W"), func(r *procedure.Regulation) { r.Rungs[0].Extend.Most = term("P4W") })
	c := replayed(t, p, "2026-03-30", evs("2026-04-02 raised board")...)
	shows(t, `{"norm":"right","by":"board","kind":"extended","rung":"board","since":"2026-04-02",`+
		`"deadline":{"due":"2026-05-18","start":"2026-04-02","term":"P6W","nominal":"2026-05-14","rolled":true},"clause":"3",`+
		`"fields":[{"name":"on","required":true,"first":"2026-04-02","last":"2026-05-18"},{"name":"term","required":true,"most":"P4W"}]}`,
		move(t, c, "extended P1W"))
}

// A form never asks for more or less than the case takes: the event that it
// describes is taken on its first and its last day, and not a day before or
// after.
func TestFormsAgree(t *testing.T) {
	long(t)
	type form struct {
		Kind   procedure.Kind  `json:"kind"`
		Stage  procedure.Stage `json:"stage"`
		Party  procedure.Party `json:"party"`
		Fields []struct {
			Name     string        `json:"name"`
			Required bool          `json:"required"`
			First    string        `json:"first"`
			Last     string        `json:"last"`
			Words    []string      `json:"words"`
			Most     deadline.Term `json:"most"`
		} `json:"fields"`
	}
	tried, past := 0, 0
	for _, p := range []*procedure.Procedure{procedure.Xtra(), compiled(t, proceduretest.EveryFeature()), compiled(t, proceduretest.OtherFeatures())} {
		walk(t, p, about("2026-01-30"), func(v visit) {
			all := moves(v.c)
			for _, m := range all {
				text, err := v.c.MarshalMove(m)
				require.NoError(t, err)
				var f form
				require.NoError(t, json.Unmarshal(text, &f))
				require.Equal(t, "on", f.Fields[0].Name)
				require.True(t, f.Fields[0].Required)
				first, last := day(f.Fields[0].First), day(f.Fields[0].Last)
				e := procedure.Event{Kind: f.Kind, Stage: f.Stage, Party: f.Party}
				for _, more := range f.Fields[1:] {
					switch more.Name {
					case "term":
						require.True(t, more.Required)
						if e.Term = more.Most; e.Term.IsZero() {
							e.Term = deadline.Days(1)
						}
					case "verdict":
						require.False(t, more.Required)
						require.Len(t, more.Words, len(slices.Collect(procedure.Verdicts())))
					default:
						t.Fatalf("a field %q", more.Name)
					}
				}
				taken := func(on date.Date) bool {
					e.On = on
					_, err := v.c.Apply(e)
					var refused *procedure.RefusedError
					return err == nil || errors.As(err, &refused) && refused.Reason == procedure.ReasonRepeated
				}
				tried++
				if last != 0 && last < first {
					past++
					require.Equal(t, isOpenOn(all, m, first), taken(first), "%v: %s when its last day is past", v, text)
					require.False(t, taken(last), "%v: %s when its last day is past", v, text)
					continue
				}
				require.True(t, taken(first), "%v: %s on its first day", v, text)
				require.Equal(t, isOpenOn(all, m, first-1) && first > earliest(v.c), taken(first-1), "%v: %s before its first day", v, text)
				if last != 0 {
					require.True(t, taken(last), "%v: %s on its last day", v, text)
					require.Equal(t, isOpenOn(all, m, last+1), taken(last+1), "%v: %s after its last day", v, text)
				} else {
					require.True(t, taken(first+3650), "%v: %s ten years later", v, text)
				}
			}
		})
	}
	require.Greater(t, tried, 1000)
	require.Positive(t, past)
}

// Every step of a history can be shown, whatever is wrong with it.
func TestFollowView(t *testing.T) {
	events := append(evs("2026-03-02 raised board", "2026-03-01 raised manager"), procedure.Event{Kind: 99, On: day("2026-03-03")})
	for _, complaint := range []procedure.Complaint{about("2026-01-30"), {}, {Happened: -5, Grounds: 255}} {
		for s := range procedure.Xtra().Follow(complaint, events, day("2026-12-31")) {
			text := shown(t, s)
			require.NotEqual(t, "{}", text)
			require.Equal(t, s.Err != nil, bytes.Contains([]byte(text), []byte(`"fault"`)), text)
		}
	}
	shows(t, `{"index":0}`, procedure.Step{})
}

func TestProcedureView(t *testing.T) {
	p := procedure.Xtra()
	require.JSONEq(t, shown(t, p.Regulation()), shown(t, p))
	require.JSONEq(t, shown(t, p.Regulation()), shown(t, *p))
	for transition := range p.Transitions() {
		require.Contains(t, shown(t, transition), `"move":{"norm":`)
	}
	set, err := procedure.NewEditions(procedure.Edition{From: day("2026-01-01"), Procedure: p})
	require.NoError(t, err)
	shows(t, `[{"from":"2026-01-01","regulation":"xtra","edition":"1","fingerprint":"`+p.Fingerprint()+`"}]`, set)
	shows(t, `{"fingerprint":"x"}`, procedure.Edition{Fingerprint: "x"})
}

// No value gives nothing in silence, and none can be read back by mistake.
func TestViewsOfNothing(t *testing.T) {
	for _, zero := range []any{
		procedure.Move{},
		procedure.Case{},
		procedure.Transition{},
		procedure.Procedure{},
		(*procedure.Procedure)(nil),
		procedure.Edition{},
		(*procedure.RefusedError)(nil), (*procedure.ValidationError)(nil),
	} {
		shows(t, "null", zero)
	}
	shows(t, "[]", procedure.Editions{})
	shows(t, `{"fault":"invalid"}`, procedure.ValidationError{})
	shows(t, `{"field":"on","fault":"missing"}`, &procedure.ValidationError{Field: "on", Err: errors.New("missing")})
	require.Contains(t, shown(t, procedure.RefusedError{}), `"message":"procedure: `)

	for _, bad := range []any{
		procedure.Move{Kind: 99},
		procedure.Move{Kind: procedure.Raised, Norm: 9},
		procedure.Transition{Outcome: 99},
		procedure.Move{Kind: procedure.Extended, Most: deadline.Days(-1)},
		procedure.RefusedError{Reason: 99},
	} {
		_, err := json.Marshal(bad)
		require.Error(t, err, "%v", bad)
	}
	for _, p := range []any{new(procedure.Move), new(procedure.Case)} {
		require.ErrorIs(t, json.Unmarshal([]byte(`{}`), p), procedure.ErrInvalid)
	}
}

func BenchmarkCaseView(b *testing.B) {
	c, err := procedure.Xtra().Replay(roadComplaint, road)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
