/** What a reader does, with a keyboard, without JavaScript, at an address that is gone. */
import { expect, type Page, test } from '@playwright/test';
import { published, table } from './support/content.ts';
import { focusShown } from './support/focus.ts';
import { watch } from './support/watch.ts';

const first = (kind: string) => {
	const [article] = published.filter((entry) => entry.kind === kind);
	if (!article) throw new Error(`No published article of ${kind}.`);
	return article;
};
const technique = first('techniques');
const redFlag = first('red-flags');
const precaution = first('precautions');
const routine = first('routines');
const background = first('understand');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	/** Each kind of page, and what has to be there for it to be of use. */
	const kinds: [path: string, wanted: (page: Page) => Promise<void>][] = [
		[
			'/',
			async (page) => {
				await expect(page.getByRole('link', { name: 'Try a technique' })).toBeVisible();
				await expect(page.getByRole('link', { name: 'Check it is safe for me' })).toBeVisible();
			},
		],
		[
			technique.path,
			async (page) => {
				const heading = page.getByRole('heading', { name: 'How to do it' });
				const steps = page.locator('main section').filter({ has: heading }).locator('ol > li');
				await expect(steps).toHaveCount(technique.data.steps?.length ?? 0);
				for (const step of await steps.all()) await expect(step).toBeVisible();
				await expect(page.getByRole('button')).toHaveCount(0);
			},
		],
		[
			redFlag.path,
			async (page) => {
				const call = page.locator('main a[href^="tel:"]').first();
				await expect(call.or(page.locator('main .urgency').first()).first()).toBeVisible();
			},
		],
		[precaution.path, (page) => expect(page.locator('main h2').first()).toBeVisible()],
		[routine.path, (page) => expect(page.locator('main ol').first()).toBeVisible()],
		[background.path, (page) => expect(page.locator('main h2').first()).toBeVisible()],
		[
			'/get-help/',
			async (page) => {
				for (const { name } of table('countries'))
					await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
				const sign = table('signs').find(({ id }) => id === 'E01');
				await expect(page.getByText(sign?.asks ?? 'E01', { exact: false }).first()).toBeVisible();
			},
		],
		[
			'/techniques/',
			async (page) => {
				const shown = await page.locator('main a[href*="/techniques/"]').all();
				expect(shown.length).toBeGreaterThan(0);
			},
		],
		['/guide/', (page) => expect(page.locator('main ol').first()).toBeVisible()],
		[
			'/a-z/',
			(page) =>
				expect(page.getByRole('link', { name: technique.data.title }).first()).toBeVisible(),
		],
		['/sources/', (page) => expect(page.locator('main li').first()).toBeVisible()],
		['/about/', (page) => expect(page.locator('main a').first()).toBeVisible()],
	];

	for (const [path, wanted] of kinds)
		test(`${path} is whole`, async ({ page }) => {
			await page.goto(`.${path}`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(
				page.locator('header').getByRole('link', { name: 'Get help now' }),
			).toBeVisible();
			await expect(page.locator('.needs-script:visible')).toHaveCount(0);
			await wanted(page);
		});

	test('the choice of a goal narrows the list of techniques', async ({ page }) => {
		await page.goto('techniques/');
		const cards = () =>
			page
				.locator('main .cards > li:visible h3')
				.allTextContents()
				.then((all) => [...new Set(all.map((name) => name.trim()))].sort());
		const all = await cards();
		const techniques = published.filter(({ kind }) => kind === 'techniques');
		expect(all, 'at first all').toEqual(techniques.map(({ data }) => data.title).sort());

		const goals = [...new Set(techniques.map(({ data }) => data.goal ?? ''))];
		expect(goals.length, 'several goals to choose from').toBeGreaterThan(1);
		for (const goal of goals) {
			await page.locator(`#goal-${goal}`).check();
			const wanted = techniques.filter(({ data }) => data.goal === goal);
			expect(await cards(), goal).toEqual(wanted.map(({ data }) => data.title).sort());
		}
		await page.getByRole('radio', { name: 'Show all' }).check();
		expect(await cards(), 'all again').toEqual(all);
	});
});

const lost = [
	'nowhere/',
	'techniques/no-such-technique/',
	'techniques/heat.html',
	'a%20b/',
	'_headers',
	'%E0%A4%A',
	'../../etc/passwd',
];

for (const address of lost)
	test(`an unknown address is a 404 that helps: ${address}`, async ({ page, request }) => {
		const { status } = await request.get(address).then((r) => ({ status: r.status() }));
		expect([400, 404], 'status').toContain(status);
		if (status === 400) return;
		const watched = await watch(page);
		await page.goto(address);
		await expect(page.locator('h1')).toHaveText('This page is not here');
		await expect(page.locator('main').getByRole('link', { name: 'Get help now' })).toBeVisible();
		expect((await watched.problems()).filter((problem) => !problem.includes('404'))).toEqual([]);
		await page.locator('main').getByRole('link', { name: 'Get help now' }).click({ timeout: 5000 });
		await expect(page).toHaveURL(/\/get-help\/$/);
	});

test('an address without its last slash leads to the page', async ({ page }) => {
	const response = await page.goto('techniques');
	expect(response?.status()).toBe(200);
	await expect(page).toHaveURL(/\/techniques\/$/);
});

test('the first Tab shows the skip link, and it leads past the header', async ({ page }) => {
	await page.goto(`.${technique.path}`);
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveText('Skip to the content');
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	const inMain = await page.evaluate(() => Boolean(document.activeElement?.closest('main')));
	expect(inMain, 'the next stop is in main').toBe(true);
});

test.describe('keyboard', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	for (const path of ['/', technique.path, '/techniques/', '/get-help/', '/search/', routine.path])
		test(`every stop of the Tab key can be seen: ${path}`, async ({ page }) => {
			await page.goto(`.${path}`);
			const problems: string[] = [];
			const seen = new Set<string>();
			for (let i = 0; i < 400; i++) {
				await page.keyboard.press('Tab');
				const stop = await focusShown(page);
				if (!stop) break;
				seen.add(stop.name);
				if (!stop.ringed) problems.push(`${stop.name} shows no focus`);
				if (!stop.inView) problems.push(`${stop.name} has the focus outside the view`);
				if (stop.covered) problems.push(`${stop.name} is covered when it has the focus`);
			}
			expect(seen.size, 'stops').toBeGreaterThan(10);
			expect([...new Set(problems)], 'see :focus-visible in src/styles').toEqual([]);
		});
});

test('print and copy say what they did', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto(`.${technique.path}`);
	await page.getByRole('button', { name: 'Print this page' }).click();
	await expect(page.locator('html[data-printed]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.locator('page-tools [role=status]')).toHaveText('Copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.endsWith(technique.path), `copied ${copied}`).toBe(true);
});
