/**
 * What a screen reader is given, as texts to read: e2e/snapshots/. After a wanted change write them anew with
 * `npx playwright test accessibility-tree --project=chromium --update-snapshots`, and read them.
 */
import { expect, test } from '@playwright/test';
import { openChecklist } from './support/checklist.ts';
import { kinds } from './support/kinds.ts';

for (const [what, path, file] of [
	['a technique', '/techniques/seated-turn/', 'technique.txt'],
	['a warning sign', '/red-flags/chest-pain/', 'red-flag.txt'],
] as const)
	test(`${what} reads aloud in order`, async ({ page }) => {
		await page.goto(`.${path}`);
		expect(`${await page.locator('main').ariaSnapshot()}\n`).toMatchSnapshot(file);
	});

test('the checklist reads aloud in order once an emergency is ticked', async ({ page }) => {
	await openChecklist(page, '#sign-chest');
	const read = await page.locator('help-checklist').ariaSnapshot();
	expect(`${read}\n`).toMatchSnapshot('checklist-emergency.txt');
});

/** Headings that a screen reader lists, indented by level. Those of cards and rows are named by their list. */
const outline = () =>
	[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
		.filter((heading) => heading.checkVisibility() && !heading.closest('li'))
		.map(({ tagName, textContent }) => {
			const words = textContent.trim().replace(/\s+/g, ' ');
			return `${'  '.repeat(Number(tagName[1]))}${words}`;
		})
		.join('\n');

test('headings tell each kind of page in outline', async ({ page }) => {
	const outlines: string[] = [];
	for (const path of kinds) {
		await page.goto(`.${path}`);
		outlines.push(`${path}\n${await page.evaluate(outline)}\n`);
	}
	expect(outlines.join('\n')).toMatchSnapshot('headings.txt');
});
