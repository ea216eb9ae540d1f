/** Described people: everyone with an emergency is caught, and nobody is sent lower than is safe. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { AGES, expected, type Reader, shown, withOpeners } from './support/checklist.ts';

interface Vignette {
	id: string;
	telling: string;
	/** The slowest help that is safe. */
	safe: string;
	/** Boxes of the page, the choice of age among them. */
	ticks: string[];
	/** Lists whose "None of these" is ticked. */
	none: string[];
}

const file = new URL('../src/content/described-people.yaml', import.meta.url);
const people = parse(readFileSync(file, 'utf8')) as Vignette[];

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
const rank = (card: string) => ORDER.indexOf(card);

/** An age is ticked by the box of its choice, with or without the `sign-` before it. */
function readerOf({ ticks, none }: Vignette): Reader {
	const isAge = (id: string) => AGES.some(([box]) => box === id || box === `sign-${id}`);
	const [age = ''] = ticks.filter(isAge);
	return {
		age: AGES.some(([box]) => box === age) ? age : `sign-${age}`,
		ticked: withOpeners(ticks.filter((id) => !isAge(id))),
		none,
	};
}

test.use({ javaScriptEnabled: false });

test('everyone gets help at least as fast as is safe', async ({ page }) => {
	await page.goto('get-help/');
	const wrong: string[] = [];
	const high: string[] = [];
	for (const person of people) {
		const { id, safe, telling } = person;
		expect(ORDER.slice(1), id).toContain(safe);
		expect(person.ticks.length + person.none.length, `${id} has no answers yet`).toBeGreaterThan(0);
		const reader = readerOf(person);
		// Only an emergency may be told before the age is.
		if (reader.age === 'sign-') reader.age = 'age-18-to-49';
		const [is = ''] = (await shown(page, reader)).card;
		expect([is], id).toEqual(expected(reader).card);
		if (rank(is) < rank(safe)) wrong.push(`${id}: ${is}, ${safe} is safe: "${telling}"`);
		if (safe === 'self-care' && rank(is) >= rank('today')) high.push(`${id}: ${is}: "${telling}"`);
	}
	const calm = people.filter(({ safe }) => safe === 'self-care').length;
	expect(people.length).toBeGreaterThanOrEqual(100);
	expect(wrong, 'sent lower than is safe').toEqual([]);
	expect(
		high.length,
		`sent higher than self-care people need:\n${high.join('\n')}`,
	).toBeLessThanOrEqual(calm / 4);
	// The rules page says the same, from a count of its own.
	await page.goto('get-help/how-this-list-works/');
	const rows = await page
		.locator('table.results tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
		);
	expect(rows.map(([all]) => all)).toEqual(
		ORDER.slice(1)
			.reverse()
			.map((level) => people.filter(({ safe }) => safe === level).length),
	);
	expect(rows.map(([, , , slower]) => slower)).toEqual(rows.map(() => 0));
	await expect(
		page.getByText(`Of ${calm} people for whom self-care is right, ${high.length} `),
	).toBeVisible();
});
