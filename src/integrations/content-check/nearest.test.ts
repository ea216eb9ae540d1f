import { expect, test } from '@playwright/test';
import { didYouMean, nearest } from './nearest.ts';
import { show } from './problem.ts';

const known = ['seated-turn', 'cat-cow', 'heat', 'band-row', 'E08', 'thin-bones'];

const guesses: [written: string, meant: string | undefined][] = [
	['heat', 'heat'],
	['haet', 'heat'],
	['Heat', 'heat'],
	['seated-turns', 'seated-turn'],
	['seated', 'seated-turn'],
	['thinbones', 'thin-bones'],
	['E80', 'E08'],
	['foam-roller', undefined],
	['', undefined],
];
for (const [written, meant] of guesses)
	test(`nearest to "${written}" is ${meant ?? 'none'}`, () => {
		expect(nearest(written, known)).toBe(meant);
	});

test('only text has a nearest word', () => {
	expect(didYouMean(7, known)).toBe('');
	expect(didYouMean('haet', known)).toBe(' (did you mean heat?)');
});

const values: [value: unknown, words: string][] = [
	[undefined, 'nothing'],
	[null, 'nothing'],
	['', 'nothing'],
	[[], 'an empty list'],
	['heat', '"heat"'],
	[3, '3'],
	[{ a: [1] }, '{"a":[1]}'],
	['x'.repeat(100), `"${'x'.repeat(67)}…"`],
];
test('values are shown as an author would recognise them', () => {
	expect(values.map(([value]) => show(value))).toEqual(values.map(([, words]) => words));
});
