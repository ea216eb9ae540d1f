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
const SHOWN_RESULT =
	'[...document.querySelectorAll("[data-result]")].filter((one) => one.getClientRects().length).map((one) => one.dataset.result)';
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
			for (const [result, boxes] of Object.entries(STATES).filter(([, list]) => list.length > 0)) {
				await visit.goto('/get-help/');
				await see(visit, SHOWN_RESULT, ['unfinished']);
				for (const box of boxes) await visit.click(box);
				await see(visit, SHOWN_RESULT, [result.replaceAll(' ', '-')]);
				await see(visit, BROKEN, []);
			}
		},
	],
	[
		'the checklist by keyboard, on the smallest phone and at 400 %',
		async (visit) => {
			await visit.goto('/get-help/');
			for (const [width, height] of [
				[320, 568],
				[320, 256],
			] as const) {
				await visit.resize(width, height);
				// The narrowest window of WebKit for GTK is 447 px.
				await see(visit, `innerWidth <= ${Math.max(width, 450)}`, true);
				await see(visit, 'document.documentElement.scrollWidth <= innerWidth', true);
				const bar = 'document.querySelector(".bar").getBoundingClientRect().height';
				await see(visit, `${bar} > 20 && ${bar} <= innerHeight / 5 + 1`, true);
			}
			const to = async (id: string) => {
				for (let i = 0; i < 60; i += 1) {
					if ((await visit.evaluate('return document.activeElement.id;')) === id)
						return visit.press('Space');
					await visit.press('Tab');
				}
				throw new Error(`Tab does not reach ${id}`);
			};
			await visit.evaluate('document.querySelector("#sign-chest").focus();');
			await to('none-emergency');
			await to('sign-Y01');
			await visit.press('ArrowDown');
			for (const list of ['today', 'about-you', 'the-pain', 'soon']) await to(`none-${list}`);
			await see(visit, SHOWN_RESULT, ['self-care']);
			await visit.evaluate('document.querySelector("#sign-chest").focus();');
			await visit.press('Space');
			await see(visit, SHOWN_RESULT, ['ambulance']);
			await visit.resize(1280, 900);
		},
	],
	[
		'the checklist after Back, with a damaged country, and when its script stops at a tick',
		async (visit) => {
			const words =
				'document.querySelector("[data-result=emergency-department] blockquote").textContent';
			await visit.goto('/get-help/');
			await visit.click('#sign-legs');
			await see(visit, SHOWN_RESULT, ['emergency-department']);
			await visit.goto('/search/');
			await visit.back();
			await see(visit, '!!document.querySelector("#sign-legs")', true);
			const agree = `(() => {
				const [legs, result] = [document.querySelector('#sign-legs').checked, String(${SHOWN_RESULT})];
				return legs === (result === 'emergency-department') && legs === ${words}.includes('My legs');
			})()`;
			await see(visit, agree, true);

			for (const damaged of ['{"', 'nowhere', '<b>']) {
				await visit.evaluate(`localStorage.setItem('country', ${JSON.stringify(damaged)});`);
				await visit.goto('/get-help/');
				await see(visit, 'document.querySelector("#country").value', '');
				await visit.click('#sign-legs');
				await see(visit, SHOWN_RESULT, ['emergency-department']);
			}
			await visit.evaluate('localStorage.clear();');

			await visit.goto('/get-help/');
			await visit.evaluate(`
				window.stopped = 0;
				Element.prototype.checkVisibility = () => { throw (window.stopped += 1); };
				addEventListener('error', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`);
			await visit.click('#sign-chest');
			await see(visit, SHOWN_RESULT, ['ambulance']);
			await visit.click('#sign-chest');
			await visit.click('#none-emergency');
			await visit.click('#age-18-to-49');
			await visit.click('#sign-U07');
			await see(visit, SHOWN_RESULT, ['today']);
			await see(visit, 'window.stopped > 0', true);
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
