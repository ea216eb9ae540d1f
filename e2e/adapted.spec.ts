/** For people who zoom, who use no mouse, who set their own colours, or who cannot bear motion. */
import { expect, type Page, test } from '@playwright/test';
import { openChecklist } from './support/checklist.ts';
import { focusShown } from './support/focus.ts';
import { kinds } from './support/kinds.ts';

test.describe('with the keyboard, on a screen of 1280 × 1024 at 400%', () => {
	test.use({
		viewport: { width: 320, height: 256 },
		contextOptions: { reducedMotion: 'reduce' },
	});

	const pages: [path: string, open?: (page: Page) => Promise<void>][] = [
		['/'],
		['/techniques/seated-turn/'],
		['/get-help/', (page) => openChecklist(page, '#sign-chest')],
	];
	for (const [path, open] of pages)
		for (const key of ['Tab', 'Shift+Tab'])
			test(`${key} on ${path}: nothing hides what has the focus`, async ({ page }) => {
				await (open ? open(page) : page.goto(`.${path}`));
				const problems = new Set<string>();
				const seen = new Set<string>();
				// From where the reader is to the end of the page, and once more from its other end.
				for (let i = 0, ends = 0; i < 200 && ends < 2; i++) {
					await page.keyboard.press(key);
					const stop = await focusShown(page);
					if (!stop) {
						ends += 1;
						continue;
					}
					seen.add(stop.name);
					if (!stop.ringed) problems.add(`${stop.name} shows no focus`);
					if (!stop.inView) problems.add(`${stop.name} has the focus outside the view`);
					if (stop.covered) problems.add(`${stop.name} is covered when it has the focus`);
				}
				expect(seen.size, 'stops').toBeGreaterThan(10);
				expect([...problems]).toEqual([]);
			});
});

test('a technique is found, opened and printed with the keyboard alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	const tabTo = async (wanted: string) => {
		for (let i = 0; i < 200; i++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate((css) => document.activeElement?.matches(css), wanted)) return;
		}
		throw new Error(`Tab does not reach ${wanted}`);
	};
	await page.goto('./');
	await tabTo('main a[href$="/techniques/"]');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toHaveText('Techniques');
	await tabTo('[name="goal"]');
	for (let i = 0; i < 8 && !(await page.locator('#goal-stretch').isChecked()); i++)
		await page.keyboard.press('ArrowDown');
	await expect(page.locator('#goal-stretch')).toBeChecked();
	await tabTo('.card.goal-stretch a');
	await page.keyboard.press('Enter');
	await expect(page.locator('.steps > ol > li').first()).toBeVisible();
	await tabTo('[data-do="print"]');
	await page.keyboard.press('Enter');
	await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

/** What carries a meaning or takes a press, and would lose its edge when the system sets the colours. */
const lostInSystemColours = () => {
	const isDrawn = (of: CSSStyleDeclaration) =>
		['Top', 'Right', 'Bottom', 'Left'].every(
			(side) =>
				of.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
				Number.parseFloat(of.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1,
		);
	const name = (el: Element) => `<${el.tagName.toLowerCase()} class="${el.className}">`;
	const edges = [...document.querySelectorAll('.button, .care, input, select')].filter(
		(el) => el.checkVisibility() && !el.matches('input:is([type="checkbox"], [type="radio"])'),
	);
	const canvas = getComputedStyle(document.documentElement).backgroundColor;
	const marks = [...document.querySelectorAll('.urgency')].filter((el) => el.checkVisibility());
	const markOf = (el: Element) => getComputedStyle(el, '::before');
	return [
		...edges.filter((el) => !isDrawn(getComputedStyle(el))).map((el) => `${name(el)} has no edge`),
		...marks
			.filter((el) => {
				const { content, backgroundColor, clipPath } = markOf(el);
				return content === 'none' || clipPath === 'none' || backgroundColor === canvas;
			})
			.map((el) => `${name(el)} has lost its shape`),
	];
};

test('in system colours every button keeps its edge, every level its shape', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const problems: string[] = [];
	for (const path of kinds) {
		await page.goto(`.${path}`);
		const found = await page.evaluate(lostInSystemColours);
		problems.push(...new Set(found.map((problem) => `${path}: ${problem}`)));
	}
	await page.keyboard.press('Tab');
	const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
	expect(ring, 'a ring that system colours keep').toBe('solid');
	expect(problems).toEqual([]);
});

/** Things that move by themselves or glide. */
const moving = () => {
	const moves = (el: Element) => {
		const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el);
		return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
			? 'moves'
			: scrollBehavior === 'smooth'
				? 'glides'
				: undefined;
	};
	return [...document.querySelectorAll('*')].flatMap((el) => {
		const how = moves(el);
		return how ? [`<${el.tagName.toLowerCase()} class="${el.className}"> ${how}`] : [];
	});
};

test('nothing moves for who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('./');
	expect(await page.evaluate(moving), 'this test sees what moves').not.toEqual([]);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const problems: string[] = [];
	for (const path of kinds) {
		await page.goto(`.${path}`);
		problems.push(...(await page.evaluate(moving)).map((what) => `${path}: ${what}`));
	}
	expect(problems, 'see prefers-reduced-motion in src/styles').toEqual([]);
});
