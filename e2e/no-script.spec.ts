/** Without JavaScript: every page is all there, and the ways through the site work, in Chromium and Firefox. */
import { expect, type Page, test } from '@playwright/test';
import { paths } from './support/built.ts';
import { published } from './support/content.ts';
import { STATES } from './support/results.ts';
import { byPointer, see } from './support/visit.ts';

test.use({ javaScriptEnabled: false });

/** What may stay unseen on a screen, and why. */
const UNSEEN = {
	'.paper-only': 'is for paper',
	'.visually-hidden': 'is for screen readers',
	'[hidden]': 'belongs to a script',
	'help-checklist': 'opens one list after the other: e2e/checklist-no-script.spec.ts',
};

/** What a page shows too little of, though no rule of UNSEEN says so. */
const faults = (page: Page) =>
	page.evaluate((allowed) => {
		const isSeen = (block: Element) => {
			const range = document.createRange();
			range.selectNode(block);
			return range.getClientRects().length > 0 && getComputedStyle(block).visibility === 'visible';
		};
		const blocks = document.querySelectorAll(
			'main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, img)',
		);
		const unseen = [...blocks]
			.filter((block) => !block.closest(allowed) && !isSeen(block))
			.map((block) => `nobody sees ${block.tagName} "${block.textContent.trim().slice(0, 60)}"`);
		const headings = [...document.querySelectorAll('h1')].filter(isSeen).length;
		const letters = document.querySelector('main')?.innerText.length ?? 0;
		return [
			...unseen,
			...(headings === 1 ? [] : [`shows ${headings} h1`]),
			...(letters > 150 ? [] : [`shows ${letters} letters`]),
		];
	}, Object.keys(UNSEEN).join());

const folders = Map.groupBy(paths, (path) => /^\/([\w-]+\/)./.exec(path)?.[1] ?? '');

for (const [folder, pages] of folders)
	test(`the pages of /${folder} show their words and their pictures`, async ({
		page,
		browserName,
	}) => {
		test.slow();
		const problems: string[] = [];
		// All of them in Chromium; Firefox shows on some of each kind that it does no less.
		for (const path of browserName === 'firefox' ? pages.slice(0, 3) : pages) {
			await page.goto(`.${path}`);
			problems.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
		}
		expect(problems).toEqual([]);
	});

const HEADING = 'document.querySelector("h1")?.textContent.trim()';
const shown = (css: string) =>
	`[...document.querySelectorAll('${css}')].filter((one) => one.getClientRects().length)`;

test('from the home page to a technique, by what it is for', async ({ page }) => {
	const stretches = published.filter(({ data }) => data.goal === 'stretch');
	const visit = byPointer(page);
	await visit.goto('/');
	await visit.click('main .buttons a[href$="/techniques/"]');
	await see(visit, HEADING, 'Techniques');
	await visit.click('#goal-stretch');
	const titles = `[...new Set(${shown('main .card')}.map((card) => card.querySelector('a').textContent.trim()))].sort()`;
	await see(visit, titles, stretches.map(({ data }) => data.title).sort());
	await visit.click('main .card.goal-stretch a');
	await see(visit, `${shown('.steps > ol > li')}.length > 2`, true);
	await see(visit, `${shown('button')}.length`, 0);
});

test('the checklist to each of its results', async ({ page }) => {
	const visit = byPointer(page);
	for (const [result, boxes] of Object.entries(STATES).filter(([, list]) => list.length > 0)) {
		await visit.goto('/search/');
		await visit.goto('/get-help/');
		for (const box of boxes) await visit.click(box);
		const results = `${shown('[data-result]')}.map((one) => one.dataset.result)`;
		await see(visit, results, [result.replaceAll(' ', '-')]);
	}
});

test('search says that it cannot serve, and leads to the A to Z and on to a page', async ({
	page,
}) => {
	const visit = byPointer(page);
	await visit.goto('/search/');
	const form = 'getComputedStyle(document.querySelector("site-search form")).visibility';
	await see(visit, form, 'hidden');
	await visit.click('main noscript a');
	await see(visit, HEADING, 'A to Z');
	await visit.click('main .letter a');
	await see(visit, `${HEADING} && ${HEADING} !== 'A to Z'`, true);
});

test('an address that is gone leads on', async ({ page }) => {
	const visit = byPointer(page);
	await visit.goto('/techniques/no-such-page/');
	await see(visit, HEADING, 'This page is not here');
	await visit.click('main a[href$="/a-z/"]');
	await see(visit, HEADING, 'A to Z');
});
