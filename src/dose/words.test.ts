import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { doseInWords } from './index.ts';
import type { BlockWords } from './index.ts';

function sketch({ name, start, step, limit, dots }: BlockWords): string {
	const parts = [
		`${start.label} ${start.number} ${start.noun}`,
		'none' in step ? step.none : `${step.number} (${step.text}) ${step.when}`,
		`${limit.label} ${limit.number} ${limit.noun}`,
		...(dots ? [`${dots.start} of ${dots.limit} dots`] : []),
	];
	return (name === undefined ? '' : `${name}: `) + parts.join(' > ');
}

/** A row that grows by 1 every 3 days, as 25 of the techniques do. */
function countUp(start: number, one: string, limit: number, many: string): string {
	const dots = limit > 10 ? '' : ` > ${start} of ${limit} dots`;
	const noun = start === 1 ? one : many;
	const step = '+1 (If it feels easy, add 1) every 3 days';
	return `Start with ${start} ${noun} > ${step} > Stay at ${limit} ${many}${dots}`;
}

function timeUp(start: string, add: string, limit: string): string {
	const step = `+${add.split(' ')[0]} (If it feels easy, add ${add}) every 3 days`;
	return `Start with ${start} > ${step} > Stay at ${limit}`;
}

const rows: Record<TechniqueId, string[]> = {
	T01: [countUp(4, 'slide', 10, 'slides')],
	T02: [
		`Turns: ${countUp(2, 'turn each side', 5, 'turns each side')}`,
		`Tilts: ${countUp(1, 'tilt each side', 2, 'tilts each side')}`,
	],
	T03: [countUp(4, 'shrug', 10, 'shrugs')],
	T04: [timeUp('8 seconds', '2 seconds', '30 seconds')],
	T05: [countUp(2, 'round', 10, 'rounds')],
	T06: [
		'Start with 1 spot > +1 (If it feels easy, add 1 spot) every 3 days > Stay at 4 spots > 1 of 4 dots',
	],
	T07: [timeUp('15 seconds', '5 seconds', '1 minute')],
	T08: [
		'Start with 1 spot > +1 (If it feels easy, add 1 spot) every 3 days > Stay at 3 spots > 1 of 3 dots',
	],
	T09: [
		'Start with 5 minutes > The shortest time that helps is enough > Never more than 20 minutes',
	],
	T10: ['Start with 5 minutes > Longer is not better > Never more than 10 minutes'],
	T11: [timeUp('5 seconds each side', '2 seconds', '20 seconds each side')],
	T12: [countUp(2, 'lean', 8, 'leans')],
	T13: [countUp(2, 'breath', 5, 'breaths')],
	T14: [timeUp('30 seconds', '10 seconds', '3 minutes')],
	T15: [timeUp('2½ minutes', '1 minute', '15 minutes')],
	T16: [countUp(4, 'pull', 12, 'pulls')],
	T17: [timeUp('10 seconds', '5 seconds', '60 seconds')],
	T18: [timeUp('5 seconds', '2 seconds', '20 seconds')],
	T19: [countUp(4, 'lift', 12, 'lifts')],
	T20: [timeUp('5 seconds', '2 seconds', '20 seconds')],
	T21: [countUp(3, 'lift each side', 10, 'lifts each side')],
	T22: [timeUp('90 seconds', '30 seconds', '5 minutes')],
	T23: [timeUp('2½ minutes', '30 seconds', '10 minutes')],
	T24: [timeUp('5 minutes', '1 minute', '20 minutes')],
	X01: [timeUp('5 seconds each side', '2 seconds', '20 seconds each side')],
	X02: [countUp(2, 'opening each side', 8, 'openings each side')],
	X03: [countUp(2, 'turn each side', 8, 'turns each side')],
	X04: [countUp(3, 'lift', 10, 'lifts')],
	X05: [countUp(1, 'lean', 5, 'leans')],
	X06: ['Y', 'T', 'W'].map((name) => `${name}: ${countUp(2, 'lift', 5, 'lifts')}`),
	X07: [timeUp('8 seconds each side', '2 seconds', '30 seconds each side')],
	X08: [countUp(4, 'squeeze', 10, 'squeezes')],
	X09: [countUp(2, 'breath', 5, 'breaths')],
	X10: [timeUp('5 minutes', '1 minute', '30 minutes')],
	X11: [
		'Shoulder rolls: Do 5 shoulder rolls > One minute is the whole dose > Stay at 5 shoulder rolls > 5 of 5 dots',
		'Turns: Do 3 turns each side > One minute is the whole dose > Stay at 3 turns each side > 3 of 3 dots',
		'Reach: Do 2 breaths > One minute is the whole dose > Stay at 2 breaths > 2 of 2 dots',
	],
	X12: [timeUp('1 minute', '10 seconds', '2 minutes')],
	X13: [timeUp('8 seconds', '2 seconds', '20 seconds')],
	X14: [countUp(2, 'bend each side', 6, 'bends each side')],
	X15: [countUp(2, 'lift each side', 8, 'lifts each side')],
};

for (const [id, expected] of Object.entries(rows)) {
	test(`${id}: the big numbers`, () => {
		expect(doseInWords(doses[id as TechniqueId]).blocks.map(sketch)).toEqual(expected);
	});
}

/** Shapes no technique has yet. */
test('a held count above 1 stands with the seconds', () => {
	const [block] = doses.T11.blocks;
	const work = { ...block.work, count: { start: 2, limit: 2 } };
	const dose = { ...doses.T11, blocks: [{ ...block, work } as typeof block] } as typeof doses.T11;
	const [words] = doseInWords(dose).blocks;
	expect(words?.start).toEqual({
		number: '5',
		noun: 'seconds, 2 times each side',
		label: 'Start with',
	});
});

test('sets are the big number where they grow', () => {
	const dose = { ...doses.T01, buildUp: { what: 'sets', add: 1, everyDays: 7 } as const };
	expect(doseInWords(dose).blocks.map(sketch)).toEqual([
		'Start with 1 set of 4 slides > +1 (If it feels easy, add 1 set) every 7 days > Stay at 2 sets of 4 slides > 1 of 2 dots',
	]);
	expect(doseInWords(dose).short).toBe('1 to 2 sets of 4 to 10 slides');
});

test('a block without the growing thing says that it stays the same', () => {
	const [turns] = doses.T02.blocks;
	const [walk] = doses.T24.blocks;
	const dose = { ...doses.T02, blocks: [turns, { ...walk, name: 'walk' }] } as typeof doses.T02;
	expect(doseInWords(dose).blocks[1]?.step).toEqual({ none: 'This part stays the same' });
});

test('a thing that cannot be named is counted in times', () => {
	const [block] = doses.T01.blocks;
	const work = { ...block.work, noun: undefined };
	const dose = { ...doses.T01, blocks: [{ ...block, work }] } as typeof doses.T01;
	const { blocks, facts } = doseInWords(dose);
	expect(blocks[0]?.start.noun).toBe('times');
	expect(facts).toContainEqual({ label: '1 time is', text: 'both arms up and down again' });
});
