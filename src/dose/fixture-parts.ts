import type { BuildUp, Growing, Noun, Often, Span, Work } from './types.ts';

/** Short ways to write the doses of the facts, one line a part. */
export function to(start: number, limit: number): Span {
	return { start, limit };
}

export const oneSet = { sets: to(1, 1), restBetweenSets: 0 };

export function repeats(
	count: Span,
	oneIs: string,
	seconds: { go: number; hold?: Span; back: number },
	noun?: Noun,
): Work {
	return { by: 'repeats', count, oneIs, seconds, ...(noun && { noun }) };
}

export function hold(seconds: Span, count: Span, rest: number, oneIs: string, noun?: Noun): Work {
	return { by: 'hold', seconds, count, rest, oneIs, ...(noun && { noun }) };
}

export function times(timesADay: Span, min: number, max: number, hoursBetween?: number): Often {
	const daysAWeek = { min, max };
	return { timesADay, daysAWeek, ...(hoursBetween !== undefined && { hoursBetween }) };
}

export function grow(what: Growing, add: number): BuildUp {
	return { what, add, everyDays: 3 };
}
