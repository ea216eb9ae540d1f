/** With a script: what is said aloud, the country, the summary, and that nothing leaves the page. */
import { expect, type Page, test } from '@playwright/test';
import { ALL_NONE, openChecklist } from './support/checklist.ts';
import { summarise } from './support/summary.ts';

const alertOf = (page: Page) => page.locator('help-checklist > [role="alert"]');
const statusOf = (page: Page) => page.locator('help-checklist > [role="status"]');

test('an emergency takes one action, and is said once', async ({ page }) => {
	await openChecklist(page);
	await alertOf(page).evaluate((place) => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => place.textContent && said.push(place.textContent)).observe(place, {
			childList: true,
		});
	});
	await page.locator('#sign-legs').check();
	await expect(page.locator('[data-result="emergency-department"]')).toBeVisible();
	await page.locator('#sign-between-the-legs').check();
	await page.locator('#sign-chest').check();
	await expect(page.locator('[data-result="ambulance"]')).toBeVisible();
	await expect(statusOf(page)).toHaveText('Call an ambulance now.');
	expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
		'Go to an emergency department now. The numbers stand below this list.',
	]);
	for (const box of ['#sign-legs', '#sign-between-the-legs', '#sign-chest'])
		await page.locator(box).uncheck();
	await expect(alertOf(page)).toHaveText('');
	await expect(statusOf(page)).toContainText('You unticked this. If you were unsure, call.');
});

test('nobody with nothing to tick needs more than seven actions', async ({ page }) => {
	await openChecklist(page);
	for (const box of ALL_NONE) await page.locator(box).check();
	await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-result', 'self-care');
	await expect(page.locator('[data-result="self-care"]')).toContainText(
		'none of these warning signs today',
	);
	await expect(statusOf(page)).toHaveText('Self-care is reasonable.');
	expect(ALL_NONE.length).toBeLessThanOrEqual(7);
});

/** Words a minute that adults read silently: Brysbaert 2019, J Mem Lang 109:104047. */
const PACE = 238;

test('how long it takes to read: never longer than it is', async ({ page }) => {
	await openChecklist(page, ...ALL_NONE);
	const words = await page.evaluate(() => {
		const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
		const labels = [...document.querySelectorAll<HTMLElement>('.part label')];
		const main = document.querySelector('main')?.innerText ?? '';
		return {
			all: labels
				.filter((label) => label.checkVisibility())
				.reduce((sum, label) => sum + count(label.innerText), 0),
			call: count(main.slice(0, main.indexOf('call now') + 'call now'.length)),
		};
	});
	const say = (what: string, count: number) =>
		summarise(
			'reading the checklist',
			`${what.padEnd(46)} ${String(count).padStart(5)} words, ${Math.round((count / PACE) * 60)} seconds`,
		);
	say('every label in view, with nothing to tick', words.all);
	say('from the top to "call now"', words.call);
	expect(words.all).toBeLessThanOrEqual(1080);
	expect(words.call).toBeLessThanOrEqual(20);
});

test('a tick and None of these take each other away', async ({ page }) => {
	await openChecklist(page);
	await page.locator('#none-emergency').check();
	await page.locator('#age-18-to-49').check();
	await page.locator('#sign-U07').check();
	await page.locator('#none-today').check();
	await expect(page.locator('#sign-U07')).not.toBeChecked();
	await expect(page.locator('#none-emergency')).toBeChecked();
	await page.locator('#sign-U06').check();
	await expect(page.locator('#none-today')).not.toBeChecked();
});

test('the words for the phone are what was ticked', async ({ page }) => {
	await openChecklist(page);
	await page.locator('#sign-E18').check();
	await page.locator('#sign-legs').check();
	await expect(page.locator('[data-result="ambulance"] blockquote')).toHaveText(
		/“My legs are newly weak.*I have a fever.*It started … \.”|“I have a fever.*My legs are newly weak.*It started … \.”/,
	);
});

test('on a phone the answer opens right after the list just ticked', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openChecklist(page);
	const after = () =>
		page.locator('.answer').evaluate((answer) => answer.previousElementSibling?.id);
	for (const [box, part] of [
		['#none-emergency', 'part-emergency'],
		['#sign-Y03', 'part-age'],
		['#sign-U07', 'part-today'],
	] as const) {
		const top = () => page.locator(box).evaluate((input) => input.getBoundingClientRect().top);
		await page.locator(box).focus();
		const before = await top();
		await page.locator(box).press('Space');
		expect(await after(), box).toBe(part);
		expect(Math.abs((await top()) - before), `${box} stays in its place`).toBeLessThan(2);
	}
	await page.setViewportSize({ width: 1200, height: 800 });
	await expect
		.poll(() => page.locator('.answer').evaluate((answer) => answer.parentElement?.localName))
		.toBe('help-checklist');
});

