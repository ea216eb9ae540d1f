/** The same journeys in every engine: Chromium and Firefox by Playwright, WebKit by WebDriver. */
import { expect, test as base } from '@playwright/test';
import { published } from './support/content.ts';
import { engines } from './support/engines.ts';
import { STATES } from './support/results.ts';
import { byPlaywright, byWebDriver, see, type Visit } from './support/visit.ts';
import { openWebKit, type WebKit } from './support/webdriver.ts';

const HEADING = 'document.querySelector("h1")?.textContent.trim()';
const SHOWN_CARDS =
	'[...document.querySelectorAll("main .card")].filter((card) => card.getClientRects().length)';
/** Custom elements that no script has defined, and pictures that did not come. */
const BROKEN = `[
	...document.querySelectorAll(':not(:defined)'),
	...[...document.images].filter((img) => img.complete && !img.naturalWidth),
].map((element) => element.outerHTML.slice(0, 80))`;

const techniques = published.filter(({ kind }) => kind === 'techniques');
const stretches = techniques.filter(({ data }) => data.goal === 'stretch');

const journeys: [name: string, go: (visit: Visit) => Promise<void>][] = [
	[
		'from the home page to a technique, by what it is for, and to paper',
		async (visit) => {
			await visit.goto('/');
			await visit.click('main .buttons a[href$="/techniques/"]');
			await see(visit, HEADING, 'Techniques');
			await visit.click('#goal-stretch');
			const titles = `[...new Set(${SHOWN_CARDS}.map((card) => card.querySelector('a').textContent.trim()))].sort()`;
			await see(visit, titles, stretches.map(({ data }) => data.title).sort());
			await visit.click('main .card.goal-stretch a');
			await see(visit, 'document.querySelectorAll(".steps > ol > li").length > 2', true);
			const title = await visit.evaluate(`return ${HEADING};`);
			const opened = stretches.find(({ data }) => data.title === title);
			expect(opened, `"${String(title)}" is a stretch`).toBeDefined();
			await see(
				visit,
				'document.querySelectorAll(".steps > ol > li img").length',
				opened?.data.steps?.length,
			);
			const order = `(() => {
				const tops = ['.gate', '.dose', '.steps'].map((css) => document.querySelector(css).getBoundingClientRect().top);
				return tops.every((top, i) => i === 0 || top > tops[i - 1]);
			})()`;
			await see(visit, order, true);
			await see(visit, BROKEN, []);

			await visit.evaluate('window.print = () => (document.title = "printed");');
			await visit.click('page-tools [data-do="print"]');
			await see(visit, 'document.title', 'printed');
			const paper = await visit.paper?.();
			if (paper) expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
		},
	],
	[
		'searching for "stiff" and opening a result; then for what nobody wrote',
		async (visit) => {
			const status = (query: string) =>
				`document.querySelector("site-search .status").textContent.includes("“${query}”")`;
			const results = 'document.querySelectorAll("site-search .results a").length';
			await visit.goto('/search/');
			await visit.type('site-search input', 'stiff');
			await see(visit, status('stiff'), true);
			await see(visit, `${results} > 0`, true);
			await see(visit, BROKEN, []);
			const [title, path] = (await visit.evaluate(
				'const a = document.querySelector("site-search .results a"); return [a.textContent.trim(), a.pathname];',
			)) as [string, string];
			await visit.click('site-search .results a');
			await see(visit, 'location.pathname', path);
			await see(visit, HEADING, title);

			await visit.goto('/search/');
			await visit.type('site-search input', 'xqzkxqzk');
			await see(visit, status('xqzkxqzk'), true);
			await see(visit, results, 0);
			await visit.click('site-search .nothing a[href$="/a-z/"]');
			await see(visit, HEADING, 'A to Z');
		},
	],
	[
		'the checklist to each of its results',
		async (visit) => {
			const shown =
				'[...document.querySelectorAll("[data-result]")].filter((one) => one.getClientRects().length).map((one) => one.dataset.result)';
			for (const [result, boxes] of Object.entries(STATES).filter(([, list]) => list.length > 0)) {
				await visit.goto('/get-help/');
				await see(visit, shown, ['unfinished']);
				for (const box of boxes) await visit.click(box);
				await see(visit, shown, [result.replaceAll(' ', '-')]);
				await see(visit, BROKEN, []);
			}
		},
	],
	[
		'an address that is gone, and the way on',
		async (visit) => {
			await visit.goto('/techniques/no-such-page/');
			await see(visit, HEADING, 'This page is not here');
			await visit.click('main a[href$="/techniques/"]');
			await see(visit, HEADING, 'Techniques');
		},
	],
];

/** WebKit lives as long as its worker: it takes a second to start. */
const test = base.extend<object, { webkit: WebKit }>({
	webkit: [
		async ({}, use, { workerIndex }) => {
			if (!engines.webkit) throw new Error('No WebKitWebDriver was found on this machine.');
			const webkit = await openWebKit(engines.webkit, 7788 + workerIndex);
			await use(webkit);
			await webkit.close();
		},
		{ scope: 'worker' },
	],
});

for (const [name, go] of journeys) {
	test(name, async ({ page }) => {
		const visit = await byPlaywright(page);
		await go(visit);
		expect(await visit.problems()).toEqual([]);
	});
	test(`${name}, by WebDriver`, { tag: '@webdriver' }, async ({ webkit }) => {
		const visit = byWebDriver(webkit);
		await go(visit);
		expect(await visit.problems()).toEqual([]);
	});
}
