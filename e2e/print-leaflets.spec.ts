import { expect, test } from '@playwright/test';
import { built, look, paperPage, table } from './support/paper.ts';

/** What paper promises of words: a warning sign, a precaution and the list to hang up, both sides of one sheet each. */

const open = paperPage();

const leaflets = ['red-flags', 'precautions'].flatMap((kind) =>
	built(kind).map((slug) => `/${kind}/${slug}/`),
);

for (const path of leaflets)
	test(`both sides of one sheet: ${path}`, async () => {
		const page = await open(path);
		const { sheets, faults, missing } = await look(page);
		expect.soft(Math.max(...Object.values(sheets))).toBeLessThanOrEqual(2);
		expect.soft(faults).toEqual([]);

		// Every line of the advice; what is known, sources and further reading stay on the page.
		const sections =
			'main :is(.lead, .ask-any, .care, .faster, .side:not(.known, .similar, .sources))';
		const lines = await page
			.locator(sections)
			.locator('xpath=descendant-or-self::*[self::h2 or self::h3 or self::p or self::li]')
			.filter({ hasNot: page.locator('.button, ul, ol, p, h3') })
			.allTextContents();
		expect(lines.length).toBeGreaterThan(10);
		expect.soft(missing(lines)).toEqual([]);
		expect.soft(missing(['Not yet checked by a clinician.', path])).toEqual([]);

		await page.emulateMedia({ media: 'print' });
		for (const card of await page.locator('.care').all()) {
			await expect.soft(card).toBeVisible();
			await expect
				.soft(card, 'nothing is cut at the edge of a card')
				.toHaveCSS('overflow', 'visible');
			const border = await card.evaluate((element) =>
				Number.parseFloat(getComputedStyle(element).borderInlineStartWidth),
			);
			expect.soft(border, 'a border, for paper has no ground').toBeGreaterThan(1);
		}
		await page.emulateMedia({ media: null });
	});

interface Sign {
	id: string;
	group: string;
	asks: string;
	help?: string;
	followUpOf?: string[];
}

test('the list to hang up: both sides of one sheet, every sign in full', async () => {
	const page = await open('/get-help/');
	const { sheets, faults, missing } = await look(page);
	expect.soft(Math.max(...Object.values(sheets))).toBeLessThanOrEqual(2);
	expect.soft(faults).toEqual([]);

	const signs = table<Sign>('signs').filter(({ followUpOf }) => !followUpOf);
	const urgent = signs.filter(({ group }) => ['emergency', 'today'].includes(group));
	const soon = signs.filter(({ group }) => group === 'soon');
	expect(urgent.length).toBeGreaterThan(40);
	expect.soft(missing(urgent.flatMap(({ asks, help = '' }) => [asks, help]))).toEqual([]);
	expect.soft(missing(soon.map(({ asks }) => asks))).toEqual([]);
	const rest = [
		'999 UK',
		'112 Ireland, EU, India',
		'911 US, Canada',
		'Call an ambulance now',
		'/get-help/',
	];
	expect.soft(missing(rest)).toEqual([]);
	expect.soft(missing(['None of these', 'Your age', 'Not sure about one?'])).toHaveLength(3);

	await page.locator('#part-emergency [data-group]').first().check();
	const answer = await look(page, 0);
	expect(answer.missing(['Call an ambulance now', 'Say this:', 'What I have tried'])).toEqual([]);
	expect(answer.missing(['Signs for today', 'No clinician has checked this list.'])).toHaveLength(
		2,
	);
});
