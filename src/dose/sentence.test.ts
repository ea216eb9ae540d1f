import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { doseInWords } from './index.ts';

const sentences: Partial<Record<TechniqueId, [short: string, ...sentences: string[]]>> = {
	T01: [
		'4 to 10 slides',
		'Start with 4 slides, once a day, 2 to 7 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 10 slides, at most 2 sets.',
	],
	T02: [
		'2 to 5 turns and 1 to 2 tilts each side',
		'Start with 2 turns and 1 tilt of 5 seconds each side, once a day.',
		'Do it 2 to 7 days a week and add 1 every 3 days if it feels easy.',
		'Stay at 5 turns and 2 tilts of 10 seconds each side, at most 2 times a day.',
	],
	T05: [
		'2 to 10 rounds',
		'Start with 2 rounds, once a day, 2 to 7 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 10 rounds, at most 2 sets.',
	],
	T06: [
		'1 to 4 spots, 15 seconds to 1 minute each',
		'Start with 15 seconds at 1 spot, once a day, 2 to 7 days a week.',
		'Add 1 spot every 3 days if it feels easy.',
		'Stay at 1 minute at each of 4 spots, and never over 5 minutes in all.',
	],
	T08: [
		'1 to 3 spots, 10 to 30 seconds each',
		'Start with 1 press of 10 seconds at 1 spot, once a day, 2 to 7 days a week.',
		'Add 1 spot every 3 days if it feels easy.',
		'Stay at 2 presses of 30 seconds at each of 3 spots, and never over 4 minutes in all.',
	],
	T09: [
		'5 to 20 minutes',
		'Start with 5 minutes, once a day, 1 to 7 days a week.',
		'The shortest time that helps is enough.',
		'Never go over 20 minutes, at most 4 times a day with 2 hours between.',
	],
	T10: [
		'5 to 10 minutes',
		'Start with 5 minutes, once a day, 1 to 7 days a week.',
		'Longer is not better.',
		'Never go over 10 minutes, at most 3 times a day with 2 hours between.',
	],
	T11: [
		'5 to 20 seconds each side',
		'Start with 1 turn of 5 seconds each side, once a day, 2 to 7 days a week.',
		'Add 2 seconds every 3 days if it feels easy.',
		'Stay at 2 turns of 20 seconds each side.',
	],
	T13: [
		'2 to 5 breaths',
		'Start with 2 breaths, once a day, 1 to 7 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 5 breaths, at most 2 sets, and never over 5 minutes in all.',
	],
	T16: [
		'4 to 12 pulls',
		'Start with 4 pulls, once a day, 2 to 3 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 12 pulls, at most 3 sets.',
	],
	T17: [
		'10 to 60 seconds',
		'Start with 1 hold of 10 seconds, once a day, 2 to 7 days a week.',
		'Add 5 seconds every 3 days if it feels easy.',
		'Stay at 3 holds of 60 seconds.',
	],
	T22: [
		'90 seconds to 5 minutes',
		'Start with 90 seconds, once a day, 2 to 7 days a week.',
		'Add 30 seconds every 3 days if it feels easy.',
		'Stay at 5 minutes, at most 3 times a day.',
	],
	X03: [
		'2 to 8 turns each side',
		'Start with 2 turns each side, once a day, 2 to 7 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 8 turns each side, at most 2 sets, 3 times a day.',
	],
	X05: [
		'1 to 5 leans at 1 to 3 places on your back',
		'Start with 1 lean at 1 place on your back, once a day, 2 to 7 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 5 leans at each of 3 places on your back, and never over 3 minutes in all.',
	],
	X06: [
		'2 to 5 lifts each for Y, T and W',
		'Start with 2 lifts each for Y, T and W, once a day, 2 to 3 days a week.',
		'Add 1 every 3 days if it feels easy.',
		'Stay at 5 lifts each for Y, T and W, at most 2 sets.',
	],
	X10: [
		'5 to 30 minutes',
		'Start with 5 minutes, once a day, 5 to 7 days a week.',
		'Add 1 minute every 3 days if it feels easy.',
		'Stay at 30 minutes, at most 2 times a day, and aim for 150 minutes a week.',
	],
	X11: [
		'5 shoulder rolls, 3 turns each side and 2 breaths',
		'Do 5 shoulder rolls, 3 turns each side and 2 breaths every 30 to 60 minutes of sitting.',
		'One minute is the whole dose.',
		'Never over 2 minutes in all.',
	],
	X12: [
		'1 to 2 minutes',
		'Start with 1 minute, once a day, 5 days a week, for 10 weeks.',
		'Add 10 seconds every 3 days if it feels easy.',
		'Stay at 2 minutes, and stop sooner when you can no longer move smoothly.',
	],
};

for (const [id, [short, ...expected]] of Object.entries(sentences)) {
	test(`${id}: one phrase, and the whole dose in sentences`, () => {
		const words = doseInWords(doses[id as TechniqueId]);
		expect(words.short).toBe(short);
		expect(words.sentence).toBe(expected.join(' '));
	});
}

for (const [id, dose] of Object.entries(doses)) {
	test(`${id}: at most 3 sentences under 20 words, in house words`, () => {
		const { sentence } = doseInWords(dose);
		const each = sentence.split(/(?<=\.) /);
		expect(each.length).toBeLessThanOrEqual(3);
		for (const one of each) {
			expect(one.split(' ').length, one).toBeLessThan(20);
			expect(one).toMatch(/^[A-Z][^.]*[^., ]\.$/);
		}
		expect(JSON.stringify(doseInWords(dose))).not.toMatch(
			/undefined|NaN|null|gently|slowly|\bshould\b|tolerated|\b1 (seconds|minutes|turns|spots|sets|holds|lifts|times)\b/,
		);
	});
}
