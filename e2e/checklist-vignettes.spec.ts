/** Described people: everyone with an emergency is caught, and nobody is sent lower than is safe. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { expected, type Reader, shown } from './support/checklist.ts';

interface Vignette extends Reader {
	id: string;
	tells: string;
	safe: string;
}

const people = parse(
	readFileSync(new URL('vignettes.yaml', import.meta.url), 'utf8'),
) as Vignette[];
/** From the slowest help up. A result that is not finished helps nobody, so it stands lowest. */
const ORDER = [
	'unfinished',
	'self-care',
	'soon',
	'check-first',
	'today',
	'emergency-department',
	'ambulance',
];

test.use({ javaScriptEnabled: false });

test('nobody is sent lower than is safe', async ({ page }) => {
	await page.goto('get-help/');
	const wrong: string[] = [];
	for (const person of people) {
		expect(ORDER.slice(1), person.id).toContain(person.safe);
		const { card } = await shown(page, person);
		expect(card, person.id).toEqual(expected(person).card);
		const [is = 'unfinished'] = card;
		if (ORDER.indexOf(is) < ORDER.indexOf(person.safe))
			wrong.push(`${person.id}: ${is}, but ${person.safe} is safe: "${person.tells}"`);
	}
	expect(people.length).toBeGreaterThan(0);
	expect(wrong).toEqual([]);
});
