package main

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// A caller speaks to a service as of 18 May 2026.
type caller struct {
	*testing.T
	url string
}

func serve(t *testing.T) caller {
	t.Helper()
	today, err := deadline.ParseDate("2026-05-18")
	require.NoError(t, err)
	s := &service{today: func() date.Date { return today }}
	server := httptest.NewServer(s.routes())
	t.Cleanup(server.Close)
	return caller{t, server.URL}
}

// do sends a request, and returns the reply as JSON without a type.
func (c caller) do(status int, kind, method, path, body string) map[string]any {
	c.Helper()
	request, err := http.NewRequestWithContext(c.Context(), method, c.url+path, strings.NewReader(body))
	require.NoError(c, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(c, err)
	text, err := io.ReadAll(response.Body)
	require.NoError(c, errors.Join(err, response.Body.Close()))
	require.Equal(c, status, response.StatusCode, string(text))
	require.Equal(c, kind, response.Header.Get("Content-Type"), string(text))
	var reply map[string]any
	require.NoError(c, json.Unmarshal(text, &reply), string(text))
	return reply
}

func (c caller) ok(method, path, body string) map[string]any {
	c.Helper()
	return c.do(http.StatusOK, "application/json", method, path, body)
}

func (c caller) problem(status int, method, path, body string) map[string]any {
	c.Helper()
	p := c.do(status, "application/problem+json", method, path, body)
	require.EqualValues(c, status, p["status"])
	require.Equal(c, http.StatusText(status), p["title"])
	return p
}

// toCommittee opens a complaint that is with the committee until 20 May.
func (c caller) toCommittee() {
	c.Helper()
	require.EqualValues(c, 1, c.ok("POST", "/complaints", `{"happened":"2026-01-30","grounds":["conduct"]}`)["id"])
	for _, e := range []string{
		`{"on":"2026-03-30","kind":"raised","stage":"board"}`,
		`{"on":"2026-04-01","kind":"consulted","party":"employee"}`,
		`{"on":"2026-04-01","kind":"consulted","party":"manager"}`,
		`{"on":"2026-04-20","kind":"referred","stage":"committee"}`,
	} {
		c.ok("POST", "/complaints/1/events", e)
	}
}

func TestService(t *testing.T) {
	c := serve(t)
	c.toCommittee()

	mine := c.ok("GET", "/complaints/1?lang=en", "")
	require.Equal(t, "Your complaint is with the independent complaints committee.", mine["state"])
	require.Contains(t, mine["steps"], "The independent complaints committee must rule on your complaint (K10). This must be done by Wednesday 20 May 2026. That is in 2 days.")
	theirs := c.ok("GET", "/complaints/1?audience=staff", "")
	require.Equal(t, "De klacht ligt bij de onafhankelijke klachtencommissie.", theirs["state"])
	require.Equal(t, mine["guidance"], theirs["guidance"], "programs read the same")
	require.NotEqual(t, map[string]any{}, mine["guidance"])

	dossier, ok := mine["dossier"].(map[string]any)
	require.True(t, ok)
	require.Len(t, dossier["events"], 4)
	require.Equal(t, "xtra", dossier["regulation"])
}

func TestRefusals(t *testing.T) {
	c := serve(t)
	c.toCommittee()
	before := c.ok("GET", "/complaints/1", "")

	p := c.problem(http.StatusConflict, "POST", "/complaints/1/events?lang=en", `{"on":"2026-05-18","kind":"raised","stage":"appeal"}`)
	require.Contains(t, p["detail"], "This is not possible now: appeal")
	refusal, ok := p["refusal"].(map[string]any)
	require.True(t, ok)
	require.Equal(t, "not-open", refusal["reason"])

	p = c.problem(http.StatusUnprocessableEntity, "POST", "/complaints/1/events", `{"on":"2026-05-19","kind":"answered"}`)
	require.Equal(t, "Dit is niet goed ingevuld. Kijk dit na: de datum.", p["detail"])
	require.Len(t, p["faults"], 1)
	p = c.problem(http.StatusUnprocessableEntity, "POST", "/complaints/1/events", `{"on":"2026-02-30","kind":"raised","stage":"boord"}`)
	require.Len(t, p["faults"], 2)
	c.problem(http.StatusUnprocessableEntity, "POST", "/complaints", `{"happened":"yesterday"}`)
	c.problem(http.StatusUnprocessableEntity, "POST", "/complaints", `{`)
	c.problem(http.StatusBadRequest, "POST", "/complaints", strings.Repeat(" ", 1<<17))
	c.problem(http.StatusNotFound, "GET", "/complaints/2", "")
	c.problem(http.StatusNotFound, "POST", "/complaints/0/events", "")

	require.Equal(t, before, c.ok("GET", "/complaints/1", ""), "nothing that was refused was kept")
}
