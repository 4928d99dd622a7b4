// Service keeps complaints in memory and tells over HTTP what to do with them.
//
//	POST /complaints               a complaint, such as {"happened":"2026-03-02"}
//	POST /complaints/{id}/events   an event, such as {"on":"2026-03-04","kind":"raised","stage":"board"}
//	GET  /complaints/{id}          the case, what comes next and what stands out
//
// Each takes ?lang=en and ?audience=staff for its words. What is refused comes
// back as a problem (RFC 9457) that says why, and what could be done instead.
package main

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"strconv"
	"sync"
	"time"
	_ "time/tzdata" // knows Amsterdam where no time zones are installed

	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/escalation"
	"github.com/hulponline/klachtenregeling/escalation/wording"
	"github.com/hulponline/klachtenregeling/procedure"
	"github.com/hulponline/klachtenregeling/procedure/audit"
	"github.com/rickb777/date/v2"
)

func main() {
	amsterdam, _ := time.LoadLocation("Europe/Amsterdam") // tzdata has it
	s := &service{today: func() date.Date { return deadline.DayIn(time.Now(), amsterdam) }}
	log.Print("listening on http://localhost:8080")
	log.Fatal((&http.Server{Addr: "localhost:8080", Handler: s.routes(), ReadTimeout: 5 * time.Second}).ListenAndServe())
}

type service struct {
	today    func() date.Date
	mu       sync.Mutex
	dossiers []procedure.Dossier
}

func (s *service) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /complaints", s.answer(s.open))
	mux.Handle("POST /complaints/{id}/events", s.answer(s.record))
	mux.Handle("GET /complaints/{id}", s.answer(s.find))
	return mux
}

func (s *service) open(_ *http.Request, body []byte) (id int, err error) {
	var d procedure.Dossier
	d.Regulation, d.Edition = procedure.Xtra().ID()
	if err = d.Complaint.UnmarshalJSON(body); err == nil {
		if _, err = procedure.Xtra().Load(d); err == nil {
			s.dossiers = append(s.dossiers, d)
		}
	}
	return len(s.dossiers), err
}

func (s *service) record(r *http.Request, body []byte) (id int, err error) {
	if id, err = s.find(r, nil); err != nil {
		return 0, err
	}
	d, e := &s.dossiers[id-1], procedure.Event{}
	c, _ := procedure.Xtra().Load(*d) // what is kept was accepted
	if err = errors.Join(e.UnmarshalJSON(body), e.NotAfter(s.today())); err == nil {
		_, err = c.Apply(e)
	}
	if err == nil {
		d.Events = append(d.Events, e)
	}
	return id, err
}

func (s *service) find(r *http.Request, _ []byte) (id int, err error) {
	if id, err = strconv.Atoi(r.PathValue("id")); err != nil || id < 1 || id > len(s.dossiers) {
		return 0, errNotFound
	}
	return id, nil
}

var errNotFound = errors.New("there is no such complaint")

// answer replies with the complaint that do is about, or with the problem.
func (s *service) answer(do func(*http.Request, []byte) (int, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query() // without them it is Dutch, to the complainant
		l := map[string]wording.Language{"en": wording.English()}[q.Get("lang")].For(map[string]wording.Audience{"staff": wording.Staff}[q.Get("audience")])
		s.mu.Lock()
		defer s.mu.Unlock()
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<16))
		id, kind, status, reply := 0, "application/json", http.StatusOK, map[string]any{}
		if err == nil {
			id, err = do(r, body)
		}
		if err == nil { // the case as of today: for programs, and in words
			d, p := s.dossiers[id-1], procedure.Xtra()
			c, _ := p.Load(d)
			g, findings := escalation.Guide(c, s.today()), audit.Of(p, d.Complaint, d.Events, s.today())
			reply = map[string]any{"id": id, "dossier": d, "guidance": g, "findings": findings, "state": l.State(c), "steps": l.Steps(g)}
		} else {
			kind, status, reply["detail"] = "application/problem+json", http.StatusBadRequest, l.Error(err)
			var refused *procedure.RefusedError
			switch faults := l.Faults(err); {
			case errors.Is(err, errNotFound):
				status = http.StatusNotFound
			case errors.As(err, &refused):
				status, reply["refusal"] = http.StatusConflict, refused
			case faults != nil:
				status, reply["faults"] = http.StatusUnprocessableEntity, faults
			}
			reply["status"], reply["title"] = status, http.StatusText(status)
		}
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(reply) // nobody is left to tell that nobody listens
	}
}
