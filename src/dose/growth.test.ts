import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { doseOnDay } from './index.ts';

/** What grows in the first block, by hand: days 1 to 3 start, one step on days 4, 7, 10 … */
const lead: [TechniqueId, 'count' | 'seconds' | 'places', Record<number, number>][] = [
	['T01', 'count', { 1: 4, 3: 4, 4: 5, 6: 5, 7: 6, 18: 9, 19: 10, 22: 10, 365: 10 }],
	['T06', 'places', { 1: 1, 3: 1, 4: 2, 7: 3, 10: 4, 13: 4 }],
	['T09', 'seconds', { 1: 300, 4: 300, 100: 300 }],
	['T11', 'seconds', { 1: 5, 4: 7, 7: 9, 22: 19, 25: 20, 28: 20 }],
	['T22', 'seconds', { 1: 90, 4: 120, 22: 300, 25: 300 }],
	['X10', 'seconds', { 1: 300, 4: 360, 7: 420, 73: 1740, 76: 1800, 79: 1800 }],
	['X11', 'count', { 1: 5, 30: 5 }],
	['X12', 'seconds', { 1: 60, 16: 110, 19: 120, 22: 120 }],
];

for (const [id, what, days] of lead) {
	test(`${id}: ${what} grow by the rule`, () => {
		for (const [day, expected] of Object.entries(days)) {
			expect(doseOnDay(doses[id], Number(day)).blocks[0]?.[what], `day ${day}`).toBe(expected);
		}
	});
}

test('everything else stays at its start', () => {
	expect(doseOnDay(doses.T16, 100)).toEqual({
		sets: 1,
		blocks: [{ count: 12, seconds: 1, places: 1 }],
	});
	expect(doseOnDay(doses.X05, 100)).toEqual({
		sets: 1,
		blocks: [{ count: 5, seconds: 1, places: 1 }],
	});
	expect(doseOnDay(doses.T08, 100)).toEqual({
		sets: 1,
		blocks: [{ count: 1, seconds: 10, places: 3 }],
	});
});

test('each block stops at its own limit', () => {
	expect(doseOnDay(doses.T02, 7).blocks.map(({ count }) => count)).toEqual([4, 2]);
	expect(doseOnDay(doses.T02, 10).blocks.map(({ count }) => count)).toEqual([5, 2]);
});

test('sets grow where they are the thing to build', () => {
	const dose = { ...doses.T01, buildUp: { what: 'sets', add: 1, everyDays: 7 } as const };
	expect([1, 7, 8, 15].map((day) => doseOnDay(dose, day).sets)).toEqual([1, 1, 2, 2]);
	expect(doseOnDay(dose, 100).blocks[0]?.count).toBe(4);
});

for (const day of [0, -1, 1.5, Number.NaN]) {
	test(`day ${day} is refused with what to write`, () => {
		expect(() => doseOnDay(doses.T01, day)).toThrow(
			new RangeError(`day: found ${day}, write a whole number from 1`),
		);
	});
}
