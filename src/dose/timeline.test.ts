import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { timeline } from './index.ts';
import type { Dose, Phase, Work } from './index.ts';

function sketch({ kind, seconds, side, set, count, place, check }: Phase): string {
	const where = `${set}.${place}.${count}${side ? ` ${side}` : ''}`;
	return `${kind} ${seconds} ${where}${check ? ' check' : ''}`;
}

/** Day 1 phase by phase; the numbers are set.place.count. */
const days: [TechniqueId, number, string[]][] = [
	[
		'X03',
		1,
		[
			...['go 2 1.1.1 first', 'hold 1 1.1.1 first', 'back 2 1.1.1 first'],
			...['go 2 1.1.1 other', 'hold 1 1.1.1 other', 'back 2 1.1.1 other'],
			...['go 2 1.1.2 first', 'hold 1 1.1.2 first', 'back 2 1.1.2 first'],
			...['go 2 1.1.2 other', 'hold 1 1.1.2 other', 'back 2 1.1.2 other'],
		],
	],
	['T11', 1, ['hold 5 1.1.1 first', 'switch-sides 5 1.1.1 other', 'hold 5 1.1.1 other']],
	['T11', 4, ['hold 7 1.1.1 first', 'switch-sides 5 1.1.1 other', 'hold 7 1.1.1 other']],
	[
		'T02',
		1,
		[
			...['go 3 1.1.1 first', 'hold 1 1.1.1 first', 'back 3 1.1.1 first'],
			...['go 3 1.1.1 other', 'hold 1 1.1.1 other', 'back 3 1.1.1 other'],
			...['go 3 1.1.2 first', 'hold 1 1.1.2 first', 'back 3 1.1.2 first'],
			...['go 3 1.1.2 other', 'hold 1 1.1.2 other', 'back 3 1.1.2 other'],
			...['hold 5 1.1.1 first', 'switch-sides 5 1.1.1 other', 'hold 5 1.1.1 other'],
		],
	],
	['T05', 1, ['go 4 1.1.1', 'back 4 1.1.1', 'go 4 1.1.2', 'back 4 1.1.2']],
	['T06', 4, ['time 15 1.1.1', 'time 15 1.2.1']],
	['T08', 4, ['hold 10 1.1.1', 'rest 10 1.2.1', 'hold 10 1.2.1']],
	['T09', 1, ['time 300 1.1.1']],
	['T14', 13, ['time 60 1.1.1', 'time 10 1.1.1 check']],
	[
		'T13',
		1,
		['breathe-in 4 1.1.1', 'breathe-out 4 1.1.1', 'breathe-in 4 1.1.2', 'breathe-out 4 1.1.2'],
	],
];

for (const [id, day, expected] of days) {
	test(`${id} on day ${day}, phase by phase`, () => {
		expect(timeline(doses[id], day).phases.map(sketch)).toEqual(expected);
	});
}

test('slow breathing is 9 breaths of 10 seconds on day 1', () => {
	const { phases, total } = timeline(doses.T22, 1);
	expect(total).toBe(90);
	expect(phases.filter(({ kind }) => kind === 'breathe-in')).toHaveLength(9);
	expect(phases.filter(({ kind }) => kind === 'breathe-out')).toHaveLength(9);
	expect(phases).toHaveLength(18);
});

test('a breath that does not fit in is plain time', () => {
	const work: Work = { by: 'time', seconds: { start: 25, limit: 25 }, breath: { in: 5, out: 5 } };
	const dose: Dose = { ...doses.T22, blocks: [{ steps: [2, 3], work }] };
	expect(timeline(dose, 1).phases.map(({ kind, seconds }) => `${kind} ${seconds}`)).toEqual([
		...['breathe-in 5', 'breathe-out 5', 'breathe-in 5', 'breathe-out 5', 'time 5'],
	]);
});

test('a second set follows a rest that already counts as the set to come', () => {
	const dose: Dose = { ...doses.X06, sets: { start: 2, limit: 2 } };
	const { phases } = timeline(dose, 1);
	const rests = phases.filter(({ kind }) => kind === 'rest');
	expect(rests).toEqual([{ kind: 'rest', seconds: 45, block: 0, set: 2, count: 1, place: 1 }]);
	expect(phases.map(({ block }) => block)).toEqual(
		[0, 1, 2, 0, 0, 1, 2].flatMap((block, at) => (at === 3 ? [0] : Array<number>(6).fill(block))),
	);
});

test('a change of sides without a time of its own is announced with 0 seconds', () => {
	const { phases, total } = timeline(doses.X14, 1);
	expect(
		phases.filter(({ kind }) => kind === 'switch-sides').map(({ seconds }) => seconds),
	).toEqual([0]);
	expect(total).toBe(2 * 2 * 7);
});

test('a guided practice can add time to move and to change', () => {
	const sketches = (id: TechniqueId, day: number) =>
		timeline(doses[id], day, { move: 3, change: 8 }).phases.map(sketch);
	expect(sketches('T11', 1)).toEqual([
		...['go 3 1.1.1 first', 'hold 5 1.1.1 first', 'back 3 1.1.1 first'],
		'switch-sides 8 1.1.1 other',
		...['go 3 1.1.1 other', 'hold 5 1.1.1 other', 'back 3 1.1.1 other'],
	]);
	expect(sketches('T06', 4)).toEqual(['time 15 1.1.1', 'rest 8 1.2.1', 'time 15 1.2.1']);
	expect(timeline(doses.X14, 1, { change: 8 }).total).toBe(2 * 2 * 7 + 8);
	expect(timeline(doses.X03, 1, { move: 3, change: 8 }).total).toBe(20);
});
