import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { sayHalf, sayRepeat } from './index.ts';

/** What the page says after its steps, by hand from the data of the facts. */
const REPEATS: readonly (readonly [TechniqueId, steps: number, string])[] = [
	['T01', 6, 'Repeat steps 3 to 5 until you have done 4 slides. Finish with step 6.'],
	['T09', 6, 'Go on with steps 3 and 4 for 5 minutes. Finish with steps 5 and 6.'],
];
for (const [id, steps, words] of REPEATS)
	test(`${id}: what is done again`, () => {
		expect(sayRepeat(doses[id], steps)).toBe(words);
	});

const HALVES: readonly (readonly [TechniqueId, 'start' | 'limit', whole: string, half: string])[] =
	[
		['T01', 'limit', '10 slides', '5 slides'],
		['T01', 'start', '4 slides', '2 slides'],
		['T06', 'limit', '1 minute at each of 4 spots', '1 minute at each of 2 spots'],
		['T06', 'start', '15 seconds at 1 spot', '15 seconds at 1 spot'],
		['T09', 'start', '5 minutes', '2½ minutes'],
	];
for (const [id, end, whole, half] of HALVES)
	test(`${id}: half of the dose at its ${end}`, () => {
		expect(sayHalf(doses[id], end)).toEqual({ whole, half });
	});

test('half of the sets where the sets grow', () => {
	const dose = {
		...doses.T01,
		sets: { start: 1, limit: 4 },
		buildUp: { what: 'sets', add: 1, everyDays: 7 } as const,
	};
	expect(sayHalf(dose, 'limit')).toEqual({
		whole: '4 sets of 10 slides',
		half: '2 sets of 10 slides',
	});
});
