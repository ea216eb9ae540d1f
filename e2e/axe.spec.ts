/** Every page in light and dark, wide and narrow: accessible, silent, from one origin, never sideways. */
import { expect, test } from '@playwright/test';
import { loadAxe, violations } from './support/axe.ts';
import { paths } from './support/built.ts';
import { coveredTargets, sidewaysScroll, smallTargets } from './support/measure.ts';
import { watch } from './support/watch.ts';

const wide = { width: 1280, height: 900 };
/** The narrowest screen the site promises to fit. */
const narrow = { width: 320, height: 640 };

/** Every page in both widths and both themes; which goes with which changes from page to page, so that each layout has all four. */
const modes = [
	[
		{ name: 'wide, light', viewport: wide, colorScheme: 'light' },
		{ name: 'narrow, dark', viewport: narrow, colorScheme: 'dark' },
	],
	[
		{ name: 'wide, dark', viewport: wide, colorScheme: 'dark' },
		{ name: 'narrow, light', viewport: narrow, colorScheme: 'light' },
	],
] as const;

test.use({ viewport: wide, contextOptions: { reducedMotion: 'reduce' } });

for (const [i, path] of paths.entries())
	test(path, async ({ page }) => {
		const watched = await watch(page);
		await page.goto(`.${path}`);
		await loadAxe(page);
		const found = new Map<string, string[]>();
		const add = (where: string, problems: string[]) => {
			for (const problem of new Set(problems))
				found.set(problem, [...(found.get(problem) ?? []), where]);
		};
		for (const { name, viewport, colorScheme } of modes[i % 2 ? 1 : 0]) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			add(name, await violations(page));
			add(name, await page.evaluate(smallTargets));
			add(name, await page.evaluate(coveredTargets));
			add(name, await page.evaluate(sidewaysScroll));
		}
		add('any', await watched.problems());
		const problems = [...found].map(
			([problem, where]) => `${path} (${where.join('; ')}): ${problem}`,
		);
		expect(problems, 'mend the component or the style that makes this').toEqual([]);
	});
