// Package ukhousing is how social landlords in England handle complaints, by
// the Complaint Handling Code of the Housing Ombudsman: two stages with the
// landlord, then the Ombudsman.
//
// Source: the statutory Code in force from 1 April 2024, on
// housing-ombudsman.org.uk, and for the Ombudsman the Housing Ombudsman Scheme
// with its numbering of 2022. Clauses are their paragraphs. The words are ours.
//
// How it is read:
//
//   - Working days are those of package england. The Code does not define them.
//   - Happened is the day of the issue, or the day on which the resident became
//     aware of it (2.3). A landlord must consider later complaints too, and take
//     them in for a good reason; that decision is the mark Late of the
//     complaint, and without it a late complaint is refused.
//   - What comes more than twelve months after the landlord's last word the
//     Ombudsman may leave aside, and normally does (Scheme 42(b)). That is a
//     choice and not a bar. So the twelve months warn, on the day that they end,
//     and the way stays open; whether the Ombudsman goes into it is the answer.
//   - A term that runs from the acknowledgement runs, while there is none, from
//     the last day on which it should have come. One that comes late is a
//     breach, and moves the term all the same, since the Code counts from it
//     (6.3, 6.14).
//
// What the data does not say:
//
//   - An extension can be longer than the most stated here for a good reason
//     (6.4, 6.15). That reason is the landlord's and no consent of the resident.
//   - A landlord that stays silent fails the Code, and a resident can tell the
//     Ombudsman, who decides whether it has had long enough (Scheme 42(a)). No
//     day can be given for that, at either stage; so silence opens nothing, and
//     the duty to respond stays.
package ukhousing

import (
	"github.com/hulponline/klachtenregeling/deadline"
	"github.com/hulponline/klachtenregeling/examples/regulations/england"
	"github.com/hulponline/klachtenregeling/procedure"
)

