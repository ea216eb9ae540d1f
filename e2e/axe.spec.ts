/** Every page in light and dark, wide and narrow: accessible, silent, from one origin, never sideways. */
import { expect, test } from '@playwright/test';
import { loadAxe, violations } from './support/axe.ts';
import { paths } from './support/built.ts';
import { coveredTargets, sidewaysScroll, smallTargets } from './support/measure.ts';
import { watch } from './support/watch.ts';

const wide = { width: 1280, height: 900 };
/** The narrowest screen the site promises to fit. */
const narrow = { width: 320, height: 640 };

/** The page as readers have it. Between them the full runs see both widths and both themes; what depends on colour alone runs in all four. */
const modes = [
	{ name: 'wide, light', viewport: wide, colorScheme: 'light', full: true },
	{ name: 'wide, dark', viewport: wide, colorScheme: 'dark', full: false },
	{ name: 'narrow, dark', viewport: narrow, colorScheme: 'dark', full: true },
	{ name: 'narrow, light', viewport: narrow, colorScheme: 'light', full: false },
] as const;

test.use({ viewport: wide, contextOptions: { reducedMotion: 'reduce' } });

for (const path of paths)
	test(path, async ({ page }) => {
		const watched = await watch(page);
		await page.goto(`.${path}`);
		await loadAxe(page);
		const found = new Map<string, string[]>();
		const add = (where: string, problems: string[]) => {
			for (const problem of new Set(problems))
				found.set(problem, [...(found.get(problem) ?? []), where]);
		};
		for (const { name, viewport, colorScheme, full } of modes) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			add(name, await violations(page, full ? 'all' : 'colour'));
			if (!full) continue;
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
