import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { parse } from 'yaml';

/** What paper promises: one sheet, everything that keeps people safe on it, all of it readable. */

const content = join(import.meta.dirname, '../src/content');
const dist = join(import.meta.dirname, '../dist');
const table = <T>(name: string) =>
	parse(readFileSync(join(content, `${name}.yaml`), 'utf8')) as T[];
const built = (kind: string) =>
	readdirSync(join(dist, kind), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

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
		'Pain above 3 out of 10',
		'call an ambulance now',
		'999 UK',
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

const bare = (text: string) => text.replace(/[\s\u00a0.]/g, '').toLowerCase();

/** The page as it stands: the PDF of one paper size, never scrolled, and its number of sheets. */
async function countSheets(page: Page, format: 'A4' | 'Letter') {
	const pdf = await page.pdf({ format });
	return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
}

/** What is wrong with the page under print media, in words. */
const faultsOf = (page: Page, least: number) =>
	page.evaluate((smallest) => {
		const faults: string[] = [];
		const isShown = (element: Element) =>
			element.getClientRects().length > 0 && !element.closest('.visually-hidden');
		const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = words.nextNode(); node; node = words.nextNode()) {
			const element = node.parentElement;
			const text = node.textContent?.trim();
			if (!element || !text || !isShown(element)) continue;
			const size = Number.parseFloat(getComputedStyle(element).fontSize);
			if (size < smallest - 0.01) faults.push(`${size} px: ${text}`);
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right } = range.getBoundingClientRect();
			if (left < -1 || right > innerWidth + 1) faults.push(`beyond the paper: ${text}`);
			if (/https?:/.test(text)) faults.push(`raw address: ${text}`);
		}
		for (const element of document.querySelectorAll('main, main *')) {
			if (!(element instanceof HTMLElement) || !isShown(element)) continue;
			const { overflowX, overflowY, zoom, transform, scale } = getComputedStyle(element);
			const isCut =
				(overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
				(overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
			if (isCut) faults.push(`cut: ${element.className || element.tagName}`);
			if (transform !== 'none' || scale !== 'none' || zoom !== '1')
				faults.push(`scaled: ${element.className || element.tagName}`);
			if (element.tagName === 'DETAILS') faults.push('details');
		}
		for (const chrome of document.querySelectorAll('nav, .watch, footer, page-tools, .button'))
			if (isShown(chrome)) faults.push(`site chrome: ${chrome.className || chrome.tagName}`);
		for (const figure of document.querySelectorAll<HTMLImageElement>('main img')) {
			if (!isShown(figure)) continue;
			if (!figure.complete || figure.naturalWidth === 0) faults.push(`not loaded: ${figure.src}`);
			const { height } = figure.getBoundingClientRect();
			if (figure.matches('.figure') && height < 105.8) faults.push(`${height} px: ${figure.src}`);
		}
		return faults;
	}, least);

async function look(page: Page, least = 14) {
	const sheets = { A4: await countSheets(page, 'A4'), Letter: await countSheets(page, 'Letter') };
	await page.emulateMedia({ media: 'print' });
	const text = bare(await page.locator('body').innerText());
	const faults = await faultsOf(page, least);
	await page.emulateMedia({ media: null });
	return { sheets, text, faults };
}

/**
 * The gates of these two alone fill half a sheet: 19 and 21 lines of who leaves them out, none of
 * which may go. They take two sheets until the words are shorter (the issue on printing is open).
 */
const TWO_SHEETS = ['back-stretcher-or-rolled-towel', 'lean-back-over-a-roller'];
const sheetsOf = (slug: string) => (TWO_SHEETS.includes(slug) ? 2 : 1);

/** One page for all: a new one each time takes longer than what is measured. */
let page: Page;
test.beforeAll(async ({ browser, baseURL }) => {
	page = await browser.newPage({ viewport: { width: 703, height: 965 }, baseURL: baseURL ?? '' });
});
test.afterAll(() => page.close());

for (const slug of built('techniques'))
	test(`one sheet: ${slug}`, async () => {
		const technique = readTechnique(slug);
		await page.goto(`/techniques/${slug}/`);
		const { sheets, text, faults } = await look(page);
		expect.soft(sheets).toEqual({ A4: sheetsOf(slug), Letter: sheetsOf(slug) });
		expect.soft(faults).toEqual([]);
		expect.soft(linesOf(technique).filter((line) => !text.includes(bare(line)))).toEqual([]);
		const drawn = await page.locator('.steps .figure').count();
		expect(drawn, 'every step has its figure').toBe(technique.steps.length);

		await page.locator('.large-print').check();
		expect.soft(await countSheets(page, 'Letter')).toBeLessThan(sheetsOf(slug) === 1 ? 4 : 5);
		await page.emulateMedia({ media: 'print' });
		expect.soft(await faultsOf(page, 21.33)).toEqual([]);
		await page.emulateMedia({ media: null });
	});

for (const slug of built('routines'))
	test(`one sheet: routine ${slug}`, async () => {
		await page.goto(`/routines/${slug}/`);
		const { sheets, text, faults } = await look(page);
		expect.soft(sheets).toEqual({ A4: 1, Letter: 1 });
		expect.soft(faults).toEqual([]);
		const titles = await page.locator('.timeline h3').allTextContents();
		expect(titles.length).toBeGreaterThan(1);
		const lines = [...titles, ...notToday, 'Get it checked first.', 'Stiff, 0 to 10'];
		expect(lines.filter((line) => !text.includes(bare(line)))).toEqual([]);
	});

/** Both sides of one sheet: a warning sign is read on paper from the card down. */
for (const slug of built('red-flags'))
	test(`both sides of one sheet: red flag ${slug}`, async () => {
		await page.goto(`/red-flags/${slug}/`);
		const { sheets, text, faults } = await look(page);
		expect.soft(Math.max(sheets.A4 ?? 99, sheets.Letter ?? 99)).toBeLessThanOrEqual(2);
		expect.soft(faults).toEqual([]);
		const lines = await page
			.locator('main :is(.care, .faster, .side:not(.known, .similar)) :is(p, li)')
			.filter({ hasNot: page.locator('.button, ul, ol') })
			.allTextContents();
		expect(lines.length).toBeGreaterThan(10);
		expect.soft(lines.filter((line) => !text.includes(bare(line)))).toEqual([]);
	});

test('cards of warning signs print with a border', async () => {
	for (const slug of built('red-flags')) {
		await page.goto(`/red-flags/${slug}/`);
		await page.emulateMedia({ media: 'print' });
		const card = page.locator('.care').first();
		await expect(card).toBeVisible();
		const border = await card.evaluate((element) =>
			Number.parseFloat(getComputedStyle(element).borderInlineStartWidth),
		);
		expect(border, slug).toBeGreaterThan(1);
	}
});