// Regulation returns the procedure of a landlord that follows the Code to the
// letter. The host adds its [procedure.Contact], and the Ombudsman's.
func Regulation() procedure.Regulation {
	return procedure.Regulation{
		ID:      "uk-housing",
		Edition: "2024",
		Name: procedure.Text{
			"nl": "de Complaint Handling Code van de Engelse Housing Ombudsman",
			"en": "the Complaint Handling Code of the Housing Ombudsman",
		},

		// Working days in England. Months are not moved off a weekend.
		Counting: deadline.Counting{Calendar: england.Calendar()},

		Grounds: procedure.GroundRule{Names: []procedure.GroundName{
			{Ground: procedure.Conduct, Name: procedure.Text{"nl": "gedrag van personeel", "en": "staff conduct"}},
			{Ground: procedure.Privacy, Name: procedure.Text{"nl": "persoonsgegevens", "en": "personal data"}},
			{Ground: procedure.ServiceDelivery, Name: procedure.Text{"nl": "de dienstverlening", "en": "the standard of service"}},
		}},

		Filing: procedure.Filing{
			Limit: procedure.Limit{Span: procedure.Span{From: procedure.FromEvent, Term: deadline.Months(12)}, Clause: "2.3"},
			Late:  "2.3",
		},

		Rungs: []procedure.Rung{
			// Stage 1.
			{
				Stage:    procedure.WithManager,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de verhuurder (eerste ronde)", "en": "the landlord (stage 1)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "2.1"},
				Duties:   []procedure.Duty{acknowledged("6.2"), extended("6.4")},
				Answer:   answered(deadline.WorkingDays(10), "6.3"),
				Extend:   procedure.Extension{Times: 1, Most: deadline.WorkingDays(10), Clause: "6.4"},
				Agree:    procedure.Agreement{Accept: "6.10", Decline: "6.10"},
			},
			// Stage 2, the landlord's last word.
			{
				Stage:    procedure.WithBoard,
				Form:     procedure.Review,
				Body:     procedure.Text{"nl": "de verhuurder (tweede ronde)", "en": "the landlord (stage 2)"},
				Required: true,
				Entry:    procedure.Entry{Norm: procedure.Right, Clause: "6.10"},
				Duties:   []procedure.Duty{acknowledged("6.11"), extended("6.15")},
				Answer:   answered(deadline.WorkingDays(20), "6.14"),
				Extend:   procedure.Extension{Times: 1, Most: deadline.WorkingDays(20), Clause: "6.15"},
				Agree:    procedure.Agreement{Accept: "6.14", Decline: "Scheme 42(b)"},
			},
			// Outside the Code.
			{
				Stage: procedure.OnAppeal,
				Form:  procedure.Review,
				Body:  procedure.Text{"nl": "de Housing Ombudsman", "en": "the Housing Ombudsman"},
				Entry: procedure.Entry{
					Norm: procedure.Right,
					Within: procedure.Limit{ // normally, so no bar
						Span:   procedure.Span{From: procedure.FromAnswer, Term: deadline.Months(12)},
						Warns:  true,
						Clause: "Scheme 42(b)",
					},
					Clause: "Scheme",
				},
				Answer: procedure.Answer{Clause: "Scheme"},
				Final:  "Scheme",
			},
		},

		// Not in the Code.
		Closing: procedure.Closing{Withdraw: "case work", Lapse: "case work"},

		Clauses: []procedure.Clause{
			{ID: "2.1", Find: "must accept a complaint unless", Summary: procedure.Text{
				"nl": "De verhuurder neemt je klacht aan, tenzij daar een goede reden tegen is.",
				"en": "The landlord takes your complaint, unless there is a valid reason not to.",
			}},
			{ID: "2.3", Find: "within 12 months of the issue", Summary: procedure.Text{
				"nl": "Je kunt klagen tot twaalf maanden nadat het gebeurde of nadat je het wist. Bij een goede reden kan het ook later.",
				"en": "You can complain until twelve months after it happened or you learned of it. With a good reason it can be later.",
			}},
			{ID: "6.2", Find: "acknowledged, defined and logged at stage 1", Summary: procedure.Text{
				"nl": "Binnen vijf werkdagen krijg je bericht dat je klacht er is.",
				"en": "Within five working days you hear that your complaint has arrived.",
			}},
			{ID: "6.3", Find: "full response to stage 1", Summary: procedure.Text{
				"nl": "Binnen tien werkdagen na dat bericht krijg je antwoord.",
				"en": "Within ten working days of that you get a response.",
			}},
			{ID: "6.4", Find: "no more than 10 working days", Summary: procedure.Text{
				"nl": "Dat kan hoogstens tien werkdagen later worden. Je krijgt bericht waarom.",
				"en": "That can become ten working days later at most. You are told why.",
			}},
			{ID: "6.10", Find: "progressed to stage 2", Summary: procedure.Text{
				"nl": "Ben je niet tevreden met het antwoord, dan kijkt de verhuurder opnieuw. Dat is zijn laatste antwoord.",
				"en": "If you are not satisfied with the response the landlord looks again. That is its final response.",
			}},
			{ID: "6.11", Find: "acknowledged, defined and logged at stage 2", Summary: procedure.Text{
				"nl": "Ook dan krijg je binnen vijf werkdagen bericht.",
				"en": "Then too you hear within five working days that it has arrived.",
			}},
			{ID: "6.14", Find: "final response to the stage 2", Summary: procedure.Text{
				"nl": "Binnen twintig werkdagen na dat bericht krijg je het laatste antwoord.",
				"en": "Within twenty working days of that you get the final response.",
			}},
			{ID: "6.15", Find: "no more than 20 working days", Summary: procedure.Text{
				"nl": "Dat kan hoogstens twintig werkdagen later worden. Je krijgt bericht waarom.",
				"en": "That can become twenty working days later at most. You are told why.",
			}},
			{ID: "Scheme", Summary: procedure.Text{
				"nl": "De Housing Ombudsman onderzoekt wat de verhuurder deed. Zijn besluit is het einde van de zaak.",
				"en": "The Housing Ombudsman investigates what the landlord did. The determination ends the case.",
			}},
			{ID: "Scheme 42(b)", Find: "12 months after", Summary: procedure.Text{
				"nl": "Ga binnen twaalf maanden na het laatste antwoord naar de Housing Ombudsman. Daarna hoeft die de klacht niet te onderzoeken. Het mag wel.",
				"en": "Go to the Housing Ombudsman within twelve months of the final response. After that the Ombudsman need not consider the complaint, but may.",
			}},
			{ID: "case work", Summary: procedure.Text{
				"nl": "Niet uit de Code: je kunt je klacht intrekken, en een zaak waarin je niets meer doet kan worden gesloten.",
				"en": "Not from the Code: you can withdraw your complaint, and a case in which you do nothing more can be closed.",
			}},
		},
	}
}

// acknowledged is the duty of a stage to acknowledge and define the complaint,
// within five working days.
func acknowledged(clause procedure.Cite) procedure.Duty {
	return procedure.Duty{
		Kind:   procedure.Acknowledged,
		Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromEntry, Term: deadline.WorkingDays(5)}},
		First:  true,
		Clause: clause,
	}
}

// answered is the duty of a stage to respond, so many working days from there.
func answered(term deadline.Term, clause procedure.Cite) procedure.Answer {
	return procedure.Answer{
		Limit:  procedure.Limit{Span: procedure.Span{From: procedure.FromAcknowledgement, Term: term}},
		Clause: clause,
	}
}

// extended is the duty of a stage to tell the resident that it needs more time,
// before the term as it was has run out.
func extended(clause procedure.Cite) procedure.Duty {
	return procedure.Duty{
		Kind:    procedure.Informed,
		Parties: []procedure.Party{procedure.Complainant},
		Since:   procedure.FromExtension,
		Limit:   procedure.Limit{Span: procedure.Span{From: procedure.FromDue}},
		Clause:  clause,
	}
}
