/** The checklist by keyboard, by ear, on the smallest phone, in system colours, on paper. */
import { expect, type Page, test } from '@playwright/test';
import { openChecklist } from './support/checklist.ts';
import { STATES } from './support/results.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDTHS = [
	[320, 568],
	[320, 256],
	[768, 1024],
	[1440, 900],
] as const;
for (const [state, boxes] of Object.entries(STATES))
	test(`${state}, small to large: nothing sideways, the line at the foot at most a fifth`, async ({
		page,
	}) => {
		await openChecklist(page, ...boxes);
		for (const [width, height] of WIDTHS) {
			const at = `${width} × ${height}`;
			await page.setViewportSize({ width, height });
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				at,
			).toBeLessThanOrEqual(width);
			const bar = await page.locator('.bar').boundingBox();
			expect(bar?.height ?? 0, at).toBeGreaterThan(20);
			expect(bar?.height ?? Infinity, at).toBeLessThanOrEqual(height / 5 + 1);
			await expect(page.locator('.bar a:visible'), at).toHaveCount(1);
		}
	});

test('320 × 568: the link at the foot leads to the card, its first number above the fold', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	for (const [box, card] of [
		['#sign-chest', 'ambulance'],
		['#sign-legs', 'emergency-department'],
	] as const) {
		await openChecklist(page, box);
		await page.locator('.bar a:visible').click();
		const number = page.locator(`[data-result="${card}"] .numbers-to-call a`).first();
		await expect(number).toBeInViewport({ ratio: 1 });
		const [at, bar] = [await number.boundingBox(), await page.locator('.bar').boundingBox()];
		expect((at?.y ?? 999) + (at?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		expect(at?.height ?? 0).toBeGreaterThanOrEqual(44);
	}
});

test('320 × 568: the first list starts on the first screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await openChecklist(page);
	await expect(page.locator('#title-emergency')).toBeInViewport();
});

test('by keyboard alone, from nothing to self-care and to an ambulance', async ({ page }) => {
	await openChecklist(page);
	await page.locator('#sign-chest').focus();
	const press = async (wanted: string, most = 60) => {
		for (let i = 0; i < most; i += 1) {
			if (await page.evaluate((id) => document.activeElement?.id === id, wanted))
				return page.keyboard.press('Space');
			await page.keyboard.press('Tab');
			await expectSeen(page);
		}
		throw new Error(`Tab does not reach ${wanted}`);
	};
	for (const id of ['none-emergency', 'sign-Y01']) await press(id);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#age-18-to-49')).toBeChecked();
	for (const id of ['none-today', 'none-about-you', 'none-the-pain', 'none-soon']) await press(id);
	await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-result', 'self-care');
	await page.locator('#sign-chest').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-result', 'ambulance');
});

/** Focus is on the screen and not under the line at its foot. */
async function expectSeen(page: Page) {
	const [at, bar] = await page.evaluate(() => [
		document.activeElement?.getBoundingClientRect().top ?? 0,
		document.querySelector('.bar')?.getBoundingClientRect().top ?? Infinity,
	]);
	const inBar = await page.evaluate(() => document.activeElement?.closest('.bar') !== null);
	if (!inBar && at && bar) expect(at).toBeLessThan(bar);
}

test('names, groups and live messages of the accessibility tree', async ({ page }) => {
	await openChecklist(page);
	await expect(page.getByRole('region', { name: 'Emergency signs' })).toBeVisible();
	await expect(
		page.getByRole('group', { name: 'Chest, heart and breathing' }).first(),
	).toBeVisible();
	const chest = page.getByRole('checkbox', {
		name: /^You have chest pain or tightness/,
	});
	await expect(chest).toHaveAccessibleDescription(/Burning like bad indigestion counts/);
	await page.locator('#none-emergency').check();
	await expect(page.getByRole('group', { name: 'Your age' }).getByRole('radio')).toHaveCount(5);
	await expect(page.getByRole('region', { name: 'Your answer' })).toBeVisible();
	for (const box of await page.locator('.part input').all()) {
		expect(
			(await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent))?.trim(),
		).toBeTruthy();
	}
	await expect(page.getByRole('alert')).toHaveCount(1);
	await expect(page.getByRole('combobox', { name: 'Where are you?' })).toBeVisible();
});

test('in system colours the level keeps its word, shape and border', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openChecklist(page, '#sign-chest');
	const card = page.locator('[data-result="ambulance"] .care');
	expect(await card.evaluate((box) => getComputedStyle(box).borderTopWidth)).toBe('4px');
	const mark = await card.locator('h2').evaluate((head) => {
		const { backgroundColor, clipPath, webkitTextFillColor } = getComputedStyle(head, '::before');
		return { backgroundColor, clipPath, webkitTextFillColor };
	});
	expect(mark.clipPath).toContain('polygon');
	expect(mark.backgroundColor).not.toBe(mark.webkitTextFillColor);
	await expect(card.locator('h2')).toHaveText(/Call an ambulance now/);
});

for (const [state, boxes] of Object.entries(STATES).filter(([, list]) => list.length > 0))
	test(`${state} prints on one sheet`, { tag: '@paper' }, async ({ page }) => {
		await openChecklist(page, ...boxes);
		await page.locator('#country').selectOption('england-scotland-wales');
		for (const format of ['A4', 'Letter']) {
			const pdf = (await page.pdf({ format })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page[^s]/g), format).toHaveLength(1);
		}
	});
