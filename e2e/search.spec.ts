/** Search finds a page by whatever people call it, takes any text as text, and is honest when it finds nothing. */
import { expect, type Page, test } from '@playwright/test';
import { targetOf } from './support/addresses.ts';
import { published, table } from './support/content.ts';
import { summarise } from './support/summary.ts';
import { watch } from './support/watch.ts';

/** What people type, misspelt as they misspell it, and the page that answers. */
const typed: [query: string, path: string][] = [
	['crack my upper back', '/understand/crack-your-upper-back/'],
	['how to crack your back', '/understand/crack-your-upper-back/'],
	['hot water bottel', '/techniques/heat/'],
	['heat pad', '/techniques/heat/'],
	['rubber band exercise', '/techniques/band-row/'],
	['resistence band', '/techniques/band-row/'],
	['cat and cow', '/techniques/cat-cow/'],
	['neck rolls', '/techniques/neck-turns-and-tilts/'],
	['stiff neck', '/techniques/neck-turns-and-tilts/'],
	['twist in a chair', '/techniques/seated-turn/'],
	['osteoporosis', '/precautions/thin-bones/'],
	['osteoperosis', '/precautions/thin-bones/'],
	['chest tightness', '/red-flags/chest-pain/'],
	['wobbly legs', '/red-flags/weak-or-unsteady-legs/'],
	['pain between shoulder blades', '/red-flags/new-pain-between-the-shoulder-blades/'],
];

type Row = (typeof typed)[number];

const titles = published.map(({ path, data }): Row => [data.title, path]);
/** Whole sentences are among them, and names that two pages share: a few may come later. */
const otherNames = published.flatMap(({ path, data }) =>
	(data.alsoCalled ?? []).map((name): Row => [name, path]),
);

/** Asks one query after another in the open page, as a reader does, and gives the paths shown for each, in order. */
const answers = (page: Page, queries: string[]) =>
	page.evaluate(async (all) => {
		const status = document.querySelector('site-search .status');
		const shown: Record<string, string[]> = {};
		for (const query of all) {
			location.hash = new URLSearchParams({ q: query }).toString();
			const until = Date.now() + 10_000;
			while (!status?.textContent?.includes(`“${query}”`) && Date.now() < until)
				await new Promise((done) => setTimeout(done, 4));
			shown[query] = [
				...document.querySelectorAll<HTMLAnchorElement>('site-search .results a'),
			].map((link) => link.href);
		}
		return shown;
	}, queries);

/** Share of the rows that has to be among the first three. */
const groups: [name: string, share: number, rows: Row[]][] = [
	['as people type', 1, typed],
	['every title', 1, titles],
	['other names', 0.9, otherNames],
];

for (const [name, share, rows] of groups)
	test(`the page is among the first three: ${name}`, async ({ page }) => {
		test.slow();
		await page.goto('search/');
		const shown = await answers(page, [...new Set(rows.map(([query]) => query))]);
		const misses = rows.flatMap(([query, path]) => {
			const found = (shown[query] ?? []).map((link) => pathOf(link));
			const at = found.indexOf(path);
			if (at >= 0 && at < 3) return [];
			const place = at === -1 ? 'not shown' : `number ${at + 1}`;
			return `"${query}": ${path} is ${place}, after ${found.slice(0, 3).join(' ') || 'nothing'}`;
		});
		const hits = rows.length - misses.length;
		summarise('search', `${name.padEnd(20)} ${hits} of ${rows.length} among the first three`);
		const enough = hits >= share * rows.length;
		expect(enough ? [] : misses, 'show the best first, or add the words to alsoCalled').toEqual([]);
	});

/** Path of a page from its address in the browser. */
const pathOf = (link: string) => {
	const target = targetOf(new URL(link).pathname, { path: '/search/' });
	return target.kind === 'outside' ? link : target.path;
};

const results = (page: Page) => page.locator('site-search .results a');
const status = (page: Page) => page.locator('site-search .status');
const field = (page: Page) => page.locator('site-search input');

test('the address keeps the query: it can be shared, and Back brings it back', async ({ page }) => {
	await page.goto('search/#q=heat');
	await expect(field(page)).toHaveValue('heat');
	await expect(status(page)).toContainText('“heat”');
	await field(page).fill('band row');
	await expect(status(page)).toContainText('“band row”');
	await expect(page).toHaveURL(/#q=band(\+|%20)row$/);
	await results(page).first().click();
	await expect(page).not.toHaveURL(/search/);
	await page.goBack();
	await expect(field(page)).toHaveValue('band row');
	await expect(status(page)).toContainText('“band row”');
	await expect(results(page).first()).toBeVisible();
});

test('fast typing: the last query wins', async ({ page }) => {
	await page.goto('search/');
	const links = () => results(page).evaluateAll((all) => all.map((link) => String(link)));
	await field(page).fill('cat');
	await expect(status(page)).toContainText('“cat”');
	const alone = await links();
	await field(page).fill('');
	await field(page).pressSequentially('heat pack', { delay: 5 });
	await field(page).fill('');
	await field(page).pressSequentially('cat', { delay: 1 });
	await expect(status(page)).toContainText('“cat”');
	await page.waitForTimeout(300);
	await expect(status(page)).toContainText('“cat”');
	expect(await links(), 'the same as for "cat" alone').toEqual(alone);
});

/** Words that may mean danger. Those of the watch list in signs.yaml, and others that frightened people type. */
const warnings = [
	...table('signs').flatMap(({ watch: watched }) =>
		watched && watched.list !== 'today' ? watched.words : [],
	),
	...['heart attack', 'stroke', "can't breathe", 'passed out', 'fainted', 'coughing up blood'],
	...['numb legs', 'cannot walk', "can't pee", 'wet myself', 'paralysed', 'slurred speech'],
	...['suicide', 'want to die', 'kill myself', 'ambulance', '999', '112'],
];

test('a query that may mean danger shows where to get help, before the results', async ({
	page,
}) => {
	await page.goto('search/');
	const problems: string[] = [];
	for (const words of warnings) {
		await field(page).fill(words);
		await expect(status(page)).toContainText(`“${words}”`);
		const help = page.locator('site-search .help');
		if (!(await help.isVisible())) problems.push(`"${words}" shows no help`);
		else if (!(await help.getByRole('link', { name: /get help/i }).isVisible()))
			problems.push(`"${words}": the help has no link`);
		const before = await help.evaluate((el) => {
			const list = document.querySelector('site-search .results');
			return Boolean(list && el.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
		});
		if (!before) problems.push(`"${words}": the help comes after the results`);
	}
	for (const words of ['band row', 'chair', 'cat-cow']) {
		await field(page).fill(words);
		await expect(status(page)).toContainText(`“${words}”`);
		if (await page.locator('site-search .help').isVisible())
			problems.push(`"${words}" means no danger, but shows help`);
	}
	expect(problems, 'see WARNING in src/components/islands/site-search.ts').toEqual([]);
});

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
