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
// (9:12), and Accepted before it for a complainant who is satisfied (9:5): then
// nothing more is owed. So an acknowledgement and a copy of the complaint, for
// which the act has no term (9:6, 9:9), are owed until the answer, and found
// missing when they have not come by then.
//
// All of this is for a written complaint that has a name and an address, a date,
// what happened, and a signature, and is about what was done to the complainant
// (9:4). Whether one is so is the host's to say. The six weeks run from the
// day on which the authority receives it, so that is the day of Raised here, and
// not that of sending.
//
// The employee is the person complained about. When the complaint is about
// nobody in particular nobody is owed a copy, a hearing or a notice but the
// complainant.
//
// The ombudsman is to be asked within a year, also when the authority keeps
// silent (9:24 lid 1). That paragraph does not bar what comes later: the
// ombudsman is then not obliged to investigate. So the year warns, on the day
// that it ends, and the way stays open; whether the ombudsman goes into it is
// the answer there. Nor is it a bar that the complainant was satisfied first.
//
// Who asks the ombudsman before the authority, or while that still has its term,
// is no less heard: the ombudsman need not investigate, and may (9:20 lid 1, 9:23
// h). So that way is open from the start and bars nobody. That the authority was
// passed over altogether is noted; whether the ombudsman goes into it is the
// answer there, and what the authority answers later is recorded as its own.
//
// An authority that does not handle a complaint says so within four weeks of
// receiving it (9:8 lid 3). That is an answer that says inadmissible, before which
// nobody need be heard, and is late after those.
//
// A term that was put off with consent (9:11 lid 3) ends on the day that was
// agreed: the Algemene termijnenwet moves terms of an act, and that is none.
//
// What the data does not say:
//
//   - What the authority still owes once the ombudsman was asked before its term
//     had run out: the case is with the ombudsman then, and the term of the
//     authority is watched no more. A host that watches it keeps a case of its own
//     for the request, raised with the ombudsman at once.
//   - A year after the conduct the authority need not handle the complaint (9:8
//     lid 1 b). It may, so the term only warns. The other grounds of 9:8 lid 1, and
//     that of lid 2, are no terms: the host says whether one of them holds.
//   - The year for the ombudsman runs from an answer, or from the day on which
//     it should have come. When the complainant was satisfied before there was
//     an answer the act counts from then (9:24 lid 1 b); here the year runs from
//     the day on which the answer should have come all the same, and so ends later.
//     It bars nobody, and a host that shows it counts from the earlier day. After
//     a complaint was withdrawn the way is closed here. Nor is there the year from
//     the conduct, for complaints that nobody could be asked to bring to the
//     authority first (9:20 lid 1, 9:24 lid 2). For those, and for one about how a
//     complaint is handled (9:20 lid 2), the ombudsman comes first; here it is noted
//     all the same that the authority was passed over.
//   - What the ombudsman does not investigate (9:22 to 9:24) ends in a notice
//     that says why (9:25). Here that is an answer that says inadmissible.
//   - Nobody need be asked for advice on a complaint that is not handled (9:8),
//     and nobody be heard on one that is manifestly unfounded (9:10 lid 2 a) or
//     that the ombudsman does not investigate. The audit then finds all the same
//     that it was not done, and a host leaves that out.
//   - No rule here rests on what has no term or is for the host to write: what
//     counts as a complaint and as the conduct of an authority (9:1 lid 2), proper
//     handling (9:2), no appeal (9:3), who handles it (9:7), a report of the hearing
//     (9:10 lid 3), what the notice says (9:12), the register (9:12a), the choice
//     for an adviser and what it is told, sends and is answered (9:13, 9:14 lid 2,
//     9:15 lid 1, 3 and 4, 9:16); and of the ombudsman which one (9:17), passing on
//     and the duty to act (9:18 lid 2 and 3), pointing to other remedies (9:19), how
//     it deals with people (9:21), an investigation of its own (9:26), by which
//     measure it judges (9:27), what a request holds (9:28), who does not take part
//     (9:29), how it is explained (9:30 lid 2), what it may ask and see (9:31 to
//     9:34), its findings before the report (9:35), and what the report
//     holds and recommends (9:36 lid 2 and on).
//   - The four weeks of 9:11 lid 2 can be taken in one go only. The consent of
//     lid 3 does not wait for them to be used.
package awb

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of an authority that handles complaints
// itself, within six weeks. The host adds its name and its [procedure.Contact].
func Regulation() procedure.Regulation {
	return regulation("awb", deadline.Weeks(6), 0, "9:10 lid 1")
}

