import { expect, test } from '@playwright/test';
import { applyTicks, type Tick, validateTicks } from './groups.ts';
import { formatProblem } from './problems.ts';
import { triageStylesheet } from './stylesheet.ts';
import { pick, randomFrom, readData, rungIn, techniques } from './test-data.ts';
import { compileTriage } from './triage.ts';
import { validateTriage } from './validate.ts';

const data = readData();
const tick = (id: string, signs: string): Tick => ({
	id,
	asks: 'You have any of these.',
	say: 'I have one of these',
	signs: signs.split(' '),
});

/** Ticks that may not be merged, and the message that says why. */
const WRONG: readonly (readonly [string, readonly Tick[], string])[] = [
	[
		'one sign',
		[tick('chest', 'E01')],
		'ticks.yaml: chest: signs: found ["E01"]; write two signs or more',
	],
	[
		'an unknown sign',
		[tick('chest', 'E01 E99')],
		'ticks.yaml: chest: signs: found E99; write the id of a sign',
	],
	[
		'a sign in two ticks',
		[tick('a', 'E01 E02'), tick('b', 'E02 E03')],
		'ticks.yaml: b: signs: found E02 in two ticks; write each sign once',
	],
	[
		'the id of another sign',
		[tick('E03', 'E01 E02')],
		'ticks.yaml: E03: id: found E03, a sign outside this tick; write an id of its own',
	],
	[
		'an id twice',
		[tick('a', 'E01 E02'), tick('a', 'E03 E06')],
		'ticks.yaml: a: id: found a twice; write another id',
	],
	[
		'two routes',
		[tick('lung', 'E23 E36')],
		'ticks.yaml: lung: signs: found route ambulance and emergency-department; write signs of one route',
	],
	['two groups', [tick('a', 'S09 C10')], 'found group soon and under-18; write signs of one group'],
	[
		'two times',
		[tick('a', 'S03 S05')],
		'found within 1 week and 2 weeks; write signs of one within',
	],
	[
		'other techniques',
		[tick('a', 'S03 S04')],
		'found allows T03 T22 T23 X08 X09 X10 X11 and T22 T23 X10; write signs of one allows',
	],
	[
		'a follow-up and none',
		[tick('a', 'E19 E35')],
		'found followUpOf none and Y12; write signs of one followUpOf',
	],
	[
		'not asked under 18',
		[tick('a', 'U28 U29')],
		'found children true and false; write signs of one children',
	],
	[
		'a rule for one of them',
		[tick('a', 'U10 U11')],
		'ticks.yaml: a: signs: found K01 lower with Y05 + U11 than Y05 + U10; write only signs that every rule treats alike',
	],
	[
		'two that count twice',
		[tick('a', 'U02 U04')],
		'found K32 lower with U02 than U02 + U04; write',
	],
];
for (const [name, ticks, message] of WRONG)
	test(`no tick of ${name}`, () => {
		expect(validateTicks(data, ticks).map(formatProblem)).toContainEqual(
			expect.stringContaining(message),
		);
	});

const TICKS = [
	tick('chest', 'E01 E02 E03 E06'),
	tick('legs', 'E07 E08'),
	tick('E09', 'E09 E10 E11'),
	tick('medicine', 'U30 U31'),
];
const merged = applyTicks(data, TICKS);

test('ticks that may be merged: the lists stay sound', () => {
	expect(validateTicks(data, TICKS)).toEqual([]);
	expect(merged.signs.length).toBe(data.signs.length - 7);
	const clusters = validateTriage(merged, { techniques }).filter(({ field }) => field !== 'id');
	expect(clusters).toEqual([]);
	const { asks, say, lines } = merged.signs.find(({ id }) => id === 'legs') ?? {};
	expect([asks, say]).toEqual(['You have any of these.', 'I have one of these']);
	expect(lines).toEqual(['E07', 'E08'].map((id) => data.signs.find((s) => s.id === id)?.asks));
	const css = triageStylesheet(merged);
	expect(css).toContain('#sign-legs:checked');
	expect(css).not.toContain('#sign-E08:checked');
});

test('20,000 random readers get the same result from the shorter list', () => {
	const full = compileTriage(data);
	const short = compileTriage(merged);
	const tickOf = new Map(
		TICKS.flatMap(({ id, signs }) => signs.map((sign) => [sign, id] as const)),
	);
	const ids = data.signs.map(({ id }) => id);
	const random = randomFrom(60);
	for (let i = 0; i < 20_000; i += 1) {
		const grouped = pick([...tickOf.keys()], Math.floor(random() * 3), random);
		const ticked = [...new Set([...grouped, ...pick(ids, Math.floor(random() * 4), random)])];
		const boxes = ticked.map((id) => tickOf.get(id) ?? id);
		const [long, brief] = [full({ ticked, none: [] }), short({ ticked: boxes, none: [] })];
		if (rungIn(long) !== rungIn(brief)) expect(boxes, ticked.join()).toEqual([]);
	}
});
