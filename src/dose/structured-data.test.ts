import { expect, test } from '@playwright/test';
import { doses } from './fixtures.ts';
import type { TechniqueId } from './fixtures.ts';
import { doseProperties } from './index.ts';

function quantity(unitText: string, minValue: number, maxValue: number, more = {}) {
	const range = minValue === maxValue ? { value: maxValue } : { minValue, maxValue };
	return { '@type': 'QuantitativeValue', ...range, unitText, ...more };
}

function lasting(min: number, max: number) {
	return quantity(max === 1 ? 'minute' : 'minutes', min, max, { unitCode: 'MIN' });
}

const expected: Partial<Record<TechniqueId, object>> = {
	T01: {
		repetitions: quantity('slides in each set', 4, 10),
		activityDuration: lasting(1, 3),
		activityFrequency: 'once a day, 2 to 7 days a week',
		restPeriods: '30 seconds between sets',
		additionalVariable: ['1 to 2 sets', 'Add 1 every 3 days if it feels easy'],
	},
	T02: {
		repetitions: [
			quantity('turns each side', 2, 5, { name: 'turns' }),
			quantity('tilts each side', 1, 2, { name: 'tilts' }),
		],
		activityDuration: lasting(1, 3),
		activityFrequency: '1 to 2 times a day, 2 to 7 days a week',
		restPeriods: '5 seconds between tilts',
		additionalVariable: ['Add 1 every 3 days if it feels easy'],
	},
	T09: {
		activityDuration: lasting(5, 20),
		activityFrequency: '1 to 4 times a day, 1 to 7 days a week',
	},
	X05: {
		repetitions: quantity('leans at each place on your back', 1, 5),
		activityDuration: lasting(1, 2),
		activityFrequency: 'once a day, 2 to 7 days a week',
		additionalVariable: ['Add 1 every 3 days if it feels easy'],
	},
	X11: {
		repetitions: [
			quantity('shoulder rolls', 5, 5, { name: 'shoulder rolls' }),
			quantity('turns each side', 3, 3, { name: 'turns' }),
			quantity('breaths', 2, 2, { name: 'reach' }),
		],
		activityDuration: lasting(1, 1),
		activityFrequency: 'every 30 to 60 minutes of sitting',
	},
	X12: {
		activityDuration: lasting(1, 2),
		activityFrequency: 'once a day, 5 days a week',
		additionalVariable: ['Add 10 seconds every 3 days if it feels easy'],
	},
};

for (const [id, properties] of Object.entries(expected)) {
	test(`${id}: properties of an ExercisePlan`, () => {
		expect(doseProperties(doses[id as TechniqueId])).toEqual(properties);
	});
}

test('every technique gives plain JSON without empty values', () => {
	for (const [id, dose] of Object.entries(doses)) {
		const properties = doseProperties(dose);
		expect(JSON.parse(JSON.stringify(properties)), id).toStrictEqual(properties);
		expect(Object.values(properties), id).not.toContainEqual([]);
	}
});