// Advised returns the procedure of an authority that has chosen to be advised
// on complaints (section 9.1.3), within ten weeks. The adviser is the
// committee; it hears the parties for the authority (9:15 lid 2).
func Advised() procedure.Regulation {
	r := regulation("awb-advised", deadline.Weeks(10), procedure.Committee, "9:10 lid 1, 9:15 lid 2")
	r.Name["nl"] += ", met een adviescommissie"
	r.Name["en"] += ", with an advisory committee"
	r.Rungs[0].Duties = append(r.Rungs[0].Duties, procedure.Duty{
		Kind: procedure.Consulted, Parties: []procedure.Party{procedure.Committee}, First: true, Clause: "9:14 lid 1",
	})
	for i := range r.Clauses {
		if c := &r.Clauses[i]; c.ID == "9:11 lid 1" {
			c.Find = "binnen tien weken"
			c.Summary = procedure.Text{
				"nl": "Je krijgt antwoord binnen tien weken nadat het bestuursorgaan je klacht heeft ontvangen.",
				"en": "You get an answer within ten weeks of the day on which the authority received your complaint.",
			}
		}
	}
	r.Clauses = append(
		r.Clauses,
		procedure.Clause{ID: "9:14 lid 1", Find: "de advisering over klachten", Summary: procedure.Text{
			"nl": "Een commissie geeft eerst advies over je klacht.",
			"en": "A committee first gives advice on your complaint.",
		}},
		procedure.Clause{ID: "9:15 lid 2", Find: "Het horen geschiedt door", Summary: procedure.Text{
			"nl": "Die commissie luistert naar jou en naar degene over wie je klaagt.",
			"en": "That committee listens to you and to the person you complain about.",
		}},
	)
	return r
}

