package deadline

// A decree equates days with a holiday (Atw art. 3, third paragraph). They
// are decided a few years ahead and follow no rule, so they are data.
type decree struct {
	title  string // as it is cited; part of the name of the day
	source string // where the days were found
	days   []civilDay
}

type civilDay struct{ year, month, day int }

// decrees is complete from 1 January 2005 to 31 December 2028, and never
// changes. Where a title has no number or date of its own, no source gave it.
var decrees = [...]decree{
	{
		title:  "KB 26 nov 2003 nr 03.004876",
		source: "https://wetten.overheid.nl/BWBR0015963",
		days: []civilDay{
			{2005, 5, 6},
			{2006, 5, 26},
			{2007, 5, 18},
			{2007, 12, 27},
			{2007, 12, 28},
			{2007, 12, 31},
		},
	},
	{
		title:  "KB 27 sep 2007 nr 07.003139",
		source: "https://wetten.overheid.nl/BWBR0022669",
		days: []civilDay{
			{2007, 12, 24},
			{2008, 5, 2},
			{2009, 1, 2},
			{2009, 5, 1},
			{2009, 5, 4},
			{2009, 5, 22},
			{2010, 5, 14},
		},
	},
	{
		title:  "KB 7 jun 2010 nr 10.001566",
		source: "https://wetten.overheid.nl/BWBR0027755",
		days: []civilDay{
			{2011, 5, 6},
			{2011, 6, 3},
			{2012, 5, 18},
			{2012, 12, 24},
			{2012, 12, 31},
			{2013, 4, 29},
			{2013, 5, 10},
			{2013, 12, 27},
		},
	},
	{
		title:  "KB 17 jun 2013 nr 13.001210",
		source: "https://wetten.overheid.nl/BWBR0033679",
		days: []civilDay{
			{2014, 5, 30},
			{2015, 1, 2},
			{2015, 5, 4},
			{2015, 5, 15},
			{2016, 5, 6},
		},
	},
	{
		title:  "KB 24 okt 2016 nr 2016001827",
		source: "http://wetten.overheid.nl/BWBR0038666/2016-11-01",
		days: []civilDay{
			{2017, 4, 28},
			{2017, 5, 26},
			{2018, 5, 11},
			{2018, 12, 24},
			{2018, 12, 31},
			{2019, 5, 31},
			{2019, 12, 27},
		},
	},
	{
		title:  "KB 20 sep 2019",
		source: "https://www.legal-support-office.nl/de-civiele-rol/feestdagen/",
		days: []civilDay{
			{2020, 5, 22},
			{2021, 5, 14},
			{2022, 5, 27},
		},
	},
	{
		title:  "KB 2023-2025",
		source: "https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745",
		days: []civilDay{
			{2023, 4, 28},
			{2023, 5, 19},
			{2024, 5, 10},
			{2024, 12, 27},
			{2025, 5, 30},
		},
	},
	{
		title:  "KB 2026-2028, Stcrt. 2025 24713",
		source: "github.com/MinBZK/regelrecht docs/src/content/rfcs/rfc-007.md + https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745",
		days: []civilDay{
			{2026, 1, 2},
			{2026, 5, 15},
			{2027, 5, 7},
			{2028, 4, 28},
			{2028, 5, 26},
		},
	},
}
