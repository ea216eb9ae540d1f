/** When the script of the checklist fails half way, the stylesheet still gives every answer. */
import { expect, type Page, test } from '@playwright/test';
import { ALL_NONE } from './support/checklist.ts';

/** What goes wrong, and at which moment of the script. */
const BROKEN: readonly (readonly [when: string, breakIt: (page: Page) => Promise<unknown>])[] = [
	['it never arrives', (page) => page.route(/\/_astro\/.*\.js$/, (route) => route.abort())],
	[
		'it cannot be read to its end',
		(page) =>
			page.route(/\/_astro\/HelpChecklist.*\.js$/, async (route) => {
				const response = await route.fetch();
				const text = await response.text();
				await route.fulfill({ response, body: text.slice(0, text.length / 2) });
			}),
	],
	[
		'it stops as it starts',
		(page) =>
			page.addInitScript(() => {
				CSS.supports = () => {
					throw new Error('broken on purpose');
				};
			}),
	],
	[
		'it stops before it listens',
		(page) =>
			page.addInitScript(() => {
				window.matchMedia = () => {
					throw new Error('broken on purpose');
				};
			}),
	],
	[
		'it stops at every tick',
		(page) =>
			page.addInitScript(() => {
				Element.prototype.checkVisibility = () => {
					throw new Error('broken on purpose');
				};
			}),
	],
	[
		'it stops as it moves the answer',
		(page) =>
			page.addInitScript(() => {
				Element.prototype.after = () => {
					throw new Error('broken on purpose');
				};
			}),
	],
];

for (const [when, breakIt] of BROKEN)
	test(`a script that fails: ${when}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('requestfailed', (request) => errors.push(request.url()));
		await page.setViewportSize({ width: 390, height: 700 });
		await breakIt(page);
		await page.goto('get-help/');
		const result = page.locator('[data-result]:visible');

		await page.locator('#sign-chest').check();
		await expect(result).toHaveAttribute('data-result', 'ambulance');
		await expect(result.getByRole('link', { name: /999/ }).first()).toBeVisible();
		await page.locator('#sign-chest').uncheck();

		for (const box of ALL_NONE) await page.locator(box).check();
		await expect(result).toHaveAttribute('data-result', 'self-care');
		await page.locator('#sign-U11').evaluate((box: HTMLInputElement) => box.click());
		await expect(result).toHaveAttribute('data-result', 'today');
		expect(errors, 'the script was broken').not.toEqual([]);
	});
