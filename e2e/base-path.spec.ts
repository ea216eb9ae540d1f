/** What a reader does, at whatever folder the site is served from. Run at / and, by commands.spec.ts, at /repo/. */
import { expect, test } from '@playwright/test';
import { basePath } from '../src/lib/settings.ts';

test('from home to a drawn technique, and from search to a page', async ({ page }) => {
	await page.goto(basePath);
	await page.getByRole('link', { name: 'Try a technique' }).click();
	await page.getByRole('link', { name: 'Cat-cow' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cat-cow');
	const figure = page.locator('ol img').first();
	await expect
		.poll(() => figure.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
		.toBe(true);
	await page.goto(`${basePath}search/#q=osteoporosis`);
	await page.locator('.results a').first().click();
	await expect(page).toHaveURL(new RegExp(`${basePath}precautions/thin-bones/$|${basePath}`));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const lost = await page.goto(`${basePath}nothing/`);
	expect(lost?.status()).toBe(404);
	await page.getByRole('link', { name: 'Get help now' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${basePath}get-help/$`));
});
