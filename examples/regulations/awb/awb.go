// Package awb is how Dutch administrative authorities handle complaints, by
// titles 9.1 and 9.2 of the General Administrative Law Act (Algemene wet
// bestuursrecht, Awb): the authority first, then the ombudsman.
//
// Source: BWBR0005537 on wetten.overheid.nl, as consolidated in 2014. The terms
// in it are those of Stb. 1999, 214 (title 9.1) and Stb. 2005, 71 (title 9.2).
// The act of Stb. 2023, 183, about electronic messages, was not read. Clauses
// are the articles; lid is a paragraph. The words are ours.
//
// Heard stands here for: was given the opportunity to be heard, used or not
// (9:10 lid 1, lid 2 b and c). Answered stands for the notice of the findings
// (9:12), and Accepted before it for a complainant who is satisfied (9:5). An
// acknowledgement has no term (9:6): it is owed until the answer, and found
// missing when it has not come by then.
//
// The ombudsman is to be asked within a year, also when the authority keeps
// silent (9:24 lid 1). That paragraph does not bar what comes later: the
// ombudsman is then not obliged to investigate. So the year warns, on the day
// that it ends, and the way stays open; whether the ombudsman goes into it is
// the answer there.
//
// What the data does not say:
//
//   - A year after the conduct the authority need not handle the complaint (9:8
//     lid 1 b). It may, so the term only warns. When it does not, it says so
//     within four weeks (9:8 lid 3): that term is not modelled, and such a
//     notice is an answer that says inadmissible. The other grounds of 9:8 are
//     no terms.
//   - The year for the ombudsman runs from an answer, or from the day on which
//     it should have come. Handling can end in another way too (9:24 lid 1 b);
//     here a complaint that was accepted or withdrawn is over. Nor is there the
//     year from the conduct, for complaints that nobody could be asked to bring
//     to the authority first (9:20 lid 1, 9:24 lid 2), or the direct way for a
//     complaint about how a complaint is handled (9:20 lid 2).
//   - What the ombudsman does not investigate (9:22 to 9:24) ends in a notice
//     that says why (9:25). Here that is an answer that says inadmissible.
//   - Nobody need be heard, or asked for advice, on a complaint that is not
//     handled (9:8), and nobody be heard on one that is manifestly unfounded
//     (9:10 lid 2 a) or that the ombudsman does not investigate. The audit then
//     finds all the same that it was not done.
//   - Postponement is also told to the person complained about (9:11 lid 2),
//     who gets a copy of the complaint too (9:9). The duty to tell is about the
//     complainant.
//   - The four weeks of 9:11 lid 2 can be taken in one go only. The consent of
//     lid 3 does not wait for them to be used.
package awb

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of an authority that handles complaints
// itself, within six weeks. The host adds its name and its [procedure.Contact].
func Regulation() procedure.Regulation { return regulation("awb", deadline.Weeks(6), nil) }

// Advised returns the procedure of an authority that has chosen to be advised
// on complaints (section 9.1.3), within ten weeks. The adviser is the
// committee; it hears the parties for the authority (9:15 lid 2).
func Advised() procedure.Regulation {
	return regulation("awb-advised", deadline.Weeks(10), []procedure.Party{procedure.Committee})
}

