import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { built, content, largeText, look, paperPage, table } from './support/paper.ts';

/** What paper promises of moves: one sheet, everything that keeps people safe on it, all of it readable. */

interface Technique {
	steps: { text: string }[];
	feel: { stop: string[] };
	notIf: { text: string; condition?: string; part?: string }[];
	askFirst: string[];
	neverOn?: string[];
	neverWhile?: string[];
	pop: boolean;
}
interface Condition {
	id: string;
	name: string;
	askBeforeAny?: string;
}

const conditions = table<Condition>('conditions');
const notToday = table<{ text: string }>('not-today').map(({ text }) => text);
const stop = ['Pain above 3 out of 10', 'call an ambulance now', '999 UK'];
const readTechnique = (slug: string) => {
	const file = readFileSync(join(content, 'techniques', `${slug}.mdx`), 'utf8');
	return parse(file.split(/^---$/m)[1] ?? '') as Technique;
};

/** Every line that has to stand on the sheet. */
function linesOf(technique: Technique): string[] {
	const isOut = (id: string) =>
		technique.notIf.some(({ condition, part }) => condition === id && !part);
	return [
		...technique.steps.map(({ text }) => text),
		...technique.feel.stop,
		...stop,
		...notToday,
		...technique.notIf.map(({ text }) => text),
		...(technique.neverOn ?? []),
		...(technique.neverWhile ?? []),
		// Who leaves it out altogether reads that, and need not ask.
		...conditions.flatMap(({ id, askBeforeAny }) => (isOut(id) ? [] : (askBeforeAny ?? []))),
		...conditions.flatMap(({ id, name }) => (technique.askFirst.includes(id) ? name : [])),
		'New pain between your shoulder blades? Get it checked first.',
		...(technique.pop ? ['Do not repeat a move to get a pop.'] : []),
		'Not yet checked by a clinician.',
	];
}

const open = paperPage();

for (const slug of built('techniques'))
	test(`one sheet: ${slug}`, async () => {
		const technique = readTechnique(slug);
		const lines = linesOf(technique);
		const page = await open(`/techniques/${slug}/`);
		const { sheets, faults, missing } = await look(page);
		expect.soft(sheets).toEqual({ A4: 1, Letter: 1 });
		expect.soft(faults).toEqual([]);
		expect.soft(missing(lines)).toEqual([]);
		const drawn = await page.locator('.steps .figure').count();
		expect(drawn, 'every step has its figure').toBe(technique.steps.length);

		await page.getByLabel('Large print').check();
		const large = await look(page, largeText);
		expect.soft(Math.max(...Object.values(large.sheets))).toBeLessThanOrEqual(3);
		expect.soft(large.faults).toEqual([]);
		expect.soft(large.missing(lines)).toEqual([]);
	});

for (const slug of built('routines'))
	test(`one sheet: routine ${slug}`, async () => {
		const page = await open(`/routines/${slug}/`);
		const { sheets, faults, missing } = await look(page);
		expect.soft(sheets).toEqual({ A4: 1, Letter: 1 });
		expect.soft(faults).toEqual([]);
		const titles = await page.locator('.timeline h3').allTextContents();
		expect(titles.length).toBeGreaterThan(1);
		const lines = [...titles, ...notToday, ...stop, 'Get it checked first.', 'Stiff, 0 to 10'];
		expect.soft(missing(lines)).toEqual([]);

		await page.getByLabel('Large print').check();
		const large = await look(page, largeText);
		expect.soft(Math.max(...Object.values(large.sheets))).toBeLessThanOrEqual(3);
		expect.soft(large.faults).toEqual([]);
		expect.soft(large.missing(lines)).toEqual([]);
	});

test('large print is chosen with the keyboard, without a script', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	await page.goto('/techniques/wall-slide/');
	const choice = page.getByRole('checkbox', { name: 'Large print' });
	await choice.focus();
	await page.keyboard.press('Space');
	await expect(choice).toBeChecked();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.steps li p').first()).toHaveCSS('font-size', '21.3333px');
	await page.close();
});
