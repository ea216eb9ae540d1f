import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { parse } from 'yaml';

/** What the tests of paper share: the content, the PDF, and what is wrong with a page in words. */

export const content = join(import.meta.dirname, '../../src/content');
const dist = join(import.meta.dirname, '../../dist');

export const table = <T>(name: string) =>
	parse(readFileSync(join(content, `${name}.yaml`), 'utf8')) as T[];
export const built = (kind: string) =>
	readdirSync(join(dist, kind), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** Text without what lines and markup do to it. */
export const bare = (text: string) => text.replace(/[\s\u00a0.]/g, '').toLowerCase();

/** Sizes in CSS pixels: 10.5 pt, 16 pt, and 28 mm less the rounding of a drawing's own size. */
export const normalText = 14;
export const largeText = 21.33;
const figureHeight = 105;

const formats = ['A4', 'Letter'] as const;
const parts = 'nav, .watch, footer, page-tools, .button, .country, .part input';

/** Sheets that the page takes as it stands, never scrolled. */
export async function countSheets(page: Page) {
	const counts: Record<string, number> = {};
	for (const format of formats) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		counts[format] = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
	}
	return counts as Record<(typeof formats)[number], number>;
}

/** What is wrong with the page under print media. */
const faultsOf = (page: Page, least: number) =>
	page.evaluate(
		([smallest, lowest, chromeParts]) => {
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
				const name = element.className || element.tagName;
				const { overflowX, overflowY, zoom, transform, scale } = getComputedStyle(element);
				const isCut =
					(overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
					(overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
				if (isCut) faults.push(`cut: ${name}`);
				if (transform !== 'none' || scale !== 'none' || zoom !== '1')
					faults.push(`scaled: ${name}`);
				if (element.tagName === 'DETAILS') faults.push('details');
			}
			for (const part of document.querySelectorAll(chromeParts))
				if (isShown(part)) faults.push(`site chrome: ${part.className || part.tagName}`);
			for (const figure of document.querySelectorAll<HTMLImageElement>('main img')) {
				if (!isShown(figure)) continue;
				if (!figure.complete || figure.naturalWidth === 0) faults.push(`not loaded: ${figure.src}`);
				const { width, height } = figure.getBoundingClientRect();
				// What is drawn may be smaller than its box: `object-fit: contain`.
				const drawn = Math.min(height, (width * figure.naturalHeight) / figure.naturalWidth);
				if (figure.matches('.figure') && drawn < lowest) faults.push(`${drawn} px: ${figure.src}`);
			}
			return faults;
		},
		[least, figureHeight, parts] as const,
	);

/** The page on paper: its sheets, its words, what is wrong with it. */
export async function look(page: Page, least = normalText) {
	const sheets = await countSheets(page);
	await page.emulateMedia({ media: 'print' });
	const text = bare(await page.locator('body').innerText());
	const faults = await faultsOf(page, least);
	await page.emulateMedia({ media: null });
	const missing = (lines: readonly string[]) => lines.filter((line) => !text.includes(bare(line)));
	return { sheets, faults, missing };
}

/** One page for all tests of a file, as wide as the paper: a new one each time takes longer than what is measured. */
export function paperPage() {
	let page: Page;
	test.beforeAll(async ({ browser, baseURL }) => {
		page = await browser.newPage({ viewport: { width: 703, height: 965 }, baseURL: baseURL ?? '' });
	});
	test.afterAll(() => page.close());
	return async (path: string) => {
		await page.goto(path);
		return page;
	};
}
