import { expect, test } from '@playwright/test';
import { applyOpeners, type Opener, validateOpeners } from './openers.ts';
import { formatProblem } from './problems.ts';
import { triageStylesheet } from './stylesheet.ts';
import { pick, randomFrom, readData, rungIn } from './test-data.ts';
import { compileTriage } from './triage.ts';

const data = readData();
const opener = (id: string, signs: string): Opener => ({
	id,
	asks: 'You have one of these.',
	say: 'I have one of these',
	signs: signs.split(' '),
});

/** Openers that may not be, and the message that says why. */
const WRONG: readonly (readonly [string, readonly Opener[], string])[] = [
	[
		'one box',
		[opener('a', 'U10')],
		'openers.yaml: a: signs: found ["U10"]; write two boxes or more',
	],
	['an unknown box', [opener('a', 'U10 U99')], 'found U99; write the id of a box'],
	[
		'a box under two',
		[opener('a', 'U10 U11'), opener('b', 'U11 U12')],
		'b: signs: found U11 twice',
	],
	['an id of a box', [opener('U10', 'U11 U12')], 'U10: id: found U10; write an id that no box has'],
	['an id of another', [opener('a', 'U10 U11'), opener('a', 'U12 U26')], 'a: id: found a; write'],
	[
		'two groups',
		[opener('a', 'Y12 S16')],
		'found boxes of several values of group; write boxes of',
	],
	['two clusters', [opener('a', 'U10 U15')], 'of cluster; write boxes of one cluster'],
	['an emergency', [opener('a', 'E07 E08')], 'found E07; write no emergency: it stands open'],
	['a follow-up', [opener('a', 'U10 U27')], 'found U27; write no follow-up: its fact opens it'],
	[
		'two times of today',
		[opener('a', 'U28 U30')],
		'for today of several times; write boxes of one',
	],
	[
		'a fact whose follow-up has others',
		[opener('a', 'Y16 Y23')],
		'found a fact of E31, which has others; write boxes without it',
	],
];
for (const [name, openers, message] of WRONG)
	test(`no opener of ${name}`, () => {
		expect(validateOpeners(data, openers).map(formatProblem)).toContainEqual(
			expect.stringContaining(message),
		);
	});

const OPENERS = [
	opener('numb', 'U10 U11 U12 U26'),
	opener('joints', 'Y14 Y15'),
	opener('weeks', 'S03 S04'),
];
const opened = applyOpeners(data, OPENERS);
const triage = compileTriage(opened);

test('an opener of today counts as today, one of facts as a fact, one of soon says nothing', () => {
	expect(validateOpeners(data, OPENERS)).toEqual([]);
	expect(opened.signs.map(({ id }) => id).slice(data.signs.length)).toEqual(['numb', 'joints']);
	expect(triage({ ticked: ['joints'], none: [] }).unanswered).not.toContain('about-you');
	expect(triage({ ticked: ['joints'], none: [] }).soFar).toBe('nothing');
	const { soFar, within, reasons } = triage({ ticked: ['numb'], none: [] });
	expect([soFar, within, reasons.map(({ id }) => id)]).toEqual(['today', 'today', ['numb']]);
});

test('with one of its boxes ticked it is no reason of its own', () => {
	const { reasons } = triage({ ticked: ['numb', 'U11'], none: [] });
	expect(reasons.map(({ id }) => id)).toEqual(['U11']);
	expect(triageStylesheet(opened)).toContain(
		':has(#sign-U10:checked,#sign-U11:checked,#sign-U12:checked,#sign-U26:checked) [data-reason="numb"]{display:none}',
	);
});

test('20,000 random readers: an opener over a ticked box changes nothing', () => {
	const full = compileTriage(data);
	const ids = data.signs.map(({ id }) => id);
	const random = randomFrom(61);
	const under = OPENERS[0]?.signs ?? [];
	for (let i = 0; i < 20_000; i += 1) {
		const ticked = [...new Set([...pick(under, 1, random), ...pick(ids, 3, random)])];
		const [long, brief] = [
			full({ ticked, none: [] }),
			triage({ ticked: ['numb', ...ticked], none: [] }),
		];
		if (rungIn(long) !== rungIn(brief)) expect(ticked).toEqual([]);
	}
});
