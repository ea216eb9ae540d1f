/** What keeps a reader from harm is on the page, in words, where it can be seen, before the first step. */
import { expect, test } from '@playwright/test';
import { allPages, type BuiltPage, builtPage } from './support/built.ts';
import { type Condition, published, table } from './support/content.ts';
import { targetOf } from './support/addresses.ts';
import {
	ancestors,
	attribute,
	type Element,
	elements,
	fold,
	hiddenBy,
	holding,
	nameOf,
	sectionsNamed,
	textOf,
} from './support/html.ts';

const conditions = table('conditions');
const signs = table('signs');
const notToday = table('not-today');

const techniques = published.filter(({ kind }) => kind === 'techniques');
const conditionOf = (id: string): Condition => {
	const found = conditions.find((condition) => condition.id === id);
	if (!found) throw new Error(`conditions.yaml has no "${id}".`);
	return found;
};

/** A clause without its full stop: data and page differ only by capital and stop. */
const clause = (text: string) => fold(text).replace(/\.$/, '');

const CHECKED_FIRST = 'New pain between your shoulder blades? Get it checked first.';

/** Lines that every technique shows before its steps. */
const always: [what: string, text: string][] = [
	...notToday.map(({ id, text }): [string, string] => [`not-today.yaml ${id}`, clause(text)]),
	...conditions.flatMap(({ id, askBeforeAny }): [string, string][] =>
		askBeforeAny ? [[`conditions.yaml ${id}, askBeforeAny`, clause(askBeforeAny)]] : [],
	),
	['the line for people under 18', 'under 18'],
	['the line on new pain', CHECKED_FIRST],
];

test('the lines for every technique are there at all', () => {
	const ask = conditions.filter(({ askBeforeAny }) => askBeforeAny).map(({ code }) => code);
	expect(ask.sort(), 'technique-facts A2: ask before any technique').toEqual([
		'CAN',
		'INF',
		'SCI',
		'SUR',
		'U18',
	]);
	expect(notToday.length, 'technique-facts A1').toBeGreaterThanOrEqual(5);
	expect(techniques.length, 'published techniques').toBeGreaterThan(0);
});

/** Position of the first step: everything about safety stands before it. */
function stepsAt(page: BuiltPage, firstStep: string): number {
	const [found] = holding(page.main, firstStep).filter(({ element }) =>
		[element, ...ancestors(element)].some(({ tagName }) => tagName === 'ol'),
	);
	if (!found) throw new Error(`${page.path}: the first step is in no numbered list: ${firstStep}`);
	return found.at;
}

/** Why a line does not protect a reader of this page; nothing when it does. */
function missing(page: BuiltPage, before: number, what: string, text: string): string[] {
	const places = holding(page.main, text);
	if (!places.length) return [`${page.path}: ${what} is not in main: "${text}"`];
	const seen = places.filter(({ element }) => !hiddenBy(element));
	if (!seen.length)
		return [
			`${page.path}: ${what} is ${places.map(({ element }) => hiddenBy(element)).join(', ')}: "${text}"`,
		];
	if (!seen.some(({ at }) => at < before))
		return [`${page.path}: ${what} stands after the first step: "${text}"`];
	return [];
}

test('every technique says not today, ask first, under 18 and leave out before its first step', () => {
	const problems = techniques.flatMap(({ path, data }) => {
		const page = builtPage(path);
		const before = stepsAt(page, fold(data.steps?.[0]?.text ?? '').split(/(?<=[.!?:]) /)[0] ?? '');
		const own: [string, string][] = [
			...(data.notIf ?? []).map((n): [string, string] => ['notIf', clause(n.text)]),
			...(data.neverWhile ?? []).map((text): [string, string] => ['neverWhile', clause(text)]),
			...(data.neverOn ?? []).map((text): [string, string] => ['neverOn', clause(text)]),
			...(data.askFirst ?? []).map((id): [string, string] => ['askFirst', conditionOf(id).name]),
			...(data.adapt ?? []).flatMap(({ condition, how }): [string, string][] => [
				['adapt', conditionOf(condition).name],
				['adapt', clause(how ?? conditionOf(condition).change)],
			]),
		];
		return [...always, ...own].flatMap(([what, text]) => missing(page, before, what, text));
	});
	expect(problems, 'see src/components/content/Gate.astro').toEqual([]);
});

test('these lines can be seen: not folded, not tiny, not off the screen', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false,
	});
	const page = await context.newPage();
	const problems: string[] = [];
	for (const { path } of techniques) {
		await page.goto(`.${path}`);
		const unseen = await page.evaluate(
			(lines) => {
				const clean = (text: string | null) =>
					(text ?? '')
						.replace(/[‘’]/g, "'")
						.replace(/[“”]/g, '"')
						.replace(/\s+/g, ' ')
						.toLowerCase();
				return lines.filter((line) => {
					const holders = [...document.querySelectorAll('main *')].filter((el) =>
						clean(el.textContent).includes(line.toLowerCase()),
					);
					return !holders.some((el) => {
						const { width, height, left } = el.getBoundingClientRect();
						const shown = el.checkVisibility({
							opacityProperty: true,
							visibilityProperty: true,
							contentVisibilityAuto: true,
						});
						const size = Number.parseFloat(getComputedStyle(el).fontSize);
						return (
							shown &&
							width > 40 &&
							height > 10 &&
							left >= 0 &&
							left < innerWidth &&
							size >= 14 &&
							el.childElementCount < 12
						);
					});
				});
			},
			always.map(([, text]) => text),
		);
		problems.push(...unseen.map((line) => `${path}: cannot be seen: "${line}"`));
	}
	await context.close();
	expect(problems, 'a warning is never hidden by a style').toEqual([]);
});

