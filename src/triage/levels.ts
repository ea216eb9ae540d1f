import type { Card, Group, Route, SoFar, Urgency, Within } from './types.ts';

/** In the order they are asked. */
export const GROUPS: readonly Group[] = [
	'emergency',
	'under-18',
	'today',
	'about-you',
	'the-pain',
	'soon',
];

export interface Rung {
	readonly soFar: SoFar;
	readonly urgency: Urgency;
	readonly within?: Within;
	readonly route?: Route;
}

/** Every result the ticks can give, lowest first. A place on it is a "rung": its index here. */
export const LADDER: readonly Rung[] = [
	{ soFar: 'nothing', urgency: 'none' },
	{ soFar: 'soon', urgency: 'soon', within: 'no rush' },
	{ soFar: 'soon', urgency: 'soon', within: '2 weeks' },
	{ soFar: 'soon', urgency: 'soon', within: '1 week' },
	{ soFar: 'soon', urgency: 'soon', within: 'a few days' },
	{ soFar: 'check-first', urgency: 'soon', within: 'today' },
	{ soFar: 'today', urgency: 'today', within: 'today' },
	{ soFar: 'today', urgency: 'today', within: 'a few hours' },
	{ soFar: 'today', urgency: 'today', within: 'now' },
	{ soFar: 'emergency', urgency: 'emergency', within: 'now', route: 'emergency-department' },
	{ soFar: 'emergency', urgency: 'emergency', within: 'now', route: 'ambulance' },
];

/** From here up a result stands although questions were left, and allows no technique. */
export const TODAY = LADDER.findIndex((rung) => rung.soFar === 'today');

export interface Placed {
	readonly urgency: Urgency;
	readonly route?: Route | undefined;
	readonly within?: Within | undefined;
	readonly screen?: 'check-first' | undefined;
}

/** The rung of a sign or of a rule's `then`; -1 when its fields fit no rung. */
export function rungOf(placed: Placed): number {
	if (placed.urgency === 'none') return 0;
	const soFar = placed.screen ?? placed.urgency;
	return LADDER.findIndex(
		(rung) =>
			rung.soFar === soFar &&
			rung.urgency === placed.urgency &&
			rung.within === placed.within &&
			rung.route === placed.route,
	);
}

/** The times a sign or rule of this urgency may name, slowest first. */
export function withinFor(placed: Pick<Placed, 'urgency' | 'screen'>): readonly Within[] {
	const soFar = placed.screen ?? placed.urgency;
	const found = LADDER.filter((rung) => rung.soFar === soFar).flatMap((rung) => rung.within ?? []);
	return [...new Set(found)];
}

/** The one wording of every result. */
export const HEADINGS: Readonly<Record<Card, string>> = {
	ambulance: 'Call an ambulance now',
	'emergency-department': 'Go to an emergency department now',
	today: 'Get medical help today',
	'check-first': 'Check first: talk it through today',
	soon: 'See a doctor or physio soon',
	'self-care': 'Self-care is reasonable',
	unfinished: 'You left some questions',
};

/**
 * New pain between the shoulder blades: one question, two ticks. With both, U01 holds; a rule that
 * names U01 names N01 too, because N01 counts as U01 once anything else is ticked.
 */
export const NEW_PAIN = { today: 'U01', checkFirst: 'N01' } as const;

/** Age is one choice with an answer of its own: it does not answer the other facts of its group. */
export const AGE_CLUSTER = 'age';
