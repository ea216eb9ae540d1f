import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { doseInWords } from './index.ts';

const NEXT = 'after an easy week at the highest number: ';
const ONCE = ['How often: once a day, 2 to 7 days a week'];
const EXPERT = ['Basis: our cautious choice after common physio practice, with no study'];
const GUIDELINE = ['Basis: a guideline for the full dose; the start is our cautious choice'];

const facts: Partial<Record<TechniqueId, string[]>> = {
	T01: [
		...ONCE,
		'1 slide is: both arms up and down again',
		'Pace: 3 seconds each way',
		'Sets: 1 set at first, 2 at most (a set is all of it once)',
		'Rest: 30 seconds between sets',
		`What grows next: ${NEXT}sets`,
		...EXPERT,
	],
	T02: [
		'How often: 1 to 2 times a day, 2 to 7 days a week',
		'1 turn is: to the side and back',
		'1 tilt is: tilt and back',
		'Pace: turns: 3 seconds each way',
		'Hold: turns: 1 second at first, 2 seconds at most; tilts: 5 seconds at first, 10 seconds at most',
		'Sides: turns: change sides each time; tilts: finish one side, then do the other',
		'Rest: 5 seconds between tilts',
		`What grows next: ${NEXT}the hold, then times a day`,
		...EXPERT,
	],
	T05: [
		...ONCE,
		'1 round is: one cat and one cow',
		'Pace: 4 seconds each way',
		'Sets: 1 set at first, 2 at most (a set is all of it once)',
		'Rest: 20 seconds between sets',
		`What grows next: ${NEXT}sets`,
		...EXPERT,
	],
	T06: [
		...ONCE,
		'Time at each spot: 15 seconds at first, 1 minute at most',
		'Never longer than: 5 minutes',
		`What grows next: ${NEXT}the time`,
		...EXPERT,
	],
	T08: [
		...ONCE,
		'1 press is: on a spot',
		'Hold: 10 seconds at first, 30 seconds at most',
		'At each spot: 1 press at first, 2 at most',
		'Rest: 10 seconds between presses',
		'Never longer than: 4 minutes',
		`What grows next: ${NEXT}presses, then the hold`,
		...EXPERT,
	],
	T09: [
		'How often: 1 to 4 times a day, 1 to 7 days a week',
		'Wait between: 2 hours',
		'Check at: 5, 10 and 15 minutes',
		'Never longer than: 20 minutes',
		...EXPERT,
	],
	// The limit is 10 minutes and the cap 20: the lower one is said.
	T10: [
		'How often: 1 to 3 times a day, 1 to 7 days a week',
		'Wait between: 2 hours',
		'Check at: 5 minutes',
		'Never longer than: 10 minutes',
		...EXPERT,
	],
	T11: [
		...ONCE,
		'1 turn is: to one side and back',
		'How many: 1 turn each side at first, 2 at most',
		'Sides: finish one side, then do the other',
		'Rest: 5 seconds between turns',
		`What grows next: ${NEXT}turns`,
		...EXPERT,
	],
	T12: [
		...ONCE,
		'1 lean is: back and up',
		'Pace: 3 seconds each way',
		'Hold: 1 second at first, 2 seconds at most',
		'Sets: 1 set at first, 2 at most (a set is all of it once)',
		'Rest: 30 seconds between sets',
		`What grows next: ${NEXT}the hold, then sets`,
		...EXPERT,
	],
	T13: [
		'How often: once a day, 1 to 7 days a week',
		'1 breath is: in for 4 seconds, out for 4 seconds',
		'Sets: 1 set at first, 2 at most (a set is all of it once)',
		'Rest: 15 seconds between sets',
		'Never longer than: 5 minutes',
		`What grows next: ${NEXT}sets`,
		...EXPERT,
	],
	T16: [
		'How often: once a day, 2 to 3 days a week',
		'1 pull is: pull and one slow return',
		'Pace: 2 seconds there, 3 seconds back',
		'Hold: 1 second at first, 2 seconds at most',
		'Sets: 1 set at first, 3 at most (a set is all of it once)',
		'Rest: 60 seconds between sets',
		`What grows next: ${NEXT}the hold, then sets`,
		...EXPERT,
	],
	T22: [
		'How often: 1 to 3 times a day, 2 to 7 days a week',
		'Breath: in for 5 seconds, out for 5 seconds',
		`What grows next: ${NEXT}times a day`,
		...GUIDELINE,
	],
	T24: ['How often: once a day, 5 to 7 days a week', ...EXPERT],
	X05: [
		...ONCE,
		'1 lean is: back and up',
		'Pace: 3 seconds each way',
		'Hold: 1 second at first, 2 seconds at most',
		'Places: 1 place on your back at first, 3 at most, the same at each',
		'Never longer than: 3 minutes',
		`What grows next: ${NEXT}the hold, then places on your back`,
		...EXPERT,
	],
	X06: [
		'How often: once a day, 2 to 3 days a week',
		'1 lift is: lift and lower',
		'Pace: 1 second there, 2 seconds back',
		'Hold: 1 second at first, 2 seconds at most',
		'Sets: 1 set at first, 2 at most (a set is all of it once)',
		'Rest: 45 seconds between sets',
		`What grows next: ${NEXT}the hold, then sets`,
		...EXPERT,
	],
	X09: [
		'How often: 1 to 2 times a day, 2 to 7 days a week',
		'1 breath is: in for 4 seconds, out for 5 seconds',
		'Sets: 1 set at first, 3 at most (a set is all of it once)',
		'Rest: 20 seconds between sets',
		`What grows next: ${NEXT}sets, then times a day`,
		...EXPERT,
	],
	X10: [
		'How often: 1 to 2 times a day, 5 to 7 days a week',
		'Aim in time for: 150 minutes a week',
		`What grows next: ${NEXT}times a day`,
		...GUIDELINE,
	],
	X11: [
		'How often: every 30 to 60 minutes of sitting',
		'1 shoulder roll is: a roll of both shoulders',
		'1 turn is: to one side and back',
		'1 breath is: in for 4 seconds, out for 4 seconds',
		'Pace: shoulder rolls: 2 seconds there, 1 second back; turns: 2 seconds each way',
		'Sides: turns: change sides each time',
		'Never longer than: 2 minutes',
		...EXPERT,
	],
	X12: [
		'How often: once a day, 5 days a week',
		'Stop sooner: when you can no longer move smoothly',
		'Never longer than: 2 minutes',
		'For: 10 weeks',
		'Basis: a study for the full dose; the start is our cautious choice',
	],
};

for (const [id, expected] of Object.entries(facts)) {
	test(`${id}: the facts under the big numbers`, () => {
		const said = doseInWords(doses[id as TechniqueId]).facts;
		expect(said.map(({ label, text }) => `${label}: ${text}`)).toEqual(expected);
	});
}

test('two rests are one fact', () => {
	const dose = { ...doses.T11, sets: { start: 1, limit: 2 }, restBetweenSets: 30 };
	expect(doseInWords(dose).facts).toContainEqual({
		label: 'Rest',
		text: '5 seconds between turns; 30 seconds between sets',
	});
});

test('no technique has two facts of one label', () => {
	for (const [id, dose] of Object.entries(doses)) {
		const labels = doseInWords(dose).facts.map(({ label }) => label);
		expect(new Set(labels).size, id).toBe(labels.length);
	}
});
