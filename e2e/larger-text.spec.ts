/** Larger, looser text that still fits: WCAG 2.2, 1.4.4 (text of twice the size) and 1.4.12 (text spacing). */
import { expect, type Page, test } from '@playwright/test';
import { kinds } from './support/kinds.ts';
import { sidewaysScroll } from './support/measure.ts';

/** Through a sheet of its own, as a reader's extension does: the Content-Security-Policy blocks a style element. */
const addStyle = (page: Page, css: string) =>
	page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets.push(sheet);
	}, css);

/** Words that are cut off, leave the screen, or lie on other words. */
function unreadable(): string[] {
	const name = (el: Element) =>
		`<${el.tagName.toLowerCase()}${el.classList.length ? ` class="${el.className}"` : ''}>`;
	const words = (text: string | null) => `"${(text ?? '').trim().slice(0, 40)}"`;
	const isHiddenOnPurpose = (el: Element) => el.closest('.visually-hidden, [aria-hidden="true"]');
	/** A line that stays at the edge of the screen lies over others on purpose. */
	const staysPut = (el: Element | null): boolean =>
		el !== null &&
		(/sticky|fixed/.test(getComputedStyle(el).position) || staysPut(el.parentElement));
	const cut = [...document.body.querySelectorAll('*')]
		.filter((el) => el instanceof HTMLElement && el.checkVisibility() && !isHiddenOnPurpose(el))
		.filter((el) => {
			const { overflowX, overflowY } = getComputedStyle(el);
			const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			const wide = hides(overflowX) && el.scrollWidth > el.clientWidth + 1;
			const high = hides(overflowY) && el.scrollHeight > el.clientHeight + 1;
			return (wide || high) && el.textContent.trim() !== '';
		})
		.map((el) => `${name(el)} cuts off ${words(el.textContent)}`);

	interface Line {
		of: Text;
		box: DOMRect;
	}
	const lines: Line[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const around = text.parentElement;
		if (!(text instanceof Text) || !text.data.trim() || !around) continue;
		if (!around.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(around))
			continue;
		if (staysPut(around)) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		for (const box of range.getClientRects())
			if (box.width > 1 && box.height > 1) lines.push({ of: text, box });
	}
	const away = lines
		.filter(({ box }) => box.left < -1)
		.map(({ of }) => `${words(of.data)} starts left of the screen`);
	lines.sort((a, b) => a.box.top - b.box.top);
	const covered = lines.flatMap((upper, i) => {
		const found: string[] = [];
		for (const lower of lines.slice(i + 1)) {
			if (lower.box.top >= upper.box.bottom) break;
			if (lower.of === upper.of) continue;
			const across =
				Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left);
			const down = Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top;
			// Boxes of neighbouring lines touch a little: the letters do not.
			if (across > 2 && down > 0.4 * Math.min(upper.box.height, lower.box.height))
				found.push(`${words(lower.of.data)} lies on ${words(upper.of.data)}`);
		}
		return found;
	});
	return [...new Set([...cut, ...away, ...covered])].slice(0, 6);
}

const TWICE = ':root { font-size: 200% !important; }';

/** What a reader may do to the text without losing any of it. */
const settings: [name: string, css: string][] = [
	[
		'more space between letters, words, lines and paragraphs',
		`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }`,
	],
	['text twice as large', TWICE],
];

for (const [name, css] of settings)
	for (const width of [1280, 320])
		test(`${name} still fits at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const problems: string[] = [];
			for (const path of kinds) {
				await page.goto(`.${path}`);
				await addStyle(page, css);
				const found = [
					...(await page.evaluate(sidewaysScroll)),
					...(await page.evaluate(unreadable)),
				];
				problems.push(...found.map((problem) => `${path}: ${problem}`));
			}
			expect(problems, 'let it wrap or grow').toEqual([]);
		});

test('running text grows with the size that a reader sets', async ({ page }) => {
	await page.goto('techniques/seated-turn/');
	const sizes = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('main :is(p, li, dt, dd)')].map((el) =>
				Number.parseFloat(getComputedStyle(el).fontSize),
			),
		);
	const before = await sizes();
	await addStyle(page, TWICE);
	const after = await sizes();
	// Less than twice only by the part of a size that follows the width of the screen; large text may stay behind.
	const growth = after
		.map((px, i) => ({ from: before[i] ?? px, to: px }))
		.filter(({ from }) => from < 20)
		.map(({ from, to }) => to / from);
	expect(Math.min(...growth), 'font sizes in rem or em, not in px or vw').toBeGreaterThan(1.8);
});
