/** axe in what a page becomes by what a reader does: each result, search, filters, large print. */
import { expect, type Page, test } from '@playwright/test';
import { loadAxe, violations } from './support/axe.ts';
import { openChecklist } from './support/checklist.ts';
import { coveredTargets, sidewaysScroll, smallTargets } from './support/measure.ts';
import { STATES } from './support/results.ts';
import { field, status } from './support/search.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ask = (query: string) => async (page: Page) => {
	await page.goto('search/');
	await field(page).fill(query);
	await expect(status(page)).toContainText(`“${query}”`);
};

/** What was done, the part that changed, how to get there. */
const states: [name: string, part: string, act: (page: Page) => Promise<void>][] = [
	...Object.entries(STATES).map(([state, boxes]): (typeof states)[number] => [
		`the checklist: ${state}`,
		'help-checklist',
		(page) => openChecklist(page, ...boxes),
	]),
	[
		'the checklist for one country',
		'help-checklist',
		async (page) => {
			await openChecklist(page, '#sign-chest');
			await page.locator('#country').selectOption('ireland');
		},
	],
	['search with hits', 'site-search', ask('stiff neck')],
	['search without a hit', 'site-search', ask('xqzkxqzk')],
	['search for what may be a warning sign', 'site-search', ask('chest pain')],
	[
		'a filter of the techniques',
		'main',
		async (page) => {
			await page.goto('techniques/');
			await page.locator('#goal-stretch').check();
		},
	],
	[
		'large print',
		'page-tools',
		async (page) => {
			await page.goto('techniques/seated-turn/');
			await page.locator('.large-print').check();
		},
	],
];

const modes = [
	{ name: 'wide, light', width: 1280, colorScheme: 'light' },
	{ name: 'narrow, dark', width: 320, colorScheme: 'dark' },
] as const;

for (const [name, part, act] of states)
	test(`nothing is found in ${name}`, async ({ page }) => {
		await act(page);
		await loadAxe(page);
		const problems: string[] = [];
		for (const { name: mode, width, colorScheme } of modes) {
			// As tall as the page: what stays at the foot of the screen then lies over nothing.
			await page.setViewportSize({ width, height: 900 });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			const found = [
				...(await violations(page, 'all', part)),
				...(await page.evaluate(smallTargets)),
				...(await page.evaluate(coveredTargets)),
				...(await page.evaluate(sidewaysScroll)),
			];
			await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
			found.push(...(await violations(page, 'colour', part)));
			problems.push(...found.map((problem) => `${mode}: ${problem}`));
		}
		expect(problems).toEqual([]);
	});
