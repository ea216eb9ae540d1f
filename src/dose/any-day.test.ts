import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import { minutes, timeline } from './index.ts';
import type { Dose, Span, Work } from './index.ts';
import { getSecondsAt } from './timeline.ts';

/** The same numbers on every run (mulberry32). */
function makeRandom(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

function makeDose(random: (limit: number) => number): Dose {
	const span = (most: number): Span => {
		const start = 1 + random(most);
		return { start, limit: start + random(most) };
	};
	const makeWork = (): Work => {
		const oneIs = 'one turn';
		const all: [Work, Work, Work, Work] = [
			{
				by: 'repeats',
				count: span(6),
				oneIs,
				seconds: { go: 1 + random(4), hold: span(3), back: 2 },
			},
			{ by: 'hold', seconds: span(30), count: span(3), rest: random(20), oneIs },
			{ by: 'breaths', count: span(6), in: 4, out: 1 + random(6) },
			{ by: 'time', seconds: span(300), breath: { in: 3, out: 4 }, checkAt: [60, 120] },
		];
		return all[random(4)] ?? all[0];
	};
	const makeBlock = (name: string): Dose['blocks'][number] => ({
		name,
		steps: [1, 2],
		work: makeWork(),
		sides: ([undefined, 'alternate', 'one-then-other'] as const)[random(3)],
		places: random(3) === 0 ? { word: 'spot', count: span(3) } : undefined,
	});
	return {
		blocks: random(2) === 0 ? [makeBlock('A')] : [makeBlock('A'), makeBlock('B')],
		sets: span(2),
		restBetweenSets: random(60),
		often: { timesADay: span(2), daysAWeek: { min: 2, max: 7 } },
		buildUp: {
			what: (['count', 'seconds', 'sets', 'places'] as const)[random(4)] ?? 'count',
			add: 1 + random(5),
			everyDays: 1 + random(5),
		},
		basis: 'consensus',
	};
}

/** Days on which a timeline leaves the dose: shorter than day 1 or the day before, or too long. */
function findStrayDays(dose: Dose): string[] {
	const { firstDay, full } = minutes(dose);
	const limit = getSecondsAt(dose, 'limit');
	let before = getSecondsAt(dose, 'start');
	const stray = timeline(dose, 1).total === before ? [] : ['day 1 is not the start'];
	for (let day = 1; day <= 90; day += 1) {
		const { phases, total } = timeline(dose, day);
		const whole = Math.max(1, Math.ceil(total / 60));
		const adds = total === phases.reduce((sum, phase) => sum + phase.seconds, 0);
		if (!adds || total < before || total > limit || whole < firstDay || whole > full) {
			stray.push(`day ${day}: ${total} s of ${JSON.stringify(dose)}`);
		}
		before = total;
	}
	return stray;
}

test('any day of any technique lies between its first day and its limit', () => {
	expect(Object.values(doses).flatMap(findStrayDays)).toEqual([]);
});

test('any day of 200 made-up doses lies between its first day and its limit', () => {
	const random = makeRandom(20);
	const made = Array.from({ length: 200 }, () => makeDose(random));
	expect(made.flatMap(findStrayDays)).toEqual([]);
});
