/** Without a script: the stylesheet gives the answer of the function, and all is there without it. */
import { expect, type Page, test } from '@playwright/test';
import { expandNames, firingSets } from '../src/triage/conditions.ts';
import { pick, randomFrom } from '../src/triage/test-data.ts';
import {
	AGES,
	boxes,
	data,
	expected,
	groups,
	openers,
	type Reader,
	readerOf,
	shown,
	withOpeners,
} from './support/checklist.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(({ page }) => page.goto('get-help/'));

async function same(page: Page, readers: readonly Reader[]) {
	const wrong: string[] = [];
	const published = await page
		.locator('[data-allows]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-allows')));
	for (const reader of readers) {
		const want = expected(reader);
		want.allows = want.allows.filter((code) => published.includes(code));
		const is = await shown(page, reader);
		if (JSON.stringify(is) !== JSON.stringify(want))
			wrong.push(
				`${JSON.stringify(reader)}: shows ${JSON.stringify(is)}, the function says ${JSON.stringify(want)}`,
			);
	}
	expect(wrong, 'see src/pages/get-help/triage.css.ts').toEqual([]);
}

const ids = data.signs.map(({ id }) => id);

test('every single sign, with no list and with all lists answered', ({ page }) =>
	same(
		page,
		ids.flatMap((id) => [readerOf([id], []), readerOf([id], groups)]),
	));

test('every set of ticks that just fires a rule', ({ page }) => {
	const expand = expandNames(data.signs);
	const sets = data.rules.flatMap(({ id, when }) => {
		const all = firingSets(when, expand);
		// A rule on whole groups has hundreds of sets: its first, its last and some between.
		const step = Math.ceil(all.length / 40);
		const some = all.filter((_, i) => i % step === 0 || i === all.length - 1);
		expect(some.length, id).toBeGreaterThan(0);
		return some;
	});
	return same(
		page,
		sets.map((set) => readerOf(set, groups)),
	);
});

test('300 random readers', ({ page }) => {
	const random = randomFrom(44);
	const readers = Array.from({ length: 300 }, () => ({
		ticked: pick(boxes, Math.floor(random() * 6), random),
		none: pick(groups, Math.floor(random() * 7), random),
		age: pick(AGES, 1, random)[0]?.[0] ?? '',
	}));
	return same(page, readers);
});

test('a list left empty, or no age, gives no result', async ({ page }) => {
	const full: Reader = { ticked: [], none: groups, age: 'age-18-to-49' };
	expect((await shown(page, full)).card).toEqual(['self-care']);
	for (const left of groups.filter((group) => group !== 'under-18')) {
		const none = groups.filter((group) => group !== left);
		expect((await shown(page, { ...full, none })).card, left).toEqual(['unfinished']);
	}
	await page.locator('#age-18-to-49').evaluate((box: HTMLInputElement) => {
		box.checked = false;
	});
	expect(
		await page
			.locator('[data-result]:visible')
			.evaluateAll((all) => all.map((one) => one.dataset['result'])),
	).toEqual(['unfinished']);
});

test('one list opens after the other, and an emergency ends the questions', async ({ page }) => {
	const open = () =>
		page.locator('.part:visible').evaluateAll((all) => all.map(({ id }) => id.slice(5)));
	expect(await open()).toEqual(['emergency']);
	const STEPS = [
		['#none-emergency', ['emergency', 'age']],
		['#age-18-to-49', ['emergency', 'age', 'today']],
		['#none-today', ['emergency', 'age', 'today', 'about-you']],
		['#none-about-you', ['emergency', 'age', 'today', 'about-you', 'the-pain']],
		['#none-the-pain', ['emergency', 'age', 'today', 'about-you', 'the-pain', 'soon']],
	] as const;
	for (const [box, parts] of STEPS) {
		await page.locator(box).check();
		expect(await open(), box).toEqual(parts);
	}
	await page.locator('#sign-chest').check();
	expect(await open()).toEqual(['emergency']);
});

test('a follow-up shows under its fact only', async ({ page }) => {
	const first = await page.locator('.part :is([type="checkbox"], [type="radio"]):visible').count();
	expect(first, 'boxes on the first screen').toBeLessThanOrEqual(20);
	for (const sign of data.signs.filter(
		({ followUpOf, group }) => followUpOf?.length && group !== 'under-18',
	)) {
		const box = page.locator(`#sign-${sign.id}`);
		await shown(page, { ticked: [], none: groups, age: 'age-18-to-49' });
		await expect(box, sign.id).toBeHidden();
		for (const fact of sign.followUpOf ?? []) {
			// A follow-up of a follow-up is seen when both facts are there.
			const more = data.signs.find(({ id }) => id === fact)?.followUpOf ?? [];
			await shown(page, readerOf(withOpeners([fact, ...more.slice(0, 1)]), groups));
			await expect(box, `${sign.id} after ${fact}`).toBeVisible();
		}
	}
});

test('at most 60 boxes before one is ticked', async ({ page }) => {
	await shown(page, { ticked: [], none: groups, age: 'age-18-to-49' });
	const ticks = await page.locator('.tick input:visible').count();
	test.info().annotations.push({ type: 'boxes', description: String(ticks) });
	expect(ticks).toBeLessThanOrEqual(60);
});

test('what a box says in short shows once it is ticked, and stays while it holds a tick', async ({
	page,
}) => {
	for (const { id, signs } of openers) {
		const own = page.locator(signs.map((sign) => `#sign-${sign}`).join());
		for (const [ticked, count] of [
			[[], 0],
			[[id], signs.length],
			[signs.slice(-1), signs.length],
		] as const) {
			await shown(page, { ticked, none: groups, age: 'age-18-to-49' });
			await expect(own.filter({ visible: true }), `${id}: ${ticked.join()}`).toHaveCount(count);
		}
	}
});

test('with no style at all the lists stand in the order of safety, then every answer', async ({
	page,
}) => {
	await page.evaluate(() => {
		for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) style.remove();
	});
	const visible = await page
		.locator('.part, [data-result]')
		.evaluateAll((all) =>
			(all as HTMLElement[])
				.filter((one) => one.checkVisibility())
				.map(({ id, dataset }) => id || dataset['result']),
		);
	expect(visible).toEqual([
		...['emergency', 'age', 'under-18', 'today', 'about-you', 'the-pain', 'soon'].map(
			(id) => `part-${id}`,
		),
		...[
			'ambulance',
			'emergency-department',
			'today',
			'check-first',
			'soon',
			'self-care',
			'unfinished',
		],
	]);
	const all = new Set([...boxes, ...openers.map(({ id }) => id)]);
	expect(await page.locator('.tick input').count()).toBe(all.size);
});

test('a browser without :has() sees all lists and all answers', async ({ page }) => {
	const conditions = await page.evaluate(() =>
		[...document.styleSheets]
			.filter(({ href }) => href?.endsWith('triage.css'))
			.flatMap(({ cssRules }) =>
				[...cssRules].map((rule) =>
					rule instanceof CSSSupportsRule ? rule.conditionText : rule.cssText,
				),
			),
	);
	expect(new Set(conditions)).toEqual(new Set(['selector(:has(a))']));
	await page.locator('link[href$="triage.css"]').evaluate((link) => link.remove());
	await expect(page.locator('.part:visible')).toHaveCount(7);
	await expect(page.locator('[data-result]:visible')).toHaveCount(7);
});
