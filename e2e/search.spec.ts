/** Search finds a page by whatever people call it, takes any text as text, and is honest when it finds nothing. */
import { expect, type Page, test } from '@playwright/test';
import { targetOf } from './support/addresses.ts';
import { published, table } from './support/content.ts';
import { field, results, status } from './support/search.ts';
import { summarise } from './support/summary.ts';

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
