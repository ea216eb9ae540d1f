import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { minutes, timeline } from './index.ts';
import type { Dose, Work } from './index.ts';
import { getSecondsAt } from './timeline.ts';

/** "Minutes:" of each technique in the facts, first day and full. */
const factMinutes: Record<TechniqueId, [number, number]> = {
	T01: [1, 3],
	T02: [1, 3],
	T03: [1, 3],
	T04: [1, 2],
	T05: [1, 3],
	T06: [1, 4],
	T07: [1, 4],
	T08: [1, 4],
	T09: [5, 20],
	T10: [5, 10],
	T11: [1, 2],
	T12: [1, 3],
	T13: [1, 2],
	T14: [1, 3],
	T15: [3, 15],
	T16: [1, 7],
	T17: [1, 4],
	T18: [1, 2],
	T19: [1, 4],
	T20: [1, 2],
	T21: [1, 5],
	T22: [2, 5],
	T23: [3, 10],
	T24: [5, 20],
	X01: [1, 3],
	X02: [1, 6],
	X03: [1, 3],
	X04: [1, 3],
	X05: [1, 2],
	X06: [1, 4],
	X07: [1, 3],
	X08: [1, 2],
	X09: [1, 3],
	X10: [5, 30],
	X11: [1, 1],
	X12: [1, 2],
	X13: [1, 2],
	X14: [1, 2],
	X15: [1, 5],
};

/** Seconds by hand from the dose lines: first day, everything at its limit. */
const factSeconds: Partial<Record<TechniqueId, [number, number]>> = {
	T01: [4 * 6, 2 * 10 * 6 + 30],
	T02: [2 * 2 * 7 + 2 * 5 + 5, 2 * 5 * 8 + 4 * 10 + 3 * 5],
	T06: [15, 4 * 60],
	T08: [10, 3 * 2 * 30 + 5 * 10],
	T11: [2 * 5 + 5, 4 * 20 + 3 * 5],
	T13: [2 * 8, 2 * 5 * 8 + 15],
	T16: [4 * 6, 3 * 12 * 7 + 2 * 60],
	X02: [2 * 2 * 9, 2 * 2 * 8 * 10 + 20],
	X05: [7, 3 * 5 * 8],
	X06: [3 * 2 * 4, 2 * 3 * 5 * 5 + 45],
	X07: [2 * 8 + 10, 4 * 30 + 3 * 10],
	X09: [2 * 9, 3 * 5 * 9 + 2 * 20],
	X11: [15 + 24 + 16, 15 + 24 + 16],
};

for (const [id, [firstDay, full]] of Object.entries(factMinutes)) {
	test(`${id} takes ${firstDay} to ${full} minutes, as the facts say`, () => {
		expect(minutes(doses[id as TechniqueId])).toEqual({ firstDay, full });
	});
}

test('the seconds behind the minutes', () => {
	for (const [id, [start, limit]] of Object.entries(factSeconds)) {
		const dose = doses[id as TechniqueId];
		expect([getSecondsAt(dose, 'start'), getSecondsAt(dose, 'limit')], id).toEqual([start, limit]);
	}
});

test('a cap cuts the minutes', () => {
	expect(minutes({ ...doses.T16, capMinutes: 5 })).toEqual({ firstDay: 1, full: 5 });
	expect(minutes({ ...doses.T16, capMinutes: 0.5 })).toEqual({ firstDay: 1, full: 1 });
});

/** One set of the technique, as the routines take it. */
function oneSetOf(id: TechniqueId): Dose {
	return { ...doses[id], sets: { start: 1, limit: 1 } };
}

function walkFor(start: number, limit: number): Dose {
	const [block] = doses.X10.blocks;
	const work: Work = { by: 'time', seconds: { start, limit } };
	return { ...doses.X10, blocks: [{ ...block, work }] };
}

/** Section G of the facts; the movement break stands outside the minutes there. */
const routines: [string, [Dose, ...Dose[]], number, number][] = [
	['Desk', [oneSetOf('X03'), oneSetOf('X08'), oneSetOf('T03')], 2, 4],
	['Standing', [oneSetOf('T01'), oneSetOf('X07'), oneSetOf('X13')], 1, 5],
	['Floor', [oneSetOf('T05'), oneSetOf('X02'), oneSetOf('X09')], 2, 5],
	['Bed', [oneSetOf('X02'), oneSetOf('X09'), oneSetOf('T22')], 3, 9],
	['Strength', [oneSetOf('T16'), oneSetOf('X12')], 2, 4],
	['Strength, all sets', [doses.T16, doses.X12], 2, 9],
	['Calm', [doses.T22, doses.T23], 4, 15],
	['Thin bones', [oneSetOf('X08'), oneSetOf('T01'), walkFor(300, 600)], 6, 13],
];

for (const [name, together, firstDay, full] of routines) {
	test(`routine ${name}: seconds are added before rounding`, () => {
		expect(minutes(...together)).toEqual({ firstDay, full });
	});
}

test('routine First week takes 6 minutes on day 1 and 9 on day 7', () => {
	const together = [oneSetOf('X03'), oneSetOf('X08'), walkFor(300, 420)];
	const secondsOn = (day: number) =>
		together.reduce((sum, dose) => sum + timeline(dose, day).total, 0);
	expect(secondsOn(1)).toBe(20 + 20 + 300);
	expect(secondsOn(7)).toBe(40 + 30 + 420);
});