// regulation returns what both have in common: the term is that of the answer,
// and the parties are heard by the given party, zero: the authority itself.
func regulation(id string, term deadline.Term, hearer procedure.Party, hearing procedure.Cite) procedure.Regulation {
	return procedure.Regulation{
		ID:      id,
		Edition: "2014",
		Name: procedure.Text{
			"nl": "klachtbehandeling volgens de Algemene wet bestuursrecht",
			"en": "complaints under the General Administrative Law Act",
		},

		// Terms in a statute end on a working day.
		Counting: deadline.Statutory(),

		// Not required after a year.
		Filing: procedure.Filing{
			Limit: procedure.Limit{
				Span:   procedure.Span{From: procedure.FromEvent, Term: deadline.Years(1)},
				Warns:  true,
				Clause: "9:8 lid 1 b",
			},
			Late: "9:8 lid 1 b",
		},

		Rungs: []procedure.Rung{
			// Title 9.1. The authority comes before the ombudsman, who may act sooner
			// and need not (9:20).
			{
				Stage: procedure.WithBoard,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "het bestuursorgaan", "en": "the authority"},
				Entry: procedure.Entry{Norm: procedure.Right, Clause: "9:1 lid 1"},
				Duties: []procedure.Duty{
					{Kind: procedure.Acknowledged, First: true, Clause: "9:6"},
					{Kind: procedure.Informed, Parties: []procedure.Party{procedure.Employee}, First: true, About: true, Clause: "9:9"},
					{Kind: procedure.Heard, By: hearer, Parties: []procedure.Party{procedure.Complainant}, First: true, Clause: hearing},
					{Kind: procedure.Heard, By: hearer, Parties: []procedure.Party{procedure.Employee}, First: true, About: true, Clause: hearing},
					postponed(procedure.Complainant, false),
					postponed(procedure.Employee, true),
				},
				Answer: procedure.Answer{
					Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: term}},
					Refuse: procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.Weeks(4)}, Clause: "9:8 lid 3"},
					Clause: "9:11 lid 1",
				},
				Extend:       procedure.Extension{Times: 1, Most: deadline.Weeks(4), Clause: "9:11 lid 2"},
				ExtendAgreed: procedure.Extension{Clause: "9:11 lid 3"},
				Silence:      "9:24 lid 1",
				Agree:        procedure.Agreement{Accept: "9:5", Decline: "9:18 lid 1", Reopen: "9:24 lid 1"},
			},
			// Title 9.2. No term for the report.
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de ombudsman", "en": "the ombudsman"},
				Entry: procedure.Entry{
					Norm:  procedure.Right,
					Early: "9:20 lid 1, 9:23 h",
					Within: procedure.Limit{ // not obliged after that
						Span:   procedure.Span{From: procedure.FromSilence, Term: deadline.Years(1)},
						Warns:  true,
						Clause: "9:24 lid 1",
					},
					Clause: "9:18 lid 1",
				},
				Duties: []procedure.Duty{
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Complainant}, First: true, Clause: "9:30 lid 1"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Employee}, First: true, About: true, Clause: "9:30 lid 1"},
					{Kind: procedure.Heard, Parties: []procedure.Party{procedure.Board}, First: true, Clause: "9:30 lid 1"},
				},
				Answer: procedure.Answer{Clause: "9:36 lid 1"},
				Final:  "9:36 lid 1",
			},
		},

		Skip: "9:20 lid 1, 9:23 h",

		// Not in the act.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "9:1 lid 1", Find: "recht om ... een klacht in te dienen", Summary: procedure.Text{
				"nl": "Iedereen kan klagen over hoe een bestuursorgaan zich heeft gedragen.",
				"en": "Everybody can complain about how an authority behaved.",
			}},
			{ID: "9:5", Find: "naar tevredenheid van de klager", Summary: procedure.Text{
				"nl": "Ben je tevreden met wat het bestuursorgaan doet, dan is de klacht klaar.",
				"en": "Once you are satisfied with what the authority does, the complaint is over.",
			}},
			{ID: "9:6", Find: "bevestigt de ontvangst", Summary: procedure.Text{
				"nl": "Je krijgt een schriftelijke bevestiging dat je klacht er is.",
				"en": "You get written confirmation that your complaint has arrived.",
			}},
			{ID: "9:8 lid 1 b", Find: "langer dan een jaar voor indiening", Summary: procedure.Text{
				"nl": "Is het langer dan een jaar geleden, dan hoeft het bestuursorgaan de klacht niet te behandelen. Het mag wel.",
				"en": "If it was more than a year ago the authority need not handle the complaint. It may.",
			}},
			{ID: "9:8 lid 3", Find: "uiterlijk binnen vier weken", Summary: procedure.Text{
				"nl": "Behandelt het bestuursorgaan je klacht niet, dan hoor je dat binnen vier weken.",
				"en": "If the authority does not handle your complaint you hear so within four weeks.",
			}},
			{ID: "9:9", Find: "een afschrift van het klaagschrift", Summary: procedure.Text{
				"nl": "Degene over wie je klaagt krijgt een kopie van je klacht.",
				"en": "The person you complain about gets a copy of your complaint.",
			}},
			{ID: "9:10 lid 1", Find: "in de gelegenheid te worden gehoord", Summary: procedure.Text{
				"nl": "Jij en degene over wie je klaagt kunnen je verhaal doen.",
				"en": "You and the person you complain about can each tell your story.",
			}},
			{ID: "9:11 lid 1", Find: "handelt de klacht af binnen zes weken", Summary: procedure.Text{
				"nl": "Je krijgt antwoord binnen zes weken nadat het bestuursorgaan je klacht heeft ontvangen.",
				"en": "You get an answer within six weeks of the day on which the authority received your complaint.",
			}},
			{ID: "9:11 lid 2", Find: "voor ten hoogste vier weken verdagen", Summary: procedure.Text{
				"nl": "Dat kan één keer later worden, hoogstens vier weken. Jij en degene over wie je klaagt krijgen daar schriftelijk bericht van.",
				"en": "That can be put off once, by four weeks at most. You and the person you complain about are told so in writing.",
			}},
			{ID: "9:11 lid 3", Find: "verder uitstel", Summary: procedure.Text{
				"nl": "Nog later kan alleen als jij dat schriftelijk goed vindt.",
				"en": "Later still is possible only if you agree in writing.",
			}},
			{ID: "9:18 lid 1", Find: "de ombudsman schriftelijk te verzoeken", Summary: procedure.Text{
				"nl": "Ben je het niet eens met het antwoord, dan kun je de ombudsman om een onderzoek vragen.",
				"en": "If you do not agree with the answer you can ask the ombudsman to investigate.",
			}},
			{ID: "9:20 lid 1", Summary: procedure.Text{
				"nl": "Dien je klacht eerst in bij het bestuursorgaan zelf.",
				"en": "File your complaint with the authority itself first.",
			}},
			{ID: "9:23 h", Find: "niet is voldaan aan het vereiste", Summary: procedure.Text{
				"nl": "Doe je dat niet, dan hoeft de ombudsman de klacht niet te onderzoeken. Het mag wel.",
				"en": "If you do not, the ombudsman need not investigate the complaint. The ombudsman may.",
			}},
			{ID: "9:24 lid 1", Find: "later dan een jaar", Summary: procedure.Text{
				"nl": "Doe dat binnen een jaar na het antwoord, of na de dag waarop het antwoord er had moeten zijn. Daarna hoeft de ombudsman de klacht niet te onderzoeken. Het mag wel.",
				"en": "Do so within a year of the answer, or of the day on which it should have come. After that the ombudsman need not investigate the complaint. The ombudsman may.",
			}},
			{ID: "9:30 lid 1", Find: "hun standpunt toe te lichten", Summary: procedure.Text{
				"nl": "De ombudsman laat jou, het bestuursorgaan en degene over wie je klaagt vertellen wat er speelt.",
				"en": "The ombudsman lets you, the authority and the person you complain about explain their view.",
			}},
			{ID: "9:36 lid 1", Find: "stelt de ombudsman een rapport op", Summary: procedure.Text{
				"nl": "De ombudsman schrijft een rapport met een oordeel. Daarmee is de zaak klaar.",
				"en": "The ombudsman writes a report with a judgement. That ends the case.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de wet: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the act: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}

// postponed is the duty to tell somebody that the answer was put off, before
// the term as it was has run out (9:11 lid 2).
func postponed(party procedure.Party, about bool) procedure.Duty {
	return procedure.Duty{
		Kind:    procedure.Informed,
		Parties: []procedure.Party{party},
		Since:   procedure.FromExtension,
		Unasked: true, // not of one with consent (lid 3)
		Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}},
		About:   about,
		Clause:  "9:11 lid 2",
	}
}
