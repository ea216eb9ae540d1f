/** Any text is taken as text, and the page says so when it finds nothing or the index does not load. */
import { expect, test } from '@playwright/test';
import { field, results, status } from './support/search.ts';
import { watch } from './support/watch.ts';

const long = 'upper back '.repeat(910);

/** Any text at all is text: how it comes in, and what the page may say about it. */
const inputs: [name: string, text: string][] = [
	['markup', '<img src=x onerror=alert(1)><b>bold</b>'],
	['a script', '"><script>alert(1)</script>'],
	['10,000 characters', long],
	['emoji', '👩🏽‍⚕️🧘🏿‍♀️'],
	['right to left', 'ألم في الظهر العلوي'],
	['a right-to-left override', '\u202Ekcab'],
	['half an emoji', '\uD83D'],
	['regular expressions and wildcards', '.*+?^${}()|[\\]\\%'],
	['a percent sign that decodes to nothing', '%E0%A4%A'],
	['only spaces', '     '],
	['a null', 'a\u0000b'],
];

for (const [name, text] of inputs)
	test(`${name} is taken as text`, async ({ page }) => {
		const watched = await watch(page);
		await page.goto('search/');
		await field(page).evaluate((input: HTMLInputElement, value) => {
			input.value = value;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}, text);
		if (text.trim()) await expect(status(page)).not.toBeEmpty();
		await page.waitForTimeout(200);
		const made = page.locator(
			'site-search :is(.status, .results, .nothing) :is(img, script, b, iframe)',
		);
		await expect(made, 'no element comes from what is typed').toHaveCount(0);
		const address = page.url();
		await page.goto('about:blank');
		await page.goto(address);
		await page.waitForTimeout(200);
		expect(await watched.problems(), 'nothing is said in the console').toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(width, 'long text makes no sideways scroll').toBeLessThanOrEqual(0);
	});

test('an address that is no query leaves the page as it is', async ({ page }) => {
	const watched = await watch(page);
	for (const hash of ['#q=%E0%A4%A', '#q', '#=&=', '#q=', '#main']) {
		await page.goto('about:blank');
		await page.goto(`search/${hash}`);
		await expect(field(page)).toBeVisible();
	}
	expect(await watched.problems()).toEqual([]);
});

test('nothing found is said, with ways on', async ({ page }) => {
	await page.goto('search/');
	await field(page).fill('xqzkxqzk');
	await expect(status(page)).toHaveText('Nothing found for “xqzkxqzk”.');
	await expect(results(page)).toHaveCount(0);
	const ways = page.locator('site-search .nothing');
	await expect(ways.getByRole('link', { name: /A to Z/ })).toBeVisible();
	await expect(ways.getByRole('link', { name: /when to get help/i })).toBeVisible();
	await field(page).fill('heat');
	await expect(ways).toBeHidden();
});

for (const lost of ['pagefind.js', '*.pf_meta', '*.pf_index', '*.pf_fragment'])
	test(`an index that does not load (${lost}) is said, and the A to Z stays`, async ({
		page,
		context,
	}) => {
		await context.route(`**/pagefind/**/${lost}`, (route) => route.abort());
		await page.goto('search/');
		await field(page).fill('heat');
		await expect(status(page)).toContainText('did not load');
		await expect(
			page.locator('site-search .nothing').getByRole('link', { name: /A to Z/ }),
		).toBeVisible();
		await expect(results(page)).toHaveCount(0);
		await context.unroute(`**/pagefind/**/${lost}`);
		await field(page).fill('heat pack');
		await expect(results(page).first(), 'the next query tries again').toBeVisible();
	});

test('without JavaScript the page says so and leads to the A to Z', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const onAToZ = () => expect(page.locator('h1')).toHaveText('A to Z');
	await page.goto('search/');
	const words = await page.locator('main').evaluate((main: HTMLElement) => main.innerText);
	expect(words).toContain('Search needs JavaScript');
	await page.locator('main noscript a').click();
	await onAToZ();
	await page.goBack();
	if (await field(page).isVisible()) {
		await field(page).fill('heat');
		await field(page).press('Enter');
		await onAToZ();
	}
	await context.close();
});