const COUNTRIES = [
	['england-scotland-wales', 'tel:999', 'NHS 111'],
	['new-zealand', 'tel:111', 'Healthline'],
	['usa', 'tel:911', 'nurse line'],
] as const;
for (const [id, tel, advice] of COUNTRIES)
	test(`the numbers of ${id}`, async ({ page }) => {
		await openChecklist(page);
		await page.locator('#country').selectOption(id);
		await page.locator('#sign-legs').check();
		const card = page.locator('[data-result="emergency-department"]');
		await expect(card.locator('a.call')).toHaveAttribute('href', tel);
		await expect(card.locator('.numbers-to-call')).toBeHidden();
		await page.locator('#sign-legs').uncheck();
		await page.locator('#none-emergency').check();
		await page.locator('#age-18-to-49').check();
		await page.locator('#sign-U07').check();
		await expect(page.locator('[data-result="today"]')).toContainText(advice);
		await page.locator('#country').selectOption('');
		await expect(page.locator('[data-result="today"]')).toContainText('your advice line');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

test('nothing is asked of any server after the page is there, and only a country is kept', async ({
	page,
}) => {
	// The tab's picture belongs to loading, and a busy browser fetches it late; not every engine tells of it.
	const icon = page.waitForEvent('requestfinished', {
		predicate: (request) => request.url().endsWith('/icon.svg'),
		timeout: 5000,
	});
	await page.goto('get-help/', { waitUntil: 'networkidle' });
	await icon.catch(() => undefined);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const address = page.url();
	const stored = () =>
		page.evaluate(() => [
			JSON.stringify({ ...localStorage }),
			JSON.stringify({ ...sessionStorage }),
			document.cookie,
		]);
	for (const box of [
		'#none-emergency',
		'#sign-Y03',
		'#sign-U07',
		'#sign-weak-bones',
		'#sign-D01',
	]) {
		await page.locator(box).check();
		expect(await stored(), box).toEqual(['{}', '{}', '']);
	}
	await page.locator('#country').selectOption('ireland');
	expect(await stored()).toEqual(['{}', '{}', '']);
	await page.locator('#keep').check();
	expect(await stored()).toEqual(['{"country":"ireland"}', '{}', '']);
	await page.locator('[data-do="clear"]').click();
	expect(await stored()).toEqual(['{}', '{}', '']);
	expect(await page.locator('.part :checked').count()).toBe(0);
	await expect(page.locator('h1')).toBeFocused();
	expect(page.url()).toBe(address);
	expect(asked).toEqual([]);
});

test('a kept country comes back, a damaged one is ignored', async ({ page }) => {
	await openChecklist(page);
	for (const [kept, chosen] of [
		['canada', 'canada'],
		['', ''],
		['nowhere', ''],
		['{"a":', ''],
		['"><b>', ''],
	] as const) {
		await page.evaluate((value) => localStorage.setItem('country', value), kept);
		await openChecklist(page);
		await expect(page.locator('#country'), kept).toHaveValue(chosen);
		await page.locator('#sign-legs').check();
		await expect(page.locator('[data-result="emergency-department"]')).toBeVisible();
	}
});

test('after Back the answer, the words and the boxes agree', async ({ page }) => {
	await openChecklist(page);
	await page.locator('#sign-legs').check();
	await page.goto('search/');
	await page.goBack();
	await expect(page.locator('help-checklist .country')).toBeVisible();
	const ticked = await page.locator('#sign-legs').isChecked();
	await expect(page.locator('[data-result]:visible')).toHaveAttribute(
		'data-result',
		ticked ? 'emergency-department' : 'unfinished',
	);
	await expect(page.locator('[data-result="emergency-department"] blockquote')).toContainText(
		ticked ? 'My legs' : 'I have …',
	);
});

test('the text to copy holds the answer, what was ticked and the address of the empty list', async ({
	page,
	context,
	browserName,
}) => {
	test.info().annotations.push({ type: 'engine', description: browserName });
	if (browserName === 'chromium')
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openChecklist(page);
	await page.evaluate(() => {
		Object.assign(window, { copied: '' });
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
		});
	});
	await page.locator('#sign-legs').check();
	await page.locator('[data-do="copy"]').click();
	await expect(statusOf(page)).toHaveText('Copied.');
	const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
	expect(copied).toContain('Go to an emergency department now');
	expect(copied).toContain('My legs are newly weak');
	expect(copied).toContain('not a diagnosis');
	expect(copied).toMatch(/\/get-help\/$/);
});
