import { expect, test } from '@playwright/test';
import { to } from './fixture-parts.ts';
import { doses, stepCounts } from './fixtures.ts';
import { doseProblems } from './index.ts';
import type { Block, Dose, Work } from './index.ts';

for (const [steps, ids] of stepCounts) {
	for (const id of ids) {
		test(`${id} with ${steps} steps has no problem`, () => {
			expect(doseProblems(doses[id], steps)).toEqual([]);
		});
	}
}

test('every technique is judged', () => {
	const ids = stepCounts.flatMap(([, each]) => each);
	expect(ids.toSorted()).toEqual(Object.keys(doses).toSorted());
});

const [repeated] = doses.X03.blocks;
const often = { timesADay: to(1, 1), daysAWeek: { min: 2, max: 7 } };

function withBlock(dose: Dose, change: Partial<Block>): Dose {
	return { ...dose, blocks: [{ ...dose.blocks[0], ...change }] };
}

function withWork(dose: Dose, change: Partial<Work>): Dose {
	return withBlock(dose, { work: { ...dose.blocks[0].work, ...change } as Work });
}

function withBlocks(...changes: Partial<Block>[]): Dose {
	const [first, ...others] = changes.map((change) => ({ ...repeated, ...change }));
	return { ...doses.X03, blocks: [first ?? repeated, ...others] };
}

/** A dose with one mistake, then the path, what was found and what to write. */
const mistakes: [string, Dose, string, string, string][] = [
	[
		'start above limit',
		withWork(doses.X03, { count: to(9, 8) }),
		'blocks.0.work.count',
		'start 9, limit 8',
		'a start of 8 or less, or a higher limit',
	],
	[
		'a hold that shrinks',
		withWork(doses.X03, { seconds: { go: 2, hold: to(3, 2), back: 2 } } as Partial<Work>),
		'blocks.0.work.seconds.hold',
		'start 3, limit 2',
		'a start of 2 or less, or a higher limit',
	],
	[
		'half a repeat',
		withWork(doses.X03, { count: to(1.5, 8) }),
		'blocks.0.work.count',
		'start 1.5, limit 8',
		'whole numbers from 1',
	],
	[
		'a day without seconds',
		withWork(doses.T11, { seconds: to(0, 20) } as Partial<Work>),
		'blocks.0.work.seconds',
		'start 0, limit 20',
		'numbers above 0',
	],
	['no set', { ...doses.X03, sets: to(0, 2) }, 'sets', 'start 0, limit 2', 'whole numbers from 1'],
	[
		'shrinking times a day',
		{ ...doses.X03, often: { ...often, timesADay: to(3, 1) } },
		'often.timesADay',
		'start 3, limit 1',
		'a start of 1 or less, or a higher limit',
	],
	[
		'a step that does not exist',
		withBlock(doses.X03, { steps: [1, 8] }),
		'blocks.0.steps',
		'[1, 8]',
		'whole step numbers from 1 to 7',
	],
	[
		'steps the wrong way round',
		withBlock(doses.X03, { steps: [4, 1] }),
		'blocks.0.steps',
		'[4, 1]',
		'[1, 4]: the first step, then the last',
	],
	[
		'blocks that share a step',
		withBlocks({ name: 'a', steps: [1, 3] }, { name: 'b', steps: [3, 4] }),
		'blocks.1.steps',
		'[3, 4]',
		'a first step after 3, where the block before ends',
	],
	[
		'a nameless block among several',
		withBlocks({ name: 'a', steps: [1, 2] }, { name: ' ', steps: [3, 4] }),
		'blocks.1.name',
		'nothing',
		'a short name: there are several blocks',
	],
	[
		'two blocks of one name',
		withBlocks({ name: 'turns', steps: [1, 2] }, { name: 'Turns', steps: [3, 4] }),
		'blocks.1.name',
		'Turns',
		'a name no other block has',
	],
	[
		'a build-up of what is not there',
		{ ...doses.X03, buildUp: { what: 'places', add: 1, everyDays: 3 } },
		'buildUp.what',
		'places',
		'something a block has, such as count, seconds or sets',
	],
	[
		'a build-up of what cannot grow',
		{ ...doses.X03, buildUp: { what: 'seconds', add: 1, everyDays: 3 } },
		'buildUp.what',
		'seconds, which cannot grow',
		'something whose limit is above its start, or none with the reason',
	],
	[
		'a build-up by nothing',
		{ ...doses.X03, buildUp: { what: 'count', add: 0, everyDays: 3 } },
		'buildUp.add',
		'0',
		'a whole number of count, 1 or more',
	],
	[
		'a build-up without days',
		{ ...doses.X03, buildUp: { what: 'count', add: 1, everyDays: 0 } },
		'buildUp.everyDays',
		'0',
		'a whole number of days, 1 or more',
	],
	[
		'no build-up and no reason',
		{ ...doses.T09, buildUp: { none: ' ' } },
		'buildUp.none',
		'no words',
		'the reason in one short phrase, without a full stop',
	],
	[
		'a cap below the full length',
		{ ...doses.T16, capMinutes: 6 },
		'capMinutes',
		'6',
		'7 or more (everything at its limit takes 372 seconds), or lower limits',
	],
	[
		'holds without a rest',
		withWork(doses.T11, { rest: 0 }),
		'blocks.0.work.rest',
		'0',
		'seconds above 0',
	],
	[
		'sets without a rest',
		{ ...doses.X03, restBetweenSets: 0 },
		'restBetweenSets',
		'0',
		'seconds above 0: there can be several sets',
	],
	[
		'a check after the end',
		withWork(doses.T10, { checkAt: [300, 600] }),
		'blocks.0.work.checkAt',
		'[300, 600]',
		'rising seconds, above 0 and below 600',
	],
	[
		'checks out of order',
		withWork(doses.T09, { checkAt: [600, 300] }),
		'blocks.0.work.checkAt',
		'[600, 300]',
		'rising seconds, above 0 and below 1200',
	],
	[
		'an eighth day',
		{ ...doses.X03, often: { ...often, daysAWeek: { min: 2, max: 8 } } },
		'often.daysAWeek',
		'min 2, max 8',
		'whole numbers, min to max, at most 7',
	],
	[
		'breaks the wrong way round',
		{ ...doses.X11, often: { everyMinutesOfSitting: { min: 60, max: 30 } } },
		'often.everyMinutesOfSitting',
		'min 60, max 30',
		'whole numbers, min to max',
	],
	[
		'waits that do not fit into a day',
		{ ...doses.T09, often: { ...often, timesADay: to(1, 4), hoursBetween: 8 } },
		'often.hoursBetween',
		'8',
		'hours above 0 that fit 4 times into a day',
	],
	[
		'a weekly aim out of reach',
		{ ...doses.X10, weeklyTarget: { minutes: 500 } },
		'weeklyTarget.minutes',
		'500',
		'1 to 420 minutes, the most this dose comes to in a week',
	],
	[
		'a course of no weeks',
		{ ...doses.X12, course: { weeks: 0 } },
		'course.weeks',
		'0',
		'a whole number of weeks, 1 or more',
	],
];

for (const [name, dose, path, found, write] of mistakes) {
	test(`${name} is named with what to write`, () => {
		expect(doseProblems(dose, 7)).toEqual([{ path, found, write }]);
	});
}

test('several mistakes are all named', () => {
	const dose = { ...withBlock(doses.X03, { steps: [0, 9] }), sets: to(2, 1), capMinutes: 1 };
	expect(doseProblems(dose, 7).map(({ path }) => path)).toEqual(['sets', 'blocks.0.steps']);
});
