/**
 * Twelve drawings against pictures of them: a change of the drawing code, or of a pose that others
 * start from, is seen before a reader sees it. They cover every body and most of the things. After a
 * change that is meant: `npx playwright test figure-pictures --update-snapshots`, and look at each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from './support/built.ts';

const poses = {
	'shoulder-blade-squeeze-2': 'standing, seen from behind, the target, grey hair',
	'shoulder-shrugs-harder': 'standing, hand weights, curly hair',
	'band-row-3': 'standing, a band and a post, headscarf',
	'wall-slide-3': 'standing at a wall, turban',
	'seated-turn-4': 'sitting on a chair, turned, a bun',
	'seated-turns-arms-crossed-harder': 'sitting, arms crossed, a pillow, short hair',
	'lean-back-over-a-roller-3': 'on the back over a foam roller',
	'with-a-helper-2': 'two people',
	'cat-cow-2': 'on all fours, a mat',
	'swimming-lifts-2': 'face down',
	'open-book-3': 'lying on the side',
	'y-t-w-lifts-easier': 'bent over a table, bald',
};

for (const [pose, shows] of Object.entries(poses))
	test(`picture of ${pose}: ${shows}`, async ({ page }) => {
		const svg = readFileSync(join(dist, `figures/${pose}.svg`), 'utf8');
		// Without soft edges a picture is a third of the bytes, and no machine softens them otherwise.
		const crisp = svg.replace('<style>', '<style>svg{shape-rendering:crispEdges}');
		expect(crisp, 'has a <style>').not.toBe(svg);
		await page.setContent(
			`<body style="margin:0;background:#fff">` +
				`<img src="data:image/svg+xml,${encodeURIComponent(crisp)}" width="240" height="240" alt="">`,
		);
		await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
		// 173 of 57,600 pixels: a trunk or leg joint turned by 5 degrees changes 480 to 1,500.
		await expect(page.locator('img')).toHaveScreenshot(`${pose}.png`, {
			maxDiffPixelRatio: 0.003,
		});
	});