const leadsTo = (link: Element, page: BuiltPage, path: string) => {
	const target = targetOf(attribute(link, 'href') ?? '', page);
	return target.kind === 'page' && target.path === path;
};

const KINDS_WITH_NEW_PAIN = ['techniques', 'routines', 'understand'];

test('"Get it checked first" stands in main of every technique, routine and background page', () => {
	const pages = published.filter(({ kind }) => KINDS_WITH_NEW_PAIN.includes(kind));
	const problems = pages.flatMap(({ path }) => {
		const page = builtPage(path);
		const [place] = holding(page.main, CHECKED_FIRST).filter(({ element }) => !hiddenBy(element));
		if (!place) return `${path}: write "${CHECKED_FIRST}"`;
		const around = [place.element, ...ancestors(place.element)].slice(0, 2);
		const leads = around
			.flatMap((el) => elements(el, 'a'))
			.some((a) => leadsTo(a, page, '/get-help/'));
		return leads ? [] : `${path}: the line on new pain has no link to /get-help/ beside it`;
	});
	expect(problems, 'see Gate.astro, RoutineGate.astro and Understand.astro').toEqual([]);
});

/** Heading of the list of a condition's page, for each verdict. */
const HEADINGS = {
	fine: 'Fine for most',
	adapt: 'Change it',
	askFirst: 'Ask first',
	notIf: 'Leave out',
} as const;

test('what a technique says to a condition stands on that condition’s page', () => {
	const problems = techniques.flatMap(({ path, data }) => {
		const expected = (verdict: keyof typeof HEADINGS, id: string, words: string) => {
			const page = conditionOf(id).page;
			if (!page) return [];
			const on = builtPage(`/precautions/${page}/`);
			const lists = sectionsNamed(on.main, HEADINGS[verdict]);
			const items = lists
				.flatMap((list) => elements(list, 'li'))
				.filter((item) => elements(item, 'a').some((a) => leadsTo(a, on, path)));
			if (!items.length)
				return [`${on.path}: under "${HEADINGS[verdict]}" no link to ${path} (${id})`];
			const shown = items.map((item) => textOf(item).toLowerCase());
			if (shown.some((text) => text.includes(clause(words).toLowerCase()))) return [];
			return [`${on.path}: ${path} does not say "${words}"`];
		};
		const parts = (data.notIf ?? []).filter(({ part }) => part !== undefined);
		return [
			...(data.fine ?? []).flatMap((id) => expected('fine', id, '')),
			...(data.askFirst ?? []).flatMap((id) => expected('askFirst', id, '')),
			...(data.adapt ?? []).flatMap(({ condition, how }) =>
				expected('adapt', condition, how ?? conditionOf(condition).change),
			),
			...(data.notIf ?? []).flatMap(({ condition, part, text }) =>
				condition && part === undefined ? expected('notIf', condition, text) : [],
			),
			...parts.flatMap(({ condition = '', text }) => {
				const page = conditionOf(condition).page;
				if (!page) return [];
				const on = builtPage(`/precautions/${page}/`);
				return textOf(on.main).toLowerCase().includes(clause(text).toLowerCase())
					? []
					: [`${on.path}: the part "${text}" of ${path} is missing`];
			}),
		];
	});
	expect(problems, 'see src/components/content/ConditionVerdicts.astro').toEqual([]);
});

test('Get help now and the whole watch list are on every page', () => {
	const watched = signs.flatMap(({ watch }) => watch?.words ?? []);
	expect(watched.length, 'signs.yaml has watch words').toBeGreaterThan(15);
	const problems = allPages().flatMap((page) => {
		const [header] = elements(page.root, 'header');
		const help = header && elements(header, 'a').find((a) => /get help now/i.test(nameOf(a)));
		const [list] = sectionsNamed(page.root, 'Know these before you move');
		const text = list ? textOf(list) : '';
		return [
			...(help && leadsTo(help, page, '/get-help/')
				? []
				: [`${page.path}: no "Get help now" in the header`]),
			...(help && elements(header, 'nav').some((nav) => elements(nav).includes(help))
				? [`${page.path}: "Get help now" is inside a menu`]
				: []),
			...(list && !hiddenBy(list) ? [] : [`${page.path}: has no watch list that shows`]),
			...watched
				.filter((words) => !text.includes(fold(words)))
				.map((words) => `${page.path}: the watch list lacks "${words}"`),
		];
	});
	expect(problems, 'see Header.astro and WatchList.astro').toEqual([]);
});