func regulation(id string, term deadline.Term, advisers []procedure.Party) procedure.Regulation {
	r := procedure.Regulation{
		ID:      id,
		Edition: "2014",
		Name: procedure.Text{
			NL: "klachtbehandeling volgens de Algemene wet bestuursrecht",
			EN: "complaints under the General Administrative Law Act",
		},

		// Terms in a statute end on a working day.
		Counting: deadline.Statutory(),

		// Not required after a year.
		Filing: procedure.Window{Term: deadline.Years(1), Open: true, Clause: "9:8 lid 1 b", Late: "9:8 lid 1 b"},

		Rungs: []procedure.Rung{
			// Title 9.1. The authority comes before the ombudsman (9:20).
			{
				Stage:       procedure.WithBoard,
				Form:        procedure.Review,
				Body:        procedure.Text{NL: "het bestuursorgaan", EN: "the authority"},
				Required:    true,
				Entry:       procedure.Entry{Norm: procedure.Right, Clause: "9:1 lid 1"},
				Acknowledge: procedure.Acknowledgement{Clause: "9:6"},
				Hear: procedure.Hearing{
					Parties: []procedure.Party{procedure.Complainant, procedure.Employee},
					Clause:  "9:10 lid 1",
				},
				Answer:       procedure.Answer{Term: term, Clause: "9:11 lid 1"},
				Extend:       procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "9:11 lid 2", Inform: "9:11 lid 2"},
				ExtendAgreed: procedure.Extension{Clause: "9:11 lid 3"},
				Silence:      "9:24 lid 1",
				Agree:        procedure.Agreement{Accept: "9:5", Decline: "9:18 lid 1"},
			},
			// Title 9.2. No term for the report.
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{NL: "de ombudsman", EN: "the ombudsman"},
				Entry: procedure.Entry{
					Norm:   procedure.Right,
					Within: procedure.Within{AfterAnswer: deadline.Years(1), Open: true, Clause: "9:24 lid 1"}, // not obliged after that
					Clause: "9:18 lid 1",
				},
				Hear: procedure.Hearing{
					Parties: []procedure.Party{procedure.Complainant, procedure.Employee, procedure.Board},
					Clause:  "9:30 lid 1",
				},
				Answer: procedure.Answer{Clause: "9:36 lid 1"},
				Final:  "9:36 lid 1",
			},
		},

		// Not in the act.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "9:1 lid 1", Find: "recht om ... een klacht in te dienen", Summary: procedure.Text{
				NL: "Iedereen kan klagen over hoe een bestuursorgaan zich heeft gedragen.",
				EN: "Everybody can complain about how an authority behaved.",
			}},
			{ID: "9:5", Find: "naar tevredenheid van de klager", Summary: procedure.Text{
				NL: "Ben je tevreden met wat het bestuursorgaan doet, dan is de klacht klaar.",
				EN: "Once you are satisfied with what the authority does, the complaint is over.",
			}},
			{ID: "9:6", Find: "bevestigt de ontvangst", Summary: procedure.Text{
				NL: "Je krijgt een schriftelijke bevestiging dat je klacht er is.",
				EN: "You get written confirmation that your complaint has arrived.",
			}},
			{ID: "9:8 lid 1 b", Find: "langer dan een jaar voor indiening", Summary: procedure.Text{
				NL: "Is het langer dan een jaar geleden, dan hoeft het bestuursorgaan de klacht niet te behandelen. Het mag wel.",
				EN: "If it was more than a year ago the authority need not handle the complaint. It may.",
			}},
			{ID: "9:10 lid 1", Find: "in de gelegenheid te worden gehoord", Summary: procedure.Text{
				NL: "Jij en degene over wie je klaagt kunnen je verhaal doen.",
				EN: "You and the person you complain about can each tell your story.",
			}},
			{ID: "9:11 lid 1", Find: "handelt de klacht af binnen zes weken", Summary: procedure.Text{
				NL: "Je krijgt antwoord binnen zes weken.",
				EN: "You get an answer within six weeks.",
			}},
			{ID: "9:11 lid 2", Find: "voor ten hoogste vier weken verdagen", Summary: procedure.Text{
				NL: "Dat kan één keer later worden, hoogstens vier weken. Je krijgt daar schriftelijk bericht van.",
				EN: "That can be put off once, by four weeks at most. You are told so in writing.",
			}},
			{ID: "9:11 lid 3", Find: "verder uitstel", Summary: procedure.Text{
				NL: "Nog later kan alleen als jij dat schriftelijk goed vindt.",
				EN: "Later still is possible only if you agree in writing.",
			}},
			{ID: "9:18 lid 1", Find: "de ombudsman schriftelijk te verzoeken", Summary: procedure.Text{
				NL: "Ben je het niet eens met het antwoord, dan kun je de ombudsman om een onderzoek vragen.",
				EN: "If you do not agree with the answer you can ask the ombudsman to investigate.",
			}},
			{ID: "9:24 lid 1", Find: "later dan een jaar", Summary: procedure.Text{
				NL: "Doe dat binnen een jaar na het antwoord, of na de dag waarop het antwoord er had moeten zijn. Daarna hoeft de ombudsman de klacht niet te onderzoeken. Het mag wel.",
				EN: "Do so within a year of the answer, or of the day on which it should have come. After that the ombudsman need not investigate the complaint. The ombudsman may.",
			}},
			{ID: "9:30 lid 1", Find: "hun standpunt toe te lichten", Summary: procedure.Text{
				NL: "De ombudsman laat jou, het bestuursorgaan en degene over wie je klaagt vertellen wat er speelt.",
				EN: "The ombudsman lets you, the authority and the person you complain about explain their view.",
			}},
			{ID: "9:36 lid 1", Find: "stelt de ombudsman een rapport op", Summary: procedure.Text{
				NL: "De ombudsman schrijft een rapport met een oordeel. Daarmee is de zaak klaar.",
				EN: "The ombudsman writes a report with a judgement. That ends the case.",
			}},
			{ID: "case work", Summary: procedure.Text{
				NL: "Niet uit de wet: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				EN: "Not from the act: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
	if advisers == nil {
		return r
	}

	// Section 9.1.3.
	r.Name.NL += ", met een adviescommissie"
	r.Name.EN += ", with an advisory committee"
	r.Rungs[0].Consult = procedure.Consultation{Parties: advisers, Clause: "9:14 lid 1"}
	for i := range r.Clauses {
		if c := &r.Clauses[i]; c.ID == "9:11 lid 1" {
			c.Find = "binnen tien weken"
			c.Summary = procedure.Text{NL: "Je krijgt antwoord binnen tien weken.", EN: "You get an answer within ten weeks."}
		}
	}
	r.Clauses = append(r.Clauses, procedure.Clause{ID: "9:14 lid 1", Find: "de advisering over klachten", Summary: procedure.Text{
		NL: "Een commissie geeft eerst advies over je klacht.",
		EN: "A committee first gives advice on your complaint.",
	}})
	return r
}
