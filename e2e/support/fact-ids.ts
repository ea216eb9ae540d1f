/**
 * Every fact that the site has to carry, by its id in the fact files it was written from: signs.yaml,
 * rules.yaml, technique-facts.md and evidence.md. Signs and rules that the site added are among them.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Ids from a letter and the numbers first to last: `T01` with two digits, `M1` with one. */
const numbered = (letter: string, first: number, last: number, digits: number): string[] =>
	Array.from(
		{ length: last - first + 1 },
		(_, at) => letter + String(first + at).padStart(digits, '0'),
	);

/** Signs, and facts about the reader (Y) and the pain (D). Gaps are ids that were dropped. */
export const signIds: string[] = [
	...numbered('E', 1, 37, 2),
	...words('N01 U01 U02'),
	...numbered('U', 4, 36, 2),
	...numbered('S', 1, 12, 2),
	...numbered('S', 14, 17, 2),
	...numbered('C', 1, 10, 2),
	...numbered('Y', 1, 23, 2),
	...words('D01 D03 D05 D07'),
	...numbered('D', 8, 14, 2),
];

/** Combinations of signs and facts. */
export const ruleIds: string[] = words(`
	K01 K02 K02b K03 K04 K06 K08 K08b K09 K09b K15 K17 K18 K19 K23 K24 K25 K26 K27 K27b K28 K29 K30 K31
	K32 K35 K36 K37 K37b K38 K39 K40 K41 K42 K43 K44 K45
`);

/** Groups of people that every technique is judged for. */
export const conditionCodes: string[] = words(`
	OST CAN INF HYP BLD PRG ART HRT LNG GLA INJ SUR NRV
	SHO WRI KNE BAL REF SKN DEV LTX U18 FLR SCI DSY BBS
`);

/** The id of a condition's fact: a code alone can be a sign's id too (U18). */
export const conditionId = (code: string): string => `A2-${code}`;

export const factIds: string[] = [
	...signIds,
	...ruleIds,
	...conditionCodes.map(conditionId),
	// Rules for everything: not today, conditions, stop signs, dose, pop, pages with little known.
	...numbered('A', 1, 6, 1),
	// Precautions, mistakes, reasons to seek help.
	...numbered('P', 1, 6, 1),
	...numbered('M', 1, 14, 1),
	...numbered('F', 1, 3, 1),
	// Techniques.
	...numbered('T', 1, 24, 2),
	...numbered('X', 1, 15, 2),
	// Routines.
	...words('G-first-week G-desk G-standing G-floor G-bed G-strength G-calm G-thin-bones'),
	// Sections of the evidence.
	...numbered('V', 0, 22, 1),
];

/** What facts are counted under: the letter of an id, or `A2` for the conditions. */
export const kindOfFact = (id: string): string =>
	id.startsWith(conditionId('')) ? 'A2-' : id.charAt(0);
