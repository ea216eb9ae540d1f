/** The budgets of the site, measured on the built files and in the browser. The table is printed when all tests are done. */
import { globSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { basePath } from '../src/lib/settings.ts';
import { allPages, type BuiltPage, dist, isArticle, paths } from './support/built.ts';
import { summarise } from './support/summary.ts';
import { scriptWeight, textWeight, weightOf, wholeWeight } from './support/weight.ts';

interface Budget {
	what: string;
	/** Bytes, brotli. */
	limit: number;
	/** What is weighed, with a name for the message. */
	weigh: () => { name: string; bytes: number }[];
}

const weighPages =
	(wanted: (page: BuiltPage) => boolean, weigh: (page: BuiltPage) => number): Budget['weigh'] =>
	() =>
		allPages()
			.filter(wanted)
			.map((page) => ({ name: page.path, bytes: weigh(page) }));

const budgets: Budget[] = [
	{ what: 'HTML + CSS of an article', limit: 14_600, weigh: weighPages(isArticle, textWeight) },
	{
		what: 'a whole technique with its figures',
		limit: 40_000,
		weigh: weighPages(({ kind }) => kind === 'techniques', wholeWeight),
	},
	{
		what: 'HTML + CSS of any other page',
		limit: 60_000,
		weigh: weighPages((page) => !isArticle(page), textWeight),
	},
	{ what: 'JavaScript of an article', limit: 2_000, weigh: weighPages(isArticle, scriptWeight) },
];

const figures = globSync('figures/*.svg', { cwd: dist });
if (figures.length)
	budgets.push({
		what: 'a figure',
		limit: 3_000,
		weigh: () => figures.map((name) => ({ name: `/${name}`, bytes: weightOf(`/${name}`) })),
	});

const line = (what: string, limit: number, { name, bytes }: { name: string; bytes: number }) =>
	`${what.padEnd(36)} ${String(bytes).padStart(7)} of ${String(limit).padStart(7)} bytes  ${name}`;

for (const { what, limit, weigh } of budgets)
	test(`${what}: at most ${limit} bytes`, () => {
		const weights = weigh().sort((a, b) => b.bytes - a.bytes);
		const [worst] = weights;
		if (!worst) throw new Error(`Nothing is measured for "${what}".`);
		summarise('budgets', line(what, limit, worst));
		const over = weights
			.filter(({ bytes }) => bytes > limit)
			.map(({ name, bytes }) => `${name}: ${bytes} bytes, ${bytes - limit} too many`);
		expect(over, `cut ${what}: shorter words, less markup, fewer styles`).toEqual([]);
	});

test('the first search: at most 130000 bytes', async ({ page, context }) => {
	const limit = 130_000;
	const asked = new Set<string>();
	context.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.includes('/pagefind/')) asked.add(`/${pathname.slice(basePath.length)}`);
	});
	await page.goto('search/');
	await page.locator('site-search input').fill('stiff');
	await expect(page.locator('site-search .results a').first()).toBeVisible();
	const bytes = [...asked].reduce((total, path) => total + weightOf(path), 0);
	summarise('budgets', line('the first search', limit, { name: `${asked.size} files`, bytes }));
	expect(asked.size, 'the files of the search are counted').toBeGreaterThan(4);
	expect(bytes, 'index less: data-pagefind-ignore on what repeats').toBeLessThanOrEqual(limit);
});

/** Less than the whole screen by one pixel: on a busy machine a line may settle by a part of a pixel. */
const UNSEEN_SHIFT = 0.001;

/** Sum of layout shifts since the page was opened, after a scroll to its end and back. */
const layoutShift = (page: Page) =>
	page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (const top of [document.documentElement.scrollHeight, 0]) {
			scrollTo(0, top);
			await frame();
			await frame();
		}
		const shifts: PerformanceEntry[] = [];
		new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
			type: 'layout-shift',
			buffered: true,
		});
		await frame();
		await frame();
		return (shifts as (PerformanceEntry & { value: number })[]).reduce(
			(sum, { value }) => sum + value,
			0,
		);
	});

for (const [name, viewport] of Object.entries({
	desktop: { width: 1280, height: 900 },
	phone: { width: 390, height: 844 },
}))
	test(`nothing moves while a page loads, and nothing is stored: ${name}`, async ({
		page,
		context,
	}) => {
		test.slow();
		await page.setViewportSize(viewport);
		const problems: string[] = [];
		for (const path of paths) {
			await page.goto(`.${path}`);
			const shift = await layoutShift(page);
			if (shift > UNSEEN_SHIFT) problems.push(`${path}: layout shift of ${shift}`);
			const { cookies, origins } = await context.storageState();
			if (cookies.length + origins.length)
				problems.push(`${path}: stores ${JSON.stringify({ cookies, origins })}`);
		}
		expect(problems, 'give pictures a size, and store nothing').toEqual([]);
	});
